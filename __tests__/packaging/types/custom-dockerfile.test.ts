import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { customDockerfile } from '../../../src/packaging/types/custom-dockerfile.ts';
import { type FakeFile, fakeWorkspace } from '../../fakes/workspace.ts';

const files: Record<string, FakeFile> = {
  'app/Dockerfile': 'FROM x',
  'app/docker/other': 'FROM y',
  'app/stages': '# a\nFROM x AS Base\nFROM --platform=$P y \\\n# why\n  as worker\n',
  'app/comment': '# FROM x\nCOPY . .\n',
  'app/steps': 'ARG V=1\nRUN true # FROM x\n',
  'app/language': '# syntax=acme/language\nbuild: all\n',
  Dockerfile: 'FROM z',
  away: { link: '/etc' },
  'app/away': { link: '/etc/passwd' },
};
type Properties = Parameters<typeof customDockerfile.image>[0];
const image = (properties: Partial<Properties>) =>
  customDockerfile.image(
    { buildContextPath: 'app', dockerfilePath: 'Dockerfile', ...properties },
    fakeWorkspace(files),
    'linux/arm64',
  );
const codes = (properties: Partial<Properties>) =>
  image(properties).diagnostics.map(({ code, place }) => [code, ...(place as { path: string[] }).path.slice(1)]);

