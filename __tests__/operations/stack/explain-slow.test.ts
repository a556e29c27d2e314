import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { destroy } from '../../../src/commands/destroy.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { failureReasons } from '../../../src/generated/failure-reasons.ts';
import { explainSlow } from '../../../src/operations/stack/explain-slow.ts';
import type { Health } from '../../../src/ports/health.ts';
import type { OperationListener, Stacks } from '../../../src/ports/stacks.ts';
import type { StackEvent } from '../../../src/stack/deployed-stack.ts';
import { config, deployed, request } from '../../commands/plan-fixture.ts';
import { makeAccount } from '../../fakes/account.ts';
import type { FakeCapacity } from '../../fakes/health.ts';
import { makeWorld } from '../../fakes/world.ts';

const begin = Date.parse('2026-11-24T12:00:00Z');
const stackId = 'arn:aws:cloudformation:us-east-1:111122223333:stack/jobs-dev/1';
const pool = 'arn:aws:batch:us-east-1:111122223333:compute-environment/pool';
const queueArn = 'arn:aws:batch:us-east-1:111122223333:job-queue/queue';
const service = 'arn:aws:ecs:us-east-1:111122223333:service/jobs/web';

/** Returns an event so many minutes after the beginning. */
const event = (minute: number, logicalId: string, type: string, status: string, physicalId = ''): StackEvent => ({
  ...{ id: `${minute}-${logicalId}-${status}`, at: new Date(begin + minute * 60_000) },
  ...{ logicalId, physicalId, type, status, stackId },
});
const poolEvent = (minute: number, status = 'CREATE_IN_PROGRESS', physicalId = pool, logicalId = 'Pool') =>
  event(minute, logicalId, 'AWS::Batch::ComputeEnvironment', status, physicalId);

/** Plays events and looks, each look by its minute, in an account with an INVALID pool; returns the log and the questions. */
const played = async (
  moments: readonly (StackEvent | number)[],
  more: { template?: object; health?: Partial<Health>; queues?: ReadonlyMap<string, FakeCapacity> } = {},
) => {
  const account = makeAccount();
  account.health.environments.set(pool, { status: 'INVALID', reason: 'CLIENT_ERROR - no such role' });
  account.health.services.set(service, { running: 0, desired: 2, messages: ['unable to place a task'] });
  for (const [arn, queue] of more.queues ?? []) account.health.queues.set(arn, queue);
  const fake = makeWorld([], account);
  const health = { ...(await fake.world.health()), ...more.health };
  let questions = 0;
  const world = {
    ...fake.world,
    health: async () => {
      questions += 1;
      return health;
    },
  };
  const heard: unknown[] = [];
  const listener = explainSlow(world, more.template as never, {
    onEvent: ({ logicalId }) => void heard.push(logicalId),
    onLook: async () => void heard.push('look'),
    onEnd: () => void heard.push('end'),
  });
  for (const moment of moments) {
    if (typeof moment === 'number') await listener.onLook?.(begin + moment * 60_000);
    else listener.onEvent(moment);
  }
  listener.onEnd?.();
  return { lines: fake.lines, questions: () => questions, heard };
};

