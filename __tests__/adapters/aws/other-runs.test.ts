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

describe('A stack that another run changes', () => {
  let under: AdapterUnderTest;
  beforeEach(async () => {
    under = await openAdapter();
  });
  afterEach(() => under.close());
  const stacks = () => under.doors.stacks();
  const propose = async (type: 'CREATE' | 'UPDATE', delay: number) =>
    (await (await stacks()).propose(request(type, delay))) as ChangesProposal;
  const apply = async (proposal: ChangesProposal) => (await stacks()).apply(proposal, () => {});
  const busy = { code: 'stack/busy', hint: expect.stringContaining('concurrency') };

  test.each(['CREATE', 'UPDATE'] as const)('refuses the %s that it overtook, and nothing is begun', async (type) => {
    if (type === 'UPDATE') under.account.cloud.plant({ name: 'jobs-dev', body: template(0) });
    const [ours, theirs] = [await propose(type, 1), await propose(type, 2)];
    expect(await apply(theirs)).toMatchObject({ kind: 'done' });
    const refused = apply(ours);
    await expect(refused).rejects.toBeInstanceOf(Overtaken);
    await expect(refused).rejects.toMatchObject(busy);
    expect(under.account.cloud.mutations.filter((name) => name === 'ExecuteChangeSet')).toHaveLength(1);
  });

  test.each(['OBSOLETE', 'EXECUTE_IN_PROGRESS', 'EXECUTE_COMPLETE'])(
    'makes a change set that is %s when it is read one to be made again',
    async (status) => {
      under.account.cloud.executionStatus = status;
      await expect(propose('CREATE', 0)).rejects.toMatchObject(busy);
    },
  );

  test('is told from a change set that cannot be executed, which is refused and taken away', async () => {
    under.account.cloud.plant({ name: 'jobs-dev', body: template(0) });
    under.account.cloud.executionStatus = 'UNAVAILABLE';
    await expect(propose('UPDATE', 1)).rejects.toMatchObject({ code: 'stack/change-set-failed' });
    expect(under.account.cloud.changeSets.size).toBe(0);
  });

  test('takes no change set of ours while it is busy, stands already, or is gone', async () => {
    under.account.cloud.plant({ name: 'jobs-dev', body: template(0) });
    await expect(propose('CREATE', 1)).rejects.toMatchObject(busy);
    under.account.cloud.plant({ name: 'jobs-dev', body: template(0), status: 'UPDATE_IN_PROGRESS' });
    under.account.cloud.stacks.delete([...under.account.cloud.stacks.keys()][0] ?? '');
    await expect(propose('UPDATE', 1)).rejects.toMatchObject(busy);
    under.account.cloud.stacks.clear();
    await expect(propose('UPDATE', 1)).rejects.toMatchObject(busy);
  });

  test('is not deleted under its hands', async () => {
    const stack = under.account.cloud.plant({ name: 'jobs-dev', body: template(0) });
    const deletion = (await stacks()).delete('jobs-dev', () => {});
    stack.status = 'UPDATE_IN_PROGRESS';
    await expect(deletion).rejects.toMatchObject(busy);
    expect(under.account.cloud.mutations).toEqual([]);
  });

  test('is named when it deletes the stack under an update', async () => {
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

  describe('that is still a shell', () => {
    const settle = async () => (await stacks()).settle('jobs-dev', () => {});

    test('is waited for until it is a stack', async () => {
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

    test('is waited for when the change set that can be executed stands on a later page of the list', async () => {
      const { cloud } = under.account;
      for (const token of ['a', 'b', 'c']) {
        cloud.refusesChangeSet = 'Template error.';
        cloud.createChangeSet(request('CREATE', 0), '{}', token);
      }
      await propose('CREATE', 0);
      const start = under.pace.now();
      await settle();
      expect(under.pace.now() - start).toBeGreaterThan(4.5 * 60_000);
    });

    test('is left behind at once when none of its change sets can be executed', async () => {
      const theirs = await propose('CREATE', 0);
      await (await stacks()).discard(theirs);
      const before = under.sleeps.length;
      expect((await settle())?.status).toBe('REVIEW_IN_PROGRESS');
      expect(under.sleeps).toHaveLength(before);
    });

    test('is left behind after five minutes with the same change sets', async () => {
      await propose('CREATE', 0);
      const start = under.pace.now();
      expect((await settle())?.status).toBe('REVIEW_IN_PROGRESS');
      const waited = under.pace.now() - start;
      expect(waited).toBeGreaterThan(4.5 * 60_000);
      expect(waited).toBeLessThan(5.5 * 60_000);
    });

    test('is not deleted when a change set of ours for it fails', async () => {
      const theirs = await propose('CREATE', 0);
      under.account.cloud.refusesChangeSet = 'Template error.';
      await expect(propose('CREATE', 1)).rejects.toMatchObject({ code: 'stack/change-set-failed' });
      expect(under.account.cloud.mutations).not.toContain('DeleteStack');
      expect(await apply(theirs)).toMatchObject({ kind: 'done' });
    });

    test('is not deleted when it was filled since a change set of ours for it failed', async () => {
      const { cloud } = under.account;
      cloud.refusesChangeSet = 'Template error.';
      under.loopback.onCall = () => {
        const [shell] = cloud.stacks.values();
        if (under.loopback.calls.at(-1)?.name === 'ListChangeSets' && shell) cloud.tell(shell, 'CREATE_COMPLETE');
      };
      await expect(propose('CREATE', 1)).rejects.toMatchObject({ code: 'stack/change-set-failed' });
      expect(cloud.mutations).not.toContain('DeleteStack');
    });

    test('is deleted as the shell that it was, and in no other state', async () => {
      const { cloud } = under.account;
      const shell = cloud.shell('jobs-dev', {});
      cloud.tell(shell, 'CREATE_COMPLETE');
      const port = await stacks();
      await expect(port.delete(shell.id, () => {}, 'REVIEW_IN_PROGRESS')).rejects.toMatchObject(busy);
      expect(cloud.mutations).toEqual([]);
      cloud.tell(shell, 'REVIEW_IN_PROGRESS');
      expect(await port.delete(shell.id, () => {}, 'REVIEW_IN_PROGRESS')).toMatchObject({ kind: 'done' });
    });
  });
});
