import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Argument, type Call, looksLikeCall, readCall } from '../../src/directives/syntax.ts';
import { expectLinear } from '../linear-time.ts';

const call = (name: string, args: (Argument | string | number | boolean)[] = [], path: string[] = []): Call => ({
  kind: 'call',
  name,
  args: args.map((arg) => (typeof arg === 'object' ? arg : { kind: 'literal', value: arg })),
  path,
});

describe('readCall, of a text that is one call', () => {
  test.each<[string, Call]>([
    ['$Stage()', call('Stage')],
    ['$Stage( )', call('Stage')],
    [`$ResourceParam('a', "b")`, call('ResourceParam', ['a', 'b'])],
    ['$ResourceParam(a, b)', call('ResourceParam', ['a', 'b'])],
    ['$D(1, -2.5, true, false, 007, 1e3, null)', call('D', [1, -2.5, true, false, '007', '1e3', 'null'])],
    ['$D(,a,,b,)', call('D', ['a', 'b'])],
    ["$D('a, (b)', \"it's\")", call('D', ['a, (b)', "it's"])],
    ["$D('it\\'s')", call('D', ["it\\'s"])],
    ['$D(f(x), y)', call('D', ['f(x)', 'y'])],
    ["$D('')", call('D', [''])],
    ['$Var().a.b.0', call('Var', [], ['a', 'b', '0'])],
    ["$A($B('x').y, $C($D()))", call('A', [call('B', ['x'], ['y']), call('C', [call('D')])])],
    ['$getDbSize()', call('getDbSize')],
  ])('reads %s', (text, expected) => {
    expect(readCall(text)).toEqual(expected);
    expect(looksLikeCall(text)).toBe(true);
  });

  test('returns a text in quotes unchanged, unless it contains quotes or backslashes', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map((text) => text.replace(/['\\]/g, ''))), (values) => {
        expect(readCall(`$D(${values.map((value) => `'${value}'`).join(', ')})`)).toEqual(call('D', values));
      }),
    );
  });
});

describe('readCall, of any other text', () => {
  test.each(['', 'Stage()', '$', '$5', '$(date)', '$ {x}', 'a ($b)', '$Stage', 'costs $5 (five)'])(
    'reads %s as a text',
    (text) => {
      expect(readCall(text)).toEqual({ kind: 'text' });
      expect(looksLikeCall(text)).toBe(false);
    },
  );

  test.each([
    ['$Stage()-x', ['Stage']],
    ['pre-$Stage()', ['Stage']],
    ['$Stage() and $Region()', ['Stage', 'Region']],
    ['$Stage().', ['Stage']],
    ['$Stage()\n', ['Stage']],
    ['$A() $A()', ['A']],
  ])('finds the calls inside %s', (text, names) => {
    expect(readCall(text)).toEqual({ kind: 'embedded', names });
    expect(looksLikeCall(text)).toBe(false);
  });

  test.each([
    ['$Stage(', 'no closing parenthesis'],
    ["$Secret('a'", 'no closing parenthesis'],
    ["$Secret('a)", 'quote'],
    ["$D('a' 'b')", 'comma'],
    ['$D($5)', '`$`'],
    [`${'$A('.repeat(5000)}${')'.repeat(5000)}`, 'deep'],
  ])('reports %s as broken', (text, words) => {
    const reading = readCall(text);
    expect(reading).toMatchObject({ kind: 'broken', hint: expect.stringMatching(/\.$/) });
    expect((reading as { sentence: string }).sentence).toContain(words);
    expect(looksLikeCall(text)).toBe(true);
  });

  test('never throws, and reads a text in linear time', () => {
    const parts = fc.constantFrom('$A(', '$', '(', ')', "'", '"', ',', '\\', '.a', ' ', '1', 'x', '$B()');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => {
          expect(['call', 'embedded', 'broken', 'text']).toContain(readCall(text).kind);
        },
      ),
    );
    for (const part of ['$A(', '$A()', "'$A", '$A(.', ' ', '((', 'x,'])
      for (const [begin, end] of [
        ['', ''],
        ['$A(', ')'],
      ])
        expectLinear(
          `${begin}${part}…${end}`,
          readCall,
          (length) => `${begin}${part.repeat(length / part.length)}${end}`,
          64 * 1024,
        );
  });
});
