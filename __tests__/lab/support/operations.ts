import type { IncomingHttpHeaders } from 'node:http';
import * as batch from '@aws-sdk/client-batch';

const batchActions = new Map(
  Object.keys(batch)
    .filter((name) => name.endsWith('Command'))
    .map((name) => [name.toLowerCase().replace(/command$/, ''), name.replace(/Command$/, '')]),
);

/** Operations that are read-only by AWS's access levels; any other counts as mutating. */
const reads =
  /^(Describe|Get|List|Head|Select|Filter|Lookup|Search|Estimate|Validate|Detect|BatchGet|BatchCheck|AssumeRole|Decode|Query|Scan|GET |HEAD )/;

/** True if an operation, `service:Action`, changes something. */
export const isMutating = (operation: string) => !reads.test(operation.slice(operation.indexOf(':') + 1));

/** Returns the name of a request to AWS, `service:Action`, for each of AWS's protocols. */
export function operationOf(method: string, url: string, headers: IncomingHttpHeaders, body: string): string {
  const [path = '/', query = ''] = url.split('?');
  const cbor = /\/service\/([^/]+)\/operation\/(\w+)/.exec(path);
  const target = String(headers['x-amz-target'] ?? '')
    .split('.')
    .pop();
  const form = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const action = cbor?.[2] || target || new URLSearchParams(form ? body : query).get('Action');
  const signed = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(String(headers.authorization ?? ''))?.[1];
  const service = signed ?? (action?.startsWith('AssumeRole') ? 'sts' : 'unsigned');
  return `${service}:${action || restAction(service, method, path, new URLSearchParams(query))}`;
}

function restAction(service: string, method: string, path: string, query: URLSearchParams): string {
  if (service === 's3') return s3Action(method, path, query);
  if (service === 'batch') return batchAction(method, path);
  return `${method} ${path}`;
}

const verbs: Record<string, string> = { GET: 'Get', HEAD: 'Head', PUT: 'Put', POST: 'Post', DELETE: 'Delete' };

function s3Action(method: string, path: string, query: URLSearchParams): string {
  const [bucket, ...key] = path.slice(1).split('/');
  const object = key.join('/') !== '';
  const verb = verbs[method] ?? method;
  if (!bucket) return 'ListBuckets';
  const part = [...query.keys()].find((name) => !['x-id', 'list-type', 'prefix', 'max-keys'].includes(name));
  if (object && method === 'POST') return query.has('uploads') ? 'CreateMultipartUpload' : 'CompleteMultipartUpload';
  if (object) return query.has('partNumber') ? 'UploadPart' : `${verb}Object${part === 'tagging' ? 'Tagging' : ''}`;
  if (query.has('delete')) return 'DeleteObjects';
  if (query.has('list-type')) return 'ListObjectsV2';
  if (query.has('versions')) return 'ListObjectVersions';
  if (part && query.get(part) === '') return `${verb}Bucket${part.charAt(0).toUpperCase()}${part.slice(1)}`;
  return { PUT: 'CreateBucket', GET: 'ListObjects' }[method] ?? `${verb}Bucket`;
}

function batchAction(method: string, path: string): string {
  if (path.startsWith('/v1/tags/'))
    return { GET: 'ListTagsForResource', POST: 'TagResource' }[method] ?? 'UntagResource';
  return batchActions.get(path.replace('/v1/', '')) ?? `${method} ${path}`;
}
