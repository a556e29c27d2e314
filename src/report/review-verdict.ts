import type { Review } from '../review/review.ts';
import { code, count, join, type Markdown, md, text } from './markdown.ts';
import { duration } from './plain-text.ts';
import { futureCounts, pastCounts } from './review-changes.ts';

/** Result of a deploy that succeeded. */
export interface DeployResult {
  /** The stack's status: `UPDATE_COMPLETE`. */
  readonly status: string;
  /** True if the deploy created the stack. */
  readonly isNew: boolean;
  /** Durations of the deploy's steps. */
  readonly times: readonly { readonly what: string; readonly milliseconds: number }[];
}

/** True if a review has neither changes nor losses. */
export const isEmpty = ({ groups, losses }: Review): boolean =>
  losses.length === 0 && groups.every(({ changes }) => changes.length === 0);

const subject = ({ project, stage }: Pick<Review, 'project' | 'stage'>): Markdown =>
  md`Batch jobs of ${code(project, 80)} for ${code(stage, 80)}`;

const changesOf = ({ groups }: Review) => groups.flatMap(({ changes }) => changes);

/** Returns the headline of a plan: its losses, allowed or not, and the numbers of changes. */
export const verdict = (review: Review): Markdown => {
  const { losses } = review;
  const forbidden = losses.filter(({ allowed }) => !allowed).length;
  const counts = (futureCounts(changesOf(review)) as Markdown) || md`no changes`;
  const { missing } = review.base ?? {};
  const what = missing === undefined ? counts : md`${counts}, compared with an empty stack: ${text(missing, 200)}`;
  const stage = subject(review);
  const lost = (many: number): Markdown => (many === 1 ? md`1 resource` : md`${count(many)} resources`);
  if (forbidden)
    return md`### ⛔ ${stage}: blocked, ${lost(forbidden)} would be lost without permission\n\n**${what}**`;
  if (losses.length) return md`### ⚠️ ${stage}: ${lost(losses.length)} will be lost, as allowed\n\n**${what}**`;
  return md`### ✅ ${stage}: ${what}`;
};

/** Returns the headline of a deploy that succeeded. */
export const doneVerdict = (about: Pick<Review, 'project' | 'stage'>): Markdown =>
  md`### 🚀 ${subject(about)}: deployed`;

/** Returns the headline of a deploy that succeeded, with the numbers of changes. */
export const deployedVerdict = (review: Review, { status }: DeployResult): Markdown => {
  const what = (pastCounts(changesOf(review)) as Markdown) || md`nothing to change`;
  return md`${doneVerdict(review)}\n\n**${what}** · ${code(status, 60)}`;
};

/**
 * Returns the headline of a deploy that is running, with the numbers of resources; modified ones include replaced ones.
 */
export const beginningVerdict = (
  about: Pick<Review, 'project' | 'stage'>,
  { add, modify, replace, remove }: Review['counts'],
): Markdown =>
  md`### ⏳ ${subject(about)}: being deployed\n\n**${count(remove)} to remove, ${count(modify)} to modify${
    replace ? md` (${count(replace)} by replacement)` : md``
  }, ${count(add)} to add**`;

/** Returns the headline of a command that failed or was stopped. */
export const failedVerdict = (about: Pick<Review, 'project' | 'stage'>, command: string, stopped: boolean): Markdown =>
  stopped
    ? md`### ⏹️ ${subject(about)}: ${text(command)} was stopped`
    : md`### ❌ ${subject(about)}: ${text(command)} failed`;

/** Returns the durations of a deploy's steps in small print. */
export const timesLine = ({ times }: DeployResult): Markdown =>
  times.length === 0
    ? md``
    : md`<sub>${join(
        times.map(({ what, milliseconds }) => text(`${what} ${duration(milliseconds)}`, 80)),
        ' · ',
      )}</sub>`;
