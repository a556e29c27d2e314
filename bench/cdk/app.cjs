// The same stack as the bench's config of N jobs becomes, as somebody would write it with CDK: constructs in a loop.
// usage: node app.cjs <jobs> <folder that holds aws-cdk-lib> <folder for the assembly>
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [jobs, home, outdir] = process.argv.slice(2);
const library = createRequire(join(home, 'package.json'));
const { App, Duration, Fn, RemovalPolicy, Stack } = library('aws-cdk-lib');
const batch = library('aws-cdk-lib/aws-batch');
const ec2 = library('aws-cdk-lib/aws-ec2');
const events = library('aws-cdk-lib/aws-events');
const { LambdaFunction } = library('aws-cdk-lib/aws-events-targets');
const iam = library('aws-cdk-lib/aws-iam');
const lambda = library('aws-cdk-lib/aws-lambda');
const { SqsDestination } = library('aws-cdk-lib/aws-lambda-destinations');
const { LogGroup, RetentionDays } = library('aws-cdk-lib/aws-logs');
const { Queue } = library('aws-cdk-lib/aws-sqs');
const sfn = library('aws-cdk-lib/aws-stepfunctions');
const { sharedParts } = require('./shared-parts.cjs');

// A thousand jobs are over what a stack may hold; CDK would stop before it writes.
const app = new App({ outdir, context: { '@aws-cdk/core:stackResourceLimit': 0 }, analyticsReporting: false });
const stack = new Stack(app, 'bench-dev');
const shared = sharedParts({ stack, batch, ec2, iam, Queue, Duration, Fn });

const policy = (statements) => ({
  inlinePolicies: {
    main: new iam.PolicyDocument({
      statements: statements.map(([actions, resources]) => new iam.PolicyStatement({ actions, resources })),
    }),
  },
});
const role = (id, service, statements = []) =>
  new iam.Role(stack, id, {
    assumedBy: new iam.ServicePrincipal(service),
    path: '/batch-job/bench/dev/',
    ...(statements.length ? policy(statements) : {}),
  }).withoutPolicyUpdates();

for (let number = 1; number <= Number(jobs); number++) {
  const id = `Job${number}`;
  const logs = new LogGroup(stack, `${id}Logs`, {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const definition = new batch.CfnJobDefinition(stack, `${id}Definition`, {
    type: 'container',
    jobDefinitionName: `bench-dev-job${number}`,
    propagateTags: false,
    containerProperties: {
      image: 'public.ecr.aws/docker/library/busybox:1.37',
      environment: [
        { name: 'AWS_REGION', value: stack.region },
        { name: 'NUMBER', value: String(number) },
      ],
      jobRoleArn: role(`${id}Role`, 'ecs-tasks.amazonaws.com').roleArn,
      linuxParameters: { initProcessEnabled: true },
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': logs.logGroupName, 'awslogs-region': stack.region },
      },
      resourceRequirements: [
        { type: 'VCPU', value: '2' },
        { type: 'MEMORY', value: '1800' },
      ],
    },
  });
  const machine = new sfn.StateMachine(stack, `${id}Machine`, {
    stateMachineName: `bench-dev-job${number}`,
    definitionBody: sfn.DefinitionBody.fromString(shared.definition),
    definitionSubstitutions: { JobDefinition: definition.attrJobDefinitionArn, JobQueue: shared.queue.ref },
    role: role(`${id}MachineRole`, 'states.amazonaws.com', [
      [['batch:SubmitJob'], [definition.attrJobDefinitionArn, shared.queue.ref]],
      [['batch:DescribeJobs', 'batch:TerminateJob'], ['*']],
    ]),
  });
  const triggerLogs = new LogGroup(stack, `${id}TriggerLogs`, {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const trigger = new lambda.Function(stack, `${id}Trigger`, {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: lambda.Code.fromInline(shared.code),
    logGroup: triggerLogs,
    memorySize: 256,
    timeout: Duration.seconds(25),
    environment: { STATE_MACHINE_ARN: machine.stateMachineArn, JOB_NAME: `job${number}` },
    role: role(`${id}TriggerRole`, 'lambda.amazonaws.com', [
      [['logs:CreateLogStream', 'logs:PutLogEvents'], [triggerLogs.logGroupArn]],
      [['states:StartExecution'], [machine.stateMachineArn]],
      [['sqs:SendMessage'], [shared.deadLetters.queueArn]],
    ]),
    onFailure: new SqsDestination(shared.deadLetters),
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
  });
  new events.Rule(stack, `${id}Rule`, {
    schedule: events.Schedule.expression('cron(0 14 * * ? *)'),
    targets: [new LambdaFunction(trigger)],
  });
}
app.synth();
