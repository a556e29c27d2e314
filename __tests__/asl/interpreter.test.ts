import { describe, expect, test } from '@jest/globals';
import { execute, StateError } from './interpreter.ts';

const run = (States: Record<string, unknown>, task: () => unknown = () => ({}), input: unknown = {}) =>
  execute(
    { QueryLanguage: 'JSONata', StartAt: 'A', States },
    { input, context: { name: 'c' }, task, random: () => 0.5 },
  );
const throwing =
  (error: string, cause = 'why') =>
  () => {
    throw new StateError(error, cause);
  };

describe('execute', () => {
  test('evaluates Assign and Output with the variables from before the state', async () => {
    const ended = await run({
      A: { Type: 'Pass', Assign: { x: 1, y: 10 }, Next: 'B' },
      B: { Type: 'Pass', Assign: { x: '{% $y %}', y: '{% $x %}' }, Output: '{% $x %}', Next: 'C' },
      C: { Type: 'Pass', Output: { x: '{% $x %}', y: '{% $y %}', before: '{% $states.input %}' }, End: true },
    });
    expect(ended).toMatchObject({ status: 'SUCCEEDED', output: { x: 10, y: 1, before: 1 } });
  });

  test('passes on the input of a state, the result of a task and the error of a catcher without Output', async () => {
    const pass = { Type: 'Pass', End: true };
    expect((await run({ A: pass }, undefined, { i: 1 })).output).toEqual({ i: 1 });
    expect((await run({ A: { Type: 'Task', Resource: 'r', End: true } }, () => ({ r: 1 }))).output).toEqual({ r: 1 });
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'B' }];
    expect(
      (await run({ A: { Type: 'Task', Resource: 'r', Catch, End: true }, B: pass }, throwing('E'))).output,
    ).toEqual({
      Error: 'E',
      Cause: 'why',
    });
  });

  test('retries by the retrier that matches the error, with doubling waits up to the maximum, and then fails', async () => {
    const Retry = [
      { ErrorEquals: ['Other'], MaxAttempts: 9 },
      { ErrorEquals: ['E'], IntervalSeconds: 3, MaxAttempts: 4, MaxDelaySeconds: 10 },
    ];
    const ended = await run({ A: { Type: 'Task', Resource: 'r', Retry, End: true } }, throwing('E'));
    expect(ended).toMatchObject({ status: 'FAILED', error: 'E', cause: 'why', retries: [3, 6, 10, 10] });
  });

  test.each([
    ['States.Runtime', ['States.ALL'], false],
    ['States.DataLimitExceeded', ['States.ALL'], false],
    ['States.Timeout', ['States.TaskFailed'], false],
    ['Batch.ClientException', ['States.TaskFailed'], true],
    ['Batch.ClientException', ['Batch.ServerException'], false],
    ['States.QueryEvaluationError', ['States.ALL'], true],
  ])('catches %s by %p: %p', async (error, ErrorEquals, caught) => {
    const Catch = [{ ErrorEquals, Next: 'B' }];
    const ended = await run(
      { A: { Type: 'Task', Resource: 'r', Catch, End: true }, B: { Type: 'Succeed' } },
      throwing(error),
    );
    expect(ended.status).toBe(caught ? 'SUCCEEDED' : 'FAILED');
  });

  test.each([
    ['no value', '{% $states.input.absent %}'],
    ['a fraction', '{% 1.5 %}'],
    ['a negative number', '{% -1 %}'],
    ['more than 99,999,999 seconds', '{% 100000000 %}'],
    ['an overflow', '{% 1e300 * 1e300 %}'],
    ['a text', "{% '5' %}"],
    ['$eval', "{% $eval('5') %}"],
    ['broken JSON', "{% $parse('{') %}"],
  ])('fails a Wait of %s', async (_, Seconds) => {
    const ended = await run({ A: { Type: 'Wait', Seconds, End: true } });
    expect(ended).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError', waits: [] });
  });

  test('takes the first true condition of a Choice, else its default, else fails', async () => {
    const to = (Next: string, Condition: string) => ({ Condition, Next });
    const ends = { B: { Type: 'Succeed', Output: 'b' }, C: { Type: 'Succeed', Output: 'c' } };
    const Choices = [to('B', '{% $states.input > 5 %}'), to('C', '{% $states.input > 3 %}')];
    expect((await run({ A: { Type: 'Choice', Choices }, ...ends }, undefined, 6)).output).toBe('b');
    expect((await run({ A: { Type: 'Choice', Choices }, ...ends }, undefined, 4)).output).toBe('c');
    expect((await run({ A: { Type: 'Choice', Choices, Default: 'C' }, ...ends }, undefined, 1)).output).toBe('c');
    expect((await run({ A: { Type: 'Choice', Choices }, ...ends }, undefined, 1)).error).toBe('States.NoChoiceMatched');
  });

  test('supports $parse, $hash, $range, $partition, $uuid and $random', async () => {
    const Output = {
      parse: `{% $parse('{"a":[1]}').a %}`,
      hash: "{% $hash('a', 'SHA-256') %}",
      range: '{% $range(0, 10, 5) %}',
      partition: '{% $partition([1, 2, 3], 2) %}',
      uuid: '{% $length($uuid()) %}',
      random: '{% $random() < 1 %}',
    };
    expect((await run({ A: { Type: 'Pass', Output, End: true } })).output).toEqual({
      parse: [1],
      hash: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
      range: [0, 5, 10],
      partition: [[1, 2], [3]],
      uuid: 36,
      random: true,
    });
  });
});
