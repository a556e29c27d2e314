import { describe, expect, test } from '@jest/globals';
// @ts-expect-error The harness is plain JavaScript.
import { mutantsOf } from '../../scripts/mutations/mutants.mjs';

interface Mutant {
  readonly id: string;
  readonly operator: string;
  readonly line: number;
  readonly after: string;
}
const mutants = (text: string, limits: object = {}): Mutant[] => mutantsOf('src/a/guard.ts', text, limits);
const made = (operator: string, text: string): string[] =>
  mutants(text)
    .filter((mutant) => mutant.operator === operator)
    .map(({ after }) => after);

describe('a mutant of a guard', () => {
  test.each([
    ['never', 'if (a(b)) c();', 'if (false) c();'],
    ['always', 'if (a(b)) c();', 'if (true) c();'],
    ['never', 'const isOurs = (a) => a === b;', 'const isOurs = (a) => false;'],
    ['always', 'const a = b ? c : d;', 'const a = true ? c : d;'],
    ['never', 'while (a.b) c = d;', 'while (false) c = d;'],
    ['no-loop', 'for (const a of b) c = a;', 'for (const a of []) c = a;'],
    ['drop-throw', 'throw a;', 'void a;'],
    ['drop-call', 'a(b);', 'false && a(b);'],
    ['drop-call', 'await a.b(c);', 'false && await a.b(c);'],
    ['drop-await', 'await a;', 'a;'],
    ['drop-left', 'a = b && c;', 'a = c;'],
    ['drop-right', 'a = b || c;', 'a = b ;'],
    ['and-or', 'a = b || c;', 'a = b && c;'],
    ['equality', 'a = b !== c;', 'a = b === c;'],
    ['boundary', 'a = b < c;', 'a = b <= c;'],
    ['drop-not', 'a = [!b];', 'a = [b];'],
    ['flip', 'a = { b: false };', 'a = { b: true };'],
    ['add-one', 'a = b.slice(3);', 'a = b.slice(4);'],
    ['match-never', 'a = /^b$/g;', 'a = /(?!)/g;'],
    ['match-always', 'a = /^b$/g;', 'a = /(?:)/g;'],
    ['drop-piece', 'a = `b-${c()}`;', 'a = `b-`;'],
    ['drop-link', 'a = b.filter(c).d;', 'a = b.d;'],
    ['drop-link', 'a = b?.trim();', 'a = b;'],
    ['some-every', 'a = b.some(c);', 'a = b.every(c);'],
    ['pass-through', 'a = concealed(b);', 'a = b;'],
    ['drop-argument', 'a = b(c, signal);', 'a = b(c);'],
    ['drop-option', "a(b, { flag: 'wx' });", 'a(b, {  });'],
    ['drop-option', 'a({ ...b });', 'a({  });'],
  ])('%s: %s', (operator, text, after) => {
    expect(made(operator, text)).toContain(after);
  });

  test('drops each element of a list, with its comma', () => {
    expect(made('drop-element', "const allowed = ['A', 'B'];")).toEqual([
      "const allowed = ['B'];",
      "const allowed = ['A', ];",
    ]);
  });

  test('drops each alternative of a pattern and of its groups, and none of a class', () => {
    expect(made('drop-alternative', 'a = /b|c(?:d|e)|[|]\\|/;')).toEqual([
      'a = /c(?:d|e)|[|]\\|/;',
      'a = /b|[|]\\|/;',
      'a = /b|c(?:e)|[|]\\|/;',
      'a = /b|c(?:d)|[|]\\|/;',
      'a = /b|c(?:d|e)/;',
    ]);
  });

  test('drops the anchors of a pattern, but no escaped one', () => {
    expect(made('drop-anchor', 'a = /^b$/; c = /d\\$/;')).toEqual(['a = /b$/; c = /d\\$/;', 'a = /^b/; c = /d\\$/;']);
  });

  test('changes one line, however many the statement has', () => {
    const text = "if (\n  a === b &&\n  c\n)\n  throw new Refused({\n    code: 'd',\n  });\n";
    const lines = text.split('\n');
    for (const { line, after } of mutants(text)) expect(after).not.toBe(lines[line - 1]?.trim());
    expect(mutants(text).map(({ after }) => after)).toEqual(['a !== b &&', 'a === b ||', 'void new Refused({']);
  });

  test('leaves messages alone, but not the secrets that are hidden in them', () => {
    const text = "f(new Refused({ code: 'a', message: `b ${c ? d : 'e'} ${concealed(g)}`, hint: h.trim() }));";
    expect(mutants(text).map(({ operator }) => operator)).toEqual(['drop-call', 'pass-through']);
  });

  test('leaves types and imports alone', () => {
    expect(mutants("import { a } from 'b';\ntype C = true | 1;\ninterface D { e: false }\n")).toEqual([]);
  });

  test('has a text of its own', () => {
    const texts = mutants('const isA = (b) => !c(b);').map(({ after }) => after);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('is a valid program', () => {
    expect(made('and-or', 'a = b ?? (c && d);')).toEqual(['a = b ?? (c || d);']);
    expect(made('drop-left', 'const f = () => { return a && b; };')).toEqual(['const f = () => { return b; };']);
  });
});

describe("a mutant's id", () => {
  const guard = 'export const held = (a: string) => {\n  if (a) throw b;\n};\n';
  const ids = (text: string): string[] => mutants(text).map(({ id }) => id);

  test('stays the same when other lines come, go or move', () => {
    expect(ids(`const other = 1;\n\n// A comment.\n${guard}`)).toEqual(expect.arrayContaining(ids(guard)));
    expect(ids(guard.replace('  if', '    if'))).toEqual(ids(guard));
  });

  test('changes with the text of its line', () => {
    const changed = ids(guard.replace('(a) throw', '(a && c) throw'));
    for (const id of ids(guard)) expect(changed).not.toContain(id);
  });

  test('differs for two lines of the same text', () => {
    const twice = ids(guard + guard.replace('held', 'holds'));
    expect(new Set(twice).size).toBe(twice.length);
  });
});

describe('a guard that is limited to names', () => {
  const text = 'const a = (b) => b === 1;\nexport const c = (d) => d === 2;\nfunction e() {\n  throw 3;\n}\n';

  test('has only mutants of these declarations', () => {
    expect(new Set(mutants(text, { names: ['c', 'e'] }).map(({ line }) => line))).toEqual(new Set([2, 4]));
  });

  test('throws if its file does not declare them', () => {
    expect(() => mutants(text, { names: ['c', 'gone'] })).toThrow('src/a/guard.ts declares no gone');
  });
});

describe('a change by hand', () => {
  test('comes before all other mutants', () => {
    const [first] = mutants('a(b);', { changes: [['a(b)', 'a(c)']] });
    expect(first).toMatchObject({ operator: 'by-hand', after: 'a(c);', line: 1 });
  });

  test.each([
    ['nowhere', 'gone'],
    ['twice', 'a'],
    ['over a line', ';\na'],
  ])('must match once, on one line: %s', (_, from) => {
    expect(() => mutants('a;\na;\n', { changes: [[from, 'b']] })).toThrow('does not hold once and on one line');
  });
});
