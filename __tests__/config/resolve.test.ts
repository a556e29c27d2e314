import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { symbolOf } from '../../src/cloudformation/symbol.ts';
import { hasToken, soleExpression } from '../../src/cloudformation/token.ts';
import { lookupsIn, resolveDirectives } from '../../src/config/resolve.ts';

const facts = { stage: 'dev', region: 'eu-west-1' };
const none = new Map<string, string>();
const resolved = (value: unknown, answers = none) => resolveDirectives(value, facts, answers);
const symbolIn = (text: string, answers = none) => symbolOf(soleExpression(resolved(text, answers).value));

describe('a value that is a directive', () => {
  test.each([
    ['$Stage()', 'dev'],
    ['$Region()', 'eu-west-1'],
    ["$Format('{}-{}-{}', a, $Stage(), 3)", 'a-dev-3'],
    ["$Format('plain')", 'plain'],
    ["$Format('$Stage()')", '$Stage()'],
    ["$Format('{}{}', $Format('{}', $Region()), true)", 'eu-west-1true'],
    ['no directive', 'no directive'],
    ['$unknown( but no call', '$unknown( but no call'],
    ['run $(date) and $other(x)', 'run $(date) and $other(x)'],
  ])('%s becomes %s', (text, expected) => {
    expect(resolved({ a: [text] })).toEqual({ value: { a: [expected] }, diagnostics: [] });
  });

  test('a reference becomes a token of its symbol', () => {
    expect(symbolIn("$ResourceParam('reports', 'arn')")).toEqual({
      kind: 'resource-param',
      resource: 'reports',
      param: 'arn',
    });
    expect(symbolIn("$ResourceParam($Format('{}Bucket', $Stage()), arn)")).toMatchObject({ resource: 'devBucket' });
    expect(symbolIn("$CfResourceParam('MyTopic', 'TopicArn')")).toEqual({
      kind: 'cf-resource-param',
      id: 'MyTopic',
      attribute: 'TopicArn',
    });
  });

  test('a secret keeps its name and key, and its ARN if that was looked up', () => {
    const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';
    expect(symbolIn("$Secret('db')")).toEqual({ kind: 'secret', name: 'db' });
    expect(symbolIn("$Secret('team/db.password')", new Map([['secret:team/db', arn]]))).toEqual({
      kind: 'secret',
      name: 'team/db',
      key: 'password',
      arn,
    });
  });

  test.each([
    ['$Stag()', 'directives/unknown', '`$Stage`'],
    ['$stage()', 'directives/unknown', '`$Stage`'],
    ['$myOwn(1)', 'directives/unknown', '$Format("$myOwn(…)")'],
    ['$Stage(', 'directives/syntax', ')'],
    ["$Secret('a", 'directives/syntax', "'"],
    ['$Stage(1)', 'directives/arguments', '$Stage()'],
    ["$ResourceParam('a')", 'directives/arguments', '$ResourceParam('],
    ["$ResourceParam('a', 3)", 'directives/arguments', '$ResourceParam('],
    ["$ResourceParam('a', '')", 'directives/arguments', '$ResourceParam('],
    ["$ResourceParam('a', $ResourceParam('b', 'c'))", 'directives/arguments', 'known now'],
    ["$Format('{}')", 'directives/arguments', 'one value'],
    ["$Format('x', 1)", 'directives/arguments', 'one value'],
    ["$Format('{}', $ResourceParam('a', 'arn'))", 'directives/arguments', '$CfFormat'],
    ["$ResourceParam('a', 'arn').b", 'directives/arguments', '.b'],
    ['$Stage().a', 'directives/arguments', 'path'],
    ["$Secret('a.b.c')", 'directives/secret', 'top of the secret'],
    ["$Secret('a b')", 'directives/secret', 'Names'],
    ["$Secret('arn:aws:x')", 'directives/secret', 'not the ARN'],
    ["$Secret('a.')", 'directives/secret', 'name.key'],
    ['$Var().x', 'config/not-yet', 'later version'],
    ["$Format('{}', $CfFormat('{}', 1))", 'config/not-yet', 'later version'],
  ])('%s is a mistake: %s', (text, code, words) => {
    const { value, diagnostics } = resolved({ a: [0, text] });
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([expect.objectContaining({ code, severity: 'error', place: { path: ['a', 1] } })]);
    expect(`${diagnostics[0]?.sentence} ${diagnostics[0]?.hint}`).toContain(words);
  });

  test.each([
    ['x-$Stage()', '$Format'],
    ['$Stage()-x', '$Format'],
    ["arn: $ResourceParam('a', 'b')", '$CfFormat'],
    ['$Stage() $Stage()', '$Format'],
  ])('inside a longer text it stays as it is, with a warning: %s', (text, words) => {
    const { value, diagnostics } = resolved({ a: text });
    expect(value).toEqual({ a: text });
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'directives/embedded', severity: 'warning', place: { path: ['a'] } }),
    ]);
    expect(diagnostics[0]?.hint).toContain(words);
  });

  test('as a key it is misplaced', () => {
    expect(resolved({ '$Stage()': 1 }).diagnostics).toEqual([
      expect.objectContaining({ code: 'directives/misplaced', place: { path: ['$Stage()'], at: 'key' } }),
    ]);
  });

  test('all mistakes are told at once', () => {
    expect(resolved(['$Stag()', { b: '$Stage(1)', c: 'x$Stage()' }]).diagnostics.map(({ code }) => code)).toEqual([
      'directives/unknown',
      'directives/arguments',
      'directives/embedded',
    ]);
  });
});

describe('what is asked of the world', () => {
  test('each secret once, wherever it stands; mistakes ask nothing', () => {
    const config = {
      a: ["$Secret('db.user')", "$Secret('db.password')", { b: '$Secret("api")' }],
      c: "$Secret('a.b.c')",
      d: "$Secret($Format('db-{}', $Stage()))",
      e: "text with $Secret('no')",
      f: "$Format('{}', $Secret('nested'))",
    };
    expect(lookupsIn(config, facts).map(({ key }) => key)).toEqual([
      'secret:db',
      'secret:api',
      'secret:db-dev',
      'secret:nested',
    ]);
    expect(lookupsIn(config, facts)[0]).toEqual({ kind: 'secret', key: 'secret:db', name: 'db' });
  });
});

describe('resolving', () => {
  const config = fc.jsonValue({ noUnicodeString: false } as fc.JsonSharedConstraints);

  test('leaves a config without directives as it is, and never the same object', () => {
    fc.assert(
      fc.property(config, (given) => {
        fc.pre(!JSON.stringify(given).includes('$'));
        const { value, diagnostics } = resolved(given);
        expect(diagnostics).toEqual([]);
        expect(JSON.stringify(value)).toBe(JSON.stringify(given));
        if (given !== null && typeof given === 'object') expect(value).not.toBe(given);
      }),
    );
  });

  test('never throws, and leaves no call of a known word behind', () => {
    const word = fc.constantFrom('Stage', 'Region', 'Format', 'Secret', 'ResourceParam', 'Var', 'Stge');
    const text = fc.oneof(
      fc.tuple(word, fc.string()).map(([name, rest]) => `$${name}(${rest}`),
      fc
        .tuple(word, fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }))
        .map(([name, args]) => `$${name}(${args.join(', ')})`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(text), (given) => {
        lookupsIn(given, facts);
        const { value } = resolved(given);
        for (const item of (value ?? []) as string[])
          expect(hasToken(item) || !/^\$(Stage|Region)\(\)$/.test(item)).toBe(true);
      }),
    );
  });
});
