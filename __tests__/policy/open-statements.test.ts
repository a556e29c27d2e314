import { describe, expect, test } from '@jest/globals';
import { brokenBy, noValue, unknowns } from './public-resources.ts';

const open = { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' };
const queue = (PolicyDocument: unknown) => ({
  Type: 'AWS::SQS::QueuePolicy',
  Properties: { Queues: ['a'], PolicyDocument },
});
const saying = (statement: object) => queue({ Statement: [{ ...open, ...statement }] });
const isBroken = (body: object, more: object = {}): boolean =>
  brokenBy('authorized', { Policy: body, ...more }).includes('Policy');

describe('a policy of a queue is open', () => {
  test.each(unknowns)('if %s stands in place of any of its parts', (_, value) => {
    for (const statement of [
      { Principal: value },
      { Principal: { AWS: ['123456789012', value] } },
      { Effect: value },
      { Action: ['sqs:ReceiveMessage', value] },
      { Condition: value },
      { Condition: { StringEquals: { 'aws:PrincipalOrgID': value } } },
      { Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-abcdefghij', value] } } },
    ])
      expect([statement, isBroken(saying(statement))]).toEqual([statement, true]);
    expect(isBroken(queue(value))).toBe(true);
    expect(isBroken(queue({ Statement: value }))).toBe(true);
  });

  test.each<[string, object]>([
    ['has no condition but an absent one', { Condition: noValue }],
    ['names a part of all principals', { Principal: { AWS: 'arn:aws:iam::*:root' } }],
    ['names everybody by a text of CloudFormation', { Principal: { AWS: { 'Fn::Sub': '*' } } }],
    ['names everybody beside somebody', { Principal: { Service: 'sns.amazonaws.com', AWS: '*' } }],
    ['allows all but one principal', { Principal: undefined, NotPrincipal: { AWS: '123456789012' } }],
    ['allows all but one action', { Action: undefined, NotAction: 'sqs:DeleteMessage' }],
    ['is written in small letters', { Effect: undefined, effect: 'Allow', Action: undefined, action: 'sqs:*' }],
  ])('if it %s', (_, statement) => {
    expect(isBroken(saying(statement))).toBe(true);
  });

  test('if it is text', () => {
    expect(isBroken(queue(JSON.stringify({ Statement: [open] })))).toBe(true);
  });
});

describe('a condition limits nobody', () => {
  test.each<[string, object]>([
    ['that every source fits', { StringLike: { 'aws:SourceArn': '*' } }],
    ['that every account fits', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/sender' } }],
    ['whose account may be a part of another', { StringLike: { 'aws:PrincipalArn': 'arn:aws:*:*:123456789012:*' } }],
    ['that every bucket fits', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } }],
    ['that a part of another ARN fits', { StringLike: { 'aws:SourceArn': 'arn:*:s3:*:*:files' } }],
    ['that every organisation fits', { StringLike: { 'aws:PrincipalOrgID': 'o-*' } }],
    ['that every path fits', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': '*/ou-1/*' } }],
    ['that every address fits', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }],
    ['that two halves of all addresses fit', { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } }],
    ['that every address of IPv6 fits', { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '::/0'] } }],
    ['of all but one organisation', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-none' } }],
    ['of all but some addresses', { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }],
    ['of requests without a name', { Null: { 'aws:PrincipalArn': 'true' } }],
    ['of requests with the key, if they have it', { StringEqualsIfExists: { 'aws:SourceAccount': '123456789012' } }],
    ['of all values, also of none', { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-abcdefghij' } }],
    ['that the request fits by itself', { StringEquals: { 'aws:PrincipalOrgID': '${aws:PrincipalOrgID}' } }],
    ['by a key that names nobody', { StringEquals: { 'aws:UserAgent': 'secret' } }],
    ['without values', { StringEquals: { 'aws:SourceAccount': [] } }],
  ])('%s', (_, Condition) => {
    expect(isBroken(saying({ Condition }))).toBe(true);
  });
});

describe('a condition limits a statement to', () => {
  test.each<[string, object]>([
    ['an organisation', { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } }],
    ['a part of one', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-abcdefghij/r-ab12/*' } }],
    ['roles of an account', { ArnLike: { 'AWS:PrincipalArn': 'arn:*:iam::123456789012:role/*' } }],
    ['a bucket', { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::files' } }],
    ['a bucket, as AWS shows it', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:files' } }],
    ['a bucket of the template', { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': ['Files', 'Arn'] } } }],
    ['a topic of the template', { ArnEquals: { 'aws:SourceArn': { Ref: 'Topic' } } }],
    ['the account of the stack', { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }],
    [
      'rules of the account',
      {
        ArnLike: { 'aws:SourceArn': { 'Fn::Join': ['', ['arn:aws:events:*:', { Ref: 'AWS::AccountId' }, ':rule/*']] } },
      },
    ],
    ['some addresses', { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '2001:db8::/32'] } }],
    ['a network, over TLS', { StringEquals: { 'aws:SourceVpce': 'vpce-1' }, Bool: { 'aws:SecureTransport': 'true' } }],
  ])('%s', (_, Condition) => {
    const beside = { Files: { Type: 'AWS::S3::Bucket' }, Topic: { Type: 'AWS::SNS::Topic' } };
    expect(isBroken(saying({ Condition }), beside)).toBe(false);
  });
});

test('texts in texts that double each time are not known', () => {
  const nested = (levels: number): object =>
    levels === 0 ? { 'Fn::Sub': 'x' } : { 'Fn::Sub': ['${a}${a}', { a: nested(levels - 1) }] };
  expect(isBroken(saying({ Principal: { AWS: nested(3) } }))).toBe(false);
  expect(isBroken(saying({ Principal: { AWS: nested(60) } }))).toBe(true);
});

test('a text of a hundred thousand signs for parameters is judged at once', () => {
  const text = { 'Fn::Sub': '${'.repeat(100_000) };
  const begin = performance.now();
  expect(isBroken(saying({ Principal: { AWS: text }, Action: '*a'.repeat(100_000) }))).toBe(false);
  expect(isBroken(saying({ Principal: { AWS: text } }))).toBe(true);
  expect(performance.now() - begin).toBeLessThan(2_000);
});
