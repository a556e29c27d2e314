import { arnText } from '../../schema/aws-values.ts';
import { flag, integer, object, oneOf, required } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';

/** The resource type `kinesis-stream`, which cannot be deployed yet. */
export const kinesisStream = laterResource({
  type: 'kinesis-stream',
  says: 'A Kinesis data stream.',
  properties: {
    capacityMode: oneOf('Whether the number of shards follows the traffic or is set.', ['ON_DEMAND', 'PROVISIONED'], {
      default: 'ON_DEMAND',
    }),
    shardCount: integer('How many shards a provisioned stream has.', { default: 1, minimum: 1 }),
    retentionPeriodHours: integer('Hours that a record is kept.', { default: 24, minimum: 24, maximum: 8_760 }),
    encryption: object('Encryption of what is stored.', {
      enabled: required(flag('Whether records are encrypted.')),
      kmsKeyArn: arnText('The ARN of a key in KMS, instead of that of AWS.', 'arn:aws:kms'),
    }),
    enableEnhancedFanOut: flag('Give each consumer a throughput of its own.', { default: false }),
  },
  example: `
resources:
  clicks:
    type: kinesis-stream
    properties:
      retentionPeriodHours: 48
`,
  connectable: true,
  params: () => ['arn', 'name'],
});
