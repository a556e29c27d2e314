import type { EnvironmentHealth, Health, MachineImage, ServiceHealth, StuckJob } from '../../src/ports/health.ts';
import type { FailedStart, PoolInstance } from '../../src/runs/pool-faults.ts';
import type { Account } from './account.ts';

/** A job queue or a compute environment in memory; ENABLED and VALID where it says nothing else. */
export interface FakeCapacity extends Partial<Omit<EnvironmentHealth, 'name' | 'arn'>> {
  /** ARNs of the compute environments of a queue. */
  readonly environments?: readonly string[];
}

/** States of resources of an account in memory, for whoever looks for a cause. */
export const healthParts = () => ({
  health: {
    /** Job queue ARN → its state. */
    queues: new Map<string, FakeCapacity>(),
    /** Compute environment ARN → its state. */
    environments: new Map<string, FakeCapacity>(),
    /** Job queue ARN → RUNNABLE jobs; without a reason AWS gives none. */
    runnable: new Map<string, readonly (Omit<StuckJob, 'reason'> & Partial<StuckJob>)[]>(),
    /** VPC → services of its endpoints: `com.amazonaws.us-east-1.s3`. */
    endpoints: new Map<string, readonly string[]>(),
    images: [] as MachineImage[],
    /** Name of a compute environment → failed starts of its instances since the last one that succeeded. */
    failedStarts: new Map<string, readonly FailedStart[]>(),
    /** Name of a compute environment → its instances. */
    instances: new Map<string, readonly PoolInstance[]>(),
    /** ARN of a service of ECS → the service. */
    services: new Map<string, ServiceHealth>(),
  },
});

const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

/** Returns the state of a queue or environment with what it leaves out. */
export const capacityOf = (arn: string, { state = 'ENABLED', status = 'VALID', reason }: FakeCapacity) => ({
  name: nameOf(arn),
  state,
  status,
  ...(reason === undefined ? {} : { reason }),
});

/** Implements the Health port on an account in memory. */
export const fakeHealth = (account: Account): Health => {
  const { health } = account;
  const those = <T>(all: ReadonlyMap<string, T>, asked: readonly string[]) =>
    asked.flatMap((one) => [...all].filter(([arn]) => arn === one || arn.endsWith(`/${one}`)));
  return {
    jobQueues: async (arns) =>
      those(health.queues, arns).map(([arn, one]) => ({
        ...capacityOf(arn, one),
        environments: one.environments ?? [],
      })),
    computeEnvironments: async (arns) =>
      those(health.environments, arns).map(([arn, one]) => ({
        ...capacityOf(arn, one),
        arn,
        isFargate: one.isFargate ?? false,
        subnets: one.subnets ?? [],
        images: one.images ?? [],
        hasNewerImage: one.hasNewerImage ?? false,
      })),
    stuckJobs: async (queue) =>
      (health.runnable.get(queue) ?? []).flatMap(({ name, reason }) => (reason ? [{ name, reason }] : [])),
    routes: async (ids) =>
      account.networks.flatMap(({ id: vpc, subnets }) =>
        subnets
          .filter(({ id }) => ids.includes(id))
          .map(({ id, leads, givesAddresses }) => ({
            ...{ id, vpc, leads, givesAddresses, table: leads === 'nowhere' ? 'rtb-main' : `rtb-${id}` },
            endpoints: (health.endpoints.get(vpc) ?? []).map((one) => one.split('.').slice(3).join('.')),
          })),
      ),
    machineImages: async (ids) => health.images.filter(({ id }) => ids.includes(id)),
    service: async (arn) => health.services.get(arn),
    failedStarts: async (environment) => health.failedStarts.get(nameOf(environment)) ?? [],
    instances: async (environment) => health.instances.get(nameOf(environment)) ?? [],
  };
};
