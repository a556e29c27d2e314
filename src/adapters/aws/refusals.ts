import type { Code } from '../../diagnostics/diagnostic.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { concealed } from '../../diagnostics/secret.ts';

interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

export const errorOf = (error: unknown): AwsError =>
  error !== null && typeof error === 'object' && 'message' in error
    ? (error as AwsError)
    : { name: 'Error', message: String(error) };

const throttles =
  /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled(Exception)?|TooManyRequestsException|SlowDown|RequestLimitExceeded|PriorRequestNotComplete|RequestThrottledException)$/;

/** AWS asks for patience. The names differ from service to service. */
export const isThrottle = (error: unknown): boolean => {
  const { name, message, $metadata } = errorOf(error);
  return throttles.test(name) || $metadata?.httpStatusCode === 429 || /rate exceeded/i.test(message);
};

const broken =
  /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)\b|socket hang up|premature close|connection timed out/i;

/** The call did not get through, or no answer came back. The SDK sometimes wraps the error and keeps only its words. */
export const isBroken = (error: unknown): boolean => {
  const { name, message, code, errors, $metadata } = errorOf(error);
  if ($metadata?.httpStatusCode !== undefined) return false;
  return (
    broken.test(code ?? '') || broken.test(message) || name === 'TimeoutError' || (errors?.some(isBroken) ?? false)
  );
};

/** AWS failed, not we. */
export const isServerFault = (error: unknown): boolean => {
  const { name, $metadata } = errorOf(error);
  return ($metadata?.httpStatusCode ?? 0) >= 500 || /^(InternalFailure|ServiceUnavailable)/.test(name);
};

/** The signature's time was off; the client has learnt AWS's clock from the answer, so a second try is right. */
export const isSkew = (error: unknown): boolean => /^(RequestTimeTooSkewed|RequestExpired)$/.test(errorOf(error).name);

const kinds: readonly (readonly [Code, RegExp])[] = [
  ['aws/expired-credentials', /^(ExpiredToken(Exception)?|RequestExpired|ExpiredTokenException|TokenRefreshRequired)$/],
  [
    'aws/no-credentials',
    /^(CredentialsProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken(Exception)?)$/,
  ],
  ['aws/denied', /^(AccessDenied(Exception)?|UnauthorizedOperation|Forbidden|NotAuthorized(Exception)?|AuthFailure)$/],
];

const hintOf = (code: Code, message: string, call: string): string => {
  switch (code) {
    case 'aws/denied': {
      const action = /perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(message)?.[1] ?? call;
      const resource = /on resource: ([^\s,]+)/.exec(message)?.[1];
      const boundary = /explicit deny|permissions boundary|service control policy/i.exec(message)?.[0];
      return `Allow ${action}${resource ? ` on ${resource}` : ''} in the policy of the role in use${
        boundary ? `; AWS speaks of: ${boundary.toLowerCase()}` : ''
      }.`;
    }
    case 'aws/expired-credentials':
      return 'Get new credentials, or let the action assume a role itself with role-to-assume: it then refreshes them.';
    case 'aws/no-credentials':
      return 'In a workflow set role-to-assume (and permissions: id-token: write); at the prompt log in, or set AWS_PROFILE.';
    case 'aws/throttled':
      return 'Run again in a few minutes; if it happens often, run fewer deployments at once.';
    case 'aws/unreachable':
      return 'Check the network, aws-region, a proxy, and AWS_ENDPOINT_URL if it is set; then run again.';
    default:
      return 'The reason is in AWS’s own words. Mend what it names and run again.';
  }
};

const sentences: Partial<Record<Code, string>> = {
  'aws/no-credentials': 'There are no AWS credentials that AWS accepts',
  'aws/expired-credentials': 'The AWS credentials have expired',
  'aws/throttled': 'AWS kept throttling the call',
  'aws/unreachable': 'AWS could not be reached',
  'aws/denied': 'AWS denied the call',
  'aws/refused': 'AWS refused the call',
};

const codeOf = (error: unknown): Code => {
  const { name, $metadata } = errorOf(error);
  if (isThrottle(error)) return 'aws/throttled';
  if (isBroken(error) || isServerFault(error)) return 'aws/unreachable';
  return (
    kinds.find(([, names]) => names.test(name))?.[0] ??
    ($metadata?.httpStatusCode === 403 ? 'aws/denied' : 'aws/refused')
  );
};

/**
 * What the SDK threw, as a `Refused` with a way out. `call` is `service:Operation`, as policies spell it. Anything
 * that AWS did not say and no network caused is a bug and comes back as it is.
 */
export const refusalOf = (error: unknown, call: string): unknown => {
  if (error instanceof Refused) return error;
  const said = errorOf(error);
  if (said.name === 'AbortError') return error;
  const fromAws = said.$metadata !== undefined || isBroken(error) || said.name === 'CredentialsProviderError';
  if (!fromAws) return error;
  const code = codeOf(error);
  const words = concealed(said.message);
  const named = /^(Error|UnknownError)?$/.test(said.name) ? '' : `${said.name}: `;
  return new Refused({
    code,
    message: `${sentences[code]} (${call}). ${named}${words}`,
    hint: hintOf(code, words, call),
    cause: error,
  });
};
