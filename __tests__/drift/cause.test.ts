import { describe, expect, test } from '@jest/globals';
import { causeIn, shortAgent } from '../../src/drift/cause.ts';

describe('shortAgent', () => {
  test.each([
    ['aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux', 'aws-cli/2.31'],
    ['Boto3/1.43.11 md/Botocore#1.43.11 ua/2.1', 'Boto3/1.43'],
    ['[aws-cli/1.45.0 Python/3.11.7]', 'aws-cli/1.45'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'Mozilla/5.0'],
    ['console.amazonaws.com', 'console.amazonaws.com'],
    ['APN/1.0 HashiCorp/1.0 Terraform/1.9.8', 'APN/1.0'],
    [`x${'y'.repeat(300)}`, `x${'y'.repeat(59)}`],
  ])('of %j is %j', (agent, short) => {
    expect(shortAgent(agent)).toBe(short);
  });
});

describe('causeIn', () => {
  const event = { eventTime: '2026-11-20T08:00:00Z', eventName: 'PutBucketVersioning' };

  test('names the user of an identity without an ARN, the service that called, or the type', () => {
    const who = (userIdentity: object) => causeIn(JSON.stringify({ ...event, userIdentity }))?.who;
    expect(who({ userName: 'bob' })).toBe('bob');
    expect(who({ type: 'AWSService', invokedBy: 'batch.amazonaws.com' })).toBe('batch.amazonaws.com');
    expect(who({ type: 'Root' })).toBe('Root');
    expect(who({})).toBe('somebody');
    expect(who({ arn: 'arn:aws:iam::123456789012:root' })).toBe('root');
  });

  test.each(['', 'null', '{', '[]', '"x"', '{"eventName":"A"}', '{"eventName":"A","eventTime":"soon"}', '3'])(
    'returns undefined for %j, which is no event',
    (text) => {
      expect(causeIn(text)).toBeUndefined();
    },
  );
});
