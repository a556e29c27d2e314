import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/cloudformation/render.ts';
import { symbolOf } from '../../src/cloudformation/symbol.ts';
import { soleExpression } from '../../src/cloudformation/token.ts';
import type { Answers } from '../../src/directives/directive.ts';
import { lookupsIn, resolveDirectives } from '../../src/evaluation/resolve.ts';
import { spelling } from '../../src/graph/references.ts';
import { answering, facts, none, resolved, symbolIn } from './resolved.ts';

describe('lookupsIn', () => {
  test('returns the question about each secret once, and none for a call with a mistake', () => {
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
    expect(lookupsIn(config, facts)[0]).toMatchObject({ kind: 'secret', key: 'secret:db', name: 'db' });
  });
});

describe('inputs of the run', () => {
  const given = { ...facts, variables: { memory: 512, tags: { team: 'x' }, call: '$Stage()' } };
  const at = (text: string) => (resolveDirectives([text], given, none).value as unknown[])[0];

  test.each<[string, unknown]>([
    ["$CliArgs('memory')", 512],
    ['$CliArgs().memory', 512],
    ["$CliArgs('tags').team", 'x'],
    ["$CliArgs('missing', 7)", 7],
    ["$CliArgs('memory', 7)", 512],
    ["$CliArgs('stage')", 'dev'],
    ['$Profile()', 'default'],
  ])('%s is their value', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  test('are data: no directive in them is evaluated', () => {
    expect(at("$CliArgs('call')")).toBe('$Stage()');
  });
});

describe('questions to this machine', () => {
  test('are asked once each, and the config has no value before they are answered', () => {
    const config = {
      a: "$File('a.json').x",
      b: ["$File('a.json').y", "$FileRaw('q.sql')", "$GitInfo('commit')", '$GitInfo().branch'],
      c: "$Format('{}', $FileRaw('q.sql'))",
    };
    expect(lookupsIn(config, facts).map(({ key }) => key)).toEqual(['file:a.json', 'text:q.sql', 'git']);
    expect(resolved(config)).toEqual({ diagnostics: [] });
  });

  test('may lead to further questions: directives in a file are evaluated', () => {
    const config = { a: "$File('a.json').deep.value" };
    const answers = answering({ 'file:a.json': { deep: { value: "$File($Format('{}.yml', $Stage())).size" } } });
    expect(lookupsIn(config, facts, answers).map(({ key }) => key)).toEqual(['file:dev.yml']);
    const all = new Map([...answers, ...answering({ 'file:dev.yml': { size: 3 } })]);
    expect(resolved(config, all)).toEqual({ value: { a: 3 }, diagnostics: [] });
  });

  test('report files that lead back to themselves as a cycle', () => {
    const answers = answering({ 'file:a.json': { x: "$File('b.json').y" }, 'file:b.json': { y: "$File('a.json').x" } });
    expect(resolved(["$File('a.json').x"], answers).diagnostics).toMatchObject([{ code: 'directives/cycle' }]);
  });

  test('report a mistake in a file at the call that reads the file', () => {
    const { diagnostics } = resolved(["$File('a.json')"], answering({ 'file:a.json': { x: '$Stag()' } }));
    expect(diagnostics).toMatchObject([
      { code: 'directives/unknown', place: { path: [0] }, sentence: expect.stringContaining('In what `$File` gives') },
    ]);
  });

  test.each(['$GitInfo().branch', "$GitInfo('commit')", '$GitInfo()'])(
    'report that there is no checkout where git knows none: %s',
    (text) => {
      const [diagnostic] = resolved([text], answering({ git: {} })).diagnostics;
      expect(diagnostic).toMatchObject({
        code: 'directives/not-found',
        sentence: 'Git finds no checkout around the config, so there is no commit, branch or remote to read.',
      });
      expect(resolved(["$GitInfo('username')"], answering({ git: { username: 'ann' } }))).toEqual({
        value: ['ann'],
        diagnostics: [],
      });
    },
  );

  test.each<[string, string, unknown]>([
    ["$FileRaw('a.txt')", 'text:a.txt', '$Stage()'],
    ['$GitInfo().branch', 'git', { branch: "$Secret('x')" }],
    ["$SsmParam('a')", 'ssm:a', '$Stage()'],
    ["$StackOutput('a', 'b')", 'stack-output::a:b', "$Secret('x')"],
  ])('do not evaluate directives in an answer that others wrote: %s', (text, key, value) => {
    const expected = typeof value === 'string' ? value : Object.values(value as object)[0];
    expect(resolved([text], answering({ [key]: value }))).toEqual({ value: [expected], diagnostics: [] });
  });

  test.each<[string, unknown]>([
    ['a token of ours', '\ufdd0{"Ref":"Secret"}\ufdd1'],
    ['a noncharacter in a key', { 'a\uffff': 1 }],
    ['a key that JavaScript reserves', JSON.parse('{"__proto__": {"x": 1}}')],
    ['a number that JSON cannot hold', Number.POSITIVE_INFINITY],
    ['a function', { a: () => 1 }],
    ['nesting without end', Array.from({ length: 200 }).reduce((inner) => [inner], 'x')],
  ])('reject an answer with %s', (_, value) => {
    const { diagnostics } = resolved(["$File('a.json')"], answering({ 'file:a.json': value }));
    expect(diagnostics).toMatchObject([{ code: 'directives/too-large', severity: 'error' }]);
  });

  test('reject a dynamic reference in an answer that others wrote', () => {
    const answers = answering({ 'ssm:a': 'x{{resolve:secretsmanager:db}}' });
    expect(resolved(["$SsmParam('a')"], answers).diagnostics).toMatchObject([
      { code: 'directives/too-large', sentence: expect.stringContaining('a secret') },
    ]);
  });

  test('report a missing answer at the call, with its own sentence and hint', () => {
    const answers: Answers = new Map([
      ['ssm:a', { kind: 'missing', sentence: 'There is no parameter "a".', hint: 'Did you mean `b`?' }],
    ]);
    expect(resolved({ x: ["$SsmParam('a')"] }, answers).diagnostics).toEqual([
      {
        code: 'directives/not-found',
        severity: 'error',
        sentence: 'There is no parameter "a".',
        hint: 'Did you mean `b`?',
        place: { path: ['x', 0] },
      },
    ]);
  });
});

describe('a question that AWS was not asked', () => {
  test.each([
    ["$SsmParam('/a')", 'SsmParam(/a)'],
    ["$StackOutput($Format('net-{}', $Stage()), 'vpcId')", 'StackOutput(net-dev, vpcId)'],
    ["$SsmParam($StackOutput('net', 'name'))", 'SsmParam(StackOutput(net, name))'],
    ["$File($SsmParam('/a')).b.c", 'File(SsmParam(/a)).b.c'],
  ])('makes %s the stand-in %s, with a warning', (text, placeholder) => {
    const { value, diagnostics } = resolved([text]);
    expect(symbolOf(soleExpression((value as unknown[])[0]))).toMatchObject({ kind: 'open', placeholder });
    expect(diagnostics).toMatchObject([
      { code: 'directives/not-looked-up', severity: 'warning', place: { path: [0] } },
    ]);
  });

  test('leaves a stand-in that fits into texts', () => {
    const { value } = resolved(["$Format('{}/x', $SsmParam('/a'))"]);
    expect(render(value, spelling({} as never))).toEqual(['SsmParam(/a)/x']);
  });

  test('is answered for $CfStackOutput by the name of the export, which the template imports', () => {
    const key = 'stack-export::net:vpcId';
    expect(symbolIn("$CfStackOutput('net', 'vpcId')", answering({ [key]: 'net-vpcId' }))).toEqual({
      kind: 'import',
      stack: 'net',
      output: 'vpcId',
      name: 'net-vpcId',
    });
    const { value } = resolved(["$CfStackOutput('net', 'vpcId')"], answering({ [key]: 'net-vpcId' }));
    expect(render(value, spelling({} as never))).toEqual([{ 'Fn::ImportValue': 'net-vpcId' }]);
  });
});
