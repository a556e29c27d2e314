import { flag, ignored, integer, list, object, oneOf, required, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';
import { localDevelopment } from '../shapes/local-development.ts';

const attribute = (says: string) =>
  object(says, {
    name: required(text('The name of the attribute.', { minLength: 1, maxLength: 255 })),
    type: required(oneOf('The type of its values.', ['binary', 'number', 'string'])),
  });

const keys = {
  partitionKey: required(attribute('The attribute by which items are spread.')),
  sortKey: attribute('The attribute by which items of one partition are ordered.'),
};

const scaling = (what: string) =>
  object(`How the ${what} units follow the traffic.`, {
    minUnits: required(integer('The least units.', { minimum: 1 })),
    maxUnits: required(integer('The most units.', { minimum: 1 })),
    keepUtilizationUnder: required(integer('The share that may be used, in percent.', { minimum: 20, maximum: 90 })),
  });

/** The resource type `dynamo-db-table`, which cannot be deployed yet. */
export const dynamoDbTable = laterResource({
  type: 'dynamo-db-table',
  says: 'A DynamoDB table, paid per request unless throughput is provisioned.',
  properties: {
    primaryKey: required(object('What tells items apart.', keys)),
    provisionedThroughput: object('Units that are always there, instead of paying per request.', {
      readUnits: required(integer('Reads of 4 KB in a second.', { minimum: 1 })),
      writeUnits: required(integer('Writes of 1 KB in a second.', { minimum: 1 })),
      writeScaling: scaling('write'),
      readScaling: scaling('read'),
    }),
    enablePointInTimeRecovery: flag('Keep backups of the last 35 days, to any second of them.'),
    streamType: oneOf('What a stream of changes holds; without it there is no stream.', [
      'KEYS_ONLY',
      'NEW_AND_OLD_IMAGES',
      'NEW_IMAGE',
      'OLD_IMAGE',
    ]),
    secondaryIndexes: list(
      'Other ways to find items.',
      object('A global secondary index.', {
        name: required(text('The name of the index.', { pattern: '^[A-Za-z0-9_.-]+$', minLength: 3, maxLength: 255 })),
        ...keys,
        projections: list('Attributes that the index holds, besides the keys; without it all.', text('An attribute.')),
      }),
      { maxItems: 20 },
    ),
    dev: ignored(localDevelopment, 'Local development is no part of this action.'),
  },
  example: `
resources:
  accounts:
    type: dynamo-db-table
    properties:
      primaryKey:
        partitionKey:
          name: id
          type: string
      enablePointInTimeRecovery: true
`,
  connectable: true,
  params: ({ streamType }) => ['name', 'arn', ...(streamType ? ['streamArn'] : [])],
  absent: { streamArn: 'The table has no stream: add streamType: NEW_AND_OLD_IMAGES to it.' },
});
