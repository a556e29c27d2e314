import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Overtaken } from '../../../src/stack/overtaken.ts';
import type { ChangesProposal } from '../../../src/stack/proposal.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const template = (delay: number) => ({
  Resources: { A: { Type: 'AWS::SQS::Queue', Properties: { Delay: delay } } },
});
const request = (changeSetType: 'CREATE' | 'UPDATE', delay: number) => ({
  stack: 'jobs-dev',
  changeSetType,
  template: { body: JSON.stringify(template(delay)) },
  tags: {},
});

describe('awsStacks, while another run changes the stack', () => {
  let under: AdapterUnderTest;
  beforeEach(async () => {
    under = await openAdapter();
  });
  afterEach(() => under.close());
  const stacks = () => under.doors.stacks();
  const propose = async (type: 'CREATE' | 'UPDATE', delay: number) =>
    (await (await stacks()).createChangeSet(request(type, delay))) as ChangesProposal;
  const apply = async (proposal: ChangesProposal) => (await stacks()).executeChangeSet(proposal, { onEvent: () => {} });
  const busy = { code: 'stack/busy', hint: expect.stringContaining('concurrency') };

  test.each(['CREATE', 'UPDATE'] as const)(
    'throws Overtaken for a %s that the other run preceded, and executes nothing',
    async (type) => {
      if (type === 'UPDATE') under.account.cloud.plant({ name: 'jobs-dev', body: template(0) });
      const [ours, theirs] = [await propose(type, 1), await propose(type, 2)];
      expect(await apply(theirs)).toMatchObject({ kind: 'done' });
      const refused = apply(ours);
      await expect(refused).rejects.toBeInstanceOf(Overtaken);
      await expect(refused).rejects.toMatchObject(busy);
      expect(under.account.cloud.mutations.filter((name) => name === 'ExecuteChangeSet')).toHaveLength(1);
    },
  );

  test.each(['OBSOLETE', 'EXECUTE_IN_PROGRESS', 'EXECUTE_COMPLETE'])(
    'throws stack/busy for a change set that is %s when it is read',
    async (status) => {
      under.account.cloud.executionStatus = status;
      await expect(propose('CREATE', 0)).rejects.toMatchObject(busy);
    },
  );

  test('throws stack/change-set-failed for a change set that cannot be executed, and deletes it', async () => {
    under.account.cloud.plant({ name: 'jobs-dev', body: template(0) });
    under.account.cloud.executionStatus = 'UNAVAILABLE';
    await expect(propose('UPDATE', 1)).rejects.toMatchObject({ code: 'stack/change-set-failed' });
    expect(under.account.cloud.changeSets.size).toBe(0);
  });

  test('throws stack/busy for a change set of a stack that is busy, exists already, or is deleted', async () => {
    under.account.cloud.plant({ name: 'jobs-dev', body: template(0) });
    await expect(propose('CREATE', 1)).rejects.toMatchObject(busy);
    under.account.cloud.plant({ name: 'jobs-dev', body: template(0), status: 'UPDATE_IN_PROGRESS' });
    under.account.cloud.stacks.delete([...under.account.cloud.stacks.keys()][0] ?? '');
    await expect(propose('UPDATE', 1)).rejects.toMatchObject(busy);
    under.account.cloud.stacks.clear();
    await expect(propose('UPDATE', 1)).rejects.toMatchObject(busy);
  });

  test('throws stack/busy for a deletion while the stack is updated', async () => {
    const stack = under.account.cloud.plant({ name: 'jobs-dev', body: template(0) });
    const deletion = (await stacks()).delete('jobs-dev', { onEvent: () => {} });
    stack.status = 'UPDATE_IN_PROGRESS';
    await expect(deletion).rejects.toMatchObject(busy);
    expect(under.account.cloud.mutations).toEqual([]);
  });

  test('reports that the other run deleted the stack during the update', async () => {
    under.account.cloud.plant({ name: 'jobs-dev', body: template(0) });
    const proposal = await propose('UPDATE', 1);
    const { cloud } = under.account;
    const { execute } = cloud;
    cloud.execute = (changeSet) => {
      execute(changeSet);
      const stack = cloud.find(changeSet.stackId);
      stack?.steps.push(() => cloud.tell(stack, 'DELETE_COMPLETE'));
    };
    const tick = cloud.tick;
    cloud.tick = (only) => {
      while (tick(only));
      return false;
    };
    expect(await apply(proposal)).toMatchObject({
      kind: 'failed',
      status: 'DELETE_COMPLETE',
      statusReason: expect.stringContaining('deleted by somebody else'),
    });
  });

  describe('and the stack is still empty', () => {
    const settle = async () => (await stacks()).waitUntilSettled('jobs-dev', { onEvent: () => {} });

    test('waits until it is deployed', async () => {
      const theirs = await propose('CREATE', 0);
      const { cloud } = under.account;
      let looks = 0;
      const tick = cloud.tick;
      cloud.tick = (only) => {
        looks += 1;
        const set = cloud.changeSet(theirs.id);
        if (looks === 5 && set) cloud.execute(set);
        return tick(only);
      };
      // The wait ends before the operation does, while its change set may still be listed as EXECUTE_IN_PROGRESS.
      expect((await settle())?.status).toBe('CREATE_IN_PROGRESS');
    });

    test('waits if the executable change set is on a later page of the list', async () => {
      const { cloud } = under.account;
      for (const token of ['a', 'b', 'c']) {
        cloud.refusesChangeSet = 'Template error.';
        cloud.createChangeSet(request('CREATE', 0), '{}', token);
      }
      await propose('CREATE', 0);
      const start = under.clock.now();
      await settle();
      expect(under.clock.now() - start).toBeGreaterThan(4.5 * 60_000);
    });

    test('returns it at once if none of its change sets can be executed', async () => {
      const theirs = await propose('CREATE', 0);
      await (await stacks()).deleteChangeSet(theirs);
      const before = under.sleeps.length;
      expect((await settle())?.status).toBe('REVIEW_IN_PROGRESS');
      expect(under.sleeps).toHaveLength(before);
    });

    test('returns it after five minutes with the same change sets', async () => {
      await propose('CREATE', 0);
      const start = under.clock.now();
      expect((await settle())?.status).toBe('REVIEW_IN_PROGRESS');
      const waited = under.clock.now() - start;
      expect(waited).toBeGreaterThan(4.5 * 60_000);
      expect(waited).toBeLessThan(5.5 * 60_000);
    });

    test('does not delete it if a change set of this run fails', async () => {
      const theirs = await propose('CREATE', 0);
      under.account.cloud.refusesChangeSet = 'Template error.';
      await expect(propose('CREATE', 1)).rejects.toMatchObject({ code: 'stack/change-set-failed' });
      expect(under.account.cloud.mutations).not.toContain('DeleteStack');
      expect(await apply(theirs)).toMatchObject({ kind: 'done' });
    });

    test('does not delete it if it is deployed after a change set of this run failed', async () => {
      const { cloud } = under.account;
      cloud.refusesChangeSet = 'Template error.';
      under.loopback.onCall = () => {
        const [shell] = cloud.stacks.values();
        if (under.loopback.calls.at(-1)?.name === 'ListChangeSets' && shell) cloud.tell(shell, 'CREATE_COMPLETE');
      };
      await expect(propose('CREATE', 1)).rejects.toMatchObject({ code: 'stack/change-set-failed' });
      expect(cloud.mutations).not.toContain('DeleteStack');
    });

    test('deletes it in the expected status only', async () => {
      const { cloud } = under.account;
      const shell = cloud.shell('jobs-dev', {});
      cloud.tell(shell, 'CREATE_COMPLETE');
      const port = await stacks();
      await expect(port.delete(shell.id, { onEvent: () => {} }, 'REVIEW_IN_PROGRESS')).rejects.toMatchObject(busy);
      expect(cloud.mutations).toEqual([]);
      cloud.tell(shell, 'REVIEW_IN_PROGRESS');
      expect(await port.delete(shell.id, { onEvent: () => {} }, 'REVIEW_IN_PROGRESS')).toMatchObject({ kind: 'done' });
    });
  });
});
