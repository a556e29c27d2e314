import { allow, type Contribution, type ResourceContribution } from '../cloudformation/contribution.ts';
import { accountId, arn, concat, type Expression, getAtt, partition, ref } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';
import { expressionOf, hasToken } from '../cloudformation/token.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path } from '../diagnostics/diagnostic.ts';
import { eventBucketId, eventBucketName, eventBucketPolicyId } from '../stage/event-bucket.ts';
import type { EventBucketNeed } from '../stage/needs.ts';
import { checkCalledUrl } from '../stage/public-host.ts';
import type { ResourceContext } from '../stage/resource.ts';
import type { LogForwarding } from './log-shape.ts';

/** A `logging` of the config, of which this file reads two properties. */
interface Forwarded {
  readonly disabled?: boolean;
  readonly logForwarding?: LogForwarding | undefined;
}

/** The service that receives a log, as Firehose calls it. */
interface Receiver {
  readonly name: string;
  readonly url: string;
  readonly accessKey?: string | undefined;
  /** Attributes that go with every request, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly isCompressed: boolean;
  /** Seconds for which a failed delivery is tried again. */
  readonly retrySeconds: number;
  /** The size in MiB at which what has arrived is sent, before 60 seconds are over. */
  readonly bufferMiB: number;
}

/** Returns the receiver of a log with the settings that its service recommends for Firehose. */
const receiverOf = (forwarding: LogForwarding): Receiver => {
  switch (forwarding.type) {
    case 'http-endpoint': {
      const { endpointUrl, accessKey, parameters = {}, gzipEncodingEnabled, retryDuration } = forwarding.properties;
      return {
        name: 'HTTP endpoint',
        url: endpointUrl,
        accessKey,
        attributes: parameters,
        isCompressed: gzipEncodingEnabled,
        retrySeconds: retryDuration,
        bufferMiB: 1,
      };
    }
    // https://www.highlight.io/docs/getting-started/backend-logging/hosting/aws
    case 'highlight': {
      const { endpointUrl, projectId } = forwarding.properties;
      return {
        name: 'Highlight',
        url: endpointUrl,
        attributes: { 'x-highlight-project': projectId },
        isCompressed: true,
        retrySeconds: 300,
        bufferMiB: 1,
      };
    }
    // https://docs.datadoghq.com/logs/guide/send-aws-services-logs-with-the-datadog-kinesis-firehose-destination/
    case 'datadog': {
      const { endpointUrl, apiKey } = forwarding.properties;
      return {
        name: 'Datadog',
        url: endpointUrl,
        accessKey: apiKey,
        attributes: {},
        isCompressed: true,
        retrySeconds: 60,
        bufferMiB: 4,
      };
    }
  }
};

/** Returns the folder of the lines of a resource's log that could not be delivered, in the stack's bucket for events. */
export const failedLogsFolder = (resource: string): string => `failed-logs/${resource}/`;

/** The condition on every request to the bucket: one of the account, not a later one of its name. */
const ofAccount = { StringEquals: { 'aws:ResourceAccount': accountId } };

/**
 * Returns the role by which Firehose puts what it could not deliver into the stack's bucket. Firehose names the account of
 * its stream by the external id: https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html#using-iam-http
 */
