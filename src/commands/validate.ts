import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compile } from '../operations/compile/compile.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import { type CommandLine, nextRunLines } from '../report/next-run-lines.ts';
import { notesOnLent } from '../review/lent-notes.ts';
import { prerequisiteNotes } from '../review/prerequisites.ts';

/** Returns the verdict on a config without errors: what a warning names may fail all the same, such as the build of an image. */
const verdict = (diagnostics: readonly Diagnostic[]): string => {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (warnings === 0) return 'is valid';
  return `has no errors, and ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`;
};

/**
 * Reports every diagnostic of the config, errors where `compile` reports them, and logs the next runs of its schedules, what an
 * account needs before a first deploy, and what code of previews may do with what the stage lends.
 * `commandLine` returns a command of this program as one types it.
 */
export const validate = async (
  world: World,
  request: CompileRequest,
  commandLine?: CommandLine,
): Promise<CommandResult> => {
  const { diagnostics, located, config, stage, template } = await compile(world, { ...request, contents: 'checked' });
  world.console.info(`${located.file} ${verdict(diagnostics)}.`);
  for (const line of nextRunLines(config, world.now(), stage, commandLine)) world.console.info(line);
  const notes = [...prerequisiteNotes({ before: undefined, ours: template }), ...notesOnLent(template, config)];
  for (const note of notes) world.console.info(note);
  return { diagnostics, located };
};
