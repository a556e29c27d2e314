import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { render } from '../../src/cloudformation/render.ts';
import type { Answers } from '../../src/directives/directive.ts';
import { effectiveConfig } from '../../src/evaluation/effective-config.ts';
import { resolveDirectives } from '../../src/evaluation/resolve.ts';

const facts = { stage: 'dev', region: 'eu-west-1' };
const answers: Answers = new Map();
const resolved = (value: unknown) => {
  const { value: known, diagnostics } = resolveDirectives(value, facts, answers);
  if (known === undefined) throw new Error(JSON.stringify(diagnostics));
  return known;
};

/** Returns a value with tokens replaced by their expressions: equal texts may contain different tokens. */
const spelled = (value: unknown) => render(value, () => undefined);

describe('effectiveConfig', () => {
  test.each([
    ["$ResourceParam('reports', 'arn')"],
    ["$CfResourceParam('Topic', 'Arn')"],
    ["$Secret('db.password')"],
    ['$AwsAccountId()'],
    ["$CfStackOutput('net', 'vpcId')"],
    ["$SsmParam('/a')"],
    ["$Format('{}{}', 'x', $SsmParam('/a'))"],
    ["$CfFormat('{}{}', $ResourceParam('b', 'arn'), '/*')"],
    ['$Stage'],
    ['plain'],
  ])('keeps %s as it is', (text) => {
    expect(effectiveConfig(resolved([text]))).toEqual([text]);
  });

  test('writes known values out, and keeps the call of an unknown one with its known arguments', () => {
    const config = {
      variables: { net: "$Format('net-{}', $Stage())" },
      a: '$Var().net',
      b: '$StackOutput($Var().net, "vpcId")',
      c: "$CfFormat('${AWS::Region}-{}', $Secret('x'))",
      d: "$Format('$Stage()')",
    };
    expect(effectiveConfig(resolved(config))).toEqual({
      variables: { net: 'net-dev' },
      a: 'net-dev',
      b: "$StackOutput('net-dev', 'vpcId')",
      c: "$Format('{}{}{}', $CfFormat('${AWS::Region}'), '-', $Secret('x'))",
      d: "$Format('{}', '$Stage()')",
    });
  });

  const quoted = fc.constantFrom('a', "it's", 'say "x"', `both ' and "`, '$Stage()', '{}', '${x}', 'back\\', '');
  const argument = fc.oneof(
    quoted.filter((text) => !/['"\\]/.test(text)).map((text) => `'${text}'`),
    fc.constantFrom(
      '1',
      'true',
      '$Stage()',
      "$Secret('db')",
      "$SsmParam('/a')",
      "$ResourceParam('b', 'arn')",
      '$AwsAccountId()',
      "$StackOutput('net', $Format('{}Id', vpc))",
    ),
  );
  const call = fc
    .array(argument, { minLength: 1, maxLength: 4 })
    .map((args) => `$CfFormat('x${'{}'.repeat(args.length)}', ${args.join(', ')})`);
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      call,
      quoted,
      argument,
      fc.integer(),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('any'), { maxKeys: 3 }),
    ),
  })).any;

  test('resolves to an equal config again, for any config', () => {
    fc.assert(
      fc.property(value, (given) => {
        const { value: once } = resolveDirectives(given, facts, answers);
        fc.pre(once !== undefined);
        expect(spelled(resolved(effectiveConfig(once)))).toEqual(spelled(once));
      }),
    );
  });
});
