import { relative } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';

/** The refusal of a path that leaves the folder. */
export const outside = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `"${path}" leaves the folder of the config.`,
    hint: 'Only files beside or below the config can be used, and no link may point elsewhere.',
  });

/** The refusal of a path that leads into a `.git` folder. */
export const inGitFolder = (path: string): Refused =>
  new Refused({
    code: 'source/outside',
    message: `"${path}" leads into a .git folder, of which nothing is read: the token of a checkout may stand there.`,
    hint: 'Name a file of the repository itself; $GitInfo tells commit and branch.',
  });

/** The refusal of a file with more than `most` bytes. */
export const tooLarge = (path: string, most: number): Refused =>
  new Refused({
    code: 'directives/too-large',
    message: `"${path}" has more than ${most.toLocaleString('en')} bytes, the most that a config reads of a file.`,
    hint: 'Put it into the image of the job, or into a bucket.',
  });

/** The refusal of a file of a build context that the system did not let read. */
export const unreadable = (root: string, cause: NodeJS.ErrnoException): Refused =>
  new Refused({
    code: 'packaging/context',
    message: `"${relative(root, cause.path ?? root)}" in a build context cannot be read (${cause.code}).`,
    hint: 'Its name must be UTF-8, this user must be allowed to read it, and nothing else may write to the folder meanwhile. Rename it, change its permissions, or leave it out with .dockerignore or excludeFiles.',
    cause,
  });

/** The refusal of a path with nothing there, or with something else than a file or folder. */
export const missing = (path: string): Refused =>
  new Refused({
    code: 'source/missing-path',
    message: `"${path}" does not exist, or is not what it should be.`,
    hint: 'Paths are relative to the config, written with "/". What is not in the repository must be written by a step before this one.',
  });
