import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { hasFunction, isMap } from '../cloudformation/expression.ts';
import {
  type PropertyMap,
  type PropertyTable,
  type PropertyValue,
  propertiesOf,
} from '../cloudformation/properties.ts';
import { symbolOf } from '../cloudformation/symbol.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAtKey, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import { editDistance } from '../diagnostics/suggest.ts';

/** A property that its type does not have. */
interface Unknown {
  /** The names above it, as a dotted path; empty at the top. */
  readonly above: string;
  readonly name: string;
  readonly known: readonly string[];
  readonly path: Path;
}

/**
 * Returns the diagnostics of names of properties, in `overrides` and `cloudformationResources`, that their type does not
 * have: an error where another name is surely meant, else a warning, since a property may be newer than the table.
 */
export const checkPropertyNames = (
  { resources, cloudformationResources = {} }: Config,
  template: ReadonlyMap<string, ResourceContribution>,
  table: PropertyTable,
): Diagnostic[] => [
  ...Object.entries(resources).flatMap(([name, { overrides = {} }]) =>
    Object.entries(overrides).flatMap(([id, values]) => {
      const type = template.get(id)?.body.Type ?? '';
      const map = propertiesOf(table, type);
      const at = ['resources', name, 'overrides', id];
      return map ? checkOverrides(values, map, type, at) : [];
    }),
  ),
  ...Object.entries(cloudformationResources).flatMap(([id, { Type: type, Properties = {} }]) => {
    const map = propertiesOf(table, type);
    const path = ['cloudformationResources', id, 'Properties'];
    return map ? diagnosticsOf(unknownIn(Properties, map, '', path), type) : [];
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
    return diagnosticsOf(unknownAt(dotted.split('.'), value, map, path), type);
  });

/** Returns a path without `Properties.` at its beginning and with indexes as names: `MountPoints.0.ContainerPath`. */
const mendedPath = (dotted: string): string =>
  dotted
    .replace(/^Properties\.(?=.)/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '');

/** Returns the unknown names on a dotted path and in the value at its end. */
const unknownAt = (names: readonly string[], value: unknown, top: PropertyMap, path: Path): Unknown[] => {
  let map = top;
  for (const [index, name] of names.entries()) {
    const above = names.slice(0, index).join('.');
    const property = map.property(name);
    if (property === undefined) return [{ above, name, known: map.names, path }];
    const rest = names.slice(index + 1);
    if (rest.length === 0) return unknownInValue(value, property, names.join('.'), path);
    const next = mapBelow(property, rest);
    if (next === undefined) return [];
    if (property.kind === 'list') {
      const below = rest.slice(1);
      return below.length === 0
        ? unknownIn(value, next, names.join('.'), path)
        : unknownAt(below, value, next, path).map((one) => ({
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

const unknownInValue = (value: unknown, property: PropertyValue, above: string, path: Path): Unknown[] => {
  if (property.kind === 'map') return unknownIn(value, property.map, above, path);
  if (property.kind !== 'list' || property.map === undefined || !Array.isArray(value)) return [];
  const { map } = property;
  return value.flatMap((item, index) => unknownIn(item, map, above, [...path, index]));
};

/** Returns the unknown names in a map of properties, at any depth; none in functions of CloudFormation. */
const unknownIn = (value: unknown, map: PropertyMap, above: string, path: Path): Unknown[] => {
  if (!isMap(value) || symbolOf(value) !== undefined || hasFunction(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const property = map.property(name);
    const at = [...path, name];
    if (property === undefined) return [{ above, name, known: map.names, path: at }];
    return unknownInValue(item, property, above ? `${above}.${name}` : name, at);
  });
};

const diagnosticsOf = (found: readonly Unknown[], type: string): Diagnostic[] =>
  found.map(({ above, name, known, path }) => {
    const meant = meantBy(name, known);
    const sentence = `${above ? `${above} of ${type}` : type} has no property "${name}"`;
    return meant === undefined
      ? {
          ...warningAt(
            'config/overrides',
            path,
            `${sentence} that this version knows.`,
            'Check its name: one that is newer works as well.',
          ),
          place: { path, at: 'key' as const },
        }
      : errorAtKey('config/overrides', path, `${sentence}.`, `Did you mean \`${meant}\`?`);
  });

/** Returns the known name that is surely meant: in another case, or with at most two mistakes. */
const meantBy = (name: string, known: readonly string[]): string | undefined => {
  const limit = Math.min(2, Math.floor(name.length / 4)) + 1;
  return known.find((one) => editDistance(name.toLowerCase(), one.toLowerCase(), limit) < limit);
};
