export const id = 3594;
export const ids = [3594,2694,1648,6885];
export const modules = {

/***/ 6885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildFlagsOf: () => (/* binding */ buildFlagsOf),
/* harmony export */   buildWords: () => (/* binding */ buildWords)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/** The words of `docker build`: only flags that Docker 20.10 and 29 both know, then those that the door was given. */
const buildWords = ({ platform, buildArguments }, name, { context, dockerfile }, flags) => [
    'build',
    ...['--progress', 'plain'],
    ...['--platform', platform],
    ...['--file', dockerfile],
    ...['--tag', name],
    ...buildArguments.flatMap((argument) => ['--build-arg', `${argument.name}=${argument.value}`]),
    ...flags,
    context,
];
/** The flags in `BATCH_JOB_DOCKER_BUILD_FLAGS`, a JSON list of texts such as `["--network", "host"]`. */
const buildFlagsOf = (variable) => {
    if (!variable)
        return [];
    try {
        const flags = JSON.parse(variable);
        if (Array.isArray(flags) && flags.every((flag) => typeof flag === 'string'))
            return flags;
    }
    catch {
        // Told below, like a value of another form.
    }
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/bad-value',
        message: 'BATCH_JOB_DOCKER_BUILD_FLAGS is not a JSON list of texts.',
        hint: 'Write it like ["--network", "host"].',
    });
};


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerImages: () => (/* binding */ dockerImages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/adapters/docker/build.js
var build = __webpack_require__(6885);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(4601);
// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var inside = __webpack_require__(3697);
// EXTERNAL MODULE: ./lib/adapters/node/machine-programs.js
var machine_programs = __webpack_require__(8760);
;// CONCATENATED MODULE: ./lib/adapters/docker/environment.js






/** All that docker needs to find its daemon, its plug-ins and the way out. No credential has any of these names. */
const allowed = [
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME'],
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_API_VERSION'],
    ...[
        'HTTP_PROXY',
        'HTTPS_PROXY',
        'NO_PROXY',
        'http_proxy',
        'https_proxy',
        'no_proxy',
        'SSL_CERT_FILE',
        'SSL_CERT_DIR',
    ],
    ...['SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles', 'PATHEXT'],
];
/**
 * The environment of `docker build`: names are let in one by one, so that no AWS key, no token of the workflow and no
 * `BUILDX_BUILDER`, whose builder might not load the image, comes along. BuildKit on, and no attestations: with them a
 * push makes an index instead of an image.
 */
const dockerEnvironment = (environment) => ({
    ...Object.fromEntries(allowed.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))),
    DOCKER_BUILDKIT: '1',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
});
/** The variables among these that name a folder of settings. */
const folders = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH'];
/** The folder of the user's docker settings. Docker takes an empty variable for one that is not there. */
const dockerConfigFolder = (environment) => environment.DOCKER_CONFIG || (0,external_node_path_.join)(environment.HOME || environment.USERPROFILE || '', '.docker');
/** The folders from which docker, or podman in its place, takes plug-ins, credential helpers and hooks. */
const settingsFolders = (environment) => [
    dockerConfigFolder(environment),
    (0,external_node_path_.join)(environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(environment.HOME || '', '.config'), 'containers'),
];
/**
 * Returns how docker is started for a config in `root`. The program, its plug-ins and its settings are those of the
 * machine: PATH loses the entries inside of the repository's folders, and settings that lie there are refused
 * (`door/bad-value`), because they name programs (`cli-plugins`, `credHelpers`).
 * https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties
 */
