import type { ResourceContribution } from './contribution.ts';
import { type Expression, isMap } from './expression.ts';

/** Returns what stands for an expression; undefined for one that stays, whose parts are then asked about. */
export type Replacement = (expression: Expression) => Expression | undefined;

/** Returns an expression in which each part that has a replacement is replaced, the outermost ones first. */
export const replaced = <T extends Expression | undefined>(expression: T, by: Replacement): T => {
  if (expression === undefined || expression === null || typeof expression !== 'object') return expression;
  const other = by(expression);
  if (other !== undefined) return other as T;
  if (Array.isArray(expression)) return expression.map((item: Expression) => replaced(item, by)) as unknown as T;
  if (!isMap(expression)) return expression;
  return Object.fromEntries(Object.entries(expression).map(([key, item]) => [key, replaced(item, by)])) as unknown as T;
};

/** Returns the body of a resource with replacements, and without `DependsOn` on the logical ids of `absent`. */
export const replacedBody = (
  body: ResourceContribution['body'],
  by: Replacement,
  absent: (id: string) => boolean,
): ResourceContribution['body'] => {
  const { DependsOn: dependsOn, ...rest } = body;
  const left = dependsOn?.filter((id) => !absent(id)) ?? [];
  return {
    ...(replaced(rest as unknown as Expression, by) as unknown as ResourceContribution['body']),
    ...(left.length > 0 ? { DependsOn: left } : {}),
  };
};
