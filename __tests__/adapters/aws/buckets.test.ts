import { expect, test } from '@jest/globals';
import { emptyBucket } from '../../../src/adapters/aws/buckets.ts';
import type { Clients } from '../../../src/adapters/aws/clients.ts';
import { fakeClock } from '../../fakes/clock.ts';

/** An S3 client that lists these versions, page after page, and deletes none although it reports success. */
const stubborn = (pages: readonly (readonly object[])[]) => {
  const sent: string[] = [];
  const left = [...pages];
  const send = async ({ constructor: { name } }: { constructor: { name: string } }) => {
    sent.push(name);
    if (name === 'DeleteObjectsCommand') return { Deleted: [] };
    const Versions = left.shift();
    if (Versions === undefined) throw new Error('the bucket was listed once too often');
    return { Versions };
  };
  return { sent, clients: { s3: async () => ({ send }) } as unknown as Clients };
};
const empty = (clients: Clients) => emptyBucket(clients, fakeClock().clock, '123456789012', 'mine');

test('emptyBucket throws for an object that is still listed after it was deleted', async () => {
  const a = { Key: 'a', VersionId: '1' };
  const { sent, clients } = stubborn([[a], [a]]);
  await expect(empty(clients)).rejects.toMatchObject({
    code: 'aws/refused',
    message: 'The bucket mine could not be emptied: a is still there after it was deleted.',
  });
  expect(sent).toEqual(['ListObjectVersionsCommand', 'DeleteObjectsCommand', 'ListObjectVersionsCommand']);
});

test('emptyBucket continues with another version of the same object', async () => {
  const versions = ['1', '2'].map((VersionId) => [{ Key: 'a', VersionId }]);
  expect(await empty(stubborn([...versions, []]).clients)).toBe(2);
});
