import { Refused } from '../diagnostics/refused.ts';
import type { NewFile } from '../ports/machine.ts';
import type { World } from '../ports/world.ts';
import { dockerIgnoreText } from '../starter/docker-ignore.ts';
import { modeline } from '../starter/starter.ts';
import { starterWorkflow, workflowPath } from '../starter/workflow.ts';
import { type FirstConfig, type FirstConfigRequest, firstConfig } from './first-config.ts';

/** The request of `init`. */
export interface InitRequest extends FirstConfigRequest {
  readonly program: {
    /** The `uses:` of a workflow's step. */
    readonly uses: string;
    /** True on a GitHub Enterprise Server, which has no runners of its own. */
    readonly ownRunners?: boolean;
    /** The command line that starts this program. */
    readonly prompt: string;
    /** The command line that starts the copy of this program that the workflow uses, if it does. */
    readonly copyPrompt?: string;
    /** The flags that every command of the folder needs. */
    readonly flags: string;
    /** The URL of the config's JSON schema, or its path from the config, where it is known. */
    readonly schema?: string;
    /** More files to create, by path from the top of the checkout. */
    readonly files: Readonly<Record<string, string>>;
    /** The step that must be done before the workflow can run, if there is one. */
    readonly setUp?: string;
    /** The URL or the path of the page about the first deploy. */
    readonly guide?: string;
    /** True if the folder is the one of this program. */
    readonly isOwnFolder: boolean;
  };
}

/** The files of `init`, by path from the top of the checkout. */
export interface FirstFiles {
  readonly files: Readonly<Record<string, string>>;
  /** The path of the config. */
  readonly config: string;
  /** Facts about a new config; undefined if there was one, which is kept. */
  readonly made: FirstConfig | undefined;
  /** The text of the config that is kept. */
  readonly kept: string | undefined;
  /** The branch whose pushes the workflow deploys. */
  readonly branch: string;
}

/** Names of a config that `init` keeps. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml'] as const;

/**
 * Returns the files to create: config, workflow, `.dockerignore`, a Dockerfile for a program without one, and those that
 * they refer to. The text of an existing config, which is kept, is empty. Throws `door/cannot-write` in the folder of
 * this program.
 */
export const firstFiles = async (world: World, request: InitRequest): Promise<FirstFiles> => {
  const { folder, program } = request;
  if (program.isOwnFolder) throw ownFolder();
  const within = (name: string): string => (folder === '.' ? name : `${folder}/${name}`);
  const existing = configNames.find((name) => world.workspace.look(name) !== 'absent');
  const made = existing === undefined ? await firstConfig(world, request) : undefined;
  const config = within(existing ?? configNames[0]);
  const { dockerfile } = made ?? {};
  const branch = (await (await world.checkout()).defaultBranch()) ?? 'main';
  return {
    config,
    made,
    branch,
    kept: existing === undefined ? undefined : world.workspace.text(existing),
    files: {
      [config]: made ? [...(program.schema ? [modeline(program.schema)] : []), made.text].join('\n') : '',
      ...(dockerfile ? { [within('Dockerfile')]: dockerfile.text } : {}),
      ...(made?.buildsHere
        ? { [within('.dockerignore')]: dockerIgnoreText(dockerfile?.ignored ?? [], made.takesGit) }
        : {}),
      [workflowPath(folder)]: starterWorkflow({ ...program, folder, branch, takesGit: made?.takesGit ?? false }),
      ...program.files,
    },
  };
};

const ownFolder = (): Refused =>
  new Refused({
    code: 'door/cannot-write',
    message: 'This is the folder of batch-job-action itself.',
    hint: 'Change into your own repository, and start this program from there: node <path of this folder>/dist/index.js init.',
  });

/** Returns the error of a run that wrote nothing. `next` is the command to go on with. */
export const nothingWritten = (rows: readonly NewFile[], next: string): Refused =>
  new Refused({
    code: 'door/cannot-write',
    message: `Nothing was written: ${rows.map(({ path, kind, why }) => `${path} ${kind === 'there' ? 'exists already' : `cannot be written (${why})`}`).join(', ')}.`,
    hint: rows.every(({ kind }) => kind === 'there')
      ? `Everything is there: go on with ${next}. To have a file written anew, delete it first.`
      : 'Mend the permissions of the folder.',
  });
