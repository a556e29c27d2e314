import { flag, integer, object, required, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';

/** The resource type `event-bus`, which cannot be deployed yet. */
export const eventBus = laterResource({
  type: 'event-bus',
  says: 'A bus of EventBridge for events of your own or of a partner.',
  properties: {
    eventSourceName: text('The name of a partner event source, which then feeds the bus.', { maxLength: 256 }),
    archivation: object('An archive, from which events can be replayed.', {
      enabled: required(flag('Whether there is one.')),
      retentionDays: integer('Days that an event is kept; for ever without it.', { minimum: 0 }),
    }),
  },
  example: `
resources:
  shop:
    type: event-bus
    properties:
      archivation:
        enabled: true
        retentionDays: 30
`,
  connectable: true,
  params: ({ archivation }) => ['arn', ...(archivation?.enabled ? ['archiveArn'] : [])],
  absent: { archiveArn: 'The bus has no archive: add archivation with enabled: true.' },
});
