// Runs the reusable workflows under act, each called by its example.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { runAct } from '../../../lab/github/act/act-run.mjs';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { tools } from '../../../lab/github/tools.mjs';
import { root } from '../harness.ts';
import { deleteRepository, images, outputs, stack } from '../support/account.ts';
import { dockerWrapper } from '../support/docker.ts';
import { destroy, folderOf, writeInto } from '../support/project.ts';
import { countingProxy } from '../support/proxy.ts';
import { deployRole, jobEnvironment } from '../support/step.ts';

const name = 'lab-reusable-production';
const roleNamed = (role: string) => `arn:aws:iam::000000000000:role/${role}`;
const config = {
  serviceName: 'lab-reusable',
  resources: {
    inbox: { type: 'sqs-queue' },
    worker: {
      type: 'batch-job',
      properties: {
        container: { packaging: { type: 'custom-dockerfile', properties: { buildContextPath: 'image' } } },
        resources: { cpu: 1, memory: 256 },
        timeout: 600,
      },
    },
  },
};

let lab: Lab;
let repo: string;
beforeAll(async () => {
  lab = await startLab();
  repo = folderOf({
    'batch-jobs.yml': stringify(config),
    'image/Dockerfile': 'FROM lab/busybox:latest\nCMD ["echo", "done"]\n',
  });
  for (const part of ['action.yml', 'dist', '.github']) cpSync(join(root, part), join(repo, part), { recursive: true });
  cpSync(join(root, 'examples/workflows'), join(repo, '.github/workflows'), {
    recursive: true,
    // The callers of another repository have names of their own.
    filter: (path) => !path.endsWith('drift.yml'),
  });
});
afterAll(async () => {
  await lab.stop();
  await destroy(repo, 'production', { flags: ['--allow-delete', '*'] });
  await deleteRepository('batch-job/lab-reusable');
});

/** Runs a workflow, and returns what it asked AWS, Docker and the issuer for. */
const run = async (workflow: string, event: NonNullable<Parameters<typeof runAct>[0]['event']>, artifacts?: string) => {
  const docker = dockerWrapper(mkdtempSync(join(tmpdir(), 'reusable-')));
  const proxy = await countingProxy();
  const before = lab.oidc.state.log.length;
  const PATH = [docker.bin, dirname(tools.node24()), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);
  try {
    const ran = await runAct({
      repo,
      event,
      workflow: `.github/workflows/${workflow}.yml`,
      vars: {
        AWS_REGION: process.env.AWS_REGION ?? '',
        BATCH_JOB_ROLE_ARN: deployRole,
        BATCH_JOB_PLAN_ROLE_ARN: roleNamed('plan'),
        BATCH_JOB_PUSH_ROLE_ARN: roleNamed('push'),
      },
      ...(artifacts === undefined ? {} : { artifacts }),
      env: { ...jobEnvironment(proxy.url), ...lab.env, PATH },
    });
    const assumed = proxy.calls
      .filter(({ operation }) => operation === 'sts:AssumeRoleWithWebIdentity')
      .map(({ body }) => new URLSearchParams(body).get('RoleArn'));
    return {
      ...ran,
      problems: ran.code === 0 ? '' : ran.log,
      assumed,
      operations: proxy.calls.map(({ operation }) => operation),
      docker: docker.calls(),
      tokens: lab.oidc.state.log.length - before,
    };
  } finally {
    await proxy.close();
  }
};
const comments = () => lab.github.store.repo('acme/svc').comments.map(({ body }) => body);

