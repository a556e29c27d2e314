import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Returns what tells one bundle from another in the results of a sweep: the beginning of its SHA-256. */
export const bundleOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);

/** Returns the last result of each fault: a later try counts, an earlier one does not. */
const latest = (results) => [...new Map(results.map((one) => [`${one.scenario} ${one.kind} ${one.at}`, one])).values()];

/** Counts results by their outcome; `wrong` lists those that did not end right. */
export const sumOf = (results) => {
  const all = latest(results);
  const count = (outcome) => all.filter((one) => one.outcome === outcome).length;
  const [survived, again] = [count('survived'), count('a second run finished it')];
  const wrong = all.filter(({ outcome }) => outcome === 'wrong');
  return { total: all.length, right: survived + again, survived, again, wrong };
};

/** Returns a Markdown table of scenarios and kinds: survived + finished by a second run, of all. */
export const faultTable = (results) => {
  const scenarios = [...new Set(results.map(({ scenario }) => scenario))];
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const cell = (scenario, kind) => {
    const { survived, again, total } = sumOf(results.filter((one) => one.scenario === scenario && one.kind === kind));
    return `${survived} + ${again} of ${total}`;
  };
  const rows = scenarios.map((scenario) => [scenario, ...kinds.map((kind) => cell(scenario, kind))]);
  return [['', ...kinds], ['---', ...kinds.map(() => '---')], ...rows]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
};
