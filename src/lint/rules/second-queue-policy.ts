import { isMap } from '../../cloudformation/expression.ts';
import { logicalId } from '../../cloudformation/names.ts';
import { symbolsIn } from '../../cloudformation/render.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding, type LintInput } from '../rule.ts';

const policy = (queue: string): string => `cloudformationResources:
  AnyoneMaySend:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues:
        - ${queue}
      PolicyDocument:
        Statement:
          - Effect: Allow
            Principal: {Service: s3.amazonaws.com}
            Action: sqs:SendMessage
            Resource: '*'`;
const job = 'connectTo: [failed, other]';
const beside = `
failed:
  type: sqs-queue
  properties:
    policyStatements:
      - Effect: Allow
        Principal: {Service: s3.amazonaws.com}
        Action: ['sqs:SendMessage']
other:
  type: sqs-queue
`;

/** Yields the logical ids that a list of queues refers to: by `Ref`, and by directives. */
function* queueIds(queues: unknown, { resources }: LintInput): Generator<string> {
  for (const { symbol } of symbolsIn(queues)) {
    if (symbol.kind === 'cf-resource-param') yield symbol.id;
    if (symbol.kind === 'resource-param' && resources[symbol.resource]?.type === 'sqs-queue')
      yield logicalId(symbol.resource, 'queue');
  }
  for (const queue of Array.isArray(queues) ? queues : []) if (isMap(queue)) yield String(queue.Ref);
}

/** Reports policies of queues under `cloudformationResources` that overwrite the one that this config makes. */
export const secondQueuePolicy = defineRule({
  type: 'second-queue-policy',
  says: 'A queue whose policy this config makes has a second one, and each overwrites the other.',
  severity: 'error',
  reason:
    'SQS keeps one policy for a queue. A queue of `resources` gets one where it has `policyStatements` or `events`, or where a topic or a bus sends to it what it could not deliver. A second `AWS::SQS::QueuePolicy` of the same queue replaces it, or is replaced, whichever CloudFormation sets last; what the lost one allowed is refused from then on, and its messages are lost.',
  link: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
  trips: jobExample(job, { beside, below: policy("$ResourceParam('failed', 'url')") }),
  spares: jobExample(job, { beside, below: policy("$ResourceParam('other', 'url')") }),
  example: jobExample(job, { beside }),
  check: (linted) =>
    Object.entries(linted.cloudformationResources).flatMap(([name, { Type, Properties }]): Finding[] => {
      if (Type !== 'AWS::SQS::QueuePolicy' || !isMap(Properties)) return [];
      const own = [...queueIds(Properties.Queues, linted)]
        .map((id) => `${id}Policy`)
        .find((id) => linted.types.has(id) && !Object.hasOwn(linted.cloudformationResources, id));
      if (own === undefined) return [];
      return [
        {
          path: ['cloudformationResources', name, 'Properties', 'Queues'],
          sentence: `This policy and ${own}, which the config makes for the same queue, overwrite each other.`,
          hint: 'Write its statements as policyStatements of the queue, and remove it.',
        },
      ];
    }),
});
