import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findProgram, trustedPath } from '../../../src/adapters/node/machine-programs.ts';
import { folderWith } from './disk.ts';

const executable = { text: '', executable: true } as const;
const { platform } = process;
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
});

describe('findProgram', () => {
  test('returns the first executable file of a name on PATH', async () => {
    const folders = [
      await folderWith({ git: 'a file that may not be executed' }),
      await folderWith({ 'git/x': 'a folder' }),
      await folderWith({ git: { link: '/nowhere/git' } }),
      await folderWith({ git: executable }),
      await folderWith({ git: executable }),
    ];
    const path = ['/nowhere', ...folders].join(delimiter);
    expect(findProgram('git', path, [])).toBe(join(folders[3] as string, 'git'));
    chmodSync(join(folders[3] as string, 'git'), 0o644);
    expect(findProgram('git', path, [])).toBe(join(folders[4] as string, 'git'));
    expect(findProgram('other', path, [])).toBeUndefined();
  });

  test('adds the extension .exe on Windows alone', async () => {
    const folder = await folderWith({ git: executable, 'git.exe': executable });
    for (const [system, name] of Object.entries({ linux: 'git', darwin: 'git', win32: 'git.exe' })) {
      Object.defineProperty(process, 'platform', { value: system });
      expect([system, findProgram('git', folder, [])]).toEqual([system, join(folder, name)]);
    }
  });

  test('returns no program of the repository: by no entry of PATH, relative entry, or link', async () => {
    const top = await folderWith({
      'repository/git': executable,
      'bin/git': { link: '../repository/git' },
      linked: { link: 'repository' },
      'machine/git': executable,
    });
    const [repository, machine] = [join(top, 'repository'), join(top, 'machine')];
    const entries = [repository, '.', 'bin', '', join(top, 'linked'), join(top, 'bin'), machine];
    expect(trustedPath(entries.join(delimiter), [repository])).toBe([join(top, 'bin'), machine].join(delimiter));
    expect(findProgram('git', entries.join(delimiter), [repository])).toBe(join(machine, 'git'));
    expect(findProgram('git', undefined, [repository])).toBeUndefined();
  });
});
