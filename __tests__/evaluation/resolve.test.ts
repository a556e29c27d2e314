import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { render } from '../../src/cloudformation/render.ts';
import { symbolOf } from '../../src/cloudformation/symbol.ts';
import { hasToken, soleExpression } from '../../src/cloudformation/token.ts';
import { lookupsIn } from '../../src/evaluation/resolve.ts';
import { answering, facts, resolved, symbolIn } from './resolved.ts';

describe('resolveDirectives', () => {
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
  ])('resolves %s to %s', (text, expected) => {
    expect(resolved({ a: [text] })).toEqual({ value: { a: [expected] }, diagnostics: [] });
  });

  test('replaces a reference by a token of its symbol', () => {
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

  test('resolves a secret to its name and key, with its ARN if that was looked up', () => {
    const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';
    expect(symbolIn("$Secret('db')")).toEqual({ kind: 'secret', name: 'db' });
    expect(
      symbolIn("$Secret('team/db.password')", answering({ 'secret:team/db': { arn, kmsKeyId: 'alias/db' } })),
    ).toEqual({
      kind: 'secret',
      name: 'team/db',
      key: 'password',
      arn,
      kmsKeyId: 'alias/db',
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
    ['$Var().x', 'directives/arguments', 'variables:'],
    ["$CliArgs('memroy')", 'directives/not-found', 'variables: "memroy'],
    ["$File('a.ts')", 'directives/arguments', 'program'],
    ["$File('a.sql')", 'directives/arguments', '$FileRaw'],
    ["$SsmParam('arn:aws:ssm:x')", 'directives/arguments', 'not the ARN'],
    ["$StackOutput('a', 'b-c')", 'directives/arguments', 'letters and digits'],
    ["$StackOutput('a', 'b', 'Ireland')", 'directives/arguments', 'eu-west-1'],
    ["$CfStackOutput('a', 'b', 'us-east-1')", 'directives/arguments', '$StackOutput'],
    ['$SsmParam($AwsAccountId())', 'directives/arguments', 'known now'],
  ])('reports %s at its place as %s with the words %s', (text, code, words) => {
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
  ])('leaves a directive inside a longer text as it is, with a warning: %s', (text, words) => {
    const { value, diagnostics } = resolved({ a: text });
    expect(value).toEqual({ a: text });
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'directives/embedded', severity: 'warning', place: { path: ['a'] } }),
    ]);
    expect(diagnostics[0]?.hint).toContain(words);
  });

  test('reports a directive that is a key', () => {
    expect(resolved({ '$Stage()': 1 }).diagnostics).toEqual([
      expect.objectContaining({ code: 'directives/misplaced', place: { path: ['$Stage()'], at: 'key' } }),
    ]);
  });

  test('reports every mistake of a config at once', () => {
    expect(resolved(['$Stag()', { b: '$Stage(1)', c: 'x$Stage()' }]).diagnostics.map(({ code }) => code)).toEqual([
      'directives/unknown',
      'directives/arguments',
      'directives/embedded',
    ]);
  });
});

describe('$CfFormat and $Format', () => {
  const spelled = (text: string) => {
    const { value, diagnostics } = resolved([text]);
    expect(diagnostics).toEqual([]);
    return (render(value, (symbol) => `<${symbol.kind}>`) as unknown[])[0];
  };

  test.each<[string, unknown]>([
    ["$CfFormat('a-{}', $Stage())", 'a-dev'],
    ["$CfFormat('{}/*', $ResourceParam('b', 'arn'))", '<resource-param>/*'],
    ["$CfFormat('${AWS::Region}-{}', 1)", { 'Fn::Join': ['', [{ Ref: 'AWS::Region' }, '-1']] }],
    ["$CfFormat('${Queue.Arn}!${!kept}')", '<cf-resource-param>!${kept}'],
    [
      "$Format('arn:aws:iam::{}:role/x', $AwsAccountId())",
      { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'AWS::AccountId' }, ':role/x']] },
    ],
    ['$AwsAccountId()', { Ref: 'AWS::AccountId' }],
    ["$Format('${x}')", '${x}'],
  ])('render %s', (text, expected) => {
    expect(spelled(text)).toEqual(expected);
  });
});

describe('an older spelling', () => {
  test.each([
    [
      "$Param('reports', 'arn')",
      { kind: 'resource-param', resource: 'reports', param: 'arn' },
      "$ResourceParam('reports', 'arn')",
    ],
    [
      "$GetParam('myBucket', 'Bucket::Arn')",
      { kind: 'cf-resource-param', id: 'MyBucketBucket', attribute: 'Arn' },
      "$CfResourceParam('MyBucketBucket', 'Arn')",
    ],
    [
      "$Param('SHARED_GLOBAL', 'BatchOnDemandJobQueue::Arn')",
      { id: 'StpBatchOnDemandJobQueue' },
      "$CfResourceParam('StpBatchOnDemandJobQueue', 'Arn')",
    ],
  ])('works and is reported with the newer one: %s', (text, symbol, written) => {
    const { value, diagnostics } = resolved([text]);
    expect(symbolOf(soleExpression((value as unknown[])[0]))).toMatchObject(symbol);
    expect(diagnostics).toMatchObject([
      { code: 'directives/older-spelling', severity: 'warning', hint: `Write \`${written}\`.` },
    ]);
  });
});

describe('resolveDirectives, for any config', () => {
  const config = fc.jsonValue({ noUnicodeString: false } as fc.JsonSharedConstraints);

  test('returns an equal copy of a config without directives', () => {
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

  test('never throws, and leaves no $Stage() or $Region() in the result', () => {
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
