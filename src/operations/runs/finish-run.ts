import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { CommandResult } from '../../report/diagnostics-file.ts';
import { runMarkdown } from '../../report/run-markdown.ts';
import { endSentence } from '../../report/run-text.ts';
import type { DeployedJob } from '../../runs/deployed-jobs.ts';
import { type RunRow, runRow } from '../../runs/run-row.ts';
import { adviceOf, poolSourceOf, stuckReasonIn } from '../../runs/stuck-reasons.ts';
import { waitingPage } from '../../runs/waiting.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import { type FollowedRun, followRun } from './follow-run.ts';
import { mostKept } from './print-log.ts';
import type { DeployedStage } from './read-jobs.ts';
import type { RunInputs } from './run-request.ts';
import type { StartedRun } from './start-run.ts';

/** The name of the log in the output folder. */
const logFile = 'run.log';

/** Writes the log of a run into the output folder, and names it as a step output. A file that cannot be written is a warning. */
export const writeLog = (world: World, log: readonly string[]): Promise<unknown> =>
  tryAfterChange(world, 'The run has ended, but run.log is missing', async () => {
    await world.write({
      [logFile]: log
        .slice(-mostKept)
        .map((line) => `${line}\n`)
        .join(''),
    });
    world.console.output('run-log', `${world.output}/${logFile}`);
  });

/** Hints by class of failure; `docs/runs.md` describes each. */
const hints: Readonly<Record<string, string>> = {
  'out-of-memory': 'Give the job more memory.',
  timeout: 'Give the job a longer timeout, or less to do.',
  spot: 'EC2 took the instance back: more attempts, or capacity on demand.',
  'never-placed': `${waitingPage}, says what to look at.`,
  'image-pull': 'Look whether the image still exists, and deploy again if not.',
  payload: 'Start the job with a smaller event, or with its event again if that has expired in S3.',
};

/** Returns what to do about a class of failure, with a space behind it; empty for one that says it itself. */
export const hintOfClass = (kind: string): string => (hints[kind] === undefined ? '' : `${hints[kind]} `);

/** Returns what to do about a failure: by AWS's reason for a job that its queue has cancelled, else by its class. */
const hintOfFailure = (
  kind: string,
  reason: string,
  row: Pick<RunRow, 'spot' | 'fargate' | 'foreignQueue'>,
): string => {
  const stuck = kind === 'never-placed' ? stuckReasonIn(reason) : undefined;
  return stuck === undefined ? hintOfClass(kind) : `${adviceOf(stuck, poolSourceOf(row))} `;
};

/** Returns the refusal with which a run ends that did not succeed; undefined for one that did. `words` name its job. */
export const refusalOfRun = (
  row: RunRow,
  { commandLine }: Pick<RunInputs, 'commandLine'>,
  words: string,
): Refused | undefined => {
  const { status, job, execution, cause, class: kind = 'unknown', attempts } = row;
  if (status === 'succeeded') return undefined;
  const reason = cause ?? attempts.at(-1)?.reason ?? '';
  return new Refused({
    code: 'run/failed',
    message: `The run ${execution} of ${job} ${status === 'stopped' ? 'was stopped' : `failed: ${kind}`}.${reason === '' ? '' : ` ${reason}`}`,
    hint: `${hintOfFailure(kind, reason, row)}Its log: ${commandLine(`logs --execution ${execution} ${words}`)}. Again with its event: ${commandLine(`runs --retry ${execution} ${words}`)}`,
    reason: `${kind}${reason === '' ? '' : `: ${reason}`}`,
  });
};

/** Returns the flags that name a job of a stage. */
export const flagsOf = ({ stage }: DeployedStage, job: DeployedJob): string =>
  `--stage ${stage.stage} --job ${job.name}`;

/** Sets outputs and summary of a run that has ended, logs its end, and returns how the command ends. */
const reportRun = async (
  world: World,
  deployed: DeployedStage,
  job: DeployedJob,
  { state, log }: FollowedRun,
  inputs: RunInputs,
): Promise<CommandResult> => {
  const row = runRow(job, state, world.now());
  world.console.output('run-status', row.status);
  // `runs` writes no files: it removes none of an earlier `run` either.
  if (inputs.retry === undefined) await writeLog(world, log);
  world.console.summary(runMarkdown(row, log));
  world.console.info(endSentence(row));
  const refusal = refusalOfRun(row, inputs, flagsOf(deployed, job));
  return { diagnostics: [], located: undefined, ...(refusal === undefined ? {} : { refusal }) };
};

/**
 * Follows a run that was started to its end and reports it; without `wait` only logs how to look at it. Whatever ends the
 * command before, a signal too, leaves the run as it is, and the log says how to stop it.
 */
export const finishRun = async (
  world: World,
  deployed: DeployedStage,
  job: DeployedJob,
  { name, arn }: StartedRun,
  inputs: RunInputs,
): Promise<CommandResult> => {
  const words = `${name} ${flagsOf(deployed, job)}`;
  const look = `Follow it: ${inputs.commandLine(`logs --follow --execution ${words}`)}`;
  const stop = `Stop it: ${inputs.commandLine(`runs --stop ${words}`)}`;
  if (!inputs.wait) {
    world.console.output('run-status', 'running');
    for (const line of [look, stop]) world.console.info(line);
    return { diagnostics: [], located: undefined };
  }
  let followed: FollowedRun;
  try {
    followed = await followRun(world, { job, arn, template: deployed.template });
  } catch (problem) {
    world.console.output('run-status', 'running');
    for (const line of [`The run ${name} goes on in AWS.`, look, stop]) world.console.info(line);
    throw problem;
  }
  return reportRun(world, deployed, job, followed, inputs);
};
