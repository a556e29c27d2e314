import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { credentials, type Fetched, inContainer, type Reply, variablesOf } from './node/fetch-world.ts';

const event = '{"Records":[{"body":"grüße 日本 🐣"}]}';
const given = { ...variablesOf(event), ...inContainer };
const there: Reply = { status: 200, body: event };
const fault = (status: number, code: string): Reply => ({ status, body: `<Error><Code>${code}</Code></Error>` });
const unavailable = fault(503, 'SlowDown');

/** The way of an image to its event: runs a program in a network in memory. */
export type Fetch = (env: Record<string, string | undefined>, ...s3: readonly Reply[]) => Promise<Fetched>;

/** Declares the tests that the program of every language has to pass by which an image fetches its event. */
export const fetchLaws = (fetched: Fetch): void => {
  test('writes exactly the bytes of any event', async () => {
    const texts = fc.oneof(fc.json(), fc.string({ unit: 'binary', minLength: 1 }), fc.string({ minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const exact = Buffer.from(text);
        const env = { ...variablesOf(exact), ...inContainer };
        expect(await fetched(env, { status: 200, body: exact })).toMatchObject({
          code: 0,
          written: `${exact}`,
          lines: [],
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test('asks for the credentials of the container, then for the object by a signed request to its region', async () => {
    const { asked, pauses } = await fetched(given, there);
    expect(pauses).toEqual([]);
    expect(asked).toEqual([
      { protocol: 'http:', hostname: '169.254.170.2', port: '', path: '/v2/credentials/1', headers: {} },
      {
        protocol: 'https:',
        hostname: 'shop-dev-events.s3.eu-west-1.amazonaws.com',
        port: '',
        path: '/events/report/0a1b-2c3d.json',
        headers: {
          host: 'shop-dev-events.s3.eu-west-1.amazonaws.com',
          'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
          'x-amz-date': '20261129T160000Z',
          'x-amz-security-token': credentials.Token,
          authorization: expect.stringMatching(
            /^AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE\/20261129\/eu-west-1\/s3\/aws4_request,SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token,Signature=[0-9a-f]{64}$/,
          ),
        },
      },
    ]);
  });

  test.each([
    ['us-east-1', 'amazonaws.com'],
    ['us-gov-west-1', 'amazonaws.com'],
    ['cn-north-1', 'amazonaws.com.cn'],
    ['eusc-de-east-1', 'amazonaws.eu'],
    ['us-iso-east-1', 'c2s.ic.gov'],
    ['us-isob-east-1', 'sc2s.sgov.gov'],
    ['us-isof-south-1', 'csp.hci.ic.gov'],
    ['eu-isoe-west-1', 'cloud.adc-e.uk'],
  ])('asks in %s under %s', async (region, suffix) => {
    const { asked } = await fetched({ ...given, AWS_REGION: region }, there);
    expect(asked[1]?.hostname).toBe(`shop-dev-events.s3.${region}.${suffix}`);
  });

  test.each([
    [{ AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:4566' }, '127.0.0.1', '4566', ''],
    [{ AWS_ENDPOINT_URL: 'http://[::1]:4566/aws/' }, '::1', '4566', '/aws'],
    [{ AWS_ENDPOINT_URL: 'http://a:1', AWS_ENDPOINT_URL_S3: 'http://b:2' }, 'b', '2', ''],
  ])('asks %p by a path with the bucket', async (more, hostname, port, prefix) => {
    const { asked, code } = await fetched({ ...given, ...more }, there);
    expect(asked[1]).toMatchObject({
      protocol: 'http:',
      hostname,
      port,
      path: `${prefix}/shop-dev-events/events/report/0a1b-2c3d.json`,
    });
    expect(code).toBe(0);
  });

  test('asks AWS where the configured endpoints are to be ignored', async () => {
    const more = { AWS_ENDPOINT_URL: 'http://a:1', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' };
    const { asked } = await fetched({ ...given, ...more }, there);
    expect(asked[1]?.hostname).toBe('shop-dev-events.s3.eu-west-1.amazonaws.com');
  });

  test.each([301, 307, 400])('follows S3 to the region of the bucket, after HTTP %d', async (status) => {
    const elsewhere: Reply = { status, headers: { 'x-amz-bucket-region': 'eu-central-1' } };
    const { asked, code, pauses } = await fetched(given, elsewhere, there);
    expect([code, pauses]).toEqual([0, []]);
    expect(asked.at(-1)?.hostname).toBe('shop-dev-events.s3.eu-central-1.amazonaws.com');
    expect(asked.at(-1)?.headers.authorization).toContain('/eu-central-1/s3/');
  });

  test('prefers the credentials of the container to those that the job has for something else', async () => {
    const own = { AWS_ACCESS_KEY_ID: 'AKIAOTHER', AWS_SECRET_ACCESS_KEY: 'other' };
    expect((await fetched({ ...given, ...own }, there)).asked[1]?.headers.authorization).toContain('ASIAEXAMPLE');
    const { asked } = await fetched({ ...variablesOf(event), ...own, AWS_SESSION_TOKEN: 'session' }, there);
    expect(asked[0]?.headers.authorization).toContain('AKIAOTHER');
    expect(asked[0]?.headers['x-amz-security-token']).toBe('session');
  });

  test('asks a full address of credentials with its token', async () => {
    const more = {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.2/full?a=1',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'let me in',
    };
    const { asked, code } = await fetched({ ...variablesOf(event), ...more }, there);
    expect(asked[0]).toMatchObject({ path: '/full?a=1', headers: { authorization: 'let me in' } });
    expect(code).toBe(0);
  });

  test.each<[string, Reply]>([
    ['a server that is busy', unavailable],
    ['a connection that is refused', 'refused'],
    ['a server that is silent', 'silent'],
    ['a connection that breaks off', 'cut off'],
    ['a permission that is new', fault(403, 'AccessDenied')],
    ['credentials that have expired', fault(400, 'ExpiredToken')],
    ['credentials that are not known yet', fault(403, 'InvalidAccessKeyId')],
    ['a refusal that is not of S3', { status: 403, body: '<html>' }],
    ['a page that is not of S3', { status: 404, body: '<html>' }],
    ['bytes that are missing', { status: 200, body: event.slice(1) }],
  ])('waits longer and longer, and tries again, after %s', async (_, reply) => {
    const { code, pauses, lines, written } = await fetched(given, reply, reply, there);
    expect({ code, pauses, lines, written }).toEqual({ code: 0, pauses: [2_000, 4_000], lines: [], written: event });
  });

  test('signs again with the time of S3 where the clock of the machine is wrong', async () => {
    const skewed: Reply = {
      ...(fault(403, 'RequestTimeTooSkewed') as object),
      status: 403,
      headers: { date: 'Sun, 29 Nov 2026 17:30:00 GMT' },
    };
    const { asked, code } = await fetched(given, skewed, there);
    const times = asked.flatMap(({ headers }) => headers['x-amz-date'] ?? []);
    expect([code, times]).toEqual([0, ['20261129T160000Z', '20261129T173000Z']]);
  });

  test.each<[string, Reply, number, RegExp]>([
    ['S3 stays busy', unavailable, 1, /HTTP 503 SlowDown, S3 throttles its requests\. Another attempt may find it\.$/],
    [
      'its credentials have expired',
      fault(403, 'ExpiredToken'),
      1,
      /HTTP 403 ExpiredToken, the credentials of the container have expired\. Another attempt may find it\.$/,
    ],
    [
      'its signature is refused',
      fault(403, 'SignatureDoesNotMatch'),
      1,
      /HTTP 403 SignatureDoesNotMatch\. Another attempt may/,
    ],
    [
      'its clock stays wrong',
      fault(403, 'RequestTimeTooSkewed'),
      1,
      /HTTP 403 RequestTimeTooSkewed, the clock of the machine is wrong\. Another attempt may find it\.$/,
    ],
    ['a proxy refuses it', { status: 403, body: 'no' }, 1, /HTTP 403\. Another attempt may find it\.$/],
    ['its bucket is gone', fault(404, 'NoSuchBucket'), 194, /HTTP 404 NoSuchBucket\. Another attempt would not/],
    ['nobody answers', 'refused', 1, /connect ECONNREFUSED\. Another attempt may find it\.$/],
    ['the server is silent', 'silent', 1, /no response for 10 seconds\. Another attempt may/],
    ['it may not be read', fault(403, 'AccessDenied'), 194, /HTTP 403 AccessDenied\. Another attempt would not/],
    [
      'it has expired',
      fault(404, 'NoSuchKey'),
      194,
      /HTTP 404 NoSuchKey\. Another attempt would not find it either; events are kept for 14 days\.$/,
    ],
    [
      'it is another',
      { status: 200, body: '{}' },
      194,
      /it has 2 bytes with the SHA-256 44136f\w+, and should have \d+ with/,
    ],
  ])('ends with an exit code and one line if %s', async (_, reply, exit, line) => {
    const { code, lines, written } = await fetched(given, reply);
    expect({ code, written }).toEqual({ code: exit, written: undefined });
    expect(lines).toEqual([
      expect.stringMatching(/^The event of this run could not be read from s3:\/\/shop-dev-events\//),
    ]);
    expect(lines[0]).toMatch(line);
    expect(lines[0]).not.toContain('Records');
  });

  test.each([
    ['no address', { STP_TRIGGER_EVENT_DATA: '{"Records":[]}' }],
    ['no JSON', { STP_TRIGGER_EVENT_DATA: 'tick' }],
    ['nothing', { STP_TRIGGER_EVENT_DATA: undefined }],
  ])('ends without asking anybody if the variable holds %s', async (_, more) => {
    const { code, asked, lines } = await fetched({ ...given, ...more }, there);
    expect([code, asked, lines.length]).toEqual([194, [], 1]);
  });

  test('ends with an exit code after which another attempt is right if the container has no credentials', async () => {
    const { code, lines } = await fetched(variablesOf(event), there);
    expect(code).toBe(1);
    expect(lines[0]).toContain('the container has no credentials');
  });
};
