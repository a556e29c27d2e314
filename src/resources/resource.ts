import { type Expression, getAtt } from '../cloudformation/expression.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { AwsQuestion } from '../directives/directive.ts';
import { type Member, type MemberConfig, memberShape } from '../schema/member.ts';
import { anything, map, type Properties, type Shape, type Shapes, text } from '../schema/shape.ts';
import type { EventTarget } from '../stage/event-target.ts';
import type { Expansion } from '../stage/needs.ts';
import type { Opening } from '../stage/opening.ts';
import type { OwnAccountArn } from '../stage/own-account.ts';
import type { Admission, Connection, NamedResource, ResourceContext } from '../stage/resource.ts';
import type { StackSecret } from '../stage/stack-secret.ts';

/** Returns the openings of the resources with these names, which decide about the pool of a job that is connected to them. */
export type OpeningsOf = (names: readonly string[]) => readonly Opening[];

/**
 * A resource type of the config, such as `bucket`. Each is one file in `src/resources/types/`, `{type}.ts`, which
 * exports the result of `defineResource` under the type in camelCase; `npm run generate` adds it to the registry, the
 * published schema and the reference. `types/sqs-queue.ts` is an example of all fields but
 * `absent`.
 *
 * Inherited are `type`, the word in the YAML; `says`, a sentence for editors and the reference; `properties`, the
 * shapes of the YAML's `properties`; and `example`, a whole config, which is compiled as a test.
 */
export interface ResourceMember<T extends string, P extends Shapes> extends Member<T, P> {
  /** Set by `laterResource` for a type that cannot be deployed yet. */
  readonly later?: true;
  /**
   * True for a type that holds data and may have `renamedFrom`: its logical ids and its names in AWS are all made by `id` and
   * `nameInAws`.
   */
  readonly renamable?: true;
  /**
   * The kind of the main CloudFormation resource: `Bucket` if a resource `photos` becomes mainly `PhotosBucket`.
   * `expand` must return a resource with the id `resource.id(mainChild)`.
   */
  readonly mainChild: string;
  /** The CloudFormation type of the main resource, where another type of the config has a child of that kind, too. */
  readonly mainType?: string;
  /** Kinds that stand in the place of `mainChild` in some configs: `DbCluster` of Aurora instead of `DbInstance`. */
  readonly alsoMain?: readonly string[];
  /**
   * Returns the values of `$ResourceParam(name, …)` by parameter, for example `{arn: getAtt(resource.id('Queue'),
   * 'Arn')}`. Each is also an output of the stack. A parameter that was released is never renamed or removed.
   */
  params(resource: NamedResource, properties: Properties<P>): Readonly<Record<string, Expression>>;
  /** Hints, by parameter, what to add to a resource to get a parameter that `params` returns only for some. */
  readonly absent?: Readonly<Record<string, string>>;
  /** Parameters whose values are secrets, which become no outputs of the stack. */
  readonly secretParams?: readonly string[];
  /**
   * Returns the parameters among `secretParams` that a secret of Secrets Manager has, each with its key there. A job that has
   * one as a variable reads it from there when it starts. Their values in `params` are dynamic references.
   */
  secrets?(resource: NamedResource, properties: Properties<P>): Readonly<Record<string, StackSecret>>;
  /**
   * Returns the permissions and the variables (`STP_{NAME}_{VARIABLE}`) of a job that has the resource in `connectTo`.
   * Omitted if a job cannot be connected to the type. A variable that was released is never renamed or removed.
   */
  connectTo?(resource: NamedResource, properties: Properties<P>, openings: OpeningsOf): Connection;
  /** The type of a volume by which jobs and functions mount the resource; omitted for what is no file system. */
  readonly mountedAs?: 'efs';
  /**
   * Returns the port that the resource opens only to what is connected to it, with the security group that has the rule;
   * undefined where it lets in all of the VPC. Jobs with different sets of such resources never share instances. Omitted
   * for a type that is in no security group.
   */
  opens?(resource: NamedResource, properties: Properties<P>): Opening | undefined;
  /**
   * Returns where jobs and functions have to be to reach the resource; undefined where any place may do. Omitted for a type
   * that is in no VPC.
   */
  admits?(properties: Properties<P>): Admission | undefined;
  /**
   * The permissions of `connectTo` in words for reviews, before the name of the resource: `read and write objects in`.
   * Without them a review lists the actions.
   */
  readonly connectWords?: string;
  /**
   * Properties of the main CloudFormation resource with their names in the config, for reviews: `{DelaySeconds:
   * 'delayMessagesSecond'}`. Without them a review shows CloudFormation's names.
   */
  readonly propertyNames?: Readonly<Record<string, keyof P & string>>;
  /**
   * Returns what a resource costs whether it is used or not, in US dollars per hour in us-east-1, for reviews; undefined if
   * its price is not known, 0 for one that costs nothing at rest. Omitted for a type that costs nothing while nobody uses it.
   */
  standingCost?(properties: Properties<P>): number | undefined;
  /**
   * Returns what a resource of a stage may cost beyond `standingCost`, for reviews, as the rest of a sentence after what it
   * costs at least; undefined where that is all but its use.
   */
  costsMore?(properties: Properties<P>, stage: { readonly preview: boolean }): string | undefined;
  /**
   * Returns the names of the written properties, or dotted paths in them, that a preview leaves out, since they cost money while nobody uses them or make
   * every deploy slow, for reviews. Omitted for a type of which previews leave out nothing.
   */
  leftOutInPreviews?(properties: Properties<P>): readonly `${keyof P & string}${'' | `.${string}`}`[];
  /**
   * Returns the way out of a circle of references through a resource of this type, as a sentence; `types` are all types
   * in the circle. Omitted for a type whose references close none.
   */
  circleHint?(types: ReadonlySet<string>): string | undefined;
  /**
   * Returns the questions to AWS whose answers `check` and `expand` find in `resource.answers`, such as the hosted zone of
   * a domain. Without credentials nobody asks them: `expand` then puts a stand-in into the template.
   */
  questions?(properties: Properties<P>, resource: ResourceContext): readonly AwsQuestion[];
  /**
   * Returns errors and warnings about what the shapes cannot express, such as two properties that exclude each other.
   * Their paths begin with `resource.path`.
   */
  check?(properties: Properties<P>, resource: ResourceContext): Diagnostic[];
  /**
   * Returns the Lambda function to which the resource's `events` are delivered. Omitted for a type that has none, or
   * whose events reach it without a function.
   */
  eventTarget?(resource: NamedResource, properties: Properties<P>): EventTarget;
  /**
   * Returns the ARNs in the properties that AWS takes from the account of the stack only; `at` is the config path of the
   * properties. The config is refused where two of them name different accounts.
   */
  ofOwnAccount?(properties: Properties<P>, at: Path): readonly OwnAccountArn[];
  /**
   * Returns the CloudFormation resources that a resource becomes, with extensions of other resources, outputs and needs
   * of parts that the stage shares. Each CloudFormation resource has an id by `resource.id(kind)`, `resource.path` as
   * `from` and `resource.metadata` as `Metadata`, and states in `tags` and `holdsData` whether its tags can change in
   * place and whether it contains data. Called only for a config without errors.
   */
  expand(properties: Properties<P>, resource: ResourceContext): Expansion;
}

