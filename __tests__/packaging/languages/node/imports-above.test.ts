import { describe, expect, test } from '@jest/globals';
import { fakeCheckout } from '../../../fakes/checkout.ts';
import { contextIn, json, own, ownFiles, told } from './own-program.ts';

describe('A program with its own lock file', () => {
  test.each<[string, string]>([
    ['in a block that handles that it is missing', "try { require('../../shared/z') } catch {}"],
    ['in a call whose promise handles that', "import('../../shared/z').catch(() => ({}))"],
    ['behind a backtick in a regular expression', "x.replace(/`/g, ''); require('../../shared/z')"],
    ['behind a backtick in a comment', "/* Uses the `foo' convention. */\nimport { x } from '../../shared/z'"],
    ['behind an address in its line', "const a = b ? { url: 'https://example.com' } : require('../../shared/z')"],
    ['with a list of 3,000 characters', `import { ${'name, '.repeat(500)} } from '../../shared/z'`],
    ['with a name that is a text', "import { 'x' as z } from '../../shared/z'"],
    ['by an alias, with a name that is a text', "import { 'x' as z } from '#shared/z'"],
    ['by the path of a folder above, with a name that is a text', "import { 'x' as z } from '../..'"],
  ])('has a file above the config that it imports %s', async (_, source) => {
    const files = own({
      'services/etl/tsconfig.json': json({ compilerOptions: { paths: { '#shared/*': ['../../shared/*'] } } }),
      'services/etl/job.ts': source,
      'shared/z.ts': '',
      'index.ts': "import './shared/z'",
    });
    const found = await contextIn(files);
    expect(found.folder).toBe('../..');
    expect(found.files).toContain('shared/z.ts');
    expect(told(fakeCheckout(files, 'services/etl'))).toEqual([]);
  });

  test.each([
    ['../../plugins/', "require('../../plugins/' + name + '.js')"],
    ['../../plugins/', 'import(`../../plugins/${name}.js`)'],
    ['../../plugins/in-', "import(\n  /* one of them */ '../../plugins/in-' + name)"],
  ])('has the folder above the config of which it loads one of several modules: %s', async (_, source) => {
    const files = own({
      'services/etl/job.ts': source,
      'services/etl/more/b.ts': '',
      'plugins/in-a.js': "require('../shared/z')",
      'shared/z.ts': '',
      'shared/y.ts': '',
    });
    const found = await contextIn(files);
    expect(found).toEqual({
      folder: '../..',
      files: ['plugins/in-a.js', ...ownFiles, 'services/etl/more/b.ts', 'shared/z.ts'].sort(),
    });
    const codes = told(fakeCheckout(files, 'services/etl')).map(([code]) => code);
    expect(new Set(codes)).toEqual(new Set(['packaging/wide-context']));
  });

  test('is not warned of a folder above the config that is not there, of which it loads one of several modules', () => {
    const files = own({ 'services/etl/job.ts': "require('../../plugins/' + name + '.js')" });
    expect(told(fakeCheckout(files, 'services/etl')).map(([code]) => code)).toEqual(['packaging/wide-context']);
  });

  test.each([
    '@import "../../shared/a.css";',
    "a { background: url('../../shared/a.css') }",
    'a{b:url(../../shared/a.css)}',
  ])('has the file above the config that its style sheet names: %s', async (sheet) => {
    const files = own({
      'services/etl/job.ts': "import './a.css'",
      'services/etl/a.css': `/* ../none.css */\n${sheet}`,
      'shared/a.css': "@import './b.css'",
      'shared/b.css': '',
    });
    expect(await contextIn(files)).toEqual({
      folder: '../..',
      files: ['services/etl/a.css', ...ownFiles, 'shared/a.css', 'shared/b.css'],
    });
    expect(told(fakeCheckout(files, 'services/etl'))).toEqual([]);
    const { 'shared/a.css': _, ...without } = files;
    expect(told(fakeCheckout(without, 'services/etl'))).toEqual([
      [
        'source/missing-path',
        'warning',
        'a.css:2 imports "../../shared/a.css", and there is no such file in the checkout: the bundle cannot be made.',
      ],
    ]);
  });

  test('is not warned of what a comment of its style sheet names', () => {
    const sheet = '/* @import "../../a.css"; */ a { color: red } /*\nurl(../../b.svg)';
    const files = own({ 'services/etl/job.ts': "import './a.css'", 'services/etl/a.css': sheet });
    expect(told(fakeCheckout(files, 'services/etl'))).toEqual([]);
  });

  test('has no package above the config for a text that is the path of its folder', async () => {
    const files = own({
      'package.json': '{}',
      'services/etl/job.ts': "join(__dirname, '..', '../..')",
    });
    expect(await contextIn(files)).toEqual({ folder: '.', files: ['job.ts', 'package-lock.json', 'package.json'] });
  });
});
