import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../../src/source/parse.ts';

const parsed = async (text: string) => parseSource(text, 'batch-jobs.yml');
const below = (value: string): string => `cloudformationResources:\n  A:\n    Properties:\n      X: ${value}\n`;
const readBelow = async (text: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: the config of `below`
  ((await parsed(text)).value?.value as any)?.cloudformationResources.A.Properties.X;

describe('short tags of CloudFormation', () => {
  test.each<[string, unknown]>([
    ['!Ref A', { Ref: 'A' }],
    ['!Ref 12', { Ref: '12' }],
    ['!GetAtt A.B.C', { 'Fn::GetAtt': ['A', 'B.C'] }],
    ['!GetAtt [A, B]', { 'Fn::GetAtt': ['A', 'B'] }],
    ["!Sub '${A}-x'", { 'Fn::Sub': '${A}-x' }],
    ['!Sub ["${a}", {a: !Ref B}]', { 'Fn::Sub': ['${a}', { a: { Ref: 'B' } }] }],
    ['!Join [",", [a, !ImportValue b]]', { 'Fn::Join': [',', ['a', { 'Fn::ImportValue': 'b' }]] }],
    ["!GetAZs ''", { 'Fn::GetAZs': '' }],
    ['!Base64 {Ref: A}', { 'Fn::Base64': { Ref: 'A' } }],
    ['!Select [0, !Split [",", "a,b"]]', { 'Fn::Select': [0, { 'Fn::Split': [',', 'a,b'] }] }],
  ])('are read below cloudformationResources: %s', async (text, value) => {
    expect(await readBelow(below(text))).toEqual(value);
  });

  test('are read in overrides', async () => {
    const { value } = await parsed('resources:\n  a:\n    overrides:\n      X:\n        A.B: !Ref C\n');
    expect(value?.value).toEqual({ resources: { a: { overrides: { X: { 'A.B': { Ref: 'C' } } } } } });
  });

  test.each(['resources:\n  a:\n    properties:\n      x: !Ref A\n', 'variables: {x: !Sub a}\n', 'a: !GetAtt b.c\n'])(
    'are an error elsewhere, with their long form: %j',
    async (text) => {
      const { diagnostics } = await parsed(text);
      expect(diagnostics).toMatchObject([
        {
          code: 'source/unknown-tag',
          hint: expect.stringContaining('$CfResourceParam'),
          place: { offset: text.indexOf('!') > 0 ? expect.any(Number) : 0 },
        },
      ]);
    },
  );

  test.each([
    ['!ImportValue shop-production-OrdersArn', "Write $CfStackOutput('shop-production', 'OrdersArn') in its place, if"],
    ['!ImportValue arn', "Write $CfStackOutput('<stack>', '<output>') in its place, with"],
    ['!GetAtt Orders.Arn', "Write $CfResourceParam('Orders', 'Arn') in its place."],
    ['!Ref Orders', "Write $CfResourceParam('Orders', 'Ref') in its place."],
    ['!Sub "${AWS::Region}"', "Write `$CfResourceParam('LogicalId', 'Attribute')`, or another directive"],
    ['!Ref [a]', "Write `$CfResourceParam('LogicalId', 'Attribute')`, or another directive"],
  ])('say elsewhere the directive with their argument: %s', async (value, hint) => {
    const { diagnostics } = await parsed(`variables:\n  x: ${value}\n`);
    expect(diagnostics).toMatchObject([{ code: 'source/unknown-tag', hint: expect.stringContaining(hint) }]);
  });

  test('leave any other tag unknown', async () => {
    expect((await parsed(below('!Foo a'))).diagnostics).toMatchObject([{ code: 'source/unknown-tag' }]);
  });

  test.each([
    ['!ref A', '!Ref'],
    ['!Gettatt A.B', '!GetAtt'],
    ['!Jion [a, [b]]', '!Join'],
    ['!Fn::Join [a, [b]]', '!Join'],
  ])('name the tag that is meant by a typo: %s', async (text, meant) => {
    const { diagnostics } = await parsed(below(text));
    expect(diagnostics[0]?.hint).toContain(`Did you mean \`${meant}\`?`);
  });

  test('say elsewhere where they are read', async () => {
    const { diagnostics } = await parsed('resources:\n  a:\n    properties:\n      x: !Ref A\n');
    expect(diagnostics[0]?.sentence).toContain('only in `cloudformationResources` and `overrides`');
  });

  test('of conditions are read as well, so that the complaint names the section that is missing', async () => {
    expect(await readBelow(below('!And [!Condition A, !Condition B]'))).toEqual({
      'Fn::And': [{ Condition: 'A' }, { Condition: 'B' }],
    });
  });
});
