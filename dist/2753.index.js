export const id = 2753;
export const ids = [2753];
export const modules = {

/***/ 72753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerImages: () => (/* binding */ dockerImages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/packaging/planned-image.js
var planned_image = __webpack_require__(74541);
// EXTERNAL MODULE: ./lib/adapters/side-by-side.js
var side_by_side = __webpack_require__(30503);
// EXTERNAL MODULE: ./lib/adapters/docker/build.js
var build = __webpack_require__(56885);
// EXTERNAL MODULE: ./lib/adapters/docker/build-folder.js
var build_folder = __webpack_require__(83470);
// EXTERNAL MODULE: ./lib/adapters/docker/environment.js
var environment = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/adapters/docker/leftover.js
var leftover = __webpack_require__(2694);
// EXTERNAL MODULE: ./lib/adapters/docker/process.js + 1 modules
var docker_process = __webpack_require__(31376);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/adapters/docker/login.js



const passwordForms = ({ user, password }) => [
    Buffer.from(`${user}:${password}`).toString('base64'),
    password,
];
const logIn = async (folder, registry, { user, password }, inherited) => {
    const settings = (0,environment/* dockerConfigFolder */.Pe)(inherited);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'docker-credential-batch-job'), helper, { mode: 0o700 });
    const config = { credHelpers: { [registry]: 'batch-job' }, ...(await chosenContext(settings)) };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    await (0,promises_.symlink)((0,external_node_path_.join)(settings, 'contexts'), (0,external_node_path_.join)(folder, 'contexts'), 'dir');
    return {
        ...inherited,
        PATH: [folder, inherited.PATH].filter(Boolean).join(external_node_path_.delimiter),
        DOCKER_CONFIG: folder,
        BATCH_JOB_REGISTRY: registry,
        BATCH_JOB_REGISTRY_USER: user,
        BATCH_JOB_REGISTRY_PASSWORD: password,
    };
};
const helper = `#!/bin/sh
[ "$1" = get ] || exit 1
IFS= read -r server
if [ "$server" != "$BATCH_JOB_REGISTRY" ]; then
  echo 'credentials not found in native keychain'
  exit 1
fi
printf '{"ServerURL":"%s","Username":"%s","Secret":"%s"}\\n' \\
  "$server" "$BATCH_JOB_REGISTRY_USER" "$BATCH_JOB_REGISTRY_PASSWORD"
`;
const chosenContext = async (settings) => {
    try {
        const { currentContext } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(settings, 'config.json'), 'utf8'));
        return typeof currentContext === 'string' ? { currentContext } : {};
    }
    catch {
        return {};
    }
};

// EXTERNAL MODULE: ./lib/adapters/docker/redaction.js
var redaction = __webpack_require__(7104);
// EXTERNAL MODULE: ./lib/adapters/docker/refusals.js + 1 modules
var refusals = __webpack_require__(32642);
;// CONCATENATED MODULE: ./lib/adapters/docker/push.js






