import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { objectUrl } from '../../../src/adapters/aws/artifacts.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const own = 'jobs-artifacts-123456789012-us-east-1';

describe('The artifact bucket', () => {
  let under: AdapterUnderTest;
  beforeEach(async () => {
    under = await openAdapter();
  });
  afterEach(() => under.close());
  const store = async (template: string, bucket = own) => (await under.doors.stacks()).store(template, bucket);
  const s3 = () => under.loopback.calls.map(({ name }) => name).filter((name) => name !== 'GetCallerIdentity');

  test('is made private, encrypted and short-lived when it is not there', async () => {
    await store('{"a":1}');
    expect(s3().slice(0, 3)).toEqual(['HEAD object', 'HEAD bucket', 'PUT bucket']);
    expect(s3().slice(3, 6).sort()).toEqual(['Put encryption', 'Put lifecycle', 'Put publicAccessBlock']);
    expect(s3().slice(6)).toEqual(['PUT object']);
  });

  test('gets the same template once', async () => {
    const first = await store('{"a":1}');
    const before = s3().length;
    expect(await store('{"a":1}')).toBe(first);
    expect(s3().slice(before)).toEqual(['HEAD object']);
    expect(await store('{"a":2}')).not.toBe(first);
  });

  test('is never changed when it is the user’s own', async () => {
    under.account.buckets.set('ours', new Set());
    await store('{"a":1}', 'ours');
    expect(s3()).toEqual(['HEAD object', 'HEAD bucket', 'PUT object']);
  });

  test('names the account that must own it in every call but the one that makes it', async () => {
    await store('{"a":1}');
    const calls = under.loopback.calls.filter(({ name }) => !/^(GetCallerIdentity|PUT bucket)$/.test(name));
    for (const { headers } of calls) expect(headers['x-amz-expected-bucket-owner']).toBe('123456789012');
  });

  test('of somebody else is refused, and nothing is put there', async () => {
    under.account.buckets.set(own, new Set());
    under.account.bucketOwner = '999999999999';
    await expect(store('{"a":1}')).rejects.toMatchObject({ code: 'aws/denied', message: expect.stringContaining(own) });
    expect(s3()).not.toContain('PUT object');
  });

  test.each([
    ['us-east-1', 'b', 'https://b.s3.us-east-1.amazonaws.com/k'],
    ['eu-central-1', 'b', 'https://b.s3.eu-central-1.amazonaws.com/k'],
    ['cn-north-1', 'b', 'https://b.s3.cn-north-1.amazonaws.com.cn/k'],
    ['us-east-1', 'dotted.name', 'https://s3.us-east-1.amazonaws.com/dotted.name/k'],
  ])('in %s the address of %s is %s', (region, bucket, url) => {
    expect(objectUrl(bucket, 'k', region)).toBe(url);
  });
});
