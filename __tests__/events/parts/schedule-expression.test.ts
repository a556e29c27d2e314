import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSchedule } from '../../../src/events/parts/schedule-expression.ts';

// Most of these are examples of https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
test.each([
  'rate(1 minute)',
  'rate(5 minutes)',
  'rate(1 hour)',
  'rate(2 hours)',
  'rate(1 day)',
  'rate(7 days)',
  'rate(100000 minutes)',
  'cron(0 14 * * ? *)',
  'cron(0 10 * * ? *)',
  'cron(15 12 * * ? *)',
  'cron(0 18 ? * MON-FRI *)',
  'cron(0 8 1 * ? *)',
  'cron(0/15 * * * ? *)',
  'cron(0/10 * ? * MON-FRI *)',
  'cron(0/5 8-17 ? * MON-FRI *)',
  'cron(0/30 20-2 ? * MON-FRI *)'.replace('20-2', '0-2,20-23'),
  'cron(15 10 ? * 6L 2022-2023)',
  'cron(0 9 ? * 2#1 *)',
  'cron(0 9 ? * MON#1 *)',
  'cron(0 9 ? * FRIL *)',
  'cron(0 0 L * ? *)',
  'cron(0 0 LW * ? *)',
  'cron(0 0 3W * ? *)',
  'cron(0 0 1,15 * ? *)',
  'cron(0 0 1-15 * ? *)',
  'cron(0 0 1/5 * ? *)',
  'cron(0 0 ? * L *)',
  'cron(0 0 ? * 1-7 *)',
  'cron(0 0 ? * SUN-SAT *)',
  'cron(0 0 ? * SUN,WED *)',
  'cron(*/5 * * * ? *)',
  'cron(10-50/10 * * * ? *)',
  'cron(0,30 8-18 * JAN,FEB,MAR ? *)',
  'cron(0 0 1 1/3 ? *)',
  'cron(0 0 1 1 ? 1970)',
  'cron(0 0 1 1 ? 2199)',
  'cron(0 0 1 JAN-DEC ? 2030/2)',
  'cron(59 23 31 12 ? *)',
  'cron(15 10 ? * * *)',
  'cron(0,15-20,30/10 * * * ? *)',
])('parseSchedule accepts %s unchanged', (text) => {
  expect(parseSchedule(text)).toEqual({ kind: text.slice(0, 4), text });
});

test.each([
  ['  cron(0  14 * * ?   *) ', 'cron(0 14 * * ? *)'],
  ['cron( 0 14 ? jan mon-fri * )', 'cron(0 14 ? JAN MON-FRI *)'],
  ['rate( 5  minutes )', 'rate(5 minutes)'],
])('parseSchedule normalizes %p to %s', (written, text) => {
  expect(parseSchedule(written)).toMatchObject({ text });
});

