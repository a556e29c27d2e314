import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** How this program is reached by a workflow and at a prompt. */
export interface OwnHome {
  /** Behind `uses:`. */
  readonly uses: string;
  /** The words before the command. */
  readonly prompt: string;
  /** A command that makes `uses` work, where one is needed. */
  readonly setUp?: string;
}

/** Where a repository holds a copy of an action that no `owner/name` is known of. */
const copied = './.github/actions/batch-job';

/**
 * From the file that was started: the action that a step runs, else the clone of a GitHub repository with its commit,
 * else a copy in the user's repository, with the command that makes it.
 */
export const ownHome = (
  entry: string,
  environment: Readonly<Record<string, string | undefined>>,
  here: string,
): OwnHome => {
  const linked = !/\.[cm]?[jt]s$/.test(basename(entry));
  const prompt = linked ? basename(entry) : `node ${quoted(relative(here, entry) || entry)}`;
  const root = dirname(dirname(existsSync(entry) ? realpathSync(entry) : entry));
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
  const known = repository && ref ? `${repository}@${ref}` : cloneOf(root);
  if (known && /^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(known)) return { uses: known, prompt };
  const from = relative(here, root) || '.';
  const setUp = `mkdir -p ${copied} && cp -r ${quoted(join(from, 'action.yml'))} ${quoted(join(from, 'dist'))} ${copied}`;
  return { uses: copied, prompt, setUp };
};

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
