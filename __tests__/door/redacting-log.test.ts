import { describe, expect, test } from '@jest/globals';
import type { Log } from '../../src/door/log.ts';
import { redactingLog } from '../../src/door/redacting-log.ts';

/** A token of GitHub's form, concatenated so that no secret scanner reports this file. */
const token = `ghp_${'k7Qz2Xw9BvT4mN8r'.repeat(2)}abcd`;

/** Returns a redacting log, and the texts that reach its reader. */
const open = (inActions: boolean) => {
  const read: unknown[] = [];
  const write = (...given: unknown[]): void => void read.push(...given);
  const log: Log = {
    inActions,
    console: {
      group: async (title, work) => {
        write(title);
        return await work();
      },
      info: write,
      annotate: ({ title, message }) => write(title, message),
      summary: write,
      output: (_, value) => write(value),
    },
    lines: write,
    print: (text) => write(text),
    mask: write,
    state: write,
  };
  return { log: redactingLog(log), read };
};

const ways: readonly (readonly [way: string, write: (log: Log, text: string) => unknown])[] = [
  ['lines', (log, text) => log.lines(text)],
  ['a line', ({ console }, text) => console.info(text)],
  ['the title of a group', ({ console }, text) => console.group(text, async () => undefined)],
  ['the title of an annotation', ({ console }, title) => console.annotate({ severity: 'error', title, message: '' })],
  ['its message', ({ console }, message) => console.annotate({ severity: 'error', title: '', message })],
  ['a step output', ({ console }, text) => console.output('failure-reason', text)],
];

describe('a secret', () => {
  test.each(ways)('is hidden in %s, in a step and at a prompt', async (_, write) => {
    for (const inActions of [true, false]) {
      const { log, read } = open(inActions);
      await write(log, `He said ${token}.`);
      expect(read.filter((text) => text !== '')).toEqual(['He said (hidden).']);
    }
  });

  test('is hidden in the summary of a step; a prompt has none', () => {
    for (const [inActions, expected] of [
      [true, ['He said (hidden).']],
      [false, []],
    ] as const) {
      const { log, read } = open(inActions);
      log.console.summary(`He said ${token}.`);
      expect(read).toEqual(expected);
    }
  });

  test('is hidden in what a step prints, and unchanged at a prompt', () => {
    for (const [inActions, expected] of [
      [true, 'He said (hidden).'],
      [false, `He said ${token}.`],
    ] as const) {
      const { log, read } = open(inActions);
      log.print(`He said ${token}.`, 'text');
      expect(read).toEqual([expected]);
    }
  });

  test('is hidden in a step output of JSON, which stays JSON', () => {
    const { log, read } = open(true);
    log.console.output('diagnostics', JSON.stringify([{ message: `He said "${token}"` }]));
    log.console.output('diagnostics', `[${token}`);
    expect(read).toEqual(['[{"message":"He said \\"(hidden)\\""}]', '[(hidden)']);
  });

  test('is unchanged in the step output for programs, `outputs`', () => {
    const { log, read } = open(true);
    log.console.output('outputs', JSON.stringify({ token }));
    expect(read).toEqual([JSON.stringify({ token })]);
  });

  test('is passed to the mask unchanged', () => {
    const { log, read } = open(true);
    log.mask(token);
    expect(read).toEqual([token]);
  });
});
