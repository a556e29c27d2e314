import { expect } from '@jest/globals';
import { config, job } from './configs.ts';
import { type Case, law, rule, templateOf } from './harness.ts';
import { each, fact, granting, type Json, references, same } from './reading.ts';

const shifted = { strategy: 'Canary10Percent5Minutes' };
const primaryKey = { partitionKey: { name: 'id', type: 'string' } };

const lambda = (more: Json = {}, overrides?: Json): Json => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/handle.ts' } },
    ...more,
  },
  ...(overrides ? { overrides } : {}),
});
const on = (type: string, properties: Json): Json => ({ type, properties });

/** Events of every type, for one function. */
const events: readonly Json[] = [
  on('http-api-gateway', { httpApiGatewayName: 'api', method: 'GET', path: '/' }),
  on('application-load-balancer', { loadBalancerName: 'balancer', priority: 1, paths: ['/'] }),
  on('schedule', { scheduleRate: 'rate(1 hour)' }),
  on('schedule', { scheduleRate: 'cron(0 8 * * ? *)', timezone: 'Europe/Prague' }),
  on('event-bus', { useDefaultBus: true, eventPattern: { source: ['shop'] } }),
  on('sns', { snsTopicName: 'news' }),
  on('sqs', { sqsQueueName: 'orders' }),
  on('kinesis-stream', { kinesisStreamName: 'clicks' }),
  on('dynamo-db-stream', { streamArn: "$ResourceParam('accounts', 'streamArn')" }),
  on('s3', { bucketArn: "$ResourceParam('uploads', 'arn')", s3EventType: 's3:ObjectCreated:*' }),
  on('cloudwatch-log', { logGroupArn: "$ResourceParam('report', 'logGroupArn')" }),
];

/** Returns a config in which everything that can call a function calls `handle`, of these properties. */
const called = (more: Json): Case =>
  config({
    handle: lambda({
      events,
      url: { enabled: true, authMode: 'AWS_IAM' },
      cdn: { enabled: true },
      alarms: [{ trigger: { type: 'lambda-error-rate', properties: { thresholdPercent: 5 } } }],
      ...more,
    }),
    check: lambda({ connectTo: ['handle'] }),
    report: job({
      connectTo: ['handle'],
      events: [
        on('http-api-gateway', {
          httpApiGatewayName: 'api',
          method: 'POST',
          path: '/report',
          authorizer: { type: 'lambda', properties: { functionName: 'handle' } },
        }),
      ],
    }),
    other: lambda({ destinations: { onSuccess: "$ResourceParam('handle', 'arn')" } }),
    people: { type: 'user-auth-pool', properties: { hooks: { preSignUp: 'handle' } } },
    api: { type: 'http-api-gateway' },
    balancer: { type: 'application-load-balancer' },
    news: { type: 'sns-topic' },
    orders: { type: 'sqs-queue' },
    clicks: { type: 'kinesis-stream' },
    accounts: { type: 'dynamo-db-table', properties: { primaryKey, streamType: 'NEW_IMAGE' } },
    uploads: { type: 'bucket' },
  });

const everything = called({
  deployment: { ...shifted, beforeAllowTrafficFunction: 'check' },
  provisionedConcurrency: 2,
});

/** What names the function itself: its versions, what moves their traffic, what has a qualifier, its metrics, and its hook. */
const ofFunctionItself = [
  ...['AWS::Lambda::Version', 'AWS::Lambda::Alias', 'AWS::Lambda::Url', 'AWS::Lambda::EventInvokeConfig'],
  'AWS::CloudWatch::Alarm',
];
const exempt: ReadonlySet<string> = new Set(['HandleCodeDeployRole', 'CheckFunction', 'CheckRole']);

rule(
  'functions/versions',
  'whatever starts or calls a function names its alias',
  everything,
  (template) => {
    const callers = references(template).filter(({ to }) => to === 'HandleStpAlias');
    return [
      ...references(template)
        .filter(({ to }) => to === 'HandleFunction')
        .filter(({ from }) => !exempt.has(from) && !ofFunctionItself.includes(template.Resources[from]?.Type))
        .map(({ from }) => `${from} names the function without its alias`),
      ...fact(new Set(callers.map(({ from }) => from)).size >= 25, `only ${callers.length} callers name the alias`),
      ...fact(same(template.Outputs.HandleArn?.Value, { Ref: 'HandleStpAlias' }), 'an output names the function'),
      ...each(
        template,
        ['AWS::Lambda::Url', 'AWS::Lambda::EventInvokeConfig'],
        ({ Properties, DependsOn }, id) =>
          !id.startsWith('Handle') || (Properties.Qualifier === 'stp-live' && DependsOn?.includes('HandleStpAlias')),
      ),
    ];
  },
  ({ Resources }) => {
    Resources.HandleSqsOrdersEventSourceMapping.Properties.FunctionName = { Ref: 'HandleFunction' };
  },
  ({ Resources }) => {
    Resources.ReportRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource = {
      'Fn::GetAtt': ['HandleFunction', 'Arn'],
    };
  },
  ({ Resources }) => delete Resources.HandleUrl.Properties.Qualifier,
  ({ Resources }) => delete Resources.HandleEventInvokeConfig.DependsOn,
);

