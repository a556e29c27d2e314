import { call } from '../../../src/adapters/aws/call.ts';
import { ecrRegistry } from '../../../src/adapters/aws/images.ts';
import type { AwsQuestion } from '../../../src/directives/directive.ts';
import type { ChangesProposal } from '../../../src/stack/proposal.ts';
import type { AdapterUnderTest } from '../../loopback/adapter.ts';

type Use = (under: AdapterUnderTest) => Promise<unknown>;

const template = (names: string) =>
  JSON.stringify({ Resources: Object.fromEntries([...names].map((id) => [id, { Type: 'AWS::SQS::Queue' }])) });
const request = (changeSetType: 'CREATE' | 'UPDATE', names: string) => ({
  stack: 'jobs-dev',
  changeSetType,
  template: { body: template(names) },
  tags: {},
});
/** The ARN of a state machine that a run of `uses` asks about. */
export const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:m';
const execution = 'arn:aws:states:us-east-1:123456789012:execution:m:e';
/** The ARN of its job definition. */
export const definition = 'arn:aws:batch:us-east-1:123456789012:job-definition/d:1';

const stacks =
  (use: (stacks: Awaited<ReturnType<AdapterUnderTest['doors']['stacks']>>) => Promise<unknown>): Use =>
  async ({ doors }) =>
    use(await doors.stacks());
const ask =
  (question: object): Use =>
  async ({ doors }) =>
    (await doors.lookups()).answer([{ key: 'k', says: 'it', ...question } as AwsQuestion]);
/** Asks why instances of a pool that has one do not start. */
const pool =
  (question: 'failedStarts' | 'instances'): Use =>
  async ({ account: { health }, doors }) => {
    health.environments.set('arn:aws:batch:us-east-1:123456789012:compute-environment/pool', {});
    health.instances.set('pool', [{ id: 'i-1', state: 'running', startedAt: new Date(0), agent: 'connected' }]);
    return (await doors.health())[question]('pool');
  };
type Doors = AdapterUnderTest['doors'];
const through =
  <K extends 'leftovers' | 'triggers' | 'quotas'>(door: K) =>
  (use: (port: Awaited<ReturnType<Doors[K]>>) => Promise<unknown>): Use =>
  async ({ doors }) =>
    use((await doors[door]()) as Awaited<ReturnType<Doors[K]>>);
const [leftovers, triggers, quotas] = [through('leftovers'), through('triggers'), through('quotas')];
const registry =
  (use: (registry: ReturnType<typeof ecrRegistry>) => Promise<unknown>): Use =>
  async ({ doors, clock }) =>
    use(
      ecrRegistry(
        () => doors.clients.ecr(),
        (name, send) => call(clock, name, send),
        () => {},
      ),
    );
const store: Use = stacks((port) =>
  port.uploadTemplate(template('A'), { bucket: 'jobs-artifacts-123456789012-us-east-1', folder: 'templates/dev' }),
);
const deploy: Use = stacks(async (port) => {
  const proposal = (await port.createChangeSet(request('CREATE', 'ABC'))) as ChangesProposal;
  return port.executeChangeSet(proposal, { onEvent: () => {} });
});
const destroy: Use = async (under) => {
  await deploy(under);
  await stacks((port) => port.delete('jobs-dev', { onEvent: () => {} }))(under);
};

const detect: Use = async ({ account, doors }) => {
  const { id } = account.cloud.plant({ name: 'jobs-dev', body: { Resources: { A: { Type: 'AWS::SQS::Queue' } } } });
  return (await doors.drifts()).detect(id);
};

/**
 * Every SDK command of the adapters, with code that sends it. `through`: the code ends without the response; all others
 * end in a refusal.
 */
