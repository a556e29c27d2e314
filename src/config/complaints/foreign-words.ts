/**
 * Hints for keys of other tools (Kubernetes, Compose, Serverless, CloudFormation, AWS Batch), by the key in lower case
 * without hyphens and underscores. Used only if no key of the config is spelled nearly the same.
 */
const keys: ReadonlyMap<string, string> = new Map([
  ['image', 'Write packaging: {type: prebuilt-image, properties: {image: …}} under `container`.'],
  ['dockerfile', 'Write packaging: {type: custom-dockerfile, properties: {buildContextPath: ./}} under `container`.'],
  ['build', 'Write packaging: {type: custom-dockerfile, properties: {buildContextPath: ./}} under `container`.'],
  ['command', 'It stands with the image: container.packaging.properties.command.'],
  ['entrypoint', 'Write the whole command line as container.packaging.properties.command.'],
  ['args', 'Write the whole command line as container.packaging.properties.command.'],
  ['env', 'Write environment: [{name: …, value: …}] under `container`.'],
  ['vcpu', 'Write `cpu`.'],
  ['vcpus', 'Write `cpu`.'],
  ['mem', 'Write `memory`, in MiB.'],
  ['ram', 'Write `memory`, in MiB.'],
  ['gpus', 'Write `gpu`.'],
  ['retry', 'Write retryConfig: {attempts: 3}; the first attempt counts.'],
  ['retries', 'Write attempts under `retryConfig`; the first attempt counts, so 3 retries are attempts: 4.'],
  ['retryattempts', 'Write attempts under `retryConfig`; the first attempt counts, so 3 retries are attempts: 4.'],
  ['retrystrategy', 'Write retryConfig: {attempts: 3}; the first attempt counts.'],
  ['spot', 'Write useSpotInstances: true.'],
  ['schedule', 'Write events: [{type: schedule, properties: {scheduleRate: rate(1 day)}}].'],
  ['cron', "Write events: [{type: schedule, properties: {scheduleRate: 'cron(0 14 * * ? *)'}}]."],
  ['rate', 'Write events: [{type: schedule, properties: {scheduleRate: rate(1 day)}}].'],
  ['trigger', 'Write a list under `events`.'],
  ['triggers', 'Write a list under `events`.'],
  ['on', 'Write a list under `events`.'],
  ['permissions', 'Write `iamRoleStatements`, or name the resource in `connectTo`.'],
  ['policies', 'Write `iamRoleStatements`, or name the resource in `connectTo`.'],
  ['iamstatements', 'Write `iamRoleStatements`.'],
  ['allowaccessto', 'Write `connectTo`, its newer name.'],
  ['accesscontrol', 'Write `iamRoleStatements` and `connectTo`, which stand in `properties` themselves.'],
  ['volumes', 'Write `storage`, or keep files in a bucket.'],
  ['delayseconds', 'Write `delayMessagesSecond`.'],
  [
    'invalidateafterdeploy',
    'Remove it, since that is the default; disableInvalidationAfterDeploy: true is its contrary.',
  ],
  ['enabletls', 'Remove it: connections are always encrypted.'],
]);

/** Returns the hint for a key of another tool, in any spelling of it; undefined for any other key. */
export const hintForForeignKey = (key: string): string | undefined => keys.get(key.toLowerCase().replace(/[-_]/g, ''));

/** Types of this config by the word that other tools use for the same thing. */
const types: ReadonlyMap<string, string> = new Map([
  ['queue', 'sqs-queue'],
  ['sqs', 'sqs-queue'],
  ['topic', 'sns-topic'],
  ['sns', 'sns-topic'],
  ['s3', 'bucket'],
  ['lambda', 'function'],
  ['lambda-function', 'function'],
  ['dynamodb', 'dynamo-db-table'],
  ['dynamodb-table', 'dynamo-db-table'],
  ['table', 'dynamo-db-table'],
  ['database', 'relational-database'],
  ['rds', 'relational-database'],
  ['postgres', 'relational-database'],
  ['redis', 'redis-cluster'],
  ['cognito', 'user-auth-pool'],
  ['job', 'batch-job'],
  ['cron', 'schedule'],
  ['cronjob', 'batch-job'],
  ['http', 'http-api-gateway'],
  ['api', 'http-api-gateway'],
  ['alb', 'application-load-balancer'],
  ['eventbridge', 'event-bus'],
  ['dynamodb-stream', 'dynamo-db-stream'],
  ['kinesis', 'kinesis-stream'],
  ['docker', 'custom-dockerfile'],
  ['dockerfile', 'custom-dockerfile'],
  ['image', 'prebuilt-image'],
]);

/** Returns the hint for a type of another tool or of CloudFormation; undefined unless `known` has the type meant. */
export const hintForForeignType = (type: string, known: readonly string[]): string | undefined => {
  if (/^(AWS|Custom)::/.test(type))
    return 'Types of CloudFormation stand under `cloudformationResources`, with `Type:` and `Properties:`.';
  const word = type.toLowerCase();
  const meant = types.get(word) ?? known.find((one) => one === `${word}-stream`);
  return meant !== undefined && known.includes(meant) ? `Did you mean \`${meant}\`?` : undefined;
};
