import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { configFileAt, isEmptyFolder } from '../../../src/adapters/node/config-file.ts';
import { folderWith } from './disk.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'config-file-')));
const readConfigFile = (path: string) => configFileAt(path, {}).read();
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('configFileAt', () => {
  test('reads the bytes of a file, also through a link', async () => {
    expect(Buffer.from(await readConfigFile(put('a.yml', 'grüße: 1\n'))).toString()).toBe('grüße: 1\n');
    symlinkSync(join(folder, 'a.yml'), join(folder, 'link.yml'));
    expect(await readConfigFile(join(folder, 'link.yml'))).toHaveLength(11);
  });

  const large = put('large.yml', '');
  // A sparse file, which would not fit into memory.
  truncateSync(large, 1024 ** 4);
  test.each([
    ['a missing file', join(folder, 'none.yml'), 'source/missing-file'],
    ['a file below a file', join(put('file', ''), 'x.yml'), 'source/missing-file'],
    ['a folder', folder, 'source/not-a-file'],
    ['a device', '/dev/null', 'source/not-a-file'],
    ['a path with NUL', `${folder}/a\0.yml`, 'source/not-a-file'],
    ['a name that is too long', join(folder, 'x'.repeat(300)), 'source/not-a-file'],
    ['a terabyte', large, 'source/too-large'],
  ])('refuses %s with a hint', async (_name, path, code) => {
    await expect(readConfigFile(path)).rejects.toMatchObject({
      name: 'Refused',
      code,
      hint: expect.stringMatching(/\.$/),
    });
  });

  test('asks for the checkout where a step runs in an empty workspace', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect([
      isEmptyFolder(empty),
      isEmptyFolder(folder),
      isEmptyFolder(join(empty, 'none')),
      isEmptyFolder(undefined),
    ]).toEqual([true, false, false, false]);
    await expect(configFileAt(join(empty, 'batch-jobs.yml'), {}, true).read()).rejects.toMatchObject({
      code: 'source/missing-file',
      hint: expect.stringContaining('actions/checkout'),
    });
  });
});

const canary = 'CANARY-51d0';
/** Creates a checkout with links of every kind, and files around it. */
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

describe('configFileAt, in a checkout,', () => {
  test.each([
    ['inside.yml', 'real'],
    ['near/batch-jobs.yml', 'real'],
    ['real/deep/x.yml', 'real'],
  ])('follows the link %s within the checkout, and takes the folder of its target', async (path, folder) => {
    const { at } = await checkout();
    for (const bounds of [{}, { workspace: at('') }, { base: at('real') }]) {
      const file = configFileAt(at(path), bounds);
      expect(Buffer.from(await file.read()).toString()).toBe('a: 1');
      expect(file.folder).toBe(at(folder));
    }
  });

  test.each(['outside.yml', 'absolute.yml', 'chain.yml', 'folder/batch-jobs.yml', 'real/../outside.yml'])(
    'refuses the link %s out of the checkout, in a step and at a prompt',
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

  test.each(['.git/config', 'token.yml', 'there/config'])('refuses %s in a .git folder', async (path) => {
    const { at } = await checkout();
    await expect(configFileAt(at(path), {}).read()).rejects.toMatchObject({
      code: 'source/outside',
      message: expect.stringContaining('.git folder'),
    });
  });

  test('reports a link without a target as a missing file', async () => {
    const { at } = await checkout();
    await expect(configFileAt(at('dangling.yml'), {}).read()).rejects.toMatchObject({ code: 'source/missing-file' });
  });

  test('refuses links out of the workspace or working folder, too, if there is no .git folder', async () => {
    const { top, at } = await checkout();
    rmSync(at('.git'), { recursive: true });
    for (const bounds of [{ workspace: at('') }, { base: at('') }, {}])
      await expect(configFileAt(at('outside.yml'), bounds).read()).rejects.toMatchObject({ code: 'source/outside' });
    expect(() => configFileAt(at('folder/batch-jobs.yml'), { workspace: at('') }).assertFolder()).toThrow('a link');
    // A .git folder above the workspace does not make a checkout.
    symlinkSync(at(''), join(top, '.git'));
    await expect(configFileAt(at('outside.yml'), { workspace: at('') }).read()).rejects.toMatchObject({
      code: 'source/outside',
    });
  });

  test('reads a config outside of every checkout, also through links there', async () => {
    const { top } = await checkout();
    expect(Buffer.from(await configFileAt(join(top, 'other/batch-jobs.yml'), {}).read()).toString()).toBe(canary);
    symlinkSync(join(top, 'other'), join(top, 'mine'));
    expect(Buffer.from(await configFileAt(join(top, 'mine/batch-jobs.yml'), {}).read()).toString()).toBe(canary);
  });

  test('refuses a file that has become a link since it was found', async () => {
    const { top, at } = await checkout();
    const file = configFileAt(at('real/batch-jobs.yml'), {});
    symlinkSync(join(top, 'secret.json'), at('spare'));
    renameSync(at('spare'), at('real/batch-jobs.yml'));
    await expect(file.read()).rejects.toMatchObject({ code: 'source/outside' });
  });
});
