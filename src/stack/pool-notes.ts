/**
 * State of a pool that no job of a new template uses: `in-use` if the deployed template still uses it, `allowed` if
 * `allow-delete` names its queue, else what AWS finds in it.
 */
export type PoolContents =
  | { readonly kind: 'in-use' | 'allowed' | 'empty' }
  | { readonly kind: 'jobs' | 'runs'; readonly count: number }
  | { readonly kind: 'unknown'; readonly why: string };

/** True if a pool stays in the next template. */
export const stays = ({ kind }: PoolContents): boolean => kind !== 'allowed' && kind !== 'empty';

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const state = (queue: string, contents: PoolContents): string => {
  const now = `allow-delete: ${queue} takes it out now`;
  switch (contents.kind) {
    case 'in-use':
      return `It stays as it is deployed, so that its jobs can end, and costs nothing without them. The first later deploy that finds it empty takes it out; ${now}, with whatever is in it.`;
    case 'allowed':
      return 'It is taken out, with whatever is in it, since allow-delete names it.';
    case 'empty':
      return 'It is empty, and is taken out.';
    case 'jobs':
      return `It stays, since ${many(contents.count, 'job')} in it did not end yet; ${now}, and ends them.`;
    case 'runs':
      return `It stays, since ${many(contents.count, 'run')} from before may still submit jobs to it; ${now}, and fails them.`;
    case 'unknown':
      return `It stays, since AWS did not tell whether it is empty (${contents.why}); ${now}.`;
  }
};

/** Returns sentences about a pool that no job uses any more: whether it stays, why, and how to take it out. */
export const poolNote = (queue: string, contents: PoolContents): string =>
  `No job uses the pool of ${queue} any more. ${state(queue, contents)}`;
