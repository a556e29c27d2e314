import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { read } from './pages.ts';

const text = read('README.md');
const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, { description: string }>>;

/** The rows between the markers of a table, in their cells. */
const rowsOf = (name: string): string[][] =>
  (text.split(`<!-- generated: ${name} -->`)[1]?.split('<!-- /generated -->')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\*', '*').replaceAll('`', '').replaceAll('&lt;', '<')),
    );
const bare = (description: string) => description.replaceAll('`', '');

test('the README has every command of action.yml with what it does', () => {
  const [, ...lines] = action.inputs.command?.description.split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(5);
  expect(rowsOf('commands').map(([name, says]) => `${name}: ${says}`)).toEqual(lines.map(bare));
});

test('and every input and output, in the same words and the same order', () => {
  const told = (rows: string[][]) => rows.map(([name, says]) => [name, says]);
  const known = (of: Record<string, { description: string }>) =>
    Object.entries(of).map(([name, { description }]) => [name, bare(description)]);
  expect(told(rowsOf('inputs')).slice(1)).toEqual(known(action.inputs).slice(1));
  expect(told(rowsOf('outputs'))).toEqual(known(action.outputs));
});

test('and the two commands that need nothing else', () => {
  const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
  expect(text).toMatch(/^npm run demo\b/m);
  expect(text).toMatch(/^npm cit\b/m);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
});
