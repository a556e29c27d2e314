import type { ParsedNode } from 'yaml';
import { yamlTree } from '../source/parse.ts';
import { longForm } from '../source/short-tags.ts';
import type { Expression } from './expression.ts';

type Yaml = typeof import('yaml');

/**
 * Thrown for YAML that CloudFormation does not accept as a template: an alias, a key that is no text or a duplicate.
 */
class Unreadable extends Error {}

/** Returns the value of a YAML node, with its short tags in long form. Throws `Unreadable`. */
const plainOf = (yaml: Yaml, node: ParsedNode | null): Expression => {
  if (node === null) return null;
  if (yaml.isAlias(node)) throw new Unreadable();
  const plain = (): Expression => {
    if (yaml.isSeq(node)) return node.items.map((item) => plainOf(yaml, item as ParsedNode | null));
    if (!yaml.isMap(node)) return node.value as Expression;
    const entries = node.items.map(({ key, value }) => {
      if (!yaml.isScalar(key)) throw new Unreadable();
      return [String(key.value), plainOf(yaml, value as ParsedNode | null)] as const;
    });
    if (new Set(entries.map(([key]) => key)).size < entries.length) throw new Unreadable();
    return Object.fromEntries(entries);
  };
  const { tag } = node;
  return tag?.startsWith('!') ? longForm(tag, plain()) : plain();
};

/**
 * Returns a deployed template as a value. A text is parsed as CloudFormation's YAML with its short tags, and returned
 * as it is if that fails; undefined stays undefined. Loads `yaml` only for a text: this action deploys JSON, so that
 * only a stack which was updated by other means has a template in YAML.
 */
export const readTemplate = async (template: Expression | undefined): Promise<Expression | undefined> => {
  if (typeof template !== 'string') return template;
  const yaml = await import('yaml');
  const tree = yamlTree(yaml, template);
  if (tree === undefined) return template;
  try {
    return plainOf(yaml, tree);
  } catch (problem) {
    if (problem instanceof Unreadable) return template;
    throw problem;
  }
};
