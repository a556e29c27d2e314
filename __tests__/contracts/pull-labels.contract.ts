import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PullLabels } from '../../src/ports/pull-labels.ts';
import { resultLabel } from '../../src/report/result-label.ts';
import type { FakeRepository } from '../fakes/repository.ts';

/** A PullLabels port and the repository behind it. */
export interface PullLabelsUnderTest {
  readonly labels: PullLabels;
  readonly repository: FakeRepository;
  close(): Promise<void>;
}

const about = 'jobs/production';
const changes = resultLabel(about, 'changes');
const failed = resultLabel(about, 'failed');

/** Tests of the port `PullLabels`, for the fake and for the adapter. */
export const pullLabelsContract = (name: string, open: () => Promise<PullLabelsUnderTest>): void => {
  describe(`PullLabels, ${name}`, () => {
    let under: PullLabelsUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('add creates a label with its colour and description, and puts it on one pull request', async () => {
      const { labels, repository } = under;
      await labels.add(12, changes);
      expect([...repository.labels.values()]).toEqual([changes]);
      expect(await labels.list(12)).toEqual(['jobs/production: changes']);
      expect(await labels.list(13)).toEqual([]);
    });

    test('add leaves a label that the repository has as it is, in whatever case it is written', async () => {
      const { labels, repository } = under;
      const theirs = { name: 'Jobs/Production: Changes', colour: '123456', description: 'ours' };
      repository.labels.set(changes.name.toLowerCase(), theirs);
      await labels.add(12, changes);
      expect([...repository.labels.values()]).toEqual([theirs]);
      expect(await labels.list(12)).toEqual([theirs.name]);
    });

    test('remove takes one label off, and does nothing where it is not there', async () => {
      const { labels, repository } = under;
      await labels.add(12, changes);
      await labels.add(12, failed);
      await labels.remove(12, changes.name.toUpperCase());
      expect(await labels.list(12)).toEqual([failed.name]);
      await labels.remove(12, changes.name);
      expect(await labels.list(12)).toEqual([failed.name]);
      expect(repository.labels.size).toBe(2);
    });

    test('a token that may create no label puts on those that the repository has', async () => {
      const { labels, repository } = under;
      repository.mayLabel = 'existing';
      await expect(labels.add(12, changes)).rejects.toMatchObject({
        ...{ code: 'github/denied', hint: expect.stringMatching(/`issues: write` beside `pull-requests: write`/) },
      });
      expect(await labels.list(12)).toEqual([]);
      repository.labels.set(changes.name, changes);
      await labels.add(12, changes);
      expect(await labels.list(12)).toEqual([changes.name]);
    });

    test('a token that only reads is refused with the permission that it lacks', async () => {
      const { labels, repository } = under;
      repository.labels.set(changes.name, changes);
      repository.labelled.set(12, [failed.name]);
      repository.mayLabel = 'none';
      const denied = { code: 'github/denied', hint: expect.stringContaining('`pull-requests: write`') };
      await expect(labels.add(12, changes)).rejects.toMatchObject(denied);
      await expect(labels.remove(12, failed.name)).rejects.toMatchObject(denied);
      expect(await labels.list(12)).toEqual([failed.name]);
    });
  });
};
