import { type Fault, fault, faultsOr } from '../../../doctor/verdict.ts';
import { isDeadLetterQueue } from '../../../stack/own-resources.ts';
import { type CheckedResource, resourcesOfType } from '../../drift/checks/check.ts';
import { nameIn, type StackCheck } from '../check.ts';
import type { DoctorRequest } from '../doctor-request.ts';
import { lookAtEach } from '../look-at-each.ts';

/** Returns the logical id of the queue to which a queue sends messages that failed too often; undefined for one that sends none. */
const targetOf = ({ properties }: CheckedResource): string | undefined => {
  const { deadLetterTargetArn } = Object(properties.RedrivePolicy) as { deadLetterTargetArn?: unknown };
  const { 'Fn::GetAtt': target } = Object(deadLetterTargetArn) as { 'Fn::GetAtt'?: readonly unknown[] };
  return typeof target?.[0] === 'string' ? target[0] : undefined;
};

/** A dead-letter queue with messages. */
interface Letters {
  readonly url: string;
  /** True for the queue of the stack itself, which has events; false for one that the config names. */
  readonly own: boolean;
  readonly count: number;
}

/** Returns the fault of a dead-letter queue with messages. */
const faultOf = ({ url, own, count }: Letters, { commandLine, stage }: DoctorRequest): Fault =>
  fault(
    `The dead-letter queue ${nameIn(url)} has ${count === 1 ? 'a message' : `about ${count} messages`}.`,
    own
      ? 'Each is an event that started no run. SQS deletes it 14 days after it came.'
      : 'Each is a message whose run failed as often as its queue allows.',
    `\`aws sqs receive-message --queue-url ${url} --message-system-attribute-names All --message-attribute-names All --max-number-of-messages 10\` shows some. ${
      own
        ? `Start them again, once the cause is gone, by \`${commandLine(`run --stage ${stage} --job <job> --event '<body>'`)}\`, and \`aws sqs purge-queue --queue-url ${url}\`.`
        : `Once the cause is gone, \`aws sqs start-message-move-task --source-arn $(aws sqs get-queue-attributes --queue-url ${url} --attribute-names QueueArn --query Attributes.QueueArn --output text)\` sends them to their queue again.`
    }`,
  );

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
    return faultsOr(
      await lookAtEach(queues, async ({ logicalId, physicalId: url }) => {
        const own = isDeadLetterQueue(stack.template, logicalId);
        const count = await leftovers.messages(url);
        return count === 0 ? [] : [faultOf({ url, own, count }, request)];
      }),
      queues.length === 0 ? 'The stack has no dead-letter queue.' : 'All dead-letter queues are empty.',
    );
  },
};
