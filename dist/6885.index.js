export const id = 6885;
export const ids = [6885];
export const modules = {

/***/ 56885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildCommand: () => (/* binding */ buildCommand),
/* harmony export */   buildFlagsOf: () => (/* binding */ buildFlagsOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

/** Returns the arguments of `docker build`: flags that both Docker 20.10 and 29 support, then the user's own. */
const buildCommand = ({ platform, buildArguments }, name, { context, dockerfile }, flags) => [
    'build',
    ...['--progress', 'plain'],
    ...['--platform', platform],
    ...['--file', dockerfile],
    ...['--tag', name],
    ...buildArguments.flatMap((argument) => ['--build-arg', `${argument.name}=${argument.value}`]),
    ...flags,
    context,
];
/**
 * Parses `BATCH_JOB_DOCKER_BUILD_FLAGS`, a JSON list of strings such as `["--network", "host"]`. Throws
 * `door/bad-value` for anything else.
 */
const buildFlagsOf = (variable) => {
    if (!variable)
        return [];
    try {
        const flags = JSON.parse(variable);
        if (Array.isArray(flags) && flags.every((flag) => typeof flag === 'string'))
            return flags;
    }
    catch {
        // Invalid JSON is reported below, like JSON of another form.
    }
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/bad-value',
        message: 'BATCH_JOB_DOCKER_BUILD_FLAGS is not a JSON list of texts.',
        hint: 'Write it like ["--network", "host"].',
    });
};


/***/ })

};
