import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const run = promisify(execFile);
const versions = [18, 22, 24] as const;
/** Returns the words of the bundler for an entry file. */
const bundling = (entry: string, files: Record<string, string>, nodeVersion: (typeof versions)[number], more = {}) => {
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion, ...more } };
  const { value } = node.image(entry, program, fakeWorkspace(files), 'linux/amd64');
  const text = value && 'text' in value.dockerfile ? value.dockerfile.text : '';
  const [, words = '[]'] = /^RUN (\["\/bundler\/node_modules\/\.bin\/esbuild".*\])$/m.exec(text) ?? [];
  return JSON.parse(words) as string[];
};
const formatOf = (
  entry: string,
  source: string,
  version: (typeof versions)[number],
  more: Record<string, string> = {},
) =>
  bundling(entry, { [entry]: source, ...more }, version)
    .find((word) => word.startsWith('--format='))
    ?.slice('--format='.length);

const common =
  'const run = async () => { await 1; };\nif (require.main === module) run();\nmodule.exports = { run };\n';

describe('the format of a bundle', () => {
  test.each<[string, string, string, Record<string, string>?]>([
    ['cjs', 'job.cjs', 'import.meta'],
    ['cjs', 'job.cts', ''],
    ['esm', 'job.mjs', common],
    ['esm', 'Job.MTS', ''],
    ['cjs', 'job.js', common],
    ['cjs', 'job.ts', "import { x } from './x';\nif (require.main === module) x();\n"],
    ['cjs', 'job.js', 'exports.run = () => 1;\n'],
    ['cjs', 'job.js', "const os = require('os');\nconsole.log(os.EOL);\n"],
    ['cjs', 'job.ts', "import fs = require('fs');\nexport = fs;\n"],
    ['esm', 'job.js', common, { 'package.json': '{"type":"module"}' }],
    ['cjs', 'job.ts', 'export const a = 1;\n', { 'package.json': '{"type":"commonjs"}' }],
    ['esm', 'job.ts', 'console.log(import.meta.url);\n', { 'package.json': '{"type":"commonjs"}' }],
    ['esm', 'job.ts', "import { x } from './x';\nconst y = await x();\n"],
    ['esm', 'job.ts', "import { x } from './x';\nfor await (const y of x()) console.log(y);\n"],
    ['esm', 'src/job.js', common, { 'package.json': '{}', 'src/package.json': '{"type":"module"}' }],
    ['cjs', 'src/job.js', common, { 'package.json': '{"type":"module"}', 'src/package.json': '{}' }],
    ['cjs', 'job.js', `// import.meta is for others\n${common}`],
  ])('is %s for %s with %j, whatever the version of Node', (format, entry, source, more = {}) => {
    expect(versions.map((version) => formatOf(entry, source, version, more))).toEqual([format, format, format]);
  });

  test('is what Stacktape makes of a program that runs in both', () => {
    const source = "import { x } from './x';\nx();\n";
    expect(versions.map((version) => formatOf('job.ts', source, version))).toEqual(['cjs', 'cjs', 'esm']);
  });

  test('is the one that the config names', () => {
    for (const outputModuleFormat of ['cjs', 'esm'] as const)
      expect(bundling('job.cjs', { 'job.cjs': common }, 24, { outputModuleFormat })).toContain(
        `--format=${outputModuleFormat}`,
      );
  });

  test('loads an extension in capitals as the one in small letters', async () => {
    const files = {
      'src/Main.TS': "import { x } from './Other.Ts';\nconst y: string = x;\nconsole.log(y);\n",
      'src/Other.Ts': "export const x: string = 'ran';\n",
    };
    expect(bundling('src/Main.TS', files, 24)).toEqual(expect.arrayContaining(['--loader:.TS=ts', '--loader:.Ts=ts']));
    expect(await ran('src/Main.TS', files)).toBe('ran\n');
  });

  test('lets a program do its work that asks whether it is the one that runs', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('job.js', 'job.cjs', 'job.ts', 'job.cts', 'src/job.js'),
        fc.constantFrom(...versions),
        fc.constantFrom('', '{}', '{"type":"commonjs"}'),
        fc.boolean(),
        async (entry, version, manifest, imports) => {
          const isTyped = /ts$/.test(entry) && imports;
          const files = {
            [entry]: `${isTyped ? "import { EOL } from 'node:os';\n" : "const { EOL } = require('node:os');\n"}const run = async () => process.stdout.write('ran' + EOL);\nif (require.main === module) run();\n`,
            ...(manifest ? { 'package.json': manifest } : {}),
          };
          expect(await ran(entry, files, version)).toBe('ran\n');
        },
      ),
      { numRuns: 12 },
    ));
});

/** Bundles a program as its Dockerfile does, runs it by this Node and returns what it printed. */
const ran = async (
  entry: string,
  files: Record<string, string>,
  version: (typeof versions)[number] = 24,
): Promise<string> => {
  const folder = await folderWith(files);
  const [, ...words] = bundling(entry, files, version);
  const [bundle = ''] = words.flatMap((word) => /^--outfile=\/out\/(.*)$/.exec(word)?.[1] ?? []);
  const esbuild = join(process.cwd(), 'node_modules/.bin/esbuild');
  await run(
    esbuild,
    words.map((word) => word.replace('--outfile=/out', `--outfile=${folder}/out`)),
    { cwd: folder },
  );
  expect(readFileSync(join(folder, 'out', bundle), 'utf8')).not.toBe('');
  return (await run(process.execPath, [join(folder, 'out', bundle)])).stdout;
};
