import { posix } from 'node:path';
import { foldersAbove } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import { readToml, tableAt } from '../../toml.ts';
import type { PythonManifest } from './manifest.ts';

/** Minor versions of Python 3 with an official image, on which the entry runs: https://hub.docker.com/_/python */
const supported: readonly number[] = [12, 13, 14, 11, 10, 9, 8];

/** The minor version of Python 3 of a program that names none, which is the one of Stacktape. */
export const usualMinor = 12;

/** A range of minor versions, as manifests write it: `>=3.11,<3.14`, `^3.12`, `==3.13.*`. */
export interface MinorRange {
  /** The text in the manifest. */
  readonly written: string;
  allows(minor: number): boolean;
}

/** A clause of a range: an operator and a version of Python 3. */
const clause = /(~=|\^|~|===?|>=|<=|!=|>|<)?[ \t]{0,9}3(?:\.(\d{1,3}))?((?:\.\d{1,3})?(?:\.\*)?)(?![\w.])/y;

/**
 * Returns the range in the text of a manifest; undefined without one, and for one that is written otherwise than usual:
 * then the package manager judges it.
 */
export const rangeIn = (text: string): MinorRange | undefined => {
  const content = readToml(text);
  const required = [
    tableAt(content, 'project')?.['requires-python'],
    // In a lock file of uv.
    content['requires-python'],
    tableAt(content, 'tool', 'poetry', 'dependencies')?.python,
    pipenvVersion(tableAt(content, 'requires')?.python_version),
  ].find((one) => one !== undefined);
  if (typeof required !== 'string' || required === '' || required.length > 100) return undefined;
  const tests = required.split(',').map((part) => testOf(part.trim()));
  return tests.every((one) => one !== undefined)
    ? { written: required, allows: (minor) => tests.every((one) => one?.(minor)) }
    : undefined;
};

/** Returns the version that a Pipfile asks for; undefined for one of another form than 3.12. */
const pipenvVersion = (written: unknown): string | undefined =>
  typeof written === 'string' && /^3\.\d{1,2}$/.test(written) ? written : undefined;

/** Returns the test of a clause for minor versions, of which any patch is as good; undefined for an unusual clause. */
const testOf = (part: string): ((minor: number) => boolean) | undefined => {
  if (/^<\s*4(?:\.0)*$/.test(part) || part === '*') return () => true;
  clause.lastIndex = 0;
  const [all, operator = '==', minor, patch = ''] = clause.exec(part) ?? [];
  if (all !== part) return undefined;
  if (minor === undefined) return ['>=', '^', '~='].includes(operator) || operator === '==' ? () => true : undefined;
  const limit = Number(minor);
  const hasPatch = /^\.[1-9]/.test(patch);
  switch (operator) {
    case '>=':
    // 3.11.1 is greater than 3.11: https://peps.python.org/pep-0440/#exclusive-ordered-comparison
    case '>':
    case '^':
      return (one) => one >= limit;
    case '<=':
      return (one) => (hasPatch ? one <= limit : one < limit);
    case '<':
      return (one) => (hasPatch ? one <= limit : one < limit);
    case '~=':
      // `~=3.11` allows 3.12 as well, `~=3.11.2` does not.
      return (one) => (patch === '' ? one >= limit : one === limit);
    case '~':
    case '==':
      return (one) => one === limit;
    case '!=':
      return patch.endsWith('*') ? (one) => one !== limit : () => true;
    default:
      return undefined;
  }
};

/** A version of Python 3 that a `.python-version` names. */
interface Pinned {
  readonly minor: number;
  /** The file with the line, from 1: `svc/.python-version:1`. */
  readonly place: string;
}

/** Returns the version in a `.python-version` at or above a file; undefined without one of Python 3. */
export const pinnedVersion = (entry: string, surroundings: FileLookup): Pinned | undefined => {
  for (const folder of foldersAbove(entry)) {
    const path = posix.join(folder, '.python-version');
    const text = surroundings.text(path);
    if (text === undefined) continue;
    const found = /^[ \t]*(?:cpython-?|python-?)?3\.(\d{1,2})(?:\.\d+)?[ \t\r]*$/m.exec(text);
    if (found === null) return undefined;
    return { minor: Number(found[1]), place: `${path}:${text.slice(0, found.index).split('\n').length}` };
  }
  return undefined;
};

/** Returns the minor version in a `.python-version` at or above a file; undefined without one of Python 3. */
export const pinnedMinor = (entry: string, surroundings: FileLookup): number | undefined =>
  pinnedVersion(entry, surroundings)?.minor;

/** Returns the range of the manifest of a program. */
export const rangeOf = (manifest: PythonManifest | undefined): MinorRange | undefined =>
  manifest?.texts.map(rangeIn).find((range) => range !== undefined);

/** Returns the minor version of a written `pythonVersion`; undefined for Python 2. */
export const minorOf = (version: number | string): number | undefined =>
  Math.trunc(Number(version)) === 3 ? Number(String(version).split('.')[1] ?? 0) : undefined;

/** Returns the minor version that runs a program which names none. */
export const chosenMinor = (entry: string, manifest: PythonManifest | undefined, surroundings: FileLookup): number => {
  const range = rangeOf(manifest);
  const pinned = pinnedMinor(entry, surroundings);
  return pinned ?? supported.find((minor) => range?.allows(minor) ?? true) ?? usualMinor;
};

/** True for a minor version of which the buildpack makes an image. */
export const isSupported = (minor: number): boolean => supported.includes(minor);
