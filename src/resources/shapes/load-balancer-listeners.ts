import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, ref } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Listener, listenerId } from '../../events/parts/load-balancer.ts';
import { arnText } from '../../schema/aws-values.ts';
import { type ConfigOf, variant, variants } from '../../schema/member.ts';
import { integer, list, object, oneOf, required, text } from '../../schema/shape.ts';
import type { ResourceContext } from '../../stage/resource.ts';

/** Returns the shape of a port. */
export const port = (says: string) => integer(says, { minimum: 1, maximum: 65_535 });

/** The most characters of a part of a redirect: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html */
const maxLength = 128;

const redirectVariant = variant('redirect', 'They are sent elsewhere.', {
  statusCode: required(oneOf('For good, or for now.', ['HTTP_301', 'HTTP_302'])),
  path: text('The path to go to, from its first `/`.', { pattern: '^/', maxLength }),
  query: text('The query to go to, without its `?`.', { pattern: '^(?!\\?)', maxLength }),
  port: port('The port to go to.'),
  host: text('The host to go to.', { minLength: 1, maxLength }),
  protocol: oneOf('The protocol to use.', ['HTTP', 'HTTPS']),
});

/** A default action of a listener, as the config has it. */
export type DefaultAction = ConfigOf<typeof redirectVariant>;

/** The shape of a listener. */
export const listener = object('A port that the load balancer listens at.', {
  protocol: required(oneOf('The protocol of the listener.', ['HTTP', 'HTTPS'])),
  port: required(port('The port.')),
  customCertificateArns: list('ARNs of certificates in ACM, for HTTPS.', arnText('An ARN.', 'arn:aws:acm'), {
    minItems: 1,
  }),
  whitelistIps: list('Only requests from these addresses.', text('A range in CIDR notation.'), { minItems: 1 }),
  defaultAction: variants('What becomes of requests that no rule takes.', redirectVariant),
});

/**
 * Returns the default action of a listener in CloudFormation's form: the redirect, else 404. Parts of the URL that a
 * redirect does not name stay as they are.
 */
const defaultActionOf = (action: DefaultAction | undefined): Expression => {
  if (action === undefined)
    return [
      {
        Type: 'fixed-response',
        FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'Not found' },
      },
    ];
  const { statusCode, path, query, port: toPort, host, protocol } = action.properties;
  const parts = { Protocol: protocol, Host: host, Path: path, Query: query };
  return [
    {
      Type: 'redirect',
      RedirectConfig: {
        StatusCode: statusCode,
        ...(toPort === undefined ? {} : { Port: String(toPort) }),
        ...Object.fromEntries(
          Object.entries(parts).flatMap(([key, value]) => (value === undefined ? [] : [[key, expressionOf(value)]])),
        ),
      },
    },
  ];
};

/** Returns certificates in CloudFormation's form. */
const certificates = (arns: readonly Expression[]): Expression => arns.map((arn) => ({ CertificateArn: arn }));

/**
 * Returns a listener of a load balancer, with its certificates beside the first one in a resource of their own: a
 * listener takes one alone. `arns` are all of them.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html
 */
export const listenerResources = (
  one: Listener,
  arns: readonly Expression[],
  balancer: ResourceContext,
): ResourceContribution[] => {
  const { protocol, port: at } = one;
  const id = listenerId(balancer.name, at);
  const [first, ...more] = arns;
  const resource = (own: string, body: ResourceContribution['body']) =>
    ({
      kind: 'resource',
      id: own,
      from: balancer.path,
      tags: 'none',
      holdsData: 'no',
      body: { ...body, Metadata: balancer.metadata },
    }) as const;
  return [
    // Tags of listeners and rules are new to CloudFormation, and not known everywhere.
    resource(id, {
      Type: 'AWS::ElasticLoadBalancingV2::Listener',
      Properties: {
        LoadBalancerArn: ref(balancer.id('LoadBalancer')),
        Protocol: protocol,
        Port: at,
        ...(first === undefined
          ? {}
          : {
              Certificates: certificates([first]),
              // TLS 1.2 and 1.3: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
              SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
            }),
        DefaultActions: defaultActionOf(one.defaultAction as DefaultAction | undefined),
      },
    }),
    ...(more.length > 0
      ? [
          resource(`${id}Certificates`, {
            Type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
            Properties: { ListenerArn: ref(id), Certificates: certificates(more) },
          }),
        ]
      : []),
  ];
};
