export const id = 3375;
export const ids = [3375];
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

/***/ 13375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerImages: () => (/* binding */ dockerImages)
});

// EXTERNAL MODULE: ./lib/packaging/planned-image.js
var planned_image = __webpack_require__(74541);
// EXTERNAL MODULE: ./lib/stage/image-repositories.js
var image_repositories = __webpack_require__(32216);
// EXTERNAL MODULE: ./lib/adapters/side-by-side.js
var side_by_side = __webpack_require__(30503);
;// CONCATENATED MODULE: ./lib/adapters/docker/build-attestations.js
const buildAttestationKinds = (/* unused pure expression or super */ null && (['provenance', 'sbom']));
const flags = {
    provenance: '--provenance=mode=min',
    sbom: '--sbom=true',
};
const unable = /attestations? (?:is|are) not supported|unknown flag: --(?:provenance|sbom)\b/i;
const noScanner = /buildkit-syft-scanner|sbom generator/i;
const hindering = ({ lastLines }, kinds) => {
    const text = lastLines.join('\n');
    if (unable.test(text))
        return kinds;
    return noScanner.test(text) ? kinds.filter((kind) => kind === 'sbom') : [];
};
const attestingBuilds = (wanted) => {
    const given = new Set(wanted);
    return async (build, onLine) => {
        for (;;) {
            const kinds = [...given];
            const run = await build(kinds.map((kind) => flags[kind]));
            if (run.code === 0 || run.code === undefined)
                return run;
            const without = hindering(run, kinds);
            if (without.length === 0)
                return run;
            for (const kind of without)
                if (given.delete(kind))
                    onLine(`This builder cannot attach ${kind} to images: they are built without.`);
        }
    };
};

// EXTERNAL MODULE: ./lib/adapters/docker/build-by-program.js
var build_by_program = __webpack_require__(46502);
// EXTERNAL MODULE: ./lib/adapters/docker/build-folder.js
var build_folder = __webpack_require__(83470);
// EXTERNAL MODULE: ./lib/adapters/docker/build-image.js
var build_image = __webpack_require__(28965);
// EXTERNAL MODULE: ./lib/adapters/docker/builds.js + 4 modules
var docker_builds = __webpack_require__(9328);
// EXTERNAL MODULE: ./lib/adapters/docker/environment.js
var environment = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/adapters/docker/leftover.js
var leftover = __webpack_require__(2694);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/adapters/docker/login.js + 1 modules
var docker_login = __webpack_require__(35698);
// EXTERNAL MODULE: ./lib/adapters/docker/process.js + 1 modules
var process = __webpack_require__(31376);
// EXTERNAL MODULE: ./lib/adapters/docker/redaction.js
var redaction = __webpack_require__(84723);
// EXTERNAL MODULE: ./lib/adapters/docker/refusals.js + 1 modules
var refusals = __webpack_require__(76969);
;// CONCATENATED MODULE: ./lib/adapters/docker/push.js






