import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { ContextGit } from '../../packaging/context.ts';
import type { Environment } from '../../ports/machine.ts';
import { headFaultOf, type RefFault, refFaultIn } from './broken-refs.ts';
import { gitFoldersOf } from './checkout.ts';
import { longDuration, type Repository, withRepository } from './git.ts';
import { gitIndex } from './git-index.ts';
import type { GitFailure } from './git-process.ts';

/**
 * Reads what a build has of a repository; undefined for a folder that is no checkout. Throws `packaging/context` where git
 * cannot read it, or nothing was committed.
 */
export type RepositoryReader = () => Promise<ContextGit | undefined>;

/** A commit with everything that the history of it has. */
interface History {
  readonly commit: string;
  /** The lines of `packed-refs` for the tags in its history: those whose object has another one have two. */
  readonly tags: readonly string[];
}

/** Largest list of tags or commits in bytes. */
const mostListed = 256 * 1024 * 1024;

/** Runs git, and returns its output. Throws `packaging/context` where it fails. */
const ask = async (repository: Repository, ...words: string[]): Promise<Buffer> => {
  const answer = await repository.ask(words, mostListed);
  if (answer.kind === 'done') return answer.output;
  throw unreadable(answer.says, refFaultIn(answer.says));
};

/** Returns the id of the commit that a name has. Throws `packaging/context` for a name without one, with what is wrong with a HEAD. */
const commitOf = async (repository: Repository, name: string): Promise<string> => {
  const answer = await repository.ask(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]);
  if (answer.kind === 'done') return answer.output.toString().trim();
  throw unreadable(answer.says, refFaultIn(answer.says) ?? (name === 'HEAD' ? headFaultOf(repository.top) : undefined));
};

/**
 * Returns the history of a commit. Throws `packaging/context` where git cannot read it, and for a checkout that lacks a part of
 * it: equal commits must have equal images, however much was fetched.
 */
const historyOf = async (repository: Repository, name: string): Promise<History> => {
  const text = async (...words: string[]) => (await ask(repository, ...words)).toString();
  const commit = await commitOf(repository, name);
  const shallow = shallowOf(repository.top);
  if (shallow.length > 0) {
    const known = new Set((await text('rev-list', commit)).split('\n'));
    if (shallow.some((id) => known.has(id))) throw endsEarly();
  }
  const left = (await text('ls-files', '-t', '-z')).split('\0').filter((row) => row.startsWith('S '));
  if (left.some((row) => lstatSync(join(repository.top, row.slice(2)), { throwIfNoEntry: false }) === undefined))
    throw isSparse();
  const names = await text('for-each-ref', '--sort=refname', `--merged=${commit}`, '--format=%(refname)', 'refs/tags');
  const tags = await packedTags(repository, names.split('\n').filter(Boolean));
  if (isFromPromisor(repository.top) && (await lacksObjects(repository, idsOf({ commit, tags })))) throw lacksFiles();
  return { commit, tags };
};

/** Returns the ids of a commit and of its tags. */
const idsOf = ({ commit, tags }: History): string[] =>
  [commit, ...tags.filter((tag) => !tag.startsWith('^'))].map((line) => line.split(' ')[0] ?? '');

/** True for a repository with objects of a clone by a filter, which may lack others: https://git-scm.com/docs/partial-clone */
const isFromPromisor = (top: string): boolean => {
  const packs = join(gitFoldersOf(top)?.common ?? top, 'objects/pack');
  return (
    statSync(packs, { throwIfNoEntry: false })?.isDirectory() === true &&
    readdirSync(packs).some((name) => name.endsWith('.promisor'))
  );
};

/** True where an object of the history is missing. Fetches none: a view of a repository has no remote to fetch from. */
const lacksObjects = async (repository: Repository, ids: readonly string[]): Promise<boolean> => {
  let written = 0;
  const words = ['rev-list', '--objects', '--quiet', '--missing=print', '--stdin'];
  const end = await repository.stream(words, `${ids.join('\n')}\n`, (piece) => {
    written += piece.length;
  });
  if (end.kind === 'failed') throw unreadable(end.says);
  return written > 0;
};

/**
 * Returns the lines of `packed-refs` for tags. A tag of a tag is followed to the end: `for-each-ref` before git 2.45 follows it once.
 * Throws `packaging/context` for a broken tag, as `git clone` fails for one: whether it belongs to the history is unknown.
 */
const packedTags = async (repository: Repository, names: readonly string[]): Promise<string[]> => {
  const wanted = new Set(names);
  const answer = await repository.ask(['show-ref', '--tags', '--dereference'], mostListed);
  // `git show-ref` fails without a word where the repository has no tag.
  if (answer.kind === 'failed' && answer.says !== '') throw unreadable(answer.says, refFaultIn(answer.says));
  const rows = answer.kind === 'done' ? answer.output.toString().split('\n') : [];
  return rows.flatMap((row) => {
    const [, id = '', name = '', followed] = /^(\S+) ([^^]+)(\^\{\})?$/.exec(row) ?? [];
    if (!wanted.has(name)) return [];
    return [followed === undefined ? `${id} ${name}` : `^${id}`];
  });
};

