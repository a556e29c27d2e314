import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type AlarmTopicWords, alarmTopicMistakes } from '../../events/parts/topic-check.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { JobProperties } from '../job-shape.ts';

const words: AlarmTopicWords = {
  elsewhere: (from, region) => `The topic is in ${from}, and Step Functions publishes to none outside of ${region}.`,
  fifo: 'which no mailbox and no chat can subscribe to.',
};

/**
 * Returns the errors of the topics that a job tells of its failures: an ARN of something else or of another region, a FIFO
 * topic. That each `snsTopicName` names a topic is checked with all names.
 */
export const checkRunAlarms = (
  { alarms = [] }: Pick<JobProperties, 'alarms'>,
  job: Pick<ResourceContext, 'path' | 'neighbours' | 'region'>,
): Diagnostic[] =>
  alarms.flatMap((topic, index) => alarmTopicMistakes(topic, job, [...job.path, 'properties', 'alarms', index], words));
