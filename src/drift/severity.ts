import { statelessTypes } from '../stack/stateless-types.ts';

/**
 * Consequence of a drift, the gravest first: it may open or close access, lose data, stop or change work, or it changes
 * nothing that runs.
 */
export const driftSeverities = ['access', 'data', 'work', 'cosmetic'] as const;

/** One of `driftSeverities`. */
export type DriftSeverity = (typeof driftSeverities)[number];

/** Types whose every property but tags and descriptions decides who may do what. */
const accessTypes =
  /^AWS::(IAM::|KMS::Key$|Lambda::(Permission|Url)$|S3::(BucketPolicy|AccessPoint)|SQS::QueuePolicy|SQS::QueueInlinePolicy|SNS::Topic(Inline)?Policy|SecretsManager::ResourcePolicy|EC2::(SecurityGroup|NetworkAcl|Route$|InternetGateway|VPCGatewayAttachment)|Cognito::|ApiGatewayV2::Authorizer|WAFv2::|Events::EventBusPolicy|Kinesis::ResourcePolicy|Logs::ResourcePolicy)/;

/** Properties that decide who may do what, of any type. */
const accessProperties =
  /(Policy(Document)?$|^PublicAccessBlock|^AccessControl|^OwnershipControls|^CorsConfiguration|^Cors$|SecurityGroup|^AuthorizationType|^AuthType|^Authorizer|Principal|PubliclyAccessible|RoleArn$|^Role$|^JobRoleArn$|^ExecutionRoleArn$|^Scheme$)/;

/** Properties with `Policy` in their names that decide nothing about access. */
const notAccess =
  /^(RedrivePolicy|RedriveAllowPolicy|UpdatePolicy|ScalingPolicy|FilterPolicy|RetryPolicy|RepositoryPolicy)$/;

/** Properties that decide how long data is kept, how many copies there are, and who could read it. */
const dataProperties =
  /(Versioning|Lifecycle|Encryption|KmsKeyId|KMSMasterKeyId|SSE|Retention|Expiration|Backup|PointInTimeRecovery|DeletionProtection|ObjectLock|Replication|TimeToLive|RedrivePolicy|RedriveAllowPolicy|MaxReceiveCount)/i;

/** Properties that change nothing that runs. */
const cosmeticProperties = /^(Tags|TagList|HostedZoneTags|Description|DisplayName|AlarmDescription|GroupDescription)$/;

/** Returns the severity of a change of one property, by the first name of its path and the type. */
const severityOfProperty = (type: string, path: string): DriftSeverity => {
  const names = path.split('/').filter((name) => name !== '' && name !== 'Properties');
  const [first = ''] = names;
  if (cosmeticProperties.test(first)) return 'cosmetic';
  if (accessTypes.test(type)) return 'access';
  if (names.some((name) => accessProperties.test(name) && !notAccess.test(name))) return 'access';
  return names.some((name) => dataProperties.test(name)) ? 'data' : 'work';
};

/** Returns the graver of severities; `cosmetic` for none. */
export const gravest = (severities: readonly DriftSeverity[]): DriftSeverity =>
  driftSeverities.find((one) => severities.includes(one)) ?? 'cosmetic';

/** Returns the severity of a resource that does not exist any more. */
export const severityOfDeletion = (type: string): DriftSeverity => {
  if (accessTypes.test(type)) return 'access';
  return statelessTypes.has(type) || type.startsWith('AWS::Batch::') || type.startsWith('AWS::StepFunctions::')
    ? 'work'
    : 'data';
};

/** Returns the severity of changed properties, by their paths (`/Tags/0/Value`). */
export const severityOfChange = (type: string, paths: readonly string[]): DriftSeverity =>
  gravest(paths.map((path) => severityOfProperty(type, path)));
