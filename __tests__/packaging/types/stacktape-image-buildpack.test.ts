import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { noImageYet } from '../../../src/packaging/packaging.ts';
import { stacktapeImageBuildpack } from '../../../src/packaging/types/stacktape-image-buildpack.ts';
import { type FakeFile, fakeWorkspace } from '../../fakes/workspace.ts';

const image = (entryfilePath: string, files: Record<string, FakeFile> = { [entryfilePath]: '' }) =>
  stacktapeImageBuildpack.image(
    { entryfilePath, languageSpecificConfig: { nodeVersion: 24 } },
    fakeWorkspace(files),
    'linux/amd64',
  );

describe('stacktape-image-buildpack', () => {
  test.each(['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'TS'])('compiles .%s', (extension) => {
    expect(image(`src/job.${extension}`)).toMatchObject({ value: { kind: 'built', folder: '.' }, diagnostics: [] });
  });

  test.each([
    ['job.py', 'Python'],
    ['job.py:app', 'Python'],
    ['Job.java', 'Java'],
    ['main.go', 'Go'],
    ['job.rb', 'Ruby'],
    ['job.php', 'PHP'],
    ['Job.cs', 'C#'],
  ])('reports %s as config/not-yet', (entry, language) => {
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
