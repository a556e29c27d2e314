import { parseSchedule } from './schedule-expression.ts';
import { months, weekdays } from './schedule-fields.ts';
import { firstInstantOf, type WallTime, wallClockOf } from './zone-clock.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * The years that a cron expression can name:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html
 */
const firstYear = 1970;
const lastYear = 2199;

/** The largest change of a zone's clock that `nextRuns` allows for, in milliseconds. */
const longestShift = 180 * minute;

/** The values of a field of a cron expression; `names` are words for its values from 1 on. */
interface Field {
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}
const fields = {
  minutes: { from: 0, to: 59 },
  hours: { from: 0, to: 23 },
  dates: { from: 1, to: 31 },
  months: { from: 1, to: 12, names: months },
  weekdays: { from: 1, to: 7, names: weekdays },
  years: { from: firstYear, to: lastYear },
} as const satisfies Record<string, Field>;

/** Returns the value of a valid number or name. */
const numberOf = (text: string, { names = [] }: Field): number =>
  names.includes(text) ? names.indexOf(text) + 1 : Number(text);

/**
 * Returns the first and last value and the step of `a`, `a-b` or `*`, each of which may be followed by `/` and a step.
 */
const rangeOf = (item: string, field: Field): { first: number; last: number; step: number } => {
  const [range = '', step] = item.split('/');
  if (range === '*') return { first: field.from, last: field.to, step: Number(step ?? 1) };
  const [first = '', last] = range.split('-');
  const begin = numberOf(first, field);
  if (last !== undefined) return { first: begin, last: numberOf(last, field), step: Number(step ?? 1) };
  return step === undefined
    ? { first: begin, last: begin, step: 1 }
    : { first: begin, last: field.to, step: Number(step) };
};

/**
 * Returns the values of a valid field in order. The text is a list of what `rangeOf` reads, separated by commas. A range
 * whose last value is before its first goes past the greatest value and on from the least.
 */
const valuesOf = (text: string, field: Field): number[] => {
  const values = new Set<number>();
  const size = field.to - field.from + 1;
  for (const item of text.split(',')) {
    const { first, last, step } = rangeOf(item, field);
    for (let value = first; value <= (last < first ? last + size : last); value += step)
      values.add(value > field.to ? value - size : value);
  }
  return [...values].sort((a, b) => a - b);
};

/** A month of a year; `month` counts from 1. */
interface Month {
  readonly year: number;
  readonly month: number;
}

/** Returns the weekday of a date: 1 for Sunday, as AWS counts. */
const weekdayOf = ({ year, month }: Month, date: number): number =>
  new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 1;

/** Returns the number of days of a month. */
const lengthOf = ({ year, month }: Month): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Returns the date from Monday to Friday of the same month that is nearest to a date. */
const nearestWorkday = (month: Month, date: number): number => {
  const weekday = weekdayOf(month, date);
  if (weekday === 7) return date === 1 ? 3 : date - 1;
  if (weekday === 1) return date === lengthOf(month) ? date - 2 : date + 1;
  return date;
};

/** Returns the dates of a month, in order, that the field day-of-month selects. */
const datesByDate = (text: string, month: Month): number[] => {
  const length = lengthOf(month);
  if (text === 'L') return [length];
  if (text === 'LW') return [nearestWorkday(month, length)];
  const [, near] = /^(\d+)W$/.exec(text) ?? [];
  if (near !== undefined) return Number(near) > length ? [] : [nearestWorkday(month, Number(near))];
  return valuesOf(text, fields.dates).filter((date) => date <= length);
};

/** Returns the dates of a month, in order, that the field day-of-week selects. */
const datesByWeekday = (text: string, month: Month): number[] => {
  const datesOn = (wanted: readonly number[]): number[] =>
    Array.from({ length: lengthOf(month) }, (_, index) => index + 1).filter((date) =>
      wanted.includes(weekdayOf(month, date)),
    );
  if (text === 'L') return datesOn([7]);
  const [, last] = /^(\w+)L$/.exec(text) ?? [];
  if (last !== undefined) return datesOn([numberOf(last, fields.weekdays)]).slice(-1);
  const [, weekday, nth] = /^(\w+)#([1-5])$/.exec(text) ?? [];
  if (weekday !== undefined) return datesOn([numberOf(weekday, fields.weekdays)]).slice(Number(nth) - 1, Number(nth));
  return datesOn(valuesOf(text, fields.weekdays));
};

/** Returns the six fields of a valid cron expression as texts. */
const fieldsOf = (cron: string) => {
  const [minutes = '', hours = '', dates = '', inMonths = '', onWeekdays = '', years = ''] = cron
    .slice('cron('.length, -1)
    .split(' ');
  return { minutes, hours, dates, months: inMonths, weekdays: onWeekdays, years };
};

