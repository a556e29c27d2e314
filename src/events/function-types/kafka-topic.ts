import { allow } from '../../cloudformation/contribution.ts';
import { isMap } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { arnText } from '../../schema/aws-values.ts';
import { functionExample } from '../../schema/job-example.ts';
import { variant, variants } from '../../schema/member.ts';
import { integer, later, list, object, type Properties, required, resourceName, text } from '../../schema/shape.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import { defineFunctionEvent } from '../event.ts';

const secretArn = required(
  arnText('The ARN of a secret with the keys `username` and `password`.', 'arn:aws:secretsmanager'),
);

/** A cluster of Kafka, a topic of it, and how to sign in. */
const cluster = {
  bootstrapServers: required(
    list(
      'Servers of the cluster, `host:port`, which Lambda reaches from the internet.',
      text('A server.', { pattern: '^[A-Za-z0-9.-]+:[0-9]{1,5}$', maxLength: 300 }),
      { minItems: 1, maxItems: 10 },
    ),
  ),
  topicName: required(text('The name of the topic.', { pattern: '^[A-Za-z0-9._-]+$', maxLength: 249 })),
  authentication: required(
    variants(
      'How to sign in.',
      variant('BASIC_AUTH', 'By SASL/PLAIN.', { authenticationSecretArn: secretArn }),
      variant('SASL_SCRAM_256_AUTH', 'By SCRAM-SHA-256.', { authenticationSecretArn: secretArn }),
      variant('SASL_SCRAM_512_AUTH', 'By SCRAM-SHA-512.', { authenticationSecretArn: secretArn }),
      variant('MTLS', 'By certificates.', {
        clientCertificate: required(
          arnText('The ARN of a secret with the certificate and its key.', 'arn:aws:secretsmanager'),
        ),
        serverRootCaCertificate: arnText(
          'The ARN of a secret with the certificate of the authority.',
          'arn:aws:secretsmanager',
        ),
      }),
    ),
  ),
} as const;

type Cluster = Properties<typeof cluster>;

/**
 * Returns what Lambda signs in by, each with the ARN of its secret.
 * https://docs.aws.amazon.com/lambda/latest/api/API_SourceAccessConfiguration.html
 */
const accessOf = ({ authentication }: Cluster): readonly { readonly type: string; readonly secret: string }[] => {
  if (authentication.type !== 'MTLS')
    return [{ type: authentication.type, secret: authentication.properties.authenticationSecretArn }];
  const { clientCertificate, serverRootCaCertificate } = authentication.properties;
  return [
    { type: 'CLIENT_CERTIFICATE_TLS_AUTH', secret: clientCertificate },
    ...(serverRootCaCertificate === undefined
      ? []
      : [{ type: 'SERVER_ROOT_CA_CERTIFICATE', secret: serverRootCaCertificate }]),
  ];
};

/** Starts a function for messages of a topic of a Kafka cluster, by an event source mapping. */
export const kafkaTopic = defineFunctionEvent({
  type: 'kafka-topic',
  says: 'Starts the function for the messages of a Kafka topic.',
  properties: {
    upstashKafkaTopic: later(resourceName('An `upstash-kafka-topic` of this config.', 'upstash-kafka-topic')),
    customKafkaConfiguration: object('The cluster, the topic, and how to sign in.', cluster),
    batchSize: integer('The most messages at once.', { default: 100, minimum: 1, maximum: 10_000 }),
    maxBatchWindowSeconds: integer(
      'The longest wait, in seconds, for a batch to fill; without it half a second. AWS never goes back to that in a deployed event.',
      { minimum: 0, maximum: 300 },
    ),
  },
  exactlyOne: ['upstashKafkaTopic', 'customKafkaConfiguration'],
  example: functionExample(`
events:
  - type: kafka-topic
    properties:
      customKafkaConfiguration:
        bootstrapServers:
          - kafka-1.example.com:9096
          - kafka-2.example.com:9096
        topicName: orders
        authentication:
          type: SASL_SCRAM_512_AUTH
          properties:
            authenticationSecretArn: arn:aws:secretsmanager:eu-west-1:123456789012:secret:kafka-AbCdEf
      batchSize: 500
`),
  // https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html
  sample: {
    eventSource: 'SelfManagedKafka',
    bootstrapServers: 'b-2.demo-cluster-1.a1bcde.c1.kafka.us-east-1.amazonaws.com:9092',
    records: {
      'mytopic-0': [
        {
          topic: 'mytopic',
          partition: 0,
          offset: 15,
          timestamp: 1545084650987,
          timestampType: 'CREATE_TIME',
          key: 'abcDEFghiJKLmnoPQRstuVWXyz1234==',
          value: 'SGVsbG8sIHRoaXMgaXMgYSB0ZXN0Lg==',
          headers: [{ headerKey: [104, 101, 97, 100, 101, 114, 86, 97, 108, 117, 101] }],
        },
      ],
    },
  },
  asynchronous: false,
  whenAsleep: 'disabled',
  source: () => undefined,
  words: ({ customKafkaConfiguration: custom }) => `messages of the Kafka topic ${custom?.topicName ?? ''}`,
  startsIn: ({ type, isChild, properties: { SelfManagedEventSource: servers, Topics: topics } }) =>
    isChild && type === 'AWS::Lambda::EventSourceMapping' && isMap(servers) && Array.isArray(topics)
      ? [`messages of the Kafka topic ${typeof topics[0] === 'string' ? topics[0] : ''}`]
      : [],
  distinctBy: ({ customKafkaConfiguration: custom }) => ({
    servers: custom && [...custom.bootstrapServers].sort(),
    topic: custom?.topicName,
  }),
  expand({ customKafkaConfiguration: custom, batchSize, maxBatchWindowSeconds }, event) {
    if (custom === undefined) return [];
    const access = accessOf(custom).map(({ type, secret }) => ({ type, secret: expressionOf(secret) }));
    return [
      { kind: 'need', of: 'dead-letter-queue' },
      event.triggerStatement(
        allow(
          ['secretsmanager:GetSecretValue'],
          access.map(({ secret }) => secret),
        ),
      ),
      event.triggerStatement(allow(['sqs:SendMessage'], deadLetterQueueArn)),
      event.child('EventSourceMapping', 'in-place', {
        Type: 'AWS::Lambda::EventSourceMapping',
        ...event.dependsOn(),
        Properties: {
          FunctionName: event.trigger.name,
          Enabled: event.enabled,
          SelfManagedEventSource: {
            Endpoints: { KafkaBootstrapServers: custom.bootstrapServers.map(expressionOf) },
          },
          Topics: [expressionOf(custom.topicName)],
          SourceAccessConfigurations: access.map(({ type, secret }) => ({ Type: type, URI: secret })),
          // Lambda requires one: the oldest message, so that none is left out.
          StartingPosition: 'TRIM_HORIZON',
          BatchSize: batchSize,
          MaximumBatchingWindowInSeconds: maxBatchWindowSeconds,
          DestinationConfig: { OnFailure: { Destination: deadLetterQueueArn } },
        },
      }),
    ];
  },
});
