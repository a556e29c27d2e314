import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read, root } from './pages.ts';

const page = 'docs/reliability.md';

/** A row of the page: a fault or a rule, what happens here, how it goes on, and the tests that show it. */
interface Row {
  readonly about: string;
  readonly here: string;
  readonly then: string;
  readonly tests: readonly string[];
}

const rowsOf = (part: string): Row[] =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\|( \||\s*rule)/.test(line))
    .map((line) => {
      const cells = line.slice(2, -2).split(' | ');
      const [about = '', here = '', then = '', shown = ''] = cells.slice(-4);
      return { about, here, then, tests: [...shown.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link) };
    });

/** Returns the part of the page below a heading of the second level. */
const part = (title: string): string => read(page).split(`\n## ${title}\n`)[1]?.split(/\n## /)[0] ?? '';

const isTest = (link: string): boolean => {
  const path = join(root, dirname(page), link);
  return /^\.\.\/__tests__\/.*\.ts$/.test(link) && existsSync(path) && statSync(path).isFile();
};

const ends = /^(goes on|run again|a person|not here)(, or (run again|a person))?$/;

/** Returns everything that is wrong with a row. */
const mistakesIn = ({ about, here, then, tests }: Row): string[] => [
  ...(about.length > 5 ? [] : ['no fault or rule']),
  ...(/\w.*\.$/.test(here) ? [] : ['no sentence']),
  ...(ends.test(then) ? [] : [`no end: ${then}`]),
  ...(tests.length > 0 ? [] : ['no test']),
  ...tests.filter((link) => !isTest(link)).map((link) => `no file ${link}`),
];

const faults = part('Faults');
const rules = part('Change sets');
const numberIn = (text: string): number => Number(/(?:^|\n)(\d+) (?:faults|rules)\./.exec(text)?.[1]);

describe('docs/reliability.md', () => {
  test('has fifty faults, numbered without a gap', () => {
    const numbers = [...faults.matchAll(/^\| F(\d+) \|/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(numberIn(faults)).toBe(rowsOf(faults).length);
  });

  test('has as many rules as it announces, in all and under each heading', () => {
    const groups = rules.split(/^### /m).slice(1);
    expect(groups.map((group) => Number(/\((\d+)\)\n/.exec(group)?.[1]))).toEqual(
      groups.map((group) => rowsOf(group).length),
    );
    expect(numberIn(rules)).toBe(rowsOf(rules).length);
    expect(rowsOf(rules).length).toBeGreaterThan(40);
  });

  test('says of each fault and rule what happens here, how it goes on, and which test shows it', () => {
    const rows = [...rowsOf(faults), ...rowsOf(rules)];
    expect(rows.flatMap((row) => mistakesIn(row).map((mistake) => `${row.about}: ${mistake}`))).toEqual([]);
    expect(new Set(rows.map(({ about }) => about)).size).toBe(rows.length);
  });

  test.each<[string, string]>([
    ['| F1 | AWS sleeps | It waits. | maybe | [x](../__tests__/docs/pages.ts) |', 'no end: maybe'],
    ['| F1 | AWS sleeps | It waits | goes on | [x](../__tests__/docs/pages.ts) |', 'no sentence'],
    ['| F1 | AWS sleeps | It waits. | goes on | soon |', 'no test'],
    [
      '| F1 | AWS sleeps | It waits. | goes on | [x](../__tests__/nowhere.test.ts) |',
      'no file ../__tests__/nowhere.test.ts',
    ],
    ['| F1 | AWS sleeps | It waits. | goes on | [x](deploy.md) |', 'no file deploy.md'],
  ])('would fail for a row such as %s', (line, mistake) => {
    expect(rowsOf(line).flatMap(mistakesIn)).toEqual([mistake]);
  });

  test('is reached from the README and from the page about deployments', () => {
    expect(read('README.md')).toContain('(docs/reliability.md)');
    expect(read('docs/deploy.md')).toContain('(reliability.md)');
  });
});
