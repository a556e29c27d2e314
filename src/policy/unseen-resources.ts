import type { Policy } from './policy.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/** Types that make resources of a template that is elsewhere, of which nothing is known here. */
const unseen: ReadonlySet<string> = new Set([
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::StackSet',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
]);

/** The rules that are about what becomes of a config. */
const contentRules = [
  'maxCpu',
  'maxMemory',
  'maxGpu',
  'forbiddenTypes',
  'requireDeadLetterQueues',
  'publicTriggers',
] as const;

/** True for a type that stands for resources elsewhere; a module is one: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html */
const isUnseen = (type: string): boolean => unseen.has(type) || type.endsWith('::MODULE');

/**
 * Returns a violation for each resource that makes others of a template elsewhere, if the policy has a rule that they could
 * break: nobody could tell whether they keep it.
 */
export const unseenResources = (policy: Policy, { resources }: Judged): Violation[] => {
  const rule = contentRules.find((key) => policy[key] !== undefined);
  if (rule === undefined) return [];
  return [...resources.values()]
    .filter(({ body }) => isUnseen(body.Type))
    .map((resource) => ({
      code: 'policy/unseen-resources',
      path: [...placeOf(resource), 'Type'],
      sentence: `${resource.body.Type} makes resources of a template that is not here, so nobody can tell whether they keep \`${rule}\` of the policy.`,
      hint: 'Write the resources themselves under cloudformationResources.',
    }));
};
