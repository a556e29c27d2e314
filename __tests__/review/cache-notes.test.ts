import { describe, expect, test } from '@jest/globals';
import { cacheNotes } from '../../src/review/cache-notes.ts';
import { change, template } from '../stack/changes.ts';

const type = 'AWS::ElastiCache::ReplicationGroup';
const cluster = (Engine: string, EngineVersion: string, CacheNodeType = 'cache.t4g.micro') => ({
  Type: type,
  Metadata: { 'batch-job': { path: 'resources.cache' } },
  Properties: { Engine, EngineVersion, CacheNodeType },
});
const notesOf = (was: object, is: object, more: object = { replacement: 'False' }) =>
  cacheNotes({
    changes: [change({ type, ...more })],
    before: template({ Data: was }),
    ours: template({ Data: is }),
  });

describe('a review tells of a cluster of ElastiCache', () => {
  test('what an upgrade does to it, also from Redis to Valkey', () => {
    expect(notesOf(cluster('redis', '7.1'), cluster('valkey', '8.1'))).toEqual([
      expect.stringMatching(/^cache goes from Redis 7\.1 to Valkey 8\.1: .* connect again; one without a copy/),
    ]);
  });

  test('what other machines do to it', () => {
    expect(notesOf(cluster('valkey', '8.1'), cluster('valkey', '8.1', 'cache.m7g.large'))).toEqual([
      expect.stringMatching(/^cache changes its machines from cache\.t4g\.micro to cache\.m7g\.large: AWS copies/),
    ]);
  });

  test('nothing of a version that AWS refuses, of one that is replaced or new, and where nothing changes', () => {
    expect(notesOf(cluster('valkey', '8.1'), cluster('redis', '7.1'))).toEqual([]);
    expect(notesOf(cluster('redis', '6.2'), cluster('redis', '7.1'), { replacement: 'True' })).toEqual([]);
    expect(notesOf({}, cluster('redis', '7.1'), { action: 'Add' })).toEqual([]);
    expect(notesOf(cluster('redis', '7.1'), cluster('redis', '7.1'))).toEqual([]);
  });
});
