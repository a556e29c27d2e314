import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { integer, list, object, required, resourceName, text } from '../../schema/shape.ts';
import { laterEvent } from '../event.ts';

const values = (says: string) =>
  list(says, text('A value, in which `*` and `?` stand for other characters.'), { minItems: 1 });
/** The properties that are conditions of the rule; one of them is needed. */
const conditions = ['paths', 'methods', 'hosts', 'headers', 'queryParams', 'sourceIps'] as const;

/**
 * Starts a job for a request that a rule of a load balancer's listener matches:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
 */
export const applicationLoadBalancer = laterEvent({
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
    paths: values('Paths, such as `/invoke-my-job`; upper and lower case differ.'),
    methods: list('Methods, such as `POST`.', text('A method.', { pattern: '^[A-Z_-]{1,40}$' }), { minItems: 1 }),
    hosts: values('Hosts, such as `jobs.example.com`.'),
    headers: list(
      'Headers that must all match.',
      object('A header.', {
        headerName: required(text('The name of the header.', { maxLength: 40 })),
        values: required(values('Values of which one must match.')),
      }),
    ),
    queryParams: list(
      'Query parameters that must all match.',
      object('A query parameter.', {
        paramName: required(text('The name of the parameter.', { maxLength: 128 })),
        values: required(values('Values of which one must match.')),
      }),
    ),
    sourceIps: list('Addresses that requests come from, such as `192.0.2.0/24`.', text('A range in CIDR notation.'), {
      minItems: 1,
    }),
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
    headers: { accept: '*/*', host: 'lambda-alb-123578498.us-east-1.elb.amazonaws.com', 'x-forwarded-proto': 'https' },
    body: '',
    isBase64Encoded: false,
  },
  source: ({ loadBalancerName }) => ({ name: loadBalancerName }),
  words: ({ priority }, balancer) => `requests to ${balancer} (priority ${priority})`,
  distinctBy: ({ listenerPort: port, priority }) => ({ port, priority }),
  check(properties, event) {
    const at = [...event.path, 'properties'];
    const found: Diagnostic[] = [];
    if (!conditions.some((key) => properties[key]?.length))
      found.push(
        errorAt(
          'config/route',
          at,
          'Nothing says which requests start the job.',
          `Add one of ${conditions.map((key) => `\`${key}\``).join(', ')}.`,
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
});
