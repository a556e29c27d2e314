import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  matchesWorkspace,
  pnpmGlobs,
  workspacesOf,
} from '../../../../../src/packaging/languages/node/files/workspaces.ts';
import { type FakeFile, fakeWorkspace } from '../../../../fakes/workspace.ts';
import { expectAsQuick } from '../../../../linear-time.ts';

const picomatch = createRequire(import.meta.url)('picomatch') as (
  glob: string,
  options?: { dot: boolean },
) => (path: string) => boolean;

const part = fc.constantFrom('*', 'a', 'a', 'b', '.c', '.*', '{a,.c}', 'v1.*', '?', '@(b|.c)');
const glob = fc
  .tuple(fc.constantFrom('', '', '!'), fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '/**/*'))
  .map(([not, parts, end]) => `${not}${parts.join('/')}${end}`);
const name = fc.constantFrom('a', 'b', '.c', '.d', 'v1.2', 'node_modules');
const folder = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

/** Returns what a list of globs says of a folder to picomatch, where the last glob that names it decides. */
const expected = (globs: readonly string[], path: string): boolean =>
  !path.split('/').includes('node_modules') &&
  globs.reduce<boolean>((named, one) => {
    if (one.startsWith('!')) return named && !picomatch(one.slice(1), { dot: true })(path);
    return named || picomatch(one)(path);
  }, false);

describe('matchesWorkspace', () => {
  test('names a folder where picomatch does without hidden files, in the order of the globs, and leaves out hidden ones too', () =>
    fc.assert(
      fc.property(fc.array(glob, { maxLength: 5 }), folder, (globs, path) => {
        expect([globs, path, matchesWorkspace(globs, path)]).toEqual([globs, path, expected(globs, path)]);
      }),
      { numRuns: 500 },
    ));
});

describe('workspacesOf', () => {
  test('returns the folders and links with a package.json that the globs name', () =>
    fc.assert(
      fc.property(
        fc.array(glob, { maxLength: 5 }),
        fc.uniqueArray(folder, { maxLength: 8 }),
        fc.constantFrom('.', 'top'),
        fc.uniqueArray(fc.tuple(name, fc.boolean()), { maxLength: 2, selector: ([one]) => one }),
        (globs, paths, top, links) => {
          const toReal = top === '.' ? 'real' : '../real';
          const at = (path: string) => (top === '.' ? path : `${top}/${path}`);
          const linked = links.flatMap(([one, isInside]) =>
            paths.some((path) => path === one || path.startsWith(`${one}/`)) ? [] : [[one, isInside] as const],
          );
          const files: Record<string, FakeFile> = {
            'real/package.json': '{}',
            ...Object.fromEntries(paths.map((path) => [at(`${path}/package.json`), '{}'])),
            ...Object.fromEntries(
              linked.map(([one, isInside]) => [at(one), { link: isInside ? toReal : '../../../away' }]),
            ),
          };
          const plain = fakeWorkspace(files);
          const surroundings = {
            ...plain,
            look: (path: string) => {
              const link = linked.find(([one, isInside]) => isInside && path.startsWith(`${at(one)}/`))?.[0];
              return plain.look(link === undefined ? path : path.replace(at(link), 'real'));
            },
          };
          const inside = new Map(linked);
          const wanted = (all: readonly string[]) =>
            [...new Set(all)]
              .filter((one) => expected(globs, one))
              .map(at)
              .sort();
          const found = workspacesOf(top, globs, surroundings);
          const named = top === '.' ? found.folders.filter((one) => one !== 'real') : found.folders;
          expect([...named].sort()).toEqual(
            wanted([...paths, ...[...inside].flatMap(([one, is]) => (is ? [one] : []))]),
          );
          expect([...found.away].sort()).toEqual(wanted([...inside].flatMap(([one, is]) => (is ? [] : [one]))));
        },
      ),
      { numRuns: 200 },
    ));

  test('finds members up to 64 folders deep, and deeper where they are named without wildcards', () => {
    const deep = (count: number) => Array.from({ length: count }, () => 'a').join('/');
    const found = (globs: readonly string[], ...depths: readonly number[]) =>
      workspacesOf(
        '.',
        globs,
        fakeWorkspace(Object.fromEntries(depths.map((one) => [`${deep(one)}/package.json`, '{}']))),
      ).folders.map((folder) => folder.split('/').length);
    expect(found(['**'], 1, 11, 64, 65)).toEqual([1, 11, 64]);
    expect(found([deep(70)], 70)).toEqual([70]);
  });

  test('looks at no folder that no glob can name', () => {
    const plain = fakeWorkspace({ 'a/b/package.json': '{}', 'c/d/package.json': '{}', '.x/y/package.json': '{}' });
    const listed: string[] = [];
    const entries = (path: string) => {
      listed.push(path);
      return plain.entries(path);
    };
    expect(workspacesOf('.', ['a/*', '*/z'], { ...plain, entries }).folders).toEqual(['a/b']);
    expect(listed).not.toContain('.x');
  });

  test('finds members that are listed one by one, in time linear in their number', () => {
    const listed = (count: number) => Array.from({ length: count }, (_, index) => `packages/p${index}`);
    const files = (count: number) =>
      fakeWorkspace(Object.fromEntries(listed(count).map((one) => [`${one}/package.json`, '{}'])));
    const [few, many] = [files(250), files(2_000)];
    expect(workspacesOf('.', ['./packages/p1/', 'packages/p2', '!packages/p2', 'packages/p3/'], few).folders).toEqual([
      'packages/p1',
      'packages/p3',
    ]);
    expect(workspacesOf('.', listed(2_000), many).folders).toHaveLength(2_000);
    expectAsQuick(
      'a list of members',
      () => workspacesOf('.', listed(2_000), many),
      () => workspacesOf('.', listed(250), few),
    );
  });
});

test('pnpmGlobs puts what is left out at the end', () => {
  expect(pnpmGlobs({ packages: ['!a', 'b', 1, '!c', 'd'] })).toEqual(['b', 'd', '!a', '!c']);
  expect(pnpmGlobs({})).toEqual([]);
});
