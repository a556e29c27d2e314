import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionOptions, type Lab, startLab } from '../../lab/github/lab.mjs';
import { addFiles, folderWith } from '../adapters/node/disk.ts';
import type { Service } from '../loopback/server.ts';
import { builtConfig, emptyRegistry } from './building.ts';
import { openAws, smallConfig, until } from './bundle.ts';

const action = fileURLToPath(new URL('../..', import.meta.url));
let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(() => lab.stop());

const comments = () => lab.github.store.repo('acme/svc').comments;
const calls = () => lab.github.store.log.map(({ operation }) => operation);
const inputs = { command: 'plan', stage: 'dev' };
const opened = () => lab.pullEvent('pull_request.opened');
const run = (workspace: string, options: Partial<ActionOptions> = {}) =>
  lab.run({ action, workspace, event: opened(), inputs, ...options });
/** Runs main without post, for tests in which post has nothing to do. */
const runMain = (workspace: string, options: Partial<ActionOptions> = {}) =>
  run(workspace, { ...options, post: false });

describe('a cancelled plan', () => {
  test('that was made has post post it, also while GitHub is slow; the next run updates the comment', async () => {
    const workspace = await folderWith({ 'batch-jobs.yml': smallConfig });
    await runMain(workspace, { env: { GITHUB_RUN_ID: '5000' } });
    writeFileSync(join(workspace, 'batch-jobs.yml'), smallConfig.replace('512', '1024'));
    const stop = new AbortController();
    (lab.github.store.faults as unknown[]).push({
      kind: 'slow',
      operation: 'issues/get-comment',
      delayMs: 30_000,
      skip: 0,
      times: 1,
      fired: 0,
    });
    const running = run(workspace, { cancel: { when: stop.signal } });
    await until(() => calls().filter((name) => name === 'issues/get-comment').length === 1);
    stop.abort();
    const ran = await running;
    expect(ran.conclusion).toBe('cancelled');
    // By itself: 4 s after a signal it would exit without a word (`door/stop.ts`).
    expect(ran.log).toContain('door/stopped');
    expect(ran.post?.code).toBe(0);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toMatch(/run=5001 .*\n\n### ✅ Batch jobs of `demo` for `dev`: 1 job to add/);
    await runMain(workspace);
    expect(comments()[0]?.body).toContain('to add');
  });
});

describe('a killed run', () => {
  const killed = { graceMs: 0, killMs: 0 };

  test('that builds an image has post remove its folder and report that it was stopped', async () => {
    const { loopback, environment } = await openAws([emptyRegistry]);
    const workspace = await folderWith({
      'batch-jobs.yml': builtConfig,
      'image/Dockerfile': 'FROM busybox\n',
      'temporary/batch-job-image-1-other/x': '',
    });
    const pid = join(workspace, 'pid');
    const docker = `#!/bin/sh\necho $$ >'${pid}.new'; mv '${pid}.new' '${pid}'\nexec sleep 60\n`;
    const machine = await folderWith({ 'bin/docker': '' });
    await addFiles(machine, { 'bin/docker': { text: docker, executable: true } });
    const temporary = join(workspace, 'temporary');
    try {
      const stop = new AbortController();
      const running = run(workspace, {
        inputs: { command: 'deploy', stage: 'dev' },
        env: { ...environment, PATH: `${join(machine, 'bin')}:/usr/bin:/bin`, RUNNER_TEMP: temporary },
        cancel: { when: stop.signal, ...killed },
      });
      await until(() => existsSync(pid));
      expect(readdirSync(temporary).filter((name) => name.startsWith('batch-job-image-'))).toHaveLength(2);
      stop.abort();
      const ran = await running;
      expect(ran.post?.code).toBe(0);
      const left = readdirSync(temporary).filter((name) => name.startsWith('batch-job-image-'));
      expect(left).toEqual(['batch-job-image-1-other']);
      expect(comments()[0]?.body).toMatch(/### ⏹️ Batch jobs of `demo` for `dev`: deploy was stopped\n/);
    } finally {
      await loopback.close();
    }
  });

  test('that waits for the change set of a plan has post delete it', async () => {
    let asked = 0;
    // A change set that is never ready.
    const slow: Service = {
      takes: ({ body }) => body.includes('Action=DescribeChangeSet'),
      name: () => 'DescribeChangeSet',
      error: () => ({ status: 500, body: '' }),
      answer: () => {
        asked += 1;
        const status = '<Status>CREATE_IN_PROGRESS</Status>';
        const result = `<DescribeChangeSetResult>${status}</DescribeChangeSetResult>`;
        return { body: `<DescribeChangeSetResponse>${result}</DescribeChangeSetResponse>` };
      },
    };
    const { takes } = slow;
    slow.takes = () => false;
    const { account, loopback, environment } = await openAws([slow]);
    try {
      const workspace = await folderWith({ 'batch-jobs.yml': smallConfig });
      const given = { inputs: { command: 'deploy', stage: 'dev', comment: 'never' }, env: environment };
      expect((await runMain(workspace, given)).conclusion).toBe('success');
      writeFileSync(join(workspace, 'batch-jobs.yml'), smallConfig.replace('512', '1024'));
      slow.takes = takes;
      const stop = new AbortController();
      const running = run(workspace, { env: environment, cancel: { when: stop.signal, ...killed } });
      await until(() => asked > 0);
      const left = () => [...account.cloud.changeSets.values()].filter(({ executed }) => !executed);
      expect(left()).toHaveLength(1);
      stop.abort();
      const ran = await running;
      expect(ran.log).toContain('Discarded the change set');
      expect(left()).toEqual([]);
      expect(comments()[0]?.body).toContain('plan was stopped');
    } finally {
      await loopback.close();
    }
  });
});
