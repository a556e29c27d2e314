import { routeKey, statusRoute, withoutNames } from '../../events/parts/http-route.ts';
import { jobsExample } from '../../schema/job-example.ts';
import { eventsIn, type PlacedEvent } from '../placed-events.ts';
import { defineRule, type Finding } from '../rule.ts';

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
  check(linted) {
    const claims = new Map<string, { readonly owner: string; readonly key: string }>();
    return eventsIn(linted)
      .flatMap(routesOf)
      .flatMap(({ owner, claim, key, path, method, route }): Finding[] => {
        const first = claims.get(claim);
        if (first === undefined) claims.set(claim, { owner, key });
        // Two routes of one owner are reported as `config/event-twice`, unless one of them reports on runs.
        if (first === undefined || (first.owner === owner && first.key === 'path' && key === 'path')) return [];
        return [
          {
            path,
            sentence: `"${first.owner}" has the route ${method} ${route} of this API already, and AWS refuses a second one.`,
            hint: 'Write another path or method.',
          },
        ];
      });
  },
});

/** Returns the routes of an event: none, one, or two if one of them reports on runs. */
const routesOf = ({ owner, path, event }: PlacedEvent) => {
  if (event.type !== 'http-api-gateway') return [];
  const { httpApiGatewayName: gateway, method, path: route, statusPath } = event.properties;
  const routes = [
    { key: 'path', method, route },
    ...(statusPath === undefined ? [] : [{ key: 'statusPath', method: 'GET', route: statusRoute(statusPath) }]),
  ];
  return routes.map(({ key, method, route }) => ({
    owner,
    key,
    path: [...path, key],
    claim: `${gateway} ${routeKey(method, withoutNames(route))}`,
    method,
    route,
  }));
};
