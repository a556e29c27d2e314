import type { Code } from '../../diagnostics/diagnostic.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { redacted } from '../../diagnostics/secret.ts';
import { literal } from '../../diagnostics/visible.ts';
import { invalidEndpoint } from './endpoint.ts';

/** An error of the SDK or of Node, as far as it is read. */
interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  /** Set by the SDK if AWS described the error. */
  readonly $fault?: string;
  /** Set by the SDK if it could not parse the response. */
  readonly $response?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** Returns a thrown value as an error with name and message. */
export const errorOf = (error: unknown): AwsError =>
  error !== null && typeof error === 'object' && 'message' in error
    ? (error as AwsError)
    : { name: 'Error', message: String(error) };

/** Error names of throttling; they differ from service to service. */
const throttlingNames =
  /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled(Exception)?|TooManyRequestsException|SlowDown|RequestLimitExceeded|PriorRequestNotComplete|RequestThrottledException)$/;

/** True for throttling by AWS; false for a `Refused`, which was retried already. */
export const isThrottling = (error: unknown): boolean => {
  if (error instanceof Refused) return false;
  const { name, message, $metadata } = errorOf(error);
  return throttlingNames.test(name) || $metadata?.httpStatusCode === 429 || /rate exceeded/i.test(message);
};

/** Messages and codes of failed connections, by Node and its HTTP parser. */
const connectionFailures =
  /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|HPE_\w+)\b|(^|: )(aborted|terminated)\b|socket hang up|premature close|connection timed out/i;

/** True if the SDK could not parse the response: it was cut short, or sent by a proxy. */
const isUnreadable = ({ $fault, $response }: AwsError): boolean => $fault === undefined && $response !== undefined;

/**
 * True if the request was not sent or no complete response came back, whatever its status. Reads messages too, since
 * the SDK sometimes wraps the error. False for every error that AWS described.
 */
export const isConnectionFailure = (error: unknown): boolean => {
  if (error instanceof Refused) return false;
  const known = errorOf(error);
  const { name, message, code, errors, $fault, $metadata } = known;
  if ($fault !== undefined) return false;
  return (
    /^(NoAnswer|TimeoutError)$/.test(name) ||
    connectionFailures.test(code ?? '') ||
    connectionFailures.test(message) ||
    (isUnreadable(known) && ($metadata?.httpStatusCode ?? 0) < 300) ||
    (errors?.some(isConnectionFailure) ?? false)
  );
};

/** True for a refusal that may not occur again: AWS throttled the call, or could not be reached. */
export const isTransient = (error: unknown): boolean =>
  error instanceof Refused && (error.code === 'aws/throttled' || error.code === 'aws/unreachable');

/** True for a fault of AWS (5xx), not of the request. */
export const isServerFault = (error: unknown): boolean => {
  const { name, $metadata } = errorOf(error);
  return ($metadata?.httpStatusCode ?? 0) >= 500 || /^(InternalFailure|ServiceUnavailable)/.test(name);
};

/**
 * True if AWS refused the time of the signature; the SDK has then learnt AWS's time from the response, so a retry
 * succeeds. Services of the query protocol report it as a wrong signature:
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

/** Codes by the names of AWS's errors. */
const kinds: readonly (readonly [Code, RegExp])[] = [
  ['aws/expired-credentials', /^(ExpiredToken(Exception)?|RequestExpired|ExpiredTokenException|TokenRefreshRequired)$/],
  [
    'aws/no-credentials',
    /^(CredentialsProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken(Exception)?)$/,
  ],
  ['aws/denied', /^(AccessDenied(Exception)?|UnauthorizedOperation|Forbidden|NotAuthorized(Exception)?|AuthFailure)$/],
];

