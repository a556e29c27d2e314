import { accountId, arn } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { arnText } from '../../schema/aws-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { required, text } from '../../schema/shape.ts';
import { defineEvent, type TriggerPart } from '../event.ts';
import { groupMistakes, groupName, groupSource } from '../parts/log-group.ts';

const trigger: TriggerPart = {
  recognizes: (event) => typeof event.awslogs?.data === 'string',
  // CloudWatch sends a CONTROL_MESSAGE to see whether the function can be reached: no event.
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
  identity: ({ awslogs }) => {
    const { messageType, subscriptionFilters, logEvents } = JSON.parse(
      `${process.getBuiltinModule('zlib').gunzipSync(Buffer.from(awslogs.data, 'base64'))}`,
    );
    return messageType === 'CONTROL_MESSAGE'
      ? ''
      : JSON.stringify([subscriptionFilters, logEvents.map(({ id }: { readonly id: string }) => id).sort()]);
  },
};

/**
 * Starts a job for new lines of a log group, by a subscription filter:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
 */
export const cloudwatchLog = defineEvent({
  type: 'cloudwatch-log',
  says: 'Starts the job for new lines in a log group.',
  properties: {
    logGroupArn: required(
      arnText("The ARN of a log group, such as `$ResourceParam('myFunction', 'logGroupArn')`.", 'arn:aws:logs'),
    ),
    filter: text('A filter pattern of CloudWatch; without it every line counts.', { maxLength: 1_024 }),
  },
  example: jobExample(
    `
events:
  - type: cloudwatch-log
    properties:
      logGroupArn: $CfResourceParam('Access', 'Arn')
      filter: ERROR
`,
    {
      below: `
cloudformationResources:
  Access:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 7
`,
    },
  ),
  sample: {
    awslogs: {
      data: 'H4sIAAAAAAAAAHWPwQqCQBCGX0Xm7EFtK+smZBEUgXoLCdMhFtKV3akI8d0bLYmibvPPN3wz00CJxmQnTO41whwWQRIctmEcB6sQbFC3CjW3XW8kxpOpP+OC22d1Wml1qZkQGtoMsScxaczKN3plG8zlaHIta5KqWsozoTYw3/djzwhpLwivWFGHGpAFe7DL68JlBUk+l7KSN7tCOEJ4M3/qOI49vMHj+zCKdlFqLaU2ZHV2a4Ct/an0/ivdX8oYc1UVX860fQDQiMdxRQEAAA==',
    },
  },
  asynchronous: true,
  trigger,
  source: ({ logGroupArn }) => ({ arn: groupSource(logGroupArn) }),
  words: (_, group) => `lines in the log of ${group}`,
  startsIn: ({ type, isChild, properties: { LogGroupName: group }, nameOf }) =>
    isChild && type === 'AWS::Logs::SubscriptionFilter' ? [`lines in the log of ${nameOf(group)}`] : [],
  distinctBy: ({ filter }) => ({ filter: filter || undefined }),
  check: ({ logGroupArn }, event) => groupMistakes(logGroupArn, event, [...event.path, 'properties', 'logGroupArn']),
  // The filter belongs to the account of the stack, and a function gets lines of its own account only:
  // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html
  ofOwnAccount: ({ logGroupArn }, at) => [
    {
      path: [...at, 'logGroupArn'],
      arn: logGroupArn,
      rule: 'CloudWatch sends lines only to a function of the same account',
    },
  ],
  expand({ logGroupArn, filter = '' }, event) {
    const name = groupName(logGroupArn, event);
    return [
      // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html#LambdaFunctionExample
      event.invokePermission('logs.amazonaws.com', arn('logs', 'log-group:', name, ':*'), { account: accountId }),
      event.child('SubscriptionFilter', 'none', {
        Type: 'AWS::Logs::SubscriptionFilter',
        // CloudWatch invokes the function when the filter is made, and refuses a filter whose function it may not invoke.
        ...event.dependsOn(event.id('Permission')),
        Properties: {
          LogGroupName: name,
          FilterPattern: expressionOf(filter),
          DestinationArn: event.trigger.arn,
        },
      }),
    ];
  },
});
