import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gitBaseBranch } from '../../../src/adapters/node/base-branch.ts';
import { openInCheckout } from '../../../src/adapters/node/checkout-workspace.ts';
import { contextOf } from '../../../src/packaging/image-plan.ts';
import { node } from '../../../src/packaging/languages/node/node.ts';
import type { Workspace } from '../../../src/ports/machine.ts';
import type { FakeFile } from '../../fakes/workspace.ts';
import { folderWith } from './disk.ts';
import { gitCheckoutWith, openCheckout, runGit } from './git-checkout.ts';

/** Returns the digest and the files of the context of a program below the top of a checkout. */
const contextIn = async (workspace: Workspace) => {
  const program = { entryfilePath: 'src/a.ts', languageSpecificConfig: { nodeVersion: 24 as const } };
  const { value } = node.image('src/a.ts', program, workspace, 'linux/amd64');
  if (value === undefined) throw new Error('No image.');
  const { digest, files } = await workspace.digest(contextOf(value, []));
  return { digest, files };
};

/** Returns the context of the program in `svc` as it is on disk, and as it is at the branch `base`. */
const contextsIn = async (root: string) => {
  const path = join(root, 'svc/batch-jobs.yml');
  const disk = openInCheckout(join(root, 'svc'), root);
  const before = await gitBaseBranch({ path, real: path }, { PATH: process.env.PATH }, () => disk).at(
    'base',
    (base) => {
      if (base.kind !== 'found') throw new Error(`The base is ${base.kind}.`);
      return contextIn(base.workspace);
    },
  );
  return { before, now: await contextIn(disk) };
};

/** A program whose packages are installed beside the config, with nothing of an installation above it. */
const program = (source: string) => ({
  'svc/batch-jobs.yml': '',
  'svc/package.json': '{}',
  'svc/package-lock.json': '{}',
  'svc/src/a.ts': source,
});

const importing = program("import '../../shared/a'");
const plain = program('console.log(1)');

const changes: readonly (readonly [what: string, was: Record<string, FakeFile>, is: Record<string, FakeFile>])[] = [
  ['the tsconfig above', { ...plain, 'tsconfig.json': '{}' }, { 'tsconfig.json': '{"compilerOptions":{}}' }],
  ['a tsconfig above that is new', plain, { 'tsconfig.json': '{}' }],
  ['a module above', { ...importing, 'shared/a.ts': '1' }, { 'shared/a.ts': '2' }],
  ['an import in a module above', { ...importing, 'shared/a.ts': '1', 'b.ts': '' }, { 'shared/a.ts': "import '../b'" }],
  ['an import of a module above', { ...plain, 'shared/a.ts': '1' }, importing],
  ['the end of an import of a module above', { ...importing, 'shared/a.ts': '1' }, plain],
];

describe('the context of a Node program at a base', () => {
  test.each(changes)('shows the change of %s, where no package.json stands above the config', async (_, was, is) => {
    const { root, git, commit } = await gitCheckoutWith(was, {});
    const start = await contextsIn(root);
    expect(start.before).toEqual(start.now);
    await commit(is);
    const { before, now } = await contextsIn(root);
    expect(before).toEqual(start.now);
    expect(now.digest).not.toBe(before.digest);
    git('switch', '-q', 'base');
    expect(await contextsIn(root)).toEqual(start);
  });

  test('is read from the commit where the folder above is gone from the disk', async () => {
    const { root } = await gitCheckoutWith({ ...importing, 'shared/a.ts': '1' }, {});
    const { before } = await contextsIn(root);
    rmSync(join(root, 'shared'), { recursive: true });
    writeFileSync(join(root, 'svc/src/a.ts'), '');
    expect((await contextsIn(root)).before).toEqual(before);
  });
});

describe('the context of a Node program at a base, in a partial clone', () => {
  const files = { ...importing, 'shared/a.ts': "import '../lib'", 'lib/index.ts': '1' };
  const cloneWith = async (filter: string, is: Record<string, FakeFile>) => {
    const source = await gitCheckoutWith(files, {});
    source.git('config', 'uploadpack.allowFilter', 'true');
    await source.commit(is);
    const clone = await folderWith({});
    execFileSync('git', ['clone', '-q', `--filter=${filter}`, `file://${source.root}`, clone], { stdio: 'pipe' });
    runGit(clone, 'branch', '-q', 'base', 'origin/base');
    return openCheckout(clone).root;
  };

  test.each(['svc/src/a.ts', 'shared/a.ts', 'lib/index.ts'])('is refused where %s is not there', async (path) => {
    const root = await cloneWith('blob:none', { [path]: 'console.log(2)' });
    await expect(contextsIn(root)).rejects.toMatchObject({
      code: 'door/no-base',
      message: expect.stringContaining(path.replace('svc/', '')),
    });
  });

  test('is refused where the folders above are not there', async () => {
    const root = await cloneWith('tree:0', { 'shared/b.ts': '' });
    const path = join(root, 'svc/batch-jobs.yml');
    const base = gitBaseBranch({ path, real: path }, { PATH: process.env.PATH }, () => openInCheckout(root, root));
    expect(await base.at('base', async ({ kind }) => kind)).toBe('no-objects');
  });

  test.each([
    ['beside the config’s', 'shared'],
    ['below the config’s', 'svc/src'],
  ])('is refused where a folder %s is not there', async (_, folder) => {
    const { root, git, commit } = await gitCheckoutWith({ ...importing, 'shared/a.ts': '1' }, {});
    await commit({ [`${folder}/b.ts`]: '' });
    const tree = git('rev-parse', `base:${folder}`);
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    await expect(contextsIn(root)).rejects.toMatchObject({
      code: 'door/no-base',
      message: 'The list of files of the base is not in this checkout, which has only a part of the repository.',
    });
  });
});
