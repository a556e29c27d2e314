import { isEveryAddress } from '../../events/parts/address-range.ts';
import { type BalancerProperties, defaultPort, listenersOf } from '../../events/parts/load-balancer.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding } from '../rule.ts';

const beside = 'api:\n  type: http-api-gateway\nusers:\n  type: user-auth-pool';
const route = (more: string): string => `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: /reports
${more}`;

/** True for addresses of which none is a range of all. */
const isLimited = (ranges: readonly string[] | undefined): boolean =>
  ranges !== undefined && ranges.length > 0 && !ranges.some(isEveryAddress);

/** True if only some addresses may connect to the listener of a load balancer at a port. */
const isListenerLimited = (balancer: BalancerProperties, port: number | undefined): boolean => {
  const at = port ?? defaultPort(balancer);
  return isLimited(listenersOf(balancer).find((listener) => listener.port === at)?.whitelistIps);
};

/** Reports HTTP API events without an authorizer, and events of load balancers that are open to the internet. */
export const openTrigger = defineRule({
  type: 'open-trigger',
  says: 'Everyone on the internet can start a job.',
  severity: 'warning',
  reason:
    'An HTTP API and a load balancer are open to the whole internet, and every request starts a run: a thousand requests are a thousand runs, on as many instances as the pool of 256 vCPUs has. Whoever finds the address decides what is paid. An authorizer, or a load balancer that only the VPC reaches, lets in those who are meant.',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
  trips: jobExample(route(''), { beside: 'api:\n  type: http-api-gateway' }),
  spares: jobExample(
    `
events:
  - type: application-load-balancer
    properties:
      loadBalancerName: balancer
      priority: 1
      paths:
        - /reports
`,
    { beside: 'balancer:\n  type: application-load-balancer\n  properties:\n    interface: internal' },
  ),
  example: jobExample(
    route(`      authorizer:
        type: cognito
        properties:
          userPoolName: users
`),
    { beside },
  ),
  check: ({ jobs, resources }) =>
    jobs.flatMap(({ path, properties: { events } }) =>
      events.flatMap(({ type, properties }, index): Finding[] => {
        const at = [...path, 'events', index, 'type'];
        const sentence =
          'Everyone on the internet who knows the address can start this job, and every request is a run that is paid.';
        if (type === 'http-api-gateway' && !properties.authorizer)
          return [{ path: at, sentence, hint: 'Add an authorizer, of the type cognito or lambda.' }];
        if (type !== 'application-load-balancer') return [];
        const balancer = resources[properties.loadBalancerName];
        const closed =
          balancer?.type !== 'application-load-balancer' ||
          balancer.properties.interface === 'internal' ||
          balancer.properties.useFirewall !== undefined ||
          isLimited(properties.sourceIps) ||
          isListenerLimited(balancer.properties, properties.listenerPort);
        return closed
          ? []
          : [
              {
                path: at,
                sentence,
                hint: 'Add sourceIps, or write whitelistIps at the listener, or interface: internal at the load balancer.',
              },
            ];
      }),
    ),
});
