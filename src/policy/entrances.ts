import type { ExpressionMap } from '../cloudformation/expression.ts';
import { isSurely, type Resources, valuesAt } from './known-texts.ts';
import { fitsPattern } from './violation.ts';

/** A value that makes an entrance safe, at paths of properties, with spaces between; every value there has to be one of these. */
interface Wanted {
  readonly at: string;
  readonly values: readonly string[];
  /** True if the entrance is safe without any value there. */
  readonly orNone?: boolean;
}

/** A type by which the internet can start something. */
interface Entrance {
  readonly type: string;
  /** The words for it in a complaint. */
  readonly says: string;
  /** The page of AWS that describes who reaches it. */
  readonly source: string;
  /** The values with which the internet does not reach it: one of them is enough. */
  readonly inside?: readonly Wanted[];
  /** The values with which it asks who is there, all of them; `always` if it does in any case. */
  readonly asks?: readonly Wanted[] | 'always';
}

const balancer = 'A load balancer that the internet reaches';
const internal: Wanted = { at: 'Scheme', values: ['internal'] };
const edgeFunctions = ['DefaultCacheBehavior', 'CacheBehaviors']
  .map((behaviours) => `DistributionConfig.${behaviours}.LambdaFunctionAssociations`)
  .join(' ');
const signedIn = ['AWS_IAM', 'AMAZON_COGNITO_USER_POOLS', 'OPENID_CONNECT', 'AWS_LAMBDA'];

/** Types by which the internet can start something, besides APIs and URLs of functions; `*` stands for any of a service. */
const entrances: readonly Entrance[] = [
  {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    says: balancer,
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
    // One of the type gateway has only addresses of its VPC.
    inside: [internal, { at: 'Type', values: ['gateway'] }],
  },
  {
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    says: balancer,
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-internet-facing-load-balancers.html',
    inside: [internal],
  },
  {
    type: 'AWS::GlobalAccelerator::*',
    says: 'An accelerator, also before an internal load balancer,',
    source: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/secure-vpc-connections.html',
  },
  {
    type: 'AWS::CloudFront::VpcOrigin',
    says: 'A CDN that leads into the VPC',
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html',
  },
  {
    type: 'AWS::CloudFront::Distribution',
    says: 'A CDN that runs functions',
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html',
    inside: [{ at: edgeFunctions, values: [], orNone: true }],
  },
  {
    type: 'AWS::ECS::ExpressGatewayService',
    says: 'An express service',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-work.html',
  },
  {
    type: 'AWS::AppRunner::Service',
    says: 'A service of App Runner',
    source: 'https://docs.aws.amazon.com/apprunner/latest/api/API_IngressConfiguration.html',
    inside: [{ at: 'NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible', values: ['false'] }],
  },
  {
    type: 'AWS::ElasticBeanstalk::Environment',
    says: 'An environment of Elastic Beanstalk',
    source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-webserver.html',
  },
  {
    type: 'AWS::Lightsail::Container',
    says: 'A service of Lightsail',
    source: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html',
  },
  {
    type: 'AWS::Lambda::WebFunctionEndpoint',
    says: 'An endpoint of a web function',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-endpoint-access-control.html',
    asks: [{ at: 'AuthType', values: ['IamAuth'] }],
  },
  {
    type: 'AWS::AppSync::GraphQLApi',
    says: 'A GraphQL API',
    // A key in the program of a client is no person.
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    inside: [{ at: 'Visibility', values: ['PRIVATE'] }],
    asks: [
      { at: 'AuthenticationType', values: signedIn },
      { at: 'AdditionalAuthenticationProviders.AuthenticationType', values: signedIn, orNone: true },
    ],
  },
  {
    type: 'AWS::AppSync::Api',
    says: 'An API of events',
    source: 'https://docs.aws.amazon.com/appsync/latest/eventapi/configure-event-api-auth.html',
    asks: [{ at: 'EventConfig.AuthProviders.AuthType', values: signedIn }],
  },
  {
    type: 'AWS::BedrockAgentCore::Gateway',
    says: 'A gateway of AgentCore',
    source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-inbound-auth.html',
    asks: [{ at: 'AuthorizerType', values: ['AWS_IAM', 'CUSTOM_JWT'] }],
  },
  {
    type: 'AWS::Cognito::IdentityPool',
    says: 'An identity pool that gives credentials to everybody',
    source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html',
    inside: [{ at: 'AllowUnauthenticatedIdentities', values: ['false'] }],
  },
  {
    type: 'AWS::SES::ReceiptRule',
    says: 'A mailbox',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-concepts.html',
  },
  {
    type: 'AWS::SES::MailManagerIngressPoint',
    says: 'A mail server',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/eb-ingress.html',
    asks: [{ at: 'Type', values: ['AUTH', 'MTLS'] }],
  },
  {
    type: 'AWS::Transfer::Server',
    says: 'A server for files',
    source: 'https://docs.aws.amazon.com/transfer/latest/userguide/sftp-for-transfer-family.html',
    asks: 'always',
  },
];

const holds = (properties: ExpressionMap, { at, values, orNone }: Wanted, resources: Resources): boolean => {
  const found = at.split(' ').flatMap((path) => valuesAt(properties, path.split('.')));
  return found.length === 0 ? orNone === true : found.every((value) => isSurely(value, values, resources));
};

/**
 * Returns the words for a resource that the internet reaches; undefined for any other, and with `authorized` also for one
 * that asks who is there.
 */
export const entranceOf = (
  { Type, Properties = {} }: { readonly Type: string; readonly Properties?: object },
  rule: 'authorized' | 'none',
  resources: Resources,
): string | undefined => {
  const entrance = entrances.find(({ type }) => fitsPattern(Type, type));
  if (entrance === undefined) return undefined;
  const { says, inside = [], asks = [] } = entrance;
  const isTrue = (wanted: Wanted): boolean => holds(Properties as ExpressionMap, wanted, resources);
  if (inside.some(isTrue)) return undefined;
  if (rule === 'none') return says;
  return asks === 'always' || (asks.length > 0 && asks.every(isTrue)) ? undefined : says;
};
