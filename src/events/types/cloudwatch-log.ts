import { symbolOf } from '../../cloudformation/symbol.ts';
import { soleExpression } from '../../cloudformation/token.ts';
import { warningAt } from '../../diagnostics/diagnostic.ts';
import { arnText } from '../../schema/aws-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { required, text } from '../../schema/shape.ts';
import { laterEvent } from '../event.ts';

/**
 * Starts a job for new lines of a log group, by a subscription filter:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
 */
export const cloudwatchLog = laterEvent({
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
  source: ({ logGroupArn }) => ({ arn: logGroupArn }),
  words: (_, group) => `lines in the log of ${group}`,
  distinctBy: ({ filter }) => ({ filter: filter || undefined }),
  check({ logGroupArn }, event) {
    const symbol = symbolOf(soleExpression(logGroupArn));
    if (symbol?.kind !== 'resource-param' || symbol.param !== 'arn') return [];
    if (event.resource(logGroupArn)?.type !== 'function') return [];
    return [
      warningAt(
        'config/other-spelling',
        [...event.path, 'properties', 'logGroupArn'],
        `This is the ARN of the function ${symbol.resource}; it is read as that of its log group.`,
        `Write $ResourceParam('${symbol.resource}', 'logGroupArn').`,
      ),
    ];
  },
});
