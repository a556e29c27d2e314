import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { Refused } from '../../diagnostics/refused.ts';
import type { TemplatePlace } from '../../ports/aws.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { errorOf } from './refusals.ts';
import type { Pace } from './wait.ts';

type S3 = typeof import('@aws-sdk/client-s3');

interface Place {
  readonly s3: S3Client;
  readonly sdk: S3;
  readonly pace: Pace;
  readonly bucket: string;
  readonly account: string;
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Refused ? errorOf(error.cause).$metadata?.httpStatusCode : undefined;

/** The answer; undefined when S3 refuses with one of these statuses. A HEAD's answer has no body, hence no error's name. */
const unless = async <T>(statuses: readonly number[], ask: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await ask();
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
};

/**
 * Makes the bucket in the client's region, which the SDK names in the request wherever S3 asks for that. Returns true
 * if this run did, false if another one was faster.
 */
const create = async ({ s3, sdk, pace, bucket }: Place): Promise<boolean> => {
  try {
    await call(pace, 's3:CreateBucket', (limit) => s3.send(new sdk.CreateBucketCommand({ Bucket: bucket }), limit));
    return true;
  } catch (error) {
    if (error instanceof Refused && errorOf(error.cause).name === 'BucketAlreadyOwnedByYou') return false;
    throw error;
  }
};

/**
 * Makes a new bucket private and keeps it small. A bucket that was there before is never settled: its name proves
 * nothing, and the rule would replace those of its owner and delete what lies in it.
 */
const settle = async ({ s3, sdk, pace, bucket, account }: Place): Promise<void> => {
  const at = { Bucket: bucket, ExpectedBucketOwner: account };
  const block = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
  const expire = { Days: 30 };
  const rule = { ID: 'expire', Status: 'Enabled', Filter: { Prefix: 'templates/' }, Expiration: expire } as const;
  const encrypt = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }] };
  await Promise.all([
    call(pace, 's3:PutBucketPublicAccessBlock', (limit) =>
      s3.send(new sdk.PutPublicAccessBlockCommand({ ...at, PublicAccessBlockConfiguration: block }), limit),
    ),
    call(pace, 's3:PutEncryptionConfiguration', (limit) =>
      s3.send(new sdk.PutBucketEncryptionCommand({ ...at, ServerSideEncryptionConfiguration: encrypt }), limit),
    ),
    call(pace, 's3:PutLifecycleConfiguration', (limit) =>
      s3.send(
        new sdk.PutBucketLifecycleConfigurationCommand({ ...at, LifecycleConfiguration: { Rules: [rule] } }),
        limit,
      ),
    ),
  ]);
};

/**
 * The object's https address, as CloudFormation takes it, of one version where the bucket keeps versions. Path style
 * where a dot in the name would break the certificate.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-using-console-create-stack-template.html
 */
export const objectUrl = (bucket: string, key: string, region: string, version?: string): string => {
  const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  const query = version === undefined ? '' : `?versionId=${encodeURIComponent(version)}`;
  return bucket.includes('.') ? `https://${host}/${bucket}/${key}${query}` : `https://${bucket}.${host}/${key}${query}`;
};

/** The version of an object; undefined where the bucket keeps none (`null` stands for that once versioning was suspended). */
const versionOf = ({ VersionId }: { readonly VersionId?: string | undefined }): string | undefined =>
  VersionId === 'null' ? undefined : VersionId;

/** Makes sure of the bucket. Throws `aws/denied` where it belongs to somebody else or may not be seen. */
const ensureBucket = async (place: Place): Promise<void> => {
  const { s3, sdk, pace, bucket, account } = place;
  const owned = () =>
    call(pace, 's3:ListBucket', (limit) =>
      s3.send(new sdk.HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account }), limit),
    );
  try {
    if ((await unless([404], owned)) !== undefined || !(await create(place))) return;
  } catch (error) {
    if (statusOf(error) !== 403 && !(error instanceof Refused && errorOf(error.cause).name === 'BucketAlreadyExists'))
      throw error;
    throw new Refused({
      code: 'aws/denied',
      message: `The artifact bucket ${bucket} cannot be used: it belongs to another account than ${account}, or the role may not see it.`,
      hint: 'Allow s3:ListBucket, s3:GetObject and s3:PutObject on it, or name a bucket of this account with artifact-bucket.',
      cause: error,
    });
  }
  await settle(place);
};

/**
 * Stores a template in the bucket under `{folder}/{SHA-256 of the template}.json` and returns its URL; creates the
 * bucket if there is none. The name proves nothing: an object that is there already is used only if the SHA-256 that S3
 * computed at its upload is that of the template, else the template is put over it. A bucket that is made here is
 * private, encrypted and short-lived; nothing is changed of one that is there. Every call names the account that must
 * own the bucket.
 */
export const storeTemplate = async (
  clients: Clients,
  pace: Pace,
  account: string,
  template: string,
  { bucket, folder }: TemplatePlace,
): Promise<string> => {
  const sdk = await import('@aws-sdk/client-s3');
  const s3 = await clients.s3();
  const { region } = clients;
  const digest = createHash('sha256').update(template).digest();
  const checksum = digest.toString('base64');
  const key = `${folder}/${digest.toString('hex')}.json`;
  const object = { Bucket: bucket, Key: key, ExpectedBucketOwner: account };

  // 403: without s3:ListBucket that is the answer for a key that is not there. One without a SHA-256 of the whole
  // object (multipart: `…-2`) was not stored by us: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
  const look = new sdk.HeadObjectCommand({ ...object, ChecksumMode: 'ENABLED' });
  const stored = await unless([404, 403], () => call(pace, 's3:GetObject', (limit) => s3.send(look, limit)));
  if (stored?.ChecksumSHA256 === checksum) return objectUrl(bucket, key, region, versionOf(stored));

  await ensureBucket({ s3, sdk, pace, bucket, account });
  const put = new sdk.PutObjectCommand({
    ...object,
    Body: template,
    ChecksumSHA256: checksum,
    ContentType: 'application/json',
    ServerSideEncryption: 'AES256',
  });
  return objectUrl(bucket, key, region, versionOf(await call(pace, 's3:PutObject', (limit) => s3.send(put, limit))));
};
