import { describe, expect, test } from '@jest/globals';
import { type DeployRequest, deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import type { ReviewedInputs } from '../../src/operations/reviewed/reviewed-request.ts';
import { type ReadMarker, readMarker, withNewMarker } from '../../src/report/marker.ts';
import { type Section, sectionOfReport } from '../../src/report/section.ts';
import { sharedComment } from '../../src/report/shared-comment.ts';
import { makeAccount } from '../fakes/account.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { bot } from '../fakes/conversation.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, deployed, request } from './plan-fixture.ts';

const [merge, head] = ['d'.repeat(40), 'e'.repeat(40)];
const workflow = '.github/workflows/jobs.yml';
const facts = { repository: '77', workflow: '.github%2Fworkflows%2Fjobs.yml', attempt: 1 };

/** Returns the request of a deploy of the merge in run 9. */
const deployRequest = (reviewed: Partial<ReviewedInputs> = {}, more: Partial<DeployRequest> = {}): DeployRequest => ({
  ...request(),
  comment: commentOn({
    ...{ mode: 'never', pullRequest: { kind: 'none', why: 'a push names none' } },
    run: { ...facts, run: 9, commit: merge },
  }),
  reviewed: { onMismatch: 'fail', required: false, workflow, commit: merge, ...reviewed },
  ...more,
});

/** Returns a report as the only section of the comment of a slot. */
const inSharedSlot = (report: string, slot: string): string => {
  const posted = withNewMarker(report, {}, slot) ?? '';
  return sharedComment(readMarker(posted) as ReadMarker, [sectionOfReport(posted) as Section], 60_000);
};

/** Plans in run 7 of pull request 12, and keeps the comment and the artifact of that as GitHub would. */
const reviewPlan = async (fake: FakeWorld) => {
  await plan(fake.world, request({ comment: commentOn({ run: { ...facts, run: 7, commit: head } }) }));
  const [comment] = fake.pull.comments;
  fake.history.merged.set(merge, [{ number: 12, head }]);
  fake.history.comments.push({ pull: 12, author: bot, body: comment?.body ?? '' });
  fake.history.runs.set(7, { repository: '77', headRepository: '77', commit: head, workflow, attempts: 1 });
  const text = fake.files['plan.json'] ?? '';
  fake.history.artifacts.push({ id: 70, run: 7, name: 'batch-job-plan-dev', expired: false, plan: text });
  fake.asked.length = 0;
  fake.account.cloud.mutations.length = 0;
};

/** Returns a world in which a change of the memory was planned and reviewed. */
const reviewed = async (now = config({ memory: 1800 })) => {
  const account = await deployed(config());
  const planned = makeWorld([], account, config({ memory: 1800 }));
  await reviewPlan(planned);
  const fake = makeWorld([], account, now);
  Object.assign(fake.history, planned.history);
  fake.files['plan.json'] = planned.files['plan.json'] ?? '';
  return fake;
};
const statusOf = (fake: FakeWorld) => fake.account.cloud.look('shop-dev')?.status;

