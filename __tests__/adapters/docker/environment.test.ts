import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dockerConfigFolder, dockerEnvironment } from '../../../src/adapters/docker/environment.ts';

describe('The environment of a build', () => {
  test('finds daemon, plug-ins and proxy', () => {
    const own = { PATH: '/bin', HOME: '/h', DOCKER_HOST: 'unix:///x', DOCKER_CONTEXT: 'c', https_proxy: 'http://p' };
    expect(dockerEnvironment({ ...own, OTHER: 'x', LANG: undefined })).toEqual({
      ...own,
      DOCKER_BUILDKIT: '1',
      BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    });
  });

  test('is let in name by name: these and no other', () => {
    const names = [
      ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME'],
      ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'],
      ...['DOCKER_API_VERSION', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
      ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData'],
      ...['ProgramFiles', 'PATHEXT'],
    ];
    const foreign = ['LD_PRELOAD', 'NODE_OPTIONS', 'BASH_ENV', 'BUILDX_BUILDER', 'DOCKER_AUTH_CONFIG', 'path'];
    const passed = dockerEnvironment(Object.fromEntries([...names, ...foreign].map((name) => [name, 'x'])));
    expect(Object.keys(passed).sort()).toEqual([...names, 'DOCKER_BUILDKIT', 'BUILDX_NO_DEFAULT_ATTESTATIONS'].sort());
  });

  test('holds nothing that looks like a credential, whatever the caller’s is called', () => {
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

  test('docker’s settings lie where docker looks for them', () => {
    expect(dockerConfigFolder({ HOME: '/h' })).toBe('/h/.docker');
    expect(dockerConfigFolder({ HOME: '/h', DOCKER_CONFIG: '/c' })).toBe('/c');
  });
});
