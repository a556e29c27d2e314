import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markerLine, readMarker, stageResults } from '../../src/report/marker.ts';
import { isResultLabel, labelSubject, resultLabel, resultOfReview } from '../../src/report/result-label.ts';
import type { SmokeResult } from '../../src/report/smoke-section.ts';
import type { Review, ReviewedLoss } from '../../src/review/review.ts';
import { example } from './example.ts';

const production = 'batch-jobs/production';
const named = (project: string, stage: string) => resultLabel(labelSubject({ project, stage }), 'no-changes').name;

describe('the label of a result', () => {
  test('names project, stage and result, in each with a colour and a sentence of its own', () => {
    const labels = stageResults.map((result) => resultLabel(production, result));
    expect(labels.map(({ name }) => name)).toEqual([
      'batch-jobs/production: no changes',
      'batch-jobs/production: changes',
      'batch-jobs/production: data loss',
      'batch-jobs/production: refused',
      'batch-jobs/production: failed',
      'batch-jobs/production: deployed',
      'batch-jobs/production: taken back',
    ]);
    expect(new Set(labels.map(({ description }) => description)).size).toBe(stageResults.length);
  });

  test('is one for all previews, since a label belongs to a whole repository', () => {
    const names = ['pr-7', 'pr-12'].map((stage) => named('batch-jobs', stage));
    expect(names).toEqual(['batch-jobs/preview: no changes', 'batch-jobs/preview: no changes']);
  });

  test('fits what GitHub takes, whatever project and stage are called, and tells them apart', () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 150, unit: 'binary' }),
      fc.stringMatching(/^[a-z-]{1,90}$/),
    );
    fc.assert(
      fc.property(word, word, word, (project, stage, other) => {
        const name = named(project, stage);
        expect(name).toMatch(/^[\w./-]+: no changes$/);
        expect(name.length).toBeLessThanOrEqual(50);
        expect(named(project, other) === name).toBe(stage === other);
        const label = labelSubject({ project, stage });
        expect(readMarker(markerLine({ slot: 'a', label }))).toEqual({ slotKey: 'a', label });
      }),
    );
  });

  test('has a colour and a description that GitHub takes', () => {
    for (const { colour, description } of stageResults.map((result) => resultLabel(production, result))) {
      expect(colour).toMatch(/^[\da-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  test.each([
    ['batch-jobs/production: changes', true],
    ['Batch-Jobs/Production: No Changes', true],
    ['batch-jobs/production: reviewed', false],
    ['batch-jobs/production', false],
    ['batch-jobs/staging: changes', false],
    ['changes', false],
  ])('is known among others by its whole name: %s is one of production: %s', (name, isOurs) => {
    expect(isResultLabel(production, name)).toBe(isOurs);
  });

  test('travels in the marker of a comment', () => {
    for (const result of stageResults) expect(readMarker(markerLine({ slot: 'a', result }))).toMatchObject({ result });
    expect(readMarker(`<!-- batch-job:a label=${'x'.repeat(39)} result=perfect -->`)).toEqual({ slotKey: 'a' });
  });
});

describe('the result of a review', () => {
  const { losses: _, refused: __, tooMany: ___, ...plain } = example;
  const loss = (given: Partial<ReviewedLoss>) => ({ ...example.losses[0], ...given }) as ReviewedLoss;
  const review = (given: Partial<Review> = {}): Review => ({ ...plain, losses: [], ...given });
  const lost = loss({ kind: 'delete', kept: false, fate: 'deleted', allowed: false });
  const interrupt = loss({ kind: 'interrupt', allowed: true });

  test.each([
    ['no-changes', 'nothing differs', review(), true],
    ['changes', 'something does', review(), false],
    ['data-loss', 'data goes', review({ losses: [lost] }), false],
    ['data-loss', 'data goes, as allowed', review({ losses: [{ ...lost, allowed: true }] }), false],
    ['changes', 'jobs are stopped, as allowed', review({ losses: [interrupt] }), false],
    ['refused', 'jobs are stopped', review({ losses: [{ ...interrupt, allowed: false }] }), false],
    ['refused', 'too much changes', review({ tooMany: { max: 1, changes: 2 } }), false],
  ] as const)('is %s of a plan where %s', (result, _why, given, quiet) => {
    expect(resultOfReview(given, { quiet })).toBe(result);
  });

  test.each([
    ['deployed', false, []],
    ['no-changes', true, []],
    ['failed', false, [{ kind: 'refused', job: 'a', code: 'run/x', why: 'no' }]],
  ] as const)('is %s of a deployment (nothing changed: %s) with its smoke runs', (result, quiet, smoke) => {
    const deployed = { status: 'UPDATE_COMPLETE', isNew: false, times: [], smoke: smoke as unknown as SmokeResult[] };
    expect(resultOfReview(review(), { quiet, deployed })).toBe(result);
  });

  test('is rolled-back of a rollback, whether it changed something or the stack was back already', () => {
    const rolledBack = { id: '20261124T120000Z-0123456789ab', time: '2026-11-24T12:00:00.000Z' };
    const deployed = { status: 'UPDATE_COMPLETE', isNew: false, times: [], rolledBack };
    for (const quiet of [true, false]) expect(resultOfReview(review(), { quiet, deployed })).toBe('rolled-back');
  });
});
