import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import type { NamedResource } from '../../stage/resource.ts';
import type { Metric, Watched } from './alarm-resources.ts';
import type { QueueExtras } from './queue-extras.ts';

type Trigger = NonNullable<QueueExtras['alarms']>[number]['trigger'];

/** Returns a metric of a queue: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html */
const metric = (name: string, queueName: Expression): Metric => ({
  namespace: 'AWS/SQS',
  name,
  dimensions: { QueueName: queueName },
});

/** Returns the value that an alarm of a queue watches. A queue is empty without visible, hidden and delayed messages. */
export const watchedOfQueue =
  (queue: NamedResource) =>
  (trigger: Trigger): Watched => {
    const name = getAtt(queue.id('Queue'), 'QueueName');
    if (trigger.type === 'sqs-queue-received-messages-count') {
      const { thresholdCount: threshold, comparisonOperator, statistic } = trigger.properties;
      return {
        metric: metric('NumberOfMessagesReceived', name),
        threshold,
        comparisonOperator,
        statistic,
        words: 'received messages',
      };
    }
    const number = (kind: string) => ({ metric: metric(`ApproximateNumberOfMessages${kind}`, name), statistic: 'max' });
    return {
      expression: 'visible + hidden + delayed',
      metrics: { visible: number('Visible'), hidden: number('NotVisible'), delayed: number('Delayed') },
      words: 'messages in the queue',
      threshold: 0,
      comparisonOperator: 'GreaterThanThreshold',
    };
  };
