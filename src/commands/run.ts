import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { finishRun } from '../operations/runs/finish-run.ts';
import { pickJob, readJobs } from '../operations/runs/read-jobs.ts';
import type { RunInputs } from '../operations/runs/run-request.ts';
import { eventText, startRun } from '../operations/runs/start-run.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** Starts a job of a deployed stage with an event, and follows it to its end. The result has a refusal if it fails. */
export const run = async (world: World, request: CompileRequest & RunInputs): Promise<CommandResult> => {
  assertOwnCode(world, 'run');
  const event = await eventText(world, request.event);
  const deployed = await readJobs(world, request, request);
  const job = pickJob(deployed, request.job);
  const started = await startRun(world, job, event);
  return finishRun(world, deployed, job, started, request);
};
