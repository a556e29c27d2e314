import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decidePreview, type PreviewDecision } from '../../../src/operations/preview/decide-preview.ts';
import type { PullEvent } from '../../../src/ports/github.ts';

/** Every action of the event `pull_request`: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
const actions = [
  ...['assigned', 'auto_merge_disabled', 'auto_merge_enabled', 'closed', 'converted_to_draft', 'demilestoned'],
  ...['dequeued', 'edited', 'enqueued', 'labeled', 'locked', 'milestoned', 'opened', 'ready_for_review', 'reopened'],
  ...['review_request_removed', 'review_requested', 'synchronize', 'unassigned', 'unlabeled', 'unlocked'],
];

const event = (action: string, more: Partial<PullEvent> = {}): PullEvent => ({
  event: 'pull_request',
  action,
  number: 12,
  state: action === 'closed' ? 'closed' : 'open',
  draft: action === 'converted_to_draft',
  labels: [],
  ...(action === 'labeled' || action === 'unlabeled' ? { label: 'preview' } : {}),
  code: 'own',
  commit: 'b'.repeat(40),
  ...more,
});

type Row = readonly [
  action: string,
  more: Partial<PullEvent>,
  needed: string | undefined,
  PreviewDecision['kind'],
  RegExp,
];
const deployed = ['opened', 'reopened', 'synchronize', 'ready_for_review'];
const nothing = actions.filter(
  (one) => ![...deployed, 'closed', 'labeled', 'unlabeled', 'converted_to_draft'].includes(one),
);
const rows: readonly Row[] = [
  ...deployed.flatMap((action): Row[] => [
    [action, {}, undefined, 'deploy', /is open/],
    [action, { draft: true }, undefined, 'skip', /is a draft/],
    [action, {}, 'preview', 'skip', /does not have the label "preview"/],
    [action, { labels: ['Preview'] }, 'preview', 'skip', /does not have the label/],
    [action, { labels: ['preview'] }, 'preview', 'deploy', /is open/],
    [action, { labels: ['preview'], draft: true }, 'preview', 'skip', /is a draft/],
    [action, { state: 'closed' }, undefined, 'skip', /is closed/],
  ]),
  ...nothing.flatMap((action): Row[] => [
    [action, {}, undefined, 'skip', /changes nothing/],
    [action, { labels: ['preview'] }, 'preview', 'skip', /changes nothing/],
  ]),
  ['closed', {}, undefined, 'destroy', /is closed/],
  ['closed', { draft: true }, undefined, 'destroy', /is closed/],
  ['closed', {}, 'preview', 'destroy', /is closed/],
  ['converted_to_draft', {}, undefined, 'skip', /stays as it is/],
  ['labeled', { labels: ['preview'] }, undefined, 'skip', /no preview-label is set/],
  ['labeled', { labels: ['preview'] }, 'preview', 'deploy', /is open \(labeled\)/],
  ['labeled', { labels: ['preview'], draft: true }, 'preview', 'skip', /is a draft/],
  ['labeled', { labels: ['preview'], state: 'closed' }, 'preview', 'skip', /is closed/],
  ['labeled', { labels: ['bug', 'preview'], label: 'bug' }, 'preview', 'skip', /"bug" has nothing to do/],
  ['unlabeled', {}, 'preview', 'destroy', /"preview" was removed, which previews need/],
  ['unlabeled', { draft: true }, 'preview', 'destroy', /was removed/],
  ['unlabeled', { labels: ['preview'] }, 'preview', 'skip', /has it again/],
  ['unlabeled', { state: 'closed' }, 'preview', 'skip', /is closed/],
  ['unlabeled', { label: 'bug', labels: ['preview'] }, 'preview', 'skip', /has nothing to do/],
  ['unlabeled', { label: 'bug' }, 'preview', 'skip', /has nothing to do/],
  ['unlabeled', {}, undefined, 'skip', /no preview-label is set/],
  ['of_a_later_github', {}, undefined, 'skip', /changes nothing/],
];

describe('decidePreview', () => {
  test.each(rows)('of the event %s with %j and the label %j needed is to %s', (action, more, label, kind, why) => {
    expect(decidePreview(event(action, more), { label })).toEqual({ kind, why: expect.stringMatching(why) });
  });

  test('has a row for every action of GitHub', () => {
    expect(actions.filter((action) => !rows.some(([one]) => one === action))).toEqual([]);
  });

  test('of an event of a fork is never to deploy or destroy', () => {
    for (const [action, more, label] of rows)
      expect(decidePreview(event(action, { ...more, code: 'fork' }), { label })).toEqual({
        kind: 'skip',
        why: expect.stringContaining('comes from a fork'),
      });
  });

  test('is to destroy only what is closed or lost the label that it needs', () => {
    const any = fc.record({
      action: fc.constantFrom(...actions),
      draft: fc.boolean(),
      state: fc.constantFrom<PullEvent['state']>('open', 'closed'),
      labels: fc.subarray(['preview', 'bug']),
      label: fc.constantFrom('preview', 'bug'),
    });
    fc.assert(
      fc.property(any, fc.option(fc.constantFrom('preview', 'bug'), { nil: undefined }), (given, needed) => {
        const { kind } = decidePreview(event(given.action, given), { label: needed });
        const lost = given.action === 'unlabeled' && needed === given.label && !given.labels.includes(given.label);
        const earned = given.action === 'closed' || (lost && given.state === 'open');
        expect(kind === 'destroy').toBe(earned);
        if (kind === 'deploy') expect([given.state, given.draft]).toEqual(['open', false]);
      }),
    );
  });

  test('shows the name of a label without characters that a log would obey', () => {
    const { why } = decidePreview(event('labeled', { label: '\u001b[31mred\n::error::' }), { label: 'preview' });
    expect([why.includes('\u001b'), why.includes('\n')]).toEqual([false, false]);
  });
});
