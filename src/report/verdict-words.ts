import type { Review, ReviewedChange, ReviewedGroup, ReviewedLoss, ReviewedOutputChange } from '../review/review.ts';
import { capClause } from '../stack/change-cap.ts';
import type { ChangeKind } from '../stack/change-effect.ts';
import { counted } from './plain-text.ts';

// Words that the terminal, the comment and the log of a deploy have in common.

/** Tense of a sentence: of a plan, or of a deploy that is done. */
export type Tense = 'future' | 'past';

/** Words for effects, gravest first. */
const effectWords: Readonly<Record<ChangeKind, Readonly<Record<Tense, string>>>> = {
  remove: { future: 'to remove', past: 'removed' },
  replace: { future: 'to replace', past: 'replaced' },
  'may-replace': { future: 'may be replaced', past: 'modified or replaced' },
  modify: { future: 'to modify', past: 'modified' },
  add: { future: 'to add', past: 'added' },
  import: { future: 'to import', past: 'imported' },
};
const moveWords: Readonly<Record<Tense, string>> = { future: 'to move', past: 'moved' };
const kinds = Object.keys(effectWords) as ChangeKind[];

/** Returns numbers of effects, gravest first: `1 to replace, 2 to modify, 3 to add`; empty for zeros. */
export const effectCounts = (counts: Partial<Record<ChangeKind, number>>, moves: number, tense: Tense): string => {
  const words = kinds.flatMap((kind) => (counts[kind] ? [`${counts[kind]} ${effectWords[kind][tense]}`] : []));
  return [...words, ...(moves ? [`${moves} ${moveWords[tense]}`] : [])].join(', ');
};

/**
 * Returns the numbers of CloudFormation changes by effect, gravest first. A child of an event that is removed, and the
 * one that is added in its place, count once, as moved.
 */
export const changeCounts = (changes: readonly ReviewedChange[], tense: Tense): string => {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { happening, insteadOf, replacedBy } of changes)
    if (insteadOf === undefined && replacedBy === undefined) counts[happening] = (counts[happening] ?? 0) + 1;
  return effectCounts(counts, changes.filter(({ insteadOf }) => insteadOf !== undefined).length, tense);
};

const nounOf = ({ resource, type }: ReviewedGroup): string => {
  if (resource === undefined) return 'shared parts';
  return type === 'batch-job' ? 'job' : 'resource';
};

/**
 * Returns what changes in the words of the config, gravest first: `1 job to modify, 2 resources to add, shared parts to
 * add`. Empty if nothing changes itself.
 */
export const groupCounts = (groups: readonly ReviewedGroup[], tense: Tense): string => {
  const changed = groups.filter(({ itself, changes }) => itself && changes.length > 0);
  const phrases = kinds.flatMap((kind) => {
    const of = changed.filter(({ effect }) => effect === kind);
    return ['job', 'resource', 'shared parts'].flatMap((noun) => {
      const many = of.filter((group) => nounOf(group) === noun).length;
      if (many === 0) return [];
      return [`${noun === 'shared parts' ? noun : counted(many, noun)} ${effectWords[kind][tense]}`];
    });
  });
  return phrases.join(', ');
};

/**
 * Returns what changes in words: `1 job to modify`; `nothing of the config` if only CloudFormation resources do. With
 * outputs of the stack those that change are counted as well: `1 output of the stack to change`.
 */
export const changeWords = (
  groups: readonly ReviewedGroup[],
  tense: Tense,
  outputs: Review['outputChanges'] = [],
): string => {
  const hasChanges = groups.some(({ changes }) => changes.length > 0);
  const said = hasChanges ? [groupCounts(groups, tense) || 'nothing of the config'] : [];
  const changed = `${counted(outputs.length, 'output')} of the stack ${tense === 'past' ? 'changed' : 'to change'}`;
  const words = outputs.length > 0 ? [...said, changed] : said;
  return words.join(', ') || (tense === 'past' ? 'nothing changed' : 'nothing to change');
};

const outputVerbs = {
  add: ['is added', 'was added'],
  modify: ['changes', 'changed'],
  remove: ['goes', 'is gone'],
} as const;

/** Returns a change of an output as a sentence without its name: `goes, and other stacks may import it`. */
export const outputWords = ({ happening, exported }: ReviewedOutputChange, tense: Tense): string =>
  `${outputVerbs[happening][tense === 'past' ? 1 : 0]}${exported ? ', and other stacks may import it' : ''}`;

/** Verbs for losses by what becomes of the resource, or of jobs that run in it. */
const lossVerbs = {
  lost: { infinitive: 'be lost', past: 'was lost' },
  kept: { infinitive: 'leave the stack', past: 'left the stack' },
  interrupt: { infinitive: 'stop running jobs', past: 'may have stopped running jobs' },
} as const;

/** Returns what becomes of the resource of a loss, or of jobs that run in it. */
export const lossKind = ({ kind, kept, fate = kept ? 'kept' : 'deleted' }: ReviewedLoss): keyof typeof lossVerbs => {
  if (kind === 'interrupt') return 'interrupt';
  return fate === 'kept' ? 'kept' : 'lost';
};

/**
 * Returns the verb for losses: resources that are kept in the account leave the stack, new instances stop running jobs,
 * others are lost.
 */
export const lossVerb = (losses: readonly ReviewedLoss[], form: 'infinitive' | 'past'): string => {
  const kinds = new Set(losses.map(lossKind));
  const verbs = (Object.keys(lossVerbs) as (keyof typeof lossVerbs)[]).filter((kind) => kinds.has(kind));
  return verbs.map((kind) => lossVerbs[kind][form]).join(' or ');
};

/** Returns the verdict on losses: `blocked, 1 resource would be lost without permission`; empty without losses. */
export const lossVerdict = (losses: readonly ReviewedLoss[]): string => {
  const forbidden = losses.filter(({ allowed }) => !allowed);
  if (forbidden.length)
    return `blocked, ${counted(forbidden.length, 'resource')} would ${lossVerb(forbidden, 'infinitive')} without permission`;
  return losses.length
    ? `${counted(losses.length, 'resource')} will ${lossVerb(losses, 'infinitive')}, as allowed`
    : '';
};

/** Returns the verdict on changes that AWS refuses: `blocked, AWS would refuse 1 change`; empty without one. */
export const refusedVerdict = ({ refused = [] }: Pick<Review, 'refused'>): string =>
  refused.length ? `blocked, AWS would refuse ${counted(refused.length, 'change')}` : '';

/** Returns the verdict on the number of changes: `blocked, 31 resources would change, and max-changes is 20`; empty within it. */
export const capVerdict = ({ tooMany }: Pick<Review, 'tooMany'>): string =>
  tooMany === undefined ? '' : `blocked, ${capClause(tooMany)}`;

/** Returns why a plan without AWS compares with an empty stack, as a clause that follows the changes; empty otherwise. */
export const missingWords = ({ base }: Pick<Review, 'base'>): string =>
  base?.missing === undefined ? '' : `, compared with an empty stack: ${base.missing}`;
