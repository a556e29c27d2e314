import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { Refused } from '../../diagnostics/refused.ts';
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
  readonly region: string;
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Refused ? errorOf(error.cause).$metadata?.httpStatusCode : undefined;

/** A HEAD: true if it is there. A HEAD's answer has no body, so the status is all there is to go by. */
const isThere = async (head: () => Promise<unknown>, absent: readonly number[]): Promise<boolean> => {
  try {
    await head();
    return true;
  } catch (error) {
    if (absent.includes(statusOf(error) ?? 0)) return false;
    throw error;
  }
};

const create = async ({ s3, sdk, pace, bucket, region }: Place): Promise<void> => {
  // us-east-1 is the one region that must not be named: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
  const where = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as never } };
  try {
    await call(pace, 's3:CreateBucket', () => s3.send(new sdk.CreateBucketCommand({ Bucket: bucket, ...where })));
  } catch (error) {
    if (error instanceof Refused && errorOf(error.cause).name === 'BucketAlreadyOwnedByYou') return;
    throw error;
  }
};

/** What makes the bucket private and keeps it small. Set again at each upload: an earlier run may have been cut off. */
const settle = async ({ s3, sdk, pace, bucket, account }: Place): Promise<void> => {
  const at = { Bucket: bucket, ExpectedBucketOwner: account };
  const block = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
  const expire = { Days: 30 };
  const rule = { ID: 'expire', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: expire } as const;
  const encrypt = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }] };
  await Promise.all([
    call(pace, 's3:PutBucketPublicAccessBlock', () =>
      s3.send(new sdk.PutPublicAccessBlockCommand({ ...at, PublicAccessBlockConfiguration: block })),
    ),
    call(pace, 's3:PutEncryptionConfiguration', () =>
      s3.send(new sdk.PutBucketEncryptionCommand({ ...at, ServerSideEncryptionConfiguration: encrypt })),
    ),
    call(pace, 's3:PutLifecycleConfiguration', () =>
      s3.send(new sdk.PutBucketLifecycleConfigurationCommand({ ...at, LifecycleConfiguration: { Rules: [rule] } })),
    ),
  ]);
};

/** The object's https address, as CloudFormation takes it. Path style where a dot in the name would break the certificate. */
export const objectUrl = (bucket: string, key: string, region: string): string => {
  const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  return bucket.includes('.') ? `https://${host}/${bucket}/${key}` : `https://${bucket}.${host}/${key}`;
};

/**
 * Puts a template into the bucket under a key made of its content, so that the same template is uploaded once; makes
 * the bucket if there is none. A bucket of ours (by its name) is kept private, encrypted and short-lived; of one that
 * the user named nothing is changed. Every call names the account that must own the bucket. Answers the URL.
 */
export const storeTemplate = async (
  clients: Clients,
  pace: Pace,
  account: string,
  template: string,
  bucket: string,
): Promise<string> => {
  const sdk = await import('@aws-sdk/client-s3');
  const s3 = await clients.s3();
  const place: Place = { s3, sdk, pace, bucket, account, region: clients.region };
  const key = `templates/${createHash('sha256').update(template).digest('hex')}.json`;
  const object = { Bucket: bucket, Key: key, ExpectedBucketOwner: account };
  const url = objectUrl(bucket, key, clients.region);

  // 403: without s3:ListBucket that is what S3 answers for a key that is not there.
  const stored = () => call(pace, 's3:GetObject', () => s3.send(new sdk.HeadObjectCommand(object)));
  if (await isThere(stored, [404, 403])) return url;
  const owned = () =>
    call(pace, 's3:ListBucket', () =>
      s3.send(new sdk.HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account })),
    );
  try {
    if (!(await isThere(owned, [404]))) await create(place);
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
  if (bucket.endsWith(`-artifacts-${account}-${clients.region}`)) await settle(place);
  const body = { ...object, Body: template, ContentType: 'application/json', ServerSideEncryption: 'AES256' } as const;
  await call(pace, 's3:PutObject', () => s3.send(new sdk.PutObjectCommand(body)));
  return url;
};
