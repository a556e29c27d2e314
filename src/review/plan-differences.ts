import { redacted } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';
import type { Review, ReviewedChange, ReviewedProperty } from './review.ts';

/** Sentences that only one of two reviews of a change has, sorted. */
export interface PlanDifferences {
  readonly onlyReviewed: readonly string[];
  readonly onlyFresh: readonly string[];
}

/** Greatest length of a sentence, in characters. */
const longestSentence = 200;

/** Returns a property that changes. An image is named by tag in a plan and by digest in a deploy, so its values are left out. */
const propertyText = ({ path, before, after, recreation }: ReviewedProperty): string => {
  const values = /(?:^|\.)Image$/.test(path) ? '' : `: ${before ?? 'nothing'} → ${after ?? 'nothing'}`;
  return `${path}${values}${recreation === 'never' || recreation === 'unknown' ? '' : ` (${recreation} replaces)`}`;
};

/** Returns a change of a resource as sentences: what happens to it, and each property that changes. */
const changeTexts = ({ happening, logicalId, type, unforeseen, properties }: ReviewedChange): string[] => [
  `${happening} ${logicalId} (${type})${unforeseen === undefined ? '' : `, ${unforeseen}`}`,
  ...properties.map((property) => `${happening} ${logicalId}: ${propertyText(property)}`),
];

/** Returns all that a review says about the change itself, each as a sentence of its own. */
const sentencesOf = ({ groups, losses, refused = [], permissions, against }: Review): Set<string> =>
  new Set([
    `compared with the ${against.replace('-', ' ')}`,
    ...groups.flatMap(({ resource = 'shared parts', effect, says, changes }) => [
      ...(changes.length > 0 ? [`${resource}: ${effect}`] : []),
      ...says.map(({ text }) => `${resource}: ${text}`),
      ...changes.flatMap(changeTexts),
    ]),
    ...losses.map(({ logicalId, kind, fate = '' }) => `loss of ${logicalId}: ${kind} ${fate}`.trimEnd()),
    ...refused.map(({ logicalId, why }) => `refused: ${logicalId}, ${why}`),
    ...(permissions?.broader ?? []).map(({ identity, says }) => `${identity} ${says}`),
  ]);

/** Returns a sentence on one line, without secrets and invisible characters: a reviewed plan may be anybody's text. */
const shown = (sentence: string): string => {
  const characters = [...visible(redacted(sentence))];
  return characters.length > longestSentence
    ? `${characters.slice(0, longestSentence - 1).join('')}…`
    : characters.join('');
};

/**
 * Returns what the review of a plan and that of a deploy say differently about the change. Equal lists prove nothing: the
 * hash counts what no sentence says, such as a part of the deployed template that stays.
 */
export const planDifferences = (reviewed: Review, fresh: Review): PlanDifferences => {
  const [one, other] = [sentencesOf(reviewed), sentencesOf(fresh)];
  const only = (mine: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...mine]
      .filter((sentence) => !others.has(sentence))
      .sort()
      .map(shown);
  return { onlyReviewed: only(one, other), onlyFresh: only(other, one) };
};
