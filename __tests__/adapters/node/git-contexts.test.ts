import { appendFileSync, realpathSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildFoldersIn } from '../../../src/adapters/docker/build-folder.ts';
import { checkoutOf } from '../../../src/adapters/node/checkout.ts';
import { openInCheckout } from '../../../src/adapters/node/checkout-workspace.ts';
import { repositoryReader } from '../../../src/adapters/node/git-folder.ts';
import { type JobImage, planBuild } from '../../../src/packaging/image-plan.ts';
import type { BuiltImage } from '../../../src/packaging/packaging.ts';
import { customDockerfile } from '../../../src/packaging/types/custom-dockerfile.ts';
import type { Environment } from '../../../src/ports/machine.ts';
import { type GitCheckout, gitCheckoutWith, openCheckout, runGit } from './git-checkout.ts';

const environment = { PATH: process.env.PATH };
const files = { Dockerfile: 'FROM x\nCOPY .git .git\n', 'a.txt': 'a', 'jobs/a': 'a' };
const context = { folder: '.', excluded: [], dockerfile: 'Dockerfile', git: true } as const;

/** Returns the folder of a config in a checkout. */
const opened = (checkout: GitCheckout, folder = '.') => {
  const top = realpathSync(checkout.root);
  return openInCheckout(join(top, folder), top, undefined, repositoryReader(top, environment));
};

describe('A build context that takes .git', () => {
  test('has the commit beside its files, and another one after each commit', async () => {
    const checkout = await gitCheckoutWith(files);
    const before = await opened(checkout).digest(context);
    expect(before.git?.commit).toBe(checkout.git('rev-parse', 'HEAD'));
    expect(before.files.filter((file) => file.startsWith('.git'))).toEqual([]);
    await checkout.commit();
    const after = await opened(checkout).digest(context);
    expect(after.digest).toBe(before.digest);
    expect(after.git?.digest).not.toBe(before.git?.digest);
    expect(after.contents.get('.git')).not.toBe(before.contents.get('.git'));
  });

  test('is the top of the checkout, also above the config', async () => {
    const checkout = await gitCheckoutWith(files);
    const { git } = await opened(checkout).digest(context);
    expect((await opened(checkout, 'jobs').digest({ ...context, folder: '..' })).git).toEqual(git);
    const { dockerfile: _, ...below } = context;
    expect(await opened(checkout).digest({ ...below, folder: 'jobs' })).not.toHaveProperty('git');
    expect(await opened(checkout, 'jobs').digest(below)).not.toHaveProperty('git');
  });

  test.each(['.git', '.git/', '**/.git', '.git/**', '.git/*', '.git/objects', '.git/*\n!.git/HEAD', '.*', '*\n!jobs'])(
    'has none where an ignore file excludes it, or a part that git needs: %j',
    async (text) => {
      const checkout = await gitCheckoutWith({ ...files, '.dockerignore': `${text}\n` });
      expect(await opened(checkout).digest(context)).not.toHaveProperty('git');
    },
  );

  test.each(['*.md', '.git/hooks', '.gitignore', '.git\n!.git', '**\n!.git'])(
    'has one where an ignore file leaves it in: %j',
    async (text) => {
      const checkout = await gitCheckoutWith({ ...files, '.dockerignore': `${text}\n` });
      expect(await opened(checkout).digest(context)).toHaveProperty('git');
    },
  );

  test('has that of the base at the base', async () => {
    const checkout = await gitCheckoutWith(files);
    const before = await opened(checkout).digest(context);
    await checkout.commit();
    expect(await checkout.at(({ workspace }) => workspace.digest(context))).toEqual(before);
  });

  test('has none at a base of which only a part was fetched, which a plan says', async () => {
    const origin = await gitCheckoutWith(files);
    await origin.commit();
    origin.git('branch', '-f', 'base');
    const clone = join(await mkdtemp(join(tmpdir(), 'clone-')), 'r');
    runGit(
      origin.root,
      'clone',
      '-q',
      '--depth',
      '1',
      '--branch',
      'base',
      `file://${realpathSync(origin.root)}`,
      clone,
    );
    await expect(openCheckout(clone).at(({ workspace }) => workspace.digest(context))).rejects.toMatchObject({
      code: 'door/no-base',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test('is no checkout inside of another one in GitHub Actions, where a prompt would read that', async () => {
    const outer = await gitCheckoutWith(files);
    const inner = join(realpathSync(outer.root), 'inner');
    runGit(outer.root, 'clone', '-q', realpathSync(outer.root), inner);
    const imageIn = (environment: Environment) => {
      const folder = openInCheckout(inner, checkoutOf(inner, environment));
      return customDockerfile.image({ buildContextPath: '.', dockerfilePath: 'Dockerfile' }, folder, 'linux/amd64');
    };
    expect(imageIn({}).value).toMatchObject({ git: true });
    const inActions = imageIn({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: outer.root });
    expect(inActions.value).toBeUndefined();
    expect(inActions.diagnostics).toMatchObject([{ code: 'packaging/git-folder', severity: 'error' }]);
  });

  test('has none unless it takes it', async () => {
    const checkout = await gitCheckoutWith(files);
    const { git: _, ...without } = context;
    const before = await opened(checkout).digest(without);
    await checkout.commit();
    expect(await opened(checkout).digest(without)).toEqual(before);
    expect(before).not.toHaveProperty('git');
  });
});

describe('The folder of a build that takes .git', () => {
  const source: BuiltImage = {
    ...{ kind: 'built', folder: '.', dockerfile: { path: 'Dockerfile' }, excluded: [], git: true },
    ...{ buildArguments: [], platform: 'linux/amd64', recipe: 1 },
  };
  const planned = async (checkout: GitCheckout) => {
    const digest: JobImage['context'] = await opened(checkout).digest(context);
    return planBuild({ source, context: digest }).build;
  };
  const owner = { job: 'job' };
  const stage = async (checkout: GitCheckout, build: Awaited<ReturnType<typeof planned>>) => {
    const to = await mkdtemp(join(tmpdir(), 'staged-'));
    return buildFoldersIn({ root: realpathSync(checkout.root), environment }, to).build(owner, build);
  };

  test('has a repository of the commit with fixed times, in which no staged file is changed', async () => {
    const checkout = await gitCheckoutWith(files);
    checkout.git('tag', '-a', 'v1', '-m', 'one');
    checkout.git('config', 'http.extraheader', 'secret');
    const { context: folder } = await stage(checkout, await planned(checkout));
    const times = ['.git', '.git/HEAD', '.git/refs/tags', '.'].map(
      async (path) => (await stat(join(folder, path))).mtimeMs,
    );
    expect(new Set(await Promise.all(times)).size).toBe(1);
    expect(runGit(folder, 'describe', '--dirty')).toBe('v1');
    expect(runGit(folder, 'config', '--local', '--list')).not.toContain('secret');
  });

  test('is refused where another commit was checked out after the plan', async () => {
    const checkout = await gitCheckoutWith(files);
    const build = await planned(checkout);
    await checkout.commit();
    await expect(stage(checkout, build)).rejects.toMatchObject({ code: 'packaging/changed' });
  });

  test('has no repository where the plan has none', async () => {
    const checkout = await gitCheckoutWith(files);
    const { git: _, ...build } = await planned(checkout);
    appendFileSync(join(checkout.root, '.git/config'), '# more\n');
    const { context: folder } = await stage(checkout, build);
    await expect(stat(join(folder, '.git'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
