import { tmpdir } from 'node:os';
import { Refused } from '../diagnostics/refused.ts';
import { createWorld, type Door } from './create-world.ts';
import { InputErrors, readEnvironment } from './inputs.ts';
import type { Invocation } from './invocation.ts';
import { type Log, stateNames } from './log.ts';

/** Returns the title and message of each warning about a problem of the post step. */
const warningsOf = (problem: unknown): (readonly [string, string])[] => {
  if (problem instanceof InputErrors) return problem.refusals.map(({ code, message }) => [code, message]);
  return [problem instanceof Refused ? [problem.code, problem.message] : ['door/stopped', String(problem)]];
};

/** Maximum duration of the action's post step, in milliseconds. */
const limit = 60_000;

/**
 * Runs the action's post step: reports a run that was cut off, and removes the folders and the change set that it left
 * behind. Failures are logged as warnings.
 */
export const runPostStep = async (invocation: Invocation, log: Log): Promise<void> => {
  const { environment, signal } = invocation;
  if (environment[`STATE_${stateNames.ended}`]) return;
  let door: Door | undefined;
  try {
    const { removeLeftFolders } = await import('../adapters/docker/leftover.ts');
    for (const folder of [environment.RUNNER_TEMP, tmpdir()])
      await removeLeftFolders(folder, environment[`STATE_${stateNames.process}`]);
    const inputs = readEnvironment(environment);
    const { command } = inputs;
    if (!['plan', 'deploy', 'preview', 'rollback'].includes(command ?? '')) return;
    const patience = AbortSignal.any([signal, AbortSignal.timeout(limit)]);
    door = (invocation.createWorld ?? createWorld)(inputs, environment, log, patience, invocation.entry);
    const { finishCutOffRun } = await import('../operations/report/cut-off-run.ts');
    const changeSet = environment[`STATE_${stateNames.changeSet}`];
    const request = { ...door.request, comment: door.comment };
    if (command !== 'preview') return await finishCutOffRun(door.world, request, { command, changeSet });
    const { finishCutOffPreview } = await import('../operations/preview/cut-off-preview.ts');
    await finishCutOffPreview(door.world, request, door.previews);
  } catch (problem) {
    for (const [title, message] of warningsOf(problem))
      log.console.annotate({ severity: 'warning', title, message: `After the run: ${message}` });
  } finally {
    door?.close();
  }
};
