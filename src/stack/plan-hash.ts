import { createHash } from 'node:crypto';
import { canonicalJson } from '../cloudformation/canonical.ts';
import { secretReference, textAsResolved } from '../cloudformation/dynamic-reference.ts';
import { type Expression, type ExpressionMap, isMap } from '../cloudformation/expression.ts';
import type { ResourceChange } from './proposal.ts';

/** Input of a plan's hash. */
export interface PlanFacts {
  /** AWS account id, twelve digits; undefined for a plan without AWS. */
  readonly account?: string;
  readonly region: string;
  readonly stack: string;
  /** The deployed template, or the base branch's; undefined if there is none. */
  readonly before: Expression | undefined;
  /** The template that would be deployed. */
  readonly ours: Expression;
  /** The values of its parameters by name; empty or absent if it declares none. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly changes: readonly Pick<ResourceChange, 'action' | 'logicalId' | 'type' | 'replacement'>[];
  /** The images that this action builds: repository and content tag, and the digest if the image is published. */
  readonly images: readonly {
    readonly repository: string;
    readonly tag: string;
    readonly published?: { readonly repository: string; readonly digest: string };
  }[];
}

const without = (map: ExpressionMap, key: string): ExpressionMap =>
  Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));

/** Returns a template without its own `Metadata` and that of its resources. Properties called `Metadata` stay. */
const withoutMetadata = (template: Expression): Expression => {
  if (!isMap(template)) return template;
  const rest = without(template, 'Metadata');
  if (!isMap(rest.Resources)) return rest;
  const resources = Object.entries(rest.Resources).map(([id, body]) => [
    id,
    isMap(body) ? without(body, 'Metadata') : body,
  ]);
  return { ...rest, Resources: Object.fromEntries(resources) };
};

/**
 * Returns the name and the key of a secret in the text that refers to it. Where Secrets Manager was asked for the ARN, that ends
 * in a hyphen and six random characters, and where the reader has no right to ask there is none: they do not count, and
 * neither does what stands before the name.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html
 */
const secretIn = (reference: string, isRead: boolean): string => {
  const at = reference.indexOf(':secret:');
  const [name = '', ...rest] = reference.slice(at < 0 ? 0 : at + ':secret:'.length).split(':');
  const bare = isRead && at >= 0 ? name.replace(/-[A-Za-z\d]{6}$/, '') : name;
  return ['secret', bare, ...rest].join(':').replace(/:{1,8}$/, '');
};

/** Returns a `ValueFrom` by the name and the key of its secret; any other as it is. */
const bySecret = (from: Expression): Expression => {
  const text = textAsResolved(from);
  return text?.includes(':secret:') ? secretIn(text, typeof from === 'string') : from;
};

/** Returns the items of `Secrets`, each with the name and the key of its secret. */
const withSecretNames = (value: Expression): Expression =>
  Array.isArray(value)
    ? value.map((item: Expression) =>
        isMap(item) && item.ValueFrom !== undefined ? { ...item, ValueFrom: bySecret(item.ValueFrom) } : item,
      )
    : value;

/**
 * Returns a value with every string mapped by `texts` and every secret by its name and key. Returns the same value if nothing
 * changes, as for most of a template.
 */
const normalized = (value: Expression, texts: (text: string) => string): Expression => {
  if (typeof value === 'string') return texts(value);
  if (Array.isArray(value)) {
    const items = value.map((item: Expression) => normalized(item, texts));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isMap(value)) return value;
  const changed: [string, Expression][] = [];
  Object.keys(value).forEach((key) => {
    const item = value[key] as Expression;
    const next = normalized(key === 'Secrets' ? withSecretNames(item) : item, texts);
    if (next !== item) changed.push([key, next]);
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
};

/** Returns the SHA-256 of the facts, 64 hexadecimal digits. */
const hashOf = (facts: PlanFacts): string => {
  const names = facts.images.flatMap(({ repository, tag, published }) =>
    published === undefined ? [] : [[`/${published.repository}@${published.digest}`, `/${repository}:${tag}`] as const],
  );
  const byTag = (text: string) => {
    const written = text.includes('{{resolve:')
      ? text.replace(secretReference, (_, service, secret) => `{{${service}:${secretIn(secret, true)}}}`)
      : text;
    return written.includes('@') ? names.reduce((all, [from, to]) => all.replaceAll(from, to), written) : written;
  };
  const template = (of: Expression | undefined) => (of === undefined ? null : normalized(withoutMetadata(of), byTag));
  const changes = facts.changes
    .map(({ action, logicalId, type, replacement = null }) => ({ action, logicalId, type, replacement }))
    .map((row) => ({ row, text: canonicalJson(row) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ row }) => row);
  const { account = null, region, stack, parameters = {} } = facts;
  const whole = {
    ...{ account, region, stack, before: template(facts.before), ours: template(facts.ours), changes },
    ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
  };
  return createHash('sha256').update(canonicalJson(whole)).digest('hex');
};

/**
 * Returns `v1:` and the SHA-256 of a reviewed plan: account, region, stack, both templates, the parameters and the
 * changes by resource.
 * `Metadata` and property values in the change set do not count; built images count by content tag, secrets by
 * name and key. The algorithm is frozen: `deploy` compares the hash with that of an earlier plan, maybe of an older
 * version.
 */
export const planHash = (facts: PlanFacts & { readonly account: string }): string => `v1:${hashOf(facts)}`;

/** Returns the hash of a plan made without AWS: `offline:` instead of `v1:`, which `deploy` never accepts. */
export const offlinePlanHash = (facts: PlanFacts): string => `offline:${hashOf(facts)}`;
