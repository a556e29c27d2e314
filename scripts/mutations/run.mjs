// Runs test files, with a mutant or without.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Milliseconds without a report after which a run counts as hung. */
const patience = 60_000;

const flags = [
  ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
  ...['--config', 'scripts/mutations/jest.config.mjs', '--runInBand', '--runTestsByPath'],
];

/**
 * Runs test files in the order given, until the first failure unless `all`. Returns `{ outcome, failures, passed,
 * milliseconds }`, where `outcome` is `passed`, `failed`, `timeout` (a test or all of it hung) or `crashed` (the
 * process ended on its own). `environment` is added to this process's. Throws if no test started, and the reason of
 * `signal` if that ends it. Leaves no process and no temporary file behind.
 */
export const runTests = async (tests, { folder, environment = {}, signal, all = false }) => {
  const temporary = mkdtempSync(join(folder, 'run-'));
  const { NODE24: _, MUTANT: __, ...inherited } = process.env;
  const begun = performance.now();
  const child = spawn(process.execPath, [...flags, ...tests], {
    env: { ...inherited, TMPDIR: temporary, MUTANT_TESTS: tests.join('\n'), ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The process has ended.
    }
  };
  signal.addEventListener('abort', kill, { once: true });
  let said = '';
  child.stderr.on('data', (data) => {
    said = `${said}${data}`.slice(-4_000);
  });
  const found = { failures: [], passed: [], begun: false, ended: false, silent: false };
  let watch;
  const wait = () => {
    clearTimeout(watch);
    watch = setTimeout(() => {
      found.silent = true;
      kill();
    }, patience);
  };
  wait();
  createInterface({ input: child.stdio[3] }).on('line', (line) => {
    wait();
    const event = JSON.parse(line);
    if (event.event === 'file') found.begun = true;
    if (event.event === 'end') found.ended = true;
    if (event.event === 'passed') found.passed.push(event.file);
    if (event.event === 'failed') {
      found.failures.push(event);
      if (!all) kill();
    }
  });
  try {
    await new Promise((done, failed) => child.once('close', done).once('error', failed));
  } finally {
    clearTimeout(watch);
    signal.removeEventListener('abort', kill);
    kill();
    rmSync(temporary, { recursive: true, force: true });
  }
  signal.throwIfAborted();
  const { failures, passed, silent } = found;
  if (!found.begun) throw new Error(`no test was run:\n${said}`);
  const changed = failures.find(({ message }) => message.includes('the source changed while'));
  if (changed) throw new Error(`${changed.message.split('\n')[0]}: start again`);
  const end = found.ended ? 'passed' : 'crashed';
  const ended = silent ? 'timeout' : end;
  const late = failures.length > 0 && failures.every(({ message }) => /Exceeded timeout of/.test(message));
  const failed = late ? 'timeout' : 'failed';
  const outcome = failures.length > 0 ? failed : ended;
  return { outcome, failures, passed, milliseconds: performance.now() - begun };
};
