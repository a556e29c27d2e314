export const id = 1913;
export const ids = [1913,8760];
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




const extension = () => (process.platform === 'win32' ? '.exe' : '');
const isTrusted = (path, distrusted) => !distrusted.some((folder) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, path) || (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(path)));
const trustedPath = (path, distrusted) => (path ?? '')
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry) && isTrusted(entry, distrusted))
    .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
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
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/secret-names.js
var secret_names = __webpack_require__(53015);
;// CONCATENATED MODULE: ./lib/adapters/node/job-secrets.js






const secretName = /^AWS_(?:(?:DEFAULT_)?PROFILE|CONFIG_FILE)$|CONNECTION_?STRING/i;
const runtimeToken = 'ACTIONS_RUNTIME_TOKEN';
const words = (text) => text.trim().split(/\s+/);
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
const harmlessPattern = /^(?:LC_\w+|XDG_\w+|JAVA_HOME(?:_\w+)?|GOROOT_\w+|ANDROID_(?:HOME|SDK_ROOT|NDK\w*)|DOTNET_\w+|HOMEBREW_(?:NO_AUTO_UPDATE|CLEANUP_PERIODIC_FULL_DAYS)|STATS_\w+|INPUT_(?!VARIABLES$).+)$/;
const isHarmless = (name) => harmless.has(name) || harmlessPattern.test(name);
const displayName = (name) => name.startsWith('INPUT_') ? `the input ${name.slice(6).toLowerCase()}` : name;
const isSecret = (name, value) => secretName.test(name) ||
    (!harmless.has(name) && (0,secret_names/* looksLikeSecretName */.FF)(name.replaceAll('-', '_'))) ||
    (0,secret/* containsSecret */.At)(value);
const nonEmpty = (environment) => Object.entries(environment).filter((entry) => Boolean(entry[1]));
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
const findUnknownVariables = (environment) => nonEmpty(environment)
    .filter(([name, value]) => !isHarmless(name) || isSecret(name, value))
    .map(([name]) => displayName(name))
    .sort();
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
const maxNames = 8;
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
const heapSize = 384;
const unable = (sentence, hint) => ({
    kind: 'missing',
    code: 'directives/custom-failed',
    sentence,
    hint,
});
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



const defaultLimits = { milliseconds: 30_000, bytesOfMemory: 512 * 1024 * 1024, bytesOfAnswer: 1024 * 1024 };
const memoryInterval = 50;
const maxOutput = 16_384;
const shell = '/bin/sh';
const withWatcher = (argv, seconds) => (0,external_node_fs_.existsSync)(shell)
    ? [
        shell,
        '-c',
        `ulimit -t ${seconds}; { read -r _; kill -9 0; } <&4 >/dev/null 2>&1 3>&- 4<&- & exec 4<&-; /usr/bin/env -i "$@"; kill -9 0`,
        'sh',
        ...argv,
    ]
    : argv;
const cpuFactor = 4;
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
    child.stdin?.on('error', () => { }).end(input);
    child.on('error', (problem) => {
        close();
        reject(problem);
    });
    child.on('exit', () => {
        if (child.pid)
            kill(-child.pid);
    });
    child.on('close', () => {
        close();
        resolve(stopped ?? { kind: 'ended', answer, output });
    });
});
const kill = (pid) => {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
    }
};
const processTree = (pid) => {
    if (pid === undefined)
        return [];
    const children = procText(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
    return [...children.flatMap(processTree), pid];
};
const memoryOf = (pid) => processTree(pid).reduce((sum, id) => sum + Number(procText(`${id}/statm`).split(' ')[1] ?? 0) * 4096, 0);
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

const textOf = (file) => {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
};
const lockedFlags = ['nosuid', 'noexec', 'noatime', 'nodiratime', 'relatime', 'nosymfollow'];
const closingOptions = (flags) => {
    if (flags.includes('ro') && flags.includes('nodev'))
        return undefined;
    const kept = flags.filter((flag) => lockedFlags.includes(flag));
    const times = kept.includes('noatime') || kept.includes('relatime') ? [] : ['strictatime'];
    return ['remount', 'bind', 'ro', 'nodev', ...kept, ...times].join(',');
};
const decodePath = (text) => text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
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
const boundSockets = (mounts, text = textOf('/proc/net/unix')) => {
    const listed = text.split('\n').map((line) => /^\w+: (?:\S+ +){5}\d+ (\/.*)$/.exec(line)?.[1] ?? '');
    return [...new Set([...listed, ...mounts.map(({ point }) => point)])].filter(isSocket);
};

;// CONCATENATED MODULE: ./lib/adapters/node/walls.js







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
const probeScript = `
[ -r "$1" ] || exit 1
for place do
  if [ -S "$place" ] || { [ -w "$place" ] && [ ! -c "$place" ]; }; then exit 1; fi
done
: >probe
`;
const kernelSetting = '/proc/sys/kernel/core_pattern';
const allowedDevices = ['/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/dev/urandom'];
const socketFolders = () => [
    ...new Set(['/run', '/var/run'].filter((path) => (0,external_node_fs_.existsSync)(path)).map(checkout/* realPath */.Ye)),
];
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
const buildWalls = async (find, paths) => {
    const [unshare, setpriv, mount] = [find('unshare'), find('setpriv'), find('mount')];
    const own = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];
    const lower = setpriv ? [setpriv, '--no-new-privs'] : [];
    const lowest = setpriv ? [setpriv, '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'] : [];
    if (unshare && setpriv && mount && (0,external_node_fs_.existsSync)(shell)) {
        const { mounted, probed } = planMounts(paths);
        const script = [shell, '-c', mountScript, 'sh', mount, ...mounted, '--'];
        const words = [unshare, '--user', '--map-root-user', '--ipc', ...own, ...script, ...lowest];
        if (await succeeds([...words, shell, '-c', probeScript, 'sh', ...probed], paths.temporary))
            return words;
    }
    const attempts = unshare
        ? [
            [unshare, '--user', '--map-current-user', ...own, ...lowest],
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
const areComplete = (words) => words.includes(mountScript);
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










const commandFiles = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const trustedPaths = (environment) => {
    const files = commandFiles.flatMap((name) => environment[name] || []);
    const folders = ['HOME', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'].flatMap((name) => environment[name] || []);
    return [(0,external_node_path_.dirname)((0,checkout/* realPath */.Ye)(process.argv[1] ?? '.')), ...files, ...files.map(external_node_path_.dirname), ...folders];
};
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
