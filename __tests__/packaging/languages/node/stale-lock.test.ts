import { describe, expect, test } from '@jest/globals';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import { type FakeFile, fakeWorkspace } from '../../../fakes/workspace.ts';

const json = (content: object) => JSON.stringify(content);

/** Returns the sentences about lock files of a program. */
const found = (files: Record<string, FakeFile>, entry = 'job.ts') => {
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion: 24 as const } };
  const { diagnostics } = node.image(entry, program, fakeWorkspace({ [entry]: '', ...files }), 'linux/amd64');
  return diagnostics.flatMap(({ code, severity, sentence }) =>
    code === 'packaging/lock-file' ? [`${severity}: ${sentence}`] : [],
  );
};

describe('a package-lock.json', () => {
  const lock = json({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { zod: '^3.0.0', got: '^1.0.0' } },
      'node_modules/zod': { version: '3.25.1' },
      'node_modules/got': { version: '1.4.0' },
      'node_modules/ms': { version: '2.1.3' },
    },
  });
  const asking = (dependencies: object, more = {}) =>
    found({ 'package.json': json({ dependencies, ...more }), 'package-lock.json': lock });

  test('older than its package.json is a warning with the packages that it lacks, or has of another major version', () => {
    expect(asking({ zod: '^4.0.0', got: '^1.0.0', sharp: '1' }, { devDependencies: { jest: '30' } })).toEqual([
      'warning: package-lock.json is older than package.json: it does not have "zod", "sharp", "jest" as that asks. npm stops there.',
    ]);
  });

  test('is none where npm finds what is asked for', () => {
    expect(asking({ zod: '^3.0.0' })).toEqual([]);
    expect(asking({ zod: '^3.1.0', got: '>=1', ms: '^2.0.0' })).toEqual([]);
    expect(asking({ zod: '^4.0.0' }, { overrides: { zod: '3.25.1' } })).toEqual([]);
  });

  test('is compared with the packages of its workspace too', () => {
    const packages = {
      '': { workspaces: ['packages/*'] },
      'packages/job': { dependencies: { zod: '^3.0.0' } },
      'packages/job/node_modules/zod': { version: '3.25.1' },
    };
    const files = (dependencies: object) => ({
      'package.json': json({ workspaces: ['packages/*'] }),
      'packages/job/package.json': json({ name: 'job', dependencies }),
      'package-lock.json': json({ packages }),
    });
    expect(found(files({ zod: '^3.0.0' }), 'packages/job/job.ts')).toEqual([]);
    expect(found(files({ zod: '^3.0.0', ms: '2' }), 'packages/job/job.ts')).toEqual([
      expect.stringContaining('package-lock.json is older than packages/job/package.json: it does not have "ms"'),
    ]);
  });
});

describe('a yarn.lock of Yarn 1', () => {
  const lock = `# yarn lockfile v1


"@acme/rows@>=1, <3", "@acme/rows@^2.0.0":
  version "2.0.0"

left@npm:ms@^2.1.0:
  version "2.1.3"

ms@2, ms@^2.1.0:
  version "2.1.3"
  dependencies:
    zod "^3.0.0"

zod@^3.0.0:
  version "3.25.1"
`;
  const asking = (dependencies: object, more: object = {}) =>
    found({ 'package.json': json({ dependencies, ...more }), 'yarn.lock': lock });

  test('without a version that its package.json asks for is a warning', () => {
    expect(asking({ ms: '2', zod: '^3.1.0' }, { devDependencies: { jest: '30', '@acme/rows': '^3.0.0' } })).toEqual([
      'warning: yarn.lock is older than package.json: it does not have "zod", "jest", "@acme/rows" as that asks. Yarn 1 stops there.',
    ]);
  });

  test('is none where it has each version, and for what it writes otherwise', () => {
    const dependencies = { ms: '^2.1.0', zod: '^3.0.0', left: 'npm:ms@^2.1.0', '@acme/rows': '>=1, <3' };
    expect(asking(dependencies)).toEqual([]);
    expect(asking({ a: 'file:./a', b: 'link:./b', c: './c' })).toEqual([]);
    expect(asking({ zod: '^4.0.0', ms: '3' }, { resolutions: { zod: '3.25.1', '**/ms': '2' } })).toEqual([]);
  });

  test('is compared with the packages of its workspace, at which Yarn 1 does not stop', () => {
    const files = (dependencies: object) => ({
      'package.json': json({ private: true, workspaces: ['a', 'b'] }),
      'a/package.json': json({ name: 'a', dependencies }),
      'b/package.json': json({ name: 'b' }),
      'yarn.lock': lock,
    });
    expect(found(files({ ms: '2', b: '1.0.0' }), 'a/job.ts')).toEqual([]);
    expect(found(files({ ms: '3' }), 'a/job.ts')).toEqual([
      'warning: yarn.lock is older than a/package.json: it does not have "ms" as that asks. Yarn 1 picks a version on the day of the build.',
    ]);
  });
});

