import { type Expression, type ExpressionMap, isFunction, isMap } from '../../cloudformation/expression.ts';
import type { TemplateResource } from '../template-changes.ts';

/** A change in place that AWS refuses while the stack is updated, so that the deployment would roll back. */
export interface RefusedUpdate {
  readonly logicalId: string;
  /** Resource type: `AWS::DynamoDB::GlobalTable`. */
  readonly type: string;
  /** AWS's rule and how the change breaks it, as a clause. */
  readonly why: string;
  /** The way to make the change all the same, as a sentence without its full stop. */
  readonly instead: string;
}

/** Why AWS refuses a change of one resource, and what to do instead. */
export type RefusedReason = Pick<RefusedUpdate, 'why' | 'instead'>;

/** Finds what AWS refuses in the change of a resource that stays, by its properties before and after. */
export type RefusalRule = (was: ExpressionMap, is: ExpressionMap) => RefusedReason[];

/** Returns the literal properties of a resource; empty where CloudFormation puts them together, which tells nothing. */
export const literalProperties = (resource: TemplateResource): ExpressionMap => {
  const { Properties } = resource;
  return isMap(Properties) && !isFunction(Properties) ? Properties : {};
};

/** Returns a list of maps by the text at a key, none for an absent list; undefined where a function hides an item. */
export const itemsBy = (value: Expression | undefined, key: string): ReadonlyMap<string, ExpressionMap> | undefined => {
  if (value === undefined) return new Map();
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item): readonly [string, ExpressionMap] | undefined => {
    if (!isMap(item) || isFunction(item)) return undefined;
    const name = item[key];
    return typeof name === 'string' ? [name, item] : undefined;
  });
  return items.every((item) => item !== undefined) ? new Map(items) : undefined;
};

/** Returns the keys of the first map that the second one lacks, in their order. */
export const keysOnlyIn = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] =>
  [...one.keys()].filter((key) => !other.has(key));
