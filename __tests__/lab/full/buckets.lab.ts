import { GetBucketPolicyCommand, HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Run } from '../harness.ts';
import { outputs, putObject, s3 } from '../support/account.ts';
import { deploy, destroyToNothing, folderOf, shellJob, writeInto } from '../support/project.ts';

const stack = 'lab-buckets-pr-22';
const folder = folderOf({
  'batch-jobs.yml': stringify({
    serviceName: 'lab-buckets',
    resources: {
      site: {
        type: 'bucket',
        properties: {
          versioning: true,
          accessibility: { accessibilityMode: 'private' },
          cors: { enabled: true },
          cdn: { enabled: true, cloudfrontPriceClass: 'PriceClass_100' },
          lifecycleRules: [{ type: 'expiration', properties: { daysAfterUpload: 30, prefix: 'tmp/' } }],
          directoryUpload: {
            directoryPath: 'public',
            excludeFilesPatterns: ['**/*.map'],
            fileOptions: [
              {
                includePattern: '*.html',
                headers: [{ key: 'cache-control', value: 'no-cache' }],
                tags: [{ key: 'a', value: 'b' }],
              },
            ],
          },
        },
      },
      reader: shellJob('true', { connectTo: ['site'] }),
    },
  }),
  'public/index.html': '<p>ü</p>',
  'public/js/app 1.js': 'a()',
  'public/js/app.js.map': '{}',
});
let bucket = '';
let first: Run;

beforeAll(async () => {
  first = await deploy(folder, 'pr-22');
  bucket = (await outputs(stack)).SiteName ?? '';
});

const keys = async (): Promise<(string | undefined)[]> =>
  ((await s3.send(new ListObjectsV2Command({ Bucket: bucket }))).Contents ?? []).map(({ Key }) => Key);

test('the files of a folder are uploaded with their media types and headers', async () => {
  expect(first.stderr).toContain(`Uploaded 2 files of public to ${bucket}.`);
  expect(await keys()).toEqual(['index.html', 'js/app 1.js']);
  expect(await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'index.html' }))).toMatchObject({
    ContentType: 'text/html; charset=utf-8',
    CacheControl: 'no-cache',
  });
});

test('a file behind a CDN is asked for again after a minute, at the address that the stack tells', async () => {
  expect(await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'js/app 1.js' }))).toMatchObject({
    CacheControl: 'public, max-age=0, s-maxage=60, must-revalidate',
  });
  expect((await outputs(stack)).SiteCdnUrl).toMatch(/^https:\/\/\w+\.cloudfront\.net$/);
});

test('a deploy uploads what changed alone, and deletes nothing', async () => {
  await putObject(bucket, 'out/of-a-job.csv', 'a,b');
  writeInto(folder, 'public/index.html', '<p>new</p>');
  const again = await deploy(folder, 'pr-22');
  expect(again.stderr).toContain(`Uploaded 1 file of public to ${bucket}; 1 other had not changed.`);
  expect(again.mutating.filter((call) => /PutObject/.test(call))).toHaveLength(1);
  expect(await keys()).toEqual(['index.html', 'js/app 1.js', 'out/of-a-job.csv']);
});

test('the policy of the bucket denies what does not come over TLS, and lets in the distribution', async () => {
  const { Policy = '' } = await s3.send(new GetBucketPolicyCommand({ Bucket: bucket }));
  expect(JSON.parse(Policy).Statement[0]).toMatchObject({
    Effect: 'Deny',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  });
  expect(JSON.parse(Policy).Statement[1]).toMatchObject({
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Condition: {
      StringEquals: { 'AWS:SourceArn': expect.stringMatching(/^arn:aws:cloudfront::\d{12}:distribution\/\w+$/) },
    },
  });
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-22', stack);
});
