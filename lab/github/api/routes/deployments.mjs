// Deployments and their statuses.

import { ApiError, notFound } from '../errors.mjs';
import { resolve } from '../git.mjs';
import { combined } from './checks.mjs';

const now = () => new Date().toISOString();

function viewDeployment(ctx, d) {
  const url = `${ctx.api}/deployments/${d.id}`;
  const { statuses, creator, ...own } = d;
  return {
    ...own,
    url,
    node_id: `DE_${d.id}`,
    creator: ctx.store.user(creator),
    statuses_url: `${url}/statuses`,
    repository_url: ctx.api,
  };
}

function viewStatus(ctx, d, status) {
  const url = `${ctx.api}/deployments/${d.id}`;
  return {
    ...status,
    creator: ctx.store.user(status.creator),
    url: `${url}/statuses/${status.id}`,
    node_id: `DES_${status.id}`,
    deployment_url: url,
    repository_url: ctx.api,
  };
}

function find(ctx) {
  const found = ctx.repo.deployments.find((d) => d.id === ctx.params.deployment_id);
  if (!found) throw notFound();
  return found;
}

const current = (d) => d.statuses.at(-1)?.state;

function refuseUnmetContexts(ctx, sha, wanted) {
  const { statuses } = combined(ctx.repo, sha);
  const required = wanted ?? statuses.map((s) => s.context);
  const unmet = required.filter((name) => statuses.find((s) => s.context === name)?.state !== 'success');
  if (unmet.length) throw new ApiError(409, `Conflict: Commit status checks failed for ${ctx.body.ref}.`);
}

/** Handlers of deployments and their statuses by operation id. */
export const deployments = {
  'repos/create-deployment': (ctx) => {
    const {
      ref,
      task = 'deploy',
      environment = 'production',
      description = null,
      payload = {},
      required_contexts,
    } = ctx.body;
    const sha = resolve(ctx.repo, ref);
    if (!sha) throw new ApiError(422, `No ref found for: ${ref}`);
    refuseUnmetContexts(ctx, sha, required_contexts);
    const deployment = {
      id: ctx.store.id(),
      sha,
      ref,
      task,
      payload,
      original_environment: environment,
      environment,
      description,
      creator: ctx.token.login,
      created_at: now(),
      updated_at: now(),
      transient_environment: ctx.body.transient_environment ?? false,
      production_environment: ctx.body.production_environment ?? environment === 'production',
      statuses: [],
    };
    ctx.repo.deployments.push(deployment);
    return { status: 201, body: viewDeployment(ctx, deployment) };
  },
  'repos/list-deployments': (ctx) => {
    const { ref, environment, task, sha } = ctx.query;
    const is = (wanted, value) => !wanted || wanted === 'none' || wanted === value;
    const list = ctx.repo.deployments.filter(
      (d) => is(ref, d.ref) && is(environment, d.environment) && is(task, d.task) && is(sha, d.sha),
    );
    return { list: list.reverse().map((d) => viewDeployment(ctx, d)) };
  },
  'repos/get-deployment': (ctx) => ({ body: viewDeployment(ctx, find(ctx)) }),
  'repos/delete-deployment': (ctx) => {
    const deployment = find(ctx);
    if (ctx.repo.deployments.length > 1 && current(deployment) !== 'inactive')
      throw new ApiError(
        422,
        'We cannot delete an active deployment unless it is the only deployment in a given environment.',
      );
    ctx.repo.deployments.splice(ctx.repo.deployments.indexOf(deployment), 1);
    return { status: 204 };
  },
  'repos/create-deployment-status': (ctx) => {
    const deployment = find(ctx);
    const {
      state,
      description = '',
      log_url = '',
      environment_url = '',
      environment = deployment.environment,
      target_url = log_url,
    } = ctx.body;
    if (description.length > 140)
      throw new ApiError(422, 'Validation Failed', {
        errors: [
          {
            resource: 'DeploymentStatus',
            code: 'custom',
            field: 'description',
            message: 'description is too long (maximum is 140 characters)',
          },
        ],
      });
    const add = (to, extra) => {
      const status = { id: ctx.store.id(), creator: ctx.token.login, created_at: now(), updated_at: now(), ...extra };
      to.statuses.push(status);
      to.updated_at = now();
      return status;
    };
    const status = add(deployment, { state, description, environment, target_url, log_url, environment_url });
    // A success sets earlier deployments of its environment to inactive, except transient and production ones.
    if (state === 'success' && ctx.body.auto_inactive !== false)
      for (const other of ctx.repo.deployments)
        if (
          other !== deployment &&
          other.environment === environment &&
          !other.transient_environment &&
          !other.production_environment &&
          current(other) === 'success'
        )
          add(other, { ...status, id: ctx.store.id(), state: 'inactive' });
    return { status: 201, body: viewStatus(ctx, deployment, status) };
  },
  'repos/list-deployment-statuses': (ctx) => {
    const deployment = find(ctx);
    return { list: [...deployment.statuses].reverse().map((s) => viewStatus(ctx, deployment, s)) };
  },
  'repos/get-deployment-status': (ctx) => {
    const deployment = find(ctx);
    const status = deployment.statuses.find((s) => s.id === ctx.params.status_id);
    if (!status) throw notFound();
    return { body: viewStatus(ctx, deployment, status) };
  },
};
