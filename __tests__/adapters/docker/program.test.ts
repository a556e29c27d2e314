import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type ProgramCall, runProgram } from '../../../src/adapters/docker/program.ts';

const folder = await mkdtemp(join(tmpdir(), 'program-'));
/** Writes a program whose path has everything in it that a command line would split or unquote. */
const programOf = async (script: string, mode = 0o755): Promise<string> => {
  const path = join(folder, `a "b' \\ $c ${Math.random()}`);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, mode);
  return path;
};
const run = async (script: string, more: Partial<ProgramCall> = {}) => {
  let output = '';
  const call: ProgramCall = {
    program: await programOf(script),
    command: [],
    environment: {},
    folder,
    onOutput: (chunk) => {
      output += chunk;
    },
    onErrors: () => undefined,
    ...more,
  };
  return { ...(await runProgram(call)), output };
};

describe('runProgram', () => {
  test('hands on each argument as it is', async () => {
    const command = ['', 'a b', '"', "'", '$HOME', '\\', '-x', '*', ';', '`id`', 'ä\n'];
    const { output, code } = await run('for word do printf "%s|" "$word"; done; exit 3', { command });
    expect(output).toBe(command.map((word) => `${word}|`).join(''));
    expect(code).toBe(3);
  });

  test('gives the program its own variables and folder, and nothing to read', async () => {
    const { output } = await run('/usr/bin/env; pwd -P; cat', { environment: { ONLY: 'this' } });
    expect(output.split('\n').filter((line) => !/^(PWD|_|SHLVL|OLDPWD)=/.test(line))).toEqual([
      'ONLY=this',
      folder,
      '',
    ]);
  });

  test('returns Node’s code for a program that cannot be started', async () => {
    expect(await run('', { program: await programOf('', 0o644) })).toMatchObject({
      notStarted: expect.stringMatching(/^E/),
    });
    expect(await run('', { program: join(folder, 'absent') })).toMatchObject({ notStarted: 'ENOENT' });
    expect(await run('', { folder: join(folder, 'absent') })).toMatchObject({ notStarted: 'ENOENT' });
  });

  test('starts nothing with an aborted signal', async () => {
    expect(await run('echo started', { signal: AbortSignal.abort() })).toEqual({ code: undefined, output: '' });
  });

  test('sends SIGTERM when the signal aborts, also to a program that is only starting', async () => {
    const now = new AbortController();
    const ended = run('trap "echo asked; exit 9" TERM; echo ready; while :; do sleep 0.02; done', {
      signal: now.signal,
      onErrors: () => undefined,
      onOutput: () => now.abort(),
    });
    expect(await ended).toMatchObject({ code: 9 });
    const early = new AbortController();
    const starting = run('while :; do sleep 0.02; done', { signal: early.signal });
    early.abort();
    expect(await starting).toEqual({ code: undefined, output: '' });
  });

  test('ends a program that ignores SIGTERM', async () => {
    const now = new AbortController();
    const ended = run('trap "" TERM; echo ready; while :; do sleep 0.02; done', {
      signal: now.signal,
      onOutput: () => now.abort(),
    });
    expect(await ended).toMatchObject({ code: undefined });
  });
});
