import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { StackResource } from '../../src/stack/deployed-stack.ts';
import type { ChangesProposal } from '../../src/stack/proposal.ts';
import type { FakeStack } from '../fakes/fake-stack.ts';
import type { StacksUnderTest } from './stacks.contract.ts';

const template = (delay: number): string =>
  JSON.stringify({ Resources: { A: { Type: 'AWS::SQS::Queue', Properties: { Delay: delay } } } });

/** Tests of the port `Stacks` about operations that are started only, and what they leave, for the fake and for the adapter. */
export const startedStacksContract = (name: string, open: () => Promise<StacksUnderTest>): void => {
  describe(`started operations of stacks, ${name}`, () => {
    let under: StacksUnderTest;
    const propose = async (changeSetType: 'CREATE' | 'UPDATE', delay = 0) => {
      const request = { stack: 'jobs-dev', tags: {}, changeSetType, template: { body: template(delay) } };
      return (await under.stacks.createChangeSet(request)) as ChangesProposal;
    };

    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('start begins a change and does not follow it; settle then waits for its end', async () => {
      await under.stacks.executeChangeSet(await propose('CREATE'), { onEvent: () => {} });
      await under.stacks.startChangeSet(await propose('UPDATE', 1));
      expect(under.account.cloud.mutations.slice(-1)).toEqual(['ExecuteChangeSet']);
      const heard: string[] = [];
      const listener = { onEvent: ({ status }: { readonly status: string }) => void heard.push(status) };
      expect(await under.stacks.waitUntilSettled('jobs-dev', listener)).toMatchObject({ status: 'UPDATE_COMPLETE' });
      expect(heard.at(-1)).toBe('UPDATE_COMPLETE');
    });

    test('start throws for a change set that another run deleted', async () => {
      const proposal = await propose('CREATE');
      await under.stacks.deleteChangeSet(proposal);
      await expect(under.stacks.startChangeSet(proposal)).rejects.toMatchObject({ code: 'stack/busy' });
    });

    test('resources have AWS’s reason for a failure', async () => {
      await under.stacks.executeChangeSet(await propose('CREATE'), { onEvent: () => {} });
      const { resources } = under.account.cloud.find('jobs-dev') as FakeStack;
      const failed = { status: 'UPDATE_FAILED', reason: 'It is in use.' };
      for (const [id, resource] of resources) resources.set(id, { ...resource, ...failed });
      const found: StackResource[] = [];
      for await (const resource of under.stacks.resources('jobs-dev')) found.push(resource);
      expect(found).toEqual([expect.objectContaining({ logicalId: 'A', ...failed })]);
    });
  });
};
