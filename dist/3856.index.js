export const id = 3856;
export const ids = [3856];
export const modules = {

/***/ 46502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ buildByProgram),
/* harmony export */   r: () => (/* binding */ assertBuilders)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83588);
/* harmony import */ var _program_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25995);


const assertBuilders = (images, { root, environment }) => {
    for (const image of images) {
        const { dockerfile } = image;
        if ('program' in dockerfile && (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .findBuilder */ .Lx)(dockerfile.program, environment, root) === undefined)
            throw (0,_program_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .noBuilder */ .Vi)(image, dockerfile.program, 'ENOENT');
    }
};
const buildByProgram = async (build) => {
    const { by } = build;
    if (by.program === 'pack')
        return (await __webpack_require__.e(/* import() */ 5816).then(__webpack_require__.bind(__webpack_require__, 15816))).buildByPack({ ...build, by });
    return (await __webpack_require__.e(/* import() */ 3594).then(__webpack_require__.bind(__webpack_require__, 23594))).buildByNixpacks({ ...build, by });
};


/***/ }),

/***/ 28965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ buildImage)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56885);
/* harmony import */ var _build_by_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46502);
/* harmony import */ var _build_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3396);
/* harmony import */ var _source_maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85258);




const buildImage = async (surroundings, image, address, onLine, attesting = []) => {
    const { root, builds, folder, folders, signal } = surroundings;
    const { dockerfile: by } = image;
    if ('program' in by)
        return (0,_build_by_program_js__WEBPACK_IMPORTED_MODULE_1__/* .buildByProgram */ .Q)({ ...surroundings, image, by, address, onLine });
    const files = await folders.build(image, image);
    const flags = builds.flags((0,_build_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(image));
    signal?.throwIfAborted();
    const run = await builds.run((0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildCommand */ .Oe)(image, address, files, [...attesting, ...flags]), folder, onLine);
    if (run.code !== 0)
        return run;
    const maps = { owner: image, build: image, root, builds, folder, files, flags, onLine, signal };
    const mapsRun = await (0,_source_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSourceMaps */ .w)(maps);
    return mapsRun === undefined || mapsRun.code === 0 ? run : mapsRun;
};


/***/ }),

/***/ 3396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
const subjectOf = ({ job, repository, alsoIn, platform }) => ({
    kind: 'image',
    project: (alsoIn ?? repository).replace(/^batch-job\//, ''),
    name: job,
    platform,
});


/***/ }),

/***/ 33856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerContainers: () => (/* binding */ dockerContainers)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/adapters/docker/container-command.js
const readByDocker = /^(?:docker|buildx|buildkit|buildah|compose|container|containers|podman|registry|ld|dyld|go|gosumdb|ssl|ssh|gpg|xdg|otel|storage|netavark|dbus|malloc|glibc)(?:_|$)|^(?:path|home|lang|lc_\w+|language|tmpdir|temp|tmp|userprofile|homedrive|homepath|appdata|localappdata|programdata|programfiles|pathext|systemroot|windir|comspec|gomaxprocs|godebug|gogc|gomemlimit|gotraceback|no_color|clicolor\w*|term|shell|user|logname|hostname|pwd|ifs|env|bash_env|(?:https?|no|all|ftp)_proxy|nsswitch\w*|resolv\w*|res_options|localdomain|tz)$/i;
const isArgument = (name) => readByDocker.test(name);
const variablesOf = ({ environment }) => Object.fromEntries(Object.entries(environment).filter(([name]) => !isArgument(name)));
const createCommand = (name, container) => [
    'create',
    ...['--name', name],
    ...['--label', 'batch-job.local=true'],
    ...['--platform', container.platform],
    ...['--pull', 'never'],
    ...['--cpus', String(container.cpus)],
    ...['--memory', `${container.memoryMiB}m`, '--memory-swap', `${container.memoryMiB}m`],
    ...(container.sharedMemoryMiB === undefined ? [] : ['--shm-size', `${container.sharedMemoryMiB}m`]),
    ...(container.diskPaths ?? []).flatMap((path) => ['--volume', path]),
    ...(container.gpus === undefined ? [] : ['--gpus', String(container.gpus)]),
    ...(container.user === undefined ? [] : ['--user', container.user]),
    ...(container.isReadOnly ? ['--read-only'] : []),
    ...(container.hasInit ? ['--init'] : []),
    ...Object.entries(container.environment).flatMap(([variable, value]) => [
        '--env',
        isArgument(variable) ? `${variable}=${value}` : variable,
    ]),
    container.image,
    ...(container.command ?? []),
];

