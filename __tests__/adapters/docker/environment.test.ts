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
