import type { PolicyName } from './own-calls.ts';

/** Actions that a type needs and its schema does not name. */
interface Supplement {
  readonly type: string;
  readonly actions: readonly string[];
  /** The policies that need them, if not all under which templates are processed. */
  readonly for?: readonly PolicyName[];
  /** AWS's page that says so. */
  readonly link: string;
}

/** Actions that the schemas lack. */
export const supplements: readonly Supplement[] = [
  {
    // The access log of an HTTP API is delivered by CloudWatch Logs.
    type: 'AWS::ApiGatewayV2::Stage',
    actions: [
      'logs:CreateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:DescribeLogGroups',
      'logs:DescribeResourcePolicies',
      'logs:GetLogDelivery',
      'logs:ListLogDeliveries',
      'logs:PutResourcePolicy',
      'logs:UpdateLogDelivery',
    ],
    for: ['cloudformation'],
    link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
  },
  {
    // A distribution is disabled before it is deleted.
    type: 'AWS::CloudFront::Distribution',
    actions: ['cloudfront:UpdateDistribution'],
    for: ['cloudformation'],
    link: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteDistribution.html',
  },
  {
    // A template with Fn::GetAZs is not processed without them.
    type: 'AWS::EC2::Subnet',
    actions: ['ec2:DescribeAccountAttributes', 'ec2:DescribeAvailabilityZones'],
    link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html',
  },
  {
    // An interface endpoint with the usual names of its service.
    type: 'AWS::EC2::VPCEndpoint',
    actions: ['route53:AssociateVPCWithHostedZone'],
    for: ['cloudformation'],
    link: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-CreateVpcEndpoint',
  },
  {
    // A mount target is a network interface of the account, made, changed and deleted by its caller.
    type: 'AWS::EFS::MountTarget',
    actions: [
      'ec2:CreateNetworkInterface',
      'ec2:DeleteNetworkInterface',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:ModifyNetworkInterfaceAttribute',
      'iam:CreateServiceLinkedRole',
    ],
    for: ['cloudformation'],
    link: 'https://docs.aws.amazon.com/efs/latest/APIReference/API_CreateMountTarget.html',
  },
  {
    // The log of slow commands is delivered by CloudWatch Logs.
    type: 'AWS::ElastiCache::ReplicationGroup',
    actions: ['logs:DescribeLogGroups', 'logs:DescribeResourcePolicies', 'logs:PutResourcePolicy'],
    for: ['cloudformation'],
    link: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html',
  },
  {
    // The schema of this type names no handlers.
    type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
    actions: [
      'elasticloadbalancing:AddListenerCertificates',
      'elasticloadbalancing:DescribeListenerCertificates',
      'elasticloadbalancing:RemoveListenerCertificates',
    ],
    for: ['cloudformation'],
    link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html',
  },
  {
    // Whoever encrypts a stream with a key of the account describes the key.
    type: 'AWS::Kinesis::Stream',
    actions: ['kms:DescribeKey'],
    for: ['cloudformation'],
    link: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html',
  },
  {
    // The schema names an action that IAM does not have, `es:UpdateDomain`.
    type: 'AWS::OpenSearchService::Domain',
    actions: ['es:UpdateDomainConfig'],
    for: ['cloudformation'],
    link: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_opensearchservice.html',
  },
];