const dockerStart = (environment, root) => {
    const distrusted = (0,checkout/* repositoryFolders */.an)(root, environment);
    const absolute = Object.fromEntries(folders.flatMap((name) => (environment[name] ? [[name, (0,external_node_path_.resolve)(environment[name])]] : [])));
    const chosen = dockerEnvironment({ ...environment, ...absolute, PATH: (0,machine_programs/* trustedPath */.z)(environment.PATH, distrusted) });
    const taken = settingsFolders(chosen).find((folder) => (0,external_node_fs_.existsSync)(folder) && distrusted.some((one) => (0,inside/* isInside */.FK)(one, (0,checkout/* realPath */.Ye)(folder)) || (0,inside/* isInside */.FK)(one, folder)));
    if (taken !== undefined)
        throw new refused/* Refused */.L({
            code: 'door/bad-value',
            message: `docker would take settings and plug-ins from ${taken}, which lies among the files of the repository. It was not started.`,
            hint: 'Let HOME and DOCKER_CONFIG name folders outside of the checkout, such as ${{ runner.temp }}/docker.',
        });
    return { program: (0,machine_programs/* findProgram */.K)('docker', environment.PATH, distrusted), environment: chosen };
};

// EXTERNAL MODULE: ./lib/adapters/docker/leftover.js
var leftover = __webpack_require__(2694);
;// CONCATENATED MODULE: ./lib/adapters/docker/login.js



/** The forms in which a login's password may stand in a text: as it is, and as `docker login` stores it. */
const formsOf = ({ user, password }) => [
    Buffer.from(`${user}:${password}`).toString('base64'),
    password,
];
/**
 * The environment of a `docker push` that is logged in without any file holding the password: its docker settings name
 * a credential helper for this one registry, and the helper answers with what it finds in its environment.
 * `folder` must be empty and belong to us alone. https://github.com/docker/docker-credential-helpers#development
 */
const loggedIn = async (folder, registry, { user, password }, 
/** The environment that docker is started with otherwise. */
inherited) => {
    const settings = dockerConfigFolder(inherited);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'docker-credential-batch-job'), helper, { mode: 0o700 });
    const config = { credHelpers: { [registry]: 'batch-job' }, ...(await chosenContext(settings)) };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    // Where a context other than the default tells which daemon to use.
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
/** Holds no secret itself. It answers for one registry only, in the words that docker expects. */
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
        // No settings, or none that docker could read either: the default context.
        return {};
    }
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var diagnostics_secret = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/diagnostics/secret-lines.js
var secret_lines = __webpack_require__(1528);
;// CONCATENATED MODULE: ./lib/adapters/docker/redaction.js


/**
 * Returns the redaction of one docker process: `(hidden)` stands for each secret of `known`, and for each that is one by
 * its own form.
 */
const redaction = (known = []) => {
    const secrets = known.filter((secret) => secret !== '');
    const conceal = (0,secret_lines/* lineConcealer */.F)();
    return (line) => conceal(secrets.reduce((text, secret) => text.replaceAll(secret, diagnostics_secret/* hidden */.R), line));
};

;// CONCATENATED MODULE: ./lib/adapters/docker/process.js



const kept = 40;
const longest = 8192;
/** Characters of a line that are waited for before the first are reported: a secret is seen only as a whole. */
const held = 8 * longest;
/**
 * Runs docker without a shell and reports each line of its output as it comes, without secrets, a line over 8,192
 * characters in pieces. Never throws: how it ended is the answer. The signal asks docker to end, and two seconds later
 * makes it; once it is aborted, docker is not started.
 */
