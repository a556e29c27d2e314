export const id = 1913;
export const ids = [1913];
export const modules = {

/***/ 28760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   z: () => (/* binding */ trustedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64601);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63697);




/** Returns the file extension of programs on this system. */
const extension = () => (process.platform === 'win32' ? '.exe' : '');
/** True for a path that, with links followed or not, is in no distrusted folder. */
const isTrusted = (path, distrusted) => !distrusted.some((folder) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, path) || (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(path)));
/** Returns PATH without entries that could contain a program of the repository: relative ones and distrusted folders. */
const trustedPath = (path, distrusted) => (path ?? '')
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry) && isTrusted(entry, distrusted))
    .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
/** Returns the absolute path of a program of the machine; undefined if no trusted entry of PATH contains it. */
const findProgram = (name, path, distrusted) => trustedPath(path, distrusted)
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter(Boolean)
    .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${extension()}`))
    .find((file) => isExecutable(file) && isTrusted(file, distrusted));
const isExecutable = (file) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 31913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repositoryPrograms: () => (/* binding */ repositoryPrograms)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(64601);
// EXTERNAL MODULE: ./lib/adapters/node/machine-programs.js
var machine_programs = __webpack_require__(28760);
// EXTERNAL MODULE: ./lib/adapters/github/event.js
var github_event = __webpack_require__(47186);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
// EXTERNAL MODULE: ./lib/diagnostics/secret-names.js
var secret_names = __webpack_require__(53015);
;// CONCATENATED MODULE: ./lib/adapters/node/job-secrets.js






/**
 * Names of variables that lead to secrets, besides those of `looksLikeSecretName`: AWS profiles and settings, which can name a
 * program that returns credentials, and connection strings (`ConnectionStrings__Shop`).
 */
const secretName = /^AWS_(?:(?:DEFAULT_)?PROFILE|CONFIG_FILE)$|CONNECTION_?STRING/i;
/** Token that the runner gives to every step of an action; it gives access to caches and artifacts of the run alone. */
const runtimeToken = 'ACTIONS_RUNTIME_TOKEN';
const words = (text) => text.trim().split(/\s+/);
/**
 * Names of variables without secrets: those of shells and desktops, of the runner, and of GitHub's runner images.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * https://github.com/actions/runner-images/blob/main/images/ubuntu/scripts/build/configure-environment.sh
 */
const harmless = new Set([
    ...words(`CI HOME HOSTNAME LANG LANGUAGE LOGNAME MAIL OLDPWD PATH PWD SHELL SHLVL TERM TMPDIR TEMP TMP TZ USER _
    COLORTERM DESKTOP_SESSION DBUS_SESSION_BUS_ADDRESS EDITOR ITERM_SESSION_ID PAGER SESSION_MANAGER TERM_PROGRAM
    TERM_PROGRAM_VERSION TERM_SESSION_ID SECURITYSESSIONID XAUTHORITY XDG_SESSION_CLASS XDG_SESSION_DESKTOP
    XDG_SESSION_ID XDG_SESSION_PATH XDG_SESSION_TYPE FORCE_COLOR NO_COLOR`),
    ...words(`ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_RESULTS_URL ACTIONS_RUNTIME_URL
    ACTIONS_ORCHESTRATION_ID ACTIONS_RUNNER_ACTION_ARCHIVE_CACHE ACTIONS_STEP_DEBUG ACTIONS_RUNNER_DEBUG`),
    ...words(`GITHUB_ACTION GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTIONS GITHUB_ACTOR
    GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL
    GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED
    GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID
    GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE
    GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA
    GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE
    RUNNER_TRACKING_ID RUNNER_USER RUNNER_WORKSPACE RUNNER_PERFLOG`),
    ...words(`ACCEPT_EULA AGENT_TOOLSDIRECTORY ANT_HOME AZURE_EXTENSION_DIR BOOTSTRAP_HASKELL_NONINTERACTIVE CHROME_BIN
    CHROMEWEBDRIVER CONDA DEBIAN_FRONTEND DEPLOYMENT_BASEPATH EDGEWEBDRIVER ENABLE_RUNNER_TRACING GECKOWEBDRIVER
    GHCUP_INSTALL_BASE_PREFIX GRADLE_HOME ImageOS ImageVersion INVOCATION_ID JOURNAL_STREAM LEIN_HOME LEIN_JAR
    MEMORY_PRESSURE_WATCH MEMORY_PRESSURE_WRITE NVM_DIR PIPX_BIN_DIR PIPX_HOME POWERSHELL_DISTRIBUTION_CHANNEL
    PSModulePath SELENIUM_JAR_PATH SGX_AESM_ADDR SWIFT_PATH SYSTEMD_EXEC_PID USE_BAZEL_FALLBACK_VERSION
    VCPKG_INSTALLATION_ROOT`),
]);
/** Pattern of further names of variables without secrets; the input `variables` may contain anything. */
const harmlessPattern = /^(?:LC_\w+|XDG_\w+|JAVA_HOME(?:_\w+)?|GOROOT_\w+|ANDROID_(?:HOME|SDK_ROOT|NDK\w*)|DOTNET_\w+|HOMEBREW_(?:NO_AUTO_UPDATE|CLEANUP_PERIODIC_FULL_DAYS)|STATS_\w+|INPUT_(?!VARIABLES$).+)$/;
const isHarmless = (name) => harmless.has(name) || harmlessPattern.test(name);
/** Returns the name of a variable for a message; an input is called by the name of the input. */
const displayName = (name) => name.startsWith('INPUT_') ? `the input ${name.slice(6).toLowerCase()}` : name;
/** True for a variable that looks like a secret by its name or its value. Names of inputs contain hyphens. */
const isSecret = (name, value) => secretName.test(name) ||
    (!harmless.has(name) && (0,secret_names/* looksLikeSecretName */.FF)(name.replaceAll('-', '_'))) ||
    (0,secret/* containsSecret */.At)(value);
/** Returns the variables that are not empty. */
const nonEmpty = (environment) => Object.entries(environment).filter((entry) => Boolean(entry[1]));
/**
 * Returns names of the secrets of a job: of its variables, and in GitHub Actions of the token that actions/checkout left
 * and of `~/.aws/credentials`. `root` is the config's folder.
 */
const findSecrets = (environment, root) => {
    const named = nonEmpty(environment)
        .filter(([name, value]) => name !== runtimeToken && isSecret(name, value))
        .map(([name]) => displayName(name))
        .sort();
    if (environment.GITHUB_ACTIONS !== 'true')
        return named;
    const files = [
        ...(hasCheckoutToken(environment, root)
            ? ['the token that actions/checkout left (give it persist-credentials: false)']
            : []),
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(environment.HOME ?? (0,external_node_os_.homedir)(), '.aws/credentials')) ? ['~/.aws/credentials'] : []),
    ];
    return [...named, ...files];
};
/** Returns names of the variables that are not known to be harmless, or whose values look like secrets. */
const findUnknownVariables = (environment) => nonEmpty(environment)
    .filter(([name, value]) => !isHarmless(name) || isSecret(name, value))
    .map(([name]) => displayName(name))
    .sort();
/**
 * True if actions/checkout left its token, or the name of a file with it, in the settings of a repository: that of the
 * config, or one in the workspace or a folder of it, where a second checkout would be.
 */
const hasCheckoutToken = (environment, root) => {
    const workspace = environment.GITHUB_WORKSPACE;
    const folders = workspace ? [workspace, ...foldersIn(workspace).map((name) => (0,external_node_path_.join)(workspace, name))] : [];
    const tops = new Set([(0,checkout/* checkoutOf */.o5)(root, environment), ...folders]);
    return [...tops].some((top) => top !== undefined && /extraheader|git-credentials/i.test((0,checkout/* gitSettingsText */.LF)(top)));
};
const foldersIn = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name);
    }
    catch {
        return [];
    }
};

;// CONCATENATED MODULE: ./lib/adapters/node/program-gate.js


const separateJob = 'Let a job without credentials run `compile` with allow-custom-directives, and give its effective-config.yml to the later jobs as their config: docs/custom-directives.md shows both.';
const notStarted = (code, sentence, hint) => ({
    kind: 'missing',
    code,
    sentence,
    hint,
});
/**
 * Returns why no program of the repository may be started; undefined if it may. It may not without the input
 * `allow-custom-directives`, for code of a fork or of unknown origin, and in a job with secrets: a program can read
 * whatever its job can read.
 */
const reasonNotToStart = (request) => {
    const { allowed, environment, root } = request;
    if (!allowed)
        return notStarted('directives/custom-off', 'A custom directive is a program of the repository, and programs run only where somebody allows it.', separateJob.replace('allow-custom-directives', 'allow-custom-directives: true'));
    if (environment.GITHUB_ACTIONS === 'true' && (0,github_event/* codeOfEvent */.DG)(environment) !== 'own')
        return notStarted('directives/custom-fork', 'This run may be about code of a fork, or of nobody knows whom: its programs are not run.', "Write the directive's value out, or let the pull request come from a branch of this repository.");
    const secrets = findSecrets(environment, root);
    return secrets.length === 0
        ? undefined
        : notStarted('directives/custom-credentials', `A custom directive is a program of the repository, and this job holds what it could steal: ${secrets.join(', ')}.`, separateJob);
};
/** Names of variables that a sentence lists. */
const maxNames = 8;
/**
 * Returns why no program may be started unless its walls are complete (`areComplete`); undefined if it may. In GitHub Actions it could read the
 * environment of this step, or change what later processes with that environment run, so every variable must be known
 * to be harmless. At a prompt `reasonNotToStart` alone decides.
 */
const reasonNotToStartWithoutWalls = ({ environment }) => {
    if (environment.GITHUB_ACTIONS !== 'true')
        return undefined;
    const unknown = findUnknownVariables(environment);
    if (unknown.length === 0)
        return undefined;
    const rest = unknown.length - maxNames;
    const names = [...unknown.slice(0, maxNames), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    return notStarted('directives/custom-credentials', `This machine cannot hide other processes from a program and close its files to it, and variables of this job may hold what it could steal: ${names}.`, 'Let an earlier step of the job run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` (ubuntu-24.04), or use a runner with util-linux (`unshare`, `mount`, `setpriv`) and user namespaces.');
};

