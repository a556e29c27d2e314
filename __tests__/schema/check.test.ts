import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { shape as realShape } from '../../src/config/schema.ts';
import type { Schema } from '../../src/config/shape-walk.ts';
import { events } from '../../src/generated/events.ts';
import { resources } from '../../src/generated/resources.ts';
import { brokenRules } from '../../src/schema/check.ts';
import { ajvFor, good, shape as smallShape, type Witness } from '../config/small-registry.ts';
import { strictSchema } from '../editor-schema/strict-schema.ts';

const real = realShape as unknown as Schema;
const examples = [...resources, ...events].map(({ example }) => parse(example) as unknown);
const shapes: [string, Schema, Witness, unknown[]][] = [
  ['of this version', real, await ajvFor(strictSchema(real)), examples],
  ['of the small registry', smallShape, await ajvFor(strictSchema(smallShape)), [good]],
];

type Json = Record<string, unknown>;

/** Arbitrary of configs with some values replaced, and keys added and removed. */
const broken = (configs: readonly unknown[]) =>
  fc
    .tuple(
      fc.constantFrom(...configs),
      fc.array(
        fc.tuple(
          fc.array(fc.nat(9), { maxLength: 9 }),
          fc.constantFrom('replace', 'remove', 'add'),
          fc.jsonValue({ maxDepth: 2 }),
          fc.constantFrom('a', 'type', 'properties', 'memory', 'queueArn', 'name'),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([config, changes]) => {
      const copy = structuredClone(config) as Json;
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

/** Returns the parts of an error that ajv and `brokenRules` share. */
const comparable = ({ keyword, params }: { keyword: string; params: object }): object => {
  const { missingProperty, additionalProperty, propertyName, limit, type } = params as Record<string, unknown>;
  return { keyword, missingProperty, additionalProperty, propertyName, limit, type };
};
const sorted = (found: readonly object[]): string[] => found.map((one) => JSON.stringify(one)).sort();

const byAjv = (witness: Witness, value: unknown) => {
  const filled = structuredClone(value);
  witness(filled);
  // ajv reports a wrong key in two errors: one about `propertyNames`, one about the broken rule of the key.
  const errors = (witness.errors ?? []).filter(({ propertyName }) => propertyName === undefined);
  return { filled, broken: sorted(errors.map((error) => ({ at: error.instancePath, ...comparable(error) }))) };
};
const pointer = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const byUs = (shape: Schema, value: unknown) => {
  const filled = structuredClone(value);
  const broken = brokenRules(shape, filled);
  return { filled, broken: sorted(broken.map((rule) => ({ at: pointer(rule.path), ...comparable(rule) }))) };
};

describe.each(shapes)('brokenRules with the shape %s', (_name, shape, witness, configs) => {
  test('reports the same violations as ajv and fills in the same defaults', () => {
    let rejected = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: broken(configs) }, fc.jsonValue()), (value) => {
        const found = byUs(shape, value);
        if (found.broken.length > 0) rejected += 1;
        expect(found).toEqual(byAjv(witness, value));
      }),
      { numRuns: 1_000 },
    );
    expect(rejected).toBeGreaterThan(0);
  });
});

test('brokenRules supports every keyword of the config shape', () => {
  const checked = [
    ...['type', 'const', 'enum', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum'],
    ...['minItems', 'maxItems', 'items', 'properties', 'required', 'additionalProperties', 'propertyNames'],
    ...['discriminator', 'oneOf', 'exactlyOne', 'atMostOne', 'default'],
  ];
  const notForValidation = [
    'description',
    'examples',
    'later',
    'laterMembers',
    'ignored',
    'names',
    'secret',
    'commandLine',
    'hints',
  ];
  const keywords = new Set<string>();
  const visit = (shape: Schema): void => {
    const { properties = {}, items, additionalProperties, propertyNames, oneOf = [] } = shape;
    Object.keys(shape).forEach((keyword) => void keywords.add(keyword));
    const parts = [...Object.values(properties as object), items, additionalProperties, propertyNames];
    for (const part of [...parts, ...(oneOf as Schema[])]) if (part && typeof part === 'object') visit(part as Schema);
  };
  visit(real);
  expect([...keywords].filter((keyword) => ![...checked, ...notForValidation].includes(keyword))).toEqual([]);
});
