import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { run, runStreaming, type Started } from '../../../src/adapters/node/git-process.ts';

/** Returns a start of Node.js in the place of git. */
const started = (change: Partial<Started> = {}, timeout = 60_000): Started => ({
  program: process.execPath,
  words: [],
  options: { cwd: tmpdir(), env: {}, timeout, windowsHide: true },
  signal: undefined,
  ...change,
});
const endless = 'setInterval(() => {}, 1000)';
const stream = (start: Started, script: string, onOutput: (piece: Buffer) => void = () => {}) =>
  runStreaming(start, ['-e', script], '', onOutput);

describe('A run of git', () => {
  test('hands over its output', async () => {
    const pieces: Buffer[] = [];
    const end = await stream(started(), 'process.stdout.write("a".repeat(300000))', (piece) => void pieces.push(piece));
    expect(end).toEqual({ kind: 'done' });
    expect(Buffer.concat(pieces).length).toBe(300_000);
  });

  test('fails with the last line that it wrote', async () => {
    const end = await stream(started(), 'console.error("first\\nfatal: bad object"); process.exitCode = 3');
    expect(end).toEqual({ kind: 'failed', code: 3, says: 'fatal: bad object' });
  });

  test('says so where it took too long, streamed or not', async () => {
    const says = 'git was stopped after 0.05 seconds';
    expect(await stream(started({}, 50), endless)).toEqual({ kind: 'failed', says });
    expect(await run(started({}, 50), ['-e', endless], {})).toEqual({ kind: 'failed', says });
  });

  test('ends with what took its output, whatever follows', async () => {
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    let calls = 0;
    const work = stream(started(), `setInterval(() => process.stdout.write("a".repeat(100000)), 1)`, () => {
      calls++;
      throw full;
    });
    await expect(work).rejects.toBe(full);
    expect(calls).toBe(1);
  });

  test('fails where it cannot be started, and where it is cancelled', async () => {
    const absent = await stream(started({ program: '/nowhere/git' }), '');
    expect(absent).toMatchObject({ kind: 'failed', says: expect.stringContaining('ENOENT') });
    const cancelled = await stream(started({ signal: AbortSignal.abort() }), endless);
    expect(cancelled).toMatchObject({ kind: 'failed', says: expect.stringContaining('aborted') });
  });
});