const pushes = (options) => {
    const { registry, docker, folder, pause, signal } = options;
    let logins = 0;
    let current;
    const loginFor = (host, failed) => {
        if (current === undefined || current === failed)
            current = openLogin(host);
        return current;
    };
    const openLogin = async (host) => {
        const login = await registry.login();
        const environment = await logIn((0,external_node_path_.join)(folder, `login-${++logins}`), host, login, docker.environment);
        return { environment, redact: () => (0,redaction/* redaction */.G)(passwordForms(login)) };
    };
    return async ({ image, address, onLine }) => {
        const host = address.slice(0, address.indexOf('/'));
        let login;
        for (let attempt = 1;; attempt++) {
            login = loginFor(host, login);
            const { environment, redact } = await login;
            const start = { ...docker, environment };
            const run = await (0,docker_process/* runDocker */.S)(['push', address], start, folder, onLine, signal, redact());
            signal?.throwIfAborted();
            const digest = await digestAfter(options, image, run);
            if (digest !== undefined)
                return digest;
            if (run.code === 0)
                throw digestMissing(image, address);
            if (attempt === 3 || !isTransient(run))
                throw (0,refusals/* dockerRefusal */.Ho)('push', image, run);
            await pause(1000 * 3 ** (attempt - 1));
        }
    };
};
const digestAfter = async (options, image, run) => {
    if (run.notStarted !== undefined)
        return undefined;
    const printed = run.code === 0 ? printedDigest(run, image.tag) : undefined;
    return printed ?? (await findDigest(options, image, run.code === 0 || tagExists(run)));
};
const printedDigest = ({ lastLines }, tag) => lastLines.flatMap((line) => {
    const [, named, digest] = /^(\S{1,200}): digest: (sha256:[0-9a-f]{64}) size: \d+$/.exec(line.trim()) ?? [];
    return named === tag && digest !== undefined ? [digest] : [];
})[0];
const digestDelays = [1, 2, 4, 8, 15, 15, 15];
const findDigest = async ({ registry, pause }, { repository, tag }, isPushed) => {
    const read = async () => (await registry.published(repository, [tag])).get(tag);
    for (const seconds of isPushed ? digestDelays : []) {
        const digest = await read();
        if (digest !== undefined)
            return digest;
        await pause(1000 * seconds);
    }
    return read();
};
const tagExists = ({ lastLines }) => /already exists.*immutable|ImageTagAlreadyExists/i.test(lastLines.join(' '));
const isTransient = ({ lastLines }) => /\bEOF\b|timeout|timed out|connection (reset|refused)|broken pipe|no such host|TLS handshake|unknown blob|too ?many ?requests|\b(429|500|502|503|504)\b|token has expired/i.test(lastLines.join('\n'));
const digestMissing = (image, name) => new refused/* Refused */.L({
    code: 'packaging/push-failed',
    message: `docker push of job "${image.job}" succeeded, yet a minute later the registry does not know ${name}.`,
    hint: 'Run it again; if it stays, look at the repository in the ECR console.',
});

// EXTERNAL MODULE: ./lib/adapters/docker/with-log.js
var with_log = __webpack_require__(44350);
;// CONCATENATED MODULE: ./lib/adapters/docker/images.js












const dockerImages = (options) => ({
    published: (repository, tags) => options.registry.published(repository, tags),
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
    const addresses = new Map(await Promise.all(repositories.map(async (one) => [one, await registry.ensure(one)])));
    return ({ repository, tag }) => `${addresses.get(repository)}:${tag}`;
};
const publishAll = async (options, images, openLog) => {
    const { registry, root, temporary, signal } = options;
    const docker = (0,environment/* dockerStart */.ZR)(options.environment, root);
    const [first] = images;
    if (docker.program === undefined && first)
        throw (0,refusals/* dockerRefusal */.Ho)('build', first, { code: undefined, notStarted: 'ENOENT', lastLines: [] });
    const addressOf = await ensureRepositories(registry, images);
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, (0,leftover/* folderPrefix */.Z)(process.pid)));
    const folders = (0,build_folder/* buildFolders */.s)(root, folder);
    const push = pushes({ ...options, docker, folder });
    const publish = async (image, log) => {
        const address = addressOf(image);
        const command = (0,build.buildCommand)(image, address, await folders.build(image, image), options.buildFlags);
        signal?.throwIfAborted();
        const built = await (0,docker_process/* runDocker */.S)(command, docker, folder, log.line, signal);
        signal?.throwIfAborted();
        if (built.code !== 0)
            throw (0,refusals/* buildFailure */.He)(image, image.platform, built);
        return push({ image, address, onLine: log.line });
    };
    try {
        const digests = await (0,side_by_side/* sideBySide */.Q)(images, options.concurrency, (image) => (0,with_log/* withLog */.X)(openLog(image), (log) => publish(image, log).catch((problem) => rethrow(problem, image, temporary))));
        return new Map(images.map((image, index) => [(0,planned_image/* imageName */.t)(image), digests[index]]));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};
const rethrow = (problem, image, temporary) => {
    throw (0,refusals/* isFullDisk */.R0)(problem) ? (0,refusals/* fullDisk */.RS)(image, temporary, problem) : problem;
};


/***/ }),

/***/ 74541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
const imageName = ({ repository, tag }) => `${repository}:${tag}`;


/***/ })

};
