import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { checkCalledUrl } from '../../stage/public-host.ts';

/** The keys of `providerDetails` with addresses that Cognito calls; browsers call the others. */
const calledDetails: Readonly<Record<string, readonly string[]>> = {
  OIDC: ['oidc_issuer', 'token_url', 'attributes_url', 'jwks_uri'],
  SAML: ['MetadataURL'],
};

/**
 * Returns the errors of an address that Cognito cannot call. It calls those of OIDC by HTTPS, at ports 80 and 443:
 * https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html
 */
const checkCalled = (type: string, url: string, path: Path): Diagnostic[] => {
  const found = checkCalledUrl({ url, caller: 'Cognito', code: 'config/user-pool', path });
  if (found.length > 0 || type !== 'OIDC' || hasToken(url) || !URL.canParse(url)) return found;
  const { protocol, port } = new URL(url);
  if (protocol !== 'https:')
    return [errorAt('config/user-pool', path, 'Cognito calls OIDC services by HTTPS alone.', 'Write https://.')];
  return ['', '80', '443'].includes(port)
    ? []
    : [
        errorAt(
          'config/user-pool',
          path,
          `Cognito calls OIDC services at ports 80 and 443, and not at ${port}.`,
          'Remove the port.',
        ),
      ];
};

/** Returns the errors of the addresses in `providerDetails`, whose config path is `at`, that Cognito cannot call. */
export const checkCalledDetails = (type: string, details: Readonly<Record<string, unknown>>, at: Path): Diagnostic[] =>
  (calledDetails[type] ?? []).flatMap((key) => {
    const url = details[key];
    return typeof url === 'string' ? checkCalled(type, url, [...at, key]) : [];
  });
