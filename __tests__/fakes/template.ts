import { readFileSync } from 'node:fs';
import yaml from 'yaml';
import { idsIn } from '../../src/cloudformation/referenced-ids.ts';
import { type ReplacementTable, recreationOf } from '../../src/cloudformation/replacements.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';
import type { FakeStack } from './fake-stack.ts';

/** A template as CloudFormation in memory reads it. */
export interface FakeTemplate {
  Resources?: Record<string, FakeResource>;
  Outputs?: Record<string, { Value: unknown }>;
  [key: string]: unknown;
}
/** A resource of a template. */
export interface FakeResource {
  Type: string;
  Properties?: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  Metadata?: Record<string, unknown>;
}

/** Parses a template in JSON or YAML; returns an empty one for any other text. */
export const parse = (text: string | undefined): FakeTemplate => {
  if (!text) return {};
  try {
    return JSON.parse(text);
  } catch {
    return yaml.parseDocument(text, { logLevel: 'silent' }).toJS() ?? {};
  }
};

/** Returns what an update can change: CloudFormation ignores a change of the template's Metadata alone. */
export const content = (text: string | undefined) => ({ ...parse(text), Metadata: undefined });

/** True if two values are the same JSON. */
export const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Returns the outputs of a template by name: `Ref` to a resource, and its `Arn`, as its physical id; no other expression is
 * evaluated.
 */
export const outputsOf = (
  template: FakeTemplate,
  resources: ReadonlyMap<string, { readonly physicalId: string }>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(template.Outputs ?? {}).map(([name, { Value: value }]) => {
      const { Ref: ref, 'Fn::GetAtt': [id, attribute] = [] } = Object(value) as {
        Ref?: string;
        'Fn::GetAtt'?: string[];
      };
      const named = ref ?? (attribute === 'Arn' ? id : undefined);
      return [name, (named && resources.get(named)?.physicalId) || String(value)];
    }),
  );

const keptBy = ({ DeletionPolicy = '' }: FakeResource): boolean => DeletionPolicy.startsWith('Retain');

const table: ReplacementTable = {
  services: JSON.parse(readFileSync(new URL('../../src/generated/replacements.json', import.meta.url), 'utf8')),
};

/** Settings of a compute environment that AWS changes without replacing an instance. */
const scaling = ['MinvCpus', 'MaxvCpus', 'DesiredvCpus', 'UpdateToLatestImageVersion'];

/** Returns `RequiresRecreation` of a changed property. A change of `Name` replaces a resource. */
const recreationBy = (type: string, key: string, was: unknown, is: unknown): string => {
  if (key === 'Name') return 'Always';
  if (type !== 'AWS::Batch::ComputeEnvironment' || key !== 'ComputeResources')
    return recreationOf(table, type, ['Properties', key]) ?? 'Never';
  const [before, after] = [was, is].map((value) => Object(value) as Record<string, unknown>);
  const settings = Object.keys({ ...before, ...after }).filter((name) => !same(before?.[name], after?.[name]));
  return settings.every((name) => scaling.includes(name)) ? 'Never' : 'Conditionally';
};

/** Attributes by resource type that every update of such a resource changes: what names them follows. */
export type ChangingAttributes = Readonly<Record<string, string>>;

/** Returns the properties of a resource that name a changed attribute, by logical id, or a resource that is replaced. */
const followingProperties = (
  { Properties = {} }: FakeResource,
  changed: ReadonlyMap<string, string>,
  replaced: ReadonlySet<string>,
): string[] =>
  Object.keys(Properties).filter(
    (key) =>
      idsIn(Properties[key]).some((id) => replaced.has(id)) ||
      [...changed].some(([id, attribute]) =>
        JSON.stringify(Properties[key]).includes(`{"Fn::GetAtt":${JSON.stringify([id, attribute])}}`),
      ),
  );

/** Returns `Replacement` for the properties that changed, and for those whose new value is not known yet. */
const replacementBy = (own: readonly string[], following: readonly string[]): string => {
  if (own.includes('Always')) return 'True';
  return [...own, ...following].some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};

const mayBeReplaced = ({ replacement = 'False' }: ResourceChange) => replacement !== 'False';

/**
 * Returns the changes of a change set from one template to another, with what follows from them. Replacements are those
 * of AWS's specification by top-level property.
 */
export const changesBetween = (
  stack: FakeStack,
  before: FakeTemplate,
  after: FakeTemplate,
  attributes: ChangingAttributes,
  replaced: ReadonlySet<string> = new Set(),
): ResourceChange[] => {
  const old = before.Resources ?? {};
  const fresh = after.Resources ?? {};
  const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
  const changed = new Map(
    ids.flatMap((id): [string, string][] => {
      const [was, is] = [old[id], fresh[id]];
      const attribute = attributes[is?.Type ?? ''];
      return was && is && attribute && !same(was.Properties, is.Properties) ? [[id, attribute]] : [];
    }),
  );
  const found = ids.flatMap((id): ResourceChange[] => {
    const [was, is] = [old[id], fresh[id]];
    const physical = stack.resources.get(id)?.physicalId;
    const named = { logicalId: id, ...(physical ? { physicalId: physical } : {}), type: (is ?? was)?.Type ?? '' };
    if (!was) return [{ action: 'Add', ...named, details: [] }];
    if (!is) return [{ action: 'Remove', ...named, policyAction: keptBy(was) ? 'Retain' : 'Delete', details: [] }];
    const keys = Object.keys({ ...was.Properties, ...is.Properties }).sort();
    const own = keys.filter((key) => !same(was.Properties?.[key], is.Properties?.[key]));
    const following = followingProperties(is, changed, replaced).filter((key) => !own.includes(key));
    if (own.length + following.length === 0) return [];
    const changedDetails = own.map((key) => ({
      path: `/Properties/${key}`,
      before: String(was.Properties?.[key]),
      after: String(is.Properties?.[key]),
      recreation: recreationBy(is.Type, key, was.Properties?.[key], is.Properties?.[key]),
    }));
    const followingDetails = following.map((key) => ({
      path: `/Properties/${key}`,
      recreation:
        key === 'ComputeResources' ? 'Conditionally' : (recreationOf(table, is.Type, ['Properties', key]) ?? 'Never'),
    }));
    const [ownBy, followingBy] = [changedDetails, followingDetails].map((all) => all.map((one) => one.recreation));
    const replacement = replacementBy(ownBy ?? [], followingBy ?? []);
    return [{ action: 'Modify', ...named, replacement, details: [...changedDetails, ...followingDetails] }];
  });
  // What names a resource that may be replaced follows it, and so on.
  const next = found.filter(mayBeReplaced).map(({ logicalId }) => logicalId);
  return next.every((id) => replaced.has(id)) ? found : changesBetween(stack, before, after, attributes, new Set(next));
};

/** Returns the template of a stack of which only some resources of a new template were made or changed. */
export const partlyDone = (before: string | undefined, after: string, done: readonly string[]): string => {
  const { Resources = {}, ...rest } = JSON.parse(after) as FakeTemplate;
  const ofBefore = (JSON.parse(before ?? '{}') as FakeTemplate).Resources ?? {};
  const ofAfter = Object.fromEntries(Object.entries(Resources).filter(([id]) => done.includes(id)));
  return JSON.stringify({ ...rest, Resources: { ...ofBefore, ...ofAfter } });
};
