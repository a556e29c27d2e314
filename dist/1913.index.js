export const id = 1913;
export const ids = [1913];
export const modules = {

/***/ 8760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   z: () => (/* binding */ trustedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4601);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3697);




/** The ending of programs on Windows; elsewhere there is none. */
const ending = () => (process.platform === 'win32' ? '.exe' : '');
const isTrusted = (path, distrusted) => !distrusted.some((folder) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, path) || (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(path)));
/**
 * Returns PATH without the entries in which a program of the repository could stand: relative ones, and those inside
 * of its folders, also by a link.
 */
const trustedPath = (path, distrusted) => (path ?? '')
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry) && isTrusted(entry, distrusted))
    .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
/** Returns the absolute path of a program of the machine, or undefined where a trusted entry of PATH has none. */
const findProgram = (name, path, distrusted) => trustedPath(path, distrusted)
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter(Boolean)
    .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${ending()}`))
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

/***/ 1913:
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
// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(4601);
// EXTERNAL MODULE: ./lib/adapters/node/machine-programs.js
var machine_programs = __webpack_require__(8760);
// EXTERNAL MODULE: ./lib/adapters/github/event.js
var github_event = __webpack_require__(7186);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/adapters/node/job-secrets.js





/**
 * Names that lead to secrets, beside those that `looksSecret` knows: of the profiles and settings of AWS, which can name
 * a program that gives credentials, and of several connections (`ConnectionStrings__Shop`).
 */
const secretive = /^AWS_(?:(?:DEFAULT_)?PROFILE|CONFIG_FILE)$|CONNECTION_?STRING/i;
/** The runner gives it to every step of an action; it reaches the caches and artifacts of this very run. */
const runtimeToken = 'ACTIONS_RUNTIME_TOKEN';
const words = (text) => text.trim().split(/\s+/);
/**
 * Names of variables that hold no secret: those of shells and desktops, of the runner, and of GitHub's machines.
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
/** Families of such names. Of the inputs, `variables` may hold anything. */
const harmlessFamily = /^(?:LC_\w+|XDG_\w+|JAVA_HOME(?:_\w+)?|GOROOT_\w+|ANDROID_(?:HOME|SDK_ROOT|NDK\w*)|DOTNET_\w+|HOMEBREW_(?:NO_AUTO_UPDATE|CLEANUP_PERIODIC_FULL_DAYS)|STATS_\w+|INPUT_(?!VARIABLES$).+)$/;
const isHarmless = (name) => harmless.has(name) || harmlessFamily.test(name);
const told = (name) => (name.startsWith('INPUT_') ? `the input ${name.slice(6).toLowerCase()}` : name);
/**
 * Whether a variable is one that a thief looks for, by its name or by the form of its value. Names of inputs have
 * hyphens.
 */
const isSecret = (name, value) => secretive.test(name) || (!harmless.has(name) && (0,secret/* looksSecret */.n0)(name.replaceAll('-', '_'))) || (0,secret/* holdsSecret */.hK)(value);
const filled = (environment) => Object.entries(environment).filter((entry) => Boolean(entry[1]));
/** Returns what of a job could be stolen, by the names and values of its variables and by its files. */
const stealableIn = (environment, root) => {
    const named = filled(environment)
        .filter(([name, value]) => name !== runtimeToken && isSecret(name, value))
        .map(([name]) => told(name))
        .sort();
    if (environment.GITHUB_ACTIONS !== 'true')
        return named;
    const files = [
        ...(keepsToken(environment, root)
            ? ['the token that actions/checkout left (give it persist-credentials: false)']
            : []),
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(environment.HOME ?? (0,external_node_os_.homedir)(), '.aws/credentials')) ? ['~/.aws/credentials'] : []),
    ];
    return [...named, ...files];
};
/** Returns the variables of a job that are not known to hold no secret: what a program without walls could read. */
const unknownIn = (environment) => filled(environment)
    .filter(([name, value]) => !isHarmless(name) || isSecret(name, value))
    .map(([name]) => told(name))
    .sort();
/**
 * Whether actions/checkout left its token in a repository of the job: it writes the token, or the name of a file with
 * it, into the settings. A second checkout stands beside the first, in a folder of the workspace.
 */
const keepsToken = (environment, root) => {
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
    const { allowed, environment, root } = request;
    if (!allowed)
        return shut('directives/custom-off', 'A custom directive is a program of the repository, and programs run only where somebody allows it.', separateJob.replace('allow-custom-directives', 'allow-custom-directives: true'));
    if (environment.GITHUB_ACTIONS === 'true' && (0,github_event/* codeOfEvent */.DG)(environment) !== 'own')
        return shut('directives/custom-fork', 'This run may be about code of a fork, or of nobody knows whom: its programs are not run.', "Write the directive's value out, or let the pull request come from a branch of this repository.");
    const seen = stealableIn(environment, root);
    return seen.length === 0
        ? undefined
        : shut('directives/custom-credentials', `A custom directive is a program of the repository, and this job holds what it could steal: ${seen.join(', ')}.`, separateJob);
};
/** How many names a refusal lists. */
const mostNamed = 8;
/**
 * Returns why no program may be started behind walls that are not whole, or undefined where it may: in GitHub Actions it
 * could read the environment of this step, or write what a process with that environment runs, so the step must hold
 * nothing but what is known to be harmless. At a prompt the names and values that `shutGate` looks at decide, and whoever gave the flag.
 */
const shutWithoutWalls = ({ environment }) => {
    if (environment.GITHUB_ACTIONS !== 'true')
        return undefined;
    const open = unknownIn(environment);
    if (open.length === 0)
        return undefined;
    const rest = open.length - mostNamed;
    const names = [...open.slice(0, mostNamed), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    return shut('directives/custom-credentials', `This machine cannot hide other processes from a program and close its files to it, and variables of this job may hold what it could steal: ${names}.`, 'Let an earlier step of the job run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` (ubuntu-24.04), or use a runner with util-linux (`unshare`, `mount`, `setpriv`) and user namespaces.');
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
const startOf = (file, handler, args, find) => {
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
    const python = find('python3');
    if (python)
        return { argv: [python, '-I', '-c', pythonDriver], input: told('main') };
    return unable('There is no python3 on this machine.', 'Install it, or write the program in JavaScript.');
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/adapters/node/sandbox.js



/** What a program may take. */
const bounds = { milliseconds: 30_000, bytesOfMemory: 512 * 1024 * 1024, bytesOfAnswer: 1024 * 1024 };
/** How often the memory is looked at, in milliseconds. */
const watch = 50;
/** Characters of what a program writes that are kept. */
const mostSaid = 16_384;
/** Every system but Windows has it here: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html */
const shell = '/bin/sh';
/**
 * Ends a program with us. It runs beside a watcher that reads from a pipe which nobody writes to and whose other end is
 * ours: when our process ends, killed or not, the pipe closes, and the watcher kills the whole group. The watcher stands
 * outside of the walls, where the program does not see it, and `unshare --kill-child` takes what is behind them along.
 * The limit of processor time, in seconds, holds for what slips out of the group; `env -i` takes away what a shell adds
 * to an environment.
 */
const guarded = (argv, seconds) => (0,external_node_fs_.existsSync)(shell)
    ? [
        shell,
        '-c',
        `ulimit -t ${seconds}; { read -r _; kill -9 0; } <&4 >/dev/null 2>&1 3>&- 4<&- & exec 4<&-; /usr/bin/env -i "$@"; kill -9 0`,
        'sh',
        ...argv,
    ]
    : argv;
/** How much processor time a program may take, as a multiple of its time: it may have several threads. */
const threads = 4;
/**
 * Runs a program in a folder of its own with an empty environment. What it writes is data, kept for a message; what it
 * answers comes on descriptor 3. It is killed, with all that it started, when it takes more than its bounds.
 */
const runWalled = (argv, input, temporary, limits = bounds, signal) => new Promise((resolve, reject) => {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'custom-directive-'));
    const [command = '', ...words] = guarded(argv, Math.ceil((limits.milliseconds / 1_000) * threads));
    const child = (0,external_node_child_process_.spawn)(command, words, {
        cwd: folder,
        env: {},
        detached: true,
        windowsHide: true,
        stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
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

// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var node_inside = __webpack_require__(3697);
;// CONCATENATED MODULE: ./lib/adapters/node/mounts.js

const textOf = (file) => {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
};
/**
 * Flags that another namespace of users may not take away, so that a new mount of the same has to name them:
 * https://man7.org/linux/man-pages/man7/mount_namespaces.7.html.
 */
const locked = ['nosuid', 'noexec', 'noatime', 'nodiratime', 'relatime', 'nosymfollow'];
const closedOf = (flags) => {
    if (flags.includes('ro') && flags.includes('nodev'))
        return undefined;
    const kept = flags.filter((flag) => locked.includes(flag));
    const times = kept.includes('noatime') || kept.includes('relatime') ? [] : ['strictatime'];
    return ['remount', 'bind', 'ro', 'nodev', ...kept, ...times].join(',');
};
/** https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html: blanks and backslashes are written in octal. */
const decoded = (text) => text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
/** Returns the mount points of this process; of those on the same place the last one, which lies on top. */
const mountPoints = (text = textOf('/proc/self/mountinfo')) => {
    const found = new Map();
    for (const line of text.split('\n')) {
        const [, , , , point, flags] = line.split(' ');
        if (!point || !flags)
            continue;
        const path = decoded(point);
        found.delete(path);
        found.set(path, { point: path, closed: closedOf(flags.split(',')) });
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
 * Returns the paths of the sockets that can be found by name: those that processes of this network listen on
 * (https://man7.org/linux/man-pages/man5/proc_pid_net.5.html), and those that are mounted by themselves.
 */
const boundSockets = (mounts, text = textOf('/proc/net/unix')) => {
    const listed = text.split('\n').map((line) => /^\w+: (?:\S+ +){5}\d+ (\/.*)$/.exec(line)?.[1] ?? '');
    return [...new Set([...listed, ...mounts.map(({ point }) => point)])].filter(isSocket);
};

;// CONCATENATED MODULE: ./lib/adapters/node/walls.js







/**
 * Changes the mounts of a namespace of its own and starts a program there. Its arguments are the path of `mount`, pairs
 * of a word and a path, `--`, and the program's own. The folder it stands in becomes an empty one that can be written.
 * A mount that refuses is passed over: `probe` decides. No namespace of users can be made inside of this one. The
 * variable has `mount` of every version make the same call of the kernel.
 */
const furnish = `
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
/** Succeeds where its first argument is there, none of them can be written or connected to, and its own folder can. */
const probe = `
[ -r "$1" ] || exit 1
for place do
  if [ -S "$place" ] || { [ -w "$place" ] && [ ! -c "$place" ]; }; then exit 1; fi
done
: >probe
`;
/** A setting of the whole machine that its root, with or without capabilities, may write where /proc is not closed. */
const setting = '/proc/sys/kernel/core_pattern';
/** Devices that hold nothing and that programs open: no other device of the machine is left to them. */
const devices = ['/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/dev/urandom'];
/** Returns the folders in which services keep their sockets; one of the two names is often a link to the other. */
const socketFolders = () => [
    ...new Set(['/run', '/var/run'].filter((path) => (0,external_node_fs_.existsSync)(path)).map(checkout/* realPath */.Ye)),
];
/** Returns what `furnish` and `probe` are given for this machine as it is now. */
const plan = (places) => {
    const hidden = socketFolders();
    const isSeen = (path) => !['/proc', ...hidden].some((folder) => (0,node_inside/* isInside */.FK)(folder, path));
    const mounts = mountPoints().filter(({ point }) => isSeen(point));
    const sockets = boundSockets(mounts).map(checkout/* realPath */.Ye).filter(isSeen);
    const kept = [...places.kept, places.root, places.temporary].filter((path) => (0,external_node_fs_.existsSync)(path));
    const inside = mounts.map(({ point }) => point).filter((point) => kept.some((folder) => (0,node_inside/* isInside */.FK)(folder, point)));
    return {
        furniture: [
            ...devices.filter((path) => (0,external_node_fs_.existsSync)(path)).flatMap((path) => ['self', path]),
            ...sockets.flatMap((path) => ['mask', path]),
            ...mounts.flatMap(({ point, closed }) => (closed === undefined ? [] : [closed, point])),
            ...hidden.flatMap((path) => ['hide', path]),
        ],
        probed: [places.root, setting, ...kept, ...inside, ...sockets],
    };
};
/**
 * Returns the words before a program's own that take from it what this system can take away, from most to least:
 * writing outside of its own folder and the sockets of services, the network, the sight of other processes (and with
 * them of their environments), and the way to more rights (`sudo`).
 */
const walls = async (find, places) => {
    const [unshare, setpriv, mount] = [find('unshare'), find('setpriv'), find('mount')];
    const own = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];
    const lower = setpriv ? [setpriv, '--no-new-privs'] : [];
    // A root of its own namespace could take mounts away again, and would see every process under that of /proc.
    const lowest = setpriv ? [setpriv, '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'] : [];
    if (unshare && setpriv && mount && (0,external_node_fs_.existsSync)(shell)) {
        const { furniture, probed } = plan(places);
        const script = [shell, '-c', furnish, 'sh', mount, ...furniture, '--'];
        // `mount` takes orders from root only.
        const words = [unshare, '--user', '--map-root-user', '--ipc', ...own, ...script, ...lowest];
        if (await works([...words, shell, '-c', probe, 'sh', ...probed], places.temporary))
            return words;
    }
    const tries = unshare
        ? [
            [unshare, '--user', '--map-current-user', ...own, ...lowest],
            // A user who is not root has no capabilities there, and so none to drop.
            ...(process.getuid?.() === 0 ? [] : [[unshare, '--user', '--map-current-user', ...own, ...lower]]),
            [unshare, '--user', '--map-root-user', ...own, ...lowest],
            [unshare, '--user', '--map-root-user', '--net', ...lower],
        ]
        : [];
    const nothing = find('true');
    if (nothing === undefined)
        return [];
    for (const words of [...tries, lower])
        if (words.length > 0 && (await works([...words, nothing], places.temporary)))
            return words;
    return [];
};
/**
 * Whether walls are whole: a program behind them sees no other process, can write nothing but its own folder, and can
 * undo neither. `walls` returns such only after a probe behind them has found it so.
 */
const areWhole = (words) => words.includes(furnish);
const works = ([command = '', ...words], temporary) => {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'custom-directive-'));
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(command, words, { cwd: folder, env: {}, timeout: 5_000 }, (error) => {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            resolve(!error);
        });
    });
};

;// CONCATENATED MODULE: ./lib/adapters/node/programs.js










/** Files to which a step writes what the runner passes on to later steps. */
const passedOn = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/** Returns the files and folders outside of the repository that later steps, and our own `post`, take for true. */
const trusted = (environment) => {
    const files = passedOn.flatMap((name) => environment[name] || []);
    const folders = ['HOME', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'].flatMap((name) => environment[name] || []);
    return [(0,external_node_path_.dirname)((0,checkout/* realPath */.Ye)(process.argv[1] ?? '.')), ...files, ...files.map(external_node_path_.dirname), ...folders];
};
/** Programs of the repository, started one after another, each behind walls; none where something could be stolen. */
const repositoryPrograms = (request) => {
    const shut = shutGate(request);
    const distrusted = (0,checkout/* repositoryFolders */.an)(request.root, request.environment);
    const find = (name) => (0,machine_programs/* findProgram */.K)(name, request.environment.PATH, distrusted);
    const kept = [...distrusted, ...trusted(request.environment)].map(checkout/* realPath */.Ye);
    let before = Promise.resolve();
    let built;
    const run = async (question) => {
        const { file, handler, args, says } = question;
        const seen = request.workspace.look(file);
        if (seen !== 'file')
            return noFile(file, seen);
        const start = startOf((0,external_node_fs_.realpathSync)((0,external_node_path_.join)(request.workspace.root, file)), handler, args, find);
        if (!('argv' in start))
            return start;
        built ??= walls(find, { root: (0,checkout/* realPath */.Ye)(request.root), temporary: (0,checkout/* realPath */.Ye)(request.temporary), kept });
        const words = await built;
        const open = areWhole(words) ? undefined : shutWithoutWalls(request);
        if (open)
            return open;
        const argv = [...words, ...start.argv];
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
    code: seen === 'outside' || seen === 'git' ? 'source/outside' : 'source/missing-path',
    sentence: seen === 'outside'
        ? `"${file}" leaves the folder of the config.`
        : seen === 'git'
            ? `"${file}" leads into a .git folder, of which nothing is read.`
            : `The program "${file}" does not exist.`,
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
