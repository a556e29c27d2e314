import { projectName } from '../config/project.ts';
import { Complained } from '../diagnostics/complained.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Refused } from '../diagnostics/refused.ts';
import { compile } from '../operations/compile/compile.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import type { NewFile } from '../ports/new-files.ts';
import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { originOf } from '../starter/found.ts';
import { keepWhatCompiles } from '../starter/kept.ts';
import { starterConfig } from '../starter/starter.ts';
import { starterWorkflow, workflowVariables } from '../starter/workflow.ts';

export interface InitRequest extends CompileRequest {
  /** The folder of the config in the checkout, with `/`; `.` for its top. */
  readonly folder: string;
  /** The project's name where no repository tells one. */
  readonly fallback: string;
  /**
   * How this program is reached: by `uses:`, and at the prompt; where its schema is, if that is known; and what makes
   * the first work, if anything is needed.
   */
  readonly program: {
    readonly uses: string;
    readonly prompt: string;
    readonly flags: string;
    readonly schema?: string;
    readonly setUp?: string;
  };
}

const workflowPath = '.github/workflows/batch-jobs.yml';
/** Names under which a config stands already. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml'] as const;
const stacktapeNames = ['stacktape.yml', 'stacktape.yaml'] as const;

/** Writes a first config and a first workflow, never over a file that is there, and says what to type next. */
export const init = async (world: World, request: InitRequest): Promise<Ended> => {
  const { folder, program } = request;
  // Neither credentials nor Docker are needed for the commands that are told.
  const command = (words: string): string => `${program.prompt} ${words}${program.flags}`;
  const within = (name: string): string => (folder === '.' ? name : `${folder}/${name}`);
  const there = configNames.find((name) => world.workspace.look(name) !== 'absent');
  const files = {
    [within(there ?? configNames[0])]: there === undefined ? await firstConfig(world, request) : '',
    [workflowPath]: starterWorkflow({ uses: program.uses, folder }),
  };
  const rows = await world.create(files);
  for (const row of rows) world.console.info(tell(row));
  if (!rows.some(({ kind }) => kind === 'written')) throw nothingWritten(rows, command('validate'));
  if (program.setUp && rows.some(({ path, kind }) => path === workflowPath && kind === 'written'))
    world.console.info(`The workflow uses a copy of this action in the repository: ${program.setUp}`);
  world.console.info(`Before the first push, set the variables ${workflowVariables.join(' and ')} of the repository.`);
  world.console.info(`Next: ${command('compile --stage dev')}`);
  return { diagnostics: [], located: undefined };
};

const tell = ({ path, kind, why }: NewFile): string => {
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

/** The config of the folder: what its stacktape.yml has that compiles, else of what is found in it. */
const firstConfig = async (world: World, request: InitRequest): Promise<string> => {
  const { workspace, console } = world;
  const names = [
    projectName(request.project, undefined, request.repository),
    projectName(undefined, undefined, request.fallback),
  ];
  const project = names.find(({ value }) => value !== undefined)?.value ?? 'batch-jobs';
  for (const name of stacktapeNames) {
    const text = workspace.text(name);
    if (text === undefined) continue;
    const kept = await keepWhatCompiles(text, project, (draft) => judgeDraft(world, request, draft));
    if (kept) {
      console.info(
        `Found ${name}: ${kept.leftOut} of its parts are not compiled by this version, and became comments.`,
      );
      return kept.text;
    }
    console.info(`Found ${name}, of which this version compiles nothing: its jobs are not taken over.`);
  }
  const origin = originOf({ files: await workspace.list(), text: workspace.text });
  if (origin.kind === 'dockerfiles') console.info(`Found ${origin.paths.join(', ')}.`);
  else if (origin.kind === 'entry-file') console.info(`Found the entry file ${origin.path}.`);
  else console.info('Found no Dockerfile and no entry file: the config is an example.');
  return starterConfig(origin, project, request.program.schema);
};

/** What `compile` would complain of. */
const judgeDraft = async (world: World, request: CompileRequest, draft: string): Promise<readonly Diagnostic[]> => {
  const source = { ...world.source, read: async () => new TextEncoder().encode(draft) };
  try {
    return (await compile({ ...world, source }, request)).diagnostics;
  } catch (problem) {
    if (problem instanceof Complained) return problem.diagnostics;
    throw problem;
  }
};
