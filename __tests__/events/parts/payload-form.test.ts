import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arn, concat, type Expression, ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import {
  jsonExpression,
  type PayloadForm,
  payloadMistakes,
  targetInput,
} from '../../../src/events/parts/payload-form.ts';

/** Returns the text that CloudFormation makes of an expression, with `<id>` for each reference. */
const joined = (expression: Expression): string => {
  if (typeof expression === 'string') return expression;
  const [[name, value]] = Object.entries(expression as object) as [[string, never]];
  if (name === 'Ref') return `<${value}>`;
  return (value as [string, Expression[]])[1].map(joined).join('');
};

/** Returns the value with the keys of its objects in the opposite order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

test('jsonExpression returns the same JSON for any order of keys, and a string unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(typeof value !== 'string');
      const text = jsonExpression(value);
      expect(JSON.parse(text as string)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(jsonExpression(reversed(value))).toBe(text);
    }),
  );
  expect(jsonExpression('{"a": 1}')).toBe('{"a": 1}');
});

test('jsonExpression joins the tokens of values and keys into a text that is valid JSON', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string().map((plain) => [plain, plain]),
        fc.constantFrom('Queue', 'Table').map((id) => [token(ref(id)), `<${id}>`]),
        fc.constant([token(concat('arn:', ref('Queue'), ':"')), 'arn:<Queue>:"']),
      ),
      { maxLength: 4 },
    )
    .map((pieces) => [pieces.map(([with_]) => with_).join(''), pieces.map(([, without]) => without).join('')] as const);
  const value = fc.letrec<{ value: readonly [unknown, unknown] }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.constantFrom<readonly [unknown, unknown]>([1.5, 1.5], [true, true], [null, null]),
      fc
        .array(tie('value'), { maxLength: 3 })
        .map((items) => [items.map(([a]) => a), items.map(([, b]) => b)] as const),
      fc
        .array(fc.tuple(text, tie('value')), { maxLength: 3 })
        .map(
          (entries) =>
            [
              Object.fromEntries(entries.map(([[key], [item]]) => [`k${key}`, item])),
              Object.fromEntries(entries.map(([[, key], [, item]]) => [`k${key}`, item])),
            ] as const,
        ),
    ),
  })).value;
  fc.assert(
    fc.property(value, ([given, meant]) => {
      fc.pre(typeof given !== 'string');
      expect(JSON.parse(joined(jsonExpression(given)))).toEqual(meant);
    }),
  );
});

test('targetInput returns the form that is set, and nothing else', () => {
  const bucket = token(arn('s3', ref('B')));
  expect(targetInput({})).toEqual({});
  expect(targetInput({ input: { bucket, n: 1 } })).toEqual({
    Input: concat('{"bucket":"', arn('s3', ref('B')), '","n":1}'),
  });
  expect(targetInput({ input: 0 })).toEqual({ Input: '0' });
  expect(targetInput({ input: null })).toEqual({ Input: 'null' });
  expect(targetInput({ inputPath: '$.detail' })).toEqual({ InputPath: '$.detail' });
  expect(
    targetInput({ inputTransformer: { inputTemplate: { at: '<time>' }, inputPathsMap: { time: '$.time' } } }),
  ).toEqual({
    InputTransformer: { InputTemplate: '{"at":"<time>"}', InputPathsMap: { time: '$.time' } },
  });
  expect(targetInput({ inputTransformer: { inputTemplate: '{"at": <time>}' } })).toEqual({
    InputTransformer: { InputTemplate: '{"at": <time>}' },
  });
});

describe('payloadMistakes', () => {
  const reported = (form: PayloadForm) =>
    payloadMistakes(form, ['p'], () => false).map(
      ({ code, place }) => `${code} ${'path' in (place as object) ? (place as { path: string[] }).path.join('.') : ''}`,
    );
  const transformer = (inputTemplate: unknown, inputPathsMap = {}) => ({
    inputTransformer: { inputTemplate, inputPathsMap },
  });

  test.each<[string, PayloadForm, string[]]>([
    ['no form', {}, []],
    ['an object', { input: { a: 1 } }, []],
    ['a JSON string', { input: '{"a": 1}' }, []],
    ['a string with a token', { input: `{"a": "${token(ref('A'))}", "n": ${token(ref('N'))}}` }, []],
    ['a sole token', { input: token(ref('A')) }, []],
    ['a string that is no JSON', { input: 'daily' }, ['config/wrong-format p.input']],
    ['8,192 characters', { input: { a: 'x'.repeat(8184) } }, []],
    ['8,193 characters', { input: { a: 'x'.repeat(8185) } }, ['config/out-of-range p.input']],
    ['a template', transformer('{"a": <a>, "b": "<b> of <aws.events.rule-name>"}'), []],
    ['a template that is no JSON', transformer('<a> of <b>'), ['config/wrong-format p.inputTransformer.inputTemplate']],
    [
      'a large template',
      transformer({ a: 'x'.repeat(8185) }),
      ['config/out-of-range p.inputTransformer.inputTemplate'],
    ],
    [
      'a name with a dot',
      transformer({}, { 'a.b': '$.a' }),
      ['config/wrong-format p.inputTransformer.inputPathsMap.a.b'],
    ],
    ['a name of AWS', transformer({}, { AWSx: '$.a' }), ['config/wrong-format p.inputTransformer.inputPathsMap.AWSx']],
    ['100 paths', transformer({}, Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`p${i}`, '$.a']))), []],
    [
      '101 paths',
      transformer({}, Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`p${i}`, '$.a']))),
      ['config/out-of-range p.inputTransformer.inputPathsMap'],
    ],
  ])('of %s', (_, form, complaints) => {
    expect(reported(form)).toEqual(complaints);
  });
});
