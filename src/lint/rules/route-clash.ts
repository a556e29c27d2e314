import { jobsExample } from '../../schema/job-example.ts';
import { claimedTwice, eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

const route = (method: string): string => `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: ${method}
      path: /reports
      authorizer:
        type: cognito
        properties:
          userPoolName: users
`;

const twoRoutes = (method: string): string =>
  jobsExample(
    { report: route('POST'), cleanup: route(method) },
    { beside: 'api:\n  type: http-api-gateway\nusers:\n  type: user-auth-pool' },
  );

/** Reports HTTP API events with a route that another job or function has. */
export const routeClash = defineRule({
  type: 'route-clash',
  says: 'A method and a path of an HTTP API are the route of two jobs or functions.',
  severity: 'error',
  reason:
    'A method and a path are one route of an HTTP API, and a route has one target. AWS refuses the second one when the stack is deployed, and the deployment rolls back.',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html',
  trips: twoRoutes('POST'),
  spares: twoRoutes("'*'"),
  example: twoRoutes('DELETE'),
  check: (linted) =>
    claimedTwice(
      eventsIn(linted).flatMap(({ owner, path, event }) => {
        if (event.type !== 'http-api-gateway') return [];
        const { httpApiGatewayName: gateway, method, path: route } = event.properties;
        const words = route === '*' ? '$default' : route;
        return [{ owner, path, claim: `${gateway} ${words === '$default' ? '' : method} ${words}`, method, route }];
      }),
    ).map(({ path, first, method, route }) => ({
      path: [...path, 'path'],
      sentence: `"${first}" has the route ${method} ${route} of this API already, and AWS refuses a second one.`,
      hint: 'Write another path or method.',
    })),
});