/** Returns the hint for a code; `message` is AWS's, `call` the IAM action. */
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
      return process.env.GITHUB_ACTIONS === 'true'
        ? 'Give role-to-assume under `with:`, and the job `id-token: write`. If it names a variable, such as vars.BATCH_JOB_ROLE_ARN, that has no value here: the commands of `bootstrap` set it, for the repository or for the environment that the job names.'
        : 'Log in, or set AWS_PROFILE to one of the profiles that `aws configure list-profiles` names.';
    case 'aws/throttled':
      return 'Run again in a few minutes; if it happens often, run fewer deployments at once.';
    case 'aws/unreachable':
      return 'Check the network, aws-region, a proxy, and AWS_ENDPOINT_URL if it is set; then run again.';
    default:
      return 'The reason is in AWS’s own words. Mend what it names and run again.';
  }
};

/** First sentences of refusals, by code. */
const sentences: Partial<Record<Code, string>> = {
  'aws/no-credentials': 'There are no AWS credentials that AWS accepts',
  'aws/expired-credentials': 'The AWS credentials have expired',
  'aws/throttled': 'AWS kept throttling the call',
  'aws/unreachable': 'AWS could not be reached',
  'aws/denied': 'AWS denied the call',
  'aws/refused': 'AWS refused the call',
};

const codeOf = (error: unknown): Code => {
  const known = errorOf(error);
  const { name, $metadata } = known;
  if (isThrottling(error)) return 'aws/throttled';
  if (isConnectionFailure(error) || isServerFault(error) || isUnreadable(known)) return 'aws/unreachable';
  return (
    kinds.find(([, names]) => names.test(name))?.[0] ??
    ($metadata?.httpStatusCode === 403 ? 'aws/denied' : 'aws/refused')
  );
};

/** Returns the name of the profile that AWS_PROFILE selects, in quotes behind a space; empty without one. */
const namedProfile = (): string => (process.env.AWS_PROFILE ? ` ${literal(process.env.AWS_PROFILE)}` : '');

/** Returns AWS's own message without secrets; for a response without one, a sentence about the response. */
const messageOf = (error: unknown): string => {
  const known = errorOf(error);
  const status = known.$metadata?.httpStatusCode;
  if (isUnreadable(known) && !connectionFailures.test(known.message))
    return `The answer (status ${status}) is not one that AWS gives; something between, such as a proxy, may have sent it.`;
  if (known.name === 'CredentialsProviderError' && /from any providers/.test(known.message))
    return `Neither the environment, nor the AWS profile${namedProfile()}, nor a role of this machine has any.`;
  const named = /^(Error|NoAnswer|Unknown(Error)?)?$/.test(known.name) ? '' : `${known.name}: `;
  // The SDK's advice for programmers follows.
  const [own = ''] = known.message.split('Deserialization error: ');
  const words = redacted(own.trimEnd());
  return /^(Unknown(Error)?)?$/.test(words) ? `${named}The answer (status ${status}) bears no reason.` : named + words;
};

const clockSkewRefusal = (error: unknown, call: string): Refused =>
  new Refused({
    code: 'aws/refused',
    message: `The clock of this machine is wrong, and AWS takes no request that is dated by it (${call}). ${messageOf(error)}`,
    hint: 'Set the clock of the machine (by NTP), and run again.',
    cause: error,
  });

/**
 * Returns what the SDK threw as a `Refused` with code and hint. `call` is the IAM action, as policies spell it. Returns
 * anything that neither AWS nor the network caused unchanged: it is a bug.
 */
export const refusalOf = (error: unknown, call: string): unknown => {
  if (error instanceof Refused) return error;
  const known = errorOf(error);
  const invalid = invalidEndpoint(error);
  if (invalid) return invalid;
  if (known.name === 'AbortError') return error;
  const isFromAws =
    known.$metadata !== undefined || isConnectionFailure(error) || known.name === 'CredentialsProviderError';
  if (!isFromAws) return error;
  if (isClockSkew(error)) return clockSkewRefusal(error, call);
  const code = codeOf(error);
  return new Refused({
    code,
    message: `${sentences[code]} (${call}). ${messageOf(error)}`,
    hint: hintOf(code, known.message, call),
    cause: error,
  });
};
