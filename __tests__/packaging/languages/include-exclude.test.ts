import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../src/generated/languages.ts';
import type { Language } from '../../../src/packaging/language.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';
import { contextIn, type ImageOf } from './narrow.ts';

// biome-ignore lint/suspicious/noExplicitAny: the registry has languages of every shape
const compiled: readonly Language<any>[] = languages.filter((language) => 'image' in language);

/** The files of a program in a folder of its own, by the name of its language; the first is its entry file. */
const programs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Node: { 'svc/job.ts': '', 'svc/package.json': '{}', 'svc/package-lock.json': '{}' },
  Python: { 'svc/job.py': '', 'svc/requirements.txt': '' },
  Go: { 'svc/job.go': 'package main\n', 'svc/go.mod': 'module m\n' },
  Java: { 'svc/src/main/java/Job.java': '', 'svc/pom.xml': '' },
  Ruby: { 'svc/job.rb': '', 'svc/Gemfile': '', 'svc/Gemfile.lock': '' },
  PHP: { 'svc/job.php': '', 'svc/composer.json': '{}' },
  'C#': { 'svc/Job.cs': '', 'svc/Job.csproj': '' },
};

/** Files elsewhere, of which no program reads one by itself. */
const data = [
  'data/a.json',
  'data/deep/b.json',
  'data/deep/c.txt',
  'other/d.json',
  'e.json',
  '.hidden/f.json',
  'a [b]/g.json',
];

/** Globs with the files of `data` that they name. */
const globs: readonly (readonly [glob: string, files: readonly string[]])[] = [
  ['data', ['data/a.json', 'data/deep/b.json', 'data/deep/c.txt']],
  ['./data/', ['data/a.json', 'data/deep/b.json', 'data/deep/c.txt']],
  ['data/*.json', ['data/a.json']],
  ['data/**/*.json', ['data/a.json', 'data/deep/b.json']],
  ['*.json', ['e.json']],
  ['data/**/*.txt', ['data/deep/c.txt']],
  ['{other,.hidden}/*', ['other/d.json', '.hidden/f.json']],
  ['a \\[b\\]/g.json', ['a [b]/g.json']],
  ['none/**', []],
];

const some = fc.subarray(globs.map((_, index) => index));
const named = (indexes: readonly number[]) => new Set(indexes.flatMap((one) => globs[one]?.[1] ?? []));
const written = (indexes: readonly number[]) => indexes.map((one) => globs[one]?.[0] ?? '');

describe.each(compiled.map((language) => [language.name, language] as const))('a program in %s', (name, language) => {
  const program = programs[name] ?? {};
  const files = { ...program, ...Object.fromEntries(data.map((path) => [path, path])) };
  const [entry = ''] = Object.keys(program);
  const imageOf =
    (properties: object): ImageOf =>
    (surroundings) =>
      language.image(
        entry,
        {
          entryfilePath: entry,
          languageSpecificConfig: language.name === 'Node' ? { nodeVersion: 24 } : {},
          ...properties,
        },
        surroundings,
        'linux/amd64',
      );

  test('has what includeFiles names and excludeFiles does not, wherever it is', async () => {
    const { inside: own } = await contextIn(imageOf({}), files);
    expect(own.filter((path) => data.includes(path))).toEqual([]);
    await fc.assert(
      fc.asyncProperty(some, some, async (include, exclude) => {
        const properties = { includeFiles: written(include), excludeFiles: written(exclude) };
        const { inside } = await contextIn(imageOf(properties), files);
        const excluded = named(exclude);
        const more = [...named(include)].filter((path) => !excluded.has(path));
        expect(inside).toEqual([...own, ...more].sort());
      }),
      { numRuns: 60 },
    );
  });

  test('copies what includeFiles names into its image by a line of its own', () => {
    const textOf = (properties: object) => {
      const { value } = imageOf(properties)(folder);
      return value !== undefined && 'text' in value.dockerfile ? value.dockerfile.text : '';
    };
    const folder = fakeWorkspace(files);
    expect(textOf({ includeFiles: ['data/*.json'] })).not.toBe(textOf({}));
    expect(textOf({ excludeFiles: ['data/*.json'] })).toBe(textOf({}));
  });
});
