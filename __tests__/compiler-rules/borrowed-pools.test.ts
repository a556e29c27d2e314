import { expect, test } from '@jest/globals';
import { compiledFiles } from '../../src/operations/compile/compiled-files.ts';
import { bucket, config, everything, job } from './configs.ts';
import { type Case, compiled, law, rule, templateOf } from './harness.ts';
import { at, fact, type Json, ofType, references, same, type Template } from './reading.ts';

const preview = (given: Case, more: Partial<Case> = {}): Case => ({ ...given, stage: 'pr-7', ...more });
const both = config({ report: job(), cleanup: job({ useSpotInstances: true }) });
const balancer = { type: 'application-load-balancer', properties: { interface: 'internal' } };
const served = config({
  web: balancer,
  report: job({
    events: [
      { type: 'application-load-balancer', properties: { loadBalancerName: 'web', priority: 1, paths: ['/run'] } },
    ],
  }),
});

test('the names of the parameters of a borrowing preview are frozen', async () => {
  const { Parameters = {} } = await templateOf(preview(served));
  const stack = 'of the stack shop-production.';
  expect(Parameters).toEqual({
    StpBorrowedAddresses: { Type: 'String', Description: `The output StpLentAddresses ${stack}` },
    StpBorrowedOnDemandJobQueue: { Type: 'String', Description: `The output StpLentOnDemandJobQueue ${stack}` },
    StpBorrowedSpotJobQueue: { Type: 'String', Description: `The output StpLentSpotJobQueue ${stack}` },
    StpBorrowedSubnets: { Type: 'CommaDelimitedList', Description: `The output StpLentSubnets ${stack}` },
    StpBorrowedVpc: { Type: 'String', Description: `The output StpLentVpc ${stack}` },
  });
});

/** Types of which AWS allows few in a region. */
const scarce = [
  'AWS::Batch::ComputeEnvironment',
  'AWS::Batch::JobQueue',
  'AWS::EC2::InternetGateway',
  'AWS::EC2::LaunchTemplate',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::Subnet',
  'AWS::EC2::VPC',
];

/** Returns the references of a template to what it does not have. */
const dangling = (template: Template): string[] => {
  const { Resources, Parameters = {} } = template;
  return references(template)
    .map(({ to }) => to)
    .filter((to) => !to.startsWith('AWS::') && !(to in Resources) && !(to in Parameters));
};

rule(
  'capacity/borrowed-pools',
  'a preview makes no VPC, environment, queue or zones, and depends on nothing of them',
  preview(both),
  (template) => [
    ...ofType(template, ...scarce).map(([id]) => id),
    ...Object.keys(template.Parameters ?? {}).filter((name) => name === 'StpZones'),
    ...Object.keys(template.Conditions ?? {}),
    ...dangling(template),
  ],
  ({ Resources }) => {
    Resources.StpVpc = { Type: 'AWS::EC2::VPC', Properties: {} };
  },
  (template) => {
    Object.assign(template.Parameters ?? {}, { StpZones: { Type: 'CommaDelimitedList' } });
  },
  ({ Resources }) => {
    at(Resources.ReportJobExecutionStateMachine, 'Properties').DefinitionSubstitutions.JobQueue = {
      Ref: 'StpBatchOnDemandJobQueue',
    };
  },
);

const queueOf = (template: Template, name: string) =>
  at(template.Resources[`${name}JobExecutionStateMachine`], 'Properties.DefinitionSubstitutions.JobQueue');
const submits = (template: Template, name: string): Json[] =>
  at(template.Resources[`${name}StateMachineRole`], 'Properties.Policies.0.PolicyDocument.Statement.0.Resource').slice(
    1,
  );
const lentQueues = [{ Ref: 'StpBorrowedOnDemandJobQueue' }, { Ref: 'StpBorrowedSpotJobQueue' }];

rule(
  'capacity/borrowed-pools',
  'jobs run in the lent queue of their kind, and their roles may submit to both by parameter, to no pattern',
  preview(both),
  (template) => [
    ...fact(same(queueOf(template, 'Report'), lentQueues[0]), 'on demand'),
    ...fact(same(queueOf(template, 'Cleanup'), lentQueues[1]), 'spot'),
    ...['Report', 'Cleanup'].filter(
      (name) =>
        !same(
          submits(template, name)
            .map((one) => one.Ref)
            .sort(),
          lentQueues.map(({ Ref }) => Ref),
        ),
    ),
  ],
  (template) => {
    submits(template, 'Report').length = 0;
    at(template.Resources.ReportStateMachineRole, 'Properties.Policies.0.PolicyDocument.Statement.0').Resource = ['*'];
  },
  (template) => {
    at(template.Resources.CleanupJobExecutionStateMachine, 'Properties').DefinitionSubstitutions.JobQueue =
      lentQueues[0];
  },
);

