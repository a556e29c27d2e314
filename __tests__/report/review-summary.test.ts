import { describe, expect, test } from '@jest/globals';
import { reviewMarkdown } from '../../src/report/review-markdown.ts';
import { reviewSummary, summaryLimit } from '../../src/report/review-summary.ts';
import { example } from './example.ts';

const marker = { slot: 'plan' };

describe('reviewSummary', () => {
  test('returns the comment if that is not shortened', () => {
    expect(reviewSummary(example, marker)).toBe(reviewMarkdown(example, marker));
  });

  test('keeps values that a comment has to omit', () => {
    const review = { ...example, groups: Array.from({ length: 60 }, () => example.groups).flat() };
    expect(reviewMarkdown(review, marker)).toContain('Shortened');
    expect(reviewSummary(review, marker)).not.toContain('Shortened');
  });

  test.each(['a', 'ジ', '🚀'])('returns less than 1 MiB of UTF-8 for values of %j', (letter) => {
    const groups = Array.from({ length: 3_000 }, (_, index) => ({
      resource: `job${index}`,
      effect: 'replace' as const,
      itself: true,
      says: [{ text: letter.repeat(190) }],
      changes: [
        {
          happening: 'replace' as const,
          logicalId: `Job${index}`,
          type: 'AWS::Batch::JobDefinition',
          properties: [{ path: letter.repeat(190), before: letter.repeat(190), recreation: 'always' as const }],
        },
      ],
    }));
    const summary = reviewSummary({ ...example, groups }, marker);
    expect(Buffer.byteLength(summary)).toBeLessThan(summaryLimit);
    expect(summary).toContain('`RequestsQueue`');
  });
});
