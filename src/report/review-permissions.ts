import type { Review, ReviewedAccess, ReviewedBroadening, ReviewedHolder } from '../review/review.ts';
import { configLine } from './config-line.ts';
import { code, count, details, join, type Markdown, md, table, text } from './markdown.ts';

/** Greatest length of a clause; IAM allows policies of 10,240 characters. */
const longestClause = 12_000;

/** The most ways in which permissions are broader that a comment lists; the run's files have all. */
const mostListed = 50;

/** Returns what a change broadens of what was there before. New roles are left out: their job or resource is new. */
export const broaderIn = ({ permissions }: Review): readonly ReviewedBroadening[] =>
  permissions?.broader.filter(({ because }) => because !== 'new') ?? [];

/** Returns the name of what is broader: that of the job or function, or of a role, and of the resource that it belongs to. */
export const holderName = ({ identity, resource, isOwn }: ReviewedBroadening): { name: string; of?: string } =>
  isOwn && resource !== undefined ? { name: resource } : { name: identity, ...(resource ? { of: resource } : {}) };

const nameOf = (one: ReviewedBroadening): Markdown => {
  const { name, of } = holderName(one);
  return of === undefined || of === name ? code(name, 255) : md`${code(name, 255)} of ${code(of, 255)}`;
};

/**
 * Returns what a change broadens, folded under the names of what allows more; the names alone if `brief`. Empty if nothing
 * is broader.
 */
export const broaderSection = (review: Review, brief = false): Markdown => {
  const broader = broaderIn(review);
  if (broader.length === 0) return md``;
  const names = [...new Set(broader.map((one) => holderName(one).name))];
  const listed = broader.slice(0, mostListed).map((one) => {
    const place = one.line === undefined ? md`` : md` (${configLine(one.line, review)})`;
    return md`- ${nameOf(one)} ${text(one.says, longestClause)}${place}`;
  });
  const rest = broader.length - listed.length;
  const some = names.slice(0, 5).join(', ');
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  const title = `🔓 Broader permissions: ${some}${more}`;
  if (brief) return text(title, 300);
  return details(
    title,
    join([...listed, ...(rest > 0 ? [md`- and ${count(rest)} more, in the run's files`] : [])], '\n'),
  );
};

const accessWords = ({ words, actions, on, condition, denied }: ReviewedAccess): Markdown => {
  const what =
    words === undefined
      ? md`${text(`${denied ? 'never ' : ''}${actions.join(', ')} on ${on === '*' ? 'everything' : on}`, longestClause)}`
      : md`${text(words, 200)} ${code(on, 255)}`;
  return condition === undefined ? what : md`${what}, if ${text(condition, longestClause)}`;
};

const holderRow = ({ name, may }: ReviewedHolder): Markdown[] => [
  code(name, 255),
  may.length === 0 ? md`call nothing` : join(may.map(accessWords), '<br>'),
];

/** Returns the table of what the code of each job, function and service may do, folded. Empty without any. */
export const holdersSection = ({ permissions }: Review): Markdown => {
  const holders = permissions?.holders ?? [];
  if (holders.length === 0) return md``;
  return details(
    `What the code of each job may do in AWS (${holders.length})`,
    table(['Job, function or service', 'May'], holders.map(holderRow)),
  );
};
