import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeShape as realJudge } from '../../src/config/judge.ts';
import { published as thisVersions } from '../../src/editor-schema/config-schema.ts';
import { publishedSchema } from '../../src/editor-schema/editor-schema.ts';
import { good, shape, smallJudge, schema as strict } from '../config/small-registry.ts';

const Ajv2020 = createRequire(import.meta.url)('ajv/dist/2020.js').default;
const published = publishedSchema(shape, 'small.json');
const editor = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false });
const accepts = editor.compile(published);
const { judgeShape } = smallJudge;
/** Judges by this version's schema, which takes a second to compile. */
const acceptsWhole = new Ajv2020({ logger: false, strict: false }).compile(await thisVersions());

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
          if (property !== false && !at.endsWith('/if') && !(property as Json).description) bare.push(`${at}/${key}`);
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
      // An output of the stack without any key of its own.
      { numRuns: 400, examples: [[37, {}]] },
    );
  });

  test.each([{}, { export: true }, { description: 'x' }, { export: true, description: 'x' }, { name: 'A' }])(
    'refuses an output of the stack that is %j, as the judge does',
    (output) => {
      const config = { serviceName: 'x', resources: {}, stackConfig: { outputs: [output] } };
      expect(acceptsWhole(config)).toBe(false);
      expect(realJudge(config).map(({ code }) => code)).toContain('config/missing-key');
    },
  );

  test.each<[object, boolean]>([
    [{}, false],
    [{ queueName: 'a' }, true],
    [{ queueArn: 'a' }, true],
    [{ queueName: 'a', queueArn: 'a' }, false],
    [{ queueName: 'a', queueArn: 'a', batch: 1 }, false],
  ])('takes of two keys exactly one: %j', (properties, taken) => {
    const copy = structuredClone(good);
    copy.resources.nightly.properties.events = [{ type: 'queue-message', properties } as never];
    expect([accepts(copy), judgeShape(copy).length === 0]).toEqual([taken, taken]);
  });

  test('shows only examples that it would accept', async () => {
    const whole = await thisVersions();
    const ajv = new Ajv2020({ logger: false });
    ajv.addSchema(whole, 'whole');
    let count = 0;
    const visit = (part: unknown, pointer: string): void => {
      if (part === null || typeof part !== 'object') return;
      for (const [key, inner] of Object.entries(part)) {
        if (key === 'examples' && Array.isArray(inner)) {
          const validate = ajv.compile({ $ref: `whole#${pointer}` });
          for (const example of inner) expect([pointer, example, validate(example)]).toEqual([pointer, example, true]);
          count += inner.length;
        } else visit(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      }
    };
    visit(whole, '');
    expect(count).toBeGreaterThan(20);
  });

  test('on disk is the one of this version', async () => {
    const file = new URL('../../schemas/batch-jobs.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await thisVersions());
  });
});

test('the strict schema holds no descriptions and each member of a union once', () => {
  expect(JSON.stringify(strict)).not.toContain('"description":"');
  expect(Object.keys(strict.$defs as object).sort()).toEqual(['job', 'queue-message', 'shelf', 'tick']);
});
