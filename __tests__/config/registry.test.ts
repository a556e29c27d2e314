import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { judge, judgeShape } from '../../src/config/judge.ts';
import { configShape } from '../../src/config/schema.ts';
import type { Schema } from '../../src/config/shape-walk.ts';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { resolveDirectives } from '../../src/evaluation/resolve.ts';
import { events } from '../../src/generated/events.ts';
import { functionEvents } from '../../src/generated/function-events.ts';
import { packagings } from '../../src/generated/packagings.ts';
import { resources } from '../../src/generated/resources.ts';
import { parseSource } from '../../src/source/parse.ts';
import { strictSchema } from '../editor-schema/strict-schema.ts';
import { ajvFor } from './small-registry.ts';

const Ajv2020 = createRequire(import.meta.url)('ajv/dist/2020.js').default;
const published = JSON.parse(readFileSync(new URL('../../schemas/batch-jobs.schema.json', import.meta.url), 'utf8'));
const accepts = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false }).compile(
  published,
);

type Json = Record<string, unknown>;
const members = [...resources, ...events, ...functionEvents, ...packagings] as readonly {
  type: string;
  example: string;
  shape: unknown;
}[];

const placesOf = (value: unknown, path: Path = []): Path[] =>
  value !== null && typeof value === 'object'
    ? [
        path,
        ...Object.entries(value).flatMap(([key, item]) =>
          placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

const replaced = (value: unknown, path: Path, by: unknown): unknown => {
  if (path.length === 0) return by;
  const copy = structuredClone(value) as Json;
  const parent = path.slice(0, -1).reduce((at, step) => at[step as string] as Json, copy);
  parent[path.at(-1) as string] = by;
  return copy;
};

test('the lists of resources, events and packagings are not empty', () => {
  for (const list of [resources, events, packagings]) expect(list.length).toBeGreaterThan(0);
});

describe.each(members.map((member) => [member.type, member] as const))('the example of %s', (_type, { example }) => {
  test('is a config without a mistake, before and after its directives are resolved, here and in editors', async () => {
    const read = await parseSource(example, 'example.yml');
    expect(read.diagnostics).toEqual([]);
    expect(judgeShape(read.value?.value)).toEqual([]);
    const resolved = resolveDirectives(read.value?.value, { stage: 'dev', region: 'eu-west-1' }, new Map());
    expect(resolved.diagnostics).toEqual([]);
    expect(judge(resolved.value).diagnostics).toEqual([]);
    accepts(read.value?.value);
    expect(accepts.errors).toBeNull();
  });

  test('accepts a directive in place of any of its values; in editors of any but types', async () => {
    const config = (await parseSource(example, 'example.yml')).value?.value;
    for (const path of placesOf(config)) {
      const changed = replaced(config, path, '$Stage()');
      expect([path, judgeShape(changed)]).toEqual([path, []]);
      if (path.length && path.at(-1) !== 'type') expect([path, accepts(changed)]).toEqual([path, true]);
    }
  });

  test('has at most one diagnostic for any mistyped key, which names the key that is meant', async () => {
    const config = (await parseSource(example, 'example.yml')).value?.value;
    const keyed = placesOf(config).filter((path) => typeof path.at(-1) === 'string' && path.length > 2);
    for (const path of keyed) {
      const parent = path.slice(0, -1).reduce((at, step) => at[step as string] as Json, config as Json);
      const key = path.at(-1) as string;
      const { [key]: value, ...others } = parent;
      const diagnostics = judgeShape(replaced(config, path.slice(0, -1), { ...others, [`${key}X`]: value }));
      // A map with keys of any name has none.
      expect([path, diagnostics.length <= 1]).toEqual([path, true]);
      for (const diagnostic of diagnostics) expect(diagnostic.hint).toContain(`\`${key}\``);
    }
  });
});

describe.each(members.map((member) => [member.type, member] as const))('the shape of %s', (_type, { shape }) => {
  test('compiles with ajv in strict mode: no misspelled keyword, no default without effect', async () => {
    await expect(
      ajvFor(strictSchema(configShape([{ shape: shape as never }]) as unknown as Schema)),
    ).resolves.toBeInstanceOf(Function);
  });
});
