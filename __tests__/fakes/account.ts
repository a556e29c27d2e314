import type { FoundNetwork } from '../../src/directives/directive.ts';
import { makeCloud } from './cloud.ts';
import { driftedChanges, makeDetection } from './drifts.ts';
import { healthParts } from './health.ts';
import { runParts } from './run-account.ts';

/** An execution of a state machine. */
export interface FakeExecution {
  arn: string;
  stateMachine: string;
  status: 'RUNNING' | 'ABORTED';
  definition: string;
  startedAt?: Date;
}

/** A job of AWS Batch that has not ended. */
export interface FakeJob {
  readonly name: string;
  readonly status: 'SUBMITTED' | 'PENDING' | 'RUNNABLE' | 'STARTING' | 'RUNNING';
  /** The name of the state machine in its tag `batch-job:state-machine`. */
  readonly stateMachine?: string;
  /** Seconds; undefined without a timeout. */
  readonly timeout?: number;
  /** Milliseconds since the epoch; undefined before it runs. */
  readonly startedAt?: number;
  /** The children of an array by status. */
  readonly children?: Readonly<Record<string, number>>;
}

/** What S3 stores with an object, beside its content. */
export interface FakeObject {
  /** Headers, `x-amz-meta-…` among them, by their name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** An AWS account in memory, shared by the fakes of the ports and by the servers on loopback. */
export const makeAccount = () => {
  const cloud = makeCloud();
  const account = {
    cloud,
    ...runParts(),
    ...healthParts(),
    id: '123456789012',
    region: 'us-east-1',
    arn: 'arn:aws:sts::123456789012:assumed-role/deploy/run',
    /** ARN of a job definition's revision → true if it is ACTIVE. */
    revisions: new Map<string, boolean>(),
    executions: [] as FakeExecution[],
    /** ARNs of the state machines that exist; the machine of an execution exists as well. */
    stateMachines: new Set<string>(),
    /** Bucket → object versions, `key#version`. */
    buckets: new Map<string, Set<string>>(),
    /** `bucket/key` → content; in a versioned bucket also `bucket/key?versionId=…` → content. */
    objects: new Map<string, string>(),
    /** `bucket/key` → SHA-256 (base64) of the objects that were uploaded with one. */
    checksums: new Map<string, string>(),
    /** `bucket/key` → headers, metadata and tags of the objects that were uploaded with some. */
    details: new Map<string, FakeObject>(),
    /** Names of buckets with versioning. */
    versioned: new Set<string>(),
    /** Account that owns all buckets. */
    bucketOwner: '123456789012',
    /** Queue URL → messages visible, in flight, delayed. */
    queues: new Map<string, readonly [number, number, number]>(),
    /** Queue ARN → attributes, for queues that may be read. */
    queueAttributes: new Map<string, { readonly VisibilityTimeout: string; readonly RedrivePolicy?: string }>(),
    /** Job queue ARN → the status of each of its jobs that has not ended. */
    jobs: new Map<string, readonly string[]>(),
    /** Job queue ARN → its jobs that tests describe, besides those of `jobs`. */
    runningJobs: new Map<string, readonly FakeJob[]>(),
    /** ARN of a compute environment → `batchImageStatus` of each of its `ec2Configuration`. */
    imageStatus: new Map<string, readonly string[]>(),
    /** Hosted zones of Route 53: their id, name without a dot at its end, and true for a private one. */
    hostedZones: [] as { readonly id: string; readonly name: string; readonly isPrivate?: true }[],
    /** VPCs with their subnets; `stack` is the name of the stack that has made one. */
    networks: [{ id: 'vpc-0', addresses: '10.0.0.0/16', resolvesNames: true, subnets: [] }] as (FoundNetwork & {
      readonly stack?: string;
    })[],
    /** ARNs of the OIDC providers of IAM. */
    oidcProviders: [] as string[],
    /** Names of roles of IAM. */
    roles: new Set<string>(),
    /** Name of a role → its trust policy. */
    trust: new Map<string, object>(),
    /** ARN of a user or role → services to which it may pass no role; `denied` where IAM may not be asked. */
    notPassed: new Map<string, readonly string[]>() as Map<string, readonly string[]> | 'denied',
    /** Secret name → ARN. */
    secrets: new Map<string, string>(),
    /** Secret name → the customer's KMS key that encrypts it. */
    secretKeys: new Map<string, string>(),
    /** Names of secrets that are scheduled for deletion. */
    doomedSecrets: new Set<string>(),
    /** Parameter name → its versions, oldest first. */
    parameters: new Map<string, readonly { value: string; secure?: true }[]>(),
    /** Name of an export → names of the stacks that import it. */
    imports: new Map<string, readonly string[]>(),
    /** `region stack` → outputs of a stack in another region. */
    abroad: new Map<string, Readonly<Record<string, string>>>(),
    /** URI of an ECR repository with mutable tags; undefined if there is none. */
    mutableRepository: undefined as string | undefined,
    /** `repository:tag` → digest. */
    images: new Map<string, string>(),
    /** Digest of an image → findings of its scan by severity; `pending` while it is scanned. */
    scans: new Map<string, Readonly<Record<string, number>> | 'pending'>(),
    /** Digest of an image → when it was pushed, and pulled last. */
    imageTimes: new Map<string, { readonly pushedAt: Date; readonly pulledAt?: Date }>(),
    /** Digests of images that an index of other images names, which ECR does not delete. */
    indexed: new Set<string>(),
    /** ARN of a job definition's revision → its image and tags, where a test needs them. */
    definitions: new Map<string, { readonly image: string; readonly tags: Readonly<Record<string, string>> }>(),
    /** Rules of EventBridge by `name` or `bus|name`, and event source mappings by id → true if enabled. */
    rules: new Map<string, boolean>(),
    mappings: new Map<string, boolean>(),
    /** Job queues and compute environments by ARN → true if enabled. */
    enabled: new Map<string, boolean>(),
    /** Secret ARN → id of the version with the label AWSCURRENT. */
    secretVersions: new Map<string, string>(),
    /** Events of CloudTrail by the name of the resource; `denied` where they may not be read. */
    trail: new Map<string, readonly object[]>() as Map<string, readonly object[]> | 'denied',
    /** Drift detection of the stacks. */
    detection: makeDetection(),
    /** Schedules of EventBridge Scheduler by name → the schedule as it was written, with its `State`. */
    schedules: new Map<string, Readonly<Record<string, unknown>>>(),
    /** Bucket → ARNs of the functions that it notifies; `events` stands for EventBridge. */
    notifications: new Map<string, readonly string[]>(),
    /** Availability zones of the region: name → opt-in status, state and type, where they are not the usual ones. */
    zones: new Map<string, { optIn?: string; state?: string; type?: string }>(
      ['us-east-1a', 'us-east-1b', 'us-east-1c'].map((name) => [name, {}]),
    ),
    /** Instance types that EC2 offers, by zone. */
    offers: [
      { zone: 'us-east-1a', instanceType: 'm6i.large' },
      { zone: 'us-east-1b', instanceType: 'm6i.large' },
      { zone: 'us-east-1c', instanceType: 'm6i.large' },
    ] as { zone: string; instanceType: string }[],
    /** Numbers of compute environments and job queues that exist in the region. */
    pools: { computeEnvironments: 0, jobQueues: 0 },
    /** Owner of each VPC that the region shows: the default one. */
    vpcs: ['123456789012'],
    internetGateways: 1,
    addresses: 0,
    gatewayEndpoints: 0,
    /** The number of NAT gateways by availability zone. */
    natGateways: new Map<string, number>(),
    /** Code of a quota of Service Quotas → its value. */
    quotas: new Map([
      ['L-F678F1CE', 5],
      ['L-A4707A72', 5],
      ['L-0263D0A3', 5],
      ['L-1B52E74A', 20],
      ['L-FE5A380F', 5],
      ['L-1216C47A', 256],
      ['L-34B43A08', 256],
      ['L-DB2E81BA', 256],
      ['L-3819A6DF', 256],
      ['L-417A185B', 256],
      ['L-7212CCBC', 256],
      ['L-3032A538', 256],
      ['L-36FBB829', 256],
    ]),
    /** Code of a quota that CloudWatch measures → what was used of it, oldest first; empty where nothing was. */
    quotaUses: new Map<string, readonly number[]>([['L-3032A538', [0]]]),
    /** Changes outside of CloudFormation, in order. */
    deeds: [] as string[],
  };
  cloud.drifted = (stack) => driftedChanges(account, stack);
  cloud.onRevision = (arn, alive) => account.revisions.set(arn, alive);
  return account;
};

/** An AWS account in memory. */
export type Account = ReturnType<typeof makeAccount>;
