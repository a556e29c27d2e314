export const id = 341;
export const ids = [341];
export const modules = {

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repositoryPrograms: () => (/* binding */ repositoryPrograms)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/adapters/node/program-gate.js



const separateJob = 'Let a job without credentials run `compile` with allow-custom-directives, and give its effective-config.yml to the later jobs as their config: docs/custom-directives.md shows both.';
const shut = (code, sentence, hint) => ({
    kind: 'missing',
    code,
    sentence,
    hint,
});
/**
 * Why no program of the repository may be started here, or nothing where it may: nobody allowed it, the code is a
 * fork's, or something could be stolen. A program reads whatever its job can read, so all of the job counts.
 */
const shutGate = (request) => {
    const { allowed, environment } = request;
    if (!allowed)
        return shut('directives/custom-off', 'A custom directive is a program of the repository, and programs run only where somebody allows it.', separateJob.replace('allow-custom-directives', 'allow-custom-directives: true'));
    if (environment.GITHUB_ACTIONS === 'true' && isForeign(environment.GITHUB_EVENT_PATH))
        return shut('directives/custom-fork', 'This run may be about code of a fork, or of nobody knows whom: its programs are not run.', "Write the directive's value out, or let the pull request come from a branch of this repository.");
    const seen = secretsIn(request);
    return seen.length === 0
        ? undefined
        : shut('directives/custom-credentials', `A custom directive is a program of the repository, and this job holds what it could steal: ${seen.join(', ')}.`, separateJob);
};
/** Names under which a job holds secrets, ours and everybody's. */
const secretive = /^AWS_(?:ACCESS_KEY_ID|PROFILE|CONTAINER_|WEB_IDENTITY|SHARED_CREDENTIALS_FILE|CONFIG_FILE)|^ACTIONS_ID_TOKEN_REQUEST_|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API[_-]?KEY|PRIVATE[_-]?KEY|ACCESS[_-]?KEY|AUTH_SOCK|NETRC|KUBECONFIG|CONNECTION_STRING/i;
/** The runner gives it to every step of an action; it only reaches the caches and artifacts of this very run. */
const everyStepHas = new Set(['ACTIONS_RUNTIME_TOKEN']);
/** What of the job could be stolen, by the names of its variables and files. */
const secretsIn = ({ environment, checkout }) => {
    const named = Object.keys(environment)
        .filter((name) => environment[name] && secretive.test(name) && !everyStepHas.has(name))
        .map((name) => (name.startsWith('INPUT_') ? `the input ${name.slice(6).toLowerCase()}` : name));
    if (environment.GITHUB_ACTIONS !== 'true')
        return named.sort();
    const files = [
        ...(keepsToken(checkout) ? ['the token that actions/checkout left (give it persist-credentials: false)'] : []),
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(environment.HOME ?? (0,external_node_os_.homedir)(), '.aws/credentials')) ? ['~/.aws/credentials'] : []),
    ];
    return [...named.sort(), ...files];
};
/** actions/checkout writes the token, or the name of a file with it, into the settings of the repository. */
const keepsToken = (checkout) => /extraheader|git-credentials/i.test(textOf(checkout && (0,external_node_path_.join)(checkout, '.git/config')) ?? '');
const textOf = (path) => {
    try {
        return path === undefined ? undefined : (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
};
/**
 * Whether the event is about code that may come from another repository. A comment on a pull request does not say
 * whose it is, and an event that cannot be read says nothing.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
const isForeign = (eventPath) => {
    const text = textOf(eventPath);
    let payload;
    try {
        payload = JSON.parse(text ?? '');
    }
    catch {
        return true;
    }
    if (payload === null || typeof payload !== 'object' || payload.issue?.pull_request)
        return true;
    const own = payload.repository?.id;
    const { pull_request: pull, workflow_run: run } = payload;
    if (pull && (own === undefined || pull.head?.repo?.id !== own))
        return true;
    return run !== undefined && (own === undefined || run.head_repository?.id !== own);
};

;// CONCATENATED MODULE: ./lib/adapters/node/program-start.js


/** Reads `{file, handler, args}`, calls, and writes `{"value": …}` or `{"error": "…"}`. */
const nodeDriver = `
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
const say = (answer) => {
  const bytes = Buffer.from(JSON.stringify(answer));
  for (let at = 0; at < bytes.length; ) {
    try { at += writeSync(3, bytes, at); } catch (problem) { if (problem.code !== 'EAGAIN') throw problem; }
  }
};
try {
  const { file, handler, args } = JSON.parse(readFileSync(0, 'utf8'));
  const module = await import(pathToFileURL(file).href);
  const inner = module.default && typeof module.default === 'object' ? module.default : {};
  const called = handler === 'default' ? (inner.default ?? module.default) : (module[handler] ?? inner[handler]);
  if (typeof called !== 'function') throw new Error('it exports no function ' + JSON.stringify(handler));
  say({ value: await called(...args) });
} catch (problem) {
  say({ error: String(problem?.message ?? problem) });
}
process.exit(0);
`;
const pythonDriver = `
import asyncio, importlib.util, inspect, json, os, sys
told = json.load(sys.stdin)
def say(answer):
    with os.fdopen(3, 'w') as out:
        out.write(answer)
try:
    sys.path.insert(0, os.path.dirname(told['file']))
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location('custom_directive', told['file'])
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    called = getattr(module, told['handler'], None)
    if not callable(called):
        raise Exception('it has no function ' + json.dumps(told['handler']))
    value = called(*told['args'])
    if inspect.isawaitable(value):
        async def wait():
            return await value
        value = asyncio.run(wait())
    answer = json.dumps({'value': value}, allow_nan=False)
except BaseException as problem:
    answer = json.dumps({'error': str(problem) or type(problem).__name__})
say(answer)
os._exit(0)
`;
/** Megabytes of Node's heap; with its own memory that is about the 512 of the whole. */
const heap = 384;
const unable = (sentence, hint) => ({
    kind: 'missing',
    code: 'directives/custom-failed',
    sentence,
    hint,
});
/** How a program of a language is started, or why this machine cannot. `file` is absolute. */
const startOf = (file, handler, args, path) => {
    const told = (otherwise) => JSON.stringify({ file, handler: handler ?? otherwise, args });
    const node = (...flags) => ({
        argv: [process.execPath, `--max-old-space-size=${heap}`, ...flags, '--input-type=module', '--eval', nodeDriver],
        input: told('default'),
    });
    const extension = (0,external_node_path_.extname)(file).toLowerCase();
    if (/^\.[cm]?js$/.test(extension))
        return node();
    if (/^\.[cm]?ts$/.test(extension)) {
        if (process.features.typescript)
            return node('--disable-warning=ExperimentalWarning');
        return unable(`Node ${process.versions.node} cannot read TypeScript, in which \`${file.split(/[\\/]/).at(-1)}\` is written.`, 'Run it with Node 22.18 or newer (the action itself runs on 24), or write the program in JavaScript.');
    }
    if (extension !== '.py')
        return unable(`\`${file.split(/[\\/]/).at(-1)}\` is no program that a directive can be.`, 'Write it in JavaScript (.js), TypeScript (.ts) or Python (.py).');
    const python = found('python3', path);
    if (python)
        return { argv: [python, '-I', '-c', pythonDriver], input: told('main') };
    return unable('There is no python3 on this machine.', 'Install it, or write the program in JavaScript.');
};
/** A program of the machine, by its absolute path. */
const found = (name, path = '') => path
    .split(external_node_path_.delimiter)
    .filter(Boolean)
    .map((folder) => (0,external_node_path_.join)(folder, name))
    .find((file) => {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/adapters/node/sandbox.js




/** What a program may take. */
const bounds = { milliseconds: 30_000, bytesOfMemory: 512 * 1024 * 1024, bytesOfAnswer: 1024 * 1024 };
/** How often the memory is looked at, in milliseconds. */
const watch = 50;
/** Characters of what a program writes that are kept. */
const mostSaid = 16_384;
/**
 * The words before a program's own that take from it what this system can take away, from most to least: the network,
 * the sight of other processes (and with them of their environments), and the way to more rights (`sudo`).
 */
const walls = async (path) => {
    const [unshare, setpriv] = [found('unshare', path), found('setpriv', path)];
    const own = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];
    const lower = setpriv ? [setpriv, '--no-new-privs', '--'] : [];
    const tries = unshare
        ? [
            [unshare, '--user', '--map-current-user', ...own, '--', ...lower],
            [unshare, '--user', '--map-root-user', ...own, '--', ...lower],
            [unshare, '--user', '--map-root-user', '--net', '--', ...lower],
        ]
        : [];
    for (const words of [...tries, lower])
        if (words.length > 0 && (await works(words, path)))
            return words;
    return [];
};
const works = ([command = '', ...words], path) => {
    const nothing = found('true', path);
    if (nothing === undefined)
        return Promise.resolve(false);
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(command, [...words, nothing], { env: {}, timeout: 5_000 }, (error) => resolve(!error));
    });
};
/**
 * Runs a program in a folder of its own with an empty environment. What it writes is data, kept for a message; what it
 * answers comes on descriptor 3. It is killed, with all that it started, when it takes more than its bounds.
 */
const runWalled = (argv, input, temporary, limits = bounds, signal) => new Promise((resolve, reject) => {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'custom-directive-'));
    const [command = '', ...words] = argv;
    const child = (0,external_node_child_process_.spawn)(command, words, {
        cwd: folder,
        env: {},
        detached: true,
        windowsHide: true,
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    let answer = '';
    let said = '';
    let stopped;
    const kill = (why) => {
        stopped ??= { kind: 'stopped', why };
        for (const pid of familyOf(child.pid))
            end(pid);
        for (const stream of child.stdio)
            stream?.destroy();
    };
    const onAbort = () => kill('stop');
    const timer = setTimeout(() => kill('time'), limits.milliseconds);
    const watcher = setInterval(() => {
        if (memoryOf(child.pid) > limits.bytesOfMemory)
            kill('memory');
    }, watch);
    const close = () => {
        clearTimeout(timer);
        clearInterval(watcher);
        signal?.removeEventListener('abort', onAbort);
        // Whatever it left running goes with it.
        if (child.pid)
            end(-child.pid);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted)
        kill('stop');
    for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text) => {
            said = (said + text).slice(-mostSaid);
        });
    const answers = child.stdio[3];
    answers.setEncoding('utf8');
    answers.on('data', (text) => {
        answer += text;
        if (answer.length > limits.bytesOfAnswer)
            kill('answer');
    });
    // It may end without having read what it was told.
    child.stdin?.on('error', () => { }).end(input);
    child.on('error', (problem) => {
        close();
        reject(problem);
    });
    child.on('exit', () => {
        // A grandchild may hold the streams open for ever.
        if (child.pid)
            end(-child.pid);
    });
    child.on('close', () => {
        close();
        resolve(stopped ?? { kind: 'ended', answer, said });
    });
});
const end = (pid) => {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It is gone already.
    }
};
/** A process and all that it started, innermost first, where the system tells (Linux). */
const familyOf = (pid) => {
    if (pid === undefined)
        return [];
    const children = procText(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
    return [...children.flatMap(familyOf), pid];
};
/** https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html: resident pages of 4 KiB. */
const memoryOf = (pid) => familyOf(pid).reduce((sum, one) => sum + Number(procText(`${one}/statm`).split(' ')[1] ?? 0) * 4096, 0);
const procText = (file) => {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${file}`, 'utf8').trim();
    }
    catch {
        return '';
    }
};

;// CONCATENATED MODULE: ./lib/adapters/node/programs.js







/** Programs of the repository, started one after another, each behind walls; none where something could be stolen. */
const repositoryPrograms = (request) => {
    const shut = shutGate(request);
    const path = request.environment.PATH;
    let before = Promise.resolve();
    let built;
    const run = async (question) => {
        const { file, handler, args, says } = question;
        const seen = request.workspace.look(file);
        if (seen !== 'file')
            return noFile(file, seen);
        const start = startOf((0,external_node_fs_.realpathSync)((0,external_node_path_.join)(request.workspace.root, file)), handler, args, path);
        if (!('argv' in start))
            return start;
        built ??= walls(path);
        const argv = [...(await built), ...start.argv];
        return answerOf(await runWalled(argv, start.input, request.temporary, request.limits ?? bounds, request.signal), says);
    };
    return {
        answer(question) {
            if (shut)
                return Promise.resolve(shut);
            const answer = before.then(() => run(question));
            before = answer.catch(() => { });
            return answer;
        },
    };
};
const failed = (sentence, hint) => ({
    kind: 'missing',
    code: 'directives/custom-failed',
    sentence,
    hint,
});
const noFile = (file, seen) => ({
    kind: 'missing',
    code: seen === 'outside' ? 'source/outside' : 'source/missing-path',
    sentence: seen === 'outside' ? `"${file}" leaves the folder of the config.` : `The program "${file}" does not exist.`,
    hint: 'Paths of programs are relative to the config, written with "/".',
});
const tooMuch = {
    time: `did not answer within ${bounds.milliseconds / 1000} seconds`,
    memory: `took more than ${bounds.bytesOfMemory / 1024 / 1024} MB of memory`,
    answer: `answered with more than ${bounds.bytesOfAnswer / 1024 / 1024} MB`,
    stop: 'was stopped with this run',
};
/** The answer as data. What the program wrote is only told when it failed, on one line, so that it commands nobody. */
const answerOf = (ran, says) => {
    if (ran.kind === 'stopped') {
        if (ran.why === 'stop')
            throw new refused/* Refused */.L({ code: 'door/stopped', message: 'The run was stopped.', hint: 'Run it again.' });
        return failed(`${upperFirst(says)} ${tooMuch[ran.why]}, and was ended.`, 'Let its program do less.');
    }
    const answer = parsed(ran.answer);
    if (answer?.error !== undefined)
        return failed(`${upperFirst(says)} failed: ${programs_short(String(answer.error))}`, 'Mend its program.');
    if (answer === undefined)
        return failed(`${upperFirst(says)} ended without an answer.${ran.said.trim() ? ` Its last words: ${programs_short(lastLine(ran.said))}` : ''}`, 'Let its function return a value, and not end the process.');
    if (answer.value === undefined || answer.value === null)
        return failed(`${upperFirst(says)} gave nothing.`, 'Let its function return a value.');
    return { kind: 'found', value: answer.value };
};
const parsed = (text) => {
    try {
        const answer = JSON.parse(text);
        return answer !== null && typeof answer === 'object' ? answer : undefined;
    }
    catch {
        return undefined;
    }
};
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';
const programs_short = (text) => (0,visible/* visible */.RK)(text.length > 300 ? `${text.slice(0, 300)}…` : text);
const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ })

};
