import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gitBaseBranch } from '../../../src/adapters/node/base-branch.ts';
import { openInCheckout } from '../../../src/adapters/node/checkout-workspace.ts';
import type { Context } from '../../../src/packaging/context.ts';
import { folderWith } from './disk.ts';

const files = {
  Dockerfile: 'FROM busybox\nCOPY . /app\n',
  '.dockerignore': '*.log\n',
  'a.log': 'x',
  'shared/a.txt': 'a',
  'jobs/batch-jobs.yml': 'serviceName: shop',
  'jobs/effective-config.yml': 'x',
  'jobs/.batch-job/plan.json': 'x',
};
const above: Context = { folder: '..', excluded: [], dockerfile: 'Dockerfile' };
const names = ['.dockerignore', 'Dockerfile', 'jobs/batch-jobs.yml', 'shared/a.txt'];

describe('openInCheckout', () => {
  test('reads a context above the config’s folder, without what this program writes beside the config', async () => {
    const top = await folderWith(files);
    const workspace = openInCheckout(join(top, 'jobs'), top);
    expect(workspace.checkout?.look('..')).toBe('folder');
    expect(workspace.checkout?.text('../shared/a.txt')).toBe('a');
    const found = await workspace.digest(above);
    expect(found.files).toEqual(names);
    const same = openInCheckout(top, top);
    const excluded = ['/jobs/effective-config.yml'];
    expect(found.digest).toBe((await same.digest({ folder: '.', excluded, dockerfile: 'Dockerfile' })).digest);
    await expect(workspace.check(above)).resolves.toBeUndefined();
  });

  test('reads a context beside the config’s folder', async () => {
    const top = await folderWith({ ...files, 'shared/Dockerfile': 'FROM x' });
    const workspace = openInCheckout(join(top, 'jobs'), top);
    const { files: found } = await workspace.digest({ folder: '../shared', excluded: [], dockerfile: 'Dockerfile' });
    expect(found).toEqual(['Dockerfile', 'a.txt']);
  });

  test('reads nothing above for any other property', async () => {
    const top = await folderWith(files);
    const workspace = openInCheckout(join(top, 'jobs'), top);
    expect(workspace.look('../shared')).toBe('outside');
    expect(workspace.text('../shared/a.txt')).toBeUndefined();
    await expect(workspace.read('../shared/a.txt')).rejects.toMatchObject({ code: 'source/outside' });
  });

  test.each([['../..'], ['../../other'], ['../jobs/../..'], ['../away']])(
    'refuses a context %s, which leaves the checkout',
    async (folder) => {
      const outer = await folderWith({
        'other/Dockerfile': 'FROM x',
        'top/jobs/a': '',
        'top/away': { link: '../other' },
      });
      const workspace = openInCheckout(join(outer, 'top/jobs'), join(outer, 'top'));
      expect(workspace.checkout?.look(folder)).toBe('outside');
      await expect(workspace.digest({ ...above, folder })).rejects.toMatchObject({ code: 'source/outside' });
    },
  );

  test('refuses a link of such a context that leaves the checkout', async () => {
    const outer = await folderWith({
      other: 'x',
      'top/Dockerfile': 'FROM x',
      'top/jobs/a': '',
      'top/link': { link: '../other' },
    });
    const workspace = openInCheckout(join(outer, 'top/jobs'), join(outer, 'top'));
    await expect(workspace.digest(above)).rejects.toMatchObject({ code: 'source/outside' });
  });

  test('knows its path in the checkout, and the entries of folders above it', async () => {
    const top = await folderWith({
      'a/jobs/batch-jobs.yml': '',
      'lib/package.json': '{}',
      'lib/link': { link: '../a' },
    });
    const { checkout } = openInCheckout(join(top, 'a/jobs'), top);
    expect(checkout?.prefix).toBe('a/jobs');
    const byName = (entries: readonly { readonly name: string }[] = []) => entries.map(({ name }) => name).sort();
    expect(byName(checkout?.entries('../..'))).toEqual(['a', 'lib']);
    expect(byName(checkout?.entries('../../lib'))).toEqual(['link', 'package.json']);
    expect(byName(checkout?.entries('../../lib/link'))).toEqual([]);
    expect(byName(checkout?.entries('../../..'))).toEqual([]);
  });

  test('knows no checkout for a folder at its top, or in none', async () => {
    const top = await folderWith(files);
    expect(openInCheckout(top, top).checkout).toBeUndefined();
    expect(openInCheckout(top, undefined).checkout).toBeUndefined();
  });
});

test('gitBaseBranch reads a context above the config’s folder as it is at the commit', async () => {
  const top = await folderWith({ ...files, '.gitignore': '.batch-job\neffective-config.yml\n*.log\n' });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words], {
      cwd: top,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  const path = join(top, 'jobs/batch-jobs.yml');
  const now = () => openInCheckout(join(top, 'jobs'), top);
  const before = await now().digest(above);
  await writeFile(join(top, 'shared/a.txt'), 'b');
  const base = await gitBaseBranch({ path, real: path }, process.env, now).at('main', async (found) =>
    found.kind === 'found' ? found.workspace.digest(above) : undefined,
  );
  expect(base?.digest).toBe(before.digest);
  expect((await now().digest(above)).digest).not.toBe(before.digest);
});

test('gitBaseBranch reads the packages above the config’s folder as they are at the commit', async () => {
  const top = await folderWith({ 'package.json': '{}', 'lib/a.ts': 'old', 'jobs/batch-jobs.yml': '' });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words], {
      cwd: top,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  await writeFile(join(top, 'lib/a.ts'), 'new');
  await writeFile(join(top, 'lib/b.ts'), '');
  const path = join(top, 'jobs/batch-jobs.yml');
  const now = openInCheckout(join(top, 'jobs'), top);
  const seen = await gitBaseBranch({ path, real: path }, process.env, () => now).at('main', async (found) => {
    const checkout = found.kind === 'found' ? found.workspace.checkout : undefined;
    return [checkout?.prefix, checkout?.text('../lib/a.ts'), checkout?.entries('../lib').map(({ name }) => name)];
  });
  expect(seen).toEqual(['jobs', 'old', ['a.ts']]);
  expect(now.checkout?.text('../lib/a.ts')).toBe('new');
});
