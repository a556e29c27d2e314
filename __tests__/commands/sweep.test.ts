import { describe, expect, test } from '@jest/globals';
import { sweep } from '../../src/commands/sweep.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { ago, closed, machine, open, plant, row, stacks, swept } from './sweep-fixture.ts';

describe('sweep', () => {
  test('removes the previews of closed pull requests and keeps every other stack, with the reason', async () => {
    const fake = makeWorld();
    for (const name of ['pr-1', 'pr-2', 'pr-3', 'dev', 'production', 'pr-x', 'pr-01']) plant(fake, name);
    fake.account.cloud.plant({ name: 'other-pr-1', tags: {} });
    open(fake, 2);
    closed(fake, 1, 3);
    expect((await swept(fake)).refusal).toBeUndefined();
    expect(stacks(fake)).toEqual(['jobs-dev', 'jobs-pr-01', 'jobs-pr-2', 'jobs-pr-x', 'jobs-production', 'other-pr-1']);
    expect(row(fake, 'pr-1')).toMatch(/^pr-1 +removed +pull request 1 is closed$/);
    expect(row(fake, 'pr-2')).toMatch(/^pr-2 +kept +pull request 2 is open, and it was deployed 3 hours ago$/);
    expect(fake.lines.at(-1)).toBe('3 previews of jobs: 2 removed, 0 warned, 1 kept, 0 failed.');
    expect(fake.summaries.join()).toContain('| `pr-3` | removed | pull request 3 is closed |');
  });

  test.each([
    ['repository-id', '78'],
    ['project', 'other'],
    ['stage', 'production'],
    ['pull-request', '9'],
  ])('never touches a stack whose tag batch-job:%s is %s', async (tag, value) => {
    const fake = makeWorld();
    plant(fake, 'pr-1', { tags: { [`batch-job:${tag}`]: value } });
    closed(fake, 1, 9);
    await swept(fake, { ttlHours: 1, idleHours: 1 });
    expect(stacks(fake)).toEqual(['jobs-pr-1']);
    expect(fake.account.cloud.mutations).toEqual([]);
    expect(row(fake, 'pr-1')).toContain('kept');
  });

  test.each(['github/not-found', 'github/rate-limited', 'github/unreachable', 'github/bad-token'] as const)(
    'deletes nothing at all if GitHub answers %s, and says so',
    async (code) => {
      const fake = makeWorld();
      plant(fake, 'pr-1', { hours: 9_000 });
      closed(fake, 1);
      fake.repository.refuses = code;
      expect((await swept(fake, { ttlHours: 1, idleHours: 1 })).refusal).toBeUndefined();
      expect(fake.account.cloud.mutations).toEqual([]);
      expect(fake.annotations).toMatchObject([
        { severity: 'warning', title: code, message: expect.stringContaining('Nothing was swept') },
      ]);
    },
  );

  test('deletes nothing in the stacks of a repository that the run is not of', async () => {
    const fake = makeWorld();
    plant(fake, 'pr-1');
    closed(fake, 1);
    await swept(fake, {}, { repositoryId: '76' });
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('keeps all previews from the one on at which GitHub stops to answer', async () => {
    const fake = makeWorld();
    for (const name of ['pr-1', 'pr-2', 'pr-3']) plant(fake, name, { hours: 90 });
    closed(fake, 1, 2, 3);
    fake.repository.onRead = (number) => {
      if (number === 2) fake.repository.refuses = 'github/rate-limited';
    };
    expect((await swept(fake, { ttlHours: 1 })).refusal).toBeUndefined();
    expect(stacks(fake)).toEqual(['jobs-pr-2', 'jobs-pr-3']);
    expect(row(fake, 'pr-3')).toMatch(/kept +not judged: github\/rate-limited/);
    expect(fake.annotations).toMatchObject([{ severity: 'warning', title: 'github/rate-limited' }]);
  });

  test('keeps a preview of a number that the repository does not have until its time is up', async () => {
    const fake = makeWorld();
    plant(fake, 'pr-9', { hours: 90 });
    await swept(fake, { idleHours: 1 });
    expect(row(fake, 'pr-9')).toMatch(/kept +the repository has no pull request 9/);
    await swept(fake, { ttlHours: 48 });
    expect(stacks(fake)).toEqual([]);
  });

  test('goes on after a stack that cannot be deleted, fails at the end, and finishes the teardown the next time', async () => {
    const fake = makeWorld();
    plant(fake, 'pr-1');
    plant(fake, 'pr-2');
    closed(fake, 1, 2);
    fake.account.cloud.undeletable.set('InboxQueue', 'The queue is in use.');
    const ended = await swept(fake);
    expect(ended.refusal).toMatchObject({ code: 'stack/delete-failed', message: 'sweep could not delete pr-1, pr-2.' });
    expect(row(fake, 'pr-1')).toMatch(/failed +pull request 1 is closed, but stack\/delete-failed/);
    fake.account.cloud.undeletable.clear();
    expect((await swept(fake)).refusal).toBeUndefined();
    expect(stacks(fake)).toEqual([]);
  });

  test('says in the comment of a preview that it was torn down, and removes its deployments', async () => {
    const fake = makeWorld();
    plant(fake, 'pr-1');
    closed(fake, 1);
    const conversation = await fake.world.conversationOf(1);
    await conversation.post('<!-- batch-job:jobs-pr-1 run=1 -->\n### 🚀 deployed\n');
    const record = { environment: 'pr-1', task: 'batch-job:jobs', commit: 'c', state: 'success' as const };
    fake.repository.deployments.push({ id: 1, ...record });
    await swept(fake);
    expect(fake.others.get(1)?.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/torn down\n\nPull request 1 is closed\. Nothing of it is left\./),
    ]);
    expect(fake.repository.deployments).toEqual([]);
  });

  test('takes the label of a preview off with result-labels, and no other', async () => {
    const fake = makeWorld();
    plant(fake, 'pr-1');
    closed(fake, 1);
    fake.repository.labelled.set(1, ['bug', 'jobs/preview: deployed']);
    await swept(fake, {}, { labels: true });
    expect(fake.repository.labelled.get(1)).toEqual(['bug']);
  });
});

