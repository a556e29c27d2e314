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
  /** Finds this action's comment with a marker; among several the newest run's, of one run the last. */
  findOwn(marker: ReadMarker, bounds?: PostingLimit): Promise<OwnComment | undefined>;
  /**
   * Posts Markdown that begins with a marker, so that exactly one comment with that marker is left. Does not overwrite
   * the comment of a later run. Throws codes of `github/`.
   */
  post(body: string, bounds?: PostingLimit): Promise<PostedComment>;
}
