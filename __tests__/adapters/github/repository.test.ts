import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fault, type Lab, startLab } from '../../../lab/github/lab.mjs';
import { gitHubDeploymentRecords } from '../../../src/adapters/github/deployment-records.ts';
import { gitHubPullRequests } from '../../../src/adapters/github/pull-requests.ts';
import { fakeClock } from '../../fakes/clock.ts';

let lab: Lab;
let sleeps: readonly number[];
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => {
  await lab.stop();
});

const settings = (token = 'ghs_write', repository = 'acme/svc') => {
  const fake = fakeClock();
  ({ sleeps } = fake);
  return {
    ...{ token, repository, apiUrl: lab.github.url },
    ...{ signal: new AbortController().signal, clock: fake.clock },
  };
};
const pulls = (token?: string, repository?: string) => gitHubPullRequests(settings(token, repository));
const records = (token?: string) => gitHubDeploymentRecords(settings(token));
const control = async (path: string, body: unknown) =>
  fetch(`${lab.github.url}/_lab${path}`, { method: 'POST', body: JSON.stringify(body) });
const fault = (given: Fault) => control('/faults', given);
const calls = () => lab.github.store.log.map(({ operation }) => operation);
const deployments = () => lab.github.store.repo('acme/svc').deployments;
const head = () => (lab.pullEvent('pull_request.opened') as { readonly sha?: string }).sha ?? '';
const close = (number: number) =>
  fetch(`${lab.github.url}/repos/acme/svc/pulls/${number}`, {
    method: 'PATCH',
    headers: { authorization: 'bearer ghs_write' },
    body: JSON.stringify({ state: 'closed' }),
  });

