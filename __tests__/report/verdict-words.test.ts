import { describe, expect, test } from '@jest/globals';
import { reviewMarkdown } from '../../src/report/review-markdown.ts';
import { reviewText } from '../../src/report/review-text.ts';
import type { Review, ReviewedLoss } from '../../src/review/review.ts';
import { example } from './example.ts';

const open = example.losses.find(({ allowed }) => !allowed) as ReviewedLoss;
const lossless = { losses: [] };
const permitted = { ...open, allowed: true };

/** A base that cannot be read, without losses. */
const baseless = { ...lossless, base: { ref: 'main', missing: 'main is not in this checkout' } };

describe('The verdict', () => {
  test.each<[string, Partial<Review>, readonly string[]]>([
    ['losses', { losses: [open] }, ['blocked, 1 resource would leave the stack without permission']],
    [
      'two losses that are kept or deleted',
      { losses: [open, { ...open, fate: 'deleted' }] },
      ['blocked, 2 resources would be lost or leave the stack without permission'],
    ],
    ['allowed losses', { losses: [permitted] }, ['1 resource will leave the stack, as allowed']],
    [
      'jobs and resources',
      lossless,
      ['1 resource to remove, 1 resource to replace, 1 job to modify, 1 job to add, shared parts to add'],
    ],
    [
      'changes of CloudFormation alone',
      { ...lossless, groups: example.groups.filter(({ itself }) => !itself) },
      ['nothing of the config'],
    ],
    ['no changes', { ...lossless, groups: [] }, ['nothing to change']],
    ['no base', baseless, [', compared with an empty stack: main is not in this checkout']],
  ])('on %s is the same at the terminal and in the report', (_, part, words) => {
    const review = { ...example, ...part };
    const [terminal, report] = [reviewText(review, 'x'), reviewMarkdown(review, { slot: 'plan' })];
    for (const one of words) {
      expect(terminal.split('\nStage ')[0]).toContain(one);
      expect(report.split('\nStack ')[0]?.replace(/ Stack .*/s, '')).toContain(one);
    }
  });

  test('on the resources of CloudFormation is the same at the terminal and in the report', () => {
    const words = /CloudFormation: ([^.<]+)/;
    const [terminal, report] = [reviewText(example, 'x'), reviewMarkdown(example, { slot: 'plan' })];
    expect(words.exec(terminal)?.[1]).toMatch(/^1 to remove, 1 to replace, \d+ to modify, \d+ to add, 2 to move$/);
    expect(words.exec(report)?.[1]).toBe(words.exec(terminal)?.[1]);
  });
});
