import { redacted } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';
import type {
  Review,
  ReviewedChange,
  ReviewedCost,
  ReviewedGroup,
  ReviewedLoss,
  ReviewedProperty,
  ReviewedRefusal,
} from '../review/review.ts';
import { dollars, dollarsOfMonth, pricesAsOf } from '../shared/prices.ts';
import type { Fate } from '../stack/policies.ts';
import { broaderIn, holderName } from './review-permissions.ts';
import { sleepWords, whenOrBy } from './start-by-hand.ts';
import {
  capVerdict,
  changeCounts,
  changeWords,
  lossVerb,
  lossVerdict,
  missingWords,
  outputWords,
  refusedVerdict,
} from './verdict-words.ts';

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

/** Returns the verdict in the words of the comment: losses, changes in the words of the config, those of CloudFormation. */
const verdict = (review: Review): string[] => {
  const { groups, stack, losses, outputChanges = [] } = review;
  const words = [
    refusedVerdict(review),
    lossVerdict(losses),
    capVerdict(review),
    changeWords(groups, 'future', outputChanges) + missingWords(review),
  ].filter(Boolean);
  const template = changeCounts(
    groups.flatMap(({ changes }) => changes),
    'future',
  );
  return [
    ...words.map((one) => `${stack}: ${one}.`),
    ...(template ? [`CloudFormation: ${template}.`] : []),
    ...outputChanges.map((one) => `Output ${one.name} ${outputWords(one, 'future')}.`),
  ];
};

/** Predicates of a loss by its kind. */
const predicates: Readonly<Record<ReviewedLoss['kind'], string>> = {
  delete: 'is deleted',
  replace: 'is replaced by a new, empty one',
  'may-replace': 'may be replaced by a new, empty one',
  interrupt: 'gets new instances',
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
  return predicates[kind] + (kind === 'interrupt' ? '' : fates[fate]);
};

const lossLine = (loss: ReviewedLoss): string => {
  const { logicalId, type, kind, because, why, allowed, instead } = loss;
  const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
  const cause = because === undefined ? '' : `, because of ${because}`;
  const reason = why === undefined ? '' : `; it counts, since ${why}`;
  const flags = allowances.map((allowance) => `${allowance}: ${logicalId}`).join(' and ');
  const allowing = allowed ? ' (allowed)' : `; ${flags} would allow it`;
  return `  ${logicalId} (${type}) ${predicate(loss)}${cause}${reason}${instead === undefined ? allowing : `; ${instead}`}`;
};

const refusedLine = ({ logicalId, type, why, instead }: ReviewedRefusal): string =>
  `  ${logicalId} (${type}): ${why}. ${instead}.`;

/** Returns the values of a property before and after: what is only added to one, such as a permission, is new. */
const differenceOf = ({ before, after }: ReviewedProperty): string => {
  if (before === undefined) return `: new, ${after}`;
  return after === undefined ? `: no longer ${before}` : `: ${before} → ${after}`;
};

const propertyLine = (property: ReviewedProperty): string => {
  const { path, before, after, recreation } = property;
  const differ = differenceOf(property);
  // A placeholder such as `(definition)` stands for both values.
  const values = before === after ? '' : differ;
  const effect = { always: ' (replaces)', conditionally: ' (may replace)', never: '', unknown: '' }[recreation];
  return `        ${path.replace(/^Properties\./, '')}${values}${effect}`;
};

const words = { replace: ' is replaced', 'may-replace': ' may be replaced', import: ' is imported' } as const;

/** Returns the lines of a CloudFormation resource; none for one whose place another one takes. */
const changeLines = (file: string, change: ReviewedChange): string[] => {
  const { happening, logicalId, type, from, properties, unforeseen, insteadOf, replacedBy } = change;
  if (replacedBy !== undefined) return [];
  const effect = happening in words ? words[happening as keyof typeof words] : '';
  const moved = insteadOf === undefined ? effect : ` instead of ${insteadOf}`;
  const unknown = unforeseen === undefined ? '' : ` (AWS says ${unforeseen}, unknown to this version)`;
  return [
    `    ${insteadOf === undefined ? signs[happening] : signs.modify} ${logicalId} (${type})${moved}${unknown}${from ? `  ${file}:${from.line}` : ''}`,
    ...properties.map(propertyLine),
  ];
};

/** Returns what starts a job or function, as it follows its name; empty if nothing does. */
const startedWords = (starts: readonly string[]): string =>
  starts.length === 0 ? '' : `, started ${starts.map(whenOrBy).join('; ')}`;

