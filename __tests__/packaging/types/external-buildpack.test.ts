import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { externalBuildpack } from '../../../src/packaging/types/external-buildpack.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';

type Properties = Parameters<typeof externalBuildpack.image>[0];
const image = (properties: Partial<Properties> = {}) =>
  externalBuildpack.image(
    { sourceDirectoryPath: './app/', builder: 'heroku/builder:24', ...properties },
    fakeWorkspace({ 'app/main.py': 'print(1)' }),
    'linux/amd64',
  );

describe('external-buildpack', () => {
  test('builds the folder by pack, with the variable that Stacktape sets', () => {
    expect(image({ buildpacks: ['paketo/python'] })).toEqual({
      value: {
        kind: 'built',
        folder: 'app',
        dockerfile: {
          program: 'pack',
          builder: 'heroku/builder:24',
          buildpacks: ['paketo/python'],
          variables: { BPE_JAVA_TOOL_OPTIONS: '-XX:MaxMetaspaceSize=512M' },
          startsCommand: false,
        },
        excluded: [],
        buildArguments: [],
        platform: 'linux/amd64',
        recipe: 1,
      },
      diagnostics: [],
    });
  });

  test('starts a command of the job in place of the default process', () => {
    expect(image({ command: ['python', 'main.py'] }).value).toMatchObject({
      command: ['python', 'main.py'],
      dockerfile: { startsCommand: true },
    });
  });

  test.each<[string, Partial<Properties>, string, (string | number)[]]>([
    ['a missing folder', { sourceDirectoryPath: 'none' }, 'packaging/context', ['sourceDirectoryPath']],
    ['a file', { sourceDirectoryPath: 'app/main.py' }, 'packaging/context', ['sourceDirectoryPath']],
    ['a folder outside', { sourceDirectoryPath: '/etc' }, 'source/outside', ['sourceDirectoryPath']],
    ['a builder known later', { builder: token(ref('X')) }, 'directives/misplaced', ['builder']],
    ...['/etc', '../own', './own/../../x', 'file:///tmp/own.tgz', 'FILE:own.cnb', 'C:\\own', 'heroku/python, /etc'].map(
      (one): [string, Partial<Properties>, string, (string | number)[]] => [
        `the buildpack ${one} outside of the source`,
        { buildpacks: ['heroku/python', one] },
        'source/outside',
        ['buildpacks', 1],
      ],
    ),
    ['a buildpack known later', { buildpacks: ['a', token(ref('X'))] }, 'directives/misplaced', ['buildpacks', 1]],
  ])('refuses %s where it stands', (_, properties, code, at) => {
    expect(image(properties)).toEqual({
      diagnostics: [expect.objectContaining({ code, place: expect.objectContaining({ path: ['properties', ...at] }) })],
    });
  });

  test.each([
    './own',
    'own/bp',
    'a/b@1.2.3',
    'docker://acme/bp:1',
    'https://acme.example/bp.tgz',
    'urn:cnb:registry:a/b',
    'from=builder:a/b',
    '..own',
  ])('takes the buildpack %s', (one) => {
    expect(image({ buildpacks: [one] }).diagnostics).toEqual([]);
  });
});
