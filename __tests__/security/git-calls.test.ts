import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { gitCheckout } from '../../src/adapters/node/git-info.ts';
import { addFiles, folderWith } from '../adapters/node/disk.ts';
import { baseKind } from './every-git-call.ts';

type Environment = Record<string, string | undefined>;

const { PATH } = process.env;
let root: string;
beforeAll(async () => {
  root = await folderWith({ 'batch-jobs.yml': 'one: 1\n' });
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'one');
  git('branch', 'base');
});

describe('a call of git', () => {
  const recorded = async (environment: Environment, ref = 'base') => {
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const folder = await folderWith({});
    const text = `#!${process.execPath}
const { appendFileSync } = require('fs'), { spawnSync } = require('child_process');
const words = process.argv.slice(2);
appendFileSync('${join(folder, 'calls')}', JSON.stringify({ words, env: process.env, cwd: process.cwd() }) + '\\n');
process.exit(spawnSync('${real}', words, { stdio: 'inherit' }).status ?? 1);
`;
    await addFiles(folder, { 'bin/git': { text, executable: true } });
    const given = { ...environment, PATH: `${join(folder, 'bin')}:${PATH}` };
    await baseKind(given, root, ref);
    await gitCheckout(root, given).describe();
    const lines = readFileSync(join(folder, 'calls'), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as { words: string[]; env: Record<string, string>; cwd: string });
  };

  test('passes only the variables of a fixed list', async () => {
    const canaries = ['AWS_SECRET_ACCESS_KEY', 'GITHUB_TOKEN', 'INPUT_GITHUB-TOKEN', 'PLAIN', 'GIT_DIR', 'LD_PRELOAD'];
    const calls = await recorded({
      ...Object.fromEntries(canaries.map((name) => [name, 'canary'])),
      HOME: await folderWith({}),
      TMPDIR: '/tmp',
    });
    expect(calls.length).toBeGreaterThan(5);
    const names = new Set(calls.flatMap(({ env }) => Object.keys(env)));
    expect([...names].sort()).toEqual([
      ...['GIT_ATTR_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM', 'GIT_INDEX_FILE', 'GIT_NO_REPLACE_OBJECTS'],
      ...['GIT_OBJECT_DIRECTORY', 'GIT_OPTIONAL_LOCKS', 'GIT_TRACE2', 'GIT_TRACE2_EVENT', 'GIT_TRACE2_PERF', 'HOME'],
      ...['PATH', 'TMPDIR'],
    ]);
    for (const { env, words } of calls) expect(words.includes('config') || !('HOME' in env)).toBe(true);
    expect(JSON.stringify(calls)).not.toContain('canary');
  });

  test('names the repository, and every ref follows the end of the options', async () => {
    const calls = await recorded({}, '--git-path=objects');
    for (const { words, cwd } of calls) {
      expect(words[0]).toMatch(/^--git-dir=\//);
      expect(words[1]).toBe(`--work-tree=${root}`);
      expect(cwd).toBe(root);
    }
    const named = calls.map(({ words }) => words).filter((words) => words.some((word) => word.includes('objects^')));
    expect(named.length).toBeGreaterThan(0);
    for (const words of named) expect(words.at(-2)).toBe('--end-of-options');
  });
});
