import { type Expression, getAtt } from '../cloudformation/expression.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type LaterMember, type Member, type MemberConfig, memberShape } from '../schema/member.ts';
import { anything, map, type Properties, type Shape, type Shapes } from '../schema/shape.ts';
import type { Expansion } from '../stage/needs.ts';
import type { Connection, Named, ResourceContext } from '../stage/resource.ts';

export interface ResourceMember<T extends string, P extends Shapes> extends Member<T, P> {
  /** Understood and not compiled yet; see `laterResource`. */
  readonly later?: true;
  /** The kind of its main child: `Bucket` for `{Name}Bucket`. */
  readonly mainChild: string;
  /** What `$ResourceParam(name, …)` and the outputs give. */
  params(resource: Named, properties: Properties<P>): Readonly<Record<string, Expression>>;
  /** Of a parameter that only some have: how to get it. */
  readonly absent?: Readonly<Record<string, string>>;
  /** What a job gets that names it in `connectTo`; left out where that is impossible. */
  connectTo?(resource: Named, properties: Properties<P>): Connection;
  check?(properties: Properties<P>, resource: ResourceContext): Diagnostic[];
  expand(properties: Properties<P>, resource: ResourceContext): Expansion;
}

export interface BuiltResource<T extends string, P extends Shapes> extends ResourceMember<T, P> {
  readonly shape: Shape<MemberConfig<T, P> & { overrides?: Record<string, Record<string, unknown>> | undefined }>;
}

const overrides = map(
  'Changes to single properties of the CloudFormation resources that this one becomes, by logical id and dotted path.',
  map('Values by dotted path inside `Properties`.', anything('The value.')),
);

export const defineResource = <const T extends string, const P extends Shapes>(
  member: ResourceMember<T, P>,
): BuiltResource<T, P> => {
  const shape = memberShape(member);
  const properties = { ...(shape.properties as object), overrides };
  return { ...member, shape: { ...shape, properties } as unknown as BuiltResource<T, P>['shape'] };
};

/** A resource type that is understood and not compiled yet. */
export interface LaterResource<T extends string, P extends Shapes> extends LaterMember<T, P> {
  /** The names that `$ResourceParam(name, …)` will find. */
  params(properties: Properties<P>): readonly string[];
  /** Of a parameter that only some have: how to get it. */
  readonly absent?: Readonly<Record<string, string>>;
  /** Whether a job may name it in `connectTo`. */
  readonly connectable: boolean;
  check?(properties: Properties<P>, resource: ResourceContext): Diagnostic[];
}

/**
 * A type whose configs are judged, completed and referred to, and become nothing. `validate` tells it as a warning,
 * what would make a template of it refuses (`config/not-yet.ts`); so what stands for its parameters is never seen.
 */
export const laterResource = <const T extends string, const P extends Shapes>({
  params,
  connectable,
  ...member
}: LaterResource<T, P>): BuiltResource<T, P> =>
  defineResource<T, P>({
    ...member,
    later: true,
    iamActions: [],
    mainChild: '',
    params: (resource, properties) =>
      Object.fromEntries(params(properties).map((param) => [param, getAtt(resource.id(''), param)])),
    ...(connectable ? { connectTo: () => ({ statements: [], variables: {} }) } : {}),
    expand: () => [],
  });

// biome-ignore lint/suspicious/noExplicitAny: the registry holds members of every shape
export type AnyResource = BuiltResource<any, any>;