;// CONCATENATED MODULE: ./lib/adapters/docker/container-state.js
const stateFormat = '{{.State.ExitCode}} {{.State.OOMKilled}} {{json .State.Error}}';
const stateIn = ({ lastLines }) => {
    for (const line of lastLines) {
        const [, code, outOfMemory, error] = /^(\d{1,3}) (true|false) "(.*)"$/.exec(line) ?? [];
        if (code !== undefined)
            return { exitCode: Number(code), outOfMemory: outOfMemory === 'true', error: unquoted(error ?? '') };
    }
    return undefined;
};
const unquoted = (inside) => {
    try {
        return String(JSON.parse(`"${inside}"`));
    }
    catch {
        return inside;
    }
};

// EXTERNAL MODULE: ./lib/adapters/docker/environment.js
var environment = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/adapters/docker/leftover.js
var leftover = __webpack_require__(2694);
// EXTERNAL MODULE: ./lib/packaging/planned-image.js
var planned_image = __webpack_require__(74541);
// EXTERNAL MODULE: ./lib/adapters/docker/build-by-program.js
var build_by_program = __webpack_require__(46502);
// EXTERNAL MODULE: ./lib/adapters/docker/build-folder.js
var build_folder = __webpack_require__(83470);
// EXTERNAL MODULE: ./lib/adapters/docker/build-image.js
var build_image = __webpack_require__(28965);
// EXTERNAL MODULE: ./lib/adapters/docker/builds.js + 4 modules
var docker_builds = __webpack_require__(9328);
// EXTERNAL MODULE: ./lib/adapters/docker/refusals.js + 1 modules
var refusals = __webpack_require__(76969);
// EXTERNAL MODULE: ./lib/adapters/docker/with-log.js
var with_log = __webpack_require__(44350);
;// CONCATENATED MODULE: ./lib/adapters/docker/local-images.js








const isThere = async (docker, name) => (await docker(['image', 'inspect', '--format', '{{.Id}}', name])).code === 0;
const buildHere = async ({ docker, start, folder, temporary, ...options }, image, openLog) => {
    const name = (0,planned_image/* imageName */.t)(image);
    if (await isThere(docker, name))
        return { name, from: 'found' };
    const { root, environment, signal } = options;
    signal?.throwIfAborted();
    (0,build_by_program/* assertBuilders */.r)([image], options);
    const builds = await (0,docker_builds/* openBuilds */.k)(options, start, folder);
    const folders = (0,build_folder/* buildFoldersIn */.jy)(options, folder);
    const build = async ({ line }) => {
        const surroundings = { root, environment, docker: start, builds, folder, folders, signal };
        const built = await (0,build_image/* buildImage */._)(surroundings, image, name, line);
        signal?.throwIfAborted();
        if (built.code !== 0)
            throw (0,refusals/* buildFailure */.He)(image, image.platform, built);
    };
    await (0,with_log/* withLog */.X)(openLog(), (log) => build(log).catch((problem) => (0,refusals/* rethrow */.AL)(problem, image, temporary)));
    return { name, from: 'built' };
};
const pullHere = async ({ docker, signal }, name, platform, log) => {
    if (name.includes('@sha256:') && (await isThere(docker, name)))
        return { name, from: 'found' };
    signal?.throwIfAborted();
    const pulled = await docker(['pull', '--platform', platform, name], { onLine: log.line });
    signal?.throwIfAborted();
    log.end();
    if (pulled.code === 0)
        return { name, from: 'pulled' };
    if (await isThere(docker, name))
        return { name, from: 'stale' };
    throw new refused/* Refused */.L({
        code: 'run/failed',
        message: `The image ${name} could not be pulled: ${pulled.lastLines.slice(-3).join('\n') || 'docker printed nothing.'}`,
        hint: 'Look whether the image exists for this platform, and whether this docker may read it (docker login). In AWS the role of the job reads it.',
        reason: `image-pull: ${pulled.lastLines.at(-1) ?? ''}`,
    });
};