describe('a yarn.lock of Yarn 2 or later', () => {
  const lock = (prefix: string, form = 8) => `__metadata:
  version: ${form}

"a@workspace:*, a@workspace:a":
  version: 0.0.0-use.local
  resolution: "a@workspace:a"
  dependencies:
    "@acme/rows": "${prefix}^2.0.0"
    ms: ${prefix === '' ? '1.10' : `"${prefix}1.10"`}
    zod: "${prefix}^3.0.0"
  peerDependencies:
    react: "*"
  languageName: unknown
  linkType: soft

"top@workspace:.":
  version: 0.0.0-use.local
  dependencies:
    a: "workspace:*"
    ms: "${prefix}2"
  linkType: soft
`;
  const files = (dependencies: object, text: string, top: object = {}): Record<string, string> => ({
    'package.json': json({ name: 'top', workspaces: ['a'], ...top }),
    'a/package.json': json({ name: 'a', dependencies }),
    'yarn.lock': text,
  });
  const locked = { '@acme/rows': '^2.0.0', ms: '1.10', zod: '^3.0.0' };

  test.each([
    ['Yarn 4', 'npm:', 8],
    ['Yarn 3', '', 6],
  ])('without a version that a package.json asks for is a warning, of %s', (title, prefix, form) => {
    const text = lock(prefix, form);
    expect(found(files(locked, text), 'a/job.ts')).toEqual([]);
    expect(found(files({ ...locked, ms: '1.1', '@acme/x': '1' }, text), 'a/job.ts')).toEqual([
      `warning: yarn.lock is older than a/package.json: it does not have "ms", "@acme/x" as that asks. ${title} stops there.`,
    ]);
    expect(found(files(locked, text, { devDependencies: { ms: '3' } }), 'a/job.ts')).toEqual([
      `warning: yarn.lock is older than package.json: it does not have "ms" as that asks. ${title} stops there.`,
    ]);
  });

  test('is not compared where settings change versions, and for a package that it does not list', () => {
    const text = lock('npm:');
    const other = { ms: '3', x: '1' };
    expect(found(files(other, text, { resolutions: { 'ms@npm:3': '2', x: '1' }, dependencies: { a: '1' } }))).toEqual(
      [],
    );
    expect(found({ ...files({ ms: '3' }, text), '.yarnrc.yml': 'defaultProtocol: "jsr:"' }, 'a/job.ts')).toEqual([]);
    expect(found({ ...files({ ms: '3' }, text.replaceAll(/a@workspace:a/g, 'b@workspace:b')) }, 'a/job.ts')).toEqual(
      [],
    );
  });
});

