import { createHash } from 'node:crypto';
import type { Review } from '../review/review.ts';
import { isPreview } from '../stage/stage.ts';
import { type StageResult, stageResults } from './marker.ts';
import type { DeployResult } from './review-verdict.ts';
import type { SectionName } from './section.ts';
import { isFailedSmoke } from './smoke-section.ts';
import { lossKind } from './verdict-words.ts';

/** A label of a repository. */
export interface Label {
  /** Its name, at most 50 characters, unlike any other in its letters, whatever their case. */
  readonly name: string;
  /** Six hex digits. */
  readonly colour: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** Words, colour and description of the label of a result. */
const looks: Readonly<Record<StageResult, readonly [words: string, colour: string, says: string]>> = {
  'no-changes': ['no changes', 'c2e0c6', 'A deploy would change nothing'],
  changes: ['changes', '1d76db', 'A deploy would change something, and lose no data'],
  'data-loss': ['data loss', 'd93f0b', 'A deploy would lose data'],
  refused: ['refused', 'b60205', 'A deploy would refuse this change'],
  failed: ['failed', 'b60205', 'The last run failed'],
  deployed: ['deployed', '0e8a16', 'Deployed from this pull request'],
  'rolled-back': ['taken back', 'fbca04', 'Rolled back to an earlier deployment'],
};

/** Greatest length of a subject, so that a label with the longest result has 50 characters, the most that GitHub takes. */
const mostSubject = 38;

/**
 * Returns the name of a stage in labels, `{project}/{stage}`; all previews are `{project}/preview`, since a label belongs
 * to a whole repository. One that is too long or has other signs than letters, digits and `_.-` ends with a hash.
 */
export const labelSubject = ({ project, stage }: SectionName): string => {
  const whole = `${project}/${isPreview(stage) ? 'preview' : stage}`;
  const plain = whole.replace(/[^\w./-]/g, '-');
  if (plain === whole && whole.length <= mostSubject) return whole;
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 6);
  return `${plain.slice(0, mostSubject - hash.length - 1)}-${hash}`;
};

/** Returns the label of a stage's result by its subject: `batch-jobs/production: data loss`. */
export const resultLabel = (subject: string, result: StageResult): Label => {
  const [words, colour, says] = looks[result];
  return { name: `${subject}: ${words}`, colour, description: `batch-job-action: ${says}` };
};

/** True for the name of a label of a stage's results; GitHub does not tell upper from lower case. */
export const isResultLabel = (subject: string, name: string): boolean =>
  stageResults.some((result) => resultLabel(subject, result).name.toLowerCase() === name.toLowerCase());

/** Returns the result that a label shows of a plan: lost data first, allowed or not, then a refusal. */
const plannedResult = ({ losses, refused = [], tooMany }: Review, isQuiet: boolean): StageResult => {
  if (losses.some((loss) => lossKind(loss) === 'lost')) return 'data-loss';
  if (refused.length > 0 || tooMany !== undefined || losses.some(({ allowed }) => !allowed)) return 'refused';
  return isQuiet ? 'no-changes' : 'changes';
};

/** Returns the result that a label shows of a plan, or of a deployment or rollback that is done. */
export const resultOfReview = (
  review: Review,
  { quiet, deployed }: { readonly quiet: boolean; readonly deployed?: DeployResult },
): StageResult => {
  if (deployed === undefined) return plannedResult(review, quiet);
  if (deployed.rolledBack !== undefined) return 'rolled-back';
  if (deployed.smoke?.some(isFailedSmoke)) return 'failed';
  return quiet ? 'no-changes' : 'deployed';
};
