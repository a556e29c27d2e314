import { type Expression, isMap } from '../cloudformation/expression.ts';
import { overrideValues } from '../cloudformation/override-values.ts';
import type { Config } from '../config/schema.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { differences, namesOfItems } from '../stack/property-differences.ts';
import { resourceIn } from '../stack/template-changes.ts';

/** A value that an entry of `overrides` sets: its place in the config, and its path as `differences` returns it. */
interface SetValue {
  readonly at: Path;
  /** Path below `Properties`, with items of lists by name where they have names. */
  readonly path: readonly string[];
}

/** Returns a path with the names of list items in the place of their indexes, as `differences` returns paths. */
const byNames = (value: Expression | undefined, [key, ...rest]: readonly string[]): string[] => {
  if (key === undefined) return [];
  if (!Array.isArray(value)) return [key, ...byNames(isMap(value) ? value[key] : undefined, rest)];
  const index = Number(key);
  return [namesOfItems(value)?.[index] ?? key, ...byNames(value[index], rest)];
};

const isWithin = (outer: readonly string[], inner: readonly string[]): boolean =>
  outer.length <= inner.length && outer.every((part, index) => part === inner[index]);

/** Returns the values that the `overrides` of a resource of the config set in one of its CloudFormation resources. */
const valuesSet = (config: Config, resource: string, logicalId: string, ours: Expression): SetValue[] => {
  const overrides = (config.resources[resource] as { overrides?: Record<string, object> } | undefined)?.overrides;
  const written = overrides !== undefined && Object.hasOwn(overrides, logicalId) ? overrides[logicalId] : undefined;
  const properties = resourceIn(ours, logicalId)?.Properties;
  const place = ['resources', resource, 'overrides', logicalId];
  return overrideValues({ ...written }, place).map(({ at, names }) => ({ at, path: byNames(properties, names) }));
};

/** Finds the entry of `overrides` that makes changes. */
export interface FindOverride {
  /**
   * Returns the config path of the entry of `overrides` that sets a value of a CloudFormation resource, by the path of a
   * change below `Properties`; undefined if none does.
   */
  at(logicalId: string, path: readonly string[]): Path | undefined;
  /**
   * Returns the config path of the first entry that makes changes, if overrides make all of them; else undefined. Without
   * paths these are all changes below `Properties`.
   */
  behind(logicalId: string, paths?: readonly (readonly string[])[]): Path | undefined;
}

/** The templates of a comparison. */
interface Sides {
  /** The template to compare with; undefined if there is none. */
  readonly before: Expression | undefined;
  readonly ours: Expression;
}

/** Returns the paths below `Properties` at which a CloudFormation resource differs. */
const changedPaths = (id: string, { before, ours }: Sides): (readonly string[])[] =>
  differences(resourceIn(before, id)?.Properties, resourceIn(ours, id)?.Properties).map(({ path }) => path);

/** Returns how to find the entries of `overrides` of a resource of the config in the template that it compiles to. */
export const findOverride = (config: Config, resource: string, sides: Sides): FindOverride => {
  const valuesOf = (logicalId: string) => valuesSet(config, resource, logicalId, sides.ours);
  const at: FindOverride['at'] = (logicalId, path) => {
    if (path.length === 0) return undefined;
    const values = valuesOf(logicalId);
    const whole = values.find((one) => isWithin(one.path, path));
    // A map that is new as a whole is a change of what the override adds to it.
    return (whole ?? values.find((one) => isWithin(path, one.path)))?.at;
  };
  return {
    at,
    behind: (logicalId, paths) => {
      // Most resources have none, and to compare them takes long.
      if (valuesOf(logicalId).length === 0) return undefined;
      const found = (paths ?? changedPaths(logicalId, sides)).map((path) => at(logicalId, path));
      return found.every((one) => one !== undefined) ? found[0] : undefined;
    },
  };
};
