import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dockerConfigFolder, dockerEnvironment, dockerStart } from '../../../src/adapters/docker/environment.ts';
import { runDocker } from '../../../src/adapters/docker/process.ts';
import { folderWith } from '../node/disk.ts';

describe('dockerEnvironment', () => {
  test('passes the variables for daemon, plug-ins and proxy', () => {
    const own = { PATH: '/bin', HOME: '/h', DOCKER_HOST: 'unix:///x', DOCKER_CONTEXT: 'c', https_proxy: 'http://p' };
    expect(dockerEnvironment({ ...own, OTHER: 'x', LANG: undefined })).toEqual({
      ...own,
      DOCKER_BUILDKIT: '1',
      BUILDX_BUILDER: 'default',
      BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
      BUILDKIT_PROGRESS: 'plain',
      SOURCE_DATE_EPOCH: '946684800',
    });
  });

  test('passes exactly the allowed names', () => {
    const names = [
      ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME'],
      ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'CONTAINER_HOST'],
      ...['DOCKER_API_VERSION', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
      ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData'],
      ...['ProgramFiles', 'PATHEXT'],
    ];
    const foreign = [
      'LD_PRELOAD',
      'NODE_OPTIONS',
      'BASH_ENV',
      'BUILDX_BUILDER',
      'DOCKER_AUTH_CONFIG',
      'path',
      'REGISTRY_AUTH_FILE',
    ];
    const passed = dockerEnvironment(Object.fromEntries([...names, ...foreign].map((name) => [name, 'x'])));
    expect(Object.keys(passed).sort()).toEqual(
      [
        ...names,
        'DOCKER_BUILDKIT',
        'BUILDX_BUILDER',
        'BUILDX_NO_DEFAULT_ATTESTATIONS',
        'BUILDKIT_PROGRESS',
        'SOURCE_DATE_EPOCH',
      ].sort(),
    );
  });

  test('passes no variable with a name of a credential', () => {
    const name = fc
      .tuple(
        fc.constantFrom('AWS_', 'ACTIONS_', 'GITHUB_', 'INPUT_', 'NPM_', 'DOCKER_', 'BUILDX_', 'BUILDKIT_', 'SSH_', ''),
        fc.constantFrom('TOKEN', 'SECRET', 'PASSWORD', 'AUTH_CONFIG', 'AUTH_SOCK', 'KEY', 'SESSION_TOKEN', 'BUILDER'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.dictionary(name, fc.constant('canary')), (environment) => {
        expect(JSON.stringify(dockerEnvironment(environment))).not.toContain('canary');
      }),
    );
  });

  test('dockerConfigFolder is DOCKER_CONFIG, or .docker in HOME', () => {
    expect(dockerConfigFolder({ HOME: '/h' })).toBe('/h/.docker');
    expect(dockerConfigFolder({ HOME: '/h', DOCKER_CONFIG: '/c' })).toBe('/c');
  });
});

