import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** References to this program for a workflow and for a prompt. */
export interface ActionLocation {
  /** The value of `uses:` in a workflow. */
  readonly uses: string;
  /** The words before the command at a prompt: `node dist/index.js`. */
  readonly prompt: string;
  /** The flag after the command that names the folder of the config; empty in that folder. */
  readonly flags: string;
  /** Address of the JSON schema of configs; undefined unless the action is in a repository on github.com. */
  readonly schema?: string;
  /** Shell command that copies the action to where `uses` refers to, if that is needed. */
  readonly setUp?: string;
}

/** Folder of a copy of this action in the user's repository. */
const copyFolder = '.github/actions/batch-job';
/**
 * Reference to the copy. `$/` is the workflow's own repository at the running commit, which no earlier step can change,
 * unlike the files of `./`. https://docs.zizmor.sh/audits/#self-repository
 */
const ownRepository = `$/${copyFolder}`;

/** The absolute paths of a run, and its environment. */
export interface ActionLocationRequest {
  /** The file that was started. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The working folder. */
  readonly here: string;
  /** The folder of the config. */
  readonly folder: string;
  /** The top of the config's checkout. */
  readonly top: string;
}

/**
 * Returns the references to this program: the action that the step runs, else the GitHub repository that it was cloned
 * from at its commit, else a copy in the user's repository with the command that creates it.
 */
export const locateAction = ({ entry, environment, here, folder, top }: ActionLocationRequest): ActionLocation => {
  const wordFor = (path: string): string => quote(relative(here, path) || '.');
  const linked = !/\.[cm]?[jt]s$/.test(basename(entry));
  const prompt = linked ? basename(entry) : `node ${wordFor(entry)}`;
  const flags = wordFor(folder) === '.' ? '' : ` --working-directory ${wordFor(folder)}`;
  const root = dirname(dirname(existsSync(entry) ? realpathSync(entry) : entry));
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = environment;
  const known = repository && ref ? `${repository}@${ref}` : cloneOf(root);
  if (known && /^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(known)) {
    const elsewhere = server !== undefined && server !== 'https://github.com';
    return { uses: known, prompt, flags, ...(elsewhere ? {} : { schema: schemaAddress(known) }) };
  }
  const copy = wordFor(join(top, copyFolder));
  const setUp = `mkdir -p ${copy} && cp -r ${wordFor(join(root, 'action.yml'))} ${wordFor(join(root, 'dist'))} ${copy}`;
  return { uses: ownRepository, prompt, flags, setUp };
};

/** Returns the address of the schema at a commit or tag; editors warn if the repository is private. */
const schemaAddress = (uses: string): string =>
  `https://raw.githubusercontent.com/${uses.replace('@', '/')}/schemas/batch-jobs.schema.json`;

/** Returns `owner/name@commit` of a clone from github.com; undefined for any other folder. */
const cloneOf = (root: string): string | undefined => {
  const read = (name: string): string => {
    const file = join(root, '.git', name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const name = /url = \S*?github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/m.exec(read('config'))?.[1];
  const [, ref] = /^ref: (refs\/\S+)/.exec(read('HEAD')) ?? [];
  const packed = (): string =>
    read('packed-refs')
      .split('\n')
      .find((line) => line.endsWith(` ${ref}`)) ?? '';
  const commit = /^[0-9a-f]{40}/.exec(ref ? read(ref) || packed() : read('HEAD'))?.[0];
  return name && commit ? `${name}@${commit}` : undefined;
};

/** Quotes a word for a shell, if it needs to be. */
const quote = (word: string): string => (/^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
