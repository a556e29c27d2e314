import { parseSchedule } from './schedule-expression.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** No expression knows other years: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html */
const firstYear = 1970;
const lastYear = 2199;

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** The values of a field that was judged, in order: `*`, `a`, `a-b`, each with `/step`, and lists of these. */
const valuesOf = (field: string, from: number, to: number, names: readonly string[] = []): number[] => {
  const numberOf = (text: string): number => (names.includes(text) ? names.indexOf(text) + 1 : Number(text));
  const values = new Set<number>();
  for (const item of field.split(',')) {
    const [range = '', step] = item.split('/');
    const [first = '', last] = range.split('-');
    const begin = first === '*' ? from : numberOf(first);
    const open = first === '*' || step !== undefined;
    const end = last === undefined ? (open ? to : begin) : numberOf(last);
    for (let value = begin; value <= end; value += Number(step ?? 1)) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
};

/** 1 for Sunday, as AWS counts. */
const weekdayOf = (year: number, month: number, date: number): number =>
  new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 1;

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day from Monday to Friday of the same month that is nearest to a date. */
const nearestWorkday = (year: number, month: number, date: number): number => {
  const length = lengthOf(year, month);
  const weekday = weekdayOf(year, month, date);
  if (weekday === 7) return date === 1 ? 3 : date - 1;
  if (weekday === 1) return date === length ? date - 2 : date + 1;
  return date;
};

/** The dates of a month at which a job runs, in order. */
const datesOf = (dates: string, days: string, year: number, month: number): number[] => {
  const length = lengthOf(year, month);
  const all = Array.from({ length }, (_, index) => index + 1);
  if (days === '?') {
    if (dates === 'L') return [length];
    if (dates === 'LW') return [nearestWorkday(year, month, length)];
    const [, near] = /^(\d+)W$/.exec(dates) ?? [];
    if (near !== undefined) return Number(near) > length ? [] : [nearestWorkday(year, month, Number(near))];
    return valuesOf(dates, 1, 31).filter((date) => date <= length);
  }
  const on = (weekday: number): number[] => all.filter((date) => weekdayOf(year, month, date) === weekday);
  if (days === 'L') return on(7);
  const [, name = '', last, count] = /^(\d+|[A-Z]{3})(?:(L)|#([1-5]))$/.exec(days) ?? [];
  const weekday = weekdays.includes(name) ? weekdays.indexOf(name) + 1 : Number(name);
  if (last) return on(weekday).slice(-1);
  if (count) return on(weekday).slice(Number(count) - 1, Number(count));
  const wanted = new Set(valuesOf(days, 1, 7, weekdays));
  return all.filter((date) => wanted.has(weekdayOf(year, month, date)));
};

/** Each time of a `cron(…)` by the clock on the wall, as if it hung in UTC, in order. */
function* wallTimes(cron: string, begin: number): Generator<number> {
  const [minutes = '', hours = '', dates = '', month = '', days = '', years = ''] = cron.slice(5, -1).split(' ');
  const [everyHour, everyMinute, everyMonth] = [
    valuesOf(hours, 0, 23),
    valuesOf(minutes, 0, 59),
    valuesOf(month, 1, 12, months),
  ];
  const some = years === '*' ? undefined : new Set(valuesOf(years, firstYear, lastYear));
  for (let year = Math.max(firstYear, new Date(begin).getUTCFullYear()); year <= lastYear; year++) {
    if (some && !some.has(year)) continue;
    for (const one of everyMonth) {
      if (Date.UTC(year, one, 1) < begin) continue;
      for (const date of datesOf(dates, days, year, one)) {
        const midnight = Date.UTC(year, one - 1, date);
        if (midnight + day < begin) continue;
        for (const hour of everyHour)
          for (const past of everyMinute) {
            const time = midnight + (hour * 60 + past) * minute;
            if (time >= begin) yield time;
          }
      }
    }
  }
}

/** What a clock in a zone shows at an instant, as if it hung in UTC. */
const wallIn = (zone: string): ((instant: number) => number) => {
  if (zone === 'UTC') return (instant) => instant;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.year as number, (parts.month as number) - 1, parts.day, parts.hour, parts.minute);
  };
};

/** No zone shifts its clocks by more. */
const longestShift = 180 * minute;

/** The first instant at which the clock shows a time; none where it skips that time in spring. */
const instantOf = (wall: number, wallAt: (instant: number) => number): number | undefined => {
  const offsets = [wall - day, wall + day].map((near) => wallAt(near) - near);
  const instants = offsets.map((offset) => wall - offset).filter((instant) => wallAt(instant) === wall);
  return instants.length ? Math.min(...instants) : undefined;
};

/**
 * The next times, after an instant, at which a `cron(…)` fires: at most `count`, fewer where its years end. None for a
 * `rate(…)`, which counts from its deployment, and for what is no expression. A time that the clocks skip in spring
 * does not fire, and one that comes twice in autumn fires once.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#daylist-savings-time
 * Throws a `RangeError` for a zone that does not exist.
 */
export const nextRuns = (expression: string, from: Date, { zone = 'UTC', count = 5 } = {}): Date[] => {
  const parsed = parseSchedule(expression);
  if (parsed.kind !== 'cron') return [];
  const wallAt = wallIn(zone);
  const runs: number[] = [];
  for (const wall of wallTimes(parsed.text, wallAt(from.getTime()) - longestShift)) {
    if (runs.length >= count) break;
    const instant = instantOf(wall, wallAt);
    if (instant !== undefined && instant > from.getTime()) runs.push(instant);
  }
  return runs.map((instant) => new Date(instant));
};
