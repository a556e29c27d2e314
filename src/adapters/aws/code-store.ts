import { createHash } from 'node:crypto';
import { ensureBucket, unless } from './artifacts.ts';
import { type CallTime, call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';

/** Zip files in a bucket of the account. */
export interface CodeStore {
  /** Returns true if the bucket has an object of this key; false also if there is no such bucket. */
  has(bucket: string, key: string): Promise<boolean>;
  /** Creates the bucket, private and encrypted, if there is none; changes nothing of an existing one. */
  ensure(bucket: string): Promise<void>;
  /** Uploads a zip file. */
  put(bucket: string, key: string, bytes: Uint8Array): Promise<void>;
}

/** Longest times of an upload, in milliseconds: 250 MB in ten minutes are 3.5 Mbit/s. */
const uploadTime: CallTime = { answer: 600_000, all: 1_200_000 };

/**
 * Returns the zip files in the buckets of the clients' region. Every call names the account that must own the bucket
 * (`ExpectedBucketOwner`), and S3 verifies the SHA-256 of what is uploaded.
 */
export const codeStore = (clients: Clients, clock: Clock, account: () => Promise<string>): CodeStore => {
  const open = async () => {
    const [sdk, s3, owner] = await Promise.all([import('@aws-sdk/client-s3'), clients.s3(), account()]);
    return { sdk, s3, account: owner };
  };
  return {
    async has(bucket, key) {
      const { sdk, s3, account: owner } = await open();
      const head = new sdk.HeadObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: owner });
      // Without s3:ListBucket S3 responds 403 for a missing key.
      return (
        (await unless([404, 403], () => call(clock, 's3:GetObject', (limit) => s3.send(head, limit)))) !== undefined
      );
    },
    async ensure(bucket) {
      const { sdk, s3, account: owner } = await open();
      await ensureBucket({ s3, sdk, clock, bucket, account: owner });
    },
    async put(bucket, key, bytes) {
      const { sdk, s3, account: owner } = await open();
      const put = new sdk.PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ExpectedBucketOwner: owner,
        Body: bytes,
        ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
        ContentType: 'application/zip',
        ServerSideEncryption: 'AES256',
      });
      await call(clock, 's3:PutObject', (limit) => s3.send(put, limit), uploadTime);
    },
  };
};
