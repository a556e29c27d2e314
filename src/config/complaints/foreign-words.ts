import type { Path } from '../../diagnostics/diagnostic.ts';

/** Returns entries for words that have one hint. */
const each = (words: readonly string[], hint: string): readonly (readonly [string, string])[] =>
  words.map((word) => [word, hint] as const);

const arrayWords = 'each of its containers gets its number in AWS_BATCH_JOB_ARRAY_INDEX.';

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
  ['volumes', 'Write `volumes` in `properties` itself, or `storage` for a larger disk.'],
  ...each(
    ['disk', 'disksize', 'ephemeralstorage', 'ephemeralstoragesize', 'volumesize', 'storagesize'],
    'Write `storage`, in GiB, beside `resources`.',
  ),
  ...each(
    ['timeoutseconds', 'timeoutinseconds', 'timeoutminutes', 'attemptdurationseconds', 'activedeadlineseconds'],
    'Write `timeout`, in seconds.',
  ),
  ...each(
    ['maxretries', 'maxretryattempts', 'maximumretryattempts', 'backofflimit', 'restart', 'restartpolicy'],
    'Write attempts under `retryConfig`; the first attempt counts, so 3 retries are attempts: 4.',
  ),
  ...each(
    ['instancetype', 'instancetypes', 'instancefamily', 'machinetype'],
    'Remove it: AWS Batch chooses the instance by `cpu` and `memory` under `resources`.',
  ),
  ...each(
    ['platform', 'platformcapabilities', 'launchtype', 'computeenvironment'],
    'Remove it: jobs run on instances of EC2, which AWS Batch starts and stops by itself.',
  ),
  ...each(['arraysize', 'arrayproperties', 'parallelism', 'completions'], `Write array: {size: 10}: ${arrayWords}`),
  ...each(
    ['replicas', 'desiredcount'],
    'Remove it: an event starts one run. An event of type sqs with batchSize: 1 starts one for each message.',
  ),
  ...each(
    ['vpc', 'subnets', 'subnetids', 'securitygroups', 'securitygroupids', 'networkconfiguration', 'networkmode'],
    'Remove it: the stack makes the network of its jobs.',
  ),
  ...each(
    ['logretention', 'logretentiondays', 'retentionindays', 'loggroup', 'loggroupname', 'logconfiguration', 'logs'],
    'Write logging: {retentionDays: 90} beside `resources`; the log group is made with the job.',
  ),
  ...each(
    ['tags', 'labels'],
    'Write stackConfig: {tags: [{name: …, value: …}]} at the top: the tags of all resources of the stack.',
  ),
  ...each(
    ['bucketname', 'queuename', 'topicname', 'tablename', 'jobname', 'jobdefinitionname', 'physicalname', 'name'],
    "Remove it: each stack gives names of its own, which $ResourceParam('<resource>', 'name') reads.",
  ),
  ...each(['description', 'comment'], 'Write it as a comment: # and the text.'),
  ...each(
    ['enabled', 'disabled', 'active', 'state', 'suspend'],
    'Write `paused: true` in `properties` of the event that should not start its job, or of a job for all its events.',
  ),
  ...each(
    ['role', 'rolearn', 'iamrole', 'jobrolearn', 'taskrole', 'taskrolearn', 'executionrolearn', 'serviceaccount'],
    'Remove it: each job has a role of its own; `connectTo` and `iamRoleStatements` say what it may do.',
  ),
  ...each(
    ['secrets', 'secret'],
    "Write environment: [{name: …, value: $Secret('<name of the secret>')}] under `container`.",
  ),
  ...each(['envfile', 'envfrom'], 'Write environment: [{name: …, value: …}] under `container`, one item a variable.'),
  ...each(['workdir', 'workingdir', 'workingdirectory', 'user', 'healthcheck'], 'Write it in the Dockerfile.'),
  ...each(['ports', 'expose', 'port'], 'Remove it: nothing reaches a job from outside; its events start it.'),
  ...each(['dependson', 'needs'], 'Remove it: jobs have no order; each is started by its own `events`.'),
  ...each(['limits', 'requests'], 'Write cpu and memory in `resources` themselves.'),
  ['cmd', 'Write the whole command line as container.packaging.properties.command.'],
  ['region', 'Remove it: the region is the input aws-region.'],
  ['delayseconds', 'Write `delayMessagesSecond`.'],
  [
    'invalidateafterdeploy',
    'Remove it, since that is the default; disableInvalidationAfterDeploy: true is its contrary.',
  ],
  ['enabletls', 'Remove it: connections are always encrypted.'],
]);

/** Hints for keys of other tools at the top of a config. */
const topKeys: ReadonlyMap<string, string> = new Map([
  ...each(['name', 'service', 'project', 'projectname'], 'Write `serviceName`, or give the input project-name.'),
  ...each(
    ['services', 'jobs', 'functions', 'workloads', 'batchjobs'],
    'Write `resources`, and below it each job by its name, with `type: batch-job` and `properties`.',
  ),
  ...each(['region', 'awsregion'], 'Remove it: the region is the input aws-region.'),
  ...each(['stage', 'stages', 'environments'], 'Remove it: the stage is an input, and $Stage() reads it.'),
  ...each(['provider', 'account', 'accountid'], 'Remove it: the account follows from the credentials of the run.'),
  ...each(['custom', 'params', 'locals', 'vars'], 'Write `variables`, which $Var() reads.'),
  ...each(['version', 'apiversion', 'frameworkversion'], 'Remove it: the language has one version.'),
  ...each(['kind', 'metadata', 'spec'], 'This is no manifest of Kubernetes: write each job below `resources`.'),
]);

/**
 * Returns the hint for a key of another tool, in any spelling of it, in the map at a path; undefined for any other key.
 * `written` is its value, which a hint for a number of containers repeats.
 */
export const hintForForeignKey = (key: string, path: Path, written?: unknown): string | undefined => {
  const word = key.toLowerCase().replace(/[-_]/g, '');
  const hint = (path.length === 0 ? topKeys.get(word) : undefined) ?? keys.get(word);
  return Number.isInteger(written) && Number(written) > 1 && hint?.endsWith(arrayWords)
    ? hint.replace('size: 10}', `size: ${written}}`)
    : hint;
};

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
  ['efs', 'efs-filesystem'],
  ['mongodb', 'mongo-db-atlas-cluster'],
  ['mongo', 'mongo-db-atlas-cluster'],
  ['opensearch', 'open-search-domain'],
  ['elasticsearch', 'open-search-domain'],
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
  const meant =
    types.get(word) ??
    (/^(?:stacktape-)?buildpack$/.test(word)
      ? known.find((one) => /^stacktape-[a-z]+-buildpack$/.test(one))
      : undefined) ??
    known.find((one) => one === `${word}-stream`);
  return meant !== undefined && known.includes(meant) ? `Did you mean \`${meant}\`?` : undefined;
};
