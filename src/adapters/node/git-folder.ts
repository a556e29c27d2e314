import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { ContextGit } from '../../packaging/context.ts';
import type { Environment } from '../../ports/machine.ts';
import { gitFoldersOf } from './checkout.ts';
import { type Repository, withRepository } from './git.ts';
import { gitIndex } from './git-index.ts';

/**
 * Reads what a build has of a repository; undefined for a folder that is no checkout. Throws `packaging/context` where git
 * cannot read it, or nothing was committed.
 */
export type RepositoryReader = () => Promise<ContextGit | undefined>;

/** A commit with everything that the history of it has here. */
interface History {
  readonly commit: string;
  /** The lines of `packed-refs` for the tags in its history: those whose object has another one have two. */
  readonly tags: readonly string[];
  /** The commits at which a shallow clone ends, sorted. */
  readonly ends: readonly string[];
}

/** Largest list of tags or commits in bytes. */
const mostListed = 256 * 1024 * 1024;

/** Returns the history of a commit. Throws `packaging/context` where git cannot read it. */
const historyOf = async (repository: Repository, name: string): Promise<History> => {
  const ask = async (...words: string[]): Promise<string> => {
    const answer = await repository.ask(words, mostListed);
    if (answer.kind === 'done') return answer.output.toString();
    throw unreadable(answer.says);
  };
  const commit = (await ask('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`)).trim();
  const format = '--format=%(objectname) %(refname)%(if)%(*objectname)%(then)%0a^%(*objectname)%(end)';
  const tags = (await ask('for-each-ref', '--sort=refname', `--merged=${commit}`, format, 'refs/tags')).split('\n');
  const shallow = shallowOf(repository.top);
  const known = new Set(shallow.length > 0 ? (await ask('rev-list', commit)).split('\n') : []);
  return { commit, tags: tags.filter(Boolean), ends: shallow.filter((id) => known.has(id)).sort() };
};

/** Returns the commits at which a clone ends: https://git-scm.com/docs/shallow */
const shallowOf = (top: string): string[] => {
  const file = join(gitFoldersOf(top)?.common ?? top, 'shallow');
  return statSync(file, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(file, 'utf8').split('\n').filter(Boolean)
    : [];
};

/** Returns the digest of a history, in which everything is named by its content. */
const digestOf = ({ commit, tags, ends }: History): string =>
  createHash('sha256')
    .update(JSON.stringify([commit, tags, ends]))
    .digest('hex');

/** Returns what a build has of a repository at a commit. Throws as `RepositoryReader`. */
export const repositoryAt = async (repository: Repository, name: string): Promise<ContextGit> => {
  const history = await historyOf(repository, name);
  return { commit: history.commit, digest: digestOf(history) };
};

/** Runs `work` with the repository of a checkout; undefined for a folder that is none. Throws as `RepositoryReader`. */
const inRepository = <T>(
  top: string,
  environment: Environment,
  signal: AbortSignal | undefined,
  work: (repository: Repository) => Promise<T>,
): Promise<T | undefined> => {
  if (statSync(join(top, '.git'), { throwIfNoEntry: false }) === undefined) return Promise.resolve(undefined);
  return withRepository(top, environment, signal, (repository) => {
    if (repository === undefined) throw unreadable('there is no git, or no repository');
    return work(repository);
  });
};

/** Returns the reader of the repository of a checkout, given by its top folder. */
export const repositoryReader =
  (top: string, environment: Environment, signal?: AbortSignal): RepositoryReader =>
  () =>
    inRepository(top, environment, signal, (repository) => repositoryAt(repository, 'HEAD'));

/**
 * Writes a new repository into the folder `to`: the commit that is checked out in `top`, its history and its tags, an index
 * without changes, and nothing else of the clone: no settings, branches, remotes, logs and hooks. Returns what the build
 * has of it; undefined for a folder that is no checkout. Throws as `RepositoryReader`, and for a clone that lacks objects.
 * https://git-scm.com/docs/gitrepository-layout
 */
export const writeRepository = (
  to: string,
  top: string,
  environment: Environment,
  signal?: AbortSignal,
): Promise<ContextGit | undefined> =>
  inRepository(top, environment, signal, async (repository) => {
    const history = await historyOf(repository, 'HEAD');
    const { commit, tags, ends } = history;
    for (const folder of ['objects/pack', 'objects/info', 'refs/heads', 'refs/tags'])
      await mkdir(join(to, folder), { recursive: true });
    const write = (name: string, text: string | Uint8Array) => writeFileSync(join(to, name), text);
    const format = commit.length === 64 ? [1, '[extensions]\n\tobjectformat = sha256\n'] : [0, ''];
    write(
      'config',
      `[core]\n\trepositoryformatversion = ${format[0]}\n\tfilemode = true\n\tbare = false\n${format[1]}`,
    );
    write('HEAD', `${commit}\n`);
    write('packed-refs', ['# pack-refs with: peeled fully-peeled sorted ', ...tags, ''].join('\n'));
    if (ends.length > 0) write('shallow', [...ends, ''].join('\n'));
    const digest = digestOf(history);
    const pack = join(to, `objects/pack/pack-${digest.slice(0, 40)}`);
    await writePack(repository, pack, [commit, ...tags.filter((tag) => !tag.startsWith('^'))]);
    const listed = await repository.ask(['ls-tree', '-r', '-z', '--full-tree', commit], mostListed);
    if (listed.kind === 'failed') throw unreadable(listed.says);
    write('index', gitIndex(listed.output));
    return { commit, digest };
  });

/** Writes the objects of commits and tags, each given by a line that begins with its id, into one pack with its index. */
const writePack = async (repository: Repository, pack: string, named: readonly string[]): Promise<void> => {
  const ids = named.map((line) => line.split(' ')[0]);
  const file = openSync(`${pack}.pack`, 'wx');
  try {
    const words = ['pack-objects', '--revs', '--stdout', '--quiet', '--delta-base-offset'];
    const isDone = await repository.stream(words, `${ids.join('\n')}\n`, (piece) => writeAll(file, piece));
    if (!isDone) throw unreadable('objects of the history are missing, as in a clone with a filter');
  } finally {
    closeSync(file);
  }
  const indexed = await repository.ask(['index-pack', '-o', `${pack}.idx`, `${pack}.pack`]);
  if (indexed.kind === 'failed') throw unreadable(indexed.says);
  await Promise.all(['rev', 'keep'].map((extension) => rm(`${pack}.${extension}`, { force: true })));
};

/** Writes all bytes to an open file. */
const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
};

const unreadable = (says: string): Refused =>
  new Refused({
    code: 'packaging/context',
    message: `The Dockerfile takes the .git folder, and git cannot read the repository: ${says}.`,
    hint: 'Commit at least once, have git on the machine, and clone without `filter`; or leave the folder out with .dockerignore.',
  });