// EXTERNAL MODULE: ./lib/adapters/docker/process.js + 1 modules
var process = __webpack_require__(31376);
// EXTERNAL MODULE: ./lib/adapters/docker/redaction.js
var redaction = __webpack_require__(84723);
// EXTERNAL MODULE: ./lib/adapters/docker/secret-texts.js
var secret_texts = __webpack_require__(93916);
// EXTERNAL MODULE: ./lib/adapters/docker/setup-refusals.js
var setup_refusals = __webpack_require__(95856);
;// CONCATENATED MODULE: ./lib/adapters/docker/containers.js











const longestTimer = 2 ** 31 - 1;
const dockerIn = (start, folder, signal) => async (command, { onLine = () => { }, environment, redact, isStoppable, isOfContainer = false } = {}) => {
    const given = environment ? { ...start, environment: { ...environment, ...start.environment } } : start;
    const run = await (0,process/* runDocker */.S)(command, given, folder, onLine, isStoppable === false ? undefined : signal, redact);
    const isJudged = run.notStarted !== undefined || !(run.code === 0 || isOfContainer || signal?.aborted);
    const setup = isJudged ? (0,setup_refusals/* setupRefusal */.G)(run) : undefined;
    if (setup !== undefined)
        throw setup;
    return run;
};
const dockerContainers = (options) => {
    const { root, temporary, signal } = options;
    const withDocker = async (work) => {
        signal?.throwIfAborted();
        const start = (0,environment/* dockerStart */.ZR)(options.environment, root);
        return (0,leftover/* inTemporaryFolder */.P)(temporary, (folder) => work(dockerIn(start, folder, signal), folder, start));
    };
    return {
        machine: () => withDocker(async (docker) => {
            const { code, lastLines } = await docker(['info', '--format', '{{.NCPU}} {{.MemTotal}}']);
            signal?.throwIfAborted();
            const facts = lastLines.map((line) => /^([1-9]\d*) ([1-9]\d*)$/.exec(line)).find((found) => found !== null);
            const [, cpus, bytes] = facts ?? [];
            return code === 0 && cpus && bytes
                ? { cpus: Number(cpus), memoryMiB: Math.floor(Number(bytes) / 2 ** 20) }
                : undefined;
        }),
        hasGpus: () => withDocker(async (docker) => {
            const { code, lastLines } = await docker([
                'info',
                '--format',
                '{{range $name, $value := .Runtimes}}{{println $name}}{{end}}',
            ]);
            signal?.throwIfAborted();
            return code === 0 && lastLines.includes('nvidia');
        }),
        build: (image, openLog) => withDocker((docker, folder, start) => buildHere({ ...options, docker, start, folder }, image, openLog)),
        pull: (image, platform, log) => withDocker((docker) => pullHere({ docker, signal }, image, platform, log)),
        run: (container, onLine) => withDocker((docker) => runContainer(docker, options, container, onLine)),
        freshId: () => (0,external_node_crypto_.randomUUID)(),
        async pause(seconds) {
            for (let left = seconds * 1_000; left > 0; left -= longestTimer)
                await options.pause(Math.min(left, longestTimer));
        },
    };
};
const runContainer = async (docker, { after, signal }, container, onLine) => {
    const name = `batch-job-local-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    const redact = (0,redaction/* redaction */.G)(container.hidden.flatMap(secret_texts/* secretTexts */.V));
    try {
        const created = await docker(createCommand(name, container), { environment: variablesOf(container), redact });
        signal?.throwIfAborted();
        if (created.code !== 0)
            throw notCreated(created);
        let stopping;
        const milliseconds = (container.timeoutSeconds ?? Number.POSITIVE_INFINITY) * 1_000;
        const stop = () => {
            stopping = docker(['stop', '-t', String(container.graceSeconds), name]).catch(() => { });
        };
        const cancel = milliseconds > longestTimer ? () => { } : after(milliseconds, stop);
        const started = await docker(['start', '--attach', name], { onLine, redact, isOfContainer: true });
        cancel();
        await stopping;
        signal?.throwIfAborted();
        const state = stateIn(await docker(['container', 'inspect', '--format', stateFormat, name]));
        return { exitCode: started.code ?? 1, outOfMemory: false, error: '', ...state, timedOut: stopping !== undefined };
    }
    finally {
        await docker(['rm', '--force', '--volumes', name], { isStoppable: false }).catch(() => { });
    }
};
const notCreated = ({ lastLines }) => new refused/* Refused */.L({
    code: 'run/not-local',
    message: `docker does not create the container: ${lastLines.slice(-5).join('\n') || 'it printed nothing.'}`,
    hint: 'Look at the image and the resources of the job, or run it in a deployed stage: run without local.',
});


/***/ }),

/***/ 25995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ noBuilder),
/* harmony export */   l_: () => (/* binding */ builderFailed),
/* harmony export */   pE: () => (/* binding */ deeperSource)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85633);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76969);
/* harmony import */ var _setup_refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95856);




const installs = {
    pack: 'Add a step with buildpacks/github-actions/setup-pack before this one. At a prompt: https://buildpacks.io/docs/for-platform-operators/how-to/integrate-ci/pack/.',
    nixpacks: 'Add a step before this one that unpacks a release of https://github.com/railwayapp/nixpacks/releases into a folder and adds that folder to $GITHUB_PATH. At a prompt: https://nixpacks.com/docs/install.',
};
const noBuilder = ({ job }, name, reason) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'packaging/no-builder',
    message: `The image of job "${job}" is built by ${name}, which could not be started (${reason}).`,
    hint: `${installs[name]} A ${name} among the files of the repository is never started.`,
});
const hints = [
    [
        /No buildpack groups passed detection/,
        'No buildpack of the builder knows this source. Look at what it needs in the log above, choose another `builder`, or name `buildpacks`.',
    ],
    [
        /failed to fetch builder image|invalid builder/i,
        'Compare the name of `builder` with https://buildpacks.io/docs/for-app-developers/concepts/builder/; for a private one log in to its registry before this step (docker/login-action).',
    ],
    [/unknown flag: --platform/, 'This pack is too old to build for a platform. Install a newer one.'],
    [/No start command could be found/, 'Write `startCmd`, or a Procfile or nixpacks.toml beside the source.'],
    [
        /unable to generate a build plan/,
        'Nixpacks found no language that it knows in the folder. Compare `sourceDirectoryPath`, or name `providers`.',
    ],
    [/Provider \S{1,100} not found/, 'Compare the names in `providers` with https://nixpacks.com/docs/providers.'],
    [/Failed to parse Nixpacks config file/, 'Mend that file: https://nixpacks.com/docs/configuration/file.'],
];
const ofPhase = /^\[[a-z-]{1,30}\] /;
const builderFailed = (image, name, run) => {
    if (run.notStarted !== undefined)
        return noBuilder(image, name, run.notStarted);
    const lastLines = run.lastLines.map((line) => line.replace(ofPhase, ''));
    const setup = (0,_setup_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .setupRefusal */ .G)({ ...run, lastLines });
    if (setup !== undefined)
        return setup;
    const found = hints.find(([words]) => lastLines.some((line) => words.test(line)))?.[1];
    const ofPrograms = run.lastLines.filter((line) => ofPhase.test(line)).map((line) => line.replace(ofPhase, ''));
    const errors = found === undefined ? (0,_packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrorsIn */ .z)(ofPrograms) : [];
    return new _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildFailed */ .U({
        job: image.job,
        errors,
        message: errors.length > 0
            ? `The image of job "${image.job}" could not be built: ${errors.map(_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorLine */ .BP).join('\n')}`
            : `${name} of job "${image.job}" ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(run)}. Its last lines:${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)({ ...run, lastLines })}`,
        hint: found ?? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .hintFor */ .JR)({ ...run, lastLines }) ?? 'The whole output is in the log above.',
    });
};
const deeperSource = (image, deeper) => new _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildFailed */ .U({
    job: image.job,
    errors: [],
    message: `Nixpacks finds no program in ${image.folder}, only one in its folder ${deeper}.`,
    hint: `Write sourceDirectoryPath: ${[image.folder, deeper].filter((part) => part !== '.').join('/')}`,
});


/***/ }),

/***/ 74541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
const imageName = ({ repository, tag }) => `${repository}:${tag}`;


/***/ })

};
