import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { Neighbour, ResourceContext } from '../../stage/resource.ts';
import { mayBeArn, resourceOf, wrongType } from './event-source.ts';
import { otherRegion } from './queue-region.ts';
import { isFifoTopic, mayBeTopicArn } from './topic-arn.ts';

/** A topic by its ARN or a reference to it, and what is wrong with one in another region. */
interface TopicRequest {
  /** The ARN or the reference. */
  readonly text: string;
  /** The resource of the config that it refers to, of whatever type. */
  readonly own: Neighbour | undefined;
  /** The region of the stack; undefined where nothing depends on it. */
  readonly region: string | undefined;
  readonly path: Path;
  /** Returns sentence and hint about a topic in another region than the stack; undefined where it may be there. */
  elsewhere(from: string): readonly [sentence: string, hint: string] | undefined;
}

/** Returns the error of a resource that is no topic; none for a topic and for what is no resource of the config. */
export const noTopic = (own: Neighbour | undefined, path: Path): Diagnostic[] =>
  own === undefined || own.type === 'sns-topic'
    ? []
    : [wrongType(own, 'topic', 'Name an sns-topic of resources as snsTopicName, or give the ARN of a topic.', path)];

/** Returns the errors of a topic by its ARN, or by a reference to it. */
export const topicArnMistakes = ({ text, own, region, path, elsewhere }: TopicRequest): Diagnostic[] => {
  const wrong = noTopic(own, path);
  if (wrong.length > 0) return wrong;
  const isReference = !mayBeArn(text, ['TopicArn', 'Ref']);
  if (isReference || !mayBeTopicArn(text))
    return [
      errorAt(
        'config/wrong-format',
        path,
        isReference || hasToken(text)
          ? 'This is a reference to something else than the ARN of a topic.'
          : `"${text}" is not the ARN of a topic.`,
        own
          ? `Write snsTopicName: ${own.name}.`
          : "Write arn:aws:sns:<region>:<account>:<name>, or $CfResourceParam('MyTopic', 'TopicArn').",
      ),
    ];
  const from = own === undefined ? otherRegion(text, region) : undefined;
  const fault = from === undefined ? undefined : elsewhere(from);
  return fault === undefined ? [] : [errorAt('config/other-region', path, ...fault)];
};

/** A topic of the config by its name, or any other by its ARN. */
export interface NamedTopic {
  readonly snsTopicArn?: string | undefined;
  readonly snsTopicName?: string | undefined;
}

/** The words about a topic to which alarms are written, by who writes. */
export interface AlarmTopicWords {
  /** Returns why a topic in another region takes none. */
  elsewhere(from: string, region: string): string;
  /** Says after `is a FIFO topic, ` why it takes none. */
  readonly fifo: string;
}

/**
 * Returns the errors of a topic to which alarms are written: an ARN of something else or of another region, a FIFO topic. That a
 * name is that of a topic is checked with all names. `at`
 * is the path of its object.
 */
export const alarmTopicMistakes = (
  { snsTopicName, snsTopicArn }: NamedTopic,
  { neighbours, region }: Pick<ResourceContext, 'neighbours' | 'region'>,
  at: Path,
  words: AlarmTopicWords,
): Diagnostic[] => {
  const text = (snsTopicName ?? snsTopicArn) as string;
  const own = resourceOf(text, neighbours);
  const path = [...at, snsTopicName === undefined ? 'snsTopicArn' : 'snsTopicName'];
  const wrong =
    snsTopicArn === undefined
      ? []
      : topicArnMistakes({
          ...{ text, own, region, path },
          elsewhere: (from) => [
            words.elsewhere(from, `${region}`),
            `Name a topic in ${region}; those who listen may be anywhere.`,
          ],
        });
  if (wrong.length > 0) return wrong;
  if (!(own ? own.properties.fifoEnabled : isFifoTopic(text))) return [];
  const sentence = `"${own?.name ?? text}" is a FIFO topic, ${words.fifo}`;
  return [errorAt('config/alarm', path, sentence, 'Name a topic without fifoEnabled.')];
};
