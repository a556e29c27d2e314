import { createHash } from 'node:crypto';
import type { Account } from '../fakes/account.ts';
import { type Answer, type Request, type Service, xml } from './server.ts';

const error = (status: number, code: string, message: string): Answer => ({
  status,
  body: `<Error><Code>${code}</Code><Message>${xml(message)}</Message></Error>`,
});

/** Returns the first page of a bucket's versions, `key#id`, and delete markers, `key#id#marker`. */
const listVersions = (versions: ReadonlySet<string>): Answer => {
  const page = [...versions].slice(0, 2).map((version) => version.split('#'));
  const entries = page.map(([key = '', id = '', kind]) => {
    const element = kind ? 'DeleteMarker' : 'Version';
    return `<${element}><Key>${xml(key)}</Key><VersionId>${id}</VersionId></${element}>`;
  });
  return {
    body: `<ListVersionsResult>${entries.join('')}<IsTruncated>${versions.size > 2}</IsTruncated></ListVersionsResult>`,
  };
};

/** Deletes the versions that a body of DeleteObjects names, and returns AccessDenied for each that ends with `#held`. */
const deleteVersions = (versions: Set<string>, body: string): Answer => {
  const plain = (text = '') => text.replaceAll('&amp;', '&');
  const errors: string[] = [];
  for (const [, key, id] of body.matchAll(/<Object><Key>([^<]*)<\/Key><VersionId>([^<]*)<\/VersionId>/g))
    for (const version of [...versions].filter((one) => one.startsWith(`${plain(key)}#${id}`)))
      if (version.endsWith('#held'))
        errors.push(`<Error><Key>${key}</Key><Code>AccessDenied</Code><Message>Held.</Message></Error>`);
      else versions.delete(version);
  return { body: `<DeleteResult>${errors.join('')}</DeleteResult>` };
};

/** Serves S3 with path-style addresses for an account in memory; a page has two versions. */
export const s3Service = (account: Account): Service => {
  const settings = ['publicAccessBlock', 'encryption', 'lifecycle'];
  const parts = ({ url }: Request) => {
    const [, bucket = '', ...rest] = decodeURIComponent(url.pathname).split('/');
    return { bucket, key: rest.join('/') };
  };
  const count = (bucket: string, key: string): number =>
    [...account.objects.keys()].filter((name) => name.startsWith(`${bucket}/${key}?`)).length;
  const versionOf = (bucket: string, key: string): Record<string, string> =>
    account.versioned.has(bucket) ? { 'x-amz-version-id': `v/${count(bucket, key)}` } : {};
  const checksumOf = (request: Request): Record<string, string> => {
    const { bucket, key } = parts(request);
    const sum = account.checksums.get(`${bucket}/${key}`);
    const asked = request.headers['x-amz-checksum-mode'] === 'ENABLED';
    return asked && sum !== undefined ? { 'x-amz-checksum-sha256': sum } : {};
  };
  const put = ({ headers, body }: Request, bucket: string, key: string): Answer => {
    const sum = headers['x-amz-checksum-sha256'];
    const own = createHash('sha256').update(body).digest('base64');
    if (sum !== undefined && sum !== own) return error(400, 'BadDigest', 'The SHA256 you specified did not match.');
    account.objects.set(`${bucket}/${key}`, body);
    account.checksums.delete(`${bucket}/${key}`);
    if (sum !== undefined) account.checksums.set(`${bucket}/${key}`, own);
    if (account.versioned.has(bucket))
      account.objects.set(`${bucket}/${key}?versionId=v%2F${count(bucket, key) + 1}`, body);
    return { body: '', headers: versionOf(bucket, key) };
  };
  const called = (request: Request): string => {
    const { key } = parts(request);
    const { searchParams } = request.url;
    if (searchParams.has('versions')) return 'ListObjectVersions';
    if (searchParams.has('delete')) return 'DeleteObjects';
    const setting = settings.find((name) => searchParams.has(name));
    if (setting) return `Put ${setting}`;
    return `${request.method} ${key ? 'object' : 'bucket'}`;
  };
  const createBucket = (bucket: string): Answer => {
    if (account.buckets.has(bucket)) return error(409, 'BucketAlreadyOwnedByYou', 'It is yours already.');
    account.buckets.set(bucket, new Set());
    return { body: '' };
  };
  const headObject = (request: Request, bucket: string, key: string): Answer =>
    account.objects.has(`${bucket}/${key}`)
      ? { body: '', headers: { ...checksumOf(request), ...versionOf(bucket, key) } }
      : { status: 404, body: '' };
  return {
    takes: (request) => /\/s3\/aws4_request/.test(request.headers.authorization ?? ''),
    name: called,
    error,
    answer: (request) => {
      const { bucket, key } = parts(request);
      const name = called(request);
      const owner = request.headers['x-amz-expected-bucket-owner'];
      if (owner !== undefined && owner !== account.bucketOwner) return error(403, 'AccessDenied', 'Access Denied');
      if (name === 'PUT bucket') return createBucket(bucket);
      if (name === 'HEAD object') return headObject(request, bucket, key);
      const versions = account.buckets.get(bucket);
      if (name === 'HEAD bucket') return versions ? { body: '' } : { status: 404, body: '' };
      if (!versions) return error(404, 'NoSuchBucket', 'The specified bucket does not exist');
      if (name === 'PUT object') return put(request, bucket, key);
      if (name === 'ListObjectVersions') return listVersions(versions);
      if (name === 'DeleteObjects') return deleteVersions(versions, request.body);
      account.deeds.push(`${name} ${bucket}`);
      return { body: '' };
    },
  };
};
