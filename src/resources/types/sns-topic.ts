import { flag, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';

/** The resource type `sns-topic`, which cannot be deployed yet. */
export const snsTopic = laterResource({
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
  connectable: true,
  params: () => ['arn', 'name'],
});
