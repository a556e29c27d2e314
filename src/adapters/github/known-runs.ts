import type { ReadMarker } from '../../report/marker.ts';
import { markerKey } from '../../report/marker-key.ts';
import type { Ask, GitHubError } from './ask.ts';
import type { GitHub } from './client.ts';

/** `unknown`: GitHub could not be asked, or the marker that speaks names no workflow. */
export type KnownRun = 'ours' | 'foreign' | 'unknown';

/** Answers whether GitHub knows the runs that markers name. */
export interface KnownRuns {
  look(marker: ReadMarker): Promise<KnownRun>;
}

/** Runs that are asked for in one conversation: a pull request with more comments of one place is not of our making. */
const mostAsked = 30;

/**
 * Asks GitHub for runs: one is ours if it is of the marker's repository and workflow and has had the attempt. It takes
 * `actions: read` in a private repository; `own` is the marker of our own run, by which a run that is missing is told from one that
 * the token may not see. https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run
 */
export const knownRuns = (
  { octokit, place, within }: GitHub,
  ask: Ask,
  own: () => ReadMarker | undefined,
): KnownRuns => {
  const answers = new Map<number, Promise<Run | 'missing' | undefined>>();
  /** Returns nothing where the token may not see runs. */
  const read = async (run: number): Promise<Run | 'missing' | undefined> => {
    try {
      const { data } = await ask(() => octokit.rest.actions.getWorkflowRun({ ...place, run_id: run, ...within() }));
      return data;
    } catch (error) {
      const { status } = error as GitHubError;
      if (status === 404) return 'missing';
      if (status === 403) return undefined;
      throw error;
    }
  };
  const answered = (run: number) => {
    const answer =
      answers.get(run) ??
      read(run).catch((error: unknown) => {
        answers.delete(run);
        throw error;
      });
    answers.set(run, answer);
    return answer;
  };
  return {
    async look({ repository, workflow, run, attempt = 1 }) {
      const ours = own();
      if (repository === undefined || workflow === undefined || ours?.run === undefined) return 'unknown';
      if (run === undefined) return 'foreign';
      if (run === ours.run && attempt <= (ours.attempt ?? 1)) return 'ours';
      if (answers.size >= mostAsked && !answers.has(run)) return 'foreign';
      const found = await answered(run);
      if (found === 'missing') return typeof (await answered(ours.run)) === 'object' ? 'foreign' : 'unknown';
      if (typeof found?.path !== 'string' || found.repository?.id === undefined) return 'unknown';
      const isSame =
        String(found.repository.id) === repository &&
        markerKey(found.path.replace(/@.*$/s, '')) === workflow &&
        attempt <= (found.run_attempt ?? 1);
      return isSame ? 'ours' : 'foreign';
    },
  };
};

/** As GitHub answers, as far as we read it. */
interface Run {
  readonly path?: unknown;
  readonly run_attempt?: number;
  readonly repository?: { readonly id?: number };
}
