import {
  later,
  type ObjectRules,
  object,
  type Properties,
  required,
  type Shape,
  type Shapes,
  type TypeOf,
  text,
  union,
} from './shape.ts';

/** The fields that every member of a registry defines: an event, a resource, a packaging. */
export interface Member<T extends string, P extends Shapes> extends ObjectRules<P> {
  /** The value of `type` in the config, and the name of the member's file. */
  readonly type: T;
  /** One full sentence: the description in editors and in the reference. */
  readonly says: string;
  readonly properties: P;
  /** A whole config in YAML that uses the member; compiled as a golden case. */
  readonly example: string;
}

/** The type of `{type, properties}` in a validated config. */
export type MemberConfig<T extends string, P> = {
  readonly type: T;
  readonly properties: Properties<P>;
};

/** Returns the shape of `{type, properties}`, in which `properties` is optional if none of them is required. */
export const memberShape = <const T extends string, const P extends Shapes>(
  member: Member<T, P> & { readonly later?: true },
): Shape<MemberConfig<T, P>> => {
  const { exactlyOne, atMostOne } = member;
  const rules = { ...(exactlyOne ? { exactlyOne } : {}), ...(atMostOne ? { atMostOne } : {}) };
  const inner = object(member.says, member.properties, rules);
  const optional = !exactlyOne && !('required' in inner);
  const type = { ...text(member.says), const: member.type } as unknown as Shape<T>;
  return object(member.says, {
    type: required(member.later ? later(type) : type),
    properties: optional ? ({ ...inner, default: {} } as typeof inner) : required(inner),
  }) as unknown as Shape<MemberConfig<T, P>>;
};

/** Returns a member of a union that has no registry, for `variants`. */
export const variant = <const T extends string, const P extends Shapes>(
  type: T,
  says: string,
  properties: P,
  rules: ObjectRules<P> = {},
): { readonly shape: Shape<MemberConfig<T, P>> } => ({
  shape: memberShape({ type, says, properties, example: '', ...rules } as Member<T, P>),
});

/** Returns a member of a union that has no registry, as `variant` does, which is validated and not compiled yet. */
export const laterVariant = <const T extends string, const P extends Shapes>(
  type: T,
  says: string,
  properties: P,
  rules: ObjectRules<P> = {},
): { readonly shape: Shape<MemberConfig<T, P>> } => ({
  shape: memberShape({ type, says, properties, example: '', later: true, ...rules } as Member<T, P> & {
    readonly later: true;
  }),
});

/** Returns the shape of a union of variants, discriminated by `type`. */
export const variants = <const M extends readonly { readonly shape: Shape }[]>(
  says: string,
  ...members: M
): Shape<TypeOf<M[number]['shape']>> => union(says, members as readonly { shape: Shape<TypeOf<M[number]['shape']>> }[]);

/** The type of a validated config for a member or a union of members. */
export type ConfigOf<M> = M extends { readonly shape: Shape<infer C> } ? C : never;
