// Tries one mutant.
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildBundle } from './bundle.mjs';
import { hashOf } from './mutants.mjs';
import { runTests } from './run.mjs';

/** Runs tests of the bundle on a bundle with the mutant, or on one without. */
export const runBundleTests = async (tests, mutant, options) => {
  const folder = mkdtempSync(resolve('.mutations/bundle-'));
  const dist = join(folder, 'dist');
  try {
    await buildBundle(dist, mutant);
    return await runTests(tests, { ...options, environment: { BATCH_JOB_DIST: dist } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const ended = ({ outcome, failures, milliseconds }) => {
  if (outcome === 'passed') return { outcome: 'survived', milliseconds };
  const [{ file, test } = { file: '', test: outcome }] = failures;
  return {
    outcome: outcome === 'failed' ? 'killed' : outcome,
    milliseconds,
    by: [file, test].filter(Boolean).join(' › '),
  };
};

/**
 * Runs a mutant's tests until one fails. Returns `{ outcome, by, milliseconds }`, where `outcome` is `killed`,
 * `timeout` or `crashed`, which count as killed, or `survived`.
 */
export const tryMutant = async (mutant, tests, text, options) => {
  const { file, start, end, put, bundle } = mutant;
  const environment = { MUTANT: JSON.stringify({ path: resolve(file), start, end, put, hash: hashOf(text) }) };
  const first = tests.length > 0 ? ended(await runTests(tests, { ...options, environment })) : undefined;
  if (bundle.length === 0 || (first && first.outcome !== 'survived'))
    return first ?? { outcome: 'survived', milliseconds: 0 };
  const second = ended(await runBundleTests(bundle, mutant, options));
  return { ...second, milliseconds: second.milliseconds + (first?.milliseconds ?? 0) };
};