rule(
  'functions/versions',
  'CodeDeploy may move the traffic of these functions alone, and invoke their hooks, which may answer it',
  everything,
  (template) => {
    const { Properties } = template.Resources.HandleCodeDeployRole ?? { Properties: {} };
    const [trust] = Properties.AssumeRolePolicyDocument?.Statement ?? [];
    const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
    const groups = '{"Ref":"StpLambdaCodeDeployApplication"},"/*"]';
    return [
      ...fact(trust?.Principal.Service === 'codedeploy.amazonaws.com', 'another service'),
      ...fact(same(trust?.Condition?.StringEquals, { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } }), 'any account'),
      ...fact(JSON.stringify(trust?.Condition?.ArnLike ?? '').includes(groups), 'any deployment group'),
      ...fact(
        same(granting(template, 'HandleCodeDeployRole', 'lambda:UpdateAlias')?.Resource, [
          arnOf('HandleFunction'),
          { 'Fn::Join': ['', [arnOf('HandleFunction'), ':*']] },
        ]),
        'the aliases of others',
      ),
      ...fact(
        same(granting(template, 'HandleCodeDeployRole', 'lambda:InvokeFunction')?.Resource, arnOf('CheckFunction')) ||
          same(granting(template, 'HandleCodeDeployRole', 'lambda:InvokeFunction')?.Resource, [arnOf('CheckFunction')]),
        'other functions',
      ),
      ...fact(
        JSON.stringify(
          granting(template, 'CheckRole', 'codedeploy:PutLifecycleEventHookExecutionStatus')?.Resource ?? '',
        ).includes(groups),
        'a hook that may not answer, or may answer others',
      ),
      ...fact(
        same(template.Resources.HandleStpAlias?.UpdatePolicy?.CodeDeployLambdaAliasUpdate, {
          ApplicationName: { Ref: 'StpLambdaCodeDeployApplication' },
          BeforeAllowTrafficHook: { Ref: 'CheckFunction' },
          DeploymentGroupName: { Ref: 'HandleDeploymentGroup' },
        }),
        'another update policy',
      ),
    ];
  },
  ({ Resources }) =>
    delete Resources.HandleCodeDeployRole.Properties.AssumeRolePolicyDocument.Statement[0].Condition.ArnLike,
  ({ Resources }) => {
    Resources.HandleCodeDeployRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource = '*';
    for (const statement of Resources.HandleCodeDeployRole.Properties.Policies[0].PolicyDocument.Statement)
      statement.Resource = '*';
  },
  ({ Resources }) => delete Resources.CheckRole.Properties.Policies,
  ({ Resources }) => delete Resources.HandleStpAlias.UpdatePolicy,
);

law(
  'functions/versions',
  'a hook that is connected to its function tries the new version, before the alias has it',
  async () => {
    const { Resources } = await templateOf(everything);
    expect(Resources.CheckFunction.Properties.Environment.Variables.STP_HANDLE_ARN).toEqual({
      'Fn::GetAtt': ['HandleFunction', 'Arn'],
    });
    expect(Resources.ReportJobDefinition.Properties.ContainerProperties.Environment).toContainEqual({
      Name: 'STP_HANDLE_ARN',
      Value: { Ref: 'HandleStpAlias' },
    });
  },
);

law(
  'functions/versions',
  'a function whose traffic CodeDeploy moves may call another one, without a circle',
  async () => {
    const given = config({
      first: lambda({ deployment: shifted, connectTo: ['second'] }),
      second: lambda({ deployment: shifted }),
    });
    const { Resources } = await templateOf(given);
    expect(Resources.FirstFunction.Properties.Environment.Variables.STP_SECOND_ARN).toEqual({ Ref: 'SecondStpAlias' });
  },
);
