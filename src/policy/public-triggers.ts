import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Config } from '../config/schema.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { routeKey } from '../events/parts/http-route.ts';
import { eventsIn } from '../lint/placed-events.ts';
import { entranceOf } from './entrances.ts';
import { isSurely, type Resources } from './known-texts.ts';
import { hasUnseenRoutes, isOpenRoute, openInvocation, startsHooks } from './open-calls.ts';
import { opensService, serviceGroups } from './open-groups.ts';
import { openPolicy } from './open-senders.ts';
import type { Policy } from './policy.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/** The fault of a resource that the internet reaches, and the step to take. */
type Words = readonly [sentence: string, hint: string];

/** The values of the rule. */
type Rule = NonNullable<Policy['publicTriggers']>;

/** The resources of a template, and the logical ids of the security groups of its services. */
interface Scope {
  readonly resources: Resources;
  readonly groups: ReadonlySet<string>;
}

const fromWithin = 'from a source within AWS, such as a schedule or a queue.';
const signed = 'Let the URL ask for credentials of AWS.';

const policyWords: Readonly<Record<'send' | 'invoke' | 'assume', Words>> = {
  send: [
    'Everyone on the internet can send to this, and so start what it triggers.',
    'Let in accounts, roles or services by their names, or add a Condition such as aws:PrincipalOrgID.',
  ],
  invoke: ['Everyone may invoke this function.', 'Name the service or account that may.'],
  assume: [
    'Everyone may assume this role, and start what it lets them start.',
    'Name the accounts or services in Principal, or limit it by a Condition.',
  ],
};

const urlWords: Readonly<Record<Rule, Words>> = {
  authorized: ['Everyone on the internet can call the URL of this function.', signed],
  none: ['The internet reaches the URL of this function.', 'Leave the URL out.'],
};

/** Returns what is wrong with a permission to invoke a function. */
const ofPermission = (resource: ResourceContribution, rule: Rule, { resources }: Scope): Words | undefined => {
  const by = openInvocation(resource, resources);
  if (by === undefined) return undefined;
  if (by === 'all') return [policyWords.invoke[0], 'Name the service or account that may, or add PrincipalOrgID.'];
  if (by === 'url' || rule === 'none') return urlWords[rule];
  return [
    'A CDN signs what everyone on the internet asks, and so calls the URL of this function for them.',
    'Let callers sign their own requests to the URL, without a CDN, or use an HTTP API with an authorizer.',
  ];
};

/** Returns what is wrong with an API or one of its routes. */
const ofApi = (resource: ResourceContribution, rule: Rule, { resources }: Scope): Words | undefined => {
  const isRoute = /::(?:Route|Method)$/.test(resource.body.Type);
  if (rule === 'none')
    return isRoute
      ? [
          'A request from the internet starts this, by a route of an HTTP API.',
          `Leave the route out, and start it ${fromWithin}`,
        ]
      : ['The internet reaches this HTTP API.', 'Start the job from a source within AWS.'];
  if (isRoute)
    return isOpenRoute(resource, resources)
      ? ['Everyone on the internet can call a route of this.', 'Give its route an authorizer.']
      : undefined;
  return hasUnseenRoutes(resource)
    ? [
        'This API has routes that are not written as resources, so nobody can tell whether they ask who calls them.',
        'Write each route as a resource of its own, with an authorizer, in place of Target, Body, BodyS3Location or CloneFrom.',
      ]
    : undefined;
};

/** Returns what is wrong with any other resource by which the internet reaches something. */
const ofEntrance = (resource: ResourceContribution, rule: Rule, { resources, groups }: Scope): Words | undefined => {
  const policy = openPolicy(resource, resources);
  if (policy !== undefined) return policyWords[policy];
  if (opensService(resource, groups, resources))
    return [
      'The security group of this service lets in every address of the internet, and asks nobody who they are.',
      'Let in a SourceSecurityGroupId, or the addresses that need it.',
    ];
  const says = entranceOf(resource.body, rule, resources);
  if (says === undefined) return undefined;
  const isBalancer = resource.body.Type.includes('LoadBalancing');
  if (rule === 'none')
    return isBalancer
      ? ['The internet reaches this load balancer.', 'Write `interface: internal`.']
      : [`${says} lets the internet start this.`, `Leave it out, and start the job ${fromWithin}`];
  return [
    `${says} asks nobody who they are.`,
    isBalancer
      ? 'Write `interface: internal`, or use an HTTP API with an authorizer.'
      : 'Leave it out, or use an HTTP API with an authorizer.',
  ];
};

/** Returns what is wrong with a resource under a rule; undefined for one that keeps it. */
const faultOf = (resource: ResourceContribution, rule: Rule, scope: Scope): Words | undefined => {
  const { Type, Properties = {} } = resource.body;
  switch (Type) {
    case 'AWS::ApiGatewayV2::Api':
    case 'AWS::ApiGateway::RestApi':
    case 'AWS::ApiGatewayV2::Route':
    case 'AWS::ApiGateway::Method':
      return ofApi(resource, rule, scope);
    // https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
    case 'AWS::Lambda::Url':
      return rule === 'authorized' && isSurely(Properties.AuthType, ['AWS_IAM'], scope.resources)
        ? undefined
        : urlWords[rule];
    case 'AWS::Lambda::Permission':
      return ofPermission(resource, rule, scope);
    case 'AWS::Cognito::UserPool':
      return rule === 'none' && startsHooks(resource, scope.resources)
        ? ['Whoever signs up or in starts a function of this user pool.', 'Leave its hooks out.']
        : undefined;
    default:
      return ofEntrance(resource, rule, scope);
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
export const publicTriggers = ({ publicTriggers: rule }: Policy, { config, resources }: Judged): Violation[] => {
  if (rule === undefined) return [];
  const scope: Scope = { resources, groups: serviceGroups(resources) };
  const found = [...resources.values()].flatMap((resource): Violation[] => {
    const words = faultOf(resource, rule, scope);
    if (words === undefined) return [];
    const [sentence, hint] = words;
    return [{ code: 'policy/public-trigger', path: routePlace(resource, config), sentence, hint }];
  });
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};
