import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { events as all } from '../../../src/generated/events.ts';
import { embedded, everyType, triggerEventOf } from '../../runtime/embedded-trigger.ts';

const folder = new URL('../../runtime/recorded/', import.meta.url);
const recorded = readdirSync(folder)
  .filter((file) => /^(?:sns|sqs)\./.test(file))
  .map((file): [string, string] => [file, readFileSync(new URL(file, folder), 'utf8')]);

describe.each(recorded)('the recorded event %s', (file, text) => {
  const native = () => JSON.parse(text);

  test('is recognized by exactly one event', () => {
    const found = all.filter(({ later, trigger }) => !later && trigger.recognizes(native()));
    expect(found.map(({ type }) => type)).toEqual([file.split('.')[0]]);
  });

  test('reaches the run as it is, and a second delivery has the name of the first', async () => {
    const { invoke, started } = embedded(everyType);
    await invoke(native(), { requestId: 'one' });
    await invoke(native(), { requestId: 'two' });
    expect(started.map(triggerEventOf)).toEqual([JSON.stringify(native()), JSON.stringify(native())]);
    expect(new Set(started.map(({ name }) => name)).size).toBe(1);
  });
});

test('recorded messages start a run each', async () => {
  const { invoke, started } = embedded(everyType);
  for (const [, text] of recorded) await invoke(JSON.parse(text));
  expect(recorded.length).toBeGreaterThanOrEqual(10);
  expect(new Set(started.map(({ name }) => name)).size).toBe(recorded.length);
});
