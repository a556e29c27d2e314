import { allow, type ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { role } from '../../cloudformation/role.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { lambdaConfig } from './user-pool-hooks.ts';
import type { UserPoolProperties } from './user-pool-properties.ts';

type Values = Readonly<Record<string, Expression | undefined>>;

/** Returns a map without its undefined values; undefined if nothing is left. */
const present = (values: Values): Expression | undefined => {
  const entries = Object.entries(values).filter((entry): entry is [string, Expression] => entry[1] !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

const optional = (text: string | undefined): Expression | undefined =>
  text === undefined ? undefined : expressionOf(text);

/** Returns the attributes that a new user proves by a code or a link: the mail address, if nothing is written. */
export const verifiedAttributes = ({
  userVerificationType: type,
  requireEmailVerification: email,
  requirePhoneNumberVerification: phone,
}: UserPoolProperties): string[] => {
  const byDefault = type === undefined && email === undefined && !phone;
  return [
    ...(byDefault || email || type === 'email-link' || type === 'email-code' ? ['email'] : []),
    ...(phone || type === 'sms' ? ['phone_number'] : []),
  ];
};

/** True for a pool that sends SMS: to verify phone numbers, or as a second factor. */
export const sendsSms = (own: UserPoolProperties): boolean =>
  verifiedAttributes(own).includes('phone_number') ||
  (own.mfaConfiguration?.status !== 'OFF' && (own.mfaConfiguration?.enabledTypes ?? []).includes('SMS'));

/**
 * Returns the role by which Cognito sends SMS. A phone number has no ARN.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-sms-settings.html
 */
export const smsRole = (pool: ResourceContext): ResourceContribution =>
  role({
    id: pool.id('SendSmsRole'),
    path: pool.stage.rolePath,
    service: 'cognito-idp.amazonaws.com',
    statements: [allow(['sns:Publish'], '*')],
    from: pool.path,
    metadata: pool.metadata,
  });

/** Returns the password policy: what is not written is as strict as in a pool of the console. */
const passwordPolicy = ({ passwordPolicy: own, unusedAccountValidityDays }: UserPoolProperties): Expression => ({
  MinimumLength: own?.minimumLength ?? 8,
  RequireLowercase: own?.requireLowercase ?? true,
  RequireNumbers: own?.requireNumbers ?? true,
  RequireSymbols: own?.requireSymbols ?? true,
  RequireUppercase: own?.requireUppercase ?? true,
  // Cognito's successor of UnusedAccountValidityDays:
  // https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUserConfigType.html
  TemporaryPasswordValidityDays: own?.temporaryPasswordValidityDays ?? unusedAccountValidityDays,
});

/** Attributes that every pool has: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html */
const standardAttributes: ReadonlySet<string> = new Set(
  'address birthdate email email_verified family_name gender given_name locale middle_name name nickname phone_number phone_number_verified picture preferred_username profile sub updated_at website zoneinfo'.split(
    ' ',
  ),
);

/** True for the name of an attribute that every pool has. */
export const isStandardAttribute = (name: string): boolean => standardAttributes.has(name);

/** Returns the attributes of users in CloudFormation's form. */
const attributesOf = (schema: NonNullable<UserPoolProperties['schema']>): Expression =>
  schema.map(
    (own) =>
      present({
        Name: own.name,
        // Cognito refuses an attribute of one's own without a type: https://github.com/aws/aws-cdk/issues/8585
        AttributeDataType: own.attributeDataType ?? (isStandardAttribute(own.name ?? '') ? undefined : 'String'),
        DeveloperOnlyAttribute: own.developerOnlyAttribute,
        Mutable: own.mutable,
        Required: own.required,
        NumberAttributeConstraints: present({
          MaxValue: own.numberMaxValue?.toString(),
          MinValue: own.numberMinValue?.toString(),
        }),
        StringAttributeConstraints: present({
          MaxLength: own.stringMaxLength?.toString(),
          MinLength: own.stringMinLength?.toString(),
        }),
      }) as Expression,
  );

/** Returns how a pool sends mails; undefined for Cognito's own sender. */
const emailOf = (own: UserPoolProperties['emailConfiguration']): Expression | undefined =>
  own &&
  present({
    EmailSendingAccount: own.sesAddressArn === undefined ? 'COGNITO_DEFAULT' : 'DEVELOPER',
    SourceArn: optional(own.sesAddressArn),
    From: optional(own.from),
    ReplyToEmailAddress: optional(own.replyToEmailAddress),
  });

const factors = { SMS: 'SMS_MFA', SOFTWARE_TOKEN: 'SOFTWARE_TOKEN_MFA', EMAIL_OTP: 'EMAIL_OTP' } as const;

/** Returns the properties of the `AWS::Cognito::UserPool`. */
export const userPoolBody = (own: UserPoolProperties, pool: ResourceContext): Values => {
  const {
    inviteMessageConfig: invite,
    userVerificationMessageConfig: messages,
    mfaConfiguration: mfa,
    userVerificationType,
  } = own;
  const names = [
    ...(own.allowEmailAsUserName ? ['email'] : []),
    ...(own.allowPhoneNumberAsUserName ? ['phone_number'] : []),
  ];
  const verified = verifiedAttributes(own);
  return {
    AdminCreateUserConfig: present({
      AllowAdminCreateUserOnly: own.allowOnlyAdminsToCreateAccount,
      InviteMessageTemplate: present({
        EmailMessage: optional(invite?.emailMessage),
        EmailSubject: optional(invite?.emailSubject),
        SMSMessage: optional(invite?.smsMessage),
      }),
    }),
    AutoVerifiedAttributes: verified.length > 0 ? verified : undefined,
    EmailConfiguration: emailOf(own.emailConfiguration),
    EnabledMfas:
      mfa?.status === 'OFF' || !mfa?.enabledTypes?.length ? undefined : mfa.enabledTypes.map((type) => factors[type]),
    LambdaConfig: lambdaConfig(own.hooks, pool),
    MfaConfiguration: mfa?.status,
    Policies: { PasswordPolicy: passwordPolicy(own) },
    Schema: own.schema?.length ? attributesOf(own.schema) : undefined,
    SmsConfiguration: sendsSms(own) ? { SnsCallerArn: getAtt(pool.id('SendSmsRole'), 'Arn') } : undefined,
    UsernameAttributes: names.length > 0 ? names : undefined,
    VerificationMessageTemplate: present({
      DefaultEmailOption: userVerificationType === 'email-link' ? 'CONFIRM_WITH_LINK' : 'CONFIRM_WITH_CODE',
      EmailMessage: optional(messages?.emailMessageUsingCode),
      EmailMessageByLink: optional(messages?.emailMessageUsingLink),
      EmailSubject: optional(messages?.emailSubjectUsingCode),
      EmailSubjectByLink: optional(messages?.emailSubjectUsingLink),
      SmsMessage: optional(messages?.smsMessage),
    }),
  };
};
