import type { Path } from '../diagnostics/diagnostic.ts';
import { isFunction, isMap } from './expression.ts';

/** A value that an entry of `overrides` sets. */
export interface OverrideValue {
  /** The place in the config. */
  readonly at: Path;
  /** The names and indexes of lists that lead to it below `Properties`. */
  readonly names: readonly string[];
}

/** Returns the paths of the values in a value that are no maps, relative to it; its own, which is empty, if it is none. */
const leavesOf = (value: unknown): string[][] => {
  const isPlain = isMap(value) && !isFunction(value) && Object.keys(value).length > 0;
  return isPlain ? Object.entries(value).flatMap(([key, item]) => leavesOf(item).map((rest) => [key, ...rest])) : [[]];
};

/** Returns the values that the overrides of one CloudFormation resource set; `path` is their place in the config. */
export const overrideValues = (overrides: Readonly<Record<string, unknown>>, path: Path): OverrideValue[] =>
  Object.entries(overrides).flatMap(([dotted, value]) =>
    leavesOf(value).map((rest) => ({ at: [...path, dotted, ...rest], names: [...dotted.split('.'), ...rest] })),
  );
