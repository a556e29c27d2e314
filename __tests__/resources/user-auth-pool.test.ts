import { describe, expect, test } from '@jest/globals';
import { config, job } from '../compiler-rules/configs.ts';
import { type Case, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const pool = (properties: Json = {}, more: Json = {}, name = 'people'): Case =>
  config({ [name]: { type: 'user-auth-pool', properties }, report: job({ connectTo: [name] }) }, more);
const resourcesOf = async (given: Case): Promise<Json> => (await templateOf(given)).Resources;
const poolOf = async (properties: Json) => (await resourcesOf(pool(properties))).PeopleUserPool.Properties;
const clientOf = async (properties: Json) => (await resourcesOf(pool(properties))).PeopleUserPoolClient.Properties;
const errorsOf = async (properties: Json) =>
  (await complaintsOf(pool(properties))).filter(({ severity }) => severity === 'error');

describe('a user-auth-pool', () => {
  test('is kept with its client when its stage is destroyed, and not in a preview', async () => {
    const { PeopleUserPool, PeopleUserPoolClient } = await resourcesOf(pool());
    for (const { DeletionPolicy, UpdateReplacePolicy } of [PeopleUserPool, PeopleUserPoolClient])
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['RetainExceptOnCreate', 'Retain']);
    const preview = await resourcesOf({ ...pool(), stage: 'pr-7' });
    expect(preview.PeopleUserPool.DeletionPolicy).toBe('Delete');
  });

  test('gives a connected job its ids, and everything that Cognito can do with this pool', async () => {
    const { ReportRole, ReportJobDefinition } = await resourcesOf(pool());
    expect(JSON.stringify(ReportRole)).toContain(
      '"Action":["cognito-idp:*"],"Effect":"Allow","Resource":{"Fn::GetAtt":["PeopleUserPool","Arn"]}',
    );
    expect(ReportJobDefinition.Properties.ContainerProperties.Environment).toEqual(
      expect.arrayContaining([
        { Name: 'STP_PEOPLE_ID', Value: { Ref: 'PeopleUserPool' } },
        { Name: 'STP_PEOPLE_CLIENT_ID', Value: { Ref: 'PeopleUserPoolClient' } },
        { Name: 'STP_PEOPLE_ARN', Value: { 'Fn::GetAtt': ['PeopleUserPool', 'Arn'] } },
      ]),
    );
  });

  test('makes no output of the secret of its client', async () => {
    const { Outputs, Resources } = await templateOf(pool({ generateClientSecret: true }));
    expect(Resources.PeopleUserPoolClient.Properties.GenerateSecret).toBe(true);
    expect(
      Object.keys(Outputs)
        .filter((name) => name.startsWith('People'))
        .sort(),
    ).toEqual(['PeopleArn', 'PeopleClientId', 'PeopleId', 'PeopleProviderUrl']);
    expect(JSON.stringify(Outputs)).not.toContain('ClientSecret');
  });

  test('has tags as a map', async () => {
    const { PeopleUserPool } = await resourcesOf(
      pool({}, { stackConfig: { tags: [{ name: 'team', value: 'data' }] } }),
    );
    expect(PeopleUserPool.Properties.UserPoolTags).toEqual({ team: 'data' });
  });

  test.each([
    [{}, ['email'], false],
    [{ userVerificationType: 'email-code' }, ['email'], false],
    [{ userVerificationType: 'email-link' }, ['email'], false],
    [{ userVerificationType: 'sms' }, ['phone_number'], true],
    [{ userVerificationType: 'none' }, undefined, false],
    [{ requireEmailVerification: false }, undefined, false],
    [{ requirePhoneNumberVerification: true }, ['phone_number'], true],
    [{ requireEmailVerification: true, requirePhoneNumberVerification: true }, ['email', 'phone_number'], true],
    [{ mfaConfiguration: { status: 'ON', enabledTypes: ['SMS'] } }, ['email'], true],
    [{ mfaConfiguration: { status: 'ON', enabledTypes: ['SOFTWARE_TOKEN'] } }, ['email'], false],
    [{ mfaConfiguration: { status: 'OFF', enabledTypes: ['SMS'] } }, ['email'], false],
  ])('with %j verifies %j, and sends SMS: %s', async (properties, verified, sms) => {
    const { PeopleUserPool, PeopleSendSmsRole } = await resourcesOf(pool(properties));
    expect(PeopleUserPool.Properties.AutoVerifiedAttributes).toEqual(verified);
    expect(PeopleSendSmsRole !== undefined).toBe(sms);
    expect('SmsConfiguration' in PeopleUserPool.Properties).toBe(sms);
  });

  test('lets only its own account send SMS by its role', async () => {
    const { PeopleSendSmsRole } = await resourcesOf(pool({ userVerificationType: 'sms' }));
    expect(PeopleSendSmsRole.Properties.AssumeRolePolicyDocument.Statement).toMatchObject([
      {
        Principal: { Service: 'cognito-idp.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });

  test('writes what the config says in the words of Cognito', async () => {
    const properties = await poolOf({
      allowOnlyAdminsToCreateAccount: true,
      unusedAccountValidityDays: 5,
      allowPhoneNumberAsUserName: false,
      passwordPolicy: { minimumLength: 12, requireSymbols: false },
      mfaConfiguration: { status: 'OPTIONAL', enabledTypes: ['SOFTWARE_TOKEN'] },
      schema: [
        { name: 'plan', attributeDataType: 'String', stringMaxLength: 20, mutable: true },
        { name: 'age', attributeDataType: 'Number', numberMinValue: 0 },
        { name: 'team' },
        { name: 'email', required: true },
      ],
      emailConfiguration: {
        sesAddressArn: 'arn:aws:ses:eu-west-1:123456789012:identity/a@example.com',
        from: 'a@example.com',
      },
      inviteMessageConfig: { emailMessage: '{username}: {####}', emailSubject: 'Welcome' },
      userVerificationMessageConfig: { emailMessageUsingCode: 'Code {####}' },
    });
    expect(properties).toMatchObject({
      AdminCreateUserConfig: {
        AllowAdminCreateUserOnly: true,
        InviteMessageTemplate: { EmailMessage: '{username}: {####}', EmailSubject: 'Welcome' },
      },
      UsernameAttributes: ['email'],
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: false,
          RequireUppercase: true,
          TemporaryPasswordValidityDays: 5,
        },
      },
      MfaConfiguration: 'OPTIONAL',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Schema: [
        { Name: 'plan', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: { MaxLength: '20' } },
        { Name: 'age', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '0' } },
        { Name: 'team', AttributeDataType: 'String' },
        { Name: 'email', Required: true },
      ],
      EmailConfiguration: { EmailSendingAccount: 'DEVELOPER', From: 'a@example.com' },
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE', EmailMessage: 'Code {####}' },
    });
  });

  test('has a client whose validities and flows are those of the config', async () => {
    expect(
      await clientOf({
        accessTokenValiditySeconds: 600,
        idTokenValiditySeconds: 700,
        refreshTokenValidityDays: 3,
        allowedOAuthFlows: ['code'],
        callbackURLs: ['https://example.com/in'],
        logoutURLs: ['https://example.com/out'],
      }),
    ).toMatchObject({
      AccessTokenValidity: 600,
      IdTokenValidity: 700,
      RefreshTokenValidity: 3,
      TokenValidityUnits: { AccessToken: 'seconds', IdToken: 'seconds', RefreshToken: 'days' },
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['email', 'openid', 'profile'],
      CallbackURLs: ['https://example.com/in'],
      LogoutURLs: ['https://example.com/out'],
    });
    const byDefault = await clientOf({});
    expect(byDefault).not.toHaveProperty('AllowedOAuthFlows');
    // Without a number the unit stays AWS's own, an hour.
    expect(byDefault.TokenValidityUnits).toEqual({ RefreshToken: 'days' });
    expect(await clientOf({ enableHostedUi: true })).toMatchObject({
      AllowedOAuthFlows: ['code', 'implicit'],
      CallbackURLs: ['http://localhost:3000/api/auth/callback/cognito'],
    });
  });
});

describe('the domain of a user-auth-pool', () => {
  const domainOf = async (properties: Json, name?: string) =>
    (await resourcesOf(pool(properties, {}, name)))[`${name ? 'AwsPeople' : 'People'}UserPoolDomain`];

  test.each([
    { enableHostedUi: true },
    { userVerificationType: 'email-link' },
    { hostedUiDomainPrefix: 'shop-people' },
  ])('is there for %j', async (properties) => {
    expect(await domainOf(properties)).toBeDefined();
  });

  test('is not there for nothing', async () => {
    expect(await domainOf({})).toBeUndefined();
  });

  test('has a prefix of the stack and its id, without words that Cognito reserves', async () => {
    const prefix = async (name?: string) =>
      (await domainOf({ enableHostedUi: true }, name)).Properties.Domain['Fn::Join'][1][0];
    expect(await prefix()).toBe('shop-dev-people-');
    expect(await prefix('awsPeople')).toMatch(/^pool-[0-9a-f]{12}-$/);
    expect((await domainOf({ hostedUiDomainPrefix: 'shop-people' })).Properties.Domain).toBe('shop-people');
  });

  test('comes before the style of its pages', async () => {
    const { PeopleUserPoolUICustomizationAttachment: style } = await resourcesOf(
      pool({ enableHostedUi: true, hostedUiCSS: '.a {}' }),
    );
    expect(style).toMatchObject({ DependsOn: ['PeopleUserPoolDomain'], Properties: { CSS: '.a {}' } });
  });
});

describe('identity providers of a user-auth-pool', () => {
  const own = (type: string, more: Json = {}) => ({ type, clientId: 'id', clientSecret: 'value', ...more });
  const detailsOf = async (provider: Json) =>
    (await resourcesOf(pool({ identityProviders: [provider] })))[
      `People${pascal(provider.type)}UserPoolIdentityProvider`
    ].Properties;
  const pascal = (type: string) => type;

  test.each([
    [own('Google'), { client_id: 'id', client_secret: 'value', authorize_scopes: 'openid email profile' }],
    [own('Facebook'), { client_id: 'id', client_secret: 'value', authorize_scopes: 'public_profile,email' }],
    [own('LoginWithAmazon'), { client_id: 'id', client_secret: 'value', authorize_scopes: 'profile' }],
    [
      own('SignInWithApple', { providerDetails: { team_id: 't', key_id: 'k' } }),
      { client_id: 'id', private_key: 'value', authorize_scopes: 'email name', team_id: 't', key_id: 'k' },
    ],
    [
      own('OIDC', { authorizeScopes: ['openid'], providerDetails: { oidc_issuer: 'https://example.com' } }),
      {
        client_id: 'id',
        client_secret: 'value',
        authorize_scopes: 'openid',
        oidc_issuer: 'https://example.com',
        attributes_request_method: 'GET',
      },
    ],
    [own('SAML', { providerDetails: { MetadataURL: 'https://example.com' } }), { MetadataURL: 'https://example.com' }],
  ])('gives Cognito what it asks of %j', async (provider, details) => {
    const properties = await detailsOf(provider);
    expect(properties).toMatchObject({ ProviderName: provider.type, ProviderType: provider.type });
    expect(properties.ProviderDetails).toEqual(details);
  });

  test('exist before the client that names them', async () => {
    const { PeopleUserPoolClient } = await resourcesOf(
      pool({ identityProviders: [own('Google')], allowOnlyExternalIdentityProviders: true }),
    );
    expect(PeopleUserPoolClient.DependsOn).toEqual(['PeopleGoogleUserPoolIdentityProvider']);
    expect(PeopleUserPoolClient.Properties.SupportedIdentityProviders).toEqual(['Google']);
  });

  test('of one type are refused the second time', async () => {
    expect(await errorsOf({ identityProviders: [own('Google'), own('Google')] })).toMatchObject([
      { code: 'config/user-pool' },
    ]);
  });
});

describe('hooks of a user-auth-pool', () => {
  const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:check';

  test('may be invoked by this pool alone', async () => {
    const resources = await resourcesOf(pool({ hooks: { preSignUp: arn, verifyAuthChallengeResponse: arn } }));
    expect(resources.PeopleUserPool.Properties.LambdaConfig).toEqual({
      PreSignUp: arn,
      VerifyAuthChallengeResponse: arn,
    });
    for (const hook of ['PreSignUp', 'VerifyAuthChallengeResponse'])
      expect(resources[`People${hook}Permission`].Properties).toEqual({
        Action: 'lambda:InvokeFunction',
        FunctionName: arn,
        Principal: 'cognito-idp.amazonaws.com',
        SourceArn: { 'Fn::GetAtt': ['PeopleUserPool', 'Arn'] },
      });
  });

  test('that are no functions are refused, each at its place', async () => {
    expect(await errorsOf({ hooks: { preSignUp: 'nobody', customMessage: 'report' } })).toMatchObject([
      { code: 'config/unknown-resource', place: { path: expect.arrayContaining(['preSignUp']) } },
      { code: 'config/wrong-resource', place: { path: expect.arrayContaining(['customMessage']) } },
    ]);
  });
});
