import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fault, type Lab, startLab } from '../../../lab/github/lab.mjs';
import { gitHubArtifactRecords } from '../../../src/adapters/github/artifact-records.ts';
import { gitHubAttestations } from '../../../src/adapters/github/attestations.ts';
import { fakeClock } from '../../fakes/clock.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
beforeEach(async () => {
  await control('/reset', undefined);
  await control('/seed', {
    tokens: {
      ghs_artifacts: { ...bot, permissions: { metadata: 'read', artifact_metadata: 'write', attestations: 'read' } },
      ghp_other: { ...bot, repos: [], permissions: {} },
    },
    repos: [{ full_name: 'octocat/own' }],
  });
});
afterAll(async () => {
  await lab.stop();
});

const bot = { login: 'github-actions[bot]', type: 'installation', repos: ['acme/svc', 'acme/vault', 'octocat/own'] };
const settings = (token = 'ghs_artifacts', repository = 'acme/svc') => ({
  ...{ token, repository, apiUrl: lab.github.url },
  ...{ signal: new AbortController().signal, clock: fakeClock().clock },
});
const attestations = (token?: string, repository?: string) => gitHubAttestations(settings(token, repository));
const records = (token?: string, repository?: string) => gitHubArtifactRecords(settings(token, repository));
const control = async (path: string, body: unknown) =>
  fetch(`${lab.github.url}/_lab${path}`, {
    method: 'POST',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const fault = (given: Fault) => control('/faults', given);
const repo = (name = 'acme/svc') => lab.github.store.repo(name);
const calls = () => lab.github.store.log;

const digest = `sha256:${'a'.repeat(64)}`;
const registry = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const name = `${registry}/batch-job/jobs`;
const image = { name, digest, registry, repository: 'batch-job/jobs' };
const stage = { stage: 'production', stack: 'jobs-production', account: '123456789012', region: 'us-east-1' };

describe('Attestations through Octokit', () => {
  test('of returns the bundles of a digest, on every page, and asks for provenance alone', async () => {
    const many = Array.from({ length: 205 }, (_, index) => ({ digest, bundle: { mediaType: `bundle ${index}` } }));
    const other = { digest: `sha256:${'b'.repeat(64)}`, bundle: { mediaType: 'other' } };
    await control('/seed', { repos: [{ full_name: 'acme/svc', attestations: [...many, other] }] });
    expect(await attestations().of(digest)).toEqual(many.map(({ bundle }) => bundle));
    expect(calls().map(({ query }) => query)).toEqual([
      { per_page: '100', predicate_type: 'provenance' },
      { per_page: '100', predicate_type: 'provenance', after: '100' },
      { per_page: '100', predicate_type: 'provenance', after: '200' },
    ]);
  });

  test('of returns none where GitHub has none', async () => {
    expect(await attestations().of(digest)).toEqual([]);
  });

  test('of throws with the permission that is missing', async () => {
    await expect(attestations('ghs_none', 'acme/vault').of(digest)).rejects.toMatchObject({
      code: 'github/denied',
      hint: expect.stringContaining('attestations: read'),
    });
  });

  test('of tries again after a fault, and throws once GitHub does not recover', async () => {
    await control('/seed', { repos: [{ full_name: 'acme/svc', attestations: [{ digest, bundle: {} }] }] });
    await fault({ kind: 'server-error', operation: 'repos/list-attestations', times: 1 });
    expect(await attestations().of(digest)).toEqual([{}]);
    await fault({ kind: 'server-error', operation: 'repos/list-attestations', times: 0 });
    await expect(attestations().of(digest)).rejects.toMatchObject({ code: 'github/unreachable' });
  });
});

describe('ArtifactRecords through Octokit', () => {
  test('stored records each image with its registry, as GitHub describes the request', async () => {
    const second = { ...image, digest: `sha256:${'b'.repeat(64)}` };
    await records().stored([image, second]);
    expect(calls().map(({ operation, body }) => [operation, body])).toEqual(
      [image, second].map((one) => [
        'orgs/create-artifact-storage-record',
        {
          name,
          digest: one.digest,
          registry_url: `https://${registry}`,
          repository: 'batch-job/jobs',
          github_repository: 'svc',
          return_records: false,
        },
      ]),
    );
    expect(repo().storageRecords.map((one) => one.digest)).toEqual([digest, second.digest]);
  });

  test('deployed records all jobs of a stage in one request, in place of what was recorded before', async () => {
    const of = (job: string, letter: string, status: 'deployed' | 'decommissioned' = 'deployed') =>
      ({ job, name, digest: `sha256:${letter.repeat(64)}`, status }) as const;
    await records().deployed(stage, [of('report', 'a'), of('clean', 'b')]);
    await records().deployed(stage, [of('report', 'c'), of('clean', 'b', 'decommissioned')]);
    await records().deployed({ ...stage, region: 'eu-west-1' }, [of('report', 'd')]);
    expect(calls().map(({ operation, path }) => [operation, path])).toEqual(
      Array.from({ length: 3 }, () => [
        'orgs/set-cluster-deployment-records',
        '/orgs/acme/artifacts/metadata/deployment-record/cluster/jobs-production',
      ]),
    );
    expect(calls()[0]?.body).toEqual({
      logical_environment: 'production',
      physical_environment: '123456789012/us-east-1',
      return_records: false,
      deployments: [
        { name, digest, status: 'deployed', deployment_name: 'report', github_repository: 'svc' },
        {
          ...{ name, digest: `sha256:${'b'.repeat(64)}`, status: 'deployed', deployment_name: 'clean' },
          github_repository: 'svc',
        },
      ],
    });
    expect(repo().deploymentRecords.map((one) => [one.deployment_name, one.digest[7], one.status])).toEqual([
      ['report', 'c', 'deployed'],
      ['clean', 'b', 'decommissioned'],
      ['report', 'd', 'deployed'],
    ]);
  });

  test('deployed sends more than a thousand jobs in several requests', async () => {
    const jobs = Array.from({ length: 1_001 }, (_, index) => ({
      ...{ job: `job${index}`, name, digest },
      status: 'deployed' as const,
    }));
    await records().deployed(stage, jobs);
    expect(calls()).toHaveLength(2);
    expect(repo().deploymentRecords).toHaveLength(1_001);
  });

  test.each([
    ['a missing permission', 'ghs_none', 'acme/svc', 'github/denied'],
    ['a repository of a user', 'ghs_artifacts', 'octocat/own', 'github/not-found'],
    ['a repository that the token does not reach', 'ghp_other', 'acme/svc', 'github/not-found'],
  ])('%s is told with the permission that records need', async (_what, token, repository, code) => {
    const refused = { code, hint: expect.stringContaining('artifact-metadata: write') };
    await expect(records(token, repository).stored([image])).rejects.toMatchObject(refused);
    const deployed = [{ job: 'report', name, digest, status: 'deployed' as const }];
    await expect(records(token, repository).deployed(stage, deployed)).rejects.toMatchObject(refused);
  });

  test('stored is not sent twice where nobody knows whether GitHub recorded it', async () => {
    await fault({ kind: 'drop-after', operation: 'orgs/create-artifact-storage-record', times: 1 });
    await expect(records().stored([image])).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(repo().storageRecords).toHaveLength(1);
  });
});
