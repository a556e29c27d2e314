import { referencedResource } from '../../cloudformation/referenced-resource.ts';
import { groupSource } from '../../events/parts/log-group.ts';
import { jobsExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule, type Finding, type LintInput } from '../rule.ts';

/** The most subscription filters of a log group: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
const most = 2;

/** True if a resource forwards its log, which takes one of the filters of its log group. */
const forwards = ({ resources }: LintInput, name: string): boolean => {
  const properties = resources[name]?.properties ?? {};
  return 'logging' in properties && properties.logging !== undefined && 'logForwarding' in properties.logging;
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
    return eventsIn(linted).flatMap(({ path, event: { type, properties } }): Finding[] => {
      if (type !== 'cloudwatch-log') return [];
      const group = referencedResource(groupSource(properties.logGroupArn)) as string;
      const before = counts.get(group) ?? (forwards(linted, group) ? 1 : 0);
      counts.set(group, before + 1);
      return before < most
        ? []
        : [
            {
              path: [...path, 'logGroupArn'],
              sentence: `This log group has ${most} subscription filters without this one, and AWS takes no more.`,
              hint: 'Start one job by both kinds of lines with one filter, such as "?ERROR ?WARN".',
            },
          ];
    });
  },
});
