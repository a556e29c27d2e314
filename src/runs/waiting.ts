import { redacted } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';
import { attemptName, type BatchJob, type Capacity, type PlaceWait, type QueueState } from './run.ts';

/**
 * Beginnings of AWS's reasons why a job at the head of its queue does not start, with what to do:
 * https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 */
const advice: readonly (readonly [begin: string, what: string])[] = [
  [
    'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
    'EC2 has no instance that fits, at the moment. It waits for one; a job on demand may find one sooner than on spot.',
  ],
  [
    'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
    'Other jobs take all vCPUs that the compute environment may have, or the job needs more: see stackConfig.compute.maxVcpus.',
  ],
  [
    'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
    'No instance of the compute environment is large enough: give the job less cpu or memory.',
  ],
  ['MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS', 'The role by which AWS Batch starts instances lacks a permission.'],
];

/** Returns AWS's reason with what to do about it. */
const reasonWords = (reason: string): string => {
  const what = advice.find(([begin]) => reason.startsWith(begin))?.[1];
  return `AWS Batch says: ${redacted(reason)}${what === undefined ? '' : `. ${what}`}`;
};

/** True for a status in which AWS Batch puts jobs on a queue or an environment. */
const isSound = ({ state, status }: Capacity): boolean =>
  state === 'ENABLED' && (status === 'VALID' || status === 'CREATING' || status === 'UPDATING');

/** Returns why a queue or an environment starts no job; undefined if nothing speaks against it. */
const unsoundWords = (noun: string, capacity: Capacity): string | undefined => {
  if (isSound(capacity)) return undefined;
  const { name, state, status, reason } = capacity;
  const what = state === 'DISABLED' ? `${state}: it starts no jobs until somebody enables it` : status;
  return `The ${noun} ${name} is ${what}.${reason && status !== 'VALID' ? ` AWS Batch says: ${redacted(reason)}` : ''}`;
};

/** Returns the place of a job in its queue in words. */
const positionWords = (position: number | undefined): string => {
  if (position === undefined) return '';
  if (position === 1) return ' It is the next one in its queue: an instance has to start, which takes some minutes.';
  return ` ${position - 1} ${position === 2 ? 'job is' : 'jobs are'} before it in its queue.`;
};

/** The facts that tell why a job does not run yet. */
export interface WaitingFacts {
  readonly number: number;
  /** Set for a retry of infrastructure: how many the run has had with it. */
  readonly infrastructureRetry?: number | undefined;
  readonly job: BatchJob;
  /** Undefined if the queue could not be read, or was not. */
  readonly queue?: QueueState | undefined;
  /** Says which quotas the job exceeds. */
  readonly excesses?: readonly string[];
}

/** Returns sentences on why an attempt does not run yet, first its status; empty for a job that runs or has ended. */
export const waitingWords = ({
  number,
  infrastructureRetry,
  job,
  queue,
  excesses = [],
}: WaitingFacts): readonly string[] => {
  const name = attemptName({ number, ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }) });
  const { status, reason } = job;
  if (status === 'RUNNING' || status === 'SUCCEEDED' || status === 'FAILED') return [];
  if (status === 'STARTING') return [`${name} has an instance, which pulls the image (STARTING).`];
  const environments = queue?.environments ?? [];
  return [
    `${name} waits (${status}).${status === 'RUNNABLE' ? positionWords(queue?.position) : ''}`,
    ...(reason ? [reasonWords(reason)] : []),
    ...[
      queue && unsoundWords('job queue', queue),
      ...environments.map((one) => unsoundWords('compute environment', one)),
    ].flatMap((words) => words ?? []),
    ...(queue && !(reason && advice.some(([begin]) => reason.startsWith(begin))) ? queueReason(queue) : []),
    ...excesses,
  ];
};

/** Returns the sentence on a run that waits for a place. */
export const placeWords = ({ run, does }: PlaceWait): string =>
  does === 'holds'
    ? `The run waits for a place, which ${visible(run)} holds.`
    : `The run waits for its turn: ${visible(run)} is before it.`;

/** Returns AWS's reason that its whole queue is blocked; empty where the queue is healthy. */
const queueReason = ({ reason = '' }: QueueState): readonly string[] =>
  advice.some(([begin]) => reason.startsWith(begin)) ? [reasonWords(reason)] : [];
