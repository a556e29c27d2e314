import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** How this program is reached by a workflow and at a prompt. */
export interface OwnHome {
  /** Behind `uses:`. */
  readonly uses: string;
  /** The words before the command. */
  readonly prompt: string;
  /** The words after it that lead to the folder of the config. */
  readonly flags: string;
  /** Where editors find the schema of configs; only a repository on github.com has a place for it that stays. */
  readonly schema?: string;
  /** A command that makes `uses` work, where one is needed. */
  readonly setUp?: string;
}

/** Where a repository holds a copy of an action that no `owner/name` is known of. */
const copied = '.github/actions/batch-job';
/**
 * `$/` is the workflow's own repository at the running commit: no step before it can have changed the file, as it could
 * behind `./`. https://docs.zizmor.sh/audits/#self-repository
 */
const ownRepository = `$/${copied}`;

/** Where people stand, what they started, and where they want a config. Absolute paths. */
export interface Standing {
  readonly entry: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly here: string;
  /** The folder of the config, and the top of its checkout. */
  readonly folder: string;
  readonly top: string;
}

/**
 * From the file that was started: the action that a step runs, else the clone of a GitHub repository with its commit,
 * else a copy in the user's repository, with the command that makes it.
 */
export const ownHome = ({ entry, environment, here, folder, top }: Standing): OwnHome => {
  const way = (path: string): string => quoted(relative(here, path) || '.');
  const linked = !/\.[cm]?[jt]s$/.test(basename(entry));
  const prompt = linked ? basename(entry) : `node ${way(entry)}`;
  const flags = way(folder) === '.' ? '' : ` --working-directory ${way(folder)}`;
  const root = dirname(dirname(existsSync(entry) ? realpathSync(entry) : entry));
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = environment;
  const known = repository && ref ? `${repository}@${ref}` : cloneOf(root);
  if (known && /^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(known)) {
    const elsewhere = server !== undefined && server !== 'https://github.com';
    return { uses: known, prompt, flags, ...(elsewhere ? {} : { schema: schemaAt(known) }) };
  }
  const copy = way(join(top, copied));
  const setUp = `mkdir -p ${copy} && cp -r ${way(join(root, 'action.yml'))} ${way(join(root, 'dist'))} ${copy}`;
  return { uses: ownRepository, prompt, flags, setUp };
};

/** The published schema at a commit or tag; editors show a warning where the repository is not public. */
const schemaAt = (uses: string): string =>
  `https://raw.githubusercontent.com/${uses.replace('@', '/')}/schemas/batch-jobs.schema.json`;

/** `owner/name@commit` of a clone from github.com. */
const cloneOf = (root: string): string | undefined => {
  const read = (name: string): string => {
    const file = join(root, '.git', name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const name = /url = \S*?github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/m.exec(
    existsSync(join(root, '.git/config')) ? read('config') : '',
  )?.[1];
  const [, ref] = /^ref: (refs\/\S+)/.exec(read('HEAD')) ?? [];
  const packed = (): string =>
    read('packed-refs')
      .split('\n')
      .find((line) => line.endsWith(` ${ref}`)) ?? '';
  const commit = /^[0-9a-f]{40}/.exec(ref ? read(ref) || packed() : read('HEAD'))?.[0];
  return name && commit ? `${name}@${commit}` : undefined;
};

/** A word that a shell reads back as it is. */
const quoted = (word: string): string => (/^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
