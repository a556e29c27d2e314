import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionsConsole } from '../../../src/adapters/github/console.ts';
import { runnerStream } from '../../../src/adapters/github/runner-stream.ts';
import { enter } from '../../../src/door/door.ts';
import { openLog } from '../../../src/door/log.ts';
import { commandsIn, outputsIn } from '../../bundle/runner.ts';
import { folderWith } from '../node/disk.ts';

/** https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs */
const registered =
  /^(stop-commands|set-env|set-output|save-state|add-mask|add-path|add-matcher|remove-matcher|debug|warning|error|notice|group|endgroup|echo)$/i;

/**
 * Returns the position of a text in another, -1 if it is not there. Ignores invisible characters, as .NET's comparison
 * does by default.
 */
const looselyAt = (text: string, sought: string, from: number): number => {
  const sign = /\p{Default_Ignorable_Code_Point}/u;
  for (let begin = from; begin < text.length; begin++) {
    let [at, met] = [begin, 0];
    while (at < text.length && met < sought.length) {
      if (text[at] === sought[met]) met += 1;
      else if (!sign.test(text[at] as string)) break;
      at += 1;
    }
    if (met === sought.length) return begin;
  }
  return -1;
};

/** Returns the names of the commands that the runner finds. Cuts them out by position, as ActionCommand.cs does. */
const commandNames = (output: string): string[] =>
  output.split(/\r\n|\r|\n/).flatMap((line) => {
    const message = line.replace(/^[\s\u0085]+/, '');
    const nameOf = (info: string) => info.split(' ')[0] as string;
    const newerEnd = looselyAt(message, '::', 2);
    const newer = looselyAt(message, '::', 0) === 0 && newerEnd >= 0 ? nameOf(message.slice(2, newerEnd)) : '';
    if (registered.test(newer)) return [newer];
    const older = looselyAt(line, '##[', 0);
    const olderEnd = older < 0 ? -1 : line.indexOf(']', older);
    const name = olderEnd < 0 ? '' : nameOf(line.slice(older + 3, olderEnd));
    return registered.test(name) ? [name] : [];
  });

/** Texts of parts of workflow commands and of anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '##',
        '#',
        '[',
        ']',
        '\n',
        '\r',
        '\t',
        ' ',
        '\u0085',
        '\u00a0',
        '\u200b',
        '\u200d',
      ),
      fc.constantFrom(
        'error',
        'add-mask',
        'add-mask::',
        'warning file=a::',
        'stop-commands::x',
        '::error::',
        '##[group]',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const recorded = () => {
  const written: string[] = [];
  return { write: (text: string) => void written.push(text), written: () => written.join('') };
};

describe('runnerStream', () => {
  test('writes only its own commands, in whatever pieces texts are written', () => {
    const piece = fc.record({ kind: fc.constantFrom('text', 'json', 'command'), text: hostile });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const { write, written } = recorded();
        const stream = runnerStream(write);
        for (const { kind, text } of pieces)
          if (kind === 'command') stream.command('notice', { title: text }, text);
          else if (kind === 'json') stream.json(JSON.stringify({ [text]: [text] }, undefined, 2));
          else stream.text(text);
        const own = pieces.filter(({ kind }) => kind === 'command').map(() => 'notice');
        expect(commandNames(written())).toEqual(own);
        expect(commandsIn(written()).map(({ name }) => name)).toEqual(own);
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps the value of JSON, and text without commands unchanged', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (value) => {
        const { write, written } = recorded();
        runnerStream(write).json(JSON.stringify(value));
        expect(JSON.parse(written())).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    const { write, written } = recorded();
    runnerStream(write).text('Job::Queue 12:00 a::b # [x]\n  ## [y]\n');
    expect(written()).toBe('Job::Queue 12:00 a::b # [x]\n  ## [y]\n');
  });

  test('is tested with a model of the runner that finds commands', () => {
    expect(commandNames('\u0085 ::error::x\nx ##[add-mask]y\n::add-mask::z\na ::error::b')).toEqual([
      ...['error', 'add-mask', 'add-mask'],
    ]);
  });
});

describe('a run at the prompt of a step', () => {
  const opened = async (environment: Record<string, string>) => {
    const [out, err] = [recorded(), recorded()];
    return { log: await openLog({ out: out.write, err: err.write }, ['plan'], environment), out, err };
  };

  test('writes no command to either stream, whatever its texts contain', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (one, other) => {
        const { log, out, err } = await opened({ GITHUB_ACTIONS: 'true' });
        log.print(one, 'text');
        log.print(JSON.stringify({ [other]: one }, undefined, 2), 'json');
        log.lines(one);
        log.console.info(other);
        log.console.annotate({ severity: 'error', title: one, message: other, file: other });
        await log.console.group(one, async () => log.lines(other));
        log.print(other, 'text');
        for (const { written } of [out, err]) expect(commandNames(written())).toEqual([]);
        for (const { written } of [out, err]) expect(commandsIn(written())).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('writes text unchanged outside of GitHub Actions', async () => {
    const { log, out, err } = await opened({});
    log.print('::error::x\n', 'text');
    log.lines('##[add-mask]y');
    expect([out.written(), err.written()]).toEqual(['::error::x\n', '##[add-mask]y\n']);
  });

  test('plans a config whose keys are commands without writing one', async () => {
    const properties = '{ "::stop-commands::x": 1, "::add-mask::a": 2, "##[add-mask]b": 3 }';
    const container = '{ packaging: { type: prebuilt-image, properties: { image: busybox } } }';
    const folder = await folderWith({
      'batch-jobs.yml': `serviceName: demo
resources:
  job: { type: batch-job, properties: { container: ${container}, resources: { cpu: 1, memory: 900 } } }
cloudformationResources: { Topic: { Type: 'AWS::SNS::Topic', Properties: ${properties} } }
`,
    });
    const [out, err] = [recorded(), recorded()];
    const words = ['plan', '--stage', 'dev', '--working-directory', folder];
    await enter({
      words,
      environment: { GITHUB_ACTIONS: 'true' },
      entry: 'dist/index.js',
      out: out.write,
      err: err.write,
      signal: new AbortController().signal,
    });
    expect(out.written()).toContain('Topic');
    for (const { written } of [out, err]) expect(commandsIn(written())).toEqual([]);
  });
});

test('actionsConsole writes each output with a new end mark, so that no value ends its own block', () => {
  const folder = mkdtempSync(join(tmpdir(), 'batch-job-test-'));
  const file = join(folder, 'outputs');
  const console = actionsConsole(() => {}, file);
  console.output('first', 'x');
  const [, mark = ''] = /<<(.+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  // An attacker who knows the marks of earlier outputs.
  console.output('second', `a\n${mark}\nthird<<${mark}\nstolen\n${mark}`);
  expect(outputsIn(readFileSync(file, 'utf8'))).toEqual({
    first: 'x',
    second: `a\n${mark}\nthird<<${mark}\nstolen\n${mark}`,
  });
  rmSync(folder, { recursive: true });
});
