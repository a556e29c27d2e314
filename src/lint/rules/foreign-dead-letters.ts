import { isMap } from '../../cloudformation/expression.ts';
import { symbolsIn } from '../../cloudformation/render.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { foundQueue, queueQuestion } from '../../events/parts/foreign-queue.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule, type LintInput } from '../rule.ts';

/**
 * True for the ARN of a queue that may have no dead letters: a foreign one, or one of `cloudformationResources` without
 * a redrive policy. Queues of `resources` have some.
 */
const mayLackDeadLetters = (arn: string, { cloudformationResources }: LintInput): boolean =>
  (hasToken(arn) || arn.startsWith('arn:')) &&
  symbolsIn(arn).every(({ symbol }) => {
    if (symbol.kind === 'resource-param') return false;
    if (symbol.kind !== 'cf-resource-param') return true;
    const { Type, Properties } = cloudformationResources[symbol.id] ?? {};
    return Type === 'AWS::SQS::Queue' && !(isMap(Properties) && 'RedrivePolicy' in Properties);
  });

const reading = (queue: string): string => `
events:
  - type: sqs
    properties:
      ${queue}
`;

/** Reports events of queues for which this config makes no dead-letter queue, so that messages may be lost. */
export const foreignDeadLetters = defineRule({
  type: 'foreign-dead-letters',
  says: 'A queue that triggers a job may have no dead-letter queue.',
  severity: 'warning',
  reason:
    'A message that cannot start a run returns to its queue and is tried again, until it is older than the retention of the queue: four days by default. SQS then deletes it, and nothing says so; in a FIFO queue it holds up its message group until then. A queue of `resources` that triggers a job gets a dead-letter queue. A queue of another stack is looked up where there are credentials, and one of `cloudformationResources` is left as it is written. AWS advises a `maxReceiveCount` of 5 or more.',
  link: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  trips: jobExample(reading('sqsQueueArn: arn:aws:sqs:eu-west-1:123456789012:orders')),
  spares: jobExample(reading("sqsQueueArn: $CfResourceParam('Orders', 'Arn')"), {
    below: `cloudformationResources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      RedrivePolicy:
        deadLetterTargetArn: arn:aws:sqs:eu-west-1:123456789012:failed-orders
        maxReceiveCount: 5`,
  }),
  example: jobExample(reading('sqsQueueName: orders'), { beside: 'orders:\n  type: sqs-queue' }),
  check: (linted) =>
    eventsIn(linted).flatMap(({ path, event: { type, properties } }) => {
      if (type !== 'sqs' || properties.sqsQueueArn === undefined) return [];
      if (!mayLackDeadLetters(properties.sqsQueueArn, linted)) return [];
      const known = foundQueue(linted.answers.get(queueQuestion(properties.sqsQueueArn)?.key ?? ''));
      if (known?.redrives) return [];
      if (known)
        return [
          {
            path: [...path, 'sqsQueueArn'],
            sentence:
              'This queue has no redrive policy: a message that starts no run is tried again until the retention of the queue ends, and is then deleted.',
            hint: 'Let its owner give it a redrive policy with a maxReceiveCount of 5 or more.',
          },
        ];
      return [
        {
          path: [...path, 'sqsQueueArn'],
          sentence:
            'A message that starts no run is tried again until the retention of this queue ends, and is then deleted, unless the queue has a dead-letter queue: nothing here says that it does.',
          hint: 'Give the queue a redrive policy with a maxReceiveCount of 5 or more; if it has one, write `lint: {foreign-dead-letters: off}`.',
        },
      ];
    }),
});
