import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reasonNotToStart, reasonNotToStartWithoutWalls } from '../../../src/adapters/node/program-gate.ts';
import { folderWith } from './disk.ts';

const gate = (environment: Record<string, string>, allowed = true, root = '/nowhere') =>
  reasonNotToStart({ allowed, environment, root });
const own = { repository: { id: 1 }, pull_request: { head: { repo: { id: 1 } } } };
const inActions = async (event: unknown, more: Record<string, string> = {}) => {
  const folder = await folderWith({ 'event.json': typeof event === 'string' ? event : JSON.stringify(event) });
  return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: join(folder, 'event.json'), HOME: folder, ...more };
};

describe('reasonNotToStart', () => {
  test('refuses programs unless allow-custom-directives is set', () => {
    expect(gate({}, false)).toMatchObject({ code: 'directives/custom-off' });
    expect(gate({ PATH: '/bin', HOME: '/root', LANG: 'C' })).toBeUndefined();
  });

  test.each([
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_CONFIG_FILE',
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
    'DATABASE_URL',
    'NPM_AUTH',
    'SLACK_WEBHOOK',
    'SIGNING_KEY',
    'SENTRY_DSN',
    'DB_PWD',
    'GPG_PASSPHRASE_FILE',
    'NETRC',
    'KUBECONFIG',
    'APIKEY_SHOP',
    'SHOP_CONNECTION_STRING',
    'CONNECTION_STRINGS',
    'ConnectionStrings__Shop',
    'INPUT_API-KEY-OF-SHOP',
    'INPUT_PRIVATE-KEY-FILE',
    'INPUT_ACCESS-KEY-FILE',
  ])('refuses programs if %s is set, without its value', async (name) => {
    for (const environment of [{ [name]: 'v4lue' }, await inActions(own, { [name]: 'v4lue' })]) {
      const shut = gate(environment);
      expect(shut).toMatchObject({ code: 'directives/custom-credentials' });
      expect(shut?.hint).toContain('effective-config.yml');
      expect(JSON.stringify(shut)).not.toContain('v4lue');
      expect(shut?.sentence.toLowerCase()).toContain(name.replace('INPUT_', '').toLowerCase());
    }
    expect(gate({ [name]: '' })).toBeUndefined();
  });

  test('allows programs in a job with the variables of every step alone', async () => {
    expect(gate(await inActions(own, { ACTIONS_RUNTIME_TOKEN: 'x', INPUT_COMMAND: 'compile' }))).toBeUndefined();
  });

  test.each([
    ['a key of AWS', `AKIA${'Q7CANARY'.repeat(2)}`],
    ['a token of GitHub', `ghp_${'c4nary'.repeat(6)}`],
    ['a password in an address', 'postgres://admin:c4nary-pass@db.example/x'],
    ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIc4nary`],
  ])('refuses programs if a variable of any name contains %s', async (_, value) => {
    for (const environment of [{ PLAIN: value }, { PWD: value }, await inActions(own, { INPUT_STAGE: value })]) {
      const shut = gate(environment);
      expect(shut).toMatchObject({ code: 'directives/custom-credentials' });
      expect(JSON.stringify(shut)).not.toContain(value);
    }
  });

  test('allows programs beside variables of shells, desktops and the runner whose names resemble secrets', async () => {
    const names = ['PWD', 'OLDPWD', 'XDG_SESSION_ID', 'DBUS_SESSION_BUS_ADDRESS', 'XAUTHORITY', 'GITHUB_ACTOR'];
    const environment = Object.fromEntries(names.map((name) => [name, '/x']));
    expect(gate(environment)).toBeUndefined();
    expect(gate(await inActions(own, environment))).toBeUndefined();
  });

  test('refuses programs if a checkout kept its token, or a file contains credentials', async () => {
    const environment = await inActions(own);
    for (const text of [
      '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic x',
      '[includeIf "gitdir:/x"]\n\tpath = /t/git-credentials-1.config',
    ]) {
      const checkout = await folderWith({ '.git/config': text });
      expect(gate(environment, true, checkout)?.sentence).toContain('persist-credentials: false');
    }
    expect(gate(environment, true, await folderWith({ '.git/config': '[core]\n\tbare = false' }))).toBeUndefined();
    const extraheader = '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic x';
    const split = await folderWith({
      'top/.git': 'gitdir: ../own\n',
      'own/commondir': '../common',
      'common/config': extraheader,
    });
    expect(gate(environment, true, join(split, 'top'))?.sentence).toContain('persist-credentials: false');
    const beside = await folderWith({ 'a/.git/HEAD': '', 'b/.git/config': extraheader });
    expect(gate({ ...environment, GITHUB_WORKSPACE: beside }, true, join(beside, 'a'))?.sentence).toContain(
      'persist-credentials: false',
    );
    const HOME = await folderWith({ '.aws/credentials': 'x' });
    expect(gate({ ...environment, HOME })?.sentence).toContain('~/.aws/credentials');
  });

  test.each<[string, unknown]>([
    ['a pull request of a fork', { repository: { id: 1 }, pull_request: { head: { repo: { id: 2 } } } }],
    ['a pull request whose fork is gone', { repository: { id: 1 }, pull_request: { head: { repo: null } } }],
    ['a pull request without a repository', { repository: { id: 1 }, pull_request: {} }],
    ['a payload without its repository', { pull_request: { head: { repo: {} } } }],
    ['a run that a fork started', { repository: { id: 1 }, workflow_run: { head_repository: { id: 2 } } }],
    ['a comment on a pull request', { repository: { id: 1 }, issue: { pull_request: { url: 'x' } } }],
    ['an event that is no JSON', 'x'],
    ['an event that is null', 'null'],
    ['an event that is a list', '[]'],
    ['an event that names no repository', {}],
  ])('refuses programs for %s', async (_, event) => {
    expect(gate(await inActions(event))).toMatchObject({ code: 'directives/custom-fork' });
  });

  test('refuses programs if the event cannot be read', () => {
    expect(gate({ GITHUB_ACTIONS: 'true' })).toMatchObject({ code: 'directives/custom-fork' });
  });

  test.each<[string, unknown]>([
    ['a push', { repository: { id: 1 }, ref: 'refs/heads/main' }],
    ['a run that this repository started', { repository: { id: 1 }, workflow_run: { head_repository: { id: 1 } } }],
    ['a comment on an issue', { repository: { id: 1 }, issue: {} }],
  ])('allows programs for %s', async (_, event) => {
    expect(gate(await inActions(event))).toBeUndefined();
  });
});

describe('reasonNotToStartWithoutWalls', () => {
  const withoutWalls = (environment: Record<string, string>) =>
    reasonNotToStartWithoutWalls({ allowed: true, environment, root: '/nowhere' });
  /** The variables of a step on a runner of GitHub. */
  const plain = {
    ...{ CI: 'true', HOME: '/home/runner', PATH: '/bin', RUNNER_OS: 'Linux', GITHUB_SHA: 'a', ImageOS: 'ubuntu24' },
    ...{ JAVA_HOME_17_X64: '/j', 'INPUT_ALLOW-CUSTOM-DIRECTIVES': 'true', INPUT_STAGE: 'dev', EMPTY: '' },
  };

  test('allows programs in a step only if each variable is known to be harmless by name and value', async () => {
    const environment = await inActions(own, plain);
    expect(withoutWalls(environment)).toBeUndefined();
    for (const name of ['SETTING', 'GITHUB_PAT', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_VARIABLES', 'RUNNER_X', 'JAVA_HOMES'])
      expect(withoutWalls({ ...environment, [name]: 'v4lue' })).toMatchObject({
        code: 'directives/custom-credentials',
        sentence: expect.stringContaining(name.replace('INPUT_VARIABLES', 'the input variables')),
      });
    const shut = withoutWalls({ ...environment, HOME: 'postgres://a:v4lue@b' });
    expect(shut?.sentence).toContain('HOME');
    expect(JSON.stringify(shut)).not.toContain('v4lue');
  });

  test.each(
    `LC_ALL XDG_CONFIG_HOME JAVA_HOME JAVA_HOME_17_X64 GOROOT_1_22_X64 ANDROID_HOME ANDROID_SDK_ROOT ANDROID_NDK
    ANDROID_NDK_LATEST_HOME DOTNET_NOLOGO HOMEBREW_NO_AUTO_UPDATE HOMEBREW_CLEANUP_PERIODIC_FULL_DAYS STATS_D
    INPUT_STAGE INPUT_VARIABLES-FILE`.split(/\s+/),
  )('allows programs beside %s, a variable of runner images or of an input', async (name) => {
    expect(withoutWalls({ ...(await inActions(own, plain)), [name]: 'x' })).toBeUndefined();
  });

  test('names eight variables at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`PLAIN_${at}`, 'x']));
    const shut = withoutWalls(await inActions(own, many));
    expect(shut?.sentence).toContain('32 more');
    expect(shut?.hint).toContain('kernel.apparmor_restrict_unprivileged_userns=0');
  });

  test('allows programs at a prompt', () => {
    expect(withoutWalls({ SETTING: 'x' })).toBeUndefined();
  });
});