;// CONCATENATED MODULE: ./lib/adapters/node/program-start.js

/** JavaScript that reads `{file, handler, args}`, calls the function and writes `{"value": …}` or `{"error": "…"}`. */
const nodeDriver = `
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
const send = (answer) => {
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
  send({ value: await called(...args) });
} catch (problem) {
  send({ error: String(problem?.message ?? problem) });
}
process.exit(0);
`;
/** Python that reads and writes the same JSON as `nodeDriver`. */
const pythonDriver = `
import asyncio, importlib.util, inspect, json, os, sys
request = json.load(sys.stdin)
def send(answer):
    with os.fdopen(3, 'w') as out:
        out.write(answer)
try:
    sys.path.insert(0, os.path.dirname(request['file']))
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location('custom_directive', request['file'])
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    called = getattr(module, request['handler'], None)
    if not callable(called):
        raise Exception('it has no function ' + json.dumps(request['handler']))
    value = called(*request['args'])
    if inspect.isawaitable(value):
        async def wait():
            return await value
        value = asyncio.run(wait())
    answer = json.dumps({'value': value}, allow_nan=False)
except BaseException as problem:
    answer = json.dumps({'error': str(problem) or type(problem).__name__})
send(answer)
os._exit(0)
`;
/** Node's heap in MiB; the whole process then takes about the 512 MiB that it may. */
const heapSize = 384;
const unable = (sentence, hint) => ({
    kind: 'missing',
    code: 'directives/custom-failed',
    sentence,
    hint,
});
/**
 * Returns the command that calls a function of a program by its language, or the answer that says why this machine
 * cannot. `file` is an absolute path; without a `handler` the function is `default`, in Python `main`.
 */
