import { describe, expect, test } from '@jest/globals';
import { python } from '../../../../src/packaging/languages/python/python.ts';
import { fakeCheckout } from '../../../fakes/checkout.ts';

describe('a config in the folder of a member of a workspace of uv', () => {
  const member = '[project]\nname = "etl"\ndependencies = ["a"]\n';
  const warned = (files: Record<string, string>, prefix = 'services/etl') =>
    python.image(
      'job.py',
      { entryfilePath: 'job.py', languageSpecificConfig: {} },
      fakeCheckout({ [`${prefix}/job.py`]: '', [`${prefix}/pyproject.toml`]: member, ...files }, prefix),
      'linux/amd64',
    ).diagnostics;
  const workspace = '[tool.uv.workspace]\nmembers = ["services/*"]\n';

  test('names the lock file above it, and where the config belongs', () => {
    expect(warned({ 'pyproject.toml': workspace, 'uv.lock': 'version = 1' })).toMatchObject([
      {
        code: 'packaging/unpinned',
        sentence:
          '../../uv.lock, of a workspace of uv, is above the config, where nothing is read for a program in Python: uv picks the versions that pyproject.toml allows on the day of the build.',
        hint: 'Move the config to the top of the repository, beside that lock file, and write its paths from there.',
      },
    ]);
    const inFolder = { 'services/pyproject.toml': workspace, 'services/uv.lock': 'version = 1' };
    expect(warned(inFolder)).toMatchObject([
      { hint: expect.stringContaining('Move the config to the folder services,') },
    ]);
  });

  test('is told that there is no lock file where none of a workspace is above it', () => {
    for (const files of [{}, { 'uv.lock': 'version = 1' }, { 'pyproject.toml': workspace }])
      expect(warned(files)).toMatchObject([{ sentence: expect.stringMatching(/^There is no lock file/) }]);
  });
});
