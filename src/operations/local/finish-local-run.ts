import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { CommandResult } from '../../report/diagnostics-file.ts';
import { runMarkdown } from '../../report/run-markdown.ts';
import { endSentence } from '../../report/run-text.ts';
import type { LocalJob } from '../../runs/local-job.ts';
import type { RunRow } from '../../runs/run-row.ts';
import { hintOfClass, writeLog } from '../runs/finish-run.ts';
import type { LocalRun } from './run-attempts.ts';

/** Returns a run in the local Docker as `runs` shows one of AWS: it costs nothing. */
const rowOf = (job: LocalJob, { id, attempts }: LocalRun): RunRow => {
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a run has an attempt');
  const stoppedAt = last.endedAt ?? last.beganAt;
  return {
    ...{ job: job.name, execution: id, arn: '', trigger: 'run', startedAt: first.beganAt, stoppedAt },
    milliseconds: stoppedAt.getTime() - first.beganAt.getTime(),
    ...{ attempts, spot: false },
    ...(last.class === undefined
      ? { status: 'succeeded' }
      : {
          status: 'failed',
          class: last.class,
          cause: `Attempt ${last.number} of ${job.retries.attempts} failed: ${last.reason}`,
        }),
  };
};

/** Sets outputs and summary of a run in the local Docker, logs its end, and returns how the command ends, with `warnings`. */
export const finishLocalRun = async (
  world: World,
  job: LocalJob,
  run: LocalRun,
  warnings: Pick<CommandResult, 'diagnostics' | 'located'>,
): Promise<CommandResult> => {
  const row = rowOf(job, run);
  world.console.output('run-status', row.status);
  await writeLog(world, run.log);
  world.console.summary(runMarkdown(row, run.log));
  world.console.info(endSentence(row));
  const { class: kind, cause = '' } = row;
  const refusal =
    kind === undefined
      ? undefined
      : new Refused({
          code: 'run/failed',
          message: `The run of ${job.name} in the local Docker failed: ${kind}. ${cause}`,
          hint: `${hintOfClass(kind)}Its lines are above, and in ${world.output}/run.log.`,
          reason: `${kind}: ${cause}`,
        });
  return { ...warnings, ...(refusal === undefined ? {} : { refusal }) };
};
