import { firstFiles, type InitRequest, nothingWritten } from '../operations/first-files.ts';
import type { NewFile } from '../ports/machine.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import { firstNotes } from '../starter/first-notes.ts';
import { nextSteps } from '../starter/next-steps.ts';
import { workflowPath } from '../starter/workflow.ts';

/** Writes a first config, a first workflow and what they need, never over an existing file, and logs what to type next. */
export const init = async (world: World, request: InitRequest): Promise<CommandResult> => {
  const { program, folder } = request;
  const workflow = workflowPath(folder);
  const { files, config, made, kept, branch } = await firstFiles(world, request);
  const rows = await world.create(files);
  const isNew = (path: string): boolean => rows.some((row) => row.path === path && row.kind === 'written');
  for (const row of rows) world.console.info(lineOf(row));
  if (!rows.some(({ kind }) => kind === 'written'))
    throw nothingWritten(rows, `${program.prompt} validate${program.flags}`);
  const ignored = made?.buildsHere ? world.workspace.text('.dockerignore') : undefined;
  const notes = { config, made, kept, folder, schema: program.schema, ignored, workflow, isNew };
  for (const line of firstNotes(notes)) world.console.info(line);
  const isRefused = rows.some(({ path, kind }) => path === workflow && kind === 'refused');
  const missingWorkflow = isRefused ? workflow : undefined;
  for (const line of nextSteps({ ...program, config, branch, hasNewWorkflow: isNew(workflow), missingWorkflow }))
    world.console.info(line);
  return { diagnostics: [], located: undefined };
};

const lineOf = ({ path, kind, why }: NewFile): string => {
  if (kind === 'written') return `Written: ${path}`;
  return kind === 'there' ? `Left as it is: ${path}` : `Not written: ${path} (${why})`;
};
