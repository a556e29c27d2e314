import type { Contribution } from '../../cloudformation/contribution.ts';
import { type Expression, ref } from '../../cloudformation/expression.ts';
import { metadata } from '../../cloudformation/metadata.ts';
import { logicalId } from '../../cloudformation/names.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Neighbour } from '../../stage/resource.ts';

/** The path to which statements of the policy of a queue are added. */
const statements = 'Properties.PolicyDocument.Statement';

/**
 * Returns the policy of a queue of this config, `{Queue}QueuePolicy`, and the extension that lets a service send to it for
 * a source. A queue has one policy only, so everything that sends to it returns the same policy and extends it.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html
 */
export const mayBeSentTo = (
  queue: Neighbour,
  service: string,
  source: Expression,
  sender: { readonly key: string; readonly from: Path },
): Contribution[] => {
  const id = `${logicalId(queue.name)}QueuePolicy`;
  const from = ['resources', queue.name];
  return [
    {
      kind: 'resource',
      id,
      from,
      tags: 'none',
      holdsData: 'no',
      open: [statements],
      body: {
        Type: 'AWS::SQS::QueuePolicy',
        Metadata: metadata(from),
        Properties: { Queues: [ref(queue.id)], PolicyDocument: { Version: '2012-10-17', Statement: [] } },
      },
    },
    {
      kind: 'extension',
      id,
      at: statements,
      items: [
        {
          key: sender.key,
          value: {
            Effect: 'Allow',
            Principal: { Service: service },
            Action: 'sqs:SendMessage',
            Resource: queue.params.arn as Expression,
            Condition: { ArnEquals: { 'aws:SourceArn': source } },
          },
        },
      ],
      from: sender.from,
    },
  ];
};
