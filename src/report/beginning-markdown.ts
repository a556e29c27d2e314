import type { Review } from '../review/review.ts';
import { code, join, link, type Markdown, md } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { beginningVerdict } from './review-verdict.ts';

/** A deploy that has started, with the numbers of resources that it changes. */
export type Beginning = Pick<Review, 'project' | 'stage' | 'stack' | 'region' | 'counts'> & {
  /** URL of the run's page. */
  readonly page?: string | undefined;
};

/**
 * Returns the comment on a deploy that is running: what it changes, and a link to the run. Its first line is the
 * marker.
 */
export const beginningMarkdown = (beginning: Beginning, marker: Marker): string => {
  const { stack, region, counts, page } = beginning;
  return `${join(
    [
      markerLine(marker) as Markdown,
      beginningVerdict(beginning, counts),
      md`Stack ${code(stack, 128)} in ${code(region, 40)}. How it ends will stand here.`,
      page === undefined ? md`` : link('Run', page),
    ],
    '\n\n',
  )}\n`;
};
