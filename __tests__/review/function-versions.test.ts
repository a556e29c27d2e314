import { describe, expect, test } from '@jest/globals';
import { leftOutNotes } from '../../src/review/left-out.ts';
import { judged } from '../fakes/linked.ts';
import { configOf, groupOf, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const config = (more: Part = {}): string =>
  configOf({
    handle: {
      type: 'function',
      properties: {
        packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/handle.ts' } },
        events: [{ type: 'schedule', properties: { scheduleRate: 'cron(0 4 * * ? *)' } }],
        ...more,
      },
    },
  });
const shifted: Part = { deployment: { strategy: 'AllAtOnce' } };

describe('the sentences about a function with versions', () => {
  test('say once that a version is published, and nothing of the ids that follow from it', async () => {
    const review = await reviewBetween(config(shifted), config({ ...shifted, memory: 512 }));
    expect(sentencesOf(review, 'handle')).toEqual(['memory: 1024 → 512', 'publishes a new version']);
    expect(groupOf(review, undefined)).toBeUndefined();
  });

  test('say of one that gets an alias what names it from now on', async () => {
    const review = await reviewBetween(config(), config(shifted));
    expect(sentencesOf(review, 'handle')).toEqual([
      'HandleCodeDeployRole is new',
      'HandleDeploymentGroup is new',
      'HandleEventInvokeConfig Qualifier: $LATEST → stp-live, which replaces it',
      'HandleSchedulefdf61349Rule Targets.trigger.Arn changes',
      'HandleStpAlias is new',
      'publishes a new version',
    ]);
  });

  test('say of one that loses its alias that it goes', async () => {
    const said = sentencesOf(await reviewBetween(config(shifted), config()), 'handle');
    expect(said).toContain('HandleStpAlias is removed');
    expect(said.some((text) => /^HandleVersion[0-9a-f]{10} is removed$/.test(text))).toBe(true);
  });
});

describe('the notes of a review', () => {
  const notes = async (before: string | undefined, after: string): Promise<string[]> =>
    (await reviewBetween(before, after)).notes.filter((note) => note.includes(' ready: '));

  test.each<[title: string, before: string | undefined, after: string, note: string | undefined]>([
    ['new ones', undefined, config({ provisionedConcurrency: 2 }), '2 instances ready: $21.90 a month'],
    [
      'one of less memory on Arm',
      config(shifted),
      config({ ...shifted, provisionedConcurrency: 1, memory: 512, architecture: 'arm64' }),
      '1 instance ready: $4.38 a month',
    ],
    [
      'more of them',
      config({ provisionedConcurrency: 2 }),
      config({ provisionedConcurrency: 3 }),
      '3 instances ready: $32.85 a month',
    ],
    ['fewer of them', config({ provisionedConcurrency: 2 }), config({ provisionedConcurrency: 1 }), undefined],
    ['as many of them', config({ provisionedConcurrency: 2 }), config({ provisionedConcurrency: 2 }), undefined],
  ])('tell what instances that are always ready cost: %s', async (_, before, after, note) => {
    expect(await notes(before, after)).toEqual(note === undefined ? [] : [expect.stringContaining(note)]);
  });

  test('name what a preview makes a function without', () => {
    const both = { provisionedConcurrency: 2, ...shifted };
    const noteOf = (more: Part, preview = true) => leftOutNotes(judged(config(more)), { preview });
    expect(noteOf(both)).toEqual([
      'Previews make handle without provisionedConcurrency and deployment; preview: on in its properties changes that.',
    ]);
    expect(noteOf(shifted)).toEqual([expect.stringContaining('without deployment;')]);
    expect([noteOf({}), noteOf({ ...both, preview: 'on' }), noteOf(both, false)]).toEqual([[], [], []]);
  });
});
