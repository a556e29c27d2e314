export const id = 5816;
export const ids = [5816];
export const modules = {

/***/ 15816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildByPack: () => (/* binding */ buildByPack),
/* harmony export */   packCommand: () => (/* binding */ packCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56885);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83588);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31376);
/* harmony import */ var _program_refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25995);






const packCommand = ({ builder, buildpacks, variables }, { name, context, platform, ownDaemon }) => [
    'build',
    name,
    ...['--no-color', '--path', context, '--builder', builder, '--platform', platform],
    ...buildpacks.flatMap((one) => ['--buildpack', one]),
    ...Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ...(ownDaemon ? ['--docker-host', 'inherit'] : []),
];
const buildByPack = async (build) => {
    const { image, by, address, docker, folders, onLine, signal } = build;
    const program = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuilder */ .Lx)('pack', build.environment, build.root);
    const context = await folders.copy(image, image);
    const name = by.startsCommand ? `localhost/${image.repository}:${image.tag}` : address;
    const ownDaemon = Boolean(docker.environment.DOCKER_HOST);
    signal?.throwIfAborted();
    const run = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runDocker */ .S)(packCommand(by, { name, context, platform: image.platform, ownDaemon }), { program, environment: docker.environment }, context, onLine, signal);
    signal?.throwIfAborted();
    if (run.code !== 0)
        throw (0,_program_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .builderFailed */ .l_)(image, 'pack', run);
    return by.startsCommand ? startCommand(build, name) : run;
};
const startCommand = async ({ image, address, docker, folder, onLine, signal }, from) => {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `launcher-${image.tag}`);
    const context = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'context');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(context, { recursive: true });
    const dockerfile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'Dockerfile');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(dockerfile, `FROM ${from}\nENTRYPOINT ["/cnb/lifecycle/launcher", "--"]\n`);
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runDocker */ .S)((0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildCommand */ .Oe)(image, address, { context, dockerfile }, []), docker, own, onLine, signal);
};


/***/ })

};
