import { describe, expect, test } from '@jest/globals';
import { pathsBeside } from '../../../../src/packaging/languages/node/files/beside.ts';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import type { FileLookup } from '../../../../src/packaging/packaging.ts';
import { fakeCheckout } from '../../../fakes/checkout.ts';
import { type FakeFile, fakeWorkspace } from '../../../fakes/workspace.ts';

type Files = Readonly<Record<string, FakeFile>>;

const warningsIn = (surroundings: FileLookup, includeFiles?: string[], entry = 'src/report.ts') =>
  node
    .image(
      entry,
      {
        entryfilePath: entry,
        ...(includeFiles ? { includeFiles } : {}),
        languageSpecificConfig: { nodeVersion: 24 },
      },
      surroundings,
      'linux/amd64',
    )
    .diagnostics.filter(({ code }) => code === 'packaging/runtime-file');

const reading = (source: string, more: Files = {}): FileLookup =>
  fakeWorkspace({ 'src/report.ts': source, 'data/a.json': '{}', 'src/own.sql': '', ...more });

const above = "readFileSync(new URL('../data/a.json', import.meta.url))";

describe('a file that a program reads by its place beside the source', () => {
  test('is a warning, since the program is one file, with the path that there is in the image', () => {
    expect(warningsIn(reading(above))).toEqual([
      {
        code: 'packaging/runtime-file',
        severity: 'warning',
        place: { path: ['properties', 'entryfilePath'] },
        sentence:
          'src/report.ts names `../data/a.json` from its own folder while it runs, where the image has no such file: the program is one file at the top of its folder, and beside it is only what includeFiles names.',
        hint: "Write includeFiles: ['data/a.json'], and the path from there: `new URL('./data/a.json', import.meta.url)`. What is imported, as JSON can be, is part of the program.",
      },
    ]);
  });

  test('is still a warning where includeFiles names it and the path is that from the source', () => {
    expect(warningsIn(reading(above), ['data/**']).map(({ hint }) => hint)).toEqual([
      "Write the path from there: `new URL('./data/a.json', import.meta.url)`. What is imported, as JSON can be, is part of the program.",
    ]);
  });

  test.each<[string, string, string[] | undefined]>([
    ["new URL('./data/a.json', import.meta.url)", 'report.ts', ['data']],
    ["new URL('./data/a.json', import.meta.url)", 'report.ts', ['data/*.json']],
    ["join(import.meta.dirname, 'data')", 'report.ts', ['data/*.json']],
    ["new URL('./absent.json', import.meta.url)", 'src/report.ts', undefined],
    ["new URL('https://example.com')", 'src/report.ts', undefined],
    ["new URL('./own.sql', base)", 'src/report.ts', undefined],
    ["join(__dirname, '..')", 'src/report.ts', undefined],
    ["// new URL('./own.sql', import.meta.url)", 'src/report.ts', undefined],
    ["import data from '../data/a.json'", 'src/report.ts', undefined],
  ])('is no warning for %s in %s with includeFiles %j', (source, entry, includeFiles) => {
    expect(warningsIn(reading('', { [entry]: source }), includeFiles, entry)).toEqual([]);
  });

  test.each<[string, string]>([
    ["new URL('./own.sql', import.meta.url)", './own.sql'],
    ['new URL(\n  `./own.sql`,\n  import.meta.url,\n)', './own.sql'],
    ["path.join(__dirname, '..', 'data', 'a.json')", '../data/a.json'],
    ["join(__dirname, '..', 'data', name)", '../data'],
    ["resolve(import.meta.dirname, 'own.sql')", 'own.sql'],
    ["new URL('./own.sql?raw', import.meta.url)", './own.sql?raw'],
  ])('is a warning for %s', (source, path) => {
    expect(warningsIn(reading(source)).map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining(`names \`${path}\` from its own folder`),
    ]);
  });

  test('is found in the sources that the entry file imports, and not in those of a folder that is taken as a whole', () => {
    const more = { 'src/lib/read.ts': "new URL('./query.sql', import.meta.url)", 'src/lib/query.sql': '' };
    expect(warningsIn(reading("import './lib/read'", more))).toHaveLength(1);
    const whole = reading('import(name)', { ...more, 'package.json': '{}', 'package-lock.json': '{}' });
    expect(warningsIn(whole)).toEqual([]);
  });

  test('is to be copied where it stands above the config', () => {
    const files = {
      'package.json': '{"workspaces":["jobs/*"]}',
      'package-lock.json': '{}',
      'shared/a.csv': '',
      'jobs/etl/package.json': '{"name":"etl"}',
      'jobs/etl/job.ts': "new URL('../../shared/a.csv', import.meta.url)",
    };
    expect(warningsIn(fakeCheckout(files, 'jobs/etl'), undefined, 'job.ts').map(({ hint }) => hint)).toEqual([
      expect.stringMatching(/^Have a step before this one copy it below the config/),
    ]);
  });
});

test('no source has more than 100 paths, and texts of any length are read in time', () => {
  const one = (at: number) => `new URL('./${at}', import.meta.url);`;
  expect(pathsBeside(Array.from({ length: 200 }, (_, at) => one(at)).join('\n'))).toHaveLength(100);
  expect(pathsBeside(`new URL(${' '.repeat(100_000)}`.repeat(3))).toEqual([]);
});
