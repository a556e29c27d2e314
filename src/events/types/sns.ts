import { arn, type Expression } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path } from '../../diagnostics/diagnostic.ts';
import { arnText } from '../../schema/aws-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { anything, resourceName } from '../../schema/shape.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import type { Expansion, QueueSender } from '../../stage/needs.ts';
import { defineEvent, type EventContext } from '../event.ts';
import { type DeliveryFailure, deliveryMistakes, deliveryQueue } from '../parts/delivery-queue.ts';
import { deliveryFailure } from '../parts/delivery-shape.ts';
import { mayBeSentTo } from '../parts/queue-policy.ts';
import { otherRegion, regionMistakes } from '../parts/queue-region.ts';
import { deliveringService, deliversTo } from '../parts/sns-delivery.ts';
import { filterPolicyMistakes } from '../parts/sns-filter.ts';
import { isFifoTopic, subscriptionRegion } from '../parts/topic-arn.ts';
import { topicArnMistakes } from '../parts/topic-check.ts';

const topicText = 'An `sns-topic` of this config.';

/** The properties that name the topic, of which exactly one is written. */
interface TopicNames {
  readonly snsTopicName?: string | undefined;
  readonly snsTopicArn?: string | undefined;
  readonly topicName?: string | undefined;
}

/** Returns the name of the topic in this config; undefined for a topic by its ARN. */
const nameOf = ({ snsTopicName, topicName }: TopicNames): string | undefined => snsTopicName ?? topicName;

/** Returns the text by which an event names its topic: a name, an ARN or a token. */
const textOf = (names: TopicNames): string => (nameOf(names) ?? names.snsTopicArn) as string;

/** Returns the errors of a topic by its ARN, or by a reference to it. */
const arnMistakes = (topicArn: string, event: EventContext, path: Path): Diagnostic[] =>
  topicArnMistakes({
    ...{ text: topicArn, own: event.resource(topicArn), region: event.region, path },
    elsewhere: (from) =>
      deliversTo(event.region)
        ? undefined
        : [
            `The topic is in ${from}, and SNS delivers nothing from other regions to functions in ${event.region}.`,
            `Subscribe an SQS queue in ${from} to it, or deploy the ${event.trigger.word} there.`,
          ],
  });

/** Returns the error of a FIFO topic. https://docs.aws.amazon.com/sns/latest/dg/fifo-topic-message-delivery.html */
const fifoMistakes = (names: TopicNames, event: EventContext, path: Path): Diagnostic[] => {
  const own = event.resource(textOf(names));
  if (own ? !own.properties.fifoEnabled : !isFifoTopic(textOf(names))) return [];
  return [
    errorAt(
      'config/wrong-resource',
      path,
      `"${own?.name ?? textOf(names)}" is a FIFO topic, and SNS delivers those to queues only.`,
      own
        ? 'Subscribe an sqs-queue to the topic and write an sqs event, or remove fifoEnabled.'
        : 'Subscribe a queue to the topic, and write an sqs event of that queue.',
    ),
  ];
};

/** Returns the ARN pattern of all topics of the account and region of a topic; the ARN itself if these are unknown. */
const patternOf = (topicArn: string | undefined): Expression => {
  if (topicArn === undefined) return arn('sns', '*');
  return hasToken(topicArn) ? expressionOf(topicArn) : topicArn.replace(/[^:]*$/, '*');
};

/**
 * Returns the errors of `onDeliveryFailure`: the queue must be a standard queue in the region of the topic.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html
 */
