import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { StoredImages } from '../../src/ports/aws.ts';
import type { Account } from '../fakes/account.ts';

/** A StoredImages port and the account behind it. */
export interface StoredImagesUnderTest {
  readonly stored: StoredImages;
  readonly account: Account;
  close(): Promise<void>;
}

const repository = 'batch-job/jobs/preview';
const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const arn = (name: string) => `arn:aws:batch:us-east-1:123456789012:job-definition/${name}`;

/** Tests of the port `StoredImages`, for the fake and for the adapter. */
export const storedImagesContract = (name: string, open: () => Promise<StoredImagesUnderTest>): void => {
  describe(`StoredImages, ${name}`, () => {
    let under: StoredImagesUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());
    const add = (letter: string, tag = `etl-${letter}`) =>
      under.account.images.set(`${repository}:${tag}`, digest(letter));

    test('list returns every image once, with all its tags and the time of its last use', async () => {
      const [pushedAt, pulledAt] = [new Date('2026-10-01T00:00:00Z'), new Date('2026-11-01T00:00:00Z')];
      for (const letter of 'abcde') add(letter);
      add('a', 'report-a');
      under.account.imageTimes.set(digest('a'), { pushedAt });
      under.account.imageTimes.set(digest('b'), { pushedAt, pulledAt });
      under.account.imageTimes.set(digest('c'), { pushedAt: pulledAt, pulledAt: pushedAt });
      const found = await under.stored.list(repository);
      expect(found.map((one) => one.digest).sort()).toEqual([...'abcde'].map(digest));
      const of = (letter: string) => found.find((one) => one.digest === digest(letter));
      expect(of('a')).toEqual({ digest: digest('a'), tags: ['etl-a', 'report-a'], usedAt: pushedAt });
      expect([of('b')?.usedAt, of('c')?.usedAt]).toEqual([pulledAt, pulledAt]);
    });

    test('list returns nothing of a repository that does not exist', async () => {
      expect(await under.stored.list('batch-job/none')).toEqual([]);
    });

    test('remove deletes images with all their tags, counts each once, and spares those of an index', async () => {
      for (const letter of 'abc') add(letter);
      add('a', 'report-a');
      under.account.indexed.add(digest('c'));
      expect(await under.stored.remove(repository, ['a', 'c', 'd'].map(digest))).toBe(1);
      expect([...new Set(under.account.images.values())]).toEqual([digest('b'), digest('c')]);
    });

    test('remove deletes more images than one call takes', async () => {
      const many = Array.from({ length: 250 }, (_, at) => `sha256:${String(at).padStart(64, '0')}`);
      for (const [at, one] of many.entries()) under.account.images.set(`${repository}:t${at}`, one);
      expect(await under.stored.remove(repository, many)).toBe(250);
      expect(under.account.images.size).toBe(0);
    });

    test('activeRevisions returns the ACTIVE revisions of all definitions, with tags and images', async () => {
      const { account, stored } = under;
      const image = `123456789012.dkr.ecr.us-east-1.amazonaws.com/${repository}@${digest('a')}`;
      for (const at of [1, 2, 3, 4, 5]) account.revisions.set(arn(`etl:${at}`), at > 1);
      account.revisions.set(arn('other:1'), true);
      account.definitions.set(arn('etl:5'), { image, tags: { 'batch-job:stage': 'pr-1' } });
      const found = await stored.activeRevisions();
      expect(found.map((one) => one.arn).sort()).toEqual([
        ...[2, 3, 4, 5].map((at) => arn(`etl:${at}`)),
        arn('other:1'),
      ]);
      expect(found.find((one) => one.arn === arn('etl:5'))).toEqual({
        ...{ arn: arn('etl:5'), name: 'etl', tags: { 'batch-job:stage': 'pr-1' }, images: [digest('a')] },
        registries: ['123456789012.dkr.ecr.us-east-1.amazonaws.com'],
      });
    });
  });
};
