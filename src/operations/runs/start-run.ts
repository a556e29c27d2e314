import { Refused } from '../../diagnostics/refused.ts';
import { literal } from '../../diagnostics/visible.ts';
import type { World } from '../../ports/world.ts';
import type { DeployedJob } from '../../runs/deployed-jobs.ts';
import { escapedSize, eventIn, inlineInput, mostInline, repeatedInput, spilledEvent } from '../../runs/run-input.ts';
import type { StartKind } from '../../runs/trigger-of.ts';
import type { FoundRun } from './read-jobs.ts';
import type { EventSource } from './run-request.ts';

/** The most bytes of a file with an event: SQS, which has the largest events, takes 1 MiB. */
const mostOfFile = 1_048_576;

/** Returns the text of an event. Throws `source/missing-path`, `source/outside`, and `door/bad-value` for no JSON. */
export const eventText = async (world: World, event: EventSource): Promise<string> => {
  if (event.kind === 'text') return event.text;
  const text = (await world.workspace.read(event.path, mostOfFile)).trim();
  try {
    JSON.parse(text);
    return text;
  } catch (cause) {
    throw new Refused({
      code: 'door/bad-value',
      message: `event-file ${literal(event.path)} holds no JSON: ${cause instanceof Error ? cause.message : ''}`,
      hint: 'The file holds the event as its source would send it, as JSON; `run --sample <type>` starts a job with an event of AWS.',
      cause,
    });
  }
};

/** An execution that was started. */
export interface StartedRun {
  readonly name: string;
  readonly arn: string;
}

/** Starts an execution under a fresh name, and logs it. */
const startNamed = async (
  world: World,
  job: DeployedJob,
  kind: StartKind,
  inputOf: (name: string) => string | Promise<string>,
): Promise<StartedRun> => {
  const runs = await world.runs();
  const name = runs.freshName(kind);
  const arn = await runs.start(job.stateMachine, name, await inputOf(name));
  world.console.info(`Started ${job.name}: ${name}`);
  return { name, arn };
};

/**
 * Starts a run of a job with an event. One that does not fit into a variable goes through the bucket of the stack, as the
 * trigger function would put it there. Throws `run/event-too-large` for a job that reads from none.
 */
export const startRun = async (world: World, job: DeployedJob, text: string): Promise<StartedRun> => {
  const size = escapedSize(text);
  const { eventBucket } = job;
  if (size > mostInline && eventBucket === undefined)
    throw new Refused({
      code: 'run/event-too-large',
      message: `The event takes ${size.toLocaleString('en')} characters, and a run of ${job.name} can hold ${mostInline.toLocaleString('en')}: as it is deployed, it reads no event from S3. Nothing was started.`,
      hint: 'Start it with a smaller event. A job reads larger ones from S3 if it has events and payloadOverflow is not fail.',
    });
  return startNamed(world, job, 'run', async (name) => {
    if (size <= mostInline || eventBucket === undefined) return inlineInput(job.name, name, text);
    const { key, input } = spilledEvent(job.name, name, text, eventBucket);
    await (await world.runs()).putEvent(eventBucket, key, text);
    return input;
  });
};

/**
 * Starts a run with the event of another one, under a name of its own. Throws `run/still-running` for one that has not ended,
 * and `run/event-unknown` if AWS does not show its event.
 */
export const retryRun = async (world: World, { job, state }: FoundRun): Promise<StartedRun> => {
  const { execution } = state;
  if (execution.stoppedAt === undefined)
    throw new Refused({
      code: 'run/still-running',
      message: `The run ${execution.name} of ${job.name} has not ended. Nothing was started.`,
      hint: 'Wait for its end, or stop it first with stop.',
    });
  const { input } = execution;
  if (input === undefined || eventIn(input) === undefined)
    throw new Refused({
      code: 'run/event-unknown',
      message: `AWS does not show the event of the run ${execution.name} of ${job.name}. Nothing was started.`,
      hint: 'Start the job with its event: run with event or event-file.',
    });
  return startNamed(world, job, 'retry', (name) => repeatedInput(job.name, name, input));
};
