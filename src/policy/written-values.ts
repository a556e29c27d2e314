import { type Expression, type ExpressionMap, isMap } from '../cloudformation/expression.ts';
import type { Limit } from './limits.ts';

/** Stands for a value that only a run knows, such as the result of JSONata: it is no number. */
const later = '{% %}';

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

/** True for a kind of requirement that only CloudFormation or a run knows. */
const isUnknown = (kind: Expression): boolean => typeof kind !== 'string' || /^\{%|\$\{|^<\$/.test(kind);

/**
 * Returns the amount of a resource requirement of a kind, or of one whose kind is not known; none for any other map.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html
 */
export const requirementOf = (map: ExpressionMap, { type }: Limit): number[] =>
  valuesOf(map, 'Type').some((kind) => kind === type || isUnknown(kind)) ? valuesOf(map, 'Value').map(Number) : [];

/** True for a value with more levels than a limit: no definition or input has a hundred. */
const isDeeper = (value: unknown, most: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (most === 0 || Object.values(value).some((item) => isDeeper(item, most - 1)));

/** Returns JSON that is written as text, also with `Fn::Sub`; undefined if it is not known or has over a hundred levels. */
export const readJson = (written: Expression | undefined): Expression | undefined => {
  const sub = isMap(written) ? written['Fn::Sub'] : written;
  const [text] = Array.isArray(sub) ? sub : [sub];
  if (typeof text !== 'string') return undefined;
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
