import { describe, expect, test } from '@jest/globals';
import { comment } from '../../../src/commands/comment.ts';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { finishCutOffRun } from '../../../src/operations/report/cut-off-run.ts';
import type { CommentRequest } from '../../../src/operations/report/post-comment.ts';
import { markerLine, type StageResult } from '../../../src/report/marker.ts';
import { resultLabel } from '../../../src/report/result-label.ts';
import { makeAccount } from '../../fakes/account.ts';
import { commentOn } from '../../fakes/comment-request.ts';
import { bot } from '../../fakes/conversation.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';
import { bodies, config, deployedAccount, request } from './comment-fixture.ts';

const labelsOn = ({ repository }: FakeWorld) => repository.labelled.get(12) ?? [];
const asking = (comment: Partial<CommentRequest> = {}) => request({ labels: true, ...comment });
const labelOf = (result: StageResult) => resultLabel('shop/dev', result).name;
const newer = (result?: StageResult) =>
  `${markerLine({ slot: 'shop-dev', run: 9, attempt: 1, ...(result ? { result } : {}) })}\nnewer\n`;
const own = (commit: string) => ({ kind: 'pull-request', number: 12, own: true, commit }) as const;

describe('a pull request with result-labels', () => {
  test('has the label of a plan, and then that of the deployment in its place', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, asking());
    expect(labelsOn(fake)).toEqual(['shop/dev: changes']);
    expect(fake.lines).toContain('Label: shop/dev: changes');
    await deploy(fake.world, asking());
    expect(labelsOn(fake)).toEqual(['shop/dev: deployed']);
    await plan(fake.world, asking());
    expect(labelsOn(fake)).toEqual(['shop/dev: no changes']);
    expect(fake.annotations).toEqual([]);
  });

  test('has the label of a failure, and keeps those of others and of other stages', async () => {
    const fake = makeWorld([], makeAccount(), config().replace('cpu: 1', 'cpus: 1'));
    const theirs = ['bug', 'shop/dev: reviewed', 'shop/production: changes'];
    fake.repository.labelled.set(12, [...theirs, labelOf('changes'), labelOf('deployed')]);
    await expect(plan(fake.world, asking())).rejects.toThrow();
    expect(labelsOn(fake)).toEqual([...theirs, 'shop/dev: failed']);
  });

  test('has none after a run that was stopped, since nothing is known then', async () => {
    const fake = makeWorld([], await deployedAccount(), config(1800));
    fake.repository.labelled.set(12, [labelOf('no-changes')]);
    await finishCutOffRun(fake.world, asking(), { command: 'plan' });
    expect(labelsOn(fake)).toEqual([]);
  });

  test('is asked for nothing about labels without the input', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, request());
    expect(fake.asked.filter((call) => call.startsWith('pullLabels'))).toEqual([]);
    expect(bodies(fake)[0]).not.toContain('result=');
  });

  test('gets a label that it has already no second time', async () => {
    const fake = makeWorld([], makeAccount(), config());
    fake.repository.labelled.set(12, ['Shop/Dev: Changes']);
    await plan(fake.world, asking());
    expect(fake.asked.filter((call) => call.startsWith('pullLabels'))).toEqual(['pullLabels.list']);
  });

  test('is labelled by the job that comments, where another one plans', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, asking({ mode: 'never' }));
    expect(fake.asked.filter((call) => call.startsWith('pullLabels'))).toEqual([]);
    await comment(fake.world, commentOn({ labels: true }));
    expect(labelsOn(fake)).toEqual(['shop/dev: changes']);
    expect(bodies(fake)).toEqual([fake.files['report.md']]);
  });

  test('is labelled where nothing changes and so nobody comments', async () => {
    const fake = makeWorld([], await deployedAccount(), config());
    await plan(fake.world, asking());
    expect(bodies(fake)).toEqual([]);
    expect(labelsOn(fake)).toEqual(['shop/dev: no changes']);
  });
});

