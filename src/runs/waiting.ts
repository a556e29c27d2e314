import { oneLine } from '../diagnostics/one-line.ts';
import { visible } from '../diagnostics/visible.ts';
import { attemptName, type BatchJob, type Capacity, type PlaceWait, type QueueState } from './run.ts';
import { adviceOf, adviceOfInvalid, invalidReasonIn, type PoolSource, stuckReasonOf } from './stuck-reasons.ts';

/** The section of the docs about jobs that wait. */
export const waitingPage = 'docs/runs.md, Why a job does not start';

/** Returns a reason of AWS as a part of a sentence that goes on after it. */
const quoted = (reason: string): string => `AWS Batch says: ${oneLine(reason).replace(/\.$/, '')}`;

/** Returns AWS's reason, with what it means and what to do about it; as AWS gives it where it is not in the table. */
const reasonWords = (reason: string, source: PoolSource): string => {
  const known = stuckReasonOf(reason);
  return known === undefined ? quoted(reason) : `${quoted(reason)}. ${adviceOf(known, source)}`;
};

/**
 * States of a queue and of an environment in words. A queue that is disabled takes no new jobs, and goes on with those
 * that it has: https://docs.aws.amazon.com/batch/latest/APIReference/API_JobQueueDetail.html
 */
const disabled = {
  'job queue':
    'it takes no new jobs, and goes on with those in it. To enable it: `aws batch update-job-queue --job-queue',
  'compute environment':
    'it starts no jobs until somebody enables it: `aws batch update-compute-environment --compute-environment',
} as const;

/** Statuses that pass by themselves, or say it all. */
const statuses: Readonly<Record<string, string>> = {
  CREATING: 'it starts jobs once it is VALID',
  UPDATING: 'something changes it, and jobs may wait until it is VALID',
  DELETING: 'it starts no jobs any more',
  DELETED: 'it starts no jobs any more',
};

/** Returns what keeps a queue or an environment from starting jobs; undefined if nothing speaks against it. */
const healthWords = (noun: keyof typeof disabled, capacity: Capacity, source: PoolSource): string | undefined => {
  const { state, status, reason = '' } = capacity;
  const name = oneLine(capacity.name);
  const subject = `The ${noun} ${name} is`;
  if (status === 'INVALID') {
    const known = invalidReasonIn(reason);
    const advice = known === undefined ? adviceOfInvalid(source) : adviceOf(known, source);
    return `${subject} INVALID. ${reason === '' ? '' : `${quoted(reason)}. `}${advice}`;
  }
  if (state === 'DISABLED') return `${subject} DISABLED: ${disabled[noun]} ${name} --state ENABLED\`.`;
  if (status === 'VALID') return undefined;
  const passing = statuses[status];
  return passing === undefined
    ? `${subject} ${oneLine(status)}.${reason === '' ? '' : ` ${quoted(reason)}.`}`
    : `${subject} ${status}: ${passing}.`;
};

/** Returns a sentence for an environment of which jobs want all vCPUs that it may have; undefined for any other. */
const fullWords = ({ name, vcpus }: Capacity, source: PoolSource): string | undefined =>
  vcpus?.desired === undefined || vcpus.desired < vcpus.most
    ? undefined
    : `AWS Batch wants all ${vcpus.most} vCPUs that the compute environment ${oneLine(name)} may have: beyond them jobs wait until others end. ${source === 'foreign' ? 'Whoever owns the queue that jobQueueArn names can raise its maxvCpus.' : 'stackConfig.compute.maxVcpus raises that.'}`;

/** Returns the place of a job in its queue in words, with what the job at the head waits for. */
const positionWords = ({ position, headReason }: Partial<QueueState>): string => {
  if (position === undefined) return '';
  if (position === 1) return ' It is the next one in its queue: an instance has to start, which takes some minutes.';
  const before = ` ${position - 1} ${position === 2 ? 'job is' : 'jobs are'} before it in its queue.`;
  return headReason === undefined ? before : `${before} Of the first one ${quoted(headReason)}.`;
};

/** The facts that tell why a job does not run yet. */
export interface WaitingFacts {
  readonly number: number;
  /** Set for a retry of infrastructure: how many the run has had with it. */
  readonly infrastructureRetry?: number | undefined;
  readonly job: BatchJob;
  /** Undefined if the queue could not be read, or was not. */
  readonly queue?: QueueState | undefined;
  /** Says which quotas the job exceeds, or leave no room for it. */
  readonly excesses?: readonly string[];
  /** Says why instances of its pool do not start, or are not used. */
  readonly poolFaults?: readonly string[];
  /** Source of the instances of its pool, by default `on-demand`. */
  readonly source?: PoolSource;
  /** True for a pool that another stage lends. */
  readonly isBorrowed?: boolean;
  /** True for an attempt that began longer ago than an instance needs to start. */
  readonly isLong?: boolean;
}

/** Returns sentences on what keeps an attempt from starting: first AWS's own reason. */
const obstacles = ({
  job,
  queue,
  excesses = [],
  poolFaults = [],
  source = 'on-demand',
}: WaitingFacts): readonly string[] => [
  ...(job.reason ? [reasonWords(job.reason, source)] : []),
  ...[
    queue && healthWords('job queue', queue, source),
    ...(queue?.environments ?? []).flatMap((one) => [
      healthWords('compute environment', one, source),
      fullWords(one, source),
    ]),
  ].flatMap((words) => words ?? []),
  ...excesses,
  ...poolFaults,
];

/** Statuses that are no waiting; PENDING is one of arrays whose children wait or run, since no job of ours depends on another. */
const goesOn: ReadonlySet<BatchJob['status']> = new Set(['PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED']);

/** Returns sentences on why an attempt does not run yet, first its status; empty for a job that runs or has ended. */
export const waitingWords = (facts: WaitingFacts): readonly string[] => {
  const { number, infrastructureRetry, job, queue, isBorrowed = false, isLong = false } = facts;
  const name = attemptName({ number, ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }) });
  const { status } = job;
  if (goesOn.has(status)) return [];
  if (status === 'STARTING') return [`${name} has an instance, which pulls the image (STARTING).`];
  const why = obstacles(facts);
  const isNextOne = queue?.position === undefined || queue.position === 1;
  return [
    `${name} waits (${status}).${status === 'RUNNABLE' ? positionWords(queue ?? {}) : ''}`,
    ...why,
    ...(isBorrowed && why.length > 0
      ? ['Its pool belongs to the stage that lends it: there is where to mend it.']
      : []),
    ...(why.length === 0 && status === 'RUNNABLE' && isLong && isNextOne
      ? [`It waits for more than 15 minutes, and AWS Batch gives no reason: ${waitingPage}, has the usual ones.`]
      : []),
  ];
};

/** Returns the sentence on a run that waits for a place. */
export const placeWords = ({ run, does }: PlaceWait): string =>
  does === 'holds'
    ? `The run waits for a place, which ${visible(run)} holds.`
    : `The run waits for its turn: ${visible(run)} is before it.`;
