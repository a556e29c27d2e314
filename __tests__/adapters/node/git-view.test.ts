import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createView, type Settings } from '../../../src/adapters/node/git-view.ts';
import { folderWith } from './disk.ts';

/** Returns the text of the settings of a view, undefined without a view. Asserts that the view leaves nothing behind. */
const viewed = async (...settings: Settings) => {
  const repository = await folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/x': '' });
  const temporary = await folderWith({});
  const git = join(repository, '.git');
  const view = createView({ own: git, common: git }, settings, temporary);
  const text = view && readFileSync(join(view.folder, 'config'), 'utf8');
  if (view) rmSync(view.folder, { recursive: true });
  expect(readdirSync(temporary)).toEqual([]);
  return text;
};

const booleans = ['filemode', 'ignorecase', 'symlinks', 'precomposeunicode', 'trustctime'].map(
  (name) => `core.${name}`,
);
const kept: Readonly<Record<string, readonly string[]>> = {
  'extensions.objectformat': ['sha1', 'sha256'],
  'extensions.refstorage': ['files', 'reftable'],
  'core.repositoryformatversion': ['0', '1'],
  ...Object.fromEntries(
    booleans.map((key) => [key, ['true', 'false', 'yes', 'no', 'on', 'off', '0', '1', 'True', 'NO']]),
  ),
  'core.autocrlf': ['true', 'false', 'input', 'Input'],
  'core.eol': ['lf', 'crlf', 'native', 'LF'],
  'core.checkstat': ['default', 'minimal', 'Minimal'],
  'branch.a.b.remote': ['origin', 'a "b" \\c'],
  'branch.main.merge': ['refs/heads/main'],
  'remote.origin.fetch': ['+refs/heads/*:refs/remotes/origin/*'],
};

describe('createView', () => {
  test.each(Object.entries(kept))('keeps the setting %s with each value that git defines', async (key, values) => {
    const name = key.slice(key.lastIndexOf('.') + 1);
    for (const value of values) {
      const written = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
      expect([value, await viewed([key, value])]).toEqual([value, expect.stringContaining(`${name} = "${written}"\n`)]);
    }
  });

  test.each(Object.keys(kept).filter((key) => /^(core|extensions)/.test(key)))(
    'drops the setting %s with any other value',
    async (key) => {
      for (const value of ['', 'other', ` ${kept[key]?.[0]}`, `${kept[key]?.[0]}x`, `${kept[key]?.[0]}\n[core]`])
        expect([value, await viewed([key, value])]).toEqual([value, '']);
    },
  );

  test.each([
    ...['core.fsmonitor', 'core.hookspath', 'core.sshcommand', 'core.pager', 'core.worktree', 'core.attributesfile'],
    ...['xcore.eol', 'core.eolx', 'extensions.worktreeconfig', 'include.path', 'filter.lfs.clean', 'remote.origin.url'],
    ...['remote.origin.uploadpack', 'branch.main.description', 'diff.x.textconv', 'alias.status'],
  ])('drops the setting %s', async (key) => {
    for (const value of ['true', 'lf', '1']) expect([value, await viewed([key, value])]).toEqual([value, '']);
  });
});
