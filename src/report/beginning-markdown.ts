import type { Review } from '../review/review.ts';
import { code, join, link, type Markdown, md } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { beginningVerdict } from './review-verdict.ts';

/** A deployment that has begun. */
export type Beginning = Pick<Review, 'project' | 'stage' | 'stack' | 'region' | 'counts'> & {
  /** The run's page. */
  readonly page?: string | undefined;
};

/** What a comment says while a deployment goes on: how much it does, and where to watch. Its first line is the marker. */
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
