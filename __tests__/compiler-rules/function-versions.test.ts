import { expect } from '@jest/globals';
import { config, job } from './configs.ts';
import { type Case, law, refusal, rule, templateOf } from './harness.ts';
import { each, type Json, ofType, type Template } from './reading.ts';

const shifted = { strategy: 'Canary10Percent5Minutes' };

const lambda = (more: Json = {}, overrides?: Json): Json => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/handle.ts' } },
    ...more,
  },
  ...(overrides ? { overrides } : {}),
});
const on = (type: string, properties: Json): Json => ({ type, properties });

/** Returns the id of the version of `handle` in a template. */
const versionIn = (template: Template): string => ofType(template, 'AWS::Lambda::Version')[0]?.[0] ?? 'none';
const versionOf = async (more: Json, about: Partial<Case> = {}, around: Json = {}): Promise<string> => {
  const handle = lambda({ deployment: shifted, ...more }, around.overrides);
  const resources = { handle, orders: { type: 'sqs-queue' }, ...around.resources };
  return versionIn(await templateOf({ ...config(resources, around.top), ...about }));
};

law(
  'functions/versions',
  'everything that a version freezes is in its logical id, and in the description of its function',
  async () => {
    const connected = { connectTo: ['orders'] };
    const fifo = { resources: { orders: { type: 'sqs-queue', properties: { fifoEnabled: true } } } };
    const handle = (Properties: Json) => ({ overrides: { HandleFunction: Properties } });
    const ids = await Promise.all([
      versionOf({}),
      versionOf({ memory: 512 }),
      versionOf({ timeout: 5 }),
      versionOf({ storage: 1024 }),
      versionOf({ architecture: 'arm64' }),
      versionOf({ runtime: 'nodejs22.x' }),
      versionOf({ environment: [{ name: 'QUALITY', value: 1 }] }),
      versionOf({ layers: ['arn:aws:lambda:eu-west-1:123456789012:layer:tools:3'] }),
      versionOf({ logging: { disabled: true } }),
      versionOf({ packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/other.ts' } } }),
      versionOf({}, { files: { 'src/handle.ts': 'export default () => 1;\n' } }),
      versionOf(connected),
      versionOf(connected, {}, fifo),
      versionOf({}, {}, handle({ 'TracingConfig.Mode': 'Active' })),
      versionOf({}, {}, handle({ Description: 'Of ours.' })),
    ]);
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^HandleVersion[0-9a-f]{10}$/)));
    expect(new Set(ids).size).toBe(ids.length);
    const { Resources } = await templateOf(config({ handle: lambda({ deployment: shifted, memory: 512 }) }));
    const description: string = Resources.HandleFunction.Properties.Description;
    expect(`HandleVersion${description.replace('Version ', '')}`).toBe(versionIn({ Resources, Outputs: {} }));
  },
);

law(
  'functions/versions',
  'what counts for all versions of a function, or stands beside it, makes no new one',
  async () => {
    const usual = await versionOf({});
    const others = await Promise.all([
      versionOf({ reservedConcurrency: 9 }),
      versionOf({ provisionedConcurrency: 2 }),
      versionOf({ tags: [{ name: 'team', value: 'data' }] }),
      versionOf({}, {}, { top: { stackConfig: { tags: [{ name: 'team', value: 'data' }] } } }),
      versionOf({ deployment: { strategy: 'AllAtOnce' } }),
      versionOf({ events: [on('sqs', { sqsQueueName: 'orders' })] }),
      versionOf({ url: { enabled: true } }),
      versionOf({ logging: { retentionDays: 7 } }),
      versionOf({ iamRoleStatements: [{ Resource: ['*'], Action: ['ec2:DescribeRegions'] }] }),
      versionOf({ destinations: { onFailure: "$ResourceParam('orders', 'arn')" } }),
    ]);
    expect(others).toEqual(others.map(() => usual));
  },
);

