import { secretReference } from '../cloudformation/dynamic-reference.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';

/** Matches `arn:…:secret:name-AbCdEf`, also followed by `:key::`, or with `??????` for an unknown suffix. */
const arnOfSecret = /:secret:([\w/+=@.!-]+?)(?:-(?:[A-Za-z0-9]{6}|\?{6}))?(?::|$)/;

/** Returns the name of the secret or parameter that a dynamic reference reads; empty for one that an expression names. */
const nameIn = (reference: string): string =>
  arnOfSecret.exec(reference)?.[1] ?? reference.split(/:(?:SecretString|\d+$)/)[0] ?? reference;

/**
 * Returns the literal text of a string, `Fn::Join` or `Fn::Sub`. Every other function counts as empty, also one that
 * makes the list that `Fn::Join` joins.
 */
const literalText = (value: Expression): string => {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  const { 'Fn::Join': join, 'Fn::Sub': sub } = value as { 'Fn::Join'?: Expression; 'Fn::Sub'?: Expression };
  if (Array.isArray(join)) {
    const [separator, parts] = join as Expression[];
    return Array.isArray(parts) ? parts.map(literalText).join(String(separator)) : '';
  }
  return literalText((Array.isArray(sub) ? (sub[0] as Expression) : sub) ?? '');
};

/**
 * Returns the names of the secrets that AWS reads for a template, sorted and unique: secrets of Batch containers
 * (`ValueFrom`), and secrets and `ssm-secure` parameters of dynamic references.
 */
export const secretsRead = (template: Expression | undefined): string[] => {
  const found = new Set<string>();
  const addReferences = (text: string): void => {
    if (!text.includes('{{resolve:')) return;
    for (const [, , reference = ''] of text.matchAll(secretReference)) {
      const name = nameIn(reference);
      // A secret that the stack itself makes is named by an expression: nobody else's is read.
      if (name !== '') found.add(name);
    }
  };
  const addContainerSecret = (valueFrom: Expression): void => {
    const [, name] = arnOfSecret.exec(literalText(valueFrom)) ?? [];
    if (name !== undefined) found.add(name);
  };
  const visit = (value: Expression): void => {
    if (typeof value === 'string') addReferences(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (isMap(value)) {
      addReferences(literalText(value));
      if (value.ValueFrom !== undefined) addContainerSecret(value.ValueFrom);
      Object.values(value).forEach(visit);
    }
  };
  // Most templates read none: their text is searched before each of their values is.
  if (/\{\{|"ValueFrom"/.test(JSON.stringify(template ?? null))) visit(template ?? null);
  return [...found].sort();
};
