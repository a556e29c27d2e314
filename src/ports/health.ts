import type { FailedStart, PoolInstance } from '../runs/pool-faults.ts';
import type { Capacity } from '../runs/run.ts';

/** A compute environment with what its instances start from. */
export interface EnvironmentHealth extends Capacity {
  readonly arn: string;
  /** True if its capacity is of Fargate. */
  readonly isFargate: boolean;
  /** Ids of its subnets. */
  readonly subnets: readonly string[];
  /** Ids of machine images that it names itself; those of AWS are not among them. */
  readonly images: readonly string[];
  /** True if AWS has newer machine images than those that its new instances start from. */
  readonly hasNewerImage: boolean;
}

/** A job queue with the compute environments that run its jobs. */
export interface QueueHealth extends Capacity {
  /** ARNs of its compute environments, in the order in which AWS Batch tries them. */
  readonly environments: readonly string[];
}

/** A job that waits in RUNNABLE for a reason of AWS Batch. */
export interface StuckJob {
  readonly name: string;
  /** AWS's `statusReason`. */
  readonly reason: string;
}

/** A subnet with its default route. */
export interface SubnetRoute {
  readonly id: string;
  /** The id of its VPC. */
  readonly vpc: string;
  /** True if an instance that starts in it gets a public IPv4 address. */
  readonly givesAddresses: boolean;
  /** The id of its route table. */
  readonly table: string;
  /** The target of its default route: an internet gateway, something else such as a NAT gateway, or nothing. */
  readonly leads: 'internet' | 'elsewhere' | 'nowhere';
  /** The last parts of the names of services to which its VPC has endpoints: `s3`, `ecr.api`. */
  readonly endpoints: readonly string[];
}

/** A machine image of EC2. */
export interface MachineImage {
  readonly id: string;
  readonly createdAt: Date;
  /** Time at which EC2 hides it; undefined for one without. */
  readonly deprecatedAt?: Date;
}

/** A service of ECS. */
export interface ServiceHealth {
  readonly running: number;
  readonly desired: number;
  /** Messages of its newest events, newest first, and reasons of a failed rollout. */
  readonly messages: readonly string[];
}

/** States of resources and what AWS says of them, for whoever looks for a cause. Only reads. */
export interface Health {
  /** Returns the job queues of these ARNs that exist. */
  jobQueues(arns: readonly string[]): Promise<readonly QueueHealth[]>;
  /** Returns the compute environments of these ARNs or names that exist. */
  computeEnvironments(names: readonly string[]): Promise<readonly EnvironmentHealth[]>;
  /** Returns those of the first 100 RUNNABLE jobs of a queue (by ARN) that have a reason; none if there is no such queue. */
  stuckJobs(jobQueueArn: string): Promise<readonly StuckJob[]>;
  /** Returns the routes of those of the subnets that exist, by their ids. */
  routes(subnets: readonly string[]): Promise<readonly SubnetRoute[]>;
  /** Returns those of the machine images that exist, by their ids. */
  machineImages(ids: readonly string[]): Promise<readonly MachineImage[]>;
  /** Returns a service of ECS by the ARN that has its cluster in it; undefined if there is none. */
  service(arn: string): Promise<ServiceHealth | undefined>;
  /**
   * Returns the starts of instances of a compute environment, by its ARN or name, that failed since the last one that
   * succeeded, newest first; none for one without an Auto Scaling group.
   */
  failedStarts(environment: string): Promise<readonly FailedStart[]>;
  /** Returns the instances of a compute environment, by its ARN or name, as EC2 and ECS know them. */
  instances(environment: string): Promise<readonly PoolInstance[]>;
}
