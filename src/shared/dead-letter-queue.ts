import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Contribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, ref } from '../cloudformation/expression.ts';
import { deadLetterQueueArn, deadLetterQueueId } from '../stage/dead-letters.ts';
import type { DeadLetterNeed } from '../stage/needs.ts';

/**
 * Returns the stack's queue for events that could not start a run. Lambda writes messages that name the function and
 * contain the event (https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html), EventBridge the
 * event, with attributes that name the rule
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html).
 */
export const deadLetterQueue = (): ResourceContribution => ({
  kind: 'resource',
  id: deadLetterQueueId,
  from: [],
  tags: 'in-place',
  holdsData: 'deleted',
  body: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      // 14 days, SQS's maximum: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
      MessageRetentionPeriod: 1_209_600,
      SqsManagedSseEnabled: true,
    },
  },
});

/**
 * The most sources that the policy names one by one. It may have 10 conditions and 8,192 bytes, and SQS does not say
 * that several values of one condition count as one:
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html
 */
const mostSources = 10;

/** Returns the ARNs of the sources of needs, sorted; the pattern that fits them all if they are too many. */
const sourceArns = (needs: readonly DeadLetterNeed[]): readonly Expression[] => {
  const sources = needs.length > mostSources ? needs.map(({ pattern }) => pattern) : needs.map(({ source }) => source);
  const texts = new Map(sources.map((source) => [canonicalJson(source), source]));
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
};

/**
 * Returns the dead-letter queue with the policy that lets services send to it what they could not deliver; empty without
 * needs.
 */
export const deadLetterContributions = (needs: readonly DeadLetterNeed[]): Contribution[] => {
  if (needs.length === 0) return [];
  const services = [...new Set(needs.map(({ service }) => service))].sort();
  return [
    deadLetterQueue(),
    {
      kind: 'resource',
      id: `${deadLetterQueueId}Policy`,
      from: [],
      tags: 'none',
      holdsData: 'no',
      body: {
        Type: 'AWS::SQS::QueuePolicy',
        Properties: {
          Queues: [ref(deadLetterQueueId)],
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: services.map((service) => ({
              Effect: 'Allow',
              Principal: { Service: service },
              Action: 'sqs:SendMessage',
              Resource: deadLetterQueueArn,
              Condition: { ArnLike: { 'aws:SourceArn': sourceArns(needs.filter((need) => need.service === service)) } },
            })),
          },
        },
      },
    },
  ];
};
