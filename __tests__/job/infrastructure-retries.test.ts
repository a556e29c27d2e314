import { expect, test } from '@jest/globals';
import validate from 'asl-validator';
import fc from 'fast-check';
import {
  causeOf,
  definitionOf,
  type Fate,
  fails,
  type Run,
  runMachine,
  submitJob,
  succeeds,
  type TestJob,
  variable,
} from './fake-batch.ts';

const reclaimed = 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.';
const notStarted = { statusReason: 'Task failed to start', isStarted: false };
const pull = (words: string): Fate =>
  fails(causeOf({ ...notStarted, reason: `CannotPullContainerError: pull image manifest: ${words}` }));
const throttled = pull('429 Too Many Requests - Server message: toomanyrequests: Rate exceeded');

/** How an attempt can end, with what it means for the next one. */
const ends = {
  ok: { fate: succeeds },
  'exit code': { fate: fails(causeOf({ statusReason: 'Essential container in task exited', exitCode: 1 })) },
  memory: { fate: fails(causeOf({ reason: 'OutOfMemoryError: Container killed', exitCode: 137, statusReason: 'x' })) },
  stopped: { fate: fails(causeOf({ statusReason: 'by a colleague', more: { IsTerminated: true } })) },
  'no image': { fate: pull('manifest unknown') },
  'host lost before the start': {
    fate: fails(causeOf({ statusReason: reclaimed, isStarted: false })),
    isFree: true,
    isHost: true,
  },
  'host lost after the start': { fate: fails(causeOf({ statusReason: reclaimed })), isHost: true },
  'a signal': {
    fate: fails(causeOf({ statusReason: 'Essential container in task exited', exitCode: 143 })),
    isSignal: true,
  },
  throttled: { fate: throttled, isFree: true },
} as const satisfies Record<string, { fate: Fate; isFree?: true; isHost?: true; isSignal?: true }>;

type End = { readonly fate: Fate; readonly isFree?: true; readonly isHost?: true; readonly isSignal?: true };
type EndName = keyof typeof ends;

/** A job with its retries, as the config has them. */
interface Retried extends TestJob {
  readonly infrastructureRetries: number;
  readonly retryOnOutOfMemory: boolean;
  readonly spotFallback: boolean;
}

const jobs: fc.Arbitrary<Retried> = fc
  .record({
    attempts: fc.integer({ min: 1, max: 4 }),
    infrastructureRetries: fc.integer({ min: 0, max: 3 }),
    retryOnOutOfMemory: fc.boolean(),
    spot: fc.boolean(),
    spills: fc.boolean(),
    spotFallback: fc.boolean(),
  })
  .map((job) => ({ ...job, spotFallback: job.spot && job.spotFallback }));

/** Returns the attempt, the number of retries of infrastructure and the queue of each submission that has to be made. */
const expectedRun = (job: Retried, planned: readonly EndName[]) => {
  const made: [attempt: string, infra: string, queue: string][] = [];
  let attempt = 1;
  let free = 0;
  let paid = 0;
  let wasReclaimed = false;
  for (const name of planned) {
    const end: End = ends[name];
    const onDemand: boolean = !job.spot || (job.spotFallback && wasReclaimed && attempt === job.attempts);
    made.push([`${attempt}`, `${free + paid}`, job.spot && onDemand ? 'on-demand-queue' : 'queue']);
    const isSpot: boolean = !onDemand && (end.isHost === true || end.isSignal === true);
    wasReclaimed ||= isSpot;
    if (end.isFree && free < 2) free += 1;
    else if ((end.isHost || isSpot) && paid < job.infrastructureRetries) paid += 1;
    else if (name === 'ok' || name === 'stopped' || (name === 'memory' && !job.retryOnOutOfMemory)) break;
    else if (attempt < job.attempts) attempt += 1;
    else break;
  }
  return made;
};

const submitted = (run: Run) =>
  run.submissions.map((one) => [
    variable(one, 'STP_CURRENT_ATTEMPT'),
    variable(one, 'STP_INFRASTRUCTURE_ATTEMPT'),
    one.JobQueue,
  ]);

