import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runMachine, succeeds, variable } from './fake-batch.ts';

/** Starts an execution and returns the event and the name of its Batch job. */
const startedJob = async (input: unknown, executionName = 'run-1') => {
  const { submissions } = await runMachine({ attempts: 1, spot: false }, [succeeds], { input, executionName });
  const [submission] = submissions;
  return { event: submission && variable(submission, 'STP_TRIGGER_EVENT_DATA'), name: submission?.JobName };
};

test.each<[string, unknown, string, string]>([
  ['Stacktape’s form', { triggerEvent: '{"a":1}', jobName: 'report-1' }, '{"a":1}', 'report-1'],
  ['Stacktape’s form with more', { triggerEvent: 'x', jobName: 'report', requestDigest: 'ab' }, 'x', 'report'],
  ['a triggerEvent alone', { triggerEvent: 'x' }, 'x', 'run-1'],
  ['an empty triggerEvent', { triggerEvent: '', jobName: '' }, '', 'run-1'],
  ['a triggerEvent that is no string', { triggerEvent: { a: 1 } }, '{"triggerEvent":{"a":1}}', 'run-1'],
  ['a list in triggerEvent', { triggerEvent: ['x'] }, '{"triggerEvent":["x"]}', 'run-1'],
  ['a jobName that is no string', { triggerEvent: 'x', jobName: 3 }, '{"triggerEvent":"x","jobName":3}', 'run-1'],
  ['a jobName of null', { triggerEvent: 'x', jobName: null }, '{"triggerEvent":"x","jobName":null}', 'run-1'],
  ['a jobName without an event', { jobName: 'report' }, '{"jobName":"report"}', 'run-1'],
  ['an empty object', {}, '{}', 'run-1'],
  ['a list', [{ triggerEvent: 'x' }], '[{"triggerEvent":"x"}]', 'run-1'],
  ['an empty list', [], '[]', 'run-1'],
  ['a bare string', 'tick', 'tick', 'run-1'],
  ['an empty string', '', '', 'run-1'],
  ['a number', 7, '7', 'run-1'],
  ['false', false, 'false', 'run-1'],
  ['null', null, 'null', 'run-1'],
])('inputExpression reads %s', async (_, input, event, name) => {
  expect(await startedJob(input)).toEqual({ event, name });
});

test('inputExpression returns a triggerEvent and a bare string unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect((await startedJob({ triggerEvent: text })).event).toBe(text);
      expect((await startedJob(text)).event).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('inputExpression returns any other input as JSON', async () => {
  const unwrapped = fc
    .jsonValue({ noUnicodeString: false })
    .filter((value) => typeof value !== 'string' && !JSON.stringify(value).includes('triggerEvent'))
    // JSONata writes fractions with fifteen digits.
    .map((value) =>
      JSON.parse(JSON.stringify(value), (_, item) => (typeof item === 'number' ? Math.trunc(item % 1e9) || 0 : item)),
    );
  await fc.assert(
    fc.asyncProperty(unwrapped, async (input) => {
      expect(JSON.parse(`${(await startedJob(input)).event}`)).toEqual(input);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['report', 'report'],
  ['a.b c/ü', 'a-b-c--'],
  ['-_leading', 'leading'],
  ['___', 'job'],
  ['日本', 'job'],
  ['x'.repeat(200), 'x'.repeat(128)],
  [`-${'y'.repeat(128)}`, 'y'.repeat(128)],
])('inputExpression turns the job name %p into %p', async (jobName, name) => {
  expect((await startedJob({ triggerEvent: '', jobName })).name).toBe(name);
  expect((await startedJob('', jobName)).name).toBe(name);
});

test('inputExpression returns only names that Batch accepts', async () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('-', '_', 'a', '.', '😀') }),
  );
  await fc.assert(
    fc.asyncProperty(
      any,
      fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
      async (jobName, executionName) => {
        const { name } = await startedJob({ triggerEvent: '', jobName }, executionName);
        expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/);
        if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/.test(jobName)) expect(name).toBe(jobName);
      },
    ),
    { numRuns: 150 },
  );
});
