import { Refused } from '../diagnostics/refused.ts';
import type { Loss } from './losses.ts';
import type { Fate } from './policies.ts';

/** Verb phrases of a loss by its kind. */
const verbs: Readonly<Record<Loss['kind'], string>> = {
  delete: 'would be deleted',
  replace: 'would be replaced by a new, empty one',
  'may-replace': 'may be replaced by a new, empty one',
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
  const removed = kind === 'delete';
  const what = removed && fate === 'kept' ? 'would leave the stack' : verbs[kind];
  return what + fates[fate][removed ? 'removed' : 'replaced'];
};

/** Returns a sentence about a loss, without its full stop: the resource, what would happen to it, and why it counts. */
export const lossSentence = (loss: Loss): string =>
  `${loss.change.logicalId} (${loss.change.type}) ${predicate(loss)}; it counts, since ${loss.why}`;

/** Returns the inputs that would allow the losses, each with the logical ids that it must name: `allow-delete: A,B`. */
export const allowancesFor = (losses: readonly Loss[]): string[] =>
  (['allow-replace', 'allow-delete'] as const).flatMap((input) => {
    const ids = losses.filter(({ allowances }) => allowances.includes(input)).map(({ change }) => change.logicalId);
    return ids.length > 0 ? [`${input}: ${ids.join(',')}`] : [];
  });

const starts = { plan: 'A deploy would refuse this change', deploy: 'Nothing was changed' } as const;

/**
 * Returns the error of a command for all losses that no input allows; undefined if there are none. Its code is `stack/dead-letters`
 * if the stack's dead-letter queue is the only loss, else `stack/loses-data`.
 */
export const refusalOfLosses = (found: readonly Loss[], command: 'plan' | 'deploy' = 'deploy'): Refused | undefined => {
  const open = found.filter((loss) => !loss.allowed);
  if (open.length === 0) return undefined;
  const onlyDeadLetters = open.every(({ about }) => about === 'messages');
  return new Refused({
    code: onlyDeadLetters ? 'stack/dead-letters' : 'stack/loses-data',
    message: `${starts[command]}, since data or work could be lost: ${open.map(lossSentence).join('. ')}.`,
    hint: `If that is what you want, say so with ${allowancesFor(open).join(' and ')}.${
      command === 'plan' ? ' With fail-on-blocked: false a plan only tells it.' : ''
    }`,
  });
};
