import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { outputs, stack } from '../support/account.ts';
import { destroyToNothing, projectOf, rewrite, shellJob } from '../support/project.ts';
import { assumedWith, deployRole, step } from '../support/step.ts';

const name = 'lab-steps-pr-1';
const config = (memory: number) => ({
  serviceName: 'lab-steps',
  resources: { worker: shellJob('echo done', { resources: { cpu: 1, memory } }), inbox: { type: 'sqs-queue' } },
});
const folder = projectOf(config(256));

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(async () => {
  await lab.stop();
  await destroyToNothing(folder, 'pr-1', name);
});
const comments = () => lab.github.store.repo('acme/svc').comments;

test('a plan on a pull request assumes the role, comments its result, and creates nothing', async () => {
  const ran = await step(
    lab,
    folder,
    { command: 'plan', stage: 'pr-1' },
    { event: lab.pullEvent('pull_request.opened') },
  );
  expect([ran.conclusion, ran.conclusion === 'success' ? '' : ran.log]).toEqual(['success', '']);
  const [claims] = await assumedWith(lab, ran);
  expect(claims).toMatchObject({ sub: 'repo:acme/svc:pull_request', repository_id: '222', ref: 'refs/pull/1/merge' });
  expect([ran.mutating, ran.dockerCalls]).toEqual([[], []]);
  expect(ran.outputs).toMatchObject({ 'has-changes': 'true', 'stack-name': name });
  expect(await stack(name)).toBeUndefined();
  const [comment] = comments();
  expect(comment).toMatchObject({ issue: 1, user: 'github-actions[bot]' });
  expect(comment?.body).toMatch(
    /^<!-- batch-job:lab-steps-pr-1 [^\n]*-->\n[\s\S]*: 1 job to add, .*shared parts to add\n/,
  );
  expect(ran.summary.trim()).toBe(comment?.body.trim());
  expect(ran.outputs['comment-id']).toBe(String(comment?.id));
});

test('a deploy assumes the role with the identity token of its job, and sets outputs that the runner passes on', async () => {
  const environment = 'preview';
  const ran = await step(
    lab,
    folder,
    { command: 'deploy', stage: 'pr-1', 'expected-account-ids': '000000000000' },
    { event: 'push', identity: { environment, format: 'ids' } },
  );
  expect([ran.conclusion, ran.conclusion === 'success' ? '' : ran.log]).toEqual(['success', '']);
  const assumed = ran.calls.find(({ operation }) => operation === 'sts:AssumeRoleWithWebIdentity');
  expect(new URLSearchParams(assumed?.body).get('RoleArn')).toBe(deployRole);
  expect(await assumedWith(lab, ran)).toEqual([
    expect.objectContaining({
      sub: 'repo:acme@111/svc@222:environment:preview',
      aud: 'sts.amazonaws.com',
      repository: 'acme/svc',
      repository_id: '222',
      environment,
    }),
  ]);
  // Requests are signed with the role's key; there was no other.
  expect(ran.masks.length).toBeGreaterThan(2);
  expect(ran.blockedOutputs).toEqual([]);
  const { InboxUrl: url } = await outputs(name);
  expect(JSON.parse(ran.outputs.outputs ?? '')).toMatchObject({ resources: { inbox: { url } } });
});

test('the plan of the next push updates the comment with the change', async () => {
  const before = { ...comments()[0] };
  rewrite(folder, config(300));
  const event = lab.pullEvent('pull_request.synchronize');
  const ran = await step(lab, folder, { command: 'plan', stage: 'pr-1' }, { event, env: { GITHUB_RUN_ID: '5002' } });
  expect([ran.conclusion, ran.conclusion === 'success' ? '' : ran.log]).toEqual(['success', '']);
  expect(ran.mutating).toEqual(['cloudformation:CreateChangeSet', 'cloudformation:DeleteChangeSet']);
  expect(comments()).toEqual([expect.objectContaining({ id: before.id, issue: 1 })]);
  expect(before.body).not.toContain('`256` → `300`');
  expect(comments()[0]?.body).toContain('`256` → `300`');
  expect(ran.outputs['comment-id']).toBe(String(before.id));
});
