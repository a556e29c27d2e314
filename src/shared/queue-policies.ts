import { canonicalJson } from '../cloudformation/canonical.ts';
import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../cloudformation/expression.ts';
import { metadata } from '../cloudformation/metadata.ts';
import type { NamedQueue, Need, QueueSender } from '../stage/needs.ts';

/**
 * The most sources that a policy names one by one. It may have 10 conditions and 8,192 bytes, and SQS does not say
 * that several values of one condition count as one:
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html
 */
const mostSources = 10;

/** Returns the ARNs of the sources of senders, sorted; the patterns that fit them if they are too many. */
const sourceArns = (senders: readonly QueueSender[]): readonly Expression[] => {
  const named = new Map(senders.map(({ source }) => [canonicalJson(source), source]));
  const patterns = new Map(senders.map(({ pattern }) => [canonicalJson(pattern), pattern]));
  const texts = named.size > mostSources ? patterns : named;
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
};

/**
 * Returns the statements of a queue's policy that let senders send to it, one for each service, and nobody else in the
 * name of these services.
 */
export const senderStatements = (queueArn: Expression, senders: readonly QueueSender[]): Expression[] =>
  [...new Set(senders.map(({ service }) => service))].sort().map((service) => ({
    Effect: 'Allow',
    Principal: { Service: service },
    Action: 'sqs:SendMessage',
    Resource: queueArn,
    Condition: { ArnLike: { 'aws:SourceArn': sourceArns(senders.filter((sender) => sender.service === service)) } },
  }));

/** The parts of one queue's policy. */
interface Parts {
  readonly queue: NamedQueue;
  readonly statements: Expression[];
  readonly senders: QueueSender[];
}

/**
 * Returns the policy, `{Queue}QueuePolicy`, of each queue of the config for which somebody needs one: with the statements
 * of the config, and one for each service that sends. SQS keeps one policy for a queue, so that a second
 * `AWS::SQS::QueuePolicy` would overwrite the first.
 */
export const queuePolicies = (needs: readonly Need[]): ResourceContribution[] => {
  const byQueue = new Map<string, Parts>();
  for (const need of needs) {
    if (need.of !== 'queue-sender' && need.of !== 'queue-statements') continue;
    const parts = byQueue.get(need.queue.id) ?? { queue: need.queue, statements: [], senders: [] };
    if (need.of === 'queue-sender') parts.senders.push(need);
    else parts.statements.push(...need.statements);
    byQueue.set(need.queue.id, parts);
  }
  return [...byQueue.values()].map(({ queue: { name, id }, statements, senders }) => ({
    kind: 'resource',
    id: `${id}Policy`,
    from: ['resources', name],
    tags: 'none',
    holdsData: 'no',
    body: {
      Type: 'AWS::SQS::QueuePolicy',
      Metadata: metadata(['resources', name]),
      Properties: {
        Queues: [ref(id)],
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [...statements, ...senderStatements(getAtt(id, 'Arn'), senders)],
        },
      },
    },
  }));
};