const tries = 5;
const pauseAfter = (attempt, clock) => 1_000 * 3 ** (attempt - 1) * (0.5 + clock.random());
const pushes = async (options) => {
    const { registry, docker, hosts, folder, clock, signal } = options;
    const login = await (0,docker_login/* openLogin */.s)({
        ...{ registry, hosts, folder: (0,external_node_path_.join)(folder, 'login'), inherited: docker.environment },
        now: () => clock.now(),
    });
    const start = { ...docker, environment: { ...login.environment } };
    const push = async ({ image, address, onLine, onPushed }) => {
        for (let attempt = 1;; attempt++) {
            const before = login.token();
            const conceal = (0,redaction/* redaction */.G)();
            const redact = (line) => conceal(login.hide(line));
            const run = await (0,process/* runDocker */.S)(['push', address], start, folder, onLine, signal, redact);
            signal?.throwIfAborted();
            const digest = await digestAfter(options, image, address, run);
            if (digest !== undefined) {
                if (run.code === 0)
                    onPushed?.(digest);
                return digest;
            }
            if (run.code === 0)
                throw digestMissing(image, address);
            if (login.problem() !== undefined)
                throw login.problem();
            if (attempt === tries || !isTransient(run))
                throw (0,refusals/* dockerRefusal */.Ho)('push', image, run);
            login.renew(before ?? login.token());
            await clock.sleep(pauseAfter(attempt, clock));
        }
    };
    return { push, close: login.close };
};
const digestAfter = async (options, image, address, run) => {
    if (run.notStarted !== undefined)
        return undefined;
    const found = await findDigest(options, image, run.code === 0 || tagExists(run));
    const printed = run.code === 0 ? printedDigest(run, image.tag) : undefined;
    if (found !== undefined && printed !== undefined && found !== printed)
        throw otherDigest(image, address, { found, printed });
    return found;
};
const printedDigest = ({ lastLines }, tag) => lastLines.flatMap((line) => {
    const [, named, digest] = /^(\S{1,200}): digest: (sha256:[0-9a-f]{64}) size: \d+$/.exec(line.trim()) ?? [];
    return named === tag && digest !== undefined ? [digest] : [];
})[0];
const digestDelays = [1, 2, 4, 8, 15, 15, 15];
const findDigest = async ({ registry, clock }, { repository, tag }, isPushed) => {
    const read = async () => (await registry.published(repository, [tag])).get(tag);
    for (const seconds of isPushed ? digestDelays : []) {
        const digest = await read();
        if (digest !== undefined)
            return digest;
        await clock.sleep(1000 * seconds);
    }
    return read();
};
const tagExists = ({ lastLines }) => /already exists.*immutable|ImageTagAlreadyExists/i.test(lastLines.join(' '));
const push_transient = [
    /\bEOF\b|timeout|timed out|deadline exceeded|broken pipe|no such host|TLS handshake|unknown blob|http2: /i,
    /connection (?:reset|refused|closed)|closed network connection|network is unreachable|name resolution/i,
    /too ?many ?requests|throttl|rate exceeded|\b(?:408|429|500|502|503|504)\b|token has expired/i,
];
const isTransient = ({ lastLines }) => {
    const said = lastLines.join('\n');
    return push_transient.some((words) => words.test(said));
};
const digestMissing = (image, name) => new refused/* Refused */.L({
    code: 'packaging/push-failed',
    message: `docker push of job "${image.job}" succeeded, yet a minute later the registry does not know ${name}.`,
    hint: 'Run it again; if it stays, look at the repository in the ECR console.',
});
const otherDigest = (image, name, { found, printed }) => new refused/* Refused */.L({
    code: 'packaging/push-failed',
    message: `docker pushed the image of job "${image.job}" as ${printed}, and the registry has ${name} as ${found}.`,
    hint: 'Something else writes to this tag. Let the tags of the repository be immutable, delete this one in the ECR console, and run again.',
});

// EXTERNAL MODULE: ./lib/adapters/docker/with-log.js
var with_log = __webpack_require__(44350);
;// CONCATENATED MODULE: ./lib/adapters/docker/images.js













