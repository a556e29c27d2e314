import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { headline, openWorld, type PreviewWorld, previewOf, pullEvent } from './preview-fixture.ts';

const stack = 'jobs-pr-12';
const stackOf = ({ account }: PreviewWorld) => account.cloud.look(stack);
const deployed = async () => {
  const fake = openWorld();
  await previewOf(fake, pullEvent('opened'));
  fake.texts.length = 0;
  fake.asked.length = 0;
  fake.account.cloud.mutations.length = 0;
  return fake;
};
const close = (fake: PreviewWorld) => {
  fake.repository.pulls.set(12, { state: 'closed', labels: [] });
  return previewOf(fake, pullEvent('closed'));
};

describe('preview of an open pull request', () => {
  test('deploys the stage of its number, with tags that say whose it is and how long it may stand', async () => {
    const fake = openWorld();
    expect(
      (await previewOf(fake, pullEvent('opened'))).diagnostics.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(stackOf(fake)).toMatchObject({
      status: 'CREATE_COMPLETE',
      tags: {
        'batch-job:project': 'jobs',
        'batch-job:stage': 'pr-12',
        'batch-job:repository-id': '77',
        'batch-job:pull-request': '12',
        'batch-job:ttl-hours': '48',
      },
    });
  });

  test('has one comment: planned, then deploying, then deployed with what sleeps and how to start it', async () => {
    const fake = openWorld();
    await previewOf(fake, pullEvent('opened'));
    expect(fake.texts.map(headline)).toEqual([
      '### 🕒 Preview `pr-12` of the batch jobs of `jobs`: planned',
      expect.stringContaining('being deployed'),
      '### 🚀 Batch jobs of `jobs` for `pr-12`: deployed',
    ]);
    expect(fake.pull.comments).toHaveLength(1);
    expect(fake.texts[2]).toContain('asleep in previews');
    expect(fake.texts[2]).toMatch(/start-execution|run --job/);
  });

  test('updates the same comment and stack at the next push, and repeats the tags', async () => {
    const fake = await deployed();
    const before = stackOf(fake)?.tags;
    await previewOf(fake, pullEvent('synchronize'), { origin: { repositoryId: '77', ttlHours: '1' } });
    expect(fake.pull.comments).toHaveLength(1);
    expect(fake.texts.map(headline)).toEqual([
      expect.stringContaining('planned'),
      expect.stringContaining(': deployed'),
    ]);
    expect(fake.repository.deployments.map(({ id, state }) => [id, state])).toEqual([[2, 'success']]);
    expect(stackOf(fake)?.tags).toEqual(before);
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('has the label of its result with result-labels, until it is torn down', async () => {
    const fake = openWorld();
    const labels = () => fake.repository.labelled.get(12);
    const labelled = (run: number) => ({ comment: commentOn({ run: { run }, labels: true }) });
    fake.repository.labelled.set(12, ['bug']);
    await previewOf(fake, pullEvent('opened'), labelled(201));
    expect(labels()).toEqual(['bug', 'jobs/preview: deployed']);
    fake.repository.pulls.set(12, { state: 'closed', labels: [] });
    await previewOf(fake, pullEvent('closed'), labelled(202));
    expect(labels()).toEqual(['bug']);
  });

  test('is a deployment on GitHub that is in progress, then a success', async () => {
    const fake = openWorld();
    const states: string[] = [];
    fake.repository.onRead = () => void states.push(...fake.repository.deployments.map(({ state }) => state));
    await previewOf(fake, pullEvent('opened'));
    expect(new Set(states)).toEqual(new Set(['in_progress']));
    expect(fake.repository.deployments).toEqual([
      { id: 1, environment: 'pr-12', task: 'batch-job:jobs', commit: 'b'.repeat(40), state: 'success' },
    ]);
  });

  test('is deployed without deployments: write, and a line says so', async () => {
    const fake = openWorld();
    fake.repository.mayRecord = false;
    await previewOf(fake, pullEvent('opened'));
    expect(stackOf(fake)?.status).toBe('CREATE_COMPLETE');
    expect(fake.lines.filter((line) => line.startsWith('GitHub shows no deployment: '))).toHaveLength(1);
    expect(fake.annotations.filter(({ title }) => title.startsWith('github/'))).toEqual([]);
  });

  test('is deployed if GitHub does not tell whether it is still open, and one line says so', async () => {
    const fake = openWorld();
    fake.repository.refuses = 'github/rate-limited';
    await previewOf(fake, pullEvent('opened'));
    expect(stackOf(fake)?.status).toBe('CREATE_COMPLETE');
    expect(fake.lines.filter((line) => line.startsWith('GitHub does not say'))).toHaveLength(1);
  });

  test('whose deployment fails is a failure in comment and on GitHub, and the command fails', async () => {
    const fake = openWorld();
    fake.account.cloud.failures.set('EtlJobExecutionStateMachine', 'Not today.');
    await expect(previewOf(fake, pullEvent('opened')).then(() => 'deployed')).rejects.toMatchObject({
      code: 'stack/deploy-failed',
    });
    expect(headline(fake.pull.comments[0]?.body ?? '')).toContain('❌');
    expect(fake.pull.comments).toHaveLength(1);
    expect(fake.repository.deployments.map(({ state }) => state)).toEqual(['failure']);
  });

  test('writes no comment with comment: never', async () => {
    const fake = openWorld();
    await previewOf(fake, pullEvent('opened'), { comment: commentOn({ mode: 'never' }) });
    expect([fake.pull.comments, stackOf(fake)?.status]).toEqual([[], 'CREATE_COMPLETE']);
  });

  test.each([
    [pullEvent('opened', { code: 'fork' }), /comes from a fork/],
    [pullEvent('opened', { draft: true }), /is a draft/],
    [pullEvent('edited'), /changes nothing/],
  ])('is skipped, with the reason and without a call, for %j', async (event, why) => {
    const fake = openWorld();
    expect(await previewOf(fake, event)).toEqual({ diagnostics: [], located: undefined });
    expect(fake.lines.join('\n')).toMatch(why);
    expect(fake.summaries.join('\n')).toMatch(why);
    expect([fake.asked, fake.pull.comments]).toEqual([[], []]);
  });

  test('waits for its label', async () => {
    const fake = openWorld();
    await previewOf(fake, pullEvent('opened'), { previews: { label: 'preview' } });
    expect(fake.asked).toEqual([]);
    const labels = ['preview'];
    fake.repository.pulls.set(12, { state: 'open', labels });
    await previewOf(fake, pullEvent('labeled', { labels, label: 'preview' }), { previews: { label: 'preview' } });
    expect(stackOf(fake)?.status).toBe('CREATE_COMPLETE');
  });
});

describe('preview of a pull request that is closed', () => {
  test('leaves no stack, revision, deployment or message of it, and its comment says so', async () => {
    const fake = await deployed();
    fake.account.queues.set('https://sqs.us-east-1.amazonaws.com/123456789012/StpDeadLetterQueue', [3, 0, 0]);
    await close(fake);
    expect(stackOf(fake)).toBeUndefined();
    expect([...fake.account.revisions.values()].filter(Boolean)).toEqual([]);
    expect(fake.repository.deployments).toEqual([]);
    expect(fake.pull.comments.map(({ body }) => headline(body))).toEqual([
      '### 🧹 Preview `pr-12` of the batch jobs of `jobs`: torn down',
    ]);
    expect(fake.pull.comments[0]?.body).toContain('The pull request is closed. Nothing of it is left.');
  });

  test('has nothing to do without a stack, and writes no comment where none stands', async () => {
    const fake = openWorld();
    await close(fake);
    expect(fake.account.cloud.mutations).toEqual([]);
    expect(fake.pull.comments).toEqual([]);
  });

  test('keeps the deployments of another project and of others in the same environment', async () => {
    const fake = await deployed();
    const more = { environment: 'pr-12', commit: 'c', state: 'success' as const };
    fake.repository.deployments.push({ id: 8, task: 'batch-job:other', ...more }, { id: 9, task: 'deploy', ...more });
    await close(fake);
    expect(fake.repository.deployments.map(({ id }) => id)).toEqual([8, 9]);
  });

  test('destroys nothing if the pull request is open again, as when an old run is started once more', async () => {
    const fake = await deployed();
    await previewOf(fake, pullEvent('closed'));
    expect(fake.lines).toContain('Pull request 12 is open again: its preview stays.');
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('destroys nothing if the label that was removed is there again', async () => {
    const fake = await deployed();
    fake.repository.pulls.set(12, { state: 'open', labels: ['preview'] });
    const event = pullEvent('unlabeled', { label: 'preview' });
    await previewOf(fake, event, { previews: { label: 'preview' } });
    expect(fake.account.cloud.mutations).toEqual([]);
    fake.repository.pulls.set(12, { state: 'open', labels: [] });
    await previewOf(fake, event, { previews: { label: 'preview' } });
    expect(stackOf(fake)).toBeUndefined();
  });

  test('is destroyed on the word of its event if GitHub cannot be asked', async () => {
    const fake = await deployed();
    fake.repository.refuses = 'github/unreachable';
    await previewOf(fake, pullEvent('closed'));
    expect(stackOf(fake)).toBeUndefined();
  });

  test.each([
    ['of another repository', { 'batch-job:repository-id': '78' }, 'stack/other-repository'],
    ['of another project', { 'batch-job:project': 'others' }, 'stack/foreign'],
  ])('never touches a stack %s', async (_, tags, code) => {
    const fake = await deployed();
    const found = fake.account.cloud.find(stack);
    if (found) found.tags = { ...found.tags, ...tags };
    await expect(close(fake)).rejects.toMatchObject({ code });
    expect(fake.account.cloud.mutations).toEqual([]);
  });
});

describe('pull_request_target', () => {
  const target = { event: 'pull_request_target' as const };

  test.each(['opened', 'synchronize', 'labeled', 'reopened'])('is refused by preview when it is %s', async (action) => {
    const fake = openWorld();
    const event = pullEvent(action, { ...target, ...(action === 'labeled' ? { label: 'preview' } : {}) });
    await expect(previewOf(fake, event)).rejects.toMatchObject({ code: 'door/pull-request-target' });
    expect(fake.asked).toEqual([]);
  });

  test('is refused by deploy, also when it is closed', async () => {
    const fake = openWorld();
    const world = { ...fake.world, eventName: 'pull_request_target' };
    const request = { stage: 'dev', region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] } };
    await expect(deploy(world, { ...request, comment: commentOn({ mode: 'never' }) })).rejects.toMatchObject({
      code: 'door/pull-request-target',
    });
    expect(fake.asked).toEqual([]);
  });

  test('destroys when it is closed, and reads no file', async () => {
    const fake = await deployed();
    fake.repository.pulls.set(12, { state: 'closed', labels: [] });
    const read = async () => {
      throw new Error('a file of the pull request was read');
    };
    const world = {
      ...fake.world,
      source: { ...fake.world.source, read },
      workspace: new Proxy(fake.world.workspace, { get: read }),
    };
    await previewOf({ ...fake, world }, pullEvent('closed', target), { project: 'jobs' });
    expect(stackOf(fake)).toBeUndefined();
  });

  test('takes the project from the repository without project-name, and says which', async () => {
    const fake = await deployed();
    fake.repository.pulls.set(12, { state: 'closed', labels: [] });
    await previewOf(fake, pullEvent('closed', target));
    expect(fake.lines.join('\n')).toContain('The project is taken for svc, after the repository: give project-name');
    expect(stackOf(fake)?.status).toBe('CREATE_COMPLETE');
  });
});
