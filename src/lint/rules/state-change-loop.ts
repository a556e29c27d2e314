import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

interface Pattern {
  readonly source?: unknown;
  readonly detail?: unknown;
  readonly resources?: unknown;
}

/** Services that send events about every run, with the keys of `detail` that distinguish one job's from another's. */
const identifyingKeys: Readonly<Record<string, readonly string[]>> = {
  'aws.batch': ['jobName', 'jobDefinition', 'jobQueue'],
  'aws.states': ['stateMachineArn', 'name'],
};

/** True if a pattern matches the state changes of the runs that it starts. */
const matchesOwnRuns = ({ source, detail, resources }: Pattern): boolean =>
  resources === undefined &&
  Array.isArray(source) &&
  source.some((one) => {
    const keys = Object.hasOwn(identifyingKeys, String(one)) ? identifyingKeys[String(one)] : undefined;
    return keys !== undefined && !keys.some((key) => Object.hasOwn(Object(detail ?? {}), key));
  });

const onChange = (detail: string): string =>
  jobExample(`
events:
  - type: event-bus
    properties:
      useDefaultBus: true
      eventPattern:
        source: [aws.batch]
        detail-type: [Batch Job State Change]
        detail: {${detail}}
`);

/** Reports jobs that are started by the state changes of every run, their own included: an endless loop. */
export const stateChangeLoop = defineRule({
  type: 'state-change-loop',
  says: 'A job is started by the state changes of its own runs.',
  severity: 'warning',
  reason:
    'AWS Batch and Step Functions tell the default bus of every state of every run. A pattern that does not say whose runs are meant also matches those of the job that it starts: each run starts others, without end.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/batch_cwe_events.html',
  trips: onChange('status: [FAILED]'),
  spares: onChange('status: [FAILED], jobName: [{prefix: nightly-}]'),
  example: onChange('status: [FAILED], jobQueue: [{suffix: /theirs}]'),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { events } }) =>
      events.flatMap(({ type, properties }, index) =>
        type === 'event-bus' && properties.useDefaultBus && matchesOwnRuns(properties.eventPattern)
          ? [
              {
                path: [...path, 'events', index, 'properties', 'eventPattern'],
                at: 'key' as const,
                sentence: 'This also matches the runs of this job: each would start others, without end.',
                hint: 'Add to detail whose runs are meant: jobName or jobQueue of aws.batch, stateMachineArn of aws.states.',
              },
            ]
          : [],
      ),
    ),
});
