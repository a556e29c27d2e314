import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionsConsole } from '../../../src/adapters/github/console.ts';
import { promptConsole } from '../../../src/adapters/node/prompt.ts';
import { commandsIn, outputsIn } from '../../bundle/runner.ts';

/** Texts of parts of workflow commands and of anything else. */
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
  let written = '';
  const console = actionsConsole((text) => {
    written += text;
  }, undefined);
  return { console, written: () => written };
};

describe('actionsConsole', () => {
  test('writes no line that is a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { console, written } = open();
        console.info(text);
        expect(commandsIn(written())).toEqual([]);
        expect(written().split(/[\r\n]/)).toHaveLength(2);
      }),
      { numRuns: 500 },
    );
  });

  test('writes two commands for a group and no other, whatever its title and lines contain', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, line) => {
        const { console, written } = open();
        await console.group(title, async () => console.info(line));
        expect(commandsIn(written()).map(({ name }) => name)).toEqual(['group', 'endgroup']);
      }),
    );
  });

  test('ends a group whose work fails', async () => {
    const { console, written } = open();
    await expect(console.group('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(commandsIn(written()).map(({ name }) => name)).toEqual(['group', 'endgroup']);
  });

  test('writes an annotation as one command with its own file and line, whatever its texts contain', () => {
    const severity = fc.constantFrom('error' as const, 'warning' as const, 'note' as const);
    fc.assert(
      fc.property(severity, hostile, hostile, hostile, fc.nat(), (severity, title, message, file, line) => {
        const { console, written } = open();
        console.annotate({ severity, title, message, file, line, column: 7 });
        const [command, ...others] = commandsIn(written());
        expect(others).toEqual([]);
        expect(command?.name).toBe(severity === 'note' ? 'notice' : severity);
        expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line', 'col', 'title']);
        expect(command?.properties).toMatchObject({ line: String(line), col: '7' });
        expect(command?.value.split('\n')).toHaveLength(message.split(/\r?\n/).length);
      }),
      { numRuns: 300 },
    );
  });

  test('writes plain text unchanged', () => {
    const { console, written } = open();
    console.info('12:00 CREATE_COMPLETE  Job::Queue # 100 %');
    console.annotate({ severity: 'error', title: 'a/b', message: 'one: 100 %\ntwo' });
    expect(written()).toBe('12:00 CREATE_COMPLETE  Job::Queue # 100 %\n::error title=a/b::one: 100 %25%0Atwo\n');
  });

  test('writes outputs that the runner reads back unchanged, each under its own name', () => {
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

  test('writes state to the state file, drops it without one, and warns if the file cannot be written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'batch-job-test-'));
    const [file, lost] = [join(folder, 'state'), join(folder, 'none', 'state')];
    const written: string[] = [];
    const write = (text: string) => void written.push(text);
    actionsConsole(write, undefined, undefined, file).state('process', '12');
    actionsConsole(write, undefined).state('process', '12');
    expect(outputsIn(readFileSync(file, 'utf8'))).toEqual({ process: '12' });
    expect(written).toEqual([]);
    actionsConsole(write, undefined, undefined, lost).state('process', '12');
    expect(commandsIn(written.join(''))).toEqual([expect.objectContaining({ name: 'warning' })]);
    rmSync(folder, { recursive: true });
  });

  test('keeps the outputs of a step within 1 MiB of UTF-16: one that is too long is empty, with a warning', () => {
    const folder = mkdtempSync(join(tmpdir(), 'batch-job-test-'));
    const file = join(folder, 'outputs');
    const written: string[] = [];
    const console = actionsConsole((text) => void written.push(text), file);
    console.output('outputs', 'ä'.repeat(300_000));
    console.output('images', 'b'.repeat(300_000));
    console.output('stack-name', 'shop-dev');
    const values = outputsIn(readFileSync(file, 'utf8'));
    expect(Object.entries(values).map(([name, value]) => [name, value.length])).toEqual([
      ['outputs', 300_000],
      ['images', 0],
      ['stack-name', 8],
    ]);
    expect(commandsIn(written.join(''))).toEqual([
      expect.objectContaining({ name: 'warning', value: expect.stringContaining('The step output images is empty') }),
    ]);
    rmSync(folder, { recursive: true });
  });

  test('keeps the summary of a step within 1 MiB, of which GitHub drops all if it is longer, and warns of the rest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'batch-job-test-'));
    const file = join(folder, 'summary');
    const written: string[] = [];
    const console = actionsConsole((text) => void written.push(text), undefined, file);
    console.summary('ä'.repeat(500_000));
    console.summary('b'.repeat(60_000));
    console.summary('last');
    expect(readFileSync(file).length).toBe(1_000_001 + 5);
    expect(readFileSync(file, 'utf8')).toMatch(/ä\nlast\n$/);
    expect(commandsIn(written.join(''))).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });

  test('drops a summary without a summary file, and warns nothing', () => {
    const { console, written } = open();
    console.summary('# Plan');
    expect(written()).toBe('');
  });

  test('masks each line of a secret', () => {
    const written: string[] = [];
    actionsConsole((text) => void written.push(text), undefined).mask('one%\ntwo\n\n');
    expect(written.join('')).toBe('::add-mask::one%25\n::add-mask::two\n');
  });
});

describe('promptConsole', () => {
  test('writes no control character of a text and no more lines than the text has', () => {
    fc.assert(
      fc.property(hostile, hostile, (line, message) => {
        let written = '';
        const console = promptConsole((text) => {
          written += text;
        });
        console.info(line);
        console.annotate({ severity: 'error', title: line, message, file: line });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be written
        expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(written.split('\n')).toHaveLength(2 + message.split(/\r?\n/).length + 1);
      }),
    );
  });
});
