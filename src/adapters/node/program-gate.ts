import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../directives/directive.ts';

export interface GateRequest {
  /** The input `allow-custom-directives`. */
  readonly allowed: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Top of the git checkout, where there is one. */
  readonly checkout: string | undefined;
}

export type Shut = Answer & { readonly kind: 'missing' };

const separateJob =
  'Let a job without credentials run `compile` with allow-custom-directives, and give its effective-config.yml to the later jobs as their config: docs/custom-directives.md shows both.';

const shut = (code: NonNullable<Shut['code']>, sentence: string, hint: string): Shut => ({
  kind: 'missing',
  code,
  sentence,
  hint,
});

/**
 * Why no program of the repository may be started here, or nothing where it may: nobody allowed it, the code is a
 * fork's, or something could be stolen. A program reads whatever its job can read, so all of the job counts.
 */
export const shutGate = (request: GateRequest): Shut | undefined => {
  const { allowed, environment } = request;
  if (!allowed)
    return shut(
      'directives/custom-off',
      'A custom directive is a program of the repository, and programs run only where somebody allows it.',
      separateJob.replace('allow-custom-directives', 'allow-custom-directives: true'),
    );
  if (environment.GITHUB_ACTIONS === 'true' && isForeign(environment.GITHUB_EVENT_PATH))
    return shut(
      'directives/custom-fork',
      'This run may be about code of a fork, or of nobody knows whom: its programs are not run.',
      "Write the directive's value out, or let the pull request come from a branch of this repository.",
    );
  const seen = secretsIn(request);
  return seen.length === 0
    ? undefined
    : shut(
        'directives/custom-credentials',
        `A custom directive is a program of the repository, and this job holds what it could steal: ${seen.join(', ')}.`,
        separateJob,
      );
};

/** Names under which a job holds secrets, ours and everybody's. */
const secretive =
  /^AWS_(?:ACCESS_KEY_ID|PROFILE|CONTAINER_|WEB_IDENTITY|SHARED_CREDENTIALS_FILE|CONFIG_FILE)|^ACTIONS_ID_TOKEN_REQUEST_|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API[_-]?KEY|PRIVATE[_-]?KEY|ACCESS[_-]?KEY|AUTH_SOCK|NETRC|KUBECONFIG|CONNECTION_STRING/i;

/** The runner gives it to every step of an action; it only reaches the caches and artifacts of this very run. */
const everyStepHas = new Set(['ACTIONS_RUNTIME_TOKEN']);

/** What of the job could be stolen, by the names of its variables and files. */
const secretsIn = ({ environment, checkout }: GateRequest): string[] => {
  const named = Object.keys(environment)
    .filter((name) => environment[name] && secretive.test(name) && !everyStepHas.has(name))
    .map((name) => (name.startsWith('INPUT_') ? `the input ${name.slice(6).toLowerCase()}` : name));
  if (environment.GITHUB_ACTIONS !== 'true') return named.sort();
  const files = [
    ...(keepsToken(checkout) ? ['the token that actions/checkout left (give it persist-credentials: false)'] : []),
    ...(existsSync(join(environment.HOME ?? homedir(), '.aws/credentials')) ? ['~/.aws/credentials'] : []),
  ];
  return [...named.sort(), ...files];
};

/** actions/checkout writes the token, or the name of a file with it, into the settings of the repository. */
const keepsToken = (checkout: string | undefined): boolean =>
  /extraheader|git-credentials/i.test(textOf(checkout && join(checkout, '.git/config')) ?? '');

const textOf = (path: string | undefined): string | undefined => {
  try {
    return path === undefined ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

interface Payload {
  readonly repository?: { readonly id?: number };
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly id?: number } | null } };
  readonly workflow_run?: { readonly head_repository?: { readonly id?: number } | null };
  readonly issue?: { readonly pull_request?: unknown };
}

/**
 * Whether the event is about code that may come from another repository. A comment on a pull request does not say
 * whose it is, and an event that cannot be read says nothing.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
const isForeign = (eventPath: string | undefined): boolean => {
  const text = textOf(eventPath);
  let payload: Payload | null;
  try {
    payload = JSON.parse(text ?? '') as Payload | null;
  } catch {
    return true;
  }
  if (payload === null || typeof payload !== 'object' || payload.issue?.pull_request) return true;
  const own = payload.repository?.id;
  const { pull_request: pull, workflow_run: run } = payload;
  if (pull && (own === undefined || pull.head?.repo?.id !== own)) return true;
  return run !== undefined && (own === undefined || run.head_repository?.id !== own);
};