export const uses: Readonly<Record<string, { readonly use: Use; readonly through?: true; readonly name?: string }>> = {
  AssumeRoleWithWebIdentity: { use: async ({ doors }) => (await doors.identity()).whoami() },
  AssumeRole: { use: async ({ doors }) => (await doors.identity()).whoami() },
  GetCallerIdentity: { use: async ({ doors }) => (await doors.identity()).whoami() },
  DescribeStacks: { use: stacks((port) => port.describe('jobs-dev')) },
  ListStacks: { use: stacks((port) => port.list('jobs-')) },
  ListImports: { use: stacks((port) => port.importers('jobs-dev-arn')) },
  GetTemplate: { use: stacks((port) => port.template('jobs-dev')) },
  ValidateTemplate: { use: stacks((port) => port.validateTemplate({ body: template('A') })) },
  CreateChangeSet: { use: deploy },
  DescribeChangeSet: { use: deploy },
  ExecuteChangeSet: { use: deploy },
  DescribeStackEvents: { use: stacks((port) => port.waitUntilSettled('jobs-dev', { onEvent: () => {} })) },
  DescribeEvents: {
    through: true,
    use: async (under) => {
      under.account.cloud.refusesChangeSet = 'failed: [AWS::EarlyValidation::PropertyValidation]';
      await deploy(under).catch((error) => {
        if (error.code !== 'stack/change-set-failed') throw error;
      });
    },
  },
  ListHookResults: {
    through: true,
    use: async (under) => {
      under.account.cloud.refusesChangeSet = 'The following hook(s) failed: [Acme::S3::Encrypted].';
      await deploy(under).catch((error) => {
        if (error.code !== 'stack/change-set-failed') throw error;
      });
    },
  },
  ListChangeSets: {
    through: true,
    use: async (under) => {
      under.account.cloud.shell('jobs-dev', {});
      await stacks((port) => port.waitUntilSettled('jobs-dev', { onEvent: () => {} }))(under);
    },
  },
  DeleteChangeSet: {
    use: stacks(async (port) =>
      port.deleteChangeSet((await port.createChangeSet(request('CREATE', 'A'))) as ChangesProposal),
    ),
  },
  DeleteStack: { use: destroy },
  UpdateTerminationProtection: {
    use: async (under) => {
      under.account.cloud.plant({ name: 'jobs-dev' });
      await stacks((port) => port.protect('jobs-dev', true))(under);
    },
  },
  GetStackPolicy: {
    use: async (under) => {
      under.account.cloud.plant({ name: 'jobs-dev' });
      await stacks(async (port) => void (await port.stackPolicy('jobs-dev')))(under);
    },
  },
  SetStackPolicy: {
    use: async (under) => {
      under.account.cloud.plant({ name: 'jobs-dev' });
      await stacks((port) => port.setStackPolicy('jobs-dev', '{}'))(under);
    },
  },
  ListStackResources: {
    use: async (under) => {
      under.account.cloud.plant({ name: 'jobs-dev' });
      await stacks(async (port) => {
        for await (const _ of port.resources('jobs-dev'));
      })(under);
    },
  },
  HeadObject: { use: store, name: 'HEAD object' },
  HeadBucket: { use: store, name: 'HEAD bucket' },
  CreateBucket: { use: store, name: 'PUT bucket' },
  PutPublicAccessBlock: { use: store, name: 'Put publicAccessBlock' },
  PutBucketEncryption: { use: store, name: 'Put encryption' },
  PutBucketLifecycleConfiguration: { use: store, name: 'Put lifecycle' },
  PutObject: { use: store, name: 'PUT object' },
  ListObjectsV2: {
    use: async ({ account, doors }) => {
      account.buckets.set('b', new Set());
      await (await doors.keptObjects()).list('b', 'deployments');
    },
  },
  GetObject: {
    use: async ({ account, doors }) => {
      account.buckets.set('b', new Set());
      account.objects.set('b/deployments/a', '{}');
      await (await doors.keptObjects()).read('b', 'deployments/a');
    },
    name: 'GET object',
  },
  ListObjectVersions: { use: leftovers((port) => port.empty('b')) },
  DeleteObjects: {
    use: async (under) => {
      under.account.buckets.set('b', new Set(['a#1']));
      await leftovers((port) => port.empty('b'))(under);
    },
  },
  DescribeServices: {
    use: async ({ doors }) => (await doors.health()).service('arn:aws:ecs:us-east-1:123456789012:service/cluster/name'),
  },
  DescribeAutoScalingGroups: { use: pool('failedStarts') },
  DescribeScalingActivities: { use: pool('failedStarts') },
  DescribeInstances: { use: pool('instances') },
  ListContainerInstances: { use: pool('instances') },
  DescribeContainerInstances: { use: pool('instances') },
  ListExecutions: { use: leftovers((port) => port.revisionsInUse(machine)) },
  StopExecution: { use: leftovers((port) => port.stopExecutions(machine)) },
  DescribeStateMachineForExecution: { use: leftovers((port) => port.revisionsInUse(machine)) },
  DescribeJobDefinitions: { use: leftovers((port) => port.deregister('d', () => [])), name: 'describejobdefinitions' },
  DeregisterJobDefinition: {
    use: leftovers((port) => port.deregister('d', () => [])),
    name: 'deregisterjobdefinition',
  },
  ListJobs: { use: leftovers((port) => port.jobs('q')), name: 'listjobs' },
  DescribeJobs: {
    use: async (under) => {
      under.account.runningJobs.set('q', [{ name: 'etl', status: 'RUNNING' }]);
      await (await under.doors.pools()).runningJobs('q');
    },
    name: 'describejobs',
  },
  StartExecution: { use: async ({ doors }) => void (await (await doors.runs()).start(machine, 'n', '{}')) },
  DescribeExecution: { use: async ({ doors }) => (await doors.runs()).read(execution) },
  GetExecutionHistory: {
    use: async (under) => {
      under.account.runs.push({
        ...{
          arn: execution,
          name: 'e',
          stateMachine: machine,
          status: 'RUNNING',
          startedAt: 0,
          input: '{}',
          attempts: [],
        },
      });
      await (await under.doors.runs()).read(execution);
    },
  },
  GetJobQueueSnapshot: {
    use: async ({ account, doors }) => {
      account.jobQueues.set('q', { state: 'ENABLED', status: 'VALID', environments: [], front: [] });
      await (await doors.runs()).queue('q', 'j');
    },
    name: 'getjobqueuesnapshot',
    through: true,
  },
  GetLogEvents: { use: async ({ doors }) => (await doors.jobLogs()).read({ group: 'g', name: 's' }) },
  TerminateJob: {
    use: async (under) => {
      under.account.runningJobs.set('q', [{ name: 'etl', status: 'RUNNING', stateMachine: 'm' }]);
      await leftovers((port) => port.terminateJobs('q', ['m']))(under);
    },
    name: 'terminatejob',
  },
  GetQueueAttributes: { use: leftovers((port) => port.messages('https://q/1/x')) },
  DescribeComputeEnvironments: { use: quotas((port) => port.pools()), name: 'describecomputeenvironments' },
  DescribeJobQueues: { use: quotas((port) => port.pools()), name: 'describejobqueues' },
  DescribeVpcs: { use: quotas((port) => port.vpcs()) },
  DescribeSubnets: { use: ask({ kind: 'network', vpcId: 'vpc-0' }) },
  DescribeRouteTables: { use: ask({ kind: 'network', vpcId: 'vpc-0' }) },
  DescribeVpcAttribute: { use: ask({ kind: 'network', vpcId: 'vpc-0' }) },
  DescribeInternetGateways: { use: quotas((port) => port.internetGateways()) },
  DescribeAddresses: { use: quotas((port) => port.addresses()) },
  DescribeVpcEndpoints: { use: quotas((port) => port.gatewayEndpoints()) },
  DescribeNatGateways: { use: quotas((port) => port.natGateways()) },
  GetServiceQuota: { use: quotas((port) => port.value({ service: 'vpc', code: 'L-F678F1CE', name: 'VPCs' })) },
  GetMetricStatistics: { use: quotas((port) => port.used({ service: 'fargate', code: 'L-3032A538', name: 'vCPUs' })) },
  GetSchedule: { use: triggers((port) => port.disableSchedule('s')) },
  UpdateSchedule: {
    use: async (under) => {
      const whole = { ScheduleExpression: 'rate(1 hour)', FlexibleTimeWindow: { Mode: 'OFF' }, Target: {} };
      under.account.schedules.set('s', { ...whole, State: 'ENABLED' });
      await triggers((port) => port.disableSchedule('s'))(under);
    },
  },
  DisableRule: { use: triggers((port) => port.disableRule('r')) },
  UpdateEventSourceMapping: { use: triggers((port) => port.disableMapping('m')) },
  GetBucketNotificationConfiguration: {
    use: triggers((port) => port.clearNotifications('b')),
    name: 'GET notification',
  },
  PutBucketNotificationConfiguration: {
    use: async (under) => {
      under.account.buckets.set('b', new Set());
      under.account.notifications.set('b', ['arn:aws:lambda:us-east-1:123456789012:function:f']);
      await triggers((port) => port.clearNotifications('b'))(under);
    },
    name: 'PUT notification',
  },
  DescribeAvailabilityZones: { use: async ({ doors }) => (await doors.zones()).available() },
  DescribeInstanceTypeOfferings: { use: async ({ doors }) => (await doors.zones()).offers(['m6i.*']) },
  DescribeSecret: { use: ask({ kind: 'secret', name: 'n' }) },
  GetParameters: { use: ask({ kind: 'ssm-parameter', name: 'n' }) },
  DescribeParameters: { use: ask({ kind: 'ssm-parameter', name: 'n' }), through: true },
  ListHostedZonesByName: { use: ask({ kind: 'hosted-zone', domainName: 'api.example.com' }) },
  DescribeRepositories: { use: registry((one) => one.ensure('batch-job/jobs')) },
  PutImageTagMutability: {
    use: async (under) => {
      under.account.mutableRepository = '123456789012.dkr.ecr.us-east-1.amazonaws.com/batch-job/jobs';
      await registry((one) => one.ensure('batch-job/jobs'))(under);
    },
  },
  CreateRepository: { use: registry((one) => one.ensure('batch-job/jobs')) },
  // A repository without the rule is no reason to refuse a push.
  GetLifecyclePolicy: { use: registry((one) => one.ensure('batch-job/jobs')), through: true },
  PutLifecyclePolicy: { use: registry((one) => one.ensure('batch-job/jobs')), through: true },
  DescribeImageScanFindings: { use: registry((one) => one.scan('batch-job/jobs', 'sha256:0')) },
  BatchGetImage: { use: registry((one) => one.published('batch-job/jobs', ['a'])) },
  DetectStackDrift: { use: detect },
  DescribeStackDriftDetectionStatus: { use: detect },
  DescribeStackResourceDrifts: { use: detect },
  DescribeRule: { use: async ({ doors }) => (await doors.liveStates()).rule('r') },
  GetEventSourceMapping: { use: async ({ doors }) => (await doors.liveStates()).mapping('m') },
  LookupEvents: { use: async ({ doors }) => (await doors.trail()).lastChange(['r']), through: true },
  DescribeImages: { use: async ({ doors }) => (await doors.storedImages()).list('batch-job/jobs') },
  BatchDeleteImage: { use: async ({ doors }) => (await doors.storedImages()).remove('batch-job/jobs', ['sha256:a']) },
  GetAuthorizationToken: { use: registry((one) => one.login()) },
};
