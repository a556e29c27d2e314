import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { postShared, type SharedCalls } from '../../../src/adapters/github/shared-post.ts';
import { markerLine, type ReadMarker, readMarker, type StageState } from '../../../src/report/marker.ts';
import { commentLimit } from '../../../src/report/review-markdown.ts';
import { type Section, sectionKey, sectionOfReport, sectionsOf } from '../../../src/report/section.ts';
import { sharedComment } from '../../../src/report/shared-comment.ts';
import { bot } from '../../fakes/conversation.ts';
import { ourWorkflow } from '../../loopback/github.ts';
import { open, takeCalls } from './conversations.ts';
import { type SharedComment, sharedPull } from './shared-pull.ts';

/** Returns the report of a run about a stage in a shared comment. */
const report = (
  stage: string,
  run: number,
  state: StageState = 'planned',
  words = `${stage} ${state} by ${run}`,
  plan?: string,
) =>
  `${markerLine({
    ...{ slot: 'all', ...ourWorkflow, run, attempt: 1, commit: 'c0ffee00c0ffee00' },
    ...{ section: sectionKey({ project: 'etl', stage, region: 'eu-central-1' }), state },
    ...(plan === undefined ? {} : { plan }),
  })}\n\n### ✅ ${words}\n`;

/** Returns a report as the comment that it would be alone. */
const alone = (text: string) => sharedComment(markerOf(text), [sectionOfReport(text) as Section], commentLimit);

const markerOf = (text: string) => readMarker(text) as ReadMarker;

const digests = (sections: readonly (Section | undefined)[]) =>
  sections.map((section) => `${section?.key} ${section?.facts.run} ${section?.digest}`).sort();

