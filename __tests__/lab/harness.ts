import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFlags, type DockerCall, dockerWrapper } from './support/docker.ts';
import { type Call, countingProxy } from './support/proxy.ts';

/** Root of the checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** End of a run of the bundle in the lab. */
export type Run = {
  code: number | null;
  stdout: string;
  stderr: string;
  ms: number;
  /** All calls to AWS, in order. */
  calls: Call[];
  /** Calls that change something, in order. */
  mutating: string[];
  dockerCalls: DockerCall[];
  /** HOME of the run, empty at its start. */
  home: string;
  /** Folder for temporary files of the run, empty at its start. */
  temporary: string;
};

/** Options of a run in the lab. */
export type RunOptions = {
  /** Variables added to the environment; `undefined` removes one. */
  env?: Record<string, string | undefined>;
  cwd?: string;
  /** A Node binary; `process.env.NODE24` names the gate's second one. */
  node?: string;
  /** Endpoint instead of the lab's, for instance one that injects faults. */
  upstream?: string;
  /** Interrupts the run as Ctrl-C does. */
  signal?: AbortSignal;
  /** Kills the run, as if with its runner, at the first call of this name, which still reaches AWS. */
  killAt?: string;
  seconds?: number;
};

/** Runs the built bundle against the lab's AWS and Docker. */
export async function run(args: string[], options: RunOptions = {}): Promise<Run> {
  const folder = temporaryFolder('run-');
  const [home, temporary] = [join(folder, 'home'), join(folder, 'temporary')];
  for (const one of [home, temporary]) mkdirSync(one);
  const wrapper = dockerWrapper(folder);
  const proxy = await countingProxy(options.upstream, ({ operation }) => {
    if (operation === options.killAt) child.kill('SIGKILL');
  });
  const begun = performance.now();
  const child = spawn(options.node ?? process.execPath, [join(root, 'dist/index.js'), ...args], {
    cwd: options.cwd ?? root,
    env: { ...environment(home, temporary, wrapper.bin, proxy.url), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: (options.seconds ?? 240) * 1000,
    killSignal: 'SIGKILL',
  });
  options.signal?.addEventListener('abort', () => child.kill('SIGINT'));
  try {
    const ended = new Promise<number | null>((done, failed) => child.once('close', done).once('error', failed));
    const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    const mutating = proxy.calls.filter((call) => call.mutating).map((call) => call.operation);
    const ms = Math.round(performance.now() - begun);
    return { code, stdout, stderr, ms, calls: proxy.calls, mutating, dockerCalls: wrapper.calls(), home, temporary };
  } finally {
    await proxy.close();
  }
}

/** Returns the environment of a runner, with no other variable of this machine. */
function environment(
  home: string,
  temporary: string,
  bin: string,
  endpoint: string,
): Record<string, string | undefined> {
  return {
    PATH: [bin, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    HOME: home,
    TMPDIR: temporary,
    DOCKER_HOST: process.env.DOCKER_HOST,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: process.env.AWS_REGION,
    AWS_EC2_METADATA_DISABLED: 'true',
    BATCH_JOB_DOCKER_BUILD_FLAGS: JSON.stringify(buildFlags()),
  };
}

/** Calls `check` until it returns a truthy value, and returns that. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { seconds = 60, every = 0.25, what = String(check) }: { seconds?: number; every?: number; what?: string } = {},
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const value = await check();
    if (value) return value as Exclude<T, false | null | undefined | 0 | ''>;
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`);
    await sleep(every * 1000);
  }
}

/** A copy of an example (or any folder of the checkout), so that tests write nothing into the checkout. */
export function scratchCopy(folder: string): string {
  const copy = temporaryFolder('example-');
  cpSync(resolve(root, folder), copy, {
    recursive: true,
    filter: (path) => !/\/(\.batch-job|node_modules)$/.test(path),
  });
  return copy;
}

const temporaryFolder = (name: string) => mkdtempSync(join(tmpdir(), name));
