import { Refused } from '../../src/diagnostics/refused.ts';
import type { Conversation } from '../../src/ports/github.ts';
import {
  isNewer,
  isSameComment,
  keepingPlan,
  type ReadMarker,
  readMarker,
  withPlanOf,
} from '../../src/report/marker.ts';
import { commentLimit } from '../../src/report/review-markdown.ts';
import { isLaterSection, mergeSections, type Section, sectionOfReport, sectionsOf } from '../../src/report/section.ts';
import { sharedComment } from '../../src/report/shared-comment.ts';
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
      const [newest] = ours(marker).filter(
        ({ comment }) =>
          marker.section === undefined || sectionsOf(comment.body).some(({ key }) => key === marker.section),
      );
      return newest && { ...newest.comment, url: pageOfComment(pull, newest.comment.id) };
    },
    post: async (body) => {
      const marker = readMarker(body);
      if (!marker) throw new TypeError('no marker');
      const own = sectionOfReport(body);
      const [newest, ...spare] = ours(marker);
      if (newest === undefined) {
        if (pull.locked) throw new Refused({ code: 'github/locked', message: 'locked', hint: 'Unlock it.' });
        const { id } = pull.add(me, own === undefined ? body : sharedComment(marker, [own], commentLimit));
        return { kind: 'created', id, url: pageOfComment(pull, id), removed: 0 };
      }
      const { comment } = newest;
      if (own !== undefined) {
        const standing = sectionsOf(comment.body);
        const replaced = standing.find(({ key }) => key === own.key);
        const kept = { ...own, facts: keepingPlan(own.facts, replaced?.facts) };
        const isLater = standing.some((one: Section) => one.key === own.key && isLaterSection(one, own));
        comment.body = sharedComment(marker, mergeSections(standing, [kept]), commentLimit);
        return {
          kind: isLater ? 'newer' : 'updated',
          id: comment.id,
          url: pageOfComment(pull, comment.id),
          removed: 0,
        };
      }
      const text = withPlanOf(body, newest.marker);
      const unchanged = comment.body === text ? 'kept' : 'updated';
      const kind = isNewer(newest.marker, marker) ? 'newer' : unchanged;
      if (kind === 'updated') comment.body = text;
      for (const one of spare) pull.comments.splice(pull.comments.indexOf(one.comment), 1);
      return { kind, id: comment.id, url: pageOfComment(pull, comment.id), removed: spare.length };
    },
  };
};
