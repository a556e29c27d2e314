import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../../src/cloudformation/expression.ts';
import { type Broader, broaderBy } from '../../../src/review/access/broader.ts';
import { identitiesIn, keysIn } from '../../../src/review/access/identities.ts';
import { covers, mayMeet, patternOf } from '../../../src/review/access/pattern.ts';
import { type EvaluatedRequest, isAllowed, type WrittenStatement } from './evaluate.ts';

const keyOf = keysIn({});
const templateOf = (statements: readonly WrittenStatement[]): Expression => ({
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: { Policies: [{ PolicyName: 'own', PolicyDocument: { Statement: statements as never } }] },
    },
  },
});
const broader = (was: readonly WrittenStatement[], is: readonly WrittenStatement[]): Broader[] => {
  const [before, after] = [was, is].map((one) => identitiesIn(templateOf(one)).get('Role'));
  return broaderBy(before as never, after as never, { before: keyOf, after: keyOf });
};

const pieces = (...of: readonly string[]) =>
  fc.array(fc.constantFrom(...of), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const action = fc.oneof(
  fc.constant('*'),
  pieces('a', 'B', '*', '?').map((name) => `s:${name}`),
);
const resource = fc.oneof(fc.constant('*'), pieces('x', 'y', ':', '*', '?'));
const some = (one: fc.Arbitrary<string>) => fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 2 }));
const condition = fc.dictionary(
  fc.constantFrom(
    ...['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIfExists', 'Null'],
  ),
  fc.dictionary(fc.constantFrom('k', 'm'), some(fc.constantFrom('1', '2', '*', 'true', 'false')), {
    minKeys: 1,
    maxKeys: 2,
  }),
  { minKeys: 1, maxKeys: 2 },
);
const statement = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
    action: fc.tuple(fc.constantFrom('Action', 'Action', 'NotAction'), some(action)),
    resource: fc.tuple(fc.constantFrom('Resource', 'Resource', 'NotResource'), some(resource)),
    Condition: fc.option(condition, { nil: undefined }),
  })
  .map(
    ({ Effect, action, resource, Condition }): WrittenStatement => ({
      ...{ Effect, [action[0]]: action[1], [resource[0]]: resource[1] },
      ...(Condition === undefined ? {} : { Condition: Condition as never }),
    }),
  );
const statements = fc.array(statement, { maxLength: 3 });
const request: fc.Arbitrary<EvaluatedRequest> = fc.record({
  action: pieces('a', 'b', 'A').map((name) => `s:${name}`),
  resource: pieces('x', 'y', ':'),
  context: fc.dictionary(fc.constantFrom('k', 'm'), fc.constantFrom('1', '2', '3')),
});
const requests = fc.array(request, { minLength: 40, maxLength: 40 });

/** Returns a policy and one that is made of it by small changes, or an unrelated one. */
const change = statements.chain((was) =>
  fc.tuple(
    fc.constant(was),
    fc.oneof(
      statements,
      fc.tuple(fc.subarray(was), fc.array(statement, { maxLength: 1 })).map((parts) => parts.flat()),
    ),
  ),
);

test('a change after which some request is allowed that was not is broader', () => {
  let seen = 0;
  fc.assert(
    fc.property(change, requests, ([was, is], all) => {
      const isMore = all.some((one) => isAllowed(is, one) && !isAllowed(was, one));
      if (isMore) seen += 1;
      return !isMore || broader(was, is).length > 0;
    }),
    { numRuns: 2_000 },
  );
  expect(seen).toBeGreaterThan(100);
});

test('a policy is not broader than itself, in any order and without some of what it allows', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      statements.chain((was) => fc.tuple(fc.constant(was), fc.shuffledSubarray(was))),
      ([was, some]) => {
        const is = [...some, ...was.filter((one) => one.Effect === 'Deny' && !some.includes(one))];
        if (is.length > 0) seen += 1;
        return broader(was, is).length === 0;
      },
    ),
    { numRuns: 1_000 },
  );
  expect(seen).toBeGreaterThan(100);
});

const text = pieces('x', 'y', ':', 'x');
/** True if a pattern of a resource matches a text. */
const matches = (pattern: string, resource: string): boolean =>
  isAllowed([{ Effect: 'Allow', Action: '*', Resource: pattern }], { action: 's:a', resource, context: {} });

test('a pattern that covers another one matches whatever that one matches', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      pieces('x', 'y', '*', '?', '*'),
      pieces('x', 'y', '*', '?'),
      fc.array(text, { minLength: 30 }),
      (general, special, all) => {
        const found = covers(patternOf(general, keyOf), patternOf(special, keyOf));
        if (found) seen += 1;
        // Letters that neither has stand for any.
        const filled = ['', 'q', 'qq:qq'].map((more) => special.replaceAll('?', 'q').replaceAll('*', more));
        return !found || [...all, ...filled].every((one) => !matches(special, one) || matches(general, one));
      },
    ),
    { numRuns: 2_000 },
  );
  expect(seen).toBeGreaterThan(100);
});

test.each([
  ['arn:aws:s3:::*', 'arn:aws:s3:::lake/*', true],
  ['arn:aws:s3:::lake/*', 'arn:aws:s3:::*', false],
  ['arn:aws:s3:::lake*', 'arn:aws:s3:::lake/*', true],
  ['arn:aws:s3:::lake/?*', 'arn:aws:s3:::lake/*?', true],
  ['arn:aws:s3:::lake/??', 'arn:aws:s3:::lake/?', false],
  ['*', '*', true],
  ['arn:*:s3:::lake', 'arn:aws:s3:::lake', true],
  ['arn:*:lake', 'arn:aws:s3:::lake', false],
  ['arn:aws:s3:::*', { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::lake']] }, false],
  ['arn:*:s3:::*', { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::lake']] }, true],
  [{ 'Fn::Sub': '${Lake.Arn}/*' }, { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Lake', 'Arn'] }, '/a']] }, true],
  [{ 'Fn::Sub': ['${a}/*', { a: { 'Fn::GetAtt': 'Lake.Arn' } }] }, { 'Fn::Sub': '${Lake.Arn}/*' }, true],
  [{ 'Fn::GetAtt': ['Lake', 'Arn'] }, { 'Fn::GetAtt': ['Pond', 'Arn'] }, false],
  ['?????????', { Ref: 'Lake' }, false],
  ['arn:aws:s3:::${aws:username}', 'arn:aws:s3:::${aws:username}', true],
  ['arn:aws:s3:::lake', 'arn:aws:s3:::${aws:username}', false],
  [{ 'Fn::Sub': '${!aws:username}' }, '${aws:username}', true],
])('of a resource %j and another %j the first covers the second: %j', (general, special, isSo) => {
  expect(covers(patternOf(general, keyOf), patternOf(special, keyOf))).toBe(isSo);
});

test('two patterns that a text matches may meet, and two of which the letters differ do not', () => {
  fc.assert(
    fc.property(pieces('x', 'y', '*', '?'), pieces('x', 'y', '*', '?'), text, (one, other, sample) => {
      const found = mayMeet(patternOf(one, keyOf), patternOf(other, keyOf));
      return !(matches(one, sample) && matches(other, sample)) || found;
    }),
    { numRuns: 3_000 },
  );
  expect(mayMeet(patternOf('x*y', keyOf), patternOf('x*x', keyOf))).toBe(false);
  expect(mayMeet(patternOf('x?', keyOf), patternOf('x', keyOf))).toBe(false);
});
