// A git history in memory for contents, comparisons and files of pull requests.
import { createHash } from 'node:crypto';
import { notFound } from './errors.mjs';

const sha1 = (text) => createHash('sha1').update(text).digest('hex');
/** Returns the SHA-1 of a file's text as a git blob. */
export const blobSha = (text) => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);

/** Adds a commit to `ref` and returns its SHA; a file whose value is null is removed. */
export function commit(repo, ref, { files = {}, message = 'change', author = 'octocat', parents } = {}) {
  const parent = repo.refs[ref];
  const tree = { ...(repo.commits[parent]?.files ?? {}) };
  for (const [path, text] of Object.entries(files)) {
    if (text === null) delete tree[path];
    else tree[path] = text;
  }
  const from = parents ?? (parent ? [parent] : []);
  const sha = sha1(JSON.stringify([repo.full_name, from, tree, message, Object.keys(repo.commits).length]));
  repo.commits[sha] = { sha, parents: from, files: tree, message, author, date: new Date().toISOString() };
  repo.refs[ref] = sha;
  return sha;
}

/** Returns the SHA of a branch, tag, full ref, SHA or unique short SHA; undefined if there is none. */
export function resolve(repo, name) {
  const ref = name || repo.default_branch;
  for (const key of [`refs/heads/${ref}`, `refs/tags/${ref}`, ref, `refs/${ref}`])
    if (repo.refs[key]) return repo.refs[key];
  if (repo.commits[ref]) return ref;
  const short = /^[0-9a-f]{7,39}$/.test(ref) ? Object.keys(repo.commits).filter((sha) => sha.startsWith(ref)) : [];
  return short.length === 1 ? short[0] : undefined;
}

/** Returns the SHA of a name as `resolve` does. Throws 404 if there is none. */
export function mustResolve(repo, name) {
  const sha = resolve(repo, name);
  if (!sha) throw notFound();
  return sha;
}

function ancestors(repo, sha) {
  const seen = [];
  for (const queue = [sha]; queue.length; ) {
    const next = queue.shift();
    if (!next || seen.includes(next)) continue;
    seen.push(next);
    queue.push(...(repo.commits[next]?.parents ?? []));
  }
  return seen;
}

/** Compares two commits: merge base, commits ahead and behind, changed files. Throws 404 without a merge base. */
export function compare(repo, baseSha, headSha) {
  const base = ancestors(repo, baseSha);
  const head = ancestors(repo, headSha);
  const mergeBase = head.find((sha) => base.includes(sha));
  if (!mergeBase) throw notFound();
  const ahead = head.filter((sha) => !base.includes(sha)).reverse();
  const behind = base.filter((sha) => !head.includes(sha));
  return {
    mergeBase,
    ahead,
    behind,
    status: relation(ahead.length > 0, behind.length > 0),
    files: changedFiles(repo, mergeBase, headSha),
  };
}

function relation(isAhead, isBehind) {
  if (isAhead && isBehind) return 'diverged';
  if (isAhead) return 'ahead';
  return isBehind ? 'behind' : 'identical';
}

function changedFiles(repo, fromSha, toSha) {
  const from = repo.commits[fromSha].files;
  const to = repo.commits[toSha].files;
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((path) => from[path] !== to[path])
    .sort()
    .map((filename) => {
      const left = filename in to ? 'modified' : 'removed';
      const status = filename in from ? left : 'added';
      const [additions, deletions] = [surplus(to[filename], from[filename]), surplus(from[filename], to[filename])];
      const sha = blobSha(to[filename] ?? from[filename]);
      return { sha, filename, status, additions, deletions, changes: additions + deletions };
    });
}

/** Returns the number of lines of `text` that `other` lacks; compares counts, not positions. */
function surplus(text, other) {
  const rest = (other ?? '').split('\n');
  return (text ?? '').split('\n').filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0 && line !== '';
  }).length;
}
