import type { ParsedNode } from 'yaml';
import { yamlTree } from '../source/parse.ts';
import type { Expression } from './expression.ts';

type Yaml = typeof import('yaml');

/** YAML that no template accepted by CloudFormation holds: an alias, a key that is no text or stands twice. */
class Unreadable extends Error {}

/** `!Ref x` is `{Ref: x}`, `!Condition x` too, `!GetAtt a.b` a list of two, `!Sub x` is `{Fn::Sub: x}`. */
const longForm = (tag: string, value: Expression): Expression => {
  const name = tag.slice(1);
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  if (name !== 'GetAtt' || typeof value !== 'string') return { [`Fn::${name}`]: value };
  const [resource = '', ...attribute] = value.split('.');
  return { 'Fn::GetAtt': [resource, attribute.join('.')] };
};

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
 * A deployed template as a value: what is no JSON is read as CloudFormation's YAML with its short tags. Answers the
 * text itself where it is neither, and nothing for nothing. `yaml` is loaded only by a template that is no JSON, which
 * is none of ours: somebody updated the stack by hand.
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
