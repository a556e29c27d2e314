import { shortHash } from '../../cloudformation/canonical.ts';
import type { CloudFormationResource, ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, ref } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { UserPoolProperties } from './user-pool-properties.ts';

type Provider = NonNullable<UserPoolProperties['identityProviders']>[number];

/** Words that no prefix of a domain may contain: https://github.com/aws-solutions/content-analysis-on-aws/issues/8 */
export const reservedWords = /aws|amazon|cognito/;

/** True for a pool with a domain: for Cognito's own pages, for other services, and for links in mails. */
export const hasDomain = (own: UserPoolProperties): boolean =>
  own.enableHostedUi ||
  own.hostedUiDomainPrefix !== undefined ||
  own.userVerificationType === 'email-link' ||
  (own.identityProviders ?? []).length > 0;

/** Returns the prefix of a pool's domain, which is unique in its region. */
export const domainPrefix = (own: UserPoolProperties, pool: NamedResource): Expression => {
  if (own.hostedUiDomainPrefix !== undefined) return expressionOf(own.hostedUiDomainPrefix);
  const { stack } = pool.stage;
  const taken = reservedWords.test(`${stack}-${pool.nameInAws}`.toLowerCase());
  const [head, tail] = taken ? ['pool', shortHash(`${stack}/${pool.nameInAws}`, 12)] : [stack, pool.nameInAws];
  return physicalName(head, tail, 63, 'lower');
};

/** True for a pool whose client signs people in by OAuth. */
const usesOAuth = (own: UserPoolProperties): boolean =>
  own.enableHostedUi ||
  (own.identityProviders ?? []).length > 0 ||
  own.allowedOAuthFlows !== undefined ||
  own.allowedOAuthScopes !== undefined;

/** The address to which people are sent who have signed in, of Stacktape. */
const defaultCallback = 'http://localhost:3000/api/auth/callback/cognito';

const providerId = ({ type }: Provider, pool: NamedResource): string => pool.id(`${type}UserPoolIdentityProvider`);

/** Returns the properties of OAuth of the client; empty without it. */
const oAuthOf = (own: UserPoolProperties): NonNullable<CloudFormationResource['Properties']> => {
  if (!usesOAuth(own)) return {};
  const flows = own.allowedOAuthFlows ?? ['code', 'implicit'];
  return {
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: flows,
    AllowedOAuthScopes: own.allowedOAuthScopes ?? ['email', 'openid', 'profile'],
    CallbackURLs: flows.includes('client_credentials')
      ? undefined
      : (own.callbackURLs ?? [defaultCallback]).map(expressionOf),
    LogoutURLs: own.logoutURLs?.map(expressionOf),
  };
};

/** Returns the client of a pool, by which programs sign people in. */
export const userPoolClient = (own: UserPoolProperties, pool: ResourceContext): ResourceContribution => {
  const providers = own.identityProviders ?? [];
  return {
    kind: 'resource',
    id: pool.id('UserPoolClient'),
    from: pool.path,
    tags: 'none',
    // Its id is in every program that signs people in.
    holdsData: 'kept',
    body: {
      Type: 'AWS::Cognito::UserPoolClient',
      Metadata: pool.metadata,
      ...(providers.length > 0 ? { DependsOn: providers.map((provider) => providerId(provider, pool)) } : {}),
      Properties: {
        UserPoolId: ref(pool.id('UserPool')),
        ExplicitAuthFlows: [
          'ALLOW_ADMIN_USER_PASSWORD_AUTH',
          'ALLOW_CUSTOM_AUTH',
          'ALLOW_REFRESH_TOKEN_AUTH',
          'ALLOW_USER_PASSWORD_AUTH',
          'ALLOW_USER_SRP_AUTH',
        ],
        GenerateSecret: own.generateClientSecret || undefined,
        // Says no more than that a sign-in failed, so that nobody finds out who has an account.
        PreventUserExistenceErrors: 'ENABLED',
        AccessTokenValidity: own.accessTokenValiditySeconds,
        IdTokenValidity: own.idTokenValiditySeconds,
        RefreshTokenValidity: own.refreshTokenValidityDays ?? 30,
        // A unit alone could be taken for one second.
        TokenValidityUnits: {
          ...(own.accessTokenValiditySeconds === undefined ? {} : { AccessToken: 'seconds' }),
          ...(own.idTokenValiditySeconds === undefined ? {} : { IdToken: 'seconds' }),
          RefreshToken: 'days',
        },
        SupportedIdentityProviders: [
          ...(own.allowOnlyExternalIdentityProviders ? [] : ['COGNITO']),
          ...providers.map(({ type }) => type),
        ],
        ...oAuthOf(own),
      },
    },
  };
};

