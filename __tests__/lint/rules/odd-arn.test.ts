import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arnFault } from '../../../src/lint/arn-faults.ts';
import { jobExample } from '../../../src/schema/job-example.ts';
import { diagnosticsOf } from '../diagnostics-of.ts';

const statement = (action: string, resource: string): string =>
  jobExample(`iamRoleStatements:\n  - Action: ['${action}']\n    Resource: ['${resource}']`);
const found = async (action: string, resource: string): Promise<string[]> =>
  (await diagnosticsOf(statement(action, resource))).diagnostics.map(({ code, hint }) => `${code} ${hint}`);

test.each([
  ['s3:GetObject', 'arn:aws:s3::my-bucket/*', 'Write arn:aws:s3:::my-bucket/*.'],
  ['s3:GetObject', 'arn:aws:s3', 'Write the whole ARN, or arn:aws:s3:*:*:* if everything is meant.'],
  [
    'sqs:SendMessage',
    'arn:aws:sqs:eu-central-1',
    'Write the whole ARN, or arn:aws:sqs:eu-central-1:*:* if everything is meant.',
  ],
  ['sqs:SendMessage', 'arn:aws:sqs:eu-west-1:12345:orders', 'Write twelve digits, $AwsAccountId() for the account'],
  ['s3:GetObject', 'arn:aws:s3:::my bucket/*', 'Write it without the blank.'],
  ['s3:GetObject', 'arn:aws:s3:::${BUCKET}/*', 'Write the name itself,'],
])(
  'an ARN that IAM takes and that is not what it seems is reported once, with what to write: %s on %s',
  async (action, arn, hint) => {
    expect(await found(action, arn)).toEqual([expect.stringContaining(`lint/odd-arn ${hint}`)]);
  },
);

test.each([
  ['s3:GetObject', 'arn:aws:s3:::my-bucket/a b/*'],
  ['s3:GetObject', 'arn:aws:s3:::my-bucket/${aws:username}/*'],
  ['s3:GetObject', 'arn:aws:s3:::my-bucket/${*}'],
  ['sqs:SendMessage', 'arn:aws:sqs:eu-west-1:*:orders'],
  ['imagebuilder:GetComponent', 'arn:aws:imagebuilder:eu-west-1:aws:component/x'],
])('a whole ARN is not: %s on %s', async (action, arn) => {
  expect(await found(action, arn)).toEqual([]);
});

test('an ARN of IAM with a region is an error, since IAM refuses it', async () => {
  expect(await found('iam:PassRole', 'arn:aws:iam:eu-west-1:123456789012:role/x')).toEqual([
    'config/iam-statement Write arn:aws:iam::123456789012:role/x.',
  ]);
});

test('an ARN with six parts and twelve digits is at fault for its blanks and variables alone', () => {
  const part = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  fc.assert(
    fc.property(part, part, fc.stringMatching(/^\d{12}$/), part, (service, region, account, name) => {
      expect(arnFault(`arn:aws:${service}:${region}:${account}:${name}`)).toBeUndefined();
      expect(arnFault(`arn:aws:${service}:${region}:${account.slice(1)}:${name}`)).toBeDefined();
      expect(arnFault(`arn:aws:${service}:${region}`)).toBeDefined();
    }),
  );
});
