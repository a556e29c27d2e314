import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { gitCheckout } from '../../src/adapters/node/git-info.ts';
import { addFiles, folderWith } from '../adapters/node/disk.ts';
import { baseKind, everyGitCall } from './every-git-call.ts';

type Environment = Record<string, string | undefined>;

const { PATH } = process.env;
const config = 'one: 1\n';
let root: string;
/** Returns a program that records that it was started, and the file in which it does. */
let spy: string;
let mark: string;

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words], {
    cwd: root,
    stdio: 'pipe',
  });
const started = (): string => (existsSync(mark) ? readFileSync(mark, 'utf8') : '');

/** Makes every file look changed, so that git compares contents, and runs any filter that converts them. */
const touch = () => {
  for (const name of ['batch-jobs.yml', 'data.bin']) utimesSync(join(root, name), 1, 1);
};

beforeEach(async () => {
  const folder = await folderWith({});
  mark = join(folder, 'mark');
  spy = join(folder, 'spy');
  await addFiles(folder, { spy: { text: `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`, executable: true } });
  root = await folderWith({
    'batch-jobs.yml': config,
    'data.bin': 'data',
    '.gitattributes': '* filter=planted diff=planted merge=planted\n',
  });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  git('branch', 'base');
});

/** Makes every call of git after every file looks changed. */
const askAll = (environment: Environment, folder = root) => {
  touch();
  return everyGitCall(environment, folder);
};

/** Settings that name programs: https://git-scm.com/docs/git-config */
const settings = (program: string): [key: string, value: string][] => [
  ...[
    ...['core.fsmonitor', 'core.pager', 'core.editor', 'core.askPass', 'core.sshCommand', 'core.gitProxy'],
    ...['core.alternateRefsCommand', 'uploadpack.packObjectsHook', 'diff.external', 'diff.planted.command'],
    ...['diff.planted.textconv', 'filter.planted.clean', 'filter.planted.smudge', 'filter.planted.process'],
    ...['merge.planted.driver', 'interactive.diffFilter', 'sequence.editor', 'gpg.program', 'gpg.ssh.program'],
    ...['credential.helper', 'pager.status', 'pager.config', 'pager.rev-parse', 'pager.cat-file'],
    ...['remote.origin.uploadpack', 'remote.origin.vcs', 'trailer.planted.command', 'sendemail.sendmailCmd'],
    ...['browser.planted.cmd', 'man.planted.cmd', 'mergetool.planted.cmd', 'difftool.planted.cmd'],
  ].map((key): [string, string] => [key, program]),
  ...['alias.status', 'alias.rev-parse', 'alias.cat-file', 'alias.config', 'alias.symbolic-ref'].map(
    (key): [string, string] => [key, `!${program}`],
  ),
  ['credential.helper', `!${program}`],
  ['filter.planted.required', 'true'],
  ['core.fsmonitorHookVersion', '2'],
  ['submodule.recurse', 'true'],
  ['submodule.sub.update', `!${program}`],
  ['status.submoduleSummary', 'true'],
  ['protocol.ext.allow', 'always'],
  ['protocol.allow', 'always'],
];
const asText = (rows: [string, string][]): string =>
  rows
    .map(([key, value]) => {
      const [section, ...rest] = key.split('.') as [string, ...string[]];
      const name = rest.pop();
      return `[${section}${rest.length ? ` "${rest.join('.')}"` : ''}]\n\t${name} = ${JSON.stringify(value)}\n`;
    })
    .join('');

