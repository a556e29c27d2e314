import { expect, test } from '@jest/globals';
import { config, job, onSchedule } from './configs.ts';
import { codesOf, compiled, complaintsOf, refusal, rule, templateOf } from './harness.ts';
import { fact, granting, type Json, ofType, same, type Template } from './reading.ts';

const jobQueueArn = 'arn:aws:batch:eu-west-1:123456789012:job-queue/shared';
const own = (more: Json = {}, others: Json = {}) => config({ report: job({ jobQueueArn, ...more }), ...others });

const substitutionsIn = ({ Resources }: Template, name = 'Report'): Json =>
  Resources[`${name}JobExecutionStateMachine`].Properties.DefinitionSubstitutions;
const shared = /^AWS::(?:EC2::|Batch::(?:ComputeEnvironment|JobQueue)|IAM::InstanceProfile)/;

rule(
  'capacity/own-queue',
  'its machine submits to that queue and may submit to no other, and the stack has no pool and no network',
  own({ events: [onSchedule()] }),
  (template) => [
    ...fact(substitutionsIn(template).JobQueue === jobQueueArn, 'another queue'),
    ...fact(
      same(
        granting(template, 'ReportStateMachineRole', 'batch:SubmitJob')?.Resource.filter(
          (one: Json) => !JSON.stringify(one).includes(':job-definition/'),
        ),
        [jobQueueArn],
      ),
      'it may submit elsewhere',
    ),
    ...Object.entries(template.Resources).flatMap(([id, { Type }]) => (shared.test(Type) ? [id] : [])),
    ...fact(template.Parameters?.StpZones === undefined, 'it asks for zones'),
  ],
  (template) => {
    substitutionsIn(template).JobQueue = { Ref: 'StpBatchOnDemandJobQueue' };
  },
  ({ Resources }) => {
    Resources.ReportStateMachineRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource.push('*');
  },
  ({ Resources }) => {
    Resources.StpVpc = { Type: 'AWS::EC2::VPC' };
  },
);

rule(
  'capacity/own-queue',
  'it may submit to the pools of the stack too, where its runs from before go on, and their jobs not to its queue',
  own({}, { other: job({ useSpotInstances: true }) }),
  (template) => {
    const queuesOf = (name: string) =>
      JSON.stringify(granting(template, `${name}StateMachineRole`, 'batch:SubmitJob')?.Resource);
    return [
      ...fact(queuesOf('Report').includes('StpBatchSpotJobQueue'), 'its runs from before end'),
      ...fact(!queuesOf('Other').includes('job-queue/shared'), 'another job may use its queue'),
      ...fact(same(substitutionsIn(template, 'Other').JobQueue, { Ref: 'StpBatchSpotJobQueue' }), 'another pool'),
      ...fact(ofType(template, 'AWS::Batch::JobQueue').length === 1, 'a pool too many'),
    ];
  },
  ({ Resources }) => {
    Resources.ReportStateMachineRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource = [jobQueueArn];
  },
  ({ Resources }) => {
    Resources.OtherStateMachineRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource.push(jobQueueArn);
  },
);

rule(
  'capacity/own-queue',
  'what is connected to the job may submit to its queue',
  own({}, { caller: job({ connectTo: ['report'] }) }),
  (template) =>
    fact(
      granting(template, 'CallerRole', 'batch:SubmitJob')?.Resource.includes(jobQueueArn),
      'it may not submit to the queue',
    ),
  ({ Resources }) => {
    Resources.CallerRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource = ['*'];
  },
);

test('a queue of the config itself, and one of another stack, are named by references', async () => {
  const cloudformationResources = {
    Mine: { Type: 'AWS::Batch::JobQueue', Properties: { Priority: 1, ComputeEnvironmentOrder: [] } },
  };
  const template = await templateOf(
    config(
      {
        report: job({ jobQueueArn: "$CfResourceParam('Mine', 'JobQueueArn')" }),
        other: job({ jobQueueArn: "$CfStackOutput('platform-prod', 'QueueArn')" }),
      },
      { cloudformationResources },
    ),
  );
  expect(JSON.stringify(substitutionsIn(template).JobQueue)).toContain('Mine');
  expect(JSON.stringify(substitutionsIn(template, 'Other').JobQueue)).toContain('Fn::ImportValue');
});

