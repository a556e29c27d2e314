import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import type { ResourceChange } from '../../../src/stack/proposal.ts';
import type { Account } from '../../fakes/account.ts';
import { commentOn } from '../../fakes/comment-request.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';
import { config, deployed, request } from './losses-fixture.ts';

describe('an action or replacement that this version does not know', () => {
  /** Returns a world whose change sets have other properties for one resource. */
  const makeWorldWith = (account: Account, text: string, id: string, change: Partial<ResourceChange>): FakeWorld => {
    const fake = makeWorld([], account, text);
    const stacks = async (): ReturnType<FakeWorld['world']['stacks']> => {
      const port = await fake.world.stacks();
      return {
        ...port,
        createChangeSet: async (given) => {
          const proposal = await port.createChangeSet(given);
          if (proposal.kind === 'no-changes') return proposal;
          const changes = proposal.changes.map((one) => (one.logicalId === id ? { ...one, ...change } : one));
          return { ...proposal, changes };
        },
      };
    };
    return { ...fake, world: { ...fake.world, stacks } };
  };
  const inbox = (delay: number) =>
    config({ more: `  inbox:\n    type: sqs-queue\n    properties:\n      delayMessagesSecond: ${delay}\n` });

  test.each([
    [{ action: 'Evict' }, ['InboxQueue'], ['InboxQueue']],
    [{ replacement: 'Perhaps' }, ['InboxQueue'], []],
  ])('%j is refused until it is allowed', async (change, replace, remove) => {
    const account = await deployed(inbox(1));
    const world = () => makeWorldWith(account, inbox(2), 'InboxQueue', change).world;
    await expect(deploy(world(), request())).rejects.toMatchObject({ code: 'stack/loses-data' });
    await deploy(world(), request([], { allow: { replace, delete: remove } }));
    expect(account.cloud.look('shop-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test.each([
    { action: 'Evict' },
    { replacement: 'Perhaps' },
    { policyAction: 'Hide' },
    { details: [{ path: '/Properties/X', before: 'a', after: 'b', recreation: 'Sometimes' }] },
  ])('%j never fails a deployment that is done, and the report shows it', async (change) => {
    const account = await deployed(inbox(1));
    const fake = makeWorldWith(account, inbox(2), 'InboxQueue', change);
    const allow = { replace: ['*'], delete: ['*'] };
    await deploy(fake.world, request([], { allow, comment: commentOn({ mode: 'never' }) }));
    expect(account.cloud.look('shop-dev')?.status).toBe('UPDATE_COMPLETE');
    const report = fake.files['report.md'] ?? '';
    expect(report).toContain('InboxQueue');
    expect(report).not.toContain('undefined');
    const [word] = [change.action, change.replacement].filter((one) => one !== undefined);
    if (word) expect(report).toContain(word);
    await plan(makeWorldWith(account, inbox(3), 'InboxQueue', change).world, request());
  });
});
