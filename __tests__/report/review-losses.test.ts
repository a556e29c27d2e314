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

describe('The alert about losses', () => {
  test('names as many losses as fit and says how many do not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 200, max: 9_000 }), (many, limit) => {
        const losses = Array.from({ length: many }, (_, index) => lost(index));
        const list = lossesByName({ ...example, losses }, limit);
        expect(list.length).toBeLessThanOrEqual(limit);
        const named = list.match(/`Tablex*\d+`/g)?.length ?? 0;
        expect(named + Number(/and (\d+) more/.exec(list)?.[1] ?? 0)).toBe(many);
        // Another name would not fit.
        if (named < many) expect(list.length).toBeGreaterThan(limit - 24);
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
  ] as const)('given the kind %s, the property %s and allowed %s contains: %s', (kind, because, allowed, words) => {
    const loss = { ...lost(1, allowed), kind, ...(because === undefined ? {} : { because }) };
    expect(lossesInFull({ ...example, losses: [loss] })).toContain(words);
  });

  test.each([
    ['delete', '**leaves the stack**: it stays in the account with its data'],
    ['replace', 'is **replaced by a new, empty one**: the old one stays in the account with its data'],
    ['may-replace', '**may be replaced by a new, empty one**: the old one would stay in the account with its data'],
  ] as const)('does not report a retained resource as deleted, given the kind %s', (kind, words) => {
    const alert = lossesInFull({ ...example, losses: [{ ...lost(1, false), kind, kept: true }] });
    expect(alert).toContain(words);
    expect(alert).not.toContain('deleted');
  });

  test.each(['delete', 'replace', 'may-replace'] as const)(
    'reports a snapshot and an unreadable policy, given the kind %s',
    (kind) => {
      const alert = (fate: 'snapshot' | 'unread') => lossesInFull({ ...example, losses: [{ ...lost(1), kind, fate }] });
      expect(alert('snapshot')).toMatch(/a snapshot of (it|the old one) (stays|would stay) in the account/);
      expect(alert('unread')).toMatch(/may be deleted with its data.*no policy could be read/);
    },
  );

  test('contains the reason, an unknown action of AWS, and every input that must list the resource', () => {
    const allowances = ['allow-replace', 'allow-delete'] as const;
    const odd = { ...lost(1), why: 'it holds items', unforeseen: 'Action Evict', allowances };
    expect(lossesInFull({ ...example, losses: [odd] })).toContain(
      '**may be replaced or deleted**: AWS says `Action Evict`, which this version does not know. It counts, since it holds items. **To allow it:** `allow-replace: Tablex1`, `allow-delete: Tablex1`',
    );
    const text = reviewText({ ...example, losses: [odd] }, 'batch-jobs.yml');
    expect(text).toContain('AWS says Action Evict, unknown to this version; it counts, since it holds items; ');
    expect(text).toContain('allow-replace: Tablex1 and allow-delete: Tablex1 would allow it');
  });

  test('says what to do in the place of a change that no input allows', () => {
    const refused = { ...lost(1), kind: 'replace' as const, instead: 'AWS refuses it. Remove the event' };
    const alert = lossesInFull({ ...example, losses: [refused] });
    expect(alert).toContain('**No input allows it:** AWS refuses it. Remove the event.');
    expect(alert).not.toContain('allow-replace');
    const text = reviewText({ ...example, losses: [refused] }, 'batch-jobs.yml');
    expect(text).toContain('is replaced by a new, empty one; AWS refuses it. Remove the event\n');
  });

  test('is a caution if a loss is not allowed, else a warning, and empty without losses', () => {
    expect(lossesInFull({ ...example, losses: [lost(1, true), lost(2)] })).toMatch(/^> \[!CAUTION\]/);
    expect(lossesInFull({ ...example, losses: [lost(1, true)] })).toMatch(/^> \[!WARNING\]/);
    expect(lossesInFull({ ...example, losses: [] })).toBe('');
    expect(lossesByName({ ...example, losses: [] }, 100)).toBe('');
  });

  test('says after a deploy what was lost, in full and by name', () => {
    const deleted = { ...example, losses: [{ ...lost(1, true), kept: false, fate: 'deleted' as const }] };
    expect(lossesInFull(deleted, true)).toContain('What was lost: 1');
    expect(lossesByName(deleted, 200, true)).toContain('What was lost: 1');
    expect(lossesByName(deleted, 200)).toContain('What would be lost: 1');
  });
});
