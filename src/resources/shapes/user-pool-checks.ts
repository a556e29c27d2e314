import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { isStandardAttribute } from './user-pool.ts';
import { checkCalledDetails } from './user-pool-addresses.ts';
import { reservedWords } from './user-pool-client.ts';
import { checkHooks } from './user-pool-hooks.ts';
import type { UserPoolProperties } from './user-pool-properties.ts';

type Check = (own: UserPoolProperties, at: Path) => Diagnostic[];

const fault = (path: Path, sentence: string, hint: string): Diagnostic =>
  errorAt('config/user-pool', path, sentence, hint);

const checkAttributes: Check = ({ schema = [] }, at) =>
  schema.flatMap((attribute, index) => {
    const path = [...at, 'schema', index];
    const { name = '', required } = attribute;
    const isNumber = attribute.attributeDataType === 'Number';
    return [
      ...(attribute.name === undefined ? [fault(path, 'An attribute has no name.', 'Add name.')] : []),
      ...(required && attribute.name !== undefined && !hasToken(name) && !isStandardAttribute(name)
        ? [
            fault(
              [...path, 'required'],
              `"${name}" is an attribute of your own, and Cognito requires none of those.`,
              'Remove required, or refuse users without it in the hook preSignUp.',
            ),
          ]
        : []),
      ...(['numberMaxValue', 'numberMinValue'] as const).flatMap((key) =>
        attribute[key] !== undefined && !isNumber
          ? [fault([...path, key], `${key} is for numbers.`, 'Add attributeDataType: Number, or remove it.')]
          : [],
      ),
      ...(['stringMaxLength', 'stringMinLength'] as const).flatMap((key) =>
        attribute[key] !== undefined && (attribute.attributeDataType ?? 'String') !== 'String'
          ? [fault([...path, key], `${key} is for texts.`, 'Write attributeDataType: String, or remove it.')]
          : [],
      ),
    ];
  });

const checkSecondFactor: Check = ({ mfaConfiguration: { status, enabledTypes = [] } = {} }, at) => {
  const path = [...at, 'mfaConfiguration'];
  if (status === undefined && enabledTypes.length > 0)
    return [
      fault(
        [...path, 'enabledTypes'],
        'Factors are named, and nothing says whether one is asked for; Cognito refuses factors of a pool that asks for none.',
        'Add status: ON or OPTIONAL, or remove enabledTypes.',
      ),
    ];
  if (status === undefined || status === 'OFF' || enabledTypes.length > 0) return [];
  return [
    fault(
      [...path, 'status'],
      `A second factor is ${status === 'ON' ? 'asked for' : 'offered'}, and none is named.`,
      'Add enabledTypes with SMS, SOFTWARE_TOKEN or both.',
    ),
  ];
};

/** https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html */
const checkOAuth: Check = ({ allowedOAuthFlows: flows = [], generateClientSecret }, at) => {
  const path = [...at, 'allowedOAuthFlows'];
  if (!flows.includes('client_credentials')) return [];
  return [
    ...(flows.length > 1
      ? [
          fault(
            path,
            'client_credentials is for programs and the other flows are for people; Cognito takes no client with both.',
            'Write client_credentials alone, or remove it.',
          ),
        ]
      : []),
    ...(generateClientSecret
      ? []
      : [fault(path, 'The flow client_credentials needs a client with a secret.', 'Add generateClientSecret: true.')]),
  ];
};

/** Returns why Cognito refuses an address to which people are sent; undefined if it takes it. */
const faultOfAddress = (address: string): readonly [sentence: string, hint: string] | undefined => {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(address))
    return [`"${address}" is no address, and Cognito refuses it.`, 'Write it with https:// before the host.'];
  if (address.includes('#')) return [`"${address}" has a #, and Cognito refuses it.`, 'Remove # and what follows it.'];
  if (/^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/?]|$))/i.test(address))
    return [`"${address}" is not encrypted, and Cognito takes http:// for localhost alone.`, 'Write https://.'];
  return undefined;
};

/** https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html (CallbackURLs) */
const checkAddresses: Check = ({ callbackURLs, logoutURLs = [], allowedOAuthFlows = [] }, at) => [
  ...Object.entries({ callbackURLs: callbackURLs ?? [], logoutURLs }).flatMap(([key, addresses]) =>
    addresses.flatMap((address, index) => {
      const found = hasToken(address) ? undefined : faultOfAddress(address);
      return found === undefined ? [] : [fault([...at, key, index], ...found)];
    }),
  ),
  ...(callbackURLs?.length === 0 && !allowedOAuthFlows.includes('client_credentials')
    ? [
        fault(
          [...at, 'callbackURLs'],
          'The list is empty, and Cognito would not know where to send people who have signed in.',
          'Add an address, or leave callbackURLs out.',
        ),
      ]
    : []),
];

const checkMails: Check = ({ emailConfiguration: mail }, at) =>
  mail?.from !== undefined && mail.sesAddressArn === undefined
    ? [
        fault(
          [...at, 'emailConfiguration', 'from'],
          "Cognito's own sender has an address of its own.",
          'Add sesAddressArn with an address that SES has verified, or remove from.',
        ),
      ]
    : [];

