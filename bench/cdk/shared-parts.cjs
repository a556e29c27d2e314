/** What all jobs of the stack share: network, capacity, queue, and the queue of events that failed. */
exports.sharedParts = ({ stack, batch, ec2, iam, Queue, Duration, Fn }) => {
  const vpc = new ec2.Vpc(stack, 'Vpc', {
    ipAddresses: ec2.IpAddresses.cidr('172.16.0.0/16'),
    availabilityZones: [0, 1, 2].map((index) => Fn.select(index, Fn.getAzs())),
    natGateways: 0,
    restrictDefaultSecurityGroup: false,
    subnetConfiguration: [{ name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 20 }],
  });
  const group = new ec2.SecurityGroup(stack, 'Group', { vpc });
  const instances = new iam.Role(stack, 'Instances', {
    assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonEC2ContainerServiceforEC2Role')],
  });
  const profile = new iam.CfnInstanceProfile(stack, 'Profile', { roles: [instances.roleName] });
  const template = new ec2.CfnLaunchTemplate(stack, 'Template', {
    launchTemplateData: {
      blockDeviceMappings: [
        {
          deviceName: '/dev/xvda',
          ebs: { deleteOnTermination: true, encrypted: true, volumeSize: 100, volumeType: 'gp3' },
        },
      ],
      metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
    },
  });
  const environment = new batch.CfnComputeEnvironment(stack, 'Environment', {
    type: 'MANAGED',
    state: 'ENABLED',
    computeResources: {
      type: 'EC2',
      allocationStrategy: 'BEST_FIT_PROGRESSIVE',
      ec2Configuration: [{ imageType: 'ECS_AL2023' }],
      instanceRole: profile.attrArn,
      instanceTypes: ['default_x86_64'],
      launchTemplate: { launchTemplateId: template.ref, version: template.attrLatestVersionNumber },
      minvCpus: 0,
      maxvCpus: 1000,
      securityGroupIds: [group.securityGroupId],
      subnets: vpc.publicSubnets.map((subnet) => subnet.subnetId),
    },
  });
  const queue = new batch.CfnJobQueue(stack, 'Queue', {
    priority: 10,
    state: 'ENABLED',
    computeEnvironmentOrder: [{ order: 1, computeEnvironment: environment.ref }],
  });
  const deadLetters = new Queue(stack, 'DeadLetters', { retentionPeriod: Duration.days(14) });
  return { queue, deadLetters, definition, code };
};

const run = {
  Type: 'Task',
  Resource: 'arn:aws:states:::batch:submitJob.sync',
  Parameters: {
    JobName: 'job',
    JobDefinition: '${JobDefinition}',
    JobQueue: '${JobQueue}',
    ContainerOverrides: { Environment: [{ Name: 'EVENT', 'Value.$': '$.event' }] },
  },
  Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 5, MaxAttempts: 3, BackoffRate: 2 }],
  End: true,
};
const definition = JSON.stringify({ StartAt: 'Run', States: { Run: run } });

const code = `const { SFNClient, StartExecutionCommand } = require('@aws-sdk/client-sfn');
const client = new SFNClient();
exports.handler = async (event) => client.send(new StartExecutionCommand({
  stateMachineArn: process.env.STATE_MACHINE_ARN,
  input: JSON.stringify({ event: JSON.stringify(event) }),
}));`;
