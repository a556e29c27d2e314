import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { resourcesIn } from '../template-changes.ts';
import { literalProperties, type RefusedUpdate } from './refused-update.ts';

const type = 'AWS::Logs::SubscriptionFilter';

/** Subscription filters of a log group, a quota that cannot be changed: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
const mostOfGroup = 2;

/** Returns the logical ids of subscription filters by their log group. */
const filtersByGroup = (template: Expression | undefined): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const [id, resource] of Object.entries(resourcesIn(template))) {
    if (resource?.Type !== type) continue;
    const { LogGroupName } = literalProperties(resource);
    if (LogGroupName === undefined) continue;
    const group = canonicalJson(LogGroupName);
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return groups;
};

/**
 * Returns subscription filters that come before another one of their log group goes, so that it would have three:
 * CloudFormation makes new resources before it deletes old ones.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html
 */
export const subscriptionFilters = (deployed: Expression | undefined, ours: Expression): RefusedUpdate[] => {
  const before = filtersByGroup(deployed);
  return [...filtersByGroup(ours)].flatMap(([group, ids]): RefusedUpdate[] => {
    const old = before.get(group) ?? [];
    const added = ids.filter((id) => !old.includes(id));
    const removed = old.filter((id) => !ids.includes(id));
    const [first] = added;
    // More than two in the config are told by lint, and more than two deployed ones cannot be.
    if (first === undefined || removed.length === 0 || ids.length > mostOfGroup) return [];
    if (old.length + added.length <= mostOfGroup) return [];
    return [
      {
        logicalId: first,
        type,
        why: `CloudWatch takes ${mostOfGroup} subscription filters of a log group, and ${added.join(', ')} would come before ${removed.join(', ')} ${removed.length === 1 ? 'goes' : 'go'}`,
        instead: `Deploy without the event of ${added.join(' and ')} first, then with it`,
      },
    ];
  });
};
