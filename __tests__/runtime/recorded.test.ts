import { readdirSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import type { TriggerPart } from '../../src/events/event.ts';
import { triggerParts, triggerRequests } from '../../src/generated/trigger.ts';
import { embedded, eventOf, everyType, type Native } from './embedded-trigger.ts';

const folder = new URL('recorded/', import.meta.url);
/** Files of events that are delivered as they are; those in `translated/` are not. */
const files = readdirSync(folder).filter((file) => file !== 'translated');
/** Native events in the forms that AWS documents, by file: `<event type>.<shape>.json`. */
const recorded = files.map((file): [string, string, Native] => {
  const [type = ''] = file.split('.');
  return [file.replace(/\.json$/, ''), type, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))];
});

const sdk = { SFNClient: class {}, DescribeExecutionCommand: class {} };
/** The parts of the trigger function, as templates embed them; `R` is what those of HTTP requests share. */
const parts = Object.entries(triggerParts).map(([type, text]): [string, TriggerPart] => [
  type,
  runInThisContext(`((R,process)=>(${text}))`)(runInThisContext(`(${triggerRequests})`)(sdk, {}), process),
]);

/** The number of runs that a recorded event starts: none if a service only tries the function by it. */
const runsOf = (name: string): number => (name.endsWith('control-message') ? 0 : 1);

/** Returns an event as it is delivered once more: messages have new receipt handles, and count one delivery more. */
const redelivered = (value: Native): Native => {
  if (Array.isArray(value)) return value.map(redelivered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === 'receiptHandle') return [key, `${item} again`];
      if (key === 'ApproximateReceiveCount') return [key, `${Number(item) + 1}`];
      return [key, redelivered(item)];
    }),
  );
};

test('a recorded event is in a file of the name <event type>.<shape>.json, and every compiled event has one', () => {
  for (const file of files) expect(file).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+\.json$/);
  expect([...new Set(recorded.map(([, type]) => type))].sort()).toEqual([...everyType].sort());
});

describe.each(recorded)('the trigger function of a job with every event, for %s', (file, type, native) => {
  test('recognizes it by exactly one part, its own', () => {
    expect(parts.filter(([, part]) => part.recognizes(native)).map(([one]) => one)).toEqual([type]);
  });

  test.each([
    ['every part', everyType],
    ['its own part', [type]],
  ])('delivers it untouched with %s, in one run', async (_, types) => {
    const { invoke, started, objects, logged } = embedded(types, undefined, 's3');
    const given = structuredClone(native);
    await invoke(given);
    expect(given).toEqual(native);
    expect(started.map((one) => eventOf(one, objects))).toEqual(Array(runsOf(file)).fill(JSON.stringify(native)));
    expect(logged).toEqual([]);
  });

  test('delivers it untouched where it is made too large for a variable', async () => {
    const large = { ...native, padding: 'x'.repeat(7_000) };
    const { invoke, started, objects } = embedded(everyType, undefined, 's3');
    await invoke(large);
    expect(started).toHaveLength(runsOf(file));
    expect([...objects.values()]).toEqual(Array(runsOf(file)).fill(JSON.stringify(large)));
  });

  test('starts the same run when it is delivered again', async () => {
    const { invoke, started } = embedded();
    await invoke(native, { requestId: 'request-1' });
    await invoke(redelivered(native), { requestId: 'request-2' });
    expect(started[1]?.name).toBe(started[0]?.name);
  });
});
