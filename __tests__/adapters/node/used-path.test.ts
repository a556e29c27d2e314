import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
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

  test('comes with the removal of notes on other paths by processes that have ended, and of no others', async () => {
    const temporary = await folderWith({ 'elsewhere/4194304999': '1' });
    const alive = usePath('/home/ada/alive', temporary, parent);
    const kept = readdirSync(temporary);
    for (const digit of ['a', 'b']) {
      mkdirSync(join(temporary, `batch-job-used-${digit.repeat(16)}`));
      writeFileSync(join(temporary, `batch-job-used-${digit.repeat(16)}`, '4194304999'), '1');
    }
    mkdirSync(join(temporary, `batch-job-used-${'c'.repeat(15)}`));
    symlinkSync(join(temporary, 'elsewhere'), join(temporary, `batch-job-used-${'d'.repeat(16)}`));
    const end = usePath(path, temporary, own);
    end?.();
    expect(readdirSync(temporary).sort()).toEqual(
      [...kept, `batch-job-used-${'c'.repeat(15)}`, `batch-job-used-${'d'.repeat(16)}`].sort(),
    );
    expect(readdirSync(join(temporary, 'elsewhere'))).toEqual(['4194304999']);
    expect(isUsedByAnother('/home/ada/alive', temporary, own)).toBe(true);
    alive?.();
  });

  test('is used while its note is being written', async () => {
    const temporary = await folderWith({});
    usePath(path, temporary, parent);
    writeFileSync(join(notesIn(temporary), String(parent)), '');
    expect(isUsedByAnother(path, temporary, own)).toBe(true);
  });

  test('counts as free where no note can be written', async () => {
    const temporary = await folderWith({ file: '' });
    expect(usePath(path, join(temporary, 'file'), own)).toBeDefined();
    expect(isUsedByAnother(path, join(temporary, 'file'), own)).toBe(false);
  });
});
