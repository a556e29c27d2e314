import type { ReviewedImage } from './review.ts';

/** The most files of each kind that a sentence names. */
const mostFiles = 5;

/** Returns paths, at most five, and the number of the others: `a.ts, b.ts and 3 more`. */
const listed = (files: readonly string[], more: number): string => {
  const shown = files.slice(0, mostFiles);
  const rest = files.length - shown.length + more;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};

/** Returns the changed files in words: `index.js changed, not in the base: dist/x.js`; empty without any. */
const changedWords = ({ changed, notInBase, more = 0 }: ReviewedImage): string =>
  [
    ...(changed.length ? [`${listed(changed, more)} changed`] : []),
    ...(notInBase.length ? [`not in the base: ${listed(notInBase, changed.length ? 0 : more)}`] : []),
  ].join(', ');

/**
 * Returns why the code of a function is new: `new code: a.ts changed`. Without `code` the files are not
 * known.
 */
export const codeSentence = (code: ReviewedImage | undefined): string =>
  code === undefined ? 'new code' : `new code: ${changedWords(code) || 'its packaging changed'}`;

/**
 * Returns why the image of a job is rebuilt: `image of report is rebuilt: index.js changed, not in the base:
 * dist/x.js`. Files that the review does not name count to the first list.
 */
export const imageSentence = (job: string, image: ReviewedImage): string =>
  `image of ${job} is rebuilt: ${changedWords(image) || 'its Dockerfile, arguments or platform changed'}`;
