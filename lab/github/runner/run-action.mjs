// Runs a JavaScript action as GitHub's runner does: main, then post, with its files, commands and signals.
//   node lab/github/runner/run-action.mjs <action folder> [--event push] [--input name=value]…
//     [--env NAME=value]… [--node path] [--workspace folder]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { OutputReader, parseFileCommands } from './commands.mjs';
import { makeEvent } from './events.mjs';
import { inputVariables, readManifest } from './manifest.mjs';

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];
const SUMMARY_LIMIT = 1024 * 1024;

/**
 * Runs an action and returns what its steps reported (see `report`). Options:
 * - `action`: folder with action.yml. `inputs`: by name. `event`: a name of events.mjs, or {name, ...its options}.
 * - `workspace`: GITHUB_WORKSPACE (default: an empty folder). `node`: path of Node (default: this process's).
 * - `env`: more variables. `token`: `github.token`. `inherit`: names of variables that are copied from this process.
 * - `cancel`: cancels main as the runner does, `cancelPost` post, after `afterMs`, a line that matches `onLine`, or the
 *   AbortSignal `when`: {signal = 'SIGINT', graceMs = 7500, killMs = 2500}.
 * - `main`: false runs only post. `post`: false runs only main. `timeoutMs`: until SIGKILL (default: 120,000).
 */