/** Places of settings: of the repository, the user, the machine and the caller. */
const places: [name: string, plant: () => Promise<Environment>][] = [
  [
    'the settings of the repository',
    async () => {
      for (const [key, value] of settings(spy)) git('config', key, value);
      return { PATH };
    },
  ],
  [
    'the settings of a worktree',
    async () => {
      git('config', 'extensions.worktreeConfig', 'true');
      await addFiles(root, { '.git/config.worktree': asText(settings(spy)) });
      return { PATH };
    },
  ],
  [
    'a file that the repository includes',
    async () => {
      await addFiles(root, { included: asText(settings(spy)) });
      git('config', 'include.path', '../included');
      return { PATH };
    },
  ],
  [
    'hooks, in their folder and in another one',
    async () => {
      const names = [
        'post-index-change',
        'reference-transaction',
        'pre-auto-gc',
        'post-checkout',
        'fsmonitor-watchman',
      ];
      const text = readFileSync(spy, 'utf8');
      for (const folder of ['.git/hooks', 'planted'])
        await addFiles(
          root,
          Object.fromEntries(names.map((name) => [`${folder}/${name}`, { text, executable: true as const }])),
        );
      git('config', 'core.hooksPath', join(root, 'planted'));
      rmSync(mark, { force: true });
      return { PATH };
    },
  ],
  [
    'a remote that promised the objects which are missing',
    async () => {
      git('config', 'extensions.partialClone', 'origin');
      git('config', 'core.repositoryformatversion', '1');
      git('config', 'remote.origin.promisor', 'true');
      git('config', 'remote.origin.url', `ext::${spy} %S`);
      git('config', 'protocol.ext.allow', 'always');
      const blob = git('rev-parse', 'HEAD:batch-jobs.yml').toString().trim();
      rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
      return { PATH };
    },
  ],
  ['the settings of the user', async () => ({ PATH, HOME: await folderWith({ '.gitconfig': asText(settings(spy)) }) })],
  [
    'the settings of the user in XDG_CONFIG_HOME',
    async () => ({ PATH, XDG_CONFIG_HOME: await folderWith({ 'git/config': asText(settings(spy)) }) }),
  ],
  [
    "the caller's environment",
    async () => {
      const rows = settings(spy);
      const folder = await folderWith({
        config: asText(rows),
        'git-status': { text: readFileSync(spy, 'utf8'), executable: true },
      });
      const named = [
        'GIT_EXTERNAL_DIFF',
        'GIT_SSH',
        'GIT_SSH_COMMAND',
        'GIT_ASKPASS',
        'GIT_PAGER',
        'PAGER',
        'GIT_EDITOR',
      ];
      return {
        ...process.env,
        ...Object.fromEntries([...named, 'SSH_ASKPASS', 'GIT_PROXY_COMMAND', 'EDITOR'].map((name) => [name, spy])),
        GIT_CONFIG: join(folder, 'config'),
        GIT_CONFIG_GLOBAL: join(folder, 'config'),
        GIT_CONFIG_SYSTEM: join(folder, 'config'),
        GIT_CONFIG_COUNT: String(rows.length),
        ...Object.fromEntries(
          rows.flatMap(([key, value], at) => [
            [`GIT_CONFIG_KEY_${at}`, key],
            [`GIT_CONFIG_VALUE_${at}`, value],
          ]),
        ),
        GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${spy}'`,
        GIT_EXEC_PATH: folder,
        GIT_TEMPLATE_DIR: folder,
        GIT_TRACE2_EVENT: mark,
        GIT_TRACE: mark,
        GIT_ALLOW_PROTOCOL: 'ext',
      };
    },
  ],
];

