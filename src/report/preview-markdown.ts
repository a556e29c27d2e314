import { code, count, join, link, type Markdown, md, sentence } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';

/** A preview as its comment names it. */
export interface ReportedPreview {
  readonly project: string;
  readonly stage: string;
  /** URL of the run's page. */
  readonly page?: string | undefined;
}

/** A resource that a teardown left in the account. */
export interface KeptResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
}

/** Most resources that a comment lists. */
const mostListed = 30;

const comment = ({ page }: ReportedPreview, marker: Marker, paragraphs: readonly Markdown[]): string =>
  `${join([markerLine(marker) as Markdown, ...paragraphs, page === undefined ? md`` : link('Run', page)], '\n\n')}\n`;

const subject = ({ project, stage }: ReportedPreview): Markdown =>
  md`Preview ${code(stage, 80)} of the batch jobs of ${code(project, 80)}`;

/** Returns why an event changes nothing of a preview, for the summary of the step. */
export const skippedMarkdown = (why: string): string => `${md`### ⏭️ Preview skipped\n\n${sentence(why)}`}\n`;

/** Returns the comment on a preview whose deploy has not compared anything yet. Its first line is the marker. */
export const plannedMarkdown = (preview: ReportedPreview, marker: Marker): string =>
  comment(preview, marker, [
    md`### 🕒 ${subject(preview)}: planned`,
    md`Images that are missing are built first. What changes, and how it ends, will stand here.`,
  ]);

/**
 * Returns the comment on a preview that was torn down, with what stayed in the account. `why` is a sentence. Its first
 * line is the marker.
 */
export const tornDownMarkdown = (
  preview: ReportedPreview,
  why: string,
  kept: readonly KeptResource[],
  marker: Marker,
): string => {
  const more = kept.length - mostListed;
  return comment(preview, marker, [
    md`### 🧹 ${subject(preview)}: torn down`,
    md`${sentence(why)} ${
      kept.length === 0
        ? md`Nothing of it is left.`
        : md`Kept in the account, as the config asked: ${count(kept.length)}.`
    }`,
    join(
      [
        ...kept
          .slice(0, mostListed)
          .map(({ logicalId, type, physicalId }) => md`- ${code(logicalId)} (${code(type)}): ${code(physicalId, 300)}`),
        ...(more > 0 ? [md`- ${count(more)} more in the log of the run`] : []),
      ],
      '\n',
    ),
  ]);
};

/**
 * Returns the comment that warns of the removal of a preview that nobody uses. `since` is the time from which on it was
 * idle; a warning counts for the time that it names. Its first line is the marker.
 */
export const idleMarkdown = (preview: ReportedPreview, since: Date, hours: number, marker: Marker): string =>
  comment(preview, marker, [
    md`### 💤 ${subject(preview)}: idle`,
    md`Nothing was deployed and no job has run since ${code(since.toISOString())}, for more than ${count(hours)} hours (${code('preview-idle-hours')}). The next sweep removes it.`,
    md`**Next:** push a commit or start a job to keep it. A later push deploys it anew.`,
  ]);

/** Returns the comment that replaces a warning after the preview was removed. Its first line is the marker. */
export const idleRemovedMarkdown = (preview: ReportedPreview, marker: Marker): string =>
  comment(preview, marker, [
    md`### 🧹 ${subject(preview)}: removed`,
    md`It was idle. A later push, or a re-run of its workflow, deploys it anew.`,
  ]);
