import { describe, expect, test } from '@jest/globals';
import { changesSection, isRoutine } from '../../src/report/review-changes.ts';
import type { Review, ReviewedChange, ReviewedGroup, ReviewedProperty } from '../../src/review/review.ts';
import type { ChangeKind } from '../../src/stack/change-effect.ts';
import { example } from './example.ts';

const change = (happening: ChangeKind, properties: readonly ReviewedProperty[] = []): ReviewedChange => ({
  happening,
  logicalId: 'Job',
  type: 'AWS::Batch::JobDefinition',
  properties,
});
const group = (changes: readonly ReviewedChange[], more: Partial<ReviewedGroup> = {}): ReviewedGroup => ({
  resource: 'job',
  type: 'batch-job',
  effect: 'modify',
  itself: true,
  says: [],
  changes,
  ...more,
});
type Level = Parameters<typeof changesSection>[1];
const whole: Level = { values: true, template: 'all' };
const { file: _, ...withoutPage } = example;
const render = (groups: readonly ReviewedGroup[], level = whole, page?: string) => {
  const review: Review = { ...withoutPage, groups, ...(page === undefined ? {} : { file: { url: page } }) };
  return changesSection(review, level);
};
const section = (changes: readonly ReviewedChange[], level = whole) => render([group(changes)], level);

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
  ] as const)('keeps a group with the effect %s out of a short comment: %s', (happening, isLeftOut) => {
    expect(isRoutine({ changes: [change('modify'), change(happening)] })).toBe(isLeftOut);
    expect(section([change(happening)], { values: false, template: 'grave' }).includes('`Job`')).toBe(!isLeftOut);
    expect(section([change(happening)], { values: false, template: 'none' })).not.toContain('`Job`');
  });

  test('has a row a job or resource in the words of the config, and the CloudFormation resources folded below', () => {
    const says = [{ text: 'memory: 7680 → 8192 MiB', line: 14 }, { text: 'starts: every day at 04:00 → 05:00 UTC' }];
    const [above, below] = render([group([change('modify')], { says })]).split('<details>');
    expect(above).toContain(
      '| 🔵&nbsp;modify | `job`<br>batch-job | memory: 7680 → 8192 MiB (line&nbsp;14)<br>starts: every day at 04:00 → 05:00 UTC |',
    );
    expect(above).not.toContain('JobDefinition');
    expect(below).toMatch(/^<summary>CloudFormation: 1 to modify<\/summary>/);
    expect(below).toContain('`Job`<br>`AWS::Batch::JobDefinition`');
  });

  test('has no row for a resource that stays as it is and only notifies a job', () => {
    const bucket = { resource: 'uploads', type: 'bucket', itself: false };
    const [above, below] = render([group([change('modify')], bucket)]).split('<details>');
    expect(above).not.toContain('uploads');
    expect(below).toContain('**`uploads`**: 1 to modify');
  });

  test('shows what is removed or replaced before what is modified or added', () => {
    const names = (['add', 'modify', 'replace', 'may-replace', 'remove'] as const).map((effect) =>
      group([change(effect)], { resource: `a-${effect}`, effect }),
    );
    const [above = ''] = render(names).split('<details>');
    expect(above.match(/`a-[a-z-]+`/g)).toEqual([
      '`a-replace`',
      '`a-may-replace`',
      '`a-remove`',
      '`a-add`',
      '`a-modify`',
    ]);
  });

  test('shows a removed child of an event and the one in its place as one move', () => {
    const property = { path: 'Properties.ScheduleExpression', before: 'a', after: 'b', recreation: 'never' as const };
    const moved = [
      { ...change('add', [property]), logicalId: 'New', insteadOf: 'Old' },
      { ...change('remove'), logicalId: 'Old', replacedBy: 'New' },
    ];
    const text = section(moved);
    expect(text).toContain('CloudFormation: 1 to move');
    expect(text).toContain(
      '| 🔵&nbsp;move | `New`<br>`AWS::Batch::JobDefinition`<br>instead of `Old` | `ScheduleExpression`: `a` → `b` |',
    );
    expect(text).not.toMatch(/remove|🔴/);
    expect(isRoutine({ changes: moved })).toBe(true);
  });

  test('shows many new shared resources as one row', () => {
    const many = Array.from({ length: 22 }, (_, index) => ({ ...change('add'), logicalId: `Stp${index}` }));
    const {
      resource: __,
      type: ___,
      ...shared
    } = group(many, { says: [{ text: 'new: VPC, 3 Subnet' }], effect: 'add' });
    const text = render([shared]);
    expect(text).toContain('| 🟢&nbsp;add | shared by the stack | new: VPC, 3 Subnet |');
    expect(text).toContain('| 🟢&nbsp;add | 22 resources | VPC, 3 Subnet |');
    expect(text).not.toContain('Stp1');
  });

  test('shows 25 properties and the number of the others', () => {
    const properties = Array.from({ length: 40 }, (_, index) => ({ path: `P${index}`, recreation: 'never' as const }));
    expect(section([change('modify', properties)])).toContain('and 15 more');
  });

  test('links a line of the config where its page is known, and not in a short comment', () => {
    const from = { path: ['resources', 'job'], line: 12 };
    const groups = [group([{ ...change('modify'), from }], { says: [{ text: 'cpu: 1 → 2 vCPU', line: 12 }] })];
    const page = 'https://github.com/acme/jobs/blob/0123456/batch-jobs.yml';
    expect(render(groups).match(/line&nbsp;12/g)).toHaveLength(2);
    expect(render(groups, whole, page).split(`[line 12](${page}#L12)`)).toHaveLength(3);
    expect(render(groups, { values: false, template: 'all' }, page)).not.toContain('](');
  });

  test('shows a permission complete, however long it is', () => {
    const text = `may now call ${Array.from({ length: 300 }, (_, index) => `s3:Action${index}`).join(', ')} on everything`;
    expect(render([group([change('modify')], { says: [{ text }] })])).toContain('s3:Action299 on everything');
  });
});
