export const id = 97;
export const ids = [97];
export const modules = {

/***/ 3478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitCheckout: () => (/* binding */ gitCheckout)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2133);

/** A URL without what stands before its `@`: a workflow may have put a token there. */
const withoutCredentials = (url) => url.replace(/^(\w+:\/\/)[^/]*@/, '$1');
/**
 * What git says of the checkout, else what the runner says: a workflow's checkout has no branch and no user. Shallow
 * clones know all of it. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const gitCheckout = (folder, environment, signal) => ({
    describe: async () => {
        const git = async (...words) => (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(words, folder, environment, signal))?.toString().trim();
        const [commit, branch, username, url, status] = await Promise.all([
            git('rev-parse', '--verify', '--quiet', 'HEAD'),
            git('symbolic-ref', '--quiet', '--short', 'HEAD'),
            git('config', '--get', 'user.name'),
            git('config', '--get', 'remote.origin.url'),
            git('status', '--porcelain', '--untracked-files=no', '--ignore-submodules'),
        ]);
        const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = environment;
        const known = {
            commit: commit || environment.GITHUB_SHA,
            branch: branch || environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME,
            username: username || environment.GITHUB_TRIGGERING_ACTOR || environment.GITHUB_ACTOR,
            gitUrl: url ? withoutCredentials(url) : repository && `${server}/${repository}`,
            hasUncommitedChanges: status === undefined ? undefined : status !== '',
        };
        return Object.fromEntries(Object.entries(known).filter((entry) => entry[1] !== undefined && entry[1] !== ''));
    },
});


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9903);


/** What git needs to start and to read its settings; no credential has any of these names. */
const allowed = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'SystemRoot',
    'TMPDIR',
    'TEMP',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'XDG_CONFIG_HOME',
];
/** Runs git without a shell; its output, or nothing if it failed, is missing, or had more to say than a config may. */
const runGit = (words, cwd, environment, signal) => new Promise((resolve) => {
    const env = Object.fromEntries(allowed.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
    const options = {
        cwd,
        env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
        maxBuffer: _source_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .largestSource */ .u + 1,
        encoding: 'buffer',
        windowsHide: true,
        ...(signal ? { signal } : {}),
    };
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...words], options, (error, out) => resolve(error ? undefined : out));
});


/***/ })

};
