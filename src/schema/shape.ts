/**
 * Shape builders: a plain JSON Schema object that remembers its TypeScript type. A property is written once, and the
 * type in `expand`, the judge, the published schema and the docs all follow from it.
 * Why our own: `docs/decisions/0001-schema-and-type-from-one-source.md`.
 */
declare const value: unique symbol;
declare const always: unique symbol;

/** A JSON Schema with a sentence, standing for values of type T. */
export interface Shape<T = unknown> {
  readonly [value]?: T;
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** A shape whose property is never missing after judging: required, or with a default. */
export interface Always<T = unknown> extends Shape<T> {
  readonly [always]?: true;
}

export type Shapes = { readonly [key: string]: Shape };
export type TypeOf<S> = S extends { readonly [value]?: infer T } ? T : never;

type AlwaysKeys<P> = {
  [K in keyof P]: P[K] extends { readonly [always]?: true } ? (typeof always extends keyof P[K] ? K : never) : never;
}[keyof P];
type Both<P, A extends keyof P> = { [K in keyof Pick<P, A>]: TypeOf<P[K]> } & {
  [K in keyof Omit<P, A>]?: (K extends keyof P ? TypeOf<P[K]> : never) | undefined;
};
/** The object type of a record of shapes. */
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

export const text = <const G extends TextRules>(says: string, given: G = {} as G): Built<string, G> =>
  built(says, { type: 'string' }, given);

/** A text that AWS, or the service that it is for, shows to nobody again: the place for a `$Secret`. */
export const secret = <const G extends TextRules>(says: string, given: G = {} as G): Built<string, G> =>
  built(says, { type: 'string', secret: true }, given);

export const integer = <const G extends NumberRules>(says: string, given: G = {} as G): Built<number, G> =>
  built(says, { type: 'integer' }, given);

export const number = <const G extends NumberRules>(says: string, given: G = {} as G): Built<number, G> =>
  built(says, { type: 'number' }, given);

export const flag = <const G extends Given<boolean>>(says: string, given: G = {} as G): Built<boolean, G> =>
  built(says, { type: 'boolean' }, given);

/** One of a few words (or numbers). */
export const oneOf = <const M extends readonly (string | number)[], const G extends Given<M[number]>>(
  says: string,
  members: M,
  given: G = {} as G,
): Built<M[number], G> => built(says, { enum: members }, given);

export const list = <
  T,
  const G extends { readonly minItems?: number; readonly maxItems?: number; readonly default?: readonly T[] },
>(
  says: string,
  items: Shape<T>,
  given: G = {} as G,
): Built<T[], G> => built(says, { type: 'array', items }, given);

/** A free-form map with values of one shape; `names` limits its keys. */
export const map = <T>(
  says: string,
  values: Shape<T>,
  names?: { readonly pattern: string; readonly maxLength: number },
): Shape<Record<string, T>> =>
  built(says, { type: 'object', additionalProperties: values, ...(names ? { propertyNames: names } : {}) }, {});

/** Any JSON value. */
export const anything = (says: string): Shape<unknown> => built(says, {}, {});

/** A string, number or boolean: what an environment value or a tag may be. */
export const scalar = (says: string): Shape<string | number | boolean> =>
  built(says, { type: ['string', 'number', 'boolean'] }, {});

export interface ObjectRules<P> {
  readonly exactlyOne?: readonly (keyof P & string)[];
  readonly atMostOne?: readonly (keyof P & string)[];
}

/**
 * Unknown keys are refused everywhere. `exactlyOne` and `atMostOne` are keywords of our own: the judge tells them by
 * the names of the keys, and the published schema spells them in standard ones (`editor-schema/editor-schema.ts`).
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

/** The property must be written. */
export const required = <T>(shape: Shape<T>): Always<T> => {
  const copy = { ...shape } as Always<T>;
  requiredKeys.add(copy);
  return copy;
};

/**
 * Understood and not compiled yet: judged and completed like any other, and told as `config/not-yet` where it is
 * written (`config/not-yet.ts`). Taking the word away is the last step of compiling it.
 */
export const later = <S extends Shape>(shape: S): S => ({ ...shape, later: true });

/** The same of some members of an enumeration. */
export const laterMembers = <T, S extends Shape<T>>(shape: S & Shape<T>, ...members: readonly T[]): S => ({
  ...shape,
  laterMembers: members,
});

/** Accepted, and without effect; `reason` says so in a sentence. */
export const ignored = <S extends Shape>(shape: S, reason: string): S => ({ ...shape, ignored: reason });

/** The name of a resource of this config of one of these types; `graph/names.ts` looks for it. */
export const resourceName = (says: string, ...types: readonly string[]): Shape<string> =>
  built(says, { type: 'string', names: types }, {});

/** A union told apart by `type`, over the members of a registry. */
export const union = <T>(says: string, members: readonly { readonly shape: Shape<T> }[]): Shape<T> =>
  built(
    says,
    { type: 'object', discriminator: { propertyName: 'type' }, required: ['type'], oneOf: members.map((m) => m.shape) },
    {},
  );
