import type {
  CloudFormationResource,
  Contribution,
  ResourceContribution,
  Statement,
} from '../cloudformation/contribution.ts';
import type { Expression, ExpressionMap } from '../cloudformation/expression.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { Answer, AwsQuestion } from '../directives/directive.ts';
import { type Member, type MemberConfig, memberShape } from '../schema/member.ts';
import type { Properties, Shape, Shapes } from '../schema/shape.ts';
import type { EventTarget } from '../stage/event-target.ts';
import type { Expansion } from '../stage/needs.ts';
import type { OwnAccountArn } from '../stage/own-account.ts';
import type { Neighbour } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import { type EventSwitches, eventSwitches } from './parts/event-switches.ts';

/** An event integration, which starts a job: one file per type in `types/`. */
export interface EventMember<T extends string, P extends Shapes> extends Member<T, P> {
  /** Validated and not compiled yet; see `laterEvent`. */
  readonly later?: true;
  /** A recorded event of AWS, as the trigger function receives it. */
  readonly sample: unknown;
  /** Returns the sample as this event would receive it, as far as its properties tell. Without it `sample` counts. */
  sampleOf?(properties: Properties<P>, sample: unknown): unknown;
  /**
   * True where AWS invokes the trigger function asynchronously: Lambda retries a failed invocation twice, and then
   * sends the event to the dead-letter queue of the stack.
   * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html
   */
  readonly asynchronous: boolean;
  /** True for an event that says nothing but the time, so that a start by it can be left out without a loss. */
  readonly onlyTime?: true;
  /**
   * The effect of an event that sleeps (`sleep.ts`): `'disabled'` emits its resources switched off, by
   * `EventContext.enabled`; `'left-out'`, the default, emits none of them, for sources that cannot be switched off.
   */
  readonly whenAsleep?: 'disabled' | 'left-out';
  /**
   * Returns the seconds for which a source of this stack keeps what arrives while the event sleeps, by the properties of
   * its CloudFormation resource. Omitted for sources that keep nothing.
   */
  keepsFor?(source: ExpressionMap): number;
  /** The event's part of the trigger function. */
  readonly trigger: TriggerPart;
  /**
   * Returns the source of the event: the name of a resource of this config, or a text or token that is its ARN.
   * Undefined where AWS itself is the source.
   */
  source(properties: Properties<P>): { readonly name?: string; readonly arn?: string } | undefined;
  /** True if `check` reports a source that the config does not have; without it `graph/names.ts` does, by the shape. */
  readonly checksSource?: true;
  /**
   * Returns the ARNs in the properties that AWS takes from the account of the stack only; `at` is the config path of the
   * properties. The config is refused where two of them name different accounts.
   */
  ofOwnAccount?(properties: Properties<P>, at: Path): readonly OwnAccountArn[];
  /**
   * Returns the next times after `now` at which the event starts the job, earliest first: five for a log line, fewer if
   * the schedule ends before. `'from-deployment'` if they count from the deployment; undefined if they are unknown.
   */
  nextRuns?(properties: Properties<P>, now: Date): readonly Date[] | 'from-deployment' | undefined;
  /** Returns the time zone in which `nextRuns` are shown; undefined for UTC. */
  zone?(properties: Properties<P>): string | undefined;
  /** Returns a phrase for what starts the job, `messages of orders`; `source` is the short name of the source. */
  words?(properties: Properties<P>, source: string): string;
  /**
   * Returns in words what a resource of a template starts the job by, as `words` does for an event of the config. Reads
   * deployed templates, in which the config of that time is not found. Without it a review names the type alone.
   */
  startsIn?(resource: FiringResource): readonly string[];
  /** Returns the greatest number of starts in a year; undefined if nothing limits it. */
  startsPerYear?(properties: Properties<P>): number | undefined;
  /** Returns what distinguishes two events of one source. Hashed into the logical ids of its children, so frozen. */
  distinctBy?(properties: Properties<P>): unknown;
  /**
   * The reason why AWS allows one event of a source in a job or function although two could differ, and what to write
   * instead, for the complaint about a second one. Without it two events of one id are reported as equal.
   */
  readonly whyOnce?: {
    readonly sentence: string;
    /** Returns the hint; `owner` is the word for what the event starts. */
    hint(owner: string): string;
  };
  /** Returns the diagnostics that the schema cannot give, with paths from the top of the config. */
  check?(properties: Properties<P>, event: EventContext): Diagnostic[];
  /** Returns the question to AWS about a source that is not of this config; undefined where nothing depends on it. */
  question?(properties: Properties<P>, event: EventContext): AwsQuestion | undefined;
  /** Returns the diagnostics that follow from the answer to `question`, with paths from the top of the config. */
  checkAnswer?(properties: Properties<P>, answer: Answer, event: EventContext): Diagnostic[];
  /** Returns the event's part of the template, and its needs of parts that the stage shares. */
  expand(properties: Properties<P>, event: EventContext): Expansion;
}

