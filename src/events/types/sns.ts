import { type Diagnostic, errorAt, errorAtKey } from '../../diagnostics/diagnostic.ts';
import { arnText } from '../../schema/aws-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { anything, resourceName } from '../../schema/shape.ts';
import { laterEvent } from '../event.ts';
import { deliveryFailure } from '../parts/delivery-shape.ts';

const topic = 'An `sns-topic` of this config.';

/** Starts a job for each message of a topic. */
export const sns = laterEvent({
  type: 'sns',
  says: 'Starts the job for the messages of a topic.',
  properties: {
    snsTopicName: resourceName(topic, 'sns-topic'),
    snsTopicArn: arnText('The ARN of any other topic.', 'arn:aws:sns'),
    topicName: resourceName(`${topic} The same as \`snsTopicName\`.`, 'sns-topic'),
    filterPolicy: anything('A filter policy of SNS: only messages with these attributes start the job.'),
    onDeliveryFailure: deliveryFailure('Where messages go that did not reach the trigger.'),
  },
  exactlyOne: ['snsTopicName', 'snsTopicArn', 'topicName'],
  example: jobExample(
    `
events:
  - type: sns
    properties:
      snsTopicName: orders
      filterPolicy:
        kind: [urgent]
`,
    {
      beside: `
orders:
  type: sns-topic
`,
    },
  ),
  sample: {
    Records: [
      {
        EventVersion: '1.0',
        EventSubscriptionArn: 'arn:aws:sns:us-east-2:123456789012:sns-lambda:21be56ed-a058-49f5-8c98-aedd2564c486',
        EventSource: 'aws:sns',
        Sns: {
          SignatureVersion: '1',
          Timestamp: '2019-01-02T12:45:07.000Z',
          Signature: 'tcc6faL2yUC6dgZdmrwh1Y4cGa/ebXEkAi6RibDsvpi',
          SigningCertUrl:
            'https://sns.us-east-2.amazonaws.com/SimpleNotificationService-ac565b8b1a6c5d002d285f9598aa1d9b.pem',
          MessageId: '95df01b4-ee98-5cb9-9903-4c221d41eb5e',
          Message: 'Hello from SNS!',
          MessageAttributes: { Test: { Type: 'String', Value: 'TestString' } },
          Type: 'Notification',
          UnsubscribeUrl: 'https://sns.us-east-2.amazonaws.com/?Action=Unsubscribe',
          TopicArn: 'arn:aws:sns:us-east-2:123456789012:sns-lambda',
          Subject: 'TestInvoke',
        },
      },
    ],
  },
  source: ({ snsTopicName, snsTopicArn, topicName = snsTopicName }) =>
    topicName === undefined ? { arn: snsTopicArn as string } : { name: topicName },
  words: (_, topic) => `messages of ${topic}`,
  distinctBy: ({ filterPolicy }) => ({ filterPolicy }),
  check({ topicName, snsTopicName = topicName }, event) {
    const at = [...event.path, 'properties'];
    const found: Diagnostic[] = [];
    if (topicName !== undefined)
      found.push({
        ...errorAtKey(
          'config/other-spelling',
          [...at, 'topicName'],
          '`topicName` is read as `snsTopicName`.',
          'Write snsTopicName, which is its name everywhere else.',
        ),
        severity: 'warning',
      });
    // https://docs.aws.amazon.com/sns/latest/dg/fifo-topic-message-delivery.html
    if (snsTopicName !== undefined && event.resource(snsTopicName)?.properties.fifoEnabled)
      found.push(
        errorAt(
          'config/wrong-resource',
          [...at, topicName === undefined ? 'snsTopicName' : 'topicName'],
          `"${snsTopicName}" is a FIFO topic, and SNS delivers those to queues only.`,
          'Subscribe an sqs-queue to the topic and write an sqs event, or remove fifoEnabled.',
        ),
      );
    return found;
  },
});
