import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { buildpackProperties } from '../../../src/packaging/buildpack.ts';
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

describe('stacktape-image-buildpack', () => {
  test.each([
    ['Dockerfile', 'Write type: custom-dockerfile, with buildContextPath: ./.'],
    [
      'app/Dockerfile.prod',
      'Write type: custom-dockerfile, with buildContextPath: app and dockerfilePath: Dockerfile.prod.',
    ],
    [
      'report.dockerfile',
      'Write type: custom-dockerfile, with buildContextPath: ./ and dockerfilePath: report.dockerfile.',
    ],
  ])('says of %s that it is a Dockerfile, and which packaging builds it', (path, hint) => {
    expect(image(path).diagnostics).toMatchObject([
      { code: 'packaging/entry-file', sentence: expect.stringContaining('is a Dockerfile'), hint },
    ]);
  });

  test.each(['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'TS'])('compiles .%s', (extension) => {
    expect(image(`src/job.${extension}`)).toMatchObject({ value: { kind: 'built', folder: '.' }, diagnostics: [] });
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
