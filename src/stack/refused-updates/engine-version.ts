import type { Expression } from '../../cloudformation/expression.ts';

/** Returns the parts of a version, numbers as such; undefined where it is not written as text. */
const partsOf = (version: Expression | undefined): (number | string)[] | undefined =>
  typeof version === 'string'
    ? version.split(/[.-]/).map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    : undefined;

/** True for a version that comes before another one; a shorter one stands for all that begin with it. */
const isEarlier = (one: readonly (number | string)[], other: readonly (number | string)[]): boolean => {
  const index = one.findIndex((part, at) => at < other.length && part !== other[at]);
  const [left, right] = [one[index], other[index]];
  return typeof left === 'number' && typeof right === 'number' && left < right;
};

/** True if `is` is an earlier version than `was`; false where one of them is not written as text. */
export const isEarlierVersion = (is: Expression | undefined, was: Expression | undefined): boolean => {
  const [fresh, old] = [partsOf(is), partsOf(was)];
  return fresh !== undefined && old !== undefined && isEarlier(fresh, old);
};
