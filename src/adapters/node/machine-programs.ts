import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { realPath } from './checkout.ts';
import { isInside } from './inside.ts';

/** The ending of programs on Windows; elsewhere there is none. */
const ending = (): string => (process.platform === 'win32' ? '.exe' : '');

const isTrusted = (path: string, distrusted: readonly string[]): boolean =>
  !distrusted.some((folder) => isInside(folder, path) || isInside(folder, realPath(path)));

/**
 * Returns PATH without the entries in which a program of the repository could stand: relative ones, and those inside
 * of its folders, also by a link.
 */
export const trustedPath = (path: string | undefined, distrusted: readonly string[]): string =>
  (path ?? '')
    .split(delimiter)
    .filter((entry) => isAbsolute(entry) && isTrusted(entry, distrusted))
    .join(delimiter);

/** Returns the absolute path of a program of the machine, or undefined where a trusted entry of PATH has none. */
export const findProgram = (
  name: string,
  path: string | undefined,
  distrusted: readonly string[],
): string | undefined =>
  trustedPath(path, distrusted)
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, `${name}${ending()}`))
    .find((file) => isExecutable(file) && isTrusted(file, distrusted));

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};
