import { referencedResource } from '../../cloudformation/referenced-resource.ts';
import { jobsExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule, type Finding } from '../rule.ts';

/** The most readers of a shard without throttling: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html */
const most = 2;

const reading = `
events:
  - type: dynamo-db-stream
    properties:
      streamArn: $ResourceParam('accounts', 'streamArn')
`;

const beside = `
accounts:
  type: dynamo-db-table
  properties:
    primaryKey:
      partitionKey:
        name: id
        type: string
    streamType: NEW_AND_OLD_IMAGES
`;

/** Reports DynamoDB streams with more than two readers, which AWS throttles. */
export const crowdedStream = defineRule({
  type: 'crowded-stream',
  says: 'A DynamoDB stream has more than two readers.',
  severity: 'warning',
  reason:
    'Two readers of a shard of a DynamoDB stream get all of its throughput. With a third, AWS slows all of them down, and changes reach the jobs late or expire after a day.',
  link: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html',
  trips: jobsExample({ report: reading, cleanup: reading, billing: reading }, { beside }),
  spares: jobsExample({ report: reading, cleanup: reading }, { beside }),
  example: jobsExample({ report: reading, cleanup: reading, billing: 'connectTo: [report]' }, { beside }),
  check(linted) {
    const counts = new Map<string, number>();
    return eventsIn(linted).flatMap(({ path, event: { type, properties } }): Finding[] => {
      if (type !== 'dynamo-db-stream') return [];
      const stream = referencedResource(properties.streamArn) as string;
      const before = counts.get(stream) ?? 0;
      counts.set(stream, before + 1);
      return before < most
        ? []
        : [
            {
              path: [...path, 'streamArn'],
              sentence: `This stream has ${most} readers without this one, and a third slows all of them down.`,
              hint: 'Let one job read the stream and start the others.',
            },
          ];
    });
  },
});
