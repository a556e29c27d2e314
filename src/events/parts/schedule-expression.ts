/** A schedule as EventBridge takes it, or what is wrong with it and what to type. */
export type ScheduleExpression =
  | { readonly kind: 'rate' | 'cron'; readonly text: string }
  | { readonly kind: 'mistake'; readonly sentence: string; readonly hint: string };

/**
 * Reads `rate(…)` or `cron(…)` of an EventBridge rule; `text` has single spaces and upper-case names.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export const parseSchedule = (written: string): ScheduleExpression => {
  const [, word, inside = ''] = /^\s*(rate|cron)\((.*)\)\s*$/s.exec(written) ?? [];
  const parts = inside.trim().split(/\s+/).filter(Boolean);
  if (word === 'rate') return parseRate(parts);
  if (word === 'cron') return parseCron(parts);
  return mistake('A schedule is written as rate(…) or cron(…).', instead(written));
};

const mistake = (sentence: string, hint: string): ScheduleExpression => ({ kind: 'mistake', sentence, hint });

/** What to type for the spellings of other schedulers. */
const instead = (written: string): string => {
  const bare = written.trim();
  const macro = { '@hourly': 'rate(1 hour)', '@daily': 'cron(0 0 * * ? *)', '@weekly': 'cron(0 0 ? * SUN *)' }[bare];
  if (macro) return `Write ${macro} instead of ${bare}.`;
  if (/^at\(/i.test(bare)) return 'A one-time schedule is a cron(…) with a year, such as cron(30 9 24 12 ? 2030).';
  if (/^(rate|cron) *\(/i.test(bare))
    return 'Write the word in small letters and the brackets right behind it, with nothing after them.';
  return sixFields(bare.split(/\s+/));
};

const units = ['minute', 'hour', 'day'];

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

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
  /** Forms that stand alone in their field; the group is a value. */
  readonly alone?: RegExp;
  readonly steps: boolean;
  readonly example: string;
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html */
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

const rangeOf = ({ from, to, names, steps }: Field): string =>
  `it goes from ${from} to ${to}${names ? ` or ${names[0]} to ${names.at(-1)}` : ''}${steps ? '' : ' and knows no /'}`;

/** The fields with ? for the day that says nothing. */
const oneOpen = ([minutes, hours, day, month, weekday, year]: readonly string[]) =>
  weekday === '*' ? [minutes, hours, day, month, '?', year] : [minutes, hours, '?', month, weekday, year];

/** A crontab line in AWS's spelling, if it is one: ? for one of the days, a year, and SUN is 1 instead of 0. */
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

const fits = (field: Field, part: string): boolean => {
  const alone = field.alone?.exec(part);
  if (alone) return alone[1] === undefined || numberOf(field, alone[1]) !== undefined;
  return part === '*' || part.split(',').every((item) => fitsItem(field, item));
};

/** `*`, `a`, `a-b`, and each with `/step` where the field knows steps. */
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

const numberOf = ({ from, to, names = [] }: Field, text: string): number | undefined => {
  const value = names.includes(text) ? names.indexOf(text) + 1 : /^[0-9]{1,4}$/.test(text) ? Number(text) : undefined;
  return value !== undefined && value >= from && value <= to ? value : undefined;
};
