import type { ReviewedImage } from './review.ts';

/** The most files of each kind that a sentence names. */
const mostFiles = 5;

/** Returns paths, at most five, and the number of the others: `a.ts, b.ts and 3 more`. */
const listed = (files: readonly string[], more: number): string => {
  const shown = files.slice(0, mostFiles);
  const rest = files.length - shown.length + more;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};

/**
 * Returns why the image of a job is rebuilt: `image of report is rebuilt: index.js changed, not in the base:
 * dist/x.js`. Files that the review does not name count to the first list.
 */
export const imageSentence = (job: string, { changed, notInBase, more = 0 }: ReviewedImage): string => {
  const lists = [
    ...(changed.length ? [`${listed(changed, more)} changed`] : []),
    ...(notInBase.length ? [`not in the base: ${listed(notInBase, changed.length ? 0 : more)}`] : []),
  ];
  return `image of ${job} is rebuilt: ${lists.join(', ') || 'its Dockerfile, arguments or platform changed'}`;
};
