import { arnText } from '../../schema/aws-values.ts';
import { laterVariant, variant, variants } from '../../schema/member.ts';
import { integer, list, number, object, oneOf, required, resourceName, text } from '../../schema/shape.ts';

const secretArn = required(
  arnText('The ARN of a secret with the keys `username` and `password`.', 'arn:aws:secretsmanager'),
);

/** The members for events that can start a function and no job. */
export const functionOnlyEvents = [
  laterVariant(
    'kafka-topic',
    'Starts the function for the messages of a Kafka topic.',
    {
      upstashKafkaTopic: resourceName('An `upstash-kafka-topic` of this config.', 'upstash-kafka-topic'),
      customKafkaConfiguration: object('The cluster, the topic, and how to sign in.', {
        bootstrapServers: required(list('Servers of the cluster, `host:port`.', text('A server.'), { minItems: 1 })),
        topicName: required(text('The name of the topic.', { maxLength: 249 })),
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
      }),
      batchSize: integer('The most messages at once.', { default: 100, minimum: 1, maximum: 10_000 }),
      maxBatchWindowSeconds: number('The longest wait, in seconds, for a batch to fill.', { minimum: 0, maximum: 300 }),
    },
    { exactlyOne: ['upstashKafkaTopic', 'customKafkaConfiguration'] },
  ),
  laterVariant('cloudwatch-alarm', 'Starts the function when an alarm goes off.', {
    alarmName: required(text('The name of the alarm.')),
  }),
  laterVariant('iot', 'Starts the function for messages of IoT Core.', {
    sql: required(text('The query that picks the messages.')),
    sqlVersion: oneOf('The version of its language.', ['2015-10-08', '2016-03-23', 'beta']),
  }),
] as const;
