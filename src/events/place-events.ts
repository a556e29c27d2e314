import type { Expression } from '../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import { type EventConfig, events } from '../generated/events.ts';
import { functionEvents } from '../generated/function-events.ts';
import type { EventTarget } from '../stage/event-target.ts';
import type { Expansion } from '../stage/needs.ts';
import type { OwnAccountArn } from '../stage/own-account.ts';
import type { ResourceContext } from '../stage/resource.ts';
import type { AnyEvent, EventContext } from './event.ts';
import { eventContext } from './event-context.ts';
import { type EventIdentity, eventId } from './parts/event-ids.ts';
import { areElsewhere, resourceOf } from './parts/event-source.ts';
import { type Sleeper, type SleepReason, sleepReason } from './sleep.ts';

/** An event of a job or a function, with the member of the registry that compiles it. */
export interface PlacedEvent {
  /** The member of the registry for its type. */
  readonly member: AnyEvent;
  readonly properties: EventConfig['properties'];
  readonly context: EventContext;
  /**
   * The prefix of its logical ids; two events of one owner have the same only where they are equal (`config/event-twice`).
   */
  readonly id: string;
  /** Why it starts nothing; undefined for an event that is awake. */
  readonly asleep: SleepReason | undefined;
}

/** The events of jobs and functions, and those that functions alone can have. */
export const allEvents: readonly AnyEvent[] = [...events, ...functionEvents];

/** Returns the member of the registries for the type of an event of a validated config. */
export const eventMember = (type: string): AnyEvent => allEvents.find((member) => member.type === type) as AnyEvent;

/** Returns what decides which events of a resource sleep. */
const sleeperOf = ({ name, stage, previewEvents, neighbours }: ResourceContext): Sleeper => ({
  stage,
  previewEvents,
  paused: neighbours.get(name)?.properties.paused === true,
  neighbours,
});

/** Returns the config path of an event; `index` is its position in the config. */
const pathOf = (owner: ResourceContext, index: number): Path => [...owner.path, 'properties', 'events', index];

/** Returns an event with its id and context; `index` is its position in the config. */
const place = (config: EventConfig, index: number, owner: ResourceContext, target: EventTarget): PlacedEvent => {
  const member = eventMember(config.type);
  const { properties } = config;
  const ofSource = { owner: owner.name, event: member.type, ...sourceIdentity(member.source(properties), owner) };
  const sourceId = eventId(ofSource);
  const id = member.distinctBy ? eventId({ ...ofSource, distinctBy: member.distinctBy(properties) }) : sourceId;
  const asleep = sleepReason(properties, member.source(properties), sleeperOf(owner));
  const at = { path: pathOf(owner, index), id, enabled: asleep === undefined };
  return { member, properties, id, asleep, context: eventContext(owner, target, at, sourceId) };
};

/** Returns the part of an event's id that its source gives: the name of a resource of this config, or an ARN. */
const sourceIdentity = (
  source: ReturnType<AnyEvent['source']>,
  owner: ResourceContext,
): Pick<EventIdentity, 'sourceName' | 'sourceArn'> => {
  const name = source?.name ?? mentionedResource(source?.arn, owner);
  if (name !== undefined) return { sourceName: owner.neighbours.get(name)?.nameInAws ?? name };
  return source?.arn === undefined ? {} : { sourceArn: expressionOf(source.arn) };
};

/** Returns the name of the resource of this config that an ARN refers to. */
const mentionedResource = (arn: string | undefined, owner: ResourceContext): string | undefined =>
  arn !== undefined && hasToken(arn) ? resourceOf(arn, owner.neighbours)?.name : undefined;

/** Returns the error for an event with the id of an earlier one; their ARNs differ where they are of two sources. */
const eventTwice = (
  { member: { type, whyOnce }, context: { path, trigger } }: PlacedEvent,
  arn: Expression,
  earlier: Expression,
): Diagnostic => {
  if (areElsewhere(arn, earlier))
    return errorAt(
      'config/event-twice',
      path,
      `This ${type} event has a source of the same name as one above it, in another account or region, and the logical ids of both would be equal.`,
      `Start a second ${trigger.word} by one of them.`,
    );
  if (whyOnce)
    return errorAt(
      'config/event-twice',
      path,
      `This ${type} event has the same source as one above it. ${whyOnce.sentence}`,
      whyOnce.hint(trigger.word),
    );
  return errorAt(
    'config/event-twice',
    path,
    `This ${type} event has the same source and conditions as one above it, so each event would start the ${trigger.word} twice.`,
    'Remove one of them, or write both as one.',
  );
};

/**
 * Returns the diagnostics of the events of a job or a function: equal events (`config/event-twice`), and the checks of
 * each type.
 */
export const checkEvents = (
  configs: readonly EventConfig[],
  owner: ResourceContext,
  target: EventTarget,
): Diagnostic[] => {
  const seen = new Map<string, Expression>();
  return reportEach(configs, (config, index): Diagnostic[] => {
    const { source: sourceOf, checksSource } = eventMember(config.type);
    const source = sourceOf(config.properties);
    // `graph/names.ts` reports a name that does not exist.
    if (source?.name !== undefined && !checksSource && !owner.neighbours.has(source.name)) return [];
    const placed = place(config, index, owner, target);
    const arn = expressionOf(source?.arn ?? '');
    const earlier = seen.get(placed.id);
    if (earlier !== undefined) return [eventTwice(placed, arn, earlier)];
    seen.set(placed.id, arn);
    return placed.member.check?.(config.properties, placed.context) ?? [];
  });
};

/** Returns the events of a job or a function, in the order of the config, with their ids and contexts. */
export const placeEvents = (
  configs: readonly EventConfig[],
  owner: ResourceContext,
  target: EventTarget,
): PlacedEvent[] => configs.map((config, index) => place(config, index, owner, target));

/** Returns what events become in the template. */
export const expandEvents = (placed: readonly PlacedEvent[]): Expansion =>
  placed.flatMap(({ member, properties, context }) =>
    context.enabled || member.whenAsleep === 'disabled' ? member.expand(properties, context) : [],
  );

/** Returns the ARNs of events that AWS takes from the account of the stack only; `at` is the path of their owner's properties. */
export const eventsOfOwnAccount = (configs: readonly EventConfig[], at: Path): readonly OwnAccountArn[] =>
  configs.flatMap(
    ({ type, properties }, index) =>
      eventMember(type).ofOwnAccount?.(properties, [...at, 'events', index, 'properties']) ?? [],
  );
