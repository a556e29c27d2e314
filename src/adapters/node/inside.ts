import { isAbsolute, relative, sep } from 'node:path';

/** True for a folder itself and for a path below it, both absolute and with links followed. */
export const isInside = (root: string, path: string): boolean => {
  // Most paths are told apart by this: to make one relative takes as long as to read a small file.
  if (path.startsWith(root + sep) && !path.includes('..')) return true;
  const below = relative(root, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
};

/**
 * True for `.git` in every spelling that a file system takes for it: in any case, `git~1` and names followed by dots,
 * spaces or a stream on NTFS, names with characters that HFS+ ignores.
 * https://github.com/git/git/blob/v2.47.0/path.c (is_ntfs_dotgit), https://github.com/git/git/blob/v2.47.0/utf8.c (is_hfs_dot_generic)
 */
export const isGitFolder = (name: string): boolean =>
  /^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, ''));

/** True if a path below a folder leads through a `.git` folder, both absolute and with links followed. */
export const leadsIntoGit = (root: string, path: string): boolean => relative(root, path).split(sep).some(isGitFolder);
