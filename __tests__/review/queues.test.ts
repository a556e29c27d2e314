import { expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import type { Config } from '../../src/config/schema.ts';
import { needIn } from '../../src/review/jobs.ts';
import { leftQueueNotes, ownQueueNotes, queueIn, queueName } from '../../src/review/queues.ts';
import { config, job } from '../compiler-rules/configs.ts';
import { templateOf } from '../compiler-rules/harness.ts';

const jobQueueArn = 'arn:aws:batch:eu-west-1:123456789012:job-queue/shared';
const database = {
  type: 'relational-database',
  properties: {
    credentials: { masterUserPassword: "$Secret('orders.password')" },
    engine: { type: 'postgres', properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } } },
    accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' },
  },
};
const sidesOf = async (resources: object) => {
  const of = config(resources);
  return { ours: (await templateOf(of)) as unknown as Expression, config: of.config as unknown as Config };
};

test('a diagram names the queue of jobs with equal connections by these, and tells it from the others', async () => {
  const { ours } = await sidesOf({
    orders: database,
    users: database,
    plain: job(),
    one: job({ connectTo: ['orders'] }),
    both: job({ connectTo: ['users', 'orders'], useSpotInstances: true, retryConfig: { attempts: 2 } }),
  });
  expect(['plain', 'one', 'both', 'gone'].map((name) => queueIn(ours, name))).toEqual([
    'on-demand queue',
    'on-demand queue for orders',
    'spot queue for orders, users',
    undefined,
  ]);
  expect(queueName(undefined, 'StpNet1a2b3c4dBatchSpotJobQueue')).toBe('spot queue for Net1a2b3c4d');
  expect(queueName(ours, 'MyQueue')).toBeUndefined();
});

test('a plan says once what is not known of a queue that is there already, and no price of its jobs', async () => {
  const own = await sidesOf({ report: job({ jobQueueArn, resources: { cpu: 1, memory: 900, gpu: 1 } }) });
  const pool = await sidesOf({ report: job() });
  expect(queueIn(own.ours, 'report')).toBe('queue shared');
  const note =
    'report runs in the queue shared of jobQueueArn, which must be one of instances: what it costs, and whether it is on spot capacity, has room, GPUs and disk for the job and a way to its image, is not known here.';
  expect(ownQueueNotes({ before: undefined, ...own })).toEqual([note]);
  expect(ownQueueNotes({ before: pool.ours, ...own })).toEqual([note]);
  expect(ownQueueNotes({ before: own.ours, ...own })).toEqual([]);
  expect(ownQueueNotes({ before: own.ours, ...pool })).toEqual([]);
  expect([needIn(own.ours, 'report'), needIn(pool.ours, 'report')?.cpu]).toEqual([undefined, 1]);
});

test('a queue that only CloudFormation knows is one of others', async () => {
  const { ours } = await sidesOf({ report: job({ jobQueueArn: "$CfStackOutput('platform-prod', 'QueueArn')" }) });
  expect(queueIn(ours, 'report')).toBe('queue of others');
});

test('a plan says that a job which leaves a queue of others gives up its permission there', async () => {
  const own = await sidesOf({ report: job({ jobQueueArn }) });
  const other = await sidesOf({ report: job({ jobQueueArn: jobQueueArn.replace('shared', 'larger') }) });
  const exported = await sidesOf({ report: job({ jobQueueArn: "$CfStackOutput('platform-prod', 'QueueArn')" }) });
  const pool = await sidesOf({ report: job() });
  const spot = await sidesOf({ report: job({ useSpotInstances: true, retryConfig: { attempts: 2 } }) });
  const note =
    'report leaves the queue shared, and gives up the permission to submit to it: the next attempt of a run under way is refused there. Deploy while none runs.';
  expect(leftQueueNotes({ before: own.ours, ...pool })).toEqual([note]);
  expect(leftQueueNotes({ before: own.ours, ...other })).toEqual([note]);
  expect(leftQueueNotes({ before: exported.ours, ...pool })).toEqual([note.replace('queue shared', 'queue of others')]);
  expect(leftQueueNotes({ before: own.ours, ...own })).toEqual([]);
  expect(leftQueueNotes({ before: undefined, ...own })).toEqual([]);
  // Permissions on pools of the stack stay.
  expect(leftQueueNotes({ before: pool.ours, ...own })).toEqual([]);
  expect(leftQueueNotes({ before: pool.ours, ...spot })).toEqual([]);
  // A job that goes is another matter.
  expect(leftQueueNotes({ before: own.ours, ...(await sidesOf({ archive: { type: 'bucket' } })) })).toEqual([]);
});
