import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../../src/cloudformation/expression.ts';
import { broaderBy } from '../../../src/review/access/broader.ts';
import { existsAlike, identitiesIn, keysIn } from '../../../src/review/access/identities.ts';

type Part = Readonly<Record<string, unknown>>;

const get = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::lake/*' };
const lambda = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };

const role = (statements: readonly Part[], more: Part = {}): Part => ({
  Type: 'AWS::IAM::Role',
  Properties: { Policies: [{ PolicyName: 'own', PolicyDocument: { Statement: statements } }], ...more },
});
const template = (resources: Part, more: Part = {}): Expression => ({ Resources: resources, ...more }) as never;

/** Returns by what the role `R` is broader in the second of two templates. */
const between = (before: Expression, after: Expression): string[] => {
  const [was, is] = [before, after].map((one) => identitiesIn(one).get('R'));
  const keys = { before: keysIn(before), after: keysIn(after) };
  return broaderBy(was as never, is as never, keys).map(({ by }) => by);
};
const broader = (was: readonly Part[], is: readonly Part[], more: readonly [Part, Part] = [{}, {}]): string[] =>
  between(template({ R: role(was, more[0]) }), template({ R: role(is, more[1]) }));

const managed = 'arn:aws:iam::aws:policy/AmazonS3FullAccess';
const boundary = { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Statement: [get] } } };

describe('a role is broader', () => {
  test.each([
    ['by another action', [get], [get, { ...get, Action: 's3:PutObject' }], ['action']],
    ['by an action with a star', [get], [{ ...get, Action: 's3:Get*' }], ['action']],
    [
      'by another resource',
      [get],
      [{ ...get, Resource: ['arn:aws:s3:::lake/*', 'arn:aws:s3:::pond/*'] }],
      ['resource'],
    ],
    ['by a resource with a star', [get], [{ ...get, Resource: '*' }], ['resource']],
    ['without its condition', [{ ...get, Condition: { Bool: { a: 'true' } } }], [get], ['condition']],
    [
      'by another value of its condition',
      [{ ...get, Condition: { StringEquals: { a: ['1'] } } }],
      [{ ...get, Condition: { StringEquals: { a: ['1', '2'] } } }],
      ['condition'],
    ],
    [
      'by fewer values of a condition that excludes them',
      [{ ...get, Condition: { StringNotLike: { a: ['1', '2'] } } }],
      [{ ...get, Condition: { StringNotLike: { a: ['1'] } } }],
      ['condition'],
    ],
    ['without a denial', [get, { Effect: 'Deny', Action: 's3:*', Resource: '*' }], [get], ['no-denial']],
    [
      'by a denial with a condition',
      [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }],
      [{ Effect: 'Deny', Action: 's3:*', Resource: '*', Condition: { Bool: { a: 'true' } } }],
      ['no-denial'],
    ],
    ['by all actions but some', [get], [{ ...get, Action: undefined, NotAction: 's3:PutObject' }], ['action']],
    [
      'by fewer actions that are left out',
      [{ Effect: 'Allow', NotAction: ['iam:*', 's3:*'], Resource: '*' }],
      [{ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }],
      ['action'],
    ],
    ['by a statement that an intrinsic function makes', [get], [get, { 'Fn::If': ['C', get, get] }], ['unread']],
  ])('%s', (_, was, is, by) => {
    expect(broader(was, is)).toEqual(by);
    expect(broader(is, is)).toEqual([]);
  });

  test('by a managed policy that is new, and by one that is gone, which may deny', () => {
    const ManagedPolicyArns = [managed];
    expect(broader([], [], [{}, { ManagedPolicyArns }])).toEqual(['managed-policy']);
    expect(broader([], [], [{ ManagedPolicyArns }, {}])).toEqual(['managed-policy']);
    expect(broader([], [], [{ ManagedPolicyArns }, { ManagedPolicyArns }])).toEqual([]);
  });

  test('without its boundary, by another one, and by one that allows something else', () => {
    const bound = { PermissionsBoundary: { Ref: 'B' } };
    expect(broader([], [], [bound, {}])).toEqual(['boundary']);
    expect(broader([], [], [bound, { PermissionsBoundary: managed }])).toEqual(['boundary']);
    expect(broader([], [], [{}, bound])).toEqual([]);
    const wide = { ...boundary, Properties: { PolicyDocument: { Statement: [{ ...get, Resource: '*' }] } } };
    const R = role([get], bound);
    expect(between(template({ R, B: boundary }), template({ R, B: wide }))).toEqual(['boundary']);
  });

  test('by a version of its policy in which variables have values', () => {
    const own = { ...get, Resource: 'arn:aws:s3:::lake/${aws:PrincipalTag/team}' };
    const versioned = (Version?: string) =>
      template({
        R: {
          Type: 'AWS::IAM::Role',
          Properties: { Policies: [{ PolicyName: 'own', PolicyDocument: { Version, Statement: [own] } }] },
        },
      });
    expect(between(versioned(), versioned('2012-10-17'))).toEqual(['action', 'unread']);
    expect(between(versioned('2012-10-17'), versioned('2012-10-17'))).toEqual([]);
    expect(between(versioned(), versioned())).toEqual([]);
  });

  test('by a policy of the template that is attached to it, or that it names', () => {
    const policy = (more: Part) => ({ Properties: { PolicyDocument: { Statement: [get] }, ...more } });
    const attached = { Type: 'AWS::IAM::Policy', ...policy({ Roles: [{ Ref: 'R' }] }) };
    const named = { Type: 'AWS::IAM::ManagedPolicy', ...policy({}) };
    const before = template({ R: role([]) });
    expect(between(before, template({ R: role([]), P: attached }))).toEqual(['action']);
    const R = role([], { ManagedPolicyArns: [{ Ref: 'P' }] });
    expect(between(before, template({ R, P: named }))).toEqual(['action']);
    expect(between(template({ R: role([get]) }), template({ R: role([]), P: attached }))).toEqual([]);
  });

  test('by a service or account more that may assume it, and without the condition on them', () => {
    const trust = (...Statement: readonly Part[]) => ({ AssumeRolePolicyDocument: { Statement } });
    const bound = { ...lambda, Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } };
    const account = { ...lambda, Principal: { AWS: 'arn:aws:iam::123456789012:root' } };
    expect(broader([], [], [trust(lambda), trust(lambda, account)])).toEqual(['principal']);
    expect(broader([], [], [trust(bound), trust(lambda)])).toEqual(['condition']);
    expect(broader([], [], [trust(lambda, account), trust(bound)])).toEqual([]);
    expect(broader([], [], [trust(account), trust({ ...lambda, Principal: '*' })])).toEqual(['principal']);
    expect(
      broader([], [], [trust({ ...lambda, Principal: '*' }), trust({ ...lambda, Principal: { AWS: '*' } })]),
    ).toEqual([]);
  });
});