describe('dockerStart', () => {
  const plain = { PATH: process.env.PATH ?? '', HOME: '/nowhere' };
  const program = { text: '#!/bin/sh\n', executable: true as const };

  test('finds docker outside of the repository, by absolute entries of PATH only', async () => {
    const root = await folderWith({ '.git/HEAD': '', 'app/batch-jobs.yml': '', 'bin/docker': program });
    const machine = await folderWith({ docker: program });
    const linked = await folderWith({ bin: { link: join(root, 'bin') } });
    const linkedFile = await folderWith({ docker: { link: join(root, 'bin/docker') } });
    const own = [join(root, 'bin'), join(linked, 'bin'), './bin', '', '.'];
    const start = dockerStart({ ...plain, PATH: [...own, linkedFile, machine].join(':') }, join(root, 'app'));
    expect(start.program).toBe(join(machine, 'docker'));
    expect(start.environment.PATH).toBe([linkedFile, machine].join(':'));
    const run = await runDocker(['x'], dockerStart({ ...plain, PATH: own.join(':') }, root), root, () => {});
    expect(run.notStarted).toBe('ENOENT');
  });

  test('ignores all of GITHUB_WORKSPACE in a workflow step', async () => {
    const workspace = await folderWith({ 'a/.git/HEAD': '', 'b/bin/docker': program });
    const environment = { ...plain, PATH: join(workspace, 'b/bin') };
    const step = { ...environment, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace };
    expect(dockerStart(step, join(workspace, 'a')).program).toBeUndefined();
    expect(dockerStart(environment, join(workspace, 'a')).program).toBe(join(workspace, 'b/bin/docker'));
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['DOCKER_CONFIG', { 'settings/cli-plugins/docker-buildx': '' }, { DOCKER_CONFIG: 'ROOT/settings' }],
    ['HOME', { '.docker/config.json': '{}' }, { HOME: 'ROOT' }],
    ['a home with settings of podman', { '.config/containers/containers.conf': '' }, { HOME: 'ROOT' }],
    ['HOME, where DOCKER_CONFIG is empty', { '.docker/config.json': '{}' }, { HOME: 'ROOT', DOCKER_CONFIG: '' }],
    [
      'a home with settings of podman, where XDG_CONFIG_HOME is empty',
      { '.config/containers/containers.conf': '' },
      { HOME: 'ROOT', XDG_CONFIG_HOME: '' },
    ],
    ['XDG_CONFIG_HOME', { 'x/containers/containers.conf': '' }, { XDG_CONFIG_HOME: 'ROOT/x' }],
    ['DOCKER_CONFIG through a link', { 'settings/config.json': '{}' }, { DOCKER_CONFIG: 'LINK/settings' }],
  ])('throws door/bad-value for settings in the repository: %s', async (_, files, given) => {
    const root = await folderWith({ '.git/HEAD': '', ...files });
    const link = await folderWith({ settings: { link: join(root, 'settings') } });
    const environment = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value.replace('ROOT', root).replace('LINK', link)]),
    );
    expect(() => dockerStart({ ...plain, ...environment }, root)).toThrow(
      expect.objectContaining({ code: 'door/bad-value', hint: expect.stringContaining('outside') }),
    );
    // Outside of the repository the same settings are accepted.
    expect(dockerStart({ ...plain, ...environment }, await folderWith({ '.git/HEAD': '' })).program).toBe(
      dockerStart(plain, root).program,
    );
  });

  test.each<[string, Record<string, string>, string]>([
    ['the default context', {}, 'default'],
    ['a context that the settings select', { HOME: 'HOME' }, 'colima'],
    ['DOCKER_CONTEXT', { HOME: 'HOME', DOCKER_CONTEXT: 'desktop' }, 'desktop'],
    ['DOCKER_HOST', { HOME: 'HOME', DOCKER_CONTEXT: 'desktop', DOCKER_HOST: 'tcp://x' }, 'default'],
  ])('builds by the builder of the daemon, whatever buildx has selected: %s', async (_, given, builder) => {
    const home = await folderWith({
      '.docker/config.json': JSON.stringify({ aliases: { builder: 'buildx' }, currentContext: 'colima' }),
    });
    const environment = { ...plain, BUILDX_BUILDER: 'builder-1', ...given };
    if (given.HOME) environment.HOME = home;
    expect(dockerStart(environment, await folderWith({})).environment.BUILDX_BUILDER).toBe(builder);
  });

  test('accepts a HOME in the repository without docker settings', async () => {
    const root = await folderWith({ '.git/HEAD': '' });
    expect(dockerStart({ ...plain, HOME: root }, root).environment.HOME).toBe(root);
  });

  test('resolves a relative DOCKER_CONFIG by this process’s working directory', () => {
    expect(dockerStart({ ...plain, DOCKER_CONFIG: 'settings' }, '/nowhere').environment.DOCKER_CONFIG).toBe(
      join(process.cwd(), 'settings'),
    );
  });
});
