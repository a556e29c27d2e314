import type { Contribution } from '../cloudformation/contribution.ts';
import { accountId, arn, type Expression, ref } from '../cloudformation/expression.ts';
import { alarmMailTopic } from '../stage/alarm-mail.ts';
import type { AlarmMailNeed } from '../stage/needs.ts';
import type { Stage } from '../stage/stage.ts';

/** The longest name that a mail says it is from, in characters: https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html */
const longestDisplayName = 100;

/**
 * Returns the topic of a recipient, to which alarms of the stack alone may publish, with its subscription. Without a key of
 * KMS: the one of AWS lets no alarm publish, and one of the customer costs by the month.
 *
 * - https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
 * - https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
const mailTo = (recipient: Expression, { stack }: Pick<Stage, 'stack'>): Contribution[] => {
  const id = alarmMailTopic(recipient);
  const own = { kind: 'resource', from: [] } as const;
  return [
    {
      ...own,
      id,
      tags: 'in-place',
      // A topic counts as data, for its subscriptions.
      holdsData: 'deleted',
      body: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: stack.slice(0, longestDisplayName) } },
    },
    {
      ...own,
      id: `${id}Policy`,
      tags: 'none',
      holdsData: 'no',
      body: {
        Type: 'AWS::SNS::TopicPolicy',
        Properties: {
          Topics: [ref(id)],
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Service: 'cloudwatch.amazonaws.com' },
                Action: 'sns:Publish',
                Resource: ref(id),
                Condition: {
                  // CloudFormation names alarms `{stack}-{logical id}-{random}`.
                  ArnLike: { 'aws:SourceArn': arn('cloudwatch', `alarm:${stack}-*`) },
                  StringEquals: { 'aws:SourceAccount': accountId },
                },
              },
            ],
          },
        },
      },
    },
    {
      ...own,
      id: `${id}Subscription`,
      tags: 'none',
      holdsData: 'no',
      body: {
        Type: 'AWS::SNS::Subscription',
        Properties: { TopicArn: ref(id), Protocol: 'email', Endpoint: recipient },
      },
    },
  ];
};

/** Returns a topic with its policy and subscription for each recipient of alarms; empty without needs. */
export const alarmMailContributions = (
  needs: readonly AlarmMailNeed[],
  stage: Pick<Stage, 'stack'>,
): Contribution[] => {
  const recipients = new Map(needs.map(({ recipient }) => [alarmMailTopic(recipient), recipient]));
  return [...recipients].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, recipient]) => mailTo(recipient, stage));
};
