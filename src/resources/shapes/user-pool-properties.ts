import { arnText } from '../../schema/aws-values.ts';
import {
  anything,
  flag,
  integer,
  laterMembers,
  list,
  map,
  object,
  oneOf,
  type Properties,
  required,
  type Shape,
  text,
} from '../../schema/shape.ts';
import { domain } from './domain.ts';
import { useFirewall } from './firewall-shape.ts';

const hook = (says: string): Shape<string> =>
  text(`The function that ${says}: a \`function\` of this config, or an ARN.`);

const attribute = object('An attribute of users.', {
  name: text('Its name; `custom:` is put before those of your own.', { maxLength: 20 }),
  attributeDataType: oneOf('The type of its values.', ['String', 'Number', 'DateTime', 'Boolean']),
  developerOnlyAttribute: flag('Only administrators may change it.'),
  mutable: flag('Whether it can change.'),
  required: flag('Whether every user needs one.'),
  numberMaxValue: integer('The largest number.'),
  numberMinValue: integer('The smallest number.'),
  stringMaxLength: integer('The most characters.', { minimum: 0, maximum: 2_048 }),
  stringMinLength: integer('The fewest characters.', { minimum: 0, maximum: 2_048 }),
});

const identityProvider = object('Another service by which people sign in.', {
  type: required(
    oneOf('The service, or its protocol.', [
      'Facebook',
      'Google',
      'LoginWithAmazon',
      'OIDC',
      'SAML',
      'SignInWithApple',
    ]),
  ),
  clientId: text('The id of your app at the service; SAML has none.'),
  clientSecret: text('The secret of your app at the service; write it as `$Secret(…)`. SAML has none.'),
  attributeMapping: map('Attributes of the pool, by attributes of the service.', text('An attribute of the service.')),
  authorizeScopes: list('Scopes that are asked for.', text('A scope.')),
  providerDetails: map('More for Cognito, in its own words.', anything('A value.')),
});

/** The properties of a `user-auth-pool`. */
export const userPoolProperties = {
  allowOnlyAdminsToCreateAccount: flag('Nobody may sign up alone.', { default: false }),
  unusedAccountValidityDays: integer('Days for which an account that an administrator made waits for its owner.', {
    default: 31,
    minimum: 0,
    maximum: 365,
  }),
  requireEmailVerification: flag('Whether a mail must be answered.'),
  requirePhoneNumberVerification: flag('Whether an SMS must be answered.'),
  enableHostedUi: flag("Offer Cognito's own pages to sign in.", { default: false }),
  hostedUiDomainPrefix: text('The first part of the address of these pages.', {
    pattern: '^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$',
  }),
  hostedUiCSS: text('The style of these pages.'),
  hooks: object('Functions that Cognito calls.', {
    customMessage: hook('writes messages'),
    postAuthentication: hook('hears of everyone who has signed in'),
    postConfirmation: hook('hears of everyone who has signed up'),
    preAuthentication: hook('may refuse to let someone sign in'),
    preSignUp: hook('may refuse to let someone sign up'),
    preTokenGeneration: hook('adds claims to tokens'),
    userMigration: hook('finds users elsewhere'),
    createAuthChallenge: hook('makes a challenge'),
    defineAuthChallenge: hook('chooses the next challenge'),
    verifyAuthChallengeResponse: hook('checks the answer to a challenge'),
  }),
  emailConfiguration: object('How mails are sent.', {
    sesAddressArn: arnText('The ARN of a verified address in SES.', 'arn:aws:ses'),
    from: text('The sender of mails.'),
    replyToEmailAddress: text('Where answers go.'),
  }),
  inviteMessageConfig: object('What invited people are told.', {
    emailMessage: text('The text of the mail.'),
    emailSubject: text('The subject of the mail.'),
    smsMessage: text('The text of the SMS.'),
  }),
  userVerificationType: oneOf('How people prove who they are when they sign up.', [
    'email-link',
    'email-code',
    'sms',
    'none',
  ]),
  userVerificationMessageConfig: object('What they are told.', {
    emailMessageUsingCode: text('The text of a mail with a code.'),
    emailMessageUsingLink: text('The text of a mail with a link.'),
    emailSubjectUsingCode: text('The subject of a mail with a code.'),
    emailSubjectUsingLink: text('The subject of a mail with a link.'),
    smsMessage: text('The text of the SMS.'),
  }),
  mfaConfiguration: object('A second factor.', {
    status: oneOf('Whether it is asked for.', ['OFF', 'ON', 'OPTIONAL']),
    enabledTypes: list(
      'Which ones.',
      laterMembers(oneOf('A factor.', ['EMAIL_OTP', 'SMS', 'SOFTWARE_TOKEN']), 'EMAIL_OTP'),
    ),
  }),
  passwordPolicy: object('What a password must be like.', {
    minimumLength: integer('The fewest characters.', { minimum: 6, maximum: 99 }),
    requireLowercase: flag('With a small letter.'),
    requireNumbers: flag('With a digit.'),
    requireSymbols: flag('With another character.'),
    requireUppercase: flag('With a capital letter.'),
    temporaryPasswordValidityDays: integer('Days for which a first password holds.', { minimum: 0, maximum: 365 }),
  }),
  schema: list('Attributes of users.', attribute, { maxItems: 50 }),
  allowPhoneNumberAsUserName: flag('Sign in by phone number.', { default: true }),
  allowEmailAsUserName: flag('Sign in by mail address.', { default: true }),
  accessTokenValiditySeconds: integer('Seconds for which an access token holds.', { minimum: 300, maximum: 86_400 }),
  idTokenValiditySeconds: integer('Seconds for which an id token holds.', { minimum: 300, maximum: 86_400 }),
  refreshTokenValidityDays: integer('Days for which a refresh token holds.', { minimum: 1, maximum: 3_650 }),
  allowedOAuthFlows: list('Flows of OAuth.', oneOf('A flow.', ['code', 'implicit', 'client_credentials'])),
  allowedOAuthScopes: list('Scopes of OAuth.', text('A scope.')),
  callbackURLs: list('Where people may be sent after they have signed in.', text('An address.')),
  logoutURLs: list('Where people may be sent after they have signed out.', text('An address.')),
  identityProviders: list('Other services by which people sign in.', identityProvider),
  useFirewall,
  customDomain: domain,
  generateClientSecret: flag('Make a secret for the client.', { default: false }),
  allowOnlyExternalIdentityProviders: flag('Nobody signs in by password.', { default: false }),
};

/** The properties of a validated `user-auth-pool`. */
export type UserPoolProperties = Properties<typeof userPoolProperties>;
