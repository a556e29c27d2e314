import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ActionOptions, type Lab, startLab } from '../../lab/github/lab.mjs';
import { folderWith } from '../adapters/node/disk.ts';
import { zipOf } from '../contracts/reviewed-plans.contract.ts';
import { openAws, smallConfig } from './bundle.ts';

const action = fileURLToPath(new URL('../..', import.meta.url));
let lab: Lab;
let aws: Awaited<ReturnType<typeof openAws>>;
beforeEach(async () => {
  lab = await startLab();
  aws = await openAws();
});
afterEach(async () => {
  await lab.stop();
  await aws.loopback.close();
});

const step = (workspace: string, inputs: Readonly<Record<string, string>>, more: Partial<ActionOptions> = {}) =>
  lab.run({
    ...{ action, workspace, inputs: { stage: 'dev', ...inputs }, post: false, ...more },
    env: { ...aws.environment, ...more.env },
  });

/** Plans pull request 1 in run 5001, keeps plan.json as an artifact, and merges the pull request; returns the merge. */
const planAndMerge = async (workspace: string): Promise<string> => {
  const planned = await step(workspace, { command: 'plan' }, { event: lab.pullEvent('pull_request.opened') });
  expect(planned.conclusion).toBe('success');
  const content = zipOf({ 'plan.json': readFileSync(join(workspace, '.batch-job/plan.json'), 'utf8') });
  const { sha, merge } = lab.pullEvent('pull_request.opened') as unknown as {
    readonly sha: string;
    readonly merge: string;
  };
  const repository = lab.github.store.repo('acme/svc');
  const runs = (repository as unknown as { readonly runs: { id: number; head_sha?: string }[] }).runs;
  for (const run of runs) if (run.id === 5001) run.head_sha = sha;
  lab.github.store.seed({
    repos: [{ full_name: 'acme/svc', artifacts: [{ id: 70, run_id: 5001, name: 'batch-job-plan-dev', content }] }],
  });
  const pull = repository.issues.get(1) as unknown as { pull: { merged: boolean }; state: string; closed_at: string };
  Object.assign(pull, { state: 'closed', closed_at: new Date().toISOString() });
  pull.pull.merged = true;
  return merge;
};

test('deploy runs what was reviewed in the merged pull request, and refuses anything else', async () => {
  const workspace = await folderWith({ 'batch-jobs.yml': smallConfig });
  const merge = await planAndMerge(workspace);
  const deploy = (run: string, inputs: Readonly<Record<string, string>> = {}) =>
    step(
      workspace,
      { command: 'deploy', 'require-plan': 'true', ...inputs },
      { event: 'push', env: { GITHUB_SHA: merge, GITHUB_RUN_ID: run } },
    );

  writeFileSync(join(workspace, 'batch-jobs.yml'), smallConfig.replace('512', '1024'));
  const other = await deploy('5002');
  expect(other.exitCode).toBe(1);
  expect(other.outputs['failure-reason']).toMatch(/^stack\/plan-mismatch: /);
  expect(other.log).toMatch(/Only reviewed: .*512.* Only now: .*1024/);
  expect(aws.account.cloud.look('demo-dev')?.status ?? 'DELETE_COMPLETE').toBe('DELETE_COMPLETE');

  writeFileSync(join(workspace, 'batch-jobs.yml'), smallConfig);
  const same = await deploy('5003');
  expect(same.log).toContain('The change is the one that was reviewed.');
  expect(same.conclusion).toBe('success');
  expect(aws.account.cloud.look('demo-dev')?.status).toBe('CREATE_COMPLETE');

  writeFileSync(join(workspace, 'batch-jobs.yml'), smallConfig.replace('512', '1024'));
  const without = await deploy('5004', { 'plan-workflow': '.github/workflows/other.yml' });
  expect(without.outputs['failure-reason']).toMatch(/^stack\/no-reviewed-plan: /);
});

test('deploy compares with the plan-file of its own run, and with none of another', async () => {
  const workspace = await folderWith({ 'batch-jobs.yml': smallConfig });
  await step(workspace, { command: 'plan', 'output-dir': 'reviewed' }, { event: 'push' });
  const inputs = { command: 'deploy', 'plan-file': 'reviewed/plan.json', 'require-plan': 'true' };
  const other = await step(workspace, inputs, { event: 'push', env: { GITHUB_RUN_ID: '5002' } });
  expect(other.outputs['failure-reason']).toMatch(/^stack\/plan-file: .*it was made by run 5001, and this is run 5002/);
  const same = await step(workspace, inputs, { event: 'push' });
  expect(same.log).toContain('The change is the one that was reviewed.');
  expect(same.conclusion).toBe('success');
});
