import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.ts';
import type { FileLookup } from './packaging.ts';

/** The config path of the entry file, which tells the manifest. */
const entryPath = ['properties', 'entryfilePath'];

/** A file or folder that a manifest names and that is not there. */
export interface MissingPart {
  /** The path in its shortest form. */
  readonly path: string;
  /** The manifest that names it. */
  readonly file: string;
  /** The line of the manifest that names it, from 1; absent where that is unknown. */
  readonly line?: number | undefined;
  readonly look: 'outside' | 'absent';
}

/** Returns the first line of a file that has a text as it is written there, from 1; undefined without one. */
export const lineNaming = (files: Pick<FileLookup, 'text'>, file: string, written: string): number | undefined => {
  const text = files.text(file) ?? '';
  const at = text.indexOf(written);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
};

/** Returns a file with the line, `pom.xml:7`; the file alone without one. */
export const placeIn = ({ file, line }: Pick<MissingPart, 'file' | 'line'>): string =>
  line === undefined ? file : `${file}:${line}`;

/** The words for a part of a program in a complaint. */
interface PartWords {
  /** The part as the manifest says it: `names the module in` */
  readonly names: string;
  readonly noun: 'file' | 'folder';
  /** The step to take where it is outside of the folder of the config. */
  readonly outside: string;
}

/** Returns the diagnostic of a part that a manifest names and that is outside of the folder of the config, or absent. */
export const missingPart = ({ path, look, ...named }: MissingPart, { names, noun, outside }: PartWords): Diagnostic =>
  look === 'outside'
    ? errorAt(
        'source/outside',
        entryPath,
        `${placeIn(named)} ${names} "${path}", which is outside of the folder of the config.`,
        outside,
      )
    : errorAt(
        'source/missing-path',
        entryPath,
        `${placeIn(named)} ${names} "${path}", and there is no such ${noun}.`,
        'Correct the path.',
      );

/** Returns the warning of a manifest without a lock file, given the package manager and how to write that file. */
export const noLockFile = (file: string, manager: string, hint: string): Diagnostic =>
  warningAt(
    'packaging/unpinned',
    entryPath,
    `${file} has no lock file: ${manager} picks the versions that it allows on the day of the build.`,
    hint,
  );
