import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { World } from '../../ports/world.ts';
import { attemptText } from '../../report/run-text.ts';
import { type DeployedJob, executionArn } from '../../runs/deployed-jobs.ts';
import { type Attempt, attemptName, childrenText, givenWay, isOver, type RunState, runStatus } from '../../runs/run.ts';
import { runRow } from '../../runs/run-row.ts';
import { placeWords } from '../../runs/waiting.ts';
import { isArrayJob, printChildren } from './print-children.ts';
import { type LogPrinter, logPrinter } from './print-log.ts';
import { waitingReader } from './waiting-facts.ts';

/**
 * Reads of a stream without a new line after which the log of an ended attempt counts as whole. CloudWatch Logs shows lines
 * some seconds after they were written, and two reads are up to three seconds apart.
 */
const idleReads = 3;

/** The run to follow, and the form of its log. */
export interface FollowRequest {
  readonly job: DeployedJob;
  readonly arn: string;
  /** The deployed template. */
  readonly template: Expression | undefined;
  /** Called before the lines of an attempt. */
  heading?(printer: LogPrinter, attempt: Attempt): void;
  /** Skips lines before this time. */
  readonly from?: Date | undefined;
  /**
   * Returns true once the run is not to be followed any longer; asked after each read of it. `wait-minutes` do not count
   * then.
   */
  leave?(): Promise<boolean>;
}

/** A run that has ended, or is not followed any longer, and the end of its log. */
export interface FollowedRun {
  readonly state: RunState;
  readonly log: readonly string[];
}

/** Returns a function that logs what is new about the attempts of a run: that they wait and why, run, and have ended. */
const announcer = (world: World, { job, template }: FollowRequest) => {
  const waits = waitingReader(world, template)(job);
  const said = new Map<string, string>();
  let waitsForPlace = false;
  const say = (about: string, text: string): void => {
    if (said.get(about) === text) return;
    said.set(about, text);
    for (const line of text.split('\n')) world.console.info(line);
  };
  return async (state: RunState): Promise<void> => {
    if (state.waitsFor !== undefined && !waitsForPlace) {
      waitsForPlace = true;
      world.console.info(placeWords(state.waitsFor));
    } else if (waitsForPlace && state.attempts.length > 0) {
      waitsForPlace = false;
      world.console.info('The run has its place now.');
    }
    const rows = runRow(job, state, world.now()).attempts;
    for (const [index, attempt] of state.attempts.entries()) {
      const row = rows[index];
      if (row === undefined) continue;
      const name = attemptName(attempt);
      if (isOver(attempt)) say(name, attemptText(row));
      else if (attempt.job?.array) say(name, `${name}: ${childrenText(attempt.job.array)}.`);
      else if (attempt.job?.status === 'RUNNING') say(name, `${name} is running.`);
      else {
        const words = await waits(attempt);
        if (words.length > 0) say(name, words.join('\n'));
      }
    }
  };
};

/**
 * Returns a function that prints what the log of a run has gained, one attempt after the other, and returns true when there
 * is no more to come of the attempts so far. An attempt's lines are whole before those of the next one begin.
 */
const logFollower = (world: World, request: FollowRequest, printer: LogPrinter | undefined) => {
  let current = 0;
  let idle = 0;
  let isHeaded = false;
  const next = (): void => {
    current += 1;
    idle = 0;
    isHeaded = false;
  };
  return async ({ attempts }: RunState): Promise<boolean> => {
    if (printer === undefined) return true;
    for (let attempt = attempts[current]; attempt !== undefined; attempt = attempts[current]) {
      if (isArrayJob(attempt.job) && isOver(attempt)) {
        await printChildren(world, printer, attempt.job, undefined, (index) => `==> index ${index} <==`);
        next();
        continue;
      }
      const stream = attempt.job?.logStream;
      if (stream === undefined) {
        if (!isOver(attempt)) return false;
        next();
        continue;
      }
      if (!isHeaded) request.heading?.(printer, attempt);
      isHeaded = true;
      const gained = await printer.drain(stream);
      // A program that writes nothing for a while has not written its last line.
      idle = gained > 0 || !isOver(attempt) ? 0 : idle + 1;
      if (idle < idleReads) return false;
      next();
    }
    return true;
  };
};

/** Returns a printer of a job's log; undefined, and logs why, for one whose log is disabled. */
const printerOf = (world: World, { job, from }: FollowRequest): LogPrinter | undefined => {
  if (job.logGroup !== undefined) return logPrinter(world, job.logGroup, from);
  world.console.info(`The log of ${job.name} is disabled: no lines are shown.`);
  return undefined;
};

/** Follows one execution to its end, or until `leave` returns true. */
const followExecution = async (world: World, request: FollowRequest): Promise<FollowedRun> => {
  const printer = printerOf(world, request);
  const announce = announcer(world, request);
  let follow = logFollower(world, request, printer);
  const readLog = async (state: RunState): Promise<boolean> => {
    try {
      return await follow(state);
    } catch (problem) {
      if (!(problem instanceof Refused) || world.stopped) throw problem;
      world.console.info(`The log cannot be read: ${problem.message} ${problem.hint}`);
      follow = async () => true;
      return true;
    }
  };
  const runs = await world.runs();
  for await (const state of runs.watch(request.arn, request.leave ? 'caller' : 'wait-minutes')) {
    await announce(state);
    const isWhole = await readLog(state);
    const isEnded = runStatus(state.execution) !== 'running';
    if ((isWhole && isEnded) || (await request.leave?.())) return { state, log: printer?.lines ?? [] };
  }
  throw new Error('a run is watched until it has ended');
};

/**
 * Follows a run to its end, or until `leave` returns true: logs what its attempts do and prints their lines as they come. One
 * that waits for its place so long that it goes on in a new execution is followed there. Throws `run/timed-out`. A log that
 * AWS does not show is no reason to lose sight of the run: that is logged once.
 */
export const followRun = async (world: World, request: FollowRequest): Promise<FollowedRun> => {
  for (let { arn } = request; ; ) {
    const followed = await followExecution(world, { ...request, arn });
    const gaveWay = givenWay(followed.state.execution);
    if (gaveWay?.because !== 'continued') return followed;
    world.console.info(`The run goes on as ${visible(gaveWay.run)}, and still waits for its place.`);
    arn = executionArn(request.job.stateMachine, gaveWay.run);
  }
};
