import { fault, faultsOr } from '../../../doctor/verdict.ts';
import { isDeadLetterQueue } from '../../../stack/own-resources.ts';
import { type CheckedResource, resourcesOfType } from '../../drift/checks/check.ts';
import type { StackCheck } from '../check.ts';

/** Returns the logical id of the queue to which a queue sends messages that failed too often; undefined for one that sends none. */
const targetOf = ({ properties }: CheckedResource): string | undefined => {
  const { deadLetterTargetArn } = Object(properties.RedrivePolicy) as { deadLetterTargetArn?: unknown };
  const { 'Fn::GetAtt': target } = Object(deadLetterTargetArn) as { 'Fn::GetAtt'?: readonly unknown[] };
  return typeof target?.[0] === 'string' ? target[0] : undefined;
};

/** Looks at the dead-letter queues of the stack: events and messages that started no run. */
export const deadLetters: StackCheck = {
  name: 'dead-letters',
  about: 'dead letters',
  needs: 'stack',
  look: async ({ world, request, stack }) => {
    const leftovers = await world.leftovers();
    const all = resourcesOfType(stack, 'AWS::SQS::Queue');
    const targets = new Set(all.map(targetOf));
    const queues = all.filter(
      ({ logicalId }) => isDeadLetterQueue(stack.template, logicalId) || targets.has(logicalId),
    );
    const counted: { readonly url: string; readonly own: boolean; readonly count: number }[] = [];
    for (const { logicalId, physicalId: url } of queues)
      counted.push({
        url,
        own: isDeadLetterQueue(stack.template, logicalId),
        count: await leftovers.messages(url),
      });
    return faultsOr(
      counted
        .filter(({ count }) => count > 0)
        .map(({ url, own, count }) =>
          fault(
            `The dead-letter queue ${url.slice(url.lastIndexOf('/') + 1)} has ${count === 1 ? 'a message' : `about ${count} messages`}.`,
            own
              ? 'Each is an event that started no run. SQS deletes it 14 days after it came.'
              : 'Each is a message whose run failed as often as its queue allows.',
            `\`aws sqs receive-message --queue-url ${url} --message-system-attribute-names All --message-attribute-names All --max-number-of-messages 10\` shows some. ${
              own
                ? `Start them again, once the cause is gone, by \`${request.commandLine(`run --stage ${request.stage} --job <job> --event '<body>'`)}\`, and \`aws sqs purge-queue --queue-url ${url}\`.`
                : `Once the cause is gone, \`aws sqs start-message-move-task --source-arn $(aws sqs get-queue-attributes --queue-url ${url} --attribute-names QueueArn --query Attributes.QueueArn --output text)\` sends them to their queue again.`
            }`,
          ),
        ),
      queues.length === 0 ? 'The stack has no dead-letter queue.' : 'All dead-letter queues are empty.',
    );
  },
};
