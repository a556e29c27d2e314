import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import { type Pace, realPace } from '../aws/wait.ts';
import { openAgents } from '../node/proxy.ts';
import { asker } from './ask.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A request that is not answered in full in this time (milliseconds) counts as lost; three fit into one call of STS. */
const answerTime = 10_000;
/** A token is some two kilobytes long. */
const longestAnswer = 64 * 1024;

/** An answer that is no token, as `ask` judges it: without `status` it was lost. */
class NoToken extends Error {
  readonly status: number | undefined;
  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * Sends one GET with a bearer token and reads the whole answer. Follows no redirect, so that the bearer token reaches no
 * other host. Rejects when the connection breaks, and when the limit is over.
 */
const get = async (url: URL, bearer: string, limit: AbortSignal): Promise<Answer> => {
  const agents = await openAgents({});
  const answered = new Promise<Answer>((resolve, reject) => {
    const lost = (cause: unknown) =>
      reject(new NoToken(limit.aborted ? 'no answer in time' : (cause as Error).message));
    const [send, agent] = url.protocol === 'https:' ? [secure, agents.https] : [plain, agents.http];
    const asked = send(
      url,
      {
        agent,
        signal: limit,
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json', 'user-agent': 'batch-job-action' },
      },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (text: string) => {
          body += text;
          if (body.length > longestAnswer) asked.destroy(new Error('the answer is too long'));
        });
        answer.on('error', lost);
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
      },
    );
    asked.on('error', lost);
    asked.end();
  });
  return answered.finally(agents.close);
};

/** The token in an answer. It must be able to stand in a form field and behind a mask, hence in one line. */
const tokenIn = ({ status, body }: Answer): string => {
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

/** Options of the request for a token. */
export interface TokenSettings {
  /** Hears the token as soon as it is there, so that the door can mask it in logs. */
  onToken(token: string): void;
  /** Ends every try and every pause. */
  readonly signal: AbortSignal;
  /** Another clock, in tests. */
  readonly pace?: Pace;
}

/**
 * A fresh OIDC token of the workflow for AWS's STS. A request that is lost, or that GitHub fails, is sent up to three
 * times. Throws `github/no-id-token` with the way out.
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export const identityToken = async (
  environment: Environment,
  { onToken, signal, pace = realPace(signal) }: TokenSettings,
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
    const ask = asker(pace, signal);
    const token = await ask(async () => tokenIn(await get(url, bearer, pace.deadline(answerTime))));
    onToken(token);
    return token;
  } catch (cause) {
    pace.throwIfStopped();
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
