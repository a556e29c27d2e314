import { isNarrowRange } from '../cloudformation/caller-conditions.ts';
import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression, ExpressionMap } from '../cloudformation/expression.ts';
import { idsIn } from '../cloudformation/referenced-ids.ts';
import { isPlainMap, knownTexts, type Resources, valuesAt } from './known-texts.ts';

const services: ReadonlySet<string> = new Set(['AWS::ECS::Service', 'AWS::ECS::TaskSet']);

/** Returns the logical ids of the security groups of services. */
export const serviceGroups = (resources: Resources): ReadonlySet<string> =>
  new Set(
    [...resources.values()].flatMap(({ body: { Type, Properties } }) =>
      services.has(Type) ? idsIn(Properties?.NetworkConfiguration) : [],
    ),
  );

/** True for a rule that may let in every address: also by a prefix list, whose addresses are elsewhere. */
const letsInEverybody = (rule: Expression, resources: Resources): boolean => {
  if (!isPlainMap(rule)) return true;
  const texts = [rule.CidrIp, rule.CidrIpv6, rule.SourcePrefixListId].map((one) => knownTexts(one, resources));
  const [ipv4 = [], ipv6 = [], lists = []] = texts;
  return (
    [...ipv4, ...ipv6].some((range) => range !== undefined && (typeof range !== 'string' || !isNarrowRange(range))) ||
    lists.some((list) => list !== undefined)
  );
};

/**
 * True for a rule of a security group, or a group with one, by which every address reaches a service; `groups` are those of
 * services. https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export const opensService = (
  { id, body: { Type, Properties } }: ResourceContribution,
  groups: ReadonlySet<string>,
  resources: Resources,
): boolean => {
  const properties = (Properties ?? {}) as ExpressionMap;
  if (Type === 'AWS::EC2::SecurityGroup')
    return (
      groups.has(id) && valuesAt(properties, ['SecurityGroupIngress']).some((rule) => letsInEverybody(rule, resources))
    );
  return (
    Type === 'AWS::EC2::SecurityGroupIngress' &&
    idsIn([properties.GroupId ?? null, properties.GroupName ?? null]).some((group) => groups.has(group)) &&
    letsInEverybody(properties, resources)
  );
};
