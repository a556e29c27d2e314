import yaml from 'yaml';
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

/** Returns the outputs of a template by name, without evaluating expressions. */
export const outputsOf = (template: FakeTemplate): Record<string, string> =>
  Object.fromEntries(Object.entries(template.Outputs ?? {}).map(([name, { Value }]) => [name, String(Value)]));

const keptBy = ({ DeletionPolicy = '' }: FakeResource): boolean => DeletionPolicy.startsWith('Retain');

/** Returns the changes of a change set from one template to another. A change of `Name` replaces a resource. */
export const changesBetween = (stack: FakeStack, before: FakeTemplate, after: FakeTemplate): ResourceChange[] => {
  const old = before.Resources ?? {};
  const fresh = after.Resources ?? {};
  const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
  return ids.flatMap((id): ResourceChange[] => {
    const [was, is] = [old[id], fresh[id]];
    const physical = stack.resources.get(id)?.physicalId;
    const named = { logicalId: id, ...(physical ? { physicalId: physical } : {}), type: (is ?? was)?.Type ?? '' };
    if (!was) return [{ action: 'Add', ...named, details: [] }];
    if (!is) return [{ action: 'Remove', ...named, policyAction: keptBy(was) ? 'Retain' : 'Delete', details: [] }];
    const keys = Object.keys({ ...was.Properties, ...is.Properties }).sort();
    const changed = keys.filter((key) => !same(was.Properties?.[key], is.Properties?.[key]));
    if (changed.length === 0) return [];
    const replaces = changed.includes('Name');
    const details = changed.map((key) => ({
      path: `/Properties/${key}`,
      before: String(was.Properties?.[key]),
      after: String(is.Properties?.[key]),
      recreation: key === 'Name' ? ('Always' as const) : ('Never' as const),
    }));
    return [{ action: 'Modify', ...named, replacement: replaces ? 'True' : 'False', details }];
  });
};
