import { concealed } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';
import type { Review, ReviewedChange, ReviewedGroup, ReviewedLoss, ReviewedProperty } from '../review/review.ts';
import type { Fate } from '../stack/policies.ts';

const signs = { add: '+', modify: '~', replace: '!', 'may-replace': '?', remove: '-', import: '<' } as const;

const compared = {
  'deployed-stack': 'the deployed stack',
  'absent-stack': 'nothing: the stack does not exist yet',
  'base-branch': 'the base branch',
  'empty-stack': 'an empty stack',
} as const;

const verdict = ({ counts: { add, modify, replace, remove }, groups, stack }: Review): string => {
  if (groups.length === 0) return `${stack}: nothing to change.`;
  const replaced = replace > 0 ? ` (${replace} by replacement)` : '';
  return `${stack}: ${add} to add, ${modify} to change${replaced}, ${remove} to remove.`;
};

const fates: Readonly<Record<ReviewedLoss['kind'], string>> = {
  delete: 'is deleted',
  replace: 'is replaced by a new, empty one',
  'may-replace': 'may be replaced by a new, empty one',
};
const stays: Readonly<Record<Fate, string>> = {
  deleted: '',
  kept: '; the old one stays in the account, outside the stack',
  snapshot: '; a snapshot stays in the account',
  unread: '; what becomes of it is not known, since no policy could be read',
};

const happens = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }: ReviewedLoss): string => {
  if (unforeseen !== undefined) return `may be replaced or deleted: AWS says ${unforeseen}, unknown to this version`;
  if (kind === 'delete' && fate === 'kept') return 'leaves the stack, and stays in the account';
  return fates[kind] + stays[fate];
};

const lossLine = (loss: ReviewedLoss): string => {
  const { logicalId, type, kind, because, why, allowed } = loss;
  const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
  const cause = because === undefined ? '' : `, because of ${because}`;
  const reason = why === undefined ? '' : `; it counts, since ${why}`;
  const flags = allowances.map((allowance) => `${allowance}: ${logicalId}`).join(' and ');
  return `  ${logicalId} (${type}) ${happens(loss)}${cause}${reason}${allowed ? ' (allowed)' : `; ${flags} would allow it`}`;
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
  const said = unforeseen === undefined ? '' : ` (AWS says ${unforeseen}, unknown to this version)`;
  return [
    `    ${signs[happening]} ${logicalId} (${type})${effect}${said}${from ? `  ${file}:${from.line}` : ''}`,
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

const jobLines = ({ jobs }: Review, changed: ReadonlySet<string | undefined>): string[] => {
  const rest = jobs.filter(({ name }) => !changed.has(name)).map(({ name }) => name);
  return rest.length ? ['', `  Unchanged: ${rest.join(', ')}`] : [];
};

/**
 * A review as plain text for a terminal or a log: the verdict, what would be lost, changes by resource with the line
 * of the config (`file:line`) that caused each, notes, and the plan's hash. Ends with a line break.
 */
export const reviewText = (review: Review, file: string): string => {
  const { stage, region, account, against, losses, groups, notes, hash } = review;
  const lines = [
    verdict(review),
    `Stage ${stage}, ${region}${account ? `, account ${account}` : ''}; compared with ${compared[against]}.`,
    ...(losses.length ? ['', 'Data would be lost:', ...losses.map(lossLine)] : []),
    ...groups.flatMap((group) => groupLines(file, review, group)),
    ...jobLines(review, new Set(groups.map(({ resource }) => resource))),
    ...(notes.length ? ['', ...notes.map((note) => `Note: ${note}`)] : []),
    '',
    `Plan ${hash}`,
  ];
  return `${lines.map((line) => visible(concealed(line))).join('\n')}\n`;
};
