import { fields, oneOpen, openDays, rangeOf, wrongFields } from './schedule-fields.ts';
import { fieldsHint, hintFor, intervalHint, quartzHint } from './schedule-hints.ts';

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

const units = ['minute', 'hour', 'day'];

/** Parses the words inside `rate(…)`. */
const parseRate = (parts: readonly string[]): ScheduleExpression => {
  const [amount = '', unit = ''] = parts;
  const one = unit.toLowerCase().replace(/s$/, '');
  const spelt = `rate(${Number(amount)} ${Number(amount) === 1 ? one : `${one}s`})`;
  if (parts.length !== 2 || !/^[0-9]+$/.test(amount) || !units.includes(one))
    return mistake(
      'A rate is a whole number and minutes, hours or days.',
      intervalHint(parts.join(' ')) ?? 'Write rate(5 minutes), rate(1 hour) or rate(7 days).',
    );
  if (Number(amount) < 1)
    return mistake('A rate is at least one minute.', `Write rate(1 ${one}) or more; a shorter one does not exist.`);
  const text = `rate(${parts.join(' ')})`;
  return text === spelt
    ? { kind: 'rate', text }
    : mistake('AWS takes the unit in the singular for 1 and in the plural for more.', `Write ${spelt}.`);
};

/** Parses the fields inside `cron(…)`. */
const parseCron = (written: readonly string[]): ScheduleExpression => {
  const parts = written.map((part) => part.toUpperCase());
  if (parts.length !== fields.length)
    return mistake(
      `A cron expression has 6 fields (minutes, hours, day-of-month, month, day-of-week, year), this one has ${parts.length}.`,
      fieldsHint(parts),
    );
  const wrong = wrongFields(parts);
  if (wrong.length > 0) return wrongFieldsMistake(written, wrong);
  const open = openDays(parts);
  if (open !== 1)
    return mistake(
      `Exactly one of day-of-month and day-of-week must be ?, here ${open ? 'both are' : 'none is'}.`,
      `Write cron(${(open ? [...parts.slice(0, 2), '*', ...parts.slice(3)] : oneOpen(parts)).join(' ')}).`,
    );
  return { kind: 'cron', text: `cron(${parts.join(' ')})` };
};

/** Returns the mistake of one or several fields that are not valid. */
const wrongFieldsMistake = (written: readonly string[], wrong: readonly number[]): ScheduleExpression => {
  const found = fields.flatMap((field, index) => (wrong.includes(index) ? [{ field, text: written[index] }] : []));
  const sentence = found.map(
    ({ field, text }) => `"${text}" is no ${field.name} of a cron expression: ${rangeOf(field)}.`,
  );
  // The text in the place of the year tells an expression that begins with seconds.
  const quartz = wrong.includes(fields.length - 1) ? quartzHint(written.map((part) => part.toUpperCase())) : undefined;
  const examples = found.map(({ field }) => (found.length > 1 ? `for ${field.name} ${field.example}` : field.example));
  return mistake(sentence.join(' '), quartz ?? `Write ${examples.join('; ')}.`);
};
