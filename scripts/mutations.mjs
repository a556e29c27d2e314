// `npm run test:mutations`: makes one-line changes in the guards, runs the tests that import the guard, and prints
// the changes that no test noticed. `-- --only <group|file|id>` runs some, `--list` none, `--jobs <n>` at a time (2),
// `--all` runs every candidate instead of the 300, `--again` forgets earlier results. See CONTRIBUTING.md.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

process.chdir(resolve(import.meta.dirname, '..'));
const { chooseMutants, withCandidates } = await import('./mutations/choose.mjs');
const { readEquivalent, staleEntries, verdictOf } = await import('./mutations/equivalent.mjs');
const { groups } = await import('./mutations/guards.mjs');
const { readGraph, relatedTests } = await import('./mutations/related.mjs');
const { keepResult, keepSound, keyOf, readResults, soundKeyOf } = await import('./mutations/results.mjs');
const { runTests } = await import('./mutations/run.mjs');
const { differenceOf, survivorsOf, tableOf, tallyOf } = await import('./mutations/report.mjs');
const { runBundleTests, tryMutant } = await import('./mutations/try.mjs');

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    jobs: { type: 'string', default: '2' },
    list: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  },
});

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort(new Error('stopped')));

/** Runs some work for each item, `jobs` at a time, until it is stopped or one throws. */
const each = async (items, work) => {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined && !stop.signal.aborted; item = queue.shift()) await work(item);
  };
  await Promise.all(
    Array.from({ length: Math.max(1, Number(values.jobs) || 1) }, () =>
      worker().catch((problem) => {
        stop.abort(problem);
        throw problem;
      }),
    ),
  );
  stop.signal.throwIfAborted();
};

const isAsked = ({ id, group, file }) =>
  values.only.length === 0 || values.only.some((one) => [id, group].includes(one) || `/${file}`.endsWith(`/${one}`));

/** Returns the tests of a mutant; those that killed another one of the same file come first. */
const likelyFirst = ({ file, tests }, rows, { mutants }) => {
  const killers = rows.flatMap((row) => (row.file === file ? [mutants[row.id]?.by?.split(' › ')[0]] : []));
  return [...tests].sort((one, other) => Number(killers.includes(other)) - Number(killers.includes(one)));
};

/**
 * Returns test files that fail without a mutant and would kill every one. Each is run once, until its imports change.
 */
const findUnsound = async (pending, { sound }, graph, options) => {
  const keys = new Map(pending.flatMap(({ tests, bundle }) => [...tests, ...bundle]).map((file) => [file, '']));
  for (const file of keys.keys()) keys.set(file, soundKeyOf(graph, file));
  const unknown = [...keys.keys()].filter((file) => sound[file] !== keys.get(file));
  if (unknown.length === 0) return [];
  console.log(`${unknown.length} test files without a mutant …`);
  const unsound = [];
  const look = async (files, { failures, passed, outcome }) => {
    unsound.push(...failures.map(({ file, test }) => [file, test].filter(Boolean).join(' › ')));
    if (failures.length === 0 && outcome !== 'passed') unsound.push(`${files.join(', ')}: ${outcome}`);
    keepSound(Object.fromEntries(passed.map((file) => [file, keys.get(file)])));
  };
  const all = { ...options, all: true };
  const bundles = unknown.filter((file) => pending.some(({ bundle }) => bundle.includes(file)));
  const tests = unknown.filter((file) => !bundles.includes(file));
  const parts = Array.from({ length: Math.ceil(tests.length / 8) }, (_, at) => tests.slice(at * 8, at * 8 + 8));
  await each(parts, async (part) => look(part, await runTests(part, all)));
  await each(bundles, async (file) => look([file], await runBundleTests([file], undefined, all)));
  return unsound;
};

const main = async (folder) => {
  const equivalent = readEquivalent();
  const found = withCandidates(groups);
  const stale = staleEntries(
    equivalent,
    found.flatMap(({ candidates }) => candidates.flat()),
  );
  for (const entry of stale) console.log(`equivalent.json: ${entry}`);
  const graph = readGraph();
  const results = values.again ? { ...readResults(), mutants: {} } : readResults();
  const chosen = chooseMutants(found, { all: values.all }).filter(isAsked);
  if (chosen.length === 0) throw new Error('--only names no mutant: it takes a group, the end of a path, or an id');
  const rows = chosen.map((mutant) => {
    const tests = relatedTests(graph, mutant.file);
    return { ...mutant, tests, key: keyOf(graph, mutant, tests) };
  });
  const told = () =>
    rows.map((row) => {
      const result = results.mutants[row.id];
      const known = result?.key === row.key;
      return { ...row, by: result?.by, verdict: known ? verdictOf(result, equivalent[row.id]) : 'not run' };
    });
  if (values.list) {
    for (const row of told()) console.log(`${row.verdict}: ${row.group}: ${differenceOf(row)}`);
    console.log(`\n${tableOf(groups, told())}\n`);
    const counts = found.map(({ name, candidates }) => `${name} ${candidates.flat().length}`);
    console.log(`candidates: ${counts.join(', ')}`);
    return stale.length > 0 ? 1 : 0;
  }

  const pending = rows.filter(({ id, key }) => results.mutants[id]?.key !== key);
  const options = { folder, signal: stop.signal };
  const unsound = await findUnsound(pending, results, graph, options);
  if (unsound.length > 0) {
    for (const test of unsound) console.log(`fails without a mutant: ${test}`);
    console.log(`0 passed, ${unsound.length} failed`);
    return 1;
  }
  let done = rows.length - pending.length;
  if (done > 0) console.log(`${done} of ${rows.length} are known from before`);
  await each(pending, async (row) => {
    const result = await tryMutant(row, likelyFirst(row, rows, results), graph.texts.get(row.file), options);
    results.mutants[row.id] = { key: row.key, ...result, milliseconds: Math.round(result.milliseconds) };
    keepResult(row.id, results.mutants[row.id]);
    done += 1;
    const count = `[${String(done).padStart(String(rows.length).length)}/${rows.length}]`;
    const seconds = `${(result.milliseconds / 1_000).toFixed(1)} s`.padStart(7);
    console.log(
      `${count} ${verdictOf(result, equivalent[row.id]).padEnd(10)} ${seconds}  ${row.id}  ${result.by ?? ''}`,
    );
  });
  const ended = told();
  for (const survivor of survivorsOf(ended)) console.log(`\n${survivor}`);
  console.log(`\n${tableOf(groups, ended)}\n`);
  const { passed, failed } = tallyOf(ended);
  console.log(`${passed} passed, ${failed + stale.length} failed`);
  return failed + stale.length > 0 ? 1 : 0;
};

mkdirSync('.mutations', { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
try {
  process.exitCode = await main(folder);
} catch (problem) {
  // Results are kept: the next run continues from them.
  console.log(stop.signal.reason?.message === 'stopped' ? 'stopped; run it again to go on' : `${problem.message}`);
  process.exitCode = stop.signal.reason?.message === 'stopped' ? 130 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
