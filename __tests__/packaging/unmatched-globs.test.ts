import { describe, expect, test } from '@jest/globals';
import { builtCodeOf } from '../../src/packaging/code/lambda-buildpack.ts';
import { stacktapeImageBuildpack } from '../../src/packaging/types/stacktape-image-buildpack.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';

/** The files of a program in each language; the first is its entry file. */
const programs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Node: { 'job.ts': '' },
  Python: { 'job.py': '' },
  Go: { 'job.go': 'package main\n', 'go.mod': 'module m\n', 'go.sum': '' },
  Java: { 'src/main/java/Job.java': '', 'pom.xml': '' },
  Ruby: { 'job.rb': '' },
  PHP: { 'job.php': '' },
  'C#': { 'Job.cs': '', 'Job.csproj': '' },
};

const data = {
  'data/a.json': '{}',
  'data/deep/b.txt': '',
  link: { link: 'data' },
  '.gitignore': 'coverage/\n',
  'node_modules/x/y.json': '',
};

const saidOf = (properties: object, files: Readonly<Record<string, string>> = programs.Node ?? {}) => {
  const [entryfilePath = ''] = Object.keys(files);
  const own = { entryfilePath, languageSpecificConfig: { nodeVersion: 24 }, ...properties };
  return stacktapeImageBuildpack
    .image(own as never, fakeWorkspace({ ...files, ...data }), 'linux/amd64')
    .diagnostics.filter(({ code }) => ['packaging/unmatched-glob', 'config/ignored'].includes(code))
    .map(({ severity, sentence, hint, place }) => [
      severity,
      (place as { path: unknown[] }).path.at(-1),
      sentence,
      hint,
    ]);
};

describe('a glob that matches no file', () => {
  test.each(Object.entries(programs))('is a warning in includeFiles of a program in %s', (_, files) => {
    expect(saidOf({ includeFiles: ['data/**', 'dta/**'] }, files)).toEqual([
      ['warning', 1, 'The glob "dta/**" matches no file.', 'Did you mean data?'],
    ]);
  });

  test.each(['data', './data/', '**/*.txt', 'data/*.json', '{x,data}/deep/b.txt', 'link/unknown/*', '*/*.json'])(
    'is not said of %s, which matches one or may do so behind a link',
    (glob) => {
      expect(saidOf({ includeFiles: [glob] })).toEqual([]);
    },
  );

  test.each<[string, string]>([
    [
      'nothere.json',
      'Globs are relative to the config. A file that a step writes must be there when the image is built.',
    ],
    ['data/dep/*.txt', 'Did you mean data/deep?'],
    [
      'data/*.txt',
      'Globs are relative to the config. A file that a step writes must be there when the image is built.',
    ],
  ])('is a warning for %s, with what to write', (glob, hint) => {
    expect(saidOf({ includeFiles: [glob] })).toEqual([['warning', 0, `The glob "${glob}" matches no file.`, hint]]);
  });

  test('is one also where all that it matches is left out', () => {
    const sentence = (glob: string) =>
      `The glob "${glob}" matches only files that are never part of an image, or that excludeFiles names.`;
    const hint = 'Name files of the repository itself, and none of a folder such as node_modules.';
    expect(saidOf({ includeFiles: ['node_modules/x/**', 'data/*.json'], excludeFiles: ['**/*.json'] })).toEqual([
      ['warning', 0, sentence('node_modules/x/**'), hint],
      ['warning', 1, sentence('data/*.json'), hint],
    ]);
  });

  test('is a note in excludeFiles where its folder does not exist, unless git ignores that', () => {
    expect(saidOf({ excludeFiles: ['nothere/**', 'coverage/**', '**/*.test.ts', 'data/*.csv', './dta'] })).toEqual([
      [
        'note',
        0,
        'The glob "nothere/**" matches no file: there is no nothere.',
        'Remove it, or correct it: globs are relative to the config.',
      ],
      ['note', 4, 'The glob "./dta" matches no file: there is no dta.', 'Did you mean data?'],
    ]);
  });

  test('is a warning for a function too', () => {
    const outcome = builtCodeOf(
      { entryfilePath: 'job.ts', includeFiles: ['dta'], languageSpecificConfig: { nodeVersion: 24 } },
      'nodejs24.x',
      fakeWorkspace({ 'job.ts': 'export const handler = () => {};', ...data }),
      'linux/amd64',
    );
    expect(outcome.diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['packaging/unmatched-glob', 'Did you mean data?'],
    ]);
  });
});

describe('a property of another language', () => {
  test('is a warning that it changes nothing', () => {
    expect(saidOf({ languageSpecificConfig: { nodeVersion: 24, pythonVersion: 3.12 } })).toEqual([
      [
        'warning',
        'pythonVersion',
        'pythonVersion is for programs in Python, and this one is in Node: it changes nothing.',
        'Remove it.',
      ],
    ]);
    expect(saidOf({ languageSpecificConfig: { tsConfigPath: 'nope.json', nodeVersion: 22 } }, programs.Python)).toEqual(
      [
        [
          'warning',
          'tsConfigPath',
          'tsConfigPath is for programs in Node, and this one is in Python: it changes nothing.',
          'Remove it.',
        ],
        [
          'warning',
          'nodeVersion',
          'nodeVersion is for programs in Node, and this one is in Python: it changes nothing.',
          'Remove it.',
        ],
      ],
    );
  });

  test('is not said of a default, or of one that two languages share', () => {
    expect(saidOf({}, programs.Python)).toEqual([]);
    expect(saidOf({ languageSpecificConfig: { packageManagerFile: 'pom.xml' } }, programs.Java)).toEqual([]);
  });
});
