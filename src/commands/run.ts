import { compile } from '../operations/compile/compile.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { finishLocalRun } from '../operations/local/finish-local-run.ts';
import { localVariables } from '../operations/local/local-variables.ts';
import { localWarnings } from '../operations/local/local-warnings.ts';
import { pickLocalJob } from '../operations/local/pick-local-job.ts';
import { prepareLocalImage } from '../operations/local/prepare-local-image.ts';
import { runAttempts } from '../operations/local/run-attempts.ts';
import { finishRun } from '../operations/runs/finish-run.ts';
import { pickJob, readJobs } from '../operations/runs/read-jobs.ts';
import type { LocalInputs, RunInputs } from '../operations/runs/run-request.ts';
import { eventText, startRun } from '../operations/runs/start-run.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** The request of `run`. */
type RunRequest = CompileRequest & RunInputs;

/** Starts a job with an event and follows it to its end. The result has a refusal if it fails. */
export const run = async (world: World, request: RunRequest): Promise<CommandResult> => {
  assertOwnCode(world, 'run');
  const event = await eventText(world, request.event);
  return request.local ? runHere(world, request, request.local, event) : runInAws(world, request, event);
};

/** Runs a job of a deployed stage. */
const runInAws = async (world: World, request: RunRequest, event: string): Promise<CommandResult> => {
  const deployed = await readJobs(world, request, request);
  const job = pickJob(deployed, request.job);
  const started = await startRun(world, job, event);
  return finishRun(world, deployed, job, started, request);
};

/** Runs a job of the config in the local Docker. */
const runHere = async (
  world: World,
  request: RunRequest,
  local: LocalInputs,
  event: string,
): Promise<CommandResult> => {
  const compiled = await compile(world, request);
  const job = pickLocalJob(compiled, request.job, event, request.index);
  const variables = await localVariables(world, compiled.stage, job, local);
  const image = await prepareLocalImage(world, compiled, job);
  return finishLocalRun(
    world,
    job,
    await runAttempts(world, job, image, variables, event, request.index),
    localWarnings(compiled, job),
  );
};
