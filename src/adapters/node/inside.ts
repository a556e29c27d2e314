import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path lies in a folder, both absolute and with links resolved. */
export const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * Whether a name is that of git's own folder, in every spelling that some file system takes for it: without regard to
 * case, `git~1` and names with dots, blanks or a stream behind them on NTFS, names with characters that HFS+ ignores.
 * https://github.com/git/git/blob/v2.47.0/path.c (is_ntfs_dotgit), https://github.com/git/git/blob/v2.47.0/utf8.c (is_hfs_dot_generic)
 */
export const isGitFolder = (name: string): boolean =>
  /^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, ''));

/** Whether the way from a folder down to a path leads through a `.git` folder, both absolute with links resolved. */
export const leadsIntoGit = (root: string, path: string): boolean => relative(root, path).split(sep).some(isGitFolder);
