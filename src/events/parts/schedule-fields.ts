/** The names of months in cron expressions; `JAN` is 1. */
export const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
/** The names of weekdays in cron expressions; `SUN` is 1. */
export const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** A field of a cron expression. */
export interface Field {
  readonly name: string;
  /** The least value. */
  readonly from: number;
  /** The greatest value. */
  readonly to: number;
  /** Words for the values from 1 on. */
  readonly names?: readonly string[];
  /** Matches the forms that cannot be part of a list; its group, if any, is a value to check. */
  readonly alone?: RegExp;
  /** True where a range may go past the greatest value and on from the least: `SAT-SUN`, `22-2`. */
  readonly wraps: boolean;
  /** True where `/` and a step may follow a value, a range or `*`. */
  readonly steps: boolean;
  /** Valid values, for the hint. */
  readonly example: string;
}

/**
 * The six fields in order: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html
 * Ranges wrap, as in its example `0/30 20-2 ? * MON-FRI *`; those of years do not in the scheduler whose dialect it is:
 * https://github.com/quartz-scheduler/quartz/blob/main/quartz/src/main/java/org/quartz/CronExpression.java
 */
export const fields: readonly Field[] = [
  { name: 'minutes', from: 0, to: 59, wraps: true, steps: true, example: '0, 0,30, 10-20 or 0/15' },
  { name: 'hours', from: 0, to: 23, wraps: true, steps: true, example: '14, 8-18 or 0/6' },
  {
    name: 'day-of-month',
    from: 1,
    to: 31,
    alone: /^(?:\?|L|LW|([0-9]+)W)$/,
    wraps: true,
    steps: true,
    example: '1, 1-15, L (the last day), 3W (the weekday closest to the 3rd) or ?',
  },
  { name: 'month', from: 1, to: 12, names: months, wraps: true, steps: true, example: '1, JAN-MAR or 1/3' },
  {
    name: 'day-of-week',
    from: 1,
    to: 7,
    names: weekdays,
    alone: /^(?:\?|L|([0-9]+|[A-Z]{3})(?:L|#[1-5]))$/,
    wraps: true,
    steps: false,
    example: 'MON-FRI, 2,4,6 (SUN is 1), 6L (the last Friday), 3#2 (the second Tuesday) or ?',
  },
  { name: 'year', from: 1970, to: 2199, wraps: false, steps: true, example: '*, 2030 or 2030-2032' },
];

/** Returns the values of a field as a part of a sentence. */
export const rangeOf = ({ from, to, names, steps }: Field): string =>
  `it goes from ${from} to ${to}${names ? ` or ${names[0]} to ${names.at(-1)}` : ''}${steps ? '' : ' and knows no /'}`;

/** Returns the six fields with `?` for day-of-week where it is `*`, else for day-of-month. */
export const oneOpen = ([minutes, hours, day, month, weekday, year]: readonly string[]) =>
  weekday === '*' ? [minutes, hours, day, month, '?', year] : [minutes, hours, '?', month, weekday, year];

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
  return first !== undefined && last !== undefined && (field.wraps || first <= last);
};

/** Returns the value of a number or name; undefined for one that the field does not have. */
const numberOf = ({ from, to, names = [] }: Field, text: string): number | undefined => {
  const isNumber = /^[0-9]{1,4}$/.test(text);
  if (!isNumber && !names.includes(text)) return undefined;
  const value = isNumber ? Number(text) : names.indexOf(text) + 1;
  return value >= from && value <= to ? value : undefined;
};

/** Returns the indexes of the fields that are not valid, for six fields in upper case. */
export const wrongFields = (parts: readonly string[]): number[] =>
  fields.flatMap((field, index) => (fits(field, parts[index] as string) ? [] : [index]));

/** Returns how many of day-of-month and day-of-week are `?`; EventBridge takes exactly one. */
export const openDays = (parts: readonly string[]): number =>
  [parts[2], parts[4]].filter((part) => part === '?').length;

/** True for the six valid fields of a cron expression, in upper case. */
export const isCron = (parts: readonly string[]): boolean =>
  parts.length === fields.length && wrongFields(parts).length === 0 && openDays(parts) === 1;
