import { expect, test } from '@jest/globals';
import { stateMachineRole } from '../../src/job/state-machine-role.ts';
import { here, job, name, queue, twelveHex } from './nightly-report.ts';

test('stateMachineRole allows to submit this job to its queue, to terminate its own jobs, and nothing else', () => {
  const role = stateMachineRole(job, queue);
  expect(role.id).toBe('NightlyReportStateMachineRole');
  expect(role.body).toEqual({
    Type: 'AWS::IAM::Role',
    Metadata: job.metadata,
    Properties: {
      Path: '/batch-job/shop/dev/',
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: 'sts:AssumeRole',
            Principal: { Service: 'states.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ],
      },
      Policies: [
        {
          PolicyName: 'run',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: ['batch:SubmitJob'],
                Resource: [
                  here('batch', ':job-definition/shop-dev-nightlyReport-', ...twelveHex, ':*'),
                  { Ref: 'StpBatchOnDemandJobQueue' },
                ],
              },
              { Effect: 'Allow', Action: ['batch:TagResource'], Resource: here('batch', ':job/*') },
              {
                Effect: 'Allow',
                Action: ['batch:TerminateJob'],
                Resource: here('batch', ':job/*'),
                Condition: { StringEquals: { 'aws:ResourceTag/batch-job:state-machine': name } },
              },
              { Effect: 'Allow', Action: ['batch:DescribeJobs'], Resource: '*' },
              {
                Effect: 'Allow',
                Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
                Resource: here('events', ':rule/StepFunctionsGetEventsForBatchJobsRule'),
              },
            ],
          },
        },
      ],
    },
  });
});
