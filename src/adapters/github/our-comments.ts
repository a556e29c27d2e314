import type { Standing } from '../../ports/github.ts';
import { isNewer, isSamePlace, type ReadMarker, readMarker } from '../../report/marker.ts';
import type { Ask } from './ask.ts';
import type { GitHub } from './client.ts';
import type { KnownRuns } from './known-runs.ts';

/** A comment of ours, as it was read. */
export interface Ours extends Standing {
  readonly marker: ReadMarker;
  /** Its name in GraphQL. */
  readonly node: string | undefined;
}

/** As GitHub answers; an answer that was cut off lacks parts. */
export interface AnsweredComment {
  readonly id?: unknown;
  readonly node_id?: unknown;
  readonly html_url?: unknown;
  readonly body?: unknown;
  readonly user?: { readonly login?: unknown } | null;
}

/** Reads an answer that is a comment. Throws for any other: it was lost on its way, and what was asked may have happened. */
export const standingIn = ({ id, html_url: url, body }: AnsweredComment): Standing => {
  if (typeof id !== 'number' || typeof url !== 'string') throw new Error("GitHub's answer was cut off");
  return { id, url, body: typeof body === 'string' ? body : '' };
};

/** Pages of 100 comments: no conversation that people read is longer, and a list that never ends is none. */
const mostPages = 50;

/** Newest run first; of one run the comment that was made last. Everybody who looks chooses the same. */
const byAge = (one: Ours, other: Ours): number =>
  isNewer(one.marker, other.marker) ? -1 : isNewer(other.marker, one.marker) ? 1 : other.id - one.id;

/**
 * Whether a comment with our author and the place of our marker is ours: GitHub knows its run. Where GitHub cannot be
 * asked, one whose run is not newer than ours: a newer number could be anybody's, and is left alone.
 */
const isOurs = async (marker: ReadMarker, speaking: ReadMarker, runs: KnownRuns): Promise<boolean> => {
  if (!isSamePlace(marker, speaking)) return false;
  const known = await runs.look(marker);
  return known === 'ours' || (known === 'unknown' && !isNewer(marker, speaking));
};

/** Finds comments of ours in a pull request. */
export const ourComments = (
  { octokit, place, within }: GitHub,
  { me, pull, ask, runs }: { readonly me: string; readonly pull: number; readonly ask: Ask; readonly runs: KnownRuns },
) => {
  const oursIn = async (comment: AnsweredComment, speaking: ReadMarker): Promise<Ours | undefined> => {
    if (typeof comment.body !== 'string' || String(comment.user?.login).toLowerCase() !== me) return undefined;
    const marker = readMarker(comment.body);
    if (marker === undefined || !(await isOurs(marker, speaking, runs))) return undefined;
    const node = typeof comment.node_id === 'string' ? comment.node_id : undefined;
    return { ...standingIn(comment), marker, node };
  };
  return {
    oursIn,
    /** All comments of ours at the place of a marker, by age; every page is read. */
    async list(speaking: ReadMarker): Promise<Ours[]> {
      const found: Ours[] = [];
      const seen = new Set<unknown>();
      for (let page = 1; page <= mostPages; page++) {
        const { data, headers } = await ask(() =>
          octokit.rest.issues.listComments({ ...place, issue_number: pull, per_page: 100, page, ...within() }),
        );
        if (!Array.isArray(data)) throw new Error("GitHub's answer was cut off");
        const fresh = data.filter(({ id }) => !seen.has(id));
        for (const comment of fresh) {
          seen.add(comment.id);
          const ours = await oursIn(comment, speaking);
          if (ours) found.push(ours);
        }
        if (fresh.length === 0 || !/rel="next"/.test(headers.link ?? '')) return found.sort(byAge);
      }
      throw new Error("GitHub's list of comments does not end");
    },
  };
};
