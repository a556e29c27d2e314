import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { realPath } from './checkout.ts';
import { isInside } from './inside.ts';

/** Returns the file extension of programs on this system. */
const extension = (): string => (process.platform === 'win32' ? '.exe' : '');

/** True for a path that, with links followed or not, is in no distrusted folder. */
const isTrusted = (path: string, distrusted: readonly string[]): boolean =>
  !distrusted.some((folder) => isInside(folder, path) || isInside(folder, realPath(path)));

/** Returns PATH without entries that could contain a program of the repository: relative ones and distrusted folders. */
export const trustedPath = (path: string | undefined, distrusted: readonly string[]): string =>
  (path ?? '')
    .split(delimiter)
    .filter((entry) => isAbsolute(entry) && isTrusted(entry, distrusted))
    .join(delimiter);

/** Returns the absolute path of a program of the machine; undefined if no trusted entry of PATH contains it. */
export const findProgram = (
  name: string,
  path: string | undefined,
  distrusted: readonly string[],
): string | undefined =>
  trustedPath(path, distrusted)
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, `${name}${extension()}`))
    .find((file) => isExecutable(file) && isTrusted(file, distrusted));

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};
