import { posix } from 'node:path';
import { hasToken } from '../cloudformation/token.ts';
import { type Code, type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import type { FileLookup } from './packaging.ts';

/** Returns a path of the config in its shortest form: `./a/../b.ts` → `b.ts`, and `.` for the folder itself. */
export const normalPath = (path: string): string => posix.normalize(path).replace(/(.)\/$/, '$1');

/** Returns the folders above a path in its shortest form, the nearest first: `a/b/c.ts` → `a/b`, `a`, `.` */
export const foldersAbove = (path: string): string[] => {
  const folder = posix.dirname(path);
  return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)];
};

/** The file or folder that a path of the config must lead to. */
interface Wanted {
  readonly kind: 'file' | 'folder';
  /** The code of the diagnostic where there is no such file or folder. */
  readonly code: Code;
  /** Its name at the beginning of a sentence: `The entry file`. */
  readonly noun: string;
}

/** Returns the hint for a path at which there is nothing; a path of Windows is the usual reason. */
const hintFor = (path: string): string =>
  path.includes('\\') && !/^[A-Za-z]:/.test(path)
    ? `Write it with "/": ${path.replace(/\\+/g, '/')}.`
    : 'Paths are relative to the config, written with "/".';

/**
 * Returns the diagnostics of a path that does not lead to the file or folder that is needed, inside the config's
 * folder; none for one that does. `at` is the config path of the property.
 */
export const placeComplaints = (
  surroundings: Pick<FileLookup, 'look'>,
  path: string,
  at: Path,
  { kind, code, noun }: Wanted,
): Diagnostic[] => {
  if (hasToken(path))
    return [
      errorAt(
        'directives/misplaced',
        at,
        `${noun} must be known before the stack is deployed, and this value is known only after.`,
        'Write the path itself.',
      ),
    ];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break in a path would end a line of the Dockerfile
  if (/[\u0000-\u001f\u007f]/.test(path))
    return [errorAt('config/wrong-format', at, `${noun} has a path with control characters.`)];
  switch (surroundings.look(path)) {
    case kind:
      return [];
    case 'outside':
      return [
        errorAt(
          'source/outside',
          at,
          `${noun} "${path}" leaves the folder of the config.`,
          'Only files beside or below the config can be used, and no link may point elsewhere. A program that needs files of several folders has its config in a folder above them.',
        ),
      ];
    case 'git':
      return [
        errorAt(
          'source/outside',
          at,
          `${noun} "${path}" leads into a .git folder, of which nothing is read: the token of a checkout may stand there.`,
          'Name a file or folder of the repository itself.',
        ),
      ];
    case 'absent':
      return [errorAt(code, at, `${noun} "${path}" does not exist.`, hintFor(path))];
    default:
      return [errorAt(code, at, `${noun} "${path}" is not a ${kind}.`, `Write the path of the ${kind} itself.`)];
  }
};

/**
 * Returns a diagnostic for a value of a Dockerfile or a build that contains a reference, which only CloudFormation
 * resolves, when it deploys; none for any other value.
 */
export const tokenComplaints = (value: string, at: Path, noun: string): Diagnostic[] =>
  hasToken(value)
    ? [
        errorAt(
          'directives/misplaced',
          at,
          `${noun} is needed while the image is built, and this value is known only after the stack is deployed.`,
          'Give it to the job as an environment variable instead.',
        ),
      ]
    : [];
