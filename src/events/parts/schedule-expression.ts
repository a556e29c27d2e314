/** A schedule as EventBridge accepts it, or the sentence and the hint of a diagnostic. */
export type ScheduleExpression =
  | { readonly kind: 'rate' | 'cron'; readonly text: string }
  | { readonly kind: 'mistake'; readonly sentence: string; readonly hint: string };

/**
 * Parses the `rate(…)` or `cron(…)` of an EventBridge rule. The `text` in the result has single spaces and upper-case
 * names.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export const parseSchedule = (written: string): ScheduleExpression => {
  const [, word, inside = ''] = /^\s*(rate|cron)\((.*)\)\s*$/s.exec(written) ?? [];
  const parts = inside.trim().split(/\s+/).filter(Boolean);
  if (word === 'rate') return parseRate(parts);
  if (word === 'cron') return parseCron(parts);
  return mistake('A schedule is written as rate(…) or cron(…).', hintFor(written));
};

const mistake = (sentence: string, hint: string): ScheduleExpression => ({ kind: 'mistake', sentence, hint });

/** Returns the hint for a text that is neither, such as a crontab line or `@daily`. */
const hintFor = (written: string): string => {
  const bare = written.trim();
  const macro = { '@hourly': 'rate(1 hour)', '@daily': 'cron(0 0 * * ? *)', '@weekly': 'cron(0 0 ? * SUN *)' }[bare];
  if (macro) return `Write ${macro} instead of ${bare}.`;
  if (/^at\(/i.test(bare)) return 'A one-time schedule is a cron(…) with a year, such as cron(30 9 24 12 ? 2030).';
  if (/^(rate|cron) *\(/i.test(bare))
    return 'Write the word in small letters and the brackets right behind it, with nothing after them.';
  return sixFields(bare.split(/\s+/));
};

const units = ['minute', 'hour', 'day'];

/** Parses the words inside `rate(…)`. */
const parseRate = (parts: readonly string[]): ScheduleExpression => {
  const [amount = '', unit = ''] = parts;
  const one = unit.toLowerCase().replace(/s$/, '');
  const spelt = `rate(${Number(amount)} ${Number(amount) === 1 ? one : `${one}s`})`;
  if (parts.length !== 2 || !/^[0-9]+$/.test(amount) || !units.includes(one))
    return mistake(
      'A rate is a whole number and minutes, hours or days.',
      'Write rate(5 minutes), rate(1 hour) or rate(7 days).',
    );
  if (Number(amount) < 1)
    return mistake('A rate is at least one minute.', `Write rate(1 ${one}) or more; a shorter one does not exist.`);
  const text = `rate(${parts.join(' ')})`;
  return text === spelt
    ? { kind: 'rate', text }
    : mistake('AWS takes the unit in the singular for 1 and in the plural for more.', `Write ${spelt}.`);
};

/** The names of months in cron expressions; `JAN` is 1. */
export const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
/** The names of weekdays in cron expressions; `SUN` is 1. */
export const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** A field of a cron expression. */
interface Field {
  readonly name: string;
  /** The least value. */
  readonly from: number;
  /** The greatest value. */
  readonly to: number;
  /** Words for the values from 1 on. */
  readonly names?: readonly string[];
  /** Matches the forms that cannot be part of a list; its group, if any, is a value to check. */
  readonly alone?: RegExp;
  /** True where `/` and a step may follow a value, a range or `*`. */
  readonly steps: boolean;
  /** Valid values, for the hint. */
  readonly example: string;
}

/** The six fields in order: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html */
const fields: readonly Field[] = [
  { name: 'minutes', from: 0, to: 59, steps: true, example: '0, 0,30, 10-20 or 0/15' },
  { name: 'hours', from: 0, to: 23, steps: true, example: '14, 8-18 or 0/6' },
  {
    name: 'day-of-month',
    from: 1,
    to: 31,
    alone: /^(?:\?|L|LW|([0-9]+)W)$/,
    steps: true,
    example: '1, 1-15, L (the last day), 3W (the weekday closest to the 3rd) or ?',
  },
  { name: 'month', from: 1, to: 12, names: months, steps: true, example: '1, JAN-MAR or 1/3' },
  {
    name: 'day-of-week',
    from: 1,
    to: 7,
    names: weekdays,
    alone: /^(?:\?|L|([0-9]+|[A-Z]{3})(?:L|#[1-5]))$/,
    steps: false,
    example: 'MON-FRI, 2,4,6 (SUN is 1), 6L (the last Friday), 3#2 (the second Tuesday) or ?',
  },
  { name: 'year', from: 1970, to: 2199, steps: true, example: '*, 2030 or 2030-2032' },
];

/** Parses the fields inside `cron(…)`. */
const parseCron = (written: readonly string[]): ScheduleExpression => {
  const parts = written.map((part) => part.toUpperCase());
  if (parts.length !== 6)
    return mistake(
      `A cron expression has 6 fields (minutes, hours, day-of-month, month, day-of-week, year), this one has ${parts.length}.`,
      sixFields(parts),
    );
  const wrong = fields.findIndex((field, index) => !fits(field, parts[index] as string));
  const field = fields[wrong];
  if (field)
    return mistake(
      `"${written[wrong]}" is no ${field.name} of a cron expression: ${rangeOf(field)}.`,
      `Write ${field.example}.`,
    );
  const open = [parts[2], parts[4]].filter((part) => part === '?').length;
  if (open !== 1)
    return mistake(
      `Exactly one of day-of-month and day-of-week must be ?, here ${open ? 'both are' : 'none is'}.`,
      `Write cron(${(open ? [...parts.slice(0, 2), '*', ...parts.slice(3)] : oneOpen(parts)).join(' ')}).`,
    );
  return { kind: 'cron', text: `cron(${parts.join(' ')})` };
};

/** Returns the values of a field as a part of a sentence. */
const rangeOf = ({ from, to, names, steps }: Field): string =>
  `it goes from ${from} to ${to}${names ? ` or ${names[0]} to ${names.at(-1)}` : ''}${steps ? '' : ' and knows no /'}`;

/** Returns the six fields with `?` for day-of-week where it is `*`, else for day-of-month. */
const oneOpen = ([minutes, hours, day, month, weekday, year]: readonly string[]) =>
  weekday === '*' ? [minutes, hours, day, month, '?', year] : [minutes, hours, '?', month, weekday, year];

/**
 * Returns the hint with a crontab line in AWS's spelling (`?` for one of the days, a year, SUN is 1), or a general one.
 */
const sixFields = (parts: readonly string[]): string => {
  const [minutes, hours, day = '', month, weekday = '', year = '*'] = parts;
  const named =
    weekday === '?'
      ? '*'
      : weekday.replace(/(?<![#/\w])[0-7](?!\w)/g, (digit) => weekdays[Number(digit) % 7] as string);
  const text = oneOpen([minutes ?? '', hours ?? '', day === '?' ? '*' : day, month ?? '', named, year]).join(' ');
  return [5, 6].includes(parts.length) && parseCron(text.split(' ')).kind === 'cron'
    ? `Write cron(${text}): AWS wants ? for the day that is left open, a year at the end, and counts SUN as 1.`
    : 'Write rate(2 hours), or cron(0 14 * * ? *) for every day at 14:00 UTC.';
};

/** True for a valid value of a field. */
const fits = (field: Field, part: string): boolean => {
  const alone = field.alone?.exec(part);
  if (alone) return alone[1] === undefined || numberOf(field, alone[1]) !== undefined;
  return part === '*' || part.split(',').every((item) => fitsItem(field, item));
};

/**
 * True for a valid item of a list: `a`, `a-b`, and each of these or `*` with `/` and a step where the field allows it.
 */
const fitsItem = (field: Field, item: string): boolean => {
  const [range = '', step, ...more] = item.split('/');
  const [from = '', to, ...rest] = range.split('-');
  if (more.length || rest.length) return false;
  if (step !== undefined && !(field.steps && /^[0-9]+$/.test(step) && Number(step) >= 1 && Number(step) <= field.to))
    return false;
  if (range === '*') return step !== undefined;
  const first = numberOf(field, from);
  const last = to === undefined ? first : numberOf(field, to);
  return first !== undefined && last !== undefined && first <= last;
};

/** Returns the value of a number or name; undefined for one that the field does not have. */
const numberOf = ({ from, to, names = [] }: Field, text: string): number | undefined => {
  const isNumber = /^[0-9]{1,4}$/.test(text);
  if (!isNumber && !names.includes(text)) return undefined;
  const value = isNumber ? Number(text) : names.indexOf(text) + 1;
  return value >= from && value <= to ? value : undefined;
};
