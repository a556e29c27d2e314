import type { Edited } from './update-fixture.ts';

/** An everyday edit of a config, and what `plan` shows of it. */
export interface Update {
  readonly edit: (config: Edited) => void;
  /** Sign and logical id of each change, by logical id: `~` modified in place, `?` may be replaced, `!` replaced. */
  readonly changes: readonly string[];
  /** Losses that ask for an allowance although nothing runs and no queue is full. */
  readonly losses?: readonly string[];
  /** Further ones while `etl` runs and dead letters wait. */
  readonly running?: readonly string[];
  readonly notes?: readonly string[];
}

const etl = (config: Edited) => config.resources.etl.properties;

/** Ids of what a job with the events of `etl` becomes besides its trigger, without its name. */
const job = ['ExecutionRole', 'JobDefinition', 'JobExecutionStateMachine', 'LogGroup', 'Role', 'StateMachineRole'];
/** Ids of what the events of `etl` become, without the job's name. */
const trigger = [
  'S3Lake60591e95Permission',
  'Schedulefdf61349Permission',
  'Schedulefdf61349Rule',
  'SqsInboxEventSourceMapping',
  'TriggerFunctionEventInvokeConfig',
  'TriggerFunctionFunction',
  'TriggerFunctionLogGroup',
  'TriggerFunctionRole',
];
/** Returns changes of many resources, each with a sign and what its id begins with. */
const each = (start: string, ids: readonly string[]) => ids.map((id) => start + id);
const newRevision = ['~ EtlJobDefinition', '~ EtlJobExecutionStateMachine'];

/** Everything that has tags: no compute environment, job queue, job definition or launch template is among it. */
const tagged = each('~ ', [
  ...each(
    'Etl',
    job.filter((id) => id !== 'JobDefinition'),
  ),
  ...each('Etl', ['Schedulefdf61349Rule', 'SqsInboxEventSourceMapping', 'TriggerFunctionFunction']),
  ...each('Etl', ['TriggerFunctionLogGroup', 'TriggerFunctionRole']),
  ...['InboxDeadLetterQueue', 'InboxQueue', 'LakeBucket'],
  ...each(
    'Report',
    job.filter((id) => id !== 'JobDefinition'),
  ),
  ...['StpBatchInstanceRole', 'StpBatchInstanceSecurityGroup', 'StpDeadLetterQueue', 'StpDynamoDbGatewayEndpoint'],
  ...['StpEventBucket', 'StpInternetGateway', 'StpS3GatewayEndpoint'],
  ...[0, 1, 2].flatMap((zone) => [`StpPublicSubnet${zone}`, `StpPublicSubnet${zone}RouteTable`]),
  'StpVpc',
]);

const logs = (id: string) => `delete ${id}: it holds log lines, kept for 90 days`;
const ended = 'delete EtlJobExecutionStateMachine: 1 run of it under way would end';
const deadLetters = 'delete StpDeadLetterQueue: it holds 2 messages: events that started no job';
const inboxLetters = (fate: string) => `${fate} InboxDeadLetterQueue: it holds 1 message: events that started no job`;
/** Changes of queues if nothing is triggered any more. */
const noTrigger = [
  ...['- InboxDeadLetterQueue', '~ InboxQueue', '~ LakeBucket'],
  ...['- StpDeadLetterQueue', '- StpDeadLetterQueuePolicy'],
];
const shorter = 'InboxQueue keeps what is in it for 4 days, and no longer for 14 days: AWS deletes what is older.';
const left =
  'No job uses the pool of StpBatchOnDemandJobQueue any more. It stays as it is deployed, so that its jobs can end, and costs nothing without them. The first later deploy that finds it empty takes it out; allow-delete: StpBatchOnDemandJobQueue takes it out now, with whatever is in it.';
const former =
  'EtlExecutionRole needs fewer permissions than before. It keeps what runs of the deployed revision need until they end: their next attempt pulls its image and reads its secrets. The first later deploy that finds none of them takes it away.';

