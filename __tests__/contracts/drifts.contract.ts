import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Drifts } from '../../src/ports/drift.ts';
import type { Account } from '../fakes/account.ts';

/** A Drifts port and the account behind it. */
export interface DriftsUnderTest {
  readonly drifts: Drifts;
  readonly account: Account;
  close(): Promise<void>;
}

const body = {
  Resources: Object.fromEntries(
    ['Inbox', 'Lake', 'Outbox', 'Pool', 'Queue', 'Rule'].map((id) => [id, { Type: 'AWS::SQS::Queue' }]),
  ),
};

/** Tests of the port `Drifts`, for the fake and for the adapter. */
export const driftsContract = (name: string, open: () => Promise<DriftsUnderTest>): void => {
  describe(`Drifts, ${name}`, () => {
    let under: DriftsUnderTest;
    let stack: string;
    beforeEach(async () => {
      under = await open();
      stack = under.account.cloud.plant({ name: 'jobs-dev', body }).id;
    });
    afterEach(() => under.close());

    test('detect returns the results of every page, each with its status, and none for a type that is not compared', async () => {
      const { results } = under.account.detection;
      results.set('Inbox', {
        status: 'MODIFIED',
        differences: [
          { path: '/VisibilityTimeout', expected: '120', actual: '33' },
          { path: '/Tags/0', actual: '{"Key":"a","Value":"b"}' },
          { path: '/RedrivePolicy', expected: '{}' },
        ],
      });
      results.set('Lake', { status: 'DELETED', differences: [] });
      results.set('Outbox', { status: 'IN_SYNC', differences: [] });
      results.set('Pool', { status: 'UNKNOWN', reason: 'Access denied', differences: [] });
      results.set('Queue', { status: 'UNSUPPORTED', differences: [] });
      const found = await under.drifts.detect(stack);
      expect(found.complete).toBe(true);
      expect(found.resources.map(({ logicalId, status }) => [logicalId, status])).toEqual([
        ['Inbox', 'MODIFIED'],
        ['Lake', 'DELETED'],
        ['Outbox', 'IN_SYNC'],
        ['Pool', 'UNKNOWN'],
        ['Queue', 'UNSUPPORTED'],
      ]);
      expect(found.resources[0]).toEqual({
        logicalId: 'Inbox',
        physicalId: expect.any(String),
        type: 'AWS::SQS::Queue',
        ...results.get('Inbox'),
      });
      expect(found.resources[3]?.reason).toBe('Access denied');
    });

    test('detect returns what there is, with the reason, where some resources could not be read', async () => {
      under.account.detection.failure = 'Failed to detect drift on resource [Pool]';
      under.account.detection.results.set('Inbox', { status: 'IN_SYNC', differences: [] });
      const found = await under.drifts.detect(stack);
      expect(found).toMatchObject({ complete: false, reason: 'Failed to detect drift on resource [Pool]' });
      expect(found.resources).toHaveLength(1);
    });

    test('detect waits for a detection that is under way, and then starts its own', async () => {
      under.account.detection.busy = 3;
      await under.drifts.detect(stack);
      expect(under.account.detection).toMatchObject({ busy: 0, started: 1 });
    });

    test('detect throws drift/refused with the words of CloudFormation for a stack that it does not compare', async () => {
      under.account.detection.refusal = 'Stack cannot be checked in state ROLLBACK_COMPLETE';
      await expect(under.drifts.detect(stack)).rejects.toMatchObject({
        code: 'drift/refused',
        message: expect.stringContaining('in state ROLLBACK_COMPLETE'),
      });
      expect(under.account.detection.started).toBe(0);
    });
  });
};
