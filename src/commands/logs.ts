import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { readJobs } from '../operations/runs/read-jobs.ts';
import type { RunInputs } from '../operations/runs/run-request.ts';
import { showLogs } from '../operations/runs/show-logs.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** Prints the log of a job's last run, of one run, or of all runs since a time. */
export const logs = async (world: World, request: CompileRequest & RunInputs): Promise<CommandResult> => {
  await showLogs(world, await readJobs(world, request), request);
  return { diagnostics: [], located: undefined };
};
