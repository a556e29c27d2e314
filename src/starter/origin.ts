import { posix } from 'node:path';
import { languages } from '../generated/languages.ts';
import type { FirstDockerfile, KnownLanguage, ProgramFolder } from '../packaging/language.ts';
import { type FoundDockerfile, withContext } from './dockerfile-context.ts';

/** The files from which the jobs of a first config are made. */
export type Origin =
  | { readonly kind: 'dockerfiles'; readonly found: readonly FoundDockerfile[] }
  /** An entry file that the buildpack compiles. */
  | { readonly kind: 'entry-file'; readonly path: string }
  /** A program that no buildpack starts, with the Dockerfile to write. */
  | {
      readonly kind: 'no-dockerfile';
      readonly path: string;
      readonly language: string;
      readonly dockerfile: FirstDockerfile;
    }
  | { readonly kind: 'nothing' };

/** Dockerfiles that become jobs; a folder with more is unlikely to be one project. */
const maxDockerfiles = 10;

/** Matches paths that YAML reads as a text and that are no directive. */
const plain = /^[\w@][\w@./ -]*$/;

/** True for `Dockerfile`, `Dockerfile.worker` and `worker.Dockerfile`, and not for their `.dockerignore` files. */
const isDockerfile = (path: string): boolean =>
  /^(?:Dockerfile(?:\.[\w-]+)?|[\w-]+\.Dockerfile)$/.test(posix.basename(path)) && !path.endsWith('.dockerignore');

/** Conventional paths of an entry file without extension, in lower case, in the order in which they are tried. */
const stems = ['src/index', 'src/main', 'src/job', 'src/app', 'index', 'main', 'job', 'app', 'program', 'src/program'];
/** Conventional paths of an entry file in Maven's layout and in Go's, which are tried last. */
const layouts = ['src/main/java/main', 'src/main/java/app', 'cmd/main', 'cmd/job/main'];

/** A language, of which each part may be there. */
type AnyLanguage = Pick<
  KnownLanguage<object & Record<string, never>>,
  'name' | 'extensions' | 'entryFile' | 'dockerfile'
>;

const all = languages as unknown as readonly AnyLanguage[];

/**
 * Returns the origin of a first config: up to 10 Dockerfiles, else an entry file by convention or by `main` of
 * package.json, else a program that is started otherwise than by an entry file, else nothing.
 */
export const findOrigin = ({ files, text }: ProgramFolder): Origin => {
  const usable = files.filter((path) => plain.test(path));
  const paths = usable.filter(isDockerfile).slice(0, maxDockerfiles);
  if (paths.length > 0) return { kind: 'dockerfiles', found: paths.map((path) => withContext(path, { files, text })) };
  const folder = { files: usable, text };
  const byLanguage = () => all.map((language) => language.entryFile?.(folder)).find((one) => one !== undefined);
  const path = entryOf(all, usable) ?? mainOf(text('package.json'), usable) ?? byLanguage();
  if (path !== undefined) return { kind: 'entry-file', path };
  for (const language of all) {
    const dockerfile = language.dockerfile?.(entryOf([language], usable), folder);
    if (dockerfile) return { kind: 'no-dockerfile', path: dockerfile.starts, language: language.name, dockerfile };
  }
  return { kind: 'nothing' };
};

/** Returns the first conventional path, in any case, with an extension of these languages. */
const entryOf = (known: readonly Pick<AnyLanguage, 'extensions'>[], files: readonly string[]): string | undefined => {
  const extensions = known.flatMap((language) => language.extensions);
  const wanted = [...stems, ...layouts].flatMap((stem) => extensions.map((extension) => `${stem}.${extension}`));
  const found = new Map(files.map((path) => [path.toLowerCase(), path]));
  return wanted.map((path) => found.get(path)).find((path) => path !== undefined);
};

/** Returns the normalized path in `main` of a package.json, if it is an entry file that a buildpack compiles. */
const mainOf = (manifest: string | undefined, files: readonly string[]): string | undefined => {
  const main = manifestText(manifest, 'main');
  const path = main === undefined ? undefined : posix.normalize(main);
  const isCompiled = all.some(({ extensions }) => extensions.some((one) => path?.endsWith(`.${one}`)));
  return path !== undefined && isCompiled && files.includes(path) ? path : undefined;
};

/** Returns a text of a package.json by its key; undefined if there is none. */
export const manifestText = (manifest: string | undefined, key: 'main' | 'name'): string | undefined => {
  try {
    const value = (JSON.parse(manifest ?? '') as Record<string, unknown>)[key];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
};
