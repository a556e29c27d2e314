export const id = 6885;
export const ids = [6885];
export const modules = {

/***/ 56885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ buildCommand),
/* harmony export */   V0: () => (/* binding */ outputCommand),
/* harmony export */   XR: () => (/* binding */ csvField),
/* harmony export */   buildFlagsOf: () => (/* binding */ buildFlagsOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const commandOf = ({ platform, target, buildArguments }, destination, { context, dockerfile }, flags) => [
    'build',
    ...['--platform', platform],
    ...['--file', dockerfile],
    ...(target === undefined ? [] : ['--target', target]),
    ...destination,
    ...buildArguments.flatMap((argument) => ['--build-arg', `${argument.name}=${argument.value}`]),
    ...flags,
    context,
];
const buildCommand = (image, name, folder, flags) => commandOf(image, ['--tag', name], folder, flags);
const outputCommand = (build, output, folder, flags) => commandOf(build, ['--output', `type=local,${csvField(`dest=${output}`)}`], folder, flags);
const csvField = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const buildFlagsOf = (variable) => {
    if (!variable)
        return [];
    try {
        const flags = JSON.parse(variable);
        if (Array.isArray(flags) && flags.every((flag) => typeof flag === 'string'))
            return flags;
    }
    catch {
    }
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/bad-value',
        message: 'BATCH_JOB_DOCKER_BUILD_FLAGS is not a JSON list of texts.',
        hint: 'Write it like ["--network", "host"].',
    });
};


/***/ })

};
