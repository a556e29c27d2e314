import { actionWords, listed, targetWords } from '../permissions.ts';
import type { ReviewedBroadening } from '../review.ts';

type Said = Pick<ReviewedBroadening, 'because' | 'actions' | 'on' | 'condition' | 'was'>;

/** Returns what may be done: calls of AWS, or for a trust policy, which is on no resource, who may assume the role. */
const deedWords = ({ actions, on, condition }: Said): string =>
  [
    on === undefined
      ? `be assumed by ${listed(actions)}`
      : `call ${listed(actions.map(actionWords))} on ${targetWords(on)}`,
    ...(condition === undefined ? [] : [`if ${condition}`]),
  ].join(', ');

/** The most values of before that a clause lists. */
const mostListed = 5;

/** Returns the first values of before as a list, with the number of the rest. */
const fewWords = (was: readonly string[] = []): string =>
  listed([
    ...was.slice(0, mostListed).map(targetWords),
    ...(was.length > mostListed ? [`${was.length - mostListed} more`] : []),
  ]);

/** True for what a policy or membership is attached to, `role:deploy`. */
const isTarget = (subject: string): boolean => /^(?:role|user|group):/.test(subject);

/** Clauses about what is broader, which follow the name of a job or role, by how it is. */
const clauses: Readonly<Record<ReviewedBroadening['because'], (said: Said) => string>> = {
  new: () => 'is new',
  action: (said) => `may now ${deedWords(said)}`,
  resource: (said) => `may now ${deedWords(said)}, before only on ${fewWords(said.was)}`,
  condition: (said) => `may now ${deedWords(said)}, before only if ${fewWords(said.was)}`,
  'no-denial': (said) => `is no longer forbidden to ${deedWords(said)}`,
  unread: () => 'has other statements, or other tags that they name, of which it is not known what they allow',
  'managed-policy': ({ on, was }) =>
    was === undefined ? `has the policy ${on} now` : `no longer has the policy ${on}, which may deny something`,
  group: ({ on, was }) =>
    was === undefined
      ? `is in the group ${on} now, of which it is not known what it allows`
      : `is no longer in the group ${on}, which may deny something`,
  role: ({ on, was }) =>
    `has the role ${on} now, of which it is not known what it allows${was === undefined ? '' : `, before ${fewWords(was)}`}`,
  boundary: () => 'no longer has its permissions boundary, or has another one',
  container: ({ actions }) => `may now ${listed(actions)}`,
  principal: (said) =>
    said.actions.every(isTarget) ? `is attached to ${listed(said.actions)} now` : `may now ${deedWords(said)}`,
};

/** Returns what is broader as a clause, `may now call s3:GetObject on everything`; by `words` where it has them. */
export const broaderWords = (said: Said, words: string | undefined): string =>
  words === undefined ? clauses[said.because](said) : `may now ${words} ${said.on}`;