describe('an older run', () => {
  test('does not label a pull request that has newer commits', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, asking({ pullRequest: own('a'.repeat(40)) }));
    expect(labelsOn(fake)).toEqual([]);
    expect(fake.lines).toContain('No label: pull request 12 has newer commits, whose runs label it.');
    await plan(fake.world, asking({ pullRequest: own(fake.pull.head) }));
    expect(labelsOn(fake)).toEqual(['shop/dev: changes']);
  });

  test.each([undefined, 'jobs'])('leaves the label of a newer run that has commented (slot %s)', async (slot) => {
    const fake = makeWorld([], makeAccount(), config());
    const shared = slot === undefined ? {} : { slot };
    await plan(fake.world, asking({ ...shared, run: { run: 9, attempt: 1 } }));
    fake.repository.labelled.set(12, ['shop/dev: refused']);
    await plan(fake.world, asking(shared));
    expect(labelsOn(fake)).toEqual(['shop/dev: refused']);
    expect(fake.lines).toContain('No label: a newer run has commented already, and labels the pull request.');
  });

  test.each([
    ['failed', ['shop/dev: failed']],
    [undefined, []],
  ] as const)('takes over the result of a newer run that comments meanwhile: %s', async (result, labels) => {
    const fake = makeWorld([], makeAccount(), config());
    fake.repository.onLabel = (name) => {
      if (name !== labelOf('changes')) return;
      fake.pull.comments.length = 0;
      fake.pull.add(bot, newer(result));
    };
    await plan(fake.world, asking());
    expect(labelsOn(fake)).toEqual(labels);
  });

  test('and a newer one leave the label of the newer, in whatever order each of their steps comes', async () => {
    for (const order of ['old', 'new'] as const) {
      const fake = makeWorld([], makeAccount(), config());
      const [old, late] = [asking(), asking({ run: { run: 9, attempt: 1 } })];
      const failing = makeWorld([], makeAccount(), config().replace('cpu: 1', 'cpus: 1'));
      const broken = { ...fake.world, source: failing.world.source };
      const runs = [() => plan(fake.world, old), () => plan(broken, late).catch(() => {})];
      for (const run of order === 'old' ? runs : runs.reverse()) await run();
      expect(labelsOn(fake)).toEqual(['shop/dev: failed']);
      fake.repository.labelled.clear();
      fake.pull.comments.length = 0;
      await Promise.all(runs.map((run) => run()));
      expect(labelsOn(fake)).toEqual(['shop/dev: failed']);
    }
  });
});

describe('no label', () => {
  test('for a report that was written without the input', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, request({ mode: 'never' }));
    await comment(fake.world, commentOn({ labels: true }));
    expect(labelsOn(fake)).toEqual([]);
    expect(fake.lines).toContain('No label: the report was written without result-labels.');
  });

  test.each([
    ['on an event that is not one of a pull request itself', { kind: 'pull-request', number: 12, own: false }],
    ['on an event without a pull request', { kind: 'none', why: 'the event of the run names no pull request' }],
  ] as const)('%s', async (_, pullRequest) => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, asking({ pullRequest }));
    expect(fake.asked.filter((call) => call.startsWith('pullLabels'))).toEqual([]);
    expect(fake.lines.filter((line) => line.startsWith('No label: '))).toHaveLength(1);
  });

  test('on a pull request of a fork, whose token only reads', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan({ ...fake.world, code: 'fork' }, asking());
    expect(fake.asked.filter((call) => call.startsWith('pullLabels'))).toEqual([]);
    expect(fake.lines.join('\n')).toContain('No label: the pull request is of a fork');
    expect(fake.annotations).toEqual([]);
  });

  test.each([
    ['none', /`pull-requests: write`/],
    ['existing', /`issues: write` beside `pull-requests: write`/],
  ] as const)('of a token that may put on %s is one warning with the permission', async (mayLabel, hint) => {
    const fake = makeWorld([], makeAccount(), config());
    fake.repository.mayLabel = mayLabel;
    await plan(fake.world, asking());
    expect(fake.annotations).toEqual([
      { severity: 'warning', title: 'github/denied', message: expect.stringMatching(hint) },
    ]);
    expect(bodies(fake)).toHaveLength(1);
  });

  test('of a token that may not comment either is the warning about the comment alone', async () => {
    const fake = makeWorld([], makeAccount(), config());
    const world = {
      ...fake.world,
      conversation: async () => {
        throw new Refused({ code: 'github/denied', message: 'The token may not.', hint: 'Add pull-requests: write.' });
      },
    };
    await plan(world, asking());
    expect(fake.annotations).toHaveLength(1);
    expect(labelsOn(fake)).toEqual([]);
  });
});
