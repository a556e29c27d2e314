import { allow } from '../../cloudformation/contribution.ts';
import { concat, getAtt, ref, region } from '../../cloudformation/expression.ts';
import type { NamedResource } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';
import { checkDomains } from '../shapes/domain-checks.ts';
import { domainQuestions } from '../shapes/domain-uses.ts';
import { checkFirewallUse } from '../shapes/firewall-checks.ts';
import { firewallAssociation } from '../shapes/firewall-resources.ts';
import { sendsSms, smsRole, userPoolBody } from '../shapes/user-pool.ts';
import { checkUserPool } from '../shapes/user-pool-checks.ts';
import { identityProviders, userPoolClient, userPoolDomain } from '../shapes/user-pool-client.ts';
import { domainParams, userPoolCustomDomain } from '../shapes/user-pool-domain.ts';
import { hookPermissions } from '../shapes/user-pool-hooks.ts';
import { userPoolProperties } from '../shapes/user-pool-properties.ts';

const arnOf = (pool: NamedResource) => getAtt(pool.id('UserPool'), 'Arn');
const idOf = (pool: NamedResource) => ref(pool.id('UserPool'));
/** Returns the issuer of tokens: https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html */
const issuerOf = (pool: NamedResource) =>
  concat('https://cognito-idp.', region, '.', ref('AWS::URLSuffix'), '/', idOf(pool));
const clientIdOf = (pool: NamedResource) => ref(pool.id('UserPoolClient'));

/** The resource type `user-auth-pool`: a user pool of Cognito with one client, kept when its stage is destroyed. */
export const userAuthPool = defineResource({
  type: 'user-auth-pool',
  says: 'A user pool of Cognito: who may sign in.',
  properties: userPoolProperties,
  example: `
resources:
  people:
    type: user-auth-pool
    properties:
      userVerificationType: email-code
      enableHostedUi: true
      hostedUiCSS: '.banner-customizable { background-color: white; }'
      callbackURLs:
        - https://example.com/signed-in
      identityProviders:
        - type: SAML
          providerDetails:
            MetadataURL: https://id.example.com/metadata.xml
          attributeMapping:
            email: email
`,
  renamable: true,
  mainChild: 'UserPool',
  params: (pool, own) => ({
    id: idOf(pool),
    clientId: clientIdOf(pool),
    arn: arnOf(pool),
    providerUrl: issuerOf(pool),
    ...domainParams(own, pool),
    ...(own.generateClientSecret ? { clientSecret: getAtt(pool.id('UserPoolClient'), 'ClientSecret') } : {}),
  }),
  absent: {
    clientSecret: 'The pool makes no secret: add generateClientSecret: true.',
    customDomainTarget: 'The pool has no domain of its own: add customDomain.',
    domain: 'The pool has no domain: add enableHostedUi: true.',
  },
  secretParams: ['clientSecret'],
  circleHint: () =>
    'The event of a hook names its pool (userPoolId): remove the pool from connectTo of the function, and allow what it calls by iamRoleStatements with Resource arn:aws:cognito-idp:*:*:userpool/*, which are the pools of its account.',
  connectWords: 'manage',
  connectTo: (pool) => ({
    statements: [allow(['cognito-idp:*'], arnOf(pool))],
    variables: { ID: idOf(pool), CLIENT_ID: clientIdOf(pool), ARN: arnOf(pool) },
  }),
  propertyNames: {
    EmailConfiguration: 'emailConfiguration',
    LambdaConfig: 'hooks',
    MfaConfiguration: 'mfaConfiguration',
    Policies: 'passwordPolicy',
    Schema: 'schema',
    VerificationMessageTemplate: 'userVerificationMessageConfig',
  },
  questions: domainQuestions,
  check: (own, pool) => [
    ...checkUserPool(own, pool),
    ...checkDomains(own, pool),
    ...checkFirewallUse(own.useFirewall, 'regional', pool, [...pool.path, 'properties', 'useFirewall']),
  ],
  expand: (own, pool) => [
    {
      kind: 'resource',
      id: pool.id('UserPool'),
      from: pool.path,
      tags: { map: 'UserPoolTags' },
      holdsData: 'kept',
      body: { Type: 'AWS::Cognito::UserPool', Metadata: pool.metadata, Properties: userPoolBody(own, pool) },
    },
    userPoolClient(own, pool),
    ...identityProviders(own, pool),
    ...userPoolDomain(own, pool),
    ...userPoolCustomDomain(own, pool),
    ...firewallAssociation(own.useFirewall, arnOf(pool), pool),
    ...hookPermissions(own.hooks, pool),
    ...(sendsSms(own) ? [smsRole(pool)] : []),
  ],
});
