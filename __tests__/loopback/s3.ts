import { createHash } from 'node:crypto';
import type { Account, FakeObject } from '../fakes/account.ts';
import { type Answer, type Request, type Service, xml } from './server.ts';

const error = (status: number, code: string, message: string): Answer => ({
  status,
  body: `<Error><Code>${code}</Code><Message>${xml(message)}</Message></Error>`,
});

const listVersions = (versions: ReadonlySet<string>): Answer => {
  const entry = ([name = '', version = '']: string[]) => `<Key>${xml(name)}</Key><VersionId>${version}</VersionId>`;
  const page = [...versions]
    .slice(0, 2)
    .map((name) => name.split('#'))
    .map((one) => (one[2] ? `<DeleteMarker>${entry(one)}</DeleteMarker>` : `<Version>${entry(one)}</Version>`));
  return {
    body: `<ListVersionsResult>${page.join('')}<IsTruncated>${versions.size > 2}</IsTruncated></ListVersionsResult>`,
  };
};

const getNotifications = (destinations: readonly string[]): Answer => {
  const functions = destinations
    .filter((one) => one !== 'events')
    .map(
      (arn, index) =>
        `<CloudFunctionConfiguration><Id>${index}</Id><CloudFunction>${arn}</CloudFunction><Event>s3:ObjectRemoved:*</Event></CloudFunctionConfiguration>`,
    );
  const events = destinations.includes('events') ? '<EventBridgeConfiguration></EventBridgeConfiguration>' : '';
  const body = `<NotificationConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${functions.join('')}${events}</NotificationConfiguration>`;
  return { body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}` };
};

const notificationsIn = (request: string): string[] => [
  ...[...request.matchAll(/<CloudFunction>([^<]*)<\/CloudFunction>/g)].map(([, arn = '']) => arn),
  ...(request.includes('<EventBridgeConfiguration') ? ['events'] : []),
];

/** Returns what S3 stores with an object, by the headers of its upload. */
const detailsOf = (headers: Request['headers']): FakeObject => ({
  headers: Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      /^(?:x-amz-meta-|cache-control$|content-(?:disposition|encoding|language|type)$)/.test(name) &&
      value !== undefined
        ? [[name, String(value)] as const]
        : [],
    ),
  ),
  tags: Object.fromEntries(new URLSearchParams(String(headers['x-amz-tagging'] ?? ''))),
});

/** Returns a page of two keys of a folder, by what the request asks for; the token is the last key of the page before. */
const listObjects = (keys: readonly string[], searchParams: URLSearchParams): Answer => {
  const after = searchParams.get('continuation-token') ?? '';
  const left = keys.filter((key) => key.startsWith(searchParams.get('prefix') ?? '') && key > after).sort();
  const page = left.slice(0, 2);
  const more = left.length > page.length;
  const contents = page.map((key) => `<Contents><Key>${xml(key)}</Key></Contents>`).join('');
  const next = more ? `<NextContinuationToken>${xml(page.at(-1) ?? '')}</NextContinuationToken>` : '';
  return {
    body: `<ListBucketResult>${contents}<KeyCount>${page.length}</KeyCount><IsTruncated>${more}</IsTruncated>${next}</ListBucketResult>`,
  };
};

/** Returns the keys that a request deletes without a version. */
const keysIn = (request: string): string[] =>
  [...request.matchAll(/<Object><Key>([^<]*)<\/Key><\/Object>/g)].map(([, key = '']) => key.replaceAll('&amp;', '&'));

/** Deletes the versions that a request names, and returns an error for each that is held. */
const deleteObjects = (versions: Set<string>, request: string): Answer => {
  const named = [...request.matchAll(/<Object><Key>([^<]*)<\/Key><VersionId>([^<]*)<\/VersionId>/g)].flatMap(
    ([, name = '', version = '']) =>
      [...versions]
        .filter((one) => one.startsWith(`${name.replaceAll('&amp;', '&')}#${version}`))
        .map((one) => ({ name, one, isHeld: one.endsWith('#held') })),
  );
  for (const { one, isHeld } of named) if (!isHeld) versions.delete(one);
  const errors = named
    .filter(({ isHeld }) => isHeld)
    .map(({ name }) => `<Error><Key>${name}</Key><Code>AccessDenied</Code><Message>Held.</Message></Error>`);
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
  const put = ({ headers, body, bytes }: Request, bucket: string, key: string): Answer => {
    const sum = headers['x-amz-checksum-sha256'];
    const own = createHash('sha256').update(bytes).digest('base64');
    if (sum !== undefined && sum !== own) return error(400, 'BadDigest', 'The SHA256 you specified did not match.');
    if (headers['if-none-match'] === '*' && account.objects.has(`${bucket}/${key}`))
      return error(412, 'PreconditionFailed', 'At least one of the preconditions you specified did not hold.');
    account.objects.set(`${bucket}/${key}`, body);
    account.details.set(`${bucket}/${key}`, detailsOf(headers));
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
    if (searchParams.has('list-type')) return 'ListObjectsV2';
    if (searchParams.has('notification')) return `${request.method} notification`;
    const setting = settings.find((name) => searchParams.has(name));
    if (setting) return `Put ${setting}`;
    return `${request.method} ${key ? 'object' : 'bucket'}`;
  };
  return {
    takes: (request) => /\/s3\/aws4_request/.test(request.headers.authorization ?? ''),
    name: called,
    error,
    answer: (request) => {
      const { bucket, key } = parts(request);
      const owner = request.headers['x-amz-expected-bucket-owner'];
      const versions = account.buckets.get(bucket);
      if (owner !== undefined && owner !== account.bucketOwner) return error(403, 'AccessDenied', 'Access Denied');
      switch (called(request)) {
        case 'PUT bucket':
          if (versions) return error(409, 'BucketAlreadyOwnedByYou', 'It is yours already.');
          account.buckets.set(bucket, new Set());
          return { body: '' };
        case 'HEAD bucket':
          return versions ? { body: '' } : { status: 404, body: '' };
        case 'HEAD object':
          return account.objects.has(`${bucket}/${key}`)
            ? {
                body: '',
                headers: {
                  ...account.details.get(`${bucket}/${key}`)?.headers,
                  ...checksumOf(request),
                  ...versionOf(bucket, key),
                },
              }
            : { status: 404, body: '' };
      }
      if (!versions) return error(404, 'NoSuchBucket', 'The specified bucket does not exist');
      switch (called(request)) {
        case 'PUT object':
          return put(request, bucket, key);
        case 'GET notification':
          return getNotifications(account.notifications.get(bucket) ?? []);
        case 'PUT notification':
          account.notifications.set(bucket, notificationsIn(request.body));
          return { body: '' };
        case 'ListObjectVersions':
          return listVersions(versions);
        case 'GET object': {
          const text = account.objects.get(`${bucket}/${key}`);
          return text === undefined
            ? error(404, 'NoSuchKey', 'The specified key does not exist.')
            : { body: text, headers: { 'content-type': 'application/json' } };
        }
        case 'ListObjectsV2': {
          const keys = [...account.objects.keys()].filter((place) => place.startsWith(`${bucket}/`));
          return listObjects(
            keys.map((place) => place.slice(bucket.length + 1)),
            request.url.searchParams,
          );
        }
        case 'DeleteObjects':
          for (const gone of keysIn(request.body)) account.objects.delete(`${bucket}/${gone}`);
          return deleteObjects(versions, request.body);
        default:
          account.deeds.push(`${called(request)} ${bucket}`);
          return { body: '' };
      }
    },
  };
};
