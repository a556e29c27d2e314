import { logicalId } from '../../cloudformation/names.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule, type LintInput } from '../rule.ts';

const config = (source: string, more = ''): string =>
  jobExample(
    `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: /reports
      authorizer:
        type: lambda
        properties:
          functionName: guard
          identitySources:
            - ${source}
`,
    {
      beside: `
api:
  type: http-api-gateway${more}
guard:
  type: function
  properties:
    packaging:
      type: stacktape-lambda-buildpack
      properties:
        entryfilePath: guard.ts
`,
    },
  );
const setting = `
  overrides:
    ApiStage:
      StageVariables.tenant: shop`;

const prefix = '$stageVariables.';

/** True for a gateway whose overrides set a variable of its stage. */
const hasVariable = ({ resources }: LintInput, gateway: string, name: string): boolean => {
  const values = resources[gateway]?.overrides?.[`${logicalId(gateway)}Stage`] ?? {};
  const { StageVariables: whole } = values;
  return Object.hasOwn(values, `StageVariables.${name}`) || Object.hasOwn(Object(whole), name);
};

/** Reports identity sources that are variables which the stage of the HTTP API does not have. */
export const absentStageVariable = defineRule({
  type: 'absent-stage-variable',
  says: 'An authorizer asks for a stage variable that its HTTP API does not have.',
  severity: 'warning',
  reason:
    'API Gateway calls an authorizer only if every identity source of a request has a value, and answers 401 without one. A stage variable belongs to the stage of the API and to no request, and the API of a config has none: an authorizer with one among its identity sources turns every request away, and its function is never called.',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html#http-api-lambda-authorizer.identity-sources',
  trips: config(`${prefix}tenant`),
  spares: config(`${prefix}tenant`, setting),
  example: config('$request.header.Authorization'),
  check: (linted) =>
    eventsIn(linted).flatMap(({ path, event }) => {
      if (event.type !== 'http-api-gateway' || event.properties.authorizer?.type !== 'lambda') return [];
      const { httpApiGatewayName: gateway, authorizer } = event.properties;
      return (authorizer.properties.identitySources ?? []).flatMap((source, index) => {
        const name = source.slice(prefix.length);
        if (!source.startsWith(prefix) || hasVariable(linted, gateway, name)) return [];
        return [
          {
            path: [...path, 'authorizer', 'properties', 'identitySources', index],
            sentence: `The stage of ${gateway} has no variable ${name}, so every request is answered with 401 and the function is not called.`,
            hint: `Write where the request says who it is from, such as $request.header.Authorization, or set the variable by overrides: ${logicalId(gateway)}Stage: {StageVariables.${name}: …}.`,
          },
        ];
      });
    }),
});
