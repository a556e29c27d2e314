import { Refused } from '../../diagnostics/refused.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { literal } from '../../diagnostics/visible.ts';
import type { LeaveCheck } from '../../ports/stacks.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import { runMarkdown } from '../../report/run-markdown.ts';
import { endSentence } from '../../report/run-text.ts';
import { isFailedSmoke, type SmokeResult } from '../../report/smoke-section.ts';
import { jobNamesIn } from '../../runs/deployed-jobs.ts';
import { runStatus } from '../../runs/run.ts';
import { runRow } from '../../runs/run-row.ts';
import { leaveAsker } from '../../stack/leave-asker.ts';
import { LeftOperation } from '../../stack/left-operation.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import type { Compiled } from '../compile/compiled.ts';
import { flagsOf, refusalOfRun } from './finish-run.ts';
import { followRun } from './follow-run.ts';
import { type DeployedStage, pickJob, readJobs } from './read-jobs.ts';
import type { SmokeInputs } from './smoke-request.ts';
import { eventText, startRun } from './start-run.ts';
import { stopRun } from './stop-run.ts';

/** A request of smoke runs of a stage that was deployed just now. */
export type SmokeRequest = CompileRequest & {
  readonly smoke: SmokeInputs;
  readonly origin: { readonly repositoryId?: string };
  /** Returns true once the runs are not to be followed any longer. */
  readonly leave?: LeaveCheck;
};

/** Result of one smoke run, and why it failed. */
interface Smoked {
  readonly result: SmokeResult;
  readonly refusal?: Refused | undefined;
}

/**
 * Throws `run/unknown-job` for smoke runs of jobs that a config does not have, and what is wrong with their event: before
 * anything is deployed.
 */
export const assertSmokeRuns = async (
  world: World,
  { template }: Pick<Compiled, 'template'>,
  { jobs, event }: SmokeInputs,
): Promise<void> => {
  const known = jobNamesIn(template);
  const unknown = jobs.filter((job) => !known.includes(job));
  if (unknown.length > 0) {
    const near = unknown.flatMap((job) => nearest(job, known) ?? []);
    throw new Refused({
      code: 'run/unknown-job',
      message: `smoke-run names ${unknown.map((job) => literal(job)).join(', ')}, and the config has no such job. Nothing was deployed.`,
      hint: `${near.length === 0 ? '' : `Did you mean ${near.map((job) => `\`${job}\``).join(', ')}? `}${
        known.length === 0 ? 'The config has no job: leave smoke-run out.' : `Its jobs: ${known.join(', ')}.`
      }`,
    });
  }
  await eventText(world, event);
};

/** Returns the refusal of a run that did not end in time. */
const outOfTime = (name: string, job: string, minutes: number): Refused =>
  new Refused({
    code: 'run/timed-out',
    message: `The run ${name} of ${job} did not end within smoke-run-minutes (${minutes}), and was stopped.`,
    hint: 'Give more smoke-run-minutes, or the smoke run less to do.',
  });

/** Starts a job and follows it to its end; stops it after the time that is left. Throws `LeftOperation`. */
const smokeRun = async (
  world: World,
  deployed: DeployedStage,
  name: string,
  text: string,
  until: number,
  { smoke, leave }: SmokeRequest,
): Promise<Smoked> => {
  const job = pickJob(deployed, name);
  const started = await startRun(world, job, text);
  const asks = leaveAsker(world.elapsed, leave);
  let isLeft = false;
  const words = flagsOf(deployed, job);
  const followed = await followRun(world, {
    job,
    arn: started.arn,
    template: deployed.template,
    leave: async () => {
      isLeft = await asks();
      return isLeft || world.elapsed() > until;
    },
  }).catch((problem) => {
    world.console.info(`The run ${started.name} of ${name} goes on in AWS.`);
    world.console.info(`Stop it: ${smoke.commandLine(`runs --stop ${started.name} ${words}`)}`);
    throw problem;
  });
  // A teardown stops the runs of its stack.
  const hasSucceeded = runStatus(followed.state.execution) === 'succeeded';
  if (isLeft || (!hasSucceeded && (await leave?.()))) {
    world.console.info(`The run ${started.name} of ${name} is no longer followed.`);
    throw new LeftOperation(deployed.stage.stack);
  }
  const isLate = runStatus(followed.state.execution) === 'running';
  if (isLate) await stopRun(world, { job, state: followed.state }, 'preview, after smoke-run-minutes');
  const state = isLate ? ((await (await world.runs()).read(started.arn)) ?? followed.state) : followed.state;
  const row = runRow(job, state, world.now());
  world.console.info(endSentence(row));
  world.console.summary(runMarkdown(row, followed.log));
  const late = isLate ? { stoppedAfter: smoke.minutes } : {};
  return {
    result: { job: name, kind: 'run', row, log: followed.log, ...late },
    refusal: isLate ? outOfTime(started.name, name, smoke.minutes) : refusalOfRun(row, smoke, words),
  };
};

