import type { World } from '../../ports/world.ts';
import { resultText } from '../../report/run-text.ts';
import { hasEnded, runStatus } from '../../runs/run.ts';
import { runRow } from '../../runs/run-row.ts';
import type { FoundRun } from './read-jobs.ts';

/** Seconds from SIGTERM to SIGKILL on our instances: `ECS_CONTAINER_STOP_TIMEOUT` in `runtime/pool-user-data.ts`. */
export const graceSeconds = 115;

/**
 * Stops a run: first its execution, so that no further attempt begins, then each of its jobs of AWS Batch that has not
 * ended. Step Functions ends them too, as well as it can; that is not relied on. Logs what happens; does nothing to a run
 * that has ended. `by` names in AWS what stopped it.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-sync
 */
export const stopRun = async (world: World, { job, state }: FoundRun, by = 'runs --stop'): Promise<void> => {
  const { info } = world.console;
  const { arn, name } = state.execution;
  if (runStatus(state.execution) !== 'running') {
    info(`${name} of ${job.name} has ended before (${resultText(runRow(job, state, world.now()))}): nothing to stop.`);
    return;
  }
  const runs = await world.runs();
  const who = await (await world.identity()).whoami();
  await runs.stop(arn, `Stopped by ${by}, as ${who.arn}`);
  info(`Stopped ${name} of ${job.name}: no further attempt begins.`);
  // Read again: another attempt may have begun meanwhile.
  const { attempts } = (await runs.read(arn)) ?? state;
  for (const { job: batchJob, jobId } of attempts) {
    if (jobId === undefined || (batchJob !== undefined && hasEnded(batchJob))) continue;
    await runs.terminate(jobId, `The run was stopped by ${by}`);
    info(
      batchJob?.status === 'RUNNING'
        ? `Its job ${jobId} is terminated: SIGTERM now, SIGKILL after ${graceSeconds} seconds.`
        : `Its job ${jobId} is terminated before it begins.`,
    );
  }
};
