import type { Review } from '../review/review.ts';
import { code, count, join, type Markdown, md, text } from './markdown.ts';
import { duration } from './plain-text.ts';
import { isFailedSmoke, type SmokeResult } from './smoke-section.ts';
import { capVerdict, changeWords, effectCounts, lossVerdict, missingWords, refusedVerdict } from './verdict-words.ts';

/** The earlier deployment that a rollback went back to. */
export interface RolledBack {
  readonly id: string;
  /** Time at which CloudFormation began with it, in ISO format. */
  readonly time: string;
  readonly commit?: string;
}

/** Result of a deploy that succeeded. */
export interface DeployResult {
  /** The stack's status: `UPDATE_COMPLETE`. */
  readonly status: string;
  /** True if the deploy created the stack. */
  readonly isNew: boolean;
  /** Durations of the deploy's steps. */
  readonly times: readonly { readonly what: string; readonly milliseconds: number }[];
  /** Smoke runs of jobs after it. */
  readonly smoke?: readonly SmokeResult[];
  /** Present for a rollback. */
  readonly rolledBack?: RolledBack;
}

/** True if a review has neither changes of resources and outputs nor losses, and nothing that refuses it. */
export const isEmpty = ({ groups, losses, refused = [], tooMany, outputChanges = [] }: Review): boolean =>
  losses.length + refused.length + outputChanges.length === 0 &&
  tooMany === undefined &&
  groups.every(({ changes }) => changes.length === 0);

const subject = ({ project, stage }: Pick<Review, 'project' | 'stage'>): Markdown =>
  md`Batch jobs of ${code(project, 80)} for ${code(stage, 80)}`;

/** Returns the headline of a plan: its losses, allowed or not, and what changes in the words of the config. */
export const verdict = (review: Review): Markdown => {
  const { losses, groups, outputChanges } = review;
  const what = text(changeWords(groups, 'future', outputChanges) + missingWords(review), 400);
  const lost = [refusedVerdict(review), lossVerdict(losses), capVerdict(review)].filter(Boolean).join('; ');
  if (lost === '') return md`### ✅ ${subject(review)}: ${what}`;
  const isBlocked = review.refused?.length || review.tooMany || losses.some(({ allowed }) => !allowed);
  const icon = isBlocked ? md`⛔` : md`⚠️`;
  return md`### ${icon} ${subject(review)}: ${text(lost)}\n\n**${what}**`;
};

/** Returns the headline of a rollback, and what the next deploy does to it. */
const rolledBackVerdict = (about: Pick<Review, 'project' | 'stage'>, { id, time, commit }: RolledBack): Markdown => {
  const of = commit === undefined ? md`` : md`, of commit ${code(commit.slice(0, 10))}`;
  const when = text(time.slice(0, 16).replace('T', ' '));
  return md`### ↩️ ${subject(about)}: rolled back\n\nBack to the deployment ${code(id, 40)} of ${when} UTC${of}. The next deploy brings the config again: revert its commit, too.`;
};

/** Returns the headline of a deploy that succeeded, also if a smoke run after it failed, and of a rollback. */
export const doneVerdict = (
  about: Pick<Review, 'project' | 'stage'>,
  { smoke = [], rolledBack }: Pick<DeployResult, 'smoke' | 'rolledBack'> = {},
): Markdown => {
  if (rolledBack !== undefined) return rolledBackVerdict(about, rolledBack);
  const failed = smoke.filter(isFailedSmoke);
  if (failed.length === 0) return md`### 🚀 ${subject(about)}: deployed`;
  const which = join(
    failed.slice(0, 3).map(({ job }) => code(job, 80)),
    ', ',
  );
  const more = failed.length > 3 ? md` and ${count(failed.length - 3)} more` : md``;
  return md`### ❌ ${subject(about)}: deployed, and the smoke run of ${which}${more} failed`;
};

/** Returns the headline of a deploy that succeeded, with what changed. */
export const deployedVerdict = (review: Review, deployed: DeployResult): Markdown =>
  md`${doneVerdict(review, deployed)}\n\n**${text(changeWords(review.groups, 'past', review.outputChanges))}** · ${code(deployed.status, 60)}`;

/**
 * Returns the headline of a deploy that is running, with the numbers of CloudFormation resources.
 */
export const beginningVerdict = (
  about: Pick<Review, 'project' | 'stage'>,
  { add, modify, replace, remove }: Review['counts'],
): Markdown =>
  md`### ⏳ ${subject(about)}: being deployed\n\n**CloudFormation: ${
    (effectCounts({ remove, replace, modify: modify - replace, add }, 0, 'future') as Markdown) || md`nothing to change`
  }**`;

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
