// Pull requests: read, list changed files, close.

import { notFound } from '../errors.mjs';
import { compare } from '../git.mjs';
import { findIssue, viewIssue } from './issues.mjs';

function findPull(ctx) {
  const issue = findIssue(ctx);
  if (!issue.pull) throw notFound();
  return issue;
}

function side(ctx, ref, sha, fullName) {
  const [owner, name] = fullName.split('/');
  const fork = fullName !== ctx.repo.full_name;
  const repo = {
    id: fork ? ctx.store.user(owner).id + 7 : ctx.repo.id,
    name,
    full_name: fullName,
    private: ctx.repo.private,
    fork,
    owner: ctx.store.user(owner),
    html_url: `${ctx.server}/${fullName}`,
    default_branch: ctx.repo.default_branch,
  };
  return { ref, sha, label: `${owner}:${ref}`, user: ctx.store.user(owner), repo };
}

/** Returns a pull request as in a list; with `long`, as read alone, which has more properties. */
function viewPull(ctx, issue, long = false) {
  const { pull } = issue;
  const shas = ctx.store.pullShas(ctx.repo, issue);
  const { pull_request, state_reason, repository_url, comments, closed_at, ...plain } = viewIssue(ctx, issue);
  const short = {
    ...plain,
    ...pull_request,
    url: pull_request.url,
    issue_url: plain.url,
    draft: pull.draft,
    closed_at,
    merged_at: pull.merged ? closed_at : null,
    merge_commit_sha: shas.merge,
    auto_merge: null,
    requested_reviewers: [],
    head: side(ctx, pull.head, shas.head, pull.fork ?? ctx.repo.full_name),
    base: side(ctx, pull.base, shas.base, ctx.repo.full_name),
  };
  if (!long) return short;
  const { files, ahead } = compare(ctx.repo, shas.base, shas.head);
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return {
    ...short,
    comments,
    review_comments: 0,
    commits: ahead.length,
    changed_files: files.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    merged: pull.merged,
    mergeable: pull.mergeable,
    mergeable_state: pull.mergeable ? 'clean' : 'dirty',
    rebaseable: pull.mergeable,
    maintainer_can_modify: Boolean(pull.fork),
  };
}

const label = (pull, repo) => `${(pull.fork ?? repo.full_name).split('/')[0]}:${pull.head}`;

/** Handlers of pull requests by operation id. */
export const pulls = {
  'pulls/list': (ctx) => {
    const { state = 'open', head, base, sort = 'created', direction = sort === 'created' ? 'desc' : 'asc' } = ctx.query;
    const key = sort === 'updated' ? 'updated_at' : 'created_at';
    const byKey = (a, b) => (a[key] < b[key] ? -1 : 1);
    const order = (a, b) => (a[key] === b[key] ? a.number - b.number : byKey(a, b));
    return {
      list: [...ctx.repo.issues.values()]
        .filter((i) => i.pull && (state === 'all' || i.state === state))
        .filter((i) => (!head?.includes(':') || label(i.pull, ctx.repo) === head) && (!base || i.pull.base === base))
        .sort((a, b) => (direction === 'asc' ? order(a, b) : order(b, a)))
        .map((i) => viewPull(ctx, i)),
    };
  },
  'pulls/get': (ctx) => ({ body: viewPull(ctx, findPull(ctx), true) }),
  'pulls/update': (ctx) => {
    const issue = findPull(ctx);
    const { state, ...rest } = ctx.body ?? {};
    if (rest.base) issue.pull.base = rest.base;
    for (const key of ['title', 'body']) if (key in rest) issue[key] = rest[key];
    if (state && state !== issue.state) {
      const { head, base } = ctx.store.pullShas(ctx.repo, issue);
      Object.assign(
        issue.pull,
        state === 'closed' ? { frozenHead: head, frozenBase: base } : { frozenHead: undefined, frozenBase: undefined },
      );
      Object.assign(issue, { state, closed_at: state === 'closed' ? new Date().toISOString() : null });
    }
    issue.updated_at = new Date().toISOString();
    return { body: viewPull(ctx, issue, true) };
  },
  'pulls/list-files': (ctx) => {
    const shas = ctx.store.pullShas(ctx.repo, findPull(ctx));
    const { files } = compare(ctx.repo, shas.base, shas.head);
    return { list: files.map((file) => ({ ...file, ...links(ctx, file, shas.head) })) };
  },
  'pulls/list-commits': (ctx) => {
    const shas = ctx.store.pullShas(ctx.repo, findPull(ctx));
    return { list: compare(ctx.repo, shas.base, shas.head).ahead.map((sha) => viewCommit(ctx, sha)) };
  },
  // A pull request is listed for each of its commits, and for the one that its merge made.
  'repos/list-pull-requests-associated-with-commit': (ctx) => {
    const has = (issue) => {
      const { base, head, merge } = ctx.store.pullShas(ctx.repo, issue);
      const { commit_sha: wanted } = ctx.params;
      return (issue.pull.merged && merge === wanted) || compare(ctx.repo, base, head).ahead.includes(wanted);
    };
    return { list: [...ctx.repo.issues.values()].filter((i) => i.pull && has(i)).map((i) => viewPull(ctx, i)) };
  },
};

/** Returns the URLs of a changed file at a commit. */
export function links(ctx, file, sha) {
  return {
    blob_url: `${ctx.html}/blob/${sha}/${file.filename}`,
    raw_url: `${ctx.html}/raw/${sha}/${file.filename}`,
    contents_url: `${ctx.api}/contents/${file.filename}?ref=${sha}`,
  };
}

/** Returns a commit as the API does. */
export function viewCommit(ctx, sha) {
  const { message, author, date, parents } = ctx.repo.commits[sha];
  const signed = { name: author, email: `${author}@users.noreply.github.com`, date };
  return {
    sha,
    node_id: `C_${sha.slice(0, 12)}`,
    url: `${ctx.api}/commits/${sha}`,
    html_url: `${ctx.html}/commit/${sha}`,
    comments_url: `${ctx.api}/commits/${sha}/comments`,
    author: ctx.store.user(author),
    committer: ctx.store.user(author),
    commit: { message, author: signed, committer: signed, url: `${ctx.api}/git/commits/${sha}`, comment_count: 0 },
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${ctx.api}/commits/${parent}`,
      html_url: `${ctx.html}/commit/${parent}`,
    })),
  };
}
