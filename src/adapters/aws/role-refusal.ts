import { Refused } from '../../diagnostics/refused.ts';
import { type Claims, providerOf, trustCondition } from '../../permissions/trust-condition.ts';

/** Claims of a token that help to correct a trust policy. None of them is secret. */
const claimNames = ['sub', 'aud', 'environment', 'job_workflow_ref', 'repository_id', 'ref'];

/** Returns the claims in a token; none if it cannot be parsed. */
export const claimsIn = (token: string): Claims => {
  try {
    return Object(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
  } catch {
    return {};
  }
};

/** Returns claims as `name=value, …`; empty without any. */
const claimsText = (claims: Claims): string =>
  claimNames
    .filter((name) => ['string', 'number'].includes(typeof claims[name]))
    .map((name) => `${name}=${claims[name]}`)
    .join(', ');

/** A role that could not be assumed, and AWS's words. */
interface RoleFailure {
  readonly roleArn: string;
  /** AWS's error name: `InvalidIdentityToken`. */
  readonly name: string;
  /** AWS's message. */
  readonly message: string;
  readonly token: string;
}

/** Returns the ARN of the OIDC provider that the account of a role has for a token. */
const providerArn = (roleArn: string, claims: Claims): string =>
  roleArn.replace(/:role\/.*$/, `:oidc-provider/${providerOf(claims)}`);

/**
 * Returns what to do about a role that AWS refused, by AWS's error:
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const hintOf = ({ roleArn, name, message, token }: RoleFailure): string => {
  const claims = claimsIn(token);
  const [text, condition, arn] = [claimsText(claims), trustCondition(claims), providerArn(roleArn, claims)];
  const says = text === '' ? '' : ` The token says ${text}.`;
  if (/audience/i.test(message))
    return `The OIDC provider does not know the audience of the token: \`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id sts.amazonaws.com\` adds it.${says}`;
  if (/No OpenIDConnect provider found/i.test(message))
    return `The account has no OIDC provider for the issuer of the token: \`aws iam create-open-id-connect-provider --url https://${providerOf(claims)} --client-id-list sts.amazonaws.com\` makes it, and so does the template of \`bootstrap\`.${says}`;
  if (/DurationSeconds exceeds/i.test(message))
    return `Give a shorter role-duration-seconds, or let sessions of the role be longer: \`aws iam update-role --role-name ${roleArn.replace(/^.*\//, '')} --max-session-duration 43200\`.`;
  if (/^ExpiredToken/.test(name))
    return `The token was too old when AWS got it: run the job again, and see that the clock of a runner of your own is right.${says}`;
  if (/^RegionDisabled/.test(name))
    return 'An administrator of the account enables the region, and STS in it, in the account settings of IAM.';
  const ready =
    condition === undefined
      ? ''
      : ` A statement that trusts jobs like this one, and no others, has "Condition": ${condition}. \`aws iam update-assume-role-policy\` writes it.${/:pull_request$/.test(String(claims.sub)) ? ' Every pull request of the repository runs such jobs.' : ''}`;
  return `Hold the role’s trust policy against the token${text ? `, which says ${text}` : ''}; see that role-duration-seconds is within the role’s maximum.${ready}`;
};

/** Returns the refusal of a role that could not be assumed, with the claims of the token and without the token. */
export const roleRefusal = (failure: RoleFailure, cause: unknown): Refused =>
  new Refused({
    code: 'aws/role',
    message: `The role ${failure.roleArn} could not be assumed. ${failure.name}: ${failure.message}`,
    hint: hintOf(failure),
    cause,
  });
