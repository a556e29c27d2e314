import { variant, variants } from '../schema/member.ts';
import { flag, integer, map, object, oneOf, type Properties, required, secret, text } from '../schema/shape.ts';

/**
 * The numbers of days for which CloudWatch Logs can keep a log.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
 */
export const retentionDays = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

/** The days for which the logs of a job and of its trigger function are kept unless the config sets another number. */
export const defaultRetentionDays = 90;

/**
 * The rules for the address of an endpoint, which Firehose calls only by HTTPS, and only at port 443.
 *
 * - https://docs.aws.amazon.com/firehose/latest/APIReference/API_HttpEndpointConfiguration.html
 * - https://docs.aws.amazon.com/firehose/latest/dev/httpdeliveryrequestresponse.html
 */
const endpoint = { pattern: '^https://[A-Za-z0-9][A-Za-z0-9.-]*(:443)?(/\\S*)?$', maxLength: 1_000 } as const;

/** The shape of `logForwarding`, which sends a log to another service through Amazon Data Firehose. */
export const logForwarding = variants(
  'Another service that receives every line of the log, through Firehose.',
  variant('http-endpoint', 'Any endpoint that understands what Firehose sends.', {
    endpointUrl: required(
      text('The address, which begins with `https://`; its port is 443, the only one that Firehose calls.', endpoint),
    ),
    gzipEncodingEnabled: flag('Whether what is sent is compressed.', { default: false }),
    parameters: map(
      'Attributes that go with every request, at most 50.',
      text('The value of the attribute.', { maxLength: 1_024 }),
      {
        pattern: '^.+$',
        maxLength: 256,
      },
    ),
    retryDuration: integer('Seconds for which a failed delivery is tried again.', {
      default: 300,
      minimum: 0,
      maximum: 7_200,
    }),
    accessKey: secret('The key that the endpoint asks for; write it as `$Secret(…)`.'),
  }),
  variant('highlight', 'Highlight.io.', {
    projectId: required(text('The id of the project at Highlight.')),
    endpointUrl: text('Another address of Highlight than its usual one, by `https://` and port 443.', {
      ...endpoint,
      default: 'https://pub.highlight.io/v1/logs/firehose',
    }),
  }),
  variant('datadog', 'Datadog.', {
    apiKey: required(secret('The API key; write it as `$Secret(…)`.')),
    endpointUrl: text('The intake of another site of Datadog, such as that of the EU, by `https://` and port 443.', {
      ...endpoint,
      default: 'https://aws-kinesis-http-intake.logs.datadoghq.com/v1/input',
    }),
  }),
);

/** A service that receives a log, after judging: defaults filled in. */
export type LogForwarding = NonNullable<Properties<{ logForwarding: typeof logForwarding }>['logForwarding']>;

/** Returns the shape of a resource's `logging`; `days` is the default of its `retentionDays`. */
export const logging = (says: string, days: (typeof retentionDays)[number]) =>
  object(says, {
    disabled: flag('Keep no log.', { default: false }),
    retentionDays: oneOf('Days that the log is kept.', retentionDays, { default: days }),
    logForwarding,
  });
