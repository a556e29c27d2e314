import * as yaml from 'yaml';
import { yamlErrorAt, yamlTree } from '../source/parse.ts';
import { plainValue } from '../source/plain-value.ts';
import { lineAt, mergeFault, type TextFault } from './text-faults.ts';

/** An object of YAML; its values are not known. */
export type YamlObject = Readonly<Record<string, unknown>>;

/** Matches a text of comments and blanks alone. */
const onlyComments = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t\r]*(?:#[^\n]*)?$/;

/**
 * Returns the fault of a text that is no YAML map; undefined for one of comments alone, and for `null`. A key that stands
 * twice is a fault where `keys` is `once`.
 */
export const yamlFault = (text: string, keys: 'once' | 'repeated'): TextFault | undefined => {
  const plain = text.replace(/^\uFEFF/, '');
  if (onlyComments.test(plain)) return undefined;
  const merge = mergeFault(plain);
  if (merge !== undefined) return merge;
  const at = yamlErrorAt(yaml, plain);
  if (at !== undefined) return { line: lineAt(plain, at), why: 'is no YAML' };
  const { value, errors } = plainValue(yaml, yamlTree(yaml, plain) ?? null, plain);
  const [wrong] = errors.filter(({ code }) => keys === 'once' || code !== 'source/duplicate-key');
  if (wrong !== undefined) {
    const offset = typeof wrong.place === 'object' && 'offset' in wrong.place ? wrong.place.offset : 0;
    const why = wrong.code === 'source/duplicate-key' ? 'has a key for the second time' : 'is no YAML of settings';
    return { line: lineAt(plain, offset), why };
  }
  return value === null || (typeof value === 'object' && !Array.isArray(value))
    ? undefined
    : { line: 1, why: 'is no map of settings' };
};

/**
 * Returns the object of a YAML text, an empty one for a text of comments alone. Undefined for any other text, and for one
 * that is deeper or longer than a config may be.
 */
export const yamlObject = (text: string | undefined): YamlObject | undefined => {
  const plain = (text ?? '').replace(/^\uFEFF/, '');
  if (onlyComments.test(plain)) return {};
  const tree = yamlTree(yaml, plain);
  if (tree === undefined) return undefined;
  const { value, errors } = plainValue(yaml, tree, plain);
  if (errors.length > 0) return undefined;
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
};
