import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Diagnostic, errorAt, warningAt } from '../../src/diagnostics/diagnostic.ts';
import { placeDiagnostics, renderDiagnostics } from '../../src/diagnostics/render.ts';
import { locatedText } from '../../src/source/document.ts';

const at = (offset: number, sentence = 'No.'): Diagnostic => ({
  ...errorAt('config/unknown-key', [], sentence, 'Mend it.'),
  place: { offset },
});

describe('placeDiagnostics', () => {
  test('sorts diagnostics by position and drops repetitions', () => {
    const located = locatedText('a\nb\nc\n', 'f.yml');
    const placed = placeDiagnostics([at(4), at(0), at(4), at(2), at(0, 'Another.')], located);
    expect(placed.map(({ position, diagnostic }) => `${position.line} ${diagnostic.sentence}`)).toEqual([
      '1 No.',
      '1 Another.',
      '2 No.',
      '3 No.',
    ]);
  });
});

describe('renderDiagnostics', () => {
  test('prints a head, the sentence, the source line with a caret, and the hint', () => {
    const located = locatedText('a: 1\nlonger: 2\n', 'f.yml');
    expect(renderDiagnostics([at(5)], located, 'f.yml')).toBe(
      ['f.yml:2:1 error config/unknown-key', '  No.', '  2 | longer: 2', '    | ^', '  Mend it.', ''].join('\n'),
    );
  });

  test('prints line 1, column 1 without a text', () => {
    expect(renderDiagnostics([warningAt('source/empty', [], 'Nothing.')], undefined, 'f.yml')).toBe(
      'f.yml:1:1 warning source/empty\n  Nothing.\n',
    );
  });

  test('prints 200 diagnostics and the number of the others', () => {
    const many = Array.from({ length: 250 }, (_, index) => at(index));
    const shown = renderDiagnostics(many, locatedText('x'.repeat(300), 'f.yml'), 'f.yml');
    expect(shown.match(/error/g)).toHaveLength(200);
    expect(shown).toMatch(/… and 50 more\.\n$/);
  });

  const caretOf = (text: string, offset: number): [string, string] => {
    const [, , line = '', caret = ''] = renderDiagnostics([at(offset)], locatedText(text, 'f'), 'f').split('\n');
    return [line, caret];
  };

  test('puts the caret under its character behind tabs, escapes, combining marks and wide characters', () => {
    for (const before of ['', 'abc', '\t\t', 'a\u001b[31m', 'e\u0301', '\u202e']) {
      const [line, caret] = caretOf(`${before}X: 1`, before.length);
      expect(line.replace('e\u0301', 'e').indexOf('X')).toBe(caret.indexOf('^'));
    }
    const [line, caret] = caretOf('日本X', 2);
    expect(caret.indexOf('^')).toBe(line.indexOf('X') + 2);
  });

  test('cuts a long source line around the caret', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (before, after) => {
        const [line, caret] = caretOf(`${'a'.repeat(before)}X${'b'.repeat(after)}`, before);
        expect(line.length).toBeLessThan(140);
        expect(line[caret.indexOf('^')]).toBe('X');
        expect(line.includes('…a')).toBe(before > 60);
        expect(line.endsWith('b…')).toBe(after > 59);
      }),
    );
  });

  test('prints only the number of a source line that contains a secret or is hidden by a diagnostic', () => {
    const key = `AKIA${'ABCDEFGH12345678'}`;
    const located = locatedText(`a: ${key}\nc: hunter2\nd: 3\n`, 'f.yml');
    const shown = renderDiagnostics([at(0), { ...at(24), hidden: true }, at(27), at(35)], located, 'f.yml');
    expect(shown).not.toContain(key);
    expect(shown).not.toContain('hunter2');
    expect(shown).toContain('3 | d: 3');
    expect(shown.match(/f\.yml:\d/g)).toEqual(['f.yml:1', 'f.yml:2', 'f.yml:2', 'f.yml:3']);
  });

  test('prints no control character, workflow command or additional line of a config, sentence or file name', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, fc.nat(20), (text, sentence, offset) => {
        const file = 'f\n::error::x\u001b]0;title\u0007';
        const shown = renderDiagnostics([at(offset, sentence)], locatedText(text, file), file);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0]/);
        expect(shown).not.toMatch(/^::/m);
        expect(shown.split('\n').length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
