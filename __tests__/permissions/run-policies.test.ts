import { describe, expect, test } from '@jest/globals';
import { stateMachineName } from '../../src/job/address.ts';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import type { PolicyName } from '../../src/permissions/own-calls.ts';
import { projectPolicies } from '../../src/permissions/policies.ts';
import { eventBucketName } from '../../src/stage/event-bucket.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { allows } from './allows.ts';
import { arn, arnsOf, generated } from './stage-arns.ts';

const table = await loadHandlers();
const documentsOf = (project: string, ...purposes: PolicyName[]) =>
  projectPolicies(project, table)
    .filter((policy) => purposes.includes(policy.for))
    .map(({ document }) => document);

describe.each(['jobs', 'a'.repeat(95)])('run and read of %s', (project) => {
  const machine = resolved(stateMachineName({ name: 'report', stage: stageOf(project, 'production') }));
  const run = documentsOf(project, 'run', 'read');
  const read = documentsOf(project, 'read');
  const may = (documents: typeof run, action: string, resource: string, context = {}) =>
    allows(documents ?? [], { action, resource, context });

  test('may see executions, and run alone may start and stop them', () => {
    const execution = arn('states', `execution:${machine}:run-1`);
    for (const action of ['states:DescribeExecution', 'states:GetExecutionHistory'])
      expect([may(run, action, execution), may(read, action, execution)]).toEqual([true, true]);
    const machineArn = arn('states', `stateMachine:${machine}`);
    expect([may(run, 'states:ListExecutions', machineArn), may(read, 'states:ListExecutions', machineArn)]).toEqual([
      true,
      true,
    ]);
    expect([may(run, 'states:StopExecution', execution), may(read, 'states:StopExecution', execution)]).toEqual([
      true,
      false,
    ]);
    expect([may(run, 'states:StartExecution', machineArn), may(read, 'states:StartExecution', machineArn)]).toEqual([
      true,
      false,
    ]);
    expect(may(run, 'states:StartExecution', arn('states', 'stateMachine:other-dev-report-1'))).toBe(false);
  });

  test('may read why a run waits: queue, environments, place, quotas and their use', () => {
    for (const action of [
      'batch:DescribeJobs',
      'batch:DescribeJobQueues',
      'batch:DescribeComputeEnvironments',
      'servicequotas:GetServiceQuota',
      'cloudwatch:GetMetricStatistics',
    ])
      expect([action, may(read, action, '*')]).toEqual([action, true]);
    expect(may(read, 'batch:GetJobQueueSnapshot', arn('batch', 'job-queue/pool'))).toBe(true);
  });

  test('may end jobs of AWS Batch of the project alone, by the tag of their state machine', () => {
    const job = arn('batch', 'job/0ec5abcd');
    const of = (name: string) => ({ 'aws:ResourceTag/batch-job:state-machine': name });
    expect(may(run, 'batch:TerminateJob', job, of(machine))).toBe(true);
    expect(may(run, 'batch:TerminateJob', job, of('other-dev-report'))).toBe(false);
    expect(may(run, 'batch:TerminateJob', job)).toBe(false);
    expect(may(read, 'batch:TerminateJob', job, of(machine))).toBe(false);
  });

  test('may read the logs of jobs, and put large events, nothing else', () => {
    const group = `${generated(`${project}-production`, 'ReportLogGroup')}`;
    const stream = arn('logs', `log-group:${group}:log-stream:batch/default/1`);
    expect([may(run, 'logs:GetLogEvents', stream), may(read, 'logs:GetLogEvents', stream)]).toEqual([true, true]);
    expect(may(read, 'logs:GetLogEvents', arn('logs', 'log-group:other:log-stream:x'))).toBe(false);
    const bucket = `arn:aws:s3:::${resolved(eventBucketName(stageOf(project, 'production')))}`;
    expect(may(run, 's3:PutObject', `${bucket}/events/report/run-1.json`)).toBe(true);
    expect(may(run, 's3:PutObject', `${arnsOf(project, 'production', 'Data')['AWS::S3::Bucket']}/x`)).toBe(false);
    expect(may(read, 's3:PutObject', `${bucket}/events/report/run-1.json`)).toBe(false);
    expect(may(run, 's3:GetObject', `${bucket}/events/report/run-1.json`)).toBe(false);
  });

  test('change nothing of a stack', () => {
    const writes = (['run', 'read'] as const).map((purpose) =>
      documentsOf(project, purpose)
        .flatMap(({ Statement }) =>
          Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => Action),
        )
        .filter((action) => !/:(?:Describe|List|Get)[A-Z]/.test(action)),
    );
    expect(writes.map((actions) => actions.sort())).toEqual([
      ['batch:TerminateJob', 's3:PutObject', 'states:StartExecution', 'states:StopExecution'],
      [],
    ]);
  });
});
