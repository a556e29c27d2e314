import { createHash } from 'node:crypto';
import { Refused } from '../../diagnostics/refused.ts';
import type { KeptObjects } from '../../ports/kept-objects.ts';
import { call, NoAnswer } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isGone } from './is-gone.ts';
import { allItems } from './pages.ts';

/** Objects of one deletion: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
const mostAtOnce = 1_000;

const noBucket = /^(?:NoSuchBucket|NotFound)$/;

/** Returns what a request returns; `otherwise` for a refusal whose error has one of these names. */
const unlessGone = async <T, U>(names: RegExp, otherwise: U, request: () => Promise<T>): Promise<T | U> => {
  try {
    return await request();
  } catch (error) {
    if (isGone(error, names)) return otherwise;
    throw error;
  }
};

/**
 * Returns the port to texts in the artifact bucket. Every call names the account that must own the bucket
 * (`ExpectedBucketOwner`), and S3 verifies the SHA-256 of what is uploaded.
 */
export const awsKeptObjects = (clients: Clients, clock: Clock, account: () => Promise<string>): KeptObjects => {
  const open = async () => {
    const [sdk, s3, owner] = await Promise.all([import('@aws-sdk/client-s3'), clients.s3(), account()]);
    return { sdk, s3, owner };
  };
  return {
    async put(bucket, key, text) {
      const { sdk, s3, owner } = await open();
      const command = new sdk.PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ExpectedBucketOwner: owner,
        Body: text,
        ChecksumSHA256: createHash('sha256').update(text).digest('base64'),
        ContentType: 'application/json',
        ServerSideEncryption: 'AES256',
      });
      return unlessGone(noBucket, false, async () => {
        await call(clock, 's3:PutObject', (limit) => s3.send(command, limit));
        return true;
      });
    },

    async list(bucket, folder) {
      const { sdk, s3, owner } = await open();
      return unlessGone(noBucket, undefined, async () => {
        const found = await allItems('s3:ListBucket', async (token) => {
          const command = new sdk.ListObjectsV2Command({
            Bucket: bucket,
            Prefix: `${folder}/`,
            ExpectedBucketOwner: owner,
            ...(token === undefined ? {} : { ContinuationToken: token }),
          });
          const page = await call(clock, 's3:ListBucket', async (limit) => {
            const listed = await s3.send(command, limit);
            // An empty answer of a proxy is no empty folder.
            if (listed.KeyCount === undefined) throw new NoAnswer('s3:ListBucket had no list');
            return listed;
          });
          return { items: page.Contents, next: page.NextContinuationToken };
        });
        return found.flatMap(({ Key }) => Key ?? []).sort();
      });
    },

    async read(bucket, key) {
      const { sdk, s3, owner } = await open();
      const command = new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: owner });
      return unlessGone(/^(?:NoSuchKey|NoSuchBucket|NotFound)$/, undefined, () =>
        call(clock, 's3:GetObject', async (limit) => (await s3.send(command, limit)).Body?.transformToString('utf-8')),
      );
    },

    async remove(bucket, keys) {
      const { sdk, s3, owner } = await open();
      for (let at = 0; at < keys.length; at += mostAtOnce) {
        const Objects = keys.slice(at, at + mostAtOnce).map((Key) => ({ Key }));
        const command = new sdk.DeleteObjectsCommand({
          Bucket: bucket,
          ExpectedBucketOwner: owner,
          Delete: { Objects, Quiet: true },
        });
        const done = await unlessGone(noBucket, undefined, () =>
          call(clock, 's3:DeleteObject', (limit) => s3.send(command, limit)),
        );
        const [failure] = done?.Errors ?? [];
        if (failure)
          throw new Refused({
            code: failure.Code === 'AccessDenied' ? 'aws/denied' : 'aws/refused',
            message: `${failure.Key} of the bucket ${bucket} could not be deleted: ${failure.Code}: ${failure.Message}`,
            hint: 'Allow s3:DeleteObject on it.',
          });
      }
    },
  };
};
