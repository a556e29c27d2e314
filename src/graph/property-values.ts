import { hasFunction, isMap } from '../cloudformation/expression.ts';
import type { PropertyValue } from '../cloudformation/properties.ts';
import { symbolOf } from '../cloudformation/symbol.ts';
import { hasToken } from '../cloudformation/token.ts';

/** The words for the kinds of values of properties. */
const words = { map: 'a map', list: 'a list', scalar: 'a text, a number, true or false' } as const;

/** True for a value that only CloudFormation knows, or that is empty, which another check reports. */
export const isOpen = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  symbolOf(value) !== undefined ||
  hasFunction(value) ||
  (typeof value === 'string' && hasToken(value));

const kindOf = (value: unknown): keyof typeof words => {
  if (Array.isArray(value)) return 'list';
  return isMap(value) ? 'map' : 'scalar';
};

/** Returns a value's kind in words: `a map`, `a list`, `a text`, `a number`, `true`. */
export const kindInWords = (value: unknown): string => {
  if (kindOf(value) !== 'scalar') return words[kindOf(value)];
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? 'a number' : 'a text';
};

/**
 * Returns the kind of value that is needed, in words, if a value is of another; undefined if it fits, or if only
 * CloudFormation knows what a function or reference returns.
 */
export const wrongKind = (value: unknown, kind: PropertyValue['kind']): string | undefined =>
  kind === 'anything' || kind === 'read-only' || isOpen(value) || kindOf(value) === kind ? undefined : words[kind];
