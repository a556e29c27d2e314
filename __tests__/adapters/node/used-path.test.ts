import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isUsedByAnother, usePath } from '../../../src/adapters/node/used-path.ts';
import { folderWith } from './disk.ts';

const path = '/home/ada/.batch-job';
const [own, parent] = [process.pid, process.ppid];

/** Returns the only folder in the temporary folder: that of the notes. */
const notesIn = (temporary: string): string => join(temporary, readdirSync(temporary)[0] ?? '');

describe('a path', () => {
  test('is used by one living process at a time', async () => {
    const temporary = await folderWith({});
    const end = usePath(path, temporary, parent);
    expect(end).toBeDefined();
    expect(isUsedByAnother(path, temporary, own)).toBe(true);
    expect(usePath(path, temporary, own)).toBeUndefined();
    expect(isUsedByAnother(path, temporary, parent)).toBe(false);
    end?.();
    const mine = usePath(path, temporary, own);
    expect(mine).toBeDefined();
    expect(isUsedByAnother(path, temporary, own)).toBe(false);
    mine?.();
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('is another than every other path', async () => {
    const temporary = await folderWith({});
    usePath(path, temporary, parent);
    expect(usePath(`${path}/plan-dev`, temporary, own)).toBeDefined();
  });

  test('is free after its process has ended, also where another process has the same id', async () => {
    const temporary = await folderWith({});
    usePath(path, temporary, own);
    const notes = notesIn(temporary);
    writeFileSync(join(notes, '4194304999'), '1');
    if (process.platform === 'linux') writeFileSync(join(notes, String(parent)), '1');
    for (const name of ['note', '-1', '0']) writeFileSync(join(notes, name), '');
    expect(usePath(path, temporary, own)).toBeDefined();
    expect(existsSync(join(notes, '4194304999'))).toBe(false);
  });

  test('counts as free where no note can be written', async () => {
    const temporary = await folderWith({ file: '' });
    expect(usePath(path, join(temporary, 'file'), own)).toBeDefined();
    expect(isUsedByAnother(path, join(temporary, 'file'), own)).toBe(false);
  });
});
