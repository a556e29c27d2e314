// Mutants that change no behaviour: `{ id: reason }` in `equivalent.json`, reviewed by hand.
import { readFileSync } from 'node:fs';

export const readEquivalent = (file = 'scripts/mutations/equivalent.json') => JSON.parse(readFileSync(file, 'utf8'));

/** Returns a sentence for each entry without a mutant or a reason. */
export const staleEntries = (equivalent, candidates) => {
  const ids = new Set(candidates.map(({ id }) => id));
  return Object.entries(equivalent).flatMap(([id, reason]) => {
    if (!ids.has(id))
      return [`${id} names no mutant any more: look at the line anew, then correct or remove the entry`];
    return typeof reason === 'string' && reason.trim().split(/\s+/).length > 3 ? [] : [`${id} gives no reason`];
  });
};

/** Returns `killed`, `survived`, `equivalent`, or `not equivalent` for an entry that a test kills. */
export const verdictOf = ({ outcome }, reason) => {
  if (outcome === 'survived') return reason === undefined ? 'survived' : 'equivalent';
  return reason === undefined ? 'killed' : 'not equivalent';
};
