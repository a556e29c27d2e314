import { parse, TomlError } from 'smol-toml';
import { mergeFault, type TextFault } from './text-faults.ts';

/** A table of TOML: strings, numbers, booleans, dates, arrays and tables by their keys. */
export type TomlTable = Readonly<Record<string, unknown>>;

/** Most arrays and inline tables in one another. */
const mostDeep = 100;

/** A text of TOML, read: its table, empty for a text that is none, and then the fault. */
interface ReadToml {
  readonly table: TomlTable;
  readonly fault?: TextFault;
}

/** The texts that were read last: jobs of one package have one lock file, of up to some MiB. */
const known = new Map<string, ReadToml>();

/** Texts that are remembered. */
const mostKnown = 16;

const read = (text: string): ReadToml => {
  const merge = mergeFault(text);
  if (merge !== undefined) return { table: {}, ...(merge.isEmpty ? {} : { fault: merge }) };
  try {
    return { table: parse(text, { integersAsBigInt: 'asNeeded', maxDepth: mostDeep }) };
  } catch (problem) {
    if (!(problem instanceof TomlError)) throw problem;
    const [says = ''] = problem.message.replace(/^Invalid TOML document: /, '').split('\n');
    return { table: {}, fault: { line: problem.line, why: `is no TOML (${says.replace(/\.$/, '')})` } };
  }
};

const readOnce = (text: string): ReadToml => {
  const found = known.get(text) ?? read(text);
  known.delete(text);
  known.set(text, found);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return found;
};

/** Returns the table of a text of TOML (https://toml.io/en/v1.0.0); an empty one for a text that is none. */
export const readToml = (text: string): TomlTable => readOnce(text).table;

/** Returns the fault of a text that is no TOML, or that a merge left with conflicts; undefined for an empty one. */
export const tomlFault = (text: string): TextFault | undefined => readOnce(text).fault;

/** True for a table, and not for an array, a date or any other value. */
export const isTable = (value: unknown): value is TomlTable =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);

/** Returns the table at keys of another one; undefined where there is none. */
export const tableAt = (table: unknown, ...keys: readonly string[]): TomlTable | undefined => {
  const found = keys.reduce<unknown>(
    (one, key) => (isTable(one) && Object.hasOwn(one, key) ? one[key] : undefined),
    table,
  );
  return isTable(found) ? found : undefined;
};

/** Returns the tables of an array of tables, or the one that stands in its place. */
export const tablesIn = (value: unknown): readonly TomlTable[] =>
  (Array.isArray(value) ? value : [value]).filter(isTable);

/** Returns the texts of an array; none of anything else. */
export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
