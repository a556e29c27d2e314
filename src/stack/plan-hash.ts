import { createHash } from 'node:crypto';
import { canonicalJson } from '../cloudformation/canonical.ts';
import { secretReference } from '../cloudformation/dynamic-reference.ts';
import { type Expression, type ExpressionMap, isMap } from '../cloudformation/expression.ts';
import type { ResourceChange } from './proposal.ts';

/** What a plan's hash is made of. */
export interface PlanFacts {
  /** Twelve digits; nothing for a plan that asked no account. */
  readonly account?: string;
  readonly region: string;
  readonly stack: string;
  /** The template that is deployed, or that of the base branch; nothing if there is none. */
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly changes: readonly Pick<ResourceChange, 'action' | 'logicalId' | 'type' | 'replacement'>[];
  /** Our images by the name that they have before any build, and where those are that are published. */
  readonly images: readonly {
    readonly repository: string;
    readonly tag: string;
    readonly published?: { readonly repository: string; readonly digest: string };
  }[];
}

const without = (map: ExpressionMap, key: string): ExpressionMap =>
  Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));

/** The template without its own `Metadata` and that of its resources; a property of that name stays. */
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

/** The ARN of a secret has a suffix that only who may describe it knows: what stands there says nothing of the plan. */
const constantSecrets = (value: Expression): Expression =>
  Array.isArray(value)
    ? value.map((item: Expression) => (isMap(item) && 'ValueFrom' in item ? { ...item, ValueFrom: 'secret' } : item))
    : value;

const normal = (value: Expression, texts: (text: string) => string): Expression => {
  if (typeof value === 'string') return texts(value);
  if (Array.isArray(value)) return value.map((item: Expression) => normal(item, texts));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, normal(key === 'Secrets' ? constantSecrets(item) : item, texts)]),
  );
};

const hashed = (facts: PlanFacts): string => {
  const byTag = (text: string) =>
    facts.images.reduce(
      (written, { repository, tag, published }) =>
        published === undefined
          ? written
          : written.replaceAll(`/${published.repository}@${published.digest}`, `/${repository}:${tag}`),
      text.replace(secretReference, '{{secret}}'),
    );
  const template = (of: Expression | undefined) => (of === undefined ? null : normal(withoutMetadata(of), byTag));
  const changes = facts.changes
    .map(({ action, logicalId, type, replacement = null }) => ({ action, logicalId, type, replacement }))
    .map((row) => ({ row, text: canonicalJson(row) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ row }) => row);
  const { account = null, region, stack } = facts;
  const whole = { account, region, stack, before: template(facts.before), ours: template(facts.ours), changes };
  return createHash('sha256').update(canonicalJson(whole)).digest('hex');
};

/**
 * `v1:` and the SHA-256 of what was reviewed: where it goes, both templates, and what happens to each resource.
 * Frozen: `deploy` compares it with the hash of a plan that was made before. Metadata and AWS's values before and
 * after do not count; an image of ours counts by its content tag, a secret by being there.
 */
export const planHash = (facts: PlanFacts & { readonly account: string }): string => `v1:${hashed(facts)}`;

/** `offline:` instead of `v1:`: such a plan knows nothing of the account, and `deploy` never accepts it. */
export const offlinePlanHash = (facts: PlanFacts): string => `offline:${hashed(facts)}`;