describe('sweep of idle previews', () => {
  const warnings = (fake: FakeWorld) => fake.others.get(1)?.comments.map(({ body }) => body) ?? [];
  const idle = () => {
    const fake = makeWorld();
    plant(fake, 'pr-1', { hours: 100 });
    open(fake, 1);
    return fake;
  };

  test('warns by a comment, and removes at a later sweep', async () => {
    const fake = idle();
    await swept(fake, { idleHours: 72 });
    expect(row(fake, 'pr-1')).toMatch(
      /warned +nothing was deployed or has run for 100 hours: a later sweep removes it/,
    );
    expect(warnings(fake)).toEqual([expect.stringContaining(`since \`${ago(100).toISOString()}\``)]);
    expect(stacks(fake)).toEqual(['jobs-pr-1']);
    await swept(fake, { idleHours: 72 });
    expect(stacks(fake)).toEqual([]);
    expect(warnings(fake)).toEqual([expect.stringContaining('removed')]);
  });

  test('warns anew after a deployment or a run: a former warning does not count', async () => {
    const fake = idle();
    await swept(fake, { idleHours: 72 });
    fake.account.executions.push({
      ...{ arn: 'e', stateMachine: machine, status: 'ABORTED', definition: '', startedAt: ago(80) },
    });
    await swept(fake, { idleHours: 72 });
    expect(stacks(fake)).toEqual(['jobs-pr-1']);
    expect(warnings(fake)).toEqual([expect.stringContaining(ago(80).toISOString())]);
  });

  test('keeps a preview in which a job runs', async () => {
    const fake = idle();
    fake.account.executions.push({ arn: 'e', stateMachine: machine, status: 'RUNNING', definition: '' });
    await swept(fake, { idleHours: 72 });
    expect(row(fake, 'pr-1')).toContain('kept');
    expect(warnings(fake)).toEqual([]);
  });

  test('removes nothing without a warning, as where comments are off or refused', async () => {
    const fake = idle();
    const world = {
      ...fake.world,
      conversationOf: async () => {
        throw Object.assign(new Error('no conversation'), {});
      },
    };
    await expect(swept({ ...fake, world }, { idleHours: 72 })).rejects.toThrow('no conversation');
    fake.world.conversationOf(1).then((one) => one.post('<!-- batch-job:x run=1 -->\n'));
    const never = commentOn({ mode: 'never', run: { run: 900 } });
    for (const _ of [1, 2])
      await sweep(fake.world, {
        ...{ stage: 'dev', region: 'us-east-1', repositoryId: '77', comment: never },
        sweeping: { keepDays: 30, idleHours: 72 },
      });
    expect(stacks(fake)).toEqual(['jobs-pr-1']);
    expect(row(fake, 'pr-1')).toContain('but no comment could warn of it');
  });
});
