import { containsSecret } from '../../diagnostics/secret.ts';
import { visible } from '../../diagnostics/visible.ts';
import { hostPattern } from '../../schema/aws-values.ts';
import { type Schema, valueAt } from '../shape-walk.ts';

/** Returns the key of the name in items with a name and a value, such as `argName` in {argName: A, value: 1}. */
const nameKeyOf = (required: readonly string[] | undefined): string | undefined =>
  required?.length === 2 && required[1] === 'value' ? required[0] : undefined;

/** Returns an item of a list of names and values in braces; undefined if items do not need exactly these two keys. */
export const writtenPair = (
  required: readonly string[] | undefined,
  name: string,
  value: string,
): string | undefined => {
  const key = nameKeyOf(required);
  return key === undefined ? undefined : `{${key}: ${visible(name)}, value: ${value}}`;
};

/**
 * Returns the keys of an item such as `{LEVEL: info}` in a list of names and values, where each key is meant as a name.
 * Excludes the keys that the item may have, so also defaults that were filled in.
 */
export const keysMeantAsNames = (value: unknown, own: Schema): readonly string[] => {
  const name = nameKeyOf(own.required as readonly string[] | undefined);
  if (name === undefined || value === null || typeof value !== 'object' || name in value || 'value' in value) return [];
  return Object.keys(value).filter(
    (key) =>
      !Object.hasOwn((own.properties ?? {}) as object, key) &&
      typeof (value as Record<string, unknown>)[key] !== 'object',
  );
};

/** Returns the hint for a key of an item that is meant as name and value. */
export const hintForPair = (key: string, value: unknown, own: Schema): string =>
  `Write ${writtenPair(own.required as readonly string[], key, /^[\w./-]+$/.test(String(value)) ? String(value) : '…')}.`;

/** Returns the hint for a resource at the top of the config, recognized by its `type` or `Type`. */
export const hintForResource = (value: unknown): string | undefined => {
  const { type, Type } = (value ?? {}) as { readonly type?: unknown; readonly Type?: unknown };
  if (typeof type === 'string') return 'It belongs below `resources`, one level deeper.';
  return typeof Type === 'string' ? 'It belongs below `cloudformationResources`, one level deeper.' : undefined;
};

/** Returns the hint to write an ARN of the service that a pattern names; undefined if it names none. */
const hintForService = (pattern: string): string | undefined => {
  const service = /^\^arn:\[a-z\]\[a-z0-9-\]\*:([a-z0-9-]+):/.exec(pattern)?.[1];
  return service === undefined ? undefined : `Write the whole ARN, as AWS shows it: arn:aws:${service}:….`;
};

/** True for the shape of an ARN. */
export const takesArn = (own: Schema | undefined): boolean => String(own?.pattern).includes('arn:');

/**
 * Returns the hint for a text that is no ARN at a key beside which another one takes the name of a resource of this config,
 * where exactly one of them is needed; undefined anywhere else. `around` is the shape of the map with both.
 */
export const hintForNameKey = (text: string, key: string, around: Schema, root: unknown): string | undefined => {
  const keys = (around.exactlyOne ?? []) as readonly string[];
  const shapes = (around.properties ?? {}) as Readonly<Record<string, Schema>>;
  const other = keys.find((one) => one !== key && !takesArn(shapes[one]));
  if (!keys.includes(key) || !takesArn(shapes[key]) || other === undefined) return undefined;
  return valueAt(root, ['resources', text, 'type']) === undefined
    ? `${hintForService(String(shapes[key]?.pattern)) ?? 'Write the whole ARN.'} For a resource of this config write its name as \`${other}\`.`
    : `It is a resource of this config: write ${other}: ${text}.`;
};

/**
 * Returns the hint for a text that is no ARN where one is needed: for the name of a resource what refers to it, for any
 * other text how the ARN begins. Undefined where no ARN is needed, or one of any service.
 */
export const hintForArn = (text: string, own: Schema, root: unknown): string | undefined => {
  const pattern = String(own.pattern);
  if (!takesArn(own)) return undefined;
  const type = valueAt(root, ['resources', text, 'type']);
  if (typeof type !== 'string') return hintForService(pattern);
  // No resource of a config is a secret, also where it has one.
  if (pattern.includes('secretsmanager'))
    return `${text} is a resource of this config and no secret. ${hintForService(pattern)}`;
  return type === 'batch-job'
    ? 'It is a job of this config: name it in `connectTo`.'
    : `It is a resource of this config: write $ResourceParam('${text}', 'arn'), or name it in \`connectTo\`.`;
};

/**
 * Returns the hint to write a text with hyphens, or nothing, between its words, if that matches the pattern. Returns
 * undefined for a text that is no name, such as an address or an image, and for one with a secret in it.
 */
export const hintForFormat = (value: string, pattern: string): string | undefined => {
  if (/^[\w.-]+(?:\/[\w.-]+)*$/.test(value) && !containsSecret(value) && new RegExp(pattern, 'u').test(`/${value}`))
    return `Write /${value}.`;
  // `t3.small` where the name ends with `.search`.
  const ending = /\\\.([a-z]{2,20})\$$/.exec(pattern)?.[1];
  if (ending !== undefined && /^[\w.-]{1,64}$/.test(value) && new RegExp(pattern, 'u').test(`${value}.${ending}`))
    return `Write ${value}.${ending}.`;
  const words = value.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const meant = [words.join('-'), words.join('')].find((one) => one !== '' && new RegExp(pattern, 'u').test(one));
  return meant === undefined || /[/:@=]/.test(value) || containsSecret(value) || words.length < 2 || words.length > 5
    ? undefined
    : `Write ${meant}.`;
};

/**
 * Returns the hint for an address in place of the name of a host: the host alone, and the port at its own key where the map
 * around it has one. Undefined for a text with no host, or with a secret, and where no host is needed.
 */
export const hintForHost = (text: string, pattern: string, around: Schema): string | undefined => {
  if (pattern !== hostPattern || containsSecret(text)) return undefined;
  const { host, port } =
    /^(?:[a-z][a-z0-9+]{0,15}:\/\/)?(?<host>[^/:@\s]{1,255})(?::(?<port>\d{1,5}))?(?:\/\S*)?$/i.exec(text)?.groups ??
    {};
  if (host === undefined || host === text || !new RegExp(hostPattern, 'u').test(host)) return undefined;
  const hasPort = port !== undefined && Object.hasOwn((around.properties ?? {}) as object, 'port');
  return `Write ${host}${hasPort ? `, and beside it port: ${port}` : ''}.`;
};

/** Returns the hint to rename a resource in camelCase, `myJob` for `my-job`, if that is a valid name. */
export const hintToRename = (name: string): string => {
  // Letters lose their accents: `jöb` is `job`.
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const meant = plain.replace(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase());
  return /^[A-Za-z][A-Za-z0-9]{0,59}$/.test(meant) && meant !== name ? `Write ${meant}` : 'Rename it';
};
