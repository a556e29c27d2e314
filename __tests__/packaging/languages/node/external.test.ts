import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import type { NodeProgram } from '../../../../src/packaging/languages/node/properties.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { fakeNpmLock } from '../../../fakes/npm-lock.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const run = promisify(execFile);
type Specific = Partial<NodeProgram['languageSpecificConfig']>;
const files = {
  'job.ts': '',
  'package.json': '{"dependencies":{"a":"1","b":"1"}}',
  'package-lock.json': fakeNpmLock({ a: '1', b: '1' }),
};
const text = (
  specific: Specific,
  more: Partial<NodeProgram> = {},
  at: Record<string, string> = files,
  entry = 'job.ts',
) => {
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion: 24 as const, ...specific }, ...more };
  const { value, diagnostics } = node.image(entry, program, fakeWorkspace(at), 'linux/amd64');
  expect(diagnostics.filter(({ code }) => code !== 'config/ignored')).toEqual([]);
  return value && 'text' in value.dockerfile ? value.dockerfile.text : '';
};
/** Returns the words of a line of a Dockerfile in exec form. */
const words = (line: string | undefined): string[] => JSON.parse(line?.replace(/^RUN (?:--mount=\S+ )*/, '') ?? '[]');
const lineWith = (dockerfile: string, part: string) => dockerfile.split('\n').find((line) => line.includes(part));
/** Returns the flags of the bundler by which packages stay outside. */
const external = (dockerfile: string) =>
  words(lineWith(dockerfile, '/esbuild"')).filter((word) => /^--(?:external|packages)/.test(word));
/** Returns the names of packages that are removed after the installation; undefined where none is copied. */
const removed = (dockerfile: string) =>
  dockerfile.includes(' AS dependencies')
    ? JSON.parse(words(lineWith(dockerfile, '"[\\".\\"]"'))?.at(-1) ?? '[]')
    : undefined;

