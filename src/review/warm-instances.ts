import { type Expression, isMap } from '../cloudformation/expression.ts';
import { environmentId } from '../shared/capacity.ts';
import { costOf, dollarsOfMonth, pricesAsOf } from '../shared/prices.ts';
import { resourceIn } from '../stack/template-changes.ts';
import { hasNvme, isArm64, isSpot, type PoolKind, poolKindOf, poolKinds } from '../stage/pool-kind.ts';
import { jobsIn } from './batch-jobs.ts';
import type { ComparedTemplates } from './queues.ts';

/** Returns the minutes for which a pool of a template keeps idle instances; 0 for none. */
const minutesIn = (template: Expression | undefined, kind: PoolKind): number => {
  const { ComputeResources: resources } = Object(resourceIn(template, environmentId(kind))?.Properties) as Partial<
    Record<string, Expression>
  >;
  const policy = isMap(resources) ? resources.ScalingPolicy : undefined;
  const minutes = isMap(policy) ? policy.MinScaleDownDelayMinutes : undefined;
  return typeof minutes === 'number' ? minutes : 0;
};

/**
 * Returns a note for each pool that keeps idle instances longer than the deployed one: what an idle instance costs until it
 * ends, by the cheapest that holds the job which asks for it.
 */
export const warmInstanceNotes = ({ before, ours, config }: ComparedTemplates): string[] =>
  poolKinds.flatMap((kind) => {
    const minutes = minutesIn(ours, kind);
    if (minutes <= minutesIn(before, kind)) return [];
    const asking = jobsIn(config).find(
      ([, { properties }]) => properties.keepWarmMinutes === minutes && poolKindOf(properties) === kind,
    );
    if (asking === undefined) return [];
    const [name, { properties }] = asking;
    const { cpu, memory } = properties.resources;
    const cost = costOf({ cpu, memoryMiB: memory, spot: isSpot(kind), arm64: isArm64(kind), nvme: hasNvme(kind) });
    const words = cost
      ? `: ${cost.spot ? 'at most ' : ''}${dollarsOfMonth((minutes / 60) * cost.dollarsPerHour)} each time on ${cost.instance} in ${pricesAsOf.region}`
      : '';
    return [
      `${name} keeps each idle instance of its pool for ${minutes} minutes after the last run on it, which is paid for${words}.`,
    ];
  });
