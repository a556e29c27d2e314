import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { globPattern } from '../../../../src/packaging/glob.ts';
import { bundler } from '../../../../src/packaging/languages/node/bundle.ts';
import { nodeDockerfile } from '../../../../src/packaging/languages/node/dockerfile.ts';
import { fetchEventScript } from '../../../../src/packaging/languages/node/entry-shim.ts';
import { installationOf } from '../../../../src/packaging/languages/node/installation.ts';
import { moduleFormat } from '../../../../src/packaging/languages/node/module-format.ts';
import type { NodeProgram } from '../../../../src/packaging/languages/node/properties.ts';
import { startScript } from '../../../../src/packaging/languages/node/start-script.ts';
import { pathRules, readPath } from '../../../../src/packaging/path-rules.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const run = promisify(execFile);
type Specific = Partial<NodeProgram['languageSpecificConfig']>;

const dockerfile = (
  files: Record<string, string>,
  specific: Specific = {},
  properties: Partial<NodeProgram> = {},
  entry = 'job.ts',
) => {
  const program = {
    entryfilePath: entry,
    languageSpecificConfig: { nodeVersion: 24 as const, ...specific },
    ...properties,
  };
  const surroundings = fakeWorkspace({ [entry]: '', ...files });
  const version = program.languageSpecificConfig.nodeVersion;
  const format = moduleFormat(entry, program, version, surroundings);
  const installation = installationOf(entry, surroundings);
  return nodeDockerfile(entry, { program, installation, format, version, capitals: [], below: '' });
};

/** Returns the words of the commands in exec form, in order. */
const commands = (text: string): string[][] =>
  [...text.matchAll(/^RUN (?:--mount=\S+ )*(\[.*\])$/gm)].map(([, words]) => JSON.parse(words as string));
