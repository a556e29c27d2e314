import type { ActiveRevision } from '../../ports/aws.ts';
import { registryHost } from '../../stage/image-registry.ts';

/** Returns the registry of the account and region of a job definition, by its ARN. */
const ownRegistry = (arn: string): string => {
  const [, , , region = '', account = ''] = arn.split(':');
  return registryHost({}, { account, region });
};

/**
 * Returns a sentence about the registries of other accounts and regions that job definitions name, in which nothing is
 * deleted: this run may not list what else is used there. Undefined where there are none.
 */
export const otherRegistriesNote = (
  revisions: readonly Pick<ActiveRevision, 'arn' | 'registries'>[],
): string | undefined => {
  const others = revisions.flatMap(({ arn, registries }) => registries.filter((host) => host !== ownRegistry(arn)));
  if (others.length === 0) return undefined;
  const hosts = [...new Set(others)].sort().join(', ');
  return `Images in ${hosts} are not looked at: a lifecycle policy there has to end old ones.`;
};
