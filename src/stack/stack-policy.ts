import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { deletionFate } from './policies.ts';
import type { ResourceChange } from './proposal.ts';
import { resourcesIn } from './template-changes.ts';

/**
 * The characters of a stack policy, at most:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_SetStackPolicy.html
 */
export const policyLimit = 16_384;

/** Returns the logical ids of the resources of a template that stay, or leave a snapshot, when they are deleted; sorted. */
export const protectedIds = (template: Expression | undefined): string[] =>
  Object.keys(resourcesIn(template))
    .filter((id) => ['kept', 'snapshot'].includes(deletionFate(template, id)))
    .sort();

/** Returns the logical ids that a change set deletes or may replace, or changes in a way that this version does not know. */
export const goingIds = (changes: readonly ResourceChange[]): ReadonlySet<string> =>
  new Set(
    changes
      .filter(({ action, replacement }) => action !== 'Add' && !(action === 'Modify' && replacement === 'False'))
      .map(({ logicalId }) => logicalId),
  );

const everybody = { Principal: '*' } as const;

/** The statement without which a stack policy allows no update at all. */
const allowsUpdates = { Effect: 'Allow', Action: 'Update:*', ...everybody, Resource: '*' } as const;

const denied = ['Update:Delete', 'Update:Replace'] as const;

/**
 * Returns a stack policy that denies deleting and replacing some resources, and allows every other update. Of more
 * resources than a policy has room for, the last are left out.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html
 */
export const stackPolicyFor = (ids: readonly string[]): string => {
  const policyOf = (some: readonly string[]): string =>
    JSON.stringify({
      Statement: [
        allowsUpdates,
        ...(some.length > 0
          ? [{ Effect: 'Deny', Action: denied, ...everybody, Resource: some.map((id) => `LogicalResourceId/${id}`) }]
          : []),
      ],
    });
  let room = policyLimit - policyOf(['']).length;
  const fitting = ids.filter((id) => {
    room -= `"LogicalResourceId/${id}",`.length;
    return room >= 0;
  });
  return policyOf(fitting);
};

const parsed = (policy: string): unknown => {
  try {
    return JSON.parse(policy);
  } catch {
    return undefined;
  }
};

/** True for a stack without a policy, or with one as `stackPolicyFor` writes them; false for one that somebody else wrote. */
export const isOwnStackPolicy = (policy: string | undefined): boolean => {
  if (policy === undefined) return true;
  const { Statement: statements } = Object(parsed(policy)) as { Statement?: readonly { Resource?: unknown }[] };
  if (!Array.isArray(statements)) return false;
  const resources = statements.length === 2 ? statements[1]?.Resource : [];
  const ids = (Array.isArray(resources) ? resources : []).map((one) => String(one).replace(/^LogicalResourceId\//, ''));
  return isSamePolicy(policy, stackPolicyFor(ids));
};

/** True for two policies of the same JSON. */
export const isSamePolicy = (one: string | undefined, other: string): boolean =>
  one !== undefined && canonicalJson(parsed(one) as Expression) === canonicalJson(parsed(other) as Expression);