export async function runAction(options) {
  const folder = resolve(options.action);
  const manifest = readManifest(folder);
  const temp = mkdtempSync(join(tmpdir(), 'run-action-'));
  const masks = [];
  try {
    const world = prepare(options, manifest, temp);
    const steps = {};
    if (options.main !== false)
      steps.main = await step(world, 'main', join(folder, manifest.runs.main), masks, options);
    const outcome = { failed: steps.main?.failed ?? false, cancelled: steps.main?.signalled ?? false };
    if (manifest.runs.post && options.post !== false && runsPost(manifest.runs['post-if'], outcome)) {
      for (const [name, value] of Object.entries({ ...steps.main?.state, ...options.state }))
        world.env[`STATE_${name}`] = value;
      Object.assign(world.env, steps.main?.exported);
      world.env.PATH = [...(steps.main?.paths ?? []).reverse(), world.env.PATH].join(delimiter);
      steps.post = await step(world, 'post', join(folder, manifest.runs.post), masks, {
        ...options,
        cancel: options.cancelPost,
      });
    }
    return report(world, steps);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function prepare(options, manifest, temp) {
  const { name, ...about } =
    typeof options.event === 'string' || !options.event ? { name: options.event ?? 'push' } : options.event;
  const { payload, env: eventEnv } = makeEvent(name, about);
  const folders = Object.fromEntries(['_temp', '_tool', 'home', 'workspace'].map((dir) => [dir, join(temp, dir)]));
  for (const dir of Object.values(folders)) mkdirSync(dir);
  const workspace = resolve(options.workspace ?? folders.workspace);
  const eventPath = join(folders._temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(payload));
  const token = options.token ?? 'ghs_write';
  const inherited = Object.fromEntries(
    (options.inherit ?? []).map((key) => [key, process.env[key]]).filter(([, value]) => value !== undefined),
  );
  const env = {
    PATH: process.env.PATH,
    HOME: folders.home,
    LANG: 'C.UTF-8',
    ...inherited,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTION_REF: '',
    GITHUB_WORKFLOW: 'lab',
    GITHUB_JOB: 'lab',
    GITHUB_RUN_ID: '5001',
    GITHUB_RUN_NUMBER: '17',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_WORKFLOW_REF: `${eventEnv.GITHUB_REPOSITORY}/.github/workflows/lab.yml@${eventEnv.GITHUB_REF}`,
    GITHUB_WORKFLOW_SHA: eventEnv.GITHUB_SHA,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    ...eventEnv,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'lab',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folders._temp,
    RUNNER_TOOL_CACHE: folders._tool,
    RUNNER_WORKSPACE: dirname(workspace),
    ...options.env,
  };
  const github = Object.fromEntries(
    Object.entries(env)
      .filter(([key]) => key.startsWith('GITHUB_'))
      .map(([key, value]) => [key.slice(7).toLowerCase(), value]),
  );
  const inputs = inputVariables(manifest, options.inputs ?? {}, {
    github: { ...github, token, event: payload },
    runner: { os: 'Linux', arch: 'X64', temp: folders._temp },
    job: { status: 'success' },
  });
  const warnings = inputs.unexpected.length
    ? [
        `Unexpected input(s) '${inputs.unexpected.join("', '")}', valid inputs are ['${Object.keys(manifest.inputs ?? {}).join("', '")}']`,
      ]
    : [];
  return {
    env: { ...env, ...inputs.env },
    temp: folders._temp,
    workspace,
    masks: [token],
    warnings,
    missingInputs: inputs.missing,
  };
}

async function step(world, name, script, masks, options) {
  const reader = new OutputReader([...world.masks, ...masks]);
  const files = Object.fromEntries(FILES.map((kind) => [kind, join(world.temp, `${name}_${kind}`)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  const env = { ...world.env, ...Object.fromEntries(FILES.map((kind) => [`GITHUB_${kind}`, files[kind]])) };
  const started = performance.now();
  const child = spawn(options.node ?? process.execPath, [script], {
    cwd: world.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const cancel = arm(child, options);
  const ended = new Promise((done, failed) =>
    child.on('error', failed).on('close', (code, signal) => done({ code, signal })),
  );
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      reader.line(line);
      options.onLine?.(reader.mask(line), name);
      cancel.saw(line);
    });
  const { code, signal } = await ended;
  cancel.disarm();
  masks.push(...reader.masks);
  const text = Object.fromEntries(FILES.map((kind) => [kind, readFileSync(files[kind], 'utf8')]));
  const parsed = (kind) => parseFileCommands(text[kind]);
  const summary = Buffer.byteLength(text.STEP_SUMMARY);
  if (summary > SUMMARY_LIMIT)
    reader.annotate(
      'error',
      {},
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(summary / 1024)}k.`,
    );
  return {
    code,
    signal,
    failed: code !== 0,
    signalled: cancel.sent.length > 0,
    signals: cancel.sent,
    ms: Math.round(performance.now() - started),
    exitAfterSignalMs: cancel.since(),
    reader,
    outputs: parsed('OUTPUT'),
    state: parsed('STATE'),
    exported: exportable(parsed('ENV'), reader),
    paths: text.PATH.split(/\r?\n/).filter(Boolean),
    summary: summary > SUMMARY_LIMIT ? '' : text.STEP_SUMMARY,
  };
}

function exportable({ NODE_OPTIONS, ...rest }, reader) {
  if (NODE_OPTIONS !== undefined)
    reader.annotate('error', {}, "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  return rest;
}

/** Stops a step as the runner does when a job is cancelled: SIGINT, SIGTERM after 7.5 s, SIGKILL 2.5 s later. */
function arm(child, { cancel, timeoutMs = 120_000 }) {
  const sent = [];
  const timers = [setTimeout(() => child.kill('SIGKILL'), timeoutMs)];
  let at = null;
  const send = (signal) =>
    child.exitCode === null && child.signalCode === null && child.kill(signal) && sent.push(signal);
  const start = () => {
    if (at !== null) return;
    at = performance.now();
    send(cancel.signal ?? 'SIGINT');
    const grace = cancel.graceMs ?? 7500;
    timers.push(
      setTimeout(() => send('SIGTERM'), grace),
      setTimeout(() => send('SIGKILL'), grace + (cancel.killMs ?? 2500)),
    );
  };
  if (cancel?.afterMs !== undefined) timers.push(setTimeout(start, cancel.afterMs));
  cancel?.when?.addEventListener('abort', start, { once: true });
  return {
    sent,
    saw: (line) => cancel?.onLine?.test(line) && start(),
    since: () => (at === null ? null : Math.round(performance.now() - at)),
    disarm: () => timers.forEach(clearTimeout),
  };
}

function runsPost(condition = 'always()', { failed, cancelled }) {
  const known = {
    'always()': true,
    'success()': !failed && !cancelled,
    'failure()': failed && !cancelled,
    'cancelled()': cancelled,
    '!cancelled()': !cancelled,
  };
  if (!(condition in known))
    throw new Error(`post-if: ${condition} is not known here; one of ${Object.keys(known).join(', ')}`);
  return known[condition];
}

function report(world, { main, post }) {
  const steps = [main, post].filter(Boolean);
  const secrets = steps.at(-1)?.reader.masks ?? [];
  const all = (pick) => steps.flatMap(pick);
  const reader = steps.at(-1).reader;
  const outputs = main?.outputs ?? {};
  const { reader: _, ...mainPlain } = main ?? {};
  const { reader: __, ...postPlain } = post ?? {};
  const ended = steps.some((s) => s.failed) ? 'failure' : 'success';
  return {
    exitCode: main ? main.code : post?.code,
    signal: main?.signal ?? null,
    conclusion: main?.signalled ? 'cancelled' : ended,
    main: main && mainPlain,
    post: post ? postPlain : null,
    outputs,
    state: main?.state ?? {},
    summary: all((s) => s.summary).join(''),
    exported: main?.exported ?? {},
    paths: main?.paths ?? [],
    annotations: all((s) => s.reader.annotations),
    groups: all((s) => s.reader.groups),
    debug: all((s) => s.reader.debug),
    masks: [...new Set(secrets)],
    // The runner does not pass an output that contains a masked text to other jobs.
    blockedOutputs: Object.keys(outputs).filter((name) => secrets.some((secret) => outputs[name].includes(secret))),
    runnerWarnings: world.warnings,
    missingInputs: world.missingInputs,
    deprecated: all((s) => s.reader.deprecated),
    log: all((s) => s.reader.lines.map((line) => reader.mask(line))).join('\n'),
    rawLog: all((s) => s.reader.lines).join('\n'),
  };
}

function parseArguments([action, ...rest]) {
  const options = { action, inputs: {}, env: {} };
  for (let at = 0; at < rest.length; at += 2) {
    const [flag, value = ''] = [rest[at], rest[at + 1]];
    const pair = () => [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)];
    if (flag === '--input' || flag === '--env') options[flag === '--input' ? 'inputs' : 'env'][pair()[0]] = pair()[1];
    else if (['--event', '--node', '--workspace', '--token'].includes(flag)) options[flag.slice(2)] = value;
    else throw new Error(`unknown flag ${flag}`);
  }
  return options;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = await runAction({
    ...parseArguments(process.argv.slice(2)),
    onLine: (line) => process.stderr.write(`${line}\n`),
  });
  const { rawLog, log, ...rest } = result;
  console.log(JSON.stringify(rest, null, 2));
  process.exitCode = result.conclusion === 'success' ? 0 : 1;
}
