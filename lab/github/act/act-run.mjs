// Runs workflows with act on this machine, without containers, images or a network beyond loopback.
//   node act/act-run.mjs <repository folder> [--event pull_request.opened] [--workflow .github/workflows/x.yml] [--job id]
//     [--env NAME=value]… [--secret NAME=value]… [--var NAME=value]… [--input name=value]… [--matrix key:value]…
//     [--local owner/repo@ref=folder]… [--repos folder] [--artifacts folder]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { makeEvent } from '../runner/events.mjs';
import { tools } from '../tools.mjs';
import { asRepository, copyForAct } from './self.mjs';

const STUBS = join(dirname(fileURLToPath(import.meta.url)), 'stubs');
const SAFE = [
  '--json',
  '--no-cache-server',
  '--container-daemon-socket',
  '-',
  '--pull=false',
  '--artifact-server-addr',
  '127.0.0.1',
  '--use-new-action-cache',
  '--action-offline-mode',
];
const PLATFORMS = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04', 'ubuntu-24.04-arm'];

const splitName = (key) => [key.slice(0, key.lastIndexOf('@')), key.slice(key.lastIndexOf('@') + 1)];

function usesIn(file) {
  const { jobs = {}, runs } = parse(readFileSync(file, 'utf8')) ?? {};
  const steps = [...Object.values(jobs).flatMap((job) => job.steps ?? []), ...(runs?.steps ?? [])];
  return [...Object.values(jobs), ...steps].map((part) => part.uses).filter(Boolean);
}

const asFile = (path) =>
  [path, join(path, 'action.yml'), join(path, 'action.yaml')].find((file) => /\.ya?ml$/.test(file) && existsSync(file));

/**
 * Returns `owner/repo@ref` → folder for every action and workflow that the chosen workflows use, directly or not, and
 * that act would clone from GitHub. In a copy of a repository, `$/path` is replaced by that name. Throws if a folder is
 * missing.
 */
function replacements(repo, { local = {}, workflow }, self, place) {
  const found = { [self]: repo };
  for (const [key, folder] of Object.entries(local))
    found[key] = copyForAct(resolve(folder), place(`local/${key}`), asRepository(...splitName(key)));
  const seen = new Set();
  const visit = (folder, path) => {
    const file = asFile(join(folder, path));
    if (!file || seen.has(file)) return;
    seen.add(file);
    for (const use of usesIn(file)) {
      const [, name, inner = '', ref] = /^([\w.-]+\/[\w.-]+)(\/[^@]*)?@(.+)$/.exec(use) ?? [];
      if (!name) {
        if (use.startsWith('./')) visit(folder, use);
        continue;
      }
      const key = `${name}@${ref}`;
      const stub = /^(?:actions|docker)\//.test(name) && join(STUBS, name.split('/')[1]);
      if (stub && existsSync(stub)) found[key] ??= stub;
      if (!found[key]) throw new Error(`${use} would be fetched from GitHub; give local: {"${key}": folder}`);
      visit(found[key], inner || '.');
    }
  };
  const all = join(repo, '.github/workflows');
  for (const path of workflow ? [workflow] : readdirSync(all).map((name) => join('.github/workflows', name)))
    visit(repo, path);
  return found;
}

const pairs = (flag, values) => Object.entries(values ?? {}).flatMap(([key, value]) => [flag, `${key}=${value}`]);

const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

/**
 * Runs a repository's workflows with act. Returns its exit code, the result of each job by id (and matrix), the results
 * of the steps, and the log. `options` are the flags above as keys; see `parseArguments`.
 */
