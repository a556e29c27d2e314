import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSchedule } from '../../../src/events/parts/schedule-expression.ts';
import { nextRuns, shortestInterval } from '../../../src/events/parts/schedule-runs.ts';

const minute = 60_000;
const day = 1_440 * minute;
const names = ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['', 'SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** True for a value of a field, item by item, by the definition of each form. */
const includes = (
  field: string,
  value: number,
  words: readonly string[],
  [least, most]: readonly [number, number],
): boolean =>
  field.split(',').some((item) => {
    const number = (text: string) => (words.includes(text) ? words.indexOf(text) : Number(text));
    const [range = '', step] = item.split('/');
    const [first = '', last] = range.split('-');
    const begin = first === '*' ? least : number(first);
    const isOpen = first === '*' || step !== undefined;
    const end = last === undefined && isOpen ? most : number(last ?? first);
    // Places after the first value, on a circle of all values.
    const size = most - least + 1;
    const after = (other: number) => (other - begin + size) % size;
    return after(value) <= after(end) && after(value) % Number(step ?? 1) === 0;
  });

/** True if a cron expression fires on a day, by testing the days of its month one by one. */
const firesOn = (cron: string, midnight: number): boolean => {
  const [, , dates = '', month = '', days = '', year = ''] = cron.slice(5, -1).split(' ');
  const at = new Date(midnight);
  if (
    !includes(year, at.getUTCFullYear(), [], [1_970, 2_199]) ||
    !includes(month, at.getUTCMonth() + 1, names, [1, 12])
  )
    return false;
  const all: Date[] = [];
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1);
  for (let one = first; new Date(one).getUTCMonth() === at.getUTCMonth(); one += day) all.push(new Date(one));
  const isWork = (one: Date) => one.getUTCDay() > 0 && one.getUTCDay() < 6;
  const closest = (date: number) =>
    all
      .filter(isWork)
      .sort((a, b) => Math.abs(a.getUTCDate() - date) - Math.abs(b.getUTCDate() - date))[0]
      ?.getTime();
  if (days === '?') {
    if (dates === 'L') return all.at(-1)?.getTime() === midnight;
    if (dates === 'LW') return closest(all.length) === midnight;
    if (dates.endsWith('W'))
      return Number.parseInt(dates, 10) <= all.length && closest(Number.parseInt(dates, 10)) === midnight;
    return includes(dates, at.getUTCDate(), [], [1, 31]);
  }
  const weekday = at.getUTCDay() + 1;
  if (days === 'L') return weekday === 7;
  if (/[^,]+(L|#\d)$/.test(days)) {
    const name = days.replace(/L$|#\d$/, '');
    const alike = all.filter((one) => includes(name, one.getUTCDay() + 1, weekdays, [1, 7]));
    const chosen = days.endsWith('L') ? alike.at(-1) : alike[Number(days.at(-1)) - 1];
    return chosen?.getTime() === midnight;
  }
  return includes(days, weekday, weekdays, [1, 7]);
};

/** Returns the instants of a day at which a cron expression fires, by testing each minute. */
const firesIn = (cron: string, midnight: number): number[] => {
  const [minutes = '', hours = ''] = cron.slice(5, -1).split(' ');
  return Array.from({ length: 1_440 }, (_, index) => index)
    .filter((past) => includes(hours, Math.floor(past / 60), [], [0, 23]) && includes(minutes, past % 60, [], [0, 59]))
    .map((past) => midnight + past * minute);
};

const field = (
  from: number,
  to: number,
  words: readonly string[] = [],
  { steps = true, wraps = true } = {},
): fc.Arbitrary<string> => {
  const value = fc
    .integer({ min: from, max: to })
    .map((number) => (number % 2 ? (words[number] ?? `${number}`) : `${number}`));
  const span = fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
    .map(([a, b]) => (wraps ? `${a}-${b}` : `${Math.min(a, b)}-${Math.max(a, b)}`));
  const plain = fc.oneof(value, span);
  const item = steps
    ? fc.oneof(
        plain,
        fc.tuple(fc.oneof(plain, fc.constant('*')), fc.integer({ min: 1, max: to })).map(([a, b]) => `${a}/${b}`),
      )
    : plain;
  return fc.oneof(
    fc.constant('*'),
    fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(',')),
  );
};

const dates = fc.oneof(
  field(1, 31),
  fc.constantFrom('L', 'LW'),
  fc.integer({ min: 1, max: 31 }).map((date) => `${date}W`),
);
const days = fc.oneof(
  field(1, 7, weekdays, { steps: false }),
  fc.constant('L'),
  fc.tuple(fc.constantFrom('1', '7', 'MON', 'FRI'), fc.constantFrom('L', '#1', '#2', '#5')).map(([a, b]) => a + b),
);
const crons = fc
  .tuple(
    field(0, 59),
    field(0, 23),
    fc.oneof(
      dates.map((one) => [one, '?']),
      days.map((one) => ['?', one]),
    ),
    field(1, 12, names),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('*') },
      { weight: 1, arbitrary: field(2_020, 2_030, [], { wraps: false }) },
    ),
  )
  .map(
    ([minutes, hours, [date, weekday], month, year]) => `cron(${minutes} ${hours} ${date} ${month} ${weekday} ${year})`,
  );
