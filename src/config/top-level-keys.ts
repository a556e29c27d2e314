import { arnText, managedPolicy, tagKey, tagValue } from '../schema/aws-values.ts';
import {
  anything,
  flag,
  ignored,
  integer,
  list,
  map,
  object,
  oneOf,
  required,
  scalar,
  secret,
  text,
} from '../schema/shape.ts';

/** An item of `stackConfig.outputs`. */
const output = object('An output of the stack.', {
  name: required(text('Its name: letters and digits, nothing else.', { pattern: '^[A-Za-z0-9]+$', maxLength: 255 })),
  value: required(scalar('Its value, most often a directive.')),
  description: text('What it is.', { maxLength: 1024 }),
  export: flag('Whether other stacks may import it.', { default: false }),
});

/** An item of `stackConfig.tags`: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Tag.html */
const tag = object('A tag.', {
  name: required(
    text(
      'Its key: letters, digits, spaces and _.:/=+-@, at most 128; it begins with neither `aws:` nor `batch-job:`.',
      tagKey,
    ),
  ),
  value: required(scalar('Its value: letters, digits, spaces and _.:/=+-@, at most 256.', tagValue)),
});

/** `stackConfig`: outputs, tags, the network and the instances of the stack. */
const stackConfig = object('What belongs to the stack as a whole.', {
  outputs: list('Outputs of the stack, besides those of its resources.', output),
  preview: object('How previews differ, the stages `pr-<number>`. An addition of ours.', {
    events: oneOf(
      'Which events start jobs in a preview: those whose source is of this config (`own`), `all`, or `none`.',
      ['own', 'all', 'none'],
      { default: 'own' },
    ),
    borrow: list(
      'Resources that a preview does not make: it uses those of the stage from which it borrows, which names them in `lend`.',
      text('The name of a resource of this config.', { minLength: 1 }),
    ),
    permissionsBoundary: managedPolicy(
      'The policy that limits every role of a preview, by name or ARN, in place of `stackConfig.permissionsBoundary`: `bootstrap` makes one, without which its role `preview` makes no role.',
    ),
  }),
  lend: list(
    'Resources of this config that previews may borrow from this stage. An addition of ours.',
    text('The name of a resource of this config.', { minLength: 1 }),
  ),
  permissionsBoundary: managedPolicy(
    'The policy that limits every role of the stack, by name or ARN, where the account asks for a permissions boundary. An addition of ours.',
  ),
  tags: list('Tags of the resources that can be tagged without being replaced; at most 45.', tag, { maxItems: 45 }),
  disableStackInfoSaving: ignored(
    flag('Stacktape saves what it knows of a stack in a folder.'),
    'Nothing is saved in a folder here; the outputs are a file in output-dir.',
  ),
  stackInfoDirectory: ignored(
    text('The folder of it.'),
    'Nothing is saved in a folder here; the outputs are a file in output-dir.',
  ),
  vpc: object('The network that everything in the stack shares: one of its own, or one that is there already.', {
    reuseVpc: object(
      'A network that exists already: of another stack of ours, or any. The stack then makes no VPC, subnet or gateway.',
      {
        projectName: text('The project of the other stack; `stage` belongs to it.', { minLength: 1 }),
        stage: text('The stage of the other stack.', { minLength: 1 }),
        vpcId: text('The id of the network, as AWS shows it: `vpc-0a1b2c3d`.', { pattern: '^vpc-[0-9a-f]+$' }),
        subnetIds: list(
          'The subnets to use. Without them one of each availability zone: the public ones, else those with a NAT gateway. An addition of ours.',
          text('The id of a subnet, as AWS shows it: `subnet-0a1b2c3d`.', { pattern: '^subnet-[0-9a-f]+$' }),
          { minItems: 1 },
        ),
        subnetTag: object('The tag of the subnets to use, in place of `subnetIds`. An addition of ours.', {
          name: required(text('Its key.', { minLength: 1 })),
          value: required(text('Its value.')),
        }),
      },
      { exactlyOne: ['projectName', 'vpcId'] },
    ),
    nat: object(
      'Private subnets for instances and functions, with NAT gateways to the internet, which cost by the hour.',
      {
        availabilityZones: oneOf('In how many availability zones there is a NAT gateway.', [1, 2, 3], {
          default: 2,
        }),
      },
    ),
    interfaceEndpoints: object(
      'Private subnets for instances and functions, and a way from the VPC to services of AWS that leads over no internet. Each costs by the hour in each availability zone. S3 and DynamoDB need none: a VPC of the stack has gateway endpoints of both, which cost nothing. An addition of ours.',
      {
        services: required(
          list(
            'The services, as in the names of their endpoints: `ecr.api`, `ecr.dkr`, `logs`, `secretsmanager`. Without nat, instances need `ecs`, `ecs-agent` and `ecs-telemetry` as well.',
            text('The part of the name behind the region, or a whole name.', {
              pattern: '^[a-z0-9][a-z0-9.-]*$',
              maxLength: 128,
            }),
            { minItems: 1, maxItems: 50 },
          ),
        ),
        availabilityZones: oneOf('In how many availability zones each has an address.', [1, 2, 3], { default: 2 }),
      },
    ),
  }),
  compute: object('The instances that run the jobs. An addition of ours: Stacktape does not know it.', {
    maxVcpus: integer(
      'The most virtual CPUs that each pool of instances may have at a time, which limits what can be spent. Without it 256, or as many as the largest job needs.',
      { minimum: 1, maximum: 100_000 },
    ),
    lend: list(
      'Who may borrow instances of this stage: `previews`, which get pools of their own for that. A preview itself lends nothing.',
      oneOf('Who borrows: the previews of this project.', ['previews']),
    ),
    reuse: object('The stage of this project whose instances its previews borrow; other stages have their own.', {
      stage: required(
        text(
          'The name of the stage, which lends them by `lend`; without it that of the input `base-stage`. A preview that names itself has instances of its own.',
          { pattern: '^[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$' },
        ),
      ),
    }),
  }),
});

