// Runs the reusable workflows of previews under act, each called by its example: from an opened pull request to nothing.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { runAct } from '../../../lab/github/act/act-run.mjs';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { root } from '../harness.ts';
import { stack } from '../support/account.ts';
import { leftovers } from '../support/inventory.ts';
import { deploy, destroy, folderOf, shellJob } from '../support/project.ts';
import { countingProxy } from '../support/proxy.ts';
import { deployRole, jobEnvironment } from '../support/step.ts';

// The name in examples/workflows/previews.yml.
const project = 'my-project';
const name = `${project}-pr-1`;
const config = {
  serviceName: project,
  stackConfig: { compute: { lend: ['previews'] } },
  resources: { inbox: { type: 'sqs-queue' }, worker: shellJob('echo done') },
};

let lab: Lab;
let repo: string;
beforeAll(async () => {
  lab = await startLab();
  repo = folderOf({ 'batch-jobs.yml': stringify(config) });
  await deploy(repo, 'production');
  for (const part of ['action.yml', 'dist', '.github']) cpSync(join(root, part), join(repo, part), { recursive: true });
  cpSync(join(root, 'examples/workflows/previews.yml'), join(repo, '.github/workflows/previews.yml'));
});
afterAll(async () => {
  await lab.stop();
  await destroy(repo, 'production');
});

let number = 7_000;
/** Runs the example on an event, as a later run; returns the roles that were assumed, in order, and the steps. */
const run = async (event: NonNullable<Parameters<typeof runAct>[0]['event']>) => {
  const proxy = await countingProxy();
  number += 1;
  try {
    const ran = await runAct({
      repo,
      event,
      workflow: '.github/workflows/previews.yml',
      vars: { AWS_REGION: process.env.AWS_REGION ?? '', BATCH_JOB_ROLE_ARN: deployRole },
      env: { ...jobEnvironment(proxy.url), ...lab.env, GITHUB_RUN_ID: String(number) },
    });
    const assumed = proxy.calls.filter(({ operation }) => operation === 'sts:AssumeRoleWithWebIdentity').length;
    return { ...ran, problems: ran.code === 0 ? '' : ran.log, assumed };
  } finally {
    await proxy.close();
  }
};
const svc = () => lab.github.store.repo('acme/svc');
const headlines = () => svc().comments.map(({ body }) => /^###.*$/m.exec(body)?.[0]);
const setState = (state: 'open' | 'closed') =>
  fetch(`${lab.github.url}/repos/acme/svc/pulls/1`, {
    method: 'PATCH',
    headers: { authorization: 'bearer ghs_write' },
    body: JSON.stringify({ state }),
  });

test('an opened pull request has a preview, whose only role is that of previews, and a comment', async () => {
  const ran = await run(lab.pullEvent('pull_request.opened'));
  expect(ran.problems).toBe('');
  expect(ran.jobs).toMatchObject({ compile: 'success', preview: 'success' });
  expect(ran.assumed).toBe(1);
  expect((await stack(name))?.StackStatus).toBe('CREATE_COMPLETE');
  expect(headlines()).toEqual([expect.stringContaining('`pr-1`')]);
});

test('a closed pull request loses it by pull_request_target, in a job that checks nothing out', async () => {
  await setState('closed');
  const ran = await run(lab.pullEvent('pull_request_target.closed'));
  expect(ran.problems).toBe('');
  expect(ran.jobs).toMatchObject({ close: 'success' });
  expect(ran.log).not.toContain('checked out');
  expect(await leftovers(name)).toEqual([]);
});

test('a fork gets no preview, and calls no AWS', async () => {
  const ran = await run(lab.pullEvent('pull_request.fork', 2));
  expect([ran.problems, ran.assumed]).toEqual(['', 0]);
});

test('what a closed pull request left is swept on a schedule', async () => {
  await setState('open');
  expect((await run(lab.pullEvent('pull_request.reopened'))).problems).toBe('');
  await setState('closed');
  const ran = await run('schedule');
  expect(ran.problems).toBe('');
  expect(ran.jobs).toMatchObject({ sweep: 'success' });
  expect(await leftovers(name)).toEqual([]);
});
