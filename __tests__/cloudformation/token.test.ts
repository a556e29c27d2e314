import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { concat, getAtt, ref } from '../../src/cloudformation/expression.ts';
import { render, symbolsIn } from '../../src/cloudformation/render.ts';
import { symbolExpression } from '../../src/cloudformation/symbol.ts';
import { expressionOf, soleExpression, token } from '../../src/cloudformation/token.ts';

const param = symbolExpression({ kind: 'resource-param', resource: 'photos', param: 'arn' });

describe('an expression inside a text', () => {
  test('comes back as itself, or joined with what stands around it', () => {
    expect(expressionOf(token(ref('A')))).toEqual({ Ref: 'A' });
    expect(expressionOf(`x-${token(ref('A'))}-${token(getAtt('B', 'Arn'))}`)).toEqual({
      'Fn::Join': ['', ['x-', { Ref: 'A' }, '-', { 'Fn::GetAtt': ['B', 'Arn'] }]],
    });
  });

  test('is told apart from a text that only holds one', () => {
    expect(soleExpression(token(ref('A')))).toEqual({ Ref: 'A' });
    expect(soleExpression(`${token(ref('A'))} `)).toBeUndefined();
    expect(soleExpression(`${token(ref('A'))}${token(ref('A'))}`)).toBeUndefined();
    expect(soleExpression(12)).toBeUndefined();
  });

  test('law: any text without tokens is itself', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(expressionOf(text)).toBe(text)));
  });
});

describe('rendering', () => {
  test('spells symbols wherever they stand, melts joins, and drops what is undefined', () => {
    const value = { a: [`s3:${token(param)}/*`], b: undefined, c: concat('x', param), d: null, e: 0 };
    expect(render(value, () => concat('arn:', ref('N')))).toEqual({
      a: [{ 'Fn::Join': ['', ['s3:arn:', { Ref: 'N' }, '/*']] }],
      c: { 'Fn::Join': ['', ['xarn:', { Ref: 'N' }]] },
      d: null,
      e: 0,
    });
  });

  test('finds every symbol with the path of the value that holds it', () => {
    expect(
      [...symbolsIn({ list: ['plain', `a${token(param)}`], deep: { x: token(param) } })].map(({ path }) => path),
    ).toEqual([
      ['list', 1],
      ['deep', 'x'],
    ]);
  });
});
