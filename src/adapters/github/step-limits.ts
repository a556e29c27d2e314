import { statSync } from 'node:fs';
import { cutMarkdown } from '../../report/cut-markdown.ts';

/**
 * Most bytes of a step's summary: GitHub drops one that is longer as a whole.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const summaryLimit = 1024 * 1024;

/**
 * Most bytes of an output that a job hands on, in UTF-16.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const outputLimit = 1_000_000;

/** True for the value of an output that no job can hand on. */
export const isTooLong = (value: string): boolean => 2 * value.length > outputLimit;

/**
 * Returns Markdown as it fits into the rest of a step's summary, whose file may hold something already: cut by whole lines
 * if it is too long. Undefined if not even its beginning fits.
 */
export const fitSummary = (file: string, markdown: string): string | undefined => {
  const room = summaryLimit - (statSync(file, { throwIfNoEntry: false })?.size ?? 0) - 1;
  if (Buffer.byteLength(markdown) < room) return markdown;
  // A UTF-16 unit takes at most three bytes.
  const cut = room < 3 ? markdown : cutMarkdown(markdown, Math.floor(room / 3));
  return Buffer.byteLength(cut) < room ? cut : undefined;
};
