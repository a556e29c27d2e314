import { events } from '../../generated/events.ts';
import { environmentVariable, roleStatement } from '../../job/job-shape.ts';
import { logging } from '../../job/log-shape.ts';
import { buildpackProperties } from '../../packaging/buildpack.ts';
import { arnText } from '../../schema/aws-values.ts';
import { variant, variants } from '../../schema/member.ts';
import {
  flag,
  ignored,
  integer,
  list,
  object,
  oneOf,
  required,
  resourceName,
  scalar,
  text,
  union,
} from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';
import { disabledGlobalAlarms, functionAlarms } from '../shapes/alarms.ts';
import { cdn, cdnParams } from '../shapes/cdn.ts';
import { corsProperties } from '../shapes/cors.ts';
import { functionOnlyEvents } from '../shapes/function-events.ts';

const { customDockerBuildCommands: _, requiresGlibcBinaries: __, ...propertiesOfFunctions } = buildpackProperties;

/** The shape of `packaging` of a `function`. */
const functionPackaging = variants(
  'Where the code of the function comes from.',
  variant('stacktape-lambda-buildpack', 'Built from an entry file.', {
    ...propertiesOfFunctions,
    handlerFunction: text('The function in the entry file; the default export without it.'),
  }),
  variant('custom-artifact', 'Built by you.', {
    packagePath: required(text('A zip file or a folder, relative to the config.')),
    handler: text('File and function, such as `index.js:handler`.'),
  }),
);

const mountPath = required(
  text('Where it stands in the function, below `/mnt/`.', { pattern: '^/mnt/[A-Za-z0-9_.-]+$', maxLength: 160 }),
);

/** The resource type `function`, which cannot be deployed yet. */
export const function_ = laterResource({
  type: 'function',
  says: 'A Lambda function: for work of up to 15 minutes, and to authorize requests.',
  properties: {
    packaging: required(functionPackaging),
    events: list(
      'What starts the function.',
      union<unknown>('An event.', [
        ...(events as readonly { readonly shape: (typeof events)[number]['shape'] }[]),
        ...functionOnlyEvents,
      ] as never),
    ),
    environment: list('Environment variables of the function.', environmentVariable),
    runtime: text('The runtime of Lambda, such as `nodejs24.x`; that of the entry file without it.', {
      pattern: '^(?:nodejs|python|java|dotnet|ruby|go|provided)[a-z0-9.]*$',
    }),
    architecture: oneOf('The processor.', ['arm64', 'x86_64'], { default: 'x86_64' }),
    memory: integer('MB of memory; the processor grows with it.', { minimum: 128, maximum: 10_240 }),
    timeout: integer('Seconds after which it is stopped.', { default: 10, minimum: 1, maximum: 900 }),
    joinDefaultVpc: flag('Run in the VPC of the stack, without a way to the internet.', { default: false }),
    tags: list(
      'Tags of the function.',
      object('A tag.', { name: required(text('Its key.')), value: required(scalar('Its value.')) }),
    ),
    destinations: object('Where the outcome of asynchronous invocations goes.', {
      onSuccess: arnText('The ARN of a queue, topic, bus or function.'),
      onFailure: arnText('The ARN of a queue, topic, bus or function.'),
    }),
    logging: logging('Where the output of the function goes.', 180),
    provisionedConcurrency: integer('Instances that are always ready.', { minimum: 1 }),
    reservedConcurrency: integer('The most instances at the same time, kept for it alone.', { minimum: 0 }),
    layers: list('ARNs of layers.', arnText('An ARN.', 'arn:aws:lambda'), { maxItems: 5 }),
    deployment: object('How traffic moves to a new version.', {
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
    }),
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
      'File systems that it sees.',
      variants(
        'A file system.',
        variant('efs', 'A file system of this config.', {
          efsFilesystemName: required(resourceName('An `efs-filesystem` of this config.', 'efs-filesystem')),
          rootDirectory: text('The folder of the file system that it sees.', { default: '/' }),
          mountPath,
        }),
        variant('s3files', 'A bucket as a file system.', {
          accessPointArn: required(arnText('The ARN of an access point of S3 Files.')),
          mountPath,
        }),
      ),
    ),
    connectTo: list('Resources that the function may use.', text('A name.')),
    iamRoleStatements: list('More permissions for the function.', roleStatement),
  },
  example: `
resources:
  authorize:
    type: function
    properties:
      packaging:
        type: stacktape-lambda-buildpack
        properties:
          entryfilePath: src/authorize.ts
      timeout: 5
`,
  connectable: true,
  params: ({ logging, url, cdn }) => [
    'arn',
    ...(logging?.disabled ? [] : ['logGroupArn']),
    ...(url?.enabled || cdnParams({ cdn }).length ? ['url'] : []),
    ...cdnParams({ cdn }),
  ],
  absent: {
    logGroupArn: 'The function keeps no log: remove logging.disabled.',
    url: 'The function has no address: add url with enabled: true.',
  },
});
