import { expect, test } from '@jest/globals';
import { scheduleWords } from '../../../src/events/parts/schedule-in-words.ts';

test.each([
  ['rate(1 minute)', 'every minute'],
  ['rate(2 hours)', 'every 2 hours'],
  ['cron(0 14 * * ? *)', 'every day at 14:00 UTC'],
  ['cron(5 8,20 * * ? *)', 'every day at 08:05 and 20:05 UTC'],
  ['cron(30 9 ? * MON-FRI *)', 'every Monday to Friday at 09:30 UTC'],
  ['cron(30 9 ? * 2,4,6 *)', 'every Monday, Wednesday and Friday at 09:30 UTC'],
  ['cron(0 3 1 * ? *)', 'on the 1st of the month at 03:00 UTC'],
  ['cron(0 3 1,15 * ? *)', 'on the 1st and 15th of the month at 03:00 UTC'],
  ['cron(0 3 L * ? *)', 'on the last day of the month at 03:00 UTC'],
  ['cron(0 3 3W * ? *)', 'on the working day closest to the 3rd at 03:00 UTC'],
  ['cron(0 3 ? * 6L *)', 'on the last Friday of the month at 03:00 UTC'],
  ['cron(0 3 ? * 3#2 *)', 'on the 2nd Tuesday of the month at 03:00 UTC'],
  ['cron(0 3 ? JAN,JUL MON *)', 'every Monday at 03:00 UTC in January and July'],
  ['cron(30 9 24 12 ? 2030)', 'on the 24th of the month at 09:30 UTC in December 2030'],
  ['cron(0/15 * * * ? *)', 'every 15 minutes UTC'],
  ['cron(0/15 8-18 ? * MON-FRI *)', 'every 15 minutes from 08:00 to 18:59 every Monday to Friday UTC'],
  ['cron(0 0/6 * * ? *)', 'every 6 hours at minute 0 (UTC)'],
  ['cron(0 10 ? * SAT-SUN *)', 'every Saturday to Sunday at 10:00 UTC'],
  ['cron(0/30 22-2 * * ? *)', 'every 30 minutes from 22:00 to 02:59 UTC'],
  ['cron(0 3 1 NOV-FEB ? *)', 'on the 1st of the month at 03:00 UTC in November to February'],
  // Forms without words.
  ['cron(0 8 * 1/3 ? *)', 'cron(0 8 * 1/3 ? *) (UTC)'],
  ['cron(10-20 8 * * ? *)', 'cron(10-20 8 * * ? *) (UTC)'],
])('scheduleWords of %s is %s', (expression, words) => {
  expect(scheduleWords(expression)).toBe(words);
});