law('functions/versions', 'references of a config to the version name the one that is published', async () => {
  const template = await templateOf(
    config(
      { handle: lambda({ deployment: shifted }) },
      {
        cloudformationResources: {
          Kept: {
            Type: 'AWS::SSM::Parameter',
            DependsOn: 'HandleVersion',
            Properties: {
              Type: 'String',
              Value: {
                'Fn::Sub': [
                  '${HandleVersion.Version} ${HandleVersion} ${!HandleVersion} ${x}',
                  { x: { Ref: 'HandleVersion' } },
                ],
              },
              Description: { 'Fn::GetAtt': 'HandleVersion.Version' },
            },
          },
        },
      },
    ),
  );
  const id = versionIn(template);
  expect(template.Resources.Kept).toEqual({
    Type: 'AWS::SSM::Parameter',
    DependsOn: id,
    Properties: {
      Type: 'String',
      Value: { 'Fn::Sub': [`\${${id}.Version} \${${id}} \${!HandleVersion} \${x}`, { x: { Ref: id } }] },
      Description: { 'Fn::GetAtt': `${id}.Version` },
    },
  });
});

rule(
  'functions/versions',
  'a version stays when a newer one takes its place, and goes when its deployment is rolled back',
  config({ handle: lambda({ provisionedConcurrency: 1 }) }),
  (template) =>
    each(
      template,
      'AWS::Lambda::Version',
      ({ DeletionPolicy, UpdateReplacePolicy }) =>
        DeletionPolicy === 'RetainExceptOnCreate' && UpdateReplacePolicy === 'Retain',
    ),
  ({ Resources }) => {
    Resources[versionIn({ Resources, Outputs: {} })].DeletionPolicy = 'Retain';
  },
  ({ Resources }) => {
    Resources[versionIn({ Resources, Outputs: {} })].DeletionPolicy = 'Delete';
  },
);

law('functions/versions', 'a preview publishes no version, unless it is told to, and then keeps none', async () => {
  const properties = { provisionedConcurrency: 2, deployment: shifted };
  const inPreview = async (more: Json) => {
    const given = config({
      handle: lambda({ ...properties, url: { enabled: true }, ...more }),
      report: job({ connectTo: ['handle'] }),
    });
    return templateOf({ ...given, stage: 'pr-7', baseStage: 'pr-7' });
  };
  const types = [
    'AWS::Lambda::Version',
    'AWS::Lambda::Alias',
    'AWS::CodeDeploy::Application',
    'AWS::CodeDeploy::DeploymentGroup',
  ];
  const plain = await inPreview({});
  expect(ofType(plain, ...types)).toEqual([]);
  expect(JSON.stringify(plain)).not.toContain('stp-live');
  expect(plain.Resources.HandleFunction.Properties).not.toHaveProperty('Description');
  const told = await inPreview({ preview: 'on' });
  expect(
    ofType(told, ...types)
      .map(([, { Type }]) => Type)
      .sort(),
  ).toEqual([...types].sort());
  expect(JSON.stringify(told)).not.toContain('Retain');
});

refusal(
  'functions/versions',
  'no more instances are ready than may run',
  'config/out-of-range',
  config({ handle: lambda({ provisionedConcurrency: 3, reservedConcurrency: 3 }) }),
  config({ handle: lambda({ provisionedConcurrency: 3, reservedConcurrency: 2 }) }),
  config({ handle: lambda({ provisionedConcurrency: 1, reservedConcurrency: 0 }) }),
  config({ handle: lambda({ provisionedConcurrency: 0 }) }),
);

const hooked = (key: string, name: string) =>
  config({
    handle: lambda({ deployment: { ...shifted, [key]: name } }),
    check: lambda(),
    orders: { type: 'sqs-queue' },
  });

refusal(
  'functions/versions',
  'a hook is another function of the config',
  'config/wrong-resource',
  hooked('beforeAllowTrafficFunction', 'check'),
  hooked('beforeAllowTrafficFunction', 'handle'),
  hooked('afterTrafficShiftFunction', 'handle'),
  hooked('afterTrafficShiftFunction', 'orders'),
);
