import { canonicalJson, shortHash } from '../../cloudformation/canonical.ts';
import type { CloudFormationResource, ResourceContribution } from '../../cloudformation/contribution.ts';
import { arn, concat, type Expression, partition, ref, region } from '../../cloudformation/expression.ts';
import { metadata } from '../../cloudformation/metadata.ts';
import { logicalId } from '../../cloudformation/names.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { TypeOf } from '../../schema/shape.ts';
import type { Neighbour } from '../../stage/resource.ts';
import type { EventContext } from '../event.ts';
import type { authorizer } from './authorizer-shape.ts';

/** The authorizer of a route, as in the config. */
export type AuthorizerConfig = TypeOf<typeof authorizer>;

/** The header in which clients send tokens, if nothing else is written. */
const authorizationHeader = '$request.header.Authorization';

/** An authorizer of a gateway: its part of a route, and the resources that it is made of. */
interface BuiltAuthorizer {
  readonly route: { readonly AuthorizationType: string; readonly AuthorizerId: Expression };
  /**
   * Logical ids that must exist before a route that has the authorizer. Without the permission for its function, API
   * Gateway answers requests with 500:
   * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
   */
  readonly before: readonly string[];
  readonly resources: readonly ResourceContribution[];
}

/**
 * Returns the authorizer of an event. Equal authorizers of one gateway are one resource, whose id contains a hash of
 * everything that is written for it, since a gateway has at most 10:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
 */
export const buildAuthorizer = (
  config: AuthorizerConfig,
  gateway: Neighbour,
  event: Pick<EventContext, 'resource'>,
): BuiltAuthorizer => {
  const id = `${logicalId(gateway.name)}Authorizer${shortHash(canonicalJson(config), 8)}`;
  const from: Path = ['resources', gateway.name];
  const resource = (suffix: string, body: CloudFormationResource): ResourceContribution => ({
    kind: 'resource',
    id: `${id}${suffix}`,
    from,
    tags: 'none',
    holdsData: 'no',
    body: { ...body, Metadata: metadata(from) },
  });
  const authorizer = (own: NonNullable<CloudFormationResource['Properties']>) =>
    resource('', { Type: 'AWS::ApiGatewayV2::Authorizer', Properties: { ApiId: ref(gateway.id), Name: id, ...own } });

  if (config.type === 'cognito') {
    const { userPoolName, identitySources = [authorizationHeader] } = config.properties;
    const pool = event.resource(userPoolName)?.params ?? {};
    return {
      route: { AuthorizationType: 'JWT', AuthorizerId: ref(id) },
      before: [],
      resources: [
        authorizer({
          AuthorizerType: 'JWT',
          IdentitySource: identitySources.map(expressionOf),
          // An access token has no `aud`, and API Gateway compares its `client_id` then:
          // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
          JwtConfiguration: { Audience: [pool.clientId as Expression], Issuer: pool.providerUrl as Expression },
        }),
      ],
    };
  }
  const { functionName, iamResponse, identitySources = [], cacheResultSeconds } = config.properties;
  const functionArn = event.resource(functionName)?.params.arn as Expression;
  return {
    route: { AuthorizationType: 'CUSTOM', AuthorizerId: ref(id) },
    before: [`${id}Permission`],
    resources: [
      authorizer({
        AuthorizerType: 'REQUEST',
        AuthorizerUri: concat(
          'arn:',
          partition,
          ':apigateway:',
          region,
          ':lambda:path/2015-03-31/functions/',
          functionArn,
          '/invocations',
        ),
        AuthorizerPayloadFormatVersion: '2.0',
        EnableSimpleResponses: !iamResponse,
        AuthorizerResultTtlInSeconds: cacheResultSeconds,
        IdentitySource: identitySources.length > 0 ? identitySources.map(expressionOf) : undefined,
      }),
      resource('Permission', {
        Type: 'AWS::Lambda::Permission',
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: functionArn,
          Principal: 'apigateway.amazonaws.com',
          SourceArn: arn('execute-api', ref(gateway.id), '/authorizers/', ref(id)),
        },
      }),
    ],
  };
};

/** Returns errors for what API Gateway refuses of an authorizer; `at` is its config path. */
export const checkAuthorizer = (config: AuthorizerConfig, at: Path): Diagnostic[] => {
  const path = [...at, 'properties', 'identitySources'];
  const { identitySources } = config.properties;
  if (config.type === 'cognito') {
    // https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers.html
    if (identitySources === undefined || (identitySources.length === 1 && isRequestPart(identitySources[0]))) return [];
    return [
      errorAt(
        'config/authorizer',
        path,
        'The token of a user pool is read from one place: a header or a query parameter.',
        `Write one identity source, such as ${authorizationHeader}, or leave identitySources out.`,
      ),
    ];
  }
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
  if (config.properties.cacheResultSeconds === 0 || identitySources?.length) return [];
  return [
    errorAt(
      'config/authorizer',
      [...at, 'properties', 'cacheResultSeconds'],
      'Answers are cached by the identity sources of a request, and this authorizer has none.',
      `Add identitySources, such as ${authorizationHeader}, or remove cacheResultSeconds.`,
    ),
  ];
};

const isRequestPart = (source: string | undefined): boolean =>
  /^\$request\.(?:header|querystring)\./.test(source ?? '');
