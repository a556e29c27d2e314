import { createHash } from 'node:crypto';
import { Refused } from '../../diagnostics/refused.ts';
import type { ObjectToUpload, Uploads } from '../../ports/aws.ts';
import { sideBySide } from '../side-by-side.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { errorOf } from './refusals.ts';

/** The metadata of an uploaded object that has its digest. */
const digestKey = 'batch-job-digest';

/** The tag of an uploaded object, by which a role may be limited to such objects. */
const uploadTag = { 'batch-job:upload': 'true' };

/** Objects that are compared and uploaded at the same time. */
const atOnce = 16;

const metadataPrefix = 'x-amz-meta-';

/** Returns headers as parameters of PutObject. */
const parametersOf = (headers: Readonly<Record<string, string>>) => ({
  CacheControl: headers['cache-control'],
  ContentDisposition: headers['content-disposition'],
  ContentEncoding: headers['content-encoding'],
  ContentLanguage: headers['content-language'],
  ContentType: headers['content-type'],
});

/** Returns the metadata of the user among headers. */
const metadataOf = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith(metadataPrefix))
      .map(([name, value]) => [name.slice(metadataPrefix.length), value]),
  );

/**
 * Returns the port to uploads of files. Every call names the account that must own the bucket, since another one may have
 * created a bucket of the same name by now.
 */
export const awsUploads = (clients: Clients, clock: Clock, account: () => Promise<string>): Uploads => ({
  upload: async (bucket, files) => {
    const { HeadObjectCommand, PutObjectCommand } = await import('@aws-sdk/client-s3');
    const s3 = await clients.s3();
    const owner = await account();

    /** Returns the digest of an object as it was uploaded; undefined for one that does not exist, or is not ours. */
    const uploadedDigest = async (key: string): Promise<string | undefined> => {
      const head = new HeadObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: owner });
      try {
        const { Metadata = {} } = await call(clock, 's3:GetObject', (limit) => s3.send(head, limit));
        return Metadata[digestKey];
      } catch (error) {
        // S3 responds 403 for an object without our tag, which the role may not read.
        const status = error instanceof Refused ? errorOf(error.cause).$metadata?.httpStatusCode : undefined;
        if (status === 404 || status === 403) return undefined;
        throw error;
      }
    };

    const uploadIfChanged = async ({ key, headers, tags, digest, bytes }: ObjectToUpload): Promise<boolean> => {
      if ((await uploadedDigest(key)) === digest) return false;
      const body = await bytes();
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ExpectedBucketOwner: owner,
        Body: body,
        ChecksumSHA256: createHash('sha256').update(body).digest('base64'),
        Metadata: { ...metadataOf(headers), [digestKey]: digest },
        Tagging: `${new URLSearchParams({ ...tags, ...uploadTag })}`,
        ...parametersOf(headers),
      });
      await call(clock, 's3:PutObject', (limit) => s3.send(put, limit));
      return true;
    };

    const uploaded = await sideBySide(files, atOnce, uploadIfChanged);
    return uploaded.filter(Boolean).length;
  },
});
