import { describe, expect, test } from '@jest/globals';
import { InputErrors, readArguments, UsageError } from '../../src/door/inputs.ts';
import { requestsOf } from '../../src/door/requests.ts';
import { readRunInputs } from '../../src/door/run-inputs.ts';
import { events } from '../../src/generated/events.ts';

const read = (...words: string[]) => readRunInputs(readArguments([...words, '--stage', 'dev']));

describe('the inputs of run', () => {
  test('are an empty event, and following it, by default', async () => {
    expect(await read('run')).toMatchObject({ event: { kind: 'text', text: '{}' }, wait: true, format: 'text' });
  });

  test.each(events.map(({ type }) => type))('take the sample of an event of type %s', async (type) => {
    const { event } = await read('run', '--sample', type);
    expect(JSON.parse(event.kind === 'text' ? event.text : '')).toEqual(expect.any(Object));
  });

  test('name the stage of a local run only if it is named', async () => {
    const localOf = async (...words: string[]) => (await readRunInputs(readArguments(['run', ...words]))).local;
    expect(await localOf('--local', '--dotenv-file', 'a.env')).toEqual({ dotenvFile: 'a.env', namesStage: false });
    expect(await localOf('--local', '--stage', 'dev')).toEqual({ dotenvFile: undefined, namesStage: true });
    expect(await localOf('--stage', 'dev')).toBeUndefined();
    expect(await localOf('--local', 'false', '--stage', 'dev')).toBeUndefined();
  });

  test('keep the text of an event as it is, with numbers that JavaScript cannot hold', async () => {
    const { event } = await read('run', '--event', ' {"id": 12345678901234567890} ');
    expect(event).toEqual({ kind: 'text', text: '{"id": 12345678901234567890}' });
    expect((await read('run', '--event-file', 'a/event.json')).event).toEqual({ kind: 'file', path: 'a/event.json' });
  });

  test.each([
    [['run', '--sample', 'sq'], 'sample cannot be "sq".', 'cloudwatch-log, dynamo-db-stream'],
    [['run', '--event', '{"a":'], 'event is no JSON:', 'Give the event as its source would send it'],
    [['run', '--event', '{}', '--sample', 'sqs'], 'event and sample exclude each other.', 'event, event-file, sample'],
    [['runs', '--stop', 'a', '--retry', 'b'], 'stop and retry exclude each other.', 'execution, stop, retry'],
    [['runs', '--format', 'sarif'], 'runs has no format sarif.', 'text, json'],
    [['run', '--dotenv-file', '.env'], 'dotenv-file is read with local alone.', 'job definition'],
    [['run', '--local', '--wait', 'false'], 'local and wait: false exclude each other.', 'ends with the command'],
    [['logs', '--index', '-1'], 'index cannot be "-1".', 'from 0 to 9999'],
    [['run', '--index', '3'], 'run reads index with local alone.', 'all children of an array run'],
    [['logs', '--since', 'soon'], 'since cannot be "soon".', '30m, 1h, 2d'],
  ])('of %j are refused as wrong usage', async (words, message, hint) => {
    const problem = await read(...words).catch((error) => error);
    expect(problem).toBeInstanceOf(InputErrors);
    const [refusal] = (problem as InputErrors).refusals;
    expect(refusal).toBeInstanceOf(UsageError);
    expect([refusal?.code, refusal?.message, refusal?.hint]).toEqual([
      'door/bad-value',
      expect.stringContaining(message),
      expect.stringContaining(hint),
    ]);
  });

  test('read the index of a child of an array as a number', async () => {
    expect((await read('logs', '--index', '07')).index).toBe(7);
    expect((await read('run', '--local', '--index', '0')).index).toBe(0);
    expect((await read('logs')).index).toBeUndefined();
  });

  test('are refused all at once', async () => {
    const problem = await read('logs', '--since', 'soon', '--event', 'x').catch((error) => error);
    expect((problem as InputErrors).refusals).toHaveLength(2);
  });

  test.each(['a b', 'arn:aws:states:us-east-1:123456789012:stateMachine:x:y', '../x', 'x'.repeat(81)])(
    'refuse %s as the name of a run',
    (name) => {
      expect(() => readArguments(['runs', '--stage', 'dev', '--stop', name])).toThrow(InputErrors);
    },
  );
});

describe('a command line that hints name', () => {
  const facts = { root: process.cwd(), stage: 'dev', region: 'eu-west-1', entry: 'dist/index.js' };
  const lineOf = async (inActions: boolean, ...words: string[]) => {
    const inputs = readArguments(['runs', '--stage', 'dev', ...words]);
    const place = { ...facts, inActions, pullRequest: { kind: 'none' as const, why: '' } };
    return (await requestsOf(inputs, {}, place).runs()).commandLine('logs --stage dev');
  };

  test('is that of this program at a prompt, with the region that was given', async () => {
    expect(await lineOf(false)).toBe('node dist/index.js logs --stage dev');
    expect(await lineOf(false, '--aws-region', 'eu-west-1')).toContain('logs --stage dev --aws-region eu-west-1');
  });

  test('names the program by its name in a step', async () => {
    expect(await lineOf(true)).toBe('batch-job logs --stage dev');
  });
});
