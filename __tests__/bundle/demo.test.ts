import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('npm run demo validates, compiles and plans an example with nothing but Node, and prints the next steps', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/demo.mjs'], {
    cwd: root,
    env: { PATH: process.env.PATH, AWS_ACCESS_KEY_ID: 'unused', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stderr).toContain('batch-jobs.yml is valid.');
  expect(stdout).toContain('nightly-report-dev: 1 job to add, 2 resources to add, shared parts to add');
  expect(stdout).toContain('every day at 04:00 UTC');
  expect(stdout).toMatch(/── Next\n[\s\S]*init/);
});
