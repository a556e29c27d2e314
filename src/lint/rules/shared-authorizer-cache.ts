import { canonicalJson } from '../../cloudformation/canonical.ts';
import { jobsExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

const route = (path: string, sources: readonly string[]): string => `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: ${path}
      authorizer:
        type: lambda
        properties:
          functionName: guard
          cacheResultSeconds: 300
          identitySources:
${sources.map((source) => `            - ${source}`).join('\n')}
`;

const beside = `
api:
  type: http-api-gateway
guard:
  type: function
  properties:
    packaging:
      type: stacktape-lambda-buildpack
      properties:
        entryfilePath: guard.ts
`;
const token = '$request.header.Authorization';
const perRoute = [token, '$context.routeKey'];

/** Reports Lambda authorizers whose cached answer for one route counts for several. */
export const sharedAuthorizerCache = defineRule({
  type: 'shared-authorizer-cache',
  says: 'What an authorizer said of one route is cached for all routes.',
  severity: 'warning',
  reason:
    'An answer of a Lambda authorizer that is cached counts for every route of the API that has the same authorizer, as long as the request bears the same identity. Who was let in to one route is let in to all, and who was turned away at one is turned away everywhere. With `$context.routeKey` among the identity sources each route has answers of its own.',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html',
  trips: jobsExample({ report: route('/reports', [token]), cleanup: route('/cleanups', [token]) }, { beside }),
  spares: jobsExample({ report: route('/reports', [token]) }, { beside }),
  example: jobsExample({ report: route('/reports', perRoute), cleanup: route('/cleanups', perRoute) }, { beside }),
  check(linted) {
    const cached = eventsIn(linted).flatMap(({ path, event }) => {
      if (event.type !== 'http-api-gateway' || event.properties.authorizer?.type !== 'lambda') return [];
      const { httpApiGatewayName, authorizer: config, statusPath } = event.properties;
      const { cacheResultSeconds, identitySources = [] } = config.properties;
      if (!cacheResultSeconds || identitySources.includes('$context.routeKey')) return [];
      // Equal authorizers of one API are one; its status route is guarded by it as well.
      const authorizer = canonicalJson([httpApiGatewayName, config]);
      return [{ path, authorizer, cacheResultSeconds, count: statusPath === undefined ? 1 : 2 }];
    });
    const routes = new Map<string, number>();
    for (const { authorizer, count } of cached) routes.set(authorizer, (routes.get(authorizer) ?? 0) + count);
    return cached
      .filter(({ authorizer }) => (routes.get(authorizer) ?? 0) > 1)
      .map(({ path, authorizer, cacheResultSeconds }) => ({
        path: [...path, 'authorizer', 'properties', 'cacheResultSeconds'],
        sentence: `For ${cacheResultSeconds} seconds, what the authorizer said of one route counts for all ${routes.get(authorizer)} routes that it guards.`,
        hint: 'Add $context.routeKey to identitySources of each, or remove cacheResultSeconds.',
      }));
  },
});
