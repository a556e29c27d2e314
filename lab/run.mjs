// npm run lab -- [--tier gate|full|faults] [name filter]
// Starts the lab unless it is up, runs its tests, and stops the lab if it has started it.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeNpmSettings } from './npm-settings.mjs';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { tier: { type: 'string', default: 'gate' } },
  allowPositionals: true,
});
if (!['gate', 'full', 'faults'].includes(values.tier)) {
  console.error(`lab: --tier is gate, full or faults, not ${values.tier}`);
  process.exit(2);
}

// Ignores EPIPE: the lab must be stopped even if nobody reads the output any more.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

let running;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    interrupted = true;
    if (running?.exitCode === null) process.kill(-running.pid, signal);
  });

/**
 * Runs a command in its own process group, so that a signal reaches each of its children once. Returns exit code and
 * standard output (empty unless `stdout` is `pipe`). Throws if the lab is interrupted.
 */
async function runCommand(command, args, env, stdout = 'inherit') {
  if (interrupted) throw new Error('interrupted');
  running = spawn(command, args, { cwd: root, env, stdio: ['ignore', stdout, 'inherit'], detached: true });
  let output = '';
  running.stdout?.on('data', (data) => {
    output += data;
  });
  const code = await new Promise((done, failed) => running.once('close', done).once('error', failed));
  return { code, output };
}

/** Runs a command and returns its standard output. Throws if its exit code is not 0. */
async function runOrThrow(...given) {
  const { code, output } = await runCommand(...given);
  if (code !== 0) throw new Error(`${given[0]} ended with ${code}`);
  return output;
}

/** Programs that a tier runs and that nobody installs for it, each with its Debian package or its site. */
const programs = {
  gate: { python3: 'python3', npm: 'npm', dockerd: 'docker.io', iptables: 'iptables', busybox: 'busybox-static' },
  full: {
    go: 'https://go.dev/dl',
    shellcheck: 'shellcheck',
    ruby: 'ruby',
    bundle: 'bundler',
    mvn: 'maven',
    gradle: 'gradle',
    php: 'php-cli',
    composer: 'composer',
    psql: 'postgresql',
    mariadbd: 'mariadb-server',
    'redis-server': 'redis-server',
  },
};

/** Throws if a program of the tier is not on the PATH, nor where Debian keeps programs of the administrator. */
function assertInstalled(tier) {
  const needed = Object.entries({ ...programs.gate, ...(tier === 'full' ? programs.full : {}) });
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/local/go/bin'];
  const missing = needed.filter(([program]) => !folders.some((folder) => existsSync(join(folder, program))));
  if (missing.length === 0) return;
  const named = missing.map(([program, source]) => `${program} (${source})`);
  throw new Error(`the ${tier} tier needs ${named.join(', ')}: install it first, as docs/lab.md says`);
}

const isUp = () => spawnSync(join(root, 'lab/status')).status === 0;

/** Starts the lab with its registry, and returns the environment that it prints. */
async function start() {
  const exports = await runOrThrow(join(root, 'lab/start'), ['--ecr'], process.env, 'pipe');
  const pairs = [...exports.matchAll(/^export (\w+)="(.*)"$/gm)].map(([, name, value]) => [name, value]);
  const env = Object.fromEntries(pairs.map(([name, value]) => [name, value.replace('$PATH', process.env.PATH)]));
  return { ...process.env, ...env };
}

async function buildMissingImages(env) {
  const ofLanguages = {
    python: 'python:3.11',
    golang: 'golang:1.24',
    ruby: 'ruby:3.3',
    java: 'maven:3.9',
    php: 'composer:2',
  };
  const more = values.tier === 'full' ? ofLanguages : {};
  const images = { busybox: 'lab/busybox:latest', node: 'node:24', ...more };
  // One that an earlier version of the script has built may lack what a test needs.
  const script = createHash('sha256')
    .update(readFileSync(join(root, 'lab/images/build')))
    .digest('hex');
  for (const [name, image] of Object.entries(images)) {
    const stamp = join(env.LAB_DIR, `image-${name}.sha256`);
    const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === script;
    if (isCurrent && (await runOrThrow('docker', ['images', '-q', image], env, 'pipe'))) continue;
    await runOrThrow(join(root, 'lab/images/build'), [name], env);
    writeFileSync(stamp, script);
  }
}

/** Writes this machine's settings of pip to a file; images have its certificates. */
async function writePipSettings(file, env) {
  const { code, output } = await runCommand('python3', ['-m', 'pip', 'config', 'get', 'global.index-url'], env, 'pipe');
  const index = env.PIP_INDEX_URL ?? (code === 0 ? output.trim() : undefined);
  const lines = ['[global]', 'cert = /etc/ssl/certs/ca-certificates.crt', ...(index ? [`index-url = ${index}`] : [])];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
}

async function test(env, folder) {
  const report = join(folder, 'report.json');
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const flags = ['-c', 'jest.lab.config.js', '--runInBand', '--json', '--outputFile', report];
  // With --json, jest prints the report to standard output and messages to standard error.
  const own = { TMPDIR: folder, LAB_TIER: values.tier, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };
  const { code } = await runCommand(
    process.execPath,
    [...jest, ...flags, ...positionals],
    { ...env, ...own },
    'ignore',
  );
  if (!existsSync(report)) throw new Error('no test was run');
  const results = JSON.parse(readFileSync(report, 'utf8'));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return { passed: results.numPassedTests, failed: failed || (code === 0 ? 0 : 1) };
}

const begin = performance.now();
const seconds = () => ((performance.now() - begin) / 1000).toFixed(1);
const folder = mkdtempSync(join(tmpdir(), 'lab-'));
const wasUp = isUp();
let tally = { passed: 0, failed: 1 };
let settings = [];
try {
  assertInstalled(values.tier);
  const env = await start();
  settings = ['npmrc', 'pip.conf'].map((name) => join(env.LAB_DIR, 'tmp', name));
  const [npmrc, pipConf] = settings;
  await buildMissingImages(env);
  writeNpmSettings(npmrc);
  await writePipSettings(pipConf, env);
  console.error(`lab: ready after ${seconds()} s`);
  tally = await test(env, folder);
} catch (error) {
  console.error(`lab: ${error.message}`);
} finally {
  for (const file of settings) rmSync(file, { force: true });
  rmSync(folder, { recursive: true, force: true });
  if (!wasUp) spawnSync(join(root, 'lab/stop'), { stdio: 'inherit' });
}
console.error(`lab: ${seconds()} s`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed || interrupted ? 1 : 0;
