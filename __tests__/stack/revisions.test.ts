import { expect, test } from '@jest/globals';
import { currentRevision, jobDefinitionsIn, stateMachinesIn } from '../../src/stack/revisions.ts';

const resource = (type: string, physicalId: string, status = 'CREATE_COMPLETE') => ({
  logicalId: 'X',
  type,
  physicalId,
  status,
});
const arn = 'arn:aws:batch:us-east-1:123456789012:job-definition/jobs-dev-report-0123456789ab:7';

test.each([
  [arn, 'jobs-dev-report-0123456789ab', '7'],
  ['jobs_dev:7', 'jobs_dev', '7'],
  ['jobs_dev', 'jobs_dev', undefined],
  [arn.replace(':7', ''), 'jobs-dev-report-0123456789ab', undefined],
])('jobDefinitionsIn, given %j, returns the name %j and the revision %j', (physicalId, name, revision) => {
  expect(jobDefinitionsIn([resource('AWS::Batch::JobDefinition', physicalId)])).toEqual([{ name, revision }]);
});

test.each(['', 'arn:aws:batch:us-east-1:123456789012:job-queue/q', 'a:b:7'])(
  'jobDefinitionsIn finds none in %j',
  (physicalId) => {
    expect(jobDefinitionsIn([resource('AWS::Batch::JobDefinition', physicalId)])).toEqual([]);
  },
);

test('currentRevision is the one that CloudFormation names, else the newest', () => {
  const of = (number: number) => arn.replace(':7', `:${number}`);
  const all = [of(17), of(7), of(1)];
  expect(currentRevision({ name: 'n', revision: '7' }, all)).toEqual([of(7)]);
  expect(currentRevision({ name: 'n', revision: undefined }, all)).toEqual([of(17)]);
  expect(currentRevision({ name: 'n', revision: '2' }, all)).toEqual([]);
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
