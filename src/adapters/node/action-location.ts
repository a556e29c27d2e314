import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { isOfServer, issuerOfServer } from '../../permissions/issuer.ts';
import { shellWord } from '../../shared/shell-word.ts';

/** References to this program for a workflow and for a prompt. */
export interface ActionLocation {
  /** The value of `uses:` in a workflow. */
  readonly uses: string;
  /** True if the repository is on a GitHub Enterprise Server, which has no runners of its own. */
  readonly ownRunners?: true;
  /** The words before the command at a prompt: `node dist/index.js`. */
  readonly prompt: string;
  /** The words for the copy that `uses` refers to, which every checkout has; undefined without a copy. */
  readonly copyPrompt?: string;
  /** The flag after the command that names the folder of the config; empty in that folder. */
  readonly flags: string;
  /** The URL of the JSON schema of configs, or its path from the config; undefined if it is not known. */
  readonly schema?: string;
  /** Files that the workflow and the config refer to, by path from the top of the checkout. */
  readonly files: Readonly<Record<string, string>>;
  /** Shell command that copies the action to where `uses` refers to, if that is needed. */
  readonly setUp?: string;
  /** The URL or the path of the page about the first deploy; undefined if it is not known. */
  readonly guide?: string;
  /** True if the folder of the config is the one of this program. */
  readonly isOwnFolder: boolean;
}

/** Folder of a copy of this action in the user's repository. */
const copyFolder = '.github/actions/batch-job';
/**
 * Returns the reference to the copy. `$/` is the workflow's own repository at the running commit, which no earlier step can
 * change, unlike the files of `./` (https://docs.zizmor.sh/audits/#self-repository). Only github.com knows it
 * (https://github.com/actions/runner/pull/4457); anywhere else the step reads the checkout, which is a step before.
 */
const referenceToCopy = (server: string | undefined): string =>
  isGitHub(server) ? `$/${copyFolder}` : `./${copyFolder}`;

/** True for github.com, and where the host is not known. */
const isGitHub = (server: string | undefined): boolean => server === undefined || server === 'https://github.com';

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
  /** The URL of the GitHub that the repository is on; undefined if it is not known. */
  readonly server?: string | undefined;
}

/**
 * Returns the references to this program: the action that the step runs, else the GitHub repository that it was cloned
 * from at its commit, else a copy in the user's repository with the command that creates it, if it is not there.
 */
export const locateAction = (request: ActionLocationRequest): ActionLocation => {
  const { entry, environment, here, folder, top, server } = request;
  const wordFor = (path: string): string => shellWord(pathFrom(here, path, top));
  const linked = !/\.[cm]?[jt]s$/.test(basename(entry));
  const root = dirname(dirname(existsSync(entry) ? realpathSync(entry) : entry));
  const common = {
    prompt: linked ? basename(entry) : `node ${wordFor(entry)}`,
    flags: wordFor(folder) === '.' ? '' : ` --working-directory ${wordFor(folder)}`,
    isOwnFolder: folder === root,
    ...(isOfServer(issuerOfServer(server)) ? { ownRunners: true as const } : {}),
  };
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
  const known = repository && ref ? `${repository}@${ref}` : cloneOf(root);
  if (known && /^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(known))
    return { uses: known, files: {}, ...common, ...(isGitHub(server) ? addressesOf(known) : {}) };
  return { ...common, ...copyOf(root, request, wordFor) };
};

/**
 * Returns a path as seen from a folder: relative within the checkout and beside it, else absolute, since a path with many
 * `..` is wrong in the next folder.
 */
const pathFrom = (here: string, path: string, top: string): string => {
  const near = relative(here, path) || '.';
  const isFar = /^(?:\.\.[\\/]){2}/.test(near) && relative(top, path).startsWith('..');
  return isFar ? path : near;
};

/** Returns the references to a copy of this program in the user's repository. */
const copyOf = (
  root: string,
  { here, folder, top, server }: ActionLocationRequest,
  wordFor: (path: string) => string,
) => {
  const copy = join(top, copyFolder);
  const isThere = existsSync(join(copy, 'dist/index.js'));
  const parts = ['action.yml', 'dist', 'schemas'].map((name) => join(root, name)).filter((path) => existsSync(path));
  const setUp = `mkdir -p ${wordFor(copy)} && cp -r ${parts.map(wordFor).join(' ')} ${wordFor(copy)}`;
  const schema = existsSync(join(root, schemaFile)) ? readFileSync(join(root, schemaFile), 'utf8') : undefined;
  const guide = pathFrom(here, join(root, guideFile), top);
  return {
    uses: referenceToCopy(server),
    copyPrompt: `node ${wordFor(join(copy, 'dist/index.js'))}`,
    ...(isThere ? {} : { setUp }),
    files: {
      [`${copyFolder}/.gitignore`]: notIgnored,
      ...(schema === undefined ? {} : { [`${copyFolder}/${schemaFile}`]: schema }),
    },
    ...(schema === undefined ? {} : { schema: relative(folder, join(copy, schemaFile)).replaceAll('\\', '/') }),
    ...(existsSync(join(root, guideFile)) ? { guide } : {}),
  };
};

/** Commits the copy also in a repository that ignores `dist` or `*.js`: https://git-scm.com/docs/gitignore */
const notIgnored = '# The action is committed, whatever else this repository ignores.\n!/dist/\n!/dist/**\n';

const schemaFile = 'schemas/batch-jobs.schema.json';
const guideFile = 'docs/guides/first-deploy.md';

/**
 * Returns the addresses of the schema and of the page about the first deploy, at a commit or tag; editors warn if the
 * repository is private.
 */
const addressesOf = (uses: string) => {
  const [repository, ref] = uses.split('@');
  return {
    schema: `https://raw.githubusercontent.com/${repository}/${ref}/${schemaFile}`,
    guide: `https://github.com/${repository}/blob/${ref}/${guideFile}`,
  };
};

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
