import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { visible } from '../../src/diagnostics/visible.ts';
import { planDifferences } from '../../src/review/plan-differences.ts';
import type {
  Review,
  ReviewedBroadening,
  ReviewedChange,
  ReviewedGroup,
  ReviewedProperty,
} from '../../src/review/review.ts';
import { review } from '../operations/reviewed/reviewed-fixture.ts';
import { hostile } from '../report/hostile.ts';

const property: ReviewedProperty = { path: 'Properties.Memory', before: '900', after: '1800', recreation: 'never' };
const change: ReviewedChange = {
  ...{ happening: 'modify', logicalId: 'ReportJobDefinition', type: 'AWS::Batch::JobDefinition' },
  properties: [property],
};
const group: ReviewedGroup = {
  ...{ resource: 'report', type: 'batch-job', effect: 'modify', itself: true },
  ...{ says: [{ text: 'memory: 900 → 1800 MiB' }], changes: [change] },
};
const broader: ReviewedBroadening = {
  ...{ identity: 'ReportRole', because: 'new' as const, actions: ['s3:GetObject'] },
  says: 'may now call s3:GetObject',
};
const full: Review = {
  ...review,
  losses: [{ logicalId: 'Data', type: 'AWS::S3::Bucket', kind: 'delete', fate: 'deleted', allowed: true }],
  groups: [group],
  refused: [{ logicalId: 'Table', type: 'AWS::DynamoDB::GlobalTable', why: 'its key stays', instead: 'name another' }],
  permissions: { holders: [], broader: [broader] },
};
const withGroup = (more: Partial<ReviewedGroup>): Review => ({ ...full, groups: [{ ...group, ...more }] });
const withChange = (more: Partial<ReviewedChange>): Review => withGroup({ changes: [{ ...change, ...more }] });
const withProperty = (more: Partial<ReviewedProperty>): Review =>
  withChange({ properties: [{ ...property, ...more }] });

describe('planDifferences', () => {
  test('finds none between a review and itself, in whatever order its parts are', () => {
    expect(planDifferences(full, full)).toEqual({ onlyReviewed: [], onlyFresh: [] });
    const two = { ...full, groups: [group, { ...group, resource: 'other' }] };
    expect(planDifferences(two, { ...two, groups: [...two.groups].reverse() })).toEqual({
      ...{ onlyReviewed: [], onlyFresh: [] },
    });
  });

  test.each<[string, Review, string]>([
    ['another sentence', withGroup({ says: [{ text: 'memory: 900 → 3600 MiB' }] }), 'report: memory: 900 → 3600 MiB'],
    ['another effect', withGroup({ effect: 'replace' }), 'report: replace'],
    ['another resource', withGroup({ resource: 'other' }), 'other: memory: 900 → 1800 MiB'],
    ['another action', withChange({ happening: 'remove' }), 'remove ReportJobDefinition (AWS::Batch::JobDefinition)'],
    ['another logical id', withChange({ logicalId: 'X' }), 'modify X (AWS::Batch::JobDefinition)'],
    ['another type', withChange({ type: 'AWS::SQS::Queue' }), 'modify ReportJobDefinition (AWS::SQS::Queue)'],
    [
      'an unknown action',
      withChange({ unforeseen: 'Action Evict' }),
      'modify ReportJobDefinition (AWS::Batch::JobDefinition), Action Evict',
    ],
    [
      'another property',
      withProperty({ path: 'Properties.X' }),
      'modify ReportJobDefinition: Properties.X: 900 → 1800',
    ],
    ['a value before', withProperty({ before: '1' }), 'modify ReportJobDefinition: Properties.Memory: 1 → 1800'],
    ['a value after', withProperty({ after: '1' }), 'modify ReportJobDefinition: Properties.Memory: 900 → 1'],
    [
      'another recreation',
      withProperty({ recreation: 'always' }),
      'modify ReportJobDefinition: Properties.Memory: 900 → 1800 (always replaces)',
    ],
    [
      'another loss',
      { ...full, losses: full.losses.map((one) => ({ ...one, fate: 'kept' })) },
      'loss of Data: delete kept',
    ],
    [
      'another refusal',
      { ...full, refused: [{ ...(full.refused?.[0] as NonNullable<Review['refused']>[0]), why: 'so' }] },
      'refused: Table, so',
    ],
    [
      'a broader permission',
      { ...full, permissions: { holders: [], broader: [{ ...broader, says: 'may now call s3:*' }] } },
      'ReportRole may now call s3:*',
    ],
    ['another side', { ...full, against: 'absent-stack' }, 'compared with the absent stack'],
  ])('shows %s, of either review', (_, other, sentence) => {
    expect(planDifferences(full, other).onlyFresh).toContain(sentence);
    expect(planDifferences(other, full).onlyReviewed).toContain(sentence);
  });

  test('shows what only one of two reviews has', () => {
    const { onlyReviewed, onlyFresh } = planDifferences(full, { ...full, groups: [], losses: [] });
    expect(onlyReviewed).toHaveLength(5);
    expect(onlyFresh).toEqual([]);
  });

  test('leaves out how an image is named, by tag in a plan and by digest in a deploy', () => {
    const image = (after: string) => withProperty({ path: 'Properties.ContainerProperties.Image', after });
    expect(planDifferences(image('r:report-1'), image('r@sha256:1'))).toEqual({ onlyReviewed: [], onlyFresh: [] });
  });

  test('shows any text as one visible line of at most 200 characters, without secrets', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { onlyReviewed } = planDifferences(withGroup({ says: [{ text }] }), withGroup({ says: [] }));
        for (const line of onlyReviewed) {
          expect([...line].length).toBeLessThanOrEqual(200);
          expect(visible(line)).toBe(line);
        }
      }),
    );
    const secret = `token: ghp_${'a1B2'.repeat(9)}`;
    const { onlyReviewed } = planDifferences(withGroup({ says: [{ text: secret }] }), full);
    expect(onlyReviewed.join()).not.toContain('ghp_a1B2');
  });
});
