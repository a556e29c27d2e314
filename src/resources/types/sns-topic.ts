import { allow } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { errorAt } from '../../diagnostics/diagnostic.ts';
import { flag, text } from '../../schema/shape.ts';
import type { NamedResource } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';

const arnOf = (topic: NamedResource): Expression => ref(topic.id('Topic'));
const nameOf = (topic: NamedResource): Expression => getAtt(topic.id('Topic'), 'TopicName');

/** The longest name of a topic, in characters: https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html */
const longestName = 256;
const fifoSuffix = '.fifo';

/**
 * Returns the name of a FIFO topic, which must end with `.fifo`; the name that CloudFormation makes up does not:
 * https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/681
 */
const fifoName = ({ nameInAws: name, stage }: NamedResource): Expression =>
  concat(physicalName(stage.stack, name, longestName - fifoSuffix.length), fifoSuffix);

/** The resource type `sns-topic`: a topic of SNS. */
export const snsTopic = defineResource({
  type: 'sns-topic',
  says: 'An SNS topic: what is published to it reaches every subscriber.',
  properties: {
    smsDisplayName: text('The name that subscribers by SMS see.', { maxLength: 100 }),
    fifoEnabled: flag('Keep the order of messages, and each only once; only queues can subscribe.', { default: false }),
    contentBasedDeduplication: flag('Messages of equal content within five minutes count as one; of FIFO topics.', {
      default: false,
    }),
  },
  example: `
resources:
  orders:
    type: sns-topic
    properties:
      smsDisplayName: Orders
`,
  renamable: true,
  mainChild: 'Topic',
  params: (topic) => ({ arn: arnOf(topic), name: nameOf(topic) }),
  connectWords: 'publish to, subscribe to and unsubscribe from',
  connectTo: (topic) => ({
    statements: [
      allow(
        [
          'sns:ConfirmSubscription',
          'sns:GetTopicAttributes',
          'sns:ListSubscriptionsByTopic',
          'sns:Publish',
          'sns:Subscribe',
        ],
        arnOf(topic),
      ),
      // The ARN of a subscription is that of its topic, a colon and an id.
      allow(['sns:Unsubscribe'], [arnOf(topic), concat(arnOf(topic), ':*')]),
    ],
    variables: { ARN: arnOf(topic), NAME: nameOf(topic) },
  }),
  propertyNames: {
    DisplayName: 'smsDisplayName',
    FifoTopic: 'fifoEnabled',
    ContentBasedDeduplication: 'contentBasedDeduplication',
  },
  check: ({ fifoEnabled, contentBasedDeduplication }, topic) =>
    contentBasedDeduplication && !fifoEnabled
      ? [
          errorAt(
            'config/fifo-only',
            [...topic.path, 'properties', 'contentBasedDeduplication'],
            'contentBasedDeduplication is for FIFO topics only.',
            'Add fifoEnabled: true.',
          ),
        ]
      : [],
  expand: ({ smsDisplayName, fifoEnabled, contentBasedDeduplication }, topic) => [
    {
      kind: 'resource',
      id: topic.id('Topic'),
      from: topic.path,
      tags: 'in-place',
      // Subscriptions of others go with it.
      holdsData: 'deleted',
      body: {
        Type: 'AWS::SNS::Topic',
        Metadata: topic.metadata,
        Properties: {
          DisplayName: smsDisplayName,
          ...(fifoEnabled
            ? {
                TopicName: fifoName(topic),
                FifoTopic: true,
                ContentBasedDeduplication: contentBasedDeduplication,
              }
            : {}),
        },
      },
    },
  ],
});
