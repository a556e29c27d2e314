import { logicalId } from '../../cloudformation/names.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { soleExpression } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** True for the ARN of the log of a job, or of the trigger function that starts it. */
const isOwnLog = (logGroupArn: string, job: string): boolean => {
  const symbol = symbolOf(soleExpression(logGroupArn));
  if (symbol?.kind === 'resource-param') return symbol.resource === job && symbol.param === 'logGroupArn';
  const groups = ['LogGroup', 'TriggerFunctionLogGroup'].map((kind) => logicalId(job) + kind);
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
  check: ({ jobs }) =>
    jobs.flatMap(({ name, path, properties: { events } }) =>
      events.flatMap(({ type, properties }, index) =>
        type === 'cloudwatch-log' && isOwnLog(properties.logGroupArn, name)
          ? [
              {
                path: [...path, 'events', index, 'properties', 'logGroupArn'],
                sentence:
                  'This is the log of the job itself: every run writes into it, and so starts the next one, without end.',
                hint: 'Name the log of something else.',
              },
            ]
          : [],
      ),
    ),
});
