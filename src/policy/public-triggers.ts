import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Policy } from './policy.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/** The fault of a resource that the internet reaches, and the step to take. */
type Words = readonly [sentence: string, hint: string];

const withAuthorizer = 'Give its route an authorizer.';

/** Returns what is wrong with a resource that everyone on the internet can call; undefined for any other. */
const openToAll = ({ body: { Type, Properties = {} } }: ResourceContribution): Words | undefined => {
  switch (Type) {
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
    case 'AWS::ApiGatewayV2::Route':
    case 'AWS::ApiGateway::Method':
      return (Properties.AuthorizationType ?? 'NONE') === 'NONE'
        ? ['Everyone on the internet can call a route of this.', withAuthorizer]
        : undefined;
    // https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
    case 'AWS::Lambda::Url':
      return Properties.AuthType === 'AWS_IAM'
        ? undefined
        : ['Everyone on the internet can call the URL of this function.', 'Let the URL ask for credentials of AWS.'];
    case 'AWS::Lambda::Permission':
      return Properties.Principal === '*' && Properties.FunctionUrlAuthType === undefined
        ? ['Everyone may invoke this function.', 'Name the service or account that may.']
        : undefined;
    case 'AWS::ElasticLoadBalancingV2::LoadBalancer':
      return Properties.Scheme === 'internal'
        ? undefined
        : [
            'A load balancer that the internet reaches asks nobody who they are.',
            'Write `interface: internal`, or use an HTTP API with an authorizer.',
          ];
    default:
      return undefined;
  }
};

/** Returns what is wrong with a resource that anyone outside of AWS can reach, with an authorizer or without. */
const reachable = ({ body: { Type, Properties = {} } }: ResourceContribution): Words | undefined => {
  switch (Type) {
    case 'AWS::ApiGatewayV2::Api':
    case 'AWS::ApiGateway::RestApi':
      return ['The internet reaches this HTTP API.', 'Start the job from a source within AWS.'];
    case 'AWS::Lambda::Url':
      return ['The internet reaches the URL of this function.', 'Leave the URL out.'];
    case 'AWS::ElasticLoadBalancingV2::LoadBalancer':
      return Properties.Scheme === 'internal'
        ? undefined
        : ['The internet reaches this load balancer.', 'Write `interface: internal`.'];
    default:
      return undefined;
  }
};

/** Returns a violation for each resource by which the internet could start something that a policy keeps from it. */
export const publicTriggers = ({ publicTriggers: allowed }: Policy, { resources }: Judged): Violation[] => {
  if (allowed === undefined) return [];
  const found = [...resources.values()].flatMap((resource): Violation[] => {
    const words = (allowed === 'none' ? reachable(resource) : undefined) ?? openToAll(resource);
    if (words === undefined) return [];
    const [sentence, hint] = words;
    return [{ code: 'policy/public-trigger', path: placeOf(resource), sentence, hint }];
  });
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};