/**
 * The scopes that are asked for if none are written, by service, with what separates them.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
const scopesOf: Readonly<Record<Provider['type'], { readonly scopes: readonly string[]; readonly by: string } | null>> =
  {
    Facebook: { scopes: ['public_profile', 'email'], by: ',' },
    Google: { scopes: ['openid', 'email', 'profile'], by: ' ' },
    LoginWithAmazon: { scopes: ['profile'], by: ' ' },
    OIDC: { scopes: ['openid', 'email', 'profile'], by: ' ' },
    SAML: null,
    SignInWithApple: { scopes: ['email', 'name'], by: ' ' },
  };

/** Returns the secret of a provider under Cognito's name of it. SAML has none, nor an id of a client. */
const credentialsOf = ({ type, clientId = '', clientSecret = '' }: Provider): Record<string, Expression> => {
  if (type === 'SAML') return {};
  const secret = expressionOf(clientSecret);
  return {
    client_id: expressionOf(clientId),
    ...(type === 'SignInWithApple' ? { private_key: secret } : { client_secret: secret }),
  };
};

/** Returns the other services by which people sign in. */
export const identityProviders = (own: UserPoolProperties, pool: ResourceContext): ResourceContribution[] =>
  (own.identityProviders ?? []).map((provider) => {
    const { type, attributeMapping, authorizeScopes, providerDetails = {} } = provider;
    const known = scopesOf[type];
    return {
      kind: 'resource',
      id: providerId(provider, pool),
      from: pool.path,
      tags: 'none',
      holdsData: 'kept',
      body: {
        Type: 'AWS::Cognito::UserPoolIdentityProvider',
        Metadata: pool.metadata,
        Properties: {
          UserPoolId: ref(pool.id('UserPool')),
          ProviderName: type,
          ProviderType: type,
          ProviderDetails: {
            ...credentialsOf(provider),
            // Cognito has no default of it, and asks for it.
            ...(type === 'OIDC' ? { attributes_request_method: 'GET' } : {}),
            ...(known ? { authorize_scopes: (authorizeScopes ?? known.scopes).join(known.by) } : {}),
            ...Object.fromEntries(
              Object.entries(providerDetails).map(([key, value]) => [
                key,
                typeof value === 'string' ? expressionOf(value) : String(value),
              ]),
            ),
          },
          AttributeMapping:
            attributeMapping &&
            Object.fromEntries(Object.entries(attributeMapping).map(([key, value]) => [key, expressionOf(value)])),
        },
      },
    };
  });

/** Returns the domain of a pool and the style of its pages; empty if it needs none. */
export const userPoolDomain = (own: UserPoolProperties, pool: ResourceContext): ResourceContribution[] => {
  if (!hasDomain(own)) return [];
  const id = pool.id('UserPoolDomain');
  const resource = (kind: string, holdsData: ResourceContribution['holdsData'], body: CloudFormationResource) =>
    ({
      kind: 'resource',
      id: pool.id(kind),
      from: pool.path,
      tags: 'none',
      holdsData,
      body: { ...body, Metadata: pool.metadata },
    }) satisfies ResourceContribution;
  return [
    // Links in mails and the settings of other services contain it.
    resource('UserPoolDomain', 'deleted', {
      Type: 'AWS::Cognito::UserPoolDomain',
      Properties: { UserPoolId: ref(pool.id('UserPool')), Domain: domainPrefix(own, pool) },
    }),
    ...(own.hostedUiCSS === undefined
      ? []
      : [
          resource('UserPoolUICustomizationAttachment', 'no', {
            Type: 'AWS::Cognito::UserPoolUICustomizationAttachment',
            DependsOn: [id],
            Properties: {
              UserPoolId: ref(pool.id('UserPool')),
              ClientId: ref(pool.id('UserPoolClient')),
              CSS: expressionOf(own.hostedUiCSS),
            },
          }),
        ]),
  ];
};
