import type { Code } from '../../diagnostics/diagnostic.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { concealed } from '../../diagnostics/secret.ts';

interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  /** The SDK's mark of an error that AWS itself described. */
  readonly $fault?: string;
  /** The SDK's mark of an error that came up while it read an answer. */
  readonly $response?: unknown;
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

/** AWS asks for patience. The names differ from service to service. A refusal was tried again already. */
export const isThrottling = (error: unknown): boolean => {
  if (error instanceof Refused) return false;
  const { name, message, $metadata } = errorOf(error);
  return throttles.test(name) || $metadata?.httpStatusCode === 429 || /rate exceeded/i.test(message);
};

const broken =
  /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|HPE_\w+)\b|(^|: )(aborted|terminated)\b|socket hang up|premature close|connection timed out/i;

/** An answer that the SDK could not read: cut short, or a page of somebody else's. */
const isUnreadable = ({ $fault, $response }: AwsError): boolean => $fault === undefined && $response !== undefined;

/**
 * The call did not get through, or no whole answer came back, whatever status its first line had. The SDK sometimes
 * wraps the error and keeps only its words. What AWS itself described is none of these.
 */
export const isConnectionFailure = (error: unknown): boolean => {
  if (error instanceof Refused) return false;
  const said = errorOf(error);
  const { name, message, code, errors, $fault, $metadata } = said;
  if ($fault !== undefined) return false;
  return (
    /^(NoAnswer|TimeoutError)$/.test(name) ||
    broken.test(code ?? '') ||
    broken.test(message) ||
    (isUnreadable(said) && ($metadata?.httpStatusCode ?? 0) < 300) ||
    (errors?.some(isConnectionFailure) ?? false)
  );
};

/** A refusal that a later look may not meet: AWS throttles, or cannot be reached. */
export const isTransient = (error: unknown): boolean =>
  error instanceof Refused && (error.code === 'aws/throttled' || error.code === 'aws/unreachable');

/** AWS failed, not we. */
export const isServerFault = (error: unknown): boolean => {
  const { name, $metadata } = errorOf(error);
  return ($metadata?.httpStatusCode ?? 0) >= 500 || /^(InternalFailure|ServiceUnavailable)/.test(name);
};

/**
 * The signature's time was off; the client has learnt AWS's clock from the answer, so a second try is right. Services of
 * the query protocol say it in the words of a wrong signature:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
export const isClockSkew = (error: unknown): boolean => {
  const { name, message } = errorOf(error);
  if (error instanceof Refused) return false;
  return (
    /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/.test(name) ||
    /signature (expired|not yet current)/i.test(message)
  );
};

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
  const said = errorOf(error);
  const { name, $metadata } = said;
  if (isThrottling(error)) return 'aws/throttled';
  if (isConnectionFailure(error) || isServerFault(error) || isUnreadable(said)) return 'aws/unreachable';
  return (
    kinds.find(([, names]) => names.test(name))?.[0] ??
    ($metadata?.httpStatusCode === 403 ? 'aws/denied' : 'aws/refused')
  );
};

/** AWS's own words where it had any; else what kind of answer came instead of them, and never a sentence of the SDK. */
const wordsOf = (error: unknown): string => {
  const said = errorOf(error);
  const status = said.$metadata?.httpStatusCode;
  if (isUnreadable(said) && !broken.test(said.message))
    return `The answer (status ${status}) is not one that AWS gives; something between, such as a proxy, may have sent it.`;
  const named = /^(Error|NoAnswer|Unknown(Error)?)?$/.test(said.name) ? '' : `${said.name}: `;
  // The SDK's advice for programmers begins here.
  const [own = ''] = said.message.split('Deserialization error: ');
  const words = concealed(own.trimEnd());
  return /^(Unknown(Error)?)?$/.test(words) ? `${named}The answer (status ${status}) bears no reason.` : named + words;
};

const skewed = (error: unknown, call: string): Refused =>
  new Refused({
    code: 'aws/refused',
    message: `The clock of this machine is wrong, and AWS takes no request that is dated by it (${call}). ${wordsOf(error)}`,
    hint: 'Set the clock of the machine (by NTP), and run again.',
    cause: error,
  });

/**
 * What the SDK threw, as a `Refused` with a way out. `call` is `service:Operation`, as policies spell it. Anything
 * that AWS did not say and no network caused is a bug and comes back as it is.
 */
export const refusalOf = (error: unknown, call: string): unknown => {
  if (error instanceof Refused) return error;
  const said = errorOf(error);
  if (said.name === 'AbortError') return error;
  const fromAws =
    said.$metadata !== undefined || isConnectionFailure(error) || said.name === 'CredentialsProviderError';
  if (!fromAws) return error;
  if (isClockSkew(error)) return skewed(error, call);
  const code = codeOf(error);
  return new Refused({
    code,
    message: `${sentences[code]} (${call}). ${wordsOf(error)}`,
    hint: hintOf(code, said.message, call),
    cause: error,
  });
};
