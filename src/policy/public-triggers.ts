import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Config } from '../config/schema.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { routeKey } from '../events/parts/http-route.ts';
import { eventsIn } from '../lint/placed-events.ts';
import { letsEverybodySend } from './open-senders.ts';
import type { Policy } from './policy.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/** The fault of a resource that the internet reaches, and the step to take. */
type Words = readonly [sentence: string, hint: string];

const withAuthorizer = 'Give its route an authorizer.';

/** Returns what is wrong with a resource that everyone on the internet can call or send to; undefined for any other. */
const openToAll = (resource: ResourceContribution): Words | undefined => {
  const { Type, Properties = {} } = resource.body;
  if (letsEverybodySend(resource))
    return [
      'Everyone on the internet can send to this, and so start what it triggers.',
      'Let in accounts, roles or services by their names, or add a Condition such as aws:PrincipalOrgID.',
    ];
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
const reachable = (resource: ResourceContribution): Words | undefined => {
  const { Type, Properties = {} } = resource.body;
  switch (Type) {
    case 'AWS::ApiGatewayV2::Api':
    case 'AWS::ApiGateway::RestApi':
      return ['The internet reaches this HTTP API.', 'Start the job from a source within AWS.'];
    case 'AWS::ApiGatewayV2::Route':
    case 'AWS::ApiGateway::Method':
      return [
        'A request from the internet starts this, by a route of an HTTP API.',
        'Leave the route out, and start it from a source within AWS, such as a schedule or a queue.',
      ];
    case 'AWS::Lambda::Permission':
      return openToAll(resource);
    case 'AWS::Lambda::Url':
      return ['The internet reaches the URL of this function.', 'Leave the URL out.'];
    case 'AWS::ElasticLoadBalancingV2::LoadBalancer':
      return Properties.Scheme === 'internal'
        ? undefined
        : ['The internet reaches this load balancer.', 'Write `interface: internal`.'];
    default:
      return openToAll(resource);
  }
};

/** Returns the event of a job or function that a route was made of, as the place of a complaint; else that of its resource. */
const routePlace = (resource: ResourceContribution, config: Config): Path => {
  const at = placeOf(resource);
  const { Type, Properties: { RouteKey } = {} } = resource.body;
  if (Type !== 'AWS::ApiGatewayV2::Route' || at[0] !== 'resources') return at;
  const own = eventsIn(config).filter(({ owner, event }) => owner === at[1] && event.type === 'http-api-gateway');
  const meant =
    own.find(({ event }) => isRouteOf(event.properties, RouteKey)) ?? (own.length === 1 ? own[0] : undefined);
  return meant === undefined ? at : [...meant.path.slice(0, -1), 'type'];
};

/** True for the properties of an event with the method and the path of a route. */
const isRouteOf = (properties: object, key: unknown): boolean => {
  const { method, path } = properties as { readonly method?: string; readonly path?: string };
  return method !== undefined && path !== undefined && key === routeKey(method, path);
};

/** Returns a violation for each resource by which the internet could start something that a policy keeps from it. */
export const publicTriggers = ({ publicTriggers: allowed }: Policy, { config, resources }: Judged): Violation[] => {
  if (allowed === undefined) return [];
  const found = [...resources.values()].flatMap((resource): Violation[] => {
    const words = allowed === 'none' ? reachable(resource) : openToAll(resource);
    if (words === undefined) return [];
    const [sentence, hint] = words;
    return [{ code: 'policy/public-trigger', path: routePlace(resource, config), sentence, hint }];
  });
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};
