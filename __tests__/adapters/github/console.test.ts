import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionsConsole } from '../../../src/adapters/github/console.ts';
import { promptConsole } from '../../../src/adapters/node/prompt.ts';
import { commandsIn, outputsIn } from '../../bundle/runner.ts';

/** Text made of what commands are made of, among all else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('::', ':', '##[', '##', '[', ']', '\n', '\r', '\t', ' ', '\u0085', '\u00a0', '\u2028', '\u200b'),
      fc.constantFrom(
        'set-output name=a',
        'error',
        'add-path',
        'stop-commands',
        '%0A',
        '%25',
        '%3A',
        '\u001b[31m',
        ',',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

const open = () => {
  let said = '';
  const console = actionsConsole((text) => {
    said += text;
  }, undefined);
  return { console, said: () => said };
};

describe('the console of a step', () => {
  test('a line is never a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { console, said } = open();
        console.info(text);
        expect(commandsIn(said())).toEqual([]);
        expect(said().split(/[\r\n]/)).toHaveLength(2);
      }),
      { numRuns: 500 },
    );
  });

  test('a group is two commands and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, line) => {
        const { console, said } = open();
        await console.group(title, async () => console.info(line));
        expect(commandsIn(said()).map(({ name }) => name)).toEqual(['group', 'endgroup']);
      }),
    );
  });

  test('a group ends when its work fails', async () => {
    const { console, said } = open();
    await expect(console.group('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(commandsIn(said()).map(({ name }) => name)).toEqual(['group', 'endgroup']);
  });

  test('an annotation is one command with its own file and line, whatever is in its texts', () => {
    const severity = fc.constantFrom('error' as const, 'warning' as const, 'note' as const);
    fc.assert(
      fc.property(severity, hostile, hostile, hostile, fc.nat(), (severity, title, message, file, line) => {
        const { console, said } = open();
        console.annotate({ severity, title, message, file, line, column: 7 });
        const [command, ...others] = commandsIn(said());
        expect(others).toEqual([]);
        expect(command?.name).toBe(severity === 'note' ? 'notice' : severity);
        expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line', 'col', 'title']);
        expect(command?.properties).toMatchObject({ line: String(line), col: '7' });
        expect(command?.value.split('\n')).toHaveLength(message.split(/\r?\n/).length);
      }),
      { numRuns: 300 },
    );
  });

  test('plain words stay as they are', () => {
    const { console, said } = open();
    console.info('12:00 CREATE_COMPLETE  Job::Queue # 100 %');
    console.annotate({ severity: 'error', title: 'a/b', message: 'one: 100 %\ntwo' });
    expect(said()).toBe('12:00 CREATE_COMPLETE  Job::Queue # 100 %\n::error title=a/b::one: 100 %25%0Atwo\n');
  });

  test('every value comes out of the output file as it went in, under its name alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'batch-job-test-'));
    const file = join(folder, 'outputs');
    const console = actionsConsole(() => {}, file);
    const values = ['', 'a=b', 'x<<y\nz\ny', 'end-0\nname<<end-0\nv\nend-0', 'grüße 日本', '{"a":"b"}'];
    for (const [index, value] of values.entries()) console.output(`name-${index}`, value);
    expect(outputsIn(readFileSync(file, 'utf8'))).toEqual(
      Object.fromEntries(values.map((value, index) => [`name-${index}`, value])),
    );
    rmSync(folder, { recursive: true });
  });

  test('what post should know goes into a file of its own, and where there is none nowhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'batch-job-test-'));
    const [file, lost] = [join(folder, 'state'), join(folder, 'none', 'state')];
    const said: string[] = [];
    const write = (text: string) => void said.push(text);
    actionsConsole(write, undefined, undefined, file).state('process', '12');
    actionsConsole(write, undefined).state('process', '12');
    expect(outputsIn(readFileSync(file, 'utf8'))).toEqual({ process: '12' });
    expect(said).toEqual([]);
    actionsConsole(write, undefined, undefined, lost).state('process', '12');
    expect(commandsIn(said.join(''))).toEqual([expect.objectContaining({ name: 'warning' })]);
    rmSync(folder, { recursive: true });
  });

  test('each line of a secret is masked by itself', () => {
    const said: string[] = [];
    actionsConsole((text) => void said.push(text), undefined).mask('one%\ntwo\n\n');
    expect(said.join('')).toBe('::add-mask::one%25\n::add-mask::two\n');
  });
});

describe('the console of a prompt', () => {
  test('no text reaches the terminal as a command, or as more lines than it is', () => {
    fc.assert(
      fc.property(hostile, hostile, (line, message) => {
        let said = '';
        const console = promptConsole((text) => {
          said += text;
        });
        console.info(line);
        console.annotate({ severity: 'error', title: line, message, file: line });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what may not come through
        expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(said.split('\n')).toHaveLength(2 + message.split(/\r?\n/).length + 1);
      }),
    );
  });
});
