// Features of GitHub that act has or lacks, shown by the demo action.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActOptions, runAct } from '../../../lab/github/act/act-run.mjs';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { demoAction } from '../fixtures/demo.ts';

// The demo serves as another repository too, at the commit that trade.yml pins.
const bundle = 'acme/bundle@cccccccccccccccccccccccccccccccccccccccc';

let lab: Lab;
let repo: string;
beforeAll(async () => {
  [lab, repo] = [await startLab(), await demoAction()];
});
afterAll(() => lab.stop());

/** Runs a workflow under act; its steps write files to LAB_OUT. */
const run = async (workflow: string, options: Omit<ActOptions, 'repo' | 'workflow'>) => {
  const out = mkdtempSync(join(tmpdir(), 'act-out-'));
  mkdirSync(out, { recursive: true });
  const env = { ...lab.env, LAB_OUT: out, ...options.env };
  const ran = await runAct({ repo, workflow: `.github/workflows/${workflow}.yml`, ...options, env });
  const read = (name: string) => readFileSync(join(out, name), 'utf8').trim();
  return { ...ran, read, files: () => readdirSync(out).sort() };
};
const comments = () => lab.github.store.repo('acme/svc').comments.map(({ body }) => body);

describe('a pull request', () => {
  let ran: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    ran = await run('pr', { event: lab.pullEvent('pull_request.opened') });
    if (ran.code !== 0) throw new Error(ran.log);
  });

  test('runs the action of its own repository, with event, identity, summary and post', () => {
    expect(JSON.parse(ran.read('event.json')).pull_request.number).toBe(1);
    expect(ran.read('plan.txt')).toBe('FROM_MAIN=1 subject=repo:acme/svc:ref:refs/heads/main');
    expect(ran.log).toMatch(/Summary - <h1>Plan<\/h1>/);
    expect(ran.log).toContain('post after main, FROM_MAIN=1');
    expect(ran.log).not.toContain('hush-hush');
  });

  test('passes outputs to a later job', () => expect(ran.read('later.txt')).toMatch(/^\d+\nfirst\nsecond = x\nthird$/));

  test('calls a reusable workflow, with inputs and outputs', () => {
    expect(ran.read('after-call.txt')).toBe('https://pr-1.example/2');
    expect(comments()[1]).toBe('<!-- lab-demo:called -->\npr-1');
  });

  test('updates its comment in the next run', async () => {
    const event = lab.pullEvent('pull_request.synchronize');
    expect((await run('pr', { event, job: 'plan', env: { GITHUB_RUN_ID: '77' } })).code).toBe(0);
    expect(comments()).toEqual([
      '<!-- lab-demo:plan -->\nrun 77 on synchronize by octocat',
      '<!-- lab-demo:called -->\npr-1',
    ]);
  });
});

test('a matrix with include, `always()`, failure and skipping, inputs of a dispatch', async () => {
  const ran = await run('shapes', { event: 'workflow_dispatch', inputs: { stage: 'prod' } });
  expect(ran.code).not.toBe(0);
  expect(ran.files()).toEqual([
    'always-job.txt',
    'always-step.txt',
    'matrix-dev.txt',
    'matrix-prod.txt',
    'matrix-test.txt',
  ]);
  expect(ran.read('matrix-prod.txt')).toBe('prod careful=yes input=prod');
  expect(ran.read('always-job.txt')).toBe('failure skipped');
  expect(ran.read('always-step.txt')).toBe('step after failure, status failure');
  expect(ran.jobs).toMatchObject({ fails: 'failure', always: 'success' });
});

test('a checkout of another ref, artifacts, a reusable workflow of another repository', async () => {
  const ran = await run('trade', { event: 'pull_request.opened', local: { [bundle]: repo } });
  expect([ran.code, ran.code === 0 ? '' : ran.log]).toEqual([0, '']);
  expect([ran.read('got.txt'), ran.read('remote.txt')]).toEqual(['action.yml', 'https://elsewhere.example/3']);
  expect(ran.read('local.txt')).toMatch(/^\d+$/);
  expect(ran.read('server.txt')).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d* 200$/);
  expect(comments()[1]).toBe('<!-- lab-demo:called -->\nelsewhere');
});

test('act ignores environments, concurrency, permissions and event filters', async () => {
  const ran = await run('limits', { event: 'pull_request.closed' });
  expect([ran.code, ran.code === 0 ? '' : ran.log]).toEqual([0, '']);
  expect(ran.read('limits.txt')).toMatch(/start (a|b)\nstart (a|b)\n/);
  expect(ran.read('rights.txt')).toBe('token oidc vars={}');
});

test('an action that act would fetch from GitHub is refused before anything runs', () =>
  expect(run('trade', { event: 'pull_request.opened' })).rejects.toThrow(
    /acme\/bundle.* would be fetched from GitHub/,
  ));
