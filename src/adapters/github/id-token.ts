import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { Environment } from '../../ports/machine.ts';
import { type Clock, systemClock } from '../aws/clock.ts';
import { openAgents } from '../node/proxy.ts';
import { createRetry } from './retry.ts';

/** Milliseconds after which a request without a complete response counts as lost; three fit into one call of STS. */
const responseTimeout = 10_000;
/** Largest response in characters; a token is about 2 KiB long. */
const maxResponse = 64 * 1024;

/** A response without a token; without `status` it was lost, and is requested again. */
class NoToken extends Error {
  readonly status: number | undefined;
  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

interface TokenResponse {
  readonly status: number;
  readonly body: string;
}

/**
 * Sends one GET with a bearer token and returns the whole response. Follows no redirect, so that the bearer token reaches
 * no other host. Throws `NoToken` if the connection breaks or `limit` aborts.
 */
const get = async (url: URL, bearer: string, limit: AbortSignal): Promise<TokenResponse> => {
  const agents = await openAgents({});
  const received = new Promise<TokenResponse>((resolve, reject) => {
    const fail = (cause: unknown) =>
      reject(new NoToken(limit.aborted ? 'no answer in time' : (cause as Error).message));
    const [send, agent] = url.protocol === 'https:' ? [secure, agents.https] : [plain, agents.http];
    const sent = send(
      url,
      {
        agent,
        signal: limit,
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json', 'user-agent': 'batch-job-action' },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          body += text;
          if (body.length > maxResponse) sent.destroy(new Error('the answer is too long'));
        });
        response.on('error', fail);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    sent.on('error', fail);
    sent.end();
  });
  return received.finally(agents.close);
};

/**
 * Returns the token of a response. Throws `NoToken` for a redirect, an error, or a value that is not one word of ASCII:
 * a mask hides single lines, and STS takes the token in a form field.
 */
const parseToken = ({ status, body }: TokenResponse): string => {
  if (status >= 300 && status < 400)
    throw new NoToken(`It was redirected (status ${status}), which is not followed.`, status);
  if (status !== 200) throw new NoToken(`The answer has status ${status}.`, status);
  let value: unknown;
  try {
    value = (JSON.parse(body) as { value?: unknown }).value;
  } catch {
    throw new NoToken('The answer is no JSON.');
  }
  if (typeof value === 'string' && /^[!-~]+$/.test(value)) return value;
  throw new NoToken('The answer holds no token.', status);
};

/** Options of the request for an OIDC token. */
export interface TokenSettings {
  /** Gets the token before anything else does, so that logs mask it. */
  onToken(token: string): void;
  /** Ends every attempt and every pause. */
  readonly signal: AbortSignal;
  /** A fake clock, for tests. */
  readonly clock?: Clock;
}

/**
 * Requests a new OIDC token of the job for AWS STS. Sends a request that was lost, or that GitHub failed, up to three
 * times. Throws `github/no-id-token` if the job lacks the permission or GitHub gives no token.
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export const requestIdToken = async (
  environment: Environment,
  { onToken, signal, clock = systemClock(signal) }: TokenSettings,
): Promise<string> => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
  if (!address || !bearer)
    throw new Refused({
      code: 'github/no-id-token',
      message: 'The job may not ask for an OIDC token, so role-to-assume cannot be assumed.',
      hint: 'Add `permissions: { id-token: write, contents: read }` to the job. Pull requests of forks never get one.',
    });
  try {
    const url = new URL(address);
    url.searchParams.set('audience', 'sts.amazonaws.com');
    const retry = createRetry(clock, signal);
    const token = await retry(async () => parseToken(await get(url, bearer, clock.deadline(responseTimeout))));
    onToken(token);
    return token;
  } catch (cause) {
    clock.throwIfStopped();
    throw new Refused({
      code: 'github/no-id-token',
      message: `GitHub gave no OIDC token. ${visible((cause as Error).message)
        .replaceAll(bearer, '…')
        .slice(0, 300)}`,
      hint: 'Run the job again; see that its permissions hold `id-token: write`, and https://www.githubstatus.com.',
      cause,
    });
  }
};
