export const id = 3478;
export const ids = [3478];
export const modules = {

/***/ 3478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitCheckout: () => (/* binding */ gitCheckout)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);

/** A URL without what stands before its `@`: a workflow may have put a token there. */
const withoutCredentials = (url) => url.replace(/^(\w+:\/\/)[^/]*@/, '$1');
/**
 * What git says of the checkout, else what the runner says: a workflow's checkout has no branch and no user. Shallow
 * clones know all of it. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const gitCheckout = (folder, environment, signal) => ({
    describe: () => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .withRepository */ .B)(folder, environment, signal, async (repository) => {
        const ask = async (...words) => (await repository?.git(words))?.toString().trim();
        const [commit, branch, changed] = await Promise.all([
            ask('rev-parse', '--verify', '--quiet', 'HEAD'),
            ask('symbolic-ref', '--quiet', '--short', 'HEAD'),
            repository && hasChanges(repository.git),
        ]);
        const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name } = environment;
        const url = repository?.setting('remote.origin.url');
        const known = {
            commit: commit || environment.GITHUB_SHA,
            branch: branch || environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME,
            username: repository?.setting('user.name') || environment.GITHUB_TRIGGERING_ACTOR || environment.GITHUB_ACTOR,
            gitUrl: url ? withoutCredentials(url) : name && `${server}/${name}`,
            hasUncommitedChanges: changed,
        };
        return Object.fromEntries(Object.entries(known).filter((entry) => entry[1] !== undefined && entry[1] !== ''));
    }),
});
/** The largest list of changed files that is read, in bytes. */
const longestList = 64 * 1024 * 1024;
/**
 * Whether a file that git knows was changed; undefined where git cannot tell. A submodule counts as unchanged, and so
 * does a file with a filter (Git LFS): only its program could compare it, and none is started.
 */
const hasChanges = async (git) => {
    const words = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--ignore-submodules=all'];
    const output = await git(words, { most: longestList });
    if (output === undefined)
        return undefined;
    const rows = output.toString().split('\0').filter(Boolean);
    // The index is compared with the commit by git's own objects; only what lies in the folder goes through a filter.
    if (rows.some((row) => !row.startsWith(' M ')))
        return true;
    if (rows.length === 0)
        return false;
    const input = rows.map((row) => `${row.slice(3)}\0`).join('');
    const attributes = await git(['check-attr', '-z', '--stdin', 'filter'], { input, most: 2 * longestList });
    const fields = attributes?.toString().split('\0') ?? [];
    const drivers = fields.filter((_, index) => index % 3 === 2);
    return drivers.length !== rows.length || drivers.some((one) => withoutFilter.has(one));
};
/** The values of the attribute `filter` that name no filter: https://git-scm.com/docs/gitattributes */
const withoutFilter = new Set(['unspecified', 'unset', 'set']);


/***/ }),

/***/ 4541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ withRepository)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(4601);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/node/git-view.js


/** The settings that a view keeps: how a repository is to be read. Each has one of these values, which start nothing. */
const kept = [
    [/^extensions\.objectformat$/, /^sha(1|256)$/],
    [/^extensions\.refstorage$/, /^(files|reftable)$/],
    [/^core\.repositoryformatversion$/, /^[01]$/],
    [/^core\.(filemode|ignorecase|symlinks|precomposeunicode|trustctime)$/, /^(true|false|yes|no|on|off|0|1)$/i],
    [/^core\.autocrlf$/, /^(true|false|input)$/i],
    [/^core\.eol$/, /^(lf|crlf|native)$/i],
    [/^core\.checkstat$/, /^(default|minimal)$/i],
    // The upstream branch, for `@{upstream}`.
    [/^branch\..*\.(remote|merge)$/s, /^[^\0]*$/],
    [/^remote\..*\.fetch$/s, /^[^\0]*$/],
];
/** A text as git's settings write it: https://git-scm.com/docs/git-config#_syntax */
const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
const written = (key, value) => {
    const [section, name] = [key.slice(0, key.indexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
    const middle = key.slice(section.length + 1, -name.length - 1);
    return `[${section}${middle ? ` ${quoted(middle)}` : ''}]\n\t${name} = ${quoted(value)}\n`;
};
const isFile = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
/** A repository's own files that tell where it stands: HEAD, FETCH_HEAD, …, and the parts of a split index. */
const told = /^(?:[A-Z]+_)?HEAD$|^sharedindex\.[0-9a-f]+$/;
/**
 * Makes a view of a repository in a new folder: its branches, objects and index with settings of our own, without
 * hooks, remotes and attributes. Returns undefined where none can be made. The caller removes the folder.
 * https://git-scm.com/docs/gitrepository-layout
 */
const openView = (repository, settings, temporary) => {
    const rows = settings.filter(([key, value]) => kept.some(([name, form]) => name.test(key) && form.test(value)));
    // A worktree's HEAD is then in a table of its own, which a view cannot put beside the shared one.
    if (repository.own !== repository.common && rows.some(([, value]) => value === 'reftable'))
        return undefined;
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'batch-job-git-'));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config'), rows.map(([key, value]) => written(key, value)).join(''));
        fill(folder, repository);
    }
    catch {
        // No room, or files that may not be read: git is not asked, as where there is none.
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
    const ownFiles = (0,external_node_fs_.readdirSync)(own).filter((name) => told.test(name));
    for (const file of [...ownFiles.map((name) => (0,external_node_path_.join)(own, name)), (0,external_node_path_.join)(common, 'packed-refs'), (0,external_node_path_.join)(common, 'shallow')])
        if (isFile(file))
            (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)));
    for (const linked of [(0,external_node_path_.join)(common, 'refs'), (0,external_node_path_.join)(common, 'reftable'), (0,external_node_path_.join)(own, 'logs')])
        if (isFolder(linked))
            (0,external_node_fs_.symlinkSync)(linked, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(linked)), 'junction');
};

