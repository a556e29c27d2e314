import { type Expression, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { ownerOf } from '../stack/owners.ts';
import { resourcesIn } from '../stack/template-changes.ts';

/** True for the id of a security group that the template itself makes. */
const isOwn = (group: Expression | undefined): boolean => isMap(group) && group['Fn::GetAtt'] !== undefined;

/**
 * Returns the name in the config of the resource whose security group, one that is there already, had a rule of a template.
 * A rule has no metadata, so that its logical id says it. Undefined for any other resource, and for rules of groups that the
 * template makes.
 */
export const ownerOfRule = (
  template: Expression | undefined,
  id: string,
  names: readonly string[],
): string | undefined => {
  const all = resourcesIn(template);
  const { Type, Properties } = all[id] ?? {};
  if (Type !== 'AWS::EC2::SecurityGroupIngress' || !isMap(Properties) || isOwn(Properties.GroupId)) return undefined;
  const former = Object.values(all).flatMap((resource) => ownerOf(resource) ?? []);
  return [...names, ...former].find((name) => id.startsWith(`${logicalId(name)}SecurityGroupFrom`));
};
