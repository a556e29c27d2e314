import { secretReference } from '../cloudformation/dynamic-reference.ts';
import type { Expression } from '../cloudformation/expression.ts';

/** `arn:…:secret:name-AbCdEf`, also with `:key::` behind it, or with what stands for six unknown characters. */
const arnOfSecret = /:secret:([\w/+=@.!-]+?)(?:-(?:[A-Za-z0-9]{6}|\?{6}))?(?::|$)/;

const nameIn = (reference: string): string =>
  arnOfSecret.exec(reference)?.[1] ?? reference.split(/:(?:SecretString|\d+$)/)[0] ?? reference;

/** The text of a value, whatever CloudFormation puts into it left out. */
const flat = (value: Expression): string => {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  const { 'Fn::Join': join, 'Fn::Sub': sub } = value as { 'Fn::Join'?: [string, Expression[]]; 'Fn::Sub'?: Expression };
  if (join) return join[1].map(flat).join(join[0]);
  return flat((Array.isArray(sub) ? (sub[0] as Expression) : sub) ?? '');
};

/**
 * The secrets that a template has AWS read: those that Batch gives to containers, and those of dynamic references.
 * Names, sorted, each once; of ssm-secure parameters too.
 */
export const secretsRead = (template: Expression | undefined): string[] => {
  const found = new Set<string>();
  const visit = (value: Expression): void => {
    if (value === null || typeof value !== 'object') return;
    const { ValueFrom } = value as { ValueFrom?: Expression };
    const given = ValueFrom === undefined ? undefined : arnOfSecret.exec(flat(ValueFrom));
    if (given) found.add(given[1] as string);
    const text = isText(value) ? flat(value) : undefined;
    for (const item of text === undefined ? (Object.values(value) as Expression[]) : [text]) {
      if (typeof item !== 'string') visit(item);
      else for (const [, , reference = ''] of item.matchAll(secretReference)) found.add(nameIn(reference));
    }
  };
  visit({ template: template ?? null });
  return [...found].sort();
};

const isText = (value: object): boolean => 'Fn::Join' in value || 'Fn::Sub' in value;
