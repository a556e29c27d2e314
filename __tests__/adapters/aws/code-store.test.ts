import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { codeStore } from '../../../src/adapters/aws/code-store.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const bucket = 'jobs-artifacts-123456789012-us-east-1';
const key = 'functions/fn-0123.zip';
// No text in UTF-8.
const bytes = Uint8Array.from([0x50, 0x4b, 0xff, 0xfe, 0x00]);

describe('codeStore', () => {
  let under: AdapterUnderTest;
  beforeEach(async () => {
    under = await openAdapter();
  });
  afterEach(() => under.close());
  const store = () => codeStore(under.doors.clients, under.clock, async () => '123456789012');
  const calls = () => under.loopback.calls.map(({ name }) => name);

  test('uploads once, with a checksum, encryption and the account that must own the bucket', async () => {
    expect(await store().has(bucket, key)).toBe(false);
    await store().ensure(bucket);
    await store().put(bucket, key, bytes);
    expect(await store().has(bucket, key)).toBe(true);
    const put = under.loopback.calls.find(({ name }) => name === 'PUT object');
    expect(put?.headers).toMatchObject({
      'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64'),
      'x-amz-expected-bucket-owner': '123456789012',
      'x-amz-server-side-encryption': 'AES256',
      'content-type': 'application/zip',
    });
    for (const { name, headers } of under.loopback.calls.filter(({ name: one }) => one !== 'PUT bucket'))
      expect([name, headers['x-amz-expected-bucket-owner']]).toEqual([name, '123456789012']);
  });

  test('creates a missing bucket in which only templates expire, and changes nothing of an existing one', async () => {
    await store().ensure(bucket);
    const lifecycle = under.loopback.calls.find(({ name }) => name === 'Put lifecycle')?.body ?? '';
    expect([...lifecycle.matchAll(/<Prefix>([^<]*)<\/Prefix>/g)].map(([, prefix]) => prefix)).toEqual(['templates/']);
    under.loopback.calls.splice(0);
    await store().ensure(bucket);
    expect(calls()).toEqual(['HEAD bucket']);
  });

  test('takes a key that the role may not see for missing, and refuses a bucket of another account', async () => {
    under.account.buckets.set(bucket, new Set());
    under.account.bucketOwner = '999999999999';
    expect(await store().has(bucket, key)).toBe(false);
    await expect(store().ensure(bucket)).rejects.toMatchObject({ code: 'aws/denied' });
  });
});
