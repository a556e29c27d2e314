import type { Review } from '../review/review.ts';
import { code, join, link, type Markdown, md } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { notesSection } from './review-sections.ts';
import { beginningVerdict, doneVerdict, type RolledBack } from './review-verdict.ts';
import { type SmokeResult, smokeSection } from './smoke-section.ts';

/** A deploy that has started, with the numbers of resources that it changes. */
export type Beginning = Pick<Review, 'project' | 'stage' | 'stack' | 'region' | 'counts'> & {
  /** URL of the run's page. */
  readonly page?: string | undefined;
  /** Sentences for every reader, such as that the change is not the reviewed one. */
  readonly notes?: readonly string[];
};

/**
 * Returns the comment on a deploy that is running: what it changes, and a link to the run. Its first line is the
 * marker.
 */
export const beginningMarkdown = (beginning: Beginning, marker: Marker): string => {
  const { stack, region, counts, page, notes = [] } = beginning;
  return `${join(
    [
      markerLine(marker) as Markdown,
      beginningVerdict(beginning, counts),
      md`Stack ${code(stack, 128)} in ${code(region, 40)}. How it ends will stand here.`,
      notesSection({ notes }),
      page === undefined ? md`` : link('Run', page),
    ],
    '\n\n',
  )}\n`;
};

/** A deploy that succeeded and whose review could not be made. */
export interface Done {
  readonly project: string;
  readonly stage: string;
  /** The stack's status: `UPDATE_COMPLETE`. */
  readonly status: string;
  /** URL of the run's page. */
  readonly page?: string | undefined;
  readonly smoke?: readonly SmokeResult[];
  readonly rolledBack?: RolledBack;
}

/** Returns the comment on a deploy without a review. It replaces the comment that says that the deploy is running. */
export const doneMarkdown = (done: Done, marker: Marker): string =>
  `${join(
    [
      markerLine(marker) as Markdown,
      doneVerdict(done, done),
      smokeSection(done.smoke),
      md`${code(done.status, 60)} · Its report could not be made: a bug of batch-job-action, whose lines are in the log of the run.`,
      done.page === undefined ? md`` : link('Run', done.page),
    ],
    '\n\n',
  )}\n`;
