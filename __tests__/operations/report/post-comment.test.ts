import { describe, expect, test } from '@jest/globals';
import { comment } from '../../../src/commands/comment.ts';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { finishCutOffRun } from '../../../src/operations/report/cut-off-run.ts';
import type { CommentMode } from '../../../src/operations/report/post-comment.ts';
import { markerLine } from '../../../src/report/marker.ts';
import { makeAccount } from '../../fakes/account.ts';
import { commentOn } from '../../fakes/comment-request.ts';
import { bot } from '../../fakes/conversation.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';
import { bodies, config, deployedAccount, ours, request } from './comment-fixture.ts';

describe('a plan', () => {
  type Row = [mode: CommentMode, own: boolean, what: 'changes' | 'nothing', before: 'comment' | 'none', posts: boolean];
  test.each<Row>([
    ['auto', true, 'changes', 'none', true],
    ['auto', true, 'nothing', 'none', false],
    ['auto', true, 'nothing', 'comment', true],
    ['auto', false, 'changes', 'comment', false],
    ['on-change', false, 'changes', 'none', true],
    ['on-change', false, 'nothing', 'none', false],
    ['on-change', false, 'nothing', 'comment', true],
    ['always', false, 'nothing', 'none', true],
    ['never', true, 'changes', 'comment', false],
  ])(
    '%s, an event of its own: %s, with %s to report and %s before: posts it %s',
    async (mode, own, what, before, posts) => {
      const fake = makeWorld([], await deployedAccount(), config(what === 'changes' ? 1800 : 900));
      if (before === 'comment') fake.pull.add(bot, ours(1));
      await plan(fake.world, request({ mode, pullRequest: { kind: 'pull-request', number: 12, own } }));
      const report = fake.files['report.md'];
      const kept = before === 'comment' ? [ours(1)] : [];
      expect(bodies(fake)).toEqual(posts ? [report] : kept);
      expect(fake.outputs['comment-id'] !== undefined).toBe(posts);
      expect(fake.annotations).toEqual([]);
    },
  );

  test('logs that an event has no pull request, and does not call GitHub', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(
      fake.world,
      request({ pullRequest: { kind: 'none', why: 'the event of the run names no pull request' } }),
    );
    expect(fake.lines).toContain('No comment: the event of the run names no pull request.');
    expect(fake.asked.filter((call) => call.startsWith('conversation'))).toEqual([]);
  });

  test('comments in the slot that an input names', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, request({ slot: 'costs' }));
    expect(bodies(fake)[0]).toMatch(/^<!-- batch-job:costs run=7 attempt=1 plan=v1%3A[\da-f]{64} -->/);
  });

  test('notes that the deployed stack had drifted when AWS looked last', async () => {
    const account = await deployedAccount();
    const drift = { status: 'DRIFTED', checked: new Date('2026-01-01T00:00:00Z') };
    Object.assign(account.cloud.find('shop-dev') ?? {}, { drift });
    const fake = makeWorld([], account, config(1800));
    await plan(fake.world, request());
    expect(bodies(fake)[0]).toMatch(
      /ℹ️ The last drift detection, .* ago, found that somebody had changed the deployed stack/,
    );
  });

  test('keeps the comment of a newer run, and logs that', async () => {
    const fake = makeWorld([], makeAccount(), config());
    fake.pull.add(bot, ours(9));
    await plan(fake.world, request());
    expect(bodies(fake)).toEqual([ours(9)]);
    expect(fake.lines.join('\n')).toContain('A newer run has commented already');
  });
});

describe('a comment that GitHub refuses', () => {
  const deaf = (fake: FakeWorld): FakeWorld['world'] => ({
    ...fake.world,
    conversation: async () => {
      throw new Refused({ code: 'github/denied', message: 'The token may not.', hint: 'Add pull-requests: write.' });
    },
  });

  test.each(['plan', 'deploy'] as const)('is only a warning for a successful %s', async (command) => {
    const fake = makeWorld([], makeAccount(), config());
    await (command === 'plan' ? plan : deploy)(deaf(fake), request());
    expect(fake.annotations).toEqual([
      {
        severity: 'warning',
        title: 'github/denied',
        message: expect.stringMatching(/The token may not\.\nAdd pull-requests: write\.$/),
      },
    ]);
    expect(fake.summaries).toHaveLength(1);
    expect(fake.files['report.md']).toContain('for `dev`');
  });

  test('does not hide what failed', async () => {
    const fake = makeWorld([], makeAccount(), config().replace('cpu: 1', 'cpus: 1'));
    await expect(plan(deaf(fake), request())).rejects.toThrow('config/unknown-key');
    expect(fake.annotations.map(({ title }) => title)).toEqual(['github/denied']);
  });
});