rule(
  'capacity/borrowed-pools',
  'a parameter has no default, which would be an old lender once',
  preview(served),
  ({ Parameters = {} }) => Object.keys(Parameters).filter((name) => 'Default' in Parameters[name]),
  ({ Parameters = {} }) => {
    Parameters.StpBorrowedVpc.Default = 'vpc-1';
  },
);

rule(
  'capacity/borrowed-pools',
  'a load balancer of a preview is in two subnets of the lender',
  preview(served),
  (template) => {
    const { Subnets } = at(template.Resources.WebLoadBalancer, 'Properties');
    const expected = [0, 1].map((index) => ({ 'Fn::Select': [index, { Ref: 'StpBorrowedSubnets' }] }));
    const group = at(template.Resources.WebLbSecurityGroup, 'Properties');
    return [
      ...fact(same(Subnets, expected), JSON.stringify(Subnets)),
      ...fact(same(group.VpcId, { Ref: 'StpBorrowedVpc' }), 'VpcId'),
      ...fact(same(group.SecurityGroupIngress[0].CidrIp, { Ref: 'StpBorrowedAddresses' }), 'CidrIp'),
      ...fact(at(template.Resources.WebLoadBalancer, 'DependsOn') === undefined, 'DependsOn'),
    ];
  },
  ({ Resources }) => {
    at(Resources.WebLoadBalancer, 'Properties').Subnets = [{ Ref: 'StpPublicSubnet0' }];
  },
  ({ Resources }) => {
    Resources.WebLoadBalancer.DependsOn = ['StpInternetGatewayRoute0'];
  },
);

const parametersOf = async (given: Case) => Object.keys((await templateOf(given)).Parameters ?? {});
const reuse = (stage: string) => config({ report: job() }, { stackConfig: { compute: { reuse: { stage } } } });

law('capacity/borrowed-pools', 'the lender is the one of the config, else of base-stage, else production', async () => {
  const lenderOf = async (given: Case) => (await compiled(given)).borrowed?.stack;
  expect(await lenderOf(preview(both))).toBe('shop-production');
  expect(await lenderOf(preview(both, { baseStage: 'dev' }))).toBe('shop-dev');
  expect(await lenderOf(preview(reuse('staging'), { baseStage: 'dev' }))).toBe('shop-staging');
});

law('capacity/borrowed-pools', 'only previews borrow, and only those that do not name themselves', async () => {
  for (const stage of ['dev', 'production', 'staging', 'pr-0', 'pr-07'])
    expect(await parametersOf({ ...reuse('staging'), stage })).toEqual(['StpZones']);
  expect(await parametersOf(preview(reuse('pr-7')))).toEqual(['StpZones']);
  expect(await parametersOf(preview(both, { baseStage: 'pr-7' }))).toEqual(['StpZones']);
});

law('capacity/borrowed-pools', 'a preview without jobs and load balancers borrows nothing', async () => {
  const given = await compiled(preview(config({ files: bucket() })));
  expect(given.borrowed).toBeUndefined();
  expect(await parametersOf(preview(config({ files: bucket() })))).toEqual([]);
});

law('capacity/borrowed-pools', 'compile names each value that only the lender knows', async () => {
  const file = JSON.parse(compiledFiles(await compiled(preview(both)))['parameters.json'] ?? '');
  expect(file).toEqual(
    ['OnDemand', 'Spot'].map((kind) => ({
      ParameterKey: `StpBorrowed${kind}JobQueue`,
      ParameterValue: `<lender unknown: output StpLent${kind}JobQueue of shop-production>`,
    })),
  );
});

law('capacity/borrowed-pools', 'a preview of every kind of resource, event and connection compiles', async () => {
  expect(dangling(await templateOf(preview(everything)))).toEqual([]);
});

law(
  'capacity/borrowed-pools',
  'a preview with pools of its own keeps them until they are empty, and its machines may submit to both',
  async () => {
    const [own, next] = [await compiled(preview(both, { baseStage: 'pr-7' })), await compiled(preview(both))];
    const kept = await next.withDeployed({
      left: {
        queues: ['StpBatchOnDemandJobQueue'],
        sections: { Resources: { StpBatchOnDemandJobQueue: at(own.template, 'Resources.StpBatchOnDemandJobQueue') } },
      },
    });
    const template = kept.template as unknown as Template;
    expect(
      submits(template, 'Report')
        .map(({ Ref }) => Ref)
        .sort(),
    ).toEqual(['StpBatchOnDemandJobQueue', ...lentQueues.map(({ Ref }) => Ref)]);
    expect(queueOf(template, 'Report')).toEqual(lentQueues[0]);
  },
);
