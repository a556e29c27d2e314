import { canonicalJson } from '../../cloudformation/canonical.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule, type Finding } from '../rule.ts';

/** Authorizers of an HTTP API, unless AWS has raised the quota: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const most = 10;

const guarded = (count: number, different: number): string =>
  jobExample(
    `
events:
${Array.from(
  { length: count },
  (_, index) => `  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: /reports${index}
      authorizer:
        type: cognito
        properties:
          userPoolName: people
          identitySources: [$request.header.X-Token-${index % different}]
`,
).join('')}`,
    { beside: 'api:\n  type: http-api-gateway\npeople:\n  type: user-auth-pool' },
  );

/** Reports HTTP APIs with more than ten different authorizers, which AWS refuses by default. */
export const crowdedAuthorizers = defineRule({
  type: 'crowded-authorizers',
  says: 'An HTTP API has more than ten different authorizers.',
  severity: 'warning',
  reason:
    'An HTTP API has 10 authorizers, unless AWS has raised the quota of the account. Routes with equal authorizers share one; each that differs in anything, such as its identity sources, is one more. AWS refuses the eleventh when the stack is deployed, and the deployment rolls back.',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  trips: guarded(11, 11),
  spares: guarded(11, 10),
  example: guarded(11, 1),
  check(linted) {
    const known = new Map<string, Set<string>>();
    return eventsIn(linted).flatMap(({ path, event }): Finding[] => {
      if (event.type !== 'http-api-gateway' || event.properties.authorizer === undefined) return [];
      const { httpApiGatewayName: gateway, authorizer } = event.properties;
      const own = known.get(gateway) ?? new Set();
      known.set(gateway, own);
      const text = canonicalJson(authorizer);
      if (own.has(text)) return [];
      own.add(text);
      if (own.size <= most) return [];
      return [
        {
          path: [...path, 'authorizer'],
          sentence: `This is authorizer ${own.size} of ${gateway} that is like no other, and AWS allows ${most} unless it has raised the quota.`,
          hint: 'Write the same authorizer for several routes, make a second http-api-gateway, or ask AWS for more (Service Quotas, API Gateway, Authorizers per API).',
        },
      ];
    });
  },
});
