import type { Review } from '../review/review.ts';
import { code, count, join, type Markdown, md, text } from './markdown.ts';
import { happened, happenings } from './review-changes.ts';
import { duration } from './words.ts';

/** How a deployment ended, and what took how long. */
export interface Deployed {
  /** AWS's word for the stack: `UPDATE_COMPLETE`. */
  readonly status: string;
  readonly isNew: boolean;
  readonly times: readonly { readonly what: string; readonly milliseconds: number }[];
}

/** Nothing changes and nothing is lost. */
export const isEmpty = ({ groups, losses }: Review): boolean =>
  losses.length === 0 && groups.every(({ changes }) => changes.length === 0);

const subject = ({ project, stage }: Pick<Review, 'project' | 'stage'>): Markdown =>
  md`Batch jobs of ${code(project, 80)} for ${code(stage, 80)}`;

const changesOf = ({ groups }: Review) => groups.flatMap(({ changes }) => changes);

/** The line that answers: may it go on, and how much happens. */
export const verdict = (review: Review): Markdown => {
  const { losses } = review;
  const forbidden = losses.filter(({ allowed }) => !allowed).length;
  const what = (happenings(changesOf(review)) as Markdown) || md`no changes`;
  const stage = subject(review);
  const lost = (many: number): Markdown => (many === 1 ? md`1 resource` : md`${count(many)} resources`);
  if (forbidden)
    return md`### ⛔ ${stage}: blocked, ${lost(forbidden)} would be lost without permission\n\n**${what}**`;
  if (losses.length) return md`### ⚠️ ${stage}: ${lost(losses.length)} will be lost, as allowed\n\n**${what}**`;
  return md`### ✅ ${stage}: ${what}`;
};

/** Returns the headline of a deployment that is done. */
export const doneVerdict = (about: Pick<Review, 'project' | 'stage'>): Markdown =>
  md`### 🚀 ${subject(about)}: deployed`;

/** Returns the headline of a deployment that is done, with what changed. */
export const deployedVerdict = (review: Review, { status }: Deployed): Markdown => {
  const what = (happened(changesOf(review)) as Markdown) || md`nothing to change`;
  return md`${doneVerdict(review)}\n\n**${what}** · ${code(status, 60)}`;
};

/** The same of a deployment that has begun: counts of resources, those that are replaced among the modified ones. */
export const beginningVerdict = (
  about: Pick<Review, 'project' | 'stage'>,
  { add, modify, replace, remove }: Review['counts'],
): Markdown =>
  md`### ⏳ ${subject(about)}: being deployed\n\n**${count(remove)} to remove, ${count(modify)} to modify${
    replace ? md` (${count(replace)} by replacement)` : md``
  }, ${count(add)} to add**`;

/** The line that says that a command did not come to its end. */
export const failedVerdict = (about: Pick<Review, 'project' | 'stage'>, command: string, stopped: boolean): Markdown =>
  stopped
    ? md`### ⏹️ ${subject(about)}: ${text(command)} was stopped`
    : md`### ❌ ${subject(about)}: ${text(command)} failed`;

/** What took how long, in small print. */
export const timesLine = ({ times }: Deployed): Markdown =>
  times.length === 0
    ? md``
    : md`<sub>${join(
        times.map(({ what, milliseconds }) => text(`${what} ${duration(milliseconds)}`, 80)),
        ' · ',
      )}</sub>`;
