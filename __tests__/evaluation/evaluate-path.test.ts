import { describe, expect, test } from '@jest/globals';
import { symbolOf } from '../../src/cloudformation/symbol.ts';
import { soleExpression } from '../../src/cloudformation/token.ts';
import { lookupsIn } from '../../src/evaluation/resolve.ts';
import { expectAsQuick } from '../linear-time.ts';
import { facts, resolved } from './resolved.ts';

describe('$Var and $This', () => {
  const config = (rest: object) => ({
    serviceName: 'jobs',
    variables: {
      team: { email: 'ops@example.com', names: ['a', { deep: '$Stage()' }] },
      size: "$Format('{}-{}', $Var().team.email, $Stage())",
      arn: "$ResourceParam('reports', 'arn')",
      'with-hyphen': 1,
    },
    ...rest,
  });
  const at = (text: string) => (resolved(config({ at: text })).value as { at: unknown }).at;

  test.each<[string, unknown]>([
    ['$Var().team.email', 'ops@example.com'],
    ['$Var().team.names.1.deep', 'dev'],
    ['$Var().team', { email: 'ops@example.com', names: ['a', { deep: 'dev' }] }],
    ['$Var().size', 'ops@example.com-dev'],
    ['$Var().with-hyphen', 1],
    ['$This().serviceName', 'jobs'],
    ['$This().variables.size', 'ops@example.com-dev'],
    ["$Format('{}!', $Var().size)", 'ops@example.com-dev!'],
    ["$Format('{}', $CliArgs('owner', $Var().team.email))", 'ops@example.com'],
  ])('%s is the part of the config at its path', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  test('give a reference for a variable that is one', () => {
    expect(symbolOf(soleExpression(at('$Var().arn')))).toEqual({
      kind: 'resource-param',
      resource: 'reports',
      param: 'arn',
    });
    const { diagnostics } = resolved(config({ at: "$Format('{}', $Var().arn)" }));
    expect(diagnostics).toMatchObject([{ hint: expect.stringContaining('$CfFormat') }]);
  });

  test('give a new copy at each use', () => {
    const { value } = resolved(config({ a: '$Var().team', b: '$Var().team' }));
    const { a, b } = value as { a: object; b: object };
    expect(a).toEqual(b);
    expect(a).not.toBe(b);
  });

  test.each([
    ['$Var().tema.email', '`team`'],
    ['$Var().team.email.x', '`$Var(…).team.email` is "ops@example.com"'],
    ['$This().serviceNam', '`serviceName`'],
    ['$Var().arn.x', 'only known when CloudFormation deploys'],
  ])('report a path that leads nowhere, with what is there: %s', (text, words) => {
    const { diagnostics } = resolved(config({ at: text }));
    expect(diagnostics).toHaveLength(1);
    expect(`${diagnostics[0]?.sentence} ${diagnostics[0]?.hint}`).toContain(words);
  });

  test('report a mistake in a variable once, at the variable, however often it is used', () => {
    const { diagnostics } = resolved({ variables: { a: '$Stag()', b: '$Var().a' }, x: '$Var().a', y: ['$Var().b'] });
    expect(diagnostics).toMatchObject([{ code: 'directives/unknown', place: { path: ['variables', 'a'] } }]);
  });

  test.each([
    [{ a: '$Var().a' }],
    [{ a: '$Var().b', b: '$Var().a' }],
    [{ a: '$Var()' }],
    [{ a: { b: '$Var().a.b.c' } }],
    [{ a: "$Format('{}', $Var().b)", b: ['$Var().a'] }],
    [{ a: '$This()' }],
  ])('report a cycle instead of following it: %j', (variables) => {
    const { value, diagnostics } = resolved({ variables, x: '$Var().a' });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain('directives/cycle');
  });

  test('report variables that double each other before they fill the memory', () => {
    const variables = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`v${index}`, [`$Var().v${index + 1}`, `$Var().v${index + 1}`]]),
    );
    const { diagnostics } = resolved({ variables: { ...variables, v40: 'x' } });
    expect(diagnostics.map(({ code }) => code)).toContain('directives/too-large');
  });

  /** Returns a chain of variables, each made of the one before. */
  const chain = (first: unknown, length: number, next: (before: string) => unknown) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [`v${index}`, index === 0 ? first : next(`$Var().v${index - 1}`)]),
    );

  test.each<[string, unknown, (before: string) => string]>([
    ['$Format', 'some text', (before) => `$Format('{}{}', ${before}, ${before})`],
    ['$CfFormat', 'some text', (before) => `$CfFormat('{}{}', ${before}, ${before})`],
    ['references', "$ResourceParam('a', 'arn')", (before) => `$CfFormat('{}{}', ${before}, ${before})`],
    ['stand-ins in texts', "$SsmParam('a')", (before) => `$Format('{}{}', ${before}, ${before})`],
    ['stand-ins in stand-ins', "$SsmParam('a')", (before) => `$StackOutput(${before}, ${before})`],
    [
      'arguments of one call',
      'x'.repeat(100_000),
      (before) => `$Format('${'{}'.repeat(50)}'${`, ${before}`.repeat(50)})`,
    ],
  ])('report texts that double each other, at the one that is too large: %s', (_, first, next) => {
    const { value, diagnostics } = resolved({ variables: chain(first, 40, next), x: '$Var().v39' });
    expect(value).toBeUndefined();
    const tooLarge = diagnostics.filter(({ code }) => code === 'directives/too-large');
    expect(tooLarge[0]?.place).toMatchObject({ path: ['variables', expect.stringMatching(/^v\d+$/)] });
    expect(tooLarge[0]?.sentence).toContain('1,048,576 characters');
    expect(lookupsIn({ variables: chain(first, 40, next), x: '$Var().v39' }, facts).length).toBeLessThan(50);
  });

  test('evaluate a variable that is too large once, however often it is used', () => {
    const variables = chain('some text', 18, (before) => `$Format('{}{}', ${before}, ${before})`);
    const read = (times: number) => {
      const places = Array.from({ length: times }, () => '$Var().v17');
      lookupsIn({ variables, places }, facts);
      return resolved({ variables, places }).diagnostics;
    };
    expect(read(1_000).map(({ place }) => JSON.stringify(place))).toEqual([
      expect.stringContaining('["variables","v17"]'),
    ]);
    expectAsQuick(
      'reading it 1,000 times',
      () => read(1_000),
      () => read(10),
    );
  });

  test('accept a text of 1,000,000 characters 10 times and reject it 40 times', () => {
    const used = (times: number) =>
      resolved({
        variables: { long: 'x'.repeat(1_000_000) },
        places: Array.from({ length: times }, () => '$Var().long'),
      });
    expect(used(10).diagnostics).toEqual([]);
    const { value, diagnostics } = used(40);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: 'directives/too-large',
      sentence: expect.stringContaining('33,554,432 characters'),
    });
  });

  test('report maps that lead into each other through more levels than the call stack allows', () => {
    const nested = (before: string) => Array.from({ length: 90 }).reduce((inner) => ({ a: inner }), before);
    const [variables, x] = [chain('x', 49, nested), '$Var().v48'];
    for (const config of [
      { variables, x },
      { x, variables },
    ])
      expect(resolved(config).diagnostics.map(({ code }) => code)).toContain('directives/too-large');
    expect(
      resolved({ variables: chain('x', 40, (before) => ({ a: { b: before } })), x: '$Var().v39' }).diagnostics,
    ).toEqual([]);
  });
});
