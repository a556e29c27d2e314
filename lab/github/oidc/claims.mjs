// Claims of a job's identity token, as GitHub issues them.
import { randomUUID } from 'node:crypto';

/** Job of a token by default. */
export const defaultJob = {
  format: 'names', // 'ids': the newer, immutable subject repo:OWNER@OWNER_ID/REPO@REPO_ID:…
  event: 'push',
  repository: 'acme/svc',
  repository_id: '222',
  repository_owner_id: '111',
  visibility: 'private',
  ref: 'refs/heads/main',
  head_ref: '',
  base_ref: '',
  sha: '44daf08e4d5cd305aea544c8666e42784b4803b5',
  actor: 'octocat',
  actor_id: '583231',
  workflow: 'deploy',
  workflow_file: 'acme/svc/.github/workflows/deploy.yml',
  job_workflow_ref: undefined, // a called reusable workflow: acme/bundle/.github/workflows/deploy.yml@refs/tags/v1
  environment: undefined,
  run_id: '5001',
  run_number: '17',
  run_attempt: '1',
};

const isPull = (event) => event === 'pull_request' || event === 'pull_request_target';

/** Returns the claim `sub` of a job: by environment, pull request or ref. */
export function subject(job) {
  const [owner, name] = job.repository.split('/');
  const prefix =
    job.format === 'ids'
      ? `repo:${owner}@${job.repository_owner_id}/${name}@${job.repository_id}`
      : `repo:${owner}/${name}`;
  if (job.environment) return `${prefix}:environment:${job.environment.replaceAll(':', '%3A')}`;
  return isPull(job.event) ? `${prefix}:pull_request` : `${prefix}:ref:${job.ref}`;
}

/** Returns the claims of a job's token, issued at `now` (seconds since the epoch) and valid for 300 s. */
export function claims(job, issuer, audience, now = Math.floor(Date.now() / 1000)) {
  const owner = job.repository.split('/')[0];
  const workflowRef = `${job.workflow_file}@${job.ref}`;
  return {
    jti: randomUUID(),
    sub: subject(job),
    aud: audience ?? `https://github.com/${owner}`,
    ref: job.ref,
    sha: job.sha,
    repository: job.repository,
    repository_owner: owner,
    repository_owner_id: job.repository_owner_id,
    run_id: job.run_id,
    run_number: job.run_number,
    run_attempt: job.run_attempt,
    repository_visibility: job.visibility,
    repository_id: job.repository_id,
    actor_id: job.actor_id,
    actor: job.actor,
    workflow: job.workflow,
    head_ref: job.head_ref,
    base_ref: job.base_ref,
    event_name: job.event,
    ref_protected: job.ref === 'refs/heads/main' ? 'true' : 'false',
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflowRef,
    workflow_sha: job.sha,
    job_workflow_ref: job.job_workflow_ref ?? workflowRef,
    job_workflow_sha: job.sha,
    runner_environment: 'github-hosted',
    ...(job.environment && { environment: job.environment }),
    iss: issuer,
    nbf: now - 600,
    exp: now + 300,
    iat: now,
    ...job.claims,
  };
}

/** Returns the job of a run of an event that `makeEvent` returned. */
export function jobOf({ event, payload, env }) {
  return {
    ...defaultJob,
    event,
    repository: env.GITHUB_REPOSITORY,
    repository_id: env.GITHUB_REPOSITORY_ID,
    repository_owner_id: env.GITHUB_REPOSITORY_OWNER_ID,
    visibility: payload.repository.private ? 'private' : 'public',
    ref: env.GITHUB_REF,
    sha: env.GITHUB_SHA,
    head_ref: env.GITHUB_HEAD_REF,
    base_ref: env.GITHUB_BASE_REF,
    actor: env.GITHUB_ACTOR,
    workflow_file: `${env.GITHUB_REPOSITORY}/.github/workflows/lab.yml`,
  };
}
