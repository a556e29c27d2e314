import { describe, expect, test } from '@jest/globals';
import { checkLayers } from '../../src/resources/shapes/function-layers.ts';
import { statelessTypes } from '../../src/stack/stateless-types.ts';
import { linked } from '../fakes/linked.ts';

/** Returns a config with a function `fn` of these properties, beside other resources. */
const configOf = (properties: object, others: object = {}): string =>
  JSON.stringify({
    resources: {
      fn: {
        type: 'function',
        properties: { packaging: { type: 'custom-artifact', properties: { packagePath: 'dist' } }, ...properties },
      },
      ...others,
    },
  });

const job = (properties: object = {}) => ({
  type: 'batch-job',
  properties: {
    container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1.37' } } },
    resources: { cpu: 1, memory: 1024 },
    ...properties,
  },
});

/** Returns the diagnostics of a function: code and config path below its properties. */
const faultsOf = (properties: object, others: object = {}) =>
  linked(configOf(properties, others)).diagnostics.map(({ code, severity, place }) => [
    `${severity} ${code}`,
    (place as { path: readonly unknown[] }).path.slice(3).join('.'),
  ]);

/** Returns the properties of a CloudFormation resource of a config. */
const propertiesOf = (id: string, properties: object, others: object = {}) => {
  const { value, diagnostics } = linked(configOf(properties, others));
  if (value === undefined) throw new Error(diagnostics.map(({ sentence }) => sentence).join('\n'));
  return value.resources.get(id)?.body.Properties as Record<string, unknown> | undefined;
};

const statementsOf = (id: string, properties: object, others: object = {}) =>
  (
    propertiesOf(id, properties, others) as {
      Policies?: { PolicyDocument: { Statement: { Action: string[]; Resource: unknown }[] } }[];
    }
  ).Policies?.[0]?.PolicyDocument.Statement ?? [];

describe('the variables of a function', () => {
  test.each([
    ['AWS_REGION', 'config/environment'],
    ['_HANDLER', 'config/environment'],
    ['1ST', 'config/environment'],
    ['A', 'config/environment'],
    ['WITH-HYPHEN', 'config/environment'],
    ["$ResourceParam('fn', 'arn')", 'directives/misplaced'],
  ])('have no name that Lambda refuses: %s', (name, code) => {
    expect(faultsOf({ environment: [{ name, value: 'x' }] })).toEqual([[`error ${code}`, 'environment.0.name']]);
  });

  test('have at most 4 KB together', () => {
    const of = (bytes: number) => faultsOf({ environment: [{ name: 'AB', value: 'x'.repeat(bytes - 2) }] });
    expect(of(4_096)).toEqual([]);
    expect(of(4_097)).toEqual([['error config/environment', 'environment']]);
  });

  test('of connections are among those 4 KB', () => {
    const environment = [{ name: 'AB', value: 'x'.repeat(4_090) }];
    const beside = { orders: { type: 'sqs-queue' } };
    expect(faultsOf({ environment, connectTo: ['orders'] }, beside)).toEqual([
      ['error config/environment', 'environment'],
    ]);
  });

  test('are warned of when a name stands twice or a secret would be readable, once each', () => {
    const environment = [
      { name: 'KEY', value: "$Secret('db.password')" },
      { name: 'AB', value: 1 },
      { name: 'AB', value: 2 },
    ];
    expect(faultsOf({ environment })).toEqual([
      ['warning directives/readable-secret', 'environment.0.value'],
      ['warning config/environment', 'environment.2.name'],
    ]);
    expect(propertiesOf('FnFunction', { environment })?.Environment).toEqual({
      Variables: { AB: '2', KEY: '{{resolve:secretsmanager:db:SecretString:password}}' },
    });
  });

  test('enable source maps of a bundle, unless the config sets NODE_OPTIONS or has none', () => {
    const variables = (environment: object[], languageSpecificConfig: object = {}) =>
      propertiesOf('FnFunction', {
        packaging: {
          type: 'stacktape-lambda-buildpack',
          properties: { entryfilePath: 'a.ts', languageSpecificConfig },
        },
        environment,
      })?.Environment;
    expect(variables([])).toEqual({ Variables: { NODE_OPTIONS: '--enable-source-maps' } });
    expect(variables([{ name: 'NODE_OPTIONS', value: '--no-warnings' }])).toEqual({
      Variables: { NODE_OPTIONS: '--no-warnings' },
    });
    expect(variables([], { disableSourceMaps: true })).toBeUndefined();
  });
});

