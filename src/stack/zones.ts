import type { Expression } from '../cloudformation/expression.ts';
import { noZone, zoneCount } from '../shared/zones.ts';
import { resourceIn, resourcesIn } from './template-changes.ts';

/** An instance type that EC2 offers in an availability zone. */
export interface InstanceOffer {
  /** `eu-west-1a`. */
  readonly zone: string;
  /** `m6i.large`. */
  readonly instanceType: string;
}

const x86Families = ['m6i', 'c6i', 'r6i', 'c7i'];

/**
 * Instance families behind AWS Batch's names of groups of them; AWS adds newer ones in time:
 * https://docs.aws.amazon.com/batch/latest/userguide/instance-type-compute-table.html
 */
const families: ReadonlyMap<string, readonly string[]> = new Map([
  ['default_x86_64', x86Families],
  ['optimal', x86Families],
  ['default_arm64', ['m6g', 'c6g', 'r6g', 'c7g']],
]);

/** Returns the instance types of a template's compute environments as they are written, sorted, by logical id. */
export const instanceTypesIn = (template: Expression): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.keys(resourcesIn(template)).flatMap((id) => {
      const resource = resourceIn(template, id);
      if (resource?.Type !== 'AWS::Batch::ComputeEnvironment') return [];
      const { ComputeResources } = Object(resource.Properties) as { ComputeResources?: { InstanceTypes?: unknown } };
      const types = ComputeResources?.InstanceTypes;
      const texts = Array.isArray(types) ? types.filter((type) => typeof type === 'string') : [];
      return texts.length > 0 ? [[id, texts.sort()] as const] : [];
    }),
  );

/**
 * Returns patterns of EC2's instance types for the instance types of a compute environment: `m6i.*` for a family or a
 * group of families, a size as it is.
 */
export const typePatterns = (types: readonly string[]): string[] =>
  types.flatMap((type) => families.get(type) ?? [type]).map((type) => (type.includes('.') ? type : `${type}.*`));

const matches = (pattern: string, type: string): boolean =>
  pattern.endsWith('.*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;

/**
 * Returns the value of `StpZones`: of a region's zones those that offer something to every pool, and the most of the
 * pools' families. The third is `none` where no third zone does. At least two are taken, whatever they offer, and one
 * zone twice if the region has no other. `pools` are the patterns of each pool; without `offers` every zone counts alike.
 */
export const chooseZones = (
  zones: readonly string[],
  pools: readonly (readonly string[])[],
  offers: readonly InstanceOffer[] | undefined,
): string => {
  const offered = (zone: string, pattern: string): boolean =>
    offers === undefined || offers.some((offer) => offer.zone === zone && matches(pattern, offer.instanceType));
  const ranked = [...new Set(zones)]
    .map((zone) => {
      const found = pools.map((patterns) => patterns.filter((pattern) => offered(zone, pattern)).length);
      return { zone, pools: found.filter(Boolean).length, families: found.reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => b.pools - a.pools || b.families - a.families || (a.zone < b.zone ? -1 : 1));
  const [first, second = first, ...others] = ranked;
  const rest = others.filter((one) => one.pools === pools.length).slice(0, zoneCount - 2);
  const chosen = [first, second, ...rest].map((one) => one?.zone ?? noZone).sort();
  return [...chosen, ...Array(zoneCount - chosen.length).fill(noZone)].join(',');
};
