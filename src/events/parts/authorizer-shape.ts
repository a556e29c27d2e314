import { variant, variants } from '../../schema/member.ts';
import { flag, integer, list, required, resourceName, text } from '../../schema/shape.ts';

/**
 * The shape of `identitySources`:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html#http-api-lambda-authorizer.identity-sources
 */
const identitySources = list(
  'Where the request says who it is from; one that lacks them is answered with 401.',
  text('`$request.header.<name>`, `$request.querystring.<name>`, `$context.<name>` or `$stageVariables.<name>`.', {
    pattern: '^\\$(?:request\\.(?:header|querystring)|context|stageVariables)\\..+$',
  }),
);

/** The shape of the authorizer of a route: a user pool, or a function. */
export const authorizer = variants(
  'Who may send the request; others are answered with 401 or 403.',
  variant('cognito', 'Whoever is signed in to a user pool: the request bears its JSON web token.', {
    userPoolName: required(resourceName('A `user-auth-pool` of this config.', 'user-auth-pool')),
    identitySources,
  }),
  variant('lambda', 'Whoever a function lets in.', {
    functionName: required(resourceName('A `function` of this config.', 'function')),
    iamResponse: flag('Whether the function answers with an IAM policy; else with `{isAuthorized: true}`.', {
      default: false,
    }),
    identitySources,
    cacheResultSeconds: integer('Seconds for which an answer is kept; it is told apart by the identity sources.', {
      default: 0,
      minimum: 0,
      maximum: 3_600,
    }),
  }),
);
