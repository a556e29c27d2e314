import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Diagnostic, Path } from '../../src/diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { configs } from './arbitrary-config.ts';
import { compiledFrom } from './compiling.ts';
import type { WrittenConfig } from './written-config.ts';

const odd = fc.constantFrom<unknown[]>(
  null,
  0,
  -1,
  1e300,
  true,
  '',
  'x',
  '$',
  '$Stage()',
  '$Stge()',
  "$ResourceParam('a', 'arn')",
  "$CfResourceParam('StpVpc', 'VpcId')",
  "$Secret('a.b.c')",
  'arn:aws:sqs:eu-west-1:123456789012:orders',
  'rate(0 hours)',
  's3:ObjectCreated:*',
  'batch-job',
  'sqs',
  [],
  [null],
  {},
  { type: 'sqs', properties: {} },
  { Ref: 'StpVpc' },
  { 'Fn::Sub': 3 },
);
const anyJson = fc.oneof({ weight: 4, arbitrary: odd }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });

/** One change somewhere in a config. */
interface Mutation {
  /** Path to the node: the number of the child at each level. */
  readonly way: readonly number[];
  readonly act: 'delete' | 'replace' | 'rename' | 'add';
  readonly value: unknown;
  readonly key: string;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  way: fc.array(fc.nat(12), { minLength: 1, maxLength: 9 }),
  act: fc.constantFrom('delete', 'replace', 'replace', 'rename', 'add'),
  value: anyJson,
  key: fc.constantFrom('type', 'properties', 'events', 'overrides', 'connectTo', '__proto__', 'a-b', 'Type', '<<', ''),
});

const isBranch = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

/** Returns the config with the change in it; a path that is too long changes the last node that it reaches. */
const mutated = (config: unknown, { way, act, value, key }: Mutation): unknown => {
  const change = (node: unknown, [step, ...rest]: readonly number[]): unknown => {
    if (!isBranch(node) || step === undefined) return node;
    const keys = Object.keys(node);
    const at = keys[step % Math.max(1, keys.length)];
    const entries = Object.entries(node).flatMap(([name, item]): [string, unknown][] => {
      if (name !== at) return [[name, item]];
      if (rest.length && isBranch(item)) return [[name, change(item, rest)]];
      if (act === 'delete') return [];
      if (act === 'rename') return [[key, item]];
      if (act === 'replace') return [[name, value]];
      return [
        [name, item],
        [key, value],
      ];
    });
    return Array.isArray(node) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  };
  return change(config, way);
};

/** Returns the config with some texts and numbers in the places of others: valid types, wrong meaning. */
const mixedUp = (config: unknown, swaps: readonly (readonly [number, number])[]): unknown => {
  const leaves: (string | number)[] = [];
  JSON.stringify(config, (key, value) => {
    if (key !== 'type' && (typeof value === 'string' || typeof value === 'number')) leaves.push(value);
    return value;
  });
  const places = new Map(
    swaps.map(([to, from]) => {
      const place = to % leaves.length;
      const alike = leaves.filter((leaf) => typeof leaf === typeof leaves[place]);
      return [place, alike[from % alike.length]];
    }),
  );
  let index = 0;
  return JSON.parse(
    JSON.stringify(config, (key, value) => {
      if (key === 'type' || (typeof value !== 'string' && typeof value !== 'number')) return value;
      const place = index++;
      return places.has(place) ? places.get(place) : value;
    }),
  );
};

const stepInto = (value: unknown, step: string | number): unknown =>
  isBranch(value) && Object.hasOwn(value, step) ? value[step] : undefined;

/** True if a path leads to a value of the config. */
const exists = (config: unknown, path: Path): boolean =>
  path.every((step, index) => {
    const parent = path.slice(0, index).reduce(stepInto, config);
    return isBranch(parent) && Object.hasOwn(parent, step);
  });

/** Returns the diagnostics of compiling a config. Throws if the compiler throws anything else. */
const toldOf = async (config: unknown): Promise<{ diagnostics: readonly Diagnostic[]; shown: string }> => {
  try {
    const { diagnostics, located } = await compiledFrom(config);
    return { diagnostics, shown: renderDiagnostics(diagnostics, located, 'batch-jobs.yml') };
  } catch (problem) {
    if (!(problem instanceof DiagnosticsError)) throw problem;
    expect(problem.diagnostics.length).toBeGreaterThan(0);
    const { diagnostics, located } = problem;
    return { diagnostics, shown: renderDiagnostics(diagnostics, located, 'batch-jobs.yml') };
  }
};

const expectPlaced = async (config: unknown): Promise<void> => {
  // JSON is YAML, and keeps a config that is a text from being parsed as YAML.
  const { diagnostics, shown } = await toldOf(JSON.stringify(config));
  for (const { place, code, sentence, hint } of diagnostics) {
    if (place === 'file' || 'offset' in place) continue;
    expect({ code, place: place.path, exists: exists(config, place.path) }).toEqual({
      code,
      place: place.path,
      exists: true,
    });
    expect(sentence).toMatch(/[.!?]$/);
    expect(hint ?? '.').toMatch(/[.?!]$/);
  }
  for (const line of shown.split('\n')) expect(line).not.toMatch(/undefined|\[object|NaN|\ufdd0|Stp::Symbol/);
};

describe('a config that is wrong somewhere', () => {
  test('never makes the compiler throw: every diagnostic is at a value that exists', () =>
    fc.assert(
      fc.asyncProperty(
        configs({ jobs: 2 }),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        async (config, mutations) =>
          expectPlaced(mutations.reduce<unknown>((changed, one) => mutated(changed, one), config)),
      ),
      { numRuns: 80 },
    ));

  test('may have any text in the place of another', () =>
    fc.assert(
      fc.asyncProperty(
        configs(),
        fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { minLength: 1, maxLength: 4 }),
        async (config, swaps) => expectPlaced(mixedUp(config, swaps)),
      ),
      { numRuns: 80 },
    ));

  test('may be any JSON', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), (json) => expectPlaced(json)),
      { numRuns: 80 },
    ));

  test('may be any text', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...':-{}[]#&*!|>\'"%@`\n\t ab1'.split('')), maxLength: 40 }),
        ),
        async (text) => {
          await toldOf(text);
        },
      ),
      { numRuns: 120 },
    ));

  test('is distinguished from a valid one, which has no error', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config: WrittenConfig) => {
        const { diagnostics } = await toldOf(config);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 20 },
    ));
});
