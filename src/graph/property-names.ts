import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { hasFunction, isMap } from '../cloudformation/expression.ts';
import type { PropertyMap, PropertyTable, PropertyValue } from '../cloudformation/properties.ts';
import { symbolOf } from '../cloudformation/symbol.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAtKey, type Path } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import { meantName } from './meant-words.ts';
import { complaintOf, type Flaw } from './property-complaints.ts';
import { brokenLimits } from './property-limits.ts';
import { wrongKind } from './property-values.ts';

/**
 * Returns the diagnostics of properties, in `overrides` and `cloudformationResources`, that are not as their type has
 * them. A name that the type does not have is an error where another is surely meant, else a warning, since a property
 * may be newer than the table, and so is one that only AWS sets, and a value beyond limits that AWS may move. A list in
 * place of a map and the like, and a required property that is missing in `cloudformationResources`, are errors. Types that AWS
 * does not have (`Custom::…`, those of third parties) are not judged.
 */
export const checkPropertyNames = (
  { resources, cloudformationResources = {} }: Config,
  template: ReadonlyMap<string, ResourceContribution>,
  table: PropertyTable,
): Diagnostic[] => [
  ...Object.entries(resources).flatMap(([name, { overrides = {} }]) =>
    Object.entries(overrides).flatMap(([id, values]) => {
      const type = template.get(id)?.body.Type ?? '';
      const map = table.propertiesOf(type);
      const at = ['resources', name, 'overrides', id];
      return map ? checkOverrides(values, map, type, at) : [];
    }),
  ),
  ...Object.entries(cloudformationResources).flatMap(([id, { Type: type, Properties = {} }]) => {
    const map = table.propertiesOf(type);
    const path = ['cloudformationResources', id, 'Properties'];
    return map ? diagnosticsOf(flawsIn(Properties, map, '', path, true), type) : [];
  }),
];

const checkOverrides = (
  values: Readonly<Record<string, unknown>>,
  map: PropertyMap,
  type: string,
  at: Path,
): Diagnostic[] =>
  reportEach(Object.entries(values), ([dotted, value]) => {
    const path = [...at, dotted];
    const mended = mendedPath(dotted);
    if (mended !== undefined && mended !== dotted)
      return [
        errorAtKey(
          'config/overrides',
          path,
          `"${dotted}" is no path into the properties of ${type}.`,
          `Write ${mended}.`,
        ),
      ];
    return diagnosticsOf(flawsAt(dotted.split('.'), value, map, path), type);
  });

/** Returns a path without `Properties.` at its beginning and with indexes as names: `MountPoints.0.ContainerPath`. */
const mendedPath = (dotted: string): string =>
  dotted
    .replace(/^Properties\.(?=.)/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '');

/** Returns the flaws of a dotted path and of the value at its end. What is merged into a map need not be complete. */
const flawsAt = (names: readonly string[], value: unknown, top: PropertyMap, path: Path): Flaw[] => {
  let map = top;
  for (const [index, name] of names.entries()) {
    const above = names.slice(0, index).join('.');
    const property = map.property(name);
    if (property === undefined) return [{ kind: 'unknown', above, name, known: map.names, path }];
    const rest = names.slice(index + 1);
    if (rest.length === 0) return flawsInValue(value, property, names.join('.'), path, false);
    if (rest.length === 1 && property.kind === 'list' && property.map === undefined)
      return brokenLimits(value, property.limits.items ?? {}, names.join('.'), path);
    const next = mapBelow(property, rest);
    if (next === undefined) return [];
    if (property.kind === 'list') {
      const below = rest.slice(1);
      return below.length === 0
        ? flawsIn(value, next, names.join('.'), path, false)
        : flawsAt(below, value, next, path).map((one) => ({
            ...one,
            above: [...names.slice(0, index + 2), one.above].filter(Boolean).join('.'),
          }));
    }
    map = next;
  }
  return [];
};

/** Returns the properties below a property: those of the map, or of an item of the list. */
const mapBelow = (property: PropertyValue, rest: readonly string[]): PropertyMap | undefined => {
  if (property.kind === 'map') return property.map;
  return property.kind === 'list' && /^\d+$/.test(rest[0] ?? '') ? property.map : undefined;
};

const flawsInValue = (
  value: unknown,
  property: PropertyValue,
  above: string,
  path: Path,
  complete: boolean,
): Flaw[] => {
  if (property.kind === 'read-only') return [{ kind: 'read-only', above, path }];
  const needed = wrongKind(value, property.kind);
  if (needed !== undefined) return [{ kind: 'wrong', above, value, needed, path }];
  if (property.kind === 'map') return flawsIn(value, property.map, above, path, complete);
  const broken = brokenLimits(value, property.limits, above, path);
  if (property.kind !== 'list' || property.map === undefined || !Array.isArray(value)) return broken;
  const { map } = property;
  const inItems = value.flatMap((item, index): Flaw[] => {
    const at = [...path, index];
    const wrong = wrongKind(item, 'map');
    if (wrong !== undefined)
      return [{ kind: 'wrong', above: `${above}.${index}`, value: item, needed: wrong, path: at }];
    return flawsIn(item, map, above, at, complete);
  });
  return [...broken, ...inItems];
};

/** Returns the flaws in a map of properties, at any depth; none in functions of CloudFormation. */
const flawsIn = (value: unknown, map: PropertyMap, above: string, path: Path, complete: boolean): Flaw[] => {
  if (!isMap(value) || symbolOf(value) !== undefined || hasFunction(value)) return [];
  const missing = complete ? map.required.filter((name) => !Object.hasOwn(value, name)) : [];
  return [
    ...Object.entries(value).flatMap(([name, item]): Flaw[] => {
      const property = map.property(name);
      const at = [...path, name];
      if (property === undefined) return [{ kind: 'unknown', above, name, known: map.names, path: at }];
      return flawsInValue(item, property, above ? `${above}.${name}` : name, at, complete);
    }),
    ...missing.map((name): Flaw => ({ kind: 'missing', above, name, path })),
  ];
};

/** Returns the diagnostics of flaws. A name that is surely meant for a required one is complained about only once. */
const diagnosticsOf = (found: readonly Flaw[], type: string): Diagnostic[] => {
  const misspelt = found.flatMap((flaw) => (flaw.kind === 'unknown' ? (meantName(flaw.name, flaw.known) ?? []) : []));
  return found
    .filter((flaw) => flaw.kind !== 'missing' || !misspelt.includes(flaw.name))
    .map((flaw) => complaintOf(flaw, type));
};
