import type { Review } from '../review/review.ts';
import { code, count, join, type Markdown, md, text } from './markdown.ts';

/** The most changes that the alert lists, so that a comment has room for them at any level of detail. */
const most = 20;

/** Returns an alert with the changes that AWS would refuse and what to do instead, the first 20; empty without one. */
export const refusedSection = ({ refused = [] }: Review): Markdown => {
  if (refused.length === 0) return md``;
  const items = refused
    .slice(0, most)
    .map(
      ({ logicalId, type, why, instead }) =>
        md`> - ⛔ ${code(logicalId, 255)} (${code(type, 255)}): ${text(why, 300)}. **Instead:** ${text(instead, 500)}.`,
    );
  const more = refused.length - items.length;
  const rest = more > 0 ? [md`> - and ${count(more)} more, all of them in the run's files`] : [];
  return join([md`> [!CAUTION]\n> **What AWS would refuse: ${count(refused.length)}**\n>`, ...items, ...rest], '\n');
};
