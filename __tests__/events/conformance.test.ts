import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { AnyEvent } from '../../src/events/event.ts';
import { events } from '../../src/generated/events.ts';

const all: readonly AnyEvent[] = events;
const members = all.filter(({ later }) => !later);

/** Returns all descriptions of a shape, each with its path. */
const sentences = (shape: unknown, at = ''): [string, string][] =>
  shape === null || typeof shape !== 'object'
    ? []
    : Object.entries(shape).flatMap(([key, value]): [string, string][] =>
        key === 'description' && typeof value === 'string' ? [[at, value]] : sentences(value, `${at}/${key}`),
      );

test('the registry contains every file of src/events/types, sorted by type', () => {
  const files = readdirSync(new URL('../../src/events/types', import.meta.url)).map((file) =>
    file.replace(/\.ts$/, ''),
  );
  const types = all.map(({ type }) => type);
  expect(types).toEqual([...types].sort());
  for (const type of types) expect(files).toContain(type);
});

describe.each(all.map((member) => [member.type, member] as const))('%s', (type, member) => {
  test('appears in its example, which is a whole config', () => {
    const config = parse(member.example) as {
      resources: Record<string, { type: string; properties?: { events?: { type: string; properties: object }[] } }>;
    };
    const shown = Object.values(config.resources)
      .filter((resource) => resource.type === 'batch-job')
      .flatMap((resource) => resource.properties?.events ?? [])
      .filter((event) => event.type === type);
    expect(shown.length).toBeGreaterThan(0);
    for (const { properties } of shown)
      expect(Object.keys(member.properties)).toEqual(expect.arrayContaining(Object.keys(properties)));
  });

  test('describes itself and every property in full sentences', () => {
    for (const [at, sentence] of [...sentences(member.shape), ['says', member.says]])
      expect([at, sentence]).toEqual([at, expect.stringMatching(/^[A-Z`0-9].*[.]$/s)]);
  });

  test('has a sample in JSON that no other event recognizes', () => {
    expect(JSON.parse(JSON.stringify(member.sample))).toEqual(member.sample);
    for (const other of members)
      if (other !== member) expect([other.type, other.trigger.recognizes(member.sample)]).toEqual([other.type, false]);
  });
});

describe.each(members.map((member) => [member.type, member] as const))('%s', (_, member) => {
  test('recognizes its own sample', () => {
    expect(member.trigger.recognizes(member.sample)).toBe(true);
  });

  test('returns a text as the identity of its sample', () => {
    expect(member.trigger.identity(member.sample, 'request')).toMatch(/./);
  });

  test('recognizes no value of another form', () => {
    for (const stranger of [
      {},
      [],
      'text',
      5,
      true,
      { Records: [] },
      { Records: 'a' },
      { Records: [null] },
      { source: 'aws.events' },
    ])
      expect(member.trigger.recognizes(stranger)).toBe(false);
  });

  test('has a reply if its invocation is synchronous, and batches only if its sample has records', () => {
    if (member.trigger.batches) expect(Array.isArray((member.sample as { Records: unknown }).Records)).toBe(true);
    expect(member.trigger.reply !== undefined).toBe(!member.asynchronous);
  });
});
