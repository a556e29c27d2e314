import { redacted } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';
import type { Review, ReviewedChange, ReviewedGroup, ReviewedLoss, ReviewedProperty } from '../review/review.ts';
import type { Fate } from '../stack/policies.ts';
import { imageLines } from './review-images.ts';

/** Signs of effects at the beginning of a line. */
const signs = { add: '+', modify: '~', replace: '!', 'may-replace': '?', remove: '-', import: '<' } as const;

/** Other sides of a comparison. */
const comparisons = {
  'deployed-stack': 'the deployed stack',
  'absent-stack': 'nothing: the stack does not exist yet',
  'base-branch': 'the base branch',
  'empty-stack': 'an empty stack',
} as const;

/** Returns the other side of a comparison, with the name and the commit of a base. */
const otherSide = ({ against, base }: Review): string => {
  if (against !== 'base-branch' || base?.ref === undefined) return comparisons[against];
  return `${base.ref}${base.commit === undefined ? '' : ` at ${base.commit.slice(0, 10)}`}`;
};

const verdict = ({ counts: { add, modify, replace, remove }, groups, stack, base }: Review): string => {
  if (groups.length === 0) return `${stack}: nothing to change.`;
  const replaced = replace > 0 ? ` (${replace} by replacement)` : '';
  const why = base?.missing === undefined ? '' : `, compared with an empty stack: ${base.missing}`;
  return `${stack}: ${add} to add, ${modify} to change${replaced}, ${remove} to remove${why}.`;
};

/** Predicates of a loss by its kind. */
const predicates: Readonly<Record<ReviewedLoss['kind'], string>> = {
  delete: 'is deleted',
  replace: 'is replaced by a new, empty one',
  'may-replace': 'may be replaced by a new, empty one',
};
/** Words for the fate of the resource, or of the old one where it is replaced. */
const fates: Readonly<Record<Fate, string>> = {
  deleted: '',
  kept: '; the old one stays in the account, outside the stack',
  snapshot: '; a snapshot stays in the account',
  unread: '; what becomes of it is not known, since no policy could be read',
};

const predicate = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }: ReviewedLoss): string => {
  if (unforeseen !== undefined) return `may be replaced or deleted: AWS says ${unforeseen}, unknown to this version`;
  if (kind === 'delete' && fate === 'kept') return 'leaves the stack, and stays in the account';
  return predicates[kind] + fates[fate];
};

const lossLine = (loss: ReviewedLoss): string => {
  const { logicalId, type, kind, because, why, allowed } = loss;
  const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
  const cause = because === undefined ? '' : `, because of ${because}`;
  const reason = why === undefined ? '' : `; it counts, since ${why}`;
  const flags = allowances.map((allowance) => `${allowance}: ${logicalId}`).join(' and ');
  return `  ${logicalId} (${type}) ${predicate(loss)}${cause}${reason}${allowed ? ' (allowed)' : `; ${flags} would allow it`}`;
};

const propertyLine = ({ path, before, after, recreation }: ReviewedProperty): string => {
  const values = before === undefined && after === undefined ? '' : `: ${before ?? '(none)'} → ${after ?? '(none)'}`;
  const effect = { always: ' (replaces)', conditionally: ' (may replace)', never: '', unknown: '' }[recreation];
  return `        ${path.replace(/^Properties\./, '')}${values}${effect}`;
};

const words = { replace: ' is replaced', 'may-replace': ' may be replaced', import: ' is imported' } as const;

const changeLines = (file: string, change: ReviewedChange): string[] => {
  const { happening, logicalId, type, from, properties, unforeseen } = change;
  const effect = happening in words ? words[happening as keyof typeof words] : '';
  const unknown = unforeseen === undefined ? '' : ` (AWS says ${unforeseen}, unknown to this version)`;
  return [
    `    ${signs[happening]} ${logicalId} (${type})${effect}${unknown}${from ? `  ${file}:${from.line}` : ''}`,
    ...properties.map(propertyLine),
  ];
};

const groupLines = (file: string, { jobs }: Review, group: ReviewedGroup): string[] => {
  const { resource, type, changes } = group;
  const starts = jobs.find(({ name }) => name === resource)?.starts ?? [];
  const title = resource === undefined ? 'Shared by the stack' : `${resource}${type ? ` (${type})` : ' (gone)'}`;
  return [
    '',
    `  ${title}${starts.length ? `, started by ${starts.join('; ')}` : ''}`,
    ...changes.flatMap((change) => changeLines(file, change)),
  ];
};

/** Returns a line with the names of unchanged jobs; none if all change. */
const unchangedLines = ({ jobs }: Review, changed: ReadonlySet<string | undefined>): string[] => {
  const rest = jobs.filter(({ name }) => !changed.has(name)).map(({ name }) => name);
  return rest.length ? ['', `  Unchanged: ${rest.join(', ')}`] : [];
};

/**
 * Returns a review as plain text for a terminal or log: verdict, losses, changes by resource with their config line
 * (`file:line`), notes, and the plan's hash. Ends with a line break.
 */
export const reviewText = (review: Review, file: string): string => {
  const { stage, region, account, losses, groups, notes, hash } = review;
  const images = imageLines(review);
  const lines = [
    verdict(review),
    `Stage ${stage}, ${region}${account ? `, account ${account}` : ''}; compared with ${otherSide(review)}.`,
    ...(losses.length ? ['', 'Data would be lost:', ...losses.map(lossLine)] : []),
    ...(images.length ? ['', ...images] : []),
    ...groups.flatMap((group) => groupLines(file, review, group)),
    ...unchangedLines(review, new Set(groups.map(({ resource }) => resource))),
    ...(notes.length ? ['', ...notes.map((note) => `Note: ${note}`)] : []),
    '',
    `Plan ${hash}`,
  ];
  return `${lines.map((line) => visible(redacted(line))).join('\n')}\n`;
};
