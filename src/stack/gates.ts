import { Refused } from '../diagnostics/refused.ts';
import type { Loss } from './losses.ts';
import type { Fate } from './policies.ts';

const lines: Readonly<Record<Loss['kind'], string>> = {
  delete: 'would be deleted',
  replace: 'would be replaced by a new, empty one',
  'may-replace': 'may be replaced by a new, empty one',
};

/** Words for the fate of a resource, which follow those for the change. */
const becomes: Readonly<Record<Fate, Readonly<Record<'removed' | 'replaced', string>>>> = {
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

const happens = ({ kind, fate, unforeseen }: Loss): string => {
  if (unforeseen !== undefined)
    return `may be replaced or deleted (AWS says "${unforeseen}", which this version does not know)`;
  const removed = kind === 'delete';
  const what = removed && fate === 'kept' ? 'would leave the stack' : lines[kind];
  return what + becomes[fate][removed ? 'removed' : 'replaced'];
};

/** Returns the sentence of a loss without its full stop: what would happen, and why it counts. */
export const lossSentence = (loss: Loss): string =>
  `${loss.change.logicalId} (${loss.change.type}) ${happens(loss)}; it counts, since ${loss.why}`;

/** The inputs that would allow losses, each with the logical ids that it must name: `allow-delete: A,B`. */
export const allowancesFor = (losses: readonly Loss[]): string[] =>
  (['allow-replace', 'allow-delete'] as const).flatMap((input) => {
    const ids = losses.filter(({ allowances }) => allowances.includes(input)).map(({ change }) => change.logicalId);
    return ids.length > 0 ? [`${input}: ${ids.join(',')}`] : [];
  });

/** The refusal of all losses that nobody allowed; undefined if there are none. */
export const refusalOfLosses = (found: readonly Loss[]): Refused | undefined => {
  const open = found.filter((loss) => !loss.allowed);
  if (open.length === 0) return undefined;
  const onlyDeadLetters = open.every(({ about }) => about === 'messages');
  return new Refused({
    code: onlyDeadLetters ? 'stack/dead-letters' : 'stack/loses-data',
    message: `Nothing was changed, since data or work could be lost: ${open.map(lossSentence).join('. ')}.`,
    hint: `If that is what you want, say so with ${allowancesFor(open).join(' and ')}.`,
  });
};
