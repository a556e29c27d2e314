import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression, ExpressionMap } from '../cloudformation/expression.ts';
import { alternatives, isSurely, knownTexts, type Resources } from './known-texts.ts';
import { cdnService, isLimit } from './open-statements.ts';

/** Ways to ask who calls a route, and those of them that need an authorizer of their own. */
const authorizers = ['CUSTOM', 'JWT', 'COGNITO_USER_POOLS'];

const isPresent = (value: Expression | undefined): boolean => alternatives(value).every((one) => one !== undefined);

/**
 * True for a route or method that asks who calls it.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
 */
const hasAuthorizer = ({ AuthorizationType, AuthorizerId }: ExpressionMap, resources: Resources): boolean =>
  isSurely(AuthorizationType, ['AWS_IAM'], resources) ||
  (isSurely(AuthorizationType, ['AWS_IAM', ...authorizers], resources) && isPresent(AuthorizerId));

/**
 * True for the answer to what browsers ask before a request of another site; it starts nothing.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html
 */
const isPreflight = ({ HttpMethod, Integration }: ExpressionMap, resources: Resources): boolean =>
  isSurely(HttpMethod, ['OPTIONS'], resources) &&
  isSurely((Object(Integration) as ExpressionMap).Type, ['MOCK'], resources);

/**
 * True for a route of messages of a WebSocket API whose `$connect` asks who is there: it does so for the whole connection.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access-iam.html
 */
const isAfterConnect = ({ ApiId, RouteKey }: ExpressionMap, resources: Resources): boolean => {
  const api = (Object(ApiId) as ExpressionMap).Ref;
  const { Type, Properties } = resources.get(String(api))?.body ?? {};
  if (Type !== 'AWS::ApiGatewayV2::Api') return false;
  if (!isSurely((Properties as ExpressionMap | undefined)?.ProtocolType, ['WEBSOCKET'], resources)) return false;
  const keys = knownTexts(RouteKey, resources);
  if (keys.some((key) => typeof key !== 'string' || key === '$connect')) return false;
  return [...resources.values()].some(({ body }) => {
    const other = (body.Properties ?? {}) as ExpressionMap;
    return (
      body.Type === 'AWS::ApiGatewayV2::Route' &&
      body.Condition === undefined &&
      (Object(other.ApiId) as ExpressionMap).Ref === api &&
      isSurely(other.RouteKey, ['$connect'], resources) &&
      hasAuthorizer(other, resources)
    );
  });
};

/** True for a route or method by which everybody can start something. */
export const isOpenRoute = ({ body: { Properties } }: ResourceContribution, resources: Resources): boolean => {
  const properties = (Properties ?? {}) as ExpressionMap;
  return (
    !hasAuthorizer(properties, resources) &&
    !isPreflight(properties, resources) &&
    !isAfterConnect(properties, resources)
  );
};

/**
 * True for an API whose routes nobody sees here: of a definition, of another API, or of the target that makes one.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html
 */
export const hasUnseenRoutes = ({ body: { Properties } }: ResourceContribution): boolean =>
  ['Target', 'Body', 'BodyS3Location', 'CloneFrom'].some((key) =>
    alternatives((Properties as ExpressionMap | undefined)?.[key]).some((one) => one !== undefined),
  );

/** Pairs of a property of a permission, and of the condition that Lambda makes of it, as operator and key. */
const limits = [
  ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
  ['SourceArn', 'ArnLike', 'aws:SourceArn'],
] as const;

/**
 * Returns who may invoke a function by a permission: everybody, everybody by its URL, or everybody by a CDN, which signs
 * for whoever asks it; undefined for anyone with a name.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html
 */
export const openInvocation = (
  { body: { Properties } }: ResourceContribution,
  resources: Resources,
): 'all' | 'url' | 'cdn' | undefined => {
  const properties = (Properties ?? {}) as ExpressionMap;
  const principals = knownTexts(properties.Principal, resources);
  if (principals.includes(cdnService)) return 'cdn';
  if (principals.every((one) => typeof one === 'string' && !one.includes('*'))) return undefined;
  const judging = { resources, isBehindCdn: true };
  if (limits.some(([key, operator, name]) => isLimit([operator, name, properties[key]], judging))) return undefined;
  const isOfUrl =
    isSurely(properties.FunctionUrlAuthType, ['NONE', 'AWS_IAM'], resources) ||
    isSurely(properties.InvokedViaFunctionUrl, ['true'], resources);
  return isOfUrl ? 'url' : 'all';
};

/** Hooks of a user pool that only its administrators start, if nobody else may make accounts. */
const hooksOfAdministrators: readonly string[] = ['PreSignUp'];

/**
 * True for a user pool with a function that whoever signs up or in starts.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
 */
export const startsHooks = ({ body: { Properties } }: ResourceContribution, resources: Resources): boolean => {
  const { LambdaConfig, AdminCreateUserConfig } = (Properties ?? {}) as ExpressionMap;
  const isClosed = isSurely(
    (Object(AdminCreateUserConfig) as ExpressionMap).AllowAdminCreateUserOnly,
    ['true'],
    resources,
  );
  return alternatives(LambdaConfig).some((hooks) =>
    Object.entries<Expression>(Object(hooks ?? {}) as ExpressionMap).some(
      ([hook, value]) =>
        !(isClosed && hooksOfAdministrators.includes(hook)) && alternatives(value).some((one) => one !== undefined),
    ),
  );
};
