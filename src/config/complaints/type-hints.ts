import { hasToken } from '../../cloudformation/token.ts';
import { literal, visible } from '../../diagnostics/visible.ts';
import { isWrittenNumber, textOfNumber } from '../../schema/written-number.ts';
import type { Schema } from '../shape-walk.ts';
import { inBackticks } from './phrases.ts';
import { quantityToNumber, wholeNumber } from './quantities.ts';

/**
 * Returns the hint for a value of a wrong type, for the usual mix-ups: a number without quotes, a map instead of a
 * list, a quantity with its unit. Undefined for any other. `asked` are the types of JSON Schema that the shape allows.
 */
export const hintForType = (asked: readonly string[], value: unknown, own: Schema): string | undefined => {
  const { items, description = '' } = own as { readonly items?: Schema; readonly description?: string };
  const keys = (asked.includes('array') ? items?.required : own.required) as readonly string[] | undefined;
  if (value === null) return hintForNothing(asked, keys);
  if (asked.includes('string') && asked.includes('array')) return description;
  if (asked.includes('string') && isWrittenNumber(value)) return `Put it into quotes: "${textOfNumber(value)}".`;
  if (asked.includes('string') && ['number', 'boolean'].includes(typeof value))
    return `Put it into quotes: "${value}".`;
  if (asked.some((type) => type === 'integer' || type === 'number')) return hintForNumber(value, description);
  if (asked.includes('boolean') && typeof value === 'string') return hintForBoolean(value);
  if (asked.includes('array')) return hintForList(value, keys);
  if (asked.includes('object')) return hintForMap(value, keys);
  return undefined;
};

/** Returns the hint for `key:` with nothing behind it: most often what is below is not indented. */
const hintForNothing = (asked: readonly string[], keys: readonly string[] | undefined): string =>
  asked.includes('object') && keys?.length
    ? `Write ${inBackticks(keys)} below it, indented by two spaces more.`
    : 'Write a value, or remove the key.';

const hintForNumber = (value: unknown, description: string): string | undefined => {
  if (typeof value === 'number' && value > 0) return `Write ${wholeNumber(value, description)}. ${description}`;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (Number.isFinite(Number(value))) return `Remove the quotes: ${Number(value)}.`;
  const written = quantityToNumber(value, description);
  return written === undefined ? undefined : `Write ${written}. ${description}`;
};

/** Returns the hint for a word of YAML 1.1 or a boolean in quotes. */
const hintForBoolean = (value: string): string | undefined =>
  /^(yes|no|on|off|true|false)$/i.test(value) ? `Write ${/^(yes|on|true)$/i.test(value)}, without quotes.` : undefined;

const hintForList = (value: unknown, keys: readonly string[] | undefined): string | undefined => {
  if (['string', 'number', 'boolean'].includes(typeof value))
    return keys || hasToken(String(value)) ? dashes(keys) : `Put it into brackets: [${literal(value)}].`;
  if (Array.isArray(value)) return undefined;
  if (keys?.join() !== 'name,value') return dashes(keys);
  const [first] = Object.entries(value as object);
  return first ? `${dashes(keys)} The first is - {name: ${visible(first[0])}, value: …}.` : dashes(keys);
};

const dashes = (keys: readonly string[] | undefined): string => {
  if (!keys) return 'Write a dash before each item.';
  return `Write a dash before each item, and in it the ${keys.length === 1 ? 'key' : 'keys'} ${inBackticks(keys)}.`;
};

const hintForMap = (value: unknown, keys: readonly string[] | undefined): string | undefined => {
  if (Array.isArray(value)) return withoutDashes(value[0]);
  if (typeof value !== 'string' || hasToken(value)) return undefined;
  const [, name, rest] = /^([A-Za-z_]\w*)=([\w./-]*)$/.exec(value) ?? [];
  if (keys?.join() === 'name,value' && name) return `Write {name: ${name}, value: ${rest || '…'}}.`;
  return keys?.join() === 'type' ? `Write type: ${visible(value)}.` : undefined;
};

const withoutDashes = (first: unknown): string => {
  const name = (first as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' && !hasToken(name)
    ? `Write keys without dashes: \`${visible(name)}:\` first.`
    : 'Write keys without dashes.';
};
