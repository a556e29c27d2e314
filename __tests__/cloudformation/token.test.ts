import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { concat, getAtt, ref } from '../../src/cloudformation/expression.ts';
import { render, symbolsIn } from '../../src/cloudformation/render.ts';
import { symbolExpression } from '../../src/cloudformation/symbol.ts';
import { expressionOf, shownText, soleExpression, token } from '../../src/cloudformation/token.ts';

const param = symbolExpression({ kind: 'resource-param', resource: 'photos', param: 'arn' });

describe('expressionOf', () => {
  test('returns the expression of a token, or its join with the text around it', () => {
    expect(expressionOf(token(ref('A')))).toEqual({ Ref: 'A' });
    expect(expressionOf(`x-${token(ref('A'))}-${token(getAtt('B', 'Arn'))}`)).toEqual({
      'Fn::Join': ['', ['x-', { Ref: 'A' }, '-', { 'Fn::GetAtt': ['B', 'Arn'] }]],
    });
  });

  test('returns a text without tokens as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(expressionOf(text)).toBe(text)));
  });
});

describe('soleExpression', () => {
  test('returns the expression of a text that is one token, and undefined for other values', () => {
    expect(soleExpression(token(ref('A')))).toEqual({ Ref: 'A' });
    expect(soleExpression(`${token(ref('A'))} `)).toBeUndefined();
    expect(soleExpression(`${token(ref('A'))}${token(ref('A'))}`)).toBeUndefined();
    expect(soleExpression(12)).toBeUndefined();
  });
});

describe('shownText', () => {
  test('returns a text for users, with a word for each token', () => {
    expect(shownText(`in/${token(param)}.csv`)).toBe('in/(reference).csv');
    expect(shownText('in/a.csv')).toBe('in/a.csv');
  });
});

describe('render', () => {
  test('replaces symbols at every depth, flattens joins and drops undefined values', () => {
    const value = { a: [`s3:${token(param)}/*`], b: undefined, c: concat('x', param), d: null, e: 0 };
    expect(render(value, () => concat('arn:', ref('N')))).toEqual({
      a: [{ 'Fn::Join': ['', ['s3:arn:', { Ref: 'N' }, '/*']] }],
      c: { 'Fn::Join': ['', ['xarn:', { Ref: 'N' }]] },
      d: null,
      e: 0,
    });
  });
});

describe('symbolsIn', () => {
  test('yields every symbol with the path of the value that contains it', () => {
    expect(
      [...symbolsIn({ list: ['plain', `a${token(param)}`], deep: { x: token(param) } })].map(({ path }) => path),
    ).toEqual([
      ['list', 1],
      ['deep', 'x'],
    ]);
  });
});
