import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { literal } from '../../src/packaging/instructions.ts';

/**
 * Returns the word that BuildKit makes of a text in an instruction, without variables: quotes keep what is between them, a
 * backslash keeps the next character. https://github.com/moby/buildkit/blob/v0.25.0/frontend/dockerfile/shell/lex.go
 */
const wordOf = (text: string): string => {
  let word = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const one = text[at] as string;
    if (quote === "'") {
      if (one === quote) quote = '';
      else word += one;
    } else if (one === '\\') word += text[++at] ?? '';
    else if (quote === '"' && one === quote) quote = '';
    else if (quote === '' && (one === '"' || one === "'")) quote = one;
    else if (one === '$') throw new Error('a variable');
    else word += one;
  }
  if (quote !== '') throw new Error('unexpected end of statement while looking for matching quote');
  return word;
};

test('literal keeps every path as it is, quotes, dollars and backslashes included', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '/', ' ', "'", '"', '$', '\\', '{', 'é') }), (path) => {
      expect(wordOf(literal(path))).toBe(path);
    }),
  ));
