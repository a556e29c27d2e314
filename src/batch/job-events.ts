import type { Contribution } from '../cloudformation/contribution.ts';
import { mentioned } from '../cloudformation/mention.ts';
import { expressionOf } from '../cloudformation/token.ts';
import { complaint, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { tellEach } from '../diagnostics/tell-each.ts';
import type { AnyEvent, EventContext } from '../events/event.ts';
import { eventId } from '../events/event-ids.ts';
import { type EventConfig, events } from '../generated/events.ts';
import { stateMachineArn } from './address.ts';
import { type EventfulJob, eventContext } from './event-context.ts';
import type { JobProperties } from './job-shape.ts';
import { triggerContributions } from './trigger.ts';

interface PlacedEvent {
  readonly member: AnyEvent;
  readonly properties: EventConfig['properties'];
  readonly context: EventContext;
  /** The event's id with the name of the job. */
  readonly id: string;
}

const memberOf = (type: string): AnyEvent => events.find((member) => member.type === type) as AnyEvent;

const place = (config: EventConfig, index: number, job: EventfulJob): PlacedEvent => {
  const member = memberOf(config.type);
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

const mentionedResource = (arn: string | undefined, job: EventfulJob): string | undefined => {
  const name = mentioned(arn);
  return name !== undefined && name !== arn && job.neighbours.has(name) ? name : undefined;
};

/** What is wrong with the events of a job: twice the same, and what each event's own file knows. */
export const checkEvents = (configs: readonly EventConfig[], job: EventfulJob): Diagnostic[] => {
  const seen = new Set<string>();
  return tellEach(configs, (config, index): Diagnostic[] => {
    const path = [...job.path, 'properties', 'events', index];
    const source = memberOf(config.type).source(config.properties);
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

/** The trigger function and what fires it; nothing for a job without events. */
export const eventContributions = (properties: JobProperties, job: EventfulJob): Contribution[] => {
  if (properties.events.length === 0) return [];
  const placed = properties.events.map((config, index) => place(config, index, job));
  return [
    ...triggerContributions({
      job,
      stage: job.stage,
      events: placed.map(({ member }) => member).filter(({ later }) => !later),
      mayDivide: properties.payloadOverflow !== 'fail',
      stateMachineArn: stateMachineArn(job),
      from: job.path,
      metadata: job.metadata,
    }),
    ...placed.flatMap(({ member, properties: own, context }) => member.expand(own, context)),
  ];
};
