import { type OverrideValue, overrideValues } from '../cloudformation/override-values.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Finding, LintInput } from './rule.ts';

/** Returns an index of a list in one spelling: `0` for `00`. */
const step = (name: string | number): string => (/^\d+$/.test(String(name)) ? String(Number(name)) : String(name));

const isWithin = (outer: Path, inner: Path): boolean =>
  outer.length <= inner.length && outer.every((name, index) => step(name) === step(inner[index] ?? ''));

/** Matches names beside a value that do not change what it opens. */
const remark = /^(?:Description|Sid|PolicyName)$/;

/**
 * Returns the place in the config of the override that brings about a finding at a path below `Properties`: one that sets
 * the value, else one that sets what stands beside it, as the ports beside the addresses of a rule; undefined if none does.
 */
const placeOf = (path: Path, values: readonly OverrideValue[]): Path | undefined => {
  const around = values.find(({ names }) => isWithin(names, path));
  if (around !== undefined) return [...around.at, ...path.slice(around.names.length)];
  const beside = path.slice(0, -1);
  return (
    values.find(({ names }) => isWithin(path, names)) ??
    values.find(({ names }) => beside.length > 0 && isWithin(beside, names) && !remark.test(names[beside.length] ?? ''))
  )?.at;
};

/**
 * Returns the findings in resources of the template that overrides bring about, at their places; `search` returns those in
 * the properties of a type, with paths below `Properties`.
 */
export const overrideFindings = (
  { resources, types, properties }: Pick<LintInput, 'resources' | 'types' | 'properties'>,
  search: (type: string, properties: unknown) => readonly Finding[],
): Finding[] =>
  Object.entries(resources).flatMap(([name, { overrides = {} }]) =>
    Object.entries(overrides).flatMap(([id, written]) => {
      const type = types.get(id);
      if (type === undefined) return [];
      const values = overrideValues(written, ['resources', name, 'overrides', id]);
      return search(type, properties.get(id)).flatMap((finding) => {
        const path = placeOf(finding.path, values);
        return path === undefined ? [] : [{ ...finding, path }];
      });
    }),
  );
