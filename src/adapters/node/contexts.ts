import { posix } from 'node:path';
import type { ContextDigest } from '../../packaging/context.ts';
import type { Contents } from './contents.ts';
import { type ContextRules, keepsRepository, listContextFiles } from './context-files.ts';
import { digestOf, emptyFolder, isEmptyFolder } from './digest.ts';
import type { RepositoryReader } from './git-folder.ts';

/** A build context in a folder's contents, where its links were followed. */
export interface PlacedContext extends ContextRules {
  /** The folder of the context; empty for the top folder. */
  readonly base: string;
  /** The user's Dockerfile, relative to the top folder, with its links followed. */
  readonly dockerfilePlace?: string;
  /** Reads the repository of the context's folder, where the context takes it. */
  readonly git?: RepositoryReader | undefined;
}

/** Lists a context and digests what is in it. Throws as `listContextFiles` and `RepositoryReader`, and errors of the file system. */
export const digestContext = async (
  contents: Contents,
  { base, dockerfilePlace, git, ...rules }: PlacedContext,
  signal?: AbortSignal,
): Promise<ContextDigest> => {
  const files = await listContextFiles(contents, base, rules, signal);
  const at = (file: string): string => (base === '' ? file : `${base}/${file}`);
  const read = files.filter((file) => !isEmptyFolder(file)).map(at);
  const found = await contents.describeAll(dockerfilePlace === undefined ? read : [...read, dockerfilePlace]);
  const all = new Map(files.map((file) => [file, isEmptyFolder(file) ? emptyFolder : described(found, at(file))]));
  const repository = git && (await keepsRepository(contents, base, rules)) ? await git() : undefined;
  const whole = {
    ...{ digest: digestOf(all), files },
    contents: repository === undefined ? all : new Map([...all, ['.git', `${repository.digest} git`]]),
    ...(repository === undefined ? {} : { git: repository }),
  };
  return dockerfilePlace === undefined
    ? whole
    : { ...whole, dockerfile: described(found, dockerfilePlace).slice(0, 64) };
};

const described = (found: ReadonlyMap<string, string>, path: string): string => {
  const one = found.get(path);
  if (one === undefined) throw new Error(`${path} was not read.`);
  return one;
};

/**
 * Lists what a context reads: its files, links and empty folders, and the user's Dockerfile, relative to the top folder. Throws as
 * `listContextFiles`.
 */
export const listContext = async (
  contents: Contents,
  { base, dockerfilePlace, git: _, ...rules }: PlacedContext,
  signal?: AbortSignal,
): Promise<string[]> => {
  const files = await listContextFiles(contents, base, rules, signal);
  return [...files.map((file) => posix.join(base, file)), ...(dockerfilePlace === undefined ? [] : [dockerfilePlace])];
};

/** Returns a function that works on each context once and returns the same promise after that. */
export const oncePerContext = <T>(
  work: (context: PlacedContext) => Promise<T>,
): ((context: PlacedContext) => Promise<T>) => {
  const known = new Map<string, Promise<T>>();
  return (context) => {
    const key = JSON.stringify([
      context.base,
      context.excluded,
      context.included,
      context.dockerfile,
      context.ignoreFile,
      context.git !== undefined,
    ]);
    const found = known.get(key) ?? work(context);
    known.set(key, found);
    return found;
  };
};
