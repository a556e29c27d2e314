// Repositories: files, refs, commits and comparisons; the authenticated user and the rate limit.

import { ApiError, notByIntegration, notFound } from '../errors.mjs';
import { blobSha, commit, compare, mustResolve } from '../git.mjs';
import { links, viewCommit } from './pulls.mjs';

const RAW = /application\/vnd\.github(\.v3)?\.raw/;
const MB = 1024 * 1024;

function viewFile(ctx, sha, path, text) {
  const size = Buffer.byteLength(text);
  const own = {
    name: path.split('/').pop(),
    path,
    sha: blobSha(text),
    size,
    type: 'file',
    url: `${ctx.api}/contents/${path}?ref=${sha}`,
    html_url: `${ctx.html}/blob/${sha}/${path}`,
    git_url: `${ctx.api}/git/blobs/${blobSha(text)}`,
    download_url: `${ctx.html}/raw/${sha}/${path}`,
  };
  return { ...own, _links: { self: own.url, git: own.git_url, html: own.html_url } };
}

/** Returns a file or folder at a ref. A file over 1 MiB has its text only with the raw media type. */
function contents(ctx) {
  const sha = ctx.query.ref ? mustResolve(ctx.repo, ctx.query.ref) : mustResolve(ctx.repo);
  const { files } = ctx.repo.commits[sha];
  const path = ctx.params.path?.replace(/^\/+|\/+$/g, '') ?? '';
  if (path in files) {
    const text = files[path];
    if (RAW.test(ctx.accept)) return { raw: text, type: 'application/vnd.github.raw; charset=utf-8' };
    const view = viewFile(ctx, sha, path, text);
    const small = view.size <= MB;
    return {
      body: {
        ...view,
        encoding: small ? 'base64' : 'none',
        content: small ? Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n') : '',
      },
    };
  }
  const inside = Object.keys(files).filter((file) => !path || file.startsWith(`${path}/`));
  if (!inside.length) throw notFound();
  const names = [...new Set(inside.map((file) => file.slice(path ? path.length + 1 : 0).split('/')[0]))].sort();
  return {
    body: names.map((name) => {
      const full = path ? `${path}/${name}` : name;
      return full in files
        ? viewFile(ctx, sha, full, files[full])
        : { ...viewFile(ctx, sha, full, ''), size: 0, type: 'dir', download_url: null };
    }),
  };
}

const viewRef = (ctx, ref) => ({
  ref,
  node_id: `REF_${ref}`,
  url: `${ctx.api}/git/${ref}`,
  object: { type: 'commit', sha: ctx.repo.refs[ref], url: `${ctx.api}/git/commits/${ctx.repo.refs[ref]}` },
});
const publicRefs = (repo) => Object.keys(repo.refs).filter((ref) => !ref.startsWith('refs/forks/'));

function comparison(ctx) {
  const [base, head] = ctx.params.basehead.split('...');
  if (!head) throw notFound();
  const local = (name) => (name.includes(':') ? forkRef(ctx, name) : mustResolve(ctx.repo, name));
  const [from, to] = [local(base), local(head)];
  const { mergeBase, ahead, behind, status, files } = compare(ctx.repo, from, to);
  return {
    body: {
      url: `${ctx.api}/compare/${ctx.params.basehead}`,
      html_url: `${ctx.html}/compare/${ctx.params.basehead}`,
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      base_commit: viewCommit(ctx, from),
      merge_base_commit: viewCommit(ctx, mergeBase),
      commits: ahead.map((sha) => viewCommit(ctx, sha)),
      files: files.map((file) => ({ ...file, ...links(ctx, file, to) })),
    },
  };
}

function forkRef(ctx, name) {
  const [owner, branch] = name.split(':');
  if (owner === ctx.repo.owner) return mustResolve(ctx.repo, branch);
  const ref = Object.keys(ctx.repo.refs).find(
    (key) => key.startsWith(`refs/forks/${owner}/`) && key.endsWith(`/${branch}`),
  );
  if (!ref) throw notFound();
  return ctx.repo.refs[ref];
}

/** Handlers of repositories, the authenticated user and the rate limit by operation id. */
export const repos = {
  'repos/get': (ctx) => {
    const { id, name, full_name, owner, default_branch } = ctx.repo;
    const write = ctx.token?.permissions.contents === 'write';
    return {
      body: {
        id,
        node_id: `R_${id}`,
        name,
        full_name,
        private: ctx.repo.private,
        visibility: ctx.repo.private ? 'private' : 'public',
        owner: ctx.store.user(owner),
        html_url: ctx.html,
        url: ctx.api,
        default_branch,
        fork: false,
        archived: false,
        disabled: false,
        permissions: { admin: false, push: write, pull: true },
      },
    };
  },
  'repos/get-content': contents,
  'repos/create-or-update-file-contents': (ctx) => {
    const branch = ctx.body.branch ?? ctx.repo.default_branch;
    const ref = `refs/heads/${branch}`;
    const old = ctx.repo.commits[ctx.repo.refs[ref] ?? mustResolve(ctx.repo, branch)].files[ctx.params.path];
    if (old !== undefined && ctx.body.sha !== blobSha(old))
      throw new ApiError(409, `${ctx.params.path} does not match ${ctx.body.sha}`);
    const text = Buffer.from(ctx.body.content, 'base64').toString();
    const sha = commit(ctx.repo, ref, {
      files: { [ctx.params.path]: text },
      message: ctx.body.message,
      author: ctx.token.login,
    });
    return {
      status: old === undefined ? 201 : 200,
      body: { content: viewFile(ctx, sha, ctx.params.path, text), commit: { sha, message: ctx.body.message } },
    };
  },
  'repos/compare-commits-with-basehead': comparison,
  'repos/get-commit': (ctx) => ({ body: viewCommit(ctx, mustResolve(ctx.repo, ctx.params.ref)) }),
  'git/get-ref': (ctx) => {
    const ref = `refs/${ctx.params.ref}`;
    if (!ctx.repo.refs[ref]) throw notFound();
    return { body: viewRef(ctx, ref) };
  },
  'git/list-matching-refs': (ctx) => ({
    list: publicRefs(ctx.repo)
      .filter((ref) => ref.startsWith(`refs/${ctx.params.ref}`))
      .sort()
      .map((ref) => viewRef(ctx, ref)),
  }),
  'git/create-ref': (ctx) => {
    if (ctx.repo.refs[ctx.body.ref]) throw new ApiError(422, 'Reference already exists');
    if (!ctx.repo.commits[ctx.body.sha]) throw new ApiError(422, 'Object does not exist');
    ctx.repo.refs[ctx.body.ref] = ctx.body.sha;
    return { status: 201, body: viewRef(ctx, ctx.body.ref) };
  },
  'git/delete-ref': (ctx) => {
    if (!ctx.repo.refs[`refs/${ctx.params.ref}`]) throw new ApiError(422, 'Reference does not exist');
    delete ctx.repo.refs[`refs/${ctx.params.ref}`];
    return { status: 204 };
  },
  // GitHub refuses this operation to an app's token, such as GITHUB_TOKEN.
  'users/get-authenticated': (ctx) => {
    if (ctx.token.type === 'installation') throw notByIntegration();
    return { body: ctx.store.user(ctx.token.login) };
  },
  'rate-limit/get': () => {
    const rate = { limit: 5000, remaining: 4999, used: 1, reset: Math.ceil(Date.now() / 1000) + 3600 };
    return { body: { resources: { core: rate, search: rate, graphql: rate }, rate } };
  },
};
