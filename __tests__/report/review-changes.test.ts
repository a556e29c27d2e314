import { describe, expect, test } from '@jest/globals';
import { changesSection, futureCounts, isRoutine } from '../../src/report/review-changes.ts';
import type { ReviewedChange, ReviewedProperty } from '../../src/review/review.ts';
import type { ChangeKind } from '../../src/stack/change-effect.ts';
import { example } from './example.ts';

const change = (happening: ChangeKind, properties: readonly ReviewedProperty[] = []): ReviewedChange => ({
  happening,
  logicalId: 'Job',
  type: 'AWS::Batch::JobDefinition',
  properties,
});
const section = (changes: readonly ReviewedChange[], level = { values: true, routine: true }) =>
  changesSection({ ...example, groups: [{ resource: 'job', type: 'batch-job', changes }] }, level);

describe('changesSection', () => {
  test.each([
    [{ before: 'a', after: 'b' }, '`Image`: `a` → `b`'],
    [{ after: 'b' }, '`Image`: new, `b`'],
    [{ before: 'a' }, '`Image`: no longer `a`'],
    [{}, '`Image` |'],
    [{ before: '', after: 'b' }, '`Image`: *empty* → `b`'],
  ])('shows a property with %j as %s', (values, words) => {
    const property = { path: 'Properties.Image', recreation: 'never' as const, ...values };
    expect(section([change('modify', [property])])).toContain(words);
  });

  test('lists properties that replace their resource first', () => {
    const properties = (['never', 'conditionally', 'always'] as const).map((recreation) => ({
      path: `Properties.${recreation}`,
      recreation,
    }));
    expect(section([change('replace', properties)])).toContain(
      '`always` **replaces**<br>`conditionally` **may replace**<br>`never`',
    );
  });

  test.each([
    ['add', true],
    ['modify', true],
    ['import', true],
    ['may-replace', false],
    ['replace', false],
    ['remove', false],
  ] as const)('folds a group with the effect %s: %s', (happening, folds) => {
    expect(isRoutine({ changes: [change('modify'), change(happening)] })).toBe(folds);
    expect(section([change(happening)]).includes('<details')).toBe(folds);
    expect(section([change(happening)], { values: false, routine: false }).includes('`Job`')).toBe(!folds);
  });

  test('opens folded groups of at most 12 rows', () => {
    const many = (length: number) => section(Array.from({ length }, () => change('modify')));
    expect(many(12)).toContain('<details open>');
    expect(many(13)).toContain('<details><summary>job (batch-job): 13 to modify</summary>');
  });

  test('shows 25 properties and the number of the others', () => {
    const properties = Array.from({ length: 40 }, (_, index) => ({ path: `P${index}`, recreation: 'never' as const }));
    expect(section([change('modify', properties)])).toContain('and 15 more');
  });

  test('shows the config line of a resource', () => {
    expect(section([{ ...change('modify'), from: { path: ['resources', 'job'], line: 12 } }])).toContain(
      'line&nbsp;12',
    );
  });

  test('counts effects, gravest first', () => {
    expect(futureCounts((['add', 'may-replace', 'remove', 'add'] as const).map((one) => change(one)))).toBe(
      '1 to remove, 1 may be replaced, 2 to add',
    );
    expect(futureCounts([])).toBe('');
  });
});
