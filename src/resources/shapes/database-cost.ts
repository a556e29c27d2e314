import { dollarsOfMachine, dollarsOfUnit } from '../../shared/machine-prices.ts';
import { dollarsOfMonth, hoursPerMonth } from '../../shared/prices.ts';
import { layoutOf } from './database-layout.ts';
import type { DatabaseProperties } from './database-shape.ts';

/** US dollars per month of a GiB of a gp3 disk: https://aws.amazon.com/rds/postgresql/pricing/ */
const dollarsOfGiB = 0.115;
/** US dollars per month of a secret: https://aws.amazon.com/secrets-manager/pricing/ */
export const dollarsOfSecret = 0.4;

/**
 * Returns the least that a database costs, in US dollars per hour in us-east-1: its machines, its disks as they are at the
 * beginning, and its secrets. Undefined if the price of one of its machines is not known here.
 */
export const costOfDatabase = (own: DatabaseProperties): number | undefined => {
  const layout = layoutOf(own);
  const secrets = own.existing === undefined && own.credentials?.masterUserPassword === undefined ? 2 : 1;
  const perHour = (secrets * dollarsOfSecret) / hoursPerMonth;
  if (layout === undefined) return perHour;
  const { instances, replicas, capacity, storage } = layout;
  if (capacity) return perHour + instances.length * capacity.min * dollarsOfUnit;
  const disk = (storage.initialSize * dollarsOfGiB) / hoursPerMonth;
  return [...instances, ...replicas].reduce<number | undefined>((sum, { size, multiAz }) => {
    const machine = layout.isCluster ? undefined : dollarsOfMachine(size);
    return sum === undefined || machine === undefined ? undefined : sum + (multiAz ? 2 : 1) * (machine + disk);
  }, perHour);
};

/** Returns what a database of Aurora Serverless costs at its most in a month, as the rest of a sentence; undefined for others. */
export const mostOfDatabase = (own: DatabaseProperties): string | undefined => {
  const { capacity, instances = [] } = layoutOf(own) ?? {};
  if (capacity === undefined) return undefined;
  const most = dollarsOfMonth(instances.length * capacity.max * dollarsOfUnit * hoursPerMonth);
  return `up to ${most} at maxCapacity: ${capacity.max} all the time, and its storage beside that`;
};
