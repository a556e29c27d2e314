import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { read } from './pages.ts';

const text = read('README.md');
const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, { description: string }>>;

/** Returns the rows of a table between its markers, split into cells. */
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

test('the README lists every command with the sentence of the table', () => {
  const [, ...lines] = action.inputs.command?.description.split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(5);
  expect(rowsOf('commands').map(([name, says]) => `${name}: ${says}`)).toEqual(lines.map(bare));
});

test('the README lists every input and output in the words and order of action.yml', () => {
  const told = (rows: string[][]) => rows.map(([name, says]) => [name, says]);
  const known = (of: Record<string, { description: string }>) =>
    Object.entries(of).map(([name, { description }]) => [name, bare(description)]);
  expect(told(rowsOf('inputs')).slice(1)).toEqual(known(action.inputs).slice(1));
  expect(told(rowsOf('outputs'))).toEqual(known(action.outputs));
});

test('the README names the two commands that need nothing but Node', () => {
  const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
  expect(text).toMatch(/^npm run demo\b/m);
  expect(text).toMatch(/^npm cit\b/m);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
});