describe('deploy', () => {
  test('that fails says in its report and on its page that the change was not the reviewed one', async () => {
    const fake = await reviewed(config({ memory: 2700 }));
    fake.account.cloud.failures.set('ReportJobDefinition', 'No room.');
    const ended = deploy(fake.world, deployRequest({ onMismatch: 'report' }));
    await expect(ended).rejects.toMatchObject({ code: 'stack/deploy-failed' });
    for (const name of ['report.md', 'report.html'])
      expect(fake.files[name]).toContain('The change is not the one that was reviewed (pull request 12, run 7)');
  });

  test('deploys the change that was reviewed in the merged pull request, by a change set of its own', async () => {
    const fake = await reviewed();
    await deploy(fake.world, deployRequest({ required: true }));
    expect(fake.lines).toContain('The change is the one that was reviewed.');
    expect(statusOf(fake)).toBe('UPDATE_COMPLETE');
    const stackCalls = fake.asked.filter((call) => /ChangeSet$/.test(call));
    expect(stackCalls).toEqual(['stacks.createChangeSet', 'stacks.executeChangeSet']);
    const before = fake.asked.slice(0, fake.asked.indexOf('images.published'));
    expect(before).toContain('reviewedPlans.planIn');
  });

  test('refuses another change than the reviewed one, names what differs, and leaves the stack and no change set', async () => {
    const fake = await reviewed(config({ memory: 3600 }));
    await expect(deploy(fake.world, deployRequest())).rejects.toMatchObject({
      code: 'stack/plan-mismatch',
      message: expect.stringMatching(
        /\(pull request 12, run 7\).* Only reviewed: .*memory: 900 → 1800 MiB.* Only now: .*memory: 900 → 3600 MiB/,
      ),
    });
    expect(fake.asked.at(-1)).toBe('stacks.deleteChangeSet');
    expect(statusOf(fake)).toBe('CREATE_COMPLETE');
    expect(fake.account.cloud.find('shop-dev')?.template).toContain('900');
  });

  test('refuses the reviewed change once another one was deployed after the review', async () => {
    const fake = await reviewed();
    await deploy(makeWorld([], fake.account, config({ rate: 'rate(2 days)' })).world, request());
    await expect(deploy(fake.world, deployRequest())).rejects.toMatchObject({ code: 'stack/plan-mismatch' });
  });

  test.each([
    ['the same run, attempt 2', { run: 7, attempt: 2, commit: head }],
    ['another run', { run: 8, commit: head }],
  ])('compares with the reviewed plan although the plan failed again afterwards, in %s', async (_, again) => {
    for (const [memory, code] of [
      [1800, undefined],
      [3600, 'stack/plan-mismatch'],
    ] as const) {
      const fake = await reviewed(config({ memory }));
      const { pull, world } = makeWorld([], fake.account, 'serviceName: shop\nresources: []\n');
      pull.add(bot, fake.history.comments[0]?.body ?? '');
      const comment = commentOn({ run: { ...facts, ...again } });
      await expect(plan(world, request({ comment }))).rejects.toThrow();
      const body = pull.comments[0]?.body ?? '';
      expect(body).toContain('plan failed');
      fake.history.comments[0] = { pull: 12, author: bot, body };
      const ended = await deploy(fake.world, deployRequest()).then(
        () => undefined,
        (problem) => problem.code,
      );
      expect(ended).toBe(code);
    }
  });

  test('deploys another change with a warning and a note in the report where on-plan-mismatch is report', async () => {
    const fake = await reviewed(config({ memory: 3600 }));
    await deploy(fake.world, deployRequest({ onMismatch: 'report' }));
    expect(statusOf(fake)).toBe('UPDATE_COMPLETE');
    expect(fake.annotations).toMatchObject([{ severity: 'warning', title: 'stack/plan-mismatch' }]);
    expect(fake.files['report.md']).toContain('The change is not the one that was reviewed');
  });

  test('asks GitHub for no plan where on-plan-mismatch is ignore, and none at a prompt', async () => {
    const fake = await reviewed(config({ memory: 3600 }));
    await deploy(fake.world, deployRequest({ onMismatch: 'ignore' }));
    expect(statusOf(fake)).toBe('UPDATE_COMPLETE');
    expect(fake.asked.join()).not.toContain('reviewedPlans');
    const prompt = await reviewed(config({ memory: 3600 }));
    await deploy(prompt.world, { ...deployRequest(), comment: commentOn({ mode: 'never', run: {} }) });
    expect(prompt.asked.join()).not.toContain('reviewedPlans');
    expect(prompt.lines.join('\n')).not.toContain('reviewed plan');
  });

  test('deploys without a reviewed plan and says why there is none, and refuses it where one is required', async () => {
    const fake = await reviewed();
    fake.history.merged.clear();
    await expect(deploy(fake.world, deployRequest({ required: true }))).rejects.toMatchObject({
      code: 'stack/no-reviewed-plan',
      message: expect.stringContaining('no pull request was merged as commit dddddddddddd'),
    });
    expect(fake.asked.at(-1)).toBe('stacks.deleteChangeSet');
    await deploy(fake.world, deployRequest());
    expect(fake.lines).toContain('No reviewed plan was found: no pull request was merged as commit dddddddddddd.');
    expect(statusOf(fake)).toBe('UPDATE_COMPLETE');
  });

  test('takes what GitHub refuses for no plan', async () => {
    const fake = await reviewed();
    fake.history.refuses = 'github/denied';
    await expect(deploy(fake.world, deployRequest({ required: true }))).rejects.toMatchObject({
      code: 'stack/no-reviewed-plan',
      message: expect.stringContaining('GitHub could not be asked: GitHub: github/denied (github/denied)'),
    });
    await deploy(fake.world, deployRequest());
    expect(statusOf(fake)).toBe('UPDATE_COMPLETE');
  });

  test('needs no plan where nothing changes, as when a deploy is run again', async () => {
    const fake = await reviewed();
    await deploy(fake.world, deployRequest({ required: true }));
    await deploy(fake.world, deployRequest({ required: true }));
    fake.history.merged.clear();
    await deploy(fake.world, deployRequest({ required: true }));
    expect(fake.outputs['has-changes']).toBe('false');
  });

  test('compares with the plan-file of the run, and with no pull request then', async () => {
    const fake = await reviewed();
    fake.history.merged.clear();
    const own = { ...deployRequest({ planFile: 'plan.json', required: true }) };
    const inRun = (run: number) => ({ ...own, comment: { ...own.comment, run: { ...facts, run } } });
    await expect(deploy(fake.world, inRun(9))).rejects.toMatchObject({
      code: 'stack/plan-file',
      message: expect.stringContaining('it was made by run 7, and this is run 9'),
    });
    expect(fake.asked.filter((call) => call.startsWith('stacks'))).toEqual([]);
    await deploy(fake.world, inRun(7));
    expect(fake.lines).toContain('The change is the one that was reviewed.');
    expect(fake.asked.join()).not.toContain('reviewedPlans');
  });

  test('refuses another change than that of the plan-file', async () => {
    const fake = await reviewed(config({ memory: 3600 }));
    const own = deployRequest({ planFile: 'plan.json' });
    const inRun = { ...own, comment: { ...own.comment, run: { ...facts, run: 7 } } };
    await expect(deploy(fake.world, inRun)).rejects.toMatchObject({ code: 'stack/plan-mismatch' });
  });

  test('creates a reviewed stack, and leaves nothing of another one', async () => {
    const account = makeAccount();
    const planned = makeWorld([], account, config());
    await reviewPlan(planned);
    expect(account.cloud.look('shop-dev')).toBeUndefined();
    const other = makeWorld([], account, config({ memory: 3600 }));
    Object.assign(other.history, planned.history);
    await expect(deploy(other.world, deployRequest())).rejects.toMatchObject({ code: 'stack/plan-mismatch' });
    expect(account.cloud.look('shop-dev')?.status ?? 'DELETE_COMPLETE').toBe('DELETE_COMPLETE');
    const same = makeWorld([], account, config());
    Object.assign(same.history, planned.history);
    await deploy(same.world, deployRequest({ required: true }));
    expect(account.cloud.look('shop-dev')?.status).toBe('CREATE_COMPLETE');
  });

  test('finds the plan in the slot that comment-slot names, and in no other', async () => {
    const fake = await reviewed();
    const own = deployRequest({ required: true });
    const inSlot = { ...own, comment: { ...own.comment, slot: 'costs' } };
    await expect(deploy(fake.world, inSlot)).rejects.toMatchObject({ code: 'stack/no-reviewed-plan' });
    const [comment] = fake.history.comments;
    if (comment) comment.body = inSharedSlot(comment.body, 'costs');
    await deploy(fake.world, inSlot);
    expect(statusOf(fake)).toBe('UPDATE_COMPLETE');
  });

  test('finds the plan of the workflow that plan-workflow names, and not that of its own then', async () => {
    const fake = await reviewed();
    const other = deployRequest({ required: true, workflow: '.github/workflows/plan.yml' });
    await expect(deploy(fake.world, other)).rejects.toMatchObject({ code: 'stack/no-reviewed-plan' });
  });
});
