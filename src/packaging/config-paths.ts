import { posix } from 'node:path';
import { hasToken } from '../cloudformation/token.ts';
import { type Code, type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
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

/** The files among which a path is looked for. Without `entries` nothing is suggested. */
type Places = Pick<FileLookup, 'look'> & Partial<Pick<FileLookup, 'entries'>>;

/**
 * Returns the path that was most likely meant by one at which there is nothing: with the first name that does not exist
 * replaced by the nearest one in its folder. Ends there, if what follows does not exist either.
 */
export const nearestPath = (path: string, { look, entries }: Places): string | undefined => {
  const parts = posix.normalize(path).split('/');
  const at = parts.findIndex((_, index) => look(parts.slice(0, index + 1).join('/')) === 'absent');
  if (at < 0 || entries === undefined) return undefined;
  const above = parts.slice(0, at);
  const meant = nearest(
    parts[at] as string,
    entries(above.join('/') || '.').map(({ name }) => name),
  );
  if (meant === undefined) return undefined;
  const whole = posix.join(...above, meant, ...parts.slice(at + 1));
  return look(whole) === 'absent' ? posix.join(...above, meant) : whole;
};

/** Returns the hint for a path at which there is nothing; a path of Windows and a mistyped one are the usual reasons. */
const hintFor = (path: string, kind: Wanted['kind'], places: Places): string => {
  if (path.includes('\\') && !/^[A-Za-z]:/.test(path)) return `Write it with "/": ${path.replace(/\\+/g, '/')}.`;
  const meant = nearestPath(path, places);
  const isFit = meant !== undefined && (kind === 'file' || places.look(meant) === 'folder');
  return `${isFit ? `Did you mean ${meant}? ` : ''}Paths are relative to the config, written with "/".`;
};

/** Returns the end of an absolute path that leads to what is needed from the config's folder; undefined without one. */
const endInside = (path: string, kind: Wanted['kind'], { look }: Places): string | undefined => {
  const parts = posix.normalize(path).split('/').filter(Boolean).slice(-mostParts);
  return parts.map((_, index) => parts.slice(index).join('/')).find((end) => look(end) === kind);
};

/** The most folders of an absolute path that are tried. */
const mostParts = 40;

/**
 * Returns the diagnostics of a path that does not lead to the file or folder that is needed, inside the config's
 * folder; none for one that does. `at` is the config path of the property.
 */
export const placeComplaints = (
  surroundings: Places,
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
    case 'outside': {
      const inside = posix.isAbsolute(path) ? endInside(path, kind, surroundings) : undefined;
      if (inside !== undefined)
        return [
          errorAt(
            'source/outside',
            at,
            `${noun} "${path}" is an absolute path, and paths are relative to the config.`,
            `Write ${inside}.`,
          ),
        ];
      return [
        errorAt(
          'source/outside',
          at,
          `${noun} "${path}" leaves the folder of the config.`,
          'Only files beside or below the config can be used, and no link may point elsewhere. A program that needs files of several folders has its config in a folder above them.',
        ),
      ];
    }
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
      return [errorAt(code, at, `${noun} "${path}" does not exist.`, hintFor(path, kind, surroundings))];
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