describe('PullRequests through Octokit', () => {
  test('read returns state and labels as they are now', async () => {
    const port = pulls();
    await control('/seed', {
      repos: [{ full_name: 'acme/svc', pulls: [{ number: 7, title: 'x', head: 'feature', labels: ['preview'] }] }],
    });
    expect(await port.read(7)).toEqual({ state: 'open', labels: ['preview'] });
    await close(7);
    expect(await port.read(7)).toEqual({ state: 'closed', labels: ['preview'] });
  });

  test('read returns undefined for a number that a visible repository does not have', async () => {
    expect(await pulls().read(999)).toBeUndefined();
    expect(calls()).toEqual(['pulls/get', 'repos/get']);
  });

  test.each([
    ['acme/nothing', 'ghs_write'],
    ['acme/vault', 'ghs_elsewhere'],
  ])('read and repositoryId throw for %s, which the token may not see', async (repository, token) => {
    await expect(pulls(token, repository).read(1)).rejects.toMatchObject({ code: 'github/not-found' });
    await expect(pulls(token, repository).repositoryId()).rejects.toMatchObject({ code: 'github/not-found' });
  });

  test('repositoryId returns the number that GitHub gives a workflow', async () => {
    expect(await pulls().repositoryId()).toBe('222');
  });

  test('read tries again after a fault, and throws once GitHub does not recover in its time', async () => {
    await fault({ kind: 'server-error', operation: 'pulls/get', times: 1 });
    expect(await pulls().read(1)).toMatchObject({ state: 'open' });
    expect(sleeps).toHaveLength(1);
    await fault({ kind: 'server-error', operation: 'pulls/get', times: 0 });
    await expect(pulls().read(1)).rejects.toMatchObject({ code: 'github/unreachable' });
    expect(sleeps.reduce((sum, one) => sum + one, 0)).toBeLessThan(15_000);
  });

  test('read throws with the permission that is missing', async () => {
    await expect(pulls('ghs_none', 'acme/vault').read(1)).rejects.toMatchObject({
      code: 'github/denied',
      hint: expect.stringContaining('pull-requests: read'),
    });
  });

  test('read throws at a rate limit instead of waiting for a minute', async () => {
    await fault({ kind: 'primary-rate-limit', operation: 'pulls/get', times: 0 });
    await expect(pulls().read(1)).rejects.toMatchObject({ code: 'github/rate-limited' });
    expect(sleeps).toEqual([]);
  });

  test('read has its time anew for each call, however many a run makes', async () => {
    const port = pulls();
    for (let time = 0; time < 30; time++) {
      await fault({ kind: 'server-error', operation: 'pulls/get', times: 2 });
      expect(await port.read(1)).toMatchObject({ state: 'open' });
    }
    expect(sleeps.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(100_000);
  });
});

describe('DeploymentRecords through Octokit', () => {
  const page = 'https://github.com/acme/svc/actions/runs/7';
  const begin = (port = records(), environment = 'pr-1', project = 'jobs') =>
    port.begin({ environment, project, commit: head(), page });

  test('begin and end record a deployment of the head with its run and address', async () => {
    const port = records();
    await port.end(await begin(port), 'success', { page, url: 'https://api.example.com' });
    expect(deployments()).toMatchObject([
      {
        ...{ environment: 'pr-1', task: 'batch-job:jobs', sha: head(), transient_environment: true },
        statuses: [
          { state: 'in_progress', log_url: page },
          { state: 'success', log_url: page, environment_url: 'https://api.example.com' },
        ],
      },
    ]);
  });

  test('begin does not wait for checks of the commit', async () => {
    const status = { state: 'failure', context: 'ci' };
    await fetch(`${lab.github.url}/repos/acme/svc/statuses/${head()}`, {
      method: 'POST',
      headers: { authorization: 'bearer ghs_write' },
      body: JSON.stringify(status),
    });
    expect(await begin()).toBeGreaterThan(0);
  });

  test.each(['server-error', 'drop-before', 'drop-after'] as const)(
    'begin records one deployment where its call meets the fault %s, and throws once GitHub does not recover',
    async (kind) => {
      await fault({ kind, operation: 'repos/create-deployment', times: 1 });
      expect(await begin()).toBe(deployments()[0]?.id);
      expect(deployments()).toMatchObject([{ sha: head(), statuses: [{ state: 'in_progress' }] }]);
      await fault({ kind: 'server-error', operation: 'repos/create-deployment', times: 0 });
      await expect(begin(records(), 'pr-2')).rejects.toMatchObject({ code: 'github/unreachable' });
      expect(deployments()).toHaveLength(1);
    },
  );

  test('remove deletes every record of a project in an environment, on all pages, and no other', async () => {
    const port = records();
    for (let time = 0; time < 120; time++) await begin(port);
    await begin(port, 'pr-2');
    await begin(port, 'pr-1', 'other');
    expect([...(await port.environments('jobs'))].sort()).toEqual(['pr-1', 'pr-2']);
    expect(await port.remove('pr-1', 'jobs')).toBe(120);
    expect(deployments().map(({ environment, task }) => [environment, task])).toEqual([
      ['pr-2', 'batch-job:jobs'],
      ['pr-1', 'batch-job:other'],
    ]);
    expect(await port.remove('pr-1', 'jobs')).toBe(0);
    const [, last] = [await begin(port), await begin(port)];
    expect(await port.remove('pr-1', 'jobs', last)).toBe(1);
    expect(deployments().at(-1)?.id).toBe(last);
  });

  test('every call is refused with the permission that is missing', async () => {
    const denied = { code: 'github/denied', hint: expect.stringContaining('deployments: write') };
    await begin();
    const port = records('ghs_comment');
    await expect(begin(port)).rejects.toMatchObject(denied);
    await expect(port.end(1, 'success', {})).rejects.toMatchObject(denied);
    await expect(records('ghs_read').remove('pr-1', 'jobs')).rejects.toMatchObject(denied);
    expect(deployments()).toHaveLength(1);
    await expect(records().end(999_999, 'success', {})).rejects.toMatchObject({ code: 'github/not-found' });
  });
});
