/** The names of the properties of some CloudFormation types, extracted from AWS's specification (`scripts/properties.mjs`). */
export interface PropertyTable {
  /**
   * By type, then by definition (`''` is the type itself): names joined by spaces, each with what it holds: `Name` a
   * scalar, `Name=Definition` a map of properties, `Name[]` and `Name[]=Definition` a list, `Name*` anything. `Name!…` is
   * required.
   */
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Loads the table of properties (70 KB), which only a config in CloudFormation's language needs. */
export const loadPropertyTable = async (): Promise<PropertyTable> => ({
  types: (await import('../generated/properties.json', { with: { type: 'json' } })).default,
});

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
export type PropertyValue =
  | { readonly kind: 'map'; readonly map: PropertyMap }
  | { readonly kind: 'list'; readonly map?: PropertyMap }
  | { readonly kind: 'scalar' | 'anything' };

/** Returns the properties of a type; undefined for a type that is not in the table. */
export const propertiesOf = (table: PropertyTable, type: string): PropertyMap | undefined => {
  const definitions = Object.hasOwn(table.types, type) ? table.types[type] : undefined;
  return definitions && mapOf(definitions, '');
};

const mapOf = (definitions: Readonly<Record<string, string>>, name: string): PropertyMap => {
  const words = (definitions[name] ?? '').split(' ').filter(Boolean);
  const found = new Map(words.map((word) => [/^\w*/.exec(word)?.[0] ?? '', word] as const));
  return {
    names: [...found.keys()],
    required: [...found].filter(([name, word]) => word.startsWith(`${name}!`)).map(([name]) => name),
    property: (property) => {
      const word = found.get(property);
      return word === undefined ? undefined : holds(definitions, word);
    },
  };
};

const holds = (definitions: Readonly<Record<string, string>>, word: string): PropertyValue => {
  const [, mark, definition] = /^\w+!?(\*|\[\])?(?:=(.+))?$/.exec(word) ?? [];
  if (mark === '*') return { kind: 'anything' };
  const map = definition === undefined ? undefined : mapOf(definitions, definition);
  if (mark === '[]') return { kind: 'list', ...(map ? { map } : {}) };
  return map ? { kind: 'map', map } : { kind: 'scalar' };
};