const instants = fc
  .integer({ min: Date.UTC(2_020, 0, 1) / 1_000, max: Date.UTC(2_030, 0, 1) / 1_000 })
  .map((s) => s * 1_000);

describe('nextRuns', () => {
  test('finds the runs that testing every day and every minute finds', () => {
    fc.assert(
      fc.property(crons, instants, (cron, from) => {
        expect(parseSchedule(cron)).toEqual({ kind: 'cron', text: cron });
        const until = from + 3 * 366 * day;
        const expected: number[] = [];
        for (let midnight = from - (from % day); midnight < until && expected.length < 5; midnight += day)
          if (firesOn(cron, midnight))
            expected.push(...firesIn(cron, midnight).filter((at) => at > from && at < until));
        const found = nextRuns(cron, new Date(from)).map((run) => run.getTime());
        expect(found.filter((run) => run < until)).toEqual(expected.slice(0, 5));
      }),
      { numRuns: 100 },
    );
  });

  const zones = [
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'America/Santiago',
    'Asia/Kolkata',
  ];

  test.each(zones)('in %s leaves out times that the clock skips, and returns a time that comes twice once', (zone) => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    // The days around the changes to and from summer time in 2025, on both hemispheres.
    for (const start of [
      '2025-03-08',
      '2025-03-29',
      '2025-04-05',
      '2025-04-24',
      '2025-09-27',
      '2025-10-04',
      '2025-10-25',
      '2025-10-30',
      '2025-11-01',
    ]) {
      const from = Date.parse(`${start}T00:00:00Z`);
      const expected: number[] = [];
      const seen = new Set<string>();
      // Starts a day earlier, so that a time that comes twice is seen the first time.
      for (let at = from - day; at < from + 2 * day; at += minute) {
        const shown = clock.format(at);
        const [hours = 0, minutes = 0] = shown.slice(-5).split(':').map(Number);
        if (hours > 3 || minutes % 15 || seen.has(shown)) continue;
        seen.add(shown);
        if (at > from) expected.push(at);
      }
      const found = nextRuns('cron(0/15 0-3 * * ? *)', new Date(from), { zone, count: 40 }).map((run) => run.getTime());
      expect(found.filter((run) => run < from + 2 * day)).toEqual(expected);
    }
  });

  test.each([
    ['cron(0 14 * * ? *)', '2026-11-24T15:00:00Z', ['2026-11-25T14:00', '2026-11-26T14:00']],
    ['cron(0 10 ? * 6L *)', '2026-11-24T00:00:00Z', ['2026-11-27T10:00', '2026-12-25T10:00']],
    ['cron(0 0 29 2 ? *)', '2026-11-24T00:00:00Z', ['2028-02-29T00:00', '2032-02-29T00:00']],
    ['cron(30 9 24 12 ? 2030)', '2026-11-24T00:00:00Z', ['2030-12-24T09:30']],
    ['cron(0 10 ? * SAT-SUN *)', '2026-11-24T00:00:00Z', ['2026-11-28T10:00', '2026-11-29T10:00']],
    ['cron(0 22-2 * * ? *)', '2026-11-24T23:30:00Z', ['2026-11-25T00:00', '2026-11-25T01:00']],
    ['cron(0 0 1 NOV-FEB ? *)', '2026-12-24T00:00:00Z', ['2027-01-01T00:00', '2027-02-01T00:00']],
    ['cron(50-10/10 8 * * ? *)', '2026-11-24T08:05:00Z', ['2026-11-24T08:10', '2026-11-24T08:50']],
    ['cron(0 12 30 2 ? *)', '2026-11-24T00:00:00Z', []],
    ['cron(0 12 * * ? 2020)', '2026-11-24T00:00:00Z', []],
    ['rate(5 minutes)', '2026-11-24T00:00:00Z', []],
    ['every day', '2026-11-24T00:00:00Z', []],
  ])('of %s after %s returns %j', (expression, from, expected) => {
    const runs = nextRuns(expression, new Date(from), { count: 2 });
    expect(runs.map((run) => run.toISOString().slice(0, 16))).toEqual(expected);
  });

  test('throws RangeError for a zone that does not exist', () => {
    expect(() => nextRuns('cron(0 14 * * ? *)', new Date(0), { zone: 'Mars/Olympus' })).toThrow(RangeError);
  });
});

test.each([
  ['rate(1 minute)', 60],
  ['rate(2 hours)', 7_200],
  ['rate(7 days)', 604_800],
  ['cron(0/15 * * * ? *)', 900],
  ['cron(0 8,9,20 * * ? *)', 3_600],
  ['cron(55 23-0 * * ? *)', 3_600],
  ['cron(0 0 1 1 ? *)', 365 * 86_400],
  ['cron(0 0 1 1 ? 2030)', undefined],
  ['cron(0 0 30 2 ? *)', undefined],
  ['every day', undefined],
])('shortestInterval of %s is %p', (expression, seconds) => {
  expect(shortestInterval(expression)).toBe(seconds);
});
