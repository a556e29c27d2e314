import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Runs } from '../../src/ports/runs.ts';
import type { Account } from '../fakes/account.ts';
import { endedJob, type FakeRun, fakeJob } from '../fakes/run-account.ts';

/** The port to runs, and the account behind it. */
export interface RunsUnderTest {
  readonly runs: Runs;
  readonly account: Account;
  close(): Promise<void>;
}

const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:jobs-dev-report';
const arnOf = (name: string) => `${machine.replace('stateMachine', 'execution')}:${name}`;
const at = (minute: number) => Date.UTC(2026, 0, 1, 0, minute);
const queue = 'arn:aws:batch:us-east-1:123456789012:job-queue/pool';
const healthy = { state: 'ENABLED', status: 'VALID', environments: [{ name: 'e', state: 'ENABLED', status: 'VALID' }] };

const planted = (account: Account, name: string, more: Partial<FakeRun> = {}): FakeRun => {
  const run: FakeRun = {
    arn: arnOf(name),
    name,
    stateMachine: machine,
    status: 'RUNNING',
    startedAt: at(0),
    input: '{"triggerEvent":"{}"}',
    attempts: [],
    ...more,
  };
  account.runs.push(run);
  return run;
};

/** Tests of the ports `Runs` and `JobLogs`, for the fakes and for the adapters. */
export const runsContract = (name: string, open: () => Promise<RunsUnderTest>): void => {
  describe(`Runs, ${name}`, () => {
    let under: RunsUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('freshName returns names that executions may have, none twice', () => {
      const names = ['run', 'run', 'retry'].map((kind) => under.runs.freshName(kind as 'run'));
      expect(new Set(names).size).toBe(3);
      expect(names[2]).toMatch(/^retry-\d{8}T\d{6}Z-\w{8}$/);
    });

    test('start starts an execution with its input, and a second call with its name none', async () => {
      for (let calls = 0; calls < 2; calls++)
        expect(await under.runs.start(machine, 'run-1', '{"triggerEvent":"{}"}')).toBe(arnOf('run-1'));
      expect(under.account.runs.map(({ arn, input }) => [arn, input])).toEqual([
        [arnOf('run-1'), '{"triggerEvent":"{}"}'],
      ]);
    });

    test('read returns the children of an array by status, while it goes on and from the history of its end', async () => {
      const array = { size: 9, counts: { SUCCEEDED: 5, FAILED: 1, RUNNING: 3 } };
      const running = fakeJob('job-1', { status: 'PENDING', array });
      const ended = endedJob('job-2', 1, { array: { size: 9, counts: { SUCCEEDED: 8, FAILED: 1 } } });
      planted(under.account, 'run-1', { attempts: [{ beganAt: at(0), job: running }] });
      planted(under.account, 'run-2', {
        ...{ status: 'FAILED', stoppedAt: at(9) },
        attempts: [{ beganAt: at(0), endedAt: at(9), job: ended }],
      });
      const arrayOf = async (name: string) => (await under.runs.read(arnOf(name)))?.attempts[0]?.job?.array;
      expect(await arrayOf('run-1')).toEqual(array);
      expect(await arrayOf('run-2')).toEqual(ended.array);
    });

    test('jobs returns more children of an array than one call describes, in order, without those that AWS forgot', async () => {
      const ids = Array.from({ length: 205 }, (_, index) => `job-1:${index}`);
      for (const id of ids.slice(1).toReversed()) under.account.children.set(id, endedJob(id, 0));
      expect((await under.runs.jobs(ids)).map(({ id }) => id)).toEqual(ids.slice(1));
    });

    test('putEvent puts the text of an event into a bucket', async () => {
      under.account.buckets.set('events', new Set());
      await under.runs.putEvent('events', 'events/report/run-1.json', '{"größe":1}');
      expect(under.account.objects.get('events/events/report/run-1.json')).toBe('{"größe":1}');
    });

    test('latest returns the newest executions of all pages first, and none of a machine that does not exist', async () => {
      for (const index of [1, 2, 3, 4, 5]) planted(under.account, `r${index}`, { startedAt: at(index) });
      const named = async (most: number) => (await under.runs.latest(machine, most)).map((one) => one.name);
      expect(await named(10)).toEqual(['r5', 'r4', 'r3', 'r2', 'r1']);
      expect(await named(3)).toEqual(['r5', 'r4', 'r3']);
      expect((await under.runs.latest(machine, 1))[0]).toEqual({
        arn: arnOf('r5'),
        name: 'r5',
        status: 'RUNNING',
        startedAt: new Date(at(5)),
      });
      expect(await under.runs.latest(`${machine}-other`, 10)).toEqual([]);
    });

    test('read returns an execution with each attempt, its job and its failure, over all pages', async () => {
      const failed = endedJob('job-1', 3, { containerReason: 'OutOfMemoryError: Container killed' });
      planted(under.account, 'r', {
        status: 'FAILED',
        error: 'exit-code',
        cause: 'Attempt 2 of 2 failed',
        stoppedAt: at(30),
        attempts: [
          { beganAt: at(1), endedAt: at(11), job: failed, failure: { class: 'exit-code', says: 'exit code 3' } },
          { beganAt: at(12), endedAt: at(29), job: endedJob('job-2', 4) },
        ],
      });
      expect(await under.runs.read(arnOf('r'))).toEqual({
        execution: {
          ...{ arn: arnOf('r'), name: 'r', stateMachine: machine, status: 'FAILED', input: '{"triggerEvent":"{}"}' },
          ...{ error: 'exit-code', cause: 'Attempt 2 of 2 failed' },
          startedAt: new Date(at(0)),
          stoppedAt: new Date(at(30)),
        },
        attempts: [
          {
            ...{ number: 1, beganAt: new Date(at(1)), endedAt: new Date(at(11)), jobId: 'job-1', job: failed },
            failure: { class: 'exit-code', says: 'exit code 3' },
          },
          {
            ...{ number: 2, beganAt: new Date(at(12)), endedAt: new Date(at(29)) },
            ...{ jobId: 'job-2', job: endedJob('job-2', 4) },
          },
        ],
      });
    });

    test('read returns the job of an attempt that runs as AWS Batch shows it', async () => {
      const job = fakeJob('job-1', { status: 'RUNNABLE', reason: 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - none' });
      planted(under.account, 'r', { attempts: [{ beganAt: at(1), job }] });
      expect((await under.runs.read(arnOf('r')))?.attempts).toEqual([
        { number: 1, beganAt: new Date(at(1)), jobId: 'job-1', job },
      ]);
    });

    test('read returns the jobs of a run that AWS Batch has forgotten', async () => {
      const job = endedJob('job-1', 0);
      const attempts = [{ beganAt: at(1), endedAt: at(11), job, forgotten: true as const }];
      planted(under.account, 'r', { status: 'SUCCEEDED', stoppedAt: at(12), attempts });
      expect((await under.runs.read(arnOf('r')))?.attempts[0]?.job).toEqual(job);
    });

    test('read returns an attempt without a job that AWS Batch did not take, ended by the next one', async () => {
      planted(under.account, 'r', { attempts: [{ beganAt: at(1) }, { beganAt: at(2) }] });
      expect((await under.runs.read(arnOf('r')))?.attempts).toEqual([
        { number: 1, beganAt: new Date(at(1)), endedAt: new Date(at(2)) },
        { number: 2, beganAt: new Date(at(2)) },
      ]);
    });

    test('read returns nothing for an execution that does not exist', async () => {
      expect(await under.runs.read(arnOf('none'))).toBeUndefined();
    });

    test('watch yields a run as it goes on, and further until the caller leaves', async () => {
      const run = planted(under.account, 'r');
      const move = (change: Partial<FakeRun>) => () => void Object.assign(run, change);
      under.account.runSteps.push(
        move({}),
        move({ attempts: [{ beganAt: at(1), job: fakeJob('job-1') }] }),
        move({ status: 'SUCCEEDED', stoppedAt: at(3) }),
      );
      const seen: [string, number][] = [];
      for await (const { execution, attempts } of under.runs.watch(run.arn)) {
        seen.push([execution.status, attempts.length]);
        if (seen.length === 4) break;
      }
      expect(seen).toEqual([
        ['RUNNING', 0],
        ['RUNNING', 1],
        ['SUCCEEDED', 1],
        ['SUCCEEDED', 1],
      ]);
    });

    test('watch waits for a run that reads do not show yet', async () => {
      under.account.runSteps.push(
        () => {},
        () => void planted(under.account, 'late'),
      );
      for await (const { execution } of under.runs.watch(arnOf('late'))) {
        expect(execution.name).toBe('late');
        break;
      }
    });

    test('stop stops an execution with its cause, and does nothing for one that does not exist', async () => {
      const run = planted(under.account, 'r');
      await under.runs.stop(run.arn, 'somebody asked');
      expect([run.status, run.cause]).toEqual(['ABORTED', 'somebody asked']);
      await expect(under.runs.stop(arnOf('none'), 'x')).resolves.toBeUndefined();
    });

    test('terminate terminates a job with a reason', async () => {
      await under.runs.terminate('job-1', 'somebody asked');
      expect(under.account.deeds).toEqual(['terminate job-1: somebody asked']);
    });

    test('variables returns those of a job definition, and nothing if there is none', async () => {
      const definition = 'arn:aws:batch:us-east-1:123456789012:job-definition/report:3';
      under.account.jobVariables.set(
        definition,
        new Map([
          ['STP_LAKE_NAME', 'lake-1'],
          ['EMPTY', ''],
        ]),
      );
      expect(await under.runs.variables(definition)).toEqual(
        new Map([
          ['STP_LAKE_NAME', 'lake-1'],
          ['EMPTY', ''],
        ]),
      );
      expect(await under.runs.variables(definition.replace(':3', ':4'))).toBeUndefined();
    });

    test('queue returns state, reasons and environments of a queue, and the place of a job in it', async () => {
      const [first, second] = [fakeJob('job-1').arn, fakeJob('job-2').arn];
      const environments = [{ name: 'e', state: 'DISABLED', status: 'INVALID', reason: 'CLIENT_ERROR - no role' }];
      under.account.jobQueues.set(queue, { ...healthy, reason: 'Healthy', environments, front: [first, second] });
      const found = { name: 'pool', state: 'ENABLED', status: 'VALID', reason: 'Healthy', environments };
      expect(await under.runs.queue(queue, second)).toEqual({ ...found, position: 2 });
      expect(await under.runs.queue(queue, 'elsewhere')).toEqual(found);
    });

    test('queue returns why the first job does not start, to a job behind it alone', async () => {
      const [first, second] = [fakeJob('job-1'), fakeJob('job-2')];
      const reason = 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - The job resource requirement is higher';
      planted(under.account, 'r', { attempts: [{ beganAt: at(1), job: { ...first, status: 'RUNNABLE', reason } }] });
      under.account.jobQueues.set(queue, { ...healthy, front: [first.arn, second.arn] });
      expect(await under.runs.queue(queue, second.arn)).toMatchObject({ position: 2, headReason: reason });
      expect(await under.runs.queue(queue, first.arn)).not.toHaveProperty('headReason');
    });

    test.each([{ most: 256, desired: 8 }, { most: 16 }])(
      'queue returns the vCPUs of an environment, on Fargate the most alone: %p',
      async (vcpus) => {
        const environments = [{ name: 'e', state: 'ENABLED', status: 'VALID', vcpus }];
        under.account.jobQueues.set(queue, { ...healthy, environments });
        expect((await under.runs.queue(queue, 'job'))?.environments).toEqual(environments);
      },
    );

    test('queue returns a queue without a place if the role may not ask for it, and nothing if there is none', async () => {
      under.account.jobQueues.set(queue, healthy);
      expect(await under.runs.queue(queue, 'job')).toEqual({ name: 'pool', ...healthy });
      expect(await under.runs.queue(`${queue}-gone`, 'job')).toBeUndefined();
    });
  });
};
