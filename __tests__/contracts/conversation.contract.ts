import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Conversation } from '../../src/ports/github.ts';
import { markerLine, type ReadMarker, readMarker } from '../../src/report/marker.ts';
import { bot } from '../fakes/conversation.ts';
import type { FakePull } from '../fakes/pull.ts';
import { ourWorkflow } from '../loopback/github.ts';

/** A Conversation port and the pull request behind it. */
export interface ConversationUnderTest {
  readonly conversation: Conversation;
  readonly pull: FakePull;
  close(): Promise<void>;
}

const said = (run: number, words = `run ${run}`, slot = 'jobs-dev', attempt = 1) =>
  `${markerLine({ slot, ...ourWorkflow, run, attempt })}\n${words}\n`;
const marked = (body: string) => readMarker(body) as ReadMarker;

/** Tests of the port `Conversation`, for the fake and for the adapter. */
export const conversationContract = (name: string, open: () => Promise<ConversationUnderTest>): void => {
  describe(`Conversation, ${name}`, () => {
    let under: ConversationUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());
    const bodies = () => under.pull.comments.map(({ body }) => body);

    test('head is the commit of the pull request', async () => {
      under.pull.head = 'c'.repeat(40);
      expect(await under.conversation.head()).toBe('c'.repeat(40));
    });

    test('say creates a comment first, and updates it afterwards', async () => {
      const { conversation, pull } = under;
      const first = await conversation.post(said(1));
      expect(first).toMatchObject({
        kind: 'created',
        removed: 0,
        url: expect.stringContaining(`/pull/12#issuecomment-${first.id}`),
      });
      expect(await conversation.post(said(2))).toEqual({ ...first, kind: 'updated' });
      expect(bodies()).toEqual([said(2)]);
      expect(pull.comments[0]?.author).toBe(bot);
    });

    test('say writes one comment per slot', async () => {
      await under.conversation.post(said(1, 'dev'));
      await under.conversation.post(said(1, 'production', 'jobs-production'));
      await under.conversation.post(said(2, 'dev again'));
      expect(bodies()).toEqual([said(2, 'dev again'), said(1, 'production', 'jobs-production')]);
    });

    test('say writes one comment per workflow and repository', async () => {
      const elsewhere = (facts: Partial<typeof ourWorkflow>) =>
        `${markerLine({ slot: 'jobs-dev', ...ourWorkflow, ...facts, run: 9 })}\nof others\n`;
      const theirs = [elsewhere({ workflow: 'other.yml' }), elsewhere({ repository: '2' })];
      for (const body of theirs) under.pull.add(bot, body);
      expect(await under.conversation.post(said(1))).toMatchObject({ kind: 'created', removed: 0 });
      expect(bodies()).toEqual([...theirs, said(1)]);
    });

    test('say does not write an unchanged comment again', async () => {
      await under.conversation.post(said(1));
      expect(await under.conversation.post(said(1))).toMatchObject({ kind: 'kept' });
    });

    test('say and standing ignore a marker in another author’s comment', async () => {
      const { conversation, pull } = under;
      pull.add('mallory', said(999_999));
      pull.add('github-actions', said(999_999));
      expect(await conversation.findOwn(marked(said(1)))).toBeUndefined();
      expect(await conversation.post(said(1))).toMatchObject({ kind: 'created' });
      expect(pull.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions', bot]);
      expect(await conversation.findOwn(marked(said(1)))).toMatchObject({ body: said(1) });
    });

    test('say finds its comment among 300', async () => {
      const { conversation, pull } = under;
      for (let index = 0; index < 300; index++)
        pull.add(index % 2 ? 'octocat' : bot, index === 250 ? said(1) : `comment ${index}`);
      expect(await conversation.post(said(2))).toMatchObject({ kind: 'updated', id: pull.comments[250]?.id });
      expect(pull.comments.length).toBe(300);
    });

    test('say creates a deleted comment again', async () => {
      const { id } = await under.conversation.post(said(1));
      under.pull.comments.length = 0;
      const again = await under.conversation.post(said(2));
      expect(again.kind).toBe('created');
      expect(again.id).not.toBe(id);
    });

    test('say keeps the newest of several own comments, deletes the others and leaves foreign ones', async () => {
      const { conversation, pull } = under;
      for (const run of [3, 5, 4]) pull.add(bot, said(run));
      pull.add('mallory', said(9));
      const [, newest] = pull.comments;
      expect(await conversation.post(said(6))).toMatchObject({ kind: 'updated', id: newest?.id, removed: 2 });
      expect(bodies()).toEqual([said(6), said(9)]);
    });

    test('say leaves one comment of the newest run, in whatever order runs post', async () => {
      const moment = fc.record({ run: fc.integer({ min: 1, max: 4 }), attempt: fc.integer({ min: 1, max: 3 }) });
      await fc.assert(
        fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 8 }), async (moments) => {
          under.pull.comments.length = 0;
          const told = moments.map(({ run, attempt }, at) => ({
            run,
            attempt,
            body: said(run, `word ${at}`, 'jobs-dev', attempt),
          }));
          for (const { body } of told) await under.conversation.post(body);
          const last = told.reduce((best, next) =>
            next.run > best.run || (next.run === best.run && next.attempt >= best.attempt) ? next : best,
          );
          expect(bodies()).toEqual([last.body]);
        }),
        { numRuns: 25 },
      );
    });

    test('say throws github/locked in a locked conversation', async () => {
      under.pull.locked = true;
      await expect(under.conversation.post(said(1))).rejects.toMatchObject({ code: 'github/locked' });
      expect(bodies()).toEqual([]);
    });
  });
};
