import type { ReadMarker } from '../report/marker.ts';

/** A pull request that was merged. */
export interface MergedPull {
  readonly number: number;
  /** SHA of its last commit, as it was when it was merged. */
  readonly head: string;
}

/** A comment of this action in a pull request, as it is now. */
export interface PlanComment {
  /** Address of the comment on GitHub. */
  readonly url: string;
  readonly body: string;
  /** The writer of the text that it has now: the token's author, another one, or `unknown` if GitHub does not tell. */
  readonly writtenBy: 'author' | 'another' | 'unknown';
}

/** A run of a workflow. */
export interface WorkflowRun {
  /** Id of the repository that it ran in, decimal. */
  readonly repository: string;
  /** Id of the repository of the commit, decimal; undefined for a fork that was deleted. */
  readonly headRepository?: string;
  /** SHA of the commit that it was about: of a pull request its head. */
  readonly commit: string;
  /** Path of the workflow file in its repository: `.github/workflows/plan.yml`. */
  readonly workflow: string;
  /** The number of its attempts until now. */
  readonly attempts: number;
}

/** An artifact of a run. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** True if its time is up, so that it cannot be read any more. */
  readonly expired: boolean;
}

/**
 * Plans that were shown in pull requests of the run's repository. Each function throws codes of `github/`: `github/denied`
 * without `pull-requests: read` or `actions: read`.
 */
export interface ReviewedPlans {
  /** Returns the pull requests by whose merge a commit came into the repository as it is. */
  mergedPulls(commit: string): Promise<readonly MergedPull[]>;
  /** Returns this action's comment with a marker; among several the newest run's. Undefined without one. */
  newestComment(pull: number, marker: ReadMarker): Promise<PlanComment | undefined>;
  /** Returns a run; undefined if the repository has none of this id. */
  run(id: number): Promise<WorkflowRun | undefined>;
  /** Returns the artifacts of a run, the newest first. */
  artifacts(run: number): Promise<readonly RunArtifact[]>;
  /**
   * Returns the text of `plan.json` in an artifact. Undefined if it cannot be had: the artifact is gone, larger than 4 MiB, no
   * zip file, or has not exactly one such file of at most `mostPlanBytes`.
   */
  planIn(artifact: number): Promise<string | undefined>;
}
