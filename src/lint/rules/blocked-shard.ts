import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

const stream = (more: string): string =>
  jobExample(
    `
events:
  - type: kinesis-stream
    properties:
      streamArn: $CfResourceParam('Clicks', 'Arn')
${more}
`,
    {
      below: `
cloudformationResources:
  Clicks:
    Type: AWS::Kinesis::Stream
    Properties:
      ShardCount: 1
`,
    },
  );

/** Reports stream events with `maximumRetryAttempts: -1`: a failing batch blocks its shard until it expires. */
export const blockedShard = defineRule({
  type: 'blocked-shard',
  says: 'A batch of a stream that fails is tried for ever.',
  severity: 'warning',
  reason:
    'Records of a shard are read in their order, and a batch that fails is read again before the next. With -1 it is tried until its records expire, a day later at a stream of Kinesis unless it says more: all that time nothing else of the shard starts a run, and what waits too long is lost.',
  link: 'https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html',
  trips: stream('      maximumRetryAttempts: -1'),
  spares: stream('      maximumRetryAttempts: 0'),
  example: stream('      maximumRetryAttempts: 5\n      bisectBatchOnFunctionError: true'),
  check: (linted) =>
    eventsIn(linted).flatMap(({ path, word, event: { type, properties } }) =>
      (type === 'kinesis-stream' || type === 'dynamo-db-stream') && properties.maximumRetryAttempts === -1
        ? [
            {
              path: [...path, 'maximumRetryAttempts'],
              sentence: `A batch ${word === 'job' ? 'for which no run can be started' : 'that fails'} is tried until its records expire, and all that come after it wait.`,
              hint: 'Write a number, such as 5, and onFailure for what is left then.',
            },
          ]
        : [],
    ),
});
