import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { locateAction } from '../../../src/adapters/node/action-location.ts';
import { folderWith } from './disk.ts';

const homeOf = (entry: string, environment: Record<string, string>, here: string, folder = here) =>
  locateAction({ entry, environment, here, folder, top: here });

const commit = '0123456789abcdef0123456789abcdef01234567';
const remote = (url: string) => `[remote "origin"]\n\turl = ${url}\n\tfetch = x\n`;
const home = { 'dist/index.js': '', 'action.yml': '' };

test.each([
  ['HEAD on a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${commit}\n` }],
  [
    'HEAD on a packed branch',
    { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': `# x\n${commit} refs/heads/main\n` },
  ],
  ['HEAD on a commit', { '.git/HEAD': `${commit}\n` }],
])('ownHome returns the repository at its commit for a clone from GitHub with %s', async (_, git) => {
  for (const url of [
    'https://github.com/acme/jobs.git',
    'git@github.com:acme/jobs.git',
    'https://github.com/acme/jobs',
  ]) {
    const folder = await folderWith({ ...home, ...git, '.git/config': remote(url) });
    expect(homeOf(join(folder, 'dist/index.js'), {}, folder)).toEqual({
      uses: `acme/jobs@${commit}`,
      prompt: 'node dist/index.js',
      flags: '',
      files: {},
      isOwnFolder: true,
      guide: `https://github.com/acme/jobs/blob/${commit}/docs/guides/first-deploy.md`,
      schema: `https://raw.githubusercontent.com/acme/jobs/${commit}/schemas/batch-jobs.schema.json`,
    });
  }
});

test('ownHome returns the action of the step in GitHub Actions', async () => {
  const environment = { GITHUB_ACTION_REPOSITORY: 'acme/jobs', GITHUB_ACTION_REF: 'v1' };
  const folder = await folderWith(home);
  const entry = join(folder, 'dist/index.js');
  expect(homeOf(entry, environment, folder)).toMatchObject({
    uses: 'acme/jobs@v1',
    schema: 'https://raw.githubusercontent.com/acme/jobs/v1/schemas/batch-jobs.schema.json',
  });
  const place = { entry, environment, here: folder, folder, top: folder };
  const elsewhere = locateAction({ ...place, server: 'https://github.example' });
  expect([elsewhere.uses, elsewhere.schema, elsewhere.guide]).toEqual(['acme/jobs@v1', undefined, undefined]);
});

test('ownHome returns a copy, and a command that creates it, for any other folder', async () => {
  for (const git of [{}, { '.git/config': remote('https://elsewhere.example/acme/jobs.git'), '.git/HEAD': commit }]) {
    const folder = await folderWith({
      "it's a tool/dist/index.js": '',
      "it's a tool/action.yml": '',
      ...Object.fromEntries(Object.entries(git).map(([name, text]) => [`it's a tool/${name}`, text])),
    });
    const { uses, setUp, prompt } = homeOf(join(folder, "it's a tool/dist/index.js"), {}, folder);
    expect(prompt).toBe(`node 'it'\\''s a tool/dist/index.js'`);
    execFileSync('sh', ['-c', setUp ?? ''], { cwd: folder });
    const copy = join(folder, uses.replace(/^\$\//, ''));
    expect(existsSync(join(copy, 'action.yml')) && existsSync(join(copy, 'dist/index.js'))).toBe(true);
  }
});

test('ownHome returns the name of a linked program as its command', async () => {
  const folder = await folderWith({ ...home, 'bin/batch-job': { link: '../dist/index.js' } });
  const { prompt, setUp } = homeOf(join(folder, 'bin/batch-job'), {}, folder);
  expect(prompt).toBe('batch-job');
  expect(setUp).toContain('cp -r action.yml dist ');
});

test('ownHome returns commands that work in a folder below the checkout and beside it', async () => {
  const folder = await folderWith({
    'tool/dist/index.js': '',
    'tool/action.yml': '',
    'app/jobs/x': '',
    'app/a b/x': '',
  });
  const [entry, top] = [join(folder, 'tool/dist/index.js'), join(folder, 'app')];
  const below = locateAction({ entry, environment: {}, here: join(top, 'jobs'), folder: join(top, 'jobs'), top });
  // From here the program is `../../tool`, which would be wrong in the next folder.
  expect(below).toMatchObject({ prompt: `node ${entry}`, flags: '', isOwnFolder: false });
  expect(below.copyPrompt).toBe('node ../.github/actions/batch-job/dist/index.js');
  execFileSync('sh', ['-c', below.setUp ?? ''], { cwd: join(top, 'jobs') });
  expect(existsSync(join(top, '.github/actions/batch-job/dist/index.js'))).toBe(true);
  const again = locateAction({ entry, environment: {}, here: top, folder: top, top });
  expect([again.prompt, again.copyPrompt]).toEqual([
    'node ../tool/dist/index.js',
    'node .github/actions/batch-job/dist/index.js',
  ]);
  // The copy is there now.
  expect(again.setUp).toBeUndefined();
  const beside = locateAction({ entry, environment: {}, here: folder, folder: join(top, 'a b'), top });
  expect(beside.flags).toBe(" --working-directory 'app/a b'");
});

test('ownHome returns the schema to be written to the copy, and its path from the config', async () => {
  const folder = await folderWith({
    'tool/dist/index.js': '',
    'tool/action.yml': '',
    'tool/schemas/batch-jobs.schema.json': '{}',
    'tool/docs/guides/first-deploy.md': '',
    'app/jobs/x': '',
  });
  const [entry, top] = [join(folder, 'tool/dist/index.js'), join(folder, 'app')];
  expect(locateAction({ entry, environment: {}, here: top, folder: join(top, 'jobs'), top })).toMatchObject({
    files: {
      '.github/actions/batch-job/.gitignore': expect.stringContaining('!/dist/\n'),
      '.github/actions/batch-job/schemas/batch-jobs.schema.json': '{}',
    },
    schema: '../.github/actions/batch-job/schemas/batch-jobs.schema.json',
    guide: '../tool/docs/guides/first-deploy.md',
  });
});

test.each([
  [undefined, '$/.github/actions/batch-job', undefined],
  ['https://github.com', '$/.github/actions/batch-job', undefined],
  ['https://octocorp.ghe.com', './.github/actions/batch-job', undefined],
  ['https://ghes.example.com', './.github/actions/batch-job', true],
])('ownHome returns on %s the reference %s to a copy', async (server, uses, ownRunners) => {
  const folder = await folderWith({ 'tool/dist/index.js': '', 'app/x': '' });
  const [entry, top] = [join(folder, 'tool/dist/index.js'), join(folder, 'app')];
  const found = locateAction({ entry, environment: {}, here: top, folder: top, top, server });
  expect([found.uses, found.ownRunners]).toEqual([uses, ownRunners]);
});
