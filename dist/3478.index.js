export const id = 3478;
export const ids = [3478,8760];
export const modules = {

/***/ 85321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
const usualNames = ['main', 'master'];
const defaultBranchOf = async (git) => {
    const read = async (...words) => (await git(words))?.toString().trim() ?? '';
    const [remote, current, listed] = await Promise.all([
        read('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'),
        read('symbolic-ref', '--quiet', 'HEAD'),
        read('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin'),
    ]);
    const ofRemote = /^refs\/remotes\/origin\/(.+)$/.exec(remote)?.[1];
    if (ofRemote !== undefined)
        return ofRemote;
    const branches = new Set(listed.split('\n').map((name) => name.replace(/^refs\/(?:heads|remotes\/origin)\//, '')));
    const usual = usualNames.find((name) => branches.has(name));
    if (usual !== undefined)
        return usual;
    const own = /^refs\/heads\/(.+)$/.exec(current)?.[1];
    const others = [...branches].filter((name) => name !== '' && name !== own);
    return others.length === 0 ? own : undefined;
};


/***/ }),

/***/ 53478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitCheckout: () => (/* binding */ gitCheckout)
/* harmony export */ });
/* harmony import */ var _default_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85321);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64138);
/* harmony import */ var _tracked_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26905);



const withoutCredentials = (url) => url.replace(/^(\w+:\/\/)[^/]*@/, '$1');
const gitCheckout = (folder, environment, signal) => ({
    describe: () => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .withRepository */ .B)(folder, environment, signal, async (repository) => {
        const read = async (...words) => (await repository?.git(words))?.toString().trim();
        const [commit, branch, changed] = await Promise.all([
            read('rev-parse', '--verify', '--quiet', 'HEAD'),
            read('symbolic-ref', '--quiet', '--short', 'HEAD'),
            repository && hasChanges(repository.git),
        ]);
        const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name } = environment;
        const url = repository?.setting('remote.origin.url');
        const facts = {
            commit: commit || environment.GITHUB_SHA,
            branch: branch || environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME,
            username: repository?.setting('user.name') || environment.GITHUB_TRIGGERING_ACTOR || environment.GITHUB_ACTOR,
            gitUrl: url ? withoutCredentials(url) : name && `${server}/${name}`,
            hasUncommitedChanges: changed,
        };
        return Object.fromEntries(Object.entries(facts).filter((entry) => entry[1] !== undefined && entry[1] !== ''));
    }),
    defaultBranch: () => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .withRepository */ .B)(folder, environment, signal, async (repository) => repository && (0,_default_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranchOf */ .d)(repository.git)),
});
const maxStatus = 64 * 1024 * 1024;
const hasChanges = async (git) => {
    const words = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--ignore-submodules=all'];
    const output = await git(words, { most: maxStatus });
    if (output === undefined)
        return undefined;
    const rows = output.toString().split('\0').filter(Boolean);
    if (rows.some((row) => !row.startsWith(' M ')))
        return true;
    if (rows.length === 0)
        return false;
    const input = rows.map((row) => `${row.slice(3)}\0`).join('');
    const attributes = await git(['check-attr', '-z', '--stdin', 'filter'], { input, most: 2 * maxStatus });
    const fields = attributes?.toString().split('\0') ?? [];
    const drivers = fields.filter((_, index) => index % 3 === 2);
    return drivers.length !== rows.length || drivers.some((driver) => _tracked_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFilter */ .z.has(driver));
};


/***/ }),

