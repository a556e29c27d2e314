import { allow, type ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { flag, integer, object, type Properties, required, text } from '../../schema/shape.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';

const properties = {
  eventSourceName: text(
    'The name of a partner event source, such as `aws.partner/example.com/orders`, which then feeds the bus.',
    {
      maxLength: 256,
      // https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html
      pattern: '^aws\\.partner(?:/[.\\-_A-Za-z0-9]+){2,}$',
    },
  ),
  archivation: object('An archive, from which events can be replayed.', {
    enabled: required(flag('Whether there is one.')),
    retentionDays: integer('Days that an event is kept; for ever without it.', { minimum: 0 }),
  }),
};

type BusProperties = Properties<typeof properties>;

const arnOf = (bus: NamedResource): Expression => getAtt(bus.id('EventBus'), 'Arn');

/** Returns the ARN of the archive by parameter or variable; empty without an archive. */
const archiveArn = <K extends string>(bus: NamedResource, { archivation }: BusProperties, key: K) =>
  (archivation?.enabled ? { [key]: getAtt(bus.id('Archive'), 'Arn') } : {}) as Record<K, Expression>;

/** Returns a resource of the bus. The archive is a managed rule of the bus, which AWS therefore keeps as long as it. */
const childOf = (
  bus: ResourceContext,
  kind: string,
  tags: ResourceContribution['tags'],
  isArchived: boolean,
  body: ResourceContribution['body'],
): ResourceContribution => ({
  kind: 'resource',
  id: bus.id(kind),
  from: bus.path,
  tags,
  holdsData: isArchived ? 'kept' : 'deleted',
  body: { ...body, Metadata: bus.metadata },
});

/** The resource type `event-bus`: a bus of EventBridge, kept with its archive when its stage is destroyed. */
export const eventBus = defineResource({
  type: 'event-bus',
  says: 'A bus of EventBridge for events of your own or of a partner.',
  properties,
  example: `
resources:
  shop:
    type: event-bus
    properties:
      archivation:
        enabled: true
        retentionDays: 30
`,
  renamable: true,
  mainChild: 'EventBus',
  params: (bus, own) => ({ arn: arnOf(bus), ...archiveArn(bus, own, 'archiveArn') }),
  absent: { archiveArn: 'The bus has no archive: add archivation with enabled: true.' },
  connectWords: 'send events to',
  connectTo: (bus, own) => ({
    statements: [allow(['events:PutEvents'], arnOf(bus))],
    variables: { ARN: arnOf(bus), ...archiveArn(bus, own, 'ARCHIVE_ARN') },
  }),
  propertyNames: { EventSourceName: 'eventSourceName' },
  expand: ({ eventSourceName, archivation }, bus) => {
    const isArchived = archivation?.enabled === true;
    return [
      childOf(bus, 'EventBus', 'in-place', isArchived, {
        Type: 'AWS::Events::EventBus',
        Properties: {
          // The bus of a partner bears the name of its source:
          // https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html
          Name:
            eventSourceName === undefined
              ? physicalName(bus.stage.stack, bus.nameInAws, 256)
              : expressionOf(eventSourceName),
          EventSourceName: eventSourceName === undefined ? undefined : expressionOf(eventSourceName),
        },
      }),
      ...(isArchived
        ? [
            childOf(bus, 'Archive', 'none', isArchived, {
              Type: 'AWS::Events::Archive',
              Properties: { SourceArn: arnOf(bus), RetentionDays: archivation.retentionDays },
            }),
          ]
        : []),
    ];
  },
});
