import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Pictures by the report that the script draws them from. */
const drawn = [...read('scripts/pictures.mjs').matchAll(/\['([^']+\.(?:md|html))', '([^']+\.png)'\]/g)].map(
  ([, report = '', picture = '']) => ({ report, picture }),
);

test('every picture of the documentation is drawn by the script', () => {
  const pictures = readdirSync(new URL('docs/images', root)).map((name) => `docs/images/${name}`);
  expect(drawn.map(({ picture }) => picture).sort()).toEqual(pictures.sort());
});

test.each(drawn)('$picture is drawn from a report that a test compares with that of a run: $report', ({ report }) => {
  expect(existsSync(new URL(report, root))).toBe(true);
  expect(read('__tests__/report/example.test.ts')).toContain(`'${report.split('/').at(-1)}'`);
});