const dockerImages = (options) => ({
    published: (repository, tags) => options.registry.published(repository, tags),
    scan: (repository, digest) => options.registry.scan(repository, digest),
    async publish(images, openLog) {
        const found = await readDigests(options.registry, images);
        const missing = images.filter((image) => !found.has((0,planned_image/* imageName */.t)(image)));
        return missing.length === 0 ? found : new Map([...found, ...(await publishAll(options, missing, openLog))]);
    },
});
const readDigests = async (registry, images) => {
    const repositories = [...new Set(images.map(({ repository }) => repository))];
    const found = await Promise.all(repositories.map(async (repository) => {
        const tags = images.filter((image) => image.repository === repository).map(({ tag }) => tag);
        const digests = await registry.published(repository, tags);
        return [...digests].map(([tag, digest]) => [(0,planned_image/* imageName */.t)({ repository, tag }), digest]);
    }));
    return new Map(found.flat());
};
const ensureRepositories = async (registry, images) => {
    const repositories = [...new Set(images.map(({ repository }) => repository))];
    return new Map(await Promise.all(repositories.map(async (one) => [one, await registry.ensure(one)])));
};
const publishAll = async (options, images, openLog) => {
    const { root, temporary } = options;
    const docker = (0,environment/* dockerStart */.ZR)(options.environment, root);
    const [first] = images;
    if (docker.program === undefined && first)
        throw (0,refusals/* dockerRefusal */.Ho)('build', first, { code: undefined, notStarted: 'ENOENT', lastLines: [] });
    (0,build_by_program/* assertBuilders */.r)(images, options);
    return (0,leftover/* inTemporaryFolder */.P)(temporary, (folder) => publishIn(folder, options, docker, images, openLog));
};
const publishIn = async (folder, options, docker, images, openLog) => {
    const builds = await (0,docker_builds/* openBuilds */.k)({ ...options, layers: layersOf(options, images) }, docker, folder).catch((problem) => (0,refusals/* rethrow */.AL)(problem, images[0], options.temporary));
    try {
        return await publishBuilt(folder, options, docker, builds, images, openLog);
    }
    finally {
        await builds.close();
    }
};
const layersOf = ({ registry, host, clock }, images) => {
    const { repository, alsoIn } = images[0];
    return {
        ...{ registry, host, now: () => clock.now(), repository: (0,image_repositories/* cacheRepository */.ZY)(alsoIn ?? repository) },
        preview: images.some((image) => image.alsoIn !== undefined),
    };
};
const publishBuilt = async (folder, options, docker, builds, images, openLog) => {
    const { registry, root, environment, temporary, signal } = options;
    const addresses = await ensureRepositories(registry, images);
    const hosts = [...new Set([...addresses.values()].map((address) => address.slice(0, address.indexOf('/'))))];
    const folders = (0,build_folder/* buildFoldersIn */.jy)(options, folder);
    const surroundings = { root, environment, docker, builds, folder, folders, signal };
    const { push, close } = await pushes({ ...options, docker, hosts, folder }).catch((problem) => (0,refusals/* rethrow */.AL)(problem, images[0], temporary));
    const attesting = attestingBuilds(options.attestations ?? []);
    const publish = async (image, log) => {
        const address = `${addresses.get(image.repository)}:${image.tag}`;
        const built = await attesting((flags) => (0,build_image/* buildImage */._)(surroundings, image, address, log.line, flags), log.line);
        signal?.throwIfAborted();
        if (built.code !== 0)
            throw (0,refusals/* buildFailure */.He)(image, image.platform, built);
        return push({ image, address, onLine: log.line, onPushed: log.pushed });
    };
    try {
        const digests = await (0,side_by_side/* sideBySide */.Q)(images, options.concurrency, (image) => (0,with_log/* withLog */.X)(openLog(image), (log) => publish(image, log).catch((problem) => (0,refusals/* rethrow */.AL)(problem, image, temporary))));
        return new Map(images.map((image, index) => [(0,planned_image/* imageName */.t)(image), digests[index]]));
    }
    finally {
        await close();
    }
};


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


/***/ }),

/***/ 32216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ usableRepositories),
/* harmony export */   ZY: () => (/* binding */ cacheRepository),
/* harmony export */   an: () => (/* binding */ imageRepository)
/* harmony export */ });
const imageRepository = ({ project, preview }) => `batch-job/${project.toLowerCase()}${preview ? '/preview' : ''}`;
const cacheRepository = (images) => `${images}/cache`;
const usableRepositories = (stage) => stage.preview ? [imageRepository({ ...stage, preview: false }), imageRepository(stage)] : [imageRepository(stage)];


/***/ })

};
