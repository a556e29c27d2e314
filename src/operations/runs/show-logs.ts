import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { DeployedJob } from '../../runs/deployed-jobs.ts';
import { type Attempt, attemptName, type Execution, runStatus } from '../../runs/run.ts';
import { dateOf } from '../../runs/since.ts';
import { placeWords } from '../../runs/waiting.ts';
import { followRun } from './follow-run.ts';
import { isArrayJob, printChildren } from './print-children.ts';
import { type LogPrinter, logPrinter } from './print-log.ts';
import { type DeployedStage, findRun, pickJob } from './read-jobs.ts';
import type { RunInputs } from './run-request.ts';

/** The most runs whose logs `since` shows. */
const mostRuns = 50;

/** Prints the heading of an attempt: `==> report run-20261124T120000Z-1a2b3c4d, attempt 1 <==`. */
const headingOf =
  (job: DeployedJob, name: string) =>
  (printer: LogPrinter, attempt: Attempt): void =>
    printer.heading(`==> ${job.name} ${name}, ${attemptName(attempt).toLowerCase().replace(/,$/, '')} <==`);

/** Returns a function that returns the heading of a child of an array: `==> report run-20261124T120000Z-1a2b3c4d, index 3 <==`. */
const childHeading =
  (job: DeployedJob, name: string) =>
  (index: string): string =>
    `==> ${job.name} ${name}, index ${index} <==`;

/** Returns the executions whose logs are shown, oldest first. */
const chosen = async (
  world: World,
  deployed: DeployedStage,
  { job: name, execution }: RunInputs,
  from: Date | undefined,
): Promise<{ readonly job: DeployedJob; readonly executions: readonly Execution[] }> => {
  if (execution !== undefined) {
    const { job, state } = await findRun(world, deployed, execution, name);
    return { job, executions: [state.execution] };
  }
  const job = pickJob(deployed, name);
  const runs = await (await world.runs()).latest(job.stateMachine, from === undefined ? 1 : mostRuns);
  const within = runs.filter(({ stoppedAt }) => from === undefined || stoppedAt === undefined || stoppedAt >= from);
  if (within.length === mostRuns) world.console.info(`There are more runs since then: the last ${mostRuns} are shown.`);
  return { job, executions: [...within].reverse() };
};

/** Prints the log of a run, attempt after attempt. */
const printRun = async (
  world: World,
  job: DeployedJob,
  group: string,
  { arn, name }: Execution,
  { from, index }: { readonly from: Date | undefined; readonly index: number | undefined },
) => {
  const state = await (await world.runs()).read(arn);
  const printer = logPrinter(world, group, from);
  if (state?.waitsFor !== undefined) world.console.info(placeWords(state.waitsFor));
  for (const attempt of state?.attempts ?? []) {
    if (isArrayJob(attempt.job)) {
      await printChildren(world, printer, attempt.job, index, childHeading(job, name));
      continue;
    }
    headingOf(job, name)(printer, attempt);
    const stream = attempt.job?.logStream;
    if (stream !== undefined) await printer.drain(stream);
    else
      world.console.info(
        attempt.endedAt === undefined
          ? 'It has no log yet.'
          : 'It has no log: its container did not begin, or AWS forgot it.',
      );
  }
};

/**
 * Prints the log of a job's last run, of one run, or of all runs since a time; with `follow`, the newest of them to its end.
 * Throws `run/no-log` for a job whose log is disabled.
 */
export const showLogs = async (world: World, deployed: DeployedStage, inputs: RunInputs): Promise<void> => {
  const from = inputs.since && dateOf(inputs.since, world.now());
  const { job, executions } = await chosen(world, deployed, inputs, from);
  const group = job.logGroup;
  if (group === undefined)
    throw new Refused({
      code: 'run/no-log',
      message: `The log of ${job.name} is disabled (logging.disabled): its lines are in no log.`,
      hint: 'Remove logging.disabled and deploy; runs from then on have a log.',
    });
  const newest = executions.at(-1);
  if (newest === undefined) {
    world.console.info(`${job.name} has no run${from === undefined ? ' yet' : ` since ${from.toISOString()}`}.`);
    return;
  }
  const follows = inputs.follow && runStatus(newest) === 'running';
  for (const execution of follows ? executions.slice(0, -1) : executions)
    await printRun(world, job, group, execution, { from, index: inputs.index });
  if (follows)
    await followRun(world, {
      job,
      arn: newest.arn,
      template: deployed.template,
      heading: headingOf(job, newest.name),
      from,
    });
};
