import { allow, type Statement } from '../../cloudformation/contribution.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { expandEvents, placeEvents } from '../../events/place-events.ts';
import type { EventConfig } from '../../generated/events.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import type { EventTarget } from '../../stage/event-target.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { FunctionProperties } from './function-properties.ts';
import { calledArn, calledName, type Versioned } from './function-version.ts';

/** The properties that a function's place as a target of events follows from. */
type Target = Pick<FunctionProperties, 'timeout'> & Versioned;

/**
 * Returns a function as the target of its events. A batch fails as a whole, as in Stacktape: only who wrote the code knows
 * whether it names the records that failed.
 */
export const functionTarget = (fn: NamedResource, own: Target): EventTarget => ({
  word: 'function',
  startsRuns: false,
  id: fn.id('Function'),
  name: calledName(fn, own),
  arn: calledArn(fn, own),
  roleId: fn.id('Role'),
  timeoutSeconds: own.timeout,
  dependsOn: [],
});

/** Returns the events of a function, also those of types that no registry has, which come later. */
export const eventsOf = ({ events }: Pick<FunctionProperties, 'events'>): readonly EventConfig[] =>
  events as readonly EventConfig[];

/** The parts of a function that follow from its events. */
interface Started {
  /** The resources of the events, and needs of shared parts. */
  readonly expansion: Expansion;
  /** Statements for the role of the function. */
  readonly statements: readonly Statement[];
  /** The destination of events that keep failing, where AWS invokes the function asynchronously and none is written. */
  readonly onFailure: { readonly OnFailure?: Expression };
}

/**
 * Returns what the events of a function become. An asynchronous event that keeps failing goes to the dead-letter queue of
 * the stack, unless `destinations.onFailure` names another place: Lambda would drop it after two retries.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
 */
export const startedBy = (
  own: Pick<FunctionProperties, 'events' | 'destinations'> & Target,
  fn: ResourceContext,
): Started => {
  const placed = placeEvents(eventsOf(own), fn, functionTarget(fn, own));
  const drops = placed.some(({ member }) => member.asynchronous) && own.destinations?.onFailure === undefined;
  return {
    expansion: [...expandEvents(placed), ...(drops ? [{ kind: 'need', of: 'dead-letter-queue' } as const] : [])],
    statements: drops ? [allow(['sqs:SendMessage'], deadLetterQueueArn)] : [],
    onFailure: drops ? { OnFailure: { Destination: deadLetterQueueArn } } : {},
  };
};
