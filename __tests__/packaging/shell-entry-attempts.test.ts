import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { variablesOf } from './languages/node/fetch-world.ts';
import { entryWorld } from './shell-entry-world.ts';

/** A response that curl would get, or the reason why it gets none. */
type Reply = { readonly status: number; readonly body?: string; readonly head?: string } | string;

/** A curl that writes down its arguments and its configuration, and gives replies, the last one for ever. */
const curl = `#!${process.execPath}
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const after = (flag) => args[args.indexOf(flag) + 1];
const isS3 = args.includes('--aws-sigv4');
const replies = JSON.parse(readFileSync(process.env.REPLIES, 'utf8'));
const before = readFileSync(process.env.ASKED, 'utf8').split('\\n').filter((line) => line.includes('sigv4')).length;
const own = { status: 200, body: '{"AccessKeyId":"ASIA","SecretAccessKey":"s/+=","Token":"t\\\\/+=="}' };
const reply = isS3 ? replies[Math.min(before, replies.length - 1)] : own;
appendFileSync(process.env.ASKED, JSON.stringify({ args, settings: readFileSync(0, 'utf8') }) + '\\n');
if (typeof reply === 'string') {
  console.error('curl: (7) ' + reply);
  process.stdout.write('\\n000');
  process.exitCode = 7;
} else {
  if (isS3) {
    writeFileSync(after('--dump-header'), 'HTTP/1.1 ' + reply.status + '\\r\\n' + (reply.head ?? '') + '\\r\\n\\r\\n');
    writeFileSync(after('--output'), reply.body ?? '');
  } else process.stdout.write(reply.body);
  process.stdout.write('\\n' + reply.status);
}
`;
const inContainer = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials/1', AWS_ACCESS_KEY_ID: 'other' };
const event = '{"a":1}';
const found: Reply = { status: 200, body: event };
const refusal = (status: number, code: string, head = ''): Reply => ({
  status,
  head,
  body: `<?xml version="1.0"?>\n<Error><Code>${code}</Code>\n<Message>m</Message></Error>`,
});

