import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import compiled from '#judge';
import type { Check } from '../../src/config/judge.ts';
import { strictSchema } from '../../src/config/rendering.ts';
import { shape as realShape } from '../../src/config/schema.ts';
import type { Schema } from '../../src/config/shape-walk.ts';
import { good, judgeModule, runTimeCheck, schema } from './small-registry.ts';

// Beside the real one, so that it finds the same modules.
const folder = new URL('../../generated/', import.meta.url);
const file = new URL(`judge-of-a-test-${process.pid}.js`, folder);
mkdirSync(folder, { recursive: true });
writeFileSync(file, await judgeModule(schema));
afterAll(() => rmSync(file));

const real = strictSchema(realShape as unknown as Schema);
const judges: [string, Check, Check][] = [
  ['of this version', compiled, await runTimeCheck(real)],
  ['of the small registry', (await import(file.href)).default, await runTimeCheck(schema)],
];

type Json = Record<string, unknown>;

/** The good config with some values replaced, keys added and removed. */
const broken = fc
  .array(
    fc.tuple(
      fc.array(fc.nat(9), { maxLength: 7 }),
      fc.constantFrom('replace', 'remove', 'add'),
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('a', 'type', 'properties', 'memory', 'queueArn', 'name'),
    ),
    { maxLength: 4 },
  )
  .map((changes) => {
    const copy = structuredClone(good) as Json;
    for (const [steps, kind, value, key] of changes) {
      let at: Json = copy;
      let name = 'resources';
      for (const step of steps) {
        const names = Object.keys(at);
        name = names[step % Math.max(1, names.length)] ?? key;
        const next = at[name];
        if (next === null || typeof next !== 'object') break;
        at = next as Json;
      }
      if (kind === 'remove') delete at[name];
      else at[kind === 'add' || !(name in at) ? key : name] = value;
    }
    return copy;
  });

describe.each(judges)('the judge %s, compiled ahead', (_name, ahead, atRunTime) => {
  test('agrees with ajv at run time on every config: same verdict, same complaints, same defaults', () => {
    const verdict = (check: Check, value: unknown) => {
      const filled = structuredClone(value);
      const fine = check(filled);
      const errors = (check.errors ?? []).map(({ instancePath, keyword, params }) => ({
        instancePath,
        keyword,
        params,
      }));
      return { fine, errors, filled };
    };
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: broken }, fc.jsonValue()), (value) => {
        const found = verdict(ahead, value);
        if (!found.fine) refused += 1;
        expect(found).toEqual(verdict(atRunTime, value));
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});

test('the judge holds no code of ajv but the few lines that count characters or compare values', async () => {
  const text = await judgeModule(schema);
  expect([...text.matchAll(/\bimport [\w$]+ from"([^"]+)"/g)].map((match) => match[1])).toEqual([
    'ajv/dist/runtime/ucs2length.js',
  ]);
  expect(text).not.toContain('require(');
  expect(await judgeModule(schema)).toBe(text);
});