describe('a resource that changes for unusually long', () => {
  test('is asked about after five minutes, and then every ten, and the log says what its service says', async () => {
    const { lines } = await played([poolEvent(0), 5, 5.1, 9, 14.9, 15, 16, 25, poolEvent(26, 'CREATE_FAILED'), 40]);
    const says = 'AWS Batch says: CLIENT_ERROR - no such role.';
    expect(lines).toEqual([
      `12:05:00  Pool (AWS::Batch::ComputeEnvironment) has been creating for 5 min 0 s: ${says}`,
      `12:15:00  Pool (AWS::Batch::ComputeEnvironment) has been creating for 15 min 0 s: ${says}`,
      `12:25:00  Pool (AWS::Batch::ComputeEnvironment) has been creating for 25 min 0 s: ${says}`,
    ]);
  });

  test('is asked about by the time of its own change, not by that of the stack', async () => {
    const { lines, questions } = await played([poolEvent(10), 14.9, poolEvent(14.9, 'CREATE_COMPLETE'), 60]);
    expect([lines, questions()]).toEqual([[], 0]);
    const updated = await played([poolEvent(0), poolEvent(4, 'UPDATE_IN_PROGRESS'), 8, 9]);
    expect(updated.lines).toEqual([expect.stringMatching(/^12:09:00 .* has been updating for 5 min 0 s/)]);
  });

  test('is a service whose tasks do not start, and a job queue whose compute environment is INVALID', async () => {
    const template = {
      Resources: {
        Queue: {
          Type: 'AWS::Batch::JobQueue',
          Properties: { ComputeEnvironmentOrder: [{ ComputeEnvironment: { Ref: 'Pool' } }] },
        },
      },
    };
    const { lines } = await played(
      [
        poolEvent(0, 'CREATE_COMPLETE'),
        event(0, 'Web', 'AWS::ECS::Service', 'CREATE_IN_PROGRESS', service),
        event(0, 'Queue', 'AWS::Batch::JobQueue', 'CREATE_IN_PROGRESS'),
        ...[6, 6.1],
      ],
      { template },
    );
    expect(lines).toEqual([
      expect.stringContaining(': 0 of 2 tasks ran. ECS says: unable to place a task.'),
      expect.stringContaining('Queue (AWS::Batch::JobQueue) has been creating for 6 min 6 s: AWS Batch says of pool: '),
    ]);
  });

  type Row = [what: string, environment: unknown, queue: string | undefined];
  test.each<Row>([
    ['that the stack has already', { Ref: 'Pool' }, queueArn],
    ['that exist, by ARN', pool, undefined],
    ['that exist, by name', 'pool', undefined],
    ['that exist, by the name of those that the queue has', 'pool', queueArn],
  ])('is a job queue with compute environments %s, which do not change', async (_, environment, physicalId) => {
    const template = {
      Resources: {
        Queue: {
          Type: 'AWS::Batch::JobQueue',
          Properties: { ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: environment }] },
        },
      },
    };
    const queues = new Map([[queueArn, { environments: [pool] }]]);
    const moments = [event(0, 'Queue', 'AWS::Batch::JobQueue', 'UPDATE_IN_PROGRESS', physicalId), 6];
    const { lines } = await played(moments, { template, queues });
    expect(lines).toEqual([
      '12:06:00  Queue (AWS::Batch::JobQueue) has been updating for 6 min 0 s: AWS Batch says of pool: CLIENT_ERROR - no such role.',
    ]);
  });

  test('is not asked about once the stack is rolled back', async () => {
    const rollback = event(6, 'jobs-dev', 'AWS::CloudFormation::Stack', 'ROLLBACK_IN_PROGRESS', stackId);
    const { questions } = await played([poolEvent(5), rollback, 30]);
    expect(questions()).toBe(0);
  });

  test('of another kind, or unknown to AWS yet, is not asked about', async () => {
    const { questions } = await played([
      event(0, 'Data', 'AWS::RDS::DBInstance', 'CREATE_IN_PROGRESS', 'data'),
      poolEvent(0, 'CREATE_IN_PROGRESS', ''),
      60,
    ]);
    expect(questions()).toBe(0);
    expect(failureReasons.filter(({ slowAfter }) => slowAfter !== undefined)).toHaveLength(3);
  });

  test('is asked about no more after AWS refused it, of which the log has one line, and nothing fails', async () => {
    const computeEnvironments = async () => {
      throw new Refused({ code: 'aws/denied', message: 'AWS denied the call (batch:Describe).', hint: 'Allow it.' });
    };
    const others = [poolEvent(0), poolEvent(0, 'CREATE_IN_PROGRESS', pool, 'Other')];
    const { lines, questions } = await played([...others, 5, 6, 15, 30], { health: { computeEnvironments } });
    expect(lines).toEqual(['Why Pool takes so long could not be asked: AWS denied the call (batch:Describe).']);
    expect(questions()).toBe(1);
  });

  test('ends the operation where asking about it fails for a mistake of ours, which no line of the log hides', async () => {
    const computeEnvironments = async () => {
      throw new TypeError('undefined is not a function');
    };
    await expect(played([poolEvent(0), 5], { health: { computeEnvironments } })).rejects.toThrow(TypeError);
  });

  test('is among the first ten that are asked about', async () => {
    const many = Array.from({ length: 30 }, (_, index) => poolEvent(0, 'CREATE_IN_PROGRESS', pool, `Pool${index}`));
    const looks = Array.from({ length: 60 }, (_, index) => 5 + index / 30);
    expect((await played([...many, ...looks])).lines).toHaveLength(10);
  });

  test('leaves the listener around it as it is', async () => {
    expect((await played([poolEvent(0), 1])).heard).toEqual(['Pool', 'look', 'end']);
  });

  test.each(['deploy', 'destroy'] as const)('is explained in the log of a %s', async (command) => {
    const account = await deployed();
    account.health.environments.set(pool, { status: 'INVALID', reason: 'CLIENT_ERROR - no such role' });
    const fake = makeWorld([], account, config({ memory: 1800 }));
    const stacks = await fake.world.stacks();
    const wait = async (listener: OperationListener) => {
      listener.onEvent(poolEvent(0));
      await listener.onLook?.(begin + 6 * 60_000);
    };
    const slow: Stacks = {
      ...stacks,
      executeChangeSet: async (proposal, listener, leave) => {
        await wait(listener);
        return stacks.executeChangeSet(proposal, listener, leave);
      },
      delete: async (stack, listener, status, role) => {
        await wait(listener);
        return stacks.delete(stack, listener, status, role);
      },
    };
    const world = { ...fake.world, stacks: async () => slow };
    if (command === 'deploy') await deploy(world, request());
    else await destroy(world, { stage: 'dev', region: 'us-east-1', confirm: 'dev', allowDelete: [] });
    expect(fake.lines).toContainEqual(
      '12:06:00  Pool (AWS::Batch::ComputeEnvironment) has been creating for 6 min 0 s: AWS Batch says: CLIENT_ERROR - no such role.',
    );
  });
});
