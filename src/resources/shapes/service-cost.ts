import { costOf, dollarsOfMonth, hoursPerMonth } from '../../shared/prices.ts';
import type { Stage } from '../../stage/stage.ts';
import { instancesOf, type ServiceProperties } from './service-shape.ts';

/**
 * Returns the price of the fewest instances of a service on Fargate in US dollars per hour in us-east-1. Their public
 * addresses, the hosted zone of the namespace and the log cost beside that. 0 for a service that is stopped, or is there already.
 */
export const costOfService = (own: ServiceProperties): number | undefined => {
  if (own.existing !== undefined) return 0;
  const { cpu = 0, memory = 0, architecture } = own.resources ?? {};
  const price = costOf({ cpu, memoryMiB: memory, arm64: architecture === 'arm64', fargate: true });
  return price && instancesOf(own).fewest * price.dollarsPerHour;
};

/** US dollars per month of a public IPv4 address: https://aws.amazon.com/vpc/pricing/ */
const dollarsOfAddress = 3.65;

/**
 * Returns what a service costs beside its fewest instances, as the rest of a sentence; undefined for one that is stopped, or is
 * there already. In a preview no more than the fewest run.
 */
export const mostOfService = (own: ServiceProperties, { preview }: Pick<Stage, 'preview'>): string | undefined => {
  const perHour = costOfService(own);
  if (!perHour) return undefined;
  const { fewest, most } = instancesOf(own);
  const all = dollarsOfMonth((perHour / fewest) * most * hoursPerMonth);
  const scaled = most > fewest && !preview ? `${all} where all of maxInstances: ${most} run, and ` : '';
  return `${scaled}${dollarsOfMonth(dollarsOfAddress)} more for each instance with a public address, which it has in public subnets`;
};