describe('packages that are not bundled', () => {
  test.each<[string, Specific, Partial<NodeProgram>, string[], string[] | undefined]>([
    ['none', {}, {}, [], undefined],
    ['some that are installed', { dependenciesToExcludeFromBundle: ['a'] }, {}, ['--external:a'], []],
    ['all that are installed', { dependenciesToExcludeFromBundle: ['*'] }, {}, ['--packages=external'], []],
    ['none, whatever is not installed', { dependenciesToExcludeFromDeploymentPackage: ['b', '*'] }, {}, [], undefined],
    ['those of excludeDependencies', {}, { excludeDependencies: ['@a/b'] }, ['--external:@a/b'], undefined],
    [
      'all, without some',
      { dependenciesToExcludeFromBundle: ['*'], dependenciesToExcludeFromDeploymentPackage: ['b'] },
      { excludeDependencies: ['a', 'b'] },
      ['--packages=external'],
      ['b', 'a'],
    ],
    [
      'the same in both lists',
      { dependenciesToExcludeFromBundle: ['a'], dependenciesToExcludeFromDeploymentPackage: ['a'] },
      {},
      ['--external:a'],
      undefined,
    ],
    [
      'some, of which none is installed',
      { dependenciesToExcludeFromBundle: ['a'], dependenciesToExcludeFromDeploymentPackage: ['*'] },
      {},
      ['--external:a'],
      undefined,
    ],
  ])('are %s', (_, specific, more, flags, left) => {
    const dockerfile = text(specific, more);
    expect(external(dockerfile)).toEqual(flags);
    expect(removed(dockerfile)).toEqual(left);
  });

  test('are named in a workspace, whose own packages are bundled', () => {
    const workspace = {
      ...{
        'package.json': '{"workspaces":["*"],"devDependencies":{"t":"1"}}',
        'package-lock.json': fakeNpmLock({ t: '1' }),
      },
      ...{ 'job/main.ts': '', 'job/package.json': '{"name":"job","dependencies":{"lib":"1","a":"1"}}' },
      ...{ 'lib/package.json': '{"name":"lib","dependencies":{"b":"1"}}' },
    };
    const dockerfile = text({ dependenciesToExcludeFromBundle: ['*'] }, {}, workspace, 'job/main.ts');
    expect(external(dockerfile)).toEqual(['--external:a', '--external:b', '--external:t']);
    expect(lineWith(dockerfile, 'COPY --from=dependencies')).toBe(
      'COPY --from=dependencies ["/build/node_modules","/layout/app/node_modules"]',
    );
    expect(words(lineWith(dockerfile, '"[\\"job\\",\\"lib\\"]"')).slice(0, 2)).toEqual(['node', '-e']);
  });

  test('lie in one folder, of a workspace as its package manager laid them out', async () => {
    const folder = await folderWith({
      'node_modules/.modules.yaml': 'prunedAt: now',
      'node_modules/shared/index.js': 'root',
      'node_modules/other/index.js': 'root',
      'node_modules/.pnpm/deep@1/node_modules/deep/index.js': 'deep',
      'node_modules/@s/kept/index.js': 'root',
      'job/node_modules/shared/index.js': 'job',
      'lib/node_modules/shared/index.js': 'lib',
      'lib/node_modules/own/index.js': 'lib',
      'lib/index.js': 'bundled',
    });
    mkdirSync(join(folder, 'job/node_modules/@s'));
    symlinkSync('../../../node_modules/.pnpm/deep@1/node_modules/deep', join(folder, 'job/node_modules/@s/deep'));
    symlinkSync('../../lib', join(folder, 'job/node_modules/lib'));
    symlinkSync('../lib', join(folder, 'node_modules/lib'));
    symlinkSync('../gone', join(folder, 'node_modules/gone'));
    const workspace = {
      ...{
        'package.json': '{"workspaces":["*"]}',
        'package-lock.json': fakeNpmLock({ shared: '1' }),
        'job/main.ts': '',
      },
      ...{ 'job/package.json': '{"dependencies":{"shared":"1"}}', 'lib/package.json': '{}' },
    };
    const dockerfile = text(
      { dependenciesToExcludeFromBundle: ['shared'] },
      { excludeDependencies: ['other'] },
      workspace,
      'job/main.ts',
    );
    const [, ...script] = words(lineWith(dockerfile, '"[\\"job\\",\\"lib\\"]"'));
    await run(process.execPath, script, { cwd: folder });
    const packages = join(folder, 'node_modules');
    expect((await readdir(packages)).sort()).toEqual(['.pnpm', '@s', 'own', 'shared']);
    expect(await readlink(join(packages, '@s/deep'))).toBe('../.pnpm/deep@1/node_modules/deep');
    const read = (name: string) => readFileSync(join(packages, name, 'index.js'), 'utf8');
    expect(['shared', 'own', '@s/deep', '@s/kept'].map(read)).toEqual(['job', 'lib', 'deep', 'root']);
  });

  test.each<[string, Specific, Partial<NodeProgram>]>([
    ['a flag', { dependenciesToExcludeFromDeploymentPackage: ['a --x'] }, {}],
    ['a path', {}, { excludeDependencies: ['../a'] }],
    ['all of excludeDependencies', {}, { excludeDependencies: ['*'] }],
  ])('are refused where a name is %s', (_, specific, more) => {
    const program = {
      entryfilePath: 'job.ts',
      languageSpecificConfig: { nodeVersion: 24 as const, ...specific },
      ...more,
    };
    const { diagnostics } = node.image('job.ts', program, fakeWorkspace(files), 'linux/amd64');
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ code: 'config/wrong-format' }]);
  });
});

describe('includeFiles', () => {
  test('takes files as they are in the repository, and none that an installation made', () => {
    const dockerfile = text({}, { includeFiles: ['**/*.json'] });
    const [context, packages, build] = dockerfile.replaceAll(/^#.*\n/gm, '').split(/\n(?=FROM )/);
    expect(context).toMatch(/ AS context\nWORKDIR \/context\nCOPY \. \.\nRUN \["node","-e",.*,"\/out\/"\]\n$/);
    expect(packages).toContain('"npm","ci"');
    expect(packages).not.toContain('/out/');
    expect(build).toContain('COPY . .\nCOPY --from=context /out/ /out/\n');
  });

  test('that name nothing leave an empty folder to copy', async () => {
    const folder = await folderWith({});
    const script = words(lineWith(text({}, { includeFiles: ['none'] }), '"/out/"]')).slice(1, -1);
    await run(process.execPath, [...script, join(folder, 'out/')], { cwd: folder });
    expect(await readdir(join(folder, 'out'))).toEqual([]);
  });
});
