import { describe, expect, test } from '@jest/globals';
import { headline, openWorld, type PreviewWorld, previewOf, pullEvent } from './preview-fixture.ts';

const stack = 'jobs-pr-12';
const stackOf = ({ account }: PreviewWorld) => account.cloud.look(stack);
const close = (fake: PreviewWorld) => {
  fake.repository.pulls.set(12, { state: 'closed', labels: [] });
  return previewOf(fake, pullEvent('closed'));
};

describe('preview of a pull request that is closed while it is deployed', () => {
  /** Closes the pull request at the nth question whether it is open. */
  const closedAt = (fake: PreviewWorld, question: number) => {
    let questions = 0;
    fake.repository.onRead = () => {
      questions += 1;
      if (questions === question) fake.repository.pulls.set(12, { state: 'closed', labels: [] });
    };
  };

  test('stops following with success, and the run of the closed pull request waits and destroys', async () => {
    const fake = openWorld();
    closedAt(fake, 3);
    expect(await previewOf(fake, pullEvent('opened'))).toEqual({ diagnostics: [], located: undefined });
    expect(fake.lines.at(-1)).toMatch(/^closed while deploying: /);
    expect(fake.account.cloud.mutations).toEqual(['CreateChangeSet', 'ExecuteChangeSet']);
    expect(fake.repository.deployments.map(({ state }) => state)).toEqual(['inactive']);
    expect(fake.texts.map(headline).join()).not.toContain('❌');
    const left = fake.account.cloud.find(stack);
    expect(left?.steps.length).toBeGreaterThan(0);
    fake.account.cloud.tick(left);
    expect(stackOf(fake)?.status).toBe('CREATE_IN_PROGRESS');
    await close(fake);
    expect(fake.lines).toContain('The stack jobs-pr-12 is CREATE_IN_PROGRESS: waiting until that is over.');
    expect([stackOf(fake), fake.repository.deployments]).toEqual([undefined, []]);
    expect(headline(fake.pull.comments[0]?.body ?? '')).toContain('torn down');
  });

  test('executes no change set if it was closed before, and leaves neither it nor the empty stack behind', async () => {
    const fake = openWorld();
    closedAt(fake, 2);
    await previewOf(fake, pullEvent('opened'));
    expect(fake.account.cloud.mutations).toEqual(['CreateChangeSet', 'DeleteChangeSet', 'DeleteStack']);
    expect(fake.lines.at(-1)).toMatch(/^closed while deploying: /);
  });

  test('begins nothing if it was closed already', async () => {
    const fake = openWorld();
    closedAt(fake, 1);
    await previewOf(fake, pullEvent('synchronize'));
    expect(fake.asked).toEqual(['pulls.read']);
    expect(fake.pull.comments).toEqual([]);
  });

  test('ends with success also if its teardown made the deployment fail', async () => {
    const fake = openWorld();
    fake.account.cloud.failures.set('EtlJobExecutionStateMachine', 'Resource creation cancelled');
    closedAt(fake, 4);
    await previewOf(fake, pullEvent('opened'));
    expect(fake.lines.at(-1)).toMatch(/^closed while deploying: /);
    expect(fake.repository.deployments.map(({ state }) => state)).toEqual(['inactive']);
  });

  test('stops waiting for the operation of another run, and changes nothing', async () => {
    const fake = openWorld();
    await previewOf(fake, pullEvent('opened'));
    const found = fake.account.cloud.find(stack);
    if (found) found.status = 'UPDATE_IN_PROGRESS';
    fake.account.cloud.mutations.length = 0;
    closedAt(fake, 2);
    expect(await previewOf(fake, pullEvent('synchronize'))).toEqual({ diagnostics: [], located: undefined });
    expect(fake.lines).toContain(`The stack ${stack} is UPDATE_IN_PROGRESS: waiting until that is over.`);
    expect(fake.lines.at(-1)).toMatch(/^closed while deploying: /);
    expect(fake.account.cloud.mutations).toEqual([]);
    expect(fake.repository.deployments.map(({ state }) => state)).toContain('inactive');
    expect(fake.texts.map(headline).join()).not.toContain('❌');
  });

  test('begins nothing if it lost the label that previews need while the run waited, since its teardown may be over', async () => {
    const fake = openWorld();
    const late = pullEvent('synchronize', { labels: ['preview'] });
    const previews = { label: 'preview' };
    expect(await previewOf(fake, late, { previews })).toEqual({ diagnostics: [], located: undefined });
    expect([fake.asked, fake.account.cloud.mutations, fake.pull.comments]).toEqual([['pulls.read'], [], []]);
    expect(fake.lines.at(-1)).toBe('Pull request 12 does not have the label "preview" any more, which previews need.');
    fake.repository.pulls.set(12, { state: 'open', labels: ['preview', 'docs'] });
    await previewOf(fake, late, { previews });
    expect(fake.account.cloud.mutations).toEqual(['CreateChangeSet', 'ExecuteChangeSet']);
  });
});