/** Yields the midnights of the days on which a cron expression fires, in order, from a year to the last one. */
function* midnightsFrom(fromYear: number, cron: ReturnType<typeof fieldsOf>): Generator<WallTime> {
  const everyMonth = valuesOf(cron.months, fields.months);
  for (const year of valuesOf(cron.years, fields.years)) {
    if (year < fromYear) continue;
    for (const month of everyMonth) {
      const dates =
        cron.weekdays === '?'
          ? datesByDate(cron.dates, { year, month })
          : datesByWeekday(cron.weekdays, { year, month });
      for (const date of dates) yield Date.UTC(year, month - 1, date);
    }
  }
}

/** Yields the wall-clock times at which a cron expression fires, in order, none before `begin`. */
function* wallTimesFrom(begin: WallTime, cron: ReturnType<typeof fieldsOf>): Generator<WallTime> {
  const minutes = valuesOf(cron.minutes, fields.minutes);
  const timesOfDay = valuesOf(cron.hours, fields.hours).flatMap((hour) =>
    minutes.map((past) => (hour * 60 + past) * minute),
  );
  for (const midnight of midnightsFrom(new Date(begin).getUTCFullYear(), cron)) {
    if (midnight + day <= begin) continue;
    for (const time of timesOfDay) if (midnight + time >= begin) yield midnight + time;
  }
}

/**
 * Returns the next instants, after `from`, at which a `cron(…)` fires: at most `count`, fewer where its years end.
 * Returns none for a `rate(…)`, which counts from its deployment, and for an invalid expression. A time that the change
 * to summer time skips does not fire, and one that comes twice in autumn fires once:
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#daylist-savings-time
 * Throws a `RangeError` for a zone that does not exist.
 */
export const nextRuns = (expression: string, from: Date, { zone = 'UTC', count = 5 } = {}): Date[] => {
  const parsed = parseSchedule(expression);
  if (parsed.kind !== 'cron') return [];
  const wallAt = wallClockOf(zone);
  const runs: Date[] = [];
  for (const wall of wallTimesFrom(wallAt(from.getTime()) - longestShift, fieldsOf(parsed.text))) {
    if (runs.length >= count) break;
    const instant = firstInstantOf(wall, wallAt);
    if (instant !== undefined && instant > from.getTime()) runs.push(new Date(instant));
  }
  return runs;
};

/** The years in which the Gregorian calendar repeats: every weekday meets every date of a leap year and of any other. */
const calendarCycle = 28;

const minutesPer = { minute: 1, hour: 60, day: 24 * 60 } as const;

/**
 * Returns the greatest number of times that a `rate(…)` or a `cron(…)` fires in a year; undefined for an invalid
 * expression.
 */
export const mostStartsPerYear = (expression: string): number | undefined => {
  const parsed = parseSchedule(expression);
  if (parsed.kind === 'mistake') return undefined;
  const [, amount, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(parsed.text) ?? [];
  if (unit !== undefined)
    return Math.ceil((366 * minutesPer.day) / (Number(amount) * minutesPer[unit as keyof typeof minutesPer]));
  const cron = fieldsOf(parsed.text);
  const timesOfDay = valuesOf(cron.minutes, fields.minutes).length * valuesOf(cron.hours, fields.hours).length;
  const days = new Map<number, number>();
  for (const midnight of midnightsFrom(firstYear, cron)) {
    const year = new Date(midnight).getUTCFullYear();
    days.set(year, (days.get(year) ?? 0) + 1);
    if (days.size > calendarCycle) break;
  }
  return timesOfDay * Math.max(0, ...days.values());
};

const unitSeconds: Readonly<Record<string, number>> = { minute: 60, hour: 3_600, day: 86_400 };

/** The number of runs between which `shortestInterval` looks for the shortest interval of a cron expression. */
const comparedRuns = 100;

/**
 * Returns the seconds of a `rate(…)`, or the least seconds between two of the first hundred runs of a `cron(…)`.
 * Undefined for a schedule with one run or none, and for an invalid expression.
 */
export const shortestInterval = (expression: string): number | undefined => {
  const parsed = parseSchedule(expression);
  if (parsed.kind === 'rate') {
    const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(parsed.text) ?? [];
    return Number(count) * (unitSeconds[unit] as number);
  }
  const runs = nextRuns(expression, new Date(0), { count: comparedRuns }).map((run) => run.getTime());
  const gaps = runs.slice(1).map((run, index) => (run - (runs[index] as number)) / 1_000);
  return gaps.length > 0 ? Math.min(...gaps) : undefined;
};