describe('a role is not broader', () => {
  test.each([
    ['by actions in another case, order or grouping', [{ ...get, Action: ['S3:getobject', 's3:PutObject'] }], [get]],
    ['by fewer actions', [{ ...get, Action: 's3:*' }], [get, { ...get, Action: 's3:PutObject' }]],
    ['by a narrower resource', [{ ...get, Resource: 'arn:*:s3:::*' }], [get]],
    ['by a condition', [get], [{ ...get, Condition: { Bool: { a: 'true' } } }]],
    [
      'by a second condition',
      [{ ...get, Condition: { Bool: { a: 'true' } } }],
      [{ ...get, Condition: { Bool: { A: 'true', b: 'true' } } }],
    ],
    ['by a denial', [get], [get, { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }]],
    ['by an action that it denies', [], [get, { Effect: 'Deny', Action: 's3:*', Resource: '*' }]],
    ['by an action of all but others', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], [get]],
    ['by a resource of all but others', [{ ...get, Resource: undefined, NotResource: 'arn:aws:s3:::pond/*' }], [get]],
  ])('%s', (_, was, is) => {
    expect(broader(was, is)).toEqual([]);
  });
});

describe('values that only CloudFormation knows', () => {
  const arn = { 'Fn::GetAtt': ['Lake', 'Arn'] };
  const R = role([{ ...get, Resource: arn }]);
  const of = (Type: string) => template({ R, Lake: { Type } });

  test('are equal if they name a resource of one type', () => {
    expect(between(of('AWS::S3::Bucket'), of('AWS::S3::Bucket'))).toEqual([]);
    expect(between(of('AWS::S3::Bucket'), of('AWS::S3::AccessPoint'))).toEqual(['resource']);
  });

  test('are not equal if a parameter, a mapping or a condition of theirs is another one', () => {
    const chosen = role([{ ...get, Resource: { 'Fn::If': ['C', 'arn:aws:s3:::a', 'arn:aws:s3:::b'] } }]);
    const conditional = (value: string) =>
      template({ R: chosen }, { Conditions: { C: { 'Fn::Equals': [value, 'a'] } } });
    expect(between(conditional('a'), conditional('a'))).toEqual([]);
    expect(between(conditional('a'), conditional('b'))).toEqual(['resource']);
    const mapped = role([{ ...get, Resource: { 'Fn::FindInMap': ['M', 'a', 'b'] } }]);
    const mapping = (b: string) => template({ R: mapped }, { Mappings: { M: { a: { b } } } });
    expect(between(mapping('x'), mapping('y'))).toEqual(['resource']);
    const given = (Default: string) =>
      template({ R: role([{ ...get, Resource: { Ref: 'P' } }]) }, { Parameters: { P: { Default } } });
    expect(between(given('x'), given('y'))).toEqual(['resource']);
  });
});

test('a role under another condition is no longer there in the same cases', () => {
  const under = (Condition: string | undefined, value = 'a') =>
    template(
      { R: { ...role([]), ...(Condition ? { Condition } : {}) } },
      { Conditions: { C: { 'Fn::Equals': [value, 'a'] } } },
    );
  expect(existsAlike('R', under('C'), under('C'))).toBe(true);
  expect(existsAlike('R', under(undefined), under('C'))).toBe(true);
  expect(existsAlike('R', under('C'), under(undefined))).toBe(false);
  expect(existsAlike('R', under('C'), under('C', 'b'))).toBe(false);
});
