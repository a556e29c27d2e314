import { describe, expect, test } from '@jest/globals';
import { python } from '../../../../src/packaging/languages/python/python.ts';
import { type Files, filesIn, type ImageOf, wideIn } from '../narrow.ts';

const entry = 'svc/job.py';
const imageOf =
  (properties: object): ImageOf =>
  (surroundings) =>
    python.image(
      entry,
      { entryfilePath: entry, languageSpecificConfig: {}, ...properties },
      surroundings,
      'linux/amd64',
    );
const noise = { 'README.md': '', 'lib/other.py': '', 'other/a.py': '' };
/** Returns the files of the context of a source outside of its project. */
const found = async (source: string, files: Files, properties = {}) =>
  (await filesIn(imageOf(properties), { ...noise, ...files, [entry]: source })).filter(
    (path) => !path.startsWith('svc/'),
  );
const widened = (source: string, files: Files, properties = {}) =>
  wideIn(imageOf(properties), { ...noise, ...files, [entry]: source });

describe('the context of a Python program', () => {
  test.each([
    'import lib.a',
    'import os, lib.a as x',
    'try: import lib.a',
    'from lib import a',
    'from lib import (  # a (b)\n  none,\n  a as x,\n)',
    'from lib import none, \\\n  a',
    'importlib.import_module("lib.a")',
    "import_module('.a', package='lib')",
    '__import__("lib.a")',
    'runpy.run_module("lib.a", run_name="__main__")',
  ])('has the module of another folder, with its package, that %j names', async (source) => {
    const files = { 'lib/__init__.py': '', 'lib/a.py': '' };
    expect(await found(source, files)).toEqual(Object.keys(files));
    expect(widened(source, files)).toEqual([]);
  });

  test('follows the modules that it finds, by relative imports and `__all__`', async () => {
    const files = {
      'lib/__init__.py': "__all__ = ['b']",
      'lib/a.py': 'from .. import d\nfrom .deep import c\nfrom . import *',
      'lib/b.py': '',
      'lib/deep/c.py': 'from ..e import f',
      'lib/e.py': 'import lib.a',
    };
    expect(await found('import lib.a', files)).toEqual(Object.keys(files).sort());
  });

  test.each([
    ['a module of the standard library', 'import secrets', { 'secrets.py': '' }],
    [
      'a package of the manifest',
      'import my_redis',
      { 'svc/requirements.txt': 'my-redis==1\n', 'my_redis/__init__.py': '' },
    ],
    ['a module that the project has as well', 'import lib.a', { 'svc/lib/__init__.py': '', 'lib/a.py': '' }],
    ['a module behind a link', 'import lib2.a', { lib2: { link: 'lib' }, 'lib/a.py': '' }],
    ['a module that only a comment names', '# import lib.a', { 'lib/a.py': '' }],
  ])('does not have %s from elsewhere', async (_, source, files) => {
    expect(await found(source, files as unknown as Files)).toEqual([]);
  });

  test('is not widened by a name that is computed in a project that has everything it imports', () => {
    expect(widened('import_module(name)', {})).toEqual([]);
  });

  test.each([
    ['import_module(f"lib.{name}")', {}, 'Every file in `lib` is part'],
    ['import_module("lib." + name)', {}, '`svc/job.py` imports what is known at run time only'],
    ['import lib.a', { 'lib/a.py': 'import_module(name)' }, '`lib/a.py` imports what is known at run time only: `'],
    [
      'import lib.a',
      { 'lib/a.py': 'open(path)' },
      '`lib/a.py` reads files, and includeFiles names nothing: `open(path)`',
    ],
    ['import lib.a', { 'lib/a.py': 'x = Path(__file__).parent' }, '`lib/a.py` reads files'],
  ])('has the whole folder for %j, with a note', async (source, more, reason) => {
    const files = { 'lib/a.py': '', 'lib/data.json': '', ...more };
    expect(await found(source, files)).toEqual(['lib/a.py', 'lib/data.json', 'lib/other.py']);
    expect(widened(source, files)).toEqual([expect.stringContaining(reason)]);
  });

  test('has no more of a folder whose modules read files where includeFiles names some', async () => {
    const files = { 'lib/a.py': 'open(path)', 'lib/data.json': '' };
    const properties = { includeFiles: ['lib/*.json'] };
    expect(await found('import lib.a', files, properties)).toEqual(['lib/a.py', 'lib/data.json']);
  });

  test('has everything beside the config where that is the folder, with a note', async () => {
    const files = { 'tool.py': 'open(path)' };
    expect(await found('import tool', files)).toEqual(expect.arrayContaining(['README.md', 'other/a.py', 'tool.py']));
    expect(widened('import tool', files)).toEqual([expect.stringMatching(/^Every file beside the config is part/)]);
  });
});
