import { posix } from 'node:path';
import { globFault } from './glob.ts';
import { matchesGlob } from './glob-path.ts';
import type { FileLookup } from './packaging.ts';

/** A line of a .gitignore: https://git-scm.com/docs/gitignore#_pattern_format */
interface IgnoreRule {
  /** The folder of the file. */
  readonly base: string;
  readonly glob: string;
  /** True where it stands for a path from the folder of the file, and false where it stands for a name at any depth. */
  readonly isPath: boolean;
  readonly isFolder: boolean;
  readonly admits: boolean;
  /** The file and the line: `packages/lib/.gitignore:2`. */
  readonly place: string;
}

/** Returns the rules of the .gitignore in a folder; none for a line that a glob cannot say. */
const rulesIn = (folder: string, surroundings: FileLookup): IgnoreRule[] => {
  const path = posix.join(folder, '.gitignore');
  return (surroundings.text(path) ?? '').split('\n').flatMap((line, index) => {
    const text = line.trimEnd();
    const written = text.replace(/^!/, '');
    const glob = written.replace(/(?<!\/)\/+$/, '').replace(/^\//, '');
    if (glob === '' || text.startsWith('#') || /[{}()"]/.test(glob) || globFault(glob) !== undefined) return [];
    const isPath = written.replace(/(?<!\/)\/+$/, '').includes('/');
    return [
      {
        ...{ base: folder, glob, isPath, isFolder: written.endsWith('/'), admits: text.startsWith('!') },
        place: `${path}:${index + 1}`,
      },
    ];
  });
};

/** True for a path that a rule names; `isFolder` tells what stands there. */
const applies = ({ base, glob, isPath, isFolder: needsFolder }: IgnoreRule, path: string, isFolder: boolean): boolean =>
  (isFolder || !needsFolder) && matchesGlob(glob, isPath ? posix.relative(base, path) : posix.basename(path));

/**
 * Returns the line of a .gitignore by which git ignores a file, given by its path from the top of the checkout, and
 * undefined for any other file. Nothing in a folder that is ignored is taken back, as in git. What git tracks in spite of
 * such a line, and ignores by settings of a machine, is not known.
 */
export const ignoringLine = (path: string, surroundings: FileLookup): string | undefined => {
  const rules = rulesIn('.', surroundings);
  const names = path.split('/');
  for (const [index] of names.entries()) {
    const part = names.slice(0, index + 1).join('/');
    const isFolder = index < names.length - 1;
    const last = rules.findLast((rule) => applies(rule, part, isFolder));
    if (last !== undefined && !last.admits) return last.place;
    if (isFolder) rules.push(...rulesIn(part, surroundings));
  }
  return undefined;
};
