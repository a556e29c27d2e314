import { code, join, link, type Markdown, md } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { doneVerdict } from './review-verdict.ts';

/** A deploy that succeeded and whose review could not be made. */
export interface Done {
  readonly project: string;
  readonly stage: string;
  /** The stack's status: `UPDATE_COMPLETE`. */
  readonly status: string;
  /** URL of the run's page. */
  readonly page?: string | undefined;
}

/** Returns the comment on a deploy without a review. It replaces the comment that says that the deploy is running. */
export const doneMarkdown = (done: Done, marker: Marker): string =>
  `${join(
    [
      markerLine(marker) as Markdown,
      doneVerdict(done),
      md`${code(done.status, 60)} · Its report could not be made: a bug of batch-job-action, whose lines are in the log of the run.`,
      done.page === undefined ? md`` : link('Run', done.page),
    ],
    '\n\n',
  )}\n`;
