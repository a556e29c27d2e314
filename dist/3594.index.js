export const id = 3594;
export const ids = [3594];
export const modules = {

/***/ 23594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildByNixpacks: () => (/* binding */ buildByNixpacks),
/* harmony export */   planCommand: () => (/* binding */ planCommand),
/* harmony export */   writeCommand: () => (/* binding */ writeCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56885);
/* harmony import */ var _build_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83470);
/* harmony import */ var _build_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3396);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83588);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31376);
/* harmony import */ var _program_refusals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25995);








const written = '.nixpacks';
const planWords = ({ plan }) => Object.keys(plan).length > 0 ? ['--json-plan', JSON.stringify(plan)] : [];
const planCommand = (by, context) => [
    'plan',
    ...planWords(by),
    ...['--format', 'json', context],
];
const writeCommand = (by, { repository, job }, context) => [
    'build',
    ...planWords(by),
    ...['--out', context, '--cache-key', `${repository}/${job}`, context],
];
const buildByNixpacks = async (build) => {
    const { image, by, address, docker, folders, builds, onLine, signal } = build;
    const program = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuilder */ .Lx)('nixpacks', build.environment, build.root);
    const { folder, context } = await folders.ownCopy(image, image);
    const start = { program, environment: docker.environment };
    signal?.throwIfAborted();
    const buildArguments = await readVariables(build, program, context, folder);
    signal?.throwIfAborted();
    const run = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runDocker */ .S)(writeCommand(by, image, context), start, folder, onLine, signal);
    signal?.throwIfAborted();
    if (run.code !== 0)
        throw (0,_program_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .builderFailed */ .l_)(image, 'nixpacks', run);
    const deeper = run.lastLines.map((line) => /^Using subdirectory "(.{1,500})"$/.exec(line)?.[1]).find(Boolean);
    if (deeper !== undefined)
        throw (0,_program_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .deeperSource */ .pE)(image, deeper);
    const dockerfile = await placeDockerfile(folder, context);
    const flags = builds.flags((0,_build_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .e)(image));
    const command = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildCommand */ .Oe)({ ...image, buildArguments }, address, { context, dockerfile }, flags);
    signal?.throwIfAborted();
    return builds.run(command, folder, onLine);
};
const mostPlan = 4 * 1024 * 1024;
const readVariables = async ({ image, by, docker, onLine, signal }, program, context, folder) => {
    const start = { program, environment: docker.environment };
    const { output, ...run } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .readOutput */ .o)(planCommand(by, context), start, folder, onLine, signal);
    signal?.throwIfAborted();
    const variables = run.code === 0 ? variablesIn(output) : undefined;
    if (variables === undefined)
        throw (0,_program_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .builderFailed */ .l_)(image, 'nixpacks', run);
    return Object.entries(variables).map(([name, value]) => ({ name, value: String(value) }));
};
const variablesIn = (output) => {
    if (output.length > mostPlan)
        return undefined;
    try {
        const plan = JSON.parse(output.toString('utf8'));
        return typeof plan === 'object' && plan !== null ? (plan.variables ?? {}) : undefined;
    }
    catch {
        return undefined;
    }
};
const placeDockerfile = async (folder, context) => {
    const dockerfile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Dockerfile');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(dockerfile, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, written, 'Dockerfile')));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, written, 'build.sh'), { force: true });
    for (const path of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, written), { recursive: true }))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, written, path), _build_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedTime */ .EZ, _build_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedTime */ .EZ);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, written), _build_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedTime */ .EZ, _build_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedTime */ .EZ);
    return dockerfile;
};


/***/ })

};
