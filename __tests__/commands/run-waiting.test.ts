import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.ts';
import type { BatchJob } from '../../src/runs/run.ts';
import { fakeJob } from '../fakes/run-account.ts';
import { at, attempt, deployedWorld, goesThrough, inputs, said, succeeds } from './run-fixture.ts';

const queue = 'arn:aws:batch:us-east-1:123456789012:job-queue/pool';
const waiting = (id: string, more: Partial<BatchJob> = {}): BatchJob => ({
  ...{ id, arn: `arn:aws:batch:us-east-1:123456789012:job/${id}`, status: 'RUNNABLE', queue },
  ...more,
});

const healthy = {
  state: 'ENABLED',
  status: 'VALID',
  environments: [{ name: 'e', state: 'ENABLED', status: 'VALID' }],
};

describe('run', () => {
  test('says why an attempt waits, again only when that changes', async () => {
    const fake = deployedWorld();
    const front = (...ids: string[]) => ids.map((id) => waiting(id).arn);
    const set = (given: object) => () => void fake.account.jobQueues.set(queue, { ...healthy, ...given });
    fake.account.quotas.set('L-1216C47A', 0);
    goesThrough(
      fake,
      set({ front: front('a', 'b', 'job-1') }),
      { attempts: [attempt(waiting('job-1', { status: 'SUBMITTED' }))] },
      ...Array.from({ length: 4 }, () => ({ attempts: [attempt(waiting('job-1'))] })),
      set({
        front: front('job-1'),
        environments: [{ name: 'e', state: 'ENABLED', status: 'INVALID', reason: 'CLIENT_ERROR - no role' }],
      }),
      ...Array.from({ length: 30 }, () => ({})),
      { attempts: [attempt(waiting('job-1', { status: 'STARTING' }))] },
    );
    succeeds(fake);
    await run(fake.world, inputs());
    const quota =
      'report needs an instance of 2 vCPUs or more, and the account may have 0 at once in this region: its runs would wait and never start. Ask AWS for more: Service Quotas, ec2, L-1216C47A (Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances). Or give the job fewer vCPUs and less memory.';
    expect(said(fake).slice(1, -2)).toEqual([
      'Attempt 1 waits (SUBMITTED).',
      'Attempt 1 waits (RUNNABLE). 2 jobs are before it in its queue.',
      quota,
      'Attempt 1 waits (RUNNABLE). It is the next one in its queue: an instance has to start, which takes some minutes.',
      'The compute environment e is INVALID. AWS Batch says: CLIENT_ERROR - no role. Remove the cause, and deploy again.',
      quota,
      'Attempt 1 has an instance, which pulls the image (STARTING).',
    ]);
  });

  test('says how much of a quota is in use if that leaves no room, again only when AWS measures it anew', async () => {
    const fake = deployedWorld();
    fake.account.jobQueues.set(queue, healthy);
    fake.account.quotas.set('L-1216C47A', 16);
    fake.account.quotaUses.set('L-1216C47A', [0, 15]);
    let reads = 0;
    const world = {
      ...fake.world,
      quotas: async () => {
        const port = await fake.world.quotas();
        return {
          ...port,
          used: async (quota: Parameters<typeof port.used>[0]) => {
            reads += 1;
            return port.used(quota);
          },
        };
      },
    };
    goesThrough(fake, { attempts: [attempt(waiting('job-1'))] }, {}, {});
    succeeds(fake);
    await run(world, inputs());
    expect(said(fake).slice(1, -2)).toEqual([
      'Attempt 1 waits (RUNNABLE).',
      'The account uses 15 of the 16 vCPUs of "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances" in this region, and report needs an instance with 2 or more: it waits for room on an instance that runs, or until others end. Ask AWS for more: aws service-quotas request-service-quota-increase --service-code ec2 --quota-code L-1216C47A --desired-value 18.',
    ]);
    expect(reads).toBe(1);
  });

  test.each([
    ['MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT', 'Give the job less cpu, memory or gpu, and deploy. Its log: '],
    ['CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY', 'which more instance types have. Its log: '],
    [
      'not done in 180000 seconds, queue included',
      'docs/runs.md, Why a job does not start, says what to look at. Its log: ',
    ],
  ])("ends with AWS's reason for a job that was never placed, and what to do: %s", async (reason, hint) => {
    const fake = deployedWorld();
    const statusReason = reason.includes(':')
      ? `Canceled by JobStateTimeLimit action due to reason: ${reason}`
      : reason;
    goesThrough(fake, {
      ...{
        status: 'FAILED',
        error: 'never-placed',
        stoppedAt: at(11),
        cause: `Attempt 1 of 1 failed: ${statusReason}`,
      },
      attempts: [attempt(waiting('job-1', { status: 'FAILED', reason: statusReason }), { endedAt: at(11) })],
    });
    const { refusal } = await run(fake.world, inputs());
    expect(refusal?.message).toContain(`failed: never-placed. Attempt 1 of 1 failed: ${statusReason}`);
    expect(refusal?.hint).toContain(hint);
  });

  test('says what it may not read of queue, quota and log, and follows the run all the same', async () => {
    const fake = deployedWorld();
    const denied = async () => {
      const { Refused } = await import('../../src/diagnostics/refused.ts');
      throw new Refused({ code: 'aws/denied', message: 'AWS denied the call.', hint: 'Allow it.' });
    };
    const runs = await fake.world.runs();
    const world = {
      ...fake.world,
      runs: async () => ({ ...runs, watch: runs.watch, queue: denied }),
      quotas: async () => ({ ...(await fake.world.quotas()), value: denied, used: denied }),
      jobLogs: async () => ({ read: denied }),
    };
    goesThrough(fake, { attempts: [attempt(waiting('job-1'))] }, {}, { attempts: [attempt(fakeJob('job-1'))] });
    succeeds(fake);
    expect((await run(world, inputs())).refusal).toBeUndefined();
    const unread = said(fake).filter((line) => line.includes('denied'));
    expect(unread).toEqual([
      'The job queue could not be read: AWS denied the call.',
      'The quota of vCPUs could not be read: AWS denied the call.',
      'The log cannot be read: AWS denied the call. Allow it.',
    ]);
  });

  test('says why instances of the pool do not start or are not used, once the next job waits for three minutes', async () => {
    const fake = deployedWorld();
    fake.account.jobQueues.set(queue, healthy);
    fake.account.quotas.set('L-1216C47A', 16);
    const now = fake.world.now();
    const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000);
    fake.account.health.failedStarts.set('e', [
      {
        at: ago(60),
        reason:
          'We currently do not have sufficient m7i.large capacity in the Availability Zone you requested (us-east-1a).',
      },
      { at: ago(4_000), reason: 'The key pair old does not exist.' },
    ]);
    fake.account.health.instances.set('e', [
      { id: 'i-1', state: 'running', startedAt: ago(1_500), agent: 'none' },
      { id: 'i-2', state: 'running', startedAt: ago(60), agent: 'none' },
    ]);
    goesThrough(
      fake,
      { attempts: [{ beganAt: ago(170).getTime(), job: waiting('job-1') }] },
      {},
      {
        attempts: [{ beganAt: ago(400).getTime(), job: waiting('job-1') }],
      },
    );
    succeeds(fake);
    await run(fake.world, inputs());
    expect(said(fake).slice(1, -2)).toEqual([
      'Attempt 1 waits (RUNNABLE).',
      'Attempt 1 waits (RUNNABLE).',
      'Instances of e do not start. Auto Scaling says: We currently do not have sufficient m7i.large capacity in the Availability Zone you requested (us-east-1a). EC2 has no instance that fits, at the moment. Its queue gives it up after a day. It helps to need less cpu, memory or gpu, which more instance types have.',
      expect.stringContaining('The instance i-1 of e runs and has not joined its cluster within ten minutes'),
    ]);
  });

  test('asks for the queue of a job that stays SUBMITTED, which a healthy one leaves at once', async () => {
    const fake = deployedWorld();
    const environments = [{ name: 'e', state: 'DISABLED', status: 'VALID' }];
    fake.account.jobQueues.set(queue, { ...healthy, environments });
    const submitted = (beganAt: number) => ({
      attempts: [{ beganAt, job: waiting('job-1', { status: 'SUBMITTED' as const }) }],
    });
    goesThrough(fake, submitted(fake.world.now().getTime()), submitted(at(0)));
    succeeds(fake);
    await run(fake.world, inputs());
    expect(said(fake).slice(1, -2)).toEqual([
      'Attempt 1 waits (SUBMITTED).',
      'Attempt 1 waits (SUBMITTED).',
      expect.stringContaining('The compute environment e is DISABLED'),
    ]);
  });

  test('says of a pool that another stage lends that it is to be mended there', async () => {
    const fake = deployedWorld({ queue: 'StpBorrowedOnDemandJobQueue' });
    fake.account.jobQueues.set(queue, { ...healthy, state: 'DISABLED' });
    goesThrough(fake, { attempts: [attempt(waiting('job-1'))] });
    succeeds(fake);
    await run(fake.world, inputs());
    expect(said(fake)).toContain('Its pool belongs to the stage that lends it: there is where to mend it.');
  });
});
