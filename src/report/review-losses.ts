import type { Review, ReviewedLoss } from '../stack/review.ts';
import { code, count, join, type Markdown, md } from './markdown.ts';

/** What happens to it, and what does where its policy keeps it in the account. */
const fates: Readonly<Record<ReviewedLoss['kind'], readonly [gone: Markdown, kept: Markdown]>> = {
  delete: [
    md`is **deleted with its data**`,
    md`**leaves the stack**: it stays in the account with its data, and nothing of the stack finds it any more`,
  ],
  replace: [
    md`is **replaced: a new, empty one is made, and the old one is deleted with its data**`,
    md`is **replaced by a new, empty one**: the old one stays in the account with its data, outside the stack`,
  ],
  'may-replace': [
    md`**may be replaced, which would delete its data**`,
    md`**may be replaced by a new, empty one**: the old one would stay in the account with its data, outside the stack`,
  ],
};

const sentence = ({ logicalId, type, kind, because, kept, allowed }: ReviewedLoss): Markdown => {
  const allowance = kind === 'delete' ? 'allow-delete' : 'allow-replace';
  const cause = because === undefined ? md`` : md`, because ${code(because.replace(/^Properties\./, ''))} changes`;
  const permission = allowed
    ? md`Allowed by ${code(allowance)}.`
    : md`**To allow it:** ${code(`${allowance}: ${logicalId}`, 300)}`;
  return md`> - ${allowed ? md`⚠️` : md`⛔`} ${code(logicalId, 255)} (${code(type)}) ${fates[kind][kept ? 1 : 0]}${cause}. ${permission}`;
};

/** What is not allowed comes first. */
const ordered = (losses: readonly ReviewedLoss[]): ReviewedLoss[] =>
  [...losses].sort((a, b) => Number(a.allowed) - Number(b.allowed));

const head = (losses: readonly ReviewedLoss[], done = false): Markdown =>
  md`> [!${losses.some(({ allowed }) => !allowed) ? md`CAUTION` : md`WARNING`}]\n> **What ${done ? md`was` : md`would be`} lost: ${count(losses.length)}**`;

/** Every loss with its reason, what is not allowed first; of a deployment that is done as what was lost. */
export const lossesInFull = ({ losses }: Review, done = false): Markdown =>
  losses.length === 0 ? md`` : join([head(losses, done), md`>`, ...ordered(losses).map(sentence)], '\n');

/** Every loss by its id alone, as many as `room` characters hold, and how many it did not. */
export const lossesByName = ({ losses }: Review, room: number): Markdown => {
  if (losses.length === 0) return md``;
  const names = ordered(losses).map(({ logicalId }) => code(logicalId, 255));
  const start = md`${head(losses)}\n>\n> `;
  const rest = (left: number): Markdown =>
    left ? md` and ${count(left)} more, all of them in the run's files.` : md``;
  const fits = (many: number): boolean =>
    md`${start}${join(names.slice(0, many), ', ')}${rest(names.length - many)}`.length <= room;
  if (fits(names.length)) return md`${start}${join(names, ', ')}`;
  let many = 0;
  for (let step = 2 ** Math.ceil(Math.log2(names.length)); step >= 1; step /= 2)
    if (many + step < names.length && fits(many + step)) many += step;
  return md`${start}${join(names.slice(0, many), ', ')}${rest(names.length - many)}`;
};
