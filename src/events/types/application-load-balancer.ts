import { accountId, arn, concat, type Expression, ref } from '../../cloudformation/expression.ts';
import { hashedName } from '../../cloudformation/names.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { integer, required, resourceName } from '../../schema/shape.ts';
import type { Neighbour } from '../../stage/resource.ts';
import { defineEvent, type EventContext } from '../event.ts';
import { conditionKeys, conditionMistakes, conditionShapes, ruleConditions } from '../parts/listener-conditions.ts';
import { type BalancerProperties, defaultPort, listenerId, ruleId } from '../parts/load-balancer.ts';
import { balancerSample } from '../parts/own-sample.ts';
import { requestTrigger } from '../parts/request-part.ts';

/**
 * Returns the name of the target group of a job and a load balancer. It differs for an internal one: a load balancer
 * that changes sides is replaced, and AWS attaches no target group to two load balancers at once.
 */
const targetGroupName = ({ owner }: EventContext, { name, properties }: Neighbour): Expression =>
  hashedName(owner.stack, owner.name, name, ...(properties.interface === 'internal' ? ['internal'] : []));

/**
 * Starts a job for a request that a rule of a load balancer's listener matches:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
 */
export const applicationLoadBalancer = defineEvent({
  type: 'application-load-balancer',
  says: 'Starts the job for requests to a load balancer; the caller is answered at once, before the job has run.',
  properties: {
    loadBalancerName: required(
      resourceName('An `application-load-balancer` of this config.', 'application-load-balancer'),
    ),
    listenerPort: integer('The port of the listener, for a load balancer with `listeners` of its own.', {
      minimum: 1,
      maximum: 65_535,
    }),
    priority: required(
      integer('Which rule is tried first: the lowest; no two rules of a listener share one.', {
        minimum: 1,
        maximum: 50_000,
      }),
    ),
    ...conditionShapes,
  },
  example: jobExample(
    `
events:
  - type: application-load-balancer
    properties:
      loadBalancerName: balancer
      priority: 1
      paths:
        - /reports
      sourceIps:
        - 192.0.2.0/24
`,
    {
      beside: `
balancer:
  type: application-load-balancer
`,
    },
  ),
  sample: {
    requestContext: {
      elb: {
        targetGroupArn:
          'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/lambda-279XGJDqGZ5rsrHC2Fjr/49e9d65c45c6791a',
      },
    },
    httpMethod: 'GET',
    path: '/reports',
    queryStringParameters: { query: '1234ABCD' },
    headers: {
      accept: '*/*',
      host: 'lambda-alb-123578498.us-east-1.elb.amazonaws.com',
      'x-amzn-trace-id': 'Root=1-5c536348-3d683b8b04734faae651f476',
      'x-forwarded-proto': 'https',
    },
    body: '',
    isBase64Encoded: false,
  },
  sampleOf: balancerSample,
  asynchronous: false,
  trigger: requestTrigger((event) => !!event.requestContext?.elb),
  source: ({ loadBalancerName }) => ({ name: loadBalancerName }),
  words: ({ priority }, balancer) => `requests to ${balancer}, priority ${priority}`,
  startsIn: ({ type, isChild, properties: { ListenerArn: listener, Priority: priority }, nameOf }) =>
    isChild && type === 'AWS::ElasticLoadBalancingV2::ListenerRule'
      ? [`requests to ${nameOf(listener)}, priority ${priority}`]
      : [],
  distinctBy: ({ listenerPort: port, priority }) => ({ port, priority }),
  whyOnce: {
    sentence: 'AWS refuses a second rule of one listener and priority.',
    hint: () => 'Write a priority that no other rule of the listener has.',
  },
  check(properties, event) {
    const at = [...event.path, 'properties'];
    const found: Diagnostic[] = conditionMistakes(properties, at);
    if (!conditionKeys.some((key) => properties[key]?.length))
      found.push(
        errorAt(
          'config/route',
          at,
          'Nothing says which requests start the job.',
          `Add one of ${conditionKeys.map((key) => `\`${key}\``).join(', ')}.`,
        ),
      );
    const balancer = event.resource(properties.loadBalancerName);
    if (balancer?.type !== 'application-load-balancer') return found;
    const listeners = balancer.properties.listeners as readonly { readonly port: number }[] | undefined;
    const ports = (listeners ?? []).map(({ port }) => port);
    const { listenerPort } = properties;
    if (listeners && (listenerPort === undefined || !ports.includes(listenerPort)))
      found.push(
        errorAt(
          'config/route',
          listenerPort === undefined ? at : [...at, 'listenerPort'],
          listenerPort === undefined
            ? `"${balancer.name}" has listeners of its own, and nothing says which one is meant.`
            : `"${balancer.name}" has no listener at port ${listenerPort}.`,
          `Write listenerPort with ${ports.join(' or ')}.`,
        ),
      );
    if (!listeners && listenerPort !== undefined)
      found.push(
        errorAt(
          'config/route',
          [...at, 'listenerPort'],
          `"${balancer.name}" has no listeners of its own, so requests come to the default one.`,
          'Remove listenerPort, or add listeners to the load balancer.',
        ),
      );
    return found;
  },
  expand(properties, event) {
    const balancer = event.resource(properties.loadBalancerName);
    // `graph/names.ts` reports it.
    if (balancer === undefined) return [];
    const shared = event.ofSource();
    const name = targetGroupName(event, balancer);
    const permission = shared.id('Permission');
    const port = properties.listenerPort ?? defaultPort(balancer.properties as BalancerProperties);
    return [
      // The id behind the name is not known before the target group exists, which AWS registers the function with.
      shared.invokePermission(
        'elasticloadbalancing.amazonaws.com',
        arn('elasticloadbalancing', concat('targetgroup/', name, '/*')),
        { account: accountId },
      ),
      {
        ...shared.child('TargetGroup', 'in-place', {
          Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
          DependsOn: [permission],
          // Health checks are off for functions, and would start the job every time.
          Properties: { Name: name, TargetType: 'lambda', Targets: [{ Id: event.trigger.arn }] },
        }),
        referenceAs: { nameProperty: 'Name', expressions: { TargetGroupName: name } },
      },
      {
        ...event.child('ListenerRule', 'none', {
          Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
          ...event.dependsOn(),
          Properties: {
            ListenerArn: ref(listenerId(balancer.name, port)),
            Priority: properties.priority,
            Conditions: ruleConditions(properties),
            Actions: [{ Type: 'forward', TargetGroupArn: ref(shared.id('TargetGroup')) }],
          },
        }),
        id: ruleId(balancer.name, port, properties.priority),
      },
    ];
  },
});
