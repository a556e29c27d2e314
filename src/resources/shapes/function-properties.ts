import { type EventConfig, events } from '../../generated/events.ts';
import { type FunctionEventConfig, functionEvents } from '../../generated/function-events.ts';
import { efsMount } from '../../job/efs-mounts.ts';
import { environmentVariable, roleStatement } from '../../job/job-shape.ts';
import { defaultRetentionDays, logForwarding, retentionDays } from '../../job/log-shape.ts';
import { customArtifactProperties } from '../../packaging/code/custom-artifact.ts';
import { lambdaBuildpackProperties } from '../../packaging/code/lambda-buildpack.ts';
import { arnText, tagKey, tagValue } from '../../schema/aws-values.ts';
import { laterVariant, variant, variants } from '../../schema/member.ts';
import {
  flag,
  ignored,
  integer,
  list,
  object,
  oneOf,
  type Properties,
  required,
  resourceName,
  scalar,
  text,
  union,
} from '../../schema/shape.ts';
import { disabledGlobalAlarms, functionAlarms } from './alarms.ts';
import { cdn } from './cdn.ts';
import { corsProperties } from './cors.ts';

/** The seconds after which a function is stopped that sets no `timeout`: what Stacktape deploys. */
const defaultTimeoutSeconds = 20;

/** The memory in MB of a function that sets none: what Stacktape deploys. */
export const defaultMemory = 1_024;

const mountPath = required(
  text('Where it stands in the function, below `/mnt/`.', { pattern: '^/mnt/[A-Za-z0-9_.-]+$', maxLength: 160 }),
);

/** The shapes of the properties of a `function`, by name. */
export const functionProperties = {
  packaging: required(
    variants(
      'Where the code of the function comes from.',
      variant('stacktape-lambda-buildpack', 'Built from an entry file, inside Docker.', lambdaBuildpackProperties),
      variant(
        'custom-artifact',
        'Built by you: zipped and uploaded as it is, without Docker.',
        customArtifactProperties,
      ),
    ),
  ),
  events: list(
    'What starts the function.',
    union<EventConfig | FunctionEventConfig>('An event.', [...events, ...functionEvents]),
    { default: [] },
  ),
  environment: list('Environment variables of the function.', environmentVariable, { default: [] }),
  runtime: text('The runtime of Lambda, such as `nodejs24.x`; that of the entry file or handler without it.', {
    pattern: '^(?:nodejs|python|java|dotnet|ruby|go|provided)[a-z0-9.]*$',
  }),
  architecture: oneOf('The processor.', ['arm64', 'x86_64'], { default: 'x86_64' }),
  memory: integer('MB of memory; the processor grows with it.', {
    default: defaultMemory,
    minimum: 128,
    maximum: 10_240,
  }),
  timeout: integer('Seconds after which it is stopped.', {
    default: defaultTimeoutSeconds,
    minimum: 1,
    maximum: 900,
  }),
  joinDefaultVpc: flag(
    'Run in the VPC of the stack, where databases are: without a way to the internet, unless `stackConfig.vpc.nat` makes one.',
    { default: false },
  ),
  tags: list(
    'Tags of the function, beside those of the stack.',
    object('A tag.', {
      name: required(text('Its key.', tagKey)),
      value: required(scalar('Its value.', tagValue)),
    }),
    { default: [] },
  ),
  destinations: object('Where the outcome of asynchronous invocations goes.', {
    onSuccess: arnText('The ARN of a queue, topic, event bus or function.'),
    onFailure: arnText('The ARN of a queue, topic, event bus, function or bucket.'),
  }),
  logging: object('Where the output of the function goes.', {
    disabled: flag('Keep no log.', { default: false }),
    retentionDays: oneOf('Days that the log is kept.', retentionDays, { default: defaultRetentionDays }),
    logForwarding,
  }),
  provisionedConcurrency: integer(
    'Instances that are always ready, which cost by the hour, used or not; none in previews, unless `preview` is `on`.',
    { minimum: 1 },
  ),
  preview: oneOf(
    'Whether `provisionedConcurrency` and `deployment` count in previews as well: `on` or `off`. An addition of ours.',
    ['on', 'off'],
    { default: 'off' },
  ),
  reservedConcurrency: integer('The most instances at the same time, kept for it alone.', { minimum: 0 }),
  layers: list('ARNs of versions of layers.', arnText('An ARN.', 'arn:aws:lambda'), { maxItems: 5, default: [] }),
  deployment: object(
    'How traffic moves to a new version, by CodeDeploy. Previews move it at once, unless `preview` is `on`.',
    {
      strategy: required(
        oneOf('The share that moves at each step.', [
          'AllAtOnce',
          'Canary10Percent5Minutes',
          'Canary10Percent10Minutes',
          'Canary10Percent15Minutes',
          'Canary10Percent30Minutes',
          'Linear10PercentEvery1Minute',
          'Linear10PercentEvery2Minutes',
          'Linear10PercentEvery3Minutes',
          'Linear10PercentEvery10Minutes',
        ]),
      ),
      beforeAllowTrafficFunction: resourceName('A `function` of this config that runs before.', 'function'),
      afterTrafficShiftFunction: resourceName('A `function` of this config that runs after.', 'function'),
    },
  ),
  alarms: functionAlarms,
  disabledGlobalAlarms: ignored(disabledGlobalAlarms, 'There are no global alarms here.'),
  url: object('An address of its own.', {
    enabled: required(flag('Whether there is one.')),
    cors: object('What browsers of other sites may do.', corsProperties),
    authMode: oneOf('Who may call it: whom IAM lets in, or anybody.', ['AWS_IAM', 'NONE'], { default: 'NONE' }),
    responseStreamEnabled: flag('Send the response bit by bit.'),
  }),
  cdn: cdn({}),
  storage: integer('MB of disk under `/tmp`.', { default: 512, minimum: 512, maximum: 10_240 }),
  volumeMounts: list(
    'The file system that it sees, of which Lambda takes one. It needs `joinDefaultVpc: true`.',
    variants(
      'A file system.',
      variant('efs', 'A file system of this config.', { ...efsMount, mountPath }),
      laterVariant('s3files', 'A bucket as a file system.', {
        accessPointArn: required(arnText('The ARN of an access point of S3 Files.')),
        mountPath,
      }),
    ),
    // https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html#lambda-CreateFunction-request-FileSystemConfigs
    { maxItems: 1 },
  ),
  connectTo: list(
    'Resources that the function may use, by name, and `aws:ses`: permissions and `STP_…` variables follow.',
    text('A name.'),
    {
      default: [],
    },
  ),
  iamRoleStatements: list('More permissions for the function.', roleStatement, { default: [] }),
} as const;

/** The properties of a `function` after judging: defaults filled in. */
export type FunctionProperties = Properties<typeof functionProperties>;
