import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, deployed, planned, request } from './plan-fixture.ts';

/** Returns the config with its queue `orders` under another name, and more lines below its type. */
const renamed = (name: string, more = '') =>
  config({ queue: more }).replace('  orders:\n', `  ${name}:\n`).replace('connectTo: [orders]', `connectTo: [${name}]`);
const from = '    renamedFrom: orders\n';

describe('A queue with another name in the config', () => {
  test('and renamedFrom stays the queue that it is, and only its variables have the new name', async () => {
    const account = await deployed();
    const before = account.cloud.look('shop-dev');
    const fake = makeWorld([], account, renamed('requests', from));
    const { losses, counts, notes, groups } = await planned(fake);
    expect(losses).toEqual([]);
    expect(counts).toMatchObject({ add: 0, remove: 0 });
    expect(notes).toContain(
      'orders is renamed to requests: in AWS it stays what it is, under its former names. What is connected to it has the variables STP_REQUESTS_… in place of STP_ORDERS_….',
    );
    expect(groups.flatMap(({ changes }) => changes).map(({ logicalId }) => logicalId)).not.toContain('OrdersQueue');
    await deploy(fake.world, request());
    expect(account.cloud.mutations.at(-1)).not.toBe('DeleteChangeSet');
    expect(account.cloud.look('shop-dev')).toMatchObject({ id: before?.id, status: 'UPDATE_COMPLETE' });
    const again = await planned(makeWorld([], account, renamed('requests', from)));
    expect([again.groups, again.notes.filter((note) => note.includes('is renamed to'))]).toEqual([[], []]);
  });

  test('and no renamedFrom is refused, with the line that keeps it', async () => {
    const account = await deployed();
    const fake = makeWorld([], account, renamed('requests'));
    await expect(deploy(fake.world, request())).rejects.toMatchObject({
      code: 'stack/loses-data',
      hint: expect.stringContaining(
        'If orders is requests now, write renamedFrom: orders there, and nothing of it is lost.',
      ),
    });
  });

  test('is refused with the first name where renamedFrom was taken away', async () => {
    const account = await deployed();
    await deploy(makeWorld([], account, renamed('requests', from)).world, request());
    await expect(deploy(makeWorld([], account, renamed('requests')).world, request())).rejects.toMatchObject({
      hint: expect.stringContaining('requests was deployed with renamedFrom: orders: write that again'),
    });
  });

  test('is allowed to go by its name in the config, whatever its logical id', async () => {
    const account = await deployed();
    await deploy(makeWorld([], account, renamed('requests', from)).world, request());
    const gone = config().replace('  orders:\n    type: sqs-queue\n', '').replace('      connectTo: [orders]\n', '');
    await deploy(makeWorld([], account, gone).world, request({ allow: { replace: [], delete: ['requests'] } }));
    expect(account.cloud.look('shop-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test.each([
    ['its own name', renamed('orders', from), '"orders" is the name that it has.'],
    [
      'the name of another resource',
      `${renamed('requests', from)}  orders:\n    type: sqs-queue\n`,
      '"requests" would go on as the deployed "orders", and so would "orders".',
    ],
    [
      'what another one was',
      `${renamed('requests', from)}  others:\n    type: sqs-queue\n${from}`,
      '"requests" would go on as the deployed "orders", and so would "others".',
    ],
  ])('cannot be renamed from %s', async (_, text, sentence) => {
    const problem = await deploy(makeWorld([], undefined, text).world, request()).catch((thrown) => thrown);
    expect(problem.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'config/renamed-from', severity: 'error', sentence }),
    );
  });
});
