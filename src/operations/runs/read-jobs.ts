import type { Expression } from '../../cloudformation/expression.ts';
import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { literal } from '../../diagnostics/visible.ts';
import type { World } from '../../ports/world.ts';
import { type DeployedJob, deployedJobs, executionArn } from '../../runs/deployed-jobs.ts';
import type { RunState } from '../../runs/run.ts';
import { assertRepository, assertStackTags } from '../../stack/ownership.ts';
import { nextStep, refusalOfBlocked } from '../../stack/state-table.ts';
import { type Stage, stageOf } from '../../stage/stage.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import { readProject } from '../compile/read-project.ts';
import { readDeployed, resourcesOf } from '../stack/read-deployed.ts';

/** The jobs of a deployed stage. */
export interface DeployedStage {
  readonly stage: Stage;
  readonly jobs: readonly DeployedJob[];
  /** The deployed template. */
  readonly template: Expression | undefined;
}

/**
 * Returns the jobs of a deployed stage, by its stack and not by the config, of which nothing but the project's name is
 * read. Does not wait for an operation on the stack. Throws `stack/absent` and `stack/foreign`; with `changes`, also
 * `stack/other-repository`.
 */
export const readJobs = async (
  world: World,
  request: CompileRequest,
  changes?: { readonly repositoryId?: string | undefined },
): Promise<DeployedStage> => {
  const stage = stageOf(await readProject(world, request), request.stage);
  await (await world.identity()).whoami();
  const { stack, template: text } = await readDeployed(world, stage.stack);
  const step = nextStep(stack, 'outputs');
  if (stack === undefined || (step.kind === 'blocked' && step.code === 'stack/absent'))
    throw refusalOfBlocked(stage.stack, stack, step as Parameters<typeof refusalOfBlocked>[2]);
  assertStackTags(stack, stage);
  if (changes !== undefined) assertRepository(stack, stage, 'plan', changes);
  const template = await readTemplate(text);
  const resources = await resourcesOf(await world.stacks(), stack.id);
  return { stage, jobs: deployedJobs(template, resources), template };
};

const listOf = (jobs: readonly DeployedJob[]): string => jobs.map(({ name }) => name).join(', ');

/** Returns the job of a name, or the only one. Throws `run/unknown-job` with the names of those that are deployed. */
export const pickJob = ({ jobs, stage }: DeployedStage, name: string | undefined): DeployedJob => {
  const found = name === undefined && jobs.length === 1 ? jobs[0] : jobs.find((job) => job.name === name);
  if (found !== undefined) return found;
  const near =
    name === undefined
      ? undefined
      : nearest(
          name,
          jobs.map((job) => job.name),
        );
  const isAbsent = jobs.length === 0;
  throw new Refused({
    code: 'run/unknown-job',
    message:
      name === undefined
        ? `The stage ${stage.stage} has ${isAbsent ? 'no job' : `${jobs.length} jobs, and none is named`}.`
        : `The deployed stage ${stage.stage} has no job ${literal(name)}.`,
    hint: isAbsent
      ? 'Deploy a config with a job first.'
      : `${near === undefined ? '' : `Did you mean \`${near}\`? `}Name one with job: ${listOf(jobs)}.`,
  });
};

/** A run with its job. */
export interface FoundRun {
  readonly job: DeployedJob;
  readonly state: RunState;
}

/**
 * Returns the run of a name or ARN: of the job, if one is named, else of any job of the stage. Throws
 * `run/unknown-execution`, and `run/unknown-job` for a wrong name of a job.
 */
export const findRun = async (
  world: World,
  deployed: DeployedStage,
  named: string,
  jobName: string | undefined,
): Promise<FoundRun> => {
  const jobs = jobName === undefined ? deployed.jobs : [pickJob(deployed, jobName)];
  const name = named.slice(named.lastIndexOf(':') + 1);
  const runs = await world.runs();
  for (const job of jobs) {
    const arn = executionArn(job.stateMachine, name);
    if (named.includes(':') && named !== arn) continue;
    const state = await runs.read(arn);
    if (state !== undefined) return { job, state };
  }
  throw new Refused({
    code: 'run/unknown-execution',
    message: `${jobName === undefined ? `No job of the stage ${deployed.stage.stage}` : jobName} has a run ${literal(named)}.`,
    hint: 'The command runs lists the last ones. AWS forgets a run 90 days after its end.',
  });
};
