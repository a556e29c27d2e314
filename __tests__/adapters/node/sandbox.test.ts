import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { repositoryPrograms } from '../../../src/adapters/node/programs.ts';
import { walls } from '../../../src/adapters/node/sandbox.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { programQuestion } from '../../contracts/programs.ts';
import { folderWith } from './disk.ts';

const own = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];

describe('the walls of a program', () => {
  test.each<[string, string, string[]]>([
    ['allows all', 'exit 0', ['--user', '--map-current-user', ...own]],
    ['maps root only', 'case "$*" in *current*) exit 1;; esac', ['--user', '--map-root-user', ...own]],
    ['hides no processes', 'case "$*" in *--pid*) exit 1;; esac', ['--user', '--map-root-user', '--net']],
    ['allows nothing', 'exit 1', []],
  ])('are the most that a machine has which %s', async (_, text, words) => {
    const program = (script: string) => ({ text: `#!/bin/sh\n${script}\n`, executable: true as const });
    const bin = await folderWith({ unshare: program(text), setpriv: program('exit 0'), true: program('exit 0') });
    const capabilities = words.includes('--pid') ? ['--inh-caps=-all', '--bounding-set=-all'] : [];
    const lower = [join(bin, 'setpriv'), '--no-new-privs', ...capabilities];
    const upper = words.length > 0 ? [join(bin, 'unshare'), ...words] : [];
    expect(await walls((name) => join(bin, name))).toEqual([...upper, ...lower]);
    expect(await walls((name) => (name === 'setpriv' ? undefined : join(bin, name)))).toEqual(upper);
  });
});

test('a run that was stopped refuses to go on without the answer of a program', async () => {
  const root = await folderWith({ 'a.js': 'export default () => 1;' });
  const programs = repositoryPrograms({
    ...{ allowed: true, environment: { PATH: process.env.PATH }, root, temporary: await folderWith({}) },
    ...{ workspace: openWorkspace(root), signal: AbortSignal.abort() },
  });
  await expect(programs.answer(programQuestion('a.js', undefined))).rejects.toMatchObject({ code: 'door/stopped' });
});
