import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pythonEntryText } from '../../../../src/generated/python-entry.ts';
import { lostEventExit, mostRestoredBytes } from '../../../../src/packaging/restored-event.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { signedS3 } from '../../../loopback/signed-s3.ts';
import { variablesOf } from '../node/fetch-world.ts';
import { commandsIn, dockerfileOf } from './dockerfile-commands.ts';

const run = promisify(execFile);
const secret = 'secret/+key';
const key = 'events/report/0a1b-2c3d.json';
const uri = `s3://shop-dev-events/${key}`;
const objects = new Map<string, string | Buffer>();
/** Writes what it sees as JSON. */
const program = `
import json, os
file = os.environ.get("STP_TRIGGER_EVENT_DATA_FILE")
text = open(file, encoding="utf-8").read() if file else None
print(json.dumps({"data": os.environ.get("STP_TRIGGER_EVENT_DATA"), "text": text}))
`;
let folder: string;
let endpoint: string;
/** The path of Python itself; `python3` may be a script that looks for it each time. */
let python: string;
beforeAll(async () => {
  python = (await run('python3', ['-c', 'import sys; print(sys.executable)'])).stdout.trim();
  endpoint = await signedS3(objects, secret);
  folder = await folderWith({ 'start.py': pythonEntryText, 'job.py': program, 'tmp/.keep': '' });
});

const environment = (more: Readonly<Record<string, string>>) => ({
  PATH: process.env.PATH ?? '',
  TMPDIR: join(folder, 'tmp'),
  LC_ALL: 'C.UTF-8',
  AWS_ENDPOINT_URL_S3: endpoint,
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: secret,
  ...more,
});
/** Returns the command of the image, with the paths of the test's folder. */
const command = (file = 'job.py'): string[] => {
  const [, ...words] = JSON.parse(/^CMD (.*)$/m.exec(dockerfileOf({}))?.[1] ?? '') as string[];
  return words.map((word) =>
    word
      .replace(/^python3$/, python)
      .replace('/opt/batch-job/', `${folder}/`)
      .replace('/app/job.py', join(folder, file)),
  );
};
/** Runs the entry of the image, and returns what its program saw. */
const seen = async (more: Readonly<Record<string, string>>) => {
  const { stdout } = await run(python, command(), { env: environment(more), maxBuffer: 64 * 2 ** 20 });
  return JSON.parse(stdout) as { data: string | null; text: string | null };
};
const inS3 = (event: string) => {
  objects.set(`/shop-dev-events/${key}`, event);
  return variablesOf(event, uri);
};

/** Every character of two bytes and many of three: none may be lost on the way. */
const alphabet = Array.from({ length: 0x800 }, (_, code) => String.fromCharCode(code + 1)).join('');
const large = fc
  .tuple(
    fc.json(),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }),
    fc.integer({ min: 6_000, max: 6_000_000 }),
  )
  .map(([json, text, size]) => JSON.stringify({ json, text: `${alphabet}${text}`.repeat(Math.ceil(size / 4_000)) }));

describe('the entry of an image of Python', () => {
  test('gives its program exactly the event from S3: always as a file, and up to 120 KiB as a variable', async () => {
    await fc.assert(
      fc.asyncProperty(large, async (event) => {
        const env = inS3(event);
        const { data, text } = await seen(env);
        expect(text === event).toBe(true);
        const fits = Buffer.byteLength(event) <= 120 * 1_024;
        expect(data === (fits ? event : env.STP_TRIGGER_EVENT_DATA)).toBe(true);
      }),
      { numRuns: 6, examples: [['{}'], [JSON.stringify(alphabet.repeat(20))]] },
    );
  });

  test.each([
    ['in a variable', 122_880, true],
    ['no more in a variable', 122_881, false],
  ])('gives an event of a certain size %s: %d bytes', async (_, bytes, fits) => {
    const event = JSON.stringify('x'.repeat(bytes - 2));
    const { data, text } = await seen(inS3(event));
    expect([data === event, text === event]).toEqual([fits, true]);
  });

  test('gives a small event as it is, as a variable and as a file', async () => {
    for (const event of [
      '%s \\n\\c',
      '-n',
      '[]',
      'grüße 日本 🐣',
      '{"stpEvent":{"s3Uri":"s3://a/b"}}',
      '"'.repeat(6_000),
    ])
      expect(await seen({ STP_TRIGGER_EVENT_DATA: event })).toEqual({ data: event, text: event });
  });

  test('starts a program without an event, and one with a small event where nothing can be written', async () => {
    expect(await seen({})).toEqual({ data: null, text: null });
    expect(await seen({ STP_TRIGGER_EVENT_DATA: '{}', TMPDIR: '/nowhere' })).toEqual({ data: '{}', text: null });
  });

  test('reads no module of the program, and leaves the variables of Python to it', async () => {
    const shadow = await folderWith({
      'json.py': 'raise SystemExit("shadowed")',
      'hashlib.py': 'raise SystemExit("shadowed")',
    });
    await writeFile(join(folder, 'path.py'), 'import os; print(os.environ["PYTHONPATH"])');
    const env = environment({ ...inS3('{"a":1}'), PYTHONPATH: shadow });
    expect((await run(python, command('path.py'), { env })).stdout.trim()).toBe(shadow);
  });

  test.each([
    ['an object that is gone', lostEventExit, {}, /NoSuchKey/],
    ['a pointer without a hash', lostEventExit, { STP_TRIGGER_EVENT_DATA: '{}' }, /does not say/],
  ])('ends with its exit code and a line, and starts no program, for %s', async (_, code, more, line) => {
    const env = { ...variablesOf('{}', 's3://shop-dev-events/gone.json'), ...more };
    const ended = await run(python, command(), { env: environment(env) }).catch((error: unknown) => error);
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(line) });
  });

  test('has the exit code and the limit of every other entry', () => {
    expect(pythonEntryText).toContain(`\nLOST = ${lostEventExit}\nMOST = ${mostRestoredBytes / 1_024} * 1024\n`);
  });

  test('lets SIGTERM reach the program, which is the process that was started', async () => {
    await writeFile(
      join(folder, 'waits.py'),
      'import os, signal, sys, time\nsignal.signal(signal.SIGTERM, lambda *_: sys.exit(7))\nprint(os.getpid(), flush=True)\nsignal.pause()\n',
    );
    const child = spawn(python, command('waits.py'), {
      env: environment(inS3('{"a":1}')),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = await once(child.stdout, 'data');
    expect(Number(printed)).toBe(child.pid);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
  });

  test('is in the image as these tests run it', () => {
    const written = commandsIn(dockerfileOf({})).find((words) => words[3] === '/out/opt/batch-job/start.py');
    expect(written?.[4]).toBe(pythonEntryText);
  });
});
