import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Trail } from '../../src/ports/drift.ts';
import type { Account } from '../fakes/account.ts';

/** A Trail port and the account behind it. */
export interface TrailUnderTest {
  readonly trail: Trail;
  readonly account: Account;
  close(): Promise<void>;
}

const event = (eventTime: string, more: object = {}) => ({
  eventTime,
  eventName: 'UpdateJobQueue',
  sourceIPAddress: '203.0.113.7',
  userAgent: 'aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1',
  userIdentity: { type: 'AssumedRole', arn: 'arn:aws:sts::123456789012:assumed-role/admin/alice' },
  ...more,
});

/** Tests of the port `Trail`, for the fake and for the adapter. */
export const trailContract = (name: string, open: () => Promise<TrailUnderTest>): void => {
  describe(`Trail, ${name}`, () => {
    let under: TrailUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());
    const tell = (resource: string, ...events: object[]) => {
      if (under.account.trail !== 'denied') under.account.trail.set(resource, events);
    };

    test('lastChange returns who made the newest change, when, from where and with which program', async () => {
      tell('arn:queue', event('2026-11-01T08:00:00Z'), event('2026-11-02T08:00:00Z', { eventName: 'TagResource' }));
      expect(await under.trail.lastChange(['arn:queue'])).toEqual({
        kind: 'found',
        cause: {
          who: 'admin/alice',
          call: 'TagResource',
          at: '2026-11-02T08:00:00.000Z',
          from: '203.0.113.7',
          agent: 'aws-cli/2.31',
        },
      });
    });

    test('lastChange leaves out reads, failed calls and what CloudFormation did', async () => {
      const byCloudFormation = { sourceIPAddress: 'cloudformation.amazonaws.com' };
      const later = '2026-11-09T08:00:00Z';
      tell(
        'arn:queue',
        event(later, { readOnly: true }),
        event(later, { errorCode: 'AccessDenied' }),
        event(later, byCloudFormation),
        event(later, { userIdentity: { type: 'AWSService', invokedBy: 'cloudformation.amazonaws.com' } }),
      );
      expect(await under.trail.lastChange(['arn:queue'])).toEqual({ kind: 'none' });
    });

    test('lastChange goes on with the next name where the first one has no change', async () => {
      tell('queue', event('2026-11-01T08:00:00Z'));
      expect(await under.trail.lastChange(['arn:queue', 'queue'])).toMatchObject({ kind: 'found' });
    });

    test('lastChange says that it may not read CloudTrail, and throws nothing', async () => {
      under.account.trail = 'denied';
      expect(await under.trail.lastChange(['arn:queue'])).toEqual({
        kind: 'unreadable',
        why: 'not allowed to read CloudTrail',
      });
    });

    test('lastDenial returns the newest message about a service since a time', async () => {
      const [since, message] = [
        new Date('2026-11-30T12:00:00Z'),
        'User: a is not authorized to perform: s3:CreateBucket',
      ];
      const denied = { eventSource: 's3.amazonaws.com', errorCode: 'AccessDenied', errorMessage: message };
      tell(
        'AWSCloudFormation',
        event('2026-11-30T12:01:00Z', { ...denied, errorMessage: 'An older one.' }),
        event('2026-11-30T12:02:00Z', denied),
        event('2026-11-30T12:03:00Z', { ...denied, errorCode: 'NoSuchBucket' }),
        event('2026-11-30T12:04:00Z', { ...denied, eventSource: 'sqs.amazonaws.com' }),
        event('2026-11-30T11:59:00Z', { ...denied, errorMessage: 'An earlier one.' }),
      );
      expect(await under.trail.lastDenial('AWSCloudFormation', 's3.amazonaws.com', since)).toBe(message);
      expect(await under.trail.lastDenial('AWSCloudFormation', 'iam.amazonaws.com', since)).toBeUndefined();
    });

    test('lastDenial returns nothing where CloudTrail may not be read', async () => {
      under.account.trail = 'denied';
      const since = new Date('2026-11-30T12:00:00Z');
      expect(await under.trail.lastDenial('AWSCloudFormation', 's3.amazonaws.com', since)).toBeUndefined();
    });
  });
};
