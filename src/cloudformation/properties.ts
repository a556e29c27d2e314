/**
 * The properties of all CloudFormation types of AWS: their names, extracted from AWS's specification, and the limits of
 * their values, from the registry's schemas (`scripts/properties.mjs`).
 */
export interface PropertyTable {
  /** Returns the properties of a type; undefined for a type that is not in the table. */
  propertiesOf(type: string): PropertyMap | undefined;
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

/**
 * The definitions of one type. Words by definition (`''` is the type itself): names joined by spaces, each with what it
 * holds: `Name` a scalar, `Name=Definition` a map of properties, `Name[]` and `Name[]=Definition` a list, `Name*`
 * anything, `Name-` what only AWS sets. `Name!…` is required. Limits by definition and by property.
 */
type Definitions = readonly [
  words: Readonly<Record<string, string>>,
  limits: Readonly<Record<string, Readonly<Record<string, PropertyLimits>>>>,
];

/** The definitions of the types of one service, by the last part of their names. */
type Service = Readonly<Record<string, Definitions>>;

/**
 * Loads the table of properties (520 KB), which only a config in CloudFormation's language needs. A service is
 * decompressed when the first of its types is asked for.
 */
export const loadPropertyTable = async (): Promise<PropertyTable> => {
  const [{ brotliDecompressSync }, table] = await Promise.all([
    import('node:zlib'),
    import('../generated/properties.json', { with: { type: 'json' } }),
  ]);
  const { services } = table.default;
  const decompressed = (base64: string): Service =>
    JSON.parse(brotliDecompressSync(Buffer.from(base64, 'base64')).toString('utf8')) as Service;
  const opened = new Map<string, Service>();
  const open = (name: string): Service | undefined => {
    if (!Object.hasOwn(services, name)) return undefined;
    const service = opened.get(name) ?? decompressed(services[name as keyof typeof services]);
    opened.set(name, service);
    return service;
  };
  return {
    propertiesOf: (type) => {
      const [, service = '', name = ''] = /^(\w+::\w+)::(\w+)$/.exec(type) ?? [];
      const types = open(service);
      return types && Object.hasOwn(types, name) ? mapOf(types[name] as Definitions, '') : undefined;
    },
  };
};

/** A map of properties, of a type or of one of its definitions. */
export interface PropertyMap {
  /** The names of the properties that a template may have. */
  readonly names: readonly string[];
  /** The names of those without which the map is refused. */
  readonly required: readonly string[];
  /** Returns the value of a property that is known; undefined for any other. */
  property(name: string): PropertyValue | undefined;
}

/**
 * The value of a property: a map of properties, a list with or without such maps, anything else, or one that only AWS
 * sets.
 */
export type PropertyValue = { readonly limits: PropertyLimits } & (
  | { readonly kind: 'map'; readonly map: PropertyMap }
  | { readonly kind: 'list'; readonly map?: PropertyMap }
  | { readonly kind: 'scalar' | 'anything' | 'read-only' }
);

const mapOf = (definitions: Definitions, name: string): PropertyMap => {
  const [words, limits] = definitions;
  const found = new Map(
    (words[name] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((word) => [/^\w*/.exec(word)?.[0] ?? '', word] as const),
  );
  return {
    names: [...found].filter(([, word]) => !word.endsWith('-')).map(([name]) => name),
    required: [...found].filter(([name, word]) => word.startsWith(`${name}!`)).map(([name]) => name),
    property: (property) => {
      const word = found.get(property);
      return word === undefined ? undefined : holds(definitions, word, limits[name]?.[property] ?? {});
    },
  };
};

const holds = (definitions: Definitions, word: string, limits: PropertyLimits): PropertyValue => {
  const [, mark, definition] = /^\w+!?(\*|-|\[\])?(?:=(.+))?$/.exec(word) ?? [];
  if (mark === '*') return { kind: 'anything', limits };
  if (mark === '-') return { kind: 'read-only', limits };
  const map = definition === undefined ? undefined : mapOf(definitions, definition);
  if (mark === '[]') return { kind: 'list', limits, ...(map ? { map } : {}) };
  return map ? { kind: 'map', map, limits } : { kind: 'scalar', limits };
};
