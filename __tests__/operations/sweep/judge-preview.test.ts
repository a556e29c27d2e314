import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeLife, judgeOwner, judgeUse, type PreviewToJudge } from '../../../src/operations/sweep/judge-preview.ts';

const now = new Date('2026-11-24T12:00:00Z');
const ago = (hours: number, more = 0) => new Date(now.getTime() - hours * 3_600_000 - more);
const tags = {
  'batch-job:project': 'jobs',
  'batch-job:stage': 'pr-12',
  'batch-job:repository-id': '77',
  'batch-job:pull-request': '12',
};
const preview = (more: Partial<PreviewToJudge['stack']> = {}, changedAt = ago(3)): PreviewToJudge => ({
  ...{ stack: { tags, status: 'CREATE_COMPLETE', terminationProtection: false, ...more }, changedAt },
  ...{ project: 'jobs', stage: 'pr-12', pull: 12 },
});
const withTag = (name: string, value: string | undefined) => {
  const { [`batch-job:${name}`]: _, ...others } = tags as Record<string, string>;
  return preview({ tags: value === undefined ? others : { ...others, [`batch-job:${name}`]: value } });
};

describe('judgeOwner', () => {
  test('has nothing against a preview of this repository', () => {
    expect(judgeOwner(preview(), '77')).toBeUndefined();
    expect(judgeOwner(preview({ status: 'DELETE_FAILED' }), '77')).toBeUndefined();
    expect(judgeOwner(withTag('pull-request', undefined), '77')).toBeUndefined();
  });

  test.each([
    [withTag('project', 'other'), /project and batch-job:stage/],
    [withTag('project', undefined), /project and batch-job:stage/],
    [withTag('stage', 'production'), /project and batch-job:stage/],
    [withTag('stage', 'pr-1'), /project and batch-job:stage/],
    [withTag('repository-id', undefined), /no tag batch-job:repository-id/],
    [withTag('repository-id', '78'), /belongs to the repository with the id 78/],
    [withTag('pull-request', '13'), /pull-request is 13/],
    [preview({ terminationProtection: true }), /protected/],
    [preview({ status: 'UPDATE_IN_PROGRESS' }), /UPDATE_IN_PROGRESS: a later sweep/],
    [preview({ status: 'DELETE_IN_PROGRESS' }), /a later sweep/],
  ])('keeps %j', (given, why) => {
    expect(judgeOwner(given, '77')).toEqual({ kind: 'keep', why: expect.stringMatching(why) });
  });
});

describe('judgeLife', () => {
  const open = { state: 'open' as const, labels: [] };
  const ofAge = (age: Date, ttl?: string) =>
    preview(ttl === undefined ? {} : { tags: { ...tags, 'batch-job:ttl-hours': ttl } }, age);

  test('removes a preview whose pull request is closed, and no open one for its state', () => {
    expect(judgeLife(preview(), { ...open, state: 'closed' }, {}, now)?.kind).toBe('remove');
    expect(judgeLife(preview(), open, {}, now)).toBeUndefined();
    expect(judgeLife(preview(), undefined, {}, now)).toBeUndefined();
  });

  test('removes an open one when more hours have passed than its tag, or else the input, allows', () => {
    expect(judgeLife(ofAge(ago(48), '48'), open, {}, now)).toBeUndefined();
    expect(judgeLife(ofAge(ago(48, 1), '48'), open, {}, now)).toEqual({
      kind: 'remove',
      why: 'it was deployed 48 hours ago, and may stand for 48 hours',
    });
    expect(judgeLife(ofAge(ago(48, 1), '48'), open, { ttlHours: 99 }, now)?.kind).toBe('remove');
    expect(judgeLife(ofAge(ago(3), '48'), open, { ttlHours: 2 }, now)).toBeUndefined();
    expect(judgeLife(ofAge(ago(3)), open, { ttlHours: 2 }, now)?.kind).toBe('remove');
    expect(judgeLife(ofAge(ago(3)), undefined, { ttlHours: 2 }, now)?.kind).toBe('remove');
  });

  test.each(['0', '-1', '1.5', 'soon', '', '1e9', '99999999'])(
    'takes a tag of %j for none, so that nobody ends a preview by it',
    (ttl) => {
      expect(judgeLife(ofAge(ago(9_000), ttl), open, {}, now)).toBeUndefined();
    },
  );

  test('keeps what is younger than its limit, whatever the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (ttl, age) => {
        const verdict = judgeLife(ofAge(ago(age), String(ttl)), open, {}, now);
        expect(verdict?.kind === 'remove').toBe(age > ttl);
      }),
    );
  });
});

describe('judgeUse', () => {
  const judged = (since: Date | 'running', isWarned: boolean, idleHours?: number) =>
    judgeUse(preview({}, ago(200)), { since, isWarned }, idleHours, now).kind;

  test('keeps without a limit, while a job runs, and until the limit', () => {
    expect([judged(ago(900), true), judged('running', true, 1), judged(ago(24), true, 24)]).toEqual(
      Array(3).fill('keep'),
    );
  });

  test('warns first, and removes once an earlier sweep has warned', () => {
    expect([judged(ago(24, 1), false, 24), judged(ago(24, 1), true, 24)]).toEqual(['warn', 'remove']);
  });
});
