import * as yaml from 'yaml';
import { yamlTree } from '../source/parse.ts';
import { plainValue } from '../source/plain-value.ts';

/** An object of YAML; its values are not known. */
export type YamlObject = Readonly<Record<string, unknown>>;

/**
 * Returns the object of a YAML text, an empty one for a text of comments alone. Undefined for any other text, and for one
 * that is deeper or longer than a config may be.
 */
export const yamlObject = (text: string | undefined): YamlObject | undefined => {
  const plain = (text ?? '').replace(/^\uFEFF/, '');
  if (/^(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t\r]*(?:#[^\n]*)?$/.test(plain)) return {};
  const tree = yamlTree(yaml, plain);
  if (tree === undefined) return undefined;
  const { value, errors } = plainValue(yaml, tree, plain);
  if (errors.length > 0) return undefined;
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
};
