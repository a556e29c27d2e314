import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Path of GNU time, which reports the peak memory of a child process. Without it, that column is empty. */
const time = '/usr/bin/time';
const knowsMemory = process.platform === 'linux' && existsSync(time);

/**
 * Runs a program to its end. Returns wall time in ms, start in ms since the epoch, peak memory in MB (undefined without
 * GNU time), exit code, and the `output` of both streams.
 */
export const runOnce = async ({ command, args, cwd, env = process.env }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const peakFile = join(folder, 'peak');
  const [program, words] = knowsMemory ? [time, ['-q', '-o', peakFile, '-f', '%M', command, ...args]] : [command, args];
  const begin = performance.now();
  const startedAt = Date.now();
  const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const code = await new Promise((ended, failed) => child.once('close', ended).once('error', failed));
  const wall = performance.now() - begin;
  const kilobytes = knowsMemory ? Number(readFileSync(peakFile, 'utf8').trim().split('\n').at(-1)) : undefined;
  rmSync(folder, { recursive: true });
  return { wall, code, output, startedAt, memory: kilobytes === undefined ? undefined : kilobytes / 1024 };
};

/** Returns median, minimum and maximum of numbers. */
export const spread = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
  return { median: middle, least: sorted[0], most: sorted.at(-1) };
};

/**
 * Runs every contestant once per round, so that all have the same conditions; returns the runs by name. Throws if one
 * ends with another exit code than its `code` (default 0).
 */
export const runInterleaved = async (contestants, rounds, onRun = () => {}) => {
  const runs = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++)
    for (const contestant of contestants) {
      if (round > (contestant.rounds ?? rounds)) continue;
      contestant.before?.();
      const run = await runOnce(contestant);
      if (run.code !== (contestant.code ?? 0))
        throw new Error(`${contestant.name} ended with ${run.code}:\n${run.output}`);
      runs.get(contestant.name).push(run);
      onRun(`${round}/${rounds} ${contestant.name}: ${Math.round(run.wall)} ms`);
    }
  return runs;
};
