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
/** Checks a config by the published schema of this version, which takes a second to compile. */
const acceptsWhole = new Ajv2020({ logger: false, strict: false }).compile(await thisVersions());

type Json = Record<string, unknown>;
/** Calls `visit` for every key of a value and of the values inside it. */
const everyPlace = (value: unknown, visit: (parent: Json, key: string) => void): void => {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    visit(value as Json, key);
    everyPlace((value as Json)[key], visit);
  }
};

/** A part of a schema with its JSON pointer. */
interface Part {
  readonly pointer: string;
  readonly part: Json;
}

/** Returns every map and list of a schema, itself included. */
const partsOf = (part: unknown, pointer = ''): Part[] =>
  part === null || typeof part !== 'object'
    ? []
    : [
        { pointer, part: part as Json },
        ...Object.entries(part).flatMap(([key, inner]) =>
          partsOf(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
        ),
      ];

/** Returns the pointers of a schema's own properties that have no description. */
const undescribed = ({ pointer, part }: Part): string[] =>
  // `properties` may itself be the name of a property, and `if` only names the type.
  /\/(?:properties|if)$/.test(pointer)
    ? []
    : Object.entries((part.properties ?? {}) as Json)
        .filter(([, property]) => property !== false && !(property as Json).description)
        .map(([key]) => `${pointer}/${key}`);

describe('the published schema', () => {
  test('has standard keywords only', () => {
    const text = JSON.stringify(published);
    for (const ours of ['exactlyOne', 'atMostOne', 'discriminator']) expect(text).not.toContain(`"${ours}"`);
  });

  test('has a sentence for every property', () => {
    expect(partsOf(published).flatMap(undescribed)).toEqual([]);
  });

  test('accepts a valid config, and a directive in place of each of its values but types', () => {
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

  test('rejects a config with one value replaced exactly if judgeShape does', () => {
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
          expect(accepts(copy)).toBe(judgeShape(copy).length === 0);
        },
      ),
      // An output of the stack without a key.
      { numRuns: 400, examples: [[37, {}]] },
    );
  });

  test.each([{}, { export: true }, { description: 'x' }, { export: true, description: 'x' }, { name: 'A' }])(
    'rejects the output %j of the stack, as judgeShape does',
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
  ])('accepts exactly one of two keys that exclude each other: %j', (properties, taken) => {
    const copy = structuredClone(good);
    copy.resources.nightly.properties.events = [{ type: 'queue-message', properties } as never];
    expect([accepts(copy), judgeShape(copy).length === 0]).toEqual([taken, taken]);
  });

  test('accepts each of its own examples', async () => {
    const whole = await thisVersions();
    const ajv = new Ajv2020({ logger: false });
    ajv.addSchema(whole, 'whole');
    const shown = partsOf(whole).flatMap(({ pointer, part: { examples } }) =>
      (Array.isArray(examples) ? examples : []).map((example) => ({ pointer, example })),
    );
    expect(shown.length).toBeGreaterThan(20);
    const isAccepted = ({ pointer, example }: (typeof shown)[number]) =>
      ajv.validate({ $ref: `whole#${pointer}` }, example);
    expect(shown.filter((one) => !isAccepted(one))).toEqual([]);
  });

  test('equals the file schemas/batch-jobs.schema.json', async () => {
    const file = new URL('../../schemas/batch-jobs.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await thisVersions());
  });
});

test('strictSchema has no descriptions, and each member of a union once', () => {
  expect(JSON.stringify(strict)).not.toContain('"description":"');
  expect(Object.keys(strict.$defs as object).sort()).toEqual(['job', 'queue-message', 'shelf', 'tick']);
});
