import { hasToken } from '../../cloudformation/token.ts';
import type { KeyFilter } from './s3-filter.ts';

// biome-ignore lint/suspicious/noExplicitAny: samples are native events of AWS, each of a form of its own
type Native = any;

/** Returns a text of the config; undefined for one that only CloudFormation knows. */
const known = (text: string | undefined): string | undefined =>
  text === undefined || hasToken(text) ? undefined : text;

/** Names of S3's events for types that end with `*`. */
const firstOf: Readonly<Record<string, string>> = {
  'ObjectCreated:*': 'ObjectCreated:Put',
  'ObjectRemoved:*': 'ObjectRemoved:Delete',
  'ObjectRestore:*': 'ObjectRestore:Completed',
  'Replication:*': 'Replication:OperationFailedReplication',
};

/** Returns the sample of an event of S3 with the type of an event of the config, and a key that its filter takes. */
export const s3Sample = (type: string, { prefix, suffix }: KeyFilter, sample: Native): unknown => {
  const [record] = sample.Records;
  const name = type.slice('s3:'.length);
  const { size, eTag, ...object } = record.s3.object;
  const key = `${known(prefix) ?? ''}${object.key}${known(suffix) ?? ''}`;
  // S3 tells neither size nor ETag of an object that is gone, and encodes keys as in a form.
  const own = { ...object, ...(name.startsWith('ObjectRemoved') ? {} : { size, eTag }), key: encodedKey(key) };
  return { Records: [{ ...record, eventName: firstOf[name] ?? name, s3: { ...record.s3, object: own } }] };
};

const encodedKey = (key: string): string => encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');

/** Returns a path that a route or a pattern takes: without braces and wildcards. */
const pathFor = (path: string): string =>
  path
    .replace(/^(?:\*|\$default)$/, '/')
    .replaceAll(/\{(\w+)\+?\}/g, '$1')
    .replaceAll(/[*?]/g, 'x');

/** Returns the sample of a request to an HTTP API with the method and path of an event of the config. */
export const routeSample = (method: string, path: string, sample: Native): unknown => {
  const written = known(path);
  if (written === undefined) return sample;
  const [verb, to] = [method === '*' ? 'POST' : method, pathFor(written)];
  const routeKey = /^(?:\*|\$default)$/.test(written) ? '$default' : `${method === '*' ? 'ANY' : method} ${written}`;
  const { requestContext: context } = sample;
  const http = { ...context.http, method: verb, path: to };
  return { ...sample, routeKey, rawPath: to, requestContext: { ...context, routeKey, http } };
};

/** Returns the sample of a request to a load balancer with the first method and path of an event of the config. */
export const balancerSample = (
  {
    methods: [method] = [],
    paths: [path] = [],
  }: { readonly methods?: readonly string[] | undefined; readonly paths?: readonly string[] | undefined },
  sample: Native,
): unknown => ({
  ...sample,
  httpMethod: known(method) ?? sample.httpMethod,
  path: known(path) === undefined ? sample.path : pathFor(path as string),
});

/** Returns the first literal text that a part of an event pattern takes. */
const firstText = (part: unknown): string | undefined =>
  Array.isArray(part) ? part.find((one): one is string => typeof one === 'string' && !hasToken(one)) : undefined;

/** Returns the values by which a pattern of EventBridge takes an event: the first text of each list, at any depth. */
const valuesOf = (pattern: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(pattern).flatMap(([key, part]): [string, unknown][] => {
      if (Array.isArray(part)) return firstText(part) === undefined ? [] : [[key, firstText(part)]];
      return part !== null && typeof part === 'object' ? [[key, valuesOf(part as Record<string, unknown>)]] : [];
    }),
  );

/** Returns the sample of an event of EventBridge with the values of the pattern of an event of the config. */
export const patternSample = (pattern: Readonly<Record<string, unknown>>, sample: Native): unknown => {
  const { version: _, resources, detail, ...own } = pattern;
  const first = firstText(resources);
  return {
    ...sample,
    ...valuesOf(own),
    ...(first === undefined ? {} : { resources: [first] }),
    ...(detail !== null && typeof detail === 'object' ? { detail: valuesOf(detail as Record<string, unknown>) } : {}),
  };
};
