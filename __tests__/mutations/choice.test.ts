import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
// @ts-expect-error The harness is plain JavaScript.
import { chooseMutants, withCandidates } from '../../scripts/mutations/choose.mjs';
// @ts-expect-error The harness is plain JavaScript.
import { readEquivalent, staleEntries, verdictOf } from '../../scripts/mutations/equivalent.mjs';
// @ts-expect-error The harness is plain JavaScript.
import { groups } from '../../scripts/mutations/guards.mjs';
// @ts-expect-error The harness is plain JavaScript.
import { survivorsOf, tableOf, tallyOf } from '../../scripts/mutations/report.mjs';

interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly group: string;
  readonly operator: string;
}
interface Group {
  readonly name: string;
  readonly quota: number;
  readonly guards: readonly { readonly file: string; readonly bundle?: readonly string[] }[];
}

const small = (quota: number, files: readonly string[], more: object = {}): Group => ({
  name: 'small',
  quota,
  guards: files.map((file) => ({ file, ...more })),
});
const text = 'if (a) throw b;\nif (c) throw d;\nconst e = f === g;\n';
const chosen = (group: Group, read: (file: string) => string = () => text): Mutant[] =>
  chooseMutants(withCandidates([group], read));

describe('the choice of mutants', () => {
  test('is the same every time, whatever else is in the file', () => {
    const ids = chosen(small(4, ['a.ts'])).map(({ id }) => id);
    expect(chosen(small(4, ['a.ts'])).map(({ id }) => id)).toEqual(ids);
    expect(chosen(small(4, ['a.ts']), () => `// A comment.\n${text}type H = 1;\n`).map(({ id }) => id)).toEqual(ids);
  });

  test('takes as many as the quota, evenly from all files', () => {
    const files = chosen(small(6, ['a.ts', 'b.ts', 'c.ts'])).map(({ file }) => file);
    expect(files.sort()).toEqual(['src/a.ts', 'src/a.ts', 'src/b.ts', 'src/b.ts', 'src/c.ts', 'src/c.ts']);
  });

  test('takes the strongest mutant of every line before a second one of any', () => {
    expect(chosen(small(3, ['a.ts'])).map(({ operator }) => operator)).toEqual(
      expect.arrayContaining(['never', expect.stringMatching(/^(never|drop-throw)$/)]),
    );
  });

  test('takes details only when nothing else is left', () => {
    const read = (file: string) => (file === 'src/a.ts' ? 'a = b ?? c;' : text);
    const files = chosen(small(5, ['a.ts', 'b.ts']), read).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(['src/b.ts']));
  });

  test('takes changes by hand first', () => {
    const group = small(1, ['a.ts'], { changes: [['f === g', 'f == g']] });
    expect(chosen(group)).toMatchObject([{ operator: 'by-hand' }]);
  });

  test('throws if there are fewer mutants than the quota', () => {
    expect(() => chosen(small(99, ['a.ts']))).toThrow(/small has \d+ mutants, fewer than its quota of 99/);
  });

  test('throws one error with all guards that no longer match the sources', () => {
    const group = { ...small(1, ['a.ts', 'b.ts'], { names: ['gone'] }) };
    expect(() => chosen(group)).toThrow(/src\/a\.ts declares no gone\nsrc\/b\.ts declares no gone/);
  });
});

describe('the guards', () => {
  const found = withCandidates(groups) as (Group & { readonly candidates: readonly (readonly Mutant[])[] })[];
  const all: Mutant[] = chooseMutants(found);

  test('yield 324 mutants of 13 groups, none twice', () => {
    expect(all).toHaveLength(324);
    expect(new Set(all.map(({ id }) => id)).size).toBe(324);
    expect(new Set(all.map(({ group }) => group)).size).toBe(13);
  });

  test('each have a mutant', () => {
    const files = groups.flatMap(({ guards }: Group) => guards.map(({ file }) => `src/${file}`));
    expect(files.filter((file: string) => !all.some((mutant) => mutant.file === file))).toEqual([]);
  });

  test('name tests of the bundle that exist', () => {
    const names = groups.flatMap(({ guards }: Group) => guards.flatMap(({ bundle = [] }) => bundle));
    expect(names.filter((name: string) => !existsSync(`__tests__/bundle/${name}.test.ts`))).toEqual([]);
  });

  test('have only current entries in equivalent.json', () => {
    expect(
      staleEntries(
        readEquivalent(),
        found.flatMap(({ candidates }) => candidates.flat()),
      ),
    ).toEqual([]);
  });
});

describe('an equivalent mutant', () => {
  test('is out of date if no mutant has its id, and needs a reason', () => {
    const reason = 'Nobody can see the difference.';
    expect(staleEntries({ a: reason, b: reason, c: 'Because.' }, [{ id: 'a' }, { id: 'c' }])).toEqual([
      'b names no mutant any more: look at the line anew, then correct or remove the entry',
      'c gives no reason',
    ]);
  });

  test.each([
    ['killed', undefined, 'killed'],
    ['timeout', undefined, 'killed'],
    ['crashed', undefined, 'killed'],
    ['survived', undefined, 'survived'],
    ['survived', 'It is the same.', 'equivalent'],
    ['killed', 'It is the same.', 'not equivalent'],
  ])('%s, with the reason %s: %s', (outcome, reason, verdict) => {
    expect(verdictOf({ outcome }, reason)).toBe(verdict);
  });
});

describe('the report of a run', () => {
  const row = (verdict: string, group = 'one') => ({
    ...{ id: verdict, group, verdict, by: 'a.test.ts › b' },
    ...{ file: 'src/a.ts', line: 3, before: 'if (a)', after: 'if (false)' },
  });
  const rows = [row('killed'), row('survived'), row('equivalent', 'two'), row('not equivalent', 'two'), row('not run')];

  test('counts killed and equivalent mutants as passed, and none that was not run', () => {
    expect(tallyOf(rows)).toEqual({ passed: 2, failed: 2, line: '2 passed, 2 failed' });
  });

  test('has a line for each group', () => {
    const lines = tableOf([{ name: 'one' }, { name: 'two' }, { name: 'unasked' }], rows).split('\n');
    expect(lines.map((line: string) => line.trim().split(/\s+/).join(' '))).toEqual([
      'mutants killed equivalent survived not run',
      'one 3 1 0 1 1',
      'two 2 0 1 1 0',
      'all 5 1 1 2 1',
    ]);
  });

  test('shows each survivor as a diff', () => {
    expect(survivorsOf(rows)).toEqual([
      'survived: survived\n  src/a.ts:3\n  - if (a)\n  + if (false)',
      'listed as equivalent, and killed by a.test.ts › b: not equivalent\n  src/a.ts:3\n  - if (a)\n  + if (false)',
    ]);
  });
});
