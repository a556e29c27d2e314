import type { ReadMarker } from '../report/marker.ts';

/** The pull request that a workflow event is about, or why there is none. */
export type PullOfEvent =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** True if the event is about the pull request itself: opened, pushed to, closed, … */
      readonly own: boolean;
      /** SHA of its head commit. */
      readonly commit?: string;
      /** True if an input names it: it is the run's only if that commit is its head. */
      readonly claimed?: true;
    }
  | { readonly kind: 'none'; readonly why: string };

/** Owner of the code that a workflow event is about: this repository, certainly another one, or undecidable. */
export type CodeOfEvent = 'own' | 'fork' | 'unknown';

/** The pull request of an event about itself, as the payload of the event describes it. */
export interface PullEvent {
  readonly event: 'pull_request' | 'pull_request_target';
  /** `opened`, `synchronize`, `closed`, … */
  readonly action: string;
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  /** Names of the labels that it has. */
  readonly labels: readonly string[];
  /** Name of the label that was added or removed; undefined for any other action. */
  readonly label?: string;
  /** Owner of the branch that is to be merged. */
  readonly code: 'own' | 'fork';
  /** SHA of its head commit, 40 or 64 hex digits. */
  readonly commit: string;
}

/** A pull request as GitHub knows it now. */
export interface PullNow {
  readonly state: 'open' | 'closed';
  /** Names of its labels. */
  readonly labels: readonly string[];
}

/** A repository as GitHub names it in the OIDC tokens of its workflows. */
export interface KnownRepository {
  /** The login of its owner, in the case that GitHub shows. */
  readonly owner: string;
  /** Its name without the owner, in the case that GitHub shows. */
  readonly name: string;
  /** The number of the owner, decimal. */
  readonly ownerId: string;
  /** The number of the repository, decimal. */
  readonly id: string;
}

/** The pull requests of the run's repository. */
export interface PullRequests {
  /**
   * Returns the number of the repository, as `GITHUB_REPOSITORY_ID` has it. Throws codes of `github/`, also for a
   * repository that the token may not see.
   */
  repositoryId(): Promise<string>;
  /**
   * Returns a pull request as it is now; undefined if the repository has none of this number. Throws codes of `github/`
   * where GitHub does not tell, also for a repository that the token may not see.
   */
  read(number: number): Promise<PullNow | undefined>;
}

/** State of a deployment that GitHub shows: https://docs.github.com/rest/deployments/statuses */
export type RecordState = 'in_progress' | 'success' | 'failure' | 'inactive';

/** A deployment to record on GitHub. */
export interface DeploymentToRecord {
  /** Environment that GitHub shows, `pr-12`. */
  readonly environment: string;
  /** Project whose previews have records of their own beside those of other projects of the repository. */
  readonly project: string;
  /** SHA of the commit that is deployed. */
  readonly commit: string;
  /** URL of the run's page. */
  readonly page?: string | undefined;
}

/** Deployments as GitHub shows them in a pull request, beside the stacks of AWS. */
export interface DeploymentRecords {
  /** Records a deployment that is in progress, and returns its id. Throws codes of `github/`. */
  begin(deployment: DeploymentToRecord): Promise<number>;
  /** Records how a deployment ended, with the URL of what was deployed where it has one. Throws codes of `github/`. */
  end(id: number, state: RecordState, about: { readonly page?: string; readonly url?: string }): Promise<void>;
  /** Returns the environments that have records of a project. Throws codes of `github/`. */
  environments(project: string): Promise<readonly string[]>;
  /**
   * Makes all records of a project's environment inactive, except one by its id, deletes them, and returns how many.
   * Records of others in the same environment stay. Throws codes of `github/`.
   */
  remove(environment: string, project: string, except?: number): Promise<number>;
}

/** A comment of this action in a pull request. */
export interface OwnComment {
  readonly id: number;
  /** Address of the comment on GitHub. */
  readonly url: string;
  readonly body: string;
}

/** Result of posting a comment. */
export interface PostedComment {
  /**
   * `kept`: the comment had the same text before. `newer`: a later run has posted at this marker, and its comment
   * stays; `id` and `url` are of that comment.
   */
  readonly kind: 'created' | 'updated' | 'kept' | 'newer';
  readonly id: number;
  /** Address of the comment on GitHub. */
  readonly url: string;
  /** Number of further comments of this action at the same marker that were deleted. */
  readonly removed: number;
}

/** Limits of one read or post. */
export interface PostingLimit {
  /** Milliseconds that it may use of the time for the whole conversation; without it, all that is left. */
  readonly most?: number;
}

/**
 * Comments in one pull request. A comment counts as this action's by its author, its marker, and the run that the
 * marker names, which GitHub must know as a run of this repository and workflow.
 */
export interface Conversation {
  /** Returns the SHA of the head commit of the pull request. Throws codes of `github/`. */
  head(): Promise<string>;
  /**
   * Finds this action's comment with a marker; among several the newest run's, of one run the last. With a section in the
   * marker, a comment that has that section.
   */
  findOwn(marker: ReadMarker, bounds?: PostingLimit): Promise<OwnComment | undefined>;
  /**
   * Posts Markdown that begins with a marker, so that exactly one comment with that marker is left. Does not overwrite
   * the comment of a later run. With a section in the marker, the text becomes that section of the comment, whose other
   * sections stay. Throws codes of `github/`.
   */
  post(body: string, bounds?: PostingLimit): Promise<PostedComment>;
}

/** An issue of the repository that this action wrote. */
export interface OwnIssue {
  readonly number: number;
  /** Address of the issue on GitHub. */
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
}

/**
 * Issues of the run's repository. An issue counts as this action's by its author, who is that of the token, its label and
 * the marker in its first line; no other issue is ever changed. Each function throws codes of `github/`.
 */
export interface Issues {
  /** Finds this action's issue with a key: of open ones the oldest, else of closed ones the newest. */
  findOwn(key: string, label: string): Promise<OwnIssue | undefined>;
  /** Creates an issue whose body begins with a marker. */
  create(issue: { readonly title: string; readonly body: string; readonly label: string }): Promise<OwnIssue>;
  /** Changes an issue of this action; what is absent stays as it is. */
  update(
    issue: OwnIssue,
    changes: { readonly title?: string; readonly body?: string; readonly isOpen?: boolean },
  ): Promise<void>;
}

/** A policy file, as it was read from another commit than the one that is judged. */
export interface PolicyFile {
  /** Its path and commit or branch as messages show them: `rules/batch.yml at main`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
