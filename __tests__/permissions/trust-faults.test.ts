import { describe, expect, test } from '@jest/globals';
import { trustFaults } from '../../src/permissions/trust-faults.ts';

const issuer = 'token.actions.githubusercontent.com';
const policy = (Condition: object, Action: unknown = 'sts:AssumeRoleWithWebIdentity', host = issuer) => ({
  Version: '2012-10-17',
  Statement: [
    {
      ...{ Effect: 'Allow', Action, Condition },
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
    },
  ],
});
const aud = { [`${issuer}:aud`]: 'sts.amazonaws.com' };
const sub = (...subjects: string[]) => ({ [`${issuer}:sub`]: subjects });

describe('trustFaults', () => {
  test.each<[string, object]>([
    ['one environment', { StringEquals: { ...aud, ...sub('repo:acme/shop:environment:production') } }],
    ['both forms of a subject', { StringEquals: { ...aud, ...sub('repo:acme@1/shop@2:pull_request') } }],
    ['all branches of a folder', { StringEquals: aud, StringLike: sub('repo:acme/shop:ref:refs/heads/release/*') }],
    [
      'a claim more, where STS knows it',
      {
        StringEquals: { ...aud, ...sub('repo:acme/shop:x') },
        StringEqualsIfExists: { [`${issuer}:repository_id`]: '2' },
      },
    ],
  ])('finds none in a policy that trusts %s', (_, condition) => {
    expect(trustFaults(policy(condition))).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ['no audience', { StringEquals: sub('repo:acme/shop:x') }, /audience/],
    [
      'an audience that a token need not have',
      { StringEqualsIfExists: aud, StringEquals: sub('repo:acme/shop:x') },
      /audience/,
    ],
    ['no subject', { StringEquals: aud }, /subject of a token/],
    ['every repository', { StringEquals: aud, StringLike: sub('*') }, /trusts the subjects \*/],
    ['every repository of anybody', { StringEquals: aud, StringLike: sub('repo:*') }, /trusts the subjects repo:\*/],
    [
      'repositories that begin alike',
      { StringEquals: aud, StringLike: sub('repo:acme/shop*') },
      /trusts the subjects repo:acme\/shop\*/,
    ],
    [
      'every repository of an owner',
      { StringEquals: aud, StringLike: sub('repo:acme/*:ref:refs/heads/main') },
      /trusts the subjects/,
    ],
    [
      'everything of a repository',
      { StringEquals: aud, StringLike: sub('repo:acme/shop:*') },
      /trusts the subject repo:acme\/shop:\*/,
    ],
    [
      'every environment',
      { StringEquals: aud, StringLike: sub('repo:acme/shop:environment:*') },
      /trusts the subject .*environment:\*/,
    ],
    [
      'any subject but some',
      { StringEquals: aud, StringNotEquals: sub('repo:acme/shop:pull_request') },
      /subject of a token/,
    ],
    [
      'any subject but those of a repository',
      { StringEquals: aud, StringNotLike: sub('repo:acme/shop:*') },
      /subject of a token/,
    ],
    ['a claim for all values', { 'ForAllValues:StringEquals': { ...aud, ...sub('repo:acme/shop:x') } }, /ForAllValues/],
  ])('names what is wrong with a policy that asks for %s', (_, condition, says) => {
    expect(
      trustFaults(policy(condition))
        .map(({ what }) => what)
        .join('\n'),
    ).toMatch(says);
  });

  test('says of a pattern of refs that it has no pull requests', () => {
    const found = trustFaults(policy({ StringEquals: aud, StringLike: sub('repo:acme/shop:ref:*') }));
    expect(found.map(({ why }) => why)).toEqual([expect.stringMatching(/^Every branch and every tag of/)]);
  });

  test.each([
    ['sts:*', 2],
    ['*', 2],
    ['STS:AssumeRole*', 2],
    ['sts:*WebIdentity', 2],
    ['sts:A*Web*y', 2],
    ['sts:*Session', 0],
    ['sts:AssumeRole', 0],
    ['sts:AssumeRoleWithWebIdentity*y', 0],
  ])('reads the actions %s as IAM does', (action, count) => {
    expect(trustFaults(policy({}, action))).toHaveLength(count);
    const [{ Action: NotAction, ...others } = {}] = policy({}, action).Statement as { Action?: unknown }[];
    expect(trustFaults({ Statement: [{ ...others, NotAction }] })).toHaveLength(2 - count);
  });

  test('looks at statements that trust tokens of GitHub alone, in whatever form', () => {
    expect(trustFaults(policy({}, 'sts:AssumeRole'))).toEqual([]);
    expect(trustFaults(policy({}, ['sts:AssumeRoleWithWebIdentity'], 'accounts.google.com'))).toEqual([]);
    expect(trustFaults(policy({}, ['sts:TagSession', 'sts:AssumeRoleWithWebIdentity']))).toHaveLength(2);
    expect(trustFaults(policy({}, 'sts:AssumeRoleWithWebIdentity', 'token.actions.acme.ghe.com'))).toHaveLength(2);
    expect([undefined, 'x', {}, { Statement: null }].flatMap(trustFaults)).toEqual([]);
  });
});