/** Returns the command that copies `includeFiles`. */
const copying = (text: string) => commands(text).find((words) => words.at(-1) === '/out/');
/** The program that fetches an event from S3. */
const shim = '/opt/batch-job/fetch-event.cjs';
/** Returns the command that makes the bundle. */
const bundling = (text: string) => commands(text).find(([word]) => word?.endsWith('esbuild')) ?? [];
/** Returns the last stage of a Dockerfile. */
const final = (text: string) => text.slice(text.lastIndexOf('FROM ')).replaceAll(/^#.*\n/gm, '');

describe('nodeDockerfile', () => {
  test('says of each stage, and of the long line that starts the program, what it is for', () => {
    const lines = dockerfile({}, {}).split('\n');
    const explained = lines.flatMap((line, at) => (/^(?:FROM|CMD) /.test(line) ? [lines[at - 1]] : []));
    expect(explained.length).toBeGreaterThan(3);
    for (const line of explained) expect(line).toMatch(/^# [A-Z].*\.$/);
  });

  test('installs only the bundler for a program without package.json', () => {
    const text = dockerfile({});
    expect(commands(text).map(([first, second]) => `${first} ${second}`)).toEqual([
      'npm install',
      'node -e',
      '/bundler/node_modules/.bin/esbuild ./job.ts',
      'node -e',
    ]);
    expect(commands(text)[0]).toContain(bundler);
    expect(final(text)).toBe(
      [
        'FROM docker.io/library/node:24-slim',
        'COPY --from=layout /layout/ /',
        'WORKDIR /app',
        `CMD ${JSON.stringify(['sh', '-c', startScript, 'sh', '/sys/fs/cgroup', shim, '--enable-source-maps', 'index.mjs'])}`,
        '',
      ].join('\n'),
    );
  });

  test('writes the program that fetches an event from S3 as it is, on the platform of the builder', async () => {
    const text = dockerfile({});
    const words = commands(text).find((all) => all.includes(shim)) as string[];
    const folder = await folderWith({});
    const path = join(folder, 'opt/fetch-event.cjs');
    await run(words[0] as string, [...words.slice(1, 3), path, ...words.slice(4)]);
    expect([words.indexOf(shim), readFileSync(path, 'utf8')]).toEqual([3, fetchEventScript]);
    expect(final(text)).not.toContain('RUN');
  });

  test('uses the built-in frontend and no flag that Docker 20.10 does not have', () => {
    const text = dockerfile(
      { 'package.json': '{}' },
      { dependenciesToExcludeFromBundle: ['*'] },
      { includeFiles: ['x'] },
    );
    expect(text).not.toMatch(/# *syntax|<<|--exclude|--parents|--link|--chmod/);
    for (const [image] of text.matchAll(/^FROM .*$/gm))
      expect(image).toMatch(/node:24(?:(?:-slim)? AS [\w-]+|-slim)$|^FROM packages AS build$/);
  });

  test('mounts .npmrc and the cache for npm, and keeps both out of the final image', () => {
    const text = dockerfile({ 'package.json': '{}', 'package-lock.json': '{}' });
    for (const [line] of text.matchAll(/^RUN .*"npm".*$/gm)) {
      expect(line).toContain('--mount=type=secret,id=npmrc,target=/root/.npmrc ');
      expect(line).toContain('--mount=type=cache,target=/root/.npm,');
    }
    expect(final(text)).not.toContain('npm');
  });

  test('installs packages before it copies the sources, so that a change of a source does not install again', () => {
    const text = dockerfile({ 'package.json': '{}', 'package-lock.json': '{}' });
    expect(text.indexOf('COPY ["package-lock.json","package.json","./"]')).toBeGreaterThan(0);
    expect(text.indexOf('"ci"')).toBeLessThan(text.indexOf('COPY . .'));
    const scripted = dockerfile({ 'package.json': '{"scripts":{"prepare":"x"}}', 'package-lock.json': '{}' });
    expect(scripted.indexOf('COPY . .')).toBeLessThan(scripted.indexOf('"ci"'));
  });

  test.each([
    [18, undefined, 'index.cjs'],
    [23, undefined, 'index.cjs'],
    [24, undefined, 'index.mjs'],
    [18, 'esm', 'index.mjs'],
    [24, 'cjs', 'index.cjs'],
  ] as const)('for Node %s with the format %s runs %s', (nodeVersion, outputModuleFormat, bundle) => {
    const text = dockerfile({}, { nodeVersion, ...(outputModuleFormat ? { outputModuleFormat } : {}) });
    expect(text).toContain(`FROM docker.io/library/node:${nodeVersion}-slim`);
    expect(bundling(text)).toContain(`--target=node${nodeVersion}`);
    expect(text.trimEnd().endsWith(`"${bundle}"]`)).toBe(true);
  });

  test('omits the flags of source maps where they are disabled', () => {
    const text = dockerfile({}, { disableSourceMaps: true });
    expect(text).not.toContain('source');
  });

  test('installs excluded packages on the platform of the image, without development dependencies', () => {
    const text = dockerfile(
      { 'a/package.json': '{}' },
      { dependenciesToExcludeFromBundle: ['sharp', '@a/b'] },
      {},
      'a/j.ts',
    );
    expect(
      commands(text)
        .filter(([npm]) => npm === 'npm')
        .at(-1),
    ).toContain('--omit=dev');
    expect(text).toContain('FROM docker.io/library/node:24 AS dependencies');
    expect(text).toContain('COPY --from=dependencies ["/build/a/node_modules","/layout/app/node_modules"]');
    expect(final(text)).toContain('\nCOPY --from=packages-layout /layout/ /\nCOPY --from=layout /layout/ /\n');
    expect(bundling(text)).toEqual(expect.arrayContaining(['--external:sharp', '--external:@a/b']));
    const all = dockerfile({ 'package.json': '{}' }, { dependenciesToExcludeFromBundle: ['*'] });
    expect(commands(all).flat()).toContain('--packages=external');
  });

  test('runs commands of the user in the final image, each as a whole, before it copies the program', () => {
    const text = final(
      dockerfile({}, {}, { customDockerBuildCommands: ['apt-get update\napt-get install x', '--network=none true'] }),
    );
    expect(text).toContain(
      'WORKDIR /app\nRUN ["/bin/sh","-c","apt-get update\\napt-get install x"]\nRUN --network=none true\nCOPY',
    );
  });

  test('escapes the name of a folder', () => {
    const text = dockerfile(
      { 'a $B [c]/package.json': '{}' },
      { dependenciesToExcludeFromBundle: ['x'] },
      {},
      'a $B [c]/j.ts',
    );
    expect(text).toContain('WORKDIR /build/a \\$B [c]\n');
    expect(text).toContain('["/build/a \\\\$B [[]c]/node_modules","/layout/app/node_modules"]');
  });

  test('copies includeFiles to the same path', async () => {
    const folder = await folderWith({ 'a/b.json': '1', 'a/c.txt': '2', 'd.json': '3', 'e/f/g': '4' });
    const copy = copying(dockerfile({}, {}, { includeFiles: ['**/*.json', 'e'] }));
    const [, , script, patterns] = copy as string[];
    await mkdir(join(folder, '.out'));
    const { stdout } = await run(process.execPath, ['-e', script as string, patterns as string, '.out/'], {
      cwd: folder,
    });
    expect((await readdir(join(folder, '.out'), { recursive: true })).sort()).toEqual(
      ['a', 'a/b.json', 'd.json', 'e', 'e/f', 'e/f/g'].sort(),
    );
    expect(stdout).toContain('3 files');
  });

  test('copies the files that pathRules matches, also for a glob that would take a backtracking matcher for ever', async () => {
    const long = 'a'.repeat(200);
    const names = [long, 'a/b/c.json', 'a/[x].txt', 'd.json', 'e-1.yaml', 'e-2.yml', 'grüße/日本.txt', 'x/a,b'];
    const globs = [
      '*a'.repeat(9),
      '**/*.json',
      '**/[[]x].t?t',
      'e-[^2].{y{a,}ml,json}',
      '+(e|-){1..2}.@(yaml|yml)',
      'a/[x].txt',
      'gr**',
      'x/a\\,b',
      `${'**/'.repeat(8)}z`,
    ];
    const folder = await folderWith(Object.fromEntries(names.map((name) => [name, ''])));
    for (const glob of globs) {
      const out = await folderWith({});
      const copy = copying(dockerfile({}, {}, { includeFiles: [glob] }));
      const [, , script, patterns] = copy as string[];
      const words = ['-e', script as string, patterns as string, `${out}/`];
      const { stdout } = await run(process.execPath, words, { cwd: folder });
      const rules = pathRules([{ pattern: globPattern(glob), admits: false }]);
      const expected = names.filter((name) => rules.excludes(readPath(rules, name)));
      expect([glob, stdout.trim()]).toEqual([glob, `includeFiles: ${expected.length} files`]);
    }
  });
});

describe('the bundle of nodeDockerfile', () => {
  const project = {
    'job.ts': `
      import { createRequire } from 'node:module';
      import { dirname } from 'node:path';
      import { fileURLToPath } from 'node:url';
      import legacy from './legacy.cjs';
      import typed, { type Shape } from './typed.js';
      const require = createRequire(import.meta.url);
      const here: Shape = { folder: dirname(fileURLToPath(import.meta.url)) };
      console.log(JSON.stringify([legacy, typed(here.folder) === legacy.folder, require('node:os').EOL, '日本']));`,
    'typed.ts': 'export interface Shape { folder: string }\nexport default (text: string): string => text;',
    'legacy.cjs': "const os = require('os'); module.exports = { eol: os.EOL, folder: __dirname, file: __filename };",
    'package.json': '{"type":"module"}',
  };

  test.each(['esm', 'cjs'] as const)(
    'runs TypeScript and CommonJS as %s, with require, __dirname and __filename',
    async (format) => {
      const folder = await folderWith(
        format === 'esm'
          ? project
          : {
              ...project,
              'job.ts':
                "import legacy from './legacy.cjs';\nconsole.log(JSON.stringify([legacy, true, '\\n', '日本']));",
            },
      );
      const [, ...words] = bundling(dockerfile({}, { outputModuleFormat: format }));
      const esbuild = join(process.cwd(), 'node_modules/.bin/esbuild');
      await run(
        esbuild,
        words.map((word) => word.replace('--outfile=/out', `--outfile=${folder}/out`)),
        { cwd: folder },
      );
      const file = join(folder, 'out', format === 'esm' ? 'index.mjs' : 'index.cjs');
      const { stdout } = await run(process.execPath, [file]);
      expect(JSON.parse(stdout)).toEqual([{ eol: '\n', folder: join(folder, 'out'), file }, true, '\n', '日本']);
    },
  );

  test('is made by the version of esbuild that the tests use', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(bundler).toBe(`esbuild@${devDependencies.esbuild}`);
  });
});
