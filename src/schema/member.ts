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

/** What every registry file says of itself first. `type` is its file's name and the word in the YAML. */
export interface Member<T extends string, P extends Shapes> extends ObjectRules<P> {
  readonly type: T;
  /** One full sentence: the description in editors and docs. */
  readonly says: string;
  readonly properties: P;
  /** A whole YAML config that shows it; compiled as a golden case. */
  readonly example: string;
  /** What deploying it needs of the role that deploys. */
  readonly iamActions: readonly string[];
}

/** A member that is understood and not compiled yet: deploying it needs nothing, since nobody can. */
export type LaterMember<T extends string, P extends Shapes> = Omit<Member<T, P>, 'iamActions'>;

/** `{type, properties}` as it stands in the config. */
export type MemberConfig<T extends string, P> = {
  readonly type: T;
  readonly properties: Properties<P>;
};

/** The shape of `{type, properties}`; properties may be left out where none is required. */
export const memberShape = <const T extends string, const P extends Shapes>(
  member: LaterMember<T, P> & { readonly later?: true },
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

/** A branch of a union that no registry holds. */
export const variant = <const T extends string, const P extends Shapes>(
  type: T,
  says: string,
  properties: P,
  rules: ObjectRules<P> = {},
): { readonly shape: Shape<MemberConfig<T, P>> } => ({
  shape: memberShape({ type, says, properties, example: '', ...rules } as LaterMember<T, P>),
});

/** A union of such branches, told apart by `type`. */
export const variants = <const M extends readonly { readonly shape: Shape }[]>(
  says: string,
  ...members: M
): Shape<TypeOf<M[number]['shape']>> => union(says, members as readonly { shape: Shape<TypeOf<M[number]['shape']>> }[]);

/** The config type of a registry's members. */
export type ConfigOf<M> = M extends { readonly shape: Shape<infer C> } ? C : never;
