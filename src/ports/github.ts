import type { ReadMarker } from '../report/marker.ts';

/** The pull request that an event is about, or why there is none. */
export type PullOfEvent =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** The event is about the pull request itself: it was opened, pushed to, closed. */
      readonly own: boolean;
      /** The commit at its head. */
      readonly commit?: string;
    }
  | { readonly kind: 'none'; readonly why: string };

/** Whose code an event is about: this repository's, certainly another one's, or nobody can tell. */
export type CodeOfEvent = 'own' | 'fork' | 'unknown';

/** A comment of ours in a pull request. */
export interface Standing {
  readonly id: number;
  /** Its page. */
  readonly url: string;
  readonly body: string;
}

/** What became of what was said. */
export interface Said {
  /**
   * `kept`: the same words stood there already. `newer`: a later run has spoken in this slot, and what it said stays;
   * id and page are those of its comment.
   */
  readonly kind: 'created' | 'updated' | 'kept' | 'newer';
  readonly id: number;
  readonly url: string;
  /** How many further comments of ours in the same slot were removed. */
  readonly removed: number;
}

/** Bounds of what is said. */
export interface Brevity {
  /** Milliseconds of the patience of the whole conversation that this may use; all that is left without it. */
  readonly most?: number;
}

/**
 * The conversation of one pull request. A comment is ours by its author, its marker and the run that the marker names,
 * which GitHub must know as one of this repository and workflow.
 */
export interface Conversation {
  /** Our comment at the place of a marker: of several the newest run's, of one run the latest. */
  standing(marker: ReadMarker, bounds?: Brevity): Promise<Standing | undefined>;
  /**
   * Says Markdown, which begins with a marker, at the marker's place: one comment of ours stands there afterwards. What
   * a newer run said is not overwritten. Refuses with a code of `github/`.
   */
  say(body: string, bounds?: Brevity): Promise<Said>;
}