/** A resource type with the shape of its entry in the config, `{type, properties, overrides}`. */
export interface BuiltResource<T extends string, P extends Shapes> extends ResourceMember<T, P> {
  readonly shape: Shape<
    MemberConfig<T, P> & {
      overrides?: Record<string, Record<string, unknown>> | undefined;
      renamedFrom?: string | undefined;
    }
  >;
}

const overrides = map(
  'Changes to single properties of the CloudFormation resources that this one becomes, by logical id and dotted path.',
  map('Values by dotted path inside `Properties`.', anything('The value.')),
);

const renamedFrom = text(
  'The name that this resource had in the config when it was deployed first: it stays in AWS as it is, under that name. An addition of ours.',
  { pattern: '^[A-Za-z][A-Za-z0-9]*$', maxLength: 60 },
);

/** Returns a resource type with its shape, for export from its file in `src/resources/types/`. */
export const defineResource = <const T extends string, const P extends Shapes>(
  member: ResourceMember<T, P>,
): BuiltResource<T, P> => {
  const shape = memberShape(member);
  const properties = { ...(shape.properties as object), overrides, ...(member.renamable ? { renamedFrom } : {}) };
  return { ...member, shape: { ...shape, properties } as unknown as BuiltResource<T, P>['shape'] };
};

/** A resource type that cannot be deployed yet. Its fields are those of `ResourceMember` where not described here. */
export interface LaterResource<T extends string, P extends Shapes> extends Member<T, P> {
  /** Returns the names of the parameters that `$ResourceParam(name, …)` will find. */
  params(properties: Properties<P>): readonly string[];
  /** Hints, by parameter, what to add to a resource to get a parameter that `params` returns only for some. */
  readonly absent?: Readonly<Record<string, string>>;
  /** True if a job may have a resource of the type in `connectTo`. */
  readonly connectable: boolean;
  /** Returns errors and warnings about what the shapes cannot express. */
  check?(properties: Properties<P>, resource: ResourceContext): Diagnostic[];
}

/**
 * Returns a resource type whose configs are judged and may be referred to, but which becomes no CloudFormation
 * resources. Every command refuses its resources (`config/not-yet`), so the placeholders for its parameters never reach AWS.
 */
export const laterResource = <const T extends string, const P extends Shapes>({
  params,
  connectable,
  ...member
}: LaterResource<T, P>): BuiltResource<T, P> =>
  defineResource<T, P>({
    ...member,
    later: true,
    mainChild: '',
    params: (resource, properties) =>
      Object.fromEntries(params(properties).map((param) => [param, getAtt(resource.id(''), param)])),
    ...(connectable ? { connectTo: () => ({ statements: [], variables: {} }) } : {}),
    expand: () => [],
  });

/** A resource type of any name and properties, for code that works on the whole registry. */
// biome-ignore lint/suspicious/noExplicitAny: the registry contains members of every shape
export type AnyResource = BuiltResource<any, any>;
