/**
 * The properties of some CloudFormation types: their names, extracted from AWS's specification
 * (`scripts/properties.mjs`), and the limits of their values, from the registry's schemas
 * (`scripts/property-limits.mjs`).
 */
export interface PropertyTable {
  /**
   * By type, then by definition (`''` is the type itself): names joined by spaces, each with what it holds: `Name` a
   * scalar, `Name=Definition` a map of properties, `Name[]` and `Name[]=Definition` a list, `Name*` anything. `Name!…` is
   * required.
   */
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By type, by definition and by property. */
  readonly limits: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, PropertyLimits>>>>>>;
}

/** The values that CloudFormation takes for a property; what is not bounded is left out. */
export interface PropertyLimits {
  /** The kind of a value that is no text; CloudFormation takes it as text, too. */
  readonly is?: 'integer' | 'number' | 'boolean';
  /** The allowed values. */
  readonly of?: readonly (string | number)[];
  readonly min?: number;
  readonly max?: number;
  /** The fewest and the most characters of a text. */
  readonly shortest?: number;
  readonly longest?: number;
  /** The fewest and the most items of a list. */
  readonly fewest?: number;
  readonly most?: number;
  /** The limits of each item of a list. */
  readonly items?: PropertyLimits;
}

/** Loads the table of properties (95 KB), which only a config in CloudFormation's language needs. */
export const loadPropertyTable = async (): Promise<PropertyTable> => {
  const [types, limits] = await Promise.all([
    import('../generated/properties.json', { with: { type: 'json' } }),
    import('../generated/property-limits.json', { with: { type: 'json' } }),
  ]);
  return { types: types.default, limits: limits.default as PropertyTable['limits'] };
};

/** A map of properties, of a type or of one of its definitions. */
export interface PropertyMap {
  /** The names of its properties. */
  readonly names: readonly string[];
  /** The names of those without which the map is refused. */
  readonly required: readonly string[];
  /** Returns the value of a property that is known; undefined for any other. */
  property(name: string): PropertyValue | undefined;
}

/** The value of a property: a map of properties, a list with or without such maps, or anything else. */
export type PropertyValue = { readonly limits: PropertyLimits } & (
  | { readonly kind: 'map'; readonly map: PropertyMap }
  | { readonly kind: 'list'; readonly map?: PropertyMap }
  | { readonly kind: 'scalar' | 'anything' }
);

/** The definitions of one type, with their limits. */
interface Definitions {
  readonly words: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, Readonly<Record<string, PropertyLimits>>>>;
}

/** Returns the properties of a type; undefined for a type that is not in the table. */
export const propertiesOf = ({ types, limits }: PropertyTable, type: string): PropertyMap | undefined => {
  const words = Object.hasOwn(types, type) ? types[type] : undefined;
  return words && mapOf({ words, limits: limits[type] ?? {} }, '');
};

const mapOf = (definitions: Definitions, name: string): PropertyMap => {
  const words = (definitions.words[name] ?? '').split(' ').filter(Boolean);
  const found = new Map(words.map((word) => [/^\w*/.exec(word)?.[0] ?? '', word] as const));
  return {
    names: [...found.keys()],
    required: [...found].filter(([name, word]) => word.startsWith(`${name}!`)).map(([name]) => name),
    property: (property) => {
      const word = found.get(property);
      return word === undefined ? undefined : holds(definitions, word, definitions.limits[name]?.[property] ?? {});
    },
  };
};

const holds = (definitions: Definitions, word: string, limits: PropertyLimits): PropertyValue => {
  const [, mark, definition] = /^\w+!?(\*|\[\])?(?:=(.+))?$/.exec(word) ?? [];
  if (mark === '*') return { kind: 'anything', limits };
  const map = definition === undefined ? undefined : mapOf(definitions, definition);
  if (mark === '[]') return { kind: 'list', limits, ...(map ? { map } : {}) };
  return map ? { kind: 'map', map, limits } : { kind: 'scalar', limits };
};
