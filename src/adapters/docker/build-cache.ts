import { shortHash } from '../../cloudformation/canonical.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { Environment } from '../../ports/machine.ts';
import type { BuildSubject } from './build-subject.ts';

/** The place where layers are kept between runs: the cache of GitHub Actions, or a repository of ECR. */
export type BuildCache = 'gha' | 'registry';

/** A cache for the builds of a run. */
export interface CacheRequest {
  readonly kind: BuildCache;
  /** True if nothing of this run may be kept for others: for code of a fork, and where nobody knows whose it is. */
  readonly readOnly: boolean;
}

/** The cache of a run, as docker gets it. */
export interface OpenCache {
  /** Variables of docker, which find the cache. */
  readonly environment: Readonly<Record<string, string>>;
  /** Texts that no output may show. */
  readonly known: readonly string[];
  /** Returns the flags of a `docker build` of a subject. */
  flags(subject: BuildSubject): string[];
  /** Returns a line of docker without what became known while it ran. */
  hide?(line: string): string;
  /** Sentences that each build's log begins with. */
  readonly notes?: readonly string[];
  /** Ends the login, if there is one. */
  close?(): Promise<void>;
}

/**
 * Variables by which buildx finds the cache service of GitHub Actions; no other of a step is handed on with them:
 * https://docs.docker.com/build/cache/backends/gha/#authentication
 */
const serviceVariables = [
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_RUNTIME_TOKEN',
];

/**
 * Modes of the job's cache that forbid to read or to write. Any other, and none, allows both.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#cache-mode
 */
const unreadable = ['none', 'write-only'];
const unwritable = ['none', 'read'];

/**
 * Returns the cache of GitHub Actions for a run. Writes nothing where GitHub lets the job only read, and reads nothing
 * where it lets it only write. Throws `packaging/build-cache` outside of a step of a workflow, where there is no service.
 */
export const openCache = ({ readOnly }: Pick<CacheRequest, 'readOnly'>, environment: Environment): OpenCache => {
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_MODE: mode = '' } = environment;
  if (!token || !(environment.ACTIONS_RESULTS_URL || environment.ACTIONS_CACHE_URL)) throw noService();
  const given = serviceVariables.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : []));
  return {
    environment: Object.fromEntries(given) as Record<string, string>,
    known: [token],
    flags: (subject) => {
      const scope = cacheScope(subject);
      return [
        ...(unreadable.includes(mode) ? [] : ['--cache-from', `type=gha,scope=${scope}`]),
        ...(readOnly || unwritable.includes(mode)
          ? []
          : // All stages, and no build fails because its layers could not be kept.
            ['--cache-to', `type=gha,scope=${scope},mode=max,ignore-error=true`]),
      ];
    },
  };
};

/**
 * Returns the scope of a build in the cache: one for each image or function and processor, with nothing that a flag would
 * split at. A build that writes a scope replaces what it had, so that two jobs must never share one: a hash tells words
 * apart that read alike. The stages of a job share its scope, since they build from one Dockerfile.
 * https://docs.docker.com/build/cache/backends/gha/#scope
 */
export const cacheScope = ({ kind, project, name, platform }: BuildSubject): string =>
  [
    ...['batch-job', project, kind === 'code' ? `code-${name}` : name, platform.replace('linux/', '')],
    shortHash(JSON.stringify([kind, project, name, platform]), 8),
  ]
    .map((part) => part.replace(/[^\w.]+/g, '-'))
    .join('-');

const noService = (): Refused =>
  new Refused({
    code: 'packaging/build-cache',
    message: 'build-cache: gha needs the cache service of GitHub Actions, and this run does not know one.',
    hint: 'GitHub gives its address and token to a step with `uses:` alone: use the action itself, not a script that starts it. Anywhere else leave build-cache out.',
  });
