import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  changed,
  embedded,
  everyType,
  type Native,
  type Started,
  triggerEventOf,
} from '../runtime/embedded-trigger.ts';

const folder = new URL('../runtime/recorded/', import.meta.url);
const types = ['event-bus', 'schedule', 'cloudwatch-log'];
const recorded = readdirSync(folder)
  .filter((name) => types.some((type) => name.startsWith(`${type}.`)))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Native] as const);
const [probes, all] = [true, false].map((isProbe) =>
  recorded.filter(([name]) => name.includes('control-message') === isProbe),
) as [typeof recorded, typeof recorded];

/** Returns the executions that deliveries of events start, by the trigger function of a job with these events. */
const startedBy = async (events: readonly Native[], of: Iterable<string> = everyType): Promise<Started[]> => {
  const { invoke, started } = embedded(of);
  for (const [index, event] of events.entries()) await invoke(event, { requestId: `request-${index}` });
  return started;
};

describe.each(all)('the recorded event %s', (name, event) => {
  const type = name.split('.')[0] as string;
  // The other parts of the trigger function take it for nothing of theirs: its name would be that of the request.
  const others = everyType.filter((one) => one !== type);

  test('starts one run however often it is delivered, and is known to one part alone', async () => {
    const names = (await startedBy([event, structuredClone(event)])).map((one) => one.name);
    expect(new Set(names).size).toBe(1);
    const strange = (await startedBy([event, event], others)).map((one) => one.name);
    expect(new Set(strange).size).toBe(2);
  });

  test('reaches the job as it is, if it fits', async () => {
    const [run] = await startedBy([event]);
    expect(triggerEventOf(run as Started)).toBe(JSON.stringify(event));
  });
});

test.each(probes)('%s starts no run', async (_, event) => {
  expect(probes).toHaveLength(1);
  expect(await startedBy([event])).toEqual([]);
});

const native = (name: string): Native => recorded.find(([one]) => one === `${name}.json`)?.[1];
const namesOf = async (...events: Native[]) => (await startedBy(events)).map(({ name }) => name);

test('a replay of an event starts another run than the event, and one run however often it is delivered', async () => {
  const [event, replayed, again, other] = await namesOf(
    native('event-bus.ec2-state-change'),
    native('event-bus.replayed'),
    native('event-bus.replayed'),
    changed(native('event-bus.replayed'), (one) => {
      one['replay-name'] = 'december';
    }),
  );
  expect([replayed === event, replayed === again, replayed === other]).toEqual([false, true, false]);
});

test('an attempt of Scheduler to deliver a firing once more starts no second run, another schedule or time does', async () => {
  const event = native('schedule.scheduler');
  const names = await namesOf(
    event,
    changed(event, (one) => {
      one.id = 'another';
    }),
    changed(event, (one) => {
      one.time = '2022-03-23T18:59:43Z';
    }),
    changed(event, (one) => {
      one.resources = ['arn:aws:scheduler:us-west-2:123456789012:schedule/default/other'];
    }),
  );
  expect(names[0]).toBe(names[1]);
  expect(new Set(names).size).toBe(3);
});
