import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { objectUrl } from '../../../src/adapters/aws/artifacts.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const own = 'jobs-artifacts-123456789012-us-east-1';

describe('storeTemplate', () => {
  let under: AdapterUnderTest;
  beforeEach(async () => {
    under = await openAdapter();
  });
  afterEach(() => under.close());
  const store = async (template: string, bucket = own, folder = 'templates/dev') =>
    (await under.doors.stacks()).uploadTemplate(template, { bucket, folder });
  const s3 = () => under.loopback.calls.map(({ name }) => name).filter((name) => name !== 'GetCallerIdentity');

  test('creates a missing bucket, private, encrypted and with templates that expire after 30 days', async () => {
    await store('{"a":1}');
    expect(s3().slice(0, 3)).toEqual(['HEAD object', 'HEAD bucket', 'PUT bucket']);
    expect(s3().slice(3, 6).sort()).toEqual(['Put encryption', 'Put lifecycle', 'Put publicAccessBlock']);
    expect(s3().slice(6)).toEqual(['PUT object']);
    const bodyOf = (call: string) => under.loopback.calls.find(({ name }) => name === call)?.body;
    for (const block of ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'])
      expect(bodyOf('Put publicAccessBlock')).toContain(`<${block}>true</${block}>`);
    expect(bodyOf('Put encryption')).toContain('<SSEAlgorithm>AES256</SSEAlgorithm>');
    expect(bodyOf('Put lifecycle')).toContain('<Status>Enabled</Status><Expiration><Days>30</Days></Expiration>');
  });

  test.each([
    ['eu-central-1', '<LocationConstraint>eu-central-1</LocationConstraint>'],
    ['us-east-1', ''],
  ])('creates the bucket in the region of the stack: %s', async (region, constraint) => {
    await under.close();
    under = await openAdapter({ region });
    await store('{"a":1}');
    const made = under.loopback.calls.find(({ name }) => name === 'PUT bucket');
    expect(made?.body.match(/<LocationConstraint>.*<\/LocationConstraint>/)?.[0] ?? '').toBe(constraint);
  });

  test('knows a bucket that the role may not see as one that exists', async () => {
    under.account.buckets.set(own, new Set());
    under.account.bucketOwner = '999999999999';
    expect(await (await under.doors.stacks()).hasBucket(own)).toBe(true);
  });

  test('uploads the same template once', async () => {
    const first = await store('{"a":1}');
    const before = s3().length;
    expect(await store('{"a":1}')).toBe(first);
    expect(s3().slice(before)).toEqual(['HEAD object']);
    expect(await store('{"a":2}')).not.toBe(first);
  });

  test.each(['ours', own, 'other-artifacts-123456789012-us-east-1'])(
    'changes no settings and no objects of an existing bucket, whatever its name: %s',
    async (bucket) => {
      under.account.buckets.set(bucket, new Set(['data.csv#1']));
      await store('{"a":1}', bucket);
      expect(s3()).toEqual(['HEAD object', 'HEAD bucket', 'PUT object']);
    },
  );

  test('does not configure a bucket that another run has just created', async () => {
    under.loopback.onCall = () => {
      if (s3().at(-1) === 'PUT bucket') under.account.buckets.set(own, new Set());
    };
    await store('{"a":1}');
    expect(s3()).toEqual(['HEAD object', 'HEAD bucket', 'PUT bucket', 'PUT object']);
  });

  test('limits the expiry rule to templates', async () => {
    const bodies: string[] = [];
    const client = await under.doors.clients.s3();
    client.middlewareStack.add(
      (next) => async (args) => {
        const { body } = args.request as { body?: unknown };
        if (typeof body === 'string') bodies.push(body);
        return next(args);
      },
      { step: 'finalizeRequest' },
    );
    await store('{"a":1}');
    expect(bodies.find((body) => body.includes('<LifecycleConfiguration'))).toContain('<Prefix>templates/</Prefix>');
  });

  test('names the expected bucket owner in every call but CreateBucket', async () => {
    await store('{"a":1}');
    const calls = under.loopback.calls.filter(({ name }) => !/^(GetCallerIdentity|PUT bucket)$/.test(name));
    for (const { headers } of calls) expect(headers['x-amz-expected-bucket-owner']).toBe('123456789012');
  });

  test.each([
    ['without a checksum', undefined],
    ['with its own checksum', sha256('{"Backdoor":1}')],
    ['with the checksum of an upload in parts', `${sha256('{"a":1}')}-2`],
  ])('overwrites an object that was planted under the template’s name, %s', async (_, checksum) => {
    const url = await store('{"a":1}');
    const key = own + new URL(url).pathname;
    under.account.objects.set(key, '{"Backdoor":1}');
    under.account.checksums.delete(key);
    if (checksum) under.account.checksums.set(key, checksum);
    expect(await store('{"a":1}')).toBe(url);
    expect(under.account.objects.get(key)).toBe('{"a":1}');
    expect(s3().at(-1)).toBe('PUT object');
  });

  test('sends the SHA-256 of the template with the upload, and asks for it before', async () => {
    await store('{"a":1}');
    const [put] = under.loopback.calls.filter(({ name }) => name === 'PUT object');
    expect(put?.headers['x-amz-checksum-sha256']).toBe(sha256('{"a":1}'));
    const [head] = under.loopback.calls.filter(({ name }) => name === 'HEAD object');
    expect(head?.headers['x-amz-checksum-mode']).toBe('ENABLED');
  });

  test('writes only what is not there where it saw nothing, and replaces what has appeared since', async () => {
    const written = () =>
      under.loopback.calls.filter(({ name }) => name === 'PUT object').map(({ headers }) => headers['if-none-match']);
    const key = `${own}${new URL(await store('{"a":1}')).pathname}`;
    expect(written()).toEqual(['*']);
    const { objects } = under.account;
    objects.set(key, '{"Backdoor":1}');
    under.account.checksums.delete(key);
    const has = objects.has.bind(objects);
    let questions = 0;
    objects.has = (name) => {
      questions += 1;
      return questions > 1 && has(name);
    };
    await store('{"a":1}');
    expect(written()).toEqual(['*', '*', undefined]);
    expect(objects.get(key)).toBe('{"a":1}');
  });

  test('returns the URL of the version that it compared or uploaded, in a bucket with versioning', async () => {
    under.account.versioned.add(own);
    const first = await store('{"a":1}');
    expect(first).toMatch(/\.json\?versionId=v%2F1$/);
    expect(await store('{"a":1}')).toBe(first);
    const key = own + new URL(first).pathname;
    under.account.objects.set(key, '{"Backdoor":1}');
    under.account.checksums.delete(key);
    expect(await store('{"a":1}')).toBe(first.replace('v%2F1', 'v%2F2'));
    under.account.objects.set(key, '{"Backdoor":1}');
    expect(under.account.objects.get(own + new URL(first).pathname + new URL(first).search)).toBe('{"a":1}');
  });

  test('uploads equal templates of two stages to two folders', async () => {
    const [dev, preview] = [await store('{"a":1}'), await store('{"a":1}', own, 'templates/preview/pr-7')];
    expect(new URL(dev).pathname).toMatch(/^\/templates\/dev\/[0-9a-f]{64}\.json$/);
    expect(new URL(preview).pathname).toMatch(/^\/templates\/preview\/pr-7\/[0-9a-f]{64}\.json$/);
  });

  test('throws aws/denied for a bucket of another account, and uploads nothing', async () => {
    under.account.buckets.set(own, new Set());
    under.account.bucketOwner = '999999999999';
    await expect(store('{"a":1}')).rejects.toMatchObject({ code: 'aws/denied', message: expect.stringContaining(own) });
    expect(s3()).not.toContain('PUT object');
  });

  test.each([
    ['us-east-1', 'b', 'https://b.s3.us-east-1.amazonaws.com/k'],
    ['eu-central-1', 'b', 'https://b.s3.eu-central-1.amazonaws.com/k'],
    ['cn-north-1', 'b', 'https://b.s3.cn-north-1.amazonaws.com.cn/k'],
    ['eusc-de-east-1', 'b', 'https://b.s3.eusc-de-east-1.amazonaws.eu/k'],
    ['us-east-1', 'dotted.name', 'https://s3.us-east-1.amazonaws.com/dotted.name/k'],
  ])('uses in %s for bucket %s the URL %s, with or without a version', (region, bucket, url) => {
    expect(objectUrl(bucket, 'k', region)).toBe(url);
    expect(objectUrl(bucket, 'k', region, 'a/b+c')).toBe(`${url}?versionId=a%2Fb%2Bc`);
  });
});
