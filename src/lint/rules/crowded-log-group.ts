import { logicalId } from '../../cloudformation/names.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { soleExpression } from '../../cloudformation/token.ts';
import { groupSource } from '../../events/parts/log-group.ts';
import { jobsExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule, type Finding, type LintInput } from '../rule.ts';

/** The most subscription filters of a log group: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
const most = 2;

/** Returns the logical id of the log group of a resource. */
const groupOf = (resource: string): string => `${logicalId(resource)}LogGroup`;

/** Returns the log groups of the resources that forward their log, which takes one of the filters of each. */
const forwardedGroups = ({ resources }: LintInput): ReadonlySet<string> =>
  new Set(
    Object.entries(resources).flatMap(([name, { properties }]) => {
      const { logForwarding } = Object(Object(properties).logging) as { readonly logForwarding?: unknown };
      return logForwarding === undefined ? [] : [groupOf(name)];
    }),
  );

/** Returns one text for all spellings of a log group: its logical id in this stack, or else its ARN. */
const groupIn = (arn: string): string => {
  const source = groupSource(arn);
  const symbol = symbolOf(soleExpression(source));
  if (symbol?.kind === 'resource-param') return groupOf(symbol.resource);
  return symbol?.kind === 'cf-resource-param' ? symbol.id : source;
};

const filtering = (filter: string): string => `
events:
  - type: cloudwatch-log
    properties:
      logGroupArn: $CfResourceParam('Access', 'Arn')
      filter: ${filter}
`;

const below = 'cloudformationResources:\n  Access:\n    Type: AWS::Logs::LogGroup';

/** Reports log groups with more than two subscription filters, which CloudWatch refuses. */
export const crowdedLogGroup = defineRule({
  type: 'crowded-log-group',
  says: 'A log group has more than two subscription filters.',
  severity: 'error',
  reason:
    'CloudWatch takes two subscription filters for a log group. Every event of a job or function is one, and forwarding the log to another service is one too. AWS refuses the third when the stack is deployed, and the deployment rolls back.',
  link: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html',
  trips: jobsExample(
    { report: filtering('ERROR'), cleanup: filtering('WARN'), billing: filtering('order') },
    { below },
  ),
  spares: jobsExample({ report: filtering('ERROR'), cleanup: filtering('WARN') }, { below }),
  example: jobsExample({ report: filtering('"?ERROR ?WARN"'), billing: filtering('order') }, { below }),
  check(linted) {
    const counts = new Map<string, number>();
    const forwarded = forwardedGroups(linted);
    return eventsIn(linted).flatMap(({ path, event: { type, properties } }): Finding[] => {
      if (type !== 'cloudwatch-log') return [];
      const group = groupIn(properties.logGroupArn);
      const before = counts.get(group) ?? (forwarded.has(group) ? 1 : 0);
      counts.set(group, before + 1);
      return before < most
        ? []
        : [
            {
              path: [...path, 'logGroupArn'],
              sentence: `This log group has ${most} subscription filters without this one, and AWS takes no more.`,
              hint: forwarded.has(group)
                ? 'Start one job by both kinds of lines with one filter, such as "?ERROR ?WARN", or remove logForwarding, which takes one of the two.'
                : 'Start one job by both kinds of lines with one filter, such as "?ERROR ?WARN".',
            },
          ];
    });
  },
});
