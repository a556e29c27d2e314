import { describe, expect, test } from '@jest/globals';
import { customDockerfile } from '../../../src/packaging/types/custom-dockerfile.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';

const image = (properties: Partial<Parameters<typeof customDockerfile.image>[0]>) =>
  customDockerfile.image(
    { buildContextPath: 'app', dockerfilePath: 'Dockerfile', ...properties },
    fakeWorkspace({ 'app/Dockerfile': 'FROM x' }),
    'linux/arm64',
  );

describe('an argument of custom-dockerfile', () => {
  test('warns of an argument that looks like a secret, and builds the image', () => {
    const { value, diagnostics } = image({ buildArgs: [{ argName: 'NPM_TOKEN', value: 'x' }] });
    expect(diagnostics).toMatchObject([{ code: 'packaging/secret-argument', severity: 'warning' }]);
    expect(value).toBeDefined();
    expect(JSON.stringify(diagnostics)).not.toContain('"x"');
  });

  test.each(['GH_PAT', 'DB_PASS', 'ApiKey', 'STRIPE_KEY'])(
    'warns of the argument %s, and not of one with _PATH behind it',
    (argName) => {
      expect(image({ buildArgs: [{ argName, value: 'x' }] }).diagnostics).toHaveLength(1);
      expect(image({ buildArgs: [{ argName: `${argName}_PATH`, value: 'x' }] }).diagnostics).toEqual([]);
    },
  );
});

describe('an ignore file of custom-dockerfile', () => {
  test('beside the Dockerfile is not read, which is noted, unless the Dockerfile has one of its own', () => {
    const files = { 'docker/Dockerfile': 'FROM x\n', 'docker/.dockerignore': 'x\n', '.dockerignore': '' };
    const build = (more: object = {}) =>
      customDockerfile.image(
        { buildContextPath: '.', dockerfilePath: 'docker/Dockerfile' },
        fakeWorkspace({ ...files, ...more }),
        'linux/amd64',
      ).diagnostics;
    expect(build()).toEqual([
      {
        code: 'packaging/ignore-file',
        severity: 'note',
        place: { path: ['properties', 'dockerfilePath'] },
        sentence:
          'docker/.dockerignore in the build context is not read: Docker reads docker/Dockerfile.dockerignore, else the .dockerignore at the top of the context.',
        hint: 'Rename it to docker/Dockerfile.dockerignore, or move it to the top of the context, with patterns that begin there; or remove it.',
      },
    ]);
    expect(build({ 'docker/Dockerfile.dockerignore': '' })).toEqual([]);
  });
});