describe('the destinations of a function', () => {
  const topics = { Topic: { Type: 'AWS::SNS::Topic' } };
  test.each([
    ['arn:aws:sqs:eu-west-1:123456789012:dead', 'sqs:SendMessage'],
    ['arn:aws:sns:eu-west-1:123456789012:alarms', 'sns:Publish'],
    ['arn:aws:events:eu-west-1:123456789012:event-bus/main', 'events:PutEvents'],
    ['arn:aws:lambda:eu-west-1:123456789012:function:other', 'lambda:InvokeFunction'],
  ])('may be sent to, and nothing else: %s', (onFailure, action) => {
    expect(faultsOf({ destinations: { onFailure } })).toEqual([]);
    const own = statementsOf('FnRole', { destinations: { onFailure } }).slice(1);
    expect(own).toEqual([{ Effect: 'Allow', Action: [action], Resource: onFailure }]);
    expect(propertiesOf('FnEventInvokeConfig', { destinations: { onFailure } })).toEqual({
      FunctionName: { Ref: 'FnFunction' },
      Qualifier: '$LATEST',
      DestinationConfig: { OnFailure: { Destination: onFailure } },
    });
  });

  test('may be a bucket where the invocation fails, and a queue of the config or an ARN that CloudFormation composes', () => {
    const bucket = 'arn:aws:s3:::failures';
    expect(statementsOf('FnRole', { destinations: { onFailure: bucket } }).slice(1)).toEqual([
      { Effect: 'Allow', Action: ['s3:PutObject'], Resource: `${bucket}/*` },
      { Effect: 'Allow', Action: ['s3:ListBucket'], Resource: bucket },
    ]);
    const own = { destinations: { onSuccess: "$ResourceParam('done', 'arn')" } };
    expect(statementsOf('FnRole', own, { done: { type: 'sqs-queue' } }).slice(1)).toEqual([
      { Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: { 'Fn::GetAtt': ['DoneQueue', 'Arn'] } },
    ]);
    const composed = { destinations: { onFailure: "$CfFormat('arn:aws:sqs:eu-west-1:{}:dead', $AwsAccountId())" } };
    expect(statementsOf('FnRole', composed)[1]?.Action).toEqual(['sqs:SendMessage']);
  });

  test.each<[string, object, object]>([
    ['a bucket of what succeeds', { onSuccess: 'arn:aws:s3:::done' }, {}],
    ['another service', { onFailure: 'arn:aws:dynamodb:eu-west-1:123456789012:table/t' }, {}],
    ['a rule of EventBridge', { onFailure: 'arn:aws:events:eu-west-1:123456789012:rule/r' }, {}],
    ['a FIFO queue', { onFailure: 'arn:aws:sqs:eu-west-1:123456789012:dead.fifo' }, {}],
    [
      'a FIFO queue of the config',
      { onFailure: "$ResourceParam('q', 'arn')" },
      { q: { type: 'sqs-queue', properties: { fifoEnabled: true } } },
    ],
    ['a job', { onFailure: "$ResourceParam('work', 'stateMachineArn')" }, { work: job() }],
  ])('are no %s', (_, destinations, others) => {
    const [key] = Object.keys(destinations);
    expect(faultsOf({ destinations }, others)).toEqual([['error config/destination', `destinations.${key}`]]);
  });

  test('are of a service that is known before the deployment', () => {
    const text = JSON.stringify({
      ...JSON.parse(configOf({ destinations: { onFailure: "$CfResourceParam('Topic', 'TopicArn')" } })),
      cloudformationResources: topics,
    });
    expect(linked(text).diagnostics.map(({ code }) => code)).toContain('config/destination');
  });
});

