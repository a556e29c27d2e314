import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../docs/pages.ts';
import { dist } from './bundle.ts';

/** A copy of what the demo needs, since it leaves its files. */
let clone: string;
let ended: ReturnType<typeof runDemo>;
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'batch-job-demo-'));
  for (const part of ['scripts/demo.mjs', 'examples', 'package.json'])
    cpSync(join(root, part), join(clone, part), { recursive: true });
  cpSync(dist, join(clone, 'dist'), { recursive: true });
  ended = runDemo();
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

const runDemo = () =>
  spawnSync(process.execPath, ['scripts/demo.mjs'], {
    cwd: clone,
    env: { PATH: process.env.PATH, AWS_ACCESS_KEY_ID: 'unused', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' },
    encoding: 'utf8',
  });

describe('npm run demo', () => {
  test('checks, compiles and plans an example with nothing but Node, and prints the next steps', () => {
    const { status, stdout, stderr } = ended;
    expect(status).toBe(0);
    expect(stderr).toContain('batch-jobs.yml is valid.');
    expect(stdout).toMatch(/^nightly-report-dev: /m);
    expect(stdout).toContain('every day at 04:00 UTC');
    expect(stdout).toMatch(/── Next\n[\s\S]*init/);
  });

  test('leaves the report where it says', () => {
    const path = /^The report as a comment: +(\S+)$/m.exec(ended.stdout)?.[1] ?? '';
    expect(readFileSync(join(clone, path), 'utf8')).toContain('nightly-report-dev');
    // Nothing else is new, and git ignores the folder.
    expect(readdirSync(clone).sort()).toEqual(['.batch-job', 'dist', 'examples', 'package.json', 'scripts']);
    expect(readFileSync(join(clone, '.batch-job/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('prints the commands that it runs, which work when they are copied', () => {
    const commands = [...ended.stdout.matchAll(/^── .*: (node dist\/index\.js .+)$/gm)].map(([, one]) => one as string);
    expect(commands).toHaveLength(3);
    for (const command of commands)
      execFileSync('sh', ['-ec', command], { cwd: clone, env: { PATH: process.env.PATH }, stdio: 'pipe' });
  });
});