const startOf = (file, handler, args, find) => {
    const inputFor = (defaultHandler) => JSON.stringify({ file, handler: handler ?? defaultHandler, args });
    const node = (...flags) => ({
        argv: [process.execPath, `--max-old-space-size=${heapSize}`, ...flags, '--input-type=module', '--eval', nodeDriver],
        input: inputFor('default'),
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
    const python = find('python3');
    if (python)
        return { argv: [python, '-I', '-c', pythonDriver], input: inputFor('main') };
    return unable('There is no python3 on this machine.', 'Install it, or write the program in JavaScript.');
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/adapters/node/sandbox.js



/** Limits of a program of the repository; `bytesOfAnswer` counts characters. */
const defaultLimits = { milliseconds: 30_000, bytesOfMemory: 512 * 1024 * 1024, bytesOfAnswer: 1024 * 1024 };
/** Milliseconds between two checks of the memory. */
const memoryInterval = 50;
/** Characters of a program's output that are kept, the last ones. */
const maxOutput = 16_384;
/** POSIX shell, on every system but Windows: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html */
const shell = '/bin/sh';
/**
 * Returns the command that runs a program and kills it when this process ends. A watcher next to the program reads from a
 * pipe that this process keeps open: the pipe closes when this process ends, killed or not, and the watcher kills the
 * process group. It runs outside of the walls, hidden from the program, and `unshare --kill-child` kills all processes
 * behind them. The limit of CPU seconds applies to processes that left the group; `env -i` removes variables of the shell.
 */
const withWatcher = (argv, seconds) => (0,external_node_fs_.existsSync)(shell)
    ? [
        shell,
        '-c',
        `ulimit -t ${seconds}; { read -r _; kill -9 0; } <&4 >/dev/null 2>&1 3>&- 4<&- & exec 4<&-; /usr/bin/env -i "$@"; kill -9 0`,
        'sh',
        ...argv,
    ]
    : argv;
/** CPU seconds that a program may take for each second of its time limit: it may have several threads. */
const cpuFactor = 4;
/**
 * Runs a program in a new folder in `temporary` with an empty environment. Its answer is what it writes to file
 * descriptor 3. Kills it, with all processes that it started, when it exceeds a limit or the signal aborts. Throws if it
 * cannot be started.
 */
const runProgram = (argv, input, temporary, limits = defaultLimits, signal) => new Promise((resolve, reject) => {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'custom-directive-'));
    const [command = '', ...words] = withWatcher(argv, Math.ceil((limits.milliseconds / 1_000) * cpuFactor));
    const child = (0,external_node_child_process_.spawn)(command, words, {
        cwd: folder,
        env: {},
        detached: true,
        windowsHide: true,
        stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    });
    let answer = '';
    let output = '';
    let stopped;
    const stop = (why) => {
        stopped ??= { kind: 'stopped', why };
        for (const pid of processTree(child.pid))
            kill(pid);
        for (const stream of child.stdio)
            stream?.destroy();
    };
    const onAbort = () => stop('stop');
    const timer = setTimeout(() => stop('time'), limits.milliseconds);
    const watcher = setInterval(() => {
        if (memoryOf(child.pid) > limits.bytesOfMemory)
            stop('memory');
    }, memoryInterval);
    const close = () => {
        clearTimeout(timer);
        clearInterval(watcher);
        signal?.removeEventListener('abort', onAbort);
        // Processes that it started may still run.
        if (child.pid)
            kill(-child.pid);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted)
        stop('stop');
    for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-maxOutput);
        });
    const answerStream = child.stdio[3];
    answerStream.setEncoding('utf8');
    answerStream.on('data', (text) => {
        answer += text;
        if (answer.length > limits.bytesOfAnswer)
            stop('answer');
    });
    // It may end before it has read its input.
    child.stdin?.on('error', () => { }).end(input);
    child.on('error', (problem) => {
        close();
        reject(problem);
    });
    child.on('exit', () => {
        // A process that it started may keep the streams open.
        if (child.pid)
            kill(-child.pid);
    });
    child.on('close', () => {
        close();
        resolve(stopped ?? { kind: 'ended', answer, output });
    });
});
/** Kills a process, or with a negative id a process group. */
const kill = (pid) => {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
};
/** Returns the ids of a process and, on Linux, of all processes that it started, innermost first. */
const processTree = (pid) => {
    if (pid === undefined)
        return [];
    const children = procText(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
    return [...children.flatMap(processTree), pid];
};
/**
 * Returns the memory of a process and of all that it started in bytes: resident pages of 4 KiB.
 * https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html
 */
const memoryOf = (pid) => processTree(pid).reduce((sum, id) => sum + Number(procText(`${id}/statm`).split(' ')[1] ?? 0) * 4096, 0);
/** Returns the text of a file in /proc; empty if it cannot be read. */
const procText = (file) => {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${file}`, 'utf8').trim();
    }
    catch {
        return '';
    }
};

// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var node_inside = __webpack_require__(63697);
;// CONCATENATED MODULE: ./lib/adapters/node/mounts.js

/** Returns the text of a file; empty if it cannot be read. */
const textOf = (file) => {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
};
/**
 * Flags that a mount in another user namespace must keep, so that a remount has to name them:
 * https://man7.org/linux/man-pages/man7/mount_namespaces.7.html.
 */
const lockedFlags = ['nosuid', 'noexec', 'noatime', 'nodiratime', 'relatime', 'nosymfollow'];
/** Returns the options of `mount` that make a mount with these flags read-only and without devices. */
const closingOptions = (flags) => {
    if (flags.includes('ro') && flags.includes('nodev'))
        return undefined;
    const kept = flags.filter((flag) => lockedFlags.includes(flag));
    const times = kept.includes('noatime') || kept.includes('relatime') ? [] : ['strictatime'];
    return ['remount', 'bind', 'ro', 'nodev', ...kept, ...times].join(',');
};
/** Decodes octal escapes of a path: https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html. */
const decodePath = (text) => text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
/** Returns the mount points of this process; of several on one path the last one, which hides the others. */
const mountPoints = (text = textOf('/proc/self/mountinfo')) => {
    const found = new Map();
    for (const line of text.split('\n')) {
        const [, , , , point, flags] = line.split(' ');
        if (!point || !flags)
            continue;
        const path = decodePath(point);
        found.delete(path);
        found.set(path, { point: path, closed: closingOptions(flags.split(',')) });
    }
    return [...found.values()];
};
const isSocket = (path) => {
    try {
        return (0,external_node_fs_.lstatSync)(path).isSocket();
    }
    catch {
        return false;
    }
};
/**
 * Returns the paths of sockets: those on which processes of this network namespace listen
 * (https://man7.org/linux/man-pages/man5/proc_pid_net.5.html), and those that are mount points.
 */
const boundSockets = (mounts, text = textOf('/proc/net/unix')) => {
    const listed = text.split('\n').map((line) => /^\w+: (?:\S+ +){5}\d+ (\/.*)$/.exec(line)?.[1] ?? '');
    return [...new Set([...listed, ...mounts.map(({ point }) => point)])].filter(isSocket);
};

;// CONCATENATED MODULE: ./lib/adapters/node/walls.js







/**
 * Shell script that changes the mounts of its namespace and starts a program there. Arguments: the path of `mount`, pairs
 * of a word and a path, `--`, and the program's command. Mounts an empty, writable folder over the working folder, and
 * forbids further user namespaces. Ignores a mount that fails, as `probeScript` decides. LIBMOUNT_FORCE_MOUNT2 makes all
 * versions of `mount` use the same system call.
 */
const mountScript = `
mount=$1
shift
put() { LIBMOUNT_FORCE_MOUNT2=always "$mount" -n -i -c "$@"; } >/dev/null 2>&1 </dev/null
while [ "$1" != -- ]; do
  case $1 in
    hide) put -t tmpfs -o ro,nosuid,nodev,noexec,size=4k,mode=755 none "$2" ;;
    self) put --bind "$2" "$2" ;;
    mask) put --bind /dev/null "$2" ;;
    *) put -o "$1" none "$2" ;;
  esac
  shift 2
