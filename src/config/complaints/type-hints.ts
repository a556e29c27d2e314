import { hasToken } from '../../cloudformation/token.ts';
import { containsSecret } from '../../diagnostics/secret.ts';
import { literal, visible } from '../../diagnostics/visible.ts';
import { hintForCommandLine } from '../../packaging/command-line.ts';
import { isWrittenNumber, textOfNumber } from '../../schema/written-number.ts';
import type { Schema } from '../shape-walk.ts';
import { takesArn, writtenPair } from './hints.ts';
import { inBackticks } from './phrases.ts';
import { fittingMemory, quantityToNumber, wholeNumber } from './quantities.ts';
import { firstSentence, propertiesOf } from './violation.ts';

/**
 * Returns the hint for a value of a wrong type, for the usual mix-ups: a number without quotes, a map instead of a
 * list, a quantity with its unit. Undefined for any other. `asked` are the types of JSON Schema that the shape allows,
 * `beside` is the map or list that the value stands in.
 */
export const hintForType = (
  asked: readonly string[],
  value: unknown,
  own: Schema,
  beside?: unknown,
): string | undefined => {
  const { items, description = '' } = own as { readonly items?: Schema; readonly description?: string };
  const keys = (asked.includes('array') ? items?.required : own.required) as readonly string[] | undefined;
  if (value === null) return hintForNothing(asked, keys);
  if (asked.includes('string') && asked.includes('array')) return firstSentence(description);
  if (asked.includes('string') && !fitsInQuotes(value, own)) return undefined;
  if (asked.includes('string') && isWrittenNumber(value)) return `Put it into quotes: "${textOfNumber(value)}".`;
  if (asked.includes('string') && ['number', 'boolean'].includes(typeof value))
    return `Put it into quotes: "${value}".`;
  if (asked.some((type) => type === 'integer' || type === 'number')) return hintForNumber(value, description, beside);
  if (asked.includes('boolean') && typeof value === 'string') return hintForBoolean(value);
  if (asked.includes('array')) return hintForList(value, keys, own);
  if (asked.includes('object'))
    return (
      hintForMap(value, keys, beside) ??
      hintForOneKey(value, own) ??
      hintForOneWord(value, own) ??
      hintForScalar(value, own)
    );
  return undefined;
};

/**
 * False for a number or boolean that in quotes would not have the form of its text either, or only that of a name where an ARN
 * is wanted as well: nobody names a policy 5.
 */
const fitsInQuotes = (value: unknown, own: Schema): boolean => {
  if (typeof own.pattern !== 'string' || typeof value === 'object') return true;
  return (
    !takesArn(own) && new RegExp(own.pattern, 'u').test(isWrittenNumber(value) ? textOfNumber(value) : String(value))
  );
};

/** Returns the hint for `key:` with nothing behind it: most often what is below is not indented. */
const hintForNothing = (asked: readonly string[], keys: readonly string[] | undefined): string =>
  asked.includes('object') && keys?.length
    ? `Write ${inBackticks(keys)} below it, indented by two spaces more.`
    : 'Write a value, or remove the key.';

const hintForNumber = (value: unknown, description: string, beside: unknown): string | undefined => {
  if (typeof value === 'number' && value > 0) return hintToWrite(wholeNumber(value, description), description, beside);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (Number.isFinite(Number(value))) return `Remove the quotes: ${Number(value)}.`;
  const written = quantityToNumber(value, description);
  return written === undefined ? undefined : hintToWrite(written, description, beside);
};

/** Returns the hint to write a number; of the memory of a job the number that fits the instance of that size. */
const hintToWrite = (number: number, description: string, beside: unknown): string => {
  const fitting = fittingMemory(number, description, beside);
  const sentence = firstSentence(description);
  if (fitting === undefined) return `Write ${number}. ${sentence}`;
  return `Write ${fitting}, since ${number} would need the next larger instance. ${sentence}`;
};

/** Returns the hint for a word of YAML 1.1, which is a text in YAML 1.2, or a boolean in quotes. */
const hintForBoolean = (value: string): string | undefined => {
  if (/^(true|false)$/i.test(value)) return `Write ${value.toLowerCase()}, without quotes.`;
  return /^(yes|no|on|off|y|n)$/i.test(value)
    ? `Write ${/^(yes|on|y)$/i.test(value)}: in YAML 1.2 \`${value}\` is a text.`
    : undefined;
};

