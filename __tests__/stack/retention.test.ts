import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { bucketsToEmpty, farewell } from '../../src/stack/retention.ts';
import { eventBucket } from '../fakes/compiled.ts';

const resource = (logicalId: string, type = 'AWS::S3::Bucket', status = 'CREATE_COMPLETE') => ({
  logicalId,
  physicalId: `phys-${logicalId}`,
  type,
  status,
});
const ids = (list: readonly { logicalId: string }[]) => list.map(({ logicalId }) => logicalId);
const template = (Resources: unknown): Expression => ({ Resources }) as Expression;

describe('Farewell', () => {
  test.each([
    ['Retain', 'kept'],
    ['RetainExceptOnCreate', 'kept'],
    ['Delete', 'going'],
    ['Snapshot', 'going'],
    [undefined, 'going'],
    ['retain', 'unread'],
    [{ 'Fn::If': [] }, 'unread'],
  ] as const)('a resource with DeletionPolicy %j is %s', (DeletionPolicy, list) => {
    const deployed = template({ A: { Type: 'T', ...(DeletionPolicy ? { DeletionPolicy } : {}) } });
    expect(ids(farewell([resource('A')], deployed)[list])).toEqual(['A']);
  });

  test('what the deployed template does not tell of is in the third list', () => {
    for (const deployed of [undefined, 'Resources: {', template({ B: { Type: 'T' } })])
      expect(farewell([resource('A')], deployed)).toMatchObject({ kept: [], going: [], unread: [{ logicalId: 'A' }] });
  });

  test('what is gone already, or never was, is in no list', () => {
    const found = farewell([resource('A', 'T', 'DELETE_COMPLETE'), { ...resource('B'), physicalId: '' }], undefined);
    expect(found).toEqual({ kept: [], going: [], unread: [] });
  });

  test('of a preview every bucket that goes is emptied, of another stage only that of events', () => {
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
