// Workflow runs, jobs and artifacts: read-only, from the test's seed.
import { ApiError, notFound } from '../errors.mjs';

function viewRun(ctx, run) {
  const url = `${ctx.api}/actions/runs/${run.id}`;
  const { head_branch = ctx.repo.default_branch, head_sha = ctx.repo.refs[`refs/heads/${head_branch}`] } = run;
  const repository = { id: ctx.repo.id, name: ctx.repo.name, full_name: ctx.repo.full_name, private: ctx.repo.private };
  return {
    name: 'CI',
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    run_number: 1,
    run_attempt: 1,
    workflow_id: 1,
    head_repository: repository,
    ...run,
    head_branch,
    head_sha,
    url,
    html_url: `${ctx.html}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    artifacts_url: `${url}/artifacts`,
    node_id: `WFR_${run.id}`,
    repository,
  };
}

function viewArtifact(ctx, artifact) {
  const url = `${ctx.api}/actions/artifacts/${artifact.id}`;
  const { run_id, content, ...own } = artifact;
  return {
    size_in_bytes: content?.length ?? 0,
    expired: false,
    created_at: null,
    expires_at: null,
    updated_at: null,
    ...own,
    url,
    archive_download_url: `${url}/zip`,
    node_id: `ART_${artifact.id}`,
    workflow_run: run_id ? { id: run_id } : null,
  };
}

const find = (list, id) => {
  const found = list.find((item) => item.id === id);
  if (!found) throw notFound();
  return found;
};
const artifacts = (ctx, list) => ({
  list: list.filter((a) => !ctx.query.name || a.name === ctx.query.name).map((a) => viewArtifact(ctx, a)),
  wrap: 'artifacts',
});

/** Handlers of workflow runs, jobs and artifacts by operation id. */
export const actions = {
  'actions/list-workflow-runs-for-repo': (ctx) => {
    const { branch, event, status, head_sha } = ctx.query;
    const is = (wanted, ...values) => !wanted || values.includes(wanted);
    const list = ctx.repo.runs
      .map((run) => viewRun(ctx, run))
      .filter(
        (r) =>
          is(branch, r.head_branch) &&
          is(event, r.event) &&
          is(status, r.status, r.conclusion) &&
          is(head_sha, r.head_sha),
      );
    return { list, wrap: 'workflow_runs' };
  },
  'actions/get-workflow-run': (ctx) => ({ body: viewRun(ctx, find(ctx.repo.runs, ctx.params.run_id)) }),
  'actions/list-jobs-for-workflow-run': (ctx) => ({
    list: ctx.repo.jobs
      .filter((j) => j.run_id === ctx.params.run_id)
      .map((j) => ({
        status: 'completed',
        conclusion: 'success',
        ...j,
        html_url: `${ctx.html}/actions/runs/${j.run_id}/job/${j.id}`,
      })),
    wrap: 'jobs',
  }),
  'actions/list-workflow-run-artifacts': (ctx) =>
    artifacts(
      ctx,
      ctx.repo.artifacts.filter((a) => a.run_id === ctx.params.run_id),
    ),
  'actions/list-artifacts-for-repo': (ctx) => artifacts(ctx, ctx.repo.artifacts),
  'actions/get-artifact': (ctx) => ({ body: viewArtifact(ctx, find(ctx.repo.artifacts, ctx.params.artifact_id)) }),
  // Redirects to the control API in place of GitHub's blob storage. A seed has `content` in base64.
  'actions/download-artifact': (ctx) => {
    const { id, expired } = find(ctx.repo.artifacts, ctx.params.artifact_id);
    if (expired) throw new ApiError(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${ctx.base}/_lab/blobs/${ctx.repo.full_name}/${id}` } };
  },
};
