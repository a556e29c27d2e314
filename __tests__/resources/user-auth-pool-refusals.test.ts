import { describe, expect, test } from '@jest/globals';
import { config, job } from '../compiler-rules/configs.ts';
import { complaintsOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const errorsOf = async (properties: Json) => {
  const given = config({ people: { type: 'user-auth-pool', properties }, report: job({ connectTo: ['people'] }) });
  return (await complaintsOf(given)).filter(({ severity }) => severity === 'error');
};

describe('what Cognito refuses', () => {
  test.each<[string, Json]>([
    ['a required attribute of your own', { schema: [{ name: 'plan', required: true }] }],
    ['an attribute without a name', { schema: [{ mutable: true }] }],
    ['a limit of numbers for a text', { schema: [{ name: 'plan', numberMaxValue: 3 }] }],
    ['a limit of texts for a number', { schema: [{ name: 'age', attributeDataType: 'Number', stringMaxLength: 3 }] }],
    ['a second factor of no kind', { mfaConfiguration: { status: 'ON' } }],
    ['factors that nothing asks for', { mfaConfiguration: { enabledTypes: ['SOFTWARE_TOKEN'] } }],
    ['an address without encryption', { callbackURLs: ['https://a.example', 'http://localhost.example/x'] }],
    ['an address with a fragment', { logoutURLs: ['https://a.example/#x'] }],
    ['an address without a scheme', { callbackURLs: ['a.example/x'] }],
    ['no address for people who signed in', { callbackURLs: [], enableHostedUi: true }],
    ['SAML without metadata', { identityProviders: [{ type: 'SAML' }] }],
    ['OIDC without an issuer', { identityProviders: [{ type: 'OIDC', clientId: 'a', clientSecret: 'b' }] }],
    [
      'a detail of a service that is no text',
      {
        identityProviders: [
          { type: 'SAML', providerDetails: { MetadataURL: 'https://a.example', IDPSignout: [true] } },
        ],
      },
    ],
    ['client_credentials without a secret', { allowedOAuthFlows: ['client_credentials'] }],
    [
      'client_credentials with another flow',
      { allowedOAuthFlows: ['client_credentials', 'code'], generateClientSecret: true },
    ],
    ['a sender without SES', { emailConfiguration: { from: 'a@example.com' } }],
    ['a code that is missing', { userVerificationMessageConfig: { emailMessageUsingCode: 'Hello' } }],
    ['a link that is missing', { userVerificationMessageConfig: { emailMessageUsingLink: 'Hello' } }],
    ['an invitation without a password', { inviteMessageConfig: { smsMessage: '{username}' } }],
    ['a prefix with a reserved word', { hostedUiDomainPrefix: 'my-aws-pool' }],
    ['a style of pages that are not there', { hostedUiCSS: '.a {}' }],
    ['a service without the id of an app', { identityProviders: [{ type: 'Google', clientSecret: 'value' }] }],
    ['nobody who could sign in', { allowOnlyExternalIdentityProviders: true }],
    [
      'a mail that is proved and not asked for',
      { userVerificationType: 'email-code', requireEmailVerification: false },
    ],
    [
      'a number that is proved and not asked for',
      { userVerificationType: 'sms', requirePhoneNumberVerification: false },
    ],
  ])('is said before any call: %s', async (_, properties) => {
    expect((await errorsOf(properties)).map(({ code }) => code)).toEqual(['config/user-pool']);
  });

  test('is said all at once', async () => {
    const all = {
      hostedUiCSS: '.a {}',
      mfaConfiguration: { status: 'ON' },
      schema: [{ name: 'plan', required: true }],
    };
    expect(await errorsOf(all)).toHaveLength(3);
  });

  test.each<[string, Json]>([
    ['a required attribute that every pool has', { schema: [{ name: 'email', required: true }] }],
    ['client_credentials with a secret', { allowedOAuthFlows: ['client_credentials'], generateClientSecret: true }],
    ['texts with their placeholders', { userVerificationMessageConfig: { emailMessageUsingLink: 'Go {##here##}' } }],
    ['an address of this machine or an app', { callbackURLs: ['http://localhost:3000/x', 'myapp://x'] }],
    ['a second factor that is off', { mfaConfiguration: { status: 'OFF' } }],
  ])('is not %s', async (_, properties) => {
    expect(await errorsOf(properties)).toEqual([]);
  });

  test('is not the same as a firewall that is none', async () => {
    expect((await errorsOf({ useFirewall: 'report' })).map(({ code }) => code)).toEqual(['config/wrong-resource']);
  });
});
