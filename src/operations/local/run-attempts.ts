import type { ContainerEnd, LocalContainer } from '../../ports/local-containers.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import { attemptText } from '../../report/run-text.ts';
import { attemptWaits } from '../../runs/attempt-waits.ts';
import { localFailure } from '../../runs/local-failure.ts';
import type { LocalJob } from '../../runs/local-job.ts';
import type { AttemptRow } from '../../runs/run-row.ts';
import { mostKept, shownLines } from '../runs/print-log.ts';
import { graceSeconds } from '../runs/stop-run.ts';
import type { LocalVariables } from './local-variables.ts';
import type { LocalJobImage } from './prepare-local-image.ts';

/** A run in the local Docker that has ended. */
export interface LocalRun {
  /** The id of the run, which is in no AWS. */
  readonly id: string;
  readonly attempts: readonly AttemptRow[];
  /** Its last lines. */
  readonly log: readonly string[];
}

/**
 * Returns the variables that AWS Batch and the state machine give to an attempt. Each attempt is a job of its own, so that
 * Batch counts one attempt of it; those of a child of an array it makes and counts itself: https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
 */
const attemptVariables = (
  event: string,
  attempt: number,
  { retries, arraySize }: LocalJob,
  id: string,
  index: number,
): Record<string, string> => ({
  STP_TRIGGER_EVENT_DATA: event,
  STP_MAXIMUM_ATTEMPTS: String(retries.attempts),
  ...(arraySize === undefined
    ? {
        STP_CURRENT_ATTEMPT: String(attempt),
        STP_INFRASTRUCTURE_ATTEMPT: '0',
        AWS_BATCH_JOB_ID: id,
        AWS_BATCH_JOB_ATTEMPT: '1',
      }
    : {
        AWS_BATCH_JOB_ARRAY_INDEX: String(index),
        AWS_BATCH_JOB_ARRAY_SIZE: String(arraySize),
        AWS_BATCH_JOB_ID: `${id}:${index}`,
        AWS_BATCH_JOB_ATTEMPT: String(attempt),
      }),
  AWS_BATCH_CE_NAME: 'local',
  AWS_BATCH_JQ_NAME: 'local',
});

/**
 * Returns the processors that a container gets: those of the job, or all that Docker has if these are fewer. Logs what it
 * does not get, and what of the job definition it does not have.
 */
const fitMachine = async (world: World, job: LocalJob): Promise<number> => {
  const { info } = world.console;
  const machine = await (await world.localContainers()).machine();
  const left = [...job.missing, ...job.unknown];
  if (left.length > 0) info(`The container here is without what overrides set in AWS: ${left.join(', ')}.`);
  if (machine === undefined) return job.cpus;
  const { cpus, memoryMiB } = machine;
  if (cpus < job.cpus) info(`The job has ${counted(job.cpus, 'vCPU')}, and Docker ${cpus}: it gets these.`);
  if (memoryMiB < job.memoryMiB)
    info(
      `The job may use ${job.memoryMiB} MiB of memory, and Docker has ${memoryMiB}: it may be killed sooner than in AWS.`,
    );
  return Math.min(cpus, job.cpus);
};

/** Returns the number of GPUs that a container gets; undefined for none, which is said of a job that has some in AWS. */
const gpusOf = async (world: World, { gpus }: LocalJob): Promise<number | undefined> => {
  if (gpus === 0) return undefined;
  if (await (await world.localContainers()).hasGpus()) return gpus;
  world.console.info(
    `The job has ${counted(gpus, 'GPU')} in AWS, and Docker here has none to give (no runtime nvidia): it runs without.`,
  );
  return undefined;
};

/** Returns an attempt that has ended as `runs` shows one. */
const rowOf = (number: number, end: ContainerEnd, beganAt: Date, milliseconds: number): AttemptRow => {
  const failure = localFailure(end);
  return {
    number,
    beganAt,
    endedAt: new Date(beganAt.getTime() + milliseconds),
    status: failure === undefined ? 'SUCCEEDED' : 'FAILED',
    ...(failure === undefined ? {} : { class: failure.class }),
    reason: failure?.says ?? '',
    exitCode: end.exitCode,
  };
};

/**
 * Runs the attempts of a job one after the other, as its state machine would, and prints the lines of each as they come; of an
 * array those of the child with this index, as AWS Batch would.
 */
export const runAttempts = async (
  world: World,
  job: LocalJob,
  image: LocalJobImage,
  { environment, hidden }: LocalVariables,
  event: string,
  index = 0,
): Promise<LocalRun> => {
  const { info } = world.console;
  const containers = await world.localContainers();
  const cpus = await fitMachine(world, job);
  const gpus = await gpusOf(world, job);
  const id = containers.freshId();
  const log: string[] = [];
  const print = (line: string): void => {
    for (const shown of shownLines(line, (one) => one)) {
      world.print(`${shown}\n`, 'text');
      log.push(shown);
    }
    if (log.length > 2 * mostKept) log.splice(0, log.length - mostKept);
  };
  const runAttempt = async (number: number): Promise<AttemptRow> => {
    const container: LocalContainer = {
      image: image.name,
      platform: image.platform,
      command: job.command,
      environment: { ...environment, ...attemptVariables(event, number, job, containers.freshId(), index) },
      hidden,
      cpus,
      memoryMiB: job.memoryMiB,
      sharedMemoryMiB: job.sharedMemoryMiB,
      diskPaths: job.diskPaths,
      gpus,
      user: job.user,
      isReadOnly: job.isReadOnly,
      hasInit: job.hasInit,
      timeoutSeconds: job.timeoutSeconds,
      graceSeconds,
    };
    const [beganAt, before] = [world.now(), world.elapsed()];
    const row = rowOf(number, await containers.run(container, print), beganAt, world.elapsed() - before);
    info(attemptText(row));
    return row;
  };
  info(
    job.arraySize === undefined
      ? `Running ${job.name} in the local Docker.`
      : `Running the child ${index} of ${job.arraySize} of the array ${job.name} in the local Docker; index names another one.`,
  );
  const attempts = [await runAttempt(1)];
  for (const seconds of attemptWaits(job.retries)) {
    const last = attempts.at(-1);
    if (last?.status === 'SUCCEEDED' || (job.arraySize !== undefined && last?.class === 'timeout')) break;
    if (seconds > 0) info(`The next attempt begins in ${counted(seconds, 'second')}.`);
    await containers.pause(seconds);
    attempts.push(await runAttempt(attempts.length + 1));
  }
  return { id, attempts, log };
};
