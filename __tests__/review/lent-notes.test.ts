import { describe, expect, test } from '@jest/globals';
import { job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const lending = (lend: readonly string[], more: Part = {}): string =>
  JSON.stringify(
    {
      stackConfig: { compute: { lend: ['previews'] }, ...(lend.length > 0 ? { lend } : {}) },
      resources: {
        b: { type: 'bucket' },
        q: { type: 'sqs-queue' },
        prices: {
          type: 'private-service',
          properties: {
            packaging: { type: 'prebuilt-image', properties: { image: 'nginx:1' } },
            resources: { cpu: 0.25, memory: 512 },
          },
        },
        report: job(),
        ...more,
      },
    },
    null,
    1,
  );
const lentNotesIn = ({ notes }: { readonly notes: readonly string[] }) =>
  notes.filter((note) => note.startsWith('Previews may borrow'));

describe('a review of a stage that lends to previews', () => {
  test('says of each resource what the code of pull requests may do with it', async () => {
    const review = await reviewBetween(lending([]), lending(['b', 'prices', 'q']));
    expect(lentNotesIn(review)).toEqual([
      'Previews may borrow b now: the code of a pull request may read, write and delete objects in b before anybody has reviewed it.',
      'Previews may borrow prices now: the code of a pull request may send requests to prices before anybody has reviewed it.',
      'Previews may borrow q now: the code of a pull request may send, receive, delete and purge messages of q before anybody has reviewed it.',
    ]);
    expect(sentencesOf(review, 'prices')).toEqual(['lets in the jobs of previews at port 3000']);
  });

  test('says it in the first plan, and of nothing that was lent before', async () => {
    expect(lentNotesIn(await reviewBetween(undefined, lending(['b'])))).toHaveLength(1);
    expect(lentNotesIn(await reviewBetween(lending(['b']), lending(['b', 'q'])))).toEqual([
      expect.stringContaining('Previews may borrow q now'),
    ]);
  });

  test('says nothing of resources that it does not lend', async () => {
    expect(lentNotesIn(await reviewBetween(undefined, lending([])))).toEqual([]);
  });
});