done
shift
{ echo 0 >/proc/sys/user/max_user_namespaces; } 2>/dev/null
put -o remount,bind,ro,nosuid,nodev,noexec,relatime none /proc
put -t tmpfs -o nosuid,nodev,size=64m,nr_inodes=16k,mode=700 none "$PWD"
cd "$PWD" && exec /usr/bin/env -i "$@"
`;
/**
 * Shell script that succeeds if its first argument is readable, no argument can be written or connected to, and its
 * working folder can be written.
 */
const probeScript = `
[ -r "$1" ] || exit 1
for place do
  if [ -S "$place" ] || { [ -w "$place" ] && [ ! -c "$place" ]; }; then exit 1; fi
done
: >probe
`;
/** Kernel setting that root may write, even without capabilities, unless /proc is read-only. */
const kernelSetting = '/proc/sys/kernel/core_pattern';
/** The only devices that a program can open: they contain no data. */
const allowedDevices = ['/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/dev/urandom'];
/** Returns the folders with the sockets of services; one of the two names is often a link to the other. */
const socketFolders = () => [
    ...new Set(['/run', '/var/run'].filter((path) => (0,external_node_fs_.existsSync)(path)).map(checkout/* realPath */.Ye)),
];
/** Returns the arguments of `mountScript` and `probeScript` for the current mounts and sockets of this machine. */
const planMounts = (paths) => {
    const hidden = socketFolders();
    const isVisible = (path) => !['/proc', ...hidden].some((folder) => (0,node_inside/* isInside */.FK)(folder, path));
    const mounts = mountPoints().filter(({ point }) => isVisible(point));
    const sockets = boundSockets(mounts).map(checkout/* realPath */.Ye).filter(isVisible);
    const kept = [...paths.kept, paths.root, paths.temporary].filter((path) => (0,external_node_fs_.existsSync)(path));
    const inside = mounts.map(({ point }) => point).filter((point) => kept.some((folder) => (0,node_inside/* isInside */.FK)(folder, point)));
    return {
        mounted: [
            ...allowedDevices.filter((path) => (0,external_node_fs_.existsSync)(path)).flatMap((path) => ['self', path]),
            ...sockets.flatMap((path) => ['mask', path]),
            ...mounts.flatMap(({ point, closed }) => (closed === undefined ? [] : [closed, point])),
            ...hidden.flatMap((path) => ['hide', path]),
        ],
        probed: [paths.root, kernelSetting, ...kept, ...inside, ...sockets],
    };
};
/**
 * Returns the words before a program's command (`unshare …`) that confine it as far as this machine can: its walls. Empty
 * if it can do nothing. At best a program behind them writes its own folder alone, reaches no network and no sockets of
 * services, sees no other process (nor its environment), and gains no rights (`sudo`).
 */
const buildWalls = async (find, paths) => {
    const [unshare, setpriv, mount] = [find('unshare'), find('setpriv'), find('mount')];
    const own = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];
    const lower = setpriv ? [setpriv, '--no-new-privs'] : [];
    // Root of its own namespace could unmount, and would see all processes in the /proc below.
    const lowest = setpriv ? [setpriv, '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'] : [];
    if (unshare && setpriv && mount && (0,external_node_fs_.existsSync)(shell)) {
        const { mounted, probed } = planMounts(paths);
        const script = [shell, '-c', mountScript, 'sh', mount, ...mounted, '--'];
        // `mount` requires root.
        const words = [unshare, '--user', '--map-root-user', '--ipc', ...own, ...script, ...lowest];
        if (await succeeds([...words, shell, '-c', probeScript, 'sh', ...probed], paths.temporary))
            return words;
    }
    const attempts = unshare
        ? [
            [unshare, '--user', '--map-current-user', ...own, ...lowest],
            // Only root has capabilities to drop there.
            ...(process.getuid?.() === 0 ? [] : [[unshare, '--user', '--map-current-user', ...own, ...lower]]),
            [unshare, '--user', '--map-root-user', ...own, ...lowest],
            [unshare, '--user', '--map-root-user', '--net', ...lower],
        ]
        : [];
    const noop = find('true');
    if (noop === undefined)
        return [];
    for (const words of [...attempts, lower])
        if (words.length > 0 && (await succeeds([...words, noop], paths.temporary)))
            return words;
    return [];
};
/**
 * True for walls behind which a program sees no other process, writes its own folder alone, and can undo neither:
 * `buildWalls` returns such walls only after it has run `probeScript` behind them.
 */
const areComplete = (words) => words.includes(mountScript);
/** Runs a command in a new folder, with an empty environment; false if it fails or takes more than 5 seconds. */
const succeeds = ([command = '', ...words], temporary) => {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'custom-directive-'));
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(command, words, { cwd: folder, env: {}, timeout: 5_000 }, (error) => {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            resolve(!error);
        });
    });
};

;// CONCATENATED MODULE: ./lib/adapters/node/programs.js










/** Variables that name the files by which a step passes values on to later steps. */
const commandFiles = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/** Returns the files and folders outside of the repository that later steps and the action's post step trust. */
const trustedPaths = (environment) => {
    const files = commandFiles.flatMap((name) => environment[name] || []);
    const folders = ['HOME', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'].flatMap((name) => environment[name] || []);
    return [(0,external_node_path_.dirname)((0,checkout/* realPath */.Ye)(process.argv[1] ?? '.')), ...files, ...files.map(external_node_path_.dirname), ...folders];
};
/**
 * Returns the programs of the repository. Starts them one at a time, each behind walls and with limits, and none if
 * `reasonNotToStart` gives a reason. Throws `door/stopped` if the signal aborts while one runs.
 */
const repositoryPrograms = (request) => {
    const reason = reasonNotToStart(request);
    const distrusted = (0,checkout/* repositoryFolders */.an)(request.root, request.environment);
    const find = (name) => (0,machine_programs/* findProgram */.K)(name, request.environment.PATH, distrusted);
    const kept = [...distrusted, ...trustedPaths(request.environment)].map(checkout/* realPath */.Ye);
    let previous = Promise.resolve();
    let walls;
    const run = async (question) => {
        const { file, handler, args, says } = question;
        const kind = request.workspace.look(file);
        if (kind !== 'file')
            return noFile(file, kind);
        const start = startOf((0,external_node_fs_.realpathSync)((0,external_node_path_.join)(request.workspace.root, file)), handler, args, find);
        if (!('argv' in start))
            return start;
        walls ??= buildWalls(find, { root: (0,checkout/* realPath */.Ye)(request.root), temporary: (0,checkout/* realPath */.Ye)(request.temporary), kept });
        const words = await walls;
        const incomplete = areComplete(words) ? undefined : reasonNotToStartWithoutWalls(request);
        if (incomplete)
            return incomplete;
        const argv = [...words, ...start.argv];
        return answerOf(await runProgram(argv, start.input, request.temporary, request.limits ?? defaultLimits, request.signal), says);
    };
    return {
        answer(question) {
            if (reason)
                return Promise.resolve(reason);
            const answer = previous.then(() => run(question));
            previous = answer.catch(() => { });
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
const sentenceWithoutFile = (file, kind) => {
    if (kind === 'outside')
        return `"${file}" leaves the folder of the config.`;
    if (kind === 'git')
        return `"${file}" leads into a .git folder, of which nothing is read.`;
    return `The program "${file}" does not exist.`;
};
const noFile = (file, kind) => ({
    kind: 'missing',
    code: kind === 'outside' || kind === 'git' ? 'source/outside' : 'source/missing-path',
    sentence: sentenceWithoutFile(file, kind),
    hint: 'Paths of programs are relative to the config, written with "/".',
});
const exceeded = {
    time: `did not answer within ${defaultLimits.milliseconds / 1000} seconds`,
    memory: `took more than ${defaultLimits.bytesOfMemory / 1024 / 1024} MB of memory`,
    answer: `answered with more than ${defaultLimits.bytesOfAnswer / 1024 / 1024} MB`,
    stop: 'was stopped with this run',
};
/**
 * Returns the answer of a program as data. Of its output only the last line after a failure is reported, visible and on
 * one line, so that it can contain no workflow command. Throws `door/stopped` if the run was stopped.
 */
const answerOf = (run, says) => {
    if (run.kind === 'stopped') {
        if (run.why === 'stop')
            throw new refused/* Refused */.L({ code: 'door/stopped', message: 'The run was stopped.', hint: 'Run it again.' });
        return failed(`${upperFirst(says)} ${exceeded[run.why]}, and was ended.`, 'Let its program do less.');
    }
    const answer = parseAnswer(run.answer);
    if (answer?.error !== undefined)
        return failed(`${upperFirst(says)} failed: ${programs_short(String(answer.error))}`, 'Mend its program.');
    if (answer === undefined)
        return failed(`${upperFirst(says)} ended without an answer.${run.output.trim() ? ` Its last words: ${programs_short(lastLine(run.output))}` : ''}`, 'Let its function return a value, and not end the process.');
    if (answer.value === undefined || answer.value === null)
        return failed(`${upperFirst(says)} gave nothing.`, 'Let its function return a value.');
    return { kind: 'found', value: answer.value };
};
/** Returns the JSON object of an answer; undefined for anything else. */
const parseAnswer = (text) => {
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