/***/ 64138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ longDuration),
  B: () => (/* binding */ withRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(64601);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/adapters/node/git-process.js

const gitOf = (started) => async (words, options = {}) => {
    const answer = await run(started, words, options);
    return answer.kind === 'done' ? answer.output : undefined;
};
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';
const tooSlow = (milliseconds) => `git was stopped after ${milliseconds / 1000} seconds`;
const run = ({ program, words: first, options, signal }, words, { input = '', most = 1024 * 1024 }) => new Promise((resolve) => {
    const settings = { ...options, maxBuffer: most, encoding: 'buffer', ...(signal ? { signal } : {}) };
    const began = performance.now();
    const child = (0,external_node_child_process_.execFile)(program, [...first, ...words], settings, (error, output, problem) => {
        if (error === null)
            return resolve({ kind: 'done', output });
        const code = typeof error.code === 'number' ? { code: error.code } : {};
        const isLate = error.killed === true && !signal?.aborted && performance.now() - began >= options.timeout;
        resolve({ kind: 'failed', ...code, says: isLate ? tooSlow(options.timeout) : lastLine(problem.toString()) });
    });
    child.stdin?.on('error', () => { }).end(input);
});
const runNow = ({ program, words: first, options }, words, most) => {
    try {
        return (0,external_node_child_process_.execFileSync)(program, [...first, ...words], { ...options, maxBuffer: most, stdio: 'pipe', input: '' });
    }
    catch {
        return undefined;
    }
};
const mostProblem = 4_096;
const runStreaming = ({ program, words: first, options, signal }, words, input, onOutput) => new Promise((resolve, reject) => {
    const { timeout, ...settings } = { ...options, ...(signal ? { signal } : {}) };
    const child = (0,external_node_child_process_.spawn)(program, [...first, ...words], { ...settings, stdio: 'pipe' });
    let problem = '';
    let notTaken;
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        child.kill();
    }, timeout);
    const fail = (says, code) => resolve({ kind: 'failed', ...(code === undefined ? {} : { code }), says });
    child.stdout.on('data', (piece) => {
        if (notTaken)
            return;
        try {
            onOutput(piece);
        }
        catch (cause) {
            notTaken = { cause };
            child.kill();
        }
    });
    child.stderr.on('data', (piece) => {
        problem = (problem + piece.toString()).slice(-mostProblem);
    });
    child.on('error', (error) => {
        problem ||= error.message;
    });
    child.on('close', (code) => {
        clearTimeout(timer);
        if (notTaken)
            return reject(notTaken.cause);
        if (code === 0)
            return resolve({ kind: 'done' });
        fail(isLate ? tooSlow(timeout) : lastLine(problem), code ?? undefined);
    });
    child.stdin.on('error', () => { }).end(input);
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/node/git-view.js


const keptSettings = [
    [/^extensions\.objectformat$/, /^sha(1|256)$/],
    [/^extensions\.refstorage$/, /^(files|reftable)$/],
    [/^core\.repositoryformatversion$/, /^[01]$/],
    [/^core\.(filemode|ignorecase|symlinks|precomposeunicode|trustctime)$/, /^(true|false|yes|no|on|off|0|1)$/i],
    [/^core\.autocrlf$/, /^(true|false|input)$/i],
    [/^core\.eol$/, /^(lf|crlf|native)$/i],
    [/^core\.checkstat$/, /^(default|minimal)$/i],
    [/^branch\..*\.(remote|merge)$/s, /^[^\0]*$/],
    [/^remote\..*\.fetch$/s, /^[^\0]*$/],
];
const quote = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
const sectionOf = (key, value) => {
    const [section, name] = [key.slice(0, key.indexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
    const middle = key.slice(section.length + 1, -name.length - 1);
    return `[${section}${middle ? ` ${quote(middle)}` : ''}]\n\t${name} = ${quote(value)}\n`;
};
const isFile = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const copiedFiles = /^(?:[A-Z]+_)?HEAD$|^sharedindex\.[0-9a-f]+$/;
const createView = (repository, settings, temporary) => {
    const rows = settings.filter(([key, value]) => keptSettings.some(([name, form]) => name.test(key) && form.test(value)));
    if (repository.own !== repository.common && rows.some(([, value]) => value === 'reftable'))
        return undefined;
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'batch-job-git-'));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config'), rows.map(([key, value]) => sectionOf(key, value)).join(''));
        fill(folder, repository);
    }
    catch {
        if (folder)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        return undefined;
    }
    const variables = {
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(repository.common, 'objects'),
        GIT_INDEX_FILE: (0,external_node_path_.join)(repository.own, 'index'),
    };
    return { folder, variables };
};
const fill = (folder, { own, common }) => {
    const ownFiles = (0,external_node_fs_.readdirSync)(own).filter((name) => copiedFiles.test(name));
    for (const file of [...ownFiles.map((name) => (0,external_node_path_.join)(own, name)), (0,external_node_path_.join)(common, 'packed-refs'), (0,external_node_path_.join)(common, 'shallow')])
        if (isFile(file))
            (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)));
    for (const linked of [(0,external_node_path_.join)(common, 'refs'), (0,external_node_path_.join)(common, 'reftable'), (0,external_node_path_.join)(own, 'logs')])
        if (isFolder(linked))
            (0,external_node_fs_.symlinkSync)(linked, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(linked)), 'junction');
};

// EXTERNAL MODULE: ./lib/adapters/node/machine-programs.js
var machine_programs = __webpack_require__(28760);
;// CONCATENATED MODULE: ./lib/adapters/node/git.js






