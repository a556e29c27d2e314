import { type Expression, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { ownerOf } from '../stack/owners.ts';
import { resourcesIn } from '../stack/template-changes.ts';

/** Returns the logical id of a security group that the template itself makes; undefined for one that is there already. */
const ownGroup = (group: Expression | undefined): string | undefined => {
  const of = isMap(group) ? group['Fn::GetAtt'] : undefined;
  return Array.isArray(of) && typeof of[0] === 'string' ? of[0] : undefined;
};

/**
 * Returns the name in the config of the resource whose security group had a rule of a template. A rule has no metadata, so
 * that its group says it, or its logical id for a group that is there already. Undefined for any other resource, and for
 * rules of groups that went with their resource.
 */
export const ownerOfRule = (
  template: Expression | undefined,
  id: string,
  names: readonly string[],
): string | undefined => {
  const all = resourcesIn(template);
  const { Type, Properties } = all[id] ?? {};
  if (Type !== 'AWS::EC2::SecurityGroupIngress' || !isMap(Properties)) return undefined;
  const own = ownGroup(Properties.GroupId);
  const owner = own === undefined ? undefined : ownerOf(all[own]);
  if (own !== undefined) return owner !== undefined && names.includes(owner) ? owner : undefined;
  const former = Object.values(all).flatMap((resource) => ownerOf(resource) ?? []);
  return [...names, ...former].find((name) => id.startsWith(`${logicalId(name)}SecurityGroupFrom`));
};
