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
  'cron(0/30 20-2 ? * MON-FRI *)',
  'cron(50-10 * * * ? *)',
  'cron(0 22-2/2 * * ? *)',
  'cron(0 0 25-5 * ? *)',
  'cron(0 0 1 NOV-FEB ? *)',
  'cron(0 10 ? * SAT-SUN *)',
  'cron(0 10 ? * FRI-MON,WED *)',
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
    ['rate(1.5 hours)', 'Write rate(90 minutes).'],
    ['rate(2 weeks)', 'Write rate(14 days).'],
    ['rate(1 week)', 'Write rate(7 days).'],
    ['rate(1 month)', 'Write cron(0 0 1 * ? *) for the first day of every month.'],
    ['rate(1 year)', 'Write cron(0 0 1 1 ? *) for the first day of every year.'],
    ['rate(2 months)', 'Write rate(5 minutes)'],
    ['rate(5m)', 'Write rate(5 minutes).'],
    ['rate(1h)', 'Write rate(1 hour).'],
    ['rate(5 min)', 'Write rate(5 minutes).'],
    ['rate(30 seconds)', 'Write rate(1 minute) or more; a shorter one does not exist.'],
    ['rate(5)', 'Write rate(5 minutes)'],
    ['rate()', 'Write rate(5 minutes)'],
    ['rate(2 HOURS)', 'Write rate(2 hours).'],
    // other schedulers
    ['', 'cron(0 14 * * ? *)'],
    ['every day', 'Write rate(1 day), or cron(0 14 * * ? *) for every day at 14:00 UTC.'],
    ['every 5 minutes', 'Write rate(5 minutes).'],
    ['Every 2 Hours', 'Write rate(2 hours).'],
    ['every minute', 'Write rate(1 minute).'],
    ['every hour', 'Write rate(1 hour).'],
    ['every week', 'Write rate(7 days).'],
    ['every month', 'Write cron(0 0 1 * ? *)'],
    ['every 30s', 'Write rate(1 minute) or more'],
    ['every 0 minutes', 'Write rate(2 hours), or cron(0 14 * * ? *)'],
    ['every monday', 'Write rate(2 hours), or cron(0 14 * * ? *)'],
    ['@every 2h', 'Write rate(2 hours).'],
    ['@every 1h30m', 'Write rate(90 minutes).'],
    ['@every 90s', 'Write rate(2 minutes).'],
    ['@every 48h', 'Write rate(2 days).'],
    ['@monthly', 'Write cron(0 0 1 * ? *) instead of @monthly.'],
    ['@yearly', 'Write cron(0 0 1 1 ? *) instead of @yearly.'],
    ['@annually', 'Write cron(0 0 1 1 ? *) instead of @annually.'],
    ['@midnight', 'Write cron(0 0 * * ? *) instead of @midnight.'],
    ['@Weekly', 'Write cron(0 0 ? * SUN *) instead of @Weekly.'],
    ['@reboot', 'Write rate(2 hours), or cron(0 14 * * ? *)'],
    // Quartz, with seconds
    ['0 0 12 * * ?', 'Write cron(0 12 * * ? *): AWS has no field for seconds'],
    ['0 15 10 ? * MON-FRI', 'Write cron(15 10 ? * MON-FRI *):'],
    ['0 15 10 ? * 2-6', 'Write cron(15 10 ? * 2-6 *):'],
    ['0 0/5 14 * * ?', 'Write cron(0/5 14 * * ? *):'],
    ['0 15 10 * * ? 2030', 'Write cron(15 10 * * ? 2030):'],
    ['cron(0 0 12 * * ?)', 'Write cron(0 12 * * ? *): AWS has no field for seconds'],
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
    ['cron(0 0 14 * * ? *)', 'Write cron(0 14 * * ? *): AWS has no field for seconds'],
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
    ['cron(1-2-3 14 * * ? *)', 'Write 0, 0,30'],
    ['cron(0 24 * * ? *)', 'Write 14, 8-18'],
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
    ['cron(0 14 * * ? 2032-2030)', 'Write *, 2030'],
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

test('parseSchedule reports every field that is wrong', () => {
  expect(parseSchedule('cron(60 25 * * ? *)')).toEqual({
    kind: 'mistake',
    sentence:
      '"60" is no minutes of a cron expression: it goes from 0 to 59. "25" is no hours of a cron expression: it goes from 0 to 23.',
    hint: 'Write for minutes 0, 0,30, 10-20 or 0/15; for hours 14, 8-18 or 0/6.',
  });
});

test('parseSchedule suggests a valid schedule for every interval of another scheduler', () => {
  const unit = fc.constantFrom('m', 'min', 'minutes', 'h', 'hours', 'd', 'days', 'w', 'weeks');
  fc.assert(
    fc.property(fc.constantFrom('every ', '@every '), fc.integer({ min: 1, max: 999 }), unit, (word, count, of) => {
      const parsed = parseSchedule(`${word}${count}${of}`);
      const [, suggested] = /^Write (rate\([^)]*\))/.exec(parsed.kind === 'mistake' ? parsed.hint : '') ?? [];
      expect(parseSchedule(suggested as string)).toMatchObject({ kind: 'rate' });
    }),
  );
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
