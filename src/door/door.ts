import { commandEntry } from '../commands/table.ts';
import { Complained } from '../diagnostics/complained.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { Refused } from '../diagnostics/refused.ts';
import { placeDiagnostics, renderDiagnostics } from '../diagnostics/render.ts';
import { afterwards } from '../operations/report/after-success.ts';
import { stopped } from '../operations/report/stopped.ts';
import { diagnosticRows, diagnosticsFile, type Ended } from '../report/diagnostics-file.ts';
import { counted } from '../report/words.ts';
import { buildWorld, type Door } from './create-world.ts';
import { helpText, type Inputs, Misread, Misused, readArguments, readEnvironment, readVariables } from './inputs.ts';
import { type Log, noted, openLog } from './log.ts';
import { credentialsIn } from './masks.ts';
import { discreetLog } from './redacting-log.ts';
import { clearUnread } from './run-paths.ts';
import type { Environment } from './surroundings.ts';

/** 0 done, 1 refused or failed, 2 misused at the prompt, 70 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 70;

/** What the process hands in. */
export interface Surroundings {
  readonly words: readonly string[];
  readonly environment: Environment;
  out(text: string): void;
  err(text: string): void;
  /** The file that was started: how people reach us. */
  readonly entry: string;
  /** Aborted when the process is asked to stop. */
  readonly signal: AbortSignal;
  /** The number of the process. */
  readonly process?: number;
  /** Another world, in tests. */
  readonly build?: typeof buildWorld;
}

/** Runs the command that was asked for. */
const run = async ({ command, values }: Inputs, door: Door): Promise<Ended> => {
  const request = { ...door.request, variables: await readVariables(values.variables) };
  return commandEntry(command).run(door.world, { ...door, request });
};

/** A step's annotations and output hold no more complaints than these; the log's first lines are where to begin. */
const mostTold = 200;

const annotateComplaints = ({ console }: Log, { diagnostics, located }: Ended, file: string): void => {
  const placed = placeDiagnostics(diagnostics, located)
    .sort((a, b) => Number(isError(b.diagnostic)) - Number(isError(a.diagnostic)))
    .slice(0, mostTold);
  for (const { diagnostic, position } of placed) {
    const { code, severity, sentence, hint } = diagnostic;
    const message = hint === undefined ? sentence : `${sentence}\n${hint}`;
    console.annotate({ severity, title: code, message, file, ...position });
  }
  console.output('diagnostics', JSON.stringify(diagnosticRows(placed, file)));
};

const tellComplaints = (log: Log, ended: Ended, file: string): void => {
  const { diagnostics, located } = ended;
  if (log.inActions) annotateComplaints(log, ended, file);
  if (diagnostics.length === 0) return;
  log.lines(renderDiagnostics(diagnostics, located, file));
  const errors = diagnostics.filter(isError).length;
  log.lines(`${counted(errors, 'error')}, ${counted(diagnostics.length - errors, 'warning')}`);
};

/** Writes `diagnostics.json`. After a stack was changed, one that cannot be written is a warning. */
const writeDiagnostics = async (command: Inputs['command'], { world }: Door, ended: Ended): Promise<void> => {
  if (!commandEntry(command).files.includes('diagnostics.json')) return;
  const files = { 'diagnostics.json': diagnosticsFile(ended) };
  if (commandEntry(command).changesStack)
    await afterwards(world, 'The stack is changed, but diagnostics.json is missing', () => world.write(files));
  else await world.write(files);
};

/** What is wrong with the config file as a whole stands at its beginning. */
const ofTheFile = new Set<string>(['source/missing-file', 'source/not-a-file', 'source/too-large', 'source/outside']);

const tellRefusal = (log: Log, { code, message, hint }: Refused, file: string | undefined): void => {
  const place = file !== undefined && ofTheFile.has(code) ? { file, line: 1, column: 1 } : {};
  log.console.annotate({ severity: 'error', title: code, message: `${message}\n${hint}`, ...place });
  log.console.output('failure-reason', `${code}: ${message}`);
};

