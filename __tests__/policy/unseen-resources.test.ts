import { expect, test } from '@jest/globals';
import { unseenResources } from '../../src/policy/unseen-resources.ts';
import type { Judged } from '../../src/policy/violation.ts';
import { configOf, errorsOf } from './policy-world.ts';

const openLint = { lint: { 'open-trigger': 'off', 'unused-resource': 'off' } };
const raw = (resources: object) => configOf({}, {}, { cloudformationResources: resources, ...openLint });
const complaintsOf = async (policy: object, config: string): Promise<string[]> =>
  (await errorsOf(policy, config)).errors.map(
    ({ code, place }) => `${code} at ${typeof place === 'object' && 'path' in place ? place.path.join('.') : 'file'}`,
  );

const violationsOf = (Type: string): string[] => {
  const from = ['cloudformationResources', 'Others', 'Type'];
  const other = { kind: 'resource', id: 'Others', body: { Type }, from, tags: 'none', holdsData: 'no' } as const;
  const judged = {
    config: { resources: {} },
    resources: new Map([['Others', other]]),
    stage: 'dev',
    region: 'eu-west-1',
  };
  return unseenResources({ forbiddenTypes: ['AWS::RDS::*'] }, judged as Judged).map(
    ({ code, path }) => `${code} at ${path.join('.')}`,
  );
};

const stack = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://a.s3.amazonaws.com/b.json' } };
const hidden = [
  stack,
  { Type: 'AWS::CloudFormation::StackSet', Properties: { StackSetName: 'a', PermissionModel: 'SELF_MANAGED' } },
  { Type: 'Acme::Batch::Job::MODULE' },
];
const rules = [{ maxCpu: 4 }, { forbiddenTypes: ['AWS::IAM::User'] }, { publicTriggers: 'none' }];

test.each(hidden.flatMap((one) => rules.map((rule) => [one.Type, rule, one] as const)))(
  '%s, whose resources nobody sees, breaks %j',
  async (_, rule, Others) => {
    expect(await complaintsOf(rule, raw({ Others }))).toEqual([
      'policy/unseen-resources at cloudformationResources.Others.Type',
    ]);
  },
);

test.each([
  'AWS::CodePipeline::Pipeline',
  'AWS::CodeStarConnections::SyncConfiguration',
  'AWS::DataZone::Environment',
  'AWS::DataZone::Project',
  'AWS::ElasticBeanstalk::Environment',
  'AWS::LaunchWizard::Deployment',
  'AWS::SageMaker::Project',
  'AWS::SSM::Association',
  'AWS::SSMQuickSetup::ConfigurationManager',
  'AWS::SSMQuickSetup::LifecycleAutomation',
  'AWS::CloudFormation::ModuleVersion',
  'AWS::CloudFormation::ResourceVersion',
  'AWS::CloudFormation::TypeActivation',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
  'Acme::Db::Instance',
  'aws::CloudFormation::Stack',
  'MongoDB::Realm::App',
])('nobody sees what %s makes, which could be a forbidden type', (Type) => {
  expect(violationsOf(Type)).toEqual(['policy/unseen-resources at cloudformationResources.Others.Type']);
});

test.each([
  'AWS::ElasticBeanstalk::Application',
  'AWS::Quantumleap::Circuit',
  'AWS::Proton::ServiceTemplate',
  'Alexa::ASK::Skill',
  'Custom::Seed',
  'MongoDB::Atlas::DatabaseUser',
])('%s hides no resource', (Type) => {
  expect(violationsOf(Type)).toEqual([]);
});

test('an environment of Elastic Beanstalk and a type of a third party are refused at their lines', async () => {
  const config = raw({
    Shop: {
      Type: 'AWS::ElasticBeanstalk::Environment',
      Properties: {
        ApplicationName: 'shop',
        OptionSettings: [{ Namespace: 'aws:rds:dbinstance', OptionName: 'HasCoupledDatabase', Value: 'true' }],
      },
    },
    Orders: { Type: 'Acme::Db::Instance', Properties: { Size: 'xxl' } },
  });
  expect(await complaintsOf({ forbiddenTypes: ['AWS::RDS::*'] }, config)).toEqual([
    'policy/unseen-resources at cloudformationResources.Orders.Type',
    'policy/unseen-resources at cloudformationResources.Shop.Type',
  ]);
});

test('a stack in the stack breaks no rule that is about something else', async () => {
  expect(await complaintsOf({ stages: ['dev'] }, raw({ Others: stack }))).toEqual([]);
});

test('what the pods of a job ask for counts', async () => {
  const Containers = [
    { Image: 'job:1', Resources: { Limits: { cpu: '8', memory: '9000Mi', 'nvidia.com/gpu': '1' } } },
    { Image: 'job:1', Resources: { Requests: { cpu: '4', memory: '8000Mi' } } },
  ];
  const Pod = {
    Type: 'AWS::Batch::JobDefinition',
    Properties: { Type: 'container', EksProperties: { PodProperties: { Containers } } },
  };
  const policy = { maxCpu: 4, maxMemory: 8000, maxGpu: 0 };
  expect(await complaintsOf(policy, raw({ Pod }))).toEqual(
    ['cpu', 'memory', 'gpu'].map((what) => `policy/${what} at cloudformationResources.Pod`),
  );
});
