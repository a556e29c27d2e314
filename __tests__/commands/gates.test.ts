import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, deployed, planned, request } from './plan-fixture.ts';

/** Returns the config of a job that a stream of another stack starts, by the name of the stream. */
const readingFrom = (stream: string) => `${config()}        - type: kinesis-stream
          properties:
            streamArn: arn:aws:kinesis:us-east-1:123456789012:stream/${stream}
`;

describe('A deploy that makes the mapping of a stream anew', () => {
  test('is refused, since the new one would read from another place, and a plan says so', async () => {
    const account = await deployed(readingFrom('orders'));
    const { losses } = await planned(makeWorld([], account, readingFrom('returns')));
    expect(losses).toMatchObject([{ type: 'AWS::Lambda::EventSourceMapping', kind: 'delete', allowed: false }]);
    account.cloud.mutations.length = 0;
    const fake = makeWorld([], account, readingFrom('returns'));
    await expect(deploy(fake.world, request())).rejects.toMatchObject({
      code: 'stack/loses-data',
      message: expect.stringContaining('AWS::Lambda::EventSourceMapping'),
    });
    expect(account.cloud.mutations).toEqual(['CreateChangeSet', 'DeleteChangeSet']);
  });

  test('is done where allow-delete names the mapping', async () => {
    const account = await deployed(readingFrom('orders'));
    const fake = makeWorld([], account, readingFrom('returns'));
    const { losses } = await planned(fake);
    const ids = losses.map(({ logicalId }) => logicalId);
    await deploy(fake.world, request({ allow: { replace: [], delete: ids } }));
    expect(account.cloud.look('shop-dev')?.status).toBe('UPDATE_COMPLETE');
  });
});

describe('A deploy that takes away the dead-letter queue', () => {
  // Without events nothing has dead letters.
  const idle = config().replace(/ {6}events:[\s\S]*$/, '');

  test.each([
    [3, 'stack/dead-letters'],
    [0, undefined],
  ])('with %i messages in it ends with the code %s', async (count, code) => {
    const account = await deployed();
    const queue = account.cloud.find('shop-dev')?.resources.get('StpDeadLetterQueue');
    expect(queue).toBeDefined();
    account.queues.set(queue?.physicalId ?? '', [count, 0, 0]);
    const { losses } = await planned(makeWorld([], account, idle));
    const others = losses.map(({ logicalId }) => logicalId).filter((id) => id !== 'StpDeadLetterQueue');
    const allowed = request({ allow: { replace: [], delete: others } });
    const ended = await deploy(makeWorld([], account, idle).world, allowed).then(
      () => undefined,
      (problem) => problem.code,
    );
    expect(ended).toBe(code);
  });
});