test('overlap, retries and chains work as in a pool, and their calls name the queue', async () => {
  const template = await templateOf(
    own({ overlap: 'queue', retryConfig: { attempts: 3 }, onSuccess: ['next'] }, { next: job({ jobQueueArn }) }),
  );
  expect(JSON.stringify(template.Resources.ReportJobExecutionStateMachine)).toContain('"queue":{"S":"${JobQueue}"}');
  expect(template.Resources.StpRuns).toBeDefined();
});

test('a job on Fargate says so, with a public address, and one with GPUs asks for them whatever the region has', async () => {
  const fargate = own({ capacity: 'fargate', resources: { cpu: 0.5, memory: 1_024 }, storage: 50 });
  const { Resources } = await templateOf(fargate);
  expect(Resources.ReportJobDefinition.Properties).toMatchObject({
    PlatformCapabilities: ['FARGATE'],
    ContainerProperties: {
      NetworkConfiguration: { AssignPublicIp: 'ENABLED' },
      EphemeralStorage: { SizeInGiB: 50 },
    },
  });
  expect(await codesOf(own({ resources: { cpu: 1, memory: 900, gpu: 3 } }))).toEqual([]);
});

test('a preview submits to the queue as well, without pools of its own and without a lender', async () => {
  const template = await templateOf({ ...own(), stage: 'pr-7' });
  expect(substitutionsIn(template).JobQueue).toBe(jobQueueArn);
  expect(Object.keys(template.Parameters ?? {})).toEqual([]);
});

refusal(
  'capacity/own-queue',
  'what only a pool of the stack could have is refused',
  'config/own-queue',
  own({ useSpotInstances: true, retryConfig: { attempts: 2 } }),
  own({ storage: 50 }),
  own({ keepWarmMinutes: 30 }),
  own({ spotFallback: true, useSpotInstances: true, retryConfig: { attempts: 2 } }),
);

refusal(
  'capacity/own-queue',
  'a queue of another region is refused',
  'config/other-region',
  own(),
  config({ report: job({ jobQueueArn: jobQueueArn.replace('eu-west-1', 'us-east-1') }) }),
);

refusal(
  'capacity/own-queue',
  'queues of two accounts are refused',
  'config/other-account',
  own({}, { other: job({ jobQueueArn }) }),
  own({}, { other: job({ jobQueueArn: jobQueueArn.replace('123456789012', '210987654321') }) }),
);

refusal(
  'capacity/own-queue',
  'an ARN of something else is refused',
  'config/wrong-format',
  own(),
  config({ report: job({ jobQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:shared' }) }),
  config({ report: job({ jobQueueArn: 'arn:aws:batch:eu-west-1:123456789012:compute-environment/shared' }) }),
);

test('a complaint names the line of what the queue has instead', async () => {
  const [complaint] = await complaintsOf(own({ keepWarmMinutes: 30 }));
  expect(complaint?.place).toMatchObject({ path: ['resources', 'report', 'properties', 'keepWarmMinutes'] });
});

test('a connection to what lets in pools of the stack alone is warned of, and opens nothing', async () => {
  const orders = {
    type: 'relational-database',
    properties: {
      credentials: { masterUserPassword: "$Secret('orders.password')" },
      engine: { type: 'postgres', properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } } },
      accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' },
    },
  };
  const { diagnostics, template } = await compiled(own({ connectTo: ['orders'] }, { orders }));
  expect(diagnostics.map(({ code }) => code)).toContain('config/no-route');
  expect(ofType(template as unknown as Template, 'AWS::EC2::SecurityGroupIngress')).toEqual([]);
});
