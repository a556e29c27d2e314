import { type Expression, type ExpressionMap, isMap } from '../cloudformation/expression.ts';
import type { Limit } from './limits.ts';

/** Stands for a value that only a run knows, such as the result of JSONata: it is no number. */
const later = '{% %}';

/** The beginnings of what CloudFormation, a state machine or EventBridge puts something else for: placeholders in texts. */
const placeholder = /\$\{|\{%|\{\{resolve:|</;

/** True for a text that has something else in the place of a part of it when it is used. */
export const hasPlaceholder = (text: string): boolean => placeholder.test(text);

/** Returns what a value may be: each branch of `Fn::If`, without those that take it away. */
export const branchesOf = (value: Expression): Expression[] => {
  if (!isMap(value)) return [value];
  if (value.Ref === 'AWS::NoValue') return [];
  const branches = value['Fn::If'];
  return Array.isArray(branches) ? branches.slice(1).flatMap(branchesOf) : [value];
};

/** Returns what the value at a key may be; for a path in its place, `Value.$`, what stands for a value of the run. */
export const valuesOf = (map: ExpressionMap, key: string): Expression[] => {
  if (map[`${key}.$`] !== undefined) return [later];
  return map[key] === undefined ? [] : branchesOf(map[key]);
};

/**
 * Returns the amount of a resource requirement of a kind, or of one whose kind is not known; none for any other map.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html
 */
export const requirementOf = (map: ExpressionMap, { type }: Limit): number[] =>
  valuesOf(map, 'Type').some((kind) => typeof kind !== 'string' || hasPlaceholder(kind) || kind.toUpperCase() === type)
    ? valuesOf(map, 'Value').map(Number)
    : [];

/** Attributes that are names, ids and addresses, of which none has a quotation mark. */
const addresses = /(?:arn|name|id|url)$/i;

/** True for what `Fn::GetAtt` or a placeholder of `Fn::Sub` names, if no value of it has a quotation mark. */
const isAddress = (named: string): boolean => {
  const dot = named.indexOf('.');
  return dot === -1 || addresses.test(named);
};

/**
 * True for a value that ends no text of JSON around it: plain text, names of resources, and what functions make of these
 * alone.
 */
export const isPlain = (value: Expression): boolean => {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value === 'string') return !/["\\]|\{\{resolve:/.test(value);
  if (!isMap(value)) return typeof value === 'number' || typeof value === 'boolean';
  if (value['Fn::If'] !== undefined) return branchesOf(value).every(isPlain);
  if (typeof value.Ref === 'string') return true;
  const attribute = value['Fn::GetAtt'];
  if (attribute !== undefined) return isAddress(Array.isArray(attribute) ? attribute.join('.') : String(attribute));
  if (value['Fn::Sub'] !== undefined) return arePlain(value['Fn::Sub']) && isPlain(textOf(value) ?? '"');
  const parts = value['Fn::Join'] ?? value['Fn::Select'] ?? value['Fn::Split'];
  return parts !== undefined && isPlain(parts);
};

/** True if all that `Fn::Sub` puts into its text is plain. */
const arePlain = (written: Expression): boolean => {
  const [text, values] = Array.isArray(written) ? written : [written, {}];
  if (!Object.values((values ?? {}) as ExpressionMap).every(isPlain)) return false;
  return [...String(text).matchAll(/\$\{([^!{}][^{}]*)\}/g)].every(([, named = '']) => isAddress(named));
};

/** Returns the text of a value, with the placeholders of `Fn::Sub`; undefined if it is none. */
const textOf = (written: Expression | undefined): string | undefined => {
  const sub = isMap(written) ? written['Fn::Sub'] : written;
  const [text] = Array.isArray(sub) ? sub : [sub];
  return typeof text === 'string' ? text : undefined;
};

/** True for a value with more levels than a limit: no definition or input has a hundred. */
const isDeeper = (value: unknown, most: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (most === 0 || Object.values(value).some((item) => isDeeper(item, most - 1)));

/**
 * Returns JSON that is written as text, also with `Fn::Sub`; undefined if it is not known, has over a hundred levels, or if
 * what CloudFormation puts into it may be more than a value of it.
 */
export const readJson = (written: Expression | undefined): Expression | undefined => {
  const text = textOf(written);
  if (text === undefined || text.includes('{{resolve:')) return undefined;
  if (isMap(written) && !arePlain(written['Fn::Sub'] as Expression)) return undefined;
  try {
    const value = JSON.parse(text) as Expression;
    return isDeeper(value, 100) ? undefined : value;
  } catch {
    return undefined;
  }
};

/**
 * Returns a value with keys as CloudFormation writes them, where the input of a target writes `containerOverrides`. What a
 * pod asks for is left, whose keys are those of Kubernetes.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html
 */
export const capitalized = (value: Expression): Expression => {
  if (Array.isArray(value)) return value.map(capitalized);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries<Expression>(value).map(([key, item]) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      /^(?:limits|requests)$/i.test(key) ? item : capitalized(item),
    ]),
  );
};
