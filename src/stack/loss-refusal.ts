import { RefusedParts } from '../diagnostics/refused-parts.ts';
import type { Loss } from './losses.ts';
import type { Fate } from './policies.ts';

/** Verb phrases of a loss by its kind. */
const verbs: Readonly<Record<Loss['kind'], string>> = {
  delete: 'would be deleted',
  replace: 'would be replaced by a new, empty one',
  'may-replace': 'may be replaced by a new, empty one',
  interrupt: 'would get new instances',
};

/** Words for the fate of a resource, appended to the verb phrase. */
const fates: Readonly<Record<Fate, Readonly<Record<'removed' | 'replaced', string>>>> = {
  deleted: { removed: '', replaced: ', and the old one deleted' },
  kept: {
    removed: ' (it stays in the account, outside the stack)',
    replaced: ' (the old one stays in the account, outside the stack)',
  },
  snapshot: { removed: ' (a snapshot of it stays)', replaced: ' (a snapshot of the old one stays)' },
  unread: {
    removed: ' (what becomes of it is not known: no policy could be read)',
    replaced: ' (what becomes of the old one is not known: no policy could be read)',
  },
};

const predicate = ({ kind, fate, unforeseen }: Loss): string => {
  if (unforeseen !== undefined)
    return `may be replaced or deleted (AWS says "${unforeseen}", which this version does not know)`;
  if (kind === 'interrupt') return verbs[kind];
  const removed = kind === 'delete';
  const what = removed && fate === 'kept' ? 'would leave the stack' : verbs[kind];
  return what + fates[fate][removed ? 'removed' : 'replaced'];
};

/** Returns a sentence about a loss, without its full stop: the resource, what would happen to it, and why it counts. */
export const lossSentence = (loss: Loss): string =>
  `${loss.change.logicalId} (${loss.change.type}) ${predicate(loss)}; it counts, since ${loss.why}`;

/** Returns what to do in the place of losses that AWS would refuse, each with its resource. */
const alternativesTo = (losses: readonly Loss[]): string =>
  losses.map(({ instead, change }) => (instead === undefined ? '' : `${change.logicalId}: ${instead}. `)).join('');

/** Returns how to keep what was only renamed, each sentence once. */
const renamesOf = (losses: readonly Loss[]): string =>
  [...new Set(losses.flatMap(({ rename }) => rename ?? []))].map((one) => `${one}. `).join('');

/** Returns the inputs that would allow the losses, each with the logical ids that it must name: `allow-delete: A,B`. */
export const allowancesFor = (losses: readonly Loss[]): string[] =>
  (['allow-replace', 'allow-delete', 'allow-interrupt'] as const).flatMap((input) => {
    const ids = losses
      .filter(({ allowances, instead }) => instead === undefined && allowances.includes(input))
      .map(({ change }) => change.logicalId);
    return ids.length > 0 ? [`${input}: ${ids.join(',')}`] : [];
  });

const starts = { plan: 'A deploy would refuse this change', deploy: 'Nothing was changed' } as const;

/** Returns the code of a refusal of these losses. */
const codeOf = (open: readonly Loss[]): 'stack/dead-letters' | 'stack/interrupts-jobs' | 'stack/loses-data' => {
  if (open.every(({ about }) => about === 'messages')) return 'stack/dead-letters';
  return open.every(({ kind }) => kind === 'interrupt') ? 'stack/interrupts-jobs' : 'stack/loses-data';
};

/** Returns the sentence about the inputs that allow losses; empty where none does. */
const hintOf = (code: ReturnType<typeof codeOf>, allowances: readonly string[]): string => {
  if (allowances.length === 0) return '';
  const allowance = `${allowances.join(' and ')}.`;
  return code === 'stack/interrupts-jobs'
    ? `Deploy again when these jobs have ended. If they may be stopped, say so with ${allowance}`
    : `If that is what you want, say so with ${allowance}`;
};

/**
 * Returns the error of a command for all losses that no input allows; undefined if there are none. Its code is
 * `stack/dead-letters` if the stack's dead-letter queue is the only loss, `stack/interrupts-jobs` if there are only jobs
 * that AWS would stop, else `stack/loses-data`.
 */
export const refusalOfLosses = (
  found: readonly Loss[],
  command: 'plan' | 'deploy' = 'deploy',
): RefusedParts | undefined => {
  const open = found.filter((loss) => !loss.allowed);
  if (open.length === 0) return undefined;
  const allowances = allowancesFor(open);
  const code = codeOf(open);
  return new RefusedParts(
    {
      code,
      message: `${starts[command]}, since data or work could be lost: ${open.map(lossSentence).join('. ')}.`,
      hint: `${alternativesTo(open)}${renamesOf(open)}${hintOf(code, allowances)}${command === 'plan' ? ' With fail-on-blocked: false a plan only tells it.' : ''}`.trimStart(),
    },
    open.map((loss) => ({ logicalId: loss.change.logicalId, sentence: `${lossSentence(loss)}.` })),
  );
};
