import { type Expression, isMap } from '../cloudformation/expression.ts';

/** Returns a value at a path of maps and lists; undefined if there is none. */
export const valueAt = (value: Expression | undefined, path: readonly (string | number)[]): Expression | undefined =>
  path.reduce<Expression | undefined>((part, key) => {
    if (Array.isArray(part)) return typeof key === 'number' ? part[key] : undefined;
    return isMap(part) && Object.hasOwn(part, key) ? part[key] : undefined;
  }, value);
