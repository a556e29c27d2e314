import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publishedSchema } from '../../src/config/rendering.ts';
import { shape as realShape } from '../../src/config/schema.ts';
import type { Schema } from '../../src/config/shape-walk.ts';
import { good, shape, smallJudge, schema as strict } from './small-registry.ts';

const Ajv2020 = createRequire(import.meta.url)('ajv/dist/2020.js').default;
const published = publishedSchema(shape, 'small.json');
const editor = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false });
const accepts = editor.compile(published);
const { judgeShape } = smallJudge;

type Json = Record<string, unknown>;
const everyPlace = (value: unknown, visit: (parent: Json, key: string) => void): void => {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    visit(value as Json, key);
    everyPlace((value as Json)[key], visit);
  }
};

describe('the published schema', () => {
  test('has standard keywords only, and a sentence for every property', () => {
    const text = JSON.stringify(published);
    for (const ours of ['exactlyOne', 'atMostOne', 'discriminator']) expect(text).not.toContain(`"${ours}"`);
    const bare: string[] = [];
    const visit = (part: unknown, at: string): void => {
      if (part === null || typeof part !== 'object') return;
      if (!at.endsWith('/properties'))
        for (const [key, property] of Object.entries(((part as Json).properties ?? {}) as Json))
          if (!at.includes('/if') && !(property as Json).description && !(key === 'type' && (property as Json).oneOf))
            bare.push(`${at}/${key}`);
      for (const [key, inner] of Object.entries(part)) visit(inner, `${at}/${key}`);
    };
    visit(published, '');
    expect(bare).toEqual([]);
  });

  test('accepts a good config, and a directive in place of each of its values but types', () => {
    expect(accepts(good)).toBe(true);
    const places: string[][] = [];
    const collect = (value: unknown, path: string[]): void => {
      if (path.length && path.at(-1) !== 'type') places.push(path);
      if (value !== null && typeof value === 'object')
        for (const [key, item] of Object.entries(value)) collect(item, [...path, key]);
    };
    collect(good, []);
    for (const path of places) {
      const copy = structuredClone(good) as Json;
      const parent = path.slice(0, -1).reduce((at, step) => at[step] as Json, copy);
      parent[path.at(-1) as string] = '$Stage()';
      expect([path, accepts(copy)]).toEqual([path, true]);
    }
  });

  test('refuses what the judge refuses, and nothing else, on configs with a value replaced', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('fast', 'tick', 5)),
        (number, value) => {
          const copy = structuredClone(good) as Json;
          let count = 0;
          everyPlace(structuredClone(good), () => {
            count += 1;
          });
          let place = number % count;
          everyPlace(copy, (parent, key) => {
            if (place-- === 0) parent[key] = value;
          });
          // What belongs to a later version has a code of its own, but is refused by both.
          expect(accepts(copy)).toBe(judgeShape(copy).length === 0);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('on disk is the one of this version', () => {
    const file = new URL('../../schemas/batch-jobs.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      publishedSchema(realShape as unknown as Schema, 'batch-jobs.schema.json'),
    );
  });
});

test('the strict schema holds no descriptions and each member of a union once', () => {
  expect(JSON.stringify(strict)).not.toContain('"description":"');
  expect(Object.keys(strict.$defs as object).sort()).toEqual(['job', 'queue-message', 'shelf', 'tick']);
});
