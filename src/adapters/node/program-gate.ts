import type { Answer } from '../../directives/directive.ts';
import { codeOfEvent } from '../github/event.ts';
import { stealableIn, unknownIn } from './job-secrets.ts';

export interface GateRequest {
  /** The input `allow-custom-directives`. */
  readonly allowed: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The config's folder, as an absolute path. */
  readonly root: string;
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
  const { allowed, environment, root } = request;
  if (!allowed)
    return shut(
      'directives/custom-off',
      'A custom directive is a program of the repository, and programs run only where somebody allows it.',
      separateJob.replace('allow-custom-directives', 'allow-custom-directives: true'),
    );
  if (environment.GITHUB_ACTIONS === 'true' && codeOfEvent(environment) !== 'own')
    return shut(
      'directives/custom-fork',
      'This run may be about code of a fork, or of nobody knows whom: its programs are not run.',
      "Write the directive's value out, or let the pull request come from a branch of this repository.",
    );
  const seen = stealableIn(environment, root);
  return seen.length === 0
    ? undefined
    : shut(
        'directives/custom-credentials',
        `A custom directive is a program of the repository, and this job holds what it could steal: ${seen.join(', ')}.`,
        separateJob,
      );
};

/** How many names a refusal lists. */
const mostNamed = 8;

/**
 * Returns why no program may be started behind walls that are not whole, or undefined where it may: in GitHub Actions it
 * could read the environment of this step, or write what a process with that environment runs, so the step must hold
 * nothing but what is known to be harmless. At a prompt the names and values that `shutGate` looks at decide, and whoever gave the flag.
 */
export const shutWithoutWalls = ({ environment }: GateRequest): Shut | undefined => {
  if (environment.GITHUB_ACTIONS !== 'true') return undefined;
  const open = unknownIn(environment);
  if (open.length === 0) return undefined;
  const rest = open.length - mostNamed;
  const names = [...open.slice(0, mostNamed), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  return shut(
    'directives/custom-credentials',
    `This machine cannot hide other processes from a program and close its files to it, and variables of this job may hold what it could steal: ${names}.`,
    'Let an earlier step of the job run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` (ubuntu-24.04), or use a runner with util-linux (`unshare`, `mount`, `setpriv`) and user namespaces.',
  );
};
