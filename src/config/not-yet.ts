/**
 * The parts of Stacktape's language that this version does not compile: told as `config/not-yet`, since calling them
 * unknown would send their author looking for a typo. An entry that a registry file brings is no longer looked at.
 */

export const notYetResources: ReadonlySet<string> = new Set([
  'application-load-balancer',
  'aurora-database',
  'batch-job',
  'bucket',
  'dynamo-db-table',
  'efs-filesystem',
  'event-bus',
  'function',
  'http-api-gateway',
  'kinesis-stream',
  'mongo-db-atlas-cluster',
  'multi-container-workload',
  'open-search-domain',
  'private-service',
  'redis-cluster',
  'relational-database',
  'sns-topic',
  'sqs-queue',
  'state-machine',
  'upstash-kafka-topic',
  'upstash-redis',
  'user-auth-pool',
  'web-app-firewall',
  'web-service',
  'worker-service',
]);

export const notYetEvents: ReadonlySet<string> = new Set([
  'application-load-balancer',
  'cloudwatch-log',
  'dynamo-db-stream',
  'event-bus',
  'http-api-gateway',
  'kinesis-stream',
  's3',
  'schedule',
  'sns',
  'sqs',
]);

export const notYetPackagings: ReadonlySet<string> = new Set([
  'custom-dockerfile',
  'external-buildpack',
  'nixpacks',
  'prebuilt-image',
  'stacktape-image-buildpack',
]);

/** Keys by their place; in `resources` the type stands for the name. */
const notYetKeys: Readonly<Record<string, readonly string[]>> = {
  '': ['budgetControl', 'deploymentConfig', 'directives', 'hooks', 'providerConfig', 'scripts'],
  stackConfig: ['compute', 'disableStackInfoSaving', 'stackInfoDirectory', 'vpc'],
  'resources.batch-job.properties': [
    'alarms',
    'arm64',
    'compute',
    'jobQueueArn',
    'keepWarmMinutes',
    'maxConcurrency',
    'payloadOverflow',
    'retryOnOutOfMemory',
    'sharedMemory',
    'spotFallback',
  ],
  'resources.batch-job.properties.resources': ['gpu', 'storage'],
  'resources.batch-job.properties.logging': ['logForwarding'],
  'resources.batch-job.properties.container.packaging.properties': [
    'customDockerBuildCommands',
    'excludeDependencies',
    'languageSpecificConfig',
    'requiresGlibcBinaries',
  ],
  'resources.bucket.properties': [
    'accessibility',
    'cdn',
    'cors',
    'directoryUpload',
    'enableEventBusNotifications',
    'encryption',
    'lifecycleRules',
    'versioning',
  ],
  'resources.sqs-queue.properties': [
    'alarms',
    'contentBasedDeduplication',
    'delayMessagesSecond',
    'disabledGlobalAlarms',
    'events',
    'fifoEnabled',
    'fifoHighThroughput',
    'longPollingSeconds',
    'maxMessageSizeBytes',
    'messageRetentionPeriodSeconds',
    'policyStatements',
    'redrivePolicy',
    'visibilityTimeoutSeconds',
  ],
};

/** Whether a key, unknown to the schema, belongs to the language at this place. */
export const isNotYetKey = (root: unknown, path: readonly (string | number)[], key: string): boolean => {
  const [first, name, ...below] = path;
  const type = (root as Record<string, Record<string, { type?: unknown }>>)?.[first as string]?.[name as string]?.type;
  const place = first === 'resources' && typeof type === 'string' ? [first, type, ...below] : path;
  return Object.hasOwn(notYetKeys, place.join('.')) && (notYetKeys[place.join('.')] as string[]).includes(key);
};
