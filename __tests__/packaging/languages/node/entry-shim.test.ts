import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fetchEventScript } from '../../../../src/packaging/languages/node/entry-shim.ts';
import { startScript } from '../../../../src/packaging/languages/node/start-script.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { signedS3 } from '../../../loopback/signed-s3.ts';
import { variablesOf } from './fetch-world.ts';

const run = promisify(execFile);
const secret = 'secret/+key';
const key = 'events/report/0a1b-2c3d.json';
const uri = `s3://shop-dev-events/${key}`;
const objects = new Map<string, string | Buffer>();
/** Writes what it sees as JSON: the variables, the file, its flags and its process id. */
const program = `
const { STP_TRIGGER_EVENT_DATA: data, STP_TRIGGER_EVENT_DATA_FILE: file, NODE_OPTIONS } = process.env;
const text = file && require('node:fs').readFileSync(file, 'utf8');
console.log(JSON.stringify({ data, text, NODE_OPTIONS, parent: process.ppid }));
`;
let folder: string;
let endpoint: string;
beforeAll(async () => {
  endpoint = await signedS3(objects, secret);
  folder = await folderWith({ 'fetch-event.cjs': fetchEventScript, 'index.cjs': program, 'tmp/.keep': '' });
});

const environment = (more: Readonly<Record<string, string>>) => ({
  PATH: process.env.PATH ?? '',
  TMPDIR: join(folder, 'tmp'),
  AWS_ENDPOINT_URL_S3: endpoint,
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: secret,
  ...more,
});
/** The command of the image, with the paths of the test's folder. */
const command = () => ['-c', startScript, 'sh', '/nowhere', join(folder, 'fetch-event.cjs'), join(folder, 'index.cjs')];
/** Runs the entry of the image, and returns what its program saw. */
const seen = async (more: Readonly<Record<string, string>>) => {
  const { stdout } = await run('sh', command(), { env: environment(more), maxBuffer: 64 * 2 ** 20 });
  return JSON.parse(stdout) as { data?: string; text?: string; NODE_OPTIONS?: string };
};
const inS3 = (event: string) => {
  objects.set(`/shop-dev-events/${key}`, event);
  return variablesOf(event, uri);
};

/** Every character of two bytes and many of three: none may be lost on the way through the shell. */
const alphabet = Array.from({ length: 0x800 }, (_, code) => String.fromCharCode(code + 1)).join('');
const large = fc
  .tuple(
    fc.json(),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }),
    fc.integer({ min: 6_000, max: 6_000_000 }),
  )
  .map(([json, text, size]) => JSON.stringify({ json, text: `${alphabet}${text}`.repeat(Math.ceil(size / 4_000)) }));

describe('the entry of an image of Node', () => {
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
    const texts = fc
      .oneof(fc.json(), fc.string({ unit: 'binary', minLength: 1 }))
      .filter((text) => !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(texts, async (event) => {
        const exact = Buffer.from(event).toString();
        expect(await seen({ STP_TRIGGER_EVENT_DATA: exact })).toMatchObject({ data: exact, text: exact });
      }),
      {
        numRuns: 20,
        examples: [['%s \\n\\c'], ['-n'], [alphabet.slice(0, 2_000)], ['{"stpEvent":{"s3Uri":"s3://a/b"}}']],
      },
    );
  });

  test('starts a program without an event, and one with a small event where nothing can be written', async () => {
    expect(await seen({})).toEqual({ parent: expect.any(Number) });
    const readOnly = { STP_TRIGGER_EVENT_DATA: '{}', TMPDIR: '/nowhere' };
    const { stdout, stderr } = await run('sh', command(), { env: environment(readOnly) });
    expect([JSON.parse(stdout), stderr]).toEqual([{ data: '{}', parent: expect.any(Number) }, '']);
  });

  test('leaves NODE_OPTIONS to the program', async () => {
    await writeFile(
      join(folder, 'once.cjs'),
      `require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'runs'))}, 'x')`,
    );
    const NODE_OPTIONS = `--require=${join(folder, 'once.cjs')}`;
    expect(await seen({ ...inS3('{"a":1}'), NODE_OPTIONS })).toMatchObject({ data: '{"a":1}', NODE_OPTIONS });
    expect(await readFile(join(folder, 'runs'), 'utf8')).toBe('x');
  });

  test.each([
    ['an object that is gone', 194, {}, /NoSuchKey/],
    ['a pointer without a hash', 194, { STP_TRIGGER_EVENT_DATA: '{}' }, /does not say/],
  ])('ends with its exit code and a line, and starts no program, for %s', async (_, code, more, line) => {
    const env = { ...variablesOf('{}', `s3://shop-dev-events/gone.json`), ...more };
    const ended = await run('sh', command(), { env: environment(env) }).catch((error: unknown) => error);
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(line) });
  });

  test('lets SIGTERM reach the program, which is the process that was started', async () => {
    await writeFile(
      join(folder, 'waits.cjs'),
      `process.on('SIGTERM', () => process.exit(7));console.log(process.pid);setInterval(() => {}, 1_000);`,
    );
    const args = [...command().slice(0, -1), join(folder, 'waits.cjs')];
    const child = spawn('sh', args, { env: environment(inS3('{"a":1}')), stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = await once(child.stdout, 'data');
    expect(Number(printed)).toBe(child.pid);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
  });
});

describe('signedS3, the judge of signatures', () => {
  const read = async (secretAccessKey: string) => {
    const client = new S3Client({
      endpoint,
      region: 'eu-west-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey },
    });
    const { Body } = await client.send(new GetObjectCommand({ Bucket: 'shop-dev-events', Key: key }));
    return Body?.transformToString();
  };

  test('accepts the SDK of AWS, and refuses another secret', async () => {
    inS3('{"a":1}');
    expect(await read(secret)).toBe('{"a":1}');
    await expect(read('another')).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
  });
});
