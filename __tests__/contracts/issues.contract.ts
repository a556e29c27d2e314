import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Issues } from '../../src/ports/github.ts';
import { issueMarkerLine } from '../../src/report/issue-marker.ts';
import { type FakeTracker, pageOfIssue } from '../fakes/issues.ts';

/** An Issues port and the repository behind it. */
export interface IssuesUnderTest {
  readonly issues: Issues;
  readonly tracker: FakeTracker;
  close(): Promise<void>;
}

/** Returns the body of an issue about a key. */
export const bodyAbout = (key: string, text = 'it drifted'): string =>
  `${issueMarkerLine({ key, digest: 'abcdef0123456789' })}\n${text}\n`;

/** Tests of the port `Issues`, for the fake and for the adapter. */
export const issuesContract = (name: string, open: () => Promise<IssuesUnderTest>): void => {
  describe(`Issues, ${name}`, () => {
    let under: IssuesUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('create writes title, text and label, and findOwn finds the issue by its key', async () => {
      const made = await under.issues.create({ title: 'Drift', body: bodyAbout('dev'), label: 'drift' });
      expect(made).toEqual({
        number: 1,
        url: pageOfIssue(1),
        title: 'Drift',
        body: bodyAbout('dev'),
        isOpen: true,
      });
      expect(under.tracker.issues[0]?.labels).toEqual(['drift']);
      expect(await under.issues.findOwn('dev', 'drift')).toEqual(made);
      expect(await under.issues.findOwn('production', 'drift')).toBeUndefined();
      expect(await under.issues.findOwn('dev', 'failures')).toBeUndefined();
    });

    test('findOwn sees neither issues of other authors, nor pull requests, nor issues without the label or marker', async () => {
      const { tracker, issues } = under;
      tracker.add({ title: 'a', body: bodyAbout('dev'), labels: ['drift'], author: 'mallory' });
      tracker.add({ title: 'b', body: bodyAbout('dev'), labels: ['drift'], isPull: true });
      tracker.add({ title: 'c', body: bodyAbout('dev') });
      tracker.add({ title: 'd', body: `Look: ${bodyAbout('dev')}`, labels: ['drift'] });
      expect(await issues.findOwn('dev', 'drift')).toBeUndefined();
    });

    test('findOwn prefers the oldest open issue, then the newest closed one, on whatever page', async () => {
      const { tracker, issues } = under;
      const add = (state: 'open' | 'closed', key = 'dev') =>
        tracker.add({ title: key, body: bodyAbout(key), labels: ['drift'], state });
      add('closed');
      add('closed');
      for (let index = 0; index < 5; index++) add('open', 'other');
      expect(await issues.findOwn('dev', 'drift')).toMatchObject({ number: 2, isOpen: false });
      add('open');
      add('open');
      expect(await issues.findOwn('dev', 'drift')).toMatchObject({ number: 8, isOpen: true });
    });

    test('update changes what is given and leaves the rest', async () => {
      const { tracker, issues } = under;
      const made = await issues.create({ title: 'Drift', body: bodyAbout('dev'), label: 'drift' });
      await issues.update(made, { body: bodyAbout('dev', 'less') });
      expect(tracker.issues[0]).toMatchObject({ title: 'Drift', body: bodyAbout('dev', 'less'), state: 'open' });
      await issues.update(made, { isOpen: false });
      expect(tracker.issues[0]).toMatchObject({ title: 'Drift', body: bodyAbout('dev', 'less'), state: 'closed' });
      await issues.update(made, { title: 'Again', isOpen: true });
      expect(tracker.issues[0]).toMatchObject({ title: 'Again', state: 'open', labels: ['drift'] });
    });
  });
};
