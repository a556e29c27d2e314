import { expressionOf } from '../../cloudformation/token.ts';
import { anything, ignored, integer, object, type Properties, required, secret, text } from '../../schema/shape.ts';
import { defineResource } from '../resource.ts';
import { connectionSecretResource, connectionSecrets } from '../shapes/connection-secret.ts';
import { checkBrokers } from '../shapes/kafka-address.ts';
import {
  type Coordinates,
  coordinateConnection,
  coordinateParams,
  nothingIsMade,
  plainSecrets,
} from '../shapes/upstash.ts';

/** https://upstash.com/blog/workflow-kafka */
const ended = 'Upstash makes no topics any more: it ended Kafka in 2025.';

const properties = {
  existing: object('The topic, of any cluster that signs in by user and password.', {
    topicName: required(text('Its name.', { minLength: 1, maxLength: 249 })),
    topicId: text('Its id, for programs that read `TOPIC_ID`.', { minLength: 1 }),
    username: required(text('The user.', { minLength: 1 })),
    password: required(secret('The password; write it as `$Secret(…)`.', { minLength: 1 })),
    tcpEndpoint: required(text('The address of the brokers, such as `kafka.example.com:9092`.', { minLength: 1 })),
    restUrl: text('The address of a REST API in front of it.', { pattern: '^https://', maxLength: 1_000 }),
  }),
  partitions: ignored(integer('How many partitions.', { minimum: 1, maximum: 100 }), ended),
  retentionTime: ignored(integer('Milliseconds that a message is kept.', { minimum: -1 }), ended),
  retentionSize: ignored(integer('Bytes that a partition holds.', { minimum: -1 }), ended),
  maxMessageSize: ignored(integer('The largest message, in bytes.', { minimum: 1 }), ended),
  cleanupPolicy: ignored(text('What becomes of old messages: `delete` or `compact`.'), ended),
  clusterConfig: ignored(anything('The cluster of the topic.'), ended),
} as const;

/** Returns the coordinates of a topic; those of one that is not named are empty, and its config is refused. */
const coordinatesOf = ({ existing }: Properties<typeof properties>): Coordinates => {
  if (existing === undefined) return { readable: {}, secret: {} };
  const { topicName, topicId, username, password, tcpEndpoint, restUrl } = existing;
  return {
    readable: {
      topicName: expressionOf(topicName),
      ...(topicId === undefined ? {} : { topicId: expressionOf(topicId) }),
      username: expressionOf(username),
      tcpEndpoint: expressionOf(tcpEndpoint),
      ...(restUrl === undefined ? {} : { restUrl: expressionOf(restUrl) }),
    },
    secret: { password: expressionOf(password) },
  };
};

/** The resource type `upstash-kafka-topic`: a topic of Kafka that is there already. */
export const upstashKafkaTopic = defineResource({
  type: 'upstash-kafka-topic',
  says: 'A topic of Kafka that is there already, at any provider: Upstash offers none any more. Jobs that are connected get its address and its password; nothing of it is made or changed.',
  properties,
  example: `
resources:
  clicks:
    type: upstash-kafka-topic
    properties:
      existing:
        topicName: clicks
        username: jobs
        password: $Secret('kafka.password')
        tcpEndpoint: kafka.example.com:9092
  countClicks:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:1.36
            command: [sh, -c, 'echo "$STP_CLICKS_TOPIC_NAME at $STP_CLICKS_TCP_ENDPOINT"']
      resources:
        cpu: 1
        memory: 900
      timeout: 1200
      connectTo:
        - clicks
`,
  mainChild: 'ConnectionSecret',
  params: (topic, own) => coordinateParams(coordinatesOf(own), topic),
  absent: { topicId: 'Add existing.topicId.', restUrl: 'Add existing.restUrl.' },
  secretParams: ['password'],
  secrets: (topic, own) => connectionSecrets(Object.keys(coordinatesOf(own).secret), topic),
  admits: () => 'internet',
  connectTo: (topic, own) => coordinateConnection(coordinatesOf(own), topic),
  check: ({ existing }, { path }) =>
    existing === undefined
      ? [
          nothingIsMade(
            'topics of Kafka',
            'Make the topic at another provider, since Upstash ended Kafka in 2025, and write it as properties.existing.',
            path,
          ),
        ]
      : [
          ...plainSecrets(existing, ['password'], [...path, 'properties']),
          ...checkBrokers(existing.tcpEndpoint, [...path, 'properties', 'existing', 'tcpEndpoint']),
        ],
  expand: (own, topic) => [connectionSecretResource(coordinatesOf(own).secret, `Kafka topic ${topic.name}`, topic)],
});
