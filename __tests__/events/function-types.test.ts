import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { logicalId } from '../../src/cloudformation/names.ts';
import type { AnyEvent } from '../../src/events/event.ts';
import { events } from '../../src/generated/events.ts';
import { functionEvents } from '../../src/generated/function-events.ts';
import { codesOf, complaintsOf, templateOf } from '../compiler-rules/harness.ts';

const members: readonly AnyEvent[] = functionEvents;

/** Returns all descriptions of a shape, each with its path. */
const sentences = (shape: unknown, at = ''): [string, string][] =>
  shape === null || typeof shape !== 'object'
    ? []
    : Object.entries(shape).flatMap(([key, value]): [string, string][] =>
        key === 'description' && typeof value === 'string' ? [[at, value]] : sentences(value, `${at}/${key}`),
      );

interface Written {
  readonly resources: Record<
    string,
    { type: string; properties?: { events?: { type: string; properties: object }[] } }
  >;
}

/** Returns the example of a member with its event on a job instead of a function. */
const onJob = ({ example }: AnyEvent): object => {
  const config = parse(example) as Written;
  const image = { type: 'prebuilt-image', properties: { image: 'busybox:stable' } };
  const events = config.resources.handle?.properties?.events ?? [];
  const properties = { container: { packaging: image }, resources: { cpu: 1, memory: 900 }, timeout: 60, events };
  return { ...config, resources: { ...config.resources, handle: { type: 'batch-job', properties } } };
};

test('the registry contains every file of src/events/function-types, sorted by type, and no event of a job', () => {
  const files = readdirSync(new URL('../../src/events/function-types', import.meta.url));
  expect(members.map(({ type }) => `${type}.ts`)).toEqual(files.sort());
  expect(members.filter(({ type }) => (events as readonly AnyEvent[]).some((one) => one.type === type))).toEqual([]);
});

describe.each(members.map((member) => [member.type, member] as const))('%s', (type, member) => {
  test('stands on a function in its example, with properties that it has', () => {
    const { handle } = (parse(member.example) as Written).resources;
    expect(handle?.type).toBe('function');
    const [event, ...others] = handle?.properties?.events ?? [];
    expect([event?.type, others]).toEqual([type, []]);
    expect(Object.keys(member.properties)).toEqual(expect.arrayContaining(Object.keys(event?.properties ?? {})));
  });

  test('describes itself and every property in full sentences', () => {
    for (const [at, sentence] of [...sentences(member.shape), ['says', member.says]])
      expect([at, sentence]).toEqual([at, expect.stringMatching(/^[A-Z`0-9].*[.]$/s)]);
  });

  test('has a sample in JSON', () => {
    expect(JSON.parse(JSON.stringify(member.sample))).toEqual(member.sample);
  });

  test('is refused on a job, with what to do instead', async () => {
    const found = await complaintsOf({ config: onJob(member) as never });
    expect(found).toEqual([
      expect.objectContaining({
        code: 'config/not-supported',
        place: { path: ['resources', 'handle', 'properties', 'events', 0, 'type'] },
        hint: expect.stringMatching(
          /^(?:A job cannot be started by it: let a function receive it|Write an event-bus event)/,
        ),
      }),
    ]);
  });

  test('becomes the same resources, switched off, where it is paused, and does not depend on its position', async () => {
    const config = (paused: boolean) => {
      const written = structuredClone(parse(member.example)) as Written;
      const [event] = written.resources.handle?.properties?.events ?? [];
      if (paused && event) Object.assign(event.properties, { paused: true });
      written.resources.handle?.properties?.events?.unshift({
        type: 'schedule',
        properties: { scheduleRate: 'rate(1 day)' },
      });
      return written;
    };
    const [plain, on, off] = await Promise.all(
      [parse(member.example), config(false), config(true)].map((one) => templateOf({ config: one as never })),
    );
    const own = (template: typeof plain) =>
      Object.entries(template?.Resources ?? {}).filter(([id]) => id.startsWith(logicalId('handle', type)));
    expect(own(plain).length).toBeGreaterThan(0);
    expect(own(on)).toEqual(own(plain));
    expect(Object.keys(off?.Resources ?? {})).toEqual(Object.keys(on?.Resources ?? {}));
    expect(JSON.stringify(off)).toMatch(/"State":"DISABLED"|"Enabled":false|"RuleDisabled":true/);
    expect(JSON.stringify(on)).not.toMatch(/"State":"DISABLED"|"Enabled":false|"RuleDisabled":true/);
  });
});

test('a function may have every event of both registries at once', async () => {
  const all = members.map(({ example }) => parse(example) as Written);
  const own = all.flatMap(({ resources }) => resources.handle?.properties?.events ?? []);
  const config = {
    resources: {
      ...Object.assign({}, ...all.map(({ resources }) => resources)),
      handle: { ...all[0]?.resources.handle, properties: { ...all[0]?.resources.handle?.properties, events: own } },
    },
  };
  expect(await codesOf({ config: config as never })).toEqual([]);
});
