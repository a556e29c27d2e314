import type { Git } from './git-process.ts';

/** Names that default branches usually have, the likeliest first. */
const usualNames = ['main', 'master'];

/**
 * Returns the default branch of a repository: the one that `origin` had when it was cloned, else `main` or `master`, else
 * the only branch, which has no commit yet in a new repository. Undefined if there are several others.
 * https://git-scm.com/docs/git-remote#Documentation/git-remote.txt-set-head
 */
export const defaultBranchOf = async (git: Git): Promise<string | undefined> => {
  const read = async (...words: string[]): Promise<string> => (await git(words))?.toString().trim() ?? '';
  const [remote, current, listed] = await Promise.all([
    read('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'),
    read('symbolic-ref', '--quiet', 'HEAD'),
    read('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin'),
  ]);
  const ofRemote = /^refs\/remotes\/origin\/(.+)$/.exec(remote)?.[1];
  if (ofRemote !== undefined) return ofRemote;
  const branches = new Set(listed.split('\n').map((name) => name.replace(/^refs\/(?:heads|remotes\/origin)\//, '')));
  const usual = usualNames.find((name) => branches.has(name));
  if (usual !== undefined) return usual;
  const own = /^refs\/heads\/(.+)$/.exec(current)?.[1];
  const others = [...branches].filter((name) => name !== '' && name !== own);
  return others.length === 0 ? own : undefined;
};
