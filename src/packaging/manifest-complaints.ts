import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.ts';

/** The config path of the entry file, which tells the manifest. */
const entryPath = ['properties', 'entryfilePath'];

/** A file or folder that a manifest names and that is not there. */
export interface MissingPart {
  /** The path in its shortest form. */
  readonly path: string;
  /** The manifest that names it. */
  readonly file: string;
  readonly look: 'outside' | 'absent';
}

/** The words for a part of a program in a complaint. */
interface PartWords {
  /** The part as the manifest says it: `names the module in` */
  readonly names: string;
  readonly noun: 'file' | 'folder';
  /** The step to take where it is outside of the folder of the config. */
  readonly outside: string;
}

/** Returns the diagnostic of a part that a manifest names and that is outside of the folder of the config, or absent. */
export const missingPart = ({ path, file, look }: MissingPart, { names, noun, outside }: PartWords): Diagnostic =>
  look === 'outside'
    ? errorAt(
        'source/outside',
        entryPath,
        `${file} ${names} "${path}", which is outside of the folder of the config.`,
        outside,
      )
    : errorAt(
        'source/missing-path',
        entryPath,
        `${file} ${names} "${path}", and there is no such ${noun}.`,
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
