import { describe, expect, test } from '@jest/globals';
import { bucketsToEmpty, farewell } from '../../src/stack/retention.ts';

const resource = (logicalId: string, type = 'AWS::S3::Bucket', status = 'CREATE_COMPLETE') => ({
  logicalId,
  physicalId: `phys-${logicalId}`,
  type,
  status,
});
const ids = (list: readonly { logicalId: string }[]) => list.map(({ logicalId }) => logicalId);

describe('Farewell', () => {
  test.each([
    ['Retain', 'kept'],
    ['RetainExceptOnCreate', 'kept'],
    ['Delete', 'going'],
    ['Snapshot', 'going'],
    [undefined, 'going'],
  ] as const)('a resource with DeletionPolicy %s is %s', (DeletionPolicy, list) => {
    const template = { Resources: { A: { Type: 'T', ...(DeletionPolicy ? { DeletionPolicy } : {}) } } };
    expect(ids(farewell([resource('A')], template)[list])).toEqual(['A']);
  });

  test('what is gone already, or never was, is in neither list', () => {
    const found = farewell([resource('A', 'T', 'DELETE_COMPLETE'), { ...resource('B'), physicalId: '' }], undefined);
    expect(found).toEqual({ kept: [], going: [] });
  });

  test('of a preview every bucket that goes is emptied, of another stage only that of events', () => {
    const going = [resource('Data'), resource('StpEventBucket'), resource('Queue', 'AWS::SQS::Queue')];
    expect(bucketsToEmpty(going, true)).toEqual(['phys-Data', 'phys-StpEventBucket']);
    expect(bucketsToEmpty(going, false)).toEqual(['phys-StpEventBucket']);
  });
});
