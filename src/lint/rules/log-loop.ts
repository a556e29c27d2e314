import { logicalId } from '../../cloudformation/names.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { soleExpression } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

/** Returns the job or function whose log an ARN names: its own log, or that of the trigger function that starts a job. */
const writerOf = (logGroupArn: string, owners: readonly string[]): string | undefined => {
  const symbol = symbolOf(soleExpression(logGroupArn));
  if (symbol?.kind === 'resource-param' && ['logGroupArn', 'arn'].includes(symbol.param)) return symbol.resource;
  if (symbol?.kind !== 'cf-resource-param') return undefined;
  return owners.find((owner) =>
    ['LogGroup', 'TriggerFunctionLogGroup'].some((kind) => symbol.id === logicalId(owner) + kind),
  );
};

/** Returns the owners that the log of `start` leads back to `start` by, from the first that it starts; undefined without a way back. */
const wayBack = (
  start: string,
  first: string,
  startedBy: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined => {
  const ways: string[][] = [[first]];
  const seen = new Set([first]);
  for (const way of ways) {
    const last = way.at(-1) as string;
    if (last === start) return way;
    for (const next of startedBy.get(last) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        ways.push([...way, next]);
      }
  }
  return undefined;
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

/** Reports jobs and functions that are started by their own log, or by the log of what theirs starts: an endless loop. */
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
  check(linted) {
    const owners = Object.keys(linted.resources);
    const reads = eventsIn(linted).flatMap((placed) => {
      const { type, properties } = placed.event;
      const writer = type === 'cloudwatch-log' ? writerOf(properties.logGroupArn, owners) : undefined;
      return writer === undefined ? [] : [{ ...placed, writer }];
    });
    const startedBy = new Map(
      owners.map((owner) => [owner, reads.filter(({ writer }) => writer === owner).map((read) => read.owner)]),
    );
    return reads.flatMap(({ owner, writer, word, path }) => {
      const way = wayBack(writer, owner, startedBy);
      if (way === undefined) return [];
      const each = word === 'job' ? 'run' : 'invocation';
      return [
        {
          path: [...path, 'logGroupArn'],
          sentence:
            owner === writer
              ? `This is the log of the ${word} itself: every ${each} writes into it, and so starts the next one, without end.`
              : `The log of ${writer} starts this ${word}, whose own log leads back to it (${[writer, ...way].join(' → ')}): they start each other without end.`,
          hint: 'Name the log of something else.',
        },
      ];
    });
  },
});
