import { Refused } from '../../src/diagnostics/refused.ts';
import type { Conversation } from '../../src/ports/github.ts';
import { isNewer, isSameComment, type ReadMarker, readMarker } from '../../src/report/marker.ts';
import { type FakePull, pageOfComment } from './pull.ts';

/** Author of the comments in tests. */
export const bot = 'github-actions[bot]';

/** Implements the Conversation port on a pull request in memory. */
export const fakeConversation = (pull: FakePull, me = bot): Conversation => {
  const ours = (speaking: ReadMarker) =>
    pull.comments
      .flatMap((comment) => {
        const marker = comment.author === me ? readMarker(comment.body) : undefined;
        return marker && isSameComment(marker, speaking) ? [{ comment, marker }] : [];
      })
      .sort((a, b) => {
        if (isNewer(a.marker, b.marker)) return -1;
        return isNewer(b.marker, a.marker) ? 1 : b.comment.id - a.comment.id;
      });
  return {
    head: async () => pull.head,
    findOwn: async (marker) => {
      const [newest] = ours(marker);
      return newest && { ...newest.comment, url: pageOfComment(pull, newest.comment.id) };
    },
    post: async (body) => {
      const marker = readMarker(body);
      if (!marker) throw new TypeError('no marker');
      const [newest, ...spare] = ours(marker);
      if (newest === undefined) {
        if (pull.locked) throw new Refused({ code: 'github/locked', message: 'locked', hint: 'Unlock it.' });
        const { id } = pull.add(me, body);
        return { kind: 'created', id, url: pageOfComment(pull, id), removed: 0 };
      }
      const { comment } = newest;
      const unchanged = comment.body === body ? 'kept' : 'updated';
      const kind = isNewer(newest.marker, marker) ? 'newer' : unchanged;
      if (kind === 'updated') comment.body = body;
      for (const one of spare) pull.comments.splice(pull.comments.indexOf(one.comment), 1);
      return { kind, id: comment.id, url: pageOfComment(pull, comment.id), removed: spare.length };
    },
  };
};
