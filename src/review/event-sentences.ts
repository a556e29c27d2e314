import { eventMember } from '../events/place-events.ts';
import type { EventConfig } from '../generated/events.ts';
import type { WordedSentence } from './job-sentences.ts';
import { eventWords } from './jobs.ts';
import type { SentenceContext } from './sentences.ts';
import { type TriggerChange, triggerChanges, triggerSentence, triggersIn } from './triggers.ts';

/** Returns the index of the event that a sentence is about; those of events that are gone come last. */
const eventIndex = ({ at }: WordedSentence): number => Number(at?.[1] ?? Number.MAX_SAFE_INTEGER);

/** Returns the events of a job or function that change. */
export const changedEvents = (owner: string, { names, before, ours }: SentenceContext): TriggerChange[] =>
  triggerChanges(triggersIn(before, owner, names), triggersIn(ours, owner, names));

/** Returns the sentences about the events of a job or function that change, in the order of the config. */
export const eventSentences = (
  owner: string,
  changes: readonly TriggerChange[],
  isNew: boolean,
  { config }: SentenceContext,
): WordedSentence[] => {
  const { properties } = (config.resources[owner] ?? {}) as { properties?: { events?: readonly EventConfig[] } };
  const words = (properties?.events ?? []).map((event) =>
    eventMember(event.type) === undefined ? '' : eventWords(event),
  );
  return changes
    .map((change): WordedSentence => {
      const index = words.indexOf(change.after?.words ?? '?');
      return { text: triggerSentence(change, isNew), ...(index < 0 ? {} : { at: ['events', index] }) };
    })
    .sort((one, other) => eventIndex(one) - eventIndex(other));
};
