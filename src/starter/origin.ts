import { posix } from 'node:path';
import { compiledExtensions } from '../packaging/buildpack.ts';

/** The files of the folder for which a config is written. Paths are relative to it, with `/`. */
export interface FolderFiles {
  readonly files: readonly string[];
  /** Returns the text of a small file; undefined if there is none. */
  text(path: string): string | undefined;
}

/** The files from which the jobs of a first config are made. */
export type Origin =
  | { readonly kind: 'dockerfiles'; readonly paths: readonly string[] }
  | { readonly kind: 'entry-file'; readonly path: string }
  | { readonly kind: 'nothing' };

/** Dockerfiles that become jobs; a folder with more is unlikely to be one project. */
const maxDockerfiles = 10;

/** Matches paths that YAML reads as a text and that are no directive. */
const plain = /^[\w@][\w@./ -]*$/;

/** True for `Dockerfile`, `Dockerfile.worker` and `worker.Dockerfile`, and not for their `.dockerignore` files. */
const isDockerfile = (path: string): boolean =>
  /^(?:Dockerfile(?:\.[\w-]+)?|[\w-]+\.Dockerfile)$/.test(posix.basename(path)) && !path.endsWith('.dockerignore');

/** Conventional paths of an entry file without extension, in the order in which they are tried. */
const stems = ['src/index', 'src/main', 'src/job', 'src/app', 'index', 'main', 'job', 'app'];

/**
 * Returns the origin of a first config: up to 10 Dockerfiles, else an entry file by convention or by `main` of
 * package.json, with an extension that a buildpack supports, else nothing.
 */
export const findOrigin = ({ files, text }: FolderFiles): Origin => {
  const usable = files.filter((path) => plain.test(path));
  const paths = usable.filter(isDockerfile).slice(0, maxDockerfiles);
  if (paths.length > 0) return { kind: 'dockerfiles', paths };
  const conventions = stems.flatMap((stem) => compiledExtensions.map((extension) => `${stem}.${extension}`));
  const main = mainOf(text('package.json'));
  const candidates =
    main && compiledExtensions.some((one) => main.endsWith(`.${one}`)) ? [...conventions, main] : conventions;
  const path = candidates.find((candidate) => usable.includes(candidate));
  return path === undefined ? { kind: 'nothing' } : { kind: 'entry-file', path };
};

/** Returns the normalized path in `main` of a package.json; undefined if there is none. */
const mainOf = (manifest: string | undefined): string | undefined => {
  try {
    const { main } = JSON.parse(manifest ?? '') as { main?: unknown };
    return typeof main === 'string' ? posix.normalize(main) : undefined;
  } catch {
    return undefined;
  }
};
