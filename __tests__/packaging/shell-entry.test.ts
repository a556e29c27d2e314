import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shellEntryText } from '../../src/generated/entry-shim.ts';
import { lostEventExit, mostRestoredBytes } from '../../src/packaging/restored-event.ts';
import { lastLines, writeShellEntry } from '../../src/packaging/shell-entry.ts';
import { signedS3 } from '../loopback/signed-s3.ts';
import { variablesOf } from './languages/node/fetch-world.ts';
import { type EntryWorld, entryWorld, shells } from './shell-entry-world.ts';

const secret = 'secret/+key';
const key = 'events/report/0a1b-2c3d_4.json';
const uri = `s3://shop-dev-events/${key}`;
const objects = new Map<string, string | Buffer>();
/** An hour after the clock of this machine. */
const later = () => new Date(Date.now() + 3_600_000);
/** Requests for credentials: their path and token. */
const asked: unknown[] = [];
const container = createServer((request, response) => {
  asked.push([request.url, request.headers.authorization]);
  const found = {
    RoleArn: 'arn',
    AccessKeyId: 'ASIAEXAMPLE',
    SecretAccessKey: secret,
    Token: 'a+/b==',
    Expiration: '',
  };
  response.end(JSON.stringify(found, null, request.url === '/pretty' ? 2 : 0).replaceAll('a+/b', 'a+\\/b'));
});
let world: EntryWorld;
let endpoint: string;
let ahead: string;
let credentials: string;

beforeAll(async () => {
  endpoint = await signedS3(objects, secret);
  ahead = await signedS3(objects, secret, later);
  container.listen(0, '127.0.0.1');
  await once(container, 'listening');
  credentials = `http://127.0.0.1:${(container.address() as AddressInfo).port}`;
  world = await entryWorld();
});
afterAll(() => {
  container.close();
});

/** Puts an event into S3, and returns the variables of its run. */
const inS3 = (event: string): Record<string, string> => {
  objects.set(`/shop-dev-events/${key}`, event);
  return {
    ...variablesOf(event, uri),
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: secret,
  };
};

/** Every character of two bytes and many of three: none may be lost on the way through the shell. */
const alphabet = Array.from({ length: 0x800 }, (_, code) => String.fromCharCode(code + 1)).join('');
const newlines = fc.constantFrom('', '\n', '\n\n\n', ' \r\n');
const events = fc.oneof(
  fc.tuple(fc.json(), newlines).map(([json, end]) => `${json}${end}`),
  fc
    .tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.integer({ min: 1, max: 6_000_000 }), newlines)
    .map(([text, size, end]) => {
      const part = JSON.stringify(`${alphabet}${text}`);
      return `[${Array.from({ length: Math.ceil(size / (5_000 + part.length)) }, () => part).join(',\n')}]${end}`;
    }),
);

