import { posix } from 'node:path';
import { compiledExtensions } from '../packaging/buildpack.ts';

/** What lies in the folder that shall get a config. Paths are relative to it, with `/`. */
export interface Found {
  readonly files: readonly string[];
  /** The text of a small file; undefined where there is none. */
  text(path: string): string | undefined;
}

/** What a first config can be made of. */
export type Origin =
  | { readonly kind: 'dockerfiles'; readonly paths: readonly string[] }
  | { readonly kind: 'entry-file'; readonly path: string }
  | { readonly kind: 'nothing' };

/** More would be somebody's collection, not the jobs of one project. */
const mostDockerfiles = 10;

/** Paths that stand in YAML and in a directive's place without being anything else. */
const plain = /^[\w@][\w@./ -]*$/;

/** `Dockerfile`, `Dockerfile.worker`, `worker.Dockerfile`; their `.dockerignore` is none. */
const isDockerfile = (path: string): boolean =>
  /^(?:Dockerfile(?:\.[\w-]+)?|[\w-]+\.Dockerfile)$/.test(posix.basename(path)) && !path.endsWith('.dockerignore');

/** Where people put what runs first, without extension; the first that exists is taken. */
const stems = ['src/index', 'src/main', 'src/job', 'src/app', 'index', 'main', 'job', 'app'];

/** Dockerfiles win, then an entry file by convention or by `main` of package.json, in a language that the buildpack knows. */
export const originOf = ({ files, text }: Found): Origin => {
  const usable = files.filter((path) => plain.test(path));
  const paths = usable.filter(isDockerfile).slice(0, mostDockerfiles);
  if (paths.length > 0) return { kind: 'dockerfiles', paths };
  const conventions = stems.flatMap((stem) => compiledExtensions.map((extension) => `${stem}.${extension}`));
  const main = mainOf(text('package.json'));
  const candidates =
    main && compiledExtensions.some((one) => main.endsWith(`.${one}`)) ? [...conventions, main] : conventions;
  const path = candidates.find((candidate) => usable.includes(candidate));
  return path === undefined ? { kind: 'nothing' } : { kind: 'entry-file', path };
};

/** The path in `main` of a package.json. */
const mainOf = (manifest: string | undefined): string | undefined => {
  try {
    const { main } = JSON.parse(manifest ?? '') as { main?: unknown };
    return typeof main === 'string' ? posix.normalize(main) : undefined;
  } catch {
    return undefined;
  }
};