const firehoseRole = (id: string, of: ResourceContext): ResourceContribution => {
  const bucket: Expression = concat('arn:', partition, ':s3:::', eventBucketName(of.stage));
  const objects = concat('arn:', partition, ':s3:::', eventBucketName(of.stage), `/${failedLogsFolder(of.name)}*`);
  return role({
    id,
    path: of.stage.rolePath,
    service: 'firehose.amazonaws.com',
    caller: { StringEquals: { 'sts:ExternalId': accountId } },
    statements: [
      allow(['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'], objects, ofAccount),
      allow(['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], bucket, ofAccount),
    ],
    from: of.path,
    metadata: of.metadata,
  });
};

/**
 * Returns the role by which CloudWatch Logs sends lines to a stream of Firehose; it names the log group as the source.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html#FirehoseExample
 */
const senderRole = (id: string, stream: string, of: ResourceContext): ResourceContribution =>
  role({
    id,
    path: of.stage.rolePath,
    service: 'logs.amazonaws.com',
    caller: { StringLike: { 'aws:SourceArn': arn('logs', '*') } },
    statements: [allow(['firehose:PutRecord', 'firehose:PutRecordBatch'], getAtt(stream, 'Arn'))],
    from: of.path,
    metadata: of.metadata,
  });

/** Returns the stream that calls the receiver, and keeps what it does not take in the stack's bucket. */
const deliveryStream = (
  id: string,
  roleId: string,
  forwarding: LogForwarding,
  of: ResourceContext,
): ResourceContribution => {
  const { name, url, accessKey, attributes, isCompressed, retrySeconds, bufferMiB } = receiverOf(forwarding);
  const common = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  const roleArn = getAtt(roleId, 'Arn');
  return {
    kind: 'resource',
    id,
    from: of.path,
    tags: 'in-place',
    holdsData: 'no',
    body: {
      Type: 'AWS::KinesisFirehose::DeliveryStream',
      Metadata: of.metadata,
      // The bucket is named by its name: CloudFormation makes it first, and deletes it after the stream that writes to it.
      DependsOn: [eventBucketId, eventBucketPolicyId],
      Properties: {
        DeliveryStreamType: 'DirectPut',
        // Firehose encrypts the lines that it has not delivered yet, by a key of its own that costs nothing.
        DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
        HttpEndpointDestinationConfiguration: {
          EndpointConfiguration: {
            Name: name,
            Url: expressionOf(url),
            ...(accessKey === undefined ? {} : { AccessKey: expressionOf(accessKey) }),
          },
          RequestConfiguration: {
            ContentEncoding: isCompressed ? 'GZIP' : 'NONE',
            ...(common.length === 0
              ? {}
              : {
                  CommonAttributes: common.map(([attribute, value]) => ({
                    AttributeName: attribute,
                    AttributeValue: expressionOf(value),
                  })),
                }),
          },
          BufferingHints: { IntervalInSeconds: 60, SizeInMBs: bufferMiB },
          RetryOptions: { DurationInSeconds: retrySeconds },
          RoleARN: roleArn,
          S3BackupMode: 'FailedDataOnly',
          S3Configuration: {
            BucketARN: concat('arn:', partition, ':s3:::', eventBucketName(of.stage)),
            RoleARN: roleArn,
            // Without an expression in it: the kind of the failure and the hour follow.
            // https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html
            Prefix: failedLogsFolder(of.name),
            BufferingHints: { IntervalInSeconds: 300, SizeInMBs: 5 },
          },
        },
      },
    },
  };
};

/** Returns what sends every line of a log group, by its logical id, to another service: a stream of Firehose, by a subscription filter. */
const forwardingOf = (
  group: string,
  forwarding: LogForwarding,
  failedRole: string,
  of: ResourceContext,
): Contribution[] => {
  const [sender, stream] = [`${group}CwToFirehoseRole`, `${group}DeliveryStream`];
  return [
    deliveryStream(stream, failedRole, forwarding, of),
    senderRole(sender, stream, of),
    {
      kind: 'resource',
      id: `${group}SubscriptionFilter`,
      from: of.path,
      tags: 'none',
      holdsData: 'no',
      body: {
        Type: 'AWS::Logs::SubscriptionFilter',
        Metadata: of.metadata,
        Properties: {
          LogGroupName: ref(group),
          FilterPattern: '',
          DestinationArn: getAtt(stream, 'Arn'),
          RoleArn: getAtt(sender, 'Arn'),
        },
      },
    },
  ];
};

/**
 * Returns what sends every line of the log groups of a resource, by their logical ids, to another service: for each a
 * subscription filter, a stream of Firehose and a role; for all the role, and the need of the bucket, for what cannot be
 * delivered. The logical ids are Stacktape's; empty without `logForwarding` or without groups.
 */
export const logForwardingContributions = (
  { disabled, logForwarding: forwarding }: Forwarded = {},
  of: ResourceContext,
  groups: readonly string[] = [of.id('LogGroup')],
): (Contribution | EventBucketNeed)[] => {
  if (disabled || forwarding === undefined || groups.length === 0) return [];
  const failedRole = of.id('LogForwardingS3Role');
  return [
    { kind: 'need', of: 'event-bucket' },
    firehoseRole(failedRole, of),
    ...groups.flatMap((group) => forwardingOf(group, forwarding, failedRole, of)),
  ];
};

/** The most attributes that go with a request: https://docs.aws.amazon.com/firehose/latest/APIReference/API_HttpEndpointRequestConfiguration.html */
const mostAttributes = 50;

/** Returns the key of a receiver with the name of its property; undefined for a receiver without one. */
const keyOf = (forwarding: LogForwarding): readonly [property: string, key: string] | undefined => {
  if (forwarding.type === 'datadog') return ['apiKey', forwarding.properties.apiKey];
  const { accessKey } = forwarding.type === 'http-endpoint' ? forwarding.properties : {};
  return accessKey === undefined ? undefined : ['accessKey', accessKey];
};

/** Returns the mistakes of a `logging` that forwards, whose config path is `at`. */
export const checkLogForwarding = ({ disabled, logForwarding }: Forwarded = {}, at: Path): Diagnostic[] => {
  if (logForwarding === undefined) return [];
  const properties = [...at, 'logForwarding', 'properties'];
  const [property, key] = keyOf(logForwarding) ?? [];
  const attributes = Object.keys((logForwarding.type === 'http-endpoint' && logForwarding.properties.parameters) || {});
  const { endpointUrl } = logForwarding.properties;
  return [
    ...checkCalledUrl({
      url: endpointUrl,
      caller: 'Firehose',
      code: 'config/log-forwarding',
      path: [...properties, 'endpointUrl'],
    }),
    ...(disabled
      ? [
          errorAtKey(
            'config/log-forwarding',
            [...at, 'logForwarding'],
            'Nothing is forwarded: logging.disabled is true, so no line comes to the log.',
            'Remove disabled: a short retentionDays keeps little of what is forwarded.',
          ),
        ]
      : []),
    ...(property !== undefined && key !== undefined && !hasToken(key)
      ? [
          {
            ...errorAt(
              'config/log-forwarding',
              [...properties, property],
              'The key is in the config and in the template, for everybody who may read them.',
              "Store it in Secrets Manager and write $Secret('<name of the secret>'); replace this key, which has been published.",
            ),
            hidden: true as const,
          },
        ]
      : []),
    ...(attributes.length > mostAttributes
      ? [
          errorAtKey(
            'config/out-of-range',
            [...properties, 'parameters'],
            `These are ${attributes.length} attributes, and Firehose sends at most ${mostAttributes}.`,
            'Remove some of them.',
          ),
        ]
      : []),
  ];
};
