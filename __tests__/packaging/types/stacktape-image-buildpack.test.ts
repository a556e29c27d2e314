import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { languages } from '../../../src/generated/languages.ts';
import { buildpackProperties } from '../../../src/packaging/buildpack.ts';
import { noImageYet } from '../../../src/packaging/packaging.ts';
import { stacktapeImageBuildpack } from '../../../src/packaging/types/stacktape-image-buildpack.ts';
import { brokenRules } from '../../../src/schema/check.ts';
import { object, type Properties } from '../../../src/schema/shape.ts';
import { type FakeFile, fakeWorkspace } from '../../fakes/workspace.ts';

/** Returns the properties of a program whose config has nothing but an entry file: the defaults of all languages. */
const buildpack = (entryfilePath: string): Properties<typeof buildpackProperties> => {
  const properties = { entryfilePath };
  expect(brokenRules(object('The properties.', buildpackProperties), properties)).toEqual([]);
  return properties as unknown as Properties<typeof buildpackProperties>;
};
const image = (entryfilePath: string, files: Record<string, FakeFile> = { [entryfilePath]: '' }) =>
  stacktapeImageBuildpack.image(buildpack(entryfilePath), fakeWorkspace(files), 'linux/amd64');

/** Entry files of the languages that are not compiled yet, one for each extension and each form of it. */
const notCompiled = languages
  .filter((language) => !('image' in language))
  .flatMap(({ name, extensions, ...more }) =>
    extensions
      .flatMap((extension) => [`job.${extension}`, ...('namesObject' in more ? [`job.${extension}:app`] : [])])
      .map((entry) => [entry, name] as const),
  );

describe('stacktape-image-buildpack', () => {
  test.each(['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'TS'])('compiles .%s', (extension) => {
    expect(image(`src/job.${extension}`)).toMatchObject({ value: { kind: 'built', folder: '.' }, diagnostics: [] });
  });

  test.each(notCompiled)('reports %s as config/not-yet', (entry, language) => {
    const { value, diagnostics } = image(entry);
    // `validate` downgrades it to a warning; every other command refuses.
    expect(value).toEqual(noImageYet);
    expect(diagnostics).toMatchObject([
      { code: 'config/not-yet', severity: 'error', sentence: expect.stringContaining(language) },
    ]);
  });

  test.each<[string, string, Record<string, FakeFile>]>([
    ['an unknown extension', 'job.exe', { 'job.exe': '' }],
    ['no extension', 'job', { job: '' }],
    ['a missing file', 'src/job.ts', {}],
    ['a folder', 'job.ts', { 'job.ts/index.ts': '' }],
  ])('reports %s at entryfilePath', (_, entry, files) => {
    const { value, diagnostics } = image(entry, files);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'packaging/entry-file', place: { path: ['properties', 'entryfilePath'] } },
    ]);
  });

  test.each([
    ['../job.ts', 'source/outside'],
    ['/tmp/job.ts', 'source/outside'],
    ['a\nRUN b.ts', 'config/wrong-format'],
    [`${token(ref('X'))}.ts`, 'directives/misplaced'],
  ])('rejects %j with %s', (entry, code) => {
    expect(image(entry).diagnostics).toMatchObject([{ code }]);
  });
});