const runDocker = (words, { program, environment }, 
/** Where it stands: a folder of our own, not one of the repository. */
folder, onLine, signal, redact = redaction()) => new Promise((resolve) => {
    const lastLines = [];
    if (signal?.aborted)
        return resolve({ code: undefined, lastLines });
    const tell = (line) => {
        lastLines.push(line);
        if (lastLines.length > kept)
            lastLines.shift();
        onLine(line);
    };
    if (program === undefined)
        return resolve({ code: undefined, notStarted: 'ENOENT', lastLines });
    const docker = (0,external_node_child_process_.spawn)(program, words, {
        ...{ cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true },
    });
    const finish = [docker.stdout, docker.stderr].map((stream) => {
        const reader = lineReader(tell, redact);
        stream.on('data', reader.take);
        return reader.end;
    });
    let killer;
    const stop = () => {
        docker.kill('SIGTERM');
        killer = setTimeout(() => docker.kill('SIGKILL'), 2_000);
    };
    signal?.addEventListener('abort', stop, { once: true });
    docker.on('error', (error) => {
        clearTimeout(killer);
        resolve({ code: undefined, notStarted: error.code ?? error.message, lastLines });
    });
    docker.on('close', (code) => {
        clearTimeout(killer);
        signal?.removeEventListener('abort', stop);
        for (const end of finish)
            end();
        resolve({ code: code ?? undefined, lastLines });
    });
});
const lineReader = (tell, redact) => {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    const tellPieces = (whole) => {
        const line = redact(whole);
        for (let at = 0; at === 0 || at < line.length; at += longest)
            tell(line.slice(at, at + longest));
    };
    return {
        take(chunk) {
            const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
            rest = lines.pop();
            for (const line of lines)
                tellPieces(line);
            if (rest.length > held) {
                tellPieces(rest);
                rest = '';
            }
        },
        end() {
            const line = (rest + decoder.end()).replace(/\r$/, '');
            if (line)
                tellPieces(line);
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/docker/refusals.js

/** Why `docker build` or `docker push` failed, in words that say what to do. */
const dockerRefusal = (verb, job, run) => {
    if (run.notStarted !== undefined)
        return new refused/* Refused */.L({
            code: 'packaging/no-docker',
            message: `docker could not be started (${run.notStarted}).`,
            hint: 'Install Docker 20.10 or newer, or use a runner that has it, such as ubuntu-24.04. A docker among the files of the repository is never started.',
        });
    // BuildKit's own lines begin with "#<step>"; what a build step prints must not be taken for docker's words.
    const words = run.lastLines.filter((line) => !/^\s*#\d+ /.test(line)).join('\n');
    if (/buildx component is missing|buildx.{0,200}(not found|missing or broken)|unknown flag: --(file|secret|progress)/i.test(words))
        return new refused/* Refused */.L({
            code: 'packaging/no-docker',
            message: 'This docker has no BuildKit client: its buildx component is missing.',
            hint: "Install the docker-buildx-plugin package (Debian's docker.io has BuildKit built in).",
        });
    if (/permission denied while trying to connect/i.test(words))
        return new refused/* Refused */.L({
            code: 'packaging/no-docker',
            message: 'The Docker daemon may not be used by this user.',
            hint: 'Add the user to the docker group, or set DOCKER_HOST to a daemon that it may use.',
        });
    if (/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API/i.test(words))
        return new refused/* Refused */.L({
            code: 'packaging/no-docker',
            message: 'The Docker daemon does not answer.',
            hint: 'Start Docker, or set DOCKER_HOST to where its daemon listens.',
        });
    return verb === 'build' ? buildFailed(job, run) : pushFailed(job, run, words);
};
const shown = ({ lastLines }) => lastLines.length ? `\n${lastLines.slice(-20).join('\n')}` : ' It printed nothing.';
const ending = ({ code }) => (code === undefined ? 'was killed' : `ended with exit code ${code}`);
const buildFailed = (job, run) => new refused/* Refused */.L({
    code: 'packaging/build-failed',
    message: `docker build of job "${job}" ${ending(run)}. Its last lines:${shown(run)}`,
    hint: hintFor(run) ?? 'The whole output is in the log above.',
});
const pushFailed = (job, run, words) => /denied|unauthorized|no basic auth|authentication required/i.test(words)
    ? new refused/* Refused */.L({
        code: 'packaging/login-failed',
        message: `The registry refused the image of job "${job}":${shown(run)}`,
        hint: 'The role needs ecr:GetAuthorizationToken and the ECR actions for pushing to the repository.',
    })
    : new refused/* Refused */.L({
        code: 'packaging/push-failed',
        message: `docker push of job "${job}" ${ending(run)}. Its last lines:${shown(run)}`,
        hint: hintFor(run) ?? 'Run it again: what was built and pushed so far is reused.',
    });
const makeRoom = 'The disk is full. Free some of it (docker system prune), keep large files out of the context with .dockerignore, or use a runner with a larger disk.';
/** Hints that are known to mend a failure, by words in docker's last lines. */
const mends = [
    [/no space left on device|disk quota exceeded/i, makeRoom],
    // https://docs.docker.com/docker-hub/usage/: the limit counts by address, which runners share, or by account.
    [
        /toomanyrequests|pull rate limit/i,
        'Docker Hub limits how many images may be pulled. Log in to it before this step (docker/login-action), or take an official image from public.ecr.aws/docker/library.',
    ],
    [
        /No loader is configured for "\.node" files/,
        'A package has native parts: name it in languageSpecificConfig.dependenciesToExcludeFromBundle.',
    ],
];
const hintFor = ({ lastLines }) => mends.find(([words]) => lastLines.some((line) => words.test(line)))?.[1];
/** True for a file operation that failed for want of space. */
const isFullDisk = (problem) => ['ENOSPC', 'EDQUOT'].includes(problem?.code ?? '');
/** The refusal where the files of an image could not be copied for its build. */
const fullDisk = (job, folder, cause) => new refused/* Refused */.L({
    code: 'packaging/build-failed',
    message: `There is no space left in ${folder} for the files of the image of job "${job}".`,
    hint: makeRoom,
    cause,
});

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/adapters/node/content.js
var content = __webpack_require__(1648);
// EXTERNAL MODULE: ./lib/adapters/node/read-inside.js
var read_inside = __webpack_require__(3022);
;// CONCATENATED MODULE: ./lib/adapters/docker/staging.js








/**
 * Copies what was digested, and only that, to where docker builds from, and digests the copy: what is built is exactly
 * what the tag says, whatever changes beside it. Modes and times are fixed, so that the same content gives the same
 * layers. `root` is the config's folder. Refuses when a file changed since the plan, or became a link that leaves it.
 */
const stage = async (image, root, folder) => {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'context'));
    // Where an open file lies is told without links.
    const place = await (0,promises_.realpath)(folder);
    const context = (0,external_node_path_.join)(place, 'context');
    const dockerfile = (0,external_node_path_.join)(place, 'Dockerfile');
    try {
        const top = await (0,promises_.realpath)(root);
        const source = await (0,promises_.realpath)((0,external_node_path_.join)(top, image.folder));
        if (!(0,inside/* isInside */.FK)(top, source))
            throw changed(image);
        for (const file of image.files)
            await copy(source, context, file);
        const text = 'text' in image.dockerfile ? image.dockerfile.text : (0,read_inside/* readInside */.xO)(top, (0,external_node_path_.join)(source, image.dockerfile.path));
        if (text === undefined)
            throw changed(image);
        await (0,promises_.writeFile)(dockerfile, text);
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(cause.code ?? ''))
            throw changed(image, cause);
        throw cause;
    }
    const sameDockerfile = 'text' in image.dockerfile || (await (0,content.digestFile)(place, dockerfile)) === image.dockerfile.digest;
    if (!sameDockerfile || (await (0,content.digestFiles)(context, image.files)) !== image.digest)
        throw changed(image);
    // Goes before a .dockerignore of the context, which has done its work already.
    await (0,promises_.writeFile)(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
    return { context, dockerfile };
};
const fixedTime = new Date('2000-01-01T00:00:00Z');
const copy = async (source, context, file) => {
    const to = (0,external_node_path_.join)(context, file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    const entry = await (0,content.entryAt)(source, file);
    if (entry.kind === 'link')
        return (0,promises_.symlink)(entry.target, to);
    const mode = (0,content.isExecutable)(entry.open) ? 0o755 : 0o644;
    await (0,external_node_stream_promises_.pipeline)((0,content.contentOf)(entry.open), (0,external_node_fs_.createWriteStream)(to, { flags: 'wx' }));
    await (0,promises_.chmod)(to, mode);
    await (0,promises_.utimes)(to, fixedTime, fixedTime);
};
const changed = (image, cause) => new refused/* Refused */.L({
    code: 'packaging/changed',
    message: `The files of job "${image.job}" changed after its image was planned.`,
    hint: 'Run the command again when nothing else writes to the folder of the config.',
    cause,
});

;// CONCATENATED MODULE: ./lib/adapters/docker/images.js











/** Images by the local Docker and a registry. Docker is started for missing tags only. */
const dockerImages = (options) => ({
    published: (repository, tags) => options.registry.published(repository, tags),
    async publish(image, onLine) {
        const there = await digestOf(options.registry, image);
        if (there !== undefined)
            return there;
        const docker = dockerStart(options.environment, options.root);
        const address = await options.registry.ensure(image.repository);
        try {
            return await buildAndPush(options, docker, image, `${address}:${image.tag}`, onLine);
        }
        catch (problem) {
            throw isFullDisk(problem) ? fullDisk(image.job, options.temporary, problem) : problem;
        }
    },
});
/** Works in a temporary folder, of which nothing is left. */
const buildAndPush = async (options, docker, image, name, onLine) => {
    await (0,promises_.mkdir)(options.temporary, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, (0,leftover/* folderOf */.y)(process.pid)));
    try {
        const words = (0,build.buildWords)(image, name, await stage(image, options.root, folder), options.buildFlags);
        const built = await runDocker(words, docker, folder, onLine, options.signal);
        options.signal?.throwIfAborted();
        if (built.code !== 0)
            throw dockerRefusal('build', image.job, built);
        return await push(options, docker, image, name, folder, onLine);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};
const digestOf = async (registry, { repository, tag }) => (await registry.published(repository, [tag])).get(tag);
/** Seconds between questions for a tag that was pushed and cannot be seen yet: a minute in all. */
const untilSeen = [1, 2, 4, 8, 15, 15, 15];
/** Asks the registry for the tag's digest, again and again for a minute if the tag must be there by now. */
const lookFor = async ({ registry, pause }, image, mustBe) => {
    for (const seconds of mustBe ? untilSeen : []) {
        const digest = await digestOf(registry, image);
        if (digest !== undefined)
            return digest;
        await pause(1000 * seconds);
    }
    return digestOf(registry, image);
};
/**
 * Pushes, up to three times, with a fresh login each time, and returns the digest that the registry holds. A tag that is
 * there afterwards counts, whoever pushed it: tags name content and cannot be overwritten, so a second push at the same
 * moment fails and has lost nothing.
 */
const push = async (options, docker, image, name, folder, onLine) => {
    const { registry, pause, signal } = options;
    const host = name.slice(0, name.indexOf('/'));
    for (let attempt = 1;; attempt++) {
        const login = await registry.login();
        const child = await loggedIn((0,external_node_path_.join)(folder, `login-${attempt}`), host, login, docker.environment);
        const start = { ...docker, environment: child };
        const run = await runDocker(['push', name], start, folder, onLine, signal, redaction(formsOf(login)));
        signal?.throwIfAborted();
        const isThere = run.code === 0 || isTaken(run);
        const digest = run.notStarted === undefined ? await lookFor(options, image, isThere) : undefined;
        if (digest !== undefined)
            return digest;
        if (run.code === 0)
            throw unseen(image, name);
        if (attempt === 3 || !isPassing(run))
            throw dockerRefusal('push', image.job, run);
        await pause(1000 * 3 ** (attempt - 1));
    }
};
/** The tag exists and cannot be overwritten: somebody else pushed the same content meanwhile. */
const isTaken = ({ lastLines }) => /already exists.*immutable|ImageTagAlreadyExists/i.test(lastLines.join(' '));
/** Failures that a second push may not meet: the network's, the registry's, and a login that ran out. */
const isPassing = ({ lastLines }) => /\bEOF\b|timeout|timed out|connection (reset|refused)|broken pipe|no such host|TLS handshake|unknown blob|too ?many ?requests|\b(429|500|502|503|504)\b|token has expired/i.test(lastLines.join('\n'));
const unseen = (image, name) => new refused/* Refused */.L({
    code: 'packaging/push-failed',
    message: `docker push of job "${image.job}" succeeded, yet a minute later the registry does not know ${name}.`,
    hint: 'Run it again; if it stays, look at the repository in the ECR console.',
});


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeLeftFolders: () => (/* binding */ removeLeftFolders),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** How the names of a process's temporary folders begin. */
const folderOf = (process) => `batch-job-image-${process}-`;
/** Removes the temporary folders of a process that was killed; without its number none. */
const removeLeftFolders = async (temporary, process) => {
    if (!temporary || process === undefined || !/^[1-9]\d*$/.test(process))
        return;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporary).catch(() => []);
    for (const name of names.filter((one) => one.startsWith(folderOf(Number(process)))))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name), { recursive: true, force: true });
};