describe('a run that was cut off', () => {
  test('is reported in its comment, and the change set of its plan is deleted', async () => {
    const account = await deployedAccount();
    const fake = makeWorld([], account, config(1800));
    const stacks = await fake.world.stacks();
    const left = await stacks.createChangeSet({
      stack: 'shop-dev',
      changeSetType: 'UPDATE',
      template: { body: '{"Resources":{"A":{"Type":"AWS::SQS::Queue"}}}' },
      tags: {},
    });
    const changeSet = left.kind === 'changes' ? left.id : '';
    expect(account.cloud.changeSet(changeSet)).toBeDefined();
    await finishCutOffRun(fake.world, request(), { command: 'plan', changeSet });
    expect(bodies(fake)[0]).toMatch(/### ⏹️ Batch jobs of `shop` for `dev`: plan was stopped\n\n.*`door\/stopped`/);
    expect(bodies(fake)[0]).toContain('CloudFormation has begun goes on by itself');
    expect(account.cloud.changeSet(changeSet)).toBeUndefined();
  });

  test('is reported by the post step, and not by main', async () => {
    const fake = makeWorld([], makeAccount(), config().replace('cpu: 1', 'cpus: 1'));
    await expect(plan({ ...fake.world, stopped: true }, request())).rejects.toThrow();
    expect([bodies(fake), fake.summaries, fake.files]).toEqual([[], [], {}]);
  });
});

describe('the name of a project whose config is broken', () => {
  test.each([
    ['an unknown key', config().replace('cpu: 1', 'cpus: 1'), 'shop-dev'],
    ['YAML that ends nowhere', `serviceName: "shop"\nresources: [`, 'shop-dev'],
    ['no config that could be read', '\u0000\ufffd', 'svc-dev'],
    ['no name in it', 'resources: { a: { type: nope } }', 'svc-dev'],
  ])('%s', async (_, text, slot) => {
    const fake = makeWorld([], makeAccount(), text);
    await expect(plan(fake.world, request({ mode: 'always' }))).rejects.toThrow();
    expect(bodies(fake)[0]).toMatch(new RegExp(`^<!-- batch-job:${slot} run=7 `));
  });
});

describe('comment', () => {
  test('posts the report that another job of the run wrote, with the attempt that wrote it', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, request({ mode: 'never' }));
    const report = fake.files['report.md'];
    await comment(fake.world, commentOn({ mode: 'on-change', run: { run: 7, attempt: 2 } }));
    expect(bodies(fake)).toEqual([report]);
    expect(report).toMatch(/^<!-- batch-job:shop-dev run=7 attempt=1 plan=v1%3A[\da-f]{64} -->/);
    expect(fake.outputs['comment-url']).toMatch(/^https:/);
  });

  type Origin = [named: number | undefined, reportRun: number | undefined, taken: boolean];
  test.each<Origin>([
    [7, 7, true],
    [6, 7, false],
    [8, 7, false],
    [undefined, 7, false],
    [7, undefined, false],
    [undefined, undefined, true],
  ])('given a report of run %s where that of run %s is wanted, posts it: %s', async (named, reportRun, taken) => {
    const fake = makeWorld([], makeAccount(), config());
    const run = named === undefined ? {} : { run: named };
    fake.files['report.md'] = `${markerLine({ slot: 'shop-dev', ...run })}\n\n### @acme/everyone <img src=x>\n`;
    const posting = comment(fake.world, commentOn({ mode: 'always', run: { run: 7 }, reportRun }));
    if (taken) await posting;
    else
      await expect(posting).rejects.toMatchObject({
        code: 'github/not-a-report',
        message: expect.stringContaining('.batch-job/report.md was not written'),
        hint: expect.stringContaining('artifact of that run'),
      });
    expect(bodies(fake)).toHaveLength(taken ? 1 : 0);
  });

  test('posts no quiet report as a first comment, except with comment: always', async () => {
    const fake = makeWorld([], await deployedAccount(), config());
    await plan(fake.world, request({ mode: 'never' }));
    await comment(fake.world, commentOn({ mode: 'on-change' }));
    expect(bodies(fake)).toEqual([]);
    await comment(fake.world, commentOn({ mode: 'always' }));
    expect(bodies(fake)).toHaveLength(1);
  });
});
