import { posix } from 'node:path';
import { hasToken } from '../cloudformation/token.ts';
import { type Code, complaint, type Diagnostic, type Path } from '../diagnostics/diagnostic.ts';
import type { Surroundings } from './packaging.ts';

/** A path that the config wrote, in its shortest form with `/`: `./a/../b.ts` → `b.ts`, `.` for the folder itself. */
export const normalPath = (path: string): string => posix.normalize(path).replace(/(.)\/$/, '$1');

interface Wanted {
  readonly kind: 'file' | 'folder';
  /** What is told when there is no such thing. */
  readonly code: Code;
  /** "The entry file". */
  readonly noun: string;
}

/** What to type instead of a path at which there is nothing; paths of Windows are the usual reason. */
const elsewhere = (path: string): string =>
  path.includes('\\') && !/^[A-Za-z]:/.test(path)
    ? `Write it with "/": ${path.replace(/\\+/g, '/')}.`
    : 'Paths are relative to the config, written with "/".';

/** Why a path of the config cannot be used, if it cannot: `at` is the key that names it. */
export const placeComplaints = (
  surroundings: Pick<Surroundings, 'look'>,
  path: string,
  at: Path,
  { kind, code, noun }: Wanted,
): Diagnostic[] => {
  if (hasToken(path))
    return [
      complaint(
        'directives/misplaced',
        at,
        `${noun} must be known before the stack is deployed, and this value is known only after.`,
        'Write the path itself.',
      ),
    ];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break in a path would end a line of the Dockerfile
  if (/[\u0000-\u001f\u007f]/.test(path))
    return [complaint('config/wrong-format', at, `${noun} has a path with control characters.`)];
  switch (surroundings.look(path)) {
    case kind:
      return [];
    case 'outside':
      return [
        complaint(
          'source/outside',
          at,
          `${noun} "${path}" leaves the folder of the config.`,
          'Only files beside or below the config can be used, and no link may point elsewhere.',
        ),
      ];
    case 'git':
      return [
        complaint(
          'source/outside',
          at,
          `${noun} "${path}" leads into a .git folder, of which nothing is read: the token of a checkout may stand there.`,
          'Name a file or folder of the repository itself.',
        ),
      ];
    case 'absent':
      return [complaint(code, at, `${noun} "${path}" does not exist.`, elsewhere(path))];
    default:
      return [complaint(code, at, `${noun} "${path}" is not a ${kind}.`, `Write the path of the ${kind} itself.`)];
  }
};

/** Why a value that goes into a Dockerfile or a build cannot be used: references are answered only on deploying. */
export const tokenComplaints = (value: string, at: Path, noun: string): Diagnostic[] =>
  hasToken(value)
    ? [
        complaint(
          'directives/misplaced',
          at,
          `${noun} is needed while the image is built, and this value is known only after the stack is deployed.`,
          'Give it to the job as an environment variable instead.',
        ),
      ]
    : [];
