import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { shutGate } from '../../../src/adapters/node/program-gate.ts';
import { folderWith } from './disk.ts';

const gate = (environment: Record<string, string>, allowed = true, checkout?: string) =>
  shutGate({ allowed, environment, checkout });
const own = { repository: { id: 1 }, pull_request: { head: { repo: { id: 1 } } } };
const inActions = async (event: unknown, more: Record<string, string> = {}) => {
  const folder = await folderWith({ 'event.json': typeof event === 'string' ? event : JSON.stringify(event) });
  return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: join(folder, 'event.json'), HOME: folder, ...more };
};

describe('programs of the repository', () => {
  test('run nowhere unless somebody allowed it', () => {
    expect(gate({}, false)).toMatchObject({ code: 'directives/custom-off' });
    expect(gate({ PATH: '/bin', HOME: '/root', LANG: 'C' })).toBeUndefined();
  });

  test.each([
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_SHARED_CREDENTIALS_FILE',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'INPUT_GITHUB-TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'NPM_TOKEN',
    'NODE_AUTH_TOKEN',
    'DATABASE_PASSWORD',
    'STRIPE_API_KEY',
    'SSH_AUTH_SOCK',
    'DEPLOY_PRIVATE_KEY',
    'DOCKER_PASSWD',
    'MY_SECRET',
    'GOOGLE_APPLICATION_CREDENTIALS',
  ])('do not run where %s is set, and its value is not told', async (name) => {
    for (const environment of [{ [name]: 'v4lue' }, await inActions(own, { [name]: 'v4lue' })]) {
      const shut = gate(environment);
      expect(shut).toMatchObject({ code: 'directives/custom-credentials' });
      expect(shut?.hint).toContain('effective-config.yml');
      expect(JSON.stringify(shut)).not.toContain('v4lue');
      expect(shut?.sentence.toLowerCase()).toContain(name.replace('INPUT_', '').toLowerCase());
    }
    expect(gate({ [name]: '' })).toBeUndefined();
  });

  test('run in a job of the workflow that holds nothing but what every step has', async () => {
    expect(gate(await inActions(own, { ACTIONS_RUNTIME_TOKEN: 'x', INPUT_COMMAND: 'compile' }))).toBeUndefined();
  });

  test('do not run where the checkout kept its token, or a file holds credentials', async () => {
    const environment = await inActions(own);
    for (const text of [
      '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic x',
      '[includeIf "gitdir:/x"]\n\tpath = /t/git-credentials-1.config',
    ]) {
      const checkout = await folderWith({ '.git/config': text });
      expect(gate(environment, true, checkout)?.sentence).toContain('persist-credentials: false');
    }
    expect(gate(environment, true, await folderWith({ '.git/config': '[core]\n\tbare = false' }))).toBeUndefined();
    const HOME = await folderWith({ '.aws/credentials': 'x' });
    expect(gate({ ...environment, HOME })?.sentence).toContain('~/.aws/credentials');
  });

  test.each<[string, unknown]>([
    ['a pull request of a fork', { repository: { id: 1 }, pull_request: { head: { repo: { id: 2 } } } }],
    ['a pull request whose fork is gone', { repository: { id: 1 }, pull_request: { head: { repo: null } } }],
    ['a pull request of nobody', { repository: { id: 1 }, pull_request: {} }],
    ['a payload without its repository', { pull_request: { head: { repo: {} } } }],
    ['a run that a fork started', { repository: { id: 1 }, workflow_run: { head_repository: { id: 2 } } }],
    ['a comment on a pull request', { repository: { id: 1 }, issue: { pull_request: { url: 'x' } } }],
    ['an event that is no JSON', 'x'],
    ['an event that is nothing', 'null'],
  ])('do not run for %s', async (_, event) => {
    expect(gate(await inActions(event))).toMatchObject({ code: 'directives/custom-fork' });
  });

  test('do not run where the event cannot be read', () => {
    expect(gate({ GITHUB_ACTIONS: 'true' })).toMatchObject({ code: 'directives/custom-fork' });
  });

  test.each<[string, unknown]>([
    ['a push', { repository: { id: 1 }, ref: 'refs/heads/main' }],
    ['a run that this repository started', { repository: { id: 1 }, workflow_run: { head_repository: { id: 1 } } }],
    ['a comment on an issue', { repository: { id: 1 }, issue: {} }],
  ])('run for %s', async (_, event) => {
    expect(gate(await inActions(event))).toBeUndefined();
  });
});
