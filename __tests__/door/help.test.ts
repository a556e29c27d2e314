import { describe, expect, test } from '@jest/globals';
import { type Command, commands } from '../../src/commands/table.ts';
import { helpText } from '../../src/door/help.ts';
import { type InputRule, inputRules } from '../../src/door/input-rules.ts';
import { InputErrors, readArguments } from '../../src/door/inputs.ts';

const everyCommand = Object.keys(commands) as Command[];
const rules: [string, InputRule][] = Object.entries(inputRules);
/** Returns a text on one line. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the words that ask for help', () => {
  test.each<[string, string | undefined]>([
    ['help', undefined],
    ['help --stage', undefined],
    ['--help', undefined],
    ['help plan', 'plan'],
    ['plan --help', 'plan'],
  ])('`%s` is help about %s', (words, about) => {
    const { command, help } = readArguments(words.split(' '));
    expect([command, help]).toEqual(['help', about]);
  });

  test('a command that does not exist is refused', () => {
    expect(() => readArguments(['help', 'plam'])).toThrow(InputErrors);
  });
});

describe('helpText', () => {
  test('describes every command, and every flag once under the heading of its group', () => {
    const text = flat(helpText());
    for (const command of everyCommand) expect(text).toContain(flat(commands[command].says));
    for (const [name, { says }] of rules) expect(text.split(` --${name} ${flat(says)}`)).toHaveLength(2);
  });

  test.each(everyCommand)('of %s describes the command and exactly the flags that it reads', (command) => {
    const text = helpText(command, 80);
    expect(flat(text)).toContain(flat(commands[command].says));
    const shown = [...text.matchAll(/^ {2}--([\w-]+) /gm)].map(([, name]) => name);
    const read = rules.filter(([, rule]) => rule.for?.includes(command) ?? true).map(([name]) => name);
    expect(shown.sort()).toEqual(read.sort());
  });

  test('marks the flags that a command needs, and names them in its first line', () => {
    expect(helpText('destroy')).toMatch(/^batch-job destroy --stage <stage> --confirm <confirm> \[--name value …\]\n/);
    expect(flat(helpText('destroy'))).toContain('--confirm Required.');
    expect(flat(helpText('deploy'))).not.toContain('--confirm Required.');
    expect(helpText('validate')).not.toContain('Required.');
    expect(helpText('run')).toMatch(/^batch-job run \(--stage <stage> \| --local\) \[--name value …\]\n/);
    expect(flat(helpText('run'))).toContain('--stage Required without --local.');
    expect(flat(helpText('plan'))).toContain('--stage Required. The stage');
  });

  test.each([72, 80, 100])('fits a terminal of %i columns', (columns) => {
    for (const command of [undefined, ...everyCommand])
      for (const line of helpText(command, columns).split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test('is not narrower than 72 and not wider than 110 columns', () => {
    const longest = (columns: number) =>
      Math.max(
        ...helpText(undefined, columns)
          .split('\n')
          .map(({ length }) => length),
      );
    expect(longest(10)).toBe(longest(72));
    expect(longest(400)).toBe(longest(110));
  });
});