const tellProblem = (log: Log, problem: unknown, door: Door | undefined): ExitCode => {
  const file = door?.world.source.file;
  if (problem instanceof Complained && file !== undefined) {
    tellComplaints(log, problem, file);
    const first = problem.diagnostics.find(isError);
    log.console.output('failure-reason', `${first?.code}: ${first?.sentence}`);
    return 1;
  }
  const refusals = problem instanceof Misread ? problem.refusals : problem instanceof Refused ? [problem] : undefined;
  if (refusals) {
    for (const refusal of refusals) tellRefusal(log, refusal, file);
    return !log.inActions && refusals.some((refusal) => refusal instanceof Misused) ? 2 : 1;
  }
  log.lines(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
  log.lines('This is a bug of batch-job-action. Please report it with the lines above.');
  return 70;
};

/**
 * The step's `post`: if the run was cut off, its comment says so, and what it made for itself goes. It has its own time,
 * a minute at most, and never fails a run.
 */
const post = async (around: Surroundings, log: Log): Promise<ExitCode> => {
  const { environment, signal } = around;
  if (environment[`STATE_${noted.told}`]) return 0;
  let door: Door | undefined;
  try {
    const { removeLeftFolders } = await import('../adapters/docker/leftover.ts');
    await removeLeftFolders(environment.RUNNER_TEMP, environment[`STATE_${noted.process}`]);
    const inputs = readEnvironment(environment);
    const { command } = inputs;
    if (command !== 'plan' && command !== 'deploy') return 0;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(60_000)]);
    door = (around.build ?? buildWorld)(inputs, environment, log, limit, around.entry);
    const { epilogue } = await import('../operations/report/post-step.ts');
    const changeSet = environment[`STATE_${noted.changeSet}`];
    await epilogue(door.world, { ...door.request, talk: door.talk }, { command, changeSet });
  } catch (problem) {
    const [title, message] =
      problem instanceof Refused ? [problem.code, problem.message] : ['door/stopped', String(problem)];
    log.console.annotate({ severity: 'warning', title, message: `After the run: ${message}` });
  } finally {
    door?.close();
  }
  return 0;
};

/** The inputs of a step. Where they cannot be read, what lies in its output folder is removed all the same. */
const readStep = (environment: Environment): Inputs => {
  try {
    return readEnvironment(environment);
  } catch (problem) {
    clearUnread(environment);
    throw problem;
  }
};

/** Reads what was asked for, runs it, and tells how it ended. Never throws: the exit code is the answer. */
export const enter = async (around: Surroundings): Promise<ExitCode> => {
  const { words, environment, signal } = around;
  const log = discreetLog(await openLog(around, words, environment));
  for (const secret of credentialsIn(environment)) log.mask(secret);
  if (log.inActions && environment[`STATE_${noted.process}`]) return post(around, log);
  let door: Door | undefined;
  log.state(noted.process, String(around.process ?? 0));
  try {
    const inputs = log.inActions ? readStep(environment) : readArguments(words);
    if (inputs.command === 'help') {
      log.print(helpText(inputs.help), 'text');
      return 0;
    }
    door = (around.build ?? buildWorld)(inputs, environment, log, signal, around.entry);
    signal.throwIfAborted();
    const ended = await run(inputs, door);
    // A run that ended in spite of a signal is reported as stopped: a signal never ends in 0.
    signal.throwIfAborted();
    tellComplaints(log, ended, door.world.source.file);
    await writeDiagnostics(inputs.command, door, ended);
    return ended.diagnostics.some(isError) ? 1 : 0;
  } catch (problem) {
    return tellProblem(log, signal.aborted ? stopped : problem, door);
  } finally {
    door?.close();
    if (!signal.aborted) log.state(noted.told, 'true');
  }
};