export async function runAct(options) {
  const original = resolve(options.repo);
  const { name, ...about } =
    typeof options.event === 'string' || !options.event ? { name: options.event ?? 'push' } : options.event;
  const { event, payload, env } = makeEvent(name, { inputs: options.inputs, ...about });
  const temp = mkdtempSync(join(tmpdir(), 'act-run-'));
  try {
    const place = (part) => {
      mkdirSync(join(temp, part), { recursive: true });
      return join(temp, part);
    };
    place('config/act');
    const self = `${env.GITHUB_REPOSITORY}@lab-self`;
    const repo = copyForAct(original, place('repo'), asRepository(...splitName(self)));
    writeFileSync(join(temp, 'config/act/actrc'), '');
    for (const file of ['none', 'event.json'])
      writeFileSync(join(temp, file), file === 'none' ? '' : JSON.stringify(payload));
    const artifacts = options.artifacts ?? place('artifacts');
    const stated = {
      ...env,
      SHA_REF: env.GITHUB_SHA,
      LAB_WORKTREE: original,
      LAB_REPOS: resolve(options.repos ?? place('repos')),
      LAB_ARTIFACTS: resolve(artifacts),
      ...options.env,
    };
    const args = [
      event,
      ...SAFE,
      '--artifact-server-path',
      place('act-artifacts'),
      '--artifact-server-port',
      String(await freePort()),
      '-C',
      repo,
      '-e',
      join(temp, 'event.json'),
      '--actor',
      env.GITHUB_ACTOR,
      ...PLATFORMS.flatMap((label) => ['-P', `${label}=-self-hosted`]),
      ...['--env-file', '--secret-file', '--var-file', '--input-file'].flatMap((flag) => [flag, join(temp, 'none')]),
      ...(options.workflow ? ['-W', resolve(repo, options.workflow)] : []),
      ...(options.job ? ['-j', options.job] : []),
      ...pairs('--env', stated),
      ...pairs('-s', { GITHUB_TOKEN: 'ghs_write', ...options.secrets }),
      ...pairs('--var', options.vars),
      ...pairs('--input', options.inputs),
      ...(options.matrix ?? []).flatMap((item) => ['--matrix', item]),
      ...pairs('--local-repository', replacements(repo, options, self, place)),
    ];
    const keep = Object.fromEntries(
      ['TMPDIR', 'DOCKER_HOST'].filter((key) => process.env[key]).map((key) => [key, process.env[key]]),
    );
    const world = {
      ...keep,
      PATH: [dirname(tools.node24()), process.env.PATH].join(delimiter),
      HOME: place('home'),
      XDG_CONFIG_HOME: join(temp, 'config'),
      XDG_CACHE_HOME: place('cache'),
    };
    return await watch(
      spawn(tools.act(), args, {
        cwd: repo,
        env: world,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
      options,
    );
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

async function watch(child, { onLine, timeoutMs = 300_000 }) {
  const result = { jobs: {}, steps: [], log: [] };
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  const ended = new Promise((done, failed) =>
    child.on('error', (error) => failed(new Error(`cannot start act: ${error.message}`))).on('close', done),
  );
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      const entry = line.startsWith('{') ? JSON.parse(line) : { msg: line };
      const job =
        entry.jobID &&
        (entry.matrix && Object.keys(entry.matrix).length
          ? `${entry.jobID} ${JSON.stringify(entry.matrix)}`
          : entry.jobID);
      if (entry.jobResult) result.jobs[job] = entry.jobResult;
      if (entry.stepResult) result.steps.push({ job, step: entry.step, stage: entry.stage, result: entry.stepResult });
      const text = `${job ? `[${job}] ` : ''}${String(entry.msg ?? '').trimEnd()}`;
      result.log.push(text);
      onLine?.(text);
    });
  const code = await ended;
  clearTimeout(timer);
  return { code, ...result, log: result.log.join('\n') };
}

function parseArguments([repo, ...rest]) {
  const options = { repo, env: {}, secrets: {}, vars: {}, inputs: {}, local: {}, matrix: [] };
  const maps = { '--env': 'env', '--secret': 'secrets', '--var': 'vars', '--input': 'inputs', '--local': 'local' };
  for (let at = 0; at < rest.length; at += 2) {
    const [flag, value = ''] = [rest[at], rest[at + 1]];
    if (maps[flag]) options[maps[flag]][value.slice(0, value.indexOf('='))] = value.slice(value.indexOf('=') + 1);
    else if (flag === '--matrix') options.matrix.push(value);
    else if (['--event', '--workflow', '--job', '--repos', '--artifacts'].includes(flag))
      options[flag.slice(2)] = value;
    else throw new Error(`unknown flag ${flag}`);
  }
  return options;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { code, jobs } = await runAct({
    ...parseArguments(process.argv.slice(2)),
    onLine: (line) => console.log(line),
  });
  for (const [job, result] of Object.entries(jobs)) console.log(`${result}\t${job}`);
  process.exitCode = code;
}