/**
 * An event's part of the trigger function. Its functions use nothing but their arguments: `npm run generate` writes
 * their text into `generated/trigger.ts`, and the template of a job embeds the parts of its events.
 */
export interface TriggerPart {
  /** Returns true for an event of this kind. */
  // biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
  readonly recognizes: (event: any) => boolean;
  /**
   * Returns the event as its source documents it, where something in between gave it another form; undefined for one that
   * has that form. The job reads what it returns.
   */
  // biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
  readonly native?: (received: any) => unknown;
  /**
   * Returns a text that is equal for every delivery of the same event; hashed into the name of the execution. The empty
   * text starts none: for a message by which a service only tries the function.
   */
  // biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
  readonly identity: (event: any, requestId: string) => string;
  /** True if a batch that exceeds the size limit may be split over several executions. */
  readonly batches?: true;
  /** Returns true for a batch whose records must start their runs in order, and none after one that could not. */
  // biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
  readonly isOrdered?: (event: any) => boolean;
  /**
   * Returns the response of the function. Without it the function throws any failure: Lambda retries and, for an
   * asynchronous invocation, sends the event to the dead-letter queue in the end.
   */
  readonly reply?: (outcome: TriggerOutcome) => unknown;
  /** True for a part made by `parts/request-part.ts`, which may describe executions. */
  readonly isRequest?: true;
  /** Returns the response to an event that starts no run; undefined for one that does. */
  // biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
  readonly answer?: (event: any) => Promise<unknown> | undefined;
  /** Returns fields that the input of the execution gets beside the event; empty or a map. */
  // biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
  readonly input?: (event: any, sha256: (text: string) => string) => object | '';
  /**
   * Returns the error for an execution that exists already under this name and was started by another event; undefined
   * if it was the same. Without it an execution that exists counts as started. `input` is that of the new execution.
   */
  readonly refuses?: (name: string, input: { readonly requestDigest?: string }) => Promise<Error | undefined>;
}

/** The result of an invocation of the trigger function. */
export interface TriggerOutcome {
  /** Names of the executions that were started, by this delivery or an earlier one. */
  readonly started: readonly string[];
  /** Records for which no execution was started; for an event without records the event itself. */
  // biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
  readonly failed: readonly any[];
  /** The error of the first execution that was not started. */
  readonly error?: Error | undefined;
  /** The event of the invocation. */
  // biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
  readonly event: any;
}

/** A resource of a template, deployed or not, that may fire an event of a job. */
export interface FiringResource {
  /** Its resource type, `AWS::Events::Rule`. */
  readonly type: string;
  readonly properties: ExpressionMap;
  /** True for a child of the event; false for a resource of its own, such as a bucket, that notifies the function. */
  readonly isChild: boolean;
  /** The name in the config of the resource that it belongs to. */
  readonly owner: string;
  /** Returns true for a reference to the trigger function of the job. */
  isTrigger(value: Expression | undefined): boolean;
  /** Returns the name in the config of the resource that an expression names, or the last part of an ARN. */
  nameOf(value: Expression | undefined): string;
}

/** The context of an event that anything receives: its owner, its paths, and builders of its resources. */
export interface SourceContext {
  /** The config path of the event, with its index: for diagnostics. */
  readonly path: Path;
  /** The config path without the index: for contributions, which do not change when events change places. */
  readonly from: Path;
  /** False for an event that sleeps, because it is paused or because a preview leaves the source to other stages. */
  readonly enabled: boolean;
  /** The name in the config of the resource that has the event, and the stack's name: for physical names. */
  readonly owner: { readonly name: string; readonly stack: string };
  /** The region of the stack, `eu-west-1`; undefined where nothing depends on it. */
  readonly region: string | undefined;
  readonly stage: Stage;
  /** The resources of the config by name; undefined where nothing depends on them. */
  readonly neighbours?: ReadonlyMap<string, Neighbour>;
  /** Returns the logical id of a resource of the event: `{Owner}{Event}{Source}{Kind}`. */
  id(kind: string): string;
  /**
   * Returns the resource of this config that a text names, refers to (`$ResourceParam`, `$CfResourceParam`), or is the
   * ARN of, with a reference to its name as last part; undefined for any other text.
   */
  resource(nameOrArn: string): Neighbour | undefined;
  /**
   * Returns a resource of the event, `{Owner}{Event}{Source}{Kind}`, with its `Metadata` and marked as one without data.
   * `tags` says whether CloudFormation changes the tags of its type in place.
   */
  child(kind: string, tags: ResourceContribution['tags'], body: CloudFormationResource): ResourceContribution;
}

