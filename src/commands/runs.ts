import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { finishRun } from '../operations/runs/finish-run.ts';
import { keepFailureIssues } from '../operations/runs/keep-failure-issues.ts';
import { listRuns, showRun } from '../operations/runs/list-runs.ts';
import { findRun, readJobs } from '../operations/runs/read-jobs.ts';
import type { RunInputs } from '../operations/runs/run-request.ts';
import { retryRun } from '../operations/runs/start-run.ts';
import { stopRun } from '../operations/runs/stop-run.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/**
 * Prints the last runs of a stage's jobs, or one in detail; with `stop` or `retry` stops a run, or repeats it; with
 * `failure-issue` keeps an issue for each job whose runs fail.
 */
export const runs = async (world: World, request: CompileRequest & RunInputs): Promise<CommandResult> => {
  const { stop, retry, execution, job } = request;
  const named = stop ?? retry;
  if (named !== undefined) assertOwnCode(world, 'run');
  const deployed = await readJobs(world, request, named === undefined ? undefined : request);
  if (named !== undefined) {
    const found = await findRun(world, deployed, named, job);
    if (retry !== undefined) return finishRun(world, deployed, found.job, await retryRun(world, found), request);
    await stopRun(world, found);
  } else if (request.failureIssue) await keepFailureIssues(world, deployed, request);
  else if (execution !== undefined) await showRun(world, deployed, { ...request, execution });
  else await listRuns(world, deployed, request);
  return { diagnostics: [], located: undefined };
};