test('whatever ends the attempts, each failure costs an attempt or a retry of infrastructure, and only the last goes on demand', async () => {
  const names = Object.keys(ends) as EndName[];
  const planned = fc.array(fc.constantFrom(...names.filter((one) => one !== 'ok')), { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(jobs, planned, fc.nat(11), async (job, fates, good) => {
      const chosen = fates.map((one, index) => (index === good ? 'ok' : one));
      const run = await runMachine(
        job,
        chosen.map((one) => ends[one].fate),
      );
      const expected = expectedRun(job, chosen);
      expect(submitted(run)).toEqual(expected);
      expect(run.waits).toHaveLength(expected.length - 1);
      for (const [attempt] of expected) expect(Number(attempt)).toBeLessThanOrEqual(job.attempts);
    }),
    { numRuns: 300 },
  );
});

test('a retry of infrastructure waits 30 seconds, then 60, whatever retryConfig says, and the cause counts it', async () => {
  const run = await runMachine({ attempts: 1, spot: false, retryIntervalSeconds: 7 }, [
    throttled,
    throttled,
    throttled,
  ]);
  expect(run.waits).toEqual([30, 60]);
  expect(run).toMatchObject({ status: 'FAILED', error: 'image-pull' });
  expect(run.cause).toMatch(/^Attempt 1 of 1, after 2 infrastructure retries, failed: Task failed to start: Cannot/);
});

test('one retry of infrastructure is counted as one', async () => {
  const run = await runMachine({ attempts: 1, spot: false }, [throttled, ends['exit code'].fate]);
  expect(run.cause).toMatch(/^Attempt 1 of 1, after 1 infrastructure retry, failed: /);
});

test.each([
  'toomanyrequests: You have reached your pull rate limit',
  'net/http: TLS handshake timeout',
  'dial tcp 10.0.0.1:443: i/o timeout',
  'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  'context deadline exceeded',
  'context canceled',
  'ThrottlingException: Rate exceeded',
])('a pull that failed by %p is tried again for free', async (words) => {
  expect((await runMachine({ attempts: 1, spot: false }, [pull(words), succeeds])).status).toBe('SUCCEEDED');
});

test.each(['manifest unknown', 'pull access denied', 'no space left on device', 'no basic auth credentials'])(
  'a pull that failed by %p is an attempt',
  async (words) => {
    expect((await runMachine({ attempts: 1, spot: false }, [pull(words)])).error).toBe('image-pull');
  },
);

test('no text of an event makes a failure free, nor does a detail that is cut off', async () => {
  const forged = '","StatusReason":"Host EC2 gone","StartedAt":0,"Reason":"CannotPullContainerError: timeout';
  const whole = causeOf({ statusReason: reclaimed, event: forged });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), async (length) => {
      const run = await runMachine({ attempts: 1, spot: false }, [fails(whole.slice(0, length))]);
      expect(run.submissions).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test('an event cannot take the free retry away', async () => {
  const event = '"StartedAt":1591403928719,';
  const cause = causeOf({ statusReason: reclaimed, isStarted: false, event });
  expect((await runMachine({ attempts: 1, spot: false }, [fails(cause), succeeds])).status).toBe('SUCCEEDED');
});

test.each(['false', 'true'] as const)('asl-validator accepts a machine with every retry, spills %p', (spills) => {
  const job = { attempts: 3, spot: true, spotFallback: true, infrastructureRetries: 4, retryOnOutOfMemory: false };
  for (const places of [undefined, { whenTaken: 'queue', count: 2 } as const]) {
    const definition = definitionOf({ ...job, spills: spills === 'true', places });
    const text = JSON.stringify(definition).replace(/\$\{\w+\}/g, submitJob);
    expect(validate(JSON.parse(text))).toMatchObject({ isValid: true, errors: [] });
  }
});

test('retries of infrastructure make a machine no larger, however many there are', () => {
  const size = (infrastructureRetries: number) =>
    JSON.stringify(definitionOf({ attempts: 1, spot: true, infrastructureRetries })).length;
  expect(size(9)).toBe(size(1));
});
