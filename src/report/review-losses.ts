import type { Review, ReviewedLoss } from '../review/review.ts';
import type { Fate } from '../stack/policies.ts';
import { code, count, join, type Markdown, md, text } from './markdown.ts';
import { lossVerb } from './verdict-words.ts';

/** Predicates of a loss, by its kind and the fate of the resource, or of the old one where it is replaced. */
export const fates: Readonly<Record<Exclude<ReviewedLoss['kind'], 'interrupt'>, Readonly<Record<Fate, Markdown>>>> = {
  delete: {
    deleted: md`is **deleted with its data**`,
    kept: md`**leaves the stack**: it stays in the account with its data, and nothing of the stack finds it any more`,
    snapshot: md`is **deleted**: a snapshot of it stays in the account`,
    unread: md`**leaves the stack, and may be deleted with its data**: no policy could be read`,
  },
  replace: {
    deleted: md`is **replaced: a new, empty one is made, and the old one is deleted with its data**`,
    kept: md`is **replaced by a new, empty one**: the old one stays in the account with its data, outside the stack`,
    snapshot: md`is **replaced by a new, empty one**: a snapshot of the old one stays in the account`,
    unread: md`is **replaced by a new, empty one**: the old one may be deleted with its data, no policy could be read`,
  },
  'may-replace': {
    deleted: md`**may be replaced, which would delete its data**`,
    kept: md`**may be replaced by a new, empty one**: the old one would stay in the account with its data, outside the stack`,
    snapshot: md`**may be replaced by a new, empty one**: a snapshot of the old one would stay in the account`,
    unread: md`**may be replaced by a new, empty one**: the old one may be deleted with its data, no policy could be read`,
  },
};

const predicate = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }: ReviewedLoss): Markdown => {
  if (unforeseen !== undefined)
    return md`**may be replaced or deleted**: AWS says ${code(unforeseen, 80)}, which this version does not know`;
  return kind === 'interrupt'
    ? md`**gets new instances, and jobs that run on the old ones may be stopped**`
    : fates[kind][fate];
};

/** Returns a loss as a list item: the resource, what happens, the reason, and the inputs that allow it. */
const lossItem = (loss: ReviewedLoss): Markdown => {
  const { logicalId, type, kind, because, why, allowed, instead } = loss;
  const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
  const listed = (each: (allowance: string) => Markdown): Markdown => join(allowances.map(each), ', ');
  const cause = because === undefined ? md`` : md`, because ${code(because.replace(/^Properties\./, ''))} changes`;
  const reason = why === undefined ? md`` : md` It counts, since ${text(why, 300)}.`;
  const allowing = allowed
    ? md`Allowed by ${listed((allowance) => code(allowance))}.`
    : md`**To allow it:** ${listed((allowance) => code(`${allowance}: ${logicalId}`, 300))}`;
  const permission = instead === undefined ? allowing : md`**No input allows it:** ${text(instead, 500)}.`;
  return md`> - ${allowed ? md`⚠️` : md`⛔`} ${code(logicalId, 255)} (${code(type)}) ${predicate(loss)}${cause}.${reason} ${permission}`;
};

/** Returns losses with those that are not allowed first. */
export const ordered = (losses: readonly ReviewedLoss[]): ReviewedLoss[] =>
  [...losses].sort((a, b) => Number(a.allowed) - Number(b.allowed));

/** Returns the heading of an alert with the number of losses; past tense if `done`. */
const head = (losses: readonly ReviewedLoss[], done = false): Markdown =>
  md`> [!${losses.some(({ allowed }) => !allowed) ? md`CAUTION` : md`WARNING`}]\n> **What ${
    (done ? lossVerb(losses, 'past') : `would ${lossVerb(losses, 'infinitive')}`) as Markdown
  }: ${count(losses.length)}**`;

/**
 * Returns an alert with every loss and its reason, those not allowed first; past tense if `done`. Empty without losses.
 */
export const lossesInFull = ({ losses }: Review, done = false): Markdown =>
  losses.length === 0 ? md`` : join([head(losses, done), md`>`, ...ordered(losses).map(lossItem)], '\n');

/**
 * Returns an alert of at most `limit` UTF-16 units with the logical ids of the losses, and how many did not fit; past
 * tense if `done`.
 */
export const lossesByName = ({ losses }: Review, limit: number, done = false): Markdown => {
  if (losses.length === 0) return md``;
  const names = ordered(losses).map(({ logicalId }) => code(logicalId, 255));
  const start = md`${head(losses, done)}\n>\n> `;
  const rest = (left: number): Markdown =>
    left ? md` and ${count(left)} more, all of them in the run's files.` : md``;
  const fits = (many: number): boolean =>
    md`${start}${join(names.slice(0, many), ', ')}${rest(names.length - many)}`.length <= limit;
  if (fits(names.length)) return md`${start}${join(names, ', ')}`;
  let many = 0;
  for (let step = 2 ** Math.ceil(Math.log2(names.length)); step >= 1; step /= 2)
    if (many + step < names.length && fits(many + step)) many += step;
  return md`${start}${join(names.slice(0, many), ', ')}${rest(names.length - many)}`;
};
