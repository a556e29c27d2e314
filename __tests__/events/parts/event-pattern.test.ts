import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { patternMistakes } from '../../../src/events/parts/event-pattern.ts';

const found = (pattern: Record<string, unknown>) =>
  patternMistakes(pattern, ['pattern']).map(({ severity, place, hint }) => {
    const { path } = place as { path: readonly unknown[] };
    return [severity, path.slice(1).join('.'), hint];
  });

describe('patternMistakes', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['an empty pattern', {}, ''],
    ['a pattern whose keys have no values', { source: undefined }, ''],
    ['a single value', { source: 'aws.ec2' }, 'source'],
    ['a single value inside of detail', { detail: { a: { b: 1 } } }, 'detail.a.b'],
    ['null', { detail: { a: null } }, 'detail.a'],
    ['an empty list', { source: [] }, 'source'],
    ['an empty map', { detail: {} }, 'detail'],
    ['a list in a list', { source: [['a']] }, 'source.0'],
    ['two operators in one map', { source: [{ prefix: 'a', suffix: 'b' }] }, 'source.0'],
    ['a map without an operator', { source: ['a', {}] }, 'source.1'],
    ['exists without true or false', { detail: { a: [{ exists: 'yes' }] } }, 'detail.a.0.exists'],
    ['numeric without a list', { detail: { a: [{ numeric: 5 }] } }, 'detail.a.0.numeric'],
    ['numeric with a number in quotes', { detail: { a: [{ numeric: ['>', '5'] }] } }, 'detail.a.0.numeric'],
    ['numeric with a sign alone', { detail: { a: [{ numeric: ['>'] }] } }, 'detail.a.0.numeric'],
    ['a number as prefix', { source: [{ prefix: 5 }] }, 'source.0.prefix'],
    ['a list as suffix', { source: [{ suffix: ['a'] }] }, 'source.0.suffix'],
    ['no text without case', { source: [{ 'equals-ignore-case': true }] }, 'source.0.equals-ignore-case'],
    ['no network', { detail: { a: [{ cidr: '10.0.0.0' }] } }, 'detail.a.0.cidr'],
    ['two wildcards side by side', { source: [{ wildcard: 'a**b' }] }, 'source.0.wildcard'],
    ['a wildcard after an escaped backslash and one', { source: [{ wildcard: '\\\\**' }] }, 'source.0.wildcard'],
    ['a number as wildcard', { source: [{ wildcard: 5 }] }, 'source.0.wildcard'],
    ['anything but nothing', { source: [{ 'anything-but': [] }] }, 'source.0.anything-but'],
    ['a mistake in an alternative', { detail: { $or: [{ a: ['1'] }, { b: 2 }] } }, 'detail.$or.1.b'],
  ])('rejects %s, at its place', (_, pattern, place) => {
    expect(found(pattern).map(([severity, at]) => [severity, at])).toEqual([['error', place]]);
  });

  test.each([
    { prefix: 'a' },
    { prefix: { 'equals-ignore-case': 'a' } },
    { suffix: '' },
    { 'equals-ignore-case': 'a' },
    { wildcard: '*a*\\**' },
    { cidr: '10.0.0.0/24' },
    { cidr: '2001:db8::/32' },
    { numeric: ['=', 5] },
    { numeric: ['>', 0, '<=', 5.5] },
    { exists: false },
    { 'anything-but': 'a' },
    { 'anything-but': [1, 2] },
    { 'anything-but': { prefix: 'a' } },
    { 'anything-but': { wildcard: ['*a', 'b*'] } },
    ...['prefix', 'suffix', 'cidr', 'wildcard', 'equals-ignore-case'].map((key) => ({ [key]: token(ref('Any')) })),
    { numeric: ['>', token(ref('Any'))] },
  ])('takes %j', (operator) => {
    expect(found({ detail: { a: [operator] } })).toEqual([]);
  });

  test('shows how a single value becomes a list', () => {
    expect(found({ source: 'aws.ec2' })[0]?.[2]).toBe('Write source: [aws.ec2].');
  });

  test('warns of an operator that it does not know, with the one that is meant', () => {
    expect(found({ source: [{ prefx: 'a' }] })).toEqual([['warning', 'source.0.prefx', 'Did you mean `prefix`?']]);
    expect(found({ source: [{ newer: 'a' }] })).toEqual([['warning', 'source.0.newer', expect.anything()]]);
  });

  test('rejects a pattern of more than 4,096 characters, and warns of one over the quota of 2,048', () => {
    // {"source":["…"]} has 15 characters besides the text.
    const of = (length: number) => ({ source: ['x'.repeat(length - 15)] });
    expect(JSON.stringify(of(2_048))).toHaveLength(2_048);
    expect(found(of(2_048))).toEqual([]);
    expect(found(of(2_049))).toEqual([['warning', '', expect.anything()]]);
    expect(found(of(4_096))).toEqual([['warning', '', expect.anything()]]);
    expect(found(of(4_097))).toEqual([['error', '', expect.anything()]]);
  });

  test('counts nothing for what only CloudFormation knows', () => {
    const reference = token({ 'Fn::Join': ['', ['x'.repeat(100), ref('A'.repeat(3_000))]] });
    expect(found({ source: [reference] })).toEqual([]);
  });
});
