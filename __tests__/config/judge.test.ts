import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { token } from '../../src/cloudformation/token.ts';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { good, smallJudge } from './small-registry.ts';

const { judge, judgeShape } = smallJudge;

type Json = Record<string, unknown>;

/** Returns the valid config with one value changed; `undefined` removes the key. */
const changed = (path: Path, value: unknown): unknown => {
  const copy = structuredClone(good) as Json;
  let at: Json = copy;
  for (const step of path.slice(0, -1)) at = at[step as string] as Json;
  const last = path.at(-1) as string;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
};

const job = (...more: Path): Path => ['resources', 'nightly', 'properties', ...more];

describe('judgeShape reports one diagnostic, with its place and a hint, for', () => {
  test.each<[string, Path, unknown, string, Path, string]>([
    ['a key mistyped', job('memroy'), 1, 'config/unknown-key', job('memroy'), 'Did you mean `memory`?'],
    ['a key unknown', job('colour'), 1, 'config/unknown-key', job('colour'), 'Known here'],
    ['a key at the top', ['resorces'], {}, 'config/unknown-key', ['resorces'], '`resources`'],
    ['a merge key', job('<<'), {}, 'config/unknown-key', job('<<'), 'Merge keys'],
    ['a required key missing', job('memory'), undefined, 'config/missing-key', job(), '`memory`'],
    [
      'properties missing',
      ['resources', 'nightly', 'properties'],
      undefined,
      'config/missing-key',
      ['resources', 'nightly'],
      '`properties`',
    ],
    ['resources missing', ['resources'], undefined, 'config/missing-key', [], '`resources`'],
    [
      'type missing',
      ['resources', 'results', 'type'],
      undefined,
      'config/missing-key',
      ['resources', 'results'],
      '`type`',
    ],
    [
      'type mistyped',
      ['resources', 'results'],
      { typ: 'shelf' },
      'config/missing-key',
      ['resources', 'results'],
      'Is `typ` meant as `type`?',
    ],
    ['a text for a number', job('memory'), '900', 'config/wrong-type', job('memory'), 'Remove the quotes: 900.'],
    ['half a number', job('memory'), 9.5, 'config/wrong-type', job('memory'), 'the number 9.5; a whole number'],
    ['a word for a boolean', job('spot'), 'yes', 'config/wrong-type', job('spot'), 'Write true: in'],
    ['a number for a text', job('note'), 5, 'config/wrong-type', job('note'), 'Put it into quotes: "5".'],
    ['a map for a list', job('environment'), { A: 1 }, 'config/wrong-type', job('environment'), 'dash'],
    ['a list for a map', job('logging'), [], 'config/wrong-type', job('logging'), 'without dashes'],
    ['an empty value', job('events'), null, 'config/wrong-type', job('events'), 'empty'],
    [
      'a resource that is empty',
      ['resources', 'results'],
      null,
      'config/wrong-type',
      ['resources', 'results'],
      'map of keys',
    ],
    ['a word that is not allowed', job('mode'), 'fsat', 'config/not-allowed', job('mode'), 'Did you mean `fast`?'],
    ['a number that is not allowed', job('days'), 4, 'config/not-allowed', job('days'), '`1`, `3`, `5`'],
    ['a number below its minimum', job('memory'), 1, 'config/out-of-range', job('memory'), 'the least is 4'],
    ['a number that must be more than 0', job('factor'), 0, 'config/out-of-range', job('factor'), 'more than 0'],
    ['a text that is too long', job('note'), '日本日本日本', 'config/out-of-range', job('note'), '6 characters'],
    [
      'a list that is too long',
      job('events'),
      Array(4).fill({ type: 'tick', properties: { rate: 'rate(1 day)' } }),
      'config/out-of-range',
      job('events'),
      '4 items',
    ],
    ['a text of a wrong form', ['serviceName'], '9', 'config/wrong-format', ['serviceName'], 'form'],
    [
      'none of two keys of which one is needed',
      job('events', 1, 'properties'),
      {},
      'config/exactly-one',
      job('events', 1, 'properties'),
      '`queueName`, `queueArn`',
    ],
    [
      'both of two keys that exclude each other',
      job('events', 1, 'properties'),
      { queueName: 'a', queueArn: 'b' },
      'config/exactly-one',
      job('events', 1, 'properties'),
      'too much',
    ],
    [
      'a type mistyped',
      ['resources', 'results', 'type'],
      'shelv',
      'config/unknown-type',
      ['resources', 'results', 'type'],
      'Did you mean `shelf`?',
    ],
    [
      'a type that is a number',
      ['resources', 'results', 'type'],
      1,
      'config/wrong-type',
      ['resources', 'results', 'type'],
      'a text',
    ],
    [
      'an unknown type, and none for the values inside,',
      ['resources', 'nightly', 'type'],
      'unknown',
      'config/unknown-type',
      ['resources', 'nightly', 'type'],
      '`job`, `shelf`',
    ],
    [
      'a resource type of Stacktape that is not supported',
      ['resources', 'results', 'type'],
      'web-service',
      'config/not-supported',
      ['resources', 'results', 'type'],
      'a stack of its own',
    ],
    [
      'an event of Stacktape that is not supported',
      job('events', 0, 'type'),
      'cloudwatch-alarm',
      'config/not-supported',
      job('events', 0, 'type'),
      'event-bus',
    ],
    ['an unknown event', job('events', 0, 'type'), 'tik', 'config/unknown-type', job('events', 0, 'type'), '`tick`'],
    [
      'a resource name with a hyphen',
      ['resources', 'my-shelf'],
      { type: 'shelf' },
      'config/resource-name',
      ['resources', 'my-shelf'],
      'letters and digits',
    ],
    [
      'a resource name that is too long',
      ['resources', 'a'.repeat(61)],
      { type: 'shelf' },
      'config/resource-name',
      ['resources', 'a'.repeat(61)],
      'at most 60',
    ],
    [
      'a logical id with an underscore',
      ['cloudformationResources', 'a_b'],
      { Type: 'AWS::SNS::Topic' },
      'config/resource-name',
      ['cloudformationResources', 'a_b'],
      'at most 255',
    ],
    [
      'a CloudFormation type of a wrong form',
      ['cloudformationResources', 'Topic', 'Type'],
      'SNS',
      'config/wrong-format',
      ['cloudformationResources', 'Topic', 'Type'],
      'SNS',
    ],
    [
      'a required key mistyped',
      ['stackConfig', 'outputs', 0],
      { nmae: 'x', value: 1 },
      'config/unknown-key',
      ['stackConfig', 'outputs', 0, 'nmae'],
      '`name`',
    ],
    ['a key that every JavaScript object has', job('toString'), 1, 'config/unknown-key', job('toString'), 'Known here'],
  ])('%s', (_name, path, value, code, place, words) => {
    const diagnostics = judgeShape(changed(path, value));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(diagnostics[0]?.sentence).toMatch(/^[A-Z"`].*\.$/);
    expect(diagnostics[0]?.hint ?? '.').toMatch(/[.?]$/);
    expect(diagnostics[0]?.place).toMatchObject({ path: place });
    expect(`${diagnostics[0]?.sentence} ${diagnostics[0]?.hint}`).toContain(words);
    expect(judge(changed(path, value)).value).toBeUndefined();
  });

  test.each([
    ['a text', 'x'],
    ['a list', []],
    ['a number', 3],
  ])('%s in place of the config', (_name, value) => {
    expect(judgeShape(value).map(({ code }) => code)).toEqual(['config/not-a-map']);
  });

  test('each of several mistakes of a config', () => {
    const codes = judgeShape({
      serviceName: 3,
      resources: { a: { type: 'job', properties: { cpu: 0, colour: 1 } }, b: { type: 'x' } },
      hoks: {},
    });
    expect(codes.map(({ code }) => code).sort()).toEqual([
      'config/missing-key',
      'config/out-of-range',
      'config/unknown-key',
      'config/unknown-key',
      'config/unknown-type',
      'config/wrong-type',
    ]);
  });
});

describe('a directive', () => {
  const placesOf = (value: unknown, path: Path = []): Path[] =>
    value !== null && typeof value === 'object'
      ? [
          path,
          ...Object.entries(value).flatMap(([key, item]) =>
            placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ]
      : [path];

  test('in place of any value is accepted by judgeShape, and rejected by judge', () => {
    for (const path of placesOf(good)) {
      const with_ = path.length ? changed(path, '$Stage()') : '$Stage()';
      expect(judgeShape(with_)).toEqual([]);
    }
    expect(judge(changed(job('memory'), '$Stage()')).diagnostics.map(({ code }) => code)).toEqual([
      'config/wrong-type',
    ]);
  });

  test('as the value of an unknown key or an invalid name changes nothing: the key is reported', () => {
    expect(judgeShape(changed(job('memroy'), '$Stage()')).map(({ code }) => code)).toEqual(['config/unknown-key']);
    expect(judgeShape(changed(['resources', 'a-b'], '$Stage()')).map(({ code }) => code)).toEqual([
      'config/resource-name',
    ]);
  });

  test('that is a reference is accepted by judge for any text, and rejected for other types and the project name', () => {
    const reference = token({ Ref: 'AWS::StackName' });
    for (const path of [
      job('note'),
      job('events', 0, 'properties', 'rate'),
      ['cloudformationResources', 'Topic', 'Properties', 'A'],
    ])
      expect(judge(changed(path, reference)).diagnostics).toEqual([]);
    for (const path of [job('memory'), job('spot'), job('mode'), ['serviceName']]) {
      const { value, diagnostics } = judge(changed(path, reference));
      expect(value).toBeUndefined();
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]?.sentence).toContain('only known when CloudFormation deploys');
      expect(diagnostics[0]?.sentence).not.toContain('\ufdd0');
    }
  });
});

describe('judge', () => {
  test('returns a copy with the defaults filled in, and leaves its input as it is', () => {
    const before = JSON.stringify(good);
    const { value, diagnostics } = judge(good);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      resources: {
        nightly: {
          properties: {
            factor: 1,
            spot: false,
            days: 3,
            logging: { disabled: false },
            events: [{}, { properties: { batch: 10 } }],
          },
        },
        results: { properties: { versioned: false } },
      },
      stackConfig: { outputs: [{ export: false }] },
    });
    expect(JSON.stringify(good)).toBe(before);
    expect(judge(value).value).toEqual(value);
  });

  test('never throws, and has either a value or a diagnostic, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        judgeShape(value);
        const judged = judge(value);
        expect(judged.value === undefined).toBe(judged.diagnostics.length > 0);
      }),
    );
  });
});
