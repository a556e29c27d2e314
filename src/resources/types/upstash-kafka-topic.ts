import { anything, integer, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';

/**
 * The resource type `upstash-kafka-topic`, which cannot be deployed: Upstash has discontinued Kafka
 * (https://upstash.com/blog/workflow-kafka).
 */
export const upstashKafkaTopic = laterResource({
  type: 'upstash-kafka-topic',
  says: 'A Kafka topic at Upstash, which offers none any more.',
  properties: {
    partitions: integer('How many partitions.', { minimum: 1, maximum: 100 }),
    retentionTime: integer('Milliseconds that a message is kept.', { minimum: -1 }),
    retentionSize: integer('Bytes that a partition holds.', { minimum: -1 }),
    maxMessageSize: integer('The largest message, in bytes.', { minimum: 1 }),
    cleanupPolicy: text('What becomes of old messages: `delete` or `compact`.'),
    clusterConfig: anything('The cluster of the topic.'),
  },
  example: `
providerConfig:
  upstash:
    accountEmail: jobs@example.com
    apiKey: $Secret('upstash.key')
resources:
  clicks:
    type: upstash-kafka-topic
    properties:
      partitions: 3
`,
  connectable: true,
  params: () => ['topicName', 'topicId', 'username', 'password', 'tcpEndpoint', 'restUrl'],
});
