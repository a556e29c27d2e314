import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readConfigFile } from '../../../src/adapters/node/config-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('the file of a config', () => {
  test('is read as it is', async () => {
    expect(Buffer.from(await readConfigFile(put('a.yml', 'grüße: 1\n'))).toString()).toBe('grüße: 1\n');
    symlinkSync(join(folder, 'a.yml'), join(folder, 'link.yml'));
    expect(await readConfigFile(join(folder, 'link.yml'))).toHaveLength(11);
  });

  const large = put('large.yml', '');
  // A sparse file: were it read, the process would not fit into memory.
  truncateSync(large, 1024 ** 4);
  test.each([
    ['a missing file', join(folder, 'none.yml'), 'source/missing-file'],
    ['a file below a file', join(put('file', ''), 'x.yml'), 'source/missing-file'],
    ['a folder', folder, 'source/not-a-file'],
    ['a device', '/dev/null', 'source/not-a-file'],
    ['a path with NUL', `${folder}/a\0.yml`, 'source/not-a-file'],
    ['a name that is too long', join(folder, 'x'.repeat(300)), 'source/not-a-file'],
    ['a terabyte', large, 'source/too-large'],
  ])('%s is refused with a way out', async (_name, path, code) => {
    await expect(readConfigFile(path)).rejects.toMatchObject({
      name: 'Refused',
      code,
      hint: expect.stringMatching(/\.$/),
    });
  });
});
