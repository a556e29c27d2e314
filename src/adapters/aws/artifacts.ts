import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { Refused } from '../../diagnostics/refused.ts';
import type { TemplatePlace } from '../../ports/stacks.ts';
import { urlSuffix } from '../../stage/partitions.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { errorOf } from './refusals.ts';

/** A bucket, and what calls to it need. */
export interface Place {
  readonly s3: S3Client;
  readonly sdk: typeof import('@aws-sdk/client-s3');
  readonly clock: Clock;
  readonly bucket: string;
  /** The account that must own the bucket. */
  readonly account: string;
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Refused ? errorOf(error.cause).$metadata?.httpStatusCode : undefined;

/**
 * Returns the response, or undefined if S3 refuses with one of these statuses: the response to a HEAD names no error.
 */
export const unless = async <T>(statuses: readonly number[], request: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await request();
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
};

/**
 * Creates the bucket in the client's region, which the SDK adds to the request where S3 requires it. Returns false if
 * another run of this account created it first.
 */
const createBucket = async ({ s3, sdk, clock, bucket }: Place): Promise<boolean> => {
  try {
    await call(clock, 's3:CreateBucket', (limit) => s3.send(new sdk.CreateBucketCommand({ Bucket: bucket }), limit));
    return true;
  } catch (error) {
    if (error instanceof Refused && errorOf(error.cause).name === 'BucketAlreadyOwnedByYou') return false;
    throw error;
  }
};

/**
 * Makes a new bucket private and encrypted, and expires its templates after 30 days. Never called for an existing
 * bucket: its name proves nothing, and the rule would replace its owner's rules and delete objects in it.
 */
const configureBucket = async ({ s3, sdk, clock, bucket, account }: Place): Promise<void> => {
  const at = { Bucket: bucket, ExpectedBucketOwner: account };
  const block = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
  const expire = { Days: 30 };
  const rule = { ID: 'expire', Status: 'Enabled', Filter: { Prefix: 'templates/' }, Expiration: expire } as const;
  const encrypt = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }] };
  await Promise.all([
    call(clock, 's3:PutBucketPublicAccessBlock', (limit) =>
      s3.send(new sdk.PutPublicAccessBlockCommand({ ...at, PublicAccessBlockConfiguration: block }), limit),
    ),
    call(clock, 's3:PutEncryptionConfiguration', (limit) =>
      s3.send(new sdk.PutBucketEncryptionCommand({ ...at, ServerSideEncryptionConfiguration: encrypt }), limit),
    ),
    call(clock, 's3:PutLifecycleConfiguration', (limit) =>
      s3.send(
        new sdk.PutBucketLifecycleConfigurationCommand({ ...at, LifecycleConfiguration: { Rules: [rule] } }),
        limit,
      ),
    ),
  ]);
};

/**
 * Returns the https URL of an object as CloudFormation accepts it, of one version if it is given. Uses path style if
 * the bucket's name has a dot, which the certificate would not match.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-using-console-create-stack-template.html
 */
export const objectUrl = (bucket: string, key: string, region: string, version?: string): string => {
  const host = `s3.${region}.${urlSuffix(region)}`;
  const query = version === undefined ? '' : `?versionId=${encodeURIComponent(version)}`;
  return bucket.includes('.') ? `https://${host}/${bucket}/${key}${query}` : `https://${bucket}.${host}/${key}${query}`;
};

/** Returns the version of an object; undefined without versioning (`null` after versioning was suspended). */
const versionOf = ({ VersionId }: { readonly VersionId?: string | undefined }): string | undefined =>
  VersionId === 'null' ? undefined : VersionId;

/** Sends HEAD for the bucket; returns undefined if there is none. */
const headBucket = ({ s3, sdk, clock, bucket, account }: Place) =>
  unless([404], () =>
    call(clock, 's3:ListBucket', (limit) =>
      s3.send(new sdk.HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account }), limit),
    ),
  );

/** Returns false if there is no bucket of this name; true also for one that the role may not see. */
export const hasBucket = async (clients: Clients, clock: Clock, account: string, bucket: string): Promise<boolean> => {
  const sdk = await import('@aws-sdk/client-s3');
  try {
    return (await headBucket({ s3: await clients.s3(), sdk, clock, bucket, account })) !== undefined;
  } catch (error) {
    if (statusOf(error) === 403) return true;
    throw error;
  }
};

/** Creates the bucket if there is none. Throws `aws/denied` if another account owns it or the role may not see it. */
export const ensureBucket = async (place: Place): Promise<void> => {
  const { bucket, account } = place;
  try {
    if ((await headBucket(place)) !== undefined || !(await createBucket(place))) return;
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
  await configureBucket(place);
};

/**
 * Uploads a template to `{folder}/{SHA-256 of the template}.json` and returns its URL. Reuses an existing object only
 * if the SHA-256 that S3 computed at its upload is the template's, and overwrites it otherwise, also one that appears
 * meanwhile. Creates the bucket,
 * private and encrypted, if there is none; changes nothing of an existing one. Every call names the account that must
 * own the bucket (`ExpectedBucketOwner`).
 */
export const storeTemplate = async (
  clients: Clients,
  clock: Clock,
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

  // Without s3:ListBucket S3 responds 403 for a missing key. An object without a SHA-256 of the whole (multipart: `…-2`)
  // was not uploaded by this action: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
  const head = new sdk.HeadObjectCommand({ ...object, ChecksumMode: 'ENABLED' });
  const stored = await unless([404, 403], () => call(clock, 's3:GetObject', (limit) => s3.send(head, limit)));
  if (stored?.ChecksumSHA256 === checksum) return objectUrl(bucket, key, region, versionOf(stored));

  await ensureBucket({ s3, sdk, clock, bucket, account });
  const put = (more: { readonly IfNoneMatch?: '*' }) => {
    const command = new sdk.PutObjectCommand({
      ...object,
      ...more,
      Body: template,
      ChecksumSHA256: checksum,
      ContentType: 'application/json',
      ServerSideEncryption: 'AES256',
    });
    return call(clock, 's3:PutObject', (limit) => s3.send(command, limit));
  };
  // A role that may only plan writes keys that are absent, and replaces nothing that a deployment is about to read:
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html
  const written = stored === undefined ? await unless([409, 412], () => put({ IfNoneMatch: '*' })) : undefined;
  return objectUrl(bucket, key, region, versionOf(written ?? (await put({}))));
};
