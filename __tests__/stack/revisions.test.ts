import { expect, test } from '@jest/globals';
import { jobDefinitionsIn, stateMachinesIn } from '../../src/stack/revisions.ts';

const resource = (type: string, physicalId: string, status = 'CREATE_COMPLETE') => ({
  logicalId: 'X',
  type,
  physicalId,
  status,
});
const arn = 'arn:aws:batch:us-east-1:123456789012:job-definition/jobs-dev-report-0123456789ab:7';

test.each([
  [arn, 'jobs-dev-report-0123456789ab'],
  ['jobs_dev:7', 'jobs_dev'],
  ['', undefined],
  ['arn:aws:batch:us-east-1:123456789012:job-definition/without-revision', undefined],
])('jobDefinitionsIn, given %j, returns the name %j', (physicalId, name) => {
  expect(jobDefinitionsIn([resource('AWS::Batch::JobDefinition', physicalId)])[0]?.name).toBe(name);
});

test('jobDefinitionsIn omits other types and deleted resources', () => {
  expect(
    jobDefinitionsIn([
      resource('AWS::Batch::JobQueue', arn),
      resource('AWS::Batch::JobDefinition', arn, 'DELETE_COMPLETE'),
    ]),
  ).toEqual([]);
});

test('stateMachinesIn returns ARNs and omits other types and resources that do not exist', () => {
  const type = 'AWS::StepFunctions::StateMachine';
  expect(
    stateMachinesIn([
      resource(type, 'a'),
      resource(type, ''),
      resource(type, 'b', 'DELETE_COMPLETE'),
      resource('T', 'c'),
    ]),
  ).toEqual(['a']);
});
