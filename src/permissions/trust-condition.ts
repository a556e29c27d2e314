import { issuerOfGitHub, keyPrefixOf } from './issuer.ts';

/** Claims of an OIDC token; none of those that are read here is secret. */
export type Claims = Readonly<Record<string, unknown>>;

const textOf = (claims: Claims, name: string): string | undefined => {
  const value = claims[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** Returns the issuer of a token as condition keys begin with it, and ARNs of providers end with it: that of github.com without one. */
export const providerOf = (claims: Claims): string => keyPrefixOf(textOf(claims, 'iss') ?? issuerOfGitHub);

/**
 * Returns the condition, as JSON, with which a statement of a trust policy trusts such tokens and no others; undefined for
 * a token without a subject. `repository_id` binds it to the repository where STS knows the claim.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
export const trustCondition = (claims: Claims): string | undefined => {
  const [sub, repository] = [textOf(claims, 'sub'), textOf(claims, 'repository_id')];
  if (sub === undefined) return undefined;
  const key = providerOf(claims);
  return JSON.stringify({
    StringEquals: { [`${key}:aud`]: textOf(claims, 'aud') ?? 'sts.amazonaws.com', [`${key}:sub`]: sub },
    ...(repository === undefined ? {} : { StringEqualsIfExists: { [`${key}:repository_id`]: repository } }),
  });
};