/***/ }),

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentOf: () => (/* binding */ contentOf),
/* harmony export */   digestFile: () => (/* binding */ digestFile),
/* harmony export */   digestFiles: () => (/* binding */ digestFiles),
/* harmony export */   entryAt: () => (/* binding */ entryAt),
/* harmony export */   isExecutable: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3022);






/**
 * 64 hex over files and links of a folder in the order given: name, kind with executable bit, and content or link
 * target. Times, owners and the other permissions count for nothing. Content is streamed. Throws where a file was
 * replaced by something else, or lies outside of the folder, once it is open.
 */
const digestFiles = async (base, files) => {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let at = 0; at < files.length; at += atOnce) {
        const some = files.slice(at, at + atOnce);
        const entries = await Promise.all(some.map((file) => entryOf(base, file)));
        // Lengths and fixed widths keep two lists from reading alike.
        for (const [index, file] of some.entries())
            whole.update(`${entries[index]} ${Buffer.byteLength(file)}:${file}\n`);
    }
    return whole.digest('hex');
};
const atOnce = 32;
/** Returns what stands at a path of a folder, a link's target or the open file, which whoever asked closes. */
const entryAt = async (base, file) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, file);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    if (stat.isSymbolicLink())
        return { kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path) };
    return { kind: 'file', open: openAgain(base, path) };
};
/** Whether a file is executable as Docker and git see it: the owner's bit. */
const isExecutable = ({ stat }) => (stat.mode & 0o100) !== 0;
/** Throws ENOENT for what is no plain file of the folder any more: to its user it is not there. */
const openAgain = (base, path) => {
    const opened = (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .openResolved */ .RG)(base, path);
    if (opened.kind === 'file')
        return opened;
    throw Object.assign(new Error(`${path} was replaced while it was read`), { code: 'ENOENT', path });
};
const entryOf = async (base, file) => {
    const entry = await entryAt(base, file);
    if (entry.kind === 'link')
        return `${digestText(entry.target)} link`;
    return `${await digestOpen(entry.open)} ${isExecutable(entry.open) ? 'executable' : 'file'}`;
};
/** 64 hex over the content of a plain file in `root`, links resolved before. */
const digestFile = (root, path) => digestOpen(openAgain(root, path));
const digestOpen = async (open) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(contentOf(open), async (chunks) => {
        for await (const chunk of chunks)
            hash.update(chunk);
    });
    return hash.digest('hex');
};
/** The content of an open file as a stream, which closes it. */
const contentOf = ({ handle }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)('', { fd: handle });
const digestText = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


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
