import { cutMarkdown } from './cut-markdown.ts';
import { join, type Markdown } from './markdown.ts';

/**
 * Ranks of parts of a report by what is lost first where a comment is too long: `0` stays, as the verdict, losses, counts
 * and outputs do; `4` goes first.
 */
export type Rank = 0 | 1 | 2 | 3 | 4;

/** Ranks of parts that may be left out, in the order in which they are. */
export const ranks = [4, 3, 2, 1] as const;

/** Returns the line that begins the parts of a rank. */
const partLine = (rank: Rank): string => `<!-- batch-job-part:${rank} -->`;

const partPattern = /^<!-- batch-job-part:([0-4]) -->$/;

/** Joins parts of a report, each after a blank line; with lines before them that keep their ranks if `isMarked`. */
export const joinParts = (parts: readonly (readonly [rank: Rank, part: Markdown])[], isMarked: boolean): Markdown => {
  const shown = parts.filter(([, part]) => part !== '');
  if (!isMarked)
    return join(
      shown.map(([, part]) => part),
      '\n\n',
    );
  const lines = shown.flatMap(([rank, part], index) => {
    const before = index === 0 ? 0 : (shown[index - 1]?.[0] ?? 0);
    return rank === before ? [part] : [partLine(rank) as Markdown, part];
  });
  return join(lines, '\n\n');
};

/** Returns content without the parts whose rank is greater than `most`. */
export const withoutParts = (content: string, most: Rank): string => {
  let rank = 0;
  const kept = content.split('\n').filter((line) => {
    const [, found] = partPattern.exec(line) ?? [];
    if (found !== undefined) rank = Number(found);
    return rank <= most;
  });
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/**
 * Returns contents that have at most `limit` UTF-16 units together, which all that are short enough keep as they are; the
 * others are cut to equal lengths, at the end of a line.
 */
export const cutFairly = (contents: readonly string[], limit: number): string[] => {
  const sorted = [...contents].sort((one, other) => one.length - other.length);
  let [left, share] = [limit, 0];
  for (const [index, { length }] of sorted.entries()) {
    share = Math.floor(left / (sorted.length - index));
    if (length >= share) break;
    left -= length;
  }
  return contents.map((content) => (content.length < share ? content : cutMarkdown(content, share)));
};
