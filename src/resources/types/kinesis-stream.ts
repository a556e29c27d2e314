import { allow } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { warningAt } from '../../diagnostics/diagnostic.ts';
import { ownKeyStatements } from '../../events/parts/stream-key.ts';
import { arnText } from '../../schema/aws-values.ts';
import { flag, integer, object, oneOf, required } from '../../schema/shape.ts';
import type { NamedResource } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';
import { dollarsOfShard, dollarsOnDemand } from '../shapes/stream-cost.ts';

const nameOf = (stream: NamedResource): Expression => ref(stream.id('Stream'));
const arnOf = (stream: NamedResource): Expression => getAtt(stream.id('Stream'), 'Arn');

/** The resource type `kinesis-stream`: a Kinesis data stream, kept when its stage is destroyed. */
export const kinesisStream = defineResource({
  type: 'kinesis-stream',
  says: 'A Kinesis data stream, kept with its records when the stage is destroyed.',
  properties: {
    capacityMode: oneOf('Whether the number of shards follows the traffic or is set.', ['ON_DEMAND', 'PROVISIONED'], {
      default: 'ON_DEMAND',
    }),
    shardCount: integer('How many shards a provisioned stream has; 1 without it.', { minimum: 1 }),
    retentionPeriodHours: integer('Hours that a record is kept.', { default: 24, minimum: 24, maximum: 8_760 }),
    encryption: object('Encryption of what is stored.', {
      enabled: required(flag('Whether records are encrypted.')),
      kmsKeyArn: arnText('The ARN of a key in KMS, instead of that of AWS.', 'arn:aws:kms'),
    }),
    enableEnhancedFanOut: flag('Give each `kinesis-stream` event of this stream a consumer of its own.', {
      default: false,
    }),
  },
  example: `
resources:
  clicks:
    type: kinesis-stream
    properties:
      retentionPeriodHours: 48
`,
  renamable: true,
  mainChild: 'Stream',
  params: (stream) => ({ arn: arnOf(stream), name: nameOf(stream) }),
  connectWords: 'read and write records of',
  connectTo: (stream, { encryption }) => ({
    statements: [
      allow(
        [
          'kinesis:DescribeStream',
          'kinesis:DescribeStreamSummary',
          'kinesis:GetRecords',
          'kinesis:GetShardIterator',
          'kinesis:ListShards',
          'kinesis:PutRecord',
          'kinesis:PutRecords',
        ],
        arnOf(stream),
      ),
      ...ownKeyStatements(['kms:Decrypt', 'kms:GenerateDataKey'], arnOf(stream), encryption),
    ],
    variables: { ARN: arnOf(stream), NAME: nameOf(stream) },
  }),
  standingCost: ({ capacityMode, shardCount = 1, retentionPeriodHours }) =>
    capacityMode === 'ON_DEMAND' ? dollarsOnDemand : shardCount * dollarsOfShard(retentionPeriodHours),
  propertyNames: {
    StreamModeDetails: 'capacityMode',
    ShardCount: 'shardCount',
    RetentionPeriodHours: 'retentionPeriodHours',
    StreamEncryption: 'encryption',
  },
  check: ({ capacityMode, shardCount }, { path }) =>
    capacityMode === 'ON_DEMAND' && shardCount !== undefined
      ? [
          warningAt(
            'config/ignored',
            [...path, 'properties', 'shardCount'],
            'A stream on demand has as many shards as its traffic needs, and shardCount has no effect.',
            'Remove it, or write capacityMode: PROVISIONED.',
          ),
        ]
      : [],
  expand: ({ capacityMode, shardCount = 1, retentionPeriodHours, encryption }, stream) => [
    {
      kind: 'resource',
      id: stream.id('Stream'),
      from: stream.path,
      tags: 'in-place',
      holdsData: 'kept',
      body: {
        Type: 'AWS::Kinesis::Stream',
        Metadata: stream.metadata,
        Properties: {
          StreamModeDetails: { StreamMode: capacityMode },
          ShardCount: capacityMode === 'PROVISIONED' ? shardCount : undefined,
          RetentionPeriodHours: retentionPeriodHours,
          StreamEncryption: encryption?.enabled
            ? { EncryptionType: 'KMS', KeyId: expressionOf(encryption.kmsKeyArn ?? 'alias/aws/kinesis') }
            : undefined,
        },
      },
    },
  ],
});
