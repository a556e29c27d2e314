import { expect, test } from '@jest/globals';
import validate from 'asl-validator';
import fc from 'fast-check';
import { definitionOf, submitJob, variable } from '../fake-batch.ts';
import { arrayJob, exited, runArray } from './fake-array.ts';

const job = { attempts: 3, spot: false, tolerated: 0 };

test('a run of an array succeeds if and only if no more children fail than are tolerated', async () => {
  const arrays = fc.integer({ min: 2, max: 300 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      tolerated: fc.nat(size - 1),
      failed: fc.uniqueArray(fc.nat(size - 1)),
      lag: fc.nat(3),
      spot: fc.boolean(),
      spills: fc.boolean(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(arrays, async ({ size, tolerated, failed, lag, spot, spills }) => {
      const run = await runArray({ attempts: 2, spot, spills, tolerated }, { size, failed: exited(...failed), lag });
      expect(run.submissions).toHaveLength(1);
      if (failed.length <= tolerated) {
        expect(run.status).toBe('SUCCEEDED');
        expect(run.output).toEqual({ jobId: arrayJob, attempts: 1, array: { size, failed: failed.length } });
      } else {
        expect(run).toMatchObject({ status: 'FAILED', error: 'array' });
        expect(run.cause).toContain(`${failed.length} of ${size} children failed`);
        const [first] = failed.toSorted((a, b) => a - b);
        if (failed.length <= 100) expect(run.cause).toMatch(new RegExp(`; index ${first}(,|;| and)`));
      }
      expect(run.waits).toEqual(Array.from({ length: failed.length > 0 ? lag : 0 }, () => 30));
    }),
    { numRuns: 150 },
  );
});

test('the cause of a failed array names how many failed, how many may, the first of them and how the first ended', async () => {
  const failed = exited(...[40, 7, 3, 12, 90, 91, 92, 93, 94, 95, 96, 97]);
  const run = await runArray({ ...job, tolerated: 5 }, { size: 100, failed });
  expect(run.cause).toBe(
    `The array failed: 12 of 100 children failed, and 5 may; job ${arrayJob}; index 3, 7, 12, 40, 90, 91, 92, 93, 94, 95 and more; the first: Essential container in task exited; exit code 1`,
  );
});

test('the cause of an array names a single failed child, with the reason of its container', async () => {
  const child = { statusReason: 'Task failed to start', reason: 'CannotPullContainerError: manifest unknown' };
  const run = await runArray(job, { size: 2, failed: new Map([[1, child]]) });
  expect(run.cause).toBe(
    `The array failed: 1 of 2 children failed; job ${arrayJob}; index 1; the first: Task failed to start; CannotPullContainerError: manifest unknown`,
  );
});

test('of more than a hundred failed children the cause names some of those that AWS lists first', async () => {
  const indices = Array.from({ length: 150 }, (_, index) => index);
  const run = await runArray(job, { size: 200, failed: exited(...indices), listed: indices.toReversed() });
  expect(run.cause).toContain('; index 50, 51, 52, 53, 54, 55, 56, 57, 58, 59 and more; ');
});

test('the machine submits the array once, with its size, and each child knows its own attempt by AWS Batch alone', async () => {
  const { submissions } = await runArray({ ...job, timeoutSeconds: 600 }, { size: 7, failed: exited() });
  expect(submissions).toHaveLength(1);
  expect(submissions[0]).toMatchObject({ ArrayProperties: { Size: 7 }, Timeout: { AttemptDurationSeconds: 600 } });
  const names = submissions[0]?.ContainerOverrides.Environment.map(({ Name }) => Name);
  expect(names).toEqual(['STP_TRIGGER_EVENT_DATA', 'STP_MAXIMUM_ATTEMPTS']);
  expect(submissions[0] && variable(submissions[0], 'STP_MAXIMUM_ATTEMPTS')).toBe('3');
});

test('an array that a person stopped has failed, whatever is tolerated, and its children are not counted', async () => {
  const facts = { size: 4, failed: exited(1), isTerminated: true };
  const run = await runArray({ ...job, tolerated: 3 }, facts);
  expect(run).toMatchObject({ status: 'FAILED', error: 'stopped', calls: [submitJob] });
  expect(run.cause).toContain('enough for today');
});

test.each([
  ['payload', 'Container Overrides length must be at most 8192'],
  ['submission', 'JobQueue queue not found'],
] as const)('an array that AWS does not take fails as %s', async (error, cause) => {
  const notTaken = { error: 'Batch.ClientException', cause };
  const run = await runArray(job, { size: 4, failed: exited(), notTaken });
  expect(run).toMatchObject({ status: 'FAILED', error, cause: `The array failed: ${cause}`, calls: [submitJob] });
});

test('an array whose children cannot be counted has failed, and says so', async () => {
  const run = await runArray({ ...job, tolerated: 3 }, { size: 4, failed: exited(1), refused: 'describeJobs' });
  expect(run).toMatchObject({ status: 'FAILED', error: 'array' });
  expect(run.cause).toBe(`The array failed: its children could not be counted; job ${arrayJob}`);
});

test('an array whose failed children cannot be listed still says how many there are', async () => {
  const run = await runArray(job, { size: 4, failed: exited(1, 2), refused: 'listJobs' });
  expect(run.cause).toBe(`The array failed: 2 of 4 children failed; job ${arrayJob}`);
});

test('children that AWS never shows as ended count as failed, after twenty minutes of asking', async () => {
  const facts = { size: 4, failed: exited(0, 1), lag: 1_000 };
  const run = await runArray({ ...job, tolerated: 1 }, facts);
  expect(run).toMatchObject({ status: 'FAILED', error: 'array' });
  expect(run.waits).toHaveLength(39);
  expect(run.cause).toContain('1 of 4 children failed, and 1 may, 1 did not end;');
  expect((await runArray({ ...job, tolerated: 2 }, facts)).status).toBe('SUCCEEDED');
});

test.each(['plain', 'queue', 'skip', 'replace'] as const)(
  'asl-validator accepts a machine of an array, %p',
  (whenTaken) => {
    const places = whenTaken === 'plain' ? undefined : { whenTaken, count: 2 };
    for (const spills of [false, true]) {
      const definition = definitionOf({ ...job, spills, places, array: { size: 10, tolerated: 2 } });
      const text = JSON.stringify(definition).replace(/\$\{\w+\}/g, submitJob);
      expect(validate(JSON.parse(text))).toMatchObject({ isValid: true, errors: [] });
    }
  },
);

test('the machine of an array is no larger for a larger one, and has no time limit, which would end children that wait', () => {
  const definition = (size: number) =>
    JSON.stringify(definitionOf({ ...job, timeoutSeconds: 60, array: { size, tolerated: 0 } }));
  expect(definition(9_999).length - definition(1_000).length).toBe(0);
  expect(definition(10)).not.toContain('TimeoutSeconds');
});
