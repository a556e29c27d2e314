import { Refused } from '../../src/diagnostics/refused.ts';
import type { PullLabels } from '../../src/ports/pull-labels.ts';
import type { FakeRepository } from './repository.ts';

const denied = (message: string, hint: string) => new Refused({ code: 'github/denied', message, hint });

/** Implements the port of labels on a repository in memory. */
export const fakePullLabels = (repository: FakeRepository): PullLabels => {
  const { labels, labelled } = repository;
  const write = () => {
    if (repository.mayLabel === 'none') throw denied('The token may not label.', 'Add `pull-requests: write`.');
  };
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return {
    list: async (pull) => [...(labelled.get(pull) ?? [])],
    add: async (pull, label) => {
      write();
      const key = label.name.toLowerCase();
      if (!labels.has(key) && repository.mayLabel === 'existing')
        throw denied('The token may not create it.', 'Add `issues: write` beside `pull-requests: write`.');
      if (!labels.has(key)) labels.set(key, label);
      const { name } = labels.get(key) ?? label;
      const others = (labelled.get(pull) ?? []).filter((one) => !isSame(one, name));
      labelled.set(pull, [...others, name]);
      repository.onLabel(name);
    },
    remove: async (pull, name) => {
      write();
      labelled.set(
        pull,
        (labelled.get(pull) ?? []).filter((one) => !isSame(one, name)),
      );
    },
  };
};
