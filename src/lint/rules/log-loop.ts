import { logicalId } from '../../cloudformation/names.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { soleExpression } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

/** True for the ARN of the log of a job or function, or of the trigger function that starts the job. */
const isOwnLog = (logGroupArn: string, owner: string): boolean => {
  const symbol = symbolOf(soleExpression(logGroupArn));
  if (symbol?.kind === 'resource-param')
    return symbol.resource === owner && ['logGroupArn', 'arn'].includes(symbol.param);
  const groups = ['LogGroup', 'TriggerFunctionLogGroup'].map((kind) => logicalId(owner) + kind);
  return symbol?.kind === 'cf-resource-param' && groups.includes(symbol.id);
};

const readingLog = (arn: string): string =>
  jobExample(
    `
events:
  - type: cloudwatch-log
    properties:
      logGroupArn: ${arn}
`,
    {
      below: `
cloudformationResources:
  Access:
    Type: AWS::Logs::LogGroup
  Errors:
    Type: AWS::Logs::LogGroup
`,
    },
  );

/** Reports jobs that are started by their own log: an endless loop. */
export const logLoop = defineRule({
  type: 'log-loop',
  says: 'A job is started by its own log.',
  severity: 'warning',
  reason:
    'Every run writes a log, and the log starts the next run: such a loop has no end but the one that somebody makes who sees the bill. A filter only helps where the job never writes what it is started by.',
  link: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html',
  trips: readingLog("$ResourceParam('report', 'logGroupArn')"),
  spares: readingLog("$CfResourceParam('Access', 'Arn')"),
  example: readingLog("$CfResourceParam('Errors', 'Arn')"),
  check: (linted) =>
    eventsIn(linted).flatMap(({ owner, word, path, event: { type, properties } }) =>
      type === 'cloudwatch-log' && isOwnLog(properties.logGroupArn, owner)
        ? [
            {
              path: [...path, 'logGroupArn'],
              sentence: `This is the log of the ${word} itself: every ${word === 'job' ? 'run' : 'invocation'} writes into it, and so starts the next one, without end.`,
              hint: 'Name the log of something else.',
            },
          ]
        : [],
    ),
});
