import { mentioned } from '../cloudformation/mention.ts';
import { expressionOf } from '../cloudformation/token.ts';
import { complaint, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { tellEach } from '../diagnostics/tell-each.ts';
import { type EventConfig, events } from '../generated/events.ts';
import type { ResourceContext } from '../stage/resource.ts';
import type { AnyEvent, EventContext } from './event.ts';
import { eventContext } from './event-context.ts';
import { eventId } from './parts/event-ids.ts';

/** An event of a job with the member of the registry that compiles it. */
export interface PlacedEvent {
  readonly member: AnyEvent;
  readonly properties: EventConfig['properties'];
  readonly context: EventContext;
  /** Differs from the ids of all other events of the job, except for an event that is written twice. */
  readonly id: string;
}

/** Returns the member of the registry of events for a type. */
export const eventMember = (type: string): AnyEvent => events.find((member) => member.type === type) as AnyEvent;

const place = (config: EventConfig, index: number, job: ResourceContext): PlacedEvent => {
  const member = eventMember(config.type);
  const { properties } = config;
  const source = member.source(properties);
  const name = source?.name ?? mentionedResource(source?.arn, job);
  const id = eventId({
    job: job.name,
    event: member.type,
    ...(name !== undefined
      ? { sourceName: name }
      : source?.arn !== undefined
        ? { sourceArn: expressionOf(source.arn) }
        : {}),
    ...(member.tellApart ? { tellApart: member.tellApart(properties) } : {}),
  });
  const path = [...job.path, 'properties', 'events', index];
  return { member, properties, id, context: eventContext(job, path, id) };
};

const mentionedResource = (arn: string | undefined, job: ResourceContext): string | undefined => {
  const name = mentioned(arn);
  return name !== undefined && name !== arn && job.neighbours.has(name) ? name : undefined;
};

/** Returns what is wrong with the events of a job: the same one twice, and what each event's own file checks. */
export const checkEvents = (configs: readonly EventConfig[], job: ResourceContext): Diagnostic[] => {
  const seen = new Set<string>();
  return tellEach(configs, (config, index): Diagnostic[] => {
    const path = [...job.path, 'properties', 'events', index];
    const source = eventMember(config.type).source(config.properties);
    // Told by the check of all names.
    if (source?.name !== undefined && !job.neighbours.has(source.name)) return [];
    const placed = place(config, index, job);
    if (seen.has(placed.id))
      return [
        complaint(
          'config/event-twice',
          path,
          `This ${config.type} event has the same source and conditions as one above it, so each event would start the job twice.`,
          'Remove one of them, or write both as one.',
        ),
      ];
    seen.add(placed.id);
    return placed.member.check?.(config.properties, placed.context) ?? [];
  });
};

/** Returns the events of a job in the order of the config. */
export const placeEvents = (configs: readonly EventConfig[], job: ResourceContext): PlacedEvent[] =>
  configs.map((config, index) => place(config, index, job));
