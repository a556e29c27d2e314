import { describe, expect, test } from '@jest/globals';
import { brokenBy, noValue } from './public-resources.ts';

const it = (Type: string, Properties: object) => ({ It: { Type, Properties } });
const shut = 'arn:aws:lambda:eu-west-1:123456789012:function:f';

describe('an entrance that cannot ask who is there breaks both rules', () => {
  test.each<[string, object]>([
    ['AWS::ElasticLoadBalancing::LoadBalancer', {}],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', { Scheme: { Ref: 'Anything' } }],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', { Scheme: noValue, Type: 'network' }],
    ['AWS::GlobalAccelerator::EndpointGroup', {}],
    ['AWS::CloudFront::VpcOrigin', {}],
    [
      'AWS::CloudFront::Distribution',
      { DistributionConfig: { CacheBehaviors: [{}, { LambdaFunctionAssociations: [{ LambdaFunctionARN: shut }] }] } },
    ],
    ['AWS::ECS::ExpressGatewayService', {}],
    ['AWS::AppRunner::Service', {}],
    ['AWS::ElasticBeanstalk::Environment', {}],
    ['AWS::Lightsail::Container', {}],
    ['AWS::Lambda::WebFunctionEndpoint', { AuthType: 'ApplicationManaged' }],
    ['AWS::AppSync::GraphQLApi', { AuthenticationType: 'API_KEY' }],
    [
      'AWS::AppSync::GraphQLApi',
      { AuthenticationType: 'AWS_IAM', AdditionalAuthenticationProviders: [{ AuthenticationType: 'API_KEY' }] },
    ],
    ['AWS::AppSync::Api', { EventConfig: { AuthProviders: [{ AuthType: 'AWS_IAM' }, { AuthType: 'API_KEY' }] } }],
    ['AWS::BedrockAgentCore::Gateway', { AuthorizerType: 'NONE' }],
    ['AWS::Cognito::IdentityPool', { AllowUnauthenticatedIdentities: true }],
    ['AWS::SES::ReceiptRule', {}],
    ['AWS::SES::MailManagerIngressPoint', { Type: 'OPEN' }],
  ])('%s %j', (Type, Properties) => {
    expect(brokenBy('authorized', it(Type, Properties))).toEqual(['It']);
    expect(brokenBy('none', it(Type, Properties))).toEqual(['It']);
  });
});

describe('an entrance that asks who is there breaks none alone', () => {
  test.each<[string, object]>([
    ['AWS::Lambda::WebFunctionEndpoint', { AuthType: 'IamAuth' }],
    ['AWS::AppSync::GraphQLApi', { AuthenticationType: 'AMAZON_COGNITO_USER_POOLS' }],
    ['AWS::AppSync::Api', { EventConfig: { AuthProviders: [{ AuthType: 'AWS_LAMBDA' }] } }],
    ['AWS::BedrockAgentCore::Gateway', { AuthorizerType: 'CUSTOM_JWT' }],
    ['AWS::SES::MailManagerIngressPoint', { Type: 'AUTH' }],
    ['AWS::Transfer::Server', {}],
  ])('%s %j', (Type, Properties) => {
    expect(brokenBy('authorized', it(Type, Properties))).toEqual([]);
    expect(brokenBy('none', it(Type, Properties))).toEqual(['It']);
  });
});

describe('what the internet does not reach keeps both rules', () => {
  test.each<[string, object]>([
    ['AWS::ElasticLoadBalancing::LoadBalancer', { Scheme: 'internal' }],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', { Scheme: { 'Fn::Sub': 'internal' } }],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', { Type: 'gateway' }],
    [
      'AWS::CloudFront::Distribution',
      { DistributionConfig: { DefaultCacheBehavior: { FunctionAssociations: [{ FunctionARN: shut }] } } },
    ],
    ['AWS::AppRunner::Service', { NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } } }],
    ['AWS::AppSync::GraphQLApi', { AuthenticationType: 'API_KEY', Visibility: 'PRIVATE' }],
    ['AWS::Cognito::IdentityPool', { AllowUnauthenticatedIdentities: 'false' }],
  ])('%s %j', (Type, Properties) => {
    expect(brokenBy('none', it(Type, Properties))).toEqual([]);
  });
});

describe('the security group of a service', () => {
  const service = {
    Type: 'AWS::ECS::Service',
    Properties: {
      NetworkConfiguration: { AwsvpcConfiguration: { SecurityGroups: [{ 'Fn::GetAtt': ['Group', 'GroupId'] }] } },
    },
  };
  const group = (SecurityGroupIngress: unknown) => ({
    Type: 'AWS::EC2::SecurityGroup',
    Properties: { SecurityGroupIngress },
  });

  test.each<[string, unknown]>([
    ['every address', [{ CidrIp: '0.0.0.0/0' }]],
    ['every address of IPv6', [{ SourceSecurityGroupId: 'sg-1' }, { CidrIpv6: '::/0' }]],
    ['half of all addresses', [{ CidrIp: '128.0.0.0/1' }]],
    ['addresses that only CloudFormation knows', [{ CidrIp: { Ref: 'Anything' } }]],
    ['addresses of a list', [{ SourcePrefixListId: 'pl-1' }]],
    ['rules that only CloudFormation knows', { 'Fn::GetAtt': ['Asked', 'Rules'] }],
  ])('breaks both rules by %s', (_, rules) => {
    for (const rule of ['authorized', 'none'] as const)
      expect(brokenBy(rule, { Service: service, Group: group(rules) })).toEqual(['Group']);
  });

  test('keeps them with other groups and some addresses, and groups of what starts nothing are not judged', () => {
    const rules = [{ SourceSecurityGroupId: { 'Fn::GetAtt': ['Web', 'GroupId'] } }, { CidrIp: '10.0.0.0/16' }];
    const resources = { Service: service, Group: group(rules), Database: group([{ CidrIp: '0.0.0.0/0' }]) };
    expect(brokenBy('none', resources)).toEqual([]);
  });

  test('breaks them by a rule that is a resource', () => {
    const rule = (GroupId: unknown) => ({
      Type: 'AWS::EC2::SecurityGroupIngress',
      Properties: { GroupId, CidrIp: '0.0.0.0/0' },
    });
    const resources = {
      Service: service,
      Group: group([]),
      Rule: rule({ 'Fn::GetAtt': 'Group.GroupId' }),
      Other: rule('sg-1'),
    };
    expect(brokenBy('none', resources)).toEqual(['Rule']);
  });
});