describe('a bun.lock', () => {
  const lock = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "top", "dependencies": { "ms": "2", "got": "^1.0.0", }, },
    "a": { "name": "a", "dependencies": { "ms": "^1.0.0", }, },
  },
  "packages": {
    "ms": ["ms@2.1.3", "", {}, "sha512-x"],
    "got": ["got@1.4.0", "", {}, "sha512-x"],
    "zod": ["zod@3.25.1", "", {}, "sha512-x"],
    "a/ms": ["ms@1.0.0", "", {}, "sha512-x"],
  }
}`;
  const asking = (dependencies: object, more: object = {}) =>
    found({ 'package.json': json({ dependencies, ...more }), 'bun.lock': lock });

  test('older than its package.json is a warning with the packages that it lacks, or has of another major version', () => {
    expect(asking({ ms: '^3.0.0', got: '^1.0.0', zod: '3' }, { devDependencies: { jest: '30' } })).toEqual([
      'warning: bun.lock is older than package.json: it does not have "ms", "jest" as that asks. Bun stops there.',
    ]);
    const member = {
      'package.json': json({ workspaces: ['a'] }),
      'a/package.json': json({ name: 'a', dependencies: { ms: '^2.0.0' } }),
    };
    expect(found({ ...member, 'bun.lock': lock }, 'a/job.ts')).toEqual([
      expect.stringContaining('bun.lock is older than a/package.json: it does not have "ms"'),
    ]);
  });

  test('is none where Bun changes nothing, and where it is no text', () => {
    expect(asking({ ms: '^2.1.0', got: '>=1' })).toEqual([]);
    expect(asking({ ms: '^3.0.0' }, { overrides: { ms: '2.1.3' } })).toEqual([]);
    expect(found({ 'package.json': json({ dependencies: { ms: '9' } }), 'bun.lock': '{}' })).toEqual([]);
    expect(found({ 'package.json': json({ dependencies: { ms: '9' } }), 'bun.lockb': lock })).toEqual([]);
  });
});

describe('a name of several kinds with different versions', () => {
  const versions = ['^1.0.0', '^2.0.0'] as const;
  const asking = (lockName: string, lock: string, kinds: object) =>
    found({ 'package.json': json({ name: 'x', ...kinds }), [lockName]: lock });
  const npm = (version: string) =>
    json({
      packages: {
        '': { optionalDependencies: { ms: version } },
        'node_modules/ms': { version: version.replace('^', '') },
      },
    });
  const pnpm = (version: string) =>
    `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      ms:\n        specifier: ${version}\n        version: 2.1.3\n`;
  const yarn1 = (version: string) => `# yarn lockfile v1\n\n\nms@${version}:\n  version "2.1.3"\n`;
  const yarn = (version: string) =>
    `__metadata:\n  version: 8\n\n"x@workspace:.":\n  version: 0.0.0-use.local\n  dependencies:\n    ms: "npm:${version}"\n  linkType: soft\n`;
  const bun = (version: string) =>
    json({
      lockfileVersion: 1,
      workspaces: { '': { name: 'x', devDependencies: { ms: version } } },
      packages: { ms: [`ms@${version.replace('^', '')}`, '', {}, 'sha512-x'] },
    });

  test.each<[string, (version: string) => string]>([
    ['package-lock.json', npm],
    ['pnpm-lock.yaml', pnpm],
    ['yarn.lock', yarn1],
    ['yarn.lock', yarn],
    ['bun.lock', bun],
  ])('is in a %s with any of them', (name, lock) => {
    for (const more of ['devDependencies', 'optionalDependencies'])
      for (const [dependencies, other] of [versions, [...versions].reverse()])
        expect(
          versions.flatMap((one) =>
            asking(name, lock(one), { dependencies: { ms: dependencies }, [more]: { ms: other } }),
          ),
        ).toEqual([]);
    expect(asking(name, lock('^3.0.0'), { dependencies: { ms: '^1.0.0' }, devDependencies: { ms: '^2.0.0' } })).toEqual(
      [expect.stringContaining('it does not have "ms" as that asks')],
    );
  });
});
