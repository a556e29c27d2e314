import type { Expression } from '../cloudformation/expression.ts';
import { type DeployedPool, ownPools, type PoolNames, refreshTag } from '../shared/capacity.ts';
import { poolsOfProfile, profileOfPool } from '../shared/scoped-pools.ts';
import { type PoolKind, poolKinds } from '../stage/pool-kind.ts';
import { environmentsOf, propertiesOf } from './pools.ts';

/** Returns the value of a property of a value that may be anything. */
const at = (value: unknown, key: string): unknown => (Object(value) as Record<string, unknown>)[key];

/** Returns the number of the last refresh in the tags of a launch template; undefined if it has none. */
const refreshIn = (template: Expression | undefined, id: string): number | undefined => {
  const [specification] = Object.values(
    Object(at(propertiesOf(template, id).LaunchTemplateData, 'TagSpecifications')) as object,
  );
  const tag = Object.values(Object(at(specification, 'Tags')) as object).find((one) => at(one, 'Key') === refreshTag);
  const number = Number(at(tag, 'Value'));
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};

/** Returns the minutes for which a compute environment keeps idle instances, 0 for one that does no longer; undefined without the setting. */
const keptWarm = (resources: unknown): number | undefined => {
  const minutes = at(at(resources, 'ScalingPolicy'), 'MinScaleDownDelayMinutes');
  return typeof minutes === 'number' ? minutes : undefined;
};

/**
 * Returns the parts of the deployed pools that a later template keeps, by kind; empty without a template. `names` are
 * their logical ids: those of the stage's own pools by default.
 */
export const deployedPools = (
  template: Expression | undefined,
  names: PoolNames = ownPools,
): Partial<Record<PoolKind, DeployedPool>> =>
  Object.fromEntries(
    poolKinds.flatMap((kind): [PoolKind, DeployedPool][] => {
      const resources = propertiesOf(template, names.environment(kind)).ComputeResources;
      if (resources === undefined) return [];
      const most = at(resources, 'MaxvCpus');
      return [
        [
          kind,
          {
            maxVcpus: typeof most === 'number' ? most : undefined,
            refreshesImages: at(resources, 'UpdateToLatestImageVersion') === true,
            keepWarmMinutes: keptWarm(resources),
            imageRefresh: refreshIn(template, names.launchTemplate(kind)),
          },
        ],
      ];
    }),
  );

/** Returns the parts of the deployed pools of network profiles that a later template keeps, by profile and kind. */
export const deployedScopedPools = (
  template: Expression | undefined,
): Record<string, Partial<Record<PoolKind, DeployedPool>>> =>
  Object.fromEntries(
    environmentsOf(template).flatMap((id) => {
      const profile = profileOfPool(id);
      return profile === undefined ? [] : [[profile, deployedPools(template, poolsOfProfile(profile))]];
    }),
  );
