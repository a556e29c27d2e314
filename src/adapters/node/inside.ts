import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path lies in a folder, both absolute and with links resolved. */
export const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
