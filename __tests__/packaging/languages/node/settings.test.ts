import { describe, expect, test } from '@jest/globals';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import { fakeCheckout } from '../../../fakes/checkout.ts';

type Files = Readonly<Record<string, string>>;

/** Returns what is said about a program but notes, for the config in a folder of the checkout. */
const found = (files: Files, prefix = '', entry = 'job.ts') => {
  const surroundings = fakeCheckout({ [`${prefix && `${prefix}/`}${entry}`]: '', ...files }, prefix);
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion: 24 as const } };
  const { diagnostics } = node.image(entry, program, surroundings, 'linux/amd64');
  return diagnostics.flatMap(({ severity, code, sentence }) =>
    severity === 'note' ? [] : [`${severity} ${code}: ${sentence}`],
  );
};
const pnpm: Files = { 'package.json': '{}', 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" };

describe('settings of pnpm', () => {
  test.each([
    ['packages:\n  - "a', ':2 is no YAML'],
    ['packages: [a]\npackages: [b]', ':2 has a key for the second time'],
    ['- packages/*', ':1 is no map of settings'],
    ['packages:\n<<<<<<< HEAD\n', ':2 has a conflict of a merge'],
    ['a: b: c', ':1 is no YAML'],
  ])('that are %j are refused with their line', (settings, fault) => {
    expect(found({ ...pnpm, 'pnpm-workspace.yaml': settings })).toEqual([
      `error packaging/settings: pnpm-workspace.yaml${fault}: pnpm cannot read it.`,
    ]);
  });

  test.each(['', '# none\n', 'packages: []', '\uFEFFpackages: [a]', 'null'])('that are %j are read', (settings) => {
    expect(found({ ...pnpm, 'pnpm-workspace.yaml': settings })).toEqual([]);
  });

  test('above a package of the workspace are refused alone, from the config in it as well', () => {
    const files = {
      ...pnpm,
      'pnpm-workspace.yaml': 'packages: [a/*',
      'a/b/package.json': '{"dependencies":{"c":"workspace:*"}}',
    };
    expect(found(files, '', 'a/b/job.ts')).toEqual([
      'error packaging/settings: pnpm-workspace.yaml:1 is no YAML: pnpm cannot read it.',
    ]);
    expect(found(files, 'a/b')).toEqual([
      'error packaging/settings: ../../pnpm-workspace.yaml:1 is no YAML: pnpm cannot read it.',
    ]);
  });

  test('are a warning where they may be of others, and nothing where a lock file of another program counts', () => {
    const files = { 'pnpm-workspace.yaml': 'packages: [a/*', 'a/package.json': '{}' };
    expect(found(files, 'a')).toEqual([
      'warning packaging/settings: ../pnpm-workspace.yaml:1 is no YAML: the packages of the workspace that it may name are not known.',
    ]);
    expect(found({ ...files, 'a/yarn.lock': '' }, 'a')).toEqual([]);
  });
});

describe('settings of Yarn', () => {
  const yarn = { 'package.json': '{}', 'yarn.lock': '__metadata:\n  version: 8\n' };

  test('that are no YAML are refused with their line', () => {
    expect(found({ ...yarn, '.yarnrc.yml': 'nodeLinker: pnp\nnpmScopes: {' })).toEqual([
      'error packaging/settings: .yarnrc.yml:2 is no YAML: Yarn 4 cannot read it.',
    ]);
    expect(found({ ...yarn, 'a/.yarnrc.yml': '', '.yarnrc.yml': '- a' })).toEqual([
      'error packaging/settings: .yarnrc.yml:1 is no map of settings: Yarn 4 cannot read it.',
    ]);
  });

  test('may have a key twice, as Yarn reads it, and belong to Yarn 2 or later alone', () => {
    expect(found({ ...yarn, '.yarnrc.yml': 'nodeLinker: pnp\nnodeLinker: node-modules' })).toEqual([]);
    expect(found({ 'package.json': '{}', 'yarn.lock': '# yarn lockfile v1\n', '.yarnrc.yml': '{' })).toEqual([]);
  });
});
