import type { ReadMarker } from '../../report/marker.ts';
import { markerKey } from '../../report/marker-key.ts';
import type { GitHub } from './client.ts';
import type { GitHubError, Retry } from './retry.ts';

/**
 * Origin of a run: of this repository and workflow, certainly not, or `unknown` if GitHub does not show runs to the
 * token or the own marker names no workflow.
 */
export type RunOrigin = 'ours' | 'foreign' | 'unknown';

/** The runs that markers of comments name, as GitHub knows them. */
export interface KnownRuns {
  /** Returns the origin of the run that a marker names. Asks GitHub once for each run. */
  originOf(marker: ReadMarker): Promise<RunOrigin>;
}

/** Runs looked up for one conversation; the runs of further comments count as foreign. */
const maxLookups = 30;

/** The fields of a workflow run that are read here. */
interface Run {
  readonly path?: unknown;
  readonly run_attempt?: number;
  readonly repository?: { readonly id?: number };
}

/**
 * Returns the runs that GitHub knows. A run is ours if it has the marker's repository and workflow and reached the
 * marker's attempt. `ownMarker` returns the marker of the current run: if GitHub does not show that one either, a
 * missing run proves nothing. Needs `actions: read` in a private repository.
 * https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run
 */
export const knownRuns = (
  { octokit, ownerAndRepo }: GitHub,
  retry: Retry,
  ownMarker: () => ReadMarker | undefined,
): KnownRuns => {
  const lookups = new Map<number, Promise<Run | 'missing' | undefined>>();
  /** Returns undefined if the token may not read runs. */
  const getRun = async (run: number): Promise<Run | 'missing' | undefined> => {
    try {
      const { data } = await retry(() => octokit.rest.actions.getWorkflowRun({ ...ownerAndRepo, run_id: run }));
      return data;
    } catch (error) {
      const { status } = error as GitHubError;
      if (status === 404) return 'missing';
      if (status === 403) return undefined;
      throw error;
    }
  };
  /** Caches successful lookups alone. */
  const lookUp = (run: number) => {
    const lookup =
      lookups.get(run) ??
      getRun(run).catch((error: unknown) => {
        lookups.delete(run);
        throw error;
      });
    lookups.set(run, lookup);
    return lookup;
  };
  return {
    async originOf({ repository, workflow, run, attempt = 1 }) {
      const own = ownMarker();
      if (repository === undefined || workflow === undefined || own?.run === undefined) return 'unknown';
      if (run === undefined) return 'foreign';
      if (run === own.run && attempt <= (own.attempt ?? 1)) return 'ours';
      if (lookups.size >= maxLookups && !lookups.has(run)) return 'foreign';
      const found = await lookUp(run);
      if (found === 'missing') return typeof (await lookUp(own.run)) === 'object' ? 'foreign' : 'unknown';
      if (typeof found?.path !== 'string' || found.repository?.id === undefined) return 'unknown';
      const isSame =
        String(found.repository.id) === repository &&
        markerKey(found.path.replace(/@.*$/s, '')) === workflow &&
        attempt <= (found.run_attempt ?? 1);
      return isSame ? 'ours' : 'foreign';
    },
  };
};
