import { commandEntry } from '../commands/table.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../diagnostics/diagnostics-error.ts';
import { version } from '../generated/version.ts';
import { stopped, stoppedBuild } from '../operations/report/stopped.ts';
import { tryAfterChange } from '../operations/report/try-after-change.ts';
import type { Console, Environment } from '../ports/machine.ts';
import { type CommandResult, diagnosticsFile } from '../report/diagnostics-file.ts';
import { createWorld, type Door } from './create-world.ts';
import { isOffline } from './environment.ts';
import { roleOfForkNote, withoutRole } from './fork-role.ts';
import { helpText } from './help.ts';
import { type Inputs, readArguments, readEnvironment, readVariables } from './inputs.ts';
import type { Invocation } from './invocation.ts';
import { type Log, openLog, stateNames } from './log.ts';
import { credentialsIn } from './masks.ts';
import { runPostStep } from './post-step.ts';
import { redactingLog } from './redacting-log.ts';
import { diagnosticsOutput, type ExitCode, reportDiagnostics, reportProblem } from './report-end.ts';
import { isWithoutRegion, regionNote, unreadNote } from './requests.ts';
import { clearOutputFolder, folderUser } from './run-paths.ts';
import { shortCredentialsNote } from './short-credentials.ts';
import { summarizeEnd, summarizeProblem } from './step-summary.ts';
import { readTags } from './tags-input.ts';

/** Returns the environment with the region of the AWS profile in use: at a prompt that names no region otherwise. */
const withProfileRegion = async (
  inputs: Inputs,
  environment: Environment,
  inActions: boolean,
): Promise<Environment> => {
  if (inActions || isOffline(inputs, environment) || !isWithoutRegion(inputs, environment)) return environment;
  const { profileRegion } = await import('../adapters/aws/profile-region.ts');
  const region = await profileRegion();
  return region === undefined ? environment : { ...environment, AWS_REGION: region };
};

/** Returns the version of this program and of the Node that runs it, for a report of a bug. */
const versionText = (): string => `batch-job-action ${version} (Node ${process.version})\n`;

/** Runs the command of the inputs. */
const runCommand = async ({ command, values }: Inputs, door: Door): Promise<CommandResult> => {
  const [variables, tags] = [await readVariables(values.variables), await readTags(values.tags)];
  const request = { ...door.request, variables, tags };
  return commandEntry(command).run(door.world, { ...door, request });
};

/** True for a command that writes a file of this name. */
const isWritten = (command: Inputs['command'], file: string): boolean => commandEntry(command).files.includes(file);

/**
 * Writes `diagnostics.json` and, for a command that has it, `diagnostics.sarif`. After a command that changes the stack, a
 * failure is a warning.
 */
const writeDiagnostics = async (command: Inputs['command'], { world }: Door, ended: CommandResult): Promise<void> => {
  if (isWritten(command, 'diagnostics.sarif') && ended.located !== undefined) {
    const { writeSarif } = await import('../operations/report/write-sarif.ts');
    await writeSarif(world, ended);
  }
  if (!isWritten(command, 'diagnostics.json')) return;
  const files = { 'diagnostics.json': diagnosticsFile(ended) };
  if (commandEntry(command).changesStack)
    await tryAfterChange(world, 'The stack is changed, but diagnostics.json is missing', () => world.write(files));
  else await world.write(files);
};

/**
 * Writes the errors of a config that stopped a step into its `diagnostics.sarif`. At a prompt a wrong config leaves no file:
 * its errors were printed, and no later step asks for them.
 */
const writeErrors = async (
  { inActions }: Log,
  inputs: Inputs | undefined,
  door: Door | undefined,
  cause: unknown,
): Promise<void> => {
  if (!inActions || inputs === undefined || door === undefined || !(cause instanceof DiagnosticsError)) return;
  if (cause.located === undefined || !isWritten(inputs.command, 'diagnostics.sarif')) return;
  const { writeSarif } = await import('../operations/report/write-sarif.ts');
  await writeSarif(door.world, { diagnostics: cause.diagnostics, located: cause.located });
};

