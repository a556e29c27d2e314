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

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const ordinal = (number: number): string => {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
};

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** A name by its number (from `first`) or by its first three letters. */
const nameOf = (names: readonly string[], text: string): string | undefined =>
  names.find((name) => name.slice(0, 3).toUpperCase() === text.toUpperCase()) ??
  (isNumber(text) ? names[Number(text) - 1] : undefined);

/** `MON-FRI`, `2,4`, `JAN` in full words; nothing for steps and other forms. */
const namesOf = (names: readonly string[], field: string): string | undefined => {
  const items = field.split(',').map((item) => {
    const ends = item.split('-').map((end) => nameOf(names, end));
    return ends.includes(undefined) || ends.length > 2 ? undefined : ends.join(' to ');
  });
  return items.includes(undefined) ? undefined : listed(items as string[]);
};

const clock = (hour: string, minute: string): string => `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;

const dayWords = (day: string, weekday: string): string | undefined => {
  if (weekday === '?' && day === '*') return 'every day';
  if (day === '?' && weekday === '*') return 'every day';
  if (weekday === '?') {
    if (day === 'L') return 'on the last day of the month';
    if (day === 'LW') return 'on the last working day of the month';
    if (/^\d+W$/.test(day)) return `on the working day closest to the ${ordinal(Number.parseInt(day, 10))}`;
    const days = day.split(',');
    return days.every(isNumber) ? `on the ${listed(days.map((one) => ordinal(Number(one))))} of the month` : undefined;
  }
  const [, at = '', place] = /^(\w+)#([1-5])$/.exec(weekday) ?? [];
  if (place) return `on the ${ordinal(Number(place))} ${nameOf(weekdays, at)} of the month`;
  const [, last] = /^(\w+)L$/.exec(weekday) ?? [];
  if (last) return `on the last ${nameOf(weekdays, last)} of the month`;
  const names = namesOf(weekdays, weekday);
  return names && `every ${names}`;
};

const every = (count: string, unit: string): string => (count === '1' ? `every ${unit}` : `every ${count} ${unit}s`);

const cronWords = (fields: readonly string[]): string | undefined => {
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = fields;
  const days = dayWords(day, weekday);
  const season = month === '*' ? '' : namesOf(months, month);
  const years = year === '*' ? '' : /^[\d,]+$/.test(year) ? listed(year.split(',')) : undefined;
  if (days === undefined || season === undefined || years === undefined) return undefined;
  const when = `${season ? ` in ${season}` : ''}${years ? ` ${years}` : ''}`;
  const also = days === 'every day' ? '' : ` ${days}`;
  if (isNumber(minute) && hour.split(',').every(isNumber)) {
    const times = listed(hour.split(',').map((one) => clock(one, minute)));
    return `${days} at ${times} UTC${when}`;
  }
  const [, hours] = /^(?:\*|0)\/(\d+)$/.exec(hour) ?? [];
  if (isNumber(minute) && (hour === '*' || hours))
    return `${every(hours ?? '1', 'hour')} at minute ${minute}${also}${when} (UTC)`;
  const [, minutes] = /^(?:\*|0)\/(\d+)$/.exec(minute) ?? (minute === '*' ? [minute, '1'] : []);
  const [, from, to] = /^(\d+)-(\d+)$/.exec(hour) ?? [];
  if (minutes && (hour === '*' || (from && to)))
    return `${every(minutes, 'minute')}${from && to ? ` from ${clock(from, '0')} to ${clock(to, '59')}` : ''}${also}${when} UTC`;
  return undefined;
};

/**
 * A schedule of EventBridge in words: `every day at 14:00 UTC`, `every 2 hours`. One whose form is too rare for words
 * is given back as it is written, with its zone.
 */
export const scheduleWords = (expression: string): string => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count && unit) return every(count, unit);
  const [, fields] = /^cron\((.+)\)$/.exec(expression) ?? [];
  return (fields && cronWords(fields.trim().split(/\s+/))) ?? `${expression} (UTC)`;
};
