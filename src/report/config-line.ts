import type { Review } from '../review/review.ts';
import { count, link, type Markdown, md } from './markdown.ts';

/** Returns a line of the config, `line 12`, as a link to it where the page of the file is known. */
export const configLine = (line: number, { file }: Pick<Review, 'file'>): Markdown => {
  const number = Math.trunc(line);
  return file === undefined ? md`line&nbsp;${count(number)}` : link(`line ${number}`, `${file.url}#L${number}`);
};
