import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { bucketsToEmpty, deletionOutcome } from '../../src/stack/deletion.ts';
import { eventBucket } from '../fakes/compiled.ts';

const resource = (logicalId: string, type = 'AWS::S3::Bucket', status = 'CREATE_COMPLETE') => ({
  logicalId,
  physicalId: `phys-${logicalId}`,
  type,
  status,
});
const ids = (list: readonly { logicalId: string }[]) => list.map(({ logicalId }) => logicalId);
const template = (Resources: unknown): Expression => ({ Resources }) as Expression;

describe('The deletion of a stack', () => {
  test.each([
    ['Retain', 'kept'],
    ['RetainExceptOnCreate', 'kept'],
    ['Delete', 'going'],
    ['Snapshot', 'going'],
    [undefined, 'going'],
    ['retain', 'unread'],
    [{ 'Fn::If': [] }, 'unread'],
  ] as const)('lists a resource with DeletionPolicy %j as %s', (DeletionPolicy, list) => {
    const deployed = template({ A: { Type: 'T', ...(DeletionPolicy ? { DeletionPolicy } : {}) } });
    expect(ids(deletionOutcome([resource('A')], deployed)[list])).toEqual(['A']);
  });

  test('lists a resource that the deployed template does not have as unread', () => {
    for (const deployed of [undefined, 'Resources: {', template({ B: { Type: 'T' } })])
      expect(deletionOutcome([resource('A')], deployed)).toMatchObject({
        kept: [],
        going: [],
        unread: [{ logicalId: 'A' }],
      });
  });

  test('omits resources that are deleted or were never created', () => {
    const found = deletionOutcome(
      [resource('A', 'T', 'DELETE_COMPLETE'), { ...resource('B'), physicalId: '' }],
      undefined,
    );
    expect(found).toEqual({ kept: [], going: [], unread: [] });
  });

  test('empties every deleted bucket of a preview, and only the event bucket of another stage', () => {
    const all = [resource('Data'), resource('StpEventBucket'), resource('Queue', 'AWS::SQS::Queue')];
    const deployed = template({
      Data: { Type: 'AWS::S3::Bucket' },
      StpEventBucket: eventBucket,
      Queue: { Type: 'AWS::SQS::Queue' },
    });
    expect(bucketsToEmpty(all, true, deployed)).toEqual(['phys-Data', 'phys-StpEventBucket']);
    expect(bucketsToEmpty(all, false, deployed)).toEqual(['phys-StpEventBucket']);
    const foreign = template({ StpEventBucket: { Type: 'AWS::S3::Bucket' } });
    expect(bucketsToEmpty(all, false, foreign)).toEqual([]);
  });
});