describe.each(shells.map((shell) => [shell.join(' '), shell] as const))('the entry of an image, in %s', (_, shell) => {
  test('gives its program exactly the event from S3: always as a file, and up to 120 KiB as a variable', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (event) => {
        const env = inS3(event);
        const { data, text, stderr } = await world.start(shell, env);
        expect(stderr).toBe('');
        expect(text === event).toBe(true);
        const fits = Buffer.byteLength(event) <= mostRestoredBytes;
        expect(data === (fits ? event : env.STP_TRIGGER_EVENT_DATA)).toBe(true);
      }),
      {
        numRuns: 6,
        examples: [['1'], ['{}\n\n'], [JSON.stringify(alphabet.repeat(20))], ['"\\\\n %s \\\\c $(x) `x`"']],
      },
    );
    expect(await readdir(join(world.folder, 'tmp'))).toEqual(['.keep', 'stp-trigger-event.json']);
  });

  test.each([
    ['in a variable', mostRestoredBytes, true],
    ['no more in a variable', mostRestoredBytes + 1, false],
  ])('gives an event of a certain size %s: %d bytes', async (_, bytes, fits) => {
    const event = JSON.stringify('x'.repeat(bytes - 2));
    const { data, text } = await world.start(shell, inS3(event));
    expect([data === event, text === event]).toEqual([fits, true]);
  });

  test('gives a small event as it is, as a variable and as a file', async () => {
    const texts = fc
      .oneof(fc.json(), fc.string({ unit: 'binary', minLength: 1 }), newlines)
      .filter((text) => text !== '' && !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(texts, async (event) => {
        const exact = Buffer.from(event).toString();
        expect(await world.start(shell, { STP_TRIGGER_EVENT_DATA: exact })).toMatchObject({ data: exact, text: exact });
      }),
      { numRuns: 12, examples: [['%s \\n\\c'], ['-n'], [alphabet], ['{"stpEvent":{"s3Uri":"s3://a/b"}}']] },
    );
  });

  test('starts a program without an event, and one with a small event where nothing can be written', async () => {
    expect(await world.start(shell, {})).toEqual({ code: 0, stdout: '', stderr: '', data: '' });
    const readOnly = { STP_TRIGGER_EVENT_DATA: '{}', TMPDIR: '/nowhere' };
    expect(await world.start(shell, readOnly)).toEqual({ code: 0, stdout: '', stderr: '', data: '{}' });
  });

  test('leaves every other variable to the program, also those whose names no shell can hold', async () => {
    const own = {
      ...{ file: '1', uri: '2', id: '3', status: '4', LC_ALL: 'C.UTF-8', token: '', date: ' a  b ', stp_names: 'x' },
      ...{ 'spring.datasource.url': 'a\n\n=b\n', 'A-B': '', '1x': '$(x)', über: 'ß', 'a b': '%s\\n', A: 'x\ny.z=1\n' },
    };
    const all = { ...inS3('{"a":1}'), ...own };
    const { stdout, code } = await world.start(shell, all, process.execPath, '-p', 'JSON.stringify(process.env)');
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { ...own, STP_TRIGGER_EVENT_DATA: '{"a":1}' }]);
  });

  test('takes the credentials of the container, whatever the environment has', async () => {
    const { AWS_SECRET_ACCESS_KEY: _, ...env } = inS3('{"a":1}');
    for (const path of ['/v2/credentials?id=1', '/pretty']) {
      asked.length = 0;
      const own = { AWS_CONTAINER_CREDENTIALS_FULL_URI: credentials + path, AWS_CONTAINER_AUTHORIZATION_TOKEN: 'a"b' };
      expect(await world.start(shell, { ...env, ...own })).toMatchObject({ data: '{"a":1}', stderr: '' });
      expect(asked).toEqual([[path, 'a"b']]);
    }
  });

  test('signs with the time of S3 where the clock of the machine is wrong, or says so where curl is too old', async () => {
    const { data, stderr } = await world.start(shell, { ...inS3('{"a":1}'), AWS_ENDPOINT_URL_S3: ahead });
    const why = 'HTTP 403 RequestTimeTooSkewed, the clock of the machine is wrong. Another attempt may find it.';
    expect(data ?? stderr.replace(/^.*?\.json: /, '')).toBe(data === undefined ? `${why}\n` : '{"a":1}');
  });

  test.each([
    ['an object that is gone', 194, {}, /gone\.json: HTTP 404 NoSuchKey\. .*14 days\.$/m],
    ['a pointer without a hash', 194, { STP_TRIGGER_EVENT_DATA: '{}' }, /does not say/],
    [
      'another secret',
      1,
      { AWS_SECRET_ACCESS_KEY: 'x' },
      /HTTP 403 SignatureDoesNotMatch\. Another attempt may find it\.$/m,
    ],
    ['a server that is not there', 1, { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9' }, /connect.* Another attempt may/],
    ['no credentials', 1, { AWS_ACCESS_KEY_ID: '' }, /the container has no credentials/],
  ])('ends with its exit code and a line, and starts no program, for %s', async (_, code, more, line) => {
    const env = { ...inS3('{}'), ...variablesOf('{}', 's3://shop-dev-events/gone.json'), ...more };
    const ended = await world.start(shell, env);
    expect(ended).toEqual({ code, stdout: '', stderr: expect.stringMatching(line) });
    expect(ended.stderr.trimEnd()).not.toContain('\n');
  });

  test('ends for an object that is not the one of the trigger function, after all attempts', async () => {
    const env = inS3('{"a":1}');
    for (const other of ['{"a":2}', '{"a":1}\n', '']) {
      objects.set(`/shop-dev-events/${key}`, other);
      const { code, stderr, ...rest } = await world.start(shell, env);
      expect([code, rest]).toEqual([lostEventExit, { stdout: '' }]);
      expect(stderr).toMatch(new RegExp(`it has ${other.length} bytes .*, and should have 7 with`));
    }
  });

  test('lets SIGTERM reach the program, which is the process that was started', async () => {
    const waits = `process.on('SIGTERM', () => process.exit(7));console.log(process.pid);setInterval(() => {}, 1_000);`;
    const [program = 'sh', ...words] = shell;
    const env = { PATH: process.env.PATH, TMPDIR: join(world.folder, 'tmp'), ...inS3('{"a":1}'), 'a.b': 'x' };
    const args = [...words, world.entry, process.execPath, '-e', waits];
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = await once(child.stdout, 'data');
    expect(Number(printed)).toBe(child.pid);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
  });
});

describe('the lines of a Dockerfile', () => {
  test('write the entry as it is, copy it and start the program by it', async () => {
    const [, script = '', ...words] = JSON.parse(writeShellEntry().slice('RUN '.length)).slice(1) as string[];
    expect(words).toEqual(['sh', shellEntryText, '/out/opt/batch-job/entry.sh', '/out/app']);
    const [path, app] = [join(world.folder, 'opt/a/entry.sh'), join(world.folder, 'opt/app')];
    const { code, stderr } = await world.start(['sh'], {}, 'sh', '-c', script, 'sh', shellEntryText, path, app);
    expect([code, stderr]).toEqual([0, '']);
    expect((await world.start(['sh'], {}, 'cat', path)).stdout).toBe(shellEntryText);
    expect(await readdir(app)).toEqual([]);
    const end = 'CMD ["sh","/opt/batch-job/entry.sh","/app/a b","$c"]';
    const copies = ['COPY --from=a /out/ /', 'COPY --from=b /out/ /'];
    expect(lastLines(['a', 'b'], [], '/app/a b', '$c')).toEqual([...copies, 'WORKDIR /app', end, '']);
    const command = 'RUN ["/bin/sh","-c","true"]';
    expect(lastLines(['a', 'b'], ['true'], '/app/a b', '$c')).toEqual(['WORKDIR /app', command, ...copies, end, '']);
  });

  test('have the numbers of the other entries', () => {
    expect(shellEntryText).toContain(`exit ${lostEventExit}\n`);
    expect(shellEntryText).toContain(` -le ${mostRestoredBytes} ]`);
    expect(shellEntryText).not.toMatch(/^ *#|\n\n/m);
  });
});