describe('the address of a function', () => {
  test('needs two permissions where anybody may call it, and none where IAM decides', () => {
    const none = { url: { enabled: true } };
    expect(propertiesOf('FnUrlPermission', none)).toEqual({
      FunctionName: { Ref: 'FnFunction' },
      Action: 'lambda:InvokeFunctionUrl',
      Principal: '*',
      FunctionUrlAuthType: 'NONE',
    });
    expect(propertiesOf('FnUrlInvokePermission', none)).toEqual({
      FunctionName: { Ref: 'FnFunction' },
      Action: 'lambda:InvokeFunction',
      Principal: '*',
      InvokedViaFunctionUrl: true,
    });
    const ids = [...(linked(configOf({ url: { enabled: true, authMode: 'AWS_IAM' } })).value?.resources.keys() ?? [])];
    expect(ids.sort()).toEqual(['FnFunction', 'FnLogGroup', 'FnRole', 'FnUrl']);
    expect(propertiesOf('FnUrl', { url: { enabled: false } })).toBeUndefined();
  });

  test('has CORS without what Lambda refuses: OPTIONS and empty lists', () => {
    const cors = (own: object) => ({ url: { enabled: true, cors: { enabled: true, ...own } } });
    expect(faultsOf(cors({ allowedMethods: ['GET', 'OPTIONS'] }))).toEqual([
      ['error config/not-allowed', 'url.cors.allowedMethods.1'],
    ]);
    expect(propertiesOf('FnUrl', cors({ allowedOrigins: [], allowedHeaders: [] }))?.Cors).toEqual({
      AllowMethods: ['*'],
    });
    expect(propertiesOf('FnUrl', { url: { enabled: true, cors: { enabled: false } } })?.Cors).toBeUndefined();
    const methods = (allowedMethods: string[]) =>
      Object(propertiesOf('FnUrl', cors({ allowedMethods }))?.Cors).AllowMethods;
    expect(methods(['GET', 'PUT', 'GET'])).toEqual(['GET', 'PUT']);
    expect(methods(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', '*'])).toEqual(['*']);
  });
});

test('layers are versions of its region, each once', () => {
  const layer = (region: string, version = ':3') => `arn:aws:lambda:${region}:123456789012:layer:tools${version}`;
  const codesOf = (...layers: string[]) => checkLayers(layers, 'eu-west-1', []).map(({ code }) => code);
  expect(codesOf(layer('eu-west-1'), layer('eu-west-1', ':4'), 'arn:aws:lambda:::awslayer:AmazonLinux1803')).toEqual(
    [],
  );
  expect(codesOf(layer('eu-west-1', ''))).toEqual(['config/wrong-format']);
  expect(codesOf(layer('us-east-1'))).toEqual(['config/other-region']);
  expect(codesOf(layer('eu-west-1'), layer('eu-west-1'))).toEqual(['config/not-allowed']);
  expect(checkLayers([layer('us-east-1')], undefined, [])).toEqual([]);
  expect(faultsOf({ layers: [layer('eu-west-1', '')] })).toEqual([['error config/wrong-format', 'layers.0']]);
});

describe('a connection', () => {
  test('of a job to a function lets it invoke that, also by its address if it has one', () => {
    const worker = { worker: job({ connectTo: ['fn'] }) };
    expect(statementsOf('WorkerRole', {}, worker)).toEqual([
      { Effect: 'Allow', Action: ['lambda:InvokeFunction'], Resource: { 'Fn::GetAtt': ['FnFunction', 'Arn'] } },
    ]);
    expect(statementsOf('WorkerRole', { url: { enabled: true } }, worker)[0]?.Action).toEqual([
      'lambda:InvokeFunction',
      'lambda:InvokeFunctionUrl',
    ]);
  });

  test('of a function to a job, and of that to the function, makes no circle', () => {
    const others = { worker: job({ connectTo: ['fn'] }), drop: { type: 'bucket' } };
    expect(faultsOf({ connectTo: ['worker', 'drop', 'aws:ses'] }, others)).toEqual([]);
    const { Environment } = propertiesOf('FnFunction', { connectTo: ['worker', 'drop'] }, others) as {
      Environment: { Variables: object };
    };
    expect(Object.keys(Environment.Variables).sort()).toEqual([
      'STP_DROP_ARN',
      'STP_DROP_NAME',
      'STP_WORKER_JOB_DEFINITION_ARN',
      'STP_WORKER_LOG_GROUP_ARN',
      'STP_WORKER_STATE_MACHINE_ARN',
    ]);
  });

  test('of a function to itself, or of two to each other, is refused', () => {
    expect(faultsOf({ connectTo: ['fn'] })).toEqual([['error config/cannot-connect', 'connectTo.0']]);
    const other = JSON.parse(configOf({ connectTo: ['fn'] })).resources.fn;
    expect(faultsOf({ connectTo: ['other'] }, { other })[0]?.[0]).toBe('error config/cycle');
  });

  test('of a function speaks of the function where it cannot be made', () => {
    const text = configOf({ connectTo: ['nothing'] });
    expect(linked(text).diagnostics.map(({ code }) => code)).toEqual(['config/unknown-resource']);
    const everything = configOf({ iamRoleStatements: [{ Resource: ['*'] }] });
    expect(linked(everything).diagnostics.map(({ hint }) => hint)).toEqual([
      'List the actions that the function needs.',
    ]);
  });
});

test('deleting the address of a function is a loss, since AWS gives no address twice', () => {
  expect(statelessTypes).not.toContain('AWS::Lambda::Url');
});

test('a function without a log has no log group, no right to write one, and no parameter for it', () => {
  const { value } = linked(configOf({ logging: { disabled: true } }));
  expect([...(value?.resources.keys() ?? [])].sort()).toEqual(['FnFunction', 'FnRole']);
  expect(statementsOf('FnRole', { logging: { disabled: true } })).toEqual([]);
  expect(value?.params.map(({ param }) => param)).toEqual(['arn']);
});

test('no role of a function may create a log group', () => {
  expect(statementsOf('FnRole', {})).toEqual([
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: { 'Fn::GetAtt': ['FnLogGroup', 'Arn'] },
    },
  ]);
});

test('a tag of a function replaces that of the stack, and no key stands twice', () => {
  const config = (tags: object[]) =>
    JSON.stringify({
      ...JSON.parse(configOf({ tags })),
      stackConfig: {
        tags: [
          { name: 'team', value: 'data' },
          { name: 'cost', value: 'x' },
        ],
      },
    });
  const { value } = linked(config([{ name: 'team', value: 'images' }]));
  expect(value?.resources.get('FnFunction')?.body.Properties?.Tags).toEqual([
    { Key: 'cost', Value: 'x' },
    { Key: 'team', Value: 'images' },
  ]);
  const twice = [
    { name: 'team', value: 'a' },
    { name: 'team', value: 'b' },
  ];
  expect(faultsOf({ tags: twice })).toEqual([['error config/tag-twice', 'tags.1.name']]);
});
