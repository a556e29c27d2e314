import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read, root } from './pages.ts';

const page = 'docs/peers.md';
const text = read(page);

/** A row of the page: feature, `yes` or `no`, and where or why not. */
interface Row {
  readonly feature: string;
  readonly here: string;
  readonly says: string;
}

/** A part of the page, with the number of rows that its heading announces. */
interface Section {
  readonly title: string;
  readonly announced: number;
  readonly rows: readonly Row[];
}

/** Returns the rows of a table with three columns, without its head. */
const rowsOf = (part: string): Row[] =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => {
      const [feature = '', here = '', ...says] = line.slice(2, -2).split(' | ');
      return { feature, here, says: says.join(' | ') };
    });

const sections: readonly Section[] = text
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [, title = '', announced = ''] = /^(.*) \((\d+)\)\n/.exec(part) ?? [];
    return { title, announced: Number(announced), rows: rowsOf(part) };
  });

/** Returns the anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

/** Returns why a link of the page leads nowhere; undefined for one that leads to a file and, with an anchor, a heading. */
const brokenLink = (link: string): string | undefined => {
  const [path = '', anchor] = link.split('#');
  const file = join(dirname(page), path);
  if (relative(root, join(root, file)).startsWith('..') || !existsSync(join(root, file))) return `no file ${link}`;
  return anchor === undefined || anchorsOf(file).includes(anchor) ? undefined : `no heading ${link}`;
};

/** Returns everything that is wrong with a row. */
const mistakesIn = ({ feature, here, says }: Row): string[] => {
  const links = [...says.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, label = '', link = '']) => ({ label, link }));
  const planned = links.filter(({ link }) => link.startsWith('roadmap.md'));
  const named = planned.flatMap(({ label }) => [...label.matchAll(/`([^`]+)`/g)].map(([name]) => name));
  return [
    ...(feature === '' ? ['no feature'] : []),
    ...(here === 'yes' || here === 'no' ? [] : [`neither yes nor no: ${here}`]),
    ...(here === 'yes' && links.length === 0 ? ['yes, and not where'] : []),
    ...(here === 'yes' && planned.length > 0 ? ['yes, and on the roadmap'] : []),
    ...(here === 'no' && says.replace(/^Not yet\.?/, '').trim().length < 20 ? ['no, and not why'] : []),
    ...links.flatMap(({ link }) => brokenLink(link) ?? []),
    ...named.filter((name) => !read('docs/roadmap.md').includes(name)).map((name) => `not on the roadmap: ${name}`),
  ];
};

describe('docs/peers.md', () => {
  test('has as many rows as it announces, in all and under each heading', () => {
    expect(sections.map(({ title, rows }) => [title, rows.length])).toEqual(
      sections.map(({ title, announced }) => [title, announced]),
    );
    const groups = [sections.slice(0, -2), sections.slice(-2, -1), sections.slice(-1)].map((group) =>
      group.flatMap(({ rows }) => rows),
    );
    const counts = groups.flatMap((rows) => [rows.length, rows.filter(({ here }) => here === 'yes').length]);
    const sentence = /^This page has .*$/m.exec(text)?.[0] ?? '';
    expect([...sentence.matchAll(/\d+/g)].map(([number]) => Number(number))).toEqual([groups.flat().length, ...counts]);
  });

  test.each(sections.map((section) => [section.title, section] as const))(
    'says of each row of "%s" where it is, or why not',
    (_, { rows }) => {
      expect(rows.map((row) => [row.feature, mistakesIn(row)])).toEqual(rows.map(({ feature }) => [feature, []]));
      expect(new Set(rows.map(({ feature }) => feature)).size).toBe(rows.length);
    },
  );

  test.each<[string, string]>([
    ['| A | maybe | [x](deploy.md) |', 'neither yes nor no: maybe'],
    ['| A | yes | here |', 'yes, and not where'],
    ['| A | yes | [x](nowhere.md) |', 'no file nowhere.md'],
    ['| A | yes | [x](../../x.md) |', 'no file ../../x.md'],
    ['| A | yes | [x](deploy.md#no-such-part) |', 'no heading deploy.md#no-such-part'],
    ['| A | yes | [x](roadmap.md#properties) |', 'yes, and on the roadmap'],
    ['| A | no | Not yet. |', 'no, and not why'],
    ['| A | no | Not yet, comes as [`max-x`](roadmap.md#properties) |', 'not on the roadmap: `max-x`'],
  ])('would fail for a row such as %s', (line, mistake) => {
    const [row] = rowsOf(`| head | | |\n${line}`);
    expect(mistakesIn(row as Row)).toEqual([mistake]);
  });

  test('is reached from the README', () => {
    expect(read('README.md')).toContain('(docs/peers.md)');
  });
});