// EXTERNAL MODULE: ./lib/adapters/node/machine-programs.js
var machine_programs = __webpack_require__(8760);
;// CONCATENATED MODULE: ./lib/adapters/node/git.js






/** How long git may take, in milliseconds: a status of a million files takes some ten seconds. */
const longest = 120_000;
/** The variables that a program needs to start at all; Windows asks for the second. */
const startVariables = ['SystemRoot', 'TMPDIR', 'TEMP', 'TMP'];
/** The variables that say where the user's own settings of git lie. */
const userVariables = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME'];
const chosen = (environment, names) => Object.fromEntries(names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
/** Keeps the settings of machine and user out: they can name programs, as those of a repository can. */
const withoutSettings = {
    GIT_CONFIG_NOSYSTEM: '1',
    // Git knows this name on Windows too.
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    // A replacement would show another commit under the name of the one that was asked for.
    GIT_NO_REPLACE_OBJECTS: '1',
};
/**
 * Keeps traces out of the files and sockets that the user's settings name.
 * https://git-scm.com/docs/api-trace2
 */
const withoutTraces = { GIT_TRACE2: '0', GIT_TRACE2_EVENT: '0', GIT_TRACE2_PERF: '0' };
/** The settings that are read: what the repository says of itself, how it reads files, and whom it belongs to. */
const wanted = '^(extensions\\.(objectformat|refstorage)|core\\.(repositoryformatversion|filemode|ignorecase|symlinks|precomposeunicode|autocrlf|eol|checkstat|trustctime)|branch\\..*\\.(remote|merge)|remote\\..*\\.fetch|remote\\.origin\\.url|user\\.name)$';
const settingsIn = (output) => (output?.toString() ?? '')
    .split('\0')
    .filter(Boolean)
    .map((row) => {
    const at = row.indexOf('\n');
    return at < 0 ? [row, 'true'] : [row.slice(0, at), row.slice(at + 1)];
});
/**
 * Asks git about the checkout that a folder belongs to. We say which repository that is, git never looks for one: a
 * commit could hold the files of another. Its settings are read as data (`git config` starts no program), and all
 * other questions go to a view that has none of them, so that no setting of the repository, known to us or not, starts
 * a program: https://git-scm.com/docs/git-config names over thirty that can. `ask` hears undefined where there is no
 * repository or no git.
 */
const withRepository = async (folder, environment, signal, ask) => {
    const distrusted = (0,checkout/* repositoryFolders */.an)(folder, environment);
    const program = (0,machine_programs/* findProgram */.K)('git', environment.PATH, distrusted);
    const top = (0,checkout/* checkoutOf */.o5)(folder, environment);
    const folders = top === undefined ? undefined : (0,checkout/* gitFoldersOf */.lw)(top);
    if (program === undefined || top === undefined || folders === undefined)
        return ask(undefined);
    const base = {
        ...chosen(environment, startVariables),
        ...withoutTraces,
        PATH: (0,machine_programs/* trustedPath */.z)(environment.PATH, distrusted),
    };
    const start = (gitFolder, env) => (words, { input = '', most = 1024 * 1024 } = {}) => run(program, [`--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-pager', ...words], {
        ...{ cwd: top, env: { ...base, ...env }, input, most, signal },
    });
    const readSettings = start(folders.own, chosen(environment, userVariables));
    const settings = settingsIn(await readSettings(['config', '-z', '--get-regexp', wanted]));
    const view = openView(folders, settings, environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
    if (view === undefined)
        return ask(undefined);
    try {
        const setting = (key) => settings.findLast(([one]) => one === key)?.[1];
        return await ask({ top, setting, git: start(view.folder, { ...withoutSettings, ...view.variables }) });
    }
    finally {
        (0,external_node_fs_.rmSync)(view.folder, { recursive: true, force: true });
    }
};
const run = (program, words, { cwd, env, input, most, signal }) => new Promise((resolve) => {
    const options = {
        ...{ cwd, env, maxBuffer: most, timeout: longest, encoding: 'buffer', windowsHide: true },
        ...(signal ? { signal } : {}),
    };
    const child = (0,external_node_child_process_.execFile)(program, [...words], options, (error, out) => resolve(error ? undefined : out));
    // Git may end without having read its input.
    child.stdin?.on('error', () => { }).end(input);
});


/***/ }),

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


/***/ })

};
