import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gitFoldersOf } from './checkout.ts';

/** A fault of a ref of a repository, as a clause, and the hint that mends it. */
export interface RefFault {
  readonly says: string;
  readonly hint: string;
}

/** The id of an object. */
const idForm = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Returns a word as a shell reads it: as it is, or in quotes. */
const shellWord = (word: string): string =>
  /^[\w./@%+,:=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Returns the command that removes the file of a ref, which no command of git does where it has no id. */
const removal = (ref: string): string => `rm "$(git rev-parse --git-common-dir)"/${shellWord(ref)}`;

/** Returns the trimmed text of a file of a repository; undefined without one. */
const textOf = (file: string): string | undefined => {
  try {
    return statSync(file).isFile() ? readFileSync(file, 'utf8').trim() : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Returns the fault of what git says of a ref that it cannot read: a tag without an id or without its object, and a line of
 * `packed-refs` that names no ref; undefined for anything else. `git clone` of such a repository fails, too.
 */
export const refFaultIn = (says: string): RefFault | undefined => {
  const [, line] = /un(?:expected|terminated) line in \S*packed-refs: (.{1,200})/.exec(says) ?? [];
  if (line !== undefined)
    return { says: `the line "${line}" of .git/packed-refs names no ref`, hint: 'Delete the line from the file.' };
  const [, ref, id = ''] = /bad ref (refs\/\S{1,1000}) \(([0-9a-f]+)\)/.exec(says) ?? [];
  if (ref === undefined) return undefined;
  const hasId = /[^0]/.test(id);
  return {
    says: hasId ? `${ref} names the object ${id}, which is missing` : `${ref} is broken: its file names no object`,
    hint: `Remove it with \`${hasId ? `git update-ref -d ${shellWord(ref)}` : removal(ref)}\`, and fetch it anew with \`git fetch --tags --force\`.`,
  };
};

/** Returns the fault of the HEAD of a checkout whose commit git does not find; undefined where its files show none. */
export const headFaultOf = (top: string): RefFault | undefined => {
  const folders = gitFoldersOf(top);
  if (folders === undefined) return undefined;
  const head = textOf(join(folders.own, 'HEAD'));
  const branch = /^ref:\s*(refs\/\S+)$/.exec(head ?? '')?.[1];
  if (head === undefined || (branch === undefined && !idForm.test(head))) {
    const file = folders.own === join(top, '.git') ? '.git/HEAD' : join(folders.own, 'HEAD');
    return {
      says: `${file} ${head ? 'names neither a branch nor a commit' : 'is missing or empty'}`,
      hint: `Write the branch into it, as \`echo "ref: refs/heads/main" > ${shellWord(file)}\`, or delete the checkout and clone it anew.`,
    };
  }
  if (branch === undefined) return withoutCommit('HEAD', head, 'git switch --discard-changes main');
  // Tables have their branches elsewhere: https://git-scm.com/docs/reftable
  if (branch === 'refs/heads/.invalid') return undefined;
  const text = textOf(join(folders.common, branch));
  if (text !== undefined && idForm.test(text))
    return withoutCommit(branch, text, `git update-ref ${shellWord(branch)} ${shellWord(upstreamOf(branch))}`);
  if (text !== undefined)
    return {
      says: `${branch}, the branch of HEAD, is broken: its file names no commit`,
      hint: `Remove it with \`${removal(branch)}\`, and set it anew with \`git reset ${shellWord(upstreamOf(branch))}\`.`,
    };
  return {
    says: `HEAD names ${branch}, which has no commit`,
    hint: 'Commit at least once, or change to a branch that has one, with `git switch <branch>`.',
  };
};

/** Returns the name of the branch that a branch was most likely fetched from. */
const upstreamOf = (branch: string): string => branch.replace(/^refs\/heads\//, 'origin/');

const withoutCommit = (ref: string, id: string, command: string): RefFault => ({
  says: `${ref} names the commit ${id}, which is missing`,
  hint: `Set it to a commit that is there, as with \`${command}\`, or delete the checkout and clone it anew.`,
});
