import { allow } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref, region } from '../../cloudformation/expression.ts';
import { flag, ignored, oneOf } from '../../schema/shape.ts';
import type { NamedResource } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';
import { localDevelopment } from '../shapes/local-development.ts';
import { attributeDefinitions, checkKeys, keySchema, projection, tableKeys } from '../shapes/table-keys.ts';
import { checkThroughput, provisionedThroughput, readSettings, writeSettings } from '../shapes/table-throughput.ts';

const nameOf = (table: NamedResource): Expression => ref(table.id('GlobalTable'));
const arnOf = (table: NamedResource): Expression => getAtt(table.id('GlobalTable'), 'Arn');
const streamOf = (table: NamedResource): Expression => getAtt(table.id('GlobalTable'), 'StreamArn');

/**
 * The resource type `dynamo-db-table`: a DynamoDB table, kept when its stage is destroyed. It is a global table in the
 * region of the stack alone, as Stacktape makes it, which costs what a table of one region costs:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html
 */
export const dynamoDbTable = defineResource({
  type: 'dynamo-db-table',
  says: 'A DynamoDB table, paid per request unless throughput is provisioned, and kept with its items when the stage is destroyed.',
  properties: {
    primaryKey: tableKeys.primaryKey,
    provisionedThroughput,
    enablePointInTimeRecovery: flag('Keep backups of the last 35 days, to any second of them.'),
    streamType: oneOf('What a stream of changes holds; without it there is no stream.', [
      'KEYS_ONLY',
      'NEW_AND_OLD_IMAGES',
      'NEW_IMAGE',
      'OLD_IMAGE',
    ]),
    secondaryIndexes: tableKeys.secondaryIndexes,
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
  renamable: true,
  mainChild: 'GlobalTable',
  params: (table, { streamType }) => ({
    name: nameOf(table),
    arn: arnOf(table),
    ...(streamType ? { streamArn: streamOf(table) } : {}),
  }),
  absent: { streamArn: 'The table has no stream: add streamType: NEW_AND_OLD_IMAGES to it.' },
  connectWords: 'read, write and delete items of',
  connectTo: (table, { streamType }) => ({
    statements: [
      allow(
        [
          'dynamodb:BatchGetItem',
          'dynamodb:BatchWriteItem',
          'dynamodb:ConditionCheckItem',
          'dynamodb:DeleteItem',
          'dynamodb:DescribeTable',
          'dynamodb:GetItem',
          'dynamodb:PutItem',
          'dynamodb:Query',
          'dynamodb:Scan',
          'dynamodb:UpdateItem',
        ],
        [arnOf(table), concat(arnOf(table), '/index/*')],
      ),
      ...(streamType ? [allow(['dynamodb:DescribeStream'], streamOf(table))] : []),
    ],
    variables: { NAME: nameOf(table), ARN: arnOf(table), ...(streamType ? { STREAM_ARN: streamOf(table) } : {}) },
  }),
  propertyNames: {
    KeySchema: 'primaryKey',
    GlobalSecondaryIndexes: 'secondaryIndexes',
    StreamSpecification: 'streamType',
    BillingMode: 'provisionedThroughput',
    WriteProvisionedThroughputSettings: 'provisionedThroughput',
  },
  check: ({ provisionedThroughput: units, ...own }, { path }) => [
    ...checkKeys(own, [...path, 'properties']),
    ...checkThroughput(units, [...path, 'properties', 'provisionedThroughput']),
  ],
  expand: ({ provisionedThroughput: units, streamType, enablePointInTimeRecovery, ...own }, table) => {
    const indexes = own.secondaryIndexes ?? [];
    const write = units && { WriteProvisionedThroughputSettings: writeSettings(units) };
    const read = units && { ReadProvisionedThroughputSettings: readSettings(units) };
    return [
      {
        kind: 'resource',
        id: table.id('GlobalTable'),
        from: table.path,
        tags: 'in-place',
        tagsAt: 'Properties.Replicas.0.Tags',
        holdsData: 'kept',
        body: {
          Type: 'AWS::DynamoDB::GlobalTable',
          Metadata: table.metadata,
          Properties: {
            AttributeDefinitions: attributeDefinitions(own),
            KeySchema: keySchema(own.primaryKey),
            BillingMode: units ? 'PROVISIONED' : 'PAY_PER_REQUEST',
            ...write,
            GlobalSecondaryIndexes: indexes.length
              ? indexes.map((index) => ({
                  IndexName: index.name,
                  KeySchema: keySchema(index),
                  Projection: projection(index),
                  ...write,
                }))
              : undefined,
            StreamSpecification: streamType ? { StreamViewType: streamType } : undefined,
            Replicas: [
              {
                Region: region,
                PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: enablePointInTimeRecovery ?? false },
                ...read,
                ...(read && indexes.length
                  ? { GlobalSecondaryIndexes: indexes.map(({ name }) => ({ IndexName: name, ...read })) }
                  : {}),
              },
            ],
          },
        },
      },
    ];
  },
});
