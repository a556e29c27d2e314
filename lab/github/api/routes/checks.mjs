// Check runs (for apps only) and commit statuses.

import { ApiError, notFound, unprocessable } from '../errors.mjs';
import { mustResolve } from '../git.mjs';

const now = () => new Date().toISOString();
const APP = {
  id: 15368,
  slug: 'github-actions',
  node_id: 'A_15368',
  name: 'GitHub Actions',
  description: '',
  external_url: 'https://help.github.com',
  html_url: 'https://github.com/apps/github-actions',
};
const LIMIT = { annotations: 50, text: 65_535, summary: 65_535 };

function viewCheck(ctx, { annotations, ...run }) {
  const url = `${ctx.api}/check-runs/${run.id}`;
  const { title = null, summary = null, text = null } = run.output ?? {};
  return {
    ...run,
    url,
    node_id: `CR_${run.id}`,
    html_url: `${ctx.html}/runs/${run.id}`,
    app: APP,
    check_suite: { id: 1 },
    pull_requests: [],
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
  };
}

function write(run, body) {
  const { output, ...rest } = body;
  if ((output?.annotations?.length ?? 0) > LIMIT.annotations)
    throw new ApiError(
      422,
      `Invalid request.\n\nNo more than ${LIMIT.annotations} items are allowed; ${output.annotations.length} were supplied.`,
    );
  for (const key of ['summary', 'text'])
    if ((output?.[key]?.length ?? 0) > LIMIT[key])
      throw unprocessable('CheckRun', key, `${key} exceeds a maximum bytesize of ${LIMIT[key]}`, 'invalid');
  if (rest.status === 'completed' && !rest.conclusion)
    throw new ApiError(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  Object.assign(run, rest);
  if (run.conclusion) Object.assign(run, { status: 'completed', completed_at: rest.completed_at ?? now() });
  if (output) {
    const { annotations = [], images, ...words } = output;
    run.output = words;
    run.annotations.push(...annotations);
  }
}

function find(ctx) {
  const run = ctx.repo.checkRuns.find((r) => r.id === ctx.params.check_run_id);
  if (!run) throw notFound();
  return run;
}

const appsOnly = (ctx) => {
  if (ctx.token.type !== 'installation') throw new ApiError(403, 'You must authenticate via a GitHub App.');
};

/** Returns the newest status of each context of a commit, and their combined state. */
export function combined(repo, sha) {
  const newest = new Map();
  for (const status of repo.statuses) if (status.sha === sha) newest.set(status.context, status);
  const statuses = [...newest.values()];
  const any = (...states) => statuses.some((s) => states.includes(s.state));
  const sound = !statuses.length || any('pending') ? 'pending' : 'success';
  const state = any('failure', 'error') ? 'failure' : sound;
  return { state, statuses };
}

const viewStatus = (ctx, { sha, creator, ...status }) => ({
  ...status,
  url: `${ctx.api}/statuses/${sha}`,
  node_id: `SC_${status.id}`,
  avatar_url: '',
  creator: ctx.store.user(creator),
});

/** Handlers of check runs and commit statuses by operation id. */
export const checks = {
  'checks/create': (ctx) => {
    appsOnly(ctx);
    mustResolve(ctx.repo, ctx.body.head_sha);
    const run = {
      id: ctx.store.id(),
      external_id: '',
      details_url: null,
      status: 'queued',
      conclusion: null,
      started_at: now(),
      completed_at: null,
      output: null,
      annotations: [],
    };
    write(run, ctx.body);
    ctx.repo.checkRuns.push(run);
    return { status: 201, body: viewCheck(ctx, run) };
  },
  'checks/update': (ctx) => {
    appsOnly(ctx);
    const run = find(ctx);
    write(run, ctx.body ?? {});
    return { body: viewCheck(ctx, run) };
  },
  'checks/get': (ctx) => ({ body: viewCheck(ctx, find(ctx)) }),
  'checks/list-annotations': (ctx) => ({ list: find(ctx).annotations }),
  'checks/list-for-ref': (ctx) => {
    const sha = mustResolve(ctx.repo, ctx.params.ref);
    const { check_name, status } = ctx.query;
    const list = ctx.repo.checkRuns.filter(
      (r) => r.head_sha === sha && (!check_name || r.name === check_name) && (!status || r.status === status),
    );
    return { list: list.map((run) => viewCheck(ctx, run)), wrap: 'check_runs' };
  },
  'repos/create-commit-status': (ctx) => {
    const sha = mustResolve(ctx.repo, ctx.params.sha);
    const { state, target_url = null, description = null, context = 'default' } = ctx.body;
    const status = {
      id: ctx.store.id(),
      sha,
      state,
      target_url,
      description,
      context,
      creator: ctx.token.login,
      created_at: now(),
      updated_at: now(),
    };
    ctx.repo.statuses.push(status);
    return { status: 201, body: viewStatus(ctx, status) };
  },
  'repos/list-commit-statuses-for-ref': (ctx) => {
    const sha = mustResolve(ctx.repo, ctx.params.ref);
    return {
      list: ctx.repo.statuses
        .filter((s) => s.sha === sha)
        .reverse()
        .map((s) => viewStatus(ctx, s)),
    };
  },
  'repos/get-combined-status-for-ref': (ctx) => {
    const sha = mustResolve(ctx.repo, ctx.params.ref);
    const { state, statuses } = combined(ctx.repo, sha);
    return {
      body: {
        state,
        sha,
        total_count: statuses.length,
        statuses: statuses.map((s) => {
          const { creator, ...rest } = viewStatus(ctx, s);
          return rest;
        }),
        url: `${ctx.api}/commits/${sha}/status`,
        commit_url: `${ctx.api}/commits/${sha}`,
      },
    };
  },
};
