import type { JobDetail } from '@aws-sdk/client-batch';
import type { HistoryEvent } from '@aws-sdk/client-sfn';
import { recoverState } from '../../job/infrastructure-retries.ts';
import { attemptState } from '../../job/submission.ts';
import type { ArrayChildren, Attempt, BatchJob, BatchJobStatus } from '../../runs/run.ts';

/** Returns the children of an array job; undefined for any other. Step Functions changes keys of maps too, `fAILED`. */
const childrenOf = ({ arrayProperties }: JobDetail): ArrayChildren | undefined =>
  arrayProperties?.size === undefined
    ? undefined
    : {
        size: arrayProperties.size,
        counts: Object.fromEntries(
          Object.entries(arrayProperties.statusSummary ?? {}).map(([status, count]) => [status.toUpperCase(), count]),
        ),
      };

/** Returns a job by its detail; undefined for one without an id. */
export const batchJobOf = (detail: JobDetail): BatchJob | undefined => {
  const { jobId, jobArn, jobQueue, status, statusReason, startedAt, stoppedAt, container } = detail;
  if (jobId === undefined || status === undefined) return undefined;
  const array = childrenOf(detail);
  return {
    id: jobId,
    arn: jobArn ?? '',
    status: status as BatchJobStatus,
    ...(statusReason ? { reason: statusReason } : {}),
    ...(jobQueue ? { queue: jobQueue } : {}),
    ...(startedAt ? { startedAt: new Date(startedAt) } : {}),
    ...(stoppedAt ? { stoppedAt: new Date(stoppedAt) } : {}),
    ...(container?.exitCode === undefined || container.exitCode === null ? {} : { exitCode: container.exitCode }),
    ...(container?.reason ? { containerReason: container.reason } : {}),
    ...(container?.logStreamName ? { logStream: container.logStreamName } : {}),
    ...(array === undefined ? {} : { array }),
  };
};

/** Returns a JSON text as a map; undefined for one that was cut off, and for any other text. */
const mapIn = (text: string | undefined): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** Returns keys of Step Functions, `JobId`, as those of AWS Batch, `jobId`. */
const asApi = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asApi);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.charAt(0).toLowerCase() + key.slice(1), asApi(item)]),
  );
};

/** Returns the job in the output or the cause of a task; undefined if the text has none, or was cut off. */
const jobIn = (text: string | undefined): BatchJob | undefined => {
  const detail = mapIn(text);
  return detail === undefined ? undefined : batchJobOf(asApi(detail) as JobDetail);
};

/** Returns the failure that the state machine assigned when it left a task: its variable `failure`, as JSON. */
const failureIn = (variable: string | undefined): Attempt['failure'] => {
  const { class: kind, says } = mapIn(variable) ?? {};
  return typeof kind === 'string' ? { class: kind, says: typeof says === 'string' ? says : '' } : undefined;
};

/** Returns what an event of the history adds to its attempt. */
const detailsOf = (event: HistoryEvent): Partial<Attempt> => {
  const jobId = mapIn(event.taskSubmittedEventDetails?.output)?.JobId;
  if (typeof jobId === 'string') return { jobId };
  const job = jobIn(event.taskSucceededEventDetails?.output ?? event.taskFailedEventDetails?.cause);
  if (job !== undefined) return { job, jobId: job.id };
  if (event.type !== 'TaskStateExited') return {};
  const failure = failureIn(event.stateExitedEventDetails?.assignedVariables?.failure);
  return { ...(event.timestamp ? { endedAt: event.timestamp } : {}), ...(failure ? { failure } : {}) };
};

/**
 * Returns the attempts in the history of an execution, oldest first: each entrance of the state that submits the job. One
 * after the wait of a retry of infrastructure has the number of the attempt that it repeats. The
 * job of an ended attempt is in the history for as long as AWS keeps it, 90 days; AWS Batch forgets jobs after a week.
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
export const attemptsIn = (events: readonly HistoryEvent[]): readonly Attempt[] => {
  const found: Attempt[] = [];
  let isAttempt = false;
  let retries = 0;
  let isRetry = false;
  for (const event of events) {
    const current = found.at(-1);
    if (event.type === 'WaitStateEntered') {
      isRetry = event.stateEnteredEventDetails?.name === recoverState;
      if (isRetry) retries += 1;
    } else if (event.type === 'TaskStateEntered') {
      // The other tasks take and return the place of a run, and look who has one.
      isAttempt = event.stateEnteredEventDetails?.name === attemptState;
      if (isAttempt)
        found.push({
          number: (current?.number ?? 0) + (isRetry ? 0 : 1),
          ...(isRetry ? { infrastructureRetry: retries } : {}),
          beganAt: event.timestamp ?? new Date(0),
        });
    } else if (current !== undefined && isAttempt) found[found.length - 1] = { ...current, ...detailsOf(event) };
  }
  return found;
};
