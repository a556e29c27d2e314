// Entry point of the tests: a GitHub API, an OIDC issuer and a runner that are connected to each other.
import { startGitHub } from './api/server.mjs';
import { jobOf } from './oidc/claims.mjs';
import { startOidc } from './oidc/server.mjs';
import { makeEvent } from './runner/events.mjs';
import { runAction } from './runner/run-action.mjs';

/** Adds a run to the API, which returns it while it is in progress; a new attempt of a known run updates it. */
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

/**
 * Starts API and issuer on 127.0.0.1 (port 0: a free one). Returns both, the variables of a run (`env`), `pullEvent`,
 * `run` and `stop`.
 */
export async function startLab({ apiPort = 0, oidcPort = 0, seed } = {}) {
  const github = await startGitHub({ port: apiPort, seed });
  const oidc = await startOidc({ port: oidcPort });
  const env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, ...oidc.env() };

  /** Returns options of an event whose commits are those of a pull request in the API. */
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
   * Runs an action in this lab. `identity` overrides facts of the job in its identity token; with false, the job has no
   * `id-token` permission. As on GitHub, a pull request from a fork gets a read-only token and no identity by default.
   */
  const run = async ({ identity, token, ...options }) => {
    const { name, ...about } =
      typeof options.event === 'string' || !options.event ? { name: options.event ?? 'push' } : options.event;
    const event = makeEvent(name, about);
    const untrusted = event.event === 'pull_request' && event.payload.pull_request.head.repo.fork;
    // The action masks it: a shorter text would be found in names such as `batch-job-2…` by chance.
    const requestToken = `request-token-of-job-${oidc.state.jobs.size}`;
    oidc.state.jobs.set(requestToken, { ...jobOf(event), ...identity });
    const withIdentity = identity === undefined ? !untrusted : identity !== false;
    const { GITHUB_API_URL, GITHUB_GRAPHQL_URL } = env;
    const world = { GITHUB_API_URL, GITHUB_GRAPHQL_URL, ...(withIdentity && oidc.env(requestToken)), ...options.env };
    noteRun(github.store.repo(event.env.GITHUB_REPOSITORY), event, options.env);
    return runAction({ ...options, token: token ?? (untrusted ? 'ghs_read' : 'ghs_write'), env: world });
  };

  return { github, oidc, env, pullEvent, run, stop: () => Promise.all([github.stop(), oidc.stop()]) };
}
