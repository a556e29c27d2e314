// npm run test:faults -- [--only create,update] [--again]
// Sweeps faults over the calls of the built action in the lab, then reads the state table and looks for canary secrets,
// and prints what became of each. A sweep that was stopped goes on where it was, unless --again forgets its results.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleOf, faultTable, sumOf } from './faults/report.mjs';

const root = resolve(import.meta.dirname, '..');
const scenarios = ['create', 'update', 'no-change', 'destroy', 'preview'];
const { values } = parseArgs({
  options: { only: { type: 'string', default: scenarios.join() }, again: { type: 'boolean', default: false } },
});
const only = values.only.split(',');
const unknown = only.filter((name) => !scenarios.includes(name));
if (unknown.length) {
  console.error(`test:faults: --only is one of ${scenarios.join(', ')}, not ${unknown.join(', ')}`);
  process.exit(2);
}

const folder = process.env.LAB_DIR ?? join(root, '.lab');
const file = join(folder, 'faults.ndjson');
if (values.again) rmSync(file, { force: true });

const started = performance.now();
spawnSync(process.execPath, [join(root, 'lab/run.mjs'), '--tier', 'faults', `faults/(${only.join('|')})\\.lab`], {
  cwd: root,
  stdio: 'inherit',
});
const minutes = Math.round((performance.now() - started) / 60_000);

/** Returns how many tests of these files pass, and how many there are. */
const tally = (files) => {
  const report = join(mkdtempSync(join(tmpdir(), 'faults-')), 'report.json');
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  spawnSync(process.execPath, [...jest, '--json', '--outputFile', report, '--testPathPatterns', files], {
    cwd: root,
    stdio: 'ignore',
  });
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, total: numTotalTests };
};

const bundle = bundleOf(join(root, 'dist/index.js'));
const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
const results = lines
  .map((line) => JSON.parse(line))
  .filter((one) => one.bundle === bundle && only.includes(one.scenario));
const sum = sumOf(results);
const states = tally('__tests__/stack/state-table');
const canaries = tally('__tests__/(security/canaries|bundle/canar)');

console.log(`${faultTable(results)}
Faults: ${sum.right} of ${sum.total} end right (${sum.survived} survived, ${sum.again} after a plain second run), in ${minutes} min of this run
State table: ${states.passed} of ${states.total}
Canary secrets: ${canaries.passed} of ${canaries.total}`);
for (const { scenario, kind, at, call, why } of sum.wrong)
  console.log(`wrong: ${scenario}, ${kind} at ${at} ${call}: ${why}`);
const isRight = results.length > 0 && sum.right === sum.total;
process.exitCode = isRight && states.passed === states.total && canaries.passed === canaries.total ? 0 : 1;
