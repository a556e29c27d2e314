// Calls of the stand-in for GitHub, through the client that actions use.
import { getOctokit } from '@actions/github';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';

/** Repository of the seeded state. */
export const svc = { owner: 'acme', repo: 'svc' };
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** Error of a refused call. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Returns the response of a call that must be refused. */
export async function refusal(call: () => Promise<unknown>): Promise<Refusal> {
  try {
    await call();
  } catch (error) {
    const { status, message, response } = error as Refusal & { response?: { headers: Refusal['headers'] } };
    return { status, message, headers: response?.headers ?? {} };
  }
  throw new Error('was not refused');
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of the lab's own door
type Control = (path: string, method?: string, body?: unknown) => Promise<any>;

/** Returns the lab, a client for each of its tokens, and its control endpoint. */
export async function openGitHub() {
  const lab: Lab = await startLab();
  const as = (token: string) => getOctokit(token, { baseUrl: lab.github.url, log: quiet });
  const control: Control = async (path, method = 'GET', body = undefined) => {
    const answer = await fetch(`${lab.github.url}/_lab${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer.json();
  };
  return { lab, as, control };
}
