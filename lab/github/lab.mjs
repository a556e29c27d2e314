// Entry for tests: starts API and issuer, and runs actions against them.
import { startGitHub } from './api/server.mjs';
import { jobOf } from './oidc/claims.mjs';
import { startOidc } from './oidc/server.mjs';
import { makeEvent } from './runner/events.mjs';
import { runAction } from './runner/run-action.mjs';

/** Records a run and its last attempt in the API, as GitHub does when the run starts. */
function noteRun(repo, event, { GITHUB_RUN_ID: id = '5001', GITHUB_RUN_ATTEMPT: attempt = '1' } = {}) {
  const run = repo?.runs.find((one) => one.id === Number(id));
  if (run) run.run_attempt = Math.max(run.run_attempt ?? 1, Number(attempt));
  else
    repo?.runs.push({
      id: Number(id),
      name: 'lab',
      event: event.event,
      status: 'in_progress',
      conclusion: null,
      path: '.github/workflows/lab.yml',
      run_attempt: Number(attempt),
    });
}

export async function startLab({ apiPort = 0, oidcPort = 0, seed } = {}) {
  const github = await startGitHub({ port: apiPort, seed });
  const oidc = await startOidc({ port: oidcPort });
  const env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, ...oidc.env() };

  /** Returns options of an event whose commits are those of the pull request in the stand-in. */
  const pullEvent = (name, number = 1, fullName = 'acme/svc') => {
    const repo = github.store.repo(fullName);
    const issue = repo.issues.get(number);
    const { head, base, merge } = github.store.pullShas(repo, issue);
    const { pull, labels } = issue;
    return {
      name,
      number,
      repository: fullName,
      repository_id: repo.id,
      private: repo.private,
      branch: pull.head,
      base: pull.base,
      sha: head,
      baseSha: base,
      merge,
      pull: { draft: pull.draft, ...(pull.fork && { fork: pull.fork }), ...(labels.length && { labels }) },
    };
  };

  /**
   * Runs an action against this lab. `identity` has more claims of its identity token; false: no id-token permission.
   * As on GitHub, a pull request from a fork gets a read-only token and no identity, unless the test sets others.
   */
  const run = async ({ identity, token, ...options }) => {
    const { name, ...about } =
      typeof options.event === 'string' || !options.event ? { name: options.event ?? 'push' } : options.event;
    const event = makeEvent(name, about);
    const untrusted = event.event === 'pull_request' && event.payload.pull_request.head.repo.fork;
    const requestToken = `job-${oidc.state.jobs.size}`;
    oidc.state.jobs.set(requestToken, { ...jobOf(event), ...identity });
    const withIdentity = identity === undefined ? !untrusted : identity !== false;
    const { GITHUB_API_URL, GITHUB_GRAPHQL_URL } = env;
    const world = { GITHUB_API_URL, GITHUB_GRAPHQL_URL, ...(withIdentity && oidc.env(requestToken)), ...options.env };
    noteRun(github.store.repo(event.env.GITHUB_REPOSITORY), event, options.env);
    return runAction({ ...options, token: token ?? (untrusted ? 'ghs_read' : 'ghs_write'), env: world });
  };

  return { github, oidc, env, pullEvent, run, stop: () => Promise.all([github.stop(), oidc.stop()]) };
}
