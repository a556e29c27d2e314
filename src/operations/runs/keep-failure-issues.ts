import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { failureIssue } from '../../report/failure-issue.ts';
import type { DeployedJob } from '../../runs/deployed-jobs.ts';
import { failureFinding } from '../../runs/failure-watch.ts';
import type { RunState } from '../../runs/run.ts';
import { dateOf, type Since } from '../../runs/since.ts';
import { keepIssue } from '../issues/keep-issue.ts';
import { logPrinter } from './print-log.ts';
import { type DeployedStage, pickJob } from './read-jobs.ts';
import type { RunInputs } from './run-request.ts';

/** The most runs of a job that are looked at. */
const mostRuns = 20;

/** The time to look back where `since` is not given, in milliseconds: a week. */
const lookBack = 7 * 86_400_000;

/** Returns the time from which on failures count. */
const fromOf = (since: Since | undefined, now: Date): Date =>
  since === undefined ? new Date(now.getTime() - lookBack) : dateOf(since, now);

/** Returns the newest runs of a job with their attempts, newest first. */
const statesOf = async (world: World, { stateMachine }: DeployedJob): Promise<readonly RunState[]> => {
  const runs = await world.runs();
  const states: RunState[] = [];
  for (const { arn } of await runs.latest(stateMachine, mostRuns)) {
    const state = await runs.read(arn);
    if (state !== undefined) states.push(state);
  }
  return states;
};

/**
 * Returns the log of a run's last attempt, with secrets hidden; empty where there is none, and where AWS does not show it,
 * which is a line of the log: the run failed all the same.
 */
const tailOf = async (
  world: World,
  { name, logGroup }: DeployedJob,
  failed: RunState | undefined,
): Promise<readonly string[]> => {
  const stream = failed?.attempts.at(-1)?.job?.logStream;
  if (logGroup === undefined || stream === undefined) return [];
  const printer = logPrinter({ ...world, print: () => {} }, logGroup);
  try {
    await printer.drain(stream);
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    world.console.info(`The log of ${name} cannot be read: ${problem.message} ${problem.hint}`);
  }
  return printer.lines;
};

/**
 * Keeps one issue for each job of a stage, or for one of them: opens it when runs failed since the last success, updates it
 * with news, and closes it after a success. Failures before `since`, or before the last week, do not count.
 */
export const keepFailureIssues = async (
  world: World,
  deployed: DeployedStage,
  { job: named, since, region }: RunInputs & { readonly region: string },
): Promise<void> => {
  const from = fromOf(since, world.now());
  const { project, stage } = deployed.stage;
  const about = { project, stage, region };
  for (const job of named === undefined ? deployed.jobs : [pickJob(deployed, named)]) {
    const states = await statesOf(world, job);
    const found = failureFinding({ job: job.name, runs: states, logTail: [] }, from);
    const newest = states.find(({ execution }) => execution.arn === found?.failed[0]?.arn);
    const finding = found && { ...found, logTail: await tailOf(world, job, newest) };
    const { kind, issue } = await keepIssue(world, failureIssue(about, job.name, finding));
    if (issue !== undefined) world.console.info(`${job.name}: issue ${kind}, ${issue.url}`);
  }
};