/** The context of an event's `check` and `expand`: that of its source, and the Lambda function that it invokes. */
export interface EventContext extends SourceContext {
  /** The Lambda function that receives the event. */
  readonly trigger: EventTarget;
  /**
   * Returns the `DependsOn` of a resource that fires the event: what must exist before one arrives, and these logical
   * ids. Without any there is none.
   */
  dependsOn(...ids: readonly string[]): Pick<CloudFormationResource, 'DependsOn'>;
  /** Returns the contribution of an IAM statement to the role of the Lambda function. */
  triggerStatement(statement: Statement): Contribution;
  /**
   * Returns the context with the ids and `Metadata` of resources that all events of this type of the owner from one
   * source share: without what `distinctBy` returns. Each of these events contributes them, always equal.
   */
  ofSource(): EventContext;
  /**
   * Returns a role of the owner, `{Owner}{kind}`, that a service assumes for one source, by its ARN or a pattern of ARNs with
   * `*`; all of its events that need the role return the same one.
   */
  ownerRole(
    kind: string,
    service: string,
    source: { readonly sourceArn: Expression } | { readonly sourcePattern: Expression },
    statements: readonly Statement[],
  ): ResourceContribution;
  /**
   * Returns the permission of a service, such as `events.amazonaws.com`, to invoke the Lambda function for the source
   * with an ARN. `account` is needed where that ARN contains no account; `dependsOn` are logical ids.
   * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
   */
  invokePermission(
    principal: string,
    source: Expression,
    more?: { readonly account?: Expression; readonly dependsOn?: readonly string[] },
  ): ResourceContribution;
}

/** An event with its shape, as `defineEvent` returns it; its properties include the switches of every event. */
export interface BuiltEvent<T extends string, P extends Shapes> extends EventMember<T, P> {
  readonly shape: Shape<MemberConfig<T, P & EventSwitches>>;
}

/** Returns the event with the switches of every event, and with the shape of `{type, properties}`. */
export const defineEvent = <const T extends string, const P extends Shapes>(
  member: EventMember<T, P>,
): BuiltEvent<T, P> => {
  const built = { ...member, properties: { ...member.properties, ...eventSwitches } };
  return { ...built, shape: memberShape<T, P & EventSwitches>(built as Member<T, P & EventSwitches>) };
};

/** The part of the trigger function for an event that no job has, or that is not compiled: it recognizes nothing. */
const noTrigger: TriggerPart = { recognizes: () => false, identity: (_, requestId) => requestId };

/** Returns an event that a function can have and no job: one file per type in `function-types/`. See `defineEvent`. */
export const defineFunctionEvent = <const T extends string, const P extends Shapes>(
  member: Omit<EventMember<T, P>, 'trigger'>,
): BuiltEvent<T, P> => defineEvent<T, P>({ ...member, trigger: noTrigger });

/**
 * The fields of an event that `laterEvent` needs: those of `Member` (`type`, `says`, `properties`, `example`, rules
 * on keys) and `sample`, `source`, `words`, `distinctBy`, `check`.
 */
export type LaterEvent<T extends string, P extends Shapes> = Member<T, P> &
  Pick<EventMember<T, P>, 'sample' | 'source' | 'words' | 'distinctBy' | 'check'>;

/**
 * `defineEvent` for an event that is not compiled yet: its shape is checked, and every command refuses it with `config/not-yet`
 * (`config/without-effect.ts`).
 */
export const laterEvent = <const T extends string, const P extends Shapes>(
  member: LaterEvent<T, P>,
): BuiltEvent<T, P> =>
  defineEvent<T, P>({
    ...member,
    later: true,
    asynchronous: false,
    trigger: noTrigger,
    expand: () => [],
  });

/** An event of any type, for code that goes through the registry. */
// biome-ignore lint/suspicious/noExplicitAny: the registry has members of every shape
export type AnyEvent = BuiltEvent<any, any>;