/** Returns a smoke run that could not be started or followed. */
const refusedRun = (job: string, refusal: Refused): Smoked => ({
  result: { job, kind: 'refused', code: refusal.code, why: `${refusal.message} ${refusal.hint}` },
  refusal,
});

/**
 * Does the work of a smoke run; what is refused is its result. Throws `LeftOperation` if `leave` returns true before it, or
 * after it was refused: a teardown takes away what is started.
 */
const orRefused = async (
  world: World,
  job: string,
  { stage, leave }: SmokeRequest,
  work: () => Promise<Smoked>,
): Promise<Smoked> => {
  if (await leave?.()) throw new LeftOperation(stage);
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof Refused) || problem instanceof LeftOperation || world.stopped) throw problem;
    if (await leave?.()) throw new LeftOperation(stage);
    world.console.info(`${job}: ${problem.message} ${problem.hint}`);
    return refusedRun(job, problem);
  }
};

/** Returns the one refusal that some smoke runs end with; undefined if all succeeded. */
const refusalOfAll = (stack: string, all: readonly Smoked[]): Refused | undefined => {
  const failed = all.flatMap(({ refusal }) => refusal ?? []);
  const [first] = failed;
  if (first === undefined) return undefined;
  return new Refused({
    code: first.code,
    message: `${stack} is deployed, and ${failed.length} of ${counted(all.length, 'smoke run')} failed. ${failed.map(({ message }) => message).join(' ')}`,
    hint: first.hint,
    reason: failed.map(({ reason }) => reason).join('; '),
  });
};

/** Returns the value of the step output `run-status`: of the first run that failed, else `succeeded`. */
const statusOf = (all: readonly Smoked[]): string => {
  const failed = all.map(({ result }) => result).find(isFailedSmoke);
  if (failed === undefined) return 'succeeded';
  return failed.kind === 'run' ? failed.row.status : 'failed';
};

/** Returns smoke runs of which none has begun. */
export const awaitedRuns = ({ jobs }: SmokeInputs): SmokeResult[] => jobs.map((job) => ({ job, kind: 'awaited' }));

/**
 * Starts jobs of a stage that was deployed just now, one after the other, and follows each to its end; `show` is called
 * with the results after each. A run that has not ended when the time is over is stopped, and those after it do not begin.
 * Returns a refusal if one failed or could not be started. Throws `LeftOperation` once `leave`, asked every 30 seconds,
 * returns true: the run goes on until the stack is deleted.
 */
export const smokeRuns = async (
  world: World,
  request: SmokeRequest,
  show: (results: readonly SmokeResult[]) => Promise<unknown>,
): Promise<{ readonly refusal?: Refused }> => {
  const { smoke, origin } = request;
  const until = world.elapsed() + smoke.minutes * 60_000;
  const done: Smoked[] = [];
  let stage: DeployedStage | undefined;
  for (const job of smoke.jobs) {
    const smoked = await orRefused(world, job, request, async () => {
      if (world.elapsed() > until)
        throw new Refused({
          code: 'run/timed-out',
          message: `${job} was not started: the smoke runs before it took all of smoke-run-minutes (${smoke.minutes}).`,
          hint: 'Give more smoke-run-minutes.',
        });
      stage ??= await readJobs(world, request, origin);
      const [deployed, text] = [stage, await eventText(world, smoke.event)];
      return world.console.group(`Smoke run of ${job}`, () => smokeRun(world, deployed, job, text, until, request));
    });
    done.push(smoked);
    await show([...done.map(({ result }) => result), ...awaitedRuns(smoke).slice(done.length)]);
  }
  world.console.output('run-status', statusOf(done));
  const refusal = refusalOfAll(stage?.stage.stack ?? request.stage, done);
  return refusal === undefined ? {} : { refusal };
};