/** Changes by which instances move to private subnets behind a NAT gateway. */
const toPrivateSubnets = [
  ...['OnDemand', 'Spot'].flatMap((kind) => each(`~ StpBatch${kind}`, ['ComputeEnvironment', 'JobQueue'])),
  ...['~ StpDynamoDbGatewayEndpoint', '~ StpS3GatewayEndpoint', '+ StpNatGateway0', '+ StpNatGateway0Eip'],
  ...[0, 1, 2].flatMap((zone) => [
    `+ StpNatGatewayRoute${zone}`,
    ...each(`+ StpPrivateSubnet${zone}`, ['', 'RouteTable', 'SubnetRouteTableAssociation']),
  ]),
];
const natCost =
  'stackConfig.vpc.nat: 1 NAT gateway costs $36.50 a month in us-east-1, used or not, and $0.045 for each GB that goes through.';
const instancesEnd = ['OnDemand', 'Spot'].map(
  (kind) => `StpBatch${kind}ComputeEnvironment is updated: a job that still runs 90 minutes after that may be stopped.`,
);
const stopsWhatRuns =
  'interrupt StpBatchOnDemandComputeEnvironment: AWS stops jobs that still run 90 minutes later: etl-1 (no timeout)';

/** Everyday edits by what they are. */
export const updates: Readonly<Record<string, Update>> = {
  'another image': {
    edit: (config) => {
      etl(config).container.packaging.properties.image = 'busybox:1.37';
    },
    changes: newRevision,
  },
  'a shorter timeout': {
    edit: (config) => {
      etl(config).timeout = 3_600;
    },
    changes: newRevision,
  },
  'the only job on demand moved to spot': {
    edit: (config) => {
      etl(config).useSpotInstances = true;
    },
    changes: ['~ EtlJobExecutionStateMachine', '~ EtlStateMachineRole'],
    notes: [left],
  },
  'the last job on demand removed': {
    edit: (config) => {
      delete config.resources.etl;
    },
    changes: [...each('- Etl', [...job, ...trigger]), ...noTrigger],
    losses: [logs('EtlLogGroup'), logs('EtlTriggerFunctionLogGroup')],
    running: [ended, deadLetters, inboxLetters('delete')],
    notes: [left, shorter],
  },
  'a job renamed': {
    edit: (config) => {
      config.resources.transform = config.resources.etl;
      delete config.resources.etl;
    },
    changes: [
      ...each('- Etl', [...job, ...trigger]),
      '~ LakeBucket',
      ...each('+ Transform', [...job, ...trigger]),
      '~ StpDeadLetterQueuePolicy',
    ],
    losses: [logs('EtlLogGroup'), logs('EtlTriggerFunctionLogGroup')],
    running: [ended],
    notes: [
      'Was etl renamed to transform? To CloudFormation one job goes and another one comes: the log of etl is deleted, and nothing of it moves to transform.',
    ],
  },
  "a tag's value": {
    edit: (config) => {
      config.stackConfig.tags[0].value = 'platform';
    },
    changes: tagged,
  },
  'a larger volume': {
    edit: (config) => {
      etl(config).storage = 200;
    },
    changes: ['~ StpBatchInstanceLaunchTemplate', '~ StpBatchOnDemandComputeEnvironment', '~ StpBatchOnDemandJobQueue'],
    running: [
      'interrupt StpBatchOnDemandComputeEnvironment: AWS stops jobs that still run 90 minutes later: etl-1 (no timeout)',
    ],
    notes: [
      'StpBatchOnDemandComputeEnvironment is updated: a job that still runs 90 minutes after that may be stopped.',
    ],
  },
  'logging disabled': {
    edit: (config) => {
      etl(config).logging = { disabled: true };
    },
    changes: [...newRevision, '~ EtlLogGroup'],
    notes: ['EtlLogGroup keeps what is in it for 1 day, and no longer for 90 days: AWS deletes what is older.'],
  },
  'the last secret removed': {
    edit: (config) => {
      delete etl(config).container.environment;
    },
    changes: ['~ EtlExecutionRole', ...newRevision],
    notes: [former],
  },
  'another prefix of S3 events': {
    edit: (config) => {
      etl(config).events[2].properties.filterRule.prefix = 'other/';
    },
    changes: ['+ EtlS3Lake4292a406Permission', '- EtlS3Lake60591e95Permission', '~ LakeBucket'],
  },
  'a queue made FIFO': {
    edit: (config) => {
      config.resources.inbox.properties = { fifoEnabled: true };
    },
    changes: ['? EtlSqsInboxEventSourceMapping', '~ EtlTriggerFunctionRole', '! InboxDeadLetterQueue', '! InboxQueue'],
    losses: ['replace InboxQueue: it holds messages'],
    running: [inboxLetters('replace')],
  },
  'no timeout': {
    edit: (config) => {
      delete etl(config).timeout;
    },
    changes: newRevision,
  },
  'another time of a schedule': {
    edit: (config) => {
      etl(config).events[0].properties.scheduleRate = 'cron(0 5 * * ? *)';
    },
    changes: [
      ...each('+ EtlSchedule881e0c7c', ['Permission', 'Rule']),
      ...each('- EtlSchedulefdf61349', ['Permission', 'Rule']),
      '~ StpDeadLetterQueuePolicy',
    ],
  },
  'a queue renamed': {
    edit: (config) => {
      config.resources.requests = config.resources.inbox;
      delete config.resources.inbox;
      etl(config).events[1].properties.sqsQueueName = 'requests';
    },
    changes: [
      '- EtlSqsInboxEventSourceMapping',
      '+ EtlSqsRequestsEventSourceMapping',
      '~ EtlTriggerFunctionRole',
      '- InboxDeadLetterQueue',
      '- InboxQueue',
      '+ RequestsDeadLetterQueue',
      '+ RequestsQueue',
    ],
    losses: ['delete InboxQueue: it holds messages'],
    running: [inboxLetters('delete')],
  },
  'a bucket versioned': {
    edit: (config) => {
      config.resources.lake.properties = { versioning: true };
    },
    changes: ['~ LakeBucket'],
  },
  'another size of a job': {
    edit: (config) => {
      etl(config).resources = { cpu: 4, memory: 15_000 };
    },
    changes: newRevision,
  },
  'all events of a job removed': {
    edit: (config) => {
      delete etl(config).events;
    },
    changes: [...each('- Etl', trigger), ...noTrigger, '~ EtlJobExecutionStateMachine', '~ EtlRole'],
    losses: [logs('EtlTriggerFunctionLogGroup')],
    running: [deadLetters, inboxLetters('delete')],
    notes: [
      'EtlRole needs fewer permissions than before. It keeps what runs of the deployed revision need until they end: their next attempt reads its event from S3. The first later deploy that finds none of them takes it away.',
      shorter,
    ],
  },
  'a tag added': {
    edit: (config) => {
      config.stackConfig.tags.push({ name: 'owner', value: 'ops' });
    },
    changes: tagged,
  },
  'another visibility timeout': {
    edit: (config) => {
      config.resources.inbox.properties = { visibilityTimeoutSeconds: 400 };
    },
    changes: ['~ InboxQueue'],
  },
  'private subnets for its instances': {
    edit: (config) => {
      config.stackConfig.vpc = { nat: { availabilityZones: 1 } };
    },
    changes: toPrivateSubnets,
    running: [stopsWhatRuns],
    notes: [natCost, ...instancesEnd],
  },
  'endpoints beside private subnets': {
    edit: (config) => {
      config.stackConfig.vpc = { nat: { availabilityZones: 1 }, interfaceEndpoints: { services: ['sqs'] } };
    },
    changes: [...toPrivateSubnets, '+ StpInterfaceEndpointSecurityGroup', '+ StpSqsInterfaceEndpoint'],
    running: [stopsWhatRuns],
    notes: [
      natCost,
      'stackConfig.vpc.interfaceEndpoints: 1 endpoint in 2 availability zones costs $14.60 a month in us-east-1, used or not, and $0.01 for each GB that goes through.',
      ...instancesEnd,
    ],
  },
  'a queue that is there already': {
    edit: (config) => {
      etl(config).jobQueueArn = 'arn:aws:batch:us-east-1:123456789012:job-queue/shared';
    },
    changes: ['~ EtlJobExecutionStateMachine', '~ EtlStateMachineRole'],
    notes: [
      'etl runs in the queue shared of jobQueueArn, which must be one of instances: what it costs, and whether it is on spot capacity, has room and disk for the job and a way to its image, is not known here.',
      left,
    ],
  },
};
