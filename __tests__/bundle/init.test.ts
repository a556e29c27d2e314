import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { folderWith } from '../adapters/node/disk.ts';
import { dist, listing, runBundle } from './bundle.ts';

const paths = (folder: string): string[] => listing(folder).map((line) => line.split(' ')[0] as string);

describe('init', () => {
  test('writes a config and a workflow, and prints commands that work unchanged one after the other', async () => {
    const folder = await folderWith({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/reports.git\n',
      'jobs/nightly/src/index.ts': 'console.log(1);',
    });
    const { code, stdout, stderr } = await runBundle(['init', '--working-directory', 'jobs/nightly'], { folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const commands = [...stderr.matchAll(/^ {5}(\S.+)$/gm)].map(([, command]) => command as string);
    expect(commands.map((command) => / (validate|plan|bootstrap) |^mkdir/.exec(command)?.[1])).toEqual([
      undefined,
      'validate',
      'plan',
      'bootstrap',
    ]);
    const environment = { PATH: process.env.PATH, HOME: folder };
    for (const command of commands)
      execFileSync('sh', ['-c', command], { cwd: folder, env: environment, stdio: 'pipe' });
    expect(paths(join(folder, 'jobs/nightly'))).toEqual(
      expect.arrayContaining(['.batch-job/report.md', '.batch-job/bootstrap.json', 'batch-jobs.yml']),
    );
    const workflow = parse(await readFile(join(folder, '.github/workflows/batch-jobs-jobs-nightly.yml'), 'utf8'));
    const [, plan] = workflow.jobs.plan.steps;
    expect(plan.with['working-directory']).toBe('jobs/nightly');
    const config = await readFile(join(folder, 'jobs/nightly/batch-jobs.yml'), 'utf8');
    expect(parse(config).serviceName).toBe('reports-jobs-nightly');
    // Both refer to files that are there now.
    expect(existsSync(join(folder, plan.uses.replace(/^\$\//, ''), 'action.yml'))).toBe(true);
    const schema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(config)?.[1] ?? '';
    const { $id } = JSON.parse(await readFile(join(folder, 'jobs/nightly', schema), 'utf8'));
    expect($id).toBe('batch-jobs.schema.json');
  });

  test('refuses the folder that it was cloned into', async () => {
    const folder = await folderWith({ 'action.yml': '' });
    cpSync(dist, join(folder, 'dist'), { recursive: true });
    const before = listing(folder);
    const { status, stderr } = spawnSync(process.execPath, ['dist/index.js', 'init'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('This is the folder of batch-job-action itself.');
    expect(listing(folder)).toEqual(before);
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
