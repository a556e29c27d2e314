import type { ImagesDocument } from '../packaging/images-document.ts';
import { code, count, join, type Markdown, md, table } from './markdown.ts';

/** Rows of each table at most; the file of the build has all. */
const mostRows = 500;

const more = (all: number): Markdown => (all > mostRows ? md`${count(all - mostRows)} more are in images.json.` : md``);

/** Returns a word for what a build did about images: `built` if it pushed them, else `there before`. */
const wordOf = (isPushed: boolean): Markdown => (isPushed ? md`built` : md`there before`);

/**
 * Returns the summary of a build: a row for each image and each package of code, and which images this build pushed itself,
 * by their digests.
 */
export const buildMarkdown = (
  { project, stage, images, code: packages }: ImagesDocument,
  pushed: ReadonlySet<string>,
): string => {
  const built = images.filter(({ digest }) => pushed.has(digest)).length;
  const title = md`### 📦 Images of ${code(project, 80)} for ${code(stage, 80)}: ${count(built)} built, ${count(images.length - built)} there before`;
  const rows = images
    .slice(0, mostRows)
    .map(({ job, repository, tag, digest }) => [
      code(job),
      wordOf(pushed.has(digest)),
      md`${code(repository)}<br>${code(tag)}`,
      code(digest, 80),
    ]);
  const codeRows = packages
    .slice(0, mostRows)
    .map(({ function: name, bucket, key }) => [code(name), md`${code(bucket)}<br>${code(key)}`]);
  const parts = [
    title,
    rows.length > 0
      ? table(['Job', 'Image', 'Repository and tag', 'Digest'], rows)
      : md`No job has an image of its own.`,
    more(images.length),
    codeRows.length > 0
      ? join([md`#### Code of functions`, table(['Function', 'Published as'], codeRows)], '\n\n')
      : md``,
    more(packages.length),
  ];
  return `${join(parts, '\n\n')}\n`;
};