const maxDuration = 120_000;
const longDuration = 600_000;
const lasting = (started, timeout = maxDuration) => ({
    ...started,
    options: { ...started.options, timeout },
});
const startVariables = ['SystemRoot', 'TMPDIR', 'TEMP', 'TMP'];
const userVariables = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME'];
const pick = (environment, names) => Object.fromEntries(names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
const withoutSettings = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
};
const withoutTraces = { GIT_TRACE2: '0', GIT_TRACE2_EVENT: '0', GIT_TRACE2_PERF: '0' };
const settingKeys = '^(extensions\\.(objectformat|refstorage)|core\\.(repositoryformatversion|filemode|ignorecase|symlinks|precomposeunicode|autocrlf|eol|checkstat|trustctime)|branch\\..*\\.(remote|merge)|remote\\..*\\.fetch|remote\\.origin\\.url|user\\.name)$';
const parseSettings = (output) => (output?.toString() ?? '')
    .split('\0')
    .filter(Boolean)
    .map((row) => {
    const at = row.indexOf('\n');
    return at < 0 ? [row, 'true'] : [row.slice(0, at), row.slice(at + 1)];
});
const withRepository = async (folder, environment, signal, work) => {
    const distrusted = (0,checkout/* repositoryFolders */.an)(folder, environment);
    const program = (0,machine_programs/* findProgram */.K)('git', environment.PATH, distrusted);
    const top = (0,checkout/* checkoutOf */.o5)(folder, environment);
    const folders = top === undefined ? undefined : (0,checkout/* gitFoldersOf */.lw)(top);
    if (program === undefined || top === undefined || folders === undefined)
        return work(undefined);
    const base = {
        ...pick(environment, startVariables),
        ...withoutTraces,
        PATH: (0,machine_programs/* trustedPath */.z)(environment.PATH, distrusted),
    };
    const start = (gitFolder, env) => ({
        program,
        words: [`--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-pager'],
        options: { cwd: top, env: { ...base, ...env }, timeout: maxDuration, windowsHide: true },
        signal,
    });
    const readSettings = gitOf(start(folders.own, pick(environment, userVariables)));
    const settings = parseSettings(await readSettings(['config', '-z', '--get-regexp', settingKeys]));
    const view = createView(folders, settings, environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
    if (view === undefined)
        return work(undefined);
    try {
        const setting = (key) => settings.findLast(([one]) => one === key)?.[1];
        const started = start(view.folder, { ...withoutSettings, ...view.variables });
        return await work({
            top,
            setting,
            git: gitOf(started),
            ask: (words, most, milliseconds) => run(lasting(started, milliseconds), words, most === undefined ? {} : { most }),
            gitNow: (words, most) => runNow(started, words, most),
            stream: (words, input, onOutput) => runStreaming(lasting(started, longDuration), words, input, onOutput),
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(view.folder, { recursive: true, force: true });
    }
};


/***/ }),

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

/***/ 26905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTrackedFiles),
/* harmony export */   z: () => (/* binding */ withoutFilter)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const mostOutput = 256 * 1024 * 1024;
const withoutFilter = new Set(['unspecified', 'unset', 'set']);
const readTrackedFiles = async (options) => {
    const { repository, folder } = options;
    const { git } = repository;
    const limits = folder === '' ? [] : ['--', `:(top,literal)${folder}`];
    const list = async (words) => {
        const answer = await repository.ask([...words, ...limits], mostOutput);
        if (answer.kind === 'failed')
            throw notListed(answer.says);
        return answer.output.toString();
    };
    const [listed, status] = await Promise.all([list(['ls-files', '--stage', '-z', '--full-name']), list(statusWords)]);
    const within = (path) => {
        if (folder === '')
            return path;
        return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    };
    const all = indexOf(listed, within);
    const rows = status.split('\0').filter(Boolean);
    const modified = rows.filter((row) => row[1] !== ' ').flatMap((row) => within(row.slice(3)) ?? []);
    const filtered = await filteredAmong(git, folder, modified);
    const notCompared = [];
    for (const path of modified) {
        const file = all.get(path);
        if (file === undefined)
            continue;
        const state = filtered.has(path) ? await stateByPointer(options, file, path) : 'modified';
        if (state === 'unknown')
            notCompared.push(path);
        if (state === 'modified')
            all.set(path, { ...file, unmodified: false });
    }
    return { at: (path) => all.get(path), trackedAs: (path) => trackedAs(all, path), notCompared };
};
const notListed = (says) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'door/no-base',
    message: `The files of the checkout cannot be compared with the base: git says: ${says || 'nothing'}.`,
    hint: 'Run `git status` there, and mend what it names.',
});
const statusWords = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--ignore-submodules=all'];
const indexOf = (output, within) => {
    const all = new Map();
    for (const row of output.split('\0')) {
        const [, mode, id = '', stage, full = ''] = /^(\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(row) ?? [];
        const path = full === '' ? undefined : within(full);
        if (path === undefined)
            continue;
        all.set(path, { id, executable: mode === '100755', submodule: mode === '160000', unmodified: stage === '0' });
    }
    return all;
};
const trackedAs = (all, path) => {
    if (all.has(path))
        return path;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        if (all.get(path.slice(0, end))?.submodule)
            return path.slice(0, end);
    return undefined;
};
const filteredAmong = async (git, folder, paths) => {
    if (paths.length === 0)
        return new Set();
    const input = paths.map((path) => `${folder === '' ? '' : `${folder}/`}${path}\0`).join('');
    const output = await git(['check-attr', '-z', '--stdin', 'filter'], { input, most: mostOutput });
    const fields = output?.toString().split('\0') ?? [];
    return new Set(paths.filter((_, index) => !withoutFilter.has(fields[3 * index + 2])));
};
const mostPointer = 1024;
const stateByPointer = async ({ blobs, digest }, { id }, path) => {
    const bytes = blobs.bytes(id, mostPointer);
    const text = typeof bytes === 'string' ? '' : bytes.toString('latin1');
    const [, wanted] = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/.exec(text) ?? [];
    if (wanted === undefined)
        return 'unknown';
    try {
        return (await digest(path)) === wanted ? 'unmodified' : 'modified';
    }
    catch {
        return 'modified';
    }
};


/***/ })

};
