import { makeCloud } from './cloud.ts';

export interface FakeExecution {
  arn: string;
  stateMachine: string;
  status: 'RUNNING' | 'ABORTED';
  definition: string;
}

/** An AWS account in memory: what the adapters' servers and the fakes of the ports both look at. */
export const makeAccount = () => {
  const cloud = makeCloud();
  const account = {
    cloud,
    id: '123456789012',
    region: 'us-east-1',
    arn: 'arn:aws:sts::123456789012:assumed-role/deploy/run',
    /** ARN of a revision → whether it is ACTIVE. */
    revisions: new Map<string, boolean>(),
    executions: [] as FakeExecution[],
    /** State machines that exist; an execution's machine exists too. */
    stateMachines: new Set<string>(),
    /** Bucket → object versions, `key#version`. */
    buckets: new Map<string, Set<string>>(),
    /** `bucket/key` → content; `bucket/key?versionId=…` too where the bucket keeps versions. */
    objects: new Map<string, string>(),
    /** `bucket/key` → SHA-256 (base64) of those objects that were uploaded with one. */
    checksums: new Map<string, string>(),
    /** Buckets that keep versions. */
    versioned: new Set<string>(),
    /** Who owns all buckets. */
    bucketOwner: '123456789012',
    /** Queue URL → messages visible, in flight, delayed. */
    queues: new Map<string, readonly [number, number, number]>(),
    /** Job queue ARN → the status of each of its jobs that has not ended. */
    jobs: new Map<string, readonly string[]>(),
    /** Secret name → ARN. */
    secrets: new Map<string, string>(),
    /** Names of those secrets that are about to be deleted. */
    doomedSecrets: new Set<string>(),
    /** Parameter name → its versions, oldest first. */
    parameters: new Map<string, readonly { value: string; secure?: true }[]>(),
    /** `region stack` → outputs of stacks in other regions. */
    abroad: new Map<string, Readonly<Record<string, string>>>(),
    /** `repository:tag` → digest. */
    images: new Map<string, string>(),
    /** What AWS Batch holds already. */
    pools: { computeEnvironments: 0, jobQueues: 0 },
    /** What was done to the world besides CloudFormation, in order. */
    deeds: [] as string[],
  };
  cloud.onRevision = (arn, alive) => account.revisions.set(arn, alive);
  return account;
};

export type Account = ReturnType<typeof makeAccount>;
