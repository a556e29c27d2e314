import { describe, expect, test } from '@jest/globals';
import { broaderSection, holdersSection } from '../../src/report/review-permissions.ts';
import { reviewText } from '../../src/report/review-text.ts';
import type { Review, ReviewedBroadening } from '../../src/review/review.ts';
import { example } from './example.ts';

const one: ReviewedBroadening = {
  identity: 'ReportRole',
  resource: 'report',
  isOwn: true,
  because: 'action',
  actions: ['s3:GetObject'],
  on: '*',
  says: 'may now call s3:GetObject on everything',
  line: 12,
};
const review = (...broader: readonly ReviewedBroadening[]): Review => ({
  ...example,
  permissions: {
    holders: [
      { name: 'report', role: 'ReportRole', may: [{ actions: ['s3:GetObject'], on: '*', condition: '{"a":"b"}' }] },
      { name: 'idle', role: 'IdleRole', may: [] },
    ],
    broader,
  },
});

describe('the section on broader permissions', () => {
  test('names who may do more, with the line of the config', () => {
    expect(broaderSection(review(one))).toContain('🔓 Broader permissions: report</summary>');
    expect(broaderSection(review(one))).toMatch(/- `report` may now call s3:GetObject on everything \(\[line 12\]/);
  });

  test('names a role that is no job’s own, with the resource that it is of', () => {
    const { isOwn: _, ...other } = { ...one, identity: 'ReportTriggerFunctionRole' };
    expect(broaderSection(review(other))).toContain('- `ReportTriggerFunctionRole` of `report` may now');
  });

  test('leaves out roles that are new, and is empty without others', () => {
    expect(broaderSection(review({ ...one, because: 'new', says: 'is new' }))).toBe('');
    const { permissions: _, ...former } = example;
    expect(broaderSection(former)).toBe('');
  });

  test('is one line of names in a comment that has no room', () => {
    expect(broaderSection(review(one), true)).toBe('🔓 Broader permissions: report');
  });

  test('lists fifty, and counts the rest', () => {
    const all = Array.from({ length: 60 }, (_, index) => ({
      ...one,
      identity: `Role${index}`,
      resource: `job${index}`,
    }));
    const section = broaderSection(review(...all));
    expect(section.match(/^- `/gm)).toHaveLength(50);
    expect(section).toContain('- and 10 more');
    expect(section).toContain('job0, job1, job2, job3, job4 and 55 more');
  });
});

test('the table of permissions has each job with what its code may do', () => {
  const section = holdersSection(review());
  expect(section).toContain('| `report` | s3:GetObject on everything, if ');
  expect(section).toContain('| `idle` | call nothing |');
});

test('the text for a terminal says what is broader before the changes', () => {
  expect(reviewText(review(one), 'batch-jobs.yml')).toMatch(
    /\nBroader permissions:\n {2}report may now call s3:GetObject on everything {2}batch-jobs\.yml:12\n/,
  );
});
