/** The issuer of the OIDC tokens of github.com. */
export const issuerOfGitHub = 'https://token.actions.githubusercontent.com';

/** Returns the URL of an issuer as condition keys begin with it, and ARNs of providers end with it. */
export const keyPrefixOf = (issuer: string): string => issuer.replace(/^https:\/\//, '');

/**
 * Returns the issuer of the OIDC tokens of a GitHub: of github.com, of an enterprise with data residency (ghe.com), or of a
 * GitHub Enterprise Server. `server` is its URL, as `GITHUB_SERVER_URL` has it.
 * https://docs.github.com/enterprise-cloud@latest/actions/reference/security/oidc#substituted-values-on-ghecom
 * https://docs.github.com/enterprise-server@latest/actions/reference/security/oidc
 */
export const issuerOfServer = (server: string | undefined): string => {
  const host = server !== undefined && URL.canParse(server) ? new URL(server).hostname : 'github.com';
  if (host === 'github.com') return issuerOfGitHub;
  return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `https://${host}/_services/token`;
};

/** True for the issuer of a GitHub Enterprise Server. */
export const isOfServer = (issuer: string): boolean => issuer.endsWith('/_services/token');

/** Returns the host of the GitHub whose tokens an issuer issues. */
export const hostOf = (issuer: string): string =>
  /^https:\/\/token\.actions\.([^/]+\.ghe\.com)(?:\/|$)/.exec(issuer)?.[1] ??
  /^https:\/\/([^/]+)\/_services\/token$/.exec(issuer)?.[1] ??
  'github.com';
