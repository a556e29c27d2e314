import { copiedFromContext } from './dockerfile-copies.ts';

/** Matches a path of the build context that leads into its `.git` folder. */
const intoGit = /^["'[]*(?:\.?\/)*\.git(?:\/|["',\]]|$)/;

/** True for a mount of the build context's `.git` folder: `--mount=type=bind,source=.git,target=.git`. */
const mountsGit = (word: string): boolean => {
  const options = word.startsWith('--mount=') ? word.slice('--mount='.length).split(',') : [];
  return (
    !options.some((option) => option.startsWith('from=')) &&
    options.some((option) => /^(?:source|src)=/.test(option) && intoGit.test(option.replace(/^\w+=/, '')))
  );
};

/** True for an instruction that takes the `.git` folder out of the build context. */
const takesGit = (line: string): boolean => {
  const [, ...words] = line.trim().split(/\s+/);
  if (words.some((word) => word.startsWith('--from='))) return false;
  return copiedFromContext(line).some((path) => intoGit.test(path)) || words.some(mountsGit);
};

/**
 * Returns the lines of a Dockerfile, from 1, that take the `.git` folder out of the build context, by `COPY`, `ADD` or a mount.
 * https://docs.docker.com/reference/dockerfile/#copy
 */
export const linesTakingGit = (dockerfile: string): number[] =>
  dockerfile.split('\n').flatMap((line, index) => (takesGit(line) ? [index + 1] : []));
