import { setImmediate } from 'node:timers/promises';
import { findLostTexts } from '../../../src/adapters/github/edits.ts';
import type { SharedCalls } from '../../../src/adapters/github/shared-post.ts';
import { sectionsOf } from '../../../src/report/section.ts';

/** A comment in memory with all texts that it ever had, the first one first. */
export interface SharedComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

interface Turn {
  readonly who: number;
  readonly isReady: () => boolean;
  readonly take: () => void;
}

/**
 * Returns a pull request in memory on which several runs work at the same time. Each call waits for its turn, and `pick`
 * chooses whose turn is next. With `pausesOutlast`, a pause ends no earlier than every write under way when it began.
 */
export const sharedPull = (
  pick: (choices: number) => number,
  { hasHistory, pausesOutlast }: { readonly hasHistory: boolean; readonly pausesOutlast: boolean },
) => {
  const comments: { readonly id: number; texts: string[] }[] = [];
  const turns: Turn[] = [];
  /** For each run, the number of the pass in which it may write by what it has read. */
  const windows = new Map<number, number>();
  let [lastId, passes, running] = [0, 0, 0];
  const turn = (who: number, isReady = () => true) => new Promise<void>((take) => turns.push({ who, isReady, take }));
  const view = ({ id, texts }: (typeof comments)[number]): SharedComment => ({
    ...{ id, url: `https://github.com/acme/svc/pull/1#${id}` },
    body: texts.at(-1) ?? '',
  });
  const add = (body: string): SharedComment => {
    lastId += 1;
    comments.push({ id: lastId, texts: [body] });
    return view(comments.at(-1) as (typeof comments)[number]);
  };
  const callsOf = (who: number): SharedCalls<SharedComment> => ({
    list: async () => {
      await turn(who);
      passes += 1;
      windows.set(who, passes);
      return comments.map(view);
    },
    read: async ({ id }) => {
      await turn(who);
      const found = comments.find((one) => one.id === id);
      return found && view(found);
    },
    sections: async ({ body }) => ({ sections: sectionsOf(body), isOurs: true }),
    write: async ({ id }, text) => {
      await turn(who);
      const found = comments.find((one) => one.id === id);
      if (found?.texts.at(-1) !== text) found?.texts.push(text);
      return found !== undefined;
    },
    between: async (before, written) => {
      await turn(who);
      const texts = comments.find(({ id }) => id === before.id)?.texts ?? [];
      return hasHistory ? findLostTexts([...texts].reverse(), before.body, written) : [];
    },
    create: async (text) => {
      await turn(who);
      return add(text);
    },
    remove: async (spare) => {
      await turn(who);
      const gone = spare.flatMap(({ id }) => comments.filter((one) => one.id === id));
      for (const one of gone) comments.splice(comments.indexOf(one), 1);
      return gone.length;
    },
    pause: async () => {
      windows.delete(who);
      const underWay = [...windows];
      await turn(who, () => !pausesOutlast || underWay.every(([other, pass]) => windows.get(other) !== pass));
      return true;
    },
  });
  return {
    add,
    bodies: () => comments.map(({ texts }) => texts.at(-1) ?? ''),
    /** Does the work of all runs, one call at a time. */
    async race(works: readonly ((calls: SharedCalls<SharedComment>) => Promise<unknown>)[]): Promise<void> {
      running = works.length;
      const ends = works.map(async (work, who) => {
        try {
          await work(callsOf(who));
        } finally {
          windows.delete(who);
          running -= 1;
        }
      });
      while (running > 0) {
        await setImmediate();
        const ready = turns.filter(({ isReady }) => isReady());
        const next = ready[pick(ready.length)];
        if (next === undefined) continue;
        turns.splice(turns.indexOf(next), 1);
        next.take();
      }
      await Promise.all(ends);
    },
  };
};
