import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  goingIds,
  isOwnStackPolicy,
  isSamePolicy,
  policyLimit,
  protectedIds,
  stackPolicyFor,
} from '../../src/stack/stack-policy.ts';
import { change } from './changes.ts';

const id = fc.stringMatching(/^[A-Za-z0-9]{1,60}$/);
const resource = (Type: string, DeletionPolicy?: string) => ({ Type, ...(DeletionPolicy ? { DeletionPolicy } : {}) });

describe('a stack policy', () => {
  test('denies deleting and replacing the resources that it protects, and allows every other update', () => {
    expect(JSON.parse(stackPolicyFor(['OrdersQueue', 'UploadsBucket']))).toEqual({
      Statement: [
        { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' },
        {
          Effect: 'Deny',
          Action: ['Update:Delete', 'Update:Replace'],
          Principal: '*',
          Resource: ['LogicalResourceId/OrdersQueue', 'LogicalResourceId/UploadsBucket'],
        },
      ],
    });
    expect(JSON.parse(stackPolicyFor([])).Statement).toHaveLength(1);
  });

  test('protects what stays or leaves a snapshot when it is deleted, and nothing else', () => {
    const Resources = {
      Kept: resource('AWS::S3::Bucket', 'Retain'),
      Made: resource('AWS::S3::Bucket', 'RetainExceptOnCreate'),
      Copied: resource('AWS::ElastiCache::ReplicationGroup', 'Snapshot'),
      Cluster: resource('AWS::RDS::DBCluster'),
      Deleted: resource('AWS::S3::Bucket', 'Delete'),
      Role: resource('AWS::IAM::Role'),
    };
    expect(protectedIds({ Resources })).toEqual(['Cluster', 'Copied', 'Kept', 'Made']);
    expect(protectedIds(undefined)).toEqual([]);
  });

  test('has an exception for each resource that a change set deletes or may replace', () => {
    const changes = [
      change({ logicalId: 'New', action: 'Add' }),
      change({ logicalId: 'Same', replacement: 'False' }),
      change({ logicalId: 'Other', replacement: 'True' }),
      change({ logicalId: 'Perhaps', replacement: 'Conditional' }),
      change({ logicalId: 'Gone', action: 'Remove' }),
      change({ logicalId: 'Odd', action: 'Evict' }),
    ];
    expect([...goingIds(changes)]).toEqual(['Other', 'Perhaps', 'Gone', 'Odd']);
  });

  test('is as long as AWS takes, names each resource that has room, and is known as ours', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 700 }), (ids) => {
        const policy = stackPolicyFor(ids);
        expect(policy.length).toBeLessThanOrEqual(policyLimit);
        const named = ids.filter((one) => policy.includes(`"LogicalResourceId/${one}"`));
        expect(named.length === ids.length || policy.length > policyLimit - 100).toBe(true);
        expect(isOwnStackPolicy(policy)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['none', undefined, true],
    ['one of ours with other spaces', JSON.stringify(JSON.parse(stackPolicyFor(['A'])), null, 2), true],
    [
      'one that denies every update',
      '{"Statement":[{"Effect":"Deny","Action":"Update:*","Principal":"*","Resource":"*"}]}',
      false,
    ],
    ['one with another condition', stackPolicyFor(['A']).replace('"Deny"', '"Deny","Condition":{}'), false],
    ['one that protects more', stackPolicyFor(['A']).replace('LogicalResourceId/A', '*'), false],
    ['text that is no JSON', 'x', false],
    ['another document', '[]', false],
  ])('is told from %s', (_, policy, isOurs) => {
    expect(isOwnStackPolicy(policy)).toBe(isOurs);
  });

  test('is compared as JSON', () => {
    expect(isSamePolicy('{"b": 1, "a": 2}', '{"a":2,"b":1}')).toBe(true);
    expect(isSamePolicy(undefined, '{}')).toBe(false);
    expect(isSamePolicy('{}', '{"a":1}')).toBe(false);
  });
});
