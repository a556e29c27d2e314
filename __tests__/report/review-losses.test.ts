import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lossesByName, lossesInFull } from '../../src/report/review-losses.ts';
import { reviewText } from '../../src/report/review-text.ts';
import type { ReviewedLoss } from '../../src/review/review.ts';
import { example } from './example.ts';

const lost = (index: number, allowed = false): ReviewedLoss => ({
  logicalId: `Table${'x'.repeat(index % 7)}${index}`,
  type: 'AWS::DynamoDB::Table',
  kind: 'delete',
  allowed,
});

describe('what will be lost', () => {
  test('by name fills the room it has, and counts the rest to the last one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 200, max: 9_000 }), (many, room) => {
        const losses = Array.from({ length: many }, (_, index) => lost(index));
        const list = lossesByName({ ...example, losses }, room);
        expect(list.length).toBeLessThanOrEqual(room);
        const named = list.match(/`Tablex*\d+`/g)?.length ?? 0;
        expect(named + Number(/and (\d+) more/.exec(list)?.[1] ?? 0)).toBe(many);
        // One more name would not have fitted.
        if (named < many) expect(list.length).toBeGreaterThan(room - 24);
      }),
    );
  });

  test.each([
    ['delete', undefined, true, 'is **deleted with its data**. Allowed by `allow-delete`.'],
    ['delete', undefined, false, 'is **deleted with its data**. **To allow it:** `allow-delete: '],
    [
      'may-replace',
      'Name',
      false,
      'which would delete its data**, because `Name` changes. **To allow it:** `allow-replace: ',
    ],
    ['replace', 'Name', true, 'deleted with its data**, because `Name` changes. Allowed by `allow-replace`.'],
  ] as const)('%s because of %s, allowed %s: %s', (kind, because, allowed, words) => {
    const loss = { ...lost(1, allowed), kind, ...(because === undefined ? {} : { because }) };
    expect(lossesInFull({ ...example, losses: [loss] })).toContain(words);
  });

  test.each([
    ['delete', '**leaves the stack**: it stays in the account with its data'],
    ['replace', 'is **replaced by a new, empty one**: the old one stays in the account with its data'],
    ['may-replace', '**may be replaced by a new, empty one**: the old one would stay in the account with its data'],
  ] as const)('what a policy keeps is not told as deleted: %s', (kind, words) => {
    const told = lossesInFull({ ...example, losses: [{ ...lost(1, false), kind, kept: true }] });
    expect(told).toContain(words);
    expect(told).not.toContain('deleted');
  });

  test.each(['delete', 'replace', 'may-replace'] as const)('of a snapshot, and of what no policy tells: %s', (kind) => {
    const told = (fate: 'snapshot' | 'unread') => lossesInFull({ ...example, losses: [{ ...lost(1), kind, fate }] });
    expect(told('snapshot')).toMatch(/a snapshot of (it|the old one) (stays|would stay) in the account/);
    expect(told('unread')).toMatch(/may be deleted with its data.*no policy could be read/);
  });

  test('says why it counts, AWS’s own word where this version knows none, and every input that must name it', () => {
    const allowances = ['allow-replace', 'allow-delete'] as const;
    const odd = { ...lost(1), why: 'it holds items', unforeseen: 'Action Evict', allowances };
    expect(lossesInFull({ ...example, losses: [odd] })).toContain(
      '**may be replaced or deleted**: AWS says `Action Evict`, which this version does not know. It counts, since it holds items. **To allow it:** `allow-replace: Tablex1`, `allow-delete: Tablex1`',
    );
    const text = reviewText({ ...example, losses: [odd] }, 'batch-jobs.yml');
    expect(text).toContain('AWS says Action Evict, unknown to this version; it counts, since it holds items; ');
    expect(text).toContain('allow-replace: Tablex1 and allow-delete: Tablex1 would allow it');
  });

  test('is a caution while one is not allowed, else a warning; nothing is nothing', () => {
    expect(lossesInFull({ ...example, losses: [lost(1, true), lost(2)] })).toMatch(/^> \[!CAUTION\]/);
    expect(lossesInFull({ ...example, losses: [lost(1, true)] })).toMatch(/^> \[!WARNING\]/);
    expect(lossesInFull({ ...example, losses: [] })).toBe('');
    expect(lossesByName({ ...example, losses: [] }, 100)).toBe('');
  });
});
