import { familyOf, type Instance } from '../shared/prices.ts';
import { isSpot, type PoolKind } from '../stage/pool-kind.ts';
import type { ServiceQuota } from './quota.ts';

/**
 * Quotas of the vCPUs of instances with GPUs that an account may have at once in a region, by the first letter of their
 * family. AWS's value for a new account is 0, and it grants more only when asked.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-spot-limits.html
 */
const quotas: Readonly<Record<'g' | 'p', Readonly<Record<'onDemand' | 'spot', ServiceQuota>>>> = {
  g: {
    onDemand: { service: 'ec2', code: 'L-DB2E81BA', name: 'Running On-Demand G and VT instances' },
    spot: { service: 'ec2', code: 'L-3819A6DF', name: 'All G and VT Spot Instance Requests' },
  },
  p: {
    onDemand: { service: 'ec2', code: 'L-417A185B', name: 'Running On-Demand P instances' },
    spot: { service: 'ec2', code: 'L-7212CCBC', name: 'All P Spot Instance Requests' },
  },
};

/** A quota, and the number of vCPUs of the smallest instance under it that holds a job. */
export interface VcpuChoice {
  readonly quota: ServiceQuota;
  readonly vcpus: number;
}

/** Returns a choice for each quota of instances with GPUs; `possible` are those that may hold a job of the pool. */
export const gpuChoices = (pool: PoolKind, possible: readonly Instance[]): VcpuChoice[] =>
  (['g', 'p'] as const).flatMap((letter) => {
    const sizes = possible.filter(({ name }) => familyOf(name).startsWith(letter)).map(({ vcpus }) => vcpus);
    if (sizes.length === 0) return [];
    return [{ quota: quotas[letter][isSpot(pool) ? 'spot' : 'onDemand'], vcpus: Math.min(...sizes) }];
  });

/** Returns the command that asks AWS for as much of a quota as one instance needs. */
export const requestCommand = ({ quota, vcpus }: VcpuChoice): string =>
  `aws service-quotas request-service-quota-increase --service-code ${quota.service} --quota-code ${quota.code} --desired-value ${vcpus}`;
