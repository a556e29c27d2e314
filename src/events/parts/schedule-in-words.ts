const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Returns `a, b and c`. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Returns `1st`, `2nd`, `11th`. */
const ordinal = (number: number): string => {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
};

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** Returns a name by its number, from 1 on, or by its first three letters in any case. */
const nameOf = (names: readonly string[], text: string): string | undefined =>
  names.find((name) => name.slice(0, 3).toUpperCase() === text.toUpperCase()) ??
  (isNumber(text) ? names[Number(text) - 1] : undefined);

/** Returns `MON-FRI`, `2,4` or `JAN` in full words; undefined for steps and other forms. */
const namesOf = (names: readonly string[], field: string): string | undefined => {
  const items = field.split(',').map((item) => {
    const ends = item.split('-').map((end) => nameOf(names, end));
    return ends.includes(undefined) || ends.length > 2 ? undefined : ends.join(' to ');
  });
  return items.includes(undefined) ? undefined : listed(items as string[]);
};

/** Returns `08:05`. */
const clock = (hour: string, minute: string): string => `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;

/** Returns the days that a day-of-month selects; undefined for a form that has no words. */
const dateWords = (date: string): string | undefined => {
  if (date === 'L') return 'on the last day of the month';
  if (date === 'LW') return 'on the last working day of the month';
  if (/^\d+W$/.test(date)) return `on the working day closest to the ${ordinal(Number.parseInt(date, 10))}`;
  const dates = date.split(',');
  return dates.every(isNumber) ? `on the ${listed(dates.map((one) => ordinal(Number(one))))} of the month` : undefined;
};

/** Returns the days that a day-of-week selects; undefined for a form that has no words. */
const weekdayWords = (weekday: string): string | undefined => {
  const [, nth, place] = /^(\w+)#([1-5])$/.exec(weekday) ?? [];
  if (nth !== undefined) return `on the ${ordinal(Number(place))} ${nameOf(weekdays, nth)} of the month`;
  const [, last] = /^(\w+)L$/.exec(weekday) ?? [];
  if (last !== undefined) return `on the last ${nameOf(weekdays, last)} of the month`;
  const names = namesOf(weekdays, weekday);
  return names && `every ${names}`;
};

/** Returns the days on which a cron expression fires; undefined for a form that has no words. */
const dayWords = (date: string, weekday: string): string | undefined => {
  if ((weekday === '?' && date === '*') || (date === '?' && weekday === '*')) return 'every day';
  return weekday === '?' ? dateWords(date) : weekdayWords(weekday);
};

/** Returns the months and years, ` in December 2030`; undefined for a form that has no words. */
const seasonWords = (month: string, year: string): string | undefined => {
  const inMonths = month === '*' ? '' : namesOf(months, month);
  if (inMonths === undefined || !/^(?:\*|[\d,]+)$/.test(year)) return undefined;
  const inYears = year === '*' ? '' : listed(year.split(','));
  return `${inMonths ? ` in ${inMonths}` : ''}${inYears ? ` ${inYears}` : ''}`;
};

/** Returns `every minute` or `every 5 minutes`. */
const every = (count: string, unit: string): string => (count === '1' ? `every ${unit}` : `every ${count} ${unit}s`);

/** Returns the fixed times of a day, `at 08:05 and 20:05`; undefined for any other form. */
const fixedTimes = (minute: string, hour: string): string | undefined => {
  const hours = hour.split(',');
  return isNumber(minute) && hours.every(isNumber) ? `at ${listed(hours.map((one) => clock(one, minute)))}` : undefined;
};

/** Returns `every 6 hours at minute 0`; undefined for any other form. */
const hourly = (minute: string, hour: string): string | undefined => {
  const [, step] = /^(?:\*|0)\/(\d+)$/.exec(hour) ?? (hour === '*' ? [hour, '1'] : []);
  return isNumber(minute) && step ? `${every(step, 'hour')} at minute ${minute}` : undefined;
};

/** Returns `every 15 minutes`, perhaps with ` from 08:00 to 18:59`; undefined for any other form. */
const everyFewMinutes = (minute: string, hour: string): string | undefined => {
  const [, step] = /^(?:\*|0)\/(\d+)$/.exec(minute) ?? (minute === '*' ? [minute, '1'] : []);
  const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(hour) ?? [];
  if (!step || (hour !== '*' && from === '')) return undefined;
  return `${every(step, 'minute')}${hour === '*' ? '' : ` from ${clock(from, '0')} to ${clock(to, '59')}`}`;
};

/** Returns `UTC` or `Europe/Prague time`. */
const zoneWords = (zone: string): string => (zone === 'UTC' ? zone : `${zone} time`);

/** Returns a cron expression in words, from its six fields; undefined for a form that has none. */
const cronWords = (fields: readonly string[], zone: string): string | undefined => {
  const [minute = '', hour = '', date = '', month = '', weekday = '', year = ''] = fields;
  const days = dayWords(date, weekday);
  const season = seasonWords(month, year);
  if (days === undefined || season === undefined) return undefined;
  const times = fixedTimes(minute, hour);
  if (times) return `${days} ${times} ${zone}${season}`;
  const onDays = days === 'every day' ? '' : ` ${days}`;
  const everyHour = hourly(minute, hour);
  if (everyHour) return `${everyHour}${onDays}${season} (${zone})`;
  const everyMinute = everyFewMinutes(minute, hour);
  return everyMinute && `${everyMinute}${onDays}${season} ${zone}`;
};

/**
 * Returns a schedule of EventBridge in words: `every day at 14:00 UTC`, `every 2 hours`. A form that is too rare for
 * words is returned as it is written, with its zone.
 */
export const scheduleWords = (expression: string, zone = 'UTC'): string => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count && unit) return every(count, unit);
  const [, fields] = /^cron\((.+)\)$/.exec(expression) ?? [];
  const clock = zoneWords(zone);
  return (fields && cronWords(fields.trim().split(/\s+/), clock)) ?? `${expression} (${clock})`;
};
