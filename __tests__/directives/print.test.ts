import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printCall, textArgument, textCall } from '../../src/directives/print.ts';
import { type Argument, type Call, readCall } from '../../src/directives/syntax.ts';
import { evaluateText } from '../../src/evaluation/evaluate.ts';
import { createContext } from '../../src/evaluation/evaluation-context.ts';

const context = createContext({ root: {}, facts: { stage: 'dev', region: 'eu-west-1' }, answers: new Map() });
const awkward = fc.array(fc.constantFrom("'", '"', '\\', '{}', ',', ')', '$Stage()', '${x}', ' ', 'a', '\n'), {
  maxLength: 12,
});
const text = fc.oneof(
  fc.string(),
  awkward.map((parts) => parts.join('')),
);

const name = fc.stringMatching(/^[A-Za-z_][\w$]{0,8}$/);
const literal: fc.Arbitrary<Argument> = fc
  .oneof(text, fc.boolean(), fc.integer())
  .map((value) => ({ kind: 'literal', value }));
const { call } = fc.letrec<{ call: Call; argument: Argument }>((tie) => ({
  argument: fc.oneof({ depthSize: 'small' }, literal, tie('call')),
  call: fc.record({
    kind: fc.constant('call' as const),
    name,
    args: fc.array(tie('argument'), { maxLength: 4 }),
    path: fc.array(fc.stringMatching(/^[\w-]{1,5}$/), { maxLength: 3 }),
  }),
}));

/** Returns a call for comparison: a `$Format` that joins pieces becomes their text. */
const meaning = (argument: Argument): unknown => {
  if (argument.kind === 'literal') return argument.value;
  const args = argument.args.map(meaning);
  const [format, ...pieces] = args as string[];
  const isText = argument.name === 'Format' && /^(\{\})+$/.test(format ?? '');
  return isText ? pieces.join('') : { name: argument.name, args, path: argument.path };
};

describe('printCall', () => {
  test('returns a text that readCall reads as the same call', () => {
    fc.assert(
      fc.property(call, (given) => {
        fc.pre(given.name !== 'Format');
        const read = readCall(printCall(given));
        expect(read.kind).toBe('call');
        expect(meaning(read as Call)).toEqual(meaning(given));
      }),
    );
  });
});

describe('textCall', () => {
  test('returns a call whose value is the text, with any quotes, backslashes, parentheses and braces', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(evaluateText(textCall(given), context)).toEqual({ kind: 'value', value: given });
      }),
    );
  });
});

describe('textArgument', () => {
  test.each([
    ['plain', "'plain'"],
    ["it's", '"it\'s"'],
    ['a "b"', '\'a "b"\''],
    ['', "''"],
    [`it's "so"`, `$Format('{}{}', "it's ", '"so"')`],
  ])('writes %s as %s', (given, written) => {
    expect(textArgument(given)).toBe(written);
  });
});
