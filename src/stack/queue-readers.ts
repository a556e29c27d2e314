import { type Expression, hasFunction, isMap } from '../cloudformation/expression.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn } from './template-changes.ts';

/**
 * Properties of event source mappings that only streams have. Lambda stores the position in the mapping, so a new one
 * starts at `StartingPosition` again, or for Kafka with a consumer group of its own:
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
const ofStreams = [
  'AmazonManagedKafkaEventSourceConfig',
  'DocumentDBEventSourceConfig',
  'SelfManagedEventSource',
  'SelfManagedKafkaEventSourceConfig',
  'StartingPosition',
  'StartingPositionTimestamp',
  'Topics',
];

/**
 * Source parameters of pipes that read a queue. Every other source needs parameters that are not listed here:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceparameters.html
 */
const ofQueues = new Set([
  'ActiveMQBrokerParameters',
  'FilterCriteria',
  'RabbitMQBrokerParameters',
  'SqsQueueParameters',
]);

/**
 * True for an event source mapping or pipe of the deployed template that reads a queue: deleting it loses no position,
 * since unprocessed messages stay in the queue. False for readers of streams, and if the template does not show the
 * source.
 */
export const isQueueReader = (deployed: Expression | undefined, { type, logicalId }: ResourceChange): boolean => {
  const { Type, Properties } = resourceIn(deployed, logicalId) ?? {};
  if (Type !== type || !isMap(Properties) || hasFunction(Properties)) return false;
  if (type === 'AWS::Lambda::EventSourceMapping') return ofStreams.every((key) => !Object.hasOwn(Properties, key));
  if (type !== 'AWS::Pipes::Pipe') return false;
  const { SourceParameters = {} } = Properties;
  return isMap(SourceParameters) && Object.keys(SourceParameters).every((key) => ofQueues.has(key));
};
