// Runs the reusable workflow drift.yml under act, called by its example.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { runAct } from '../../../lab/github/act/act-run.mjs';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { root } from '../harness.ts';
import { outputs, sqs } from '../support/account.ts';
import { deploy, destroy, folderOf } from '../support/project.ts';
import { jobEnvironment } from '../support/step.ts';

const name = 'lab-drifting-production';
const config = {
  serviceName: 'lab-drifting',
  resources: { inbox: { type: 'sqs-queue', properties: { visibilityTimeoutSeconds: 400 } } },
};

let lab: Lab;
let repo: string;
beforeAll(async () => {
  lab = await startLab();
  repo = folderOf({ 'batch-jobs.yml': stringify(config) });
  await deploy(repo, 'production');
  for (const part of ['action.yml', 'dist', '.github']) cpSync(join(root, part), join(repo, part), { recursive: true });
  cpSync(join(root, 'examples/workflows/drift.yml'), join(repo, '.github/workflows/check-drift.yml'));
});
afterAll(async () => {
  await lab.stop();
  await destroy(repo, 'production', { flags: ['--allow-delete', '*'] });
});

const run = async () => {
  const ran = await runAct({
    repo,
    event: 'schedule',
    workflow: '.github/workflows/check-drift.yml',
    vars: { AWS_REGION: process.env.AWS_REGION ?? '', BATCH_JOB_DRIFT_ROLE_ARN: 'arn:aws:iam::000000000000:role/plan' },
    env: { ...jobEnvironment(), ...lab.env },
  });
  expect([ran.code, ran.code === 0 ? '' : ran.log]).toEqual([0, '']);
  return ran;
};
/** Returns the issues about drift, as GitHub's API lists them. */
const issues = async (): Promise<unknown[]> => {
  const answer = await fetch(`${lab.github.url}/repos/acme/svc/issues?labels=drift&state=all`, {
    headers: { authorization: 'bearer ghs_write' },
  });
  return (await answer.json()) as unknown[];
};

test('a stage as it was deployed opens no issue, and one that was changed by hand opens one', async () => {
  await run();
  expect(await issues()).toEqual([]);
  const { InboxUrl } = await outputs(name);
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: InboxUrl, Attributes: { VisibilityTimeout: '500' } }));
  await run();
  expect(await issues()).toHaveLength(1);
  await run();
  expect(await issues()).toHaveLength(1);
});