/** Returns the hint for a value in place of a list of words, that is none of them: `true` in place of `[previews]`. */
const hintForWords = (value: unknown, items: Schema | undefined): string | undefined => {
  const words = (items?.enum ?? []) as readonly unknown[];
  if (words.length === 0 || itemsOf(value).some((one) => words.map(String).includes(one.replace(/"/g, ''))))
    return undefined;
  return words.length === 1 ? `Write [${words[0]}].` : `Write a list of some of ${inBackticks(words.map(String))}.`;
};

const hintForList = (value: unknown, keys: readonly string[] | undefined, own: Schema): string | undefined => {
  if (typeof value === 'string' && own.commandLine && !hasToken(value)) return hintForCommandLine(value);
  if (['string', 'number', 'boolean'].includes(typeof value))
    return keys || hasToken(String(value))
      ? dashes(keys)
      : (hintForWords(value, own.items as Schema) ??
          hintForOneItem(value, own.items as Schema) ??
          `Put it into brackets: [${itemsOf(value).join(', ')}].`);
  if (Array.isArray(value)) return undefined;
  const [first] = Object.entries(value as object);
  const pair = first && writtenPair(keys, first[0], '…');
  return pair === undefined ? dashes(keys) : `${dashes(keys)} The first is - ${pair}.`;
};

/** Returns the hint for a text in place of a list whose items have exactly one of some keys. */
const hintForOneItem = (value: unknown, items: Schema | undefined): string | undefined => {
  const one = items && oneKeyWith(value, items);
  return one === undefined ? undefined : `Write [${one}].`;
};

/** Returns the items of a list that is written as one value: `a, b` are most likely two. */
const itemsOf = (value: unknown): readonly string[] => {
  const words = typeof value === 'string' ? value.split(',').map((word) => word.trim()) : [];
  const areNames = words.every((word) => /^[\w.:/-]+$/.test(word)) && !containsSecret(String(value));
  return areNames && words.length > 1 ? words : [literal(value)];
};

const dashes = (keys: readonly string[] | undefined): string => {
  if (!keys) return 'Write a dash before each item.';
  return `Write a dash before each item, and in it the ${keys.length === 1 ? 'key' : 'keys'} ${inBackticks(keys)}.`;
};

const hintForMap = (value: unknown, keys: readonly string[] | undefined, beside: unknown): string | undefined => {
  if (Array.isArray(value) && Array.isArray(beside))
    return 'YAML joins no lists: write its items here one by one, or its alias in place of the whole list.';
  if (Array.isArray(value)) return withoutDashes(value[0]);
  if (typeof value !== 'string' || hasToken(value)) return undefined;
  const [, name, rest] = /^([A-Za-z_]\w*)=([\w./-]*)$/.exec(value) ?? [];
  const pair = name && writtenPair(keys, name, rest || '…');
  if (pair) return `Write ${pair}.`;
  return keys?.join() === 'type' ? `Write type: ${visible(value)}.` : undefined;
};

/** Returns the hint to write a text as the value of one of the keys of which a map has exactly one: an ARN by the one whose form it has. */
const hintForOneKey = (value: unknown, own: Schema): string | undefined => {
  const one = oneKeyWith(value, own);
  return one && `Write ${one}; of ${inBackticks((own.exactlyOne ?? []) as readonly string[])} exactly one is needed.`;
};

/** Returns the hint to write a word, in any case, as the value of the key of a map that takes it: `{accessibilityMode: vpc}`. */
const hintForOneWord = (value: unknown, own: Schema): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const meant = Object.entries(propertiesOf(own)).flatMap(([key, part]) =>
    ((part.enum ?? []) as readonly unknown[])
      .filter((word) => String(word).toLowerCase() === value.toLowerCase())
      .map((word) => ({ key, word })),
  );
  const [{ key, word } = { key: '', word: '' }] = meant;
  const required = (own.required ?? []) as readonly string[];
  return meant.length === 1 && required.every((one) => one === key) ? `Write {${key}: ${word}}.` : undefined;
};

/** Returns a map with a text as the value of the fitting key of those of which exactly one is needed: `{snsTopicName: oncall}`. */
const oneKeyWith = (value: unknown, own: Schema): string | undefined => {
  const keys = (own.exactlyOne ?? []) as readonly string[];
  if (typeof value !== 'string' || keys.length === 0 || hasToken(value) || containsSecret(value)) return undefined;
  const formOf = (key: string): string | undefined => propertiesOf(own)[key]?.pattern as string | undefined;
  const key =
    keys.find((one) => formOf(one) !== undefined && new RegExp(String(formOf(one)), 'u').test(value)) ??
    keys.find((one) => takesArn(propertiesOf(own)[one]) === value.startsWith('arn:')) ??
    keys[0];
  return `{${key}: ${/^[\w./:-]+$/.test(value) ? value : '…'}}`;
};

/**
 * Returns the hint for a number in place of a map that needs exactly one number (`{size: 500}`), and for `true` in place of one
 * that needs no key (`{}`); undefined for any other value.
 */
const hintForScalar = (value: unknown, own: Schema): string | undefined => {
  const required = (own.required ?? []) as readonly string[];
  const [only = ''] = required;
  if (value === true && required.length === 0 && own.exactlyOne === undefined && own.properties !== undefined)
    return 'Write {} to have it with its defaults.';
  const isNumber = typeof value === 'number' || isWrittenNumber(value);
  const takesNumber = ['integer', 'number'].includes(String(propertiesOf(own)[only]?.type));
  return isNumber && required.length === 1 && takesNumber
    ? `Write {${only}: ${typeof value === 'number' ? value : textOfNumber(value)}}.`
    : undefined;
};

const withoutDashes = (first: unknown): string => {
  const name = (first as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' && !hasToken(name)
    ? `Write keys without dashes: \`${visible(name)}:\` first.`
    : 'Write keys without dashes.';
};
