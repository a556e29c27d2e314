import { hasToken } from '../../cloudformation/token.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { literal, visible } from '../../diagnostics/visible.ts';
import type { Schema } from '../shape-walk.ts';
import { inItsUnit, whole } from './quantities.ts';

/** What a complaint calls the value at a path: its key, or its number in a list. */
export const nameOf = (path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The config';
  return typeof last === 'number' ? `Item ${last + 1} of \`${visible(String(path.at(-2)))}\`` : `\`${visible(last)}\``;
};

/** A value inside a sentence; what a reference stands for is not shown, since nobody knows it. */
export const shown = (value: unknown): string =>
  typeof value === 'string' && hasToken(value) ? 'only known when CloudFormation deploys' : literal(value);

/** `of \`timeout\``, for what belongs to the value at a path. */
export const inside = (path: Path): string =>
  path.length ? `of ${nameOf(path).replace(/^Item/, 'item')}` : 'at the top of the config';

/** What is asked for, and what values of a type are called. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list',
  null: 'empty',
};

/** What a value is, with the value where it is short. */
export const kindOf = (value: unknown): string => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string')
    return hasToken(value) ? 'a reference, only known when CloudFormation deploys' : `the text ${literal(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `the boolean ${value}`;
};

/** Words of the config in a row: `\`a\`, \`b\``. */
export const ticked = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** What to type instead, for the usual mix-ups of types; `own` is the shape of the value. */
export const wayOut = (asked: readonly string[], value: unknown, own: Schema): string | undefined => {
  const { items, description = '' } = own as { readonly items?: Schema; readonly description?: string };
  const keys = (asked.includes('array') ? items?.required : own.required) as readonly string[] | undefined;
  if (value === null)
    return asked.includes('object') && keys?.length
      ? `Write ${ticked(keys)} below it, indented by two spaces more.`
      : 'Write a value, or remove the key.';
  if (asked.includes('string') && ['number', 'boolean'].includes(typeof value))
    return `Put it into quotes: "${value}".`;
  if (asked.some((type) => type === 'integer' || type === 'number')) return numberFor(value, description);
  if (asked.includes('boolean') && typeof value === 'string' && /^(yes|no|on|off|true|false)$/i.test(value))
    return `Write ${/^(yes|on|true)$/i.test(value)}, without quotes.`;
  if (asked.includes('array')) return listFor(value, keys);
  if (asked.includes('object')) return mapFor(value, keys);
  return undefined;
};

const numberFor = (value: unknown, description: string): string | undefined => {
  if (typeof value === 'number' && value > 0) return `Write ${whole(value, description)}. ${description}`;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (Number.isFinite(Number(value))) return `Remove the quotes: ${Number(value)}.`;
  const written = inItsUnit(value, description);
  return written === undefined ? undefined : `Write ${written}. ${description}`;
};

const listFor = (value: unknown, keys: readonly string[] | undefined): string | undefined => {
  if (['string', 'number', 'boolean'].includes(typeof value))
    return keys || hasToken(String(value)) ? dashes(keys) : `Put it into brackets: [${literal(value)}].`;
  if (Array.isArray(value)) return undefined;
  if (keys?.join() !== 'name,value') return dashes(keys);
  const [first] = Object.entries(value as object);
  const shown = first && `${dashes(keys)} The first is - {name: ${visible(first[0])}, value: …}.`;
  return shown ?? dashes(keys);
};

const dashes = (keys: readonly string[] | undefined): string =>
  `Write a dash before each item${keys ? `, and in it the ${keys.length === 1 ? 'key' : 'keys'} ${ticked(keys)}` : ''}.`;

const mapFor = (value: unknown, keys: readonly string[] | undefined): string | undefined => {
  if (Array.isArray(value)) {
    const name = (value[0] as { name?: unknown } | null | undefined)?.name;
    return typeof name === 'string' && !hasToken(name)
      ? `Write keys without dashes: \`${visible(name)}:\` first.`
      : 'Write keys without dashes.';
  }
  if (typeof value !== 'string' || hasToken(value)) return undefined;
  const [, name, rest] = /^([A-Za-z_]\w*)=([\w./-]*)$/.exec(value) ?? [];
  if (keys?.join() === 'name,value' && name) return `Write {name: ${name}, value: ${rest || '…'}}.`;
  return keys?.join() === 'type' ? `Write type: ${visible(value)}.` : undefined;
};