describe('a pull request', () => {
  test('is planned by the role that plans, without Docker, and its comment has the plan', async () => {
    const ran = await run('jobs', lab.pullEvent('pull_request.opened'));
    expect(ran.problems).toBe('');
    expect(ran.assumed).toEqual([roleNamed('plan')]);
    expect([ran.tokens, ran.docker]).toEqual([1, []]);
    expect(ran.operations.filter((one) => /Execute|CreateStack|DeleteStack/.test(one))).toEqual([]);
    expect(comments()).toEqual([expect.stringContaining('`production`')]);
  });

  test('of a fork is planned without AWS, and the run after it comments', async () => {
    const artifacts = mkdtempSync(join(tmpdir(), 'artifacts-'));
    const before = comments();
    const event = lab.pullEvent('pull_request.fork', 2) as { readonly name: string };
    const ran = await run('jobs', event, artifacts);
    expect(ran.problems).toBe('');
    expect([ran.operations, ran.tokens]).toEqual([[], 0]);
    expect(comments()).toEqual(before);
    writeFileSync(join(artifacts, 'batch-job-plan-production/report.md'), 'Buy here.');
    const fork = { id: 9001, full_name: 'mallory/svc' };
    const after = await run(
      'comment-forks',
      { ...event, name: 'workflow_run', run: { head_repository: fork } },
      artifacts,
    );
    expect(after.problems).toBe('');
    expect([after.operations, after.tokens]).toEqual([[], 0]);
    expect(comments()).toEqual([...before, expect.stringContaining('without AWS')]);
    const elsewhere = { ...event, name: 'workflow_run', run: { head_repository: fork, head_sha: 'e'.repeat(40) } };
    expect((await run('comment-forks', elsewhere, artifacts)).log).toContain('No comment: pull request 2 is at');
  });

  test('with a config that is wrong fails, and its comment says where', async () => {
    const others = comments().slice(1);
    writeInto(repo, 'batch-jobs.yml', 'serviceName: lab-reusable\nresources: 1\n');
    const ran = await run('jobs', lab.pullEvent('pull_request.synchronize'));
    writeInto(repo, 'batch-jobs.yml', stringify(config));
    expect(ran.code).not.toBe(0);
    expect(ran.operations).toEqual([]);
    expect(comments()).toEqual([expect.stringContaining('batch-jobs.yml#L2'), ...others]);
  });
});

test('a push is built with one role and deployed with another, whose job starts no Docker', async () => {
  const ran = await run('jobs', 'push');
  expect(ran.problems).toBe('');
  expect(ran.assumed).toEqual([roleNamed('push'), deployRole]);
  expect(ran.tokens).toBe(2);
  expect(ran.docker.map(({ args }) => args[0])).toEqual(['build', 'push']);
  for (const { envNames } of ran.docker)
    expect(envNames.filter((one) => /^(ACTIONS_|AWS_|GITHUB_TOKEN|INPUT_)/.test(one))).toEqual([]);
  const pushed = ran.operations.lastIndexOf('ecr:GetAuthorizationToken');
  expect(pushed).toBeGreaterThan(0);
  expect(ran.operations.indexOf('cloudformation:CreateChangeSet')).toBeGreaterThan(pushed);
  expect((await stack(name))?.StackStatus).toBe('CREATE_COMPLETE');
  expect(await images('batch-job/lab-reusable')).toHaveLength(1);
  expect((await outputs(name)).InboxUrl).toContain('http');
});

test('a push that changes nothing builds nothing and changes nothing', async () => {
  const ran = await run('jobs', 'push');
  expect(ran.problems).toBe('');
  expect(ran.docker).toEqual([]);
  expect(ran.operations).not.toContain('cloudformation:CreateChangeSet');
});

describe('with custom directives, a plan', () => {
  const caller = `name: Directives
on: pull_request
permissions: {}
jobs:
  plan:
    permissions: { actions: read, contents: read, id-token: write, pull-requests: write }
    uses: $/.github/workflows/plan.yml
    with: { stage: dev, allow-custom-directives: true }
`;
  const text = stringify({ ...config, directives: [{ name: 'size', filePath: 'size.js:size' }] });
  const files = {
    'batch-jobs.yml': text.replace('memory: 256', 'memory: $size()'),
    'size.js': 'export const size = () => 512;\n',
    'image/Dockerfile': 'FROM lab/busybox:latest\n',
    '.github/workflows/directives.yml': caller,
  };
  /** Plans with these variables of the job beside those of the API. */
  const planned = (variables: readonly string[]) => {
    const folder = folderOf(files);
    for (const part of ['action.yml', 'dist', '.github/workflows/plan.yml'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    const own = Object.entries(lab.env).filter(([key]) => !key.startsWith('ACTIONS_') || variables.includes(key));
    return runAct({
      repo: folder,
      event: lab.pullEvent('pull_request.opened'),
      workflow: '.github/workflows/directives.yml',
      vars: { AWS_REGION: process.env.AWS_REGION ?? '' },
      // A variable of the lab's Docker could hold a secret, as far as the gate of custom directives can tell.
      env: { AWS_EC2_METADATA_DISABLED: 'true', ...Object.fromEntries(own) },
    });
  };

  test('takes the config that a job without identity has answered', async () => {
    const ran = await planned([]);
    expect([ran.code, ran.code === 0 ? '' : ran.log]).toEqual([0, '']);
    expect(ran.jobs).toEqual({ compile: 'success', plan: 'success', comment: 'success' });
    expect(ran.log).toContain('is new, with 1 vCPU and 512 MiB  effective-config.yml');
  });

  test('starts no program in a job that could request a token', async () => {
    const ran = await planned(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
    expect(ran.jobs).toEqual({ compile: 'failure' });
    expect(ran.log).toContain('directives/custom-credentials');
  });
});