/** The placeholders without which Cognito refuses a text: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-message-customizations.html */
const checkMessages: Check = ({ userVerificationMessageConfig: messages, inviteMessageConfig: invite }, at) => {
  const needs = (section: string, key: string, text: string | undefined, form: RegExp, shown: string) =>
    text === undefined || hasToken(text) || form.test(text)
      ? []
      : [
          fault(
            [...at, section, key],
            `The text lacks ${shown}, and Cognito refuses it.`,
            `Add ${shown} where it is to be.`,
          ),
        ];
  const code = /\{####\}/;
  const verification = 'userVerificationMessageConfig';
  return [
    ...needs(verification, 'emailMessageUsingCode', messages?.emailMessageUsingCode, code, '{####}'),
    ...needs(verification, 'smsMessage', messages?.smsMessage, code, '{####}'),
    ...needs(verification, 'emailMessageUsingLink', messages?.emailMessageUsingLink, /\{##[^#]*##\}/, '{##Verify##}'),
    ...(['emailMessage', 'smsMessage'] as const).flatMap((key) =>
      needs('inviteMessageConfig', key, invite?.[key], code, '{####}'),
    ),
  ];
};

const checkVerification: Check = ({ userVerificationType: type, ...own }, at) => [
  ...(own.requireEmailVerification === false && (type === 'email-link' || type === 'email-code')
    ? [
        fault(
          [...at, 'requireEmailVerification'],
          `People prove their mail address (userVerificationType: ${type}).`,
          'Remove requireEmailVerification, or write another userVerificationType.',
        ),
      ]
    : []),
  ...(own.requirePhoneNumberVerification === false && type === 'sms'
    ? [
        fault(
          [...at, 'requirePhoneNumberVerification'],
          'People prove their phone number (userVerificationType: sms).',
          'Remove requirePhoneNumberVerification, or write another userVerificationType.',
        ),
      ]
    : []),
];

/**
 * The keys of `providerDetails` without which Cognito refuses a service; of a list one is enough.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
const neededDetails: Readonly<Record<string, readonly (readonly string[])[]>> = {
  OIDC: [['oidc_issuer']],
  SAML: [['MetadataURL', 'MetadataFile']],
  SignInWithApple: [['team_id'], ['key_id']],
};

const checkDetails: Check = ({ identityProviders = [] }, at) =>
  identityProviders.flatMap(({ type, providerDetails = {} }, index) => [
    ...checkCalledDetails(type, providerDetails, [...at, 'identityProviders', index, 'providerDetails']),
    ...Object.entries(providerDetails).flatMap(([key, value]) =>
      typeof value === 'object'
        ? [
            fault(
              [...at, 'identityProviders', index, 'providerDetails', key],
              'Cognito takes a text for each detail.',
              'Write a text.',
            ),
          ]
        : [],
    ),
    ...(neededDetails[type] ?? []).flatMap((keys) =>
      keys.some((key) => providerDetails[key] !== undefined)
        ? []
        : [
            fault(
              [...at, 'identityProviders', index],
              `${type} needs ${keys.join(' or ')} in providerDetails, and Cognito refuses it without.`,
              `Add ${keys[0]} to providerDetails.`,
            ),
          ],
    ),
  ]);

const checkProviders: Check = ({ identityProviders = [], ...own }, at) => [
  ...identityProviders.flatMap(({ type }, index) =>
    identityProviders.findIndex((other) => other.type === type) === index
      ? []
      : [
          fault(
            [...at, 'identityProviders', index, 'type'],
            `${type} is there twice, and its type is its name.`,
            'Remove one of them.',
          ),
        ],
  ),
  ...identityProviders.flatMap((provider, index) =>
    (['clientId', 'clientSecret'] as const).flatMap((key) =>
      provider.type === 'SAML' || provider[key] !== undefined
        ? []
        : [fault([...at, 'identityProviders', index], `${provider.type} needs ${key}.`, `Add ${key}.`)],
    ),
  ),
  ...(own.allowOnlyExternalIdentityProviders && identityProviders.length === 0
    ? [
        fault(
          [...at, 'allowOnlyExternalIdentityProviders'],
          'Nobody could sign in: there is no other service.',
          'Add identityProviders, or remove allowOnlyExternalIdentityProviders.',
        ),
      ]
    : []),
];

const checkDomain: Check = ({ hostedUiDomainPrefix: prefix = '', ...own }, at) => {
  const word = reservedWords.exec(prefix)?.[0];
  return [
    ...(word === undefined || hasToken(prefix)
      ? []
      : [
          fault(
            [...at, 'hostedUiDomainPrefix'],
            `Cognito takes no prefix that contains "${word}".`,
            'Write another prefix, or leave it out.',
          ),
        ]),
    ...(own.hostedUiCSS === undefined || own.enableHostedUi
      ? []
      : [fault([...at, 'hostedUiCSS'], 'There are no pages that have this style.', 'Add enableHostedUi: true.')]),
  ];
};

const checks: readonly Check[] = [
  checkAddresses,
  checkAttributes,
  checkDetails,
  checkDomain,
  checkMails,
  checkMessages,
  checkOAuth,
  checkProviders,
  checkSecondFactor,
  checkVerification,
];

/** Returns errors for what Cognito refuses of a user pool, and for what would leave nobody able to sign in. */
export const checkUserPool = (own: UserPoolProperties, pool: ResourceContext): Diagnostic[] => {
  const at = [...pool.path, 'properties'];
  return [...checks.flatMap((check) => check(own, at)), ...checkHooks(own.hooks, pool)];
};
