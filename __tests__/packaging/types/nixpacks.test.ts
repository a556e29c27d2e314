import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { nixpacks } from '../../../src/packaging/types/nixpacks.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';

type Properties = Parameters<typeof nixpacks.image>[0];
const image = (properties: Partial<Properties> = {}) =>
  nixpacks.image(
    { sourceDirectoryPath: 'app', ...properties },
    fakeWorkspace({ 'app/main.js': '1', 'app/nixpacks.toml': '' }),
    'linux/amd64',
  );

describe('nixpacks', () => {
  test('builds the folder with an empty plan, which leaves everything to nixpacks and its own settings', () => {
    expect(image()).toEqual({
      value: {
        kind: 'built',
        folder: 'app',
        dockerfile: { program: 'nixpacks', plan: {} },
        excluded: ['/.nixpacks'],
        ignoreFile: '.dockerignore',
        buildArguments: [],
        platform: 'linux/amd64',
        recipe: 1,
      },
      diagnostics: [],
    });
  });

  test('writes every property into the plan by the name that nixpacks has for it', () => {
    const phase = {
      cmds: ['...', 'make'],
      nixPkgs: ['ffmpeg'],
      nixLibs: ['zlib'],
      nixpkgsArchive: 'abc',
      aptPkgs: ['wget'],
      cacheDirectories: ['/root/.cache'],
      onlyIncludeFiles: ['src'],
    };
    const { value } = image({
      buildImage: 'debian:12',
      providers: ['python'],
      startCmd: 'python main.py',
      startRunImage: 'ubuntu:24.04',
      startOnlyIncludeFiles: ['dist'],
      phases: [{ name: 'build', ...phase, nixOverlay: ['https://x'] }, { name: 'last' }],
    });
    expect(value).toMatchObject({
      dockerfile: {
        plan: {
          buildImage: 'debian:12',
          providers: ['python'],
          start: { cmd: 'python main.py', runImage: 'ubuntu:24.04', onlyIncludeFiles: ['dist'] },
          phases: { build: { ...phase, nixOverlays: ['https://x'] }, last: {} },
        },
      },
    });
  });

  test.each<[string, Partial<Properties>, string, (string | number)[]]>([
    ['a missing folder', { sourceDirectoryPath: 'none' }, 'packaging/context', ['sourceDirectoryPath']],
    ['a command known later', { startCmd: `run ${token(ref('X'))}` }, 'directives/misplaced', ['startCmd']],
    [
      'a package known later',
      { phases: [{ name: 'a', nixPkgs: ['x', token(ref('X'))] }] },
      'directives/misplaced',
      ['phases', 0, 'nixPkgs', 1],
    ],
    [
      'a step that stands twice',
      { phases: [{ name: 'a' }, { name: 'a' }] },
      'config/not-allowed',
      ['phases', 1, 'name'],
    ],
  ])('refuses %s where it stands', (_, properties, code, at) => {
    expect(image(properties)).toEqual({
      diagnostics: [expect.objectContaining({ code, place: expect.objectContaining({ path: ['properties', ...at] }) })],
    });
  });
});
