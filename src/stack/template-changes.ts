import type { Expression } from '../cloudformation/expression.ts';
import { type Recreation, type ReplacementTable, recreationOf } from '../cloudformation/replacements.ts';
import { differences } from './property-differences.ts';
import type { ResourceChange } from './proposal.ts';

/** A resource of a template that anybody may have written. */
export interface TemplateResource {
  readonly Condition?: unknown;
  readonly Type?: string;
  readonly Metadata?: Expression;
  readonly Properties?: Expression;
  readonly UpdatePolicy?: Expression;
  readonly DeletionPolicy?: Expression;
  readonly UpdateReplacePolicy?: Expression;
}

/** Returns the resources of a template by logical id; none if the value is not a template. */
export const resourcesIn = (template: Expression | undefined): Readonly<Record<string, TemplateResource>> => {
  const { Resources } = (template ?? {}) as { Resources?: Record<string, TemplateResource> | null };
  return Resources !== null && typeof Resources === 'object' ? Resources : {};
};

/** Returns a resource of a template; undefined if the template does not have the logical id, or is not a template. */
export const resourceIn = (template: Expression | undefined, logicalId: string): TemplateResource | undefined => {
  const resources = resourcesIn(template);
  const resource = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined;
  return resource !== null && typeof resource === 'object' ? resource : undefined;
};

/** Returns the `Replacement` of a resource, by what each of its changed properties does. */
const replacementOf = (recreations: readonly (Recreation | undefined)[]): 'True' | 'False' | 'Conditional' => {
  if (recreations.includes('Always')) return 'True';
  // A property that the table does not know may replace.
  return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};

/** True if AWS changes the number of shards of a cluster in place: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html */
const isResharded = ({ Type, UpdatePolicy }: TemplateResource, path: readonly string[]): boolean =>
  Type === 'AWS::ElastiCache::ReplicationGroup' &&
  path.join('.') === 'Properties.NumNodeGroups' &&
  (Object(UpdatePolicy) as { UseOnlineResharding?: unknown }).UseOnlineResharding === true;

const removed = (id: string, { Type: type = '' }: TemplateResource): ResourceChange => ({
  action: 'Remove',
  logicalId: id,
  type,
  details: [],
});

/** Returns the modification of a resource; undefined if nothing but `Metadata` differs. */
const modified = (
  id: string,
  was: TemplateResource,
  is: TemplateResource,
  table: ReplacementTable,
): ResourceChange | undefined => {
  const type = is.Type ?? '';
  const { Metadata: _, ...before } = was;
  const { Metadata: __, ...after } = is;
  const found = differences(before as Expression, after as Expression).map(({ path }) => ({
    path: `/${path.join('/')}`,
    recreation: isResharded(is, path) ? ('Never' as const) : recreationOf(table, type, path),
  }));
  if (found.length === 0) return undefined;
  const replacement = replacementOf(found.map(({ recreation }) => recreation));
  return {
    action: 'Modify',
    logicalId: id,
    type,
    replacement,
    details: found.map(({ path, recreation }) => ({ path, ...(recreation ? { recreation } : {}) })),
  };
};

/**
 * Returns the changes that a change set from one template to the other would list, sorted by logical id, as far as
 * templates show them. Omits changes that follow at AWS, such as a new name that other resources reference. Ignores
 * `Metadata`.
 */
export const templateChanges = (
  before: Expression | undefined,
  after: Expression,
  table: ReplacementTable,
): ResourceChange[] => {
  const [old, fresh] = [resourcesIn(before), resourcesIn(after)];
  const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
  return ids.flatMap((id): ResourceChange[] => {
    const [was, is] = [old[id], fresh[id]];
    if (!was) return is ? [{ action: 'Add', logicalId: id, type: is.Type ?? '', details: [] }] : [];
    if (!is) return [removed(id, was)];
    const change = modified(id, was, is, table);
    return change ? [change] : [];
  });
};
