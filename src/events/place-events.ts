import type { Expression } from '../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import { type EventConfig, events } from '../generated/events.ts';
import type { ResourceContext } from '../stage/resource.ts';
import type { AnyEvent, EventContext } from './event.ts';
import { eventContext } from './event-context.ts';
import { type EventIdentity, eventId } from './parts/event-ids.ts';
import { areElsewhere, resourceOf } from './parts/event-source.ts';
import { type Sleeper, type SleepReason, sleepReason } from './sleep.ts';

/** An event of a job, with the member of the registry that compiles it. */
export interface PlacedEvent {
  /** The member of the registry for its type. */
  readonly member: AnyEvent;
  readonly properties: EventConfig['properties'];
  readonly context: EventContext;
  /**
   * The prefix of its logical ids; two events of a job have the same only where they are equal (`config/event-twice`).
   */
  readonly id: string;
  /** Why it does not start the job; undefined for an event that does. */
  readonly asleep: SleepReason | undefined;
}

/** Returns the member of the registry for the type of an event of a validated config. */
export const eventMember = (type: string): AnyEvent => events.find((member) => member.type === type) as AnyEvent;

/** Returns what decides which events of a job sleep. */
const sleeperOf = ({ name, stage, previewEvents, neighbours }: ResourceContext): Sleeper => ({
  stage,
  previewEvents,
  paused: neighbours.get(name)?.properties.paused === true,
  neighbours,
});

/** Returns an event of a job with its id and context; `index` is its position in the config. */
const place = (config: EventConfig, index: number, job: ResourceContext): PlacedEvent => {
  const member = eventMember(config.type);
  const { properties } = config;
  const ofSource = { job: job.name, event: member.type, ...sourceIdentity(member.source(properties), job) };
  const sourceId = eventId(ofSource);
  const id = member.distinctBy ? eventId({ ...ofSource, distinctBy: member.distinctBy(properties) }) : sourceId;
  const path = [...job.path, 'properties', 'events', index];
  const asleep = sleepReason(properties, member.source(properties), sleeperOf(job));
  return { member, properties, id, asleep, context: eventContext(job, path, id, asleep === undefined, sourceId) };
};

/** Returns the part of an event's id that its source gives: the name of a resource of this config, or an ARN. */
const sourceIdentity = (
  source: ReturnType<AnyEvent['source']>,
  job: ResourceContext,
): Pick<EventIdentity, 'sourceName' | 'sourceArn'> => {
  const name = source?.name ?? mentionedResource(source?.arn, job);
  if (name !== undefined) return { sourceName: name };
  return source?.arn === undefined ? {} : { sourceArn: expressionOf(source.arn) };
};

/** Returns the name of the resource of this config that an ARN refers to. */
const mentionedResource = (arn: string | undefined, job: ResourceContext): string | undefined =>
  arn !== undefined && hasToken(arn) ? resourceOf(arn, job.neighbours)?.name : undefined;

/** Returns the error for an event with the id of an earlier one; their ARNs differ where they are of two sources. */
const eventTwice = ({ type, whyOnce }: AnyEvent, path: Path, arn: Expression, earlier: Expression): Diagnostic => {
  if (areElsewhere(arn, earlier))
    return errorAt(
      'config/event-twice',
      path,
      `This ${type} event has a source of the same name as one above it, in another account or region, and the logical ids of both would be equal.`,
      'Start a second job by one of them.',
    );
  if (whyOnce)
    return errorAt(
      'config/event-twice',
      path,
      `This ${type} event has the same source as one above it. ${whyOnce.sentence}`,
      whyOnce.hint,
    );
  return errorAt(
    'config/event-twice',
    path,
    `This ${type} event has the same source and conditions as one above it, so each event would start the job twice.`,
    'Remove one of them, or write both as one.',
  );
};

/** Returns the diagnostics of the events of a job: equal events (`config/event-twice`), and the checks of each type. */
export const checkEvents = (configs: readonly EventConfig[], job: ResourceContext): Diagnostic[] => {
  const seen = new Map<string, Expression>();
  return reportEach(configs, (config, index): Diagnostic[] => {
    const path = [...job.path, 'properties', 'events', index];
    const source = eventMember(config.type).source(config.properties);
    // `graph/names.ts` reports a name that does not exist.
    if (source?.name !== undefined && !job.neighbours.has(source.name)) return [];
    const placed = place(config, index, job);
    const arn = expressionOf(source?.arn ?? '');
    const earlier = seen.get(placed.id);
    if (earlier !== undefined) return [eventTwice(placed.member, path, arn, earlier)];
    seen.set(placed.id, arn);
    return placed.member.check?.(config.properties, placed.context) ?? [];
  });
};

/** Returns the events of a job, in the order of the config, with their ids and contexts. */
export const placeEvents = (configs: readonly EventConfig[], job: ResourceContext): PlacedEvent[] =>
  configs.map((config, index) => place(config, index, job));
