import { posix } from 'node:path';
import type { PlannedCode } from '../../packaging/code/function-code.ts';
import type { ContextDigest } from '../../packaging/context.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { Tracking } from '../../ports/machine.ts';
import type { ReviewedImage } from '../../review/review.ts';
import type { StackCode } from '../compile/plan-function-code.ts';
import type { StackImages } from '../compile/plan-stack-images.ts';

/** The most files of each kind that a review names of one image. */
const mostNamed = 100;

/**
 * Returns why the image of each job is rebuilt, by job: of those whose image is built on both sides, under another tag.
 * A list is empty where no file changed, but its Dockerfile, arguments or platform in the config. `prefix` is the config's
 * folder from the top of the checkout.
 */
export const imageChanges = (
  ours: Pick<StackImages, 'planned' | 'contexts'>,
  base: Pick<StackImages, 'planned' | 'contexts'>,
  { trackedAs }: Pick<Tracking, 'trackedAs'>,
  prefix = '',
): ReadonlyMap<string, ReviewedImage> => {
  const before = new Map(base.planned.map((image) => [image.job, image]));
  return new Map(
    ours.planned.flatMap((image) => {
      const was = before.get(image.job);
      if (was === undefined || was.tag === image.tag) return [];
      const sides = [sideOf(image, ours, prefix), sideOf(was, base, prefix)] as const;
      return [[image.job, changedFiles(...sides, trackedAs)] as const];
    }),
  );
};

/**
 * Returns why the code of each function is new, by function: of those that have code on both sides, under another key. A
 * list is empty where no file changed, but its packaging in the config. `prefix` is as for `imageChanges`.
 */
export const codeChanges = (
  ours: Pick<StackCode, 'planned' | 'contents'>,
  base: Pick<StackCode, 'planned' | 'contents'>,
  { trackedAs }: Pick<Tracking, 'trackedAs'>,
  prefix = '',
): ReadonlyMap<string, ReviewedImage> => {
  const before = new Map(base.planned.map((code) => [code.function, code]));
  return new Map(
    ours.planned.flatMap((code) => {
      const was = before.get(code.function);
      if (was === undefined || was.key === code.key) return [];
      const sides = [sideOfCode(code, ours, prefix), sideOfCode(was, base, prefix)] as const;
      const changed = changedFiles(...sides, trackedAs);
      return [[code.function, changed] as const];
    }),
  );
};

/** Returns the files that a function's code is made of. */
const sideOfCode = (code: PlannedCode, { contents }: Pick<StackCode, 'contents'>, prefix: string): Side => {
  const { from } = code;
  const folder = from.kind === 'zip' ? from.path : from.folder;
  return new Map(
    [...(contents.get(code.function) ?? [])].map(([file, what]) => [inFolder(prefix, folder, file), what] as const),
  );
};

/** The files of an image by their path in the config's folder, each with the digits of its content and its kind. */
type Side = ReadonlyMap<string, string>;

/** Returns the files of a context and the user's Dockerfile, which may be left out of the context. */
const sideOf = (
  { job, folder, dockerfile }: PlannedImage,
  { contexts }: { readonly contexts: ReadonlyMap<string, ContextDigest> },
  prefix: string,
): Side => {
  const files = [...(contexts.get(job)?.contents ?? [])].map(
    ([file, what]) => [inFolder(prefix, folder, file), what] as const,
  );
  const all = new Map(files);
  const path = 'path' in dockerfile ? inFolder(prefix, folder, dockerfile.path) : undefined;
  return path === undefined || all.has(path) || !('digest' in dockerfile)
    ? all
    : all.set(path, `${dockerfile.digest} file`);
};

/**
 * Returns the path of a file from the config's folder, the same one whether the file is read from there or from a folder
 * above: `src/a` for `services/etl/src/a` in `../..`. A folder keeps the `/` at its end.
 */
const inFolder = (prefix: string, folder: string, file: string): string => {
  if (prefix === '') return posix.join(folder, file);
  const path = posix.relative(`/${prefix}`, posix.join('/', prefix, folder, file));
  return file.endsWith('/') ? `${path}/` : path;
};

const changedFiles = (ours: Side, base: Side, trackedAs: Tracking['trackedAs']): ReviewedImage => {
  const changed = new Set<string>();
  const untracked = new Set<string>();
  for (const [file, what] of ours) {
    if (base.get(file) === what) continue;
    const tracked = trackedAs(file);
    if (tracked === undefined && !base.has(file)) untracked.add(file);
    else changed.add(tracked ?? file);
  }
  for (const file of base.keys()) if (!ours.has(file)) changed.add(file);
  const named = [changed, untracked].map((files) => [...files].sort(byFolder).slice(0, mostNamed));
  const [first = [], second = []] = named;
  const more = changed.size + untracked.size - first.length - second.length;
  return { changed: first, notInBase: second, ...(more > 0 ? { more } : {}) };
};

/** Orders paths by code unit, those in folders first: there is the code, at the top what belongs to the project. */
const byFolder = (a: string, b: string): number =>
  Number(b.includes('/')) - Number(a.includes('/')) || Number(a > b) - Number(a < b);
