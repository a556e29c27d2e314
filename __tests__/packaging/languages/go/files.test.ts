import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { go } from '../../../../src/packaging/languages/go/go.ts';
import { expectNarrow, type Files, filesIn, type ImageOf, wideIn } from '../narrow.ts';

const imageOf =
  (entry: string, properties = {}): ImageOf =>
  (surroundings) =>
    go.image(entry, { entryfilePath: entry, languageSpecificConfig: {}, ...properties }, surroundings, 'linux/amd64');
const entry = 'cmd/job/main.go';
const main = (...imports: string[]) => `package main\n\nimport (\n${imports.map((one) => `\t${one}\n`).join('')})\n`;
/** Files of which no program reads one. */
const noise = { 'README.md': '', 'go.work.sum': '', 'other/x.go': 'package other', 'cmd/job/notes.md': '' };
const base = { ...noise, 'go.mod': 'module example.com/app\n', 'go.sum': '', [entry]: main('"fmt"') };
const found = async (files: Files, properties = {}) =>
  (await filesIn(imageOf(entry, properties), { ...base, ...files })).filter(
    (path) => !['go.mod', 'go.sum', entry].includes(path),
  );

describe('the context of a Go program', () => {
  test('is the files of its module, those of its package that Go compiles, and no test', async () => {
    const files = { 'cmd/job/a.go': '', 'cmd/job/a.s': '', 'cmd/job/default.pgo': '', 'cmd/job/a_test.go': '' };
    expect(await found(files)).toEqual(['cmd/job/a.go', 'cmd/job/a.s', 'cmd/job/default.pgo']);
    expect(await filesIn(imageOf(entry), base)).toEqual(['cmd/job/main.go', 'go.mod', 'go.sum']);
  });

  test.each([
    ['import "example.com/app/lib"', 'lib/a.go'],
    ['import l "example.com/app/lib"', 'lib/a.go'],
    ['import (\n. `example.com/app/lib/deep`\n)', 'lib/deep/a.go'],
    ['// don\'t\nimport _ "example.com/app"', 'a.go'],
  ])('has the package of %j', async (source, file) => {
    expect(await found({ [entry]: `package main\n${source}`, [file]: '' })).toContain(file);
  });

  test('has packages of modules that a workspace uses, or that stand in for others, by their names', async () => {
    const files = {
      'go.work': 'use (\n./a\n./b\n)\nreplace old.com/x v1.0.0 => ./c/x',
      'a/go.mod': 'module example.com/a\nreplace other.com/y => ../d\n',
      'a/main.go': main('"example.com/b/lib"', '"old.com/x"', '"other.com/y/z"', '"example.com/c/x"'),
      'b/go.mod': 'module example.com/b\n',
      'b/lib/b.go': '',
      'b/more/b.go': '',
      'c/x/go.mod': 'module example.com/c/x\n',
      'c/x/x.go': '',
      'd/go.mod': 'module y',
      'd/z/z.go': '',
    };
    const inside = await filesIn(imageOf('a/main.go'), { ...noise, ...files });
    const expected = Object.keys(files).filter((path) => path !== 'b/more/b.go');
    expect(inside).toEqual([...expected, 'go.work.sum'].sort());
  });

  test('has no package of a module inside of its own that it does not use', async () => {
    const files = { [entry]: main('"example.com/app/tools/x"'), 'tools/go.mod': 'module t', 'tools/x/x.go': '' };
    expect(await found(files)).toEqual([]);
  });

  test('has what its sources embed: files, patterns and folders', async () => {
    const embeds = '//go:embed a.sql *.txt "with space.md" `b.sql`\n//go:embed all:web sub/*/x[0-9].json {c}.d\n';
    const files = {
      [entry]: `${main('"embed"')}\n${embeds}var f embed.FS\n`,
      ...Object.fromEntries(
        [
          'a.sql',
          'b.sql',
          'c.sql',
          'n.txt',
          'with space.md',
          'web/deep/_x',
          'sub/a/x1.json',
          'sub/a/xx.json',
          '{c}.d',
        ].map((name) => [`cmd/job/${name}`, '']),
      ),
    };
    expect(await found(files)).toEqual(
      Object.keys(files)
        .filter((path) => path !== entry && !/c\.sql|xx/.test(path))
        .sort(),
    );
  });

  test('has the file alone where its package excludes it', async () => {
    const files = {
      [entry]: `//go:build ignore\n\n${main('"example.com/app/lib"')}`,
      'cmd/job/b.go': '',
      'lib/a.go': '',
    };
    expect(await found(files)).toEqual(['lib/a.go']);
  });

  test('has vendored modules as a whole, and the modules that they were copied from no more', async () => {
    const files = {
      'go.mod': 'module example.com/app\nrequire other.com/y v1.0.0\nreplace other.com/y => ./d\n',
      [entry]: main('"other.com/y"'),
      'vendor/modules.txt': '',
      'vendor/other.com/y/y.go': '// import "example.com/app/other"',
      'd/go.mod': '',
      'd/y.go': '',
    };
    expect(await found(files)).toEqual(['vendor/modules.txt', 'vendor/other.com/y/y.go']);
  });

  test.each([
    ['C code', { 'cmd/job/c.go': 'package main\n\n// #include "../../x.h"\nimport "C"\n' }, 'has C code'],
    ['C code among imports', { 'cmd/job/c.go': 'package main\nimport (\n\t"C"\n\t"fmt"\n)\n' }, 'has C code'],
    ['a source of more than 16 MiB', { 'cmd/job/c.go': 'x'.repeat(16_777_217) }, 'has more than 16 MiB'],
    ['a link', { 'cmd/job/c.go': { link: '../../other/x.go' } }, 'is reached through a link'],
  ])('is the whole folder of the module for %s, with a note', (_, files, reason) => {
    const wide = wideIn(imageOf(entry), { ...base, ...files } as Files);
    expect(wide).toEqual([expect.stringMatching(/^Every file beside the config is part of the image's context/)]);
    expect(wide[0]).toContain(reason);
  });

  test('is the folder of a module with C code, not what is beside it', async () => {
    const files = {
      'm/go.mod': 'module m\n',
      'm/main.go': 'package main\nimport "C"\n',
      'm/x.h': '',
      'm/README.md': '',
    };
    expect(await filesIn(imageOf('m/main.go'), { ...noise, ...files })).toEqual(Object.keys(files).sort());
    expect(wideIn(imageOf('m/main.go'), files)).toHaveLength(1);
  });

  test('is not widened by a text that only looks like C code', () => {
    expect(
      wideIn(imageOf(entry), { ...base, [entry]: `${main('"fmt"')}var x = "C"\nvar y = []string{\n"C",\n}` }),
    ).toEqual([]);
  });

  test('has every package that a program imports through any others, and no other', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ top: fc.nat(2), imports: fc.array(fc.nat(20), { maxLength: 3 }), data: fc.boolean() }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.nat(),
        async (packages, touched) => {
          const tops = ['app', 'app/nested', 'libs/one'];
          const names = ['example.com/app', 'example.com/other', 'replaced.org/one'];
          const at = (index: number) => {
            const number = index % packages.length;
            const { top } = packages[number] as (typeof packages)[number];
            return { number, folder: `${tops[top]}/p${number}`, path: `${names[top]}/p${number}` };
          };
          const imports = (indexes: readonly number[]) => indexes.map((one) => `import _ "${at(one).path}"\n`).join('');
          const files: Record<string, string> = {
            'app/go.mod':
              'module example.com/app\nrequire (\nexample.com/other v0.0.0\nreplaced.org/one v0.0.0\n)\nreplace example.com/other => ./nested\nreplace replaced.org/one v0.0.0 => ../libs/one\n',
            'app/nested/go.mod': 'module example.com/other\n',
            'libs/one/go.mod': 'module one\n',
            'app/job/main.go': `package main\n${imports([0])}`,
            'README.md': '',
          };
          for (const [index, { imports: to, data }] of packages.entries()) {
            const { folder } = at(index);
            files[`${folder}/a.go`] = `package p\n${imports(to)}${data ? '//go:embed data\nvar f embed.FS\n' : ''}`;
            files[`${folder}/b_linux.go`] = 'package p\n';
            files[`${folder}/data/x.json`] = '{}';
          }
          const reached = new Set<number>();
          const reach = (index: number): void => {
            const { number } = at(index);
            if (reached.has(number)) return;
            reached.add(number);
            packages[number]?.imports.forEach(reach);
          };
          reach(0);
          const isNeeded = (path: string) => {
            const [, number] = /p(\d+)\//.exec(path) ?? [];
            if (number === undefined) return path !== 'README.md';
            return reached.has(Number(number)) && (!path.includes('/data/') || packages[Number(number)]?.data === true);
          };
          await expectNarrow(imageOf('app/job/main.go'), files, {
            needed: Object.keys(files).filter(isNeeded),
            foreign: Object.keys(files).filter((path) => !isNeeded(path)),
            touched,
          });
        },
      ),
      { numRuns: 100 },
    ));
});
