import type {
  CloudFormationResource,
  Contribution,
  ResourceContribution,
  Statement,
} from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { type LaterMember, type Member, type MemberConfig, memberShape } from '../schema/member.ts';
import type { Properties, Shape, Shapes } from '../schema/shape.ts';
import type { Neighbour } from '../stage/resource.ts';

/** What starts a job: one file per integration. */
export interface EventMember<T extends string, P extends Shapes> extends Member<T, P> {
  /** Understood and not compiled yet; see `laterEvent`. */
  readonly later?: true;
  /** A recorded native event, as the trigger function receives it from AWS. */
  readonly sample: unknown;
  /** Lambda is invoked asynchronously: what fails thrice goes to the stack's dead-letter queue. */
  readonly asynchronous: boolean;
  readonly trigger: TriggerPart;
  /** The source: a name of this config (`queue`), any text or token that is its ARN, or nothing. */
  source(properties: Properties<P>): { readonly name?: string; readonly arn?: string } | undefined;
  /**
   * Returns the next times, after `now`, at which the event starts the job: as many as are worth a line, fewer where no
   * more are to come. Undefined where they are not known before the deployment.
   */
  nextRuns?(properties: Properties<P>, now: Date): readonly Date[] | undefined;
  /** What starts the job, in words for people; `source` is the short name of where it comes from. */
  words?(properties: Properties<P>, source: string): string;
  /** What tells two events of one source apart. Hashed into the ids of its children, so frozen. */
  tellApart?(properties: Properties<P>): unknown;
  /** What the schema cannot know. Paths are those of the event in the config. */
  check?(properties: Properties<P>, event: EventContext): Diagnostic[];
  expand(properties: Properties<P>, event: EventContext): Contribution[];
}

/**
 * The event's part of the trigger function. Plain functions that use nothing but their arguments:
 * `npm run generate` takes their text, and the template embeds only the parts that a job's events need.
 */
export interface TriggerPart {
  /** Whether an event is of this kind. */
  // biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
  readonly recognizes: (event: any) => boolean;
  /** What is the same whenever the same delivery comes again; hashed into the execution's name. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly identity: (event: any, requestId: string) => string;
  /** `Records` may be cut into several runs when they do not fit into one. */
  readonly batches?: true;
  /**
   * Returns what the function returns to its caller. Without it any failure is thrown, and Lambda tries again or, for
   * an asynchronous invocation, hands the event to the dead-letter queue.
   */
  readonly reply?: (outcome: TriggerOutcome) => unknown;
}

/** How the trigger function handled an event. */
export interface TriggerOutcome {
  /** Names of the executions that were started, or had been by an earlier delivery. */
  readonly started: readonly string[];
  /** Records of which no run was started; for an event without records the event itself. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly failed: readonly any[];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly event: any;
}

/** The job of an event as the event sees it, with the makers of its resources. */
export interface EventContext {
  /** Where the event stands in the config, with its index: for complaints. */
  readonly path: Path;
  /** The same without an index: for contributions. */
  readonly from: Path;
  /** `{Job}{Event}{Source}{Kind}`. */
  id(kind: string): string;
  readonly trigger: {
    readonly id: string;
    /** Ref: the name of the function. */
    readonly name: Expression;
    readonly arn: Expression;
  };
  /** Logical id of the state machine: what fires events waits for it by DependsOn. */
  readonly stateMachine: string;
  /** The resource of this config that a name or a whole `$ResourceParam(name, …)` token speaks of. */
  resource(nameOrToken: string): Neighbour | undefined;
  /** An IAM statement for the role of the trigger function. */
  triggerMay(statement: Statement): Contribution;
  /**
   * Returns a resource of the event, `{Job}{Event}{Source}{Kind}`, with its `Metadata`. It holds no data. `tags` says
   * whether its type has tags that change in place.
   */
  child(kind: string, tags: ResourceContribution['tags'], body: CloudFormationResource): ResourceContribution;
  /**
   * Returns the permission of a service (`events.amazonaws.com`) to invoke the trigger function for a source by its
   * ARN. `account` is that of a source whose ARN names none; `dependsOn` are logical ids that it waits for.
   * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
   */
  invokedBy(
    principal: string,
    source: Expression,
    more?: { readonly account?: Expression; readonly dependsOn?: readonly string[] },
  ): ResourceContribution;
}

export interface BuiltEvent<T extends string, P extends Shapes> extends EventMember<T, P> {
  readonly shape: Shape<MemberConfig<T, P>>;
}

export const defineEvent = <const T extends string, const P extends Shapes>(
  member: EventMember<T, P>,
): BuiltEvent<T, P> => ({ ...member, shape: memberShape(member) });

/** An event that is understood and not compiled yet: judged, completed and told apart, and nothing fires it. */
export type LaterEvent<T extends string, P extends Shapes> = LaterMember<T, P> &
  Pick<EventMember<T, P>, 'sample' | 'source' | 'words' | 'tellApart' | 'check'>;

/** `defineEvent` for what `validate` tells as a warning and a compile refuses (`config/not-yet.ts`). */
export const laterEvent = <const T extends string, const P extends Shapes>(
  member: LaterEvent<T, P>,
): BuiltEvent<T, P> =>
  defineEvent<T, P>({
    ...member,
    later: true,
    iamActions: [],
    asynchronous: false,
    trigger: { recognizes: () => false, identity: (_, requestId) => requestId },
    expand: () => [],
  });

// biome-ignore lint/suspicious/noExplicitAny: the registry holds members of every shape
export type AnyEvent = BuiltEvent<any, any>;