/** Rules for an alarm: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const alarmName = { minLength: 1, maxLength: 1_600 } as const;

/** `deploymentConfig`: how CloudFormation runs a deployment. */
const deploymentConfig = object('How the stack is deployed.', {
  terminationProtection: flag(
    'Whether AWS refuses to delete the stack; without it the protection stays as it is. No effect in previews.',
  ),
  cloudformationRoleArn: arnText(
    'The ARN of the role that CloudFormation works by, unless the input `cloudformation-role-arn` names one.',
    'arn:aws:iam',
  ),
  triggerRollbackOnAlarms: list(
    'Alarms of CloudWatch, by name or ARN, that roll a deploy back when they go off; an empty list removes those of the stack. No effect in previews.',
    text('The name or the ARN of an alarm that is there already.', alarmName),
    { maxItems: 5 },
  ),
  monitoringTimeAfterDeploymentInMinutes: integer(
    'Minutes for which these alarms are watched after a deploy, which waits for that long; 0 by itself.',
    { minimum: 0, maximum: 180 },
  ),
  disableAutoRollback: flag(
    'Whether a failed deploy is left as it is, for the next one to go on from there; the input `rollback` wins.',
  ),
  publishEventsToArn: list(
    'ARNs of topics that receive every event of the stack; an empty list removes those of the stack. No effect in previews.',
    arnText('The ARN of a topic, such as `arn:aws:sns:eu-west-1:123456789012:events`.', 'arn:aws:sns'),
    { maxItems: 5 },
  ),
  previousVersionsToKeep: ignored(
    integer('How many former versions Stacktape keeps.', { minimum: 0 }),
    'Images are named by their content here, and `sweep` removes those that nothing names.',
  ),
  disableS3TransferAcceleration: ignored(
    flag('Stacktape uploads by S3 Transfer Acceleration.'),
    'Uploads use no S3 Transfer Acceleration here.',
  ),
});

/** `providerConfig`: accounts at MongoDB Atlas and Upstash. */
const providerConfig = object('Accounts at other services.', {
  mongoDbAtlas: object('The account at MongoDB Atlas, in which `mongo-db-atlas-cluster` makes projects and clusters.', {
    publicKey: required(secret('The public API key of an organization; write it as `$Secret(…)`.')),
    privateKey: required(secret('The private API key; write it as `$Secret(…)`.')),
    organizationId: required(text('The id of the organization, 24 hexadecimal digits.', { pattern: '^[0-9a-f]{24}$' })),
    accessibility: object('Who reaches the clusters, with a user and its password or its role.', {
      accessibilityMode: required(
        oneOf('The internet, or some addresses; the other modes are not supported.', [
          'internet',
          'whitelisted-ips-only',
          'vpc',
          'scoping-workloads-in-vpc',
        ]),
      ),
      whitelistedIps: list('Addresses that reach them.', text('An address or a range in CIDR notation.')),
    }),
  }),
  upstash: ignored(
    object('The account at Upstash, for `upstash-redis`.', {
      accountEmail: required(text('The address of the account.')),
      apiKey: required(secret('The API key; write it as `$Secret(…)`.')),
    }),
    'Nothing is made at Upstash: what is there already is named by `existing`.',
  ),
});

/** The hint for keys that run scripts. */
const steps = 'Steps of the workflow do that here: put them before or after this action.';

/**
 * The keys at the top of a config that are about the stack as a whole: every one but `serviceName`, `resources`,
 * `cloudformationResources` and `lint`, which `schema.ts` adds. `later(…)` marks what is not compiled yet, `ignored(…)`
 * what Stacktape has and this action accepts without effect.
 */
export const topLevelKeys = {
  stackConfig,
  deploymentConfig,
  providerConfig,
  variables: map('Values of your own, which `$Var().name` reads.', anything('The value; directives work in it.')),
  directives: list(
    'Directives of your own: programs of the repository, which only run where `allow-custom-directives` says so.',
    object('A directive of your own.', {
      name: required(text('Its name, without the dollar sign.', { pattern: '^[A-Za-z_][A-Za-z0-9_$]*$' })),
      filePath: required(
        text(
          'The program, relative to the config: JavaScript, TypeScript or Python. `file.py:function` names a function; without one it is the default export, in Python `main`.',
          { minLength: 1 },
        ),
      ),
    }),
  ),
  hooks: ignored(
    map('Scripts that Stacktape runs around a deploy.', anything('A list of scripts.')),
    `Hooks are not run. ${steps}`,
  ),
  scripts: ignored(map('Scripts that Stacktape runs.', anything('A script.')), `Scripts are not run. ${steps}`),
  budgetControl: ignored(
    anything('A budget for the stack, as in former versions of Stacktape.'),
    'No budget is made here: write AWS::Budgets::Budget under cloudformationResources.',
  ),
} as const;