/** Returns the commits at which a clone ends: https://git-scm.com/docs/shallow */
const shallowOf = (top: string): string[] => {
  const file = join(gitFoldersOf(top)?.common ?? top, 'shallow');
  return statSync(file, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(file, 'utf8').split('\n').filter(Boolean)
    : [];
};

/** Returns the digest of a history, in which everything is named by its content. */
const digestOf = ({ commit, tags }: History): string =>
  createHash('sha256')
    .update(JSON.stringify([commit, tags]))
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
  return withRepository(top, environment, signal, async (repository) => {
    try {
      if (repository === undefined) throw unreadable('there is no git, no repository, or no room for temporary files');
      return await work(repository);
    } catch (problem) {
      // Git that a cancelled run has ended says nothing of the repository.
      signal?.throwIfAborted();
      throw problem;
    }
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
 * has of it; undefined for a folder that is no checkout. Throws as `RepositoryReader`, for a clone that lacks objects, and errors of
 * the file system. The caller removes the folder.
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
    const { commit, tags } = history;
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
    const digest = digestOf(history);
    const pack = join(to, `objects/pack/pack-${digest.slice(0, 40)}`);
    await writePack(repository, pack, idsOf(history));
    write('index', gitIndex(await ask(repository, 'ls-tree', '-r', '-z', '--full-tree', commit)));
    return { commit, digest };
  });

/** Writes the objects of commits and tags, given by their ids, into one pack with its index. */
const writePack = async (repository: Repository, pack: string, ids: readonly string[]): Promise<void> => {
  const file = openSync(`${pack}.pack`, 'wx');
  try {
    const words = ['pack-objects', '--revs', '--stdout', '--quiet', '--delta-base-offset'];
    const end = await repository.stream(words, `${ids.join('\n')}\n`, (piece) => writeAll(file, piece));
    if (end.kind === 'failed') throw notPacked(end);
  } finally {
    closeSync(file);
  }
  const indexed = await repository.ask(['index-pack', '-o', `${pack}.idx`, `${pack}.pack`], undefined, longDuration);
  if (indexed.kind === 'failed') throw notPacked(indexed);
  await Promise.all(['rev', 'keep'].map((extension) => rm(`${pack}.${extension}`, { force: true })));
};

/** Returns the error of a pack that git did not finish: one of the file system for a full disk. */
const notPacked = ({ says }: GitFailure): Error =>
  /no space left|quota exceeded/i.test(says)
    ? Object.assign(new Error(says), { code: 'ENOSPC' })
    : unreadable(
        /missing|unable to read|promisor|bad object/i.test(says)
          ? `objects of the history are missing (${says})`
          : says,
      );

/** Writes all bytes to an open file. */
const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
};

const unreadable = (says: string, fault?: RefFault): Refused =>
  new Refused({
    code: 'packaging/context',
    message: `The Dockerfile takes the .git folder, and git cannot read the repository: ${(fault?.says ?? says) || 'it ended without a word'}.`,
    hint:
      fault?.hint ??
      'Commit at least once, have git on the machine, and clone without `filter`; or leave the folder out with .dockerignore.',
  });

const useArguments = "Where a value is enough, give it as one of buildArgs, such as $GitInfo('commit').";

const endsEarly = (): Refused =>
  new Refused({
    code: 'packaging/partial-checkout',
    message:
      'The Dockerfile takes the .git folder, and this checkout has only the newest commits: what git finds in the build, and so the image of a commit, would depend on how much was fetched.',
    hint: `Fetch all of the history, with \`fetch-depth: 0\` of actions/checkout or \`git fetch --unshallow --tags\`. ${useArguments}`,
  });

const isSparse = (): Refused =>
  new Refused({
    code: 'packaging/partial-checkout',
    message:
      'The Dockerfile takes the .git folder, and this checkout is sparse: git would find the files that were left out deleted in the build.',
    hint: `Check out every file, without \`sparse-checkout\` of actions/checkout or by \`git sparse-checkout disable\`. ${useArguments}`,
  });

const lacksFiles = (): Refused =>
  new Refused({
    code: 'packaging/partial-checkout',
    message:
      'The Dockerfile takes the .git folder, and this clone lacks objects of the history: it was made with a filter, and nothing is fetched here.',
    hint: `Fetch all of them, without \`filter\` of actions/checkout or with \`git fetch --refetch --no-filter\`. ${useArguments}`,
  });
