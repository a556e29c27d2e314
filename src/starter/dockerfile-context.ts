import { posix } from 'node:path';
import { copiedFromContext } from '../packaging/dockerfile-copies.ts';
import { instructionsOf } from '../packaging/dockerfile-instructions.ts';
import type { ProgramFolder } from '../packaging/language.ts';

/** A Dockerfile of a folder, with the folder that its `COPY` reads from. */
export interface FoundDockerfile {
  readonly path: string;
  /** The build context: the folder of the Dockerfile, or `.`, the folder of the config. */
  readonly context: string;
}

/** Matches a path that is written as it is: no variable, wildcard, address or here-document. */
const plainPath = /^[\w@./-]+$/;

/**
 * Returns the files and folders that a Dockerfile copies from its build context, as far as they are written as they are.
 */
const copiedPaths = (dockerfile: string): string[] =>
  instructionsOf(dockerfile).flatMap((instruction) =>
    copiedFromContext(instruction)
      .filter((word) => plainPath.test(word) && !word.includes('://'))
      .map((word) => posix.normalize(word.replace(/^\/+/, './')).replace(/\/$/, '')),
  );

/**
 * Returns a Dockerfile with the build context in which it finds what it copies: `.` only where everything is found from
 * there and something is not found from its own folder, else its own folder.
 */
export const withContext = (path: string, { files, text }: ProgramFolder): FoundDockerfile => {
  const own = posix.dirname(path);
  const isThere = (at: string): boolean =>
    at === '.' || files.includes(at) || files.some((file) => file.startsWith(`${at}/`));
  const copied = copiedPaths(text(path) ?? '');
  const isOfTop = copied.every(isThere) && !copied.every((one) => isThere(posix.join(own, one)));
  return { path, context: isOfTop ? '.' : own };
};
