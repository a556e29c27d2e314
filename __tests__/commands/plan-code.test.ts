import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gitBaseBranch } from '../../src/adapters/node/base-branch.ts';
import { openWorkspace } from '../../src/adapters/node/workspace.ts';
import { addFiles } from '../adapters/node/disk.ts';
import { type GitCheckout, gitCheckoutWith } from '../adapters/node/git-checkout.ts';
import { makeAccount } from '../fakes/account.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, planned } from './plan-fixture.ts';

const built = config().replace(
  /packaging:[\s\S]*?stable\n/,
  'packaging:\n          type: stacktape-image-buildpack\n          properties:\n            entryfilePath: src/report.ts\n',
);
const lock = (version: string) => `{"lockfileVersion":3,"packages":{"":{},"node_modules/ms":{"version":"${version}"}}}`;

/** Returns a repository whose `base` has a job of the buildpack, on a branch of a pull request. */
const pullRequest = async (): Promise<GitCheckout> => {
  const checkout = await gitCheckoutWith({
    'batch-jobs.yml': built,
    'src/report.ts': 'console.log(1);\n',
    'package.json': '{}',
    'package-lock.json': lock('2.1.2'),
    '.gitignore': 'dist\n',
  });
  checkout.git('switch', '-q', '-c', 'feature');
  return checkout;
};

/** Plans the files of a checkout, compared with `base`, and comments. */
const planOf = async ({ root }: GitCheckout) => {
  const fake = makeWorld([], makeAccount(), built);
  const workspace = openWorkspace(root);
  const path = join(root, 'batch-jobs.yml');
  const base = async () => gitBaseBranch({ path, real: path }, { PATH: process.env.PATH }, () => workspace);
  const world = { ...fake.world, offline: true, workspace, base };
  const document = await planned({ ...fake, world }, { base: { ref: 'base', required: true }, comment: commentOn() });
  return { ...fake, document, text: fake.lines.join('\n') };
};

describe('plan of a pull request that changes only code', () => {
  test('says which image is rebuilt for which files, has changes, and comments', async () => {
    const checkout = await pullRequest();
    await checkout.commit({ 'src/report.ts': 'console.log(2);\n', 'package-lock.json': lock('2.1.3') });
    const { document, outputs, pull, text } = await planOf(checkout);
    expect(text).toContain('image of report is rebuilt: src/report.ts, package-lock.json changed');
    expect(outputs['has-changes']).toBe('true');
    expect(document).toMatchObject({ against: 'base-branch', counts: { modify: 1, add: 0, remove: 0 } });
    expect(document.base?.commit).toBe(checkout.git('rev-parse', 'base'));
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain('image of report is rebuilt: src/report.ts, package-lock.json changed');
  });

  test('does not comment where only what is no part of an image changed', async () => {
    const checkout = await pullRequest();
    await checkout.commit({ 'node_modules/ms/index.js': '', 'README.md': '# Reports', 'src/other.ts': '' });
    const { document, outputs, pull } = await planOf(checkout);
    expect(document.groups).toEqual([]);
    expect(outputs['has-changes']).toBe('false');
    expect(pull.comments).toEqual([]);
  });

  test('names build output that the base does not have', async () => {
    const checkout = await pullRequest();
    await checkout.commit({ 'src/report.ts': "import '../dist/x.js';\n" });
    await addFiles(checkout.root, { 'dist/x.js': '' });
    const { document, text } = await planOf(checkout);
    expect(document.jobs[0]?.image).toEqual({ changed: ['src/report.ts'], notInBase: ['dist/x.js'] });
    expect(text).toContain('image of report is rebuilt: src/report.ts changed, not in the base: dist/x.js');
  });

  test('reads the package.json of the base from the base', async () => {
    const checkout = await pullRequest();
    writeFileSync(join(checkout.root, 'package.json'), '{"workspaces":["a"]}');
    const { document } = await planOf(checkout);
    expect(document.jobs[0]?.image?.changed).toEqual(['package.json']);
    expect(document.base?.missing).toBeUndefined();
  });
});
