// Attestations of a repository, and the records of an organization about its artifacts.

import { ApiError, notByIntegration, notFound } from '../errors.mjs';

/** Returns the repository that a record belongs to. Throws as GitHub does for what the token may not write. */
function writable(ctx, name) {
  const { store, token, params } = ctx;
  if (store.user(params.org).type !== 'Organization') throw notFound();
  const repo = store.repo(`${params.org}/${name}`);
  if (!repo || !token.repos.includes(repo.full_name)) throw notFound();
  const levels = ['artifact_metadata', 'contents'].map((permission) => token.permissions[permission]);
  if (!levels.includes('write')) throw notByIntegration('artifact_metadata=write; contents=write');
  return repo;
}

const recorded = (records, name) => ({ body: { total_count: records.length, [name]: records } });

/** Handlers of attestations and of records about artifacts by operation id. */
export const artifacts = {
  'repos/list-attestations': (ctx) => {
    const found = ctx.repo.attestations.filter((one) => one.digest === ctx.params.subject_digest);
    if (found.length === 0) throw notFound();
    const { after, per_page: size = 30 } = ctx.query;
    const start = Number(after ?? 0);
    const next = start + size;
    const link = `<${ctx.api}/attestations/${ctx.params.subject_digest}?per_page=${size}&after=${next}>; rel="next"`;
    const attestations = found
      .slice(start, next)
      .map(({ bundle }) => ({ bundle, repository_id: ctx.repo.id, bundle_url: `${ctx.api}/bundle` }));
    return { body: { attestations }, ...(next < found.length ? { headers: { link } } : {}) };
  },
  'orgs/create-artifact-storage-record': (ctx) => {
    const { github_repository: name, return_records: _, ...record } = ctx.body;
    const repo = writable(ctx, name);
    const stored = { id: ctx.store.id(), status: 'active', ...record };
    repo.storageRecords.push(stored);
    return recorded([stored], 'storage_records');
  },
  'orgs/set-cluster-deployment-records': (ctx) => {
    const { deployments, logical_environment, physical_environment = '' } = ctx.body;
    const { cluster } = ctx.params;
    if (new Set(deployments.map((one) => one.deployment_name)).size < deployments.length)
      throw new ApiError(422, 'deployment_name must be unique across all entries');
    const place = { logical_environment, physical_environment, cluster };
    const keyOf = (one) => [one.logical_environment, one.physical_environment, one.cluster, one.deployment_name].join();
    const set = deployments.map(({ github_repository: name, ...one }) => {
      const repo = writable(ctx, name);
      const record = { status: 'deployed', ...one, ...place };
      const known = repo.deploymentRecords.find((other) => keyOf(other) === keyOf(record));
      if (known) return Object.assign(known, record);
      repo.deploymentRecords.push({ id: ctx.store.id(), ...record });
      return repo.deploymentRecords.at(-1);
    });
    return recorded(set, 'deployment_records');
  },
};
