import { posix } from 'node:path';
import { type Diagnostic, noteAt, warningAt } from '../diagnostics/diagnostic.ts';
import { nearestPath } from './config-paths.ts';
import { type FileIndex, fileIndex } from './file-index.ts';
import { excludingPattern, readName } from './file-search.ts';
import { ignoringLine } from './git-ignored.ts';
import { globPattern } from './glob.ts';
import type { BuiltImage, FileLookup } from './packaging.ts';
import { type PathRules, pathRules, type Read, readPath } from './path-rules.ts';

/** The properties of a program that are globs. */
export interface Globs {
  readonly includeFiles?: readonly string[] | undefined;
  readonly excludeFiles?: readonly string[] | undefined;
}

/**
 * Returns what is said of globs that name nothing, in every language alike: a warning for one of `includeFiles` of which
 * the image has no file, and a note for one of `excludeFiles` whose folder or file does not exist. Nothing is known of what
 * is behind a link.
 */
export const unmatchedGlobs = (
  { includeFiles = [], excludeFiles = [] }: Globs,
  { excluded, below = '' }: Pick<BuiltImage, 'excluded' | 'below'>,
  surroundings: FileLookup,
): Diagnostic[] => {
  if (includeFiles.length + excludeFiles.length === 0) return [];
  const index = fileIndex(surroundings);
  const left = pathRules(excluded.map((glob) => ({ pattern: excludingPattern(glob), admits: false })));
  const isLeftOut = (path: string): boolean => left.excludes(readPath(left, posix.join(below, path)));
  return [
    ...includeFiles.flatMap((glob, at) => {
      if (matchesAny(glob, index, isLeftOut)) return [];
      const isThere = matchesAny(glob, index, () => false);
      return [
        warningAt(
          'packaging/unmatched-glob',
          ['properties', 'includeFiles', at],
          isThere
            ? `The glob "${glob}" matches only files that are never part of an image, or that excludeFiles names.`
            : `The glob "${glob}" matches no file.`,
          isThere
            ? 'Name files of the repository itself, and none of a folder such as node_modules.'
            : (meantBy(glob, surroundings) ??
                'Globs are relative to the config. A file that a step writes must be there when the image is built.'),
        ),
      ];
    }),
    ...excludeFiles.flatMap((glob, at) => {
      const path = plainPart(glob);
      if (path === '.' || surroundings.look(path) !== 'absent') return [];
      // A folder that git ignores may be there on other machines.
      if (ignoringLine(posix.join(path, 'file'), surroundings) !== undefined) return [];
      return [
        noteAt(
          'packaging/unmatched-glob',
          ['properties', 'excludeFiles', at],
          `The glob "${glob}" matches no file: there is no ${path}.`,
          meantBy(glob, surroundings) ?? 'Remove it, or correct it: globs are relative to the config.',
        ),
      ];
    }),
  ];
};

/** True where a glob matches a file, or may match one behind a link, that is not left out. */
const matchesAny = (glob: string, index: FileIndex, isLeftOut: (path: string) => boolean): boolean => {
  const rules = pathRules([{ pattern: globPattern(glob), admits: false }]);
  const walk = (folder: string, read: Read): boolean =>
    index.names(folder).some((name) => {
      const path = posix.join(folder, name);
      const kind = index.kind(path);
      const after = readName(rules, read, name);
      if (kind === 'absent' || !mayMatch(rules, after, kind === 'file') || isLeftOut(path)) return false;
      return kind !== 'folder' || walk(path, rules.enter(after));
    });
  return walk('.', rules.top);
};

/** True for a path that the rule matches, or below which it may match one. */
const mayMatch = (rules: PathRules, after: Read, isFile: boolean): boolean =>
  rules.excludes(after) || (!isFile && rules.enter(after).live.length > 0);

/** Returns the path at the beginning of a glob, up to the first part with a special character: `a/b` of `a/b/*.json`. */
const plainPart = (glob: string): string => {
  const parts = posix.normalize(glob.replace(/^(?:\.?\/)+/, '') || '.').split('/');
  const special = parts.findIndex((part) => /[*?[{("\\]/.test(part));
  return posix.join(...parts.slice(0, special < 0 ? parts.length : special).filter(Boolean), '.');
};

/** Returns the hint that names the file or folder which was most likely meant; undefined where none is near. */
const meantBy = (glob: string, surroundings: FileLookup): string | undefined => {
  const meant = nearestPath(plainPart(glob), surroundings);
  return meant === undefined ? undefined : `Did you mean ${meant}?`;
};
