import type { OwnComment } from '../../ports/github.ts';
import { isNewer, isSameComment, type ReadMarker, readMarker } from '../../report/marker.ts';
import type { GitHub } from './client.ts';
import type { KnownRuns } from './known-runs.ts';
import type { Retry } from './retry.ts';

/** A comment that a run of this workflow wrote, as it was read. */
export interface OurComment extends OwnComment {
  readonly marker: ReadMarker;
  /** Its id in GraphQL. */
  readonly node: string | undefined;
}

/** A comment in a response of GitHub; fields are missing if the response was cut off. */
export interface CommentResponse {
  readonly id?: unknown;
  readonly node_id?: unknown;
  readonly html_url?: unknown;
  readonly body?: unknown;
  readonly user?: { readonly login?: unknown } | null;
}

/**
 * Returns the comment in a response. Throws an error without a status if the response is incomplete: it was lost, and
 * GitHub may have done what was requested.
 */
export const parseComment = ({ id, html_url: url, body }: CommentResponse): OwnComment => {
  if (typeof id !== 'number' || typeof url !== 'string') throw new Error("GitHub's answer was cut off");
  return { id, url, body: typeof body === 'string' ? body : '' };
};

/** Pages of 100 comments that are read before the list counts as endless. */
const maxPages = 50;

/** Orders the comment of the newest run first, and comments of one run by id, latest first: every run sees one order. */
const compareNewestFirst = (one: OurComment, other: OurComment): number => {
  if (isNewer(one.marker, other.marker)) return -1;
  if (isNewer(other.marker, one.marker)) return 1;
  return other.id - one.id;
};

/**
 * True for the marker of our slot whose run GitHub knows as ours. If GitHub does not show runs, true for a run that is
 * not newer than the current one: anybody could have made up a newer number.
 */
const isOurs = async (marker: ReadMarker, ownMarker: ReadMarker, runs: KnownRuns): Promise<boolean> => {
  if (!isSameComment(marker, ownMarker)) return false;
  const origin = await runs.originOf(marker);
  return origin === 'ours' || (origin === 'unknown' && !isNewer(marker, ownMarker));
};

/** The pull request whose comments are read, and the login (in lower case) that wrote ours. */
export interface OurCommentsRequest {
  readonly author: string;
  readonly pull: number;
  readonly retry: Retry;
  readonly runs: KnownRuns;
}

/** Returns functions that find our comments in a pull request: those of our author, slot and workflow. */
export const ourComments = ({ octokit, ownerAndRepo }: GitHub, { author, pull, retry, runs }: OurCommentsRequest) => {
  /** Returns the comment in a response if it is ours; undefined if it is not. */
  const asOurs = async (comment: CommentResponse, ownMarker: ReadMarker): Promise<OurComment | undefined> => {
    if (typeof comment.body !== 'string' || String(comment.user?.login).toLowerCase() !== author) return undefined;
    const marker = readMarker(comment.body);
    if (marker === undefined || !(await isOurs(marker, ownMarker, runs))) return undefined;
    const node = typeof comment.node_id === 'string' ? comment.node_id : undefined;
    return { ...parseComment(comment), marker, node };
  };
  return {
    /** The login that wrote ours, in lower case. */
    author,
    asOurs,
    /** Returns all our comments in the marker's slot, newest run first. Reads every page. */
    async list(ownMarker: ReadMarker): Promise<OurComment[]> {
      const found: OurComment[] = [];
      const seen = new Set<unknown>();
      for (let page = 1; page <= maxPages; page++) {
        const options = { issue_number: pull, per_page: 100, page };
        const { data, headers } = await retry(() => octokit.rest.issues.listComments({ ...ownerAndRepo, ...options }));
        if (!Array.isArray(data)) throw new Error("GitHub's answer was cut off");
        const fresh = data.filter(({ id }) => !seen.has(id));
        for (const comment of fresh) {
          seen.add(comment.id);
          const ours = await asOurs(comment, ownMarker);
          if (ours) found.push(ours);
        }
        if (fresh.length === 0 || !/rel="next"/.test(headers.link ?? '')) return found.sort(compareNewestFirst);
      }
      throw new Error("GitHub's list of comments does not end");
    },
  };
};