/** Runs the entry with these replies of S3. */
const fetched = async (more: Readonly<Record<string, string>>, ...replies: readonly Reply[]) => {
  const world = await entryWorld({ curl });
  const [asked, file] = [join(world.folder, 'asked'), join(world.folder, 'replies')];
  await Promise.all([writeFile(asked, ''), writeFile(file, JSON.stringify(replies))]);
  const ended = await world.start(['sh'], {
    ...variablesOf(event),
    ...inContainer,
    ASKED: asked,
    REPLIES: file,
    ...more,
  });
  const calls = (await readFile(asked, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { args: string[]; settings: string });
  const toS3 = calls.filter(({ args }) => args.includes('--aws-sigv4'));
  return { ...ended, calls, toS3, urls: toS3.map(({ args }) => args.at(-1)), pauses: await world.slept() };
};

describe('the attempts of the entry of an image', () => {
  test('ask the container for credentials and S3 for the object, with secrets in no argument', async () => {
    const { data, calls } = await fetched({}, found);
    expect(data).toBe(event);
    expect(calls.map(({ args }) => args.at(-1))).toEqual([
      'http://169.254.170.2/v2/credentials/1',
      'https://shop-dev-events.s3.eu-west-1.amazonaws.com/events/report/0a1b-2c3d.json',
    ]);
    expect(calls[0]?.args).toEqual(expect.arrayContaining(['--noproxy', '*']));
    expect(calls[1]?.args).toEqual(
      expect.arrayContaining(['--aws-sigv4', 'aws:amz:eu-west-1:s3', '--speed-time', '10']),
    );
    for (const { args } of calls)
      expect([args[0], JSON.stringify(args)]).toEqual(['-q', expect.not.stringMatching(/ASIA|s\/\+=|t\/\+/)]);
    expect(calls[1]?.settings.trimEnd().split('\n')).toEqual([
      'user = "ASIA:s/+="',
      expect.stringMatching(/^header = "x-amz-content-sha256: e3b0c442[0-9a-f]{56}"$/),
      'header = "x-amz-security-token: t/+=="',
    ]);
  });

  test.each([
    ['us-east-1', 'amazonaws.com'],
    ['cn-north-1', 'amazonaws.com.cn'],
    ['eusc-de-east-1', 'amazonaws.eu'],
    ['us-iso-east-1', 'c2s.ic.gov'],
    ['us-isob-east-1', 'sc2s.sgov.gov'],
    ['us-isof-south-1', 'csp.hci.ic.gov'],
    ['eu-isoe-west-1', 'cloud.adc-e.uk'],
  ])('ask S3 of %s at %s', async (region, suffix) => {
    const { urls } = await fetched({ AWS_REGION: region }, found);
    expect(urls).toEqual([`https://shop-dev-events.s3.${region}.${suffix}/events/report/0a1b-2c3d.json`]);
  });

  test.each([
    [{ AWS_ENDPOINT_URL: 'http://a:1' }, 'http://a:1/'],
    [{ AWS_ENDPOINT_URL: 'http://a:1', AWS_ENDPOINT_URL_S3: 'https://b/p/' }, 'https://b/p/'],
    [{ AWS_ENDPOINT_URL_S3: 'http://b', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'True' }, undefined],
  ])('take another endpoint from %j', async (env, base) => {
    const { urls } = await fetched(env, found);
    const [own, path] = ['https://shop-dev-events.s3.eu-west-1.amazonaws.com/', 'events/report/0a1b-2c3d.json'];
    expect(urls).toEqual([base === undefined ? own + path : `${base}shop-dev-events/${path}`]);
  });

  test('ask the region of the bucket where the job has set another one', async () => {
    for (const status of [301, 307, 400]) {
      const moved = refusal(status, 'PermanentRedirect', 'X-Amz-Bucket-Region: eu-north-1');
      const { data, toS3, pauses } = await fetched({ AWS_REGION: '', AWS_DEFAULT_REGION: '' }, moved, found);
      expect([data, pauses]).toEqual([event, []]);
      expect(toS3.map(({ args }) => args[args.indexOf('--aws-sigv4') + 1])).toEqual([
        'aws:amz:us-east-1:s3',
        'aws:amz:eu-north-1:s3',
      ]);
    }
  });

  test.each([
    ['AccessDenied, then an object', [refusal(403, 'AccessDenied'), found], [2], 0, ''],
    ['a connection that is cut off, then an object', ['reset', { status: 200, body: '{' }, found], [2, 4], 0, ''],
    ['AccessDenied', [refusal(403, 'AccessDenied')], [2, 4, 8, 16, 32], 194, 'HTTP 403 AccessDenied'],
    ['SlowDown', [refusal(503, 'SlowDown')], [2, 4, 8, 16, 32], 1, 'HTTP 503 SlowDown, S3 throttles its requests'],
    ['no body', [{ status: 500 }], [2, 4, 8, 16, 32], 1, 'HTTP 500'],
    [
      'ExpiredToken',
      [refusal(400, 'ExpiredToken')],
      [2, 4, 8, 16, 32],
      1,
      'the credentials of the container have expired',
    ],
    ['no connection', ['Failed to connect'], [2, 4, 8, 16, 32], 1, 'curl: (7) Failed to connect'],
    ['NoSuchKey, which ends at once', [refusal(404, 'NoSuchKey')], [], 194, 'HTTP 404 NoSuchKey'],
  ] satisfies [string, Reply[], number[], number, string][])(
    'pause as those of Node, for %s',
    async (_, replies, pauses, code, why) => {
      const ended = await fetched({}, ...replies);
      expect([ended.pauses, ended.code]).toEqual([pauses, code]);
      expect(ended.stderr).toContain(why);
      expect(ended.data).toBe(code === 0 ? event : undefined);
    },
  );

  test('sign with the time of S3 after it refused the time of the machine', async () => {
    const skewed = refusal(403, 'RequestTimeTooSkewed', 'Date: Sun, 29 Nov 2026 16:00:05 GMT');
    const { data, toS3 } = await fetched({}, skewed, found);
    expect(data).toBe(event);
    expect(toS3.map(({ settings }) => settings.includes('header = "x-amz-date: 20261129T160005Z"'))).toEqual([
      false,
      true,
    ]);
  });
});
