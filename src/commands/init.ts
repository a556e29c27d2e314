import { Refused } from '../diagnostics/refused.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { firstConfig } from '../operations/first-config.ts';
import type { NewFile } from '../ports/machine.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import { starterWorkflow, workflowVariables } from '../starter/workflow.ts';

/** The request of `init`. */
export interface InitRequest extends CompileRequest {
  /** The folder of the config in the checkout, with `/`; `.` for its top. */
  readonly folder: string;
  /** The project's name if neither an input nor the repository names it. */
  readonly fallback: string;
  readonly program: {
    /** The `uses:` of a workflow's step. */
    readonly uses: string;
    /** The command line that starts this program, and the flags that every command of the folder needs. */
    readonly prompt: string;
    readonly flags: string;
    /** The URL or path of the config's JSON schema, where it is known. */
    readonly schema?: string;
    /** The step that must be done before the workflow can run, if there is one. */
    readonly setUp?: string;
  };
}

const workflowPath = '.github/workflows/batch-jobs.yml';
/** Names of a config that `init` keeps. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml'] as const;

/** Writes a first config and a first workflow, never over an existing file, and logs what to type next. */
export const init = async (world: World, request: InitRequest): Promise<CommandResult> => {
  const { program } = request;
  // The commands in the log need neither credentials nor Docker.
  const command = (words: string): string => `${program.prompt} ${words}${program.flags}`;
  const rows = await world.create(await firstFiles(world, request));
  for (const row of rows) world.console.info(lineOf(row));
  if (!rows.some(({ kind }) => kind === 'written')) throw nothingWritten(rows, command('validate'));
  if (program.setUp && rows.some(({ path, kind }) => path === workflowPath && kind === 'written'))
    world.console.info(`The workflow uses a copy of this action in the repository: ${program.setUp}`);
  world.console.info(`Before the first push, set the variables ${workflowVariables.join(' and ')} of the repository.`);
  world.console.info(`Next: ${command('compile --stage dev')}`);
  return { diagnostics: [], located: undefined };
};

/** Returns the texts of config and workflow by path; an empty one for an existing config, which is kept. */
const firstFiles = async (world: World, request: InitRequest): Promise<Record<string, string>> => {
  const { folder, program } = request;
  const within = (name: string): string => (folder === '.' ? name : `${folder}/${name}`);
  const existing = configNames.find((name) => world.workspace.look(name) !== 'absent');
  const config = existing === undefined ? await firstConfig(world, { ...request, schema: program.schema }) : '';
  return {
    [within(existing ?? configNames[0])]: config,
    [workflowPath]: starterWorkflow({ uses: program.uses, folder }),
  };
};

const lineOf = ({ path, kind, why }: NewFile): string => {
  if (kind === 'written') return `Written: ${path}`;
  return kind === 'there' ? `Left as it is: ${path}` : `Not written: ${path} (${why})`;
};

const nothingWritten = (rows: readonly NewFile[], next: string): Refused =>
  new Refused({
    code: 'door/cannot-write',
    message: `Nothing was written: ${rows.map(({ path, kind, why }) => `${path} ${kind === 'there' ? 'exists already' : `cannot be written (${why})`}`).join(', ')}.`,
    hint: rows.every(({ kind }) => kind === 'there')
      ? `Both files are there: go on with ${next}.`
      : 'Mend the permissions of the folder.',
  });
