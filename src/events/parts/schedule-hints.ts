import { isCron, oneOpen, weekdays } from './schedule-fields.ts';

/** Shorthands of other schedulers. */
const macros: Readonly<Record<string, string>> = {
  '@hourly': 'rate(1 hour)',
  '@daily': 'cron(0 0 * * ? *)',
  '@midnight': 'cron(0 0 * * ? *)',
  '@weekly': 'cron(0 0 ? * SUN *)',
  '@monthly': 'cron(0 0 1 * ? *)',
  '@yearly': 'cron(0 0 1 1 ? *)',
  '@annually': 'cron(0 0 1 1 ? *)',
};

/** Returns the hint for a text that is neither a rate nor a cron expression, such as a crontab line or `@daily`. */
export const hintFor = (written: string): string => {
  const bare = written.trim();
  const macro = macros[bare.toLowerCase()];
  if (macro) return `Write ${macro} instead of ${bare}.`;
  if (/^at\(/i.test(bare)) return 'A one-time schedule is a cron(…) with a year, such as cron(30 9 24 12 ? 2030).';
  if (/^(rate|cron) *\(/i.test(bare))
    return 'Write the word in small letters and the brackets right behind it, with nothing after them.';
  const [, interval] = /^@?every\s+(.+)$/i.exec(bare) ?? [];
  return (interval === undefined ? undefined : intervalHint(interval)) ?? fieldsHint(bare.split(/\s+/));
};

const general = 'Write rate(2 hours), or cron(0 14 * * ? *) for every day at 14:00 UTC.';

/** Minutes by the first letters of a unit, in small letters. */
const minutesIn = (unit: string): number | undefined => {
  const [word] = /^[a-z]+/.exec(unit.toLowerCase()) ?? [''];
  if (/^(?:s|secs?|seconds?)$/.test(word)) return 1 / 60;
  if (/^(?:m|mins?|minutes?)$/.test(word)) return 1;
  if (/^(?:h|hrs?|hours?)$/.test(word)) return 60;
  if (/^(?:d|days?)$/.test(word)) return 1_440;
  return /^(?:w|weeks?)$/.test(word) ? 10_080 : undefined;
};

/** Returns the minutes of `5 minutes`, `hour`, `2h30m` or `1.5 hours`; undefined for any other text. */
const minutesOf = (interval: string): number | undefined => {
  const text = interval
    .trim()
    .toLowerCase()
    .replace(/^(?=[a-z])/, '1 ');
  const parts = [...text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*([a-z]+)\s*/g)];
  if (parts.map(([part]) => part).join('') !== text) return undefined;
  const sum = parts.reduce((all, [, count, unit = '']) => all + Number(count) * (minutesIn(unit) ?? Number.NaN), 0);
  return Number.isFinite(sum) ? sum : undefined;
};

/** Returns a rate in its largest whole unit: `rate(90 minutes)`, `rate(7 days)`. */
const rateOf = (minutes: number): string => {
  const [unit, size] = (
    [
      ['day', 1_440],
      ['hour', 60],
      ['minute', 1],
    ] as const
  ).find(([, minutesOfUnit]) => minutes % minutesOfUnit === 0) as readonly [string, number];
  const count = minutes / size;
  return `rate(${count} ${unit}${count === 1 ? '' : 's'})`;
};

/** Returns the hint for an interval in the words of other schedulers; undefined for a text that is no interval. */
export const intervalHint = (interval: string): string | undefined => {
  if (/^(?:1\s+)?months?$/i.test(interval.trim())) return 'Write cron(0 0 1 * ? *) for the first day of every month.';
  if (/^(?:1\s+)?years?$/i.test(interval.trim())) return 'Write cron(0 0 1 1 ? *) for the first day of every year.';
  const minutes = minutesOf(interval);
  if (minutes === undefined || minutes <= 0) return undefined;
  if (minutes < 1) return 'Write rate(1 minute) or more; a shorter one does not exist.';
  const rate = rateOf(Math.max(1, Math.round(minutes)));
  return rate === 'rate(1 day)'
    ? 'Write rate(1 day), or cron(0 14 * * ? *) for every day at 14:00 UTC.'
    : `Write ${rate}.`;
};

/** Returns the fields of a crontab line or of an expression without year in AWS's spelling. */
const fromCrontab = (parts: readonly string[]): string => {
  const [minutes = '', hours = '', day = '', month = '', weekday = '', year = '*'] = parts;
  const named =
    weekday === '?'
      ? '*'
      : weekday.replace(/(?<![#/\w])[0-7](?!\w)/g, (digit) => weekdays[Number(digit) % 7] as string);
  return oneOpen([minutes, hours, day === '?' ? '*' : day, month, named, year]).join(' ');
};

/** Returns the fields of an expression of Quartz, which begins with seconds and may end with a year. */
const fromQuartz = ([, minutes = '', hours = '', day = '', month = '', weekday = '', year = '*']: readonly string[]) =>
  oneOpen([minutes, hours, day === '?' ? '*' : day, month, weekday === '?' ? '*' : weekday, year]).join(' ');

/**
 * Returns the hint for fields that EventBridge does not take as they are: a crontab line, or an expression of Quartz, in
 * AWS's spelling (`?` for one of the days, a year, SUN is 1), or a general one.
 */
export const fieldsHint = (written: readonly string[]): string => {
  const parts = written.map((part) => part.toUpperCase());
  const crontab = fromCrontab(parts);
  if ([5, 6].includes(parts.length) && isCron(crontab.split(' ')))
    return `Write cron(${crontab}): AWS wants ? for the day that is left open, a year at the end, and counts SUN as 1.`;
  return quartzHint(parts) ?? general;
};

/** Returns the hint for an expression that begins with seconds; undefined for any other. */
export const quartzHint = (parts: readonly string[]): string | undefined => {
  const text = fromQuartz(parts);
  return [6, 7].includes(parts.length) && isCron(text.split(' '))
    ? `Write cron(${text}): AWS has no field for seconds, and wants a year at the end and ? for the day that is left open.`
    : undefined;
};
