import { costOf } from '../../shared/prices.ts';
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
