import { redactedDeep } from '../../diagnostics/secret.ts';
import type { World } from '../../ports/world.ts';
import { runsText, runText } from '../../report/run-text.ts';
import type { DeployedJob } from '../../runs/deployed-jobs.ts';
import { type RunState, runStatus } from '../../runs/run.ts';
import { type RunRow, runRow, runsDocument } from '../../runs/run-row.ts';
import { placeWords } from '../../runs/waiting.ts';
import { type DeployedStage, findRun, pickJob } from './read-jobs.ts';
import type { RunInputs } from './run-request.ts';
import { waitingReader } from './waiting-facts.ts';

/** The most runs that are listed. */
const mostListed = 10;

/** Returns a function that returns a run as `runs` shows it, with why it waits if it does. */
const rowReader = (world: World, { template }: DeployedStage) => {
  const waitsOf = waitingReader(world, template);
  return async (job: DeployedJob, state: RunState): Promise<RunRow> => {
    const row = runRow(job, state, world.now());
    if (runStatus(state.execution) !== 'running') return row;
    const place = state.waitsFor === undefined ? [] : [placeWords(state.waitsFor)];
    const newest = state.attempts.at(-1);
    const waits = [...place, ...(newest === undefined ? [] : await waitsOf(job)(newest))];
    return waits.length === 0 ? row : { ...row, waits };
  };
};

/** Returns the newest runs of some jobs of a stage together, newest first. */
const newestRuns = async (world: World, deployed: DeployedStage, jobs: readonly DeployedJob[]): Promise<RunRow[]> => {
  const rowOf = rowReader(world, deployed);
  const runs = await world.runs();
  const listed = await Promise.all(
    jobs.map(async (job) => (await runs.latest(job.stateMachine, mostListed)).map((execution) => ({ job, execution }))),
  );
  const newest = listed
    .flat()
    .sort((a, b) => b.execution.startedAt.getTime() - a.execution.startedAt.getTime())
    .slice(0, mostListed);
  const rows: RunRow[] = [];
  for (const { job, execution } of newest) {
    const state = await runs.read(execution.arn);
    if (state !== undefined) rows.push(await rowOf(job, state));
  }
  return rows;
};

const print = (world: World, rows: readonly RunRow[], text: string, { format }: RunInputs): void => {
  if (format === 'json')
    world.print(`${JSON.stringify(redactedDeep(JSON.parse(JSON.stringify(runsDocument(rows)))), null, 2)}\n`, 'json');
  else world.print(text, 'text');
};

/** Prints the last ten runs of a job, or of all jobs of the stage, as a table or as JSON. */
export const listRuns = async (world: World, deployed: DeployedStage, inputs: RunInputs): Promise<void> => {
  const jobs = inputs.job === undefined ? deployed.jobs : [pickJob(deployed, inputs.job)];
  const rows = await newestRuns(world, deployed, jobs);
  if (rows.length === 0)
    world.console.info(
      jobs.length === 0
        ? `The stage ${deployed.stage.stage} has no job.`
        : `No run yet of ${jobs.map(({ name }) => name).join(', ')}.`,
    );
  if (rows.length > 0 || inputs.format === 'json') print(world, rows, runsText(rows), inputs);
};

/** Prints one run in detail. */
export const showRun = async (
  world: World,
  deployed: DeployedStage,
  inputs: RunInputs & { readonly execution: string },
): Promise<void> => {
  const { job, state } = await findRun(world, deployed, inputs.execution, inputs.job);
  const row = await rowReader(world, deployed)(job, state);
  print(world, [row], runText(row), inputs);
};