describe('Runs that share a comment and write it at the same time', () => {
  const runs = fc.uniqueArray(
    fc.record({
      stage: fc.constantFrom('a', 'b', 'c', 'd'),
      run: fc.integer({ min: 2, max: 4 }),
      begins: fc.boolean(),
    }),
    { minLength: 2, maxLength: 5, selector: ({ stage, run }) => `${stage} ${run}` },
  );
  const before = fc.uniqueArray(fc.constantFrom('a', 'b', 'x'), { maxLength: 3 });

  test.each([
    ['pauses of any length, where the edits of a comment are known', { hasHistory: true, pausesOutlast: false }],
    ['pauses longer than a write, where the edits are not known', { hasHistory: false, pausesOutlast: true }],
  ])('leave one comment with the newest section of each stage, with %s', async (_, given) => {
    await fc.assert(
      fc.asyncProperty(
        runs,
        before,
        fc.array(fc.nat(1_000), { minLength: 1, maxLength: 60 }),
        async (all, old, picks) => {
          let turn = 0;
          const pull = sharedPull((choices) => (picks[turn++ % picks.length] ?? 0) % Math.max(1, choices), given);
          // Each earlier run had ended before the next began.
          const earlier = sharedPull(() => 0, given);
          for (const stage of old) await earlier.race([(calls) => postShared(calls, report(stage, 1, 'deployed'))]);
          for (const body of earlier.bodies()) pull.add(body);
          await pull.race(
            all.map(({ stage, run, begins }) => async (calls) => {
              // A beginning is written once and not looked at again: without the edits it may take a section away.
              if (begins && given.hasHistory) await postShared(calls, report(stage, run, 'deploying'), { once: true });
              await postShared(calls, report(stage, run, 'deployed'));
            }),
          );
          const newest = new Map<string, number>([...old.map((stage) => [stage, 1] as const)]);
          for (const { stage, run } of all) newest.set(stage, Math.max(run, newest.get(stage) ?? 0));
          const wanted = [...newest].map(([stage, run]) => sectionOfReport(report(stage, run, 'deployed')));
          expect(pull.bodies()).toHaveLength(1);
          expect(digests(sectionsOf(pull.bodies()[0] ?? ''))).toEqual(digests(wanted));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('write a comment once whose stages do not all fit', async () => {
    const long = (index: number) => report(`stage-${'x'.repeat(80)}-${index}`, 2, 'planned', 'changes '.repeat(10));
    const markers = Array.from({ length: 200 }, (_, index) => long(100 + index));
    const full = sharedComment(
      markerOf(long(100)),
      markers.map((text) => sectionOfReport(text) as Section),
      commentLimit,
    );
    expect(sectionsOf(full).length).toBeLessThan(200);
    const pull = sharedPull(() => 0, { hasHistory: false, pausesOutlast: true });
    pull.add(full);
    let writes = 0;
    const counted = (calls: SharedCalls<SharedComment>): SharedCalls<SharedComment> => ({
      ...calls,
      write: (comment, text) => {
        writes += 1;
        return calls.write(comment, text);
      },
    });
    await pull.race([(calls) => postShared(counted(calls), long(999))]);
    expect(writes).toBeLessThanOrEqual(2);
  });

  test('lose a section without the second look: the test can fail', async () => {
    const order = [0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let turn = 0;
    const pull = sharedPull((choices) => (order[turn++] ?? 0) % Math.max(1, choices), {
      ...{ hasHistory: false, pausesOutlast: false },
    });
    pull.add(alone(report('x', 1)));
    await pull.race(['a', 'b'].map((stage) => (calls) => postShared(calls, report(stage, 2), { once: true })));
    expect(sectionsOf(pull.bodies()[0] ?? '')).toHaveLength(2);
  });
});

describe('githubConversation, in a comment that stages share,', () => {
  test('adds a section, replaces it in the next run, and keeps that of another stage', async () => {
    const talk = await open();
    expect(await talk.conversation.post(report('dev', 2))).toMatchObject({ kind: 'created', removed: 0 });
    expect(await talk.conversation.post(report('prod', 2))).toMatchObject({ kind: 'updated' });
    expect(await talk.conversation.post(report('dev', 3, 'deployed'))).toMatchObject({ kind: 'updated' });
    expect(await talk.conversation.post(report('dev', 3, 'deployed'))).toMatchObject({ kind: 'kept' });
    expect(await talk.conversation.post(report('dev', 2, 'failed'))).toMatchObject({ kind: 'newer' });
    const bodies = talk.pull.comments.map(({ body }) => body);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toMatch(
      /^<!-- batch-job:all repository=1 workflow=\S+ run=3 attempt=1 commit=c0ffee00c0ffee00 -->\n/,
    );
    expect(digests(sectionsOf(bodies[0] ?? ''))).toEqual(
      digests([sectionOfReport(report('dev', 3, 'deployed')), sectionOfReport(report('prod', 2))]),
    );
  });

  test('restores the section of another run that was overwritten between its read and its write', async () => {
    const talk = await open();
    await talk.conversation.post(report('x', 1));
    const mine = talk.pull.comments[0] as { body: string };
    const other = await open();
    other.pull.add(bot, mine.body);
    await other.conversation.post(report('prod', 2));
    const between = other.pull.comments[0]?.body ?? '';
    talk.service.meanwhile = (name) => {
      if (name !== 'update') return;
      talk.service.meanwhile = undefined;
      mine.body = between;
    };
    expect(await talk.conversation.post(report('dev', 2))).toMatchObject({ kind: 'updated' });
    expect(sectionsOf(mine.body).map(({ facts }) => facts.run)).toEqual([2, 2, 1]);
  });

  test('puts its section back that another run overwrote, if edits cannot be read, after a pause', async () => {
    const talk = await open();
    await talk.conversation.post(report('x', 1));
    const mine = talk.pull.comments[0] as { body: string };
    const without = mine.body;
    talk.loopback.faults.push({ call: 'history', kind: 'fault', times: 99 });
    let updates = 0;
    talk.service.meanwhile = (name) => {
      if (name === 'update') updates += 1;
      // The list after the first update: another run has written what it had read before.
      if (name === 'list' && updates === 1) mine.body = without;
    };
    const pauses = talk.sleeps.length;
    expect(await talk.conversation.post(report('dev', 2))).toMatchObject({ kind: 'updated' });
    expect(sectionsOf(mine.body)).toHaveLength(2);
    expect(updates).toBe(2);
    expect(talk.sleeps.slice(pauses).filter((pause) => pause >= 1_500).length).toBeGreaterThanOrEqual(2);
  });

  test('puts comments that were made at the same moment together, in the oldest', async () => {
    const talk = await open();
    talk.service.meanwhile = (name) => {
      if (name !== 'create') return;
      talk.service.meanwhile = undefined;
      talk.pull.add(bot, alone(report('prod', 9)));
    };
    expect(await talk.conversation.post(report('dev', 2))).toMatchObject({ kind: 'updated', removed: 1 });
    expect(talk.pull.comments).toHaveLength(1);
    expect(sectionsOf(talk.pull.comments[0]?.body ?? '')).toHaveLength(2);
  });

  test('keep the plan of a stage, and its run, in a report that takes its place', async () => {
    const plan = `v1:${'a'.repeat(64)}`;
    const talk = await open();
    const factsNow = () => sectionsOf(talk.pull.comments[0]?.body ?? '').map(({ facts }) => facts);
    await talk.conversation.post(report('prod', 2, 'planned', 'changes', plan));
    for (const [run, stage] of [
      [2, 'prod'],
      [3, 'prod'],
      [3, 'dev'],
      [4, 'prod'],
    ] as const) {
      await talk.conversation.post(report(stage, run, 'failed'));
      expect(factsNow().at(-1)).toMatchObject({ plan, planRun: 2, state: 'failed' });
    }
    await talk.conversation.post(report('prod', 5, 'planned', 'changes', plan));
    expect(factsNow().at(-1)).toMatchObject({ plan, run: 5 });
    expect(factsNow().at(-1)).not.toHaveProperty('planRun');
  });

  describe('of which somebody else edited a section,', () => {
    const plan = `v1:${'a'.repeat(64)}`;
    const planned = () => report('prod', 2, 'planned', 'deletes the bucket', plan);

    /** Posts a plan of production, which a person then edits. */
    const edited = async () => {
      const talk = await open();
      await talk.conversation.post(planned());
      const mine = talk.pull.comments[0] as { body: string; editor?: string };
      mine.body = mine.body.replace('deletes the bucket', 'nothing to see here');
      mine.editor = 'mallory';
      return { talk, mine };
    };

    test('puts its last text of each stage back, with the plan, when another stage is reported', async () => {
      const { talk, mine } = await edited();
      await talk.conversation.post(report('dev', 2));
      expect(mine.body).toContain('deletes the bucket');
      expect(mine.body).not.toContain('nothing to see here');
      expect(sectionsOf(mine.body).map(({ facts }) => facts.plan)).toEqual([undefined, plan]);
    });

    test('writes its own text again, although the line before it names that text already', async () => {
      const { talk, mine } = await edited();
      expect(await talk.conversation.post(planned())).toMatchObject({ kind: 'updated' });
      expect(mine.body).toContain('deletes the bucket');
      expect(await talk.conversation.post(planned())).toMatchObject({ kind: 'kept' });
    });

    test.each([
      ['the history of the comment', 'history'],
      ['who wrote the comment', 'writer'],
    ])('carries no plan on where GitHub does not show %s', async (_, call) => {
      const { talk, mine } = await edited();
      talk.loopback.faults.push({ call, kind: 'fault', times: 99 });
      await talk.conversation.post(report('dev', 2));
      expect(sectionsOf(mine.body).map(({ facts }) => facts.plan)).toEqual([undefined, undefined]);
    });

    test('takes no text over that somebody wrote between its read and its write', async () => {
      const talk = await open();
      await talk.conversation.post(report('x', 1));
      const mine = talk.pull.comments[0] as { body: string; editor?: string };
      talk.service.meanwhile = (name) => {
        if (name !== 'update') return;
        talk.service.meanwhile = undefined;
        mine.body = alone(planned());
        mine.editor = 'mallory';
      };
      await talk.conversation.post(report('dev', 2));
      expect(sectionsOf(mine.body).map(({ key }) => key)).toEqual(
        [report('dev', 2), report('x', 1)].map((text) => sectionOfReport(text)?.key),
      );
    });
  });

  test('finds its comment only if that has its section', async () => {
    const talk = await open();
    await talk.conversation.post(report('dev', 2));
    const found = async (stage: string) => talk.conversation.findOwn(markerOf(report(stage, 3)));
    expect(await found('dev')).toBeDefined();
    expect(await found('prod')).toBeUndefined();
  });

  test('looks once and writes once as a deployment begins', async () => {
    const talk = await open();
    await talk.conversation.post(report('dev', 2), { most: 15_000 });
    expect(takeCalls(talk).filter((name) => /^(list|create|update)$/.test(name))).toEqual(['list', 'create']);
  });
});
