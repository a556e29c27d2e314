import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { apiOfServer, askForRepository, repositoryOfRun } from '../../../src/adapters/github/known-repository.ts';
import { fakeClock } from '../../fakes/clock.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => {
  await lab.stop();
});

const ask = (repository: string, token: string | undefined = 'ghs_write') =>
  askForRepository({
    ...{ token, repository, apiUrl: lab.github.url },
    ...{ signal: new AbortController().signal, clock: fakeClock().clock },
  });

describe('a repository that GitHub is asked for', () => {
  test('has the numbers and the case of its own', async () => {
    expect(await ask('acme/svc')).toEqual({
      ...{ owner: 'acme', name: 'svc', id: '222' },
      ownerId: expect.stringMatching(/^\d+$/),
    });
  });

  test.each([
    ['acme/nothing', 'ghs_write', 'github/not-found'],
    ['acme/vault', 'ghs_elsewhere', 'github/not-found'],
    ['acme/svc', '', 'github/no-token'],
  ])('%s is refused for the token %j with %s', async (repository, token, code) => {
    await expect(ask(repository, token)).rejects.toMatchObject({ code });
  });

  test('is asked for again after a fault', async () => {
    await fetch(`${lab.github.url}/_lab/faults`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'server-error', operation: 'repos/get', times: 1 }),
    });
    expect(await ask('acme/svc')).toMatchObject({ id: '222' });
  });
});

describe('the repository of a workflow', () => {
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/svc',
    GITHUB_REPOSITORY_ID: '222',
    GITHUB_REPOSITORY_OWNER_ID: '111',
  };
  test('is known by the variables of the runner', () => {
    expect(repositoryOfRun('acme/svc', runner)).toEqual({ owner: 'acme', name: 'svc', id: '222', ownerId: '111' });
  });

  test.each([
    ['another repository', 'acme/other', runner],
    ['a prompt', 'acme/svc', { ...runner, GITHUB_ACTIONS: undefined }],
    ['a runner without numbers', 'acme/svc', { ...runner, GITHUB_REPOSITORY_OWNER_ID: '' }],
  ])('is not known for %s', (_, name, environment) => {
    expect(repositoryOfRun(name, environment)).toBeUndefined();
  });
});

test.each([
  [undefined, 'https://api.github.com'],
  ['https://github.com', 'https://api.github.com'],
  ['https://octocorp.ghe.com', 'https://api.octocorp.ghe.com'],
  ['https://ghes.example.com', 'https://ghes.example.com/api/v3'],
])('the API of %s is %s', (server, api) => {
  expect(apiOfServer(server)).toBe(api);
});
