import { posix } from 'node:path';
import { type Diagnostic, noteAt } from '../diagnostics/diagnostic.ts';
import { rulesByLine } from './dockerignore.ts';
import type { FileLookup } from './packaging.ts';
import { pathRules, readPath } from './path-rules.ts';

/** Files without which git finds no repository in a folder, or no history in it. */
export const neededOfGit = ['HEAD', 'packed-refs', 'objects/pack/pack-1.pack', 'refs/tags/1'];

/**
 * Returns the names of ignore files, of which the first that exists counts: `<Dockerfile>.dockerignore`, else `.dockerignore`.
 * https://docs.docker.com/build/concepts/context/#filename-and-location
 */
export const ignoreFilesOf = (dockerfile: string | undefined, ignoreFile: string | undefined): string[] => {
  if (dockerfile !== undefined) return [`${dockerfile}.dockerignore`, '.dockerignore'];
  return ignoreFile === undefined ? [] : [ignoreFile];
};

/** A Dockerfile in its build context: `folder` among `files`, `dockerfile` relative to it. */
export interface PlacedDockerfile {
  readonly folder: string;
  readonly dockerfile: string;
  readonly files: Pick<FileLookup, 'look' | 'text'>;
}

/**
 * Returns the line of the ignore file, as `.dockerignore:2`, by which a build does not have the `.git` of its context as a
 * repository; undefined where it has, and for an ignore file that Docker would not read.
 */
export const lineIgnoringGit = ({ folder, dockerfile, files }: PlacedDockerfile): string | undefined => {
  const name = ignoreFilesOf(dockerfile, undefined).find((one) => files.text(posix.join(folder, one)) !== undefined);
  if (name === undefined) return undefined;
  try {
    const written = rulesByLine(files.text(posix.join(folder, name)) ?? '');
    const rules = pathRules(written.map(({ rule }) => rule));
    const deciding = neededOfGit.map((file) => readPath(rules, `.git/${file}`)).find((read) => rules.excludes(read));
    const line = deciding && written[deciding.winner]?.line;
    return line === undefined ? undefined : `${name}:${line}`;
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
};

/**
 * Returns the note that a `.dockerignore` beside a Dockerfile is not read, since it is not at the top of the context; none
 * where the Dockerfile has an ignore file of its own.
 */
export const unreadIgnoreFile = ({ folder, dockerfile, files }: PlacedDockerfile): Diagnostic[] => {
  const beside = posix.join(posix.dirname(dockerfile), '.dockerignore');
  const own = `${dockerfile}.dockerignore`;
  const isFile = (path: string): boolean => files.look(posix.join(folder, path)) === 'file';
  if (posix.dirname(dockerfile) === '.' || !isFile(beside) || isFile(own)) return [];
  return [
    noteAt(
      'packaging/ignore-file',
      ['properties', 'dockerfilePath'],
      `${beside} in the build context is not read: Docker reads ${own}, else the .dockerignore at the top of the context.`,
      `Rename it to ${own}, or move it to the top of the context, with patterns that begin there; or remove it.`,
    ),
  ];
};