describe('git, as the action calls it in a checkout', () => {
  test.each(places)('starts no program of %s', async (name, plant) => {
    const environment = await plant();
    const answers = await askAll(environment);
    expect(started()).toBe('');
    // A partial clone without the object of the config cannot be read; all others can.
    const promised = name.includes('promised');
    expect(answers).toMatchObject({ base: promised ? 'no-objects' : 'found', gone: 'no-ref' });
    expect(answers.info).toMatchObject({ branch: 'main', commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
  });

  /** Plain git in the same place starts the planted program, so that the tests above would notice it. */
  test.each(places)('plain git would start %s', async (name, plant) => {
    const environment = await plant();
    delete environment.GIT_EXEC_PATH;
    touch();
    spawnSync('git', ['status'], { cwd: root, env: environment as Record<string, string> });
    if (name.includes('promised')) spawnSync('git', ['cat-file', '-e', 'HEAD:batch-jobs.yml'], { cwd: root });
    expect(started()).not.toBe('');
  });

  test('starts a program of the machine: none of the checkout, and none by a relative path', async () => {
    await addFiles(root, { 'bin/git': { text: readFileSync(spy, 'utf8'), executable: true } });
    const linked = await folderWith({ bin: { link: join(root, 'bin') } });
    const one = await folderWith({ git: { link: join(root, 'bin/git') } });
    for (const entry of [join(root, 'bin'), join(linked, 'bin'), one, '.', 'bin', ''])
      expect(await askAll({ PATH: `${entry}:${PATH}` })).toMatchObject({ base: 'found' });
    expect(await askAll({ PATH: join(root, 'bin') })).toMatchObject({ base: 'no-git', info: {} });
    expect(started()).toBe('');
  });

  test('starts nothing of a submodule', async () => {
    mkdirSync(join(root, 'sub'));
    execFileSync('git', ['init', '-q'], { cwd: join(root, 'sub') });
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'sub'], {
      cwd: join(root, 'sub'),
    });
    git('add', 'sub');
    git('commit', '-q', '-m', 'sub');
    execFileSync('git', ['config', 'core.fsmonitor', spy], { cwd: join(root, 'sub') });
    writeFileSync(join(root, '.gitmodules'), `[submodule "sub"]\n\tpath = sub\n\turl = ./sub\n\tignore = none\n`);
    expect(await askAll({ PATH })).toMatchObject({ base: 'found' });
    expect(started()).toBe('');
  });
});

/** Files of a repository as a commit may contain them, with a program in its settings. */
const embedded = (program: string): Record<string, string> => ({
  'evil/HEAD': 'ref: refs/heads/x\n',
  'evil/objects/k': '',
  'evil/refs/k': '',
  'evil/config': `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = "${program};false"\n`,
  'evil/batch-jobs.yml': 'evil: 1\n',
});

describe('a folder of plain files that looks like a repository', () => {
  const step = (): Environment => ({ PATH, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root });

  test('is never taken for the repository, in a step or at a prompt, inside a checkout or alone', async () => {
    await addFiles(root, embedded(spy));
    git('add', '.');
    git('commit', '-q', '-m', 'evil');
    const head = git('rev-parse', 'HEAD').toString().trim();
    for (const environment of [step(), { PATH }]) {
      const { info, base } = await askAll(environment, join(root, 'evil'));
      expect(info).toMatchObject({ commit: head, branch: 'main' });
      expect(base).toBe('no-config');
    }
    const alone = await folderWith(embedded(spy));
    for (const environment of [{ PATH }, { PATH, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: alone }]) {
      expect(await gitCheckout(join(alone, 'evil'), environment).describe()).toEqual({});
      expect(await gitCheckout(alone, { ...environment, GIT_DIR: join(alone, 'evil') }).describe()).toEqual({});
    }
    expect(started()).toBe('');
  });

  test('has no base config: the base is that of the checkout', async () => {
    await addFiles(root, embedded(spy));
    git('add', '.');
    git('commit', '-q', '-m', 'evil');
    // The embedded repository has the same commit under the name of the base.
    for (const folder of ['objects', 'refs'])
      execFileSync('cp', ['-r', join(root, '.git', folder), join(root, 'evil')]);
    execFileSync('git', [`--git-dir=${join(root, 'evil')}`, 'update-ref', 'refs/heads/base', 'main'], { cwd: root });
    for (const environment of [step(), { PATH }])
      expect(await baseKind(environment, join(root, 'evil'), 'base')).toBe('no-config');
  });

  test('is not read in a step if it is below the checkout: the topmost repository is', async () => {
    mkdirSync(join(root, 'inner'));
    execFileSync('git', ['init', '-q', '-b', 'inner'], { cwd: join(root, 'inner') });
    execFileSync('git', ['config', 'core.fsmonitor', spy], { cwd: join(root, 'inner') });
    const branch = async (environment: Environment) =>
      (await gitCheckout(join(root, 'inner'), environment).describe()).branch;
    expect(await branch(step())).toBe('main');
    expect(await branch({ PATH })).toBe('inner');
    // A checkout in a folder of the workspace counts if the workspace itself is no repository.
    const above = join(root, 'inner');
    expect(await branch({ PATH, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: above })).toBe('inner');
    expect(started()).toBe('');
  });
});
