import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { folderWith } from '../adapters/node/disk.ts';
import { listing, runBundle } from './bundle.ts';

const paths = (folder: string): string[] => listing(folder).map((line) => line.split(' ')[0] as string);

describe('init', () => {
  test('writes a config and a workflow, and prints a command that works unchanged', async () => {
    const folder = await folderWith({ '.git/HEAD': '', 'jobs/nightly/src/index.ts': 'console.log(1);' });
    const start = { folder };
    const { code, stdout, stderr } = await runBundle(['init', '--working-directory', 'jobs/nightly'], start);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const next = /^Next: (.+)$/m.exec(stderr)?.[1] ?? '';
    execFileSync('sh', ['-c', next], { cwd: folder, stdio: 'pipe' });
    expect(paths(join(folder, 'jobs/nightly'))).toEqual(
      expect.arrayContaining(['.batch-job/template.json', 'batch-jobs.yml']),
    );
    const workflow = parse(await readFile(join(folder, '.github/workflows/batch-jobs.yml'), 'utf8'));
    expect(workflow.jobs.deploy.steps[1].with['working-directory']).toBe('jobs/nightly');
    expect(parse(await readFile(join(folder, 'jobs/nightly/batch-jobs.yml'), 'utf8')).serviceName).toBe('nightly');
  });

  test('changes nothing and fails if both files exist', async () => {
    const folder = await folderWith({ Dockerfile: 'FROM scratch\n' });
    expect((await runBundle(['init'], { folder })).code).toBe(0);
    const before = listing(folder);
    const { code, stderr } = await runBundle(['init'], { folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error door\/cannot-write$/m);
    expect(listing(folder)).toEqual(before);
    expect(paths(folder)).not.toContain('.batch-job');
  });

  test('names the action in the workflow if a step runs it', async () => {
    const folder = await folderWith({});
    const environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_ACTION_REPOSITORY: 'acme/batch-job-action',
      GITHUB_ACTION_REF: 'v1',
      GITHUB_REPOSITORY: 'acme/reports',
      INPUT_COMMAND: 'init',
    };
    expect((await runBundle([], { folder, environment })).code).toBe(0);
    expect(parse(await readFile(join(folder, 'batch-jobs.yml'), 'utf8')).serviceName).toBe('reports');
    expect(await readFile(join(folder, '.github/workflows/batch-jobs.yml'), 'utf8')).toContain(
      'acme/batch-job-action@v1\n',
    );
  });
});
