import type { Answer } from '../../directives/directive.ts';
import { codeOfEvent } from '../github/event.ts';
import { findSecrets, findUnknownVariables } from './job-secrets.ts';

/** The facts that decide whether programs of the repository may be started. */
export interface GateRequest {
  /** The input `allow-custom-directives`. */
  readonly allowed: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the config's folder. */
  readonly root: string;
}

/** The answer of a directive whose program may not be started. */
export type NotStarted = Answer & { readonly kind: 'missing' };

const separateJob =
  'Let a job without credentials run `compile` with allow-custom-directives, and give its effective-config.yml to the later jobs as their config: docs/custom-directives.md shows both.';

const notStarted = (code: NonNullable<NotStarted['code']>, sentence: string, hint: string): NotStarted => ({
  kind: 'missing',
  code,
  sentence,
  hint,
});

/**
 * Returns why no program of the repository may be started; undefined if it may. It may not without the input
 * `allow-custom-directives`, for code of a fork or of unknown origin, and in a job with secrets: a program can read
 * whatever its job can read.
 */
export const reasonNotToStart = (request: GateRequest): NotStarted | undefined => {
  const { allowed, environment, root } = request;
  if (!allowed)
    return notStarted(
      'directives/custom-off',
      'A custom directive is a program of the repository, and programs run only where somebody allows it.',
      separateJob.replace('allow-custom-directives', 'allow-custom-directives: true'),
    );
  if (environment.GITHUB_ACTIONS === 'true' && codeOfEvent(environment) !== 'own')
    return notStarted(
      'directives/custom-fork',
      'This run may be about code of a fork, or of nobody knows whom: its programs are not run.',
      "Write the directive's value out, or let the pull request come from a branch of this repository.",
    );
  const secrets = findSecrets(environment, root);
  return secrets.length === 0
    ? undefined
    : notStarted(
        'directives/custom-credentials',
        `A custom directive is a program of the repository, and this job holds what it could steal: ${secrets.join(', ')}.`,
        separateJob,
      );
};

/** Names of variables that a sentence lists. */
const maxNames = 8;

/**
 * Returns why no program may be started unless its walls are complete (`areComplete`); undefined if it may. In GitHub Actions it could read the
 * environment of this step, or change what later processes with that environment run, so every variable must be known
 * to be harmless. At a prompt `reasonNotToStart` alone decides.
 */
export const reasonNotToStartWithoutWalls = ({ environment }: GateRequest): NotStarted | undefined => {
  if (environment.GITHUB_ACTIONS !== 'true') return undefined;
  const unknown = findUnknownVariables(environment);
  if (unknown.length === 0) return undefined;
  const rest = unknown.length - maxNames;
  const names = [...unknown.slice(0, maxNames), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  return notStarted(
    'directives/custom-credentials',
    `This machine cannot hide other processes from a program and close its files to it, and variables of this job may hold what it could steal: ${names}.`,
    'Let an earlier step of the job run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` (ubuntu-24.04), or use a runner with util-linux (`unshare`, `mount`, `setpriv`) and user namespaces.',
  );
};
