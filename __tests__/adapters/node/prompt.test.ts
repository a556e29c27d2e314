import { expect, test } from '@jest/globals';
import { promptConsole } from '../../../src/adapters/node/prompt.ts';

/** Returns a console of a terminal that is so wide, and what it has written. */
const terminal = (columns?: number) => {
  const written: string[] = [];
  return {
    written,
    console: promptConsole(
      (text) => void written.push(text),
      () => columns,
    ),
  };
};
const erase = '\r\u001b[2K';

test('a status is replaced by the next one, and by the next line', () => {
  const { console, written } = terminal(80);
  console.status?.('1 of 2');
  console.status?.('2 of 2');
  console.info('done');
  console.info('more');
  expect(written).toEqual(['1 of 2', `${erase}2 of 2`, `${erase}done\n`, 'more\n']);
});

test('a status is cut to the width of the terminal, by characters', () => {
  const { console, written } = terminal(6);
  console.status?.('🚀🚀🚀🚀🚀🚀🚀');
  expect(written).toEqual(['🚀🚀🚀🚀🚀']);
});

test('the status is erased once it is over', () => {
  const { console, written } = terminal(80);
  console.status?.('1 of 2');
  console.status?.(undefined);
  console.status?.(undefined);
  console.info('done');
  expect(written).toEqual(['1 of 2', erase, 'done\n']);
});

test('what is no terminal has no status', () => {
  const { console, written } = terminal();
  console.status?.('1 of 2');
  console.status?.(undefined);
  expect(written).toEqual([]);
});