const failureMistakes = (
  given: DeliveryFailure,
  event: EventContext,
  topicRegion: string | undefined,
  at: Path,
): Diagnostic[] => {
  const wrong = deliveryMistakes(given, event, at, 'SNS');
  if (wrong.length > 0) return wrong;
  // `graph/names.ts` reports a name that no resource has.
  if (given.sqsQueueName !== undefined && event.resource(given.sqsQueueName) === undefined) return [];
  const path = [...at, given.sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName'];
  // `graph/names.ts` reports a name that does not exist.
  const isOwn = given.sqsQueueArn === undefined || event.resource(given.sqsQueueArn) !== undefined;
  const queue = isOwn ? { stackRegion: event.region } : { arn: given.sqsQueueArn };
  return regionMistakes(queue, topicRegion ?? event.region, 'SNS sends what it could not deliver to queues', path);
};

/**
 * Returns the queue for what SNS could not deliver and what lets the topic send to it. Undefined for a topic of another
 * region without a queue there: the stack's dead-letter queue is in the region of the stack.
 */
const failureQueue = (
  given: DeliveryFailure | undefined,
  event: EventContext,
  topicRegion: string | undefined,
  sender: QueueSender,
): { readonly arn: Expression; readonly needs: Expansion } | undefined => {
  if (given === undefined)
    return topicRegion === undefined
      ? { arn: deadLetterQueueArn, needs: [{ kind: 'need', of: 'dead-letters', ...sender }] }
      : undefined;
  const { arn: queueArn, own } = deliveryQueue(given, event);
  return { arn: queueArn, needs: own ? mayBeSentTo(own, sender.service, sender.source, sender) : [] };
};

/** Starts a job for each message of a topic, by a subscription of its trigger function. */
export const sns = defineEvent({
  type: 'sns',
  says: 'Starts the job for the messages of a topic.',
  properties: {
    snsTopicName: resourceName(topicText, 'sns-topic'),
    snsTopicArn: arnText('The ARN of any other topic.', 'arn:aws:sns'),
    topicName: resourceName(`${topicText} The same as \`snsTopicName\`.`, 'sns-topic'),
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
      onDeliveryFailure:
        sqsQueueName: undelivered
`,
    {
      beside: `
orders:
  type: sns-topic
undelivered:
  type: sqs-queue
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
  asynchronous: true,
  trigger: {
    recognizes: (event) => event.Records?.[0]?.EventSource === 'aws:sns',
    identity: (event) => event.Records.map((record: { Sns: { MessageId: string } }) => record.Sns.MessageId).join(),
  },
  source: (names) => {
    const name = nameOf(names);
    return name === undefined ? { arn: names.snsTopicArn as string } : { name };
  },
  words: (_, topic) => `messages of ${topic}`,
  startsIn: ({ type, isChild, properties: { TopicArn: topic }, nameOf }) =>
    isChild && type === 'AWS::SNS::Subscription' ? [`messages of ${nameOf(topic)}`] : [],
  whyOnce: {
    // https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
    sentence: 'SNS keeps one subscription of a function to a topic, with one filter policy.',
    hint: (owner) =>
      `Write one event whose filterPolicy matches both, by lists of values or \`$or\`; or start a second ${owner} by one of them.`,
  },
  check({ filterPolicy, onDeliveryFailure, ...names }, event) {
    const at = [...event.path, 'properties'];
    const key = (['snsTopicName', 'topicName'] as const).find((one) => names[one] !== undefined) ?? 'snsTopicArn';
    const { topicName, snsTopicArn } = names;
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
    const wrong = snsTopicArn === undefined ? [] : arnMistakes(snsTopicArn, event, [...at, key]);
    const from = snsTopicArn === undefined || wrong.length > 0 ? undefined : otherRegion(snsTopicArn, event.region);
    found.push(
      ...(wrong.length > 0 ? wrong : fifoMistakes(names, event, [...at, key])),
      ...filterPolicyMistakes(filterPolicy, [...at, 'filterPolicy']),
      ...(onDeliveryFailure ? failureMistakes(onDeliveryFailure, event, from, [...at, 'onDeliveryFailure']) : []),
    );
    return found;
  },
  expand({ filterPolicy, onDeliveryFailure, ...names }, event) {
    const own = event.resource(textOf(names));
    const foreign = own === undefined ? textOf(names) : undefined;
    const topic = own?.params.arn ?? expressionOf(textOf(names));
    const from = foreign === undefined ? undefined : otherRegion(foreign, event.region);
    const service = deliveringService(from);
    const sender = { service, source: topic, pattern: patternOf(foreign) };
    const failures = failureQueue(onDeliveryFailure, event, from, sender);
    return [
      event.invokePermission(service, topic),
      event.child('Subscription', 'none', {
        Type: 'AWS::SNS::Subscription',
        // A message that comes before the permission is there is lost.
        DependsOn: [event.id('Permission'), ...event.trigger.dependsOn],
        Properties: {
          Protocol: 'lambda',
          Endpoint: event.trigger.arn,
          TopicArn: topic,
          Region: foreign === undefined ? undefined : subscriptionRegion(foreign, event.region),
          FilterPolicy: filterPolicy as Expression | undefined,
          RedrivePolicy: failures && { deadLetterTargetArn: failures.arn },
        },
      }),
      ...(failures?.needs ?? []),
    ];
  },
});