/**
 * Creates a check run in a step whose diagnostics, of a result or an error, are more than GitHub shows of it, and logs why
 * where it cannot.
 */
const reportAllOf = async (
  log: Log,
  door: Door | undefined,
  inputs: Inputs | undefined,
  ended: unknown,
): Promise<void> => {
  const { diagnostics, located } = ended as Partial<CommandResult>;
  if (!log.inActions || door === undefined || diagnostics === undefined || diagnostics.length <= 10) return;
  const { world, comment, request } = door;
  const { reportCheck } = await import('../operations/report/report-check.ts');
  const stage = request.stage === '' ? '' : ` (${request.stage})`;
  await reportCheck(world, comment, `batch-job ${inputs?.command}${stage}`, { diagnostics, located });
};

/**
 * Reads the inputs of a step, without a role that it cannot assume. If they are wrong, the files in its output folder are
 * removed before the error is thrown.
 */
const readStep = (environment: Environment, { annotate }: Console): Inputs => {
  try {
    const inputs = readEnvironment(environment);
    const note = roleOfForkNote(inputs, environment);
    if (note === undefined) return inputs;
    annotate(note);
    return withoutRole(inputs);
  } catch (problem) {
    clearOutputFolder(environment, folderUser(environment));
    throw problem;
  }
};

/** Returns the error of a stopped run, whose inputs may not be read yet. */
const stopOf = (inputs: Inputs | undefined) => (inputs?.command === 'build' ? stoppedBuild : stopped);

/** Reads the inputs, runs the command, prints how it ended and returns the exit code. Never throws. */
export const enter = async (invocation: Invocation): Promise<ExitCode> => {
  const { words, environment, signal } = invocation;
  const log = redactingLog(await openLog(invocation, words, environment));
  for (const secret of credentialsIn(environment)) log.mask(secret);
  if (log.inActions && environment[`STATE_${stateNames.process}`]) {
    await runPostStep(invocation, log);
    return 0;
  }
  let inputs: Inputs | undefined;
  let door: Door | undefined;
  log.state(stateNames.process, String(invocation.process ?? 0));
  try {
    inputs = log.inActions ? readStep(environment, log.console) : readArguments(words);
    if (inputs.command === 'help' || inputs.command === 'version') {
      log.print(inputs.command === 'help' ? helpText(inputs.help, invocation.columns?.()) : versionText(), 'text');
      return 0;
    }
    const known = await withProfileRegion(inputs, environment, log.inActions);
    door = (invocation.createWorld ?? createWorld)(inputs, known, log, signal, invocation.entry);
    for (const note of [log.inActions ? undefined : unreadNote(inputs), regionNote(inputs, known)])
      if (note !== undefined) log.console.info(note);
    const short = shortCredentialsNote(inputs, known, door.world.now());
    if (short !== undefined) log.console.annotate(short);
    signal.throwIfAborted();
    const ended = await runCommand(inputs, door);
    // A run that ended in spite of a signal is reported as stopped: a signal never ends in exit code 0.
    signal.throwIfAborted();
    const output = diagnosticsOutput(inputs, door.world.source.file);
    await reportDiagnostics(log, ended, output);
    await reportAllOf(log, door, inputs, ended);
    await summarizeEnd(log, inputs.command, ended);
    await writeDiagnostics(inputs.command, door, ended);
    // In another format the rows of the diagnostics have it already.
    if (ended.refusal) return await reportProblem(log, ended.refusal, { ...output, format: 'text' });
    return ended.diagnostics.some(isError) ? 1 : 0;
  } catch (problem) {
    const output = diagnosticsOutput(inputs, door?.world.source.file);
    const cause = signal.aborted ? stopOf(inputs) : problem;
    await summarizeProblem(log, door && inputs, cause, output.file);
    const code = await reportProblem(log, cause, output);
    await reportAllOf(log, door, inputs, cause);
    await writeErrors(log, inputs, door, cause);
    return code;
  } finally {
    door?.close();
    if (!signal.aborted) log.state(stateNames.ended, 'true');
  }
};
