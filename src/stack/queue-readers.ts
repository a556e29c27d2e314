import { type Expression, hasFunction, isMap } from '../cloudformation/expression.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn } from './template-changes.ts';

/**
 * Properties of a source that only streams have: Lambda keeps the position that was read in the mapping itself, so a
 * new mapping starts at `StartingPosition` again, or for Kafka with a consumer group of its own.
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
 * Source parameters of a pipe that reads a queue; every other source of a pipe needs parameters of its own.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceparameters.html
 */
const ofQueues = new Set([
  'ActiveMQBrokerParameters',
  'FilterCriteria',
  'RabbitMQBrokerParameters',
  'SqsQueueParameters',
]);

/**
 * True for an event source mapping or pipe that the deployed template shows to read a queue: it remembers nothing, as
 * what it did not finish returns to the queue. False for a reader of a stream, and where the template does not tell.
 */
export const isQueueReader = (deployed: Expression | undefined, { type, logicalId }: ResourceChange): boolean => {
  const { Type, Properties } = resourceIn(deployed, logicalId) ?? {};
  if (Type !== type || !isMap(Properties) || hasFunction(Properties)) return false;
  if (type === 'AWS::Lambda::EventSourceMapping') return ofStreams.every((key) => !Object.hasOwn(Properties, key));
  if (type !== 'AWS::Pipes::Pipe') return false;
  const { SourceParameters = {} } = Properties;
  return isMap(SourceParameters) && Object.keys(SourceParameters).every((key) => ofQueues.has(key));
};