const groupLines = (file: string, { jobs, functions = [] }: Review, group: ReviewedGroup): string[] => {
  const { resource, type, changes, says } = group;
  const { starts = [], asleep = [] } = [...jobs, ...functions].find(({ name }) => name === resource) ?? {};
  const title = resource === undefined ? 'Shared by the stack' : `${resource} (${type ?? 'gone'})`;
  const sentences = says.map(({ text, line }) => `    ${text}${line === undefined ? '' : `  ${file}:${line}`}`);
  return [
    '',
    `  ${title}${startedWords(starts)}`,
    ...asleep.map((one) => `    does not start ${whenOrBy(one.start)}: ${sleepWords(one)}`),
    ...sentences,
    ...(resource === undefined ? sharedLines(file, group) : changes.flatMap((change) => changeLines(file, change))),
  ];
};

/** Returns the lines of shared resources that are not new; a sentence counts the new ones, which nobody configured. */
const sharedLines = (file: string, { changes }: ReviewedGroup): string[] =>
  changes.filter(({ happening }) => happening !== 'add').flatMap((change) => changeLines(file, change));

const costWords = (one: ReviewedCost | undefined): string =>
  one ? `${one.instance} ${one.spot ? 'at most ' : ''}${dollars(one.dollarsPerHour)}` : 'not known';

/** Returns the price of each job while it runs, before and after; empty without prices. */
const priceLines = ({ jobs }: Review): string[] => {
  const priced = jobs.filter(({ before, after }) => before !== undefined || after !== undefined);
  if (priced.length === 0) return [];
  const rows = priced.map(({ name, before, after, containers, dollarsPerMonth: month, hint }) => {
    const same = before?.instance === after?.instance && before?.dollarsPerHour === after?.dollarsPerHour;
    const each = containers === undefined ? '' : ` for each of ${containers} containers`;
    const change = before === undefined || same ? costWords(after) : `${costWords(before)} → ${costWords(after)}`;
    const monthly = month === undefined ? '' : `, at most ${dollarsOfMonth(month)} a month`;
    return `    ${name}: ${change}${after ? each : ''}${monthly}${hint ? ` (${hint})` : ''}`;
  });
  return [
    '',
    `  An hour of each job while it runs, on demand in ${pricesAsOf.region} as of ${pricesAsOf.asOf}`,
    ...rows,
  ];
};

/** Returns the lines on what is broader than before. */
const broaderLines = (review: Review, file: string): string[] => {
  const lines = broaderIn(review).map((one) => {
    const { name, of } = holderName(one);
    const place = one.line === undefined ? '' : `  ${file}:${one.line}`;
    return `  ${name}${of === undefined || of === name ? '' : ` of ${of}`} ${one.says}${place}`;
  });
  return lines.length > 0 ? ['', 'Broader permissions:', ...lines] : [];
};

/** Returns a line with the names of unchanged jobs; none if all change. */
const unchangedLines = ({ jobs }: Review, changed: ReadonlySet<string | undefined>): string[] => {
  const rest = jobs.filter(({ name }) => !changed.has(name)).map(({ name }) => name);
  return rest.length ? ['', `  Unchanged: ${rest.join(', ')}`] : [];
};

/**
 * Returns a review as plain text for a terminal or log: verdict, losses, changes by resource in the words of the config
 * and of CloudFormation with their config line (`file:line`), prices, notes, and the plan's hash. Ends with a line break.
 */
export const reviewText = (review: Review, file: string): string => {
  const { stage, region, account, losses, refused = [], groups, notes, hash } = review;
  const lines = [
    ...verdict(review),
    `Stage ${stage}, ${region}${account ? `, account ${account}` : ''}; compared with ${otherSide(review)}.`,
    ...(refused.length ? ['', 'What AWS would refuse:', ...refused.map(refusedLine)] : []),
    ...(losses.length ? ['', `What would ${lossVerb(losses, 'infinitive')}:`, ...losses.map(lossLine)] : []),
    ...broaderLines(review, file),
    ...groups.flatMap((group) => groupLines(file, review, group)),
    ...unchangedLines(review, new Set(groups.map(({ resource }) => resource))),
    ...priceLines(review),
    ...(notes.length ? ['', ...notes.map((note) => `Note: ${note}`)] : []),
    '',
    `Plan ${hash}`,
  ];
  return `${lines.map((line) => visible(redacted(line))).join('\n')}\n`;
};