describe('custom-dockerfile', () => {
  test('builds the Dockerfile in its context, for the processor of the job, with its arguments as texts', () => {
    const buildArgs = [
      { argName: 'LEVEL', value: 'info' },
      { argName: 'COUNT', value: 3 },
      { argName: 'FAST', value: true },
    ];
    const { value, diagnostics } = image({ buildContextPath: './app/', buildArgs, command: ['run'] });
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      kind: 'built',
      folder: 'app',
      dockerfile: { path: 'Dockerfile' },
      excluded: [],
      buildArguments: [
        { name: 'LEVEL', value: 'info' },
        { name: 'COUNT', value: '3' },
        { name: 'FAST', value: 'true' },
      ],
      platform: 'linux/arm64',
      command: ['run'],
      recipe: 1,
    });
  });

  test('takes a Dockerfile without FROM in another language, which its first line names', () => {
    expect(codes({ dockerfilePath: 'language' })).toEqual([]);
  });

  test('finds the Dockerfile relative to the context', () => {
    expect(image({ dockerfilePath: 'docker/./other' }).value).toMatchObject({ dockerfile: { path: 'docker/other' } });
    expect(image({ buildContextPath: '.' }).value).toMatchObject({ folder: '.' });
  });

  test.each<[string, Partial<Properties>, (string | number)[][]]>([
    ...['comment', 'steps'].map((one): [string, Partial<Properties>, (string | number)[][]] => [
      `a Dockerfile without a stage, ${one}`,
      { dockerfilePath: one },
      [['packaging/dockerfile', 'dockerfilePath']],
    ]),
    [
      'a build argument with a null character',
      { buildArgs: [{ argName: 'X', value: 'a\0b' }] },
      [['config/wrong-format', 'buildArgs', 0, 'value']],
    ],
    ['a missing context', { buildContextPath: 'none' }, [['packaging/context', 'buildContextPath']]],
    ['a context that is a file', { buildContextPath: 'app/Dockerfile' }, [['packaging/context', 'buildContextPath']]],
    ['a context above the config', { buildContextPath: '..' }, [['source/outside', 'buildContextPath']]],
    ['an absolute context', { buildContextPath: '/etc' }, [['source/outside', 'buildContextPath']]],
    ['a context behind a link to elsewhere', { buildContextPath: 'away' }, [['source/outside', 'buildContextPath']]],
    ['a missing Dockerfile', { dockerfilePath: 'none' }, [['packaging/dockerfile', 'dockerfilePath']]],
    [
      'a path from the config’s folder',
      { dockerfilePath: 'app/Dockerfile' },
      [['packaging/dockerfile', 'dockerfilePath']],
    ],
    ['a Dockerfile that is a folder', { dockerfilePath: 'docker' }, [['packaging/dockerfile', 'dockerfilePath']]],
    ['a Dockerfile outside the context', { dockerfilePath: '../Dockerfile' }, [['source/outside', 'dockerfilePath']]],
    ['a Dockerfile behind a link', { dockerfilePath: 'away' }, [['source/outside', 'dockerfilePath']]],
    [
      'a reference as path and as argument, all at once',
      { buildContextPath: token(ref('X')), buildArgs: [{ argName: 'A', value: token(ref('X')) }] },
      [
        ['directives/misplaced', 'buildContextPath'],
        ['directives/misplaced', 'buildArgs', 0, 'value'],
      ],
    ],
    [
      'an argument that is written twice',
      {
        buildArgs: [
          { argName: 'A', value: 1 },
          { argName: 'A', value: 2 },
        ],
      },
      [['config/not-allowed', 'buildArgs', 1, 'argName']],
    ],
  ])('reports %s at its property', (_, properties, expected) => {
    expect(codes(properties)).toEqual(expected);
    expect(image(properties).value).toBeUndefined();
  });

  describe('with a context above the folder of the config', () => {
    const kinds: Record<string, 'folder' | 'file' | 'outside' | 'git'> = {
      '../': 'folder',
      '..': 'folder',
      '../Dockerfile': 'file',
      '../../x': 'outside',
      '../.git': 'git',
    };
    const inCheckout = (buildContextPath: string, dockerfilePath = 'Dockerfile') =>
      customDockerfile.image(
        { buildContextPath, dockerfilePath },
        {
          ...fakeWorkspace(files),
          checkout: {
            look: (path) => kinds[path] ?? 'absent',
            text: () => 'FROM x',
            entries: () => [],
            prefix: 'jobs',
          },
        },
        'linux/amd64',
      );

    test('builds it in the same checkout', () => {
      expect(inCheckout('../')).toMatchObject({
        value: { folder: '..', dockerfile: { path: 'Dockerfile' } },
        diagnostics: [],
      });
    });

    test.each([
      ['../../x', 'The build context "../../x" leaves the checkout.'],
      ['../.git', expect.stringContaining('leads into a .git folder')],
    ])('refuses %s', (path, sentence) => {
      expect(inCheckout(path).diagnostics).toMatchObject([{ code: 'source/outside', sentence }]);
    });

    test('refuses it where the config is in no checkout, and says how to have one', () => {
      const { diagnostics } = customDockerfile.image(
        { buildContextPath: '../x', dockerfilePath: 'Dockerfile' },
        { ...fakeWorkspace(files), look: () => 'outside' },
        'linux/amd64',
      );
      expect(diagnostics).toMatchObject([
        {
          code: 'source/outside',
          sentence: 'The build context "../x" is above the folder of the config, which is in no checkout of git.',
          hint: expect.stringContaining('`git init`'),
        },
      ]);
    });

    test.each(['..', '../other'])('refuses %s where the config is at the top of its checkout', (buildContextPath) => {
      const { diagnostics } = customDockerfile.image(
        { buildContextPath, dockerfilePath: 'Dockerfile' },
        { ...fakeWorkspace(files), look: () => 'outside', hasGit: (folder) => folder === '.' },
        'linux/amd64',
      );
      expect(diagnostics).toMatchObject([
        {
          code: 'source/outside',
          sentence: `The build context "${buildContextPath}" leaves the checkout.`,
          hint: expect.not.stringContaining('git init'),
        },
      ]);
    });

    test('looks for the Dockerfile there', () => {
      expect(inCheckout('..', 'none').diagnostics).toMatchObject([{ code: 'packaging/dockerfile' }]);
    });
  });

  test.each(['base', 'WORKER', '0', '1'])('builds the stage %s of the Dockerfile, by its name or index', (target) => {
    expect(image({ dockerfilePath: 'stages', target })).toMatchObject({ value: { target }, diagnostics: [] });
  });

  test.each([
    ['2', 'It has base, worker.'],
    ['wroker', 'Did you mean worker?'],
  ])('refuses the stage %s, which the Dockerfile does not have', (target, hint) => {
    expect(image({ dockerfilePath: 'stages', target })).toEqual({
      diagnostics: [
        expect.objectContaining({
          code: 'packaging/dockerfile',
          sentence: `The Dockerfile has no stage "${target}".`,
          hint,
        }),
      ],
    });
  });
});
