import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import { resourceOf } from '../../events/parts/event-source.ts';
import { isFifoTopic } from '../../events/parts/topic-arn.ts';
import { topicArnMistakes } from '../../events/parts/topic-check.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { JobProperties } from '../job-shape.ts';

/**
 * Returns the errors of the topics that a job tells of its failures: an ARN of something else or of another region, a FIFO
 * topic. That each `snsTopicName` names a topic is checked with all names.
 */
export const checkRunAlarms = (
  { alarms = [] }: Pick<JobProperties, 'alarms'>,
  { path: resource, neighbours, region }: Pick<ResourceContext, 'path' | 'neighbours' | 'region'>,
): Diagnostic[] =>
  alarms.flatMap(({ snsTopicName, snsTopicArn }, index): Diagnostic[] => {
    const text = (snsTopicName ?? snsTopicArn) as string;
    const own = resourceOf(text, neighbours);
    const at = [...resource, 'properties', 'alarms', index];
    const path = [...at, snsTopicName === undefined ? 'snsTopicArn' : 'snsTopicName'];
    const wrong =
      snsTopicArn === undefined
        ? []
        : topicArnMistakes({
            ...{ text, own, region, path },
            elsewhere: (from) => [
              `The topic is in ${from}, and Step Functions publishes to none outside of ${region}.`,
              `Name a topic in ${region}; those who listen may be anywhere.`,
            ],
          });
    if (wrong.length > 0) return wrong;
    if (!(own ? own.properties.fifoEnabled : isFifoTopic(text))) return [];
    return [
      errorAt(
        'config/alarm',
        path,
        `"${own?.name ?? text}" is a FIFO topic, which no mailbox and no chat can subscribe to.`,
        'Name a topic without fifoEnabled.',
      ),
    ];
  });
