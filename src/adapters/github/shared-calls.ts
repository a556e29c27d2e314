import type { ReadMarker } from '../../report/marker.ts';
import { sectionsOf, withoutPlan } from '../../report/section.ts';
import type { GitHub } from './client.ts';
import { findEditsBetween, findOwnText } from './edits.ts';
import { readLastWriter } from './last-writer.ts';
import type { OurComment, ourComments } from './our-comments.ts';
import type { Retry } from './retry.ts';
import type { SharedCalls } from './shared-post.ts';

/** GitHub, our comments in a pull request, and the marker of the slot that is shared. */
interface SharedCallsRequest extends GitHub {
  readonly comments: ReturnType<typeof ourComments>;
  readonly marker: ReadMarker;
  readonly retry: Retry;
  /** True for the error of a call about a comment that was deleted. */
  readonly isGone: (error: unknown) => boolean;
}

/** Returns the calls by which a shared comment is read and written. */
export const sharedCalls = (
  request: SharedCallsRequest,
): Pick<SharedCalls<OurComment>, 'list' | 'read' | 'sections' | 'write' | 'between'> => {
  const { octokit, ownerAndRepo, comments, marker, retry, isGone } = request;
  /** Returns undefined for a comment that was deleted. */
  const unlessGone = <T>(call: Promise<T>): Promise<T | undefined> =>
    call.catch((error: unknown) => {
      if (isGone(error)) return undefined;
      throw error;
    });
  return {
    list: () => comments.list(marker),
    read: async ({ id }) => {
      const found = await unlessGone(retry(() => octokit.rest.issues.getComment({ ...ownerAndRepo, comment_id: id })));
      return found && comments.asOurs(found.data, marker);
    },
    sections: async (comment) => {
      const { writtenBy, body } = await readLastWriter(request, comment, comments.author, retry);
      if (writtenBy === 'author') return { sections: sectionsOf(body), isOurs: true };
      const believed = sectionsOf(body).map(withoutPlan);
      if (writtenBy === 'unknown') return { sections: believed, isOurs: true };
      const { node } = comment;
      const ours = await findOwnText(request, { node, author: comments.author }, retry);
      return { sections: ours === undefined ? believed : sectionsOf(ours), isOurs: false };
    },
    write: async ({ id }, body) => {
      const comment = { ...ownerAndRepo, comment_id: id, body };
      return (await unlessGone(retry(() => octokit.rest.issues.updateComment(comment)))) !== undefined;
    },
    between: async (before, written) => {
      const texts = await findEditsBetween(request, before, written, retry, comments.author);
      const { id, url, node } = before;
      const about = { id, node_id: node, html_url: url, user: { login: comments.author } };
      const ours = await Promise.all(texts.map((body) => comments.asOurs({ ...about, body }, marker)));
      return ours.flatMap((one) => (one === undefined ? [] : [one.body]));
    },
  };
};
