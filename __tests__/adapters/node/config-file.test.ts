import { mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { configFileAt } from '../../../src/adapters/node/config-file.ts';
import { folderWith } from './disk.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'config-file-')));
const readConfigFile = (path: string) => configFileAt(path, {}).read();
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

const canary = 'CANARY-51d0';
/** A checkout with links of every kind in it, and what stands around it. */
const checkout = async () => {
  const top = realpathSync(
    await folderWith({
      'secret.json': canary,
      'other/batch-jobs.yml': canary,
      'checkout/.git/HEAD': 'ref: refs/heads/main',
      'checkout/.git/config': canary,
      'checkout/real/batch-jobs.yml': 'a: 1',
      'checkout/real/deep/x.yml': { link: '../batch-jobs.yml' },
      'checkout/inside.yml': { link: 'real/batch-jobs.yml' },
      'checkout/outside.yml': { link: '../secret.json' },
      'checkout/absolute.yml': { link: '/etc/hostname' },
      'checkout/chain.yml': { link: 'outside.yml' },
      'checkout/dangling.yml': { link: '../none.yml' },
      'checkout/folder': { link: '../other' },
      'checkout/near': { link: 'real' },
      'checkout/token.yml': { link: '.git/config' },
      'checkout/there': { link: '.git' },
    }),
  );
  return { top, at: (path: string) => join(top, 'checkout', path) };
};

describe('a config of a checkout', () => {
  test.each([
    ['inside.yml', 'real'],
    ['near/batch-jobs.yml', 'real'],
    ['real/deep/x.yml', 'real'],
  ])(
    'is read behind the link %s, which stays in the checkout, and names files of its own folder',
    async (path, folder) => {
      const { at } = await checkout();
      for (const bounds of [{}, { workspace: at('') }, { base: at('real') }]) {
        const file = configFileAt(at(path), bounds);
        expect(Buffer.from(await file.read()).toString()).toBe('a: 1');
        expect(file.folder).toBe(at(folder));
      }
    },
  );

  test.each(['outside.yml', 'absolute.yml', 'chain.yml', 'folder/batch-jobs.yml', 'real/../outside.yml'])(
    'is not read behind the link %s, which leaves the checkout, in a step or at a prompt',
    async (path) => {
      const { top, at } = await checkout();
      for (const bounds of [{}, { workspace: at('') }, { base: at('') }, { base: top }]) {
        const file = configFileAt(at(path), bounds);
        const problem = await file.read().catch((thrown: unknown) => thrown);
        expect(problem).toMatchObject({ name: 'Refused', code: 'source/outside' });
        expect(String(problem)).not.toContain(canary);
        expect(file.folder.startsWith(at(''))).toBe(true);
      }
    },
  );

  test.each(['.git/config', 'token.yml', 'there/config'])('is not read in a .git folder, at %s', async (path) => {
    const { at } = await checkout();
    await expect(configFileAt(at(path), {}).read()).rejects.toMatchObject({
      code: 'source/outside',
      message: expect.stringContaining('.git folder'),
    });
  });

  test('is missing behind a link to nothing', async () => {
    const { at } = await checkout();
    await expect(configFileAt(at('dangling.yml'), {}).read()).rejects.toMatchObject({ code: 'source/missing-file' });
  });

  test('is judged without a .git folder too: the workspace of a step and the folder of a prompt are bounds', async () => {
    const { top, at } = await checkout();
    rmSync(at('.git'), { recursive: true });
    for (const bounds of [{ workspace: at('') }, { base: at('') }, {}])
      await expect(configFileAt(at('outside.yml'), bounds).read()).rejects.toMatchObject({ code: 'source/outside' });
    expect(() => configFileAt(at('folder/batch-jobs.yml'), { workspace: at('') }).assertFolder()).toThrow('a link');
    // A .git folder above the workspace is not the checkout's.
    symlinkSync(at(''), join(top, '.git'));
    await expect(configFileAt(at('outside.yml'), { workspace: at('') }).read()).rejects.toMatchObject({
      code: 'source/outside',
    });
  });

  test('that the caller names outside of every checkout is read, also through links of the caller', async () => {
    const { top } = await checkout();
    expect(Buffer.from(await configFileAt(join(top, 'other/batch-jobs.yml'), {}).read()).toString()).toBe(canary);
    symlinkSync(join(top, 'other'), join(top, 'mine'));
    expect(Buffer.from(await configFileAt(join(top, 'mine/batch-jobs.yml'), {}).read()).toString()).toBe(canary);
  });

  test('that becomes a link after it was found is judged when it is open', async () => {
    const { top, at } = await checkout();
    const file = configFileAt(at('real/batch-jobs.yml'), {});
    symlinkSync(join(top, 'secret.json'), at('spare'));
    renameSync(at('spare'), at('real/batch-jobs.yml'));
    await expect(file.read()).rejects.toMatchObject({ code: 'source/outside' });
  });
});