describe('parseSchedule rejects with a hint', () => {
  test.each([
    // rates
    ['rate(1 minutes)', 'Write rate(1 minute).'],
    ['rate(5 minute)', 'Write rate(5 minutes).'],
    ['rate(05 minutes)', 'Write rate(5 minutes).'],
    ['rate(0 minutes)', 'Write rate(1 minute) or more'],
    ['rate(-1 minutes)', 'Write rate(5 minutes)'],
    ['rate(1.5 hours)', 'Write rate(5 minutes)'],
    ['rate(2 weeks)', 'rate(7 days)'],
    ['rate(30 seconds)', 'Write rate(5 minutes)'],
    ['rate(5)', 'Write rate(5 minutes)'],
    ['rate()', 'Write rate(5 minutes)'],
    ['rate(2 HOURS)', 'Write rate(2 hours).'],
    // other schedulers
    ['', 'cron(0 14 * * ? *)'],
    ['every day', 'cron(0 14 * * ? *)'],
    ['@daily', 'Write cron(0 0 * * ? *) instead of @daily.'],
    ['@hourly', 'Write rate(1 hour) instead of @hourly.'],
    ['at(2030-12-24T09:30:00)', 'cron(30 9 24 12 ? 2030)'],
    ['0 14 * * *', 'Write cron(0 14 * * ? *):'],
    ['0 14 * * 1-5', 'Write cron(0 14 ? * MON-FRI *):'],
    ['*/5 * 1 * *', 'Write cron(*/5 * 1 * ? *):'],
    ['0 14 * * ? *', 'Write cron(0 14 * * ? *):'],
    ['cron(0 14 * * *)', 'Write cron(0 14 * * ? *):'],
    ['cron(0 14 * * 0)', 'Write cron(0 14 ? * SUN *):'],
    ['cron(0 14 * * 7)', 'Write cron(0 14 ? * SUN *):'],
    ['CRON(0 14 * * ? *)', 'in small letters'],
    ['cron (0 14 * * ? *)', 'the brackets right behind it'],
    ['cron(0 14 * * ? *) daily', 'nothing after them'],
    ['every day at two o clock', 'Write rate(2 hours), or cron(0 14 * * ? *)'],
    ['99 14 * * *', 'Write rate(2 hours), or cron(0 14 * * ? *)'],
    // the two days
    ['cron(0 14 * * * *)', 'Write cron(0 14 * * ? *).'],
    ['cron(0 14 ? * ? *)', 'Write cron(0 14 * * ? *).'],
    ['cron(0 14 * * MON *)', 'Write cron(0 14 ? * MON *).'],
    ['cron(0 14 1 * * *)', 'Write cron(0 14 1 * ? *).'],
    // numbers of fields
    ['cron()', 'cron(0 14 * * ? *)'],
    ['cron(0 0 14 * * ? *)', 'cron(0 14 * * ? *)'],
    // fields
    ['cron(60 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(? 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(0/0 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(0/60 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(0/ 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(/5 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(1//5 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(1,,5 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(, 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(*,5 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(-5 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(30-10 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(1-2-3 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(0 24 * * ? *)', 'Write 14, 8-18'],
    ['cron(0 20-2 * * ? *)', 'Write 14, 8-18'],
    ['cron(0 14 0 * ? *)', 'Write 1, 1-15'],
    ['cron(0 14 32 * ? *)', 'Write 1, 1-15'],
    ['cron(0 14 32W * ? *)', 'Write 1, 1-15'],
    ['cron(0 14 W * ? *)', 'Write 1, 1-15'],
    ['cron(0 14 1,L * ? *)', 'Write 1, 1-15'],
    ['cron(0 14 MON * ? *)', 'Write 1, 1-15'],
    ['cron(0 14 * 0 ? *)', 'Write 1, JAN-MAR'],
    ['cron(0 14 * 13 ? *)', 'Write 1, JAN-MAR'],
    ['cron(0 14 * JANUARY ? *)', 'Write 1, JAN-MAR'],
    ['cron(0 14 * ? ? *)', 'Write 1, JAN-MAR'],
    ['cron(0 14 ? * 0 *)', 'Write MON-FRI'],
    ['cron(0 14 ? * 8 *)', 'Write MON-FRI'],
    ['cron(0 14 ? * 3#6 *)', 'Write MON-FRI'],
    ['cron(0 14 ? * 3#0 *)', 'Write MON-FRI'],
    ['cron(0 14 ? * 3#1,6#3 *)', 'Write MON-FRI'],
    ['cron(0 14 ? * 3W *)', 'Write MON-FRI'],
    ['cron(0 14 ? * MON/2 *)', 'Write MON-FRI'],
    ['cron(0 14 ? * FRI-MON *)', 'Write MON-FRI'],
    ['cron(0 14 * * ? 1969)', 'Write *, 2030'],
    ['cron(0 14 * * ? 2200)', 'Write *, 2030'],
    ['cron(0 14 * * ? L)', 'Write *, 2030'],
  ])('%s', (written, hint) => {
    const parsed = parseSchedule(written);
    expect(parsed).toMatchObject({ kind: 'mistake', hint: expect.stringContaining(hint) });
    expect(parsed).toMatchObject({
      sentence: expect.stringMatching(/^["A-Z].*\.$/),
      hint: expect.stringMatching(/\.$/),
    });
  });
});

test('parseSchedule suggests a valid schedule for any crontab line', () => {
  const crontab = fc.tuple(
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom('*', '1', '1-15'),
    fc.constantFrom('*', '1', '1-3'),
    fc.constantFrom('*', '0', '1-5', '6', '7', '1,3'),
  );
  fc.assert(
    fc.property(crontab, (fields) => {
      const parsed = parseSchedule(fields.join(' '));
      const suggested = parsed.kind === 'mistake' ? /^Write (cron\([^)]*\))/.exec(parsed.hint)?.[1] : undefined;
      expect(parseSchedule(suggested as string)).toMatchObject({ kind: 'cron' });
    }),
  );
});

test('parseSchedule never throws, and parses its own result to the same', () => {
  const cronish = fc
    .array(fc.string({ unit: fc.constantFrom(...'0123456789*?,-/LW#MONJAN '.split('')), maxLength: 6 }), {
      maxLength: 8,
    })
    .map((fields) => `cron(${fields.join(' ')})`);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        cronish,
        fc.string().map((text) => `rate(${text})`),
      ),
      (written) => {
        const parsed = parseSchedule(written);
        if (parsed.kind !== 'mistake') expect(parseSchedule(parsed.text)).toEqual(parsed);
      },
    ),
    { numRuns: 1000 },
  );
});
