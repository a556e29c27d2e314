import { referencedResource } from '../../cloudformation/referenced-resource.ts';
import { jobsExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule, type Finding, type LintInput } from '../rule.ts';

/** The most readers without a consumer that keep up with a full shard, which has 2 MB per second for all of them. */
const most = 2;

const reading = (more = ''): string => `
events:
  - type: kinesis-stream
    properties:
      kinesisStreamName: clicks
${more}`;

const consuming = reading('      autoCreateConsumer: true');
const beside = 'clicks:\n  type: kinesis-stream';

/** True for a stream of the config that gives each of its readers a consumer. */
const fansOut = ({ resources }: LintInput, stream: string): boolean => {
  const found = resources[stream];
  return found?.type === 'kinesis-stream' && found.properties.enableEnhancedFanOut === true;
};

/** Reports Kinesis streams with more than two readers that have no consumer, which share the throughput of its shards. */
export const crowdedShards = defineRule({
  type: 'crowded-shards',
  says: 'More than two readers share the throughput of a Kinesis stream.',
  severity: 'warning',
  reason:
    'All readers of a stream that have no consumer share 2 MB and five reads per second of each shard, as much as two need for a shard that is written at its limit of 1 MB per second. With a third, all of them fall behind, and records reach the jobs late or expire. A consumer has 2 MB per second of its own.',
  link: 'https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html',
  trips: jobsExample({ report: reading(), cleanup: reading(), billing: reading() }, { beside }),
  spares: jobsExample({ report: reading(), cleanup: reading(), billing: consuming }, { beside }),
  example: jobsExample({ report: reading(), cleanup: consuming, billing: consuming }, { beside }),
  check(linted) {
    const counts = new Map<string, number>();
    return eventsIn(linted).flatMap(({ path, event: { type, properties } }): Finding[] => {
      if (type !== 'kinesis-stream') return [];
      const { kinesisStreamName, streamArn, consumerArn, autoCreateConsumer } = properties;
      const key = kinesisStreamName === undefined ? 'streamArn' : 'kinesisStreamName';
      const stream = referencedResource((kinesisStreamName ?? streamArn) as string) as string;
      if (consumerArn !== undefined || (autoCreateConsumer ?? fansOut(linted, stream))) return [];
      const before = counts.get(stream) ?? 0;
      counts.set(stream, before + 1);
      if (before < most) return [];
      return [
        {
          path: [...path, key],
          sentence: `This stream has ${most} readers without a consumer before this one, and all share the throughput of its shards.`,
          hint: 'Add autoCreateConsumer: true, which costs by the hour and the gigabyte.',
        },
      ];
    });
  },
});
