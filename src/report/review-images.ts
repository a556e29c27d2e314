import type { Review, ReviewedImage } from '../review/review.ts';
import { code, count, join, type Markdown, md } from './markdown.ts';

/** Files of one kind that a sentence lists: `a.ts, b.ts and 3 more changed`. */
interface FileList {
  readonly kind: 'changed' | 'not-in-base';
  readonly shown: readonly string[];
  /** Number of files that are not shown. */
  readonly rest: number;
}

/** The most files of each kind that a sentence names. */
const mostFiles = 5;

/** The most images that a comment names. */
const mostImages = 20;

/** Returns the lists of a sentence; none if no file changed. Files that the review does not name count to the first. */
const listsOf = ({ changed, notInBase, more = 0 }: ReviewedImage): FileList[] =>
  [
    { kind: 'changed' as const, files: changed },
    { kind: 'not-in-base' as const, files: notInBase },
  ]
    .filter(({ files }) => files.length > 0)
    .map(({ kind, files }, index) => {
      const shown = files.slice(0, mostFiles);
      return { kind, shown, rest: files.length - shown.length + (index === 0 ? more : 0) };
    });

/** Returns the job's name and image of each image that is rebuilt. */
const rebuiltImages = ({ jobs }: Review) => jobs.flatMap(({ name, image }) => (image ? [{ name, image }] : []));

const markdownList = ({ kind, shown, rest }: FileList): Markdown => {
  const paths = join(
    shown.map((file) => code(file)),
    ', ',
  );
  const files = rest > 0 ? md`${paths} and ${count(rest)} more` : paths;
  return kind === 'changed' ? md`${files} changed` : md`not in the base: ${files}`;
};

/** Returns a list of the images that are rebuilt, each with the files that changed. Empty without any. */
export const imagesSection = (review: Review): Markdown => {
  const all = rebuiltImages(review);
  const lines = all.slice(0, mostImages).map(({ name, image }) => {
    const lists = join(listsOf(image).map(markdownList), ', ');
    return md`- 📦 image of ${code(name)} is rebuilt: ${lists || md`its Dockerfile, arguments or platform changed`}`;
  });
  const rest = all.length - lines.length;
  return join([...lines, rest > 0 ? md`- 📦 and ${count(rest)} more images` : md``], '\n');
};

const plainList = ({ kind, shown, rest }: FileList): string => {
  const files = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return kind === 'changed' ? `${files} changed` : `not in the base: ${files}`;
};

/** Returns a line for each image that is rebuilt: `image of report is rebuilt: package-lock.json changed`. */
export const imageLines = (review: Review): string[] =>
  rebuiltImages(review).map(({ name, image }) => {
    const lists = listsOf(image).map(plainList).join(', ');
    return `  image of ${name} is rebuilt: ${lists || 'its Dockerfile, arguments or platform changed'}`;
  });
