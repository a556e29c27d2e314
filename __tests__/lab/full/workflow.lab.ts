// Runs a whole workflow under act: checkout, plan, deploy, and a later job that reads the outputs.
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { runAct } from '../../../lab/github/act/act-run.mjs';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { root } from '../harness.ts';
import { outputs, stack } from '../support/account.ts';
import { destroyToNothing, folderOf, shellJob } from '../support/project.ts';
import { deployRole, jobEnvironment } from '../support/step.ts';

const name = 'lab-workflow-pr-1';
const config = { serviceName: 'lab-workflow', resources: { inbox: { type: 'sqs-queue' }, worker: shellJob('echo') } };
const workflow = `name: Jobs
on:
  pull_request:
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
      id-token: write
      pull-requests: write
    outputs:
      outputs: \${{ steps.deploy.outputs.outputs }}
      status: \${{ steps.deploy.outputs.stack-status }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: plan
        uses: ./
        with:
          stage: pr-1
          base-stage: pr-1
          aws-region: \${{ vars.AWS_REGION }}
          role-to-assume: \${{ vars.BATCH_JOB_ROLE_ARN }}
      - id: deploy
        uses: ./
        with:
          command: deploy
          stage: pr-1
          base-stage: pr-1
          aws-region: \${{ vars.AWS_REGION }}
          role-to-assume: \${{ vars.BATCH_JOB_ROLE_ARN }}
  later:
    needs: deploy
    runs-on: ubuntu-24.04
    steps:
      - run: printf '%s\\n' "$STATUS" "$QUEUE" "$ALL" > "$LAB_OUT"
        env:
          STATUS: \${{ needs.deploy.outputs.status }}
          QUEUE: \${{ fromJSON(needs.deploy.outputs.outputs).resources.inbox.url }}
          ALL: \${{ needs.deploy.outputs.outputs }}
`;

let lab: Lab;
let repo: string;
beforeAll(async () => {
  lab = await startLab();
  repo = folderOf({ 'batch-jobs.yml': stringify(config), '.github/workflows/jobs.yml': workflow });
  for (const part of ['action.yml', 'dist']) cpSync(join(root, part), join(repo, part), { recursive: true });
});
afterAll(async () => {
  await lab.stop();
  await destroyToNothing(repo, 'pr-1', name);
});

test('a workflow plans and deploys a pull request by `uses: ./`, a later job reads the outputs, and the comment has the result', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'workflow-')), 'later.txt');
  const ran = await runAct({
    repo,
    event: lab.pullEvent('pull_request.opened'),
    workflow: '.github/workflows/jobs.yml',
    vars: { AWS_REGION: process.env.AWS_REGION ?? '', BATCH_JOB_ROLE_ARN: deployRole },
    env: { ...jobEnvironment(), ...lab.env, LAB_OUT: out },
  });
  expect([ran.code, ran.code === 0 ? '' : ran.log]).toEqual([0, '']);
  expect(ran.jobs).toEqual({ deploy: 'success', later: 'success' });
  const [status, queue, all = ''] = readFileSync(out, 'utf8').split('\n');
  const deployed = await stack(name);
  expect([status, queue]).toEqual(['CREATE_COMPLETE', (await outputs(name)).InboxUrl]);
  expect([deployed?.StackStatus, JSON.parse(all).resources.inbox.url]).toEqual([status, queue]);
  const [comment, ...others] = lab.github.store.repo('acme/svc').comments;
  expect([comment?.user, others]).toEqual(['github-actions[bot]', []]);
  expect(comment?.body).toContain('`CREATE_COMPLETE`');
  expect(lab.oidc.state.log.map(({ audience }) => audience)).toEqual(['sts.amazonaws.com', 'sts.amazonaws.com']);
});
