import { describe, expect, test } from '@jest/globals';
import { directivesOf } from '../../../../src/packaging/languages/go/directives.ts';
import { moduleOf, usualVersion } from '../../../../src/packaging/languages/go/module.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const found = (files: Record<string, string>, entry = 'cmd/job/main.go') =>
  moduleOf(entry, fakeWorkspace({ [entry]: '', ...files }));
const versionFor = (text: string) => found({ 'go.mod': text })?.version;

describe('directivesOf', () => {
  test('reads lines, blocks, quotes and comments', () => {
    const text = `\uFEFFmodule "example.com/a" // a comment
go 1.24
require (
\texample.com/b v1.0.0 // indirect
\t// example.com/c v1.0.0
)
require(
  \`example.com/d\` v1.0.0
)
replace example.com/b v1.0.0 => ./b
exclude ( )
`;
    expect(directivesOf(text.replace(/\n/g, '\r\n'))).toEqual([
      ['module', 'example.com/a'],
      ['go', '1.24'],
      ['require', 'example.com/b', 'v1.0.0'],
      ['require', 'example.com/d', 'v1.0.0'],
      ['replace', 'example.com/b', 'v1.0.0', '=>', './b'],
      ['exclude', '(', ')'],
    ]);
  });
});

describe('moduleOf', () => {
  test('finds the nearest go.mod at or above the entry file', () => {
    expect(found({})).toBeUndefined();
    expect(found({ 'go.mod': 'module a' })).toMatchObject({ folder: '.', root: '.' });
    expect(found({ 'go.mod': 'module a', 'cmd/go.mod': 'module b' })).toMatchObject({ folder: 'cmd', root: 'cmd' });
    expect(found({ 'other/go.mod': 'module a' })).toBeUndefined();
  });

  test.each([
    ['go 1.24', '1.24'],
    ['go 1.22.3', '1.22'],
    ['go 1.21\ntoolchain go1.23.4', '1.23'],
    ['go 1.24.1\ntoolchain go1.24.2-custom', '1.24'],
    ['go 1.27rc1', '1.27rc1'],
    ['go 1.27rc1\ntoolchain go1.27.1', '1.27'],
    ['go 1.25\ntoolchain default', '1.25'],
    ['go 1.20', usualVersion],
    ['go 1.3', usualVersion],
    ['go x', usualVersion],
    ['', usualVersion],
    ['require go 1.24', usualVersion],
  ])('takes the version of the image from %j', (text, version) => {
    expect(versionFor(`module a\n${text}\n`)).toBe(version);
  });

  test('names the files that name modules, of the module and of those that stand in folders', () => {
    const files = {
      'svc/go.mod':
        'module a\nrequire (\n b.c/d v0.0.0\n b.c/e v0.0.0\n)\nreplace b.c/d => ../lib/d\nreplace b.c/e v0.0.0 => b.c/f v1.0.0',
      'svc/go.sum': '',
      'lib/d/go.mod': 'module b.c/d',
    };
    const module = found(files, 'svc/main.go');
    expect([...(module?.manifests ?? [])]).toEqual([
      ['svc', ['go.mod', 'go.sum']],
      ['lib/d', ['go.mod']],
    ]);
    expect(module).toMatchObject({ missing: [], isUnpinned: false, ignoresWorkspace: false });
    const { 'lib/d/go.mod': _, ...others } = files;
    expect(found({ ...others, 'lib/d/d.go': '' }, 'svc/main.go')).toMatchObject({ manifests: undefined, missing: [] });
  });

  test('tells folders of modules that are not there, if the module is required', () => {
    const text = (required: string) => `module a\n${required}\nreplace (\n b.c/d => ../d\n b.c/e => ./e\n)\n`;
    const module = found({ 'go.mod': text('require b.c/d v0.0.0\nrequire b.c/e v0.0.0') });
    expect(module?.missing).toEqual([
      { path: '../d', file: 'go.mod', line: 5, look: 'outside' },
      { path: 'e', file: 'go.mod', line: 6, look: 'absent' },
    ]);
    expect(found({ 'go.mod': text('') })?.missing).toEqual([]);
    const vendored = found({ 'go.mod': text('require b.c/d v0.0.0'), 'vendor/modules.txt': '' });
    expect(vendored).toMatchObject({ missing: [], isVendored: true, isUnpinned: false });
  });

  test('reads a go.work that uses the module, and ignores any other', () => {
    const files = {
      'go.work': 'go 1.25\nuse (\n ./svc/\n lib\n)\n',
      'go.work.sum': '',
      'svc/go.mod': 'module a\ngo 1.22\nrequire b.c/d v1.0.0',
      'lib/go.mod': 'module l\ngo 1.23',
      'lib/go.sum': '',
      'alone/go.mod': 'module z\ngo 1.22\nrequire b.c/d v1.0.0',
    };
    const used = found(files, 'svc/cmd/main.go');
    expect(used).toMatchObject({
      folder: 'svc',
      root: '.',
      version: '1.25',
      ignoresWorkspace: false,
      isUnpinned: false,
    });
    expect([...(used?.manifests ?? [])]).toEqual([
      ['svc', ['go.mod']],
      ['lib', ['go.mod', 'go.sum']],
      ['.', ['go.work', 'go.work.sum']],
    ]);
    expect(found(files, 'alone/main.go')).toMatchObject({
      ...{ folder: 'alone', root: 'alone', version: '1.22', ignoresWorkspace: true, isUnpinned: true },
    });
    const broken = found({ ...files, 'go.work': 'use svc\nuse ../x\n' }, 'svc/main.go');
    expect(broken?.missing).toEqual([{ path: '../x', file: 'go.work', line: 2, look: 'outside' }]);
  });

  test('says where hashes are missing', () => {
    const required = { 'go.mod': 'module a\nrequire b.c/d v1.0.0' };
    expect(found(required)?.isUnpinned).toBe(true);
    expect(found({ ...required, 'go.sum': '' })?.isUnpinned).toBe(false);
    expect(found({ 'go.mod': 'module a' })?.isUnpinned).toBe(false);
    const local = { 'go.mod': 'module a\nrequire b.c/d v1.0.0\nreplace b.c/d => ./d', 'd/go.mod': 'module b.c/d' };
    expect(found(local)?.isUnpinned).toBe(false);
  });
});
