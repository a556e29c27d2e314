import { handlerActions, loadHandlers } from '../../src/permissions/handlers.ts';
import { artifactBucket, codeFolder } from '../../src/stage/artifact-bucket.ts';
import { isPreview } from '../../src/stage/stage.ts';
import { account, type IamRequest } from './allows.ts';
import { arn, arnsOf, generated } from './stage-arns.ts';

const table = await loadHandlers();

/** The name of the policy that limits roles of previews. */
export const boundary = 'arn:aws:iam::123456789012:policy/limits';

/** Condition keys of requests about a stage, by action; roles are made with the boundary. */
const contextOf = (project: string, stage: string, action: string): NonNullable<IamRequest['context']> => ({
  'lambda:FunctionArn': arn('lambda', `function:${generated(`${project}-${stage}`, 'TriggerFunctionFunction')}`),
  'aws:ResourceTag/batch-job:stage': stage,
  'iam:PermissionsBoundary': boundary,
  'iam:PassedToService': 'ecs-tasks.amazonaws.com',
  'aws:ResourceAccount': '123456789012',
  ...(action === 'route53:ChangeResourceRecordSets'
    ? {
        'route53:ChangeResourceRecordSetsRecordTypes': 'A',
        'route53:ChangeResourceRecordSetsNormalizedRecordNames': `api-${stage}.example.com`,
      }
    : {}),
  ...(action === 'iam:CreateServiceLinkedRole' ? { 'iam:AWSServiceName': 'batch.amazonaws.com' } : {}),
});

/** ARNs of what handlers touch besides the resource itself, by action, or by the service of all its actions. */
const beside: Readonly<Record<string, string>> = {
  'application-autoscaling': arn('application-autoscaling', 'scalable-target/0ec5abcd'),
  // The interface of a mount target, and the file system of a function.
  ...Object.fromEntries(
    ['CreateNetworkInterface', 'DeleteNetworkInterface', 'ModifyNetworkInterfaceAttribute'].map((name) => [
      `ec2:${name}`,
      arn('ec2', 'network-interface/eni-0123456789abcdef0'),
    ]),
  ),
  'elasticfilesystem:DescribeMountTargets': arn('elasticfilesystem', 'file-system/fs-0123456789abcdef0'),
  // What a firewall stands in front of.
  ...Object.fromEntries(
    ['AssociateWebACL', 'DisassociateWebACL', 'GetWebACLForResource'].map((name) => [
      `cognito-idp:${name}`,
      arn('cognito-idp', 'userpool/eu-west-1_AbCdEfGhI'),
    ]),
  ),
  ...Object.fromEntries(
    ['AssociateWebACL', 'DisassociateWebACL', 'GetWebACLForResource'].map((name) => [
      `wafv2:${name}`,
      arn('elasticloadbalancing', 'loadbalancer/app/shop--Front/0a1b'),
    ]),
  ),
  'wafv2:GetWebACL': arn('wafv2', 'regional/webacl/theirs/0b1c2d3e'),
  ...Object.fromEntries(
    ['CreateWebACLAssociation', 'DeleteWebACLAssociation', 'GetLoadBalancerWebACL'].map((name) => [
      `elasticloadbalancing:${name}`,
      arn('elasticloadbalancing', 'loadbalancer/app/shop--Front/0a1b'),
    ]),
  ),
  'ec2:DescribeVpcAttribute': arn('ec2', 'vpc/vpc-0123456789abcdef0'),
  // The distribution of the domain of a user pool is Cognito's.
  'cloudfront:UpdateDistribution': 'arn:aws:cloudfront::999999999999:distribution/EDFDVBD6EXAMPLE',
  route53: 'arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ',
  'route53:GetChange': 'arn:aws:route53:::change/C0123456789ABCDEFGHIJ',
  'kinesis:ListStreamConsumers': arn('kinesis', 'stream/theirs'),
  'kinesis:RegisterStreamConsumer': arn('kinesis', 'stream/theirs'),
};

/** A service-linked role. */
export const linkedRole = `arn:aws:iam::${account}:role/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch`;

/** Returns the ARNs of resources that an action is about, and that are not those of the type whose handler needs it. */
export const elsewhere = (project: string, stage = 'production'): Readonly<Record<string, string>> => {
  const bucket = `arn:aws:s3:::${artifactBucket(project, account, 'eu-west-1')}`;
  const group = arnsOf(project, stage, 'Report')['AWS::CodeDeploy::DeploymentGroup'] as string;
  const code = `${bucket}/${codeFolder({ preview: isPreview(stage) })}/convert-0123.zip`;
  return {
    // The alias of a function is moved by a deployment group.
    ...Object.fromEntries(
      ['CreateDeployment', 'GetDeployment', 'GetDeploymentGroup'].map((name) => [`codedeploy:${name}`, group]),
    ),
    'codedeploy:GetDeploymentConfig': arn('codedeploy', 'deploymentconfig:CodeDeployDefault.LambdaAllAtOnce'),
    'iam:CreateServiceLinkedRole': linkedRole,
    's3:GetObject': code,
    's3:GetObjectVersion': code,
    // Secrets Manager tests the function of a rotation.
    'lambda:InvokeFunction': arnsOf(project, stage, 'Report')['AWS::Lambda::Function'] as string,
    'lambda:GetLayerVersion': 'arn:aws:lambda:eu-west-1:017000801446:layer:AWSLambdaPowertoolsTypeScriptV2:30',
  };
};

/** Returns the requests of the handlers of a type, about a resource of a stage. */
export const requestsOf = (project: string, type: string, resource: string, stage = 'production'): IamRequest[] => {
  const arns = arnsOf(project, stage, resource);
  return handlerActions(table, [type]).map((action) => {
    const onRole = /^iam:(?:Get|Pass)Role$/.test(action) ? arns['AWS::IAM::Role'] : arns[type];
    const service = action.split(':')[0] as string;
    const on = elsewhere(project, stage)[action] ?? beside[action] ?? beside[service] ?? (onRole as string);
    const other = service === on.split(':')[2] || action in beside ? on : '*';
    return {
      action,
      resource: table.unscoped.includes(action) ? '*' : other,
      context: {
        ...contextOf(project, stage, action),
        // It asks for alarms in the name of the role.
        ...(type.startsWith('AWS::ApplicationAutoScaling::') ? { 'aws:ViaAWSService': 'true' } : {}),
      },
    };
  });
};
