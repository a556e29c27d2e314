// Chooses the mutants to run: as many of each group as its quota, the same ones every time.
import { readFileSync } from 'node:fs';
import { hashOf, mutantsOf } from './mutants.mjs';

const readSource = (file) => readFileSync(file, 'utf8');

/**
 * Returns the groups with all their `candidates`, a list for each file. Throws one error for all guards that do not
 * match the sources.
 */
export const withCandidates = (groups, read = readSource) => {
  const wrong = [];
  const mutantsIn = ({ file, bundle = [], ...limits }) => {
    try {
      const tests = bundle.map((name) => `__tests__/bundle/${name}.test.ts`);
      return mutantsOf(`src/${file}`, read(`src/${file}`), limits).map((mutant) => ({ ...mutant, bundle: tests }));
    } catch (problem) {
      wrong.push(problem.message);
      return [];
    }
  };
  const found = groups.map((group) => ({ ...group, candidates: group.guards.map(mutantsIn) }));
  if (wrong.length > 0) throw new Error(`scripts/mutations/guards.mjs does not fit the sources:\n${wrong.join('\n')}`);
  return found;
};

/**
 * Returns the mutants of a file in the order of choice: first the strongest one of every line, then the second one of
 * every line, and so on. Of those, what takes a guard away goes first, then chance, which is the hash of the id.
 */
export const inOrder = (mutants) => {
  const keyed = mutants
    .map((mutant) => ({ mutant, rank: mutant.rank, chance: hashOf(mutant.id) }))
    .sort((one, other) => one.rank - other.rank || (one.chance < other.chance ? -1 : 1));
  const seen = new Map();
  return keyed
    .map((row) => {
      const round = seen.get(row.mutant.line) ?? 0;
      seen.set(row.mutant.line, round + 1);
      return { ...row, round };
    })
    .sort((one, other) => one.round - other.round || one.rank - other.rank || (one.chance < other.chance ? -1 : 1))
    .map(({ mutant }) => mutant);
};

/** Returns the mutants of lists, one of each in turn. */
const inTurn = (lists) => {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
};

/**
 * Returns `quota` mutants of the lists: those by hand, then one of each list in turn, and details only when nothing
 * else is left. Throws if there are fewer.
 */
export const chosenOf = (name, quota, lists) => {
  const of = (asked) => lists.map((list) => list.filter(asked));
  const chosen = [
    ...of(({ operator }) => operator === 'by-hand').flat(),
    ...inTurn(of(({ rank }) => rank === 1 || rank === 2).map(inOrder)),
    ...inTurn(of(({ rank }) => rank === 3).map(inOrder)),
  ].slice(0, quota);
  if (chosen.length < quota) throw new Error(`${name} has ${chosen.length} mutants, fewer than its quota of ${quota}`);
  return chosen.map((mutant) => ({ ...mutant, group: name }));
};

/** Returns the chosen mutants of groups with candidates; `all`: every candidate instead of the quota. */
export const chooseMutants = (groups, { all = false } = {}) =>
  groups.flatMap(({ name, quota, candidates }) => chosenOf(name, all ? candidates.flat().length : quota, candidates));
