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

  test('is refused with the first name where a second rename gives the name of before', async () => {
    const account = await deployed();
    await deploy(makeWorld([], account, renamed('requests', from)).world, request());
    const second = (former: string) => makeWorld([], account, renamed('purchases', `    renamedFrom: ${former}\n`));
    await expect(deploy(second('requests').world, request())).rejects.toMatchObject({
      hint: expect.stringMatching(
        /^purchases says renamedFrom: requests, and requests is orders in AWS, by a renamedFrom of its own: write renamedFrom: orders there, and nothing of it is lost\./,
      ),
    });
    expect((await planned(second('requests'))).notes).toContain(
      'purchases says renamedFrom: requests, and nothing is deployed under that name in AWS: purchases is made anew. What was requests in the config is orders in AWS: if it is meant, write renamedFrom: orders.',
    );
    expect((await planned(second('orders'))).losses).toEqual([]);
  });

  test('and a renamedFrom that names nothing is refused, with the line that keeps it', async () => {
    const account = await deployed();
    const fake = makeWorld([], account, renamed('requests', '    renamedFrom: order\n'));
    await expect(deploy(fake.world, request())).rejects.toMatchObject({
      hint: expect.stringMatching(
        /^requests says renamedFrom: order, and nothing of that name is deployed\. If orders is requests now, write renamedFrom: orders there, and nothing of it is lost\./,
      ),
    });
    expect((await planned(fake)).notes).toContain(
      'requests says renamedFrom: order, and nothing is deployed under that name in AWS: requests is made anew.',
    );
  });

  test('and another type is refused, and said to be of another type', async () => {
    const account = await deployed();
    const text = renamed('requests', from).replace('type: sqs-queue', 'type: bucket');
    await expect(deploy(makeWorld([], account, text).world, request())).rejects.toMatchObject({
      hint: expect.stringMatching(
        /^requests says renamedFrom: orders, which is deployed as sqs-queue, and requests is of the type bucket: renamedFrom keeps a resource only where its type stays\./,
      ),
    });
  });

  test('and a renamedFrom that names nothing has no note in a stage that is not deployed', async () => {
    const { notes } = await planned(makeWorld([], undefined, renamed('requests', from)));
    expect(notes.filter((note) => note.includes('renamedFrom'))).toEqual([]);
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

test('A job has no renamedFrom, and the complaint says why', async () => {
  const text = config().replace('    type: batch-job\n', '    type: batch-job\n    renamedFrom: reports\n');
  const problem = await deploy(makeWorld([], undefined, text).world, request()).catch((thrown) => thrown);
  expect(problem.diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'config/unknown-key',
      hint: expect.stringContaining('only types that hold data have `renamedFrom`'),
    }),
  );
});
