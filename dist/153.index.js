export const id = 153;
export const ids = [153];
export const modules = {

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitBaseBranch: () => (/* binding */ gitBaseBranch)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2133);

/**
 * The config at another commit, by git's own objects: nothing is checked out, and no filter, hook or text conversion
 * of the repository runs. A branch is looked for here first, then at the remote `origin`.
 */
const gitBaseBranch = (
/** The folder of the config, which must exist, and the config's name in it. */
place, environment, signal) => ({
    config: async (ref) => {
        const git = (...words) => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(words, place.folder, environment, signal);
        for (const name of [ref, `refs/remotes/origin/${ref}`]) {
            const found = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
            const commit = found?.toString().trim() ?? '';
            if (!/^[0-9a-f]{40,64}$/.test(commit))
                continue;
            const bytes = await git('cat-file', 'blob', `${commit}:./${place.name}`);
            return bytes ? { kind: 'found', bytes } : { kind: 'no-config' };
        }
        return { kind: 'no-ref' };
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
