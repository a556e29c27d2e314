import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../../diagnostics/diagnostic.ts';
import { fileIndex } from '../../file-index.ts';
import { globFault, globPattern } from '../../glob.ts';
import { pathRules, readPath } from '../../path-rules.ts';
import type { ProgramContext } from './program-context.ts';
import type { NodeProgram } from './properties.ts';
import { fromConfig } from './workspace-above.ts';

/**
 * Returns a warning for each file or folder that a source names from its own folder while it runs, and that does not stand
 * there in the image: the program is one file at the top of its folder, whatever the folder of the source, and beside it
 * is what `includeFiles` names, at its path from the config.
 */
export const missingAtRun = (
  { root, found }: ProgramContext,
  { includeFiles = [] }: Pick<NodeProgram, 'includeFiles'>,
): Diagnostic[] => {
  const index = fileIndex(root.files);
  const globs = includeFiles.filter((glob) => globFault(glob) === undefined);
  const rules = pathRules(globs.map((glob) => ({ pattern: globPattern(glob), admits: false })));
  /** True for a path from the config that a glob names, or below which one names files. */
  const isIncluded = (path: string): boolean => {
    const read = readPath(rules, path);
    return rules.excludes(read) || (kindOf(path) === 'folder' && rules.enter(read).live.length > 0);
  };
  const kindOf = (path: string) => index.kind(posix.join(root.below, path));
  return found.beside.flatMap(({ by, written }) => {
    const plain = written.replace(/[?#][^/]*$/, '');
    const place = posix.join(posix.dirname(by), plain).replace(/\/$/, '');
    if (posix.isAbsolute(plain) || /^[./]*$/.test(plain) || !['file', 'folder'].includes(index.kind(place))) return [];
    const atRun = posix.normalize(plain).replace(/\/$/, '');
    const isThere = !atRun.startsWith('..') && kindOf(atRun) !== 'absent' && isIncluded(atRun);
    if (isThere) return [];
    const path = fromConfig(root, place);
    const isBelow = !path.startsWith('..');
    const isFolder = index.kind(place) === 'folder';
    const include = isBelow && isIncluded(path) ? '' : `includeFiles: ['${path}${isFolder ? '/**' : ''}'], and `;
    return [
      warningAt(
        'packaging/runtime-file',
        ['properties', 'entryfilePath'],
        `${fromConfig(root, by)} names \`${written}\` from its own folder while it runs, where the image has no such ${isFolder ? 'folder' : 'file'}: the program is one file at the top of its folder, and beside it is only what includeFiles names.`,
        isBelow
          ? `Write ${include}the path from there: \`new URL('./${path}', import.meta.url)\`. What is imported, as JSON can be, is part of the program.`
          : 'Have a step before this one copy it below the config, name that by includeFiles, and write its path from the config. What is imported, as JSON can be, is part of the program.',
      ),
    ];
  });
};
