// Shape builders. A property is written once; its TypeScript type, its validation, the published JSON schema and the
// reference follow from it. The reasons: `docs/decisions/0001-schema-and-type-from-one-source.md`.

/** A key of the type level only, under which a shape carries the type of its values. */
declare const value: unique symbol;
/** A key of the type level only, which marks a property that a validated config always has. */
declare const always: unique symbol;

/** A JSON Schema with a description, which carries the type T of its values. */
export interface Shape<T = unknown> {
  readonly [value]?: T;
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** The shape of a property that a validated config always has: one that is required, or has a default. */
export interface Always<T = unknown> extends Shape<T> {
  readonly [always]?: true;
}

/** The shapes of the properties of an object, by name. */
export type Shapes = { readonly [key: string]: Shape };
/** The type of the values of a shape. */
export type TypeOf<S> = S extends { readonly [value]?: infer T } ? T : never;

type AlwaysKeys<P> = {
  [K in keyof P]: P[K] extends { readonly [always]?: true } ? (typeof always extends keyof P[K] ? K : never) : never;
}[keyof P];
type Both<P, A extends keyof P> = { [K in keyof Pick<P, A>]: TypeOf<P[K]> } & {
  [K in keyof Omit<P, A>]?: (K extends keyof P ? TypeOf<P[K]> : never) | undefined;
};
/** The object type of the properties of a validated config; those of shape `Always` are not optional. */
export type Properties<P> = Both<P, AlwaysKeys<P>> extends infer O ? { [K in keyof O]: O[K] } : never;

interface Given<T> {
  readonly default?: T;
  readonly examples?: readonly T[];
}
type Built<T, G> = G extends { readonly default: unknown } ? Always<T> : Shape<T>;

const built = <T, G>(description: string, type: object, given: G): Built<T, G> =>
  ({ description, ...type, ...given }) as unknown as Built<T, G>;

interface TextRules extends Given<string> {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}
interface NumberRules extends Given<number> {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** Returns the shape of a string. `says` is its description: a full sentence for editors and the reference. */
export const text = <const G extends TextRules>(says: string, given: G = {} as G): Built<string, G> =>
  built(says, { type: 'string' }, given);

/**
 * Returns the shape of a string that its service never shows again (a write-only property), for which reason a
 * `$Secret` is allowed in it.
 */
export const secret = <const G extends TextRules>(says: string, given: G = {} as G): Built<string, G> =>
  built(says, { type: 'string', secret: true }, given);

/** Returns the shape of an integer. */
export const integer = <const G extends NumberRules>(says: string, given: G = {} as G): Built<number, G> =>
  built(says, { type: 'integer' }, given);

/** Returns the shape of a finite number. */
export const number = <const G extends NumberRules>(says: string, given: G = {} as G): Built<number, G> =>
  built(says, { type: 'number' }, given);

/** Returns the shape of a boolean. */
export const flag = <const G extends Given<boolean>>(says: string, given: G = {} as G): Built<boolean, G> =>
  built(says, { type: 'boolean' }, given);

/** Returns the shape of an enumeration of strings or numbers. */
export const oneOf = <const M extends readonly (string | number)[], const G extends Given<M[number]>>(
  says: string,
  members: M,
  given: G = {} as G,
): Built<M[number], G> => built(says, { enum: members }, given);

/** Returns the shape of a list whose items have one shape. */
export const list = <
  T,
  const G extends { readonly minItems?: number; readonly maxItems?: number; readonly default?: readonly T[] },
>(
  says: string,
  items: Shape<T>,
  given: G = {} as G,
): Built<T[], G> => built(says, { type: 'array', items }, given);

/** Returns the shape of a command line as the list of its words; written as one text, a complaint splits it. */
export const commandLine = (says: string, given: { readonly minItems?: number } = {}): Shape<string[]> =>
  built(says, { type: 'array', items: text('A word of the command.'), commandLine: true }, given);

/** Returns the shape of a map with any keys and values of one shape; `names` restricts the keys. */
export const map = <T>(
  says: string,
  values: Shape<T>,
  names?: { readonly pattern: string; readonly maxLength: number },
): Shape<Record<string, T>> =>
  built(says, { type: 'object', additionalProperties: values, ...(names ? { propertyNames: names } : {}) }, {});

/** Returns the shape of any JSON value. */
export const anything = (says: string): Shape<unknown> => built(says, {}, {});

/**
 * Returns the shape of a string, number or boolean, as for the value of an environment variable or a tag. The rules hold
 * for strings.
 */
export const scalar = (
  says: string,
  rules: { readonly pattern?: string; readonly maxLength?: number } = {},
): Shape<string | number | boolean> => built(says, { type: ['string', 'number', 'boolean'] }, rules);

/** Returns the shape of a text or a list of texts, all of one pattern. */
export const textOrTexts = (says: string, rules: { readonly pattern: string }): Shape<string | string[]> =>
  built(says, { type: ['string', 'array'], ...rules, items: text(says, rules) }, {});

/** Rules about several properties of one object. */
export interface ObjectRules<P> {
  /** Exactly one of these properties must be written. */
  readonly exactlyOne?: readonly (keyof P & string)[];
  /** At most one of these properties may be written. */
  readonly atMostOne?: readonly (keyof P & string)[];
}

/**
 * Returns the shape of an object, which rejects unknown keys. `exactlyOne` and `atMostOne` are no keywords of JSON
 * Schema: their errors name the keys, and `editor-schema/editor-schema.ts` expresses them with standard keywords.
 */
export const object = <const P extends Shapes>(
  says: string,
  properties: P,
  rules: ObjectRules<P> & { readonly default?: object } = {},
): Shape<Properties<P>> => {
  const { exactlyOne, atMostOne, ...given } = rules;
  const required = Object.keys(properties).filter((key) => requiredKeys.has(properties[key] as object));
  return built(
    says,
    {
      type: 'object',
      properties,
      ...(required.length ? { required } : {}),
      additionalProperties: false,
      ...(exactlyOne ? { exactlyOne } : {}),
      ...(atMostOne ? { atMostOne } : {}),
    },
    given,
  );
};

const requiredKeys = new WeakSet<object>();

/** Returns the shape of a property that the config must contain. */
export const required = <T>(shape: Shape<T>): Always<T> => {
  const copy = { ...shape } as Always<T>;
  requiredKeys.add(copy);
  return copy;
};

/**
 * Marks a property or type as validated and not compiled yet: a config that contains it gets the diagnostic
 * `config/not-yet`. Removing this call is the last step of an implementation.
 */
export const later = <S extends Shape>(shape: S): S => ({ ...shape, later: true });

/** Marks some members of an enumeration as validated and not compiled yet: they get `config/not-yet`. */
export const laterMembers = <T, S extends Shape<T>>(shape: S & Shape<T>, ...members: readonly T[]): S => ({
  ...shape,
  laterMembers: members,
});

/**
 * Marks a property as accepted and without effect: it gets the warning `config/ignored` with the reason, a sentence.
 */
export const ignored = <S extends Shape>(shape: S, reason: string): S => ({ ...shape, ignored: reason });

/** Returns the shape of the name of a resource of this config, of one of the types; `graph/names.ts` checks it. */
export const resourceName = (says: string, ...types: readonly string[]): Shape<string> =>
  built(says, { type: 'string', names: types }, {});

/** Returns the shape of a resource name with hints for names that are none, but that people know from AWS. */
export const withHints = (name: Shape<string>, hints: Readonly<Record<string, string>>): Shape<string> => ({
  ...name,
  hints,
});

/** Returns the shape of a union of the members of a registry, discriminated by `type`. */
export const union = <T>(says: string, members: readonly { readonly shape: Shape<T> }[]): Shape<T> =>
  built(
    says,
    { type: 'object', discriminator: { propertyName: 'type' }, required: ['type'], oneOf: members.map((m) => m.shape) },
    {},
  );
