export const id = 8896;
export const ids = [8896,6885,2694];
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


/***/ }),

/***/ 18896:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/adapters/node/digest.js
var digest = __webpack_require__(4557);
// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var inside = __webpack_require__(63697);
// EXTERNAL MODULE: ./lib/adapters/node/read-inside.js
var read_inside = __webpack_require__(43022);
;// CONCATENATED MODULE: ./lib/adapters/docker/build-folder.js









/**
 * Returns a function that prepares the build of an image in `folder`: copies its planned files and verifies the digest
 * of the copy, so that the image is exactly the one that its tag names. Images of one context share one copy. Modes and
 * times are fixed: equal content gives equal layers. `root` is the config's folder. Throws `packaging/changed` if a file
 * changed since the plan, or became a link out of `root`.
 */
const buildFolders = (root, folder) => {
    const contexts = new Map();
    let builds = 0;
    /** Returns the path of the copied context, which is copied once. */
    const contextOf = (image) => {
        const key = JSON.stringify([image.folder, image.digest]);
        const context = contexts.get(key) ?? copyContext(image, root, (0,external_node_path_.join)(folder, `context-${contexts.size + 1}`));
        contexts.set(key, context);
        return context;
    };
    return async (image) => {
        const own = (0,external_node_path_.join)(folder, `build-${++builds}`);
        await (0,promises_.mkdir)(own);
        return refuseChanged(image, async () => {
            const context = await contextOf(image);
            // The place of an open file is compared by its path without links.
            const place = await (0,promises_.realpath)(own);
            const dockerfile = (0,external_node_path_.join)(place, 'Dockerfile');
            await writeDockerfile(image, root, place, dockerfile);
            // Takes precedence over a .dockerignore in the context, which the plan has applied already.
            await (0,promises_.writeFile)(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
            return { context, dockerfile };
        });
    };
};
/** Does the work; throws `packaging/changed` if it meets a file that is gone or became another kind of file. */
const refuseChanged = async (image, work) => {
    try {
        return await work();
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(cause.code ?? ''))
            throw changed(image, cause);
        throw cause;
    }
};
/** Returns the absolute path of the image's context. Throws `packaging/changed` if it is out of the config's folder. */
const sourceOf = async (image, root) => {
    const top = await (0,promises_.realpath)(root);
    const source = await (0,promises_.realpath)((0,external_node_path_.join)(top, image.folder));
    if (!(0,inside/* isInside */.FK)(top, source))
        throw changed(image);
    return { top, source };
};
/** Copies the planned files of an image into a new folder, and returns its path without links. */
const copyContext = async (image, root, to) => {
    await (0,promises_.mkdir)(to);
    const context = await (0,promises_.realpath)(to);
    const { source } = await sourceOf(image, root);
    await (0,side_by_side/* sideBySide */.Q)(image.files, concurrentCopies, (file) => copy(source, context, file));
    if ((await (0,digest/* digestFiles */.Eh)(context, image.files)) !== image.digest)
        throw changed(image);
    return context;
};
/** Files that are copied at the same time. */
const concurrentCopies = 32;
/** Writes the image's Dockerfile to `dockerfile`, a path in `place`, and verifies the digest of a user's own. */
const writeDockerfile = async (image, root, place, dockerfile) => {
    if ('text' in image.dockerfile)
        return (0,promises_.writeFile)(dockerfile, image.dockerfile.text);
    const { top, source } = await sourceOf(image, root);
    const text = (0,read_inside/* readInside */.xO)(top, (0,external_node_path_.join)(source, image.dockerfile.path));
    if (text === undefined)
        throw changed(image);
    await (0,promises_.writeFile)(dockerfile, text);
    if ((await (0,digest/* digestFile */.TM)(place, dockerfile)) !== image.dockerfile.digest)
        throw changed(image);
};
/** Modification time of every copied file. */
const fixedTime = new Date('2000-01-01T00:00:00Z');
/** Copies one planned file or link, or creates an empty folder. */
const copy = async (source, context, file) => {
    const to = (0,external_node_path_.join)(context, file);
    if ((0,digest/* isEmptyFolder */.WF)(file))
        return void (await (0,promises_.mkdir)(to, { recursive: true }));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    const entry = await (0,digest/* entryAt */._f)(source, file);
    if (entry.kind === 'link')
        return (0,promises_.symlink)(entry.target, to);
    const mode = (0,digest/* isExecutable */.TV)(entry.open) ? 0o755 : 0o644;
    await (0,external_node_stream_promises_.pipeline)((0,digest/* streamContent */.M4)(entry.open), (0,external_node_fs_.createWriteStream)(to, { flags: 'wx' }));
    await (0,promises_.chmod)(to, mode);
    await (0,promises_.utimes)(to, fixedTime, fixedTime);
};
const changed = (image, cause) => new refused/* Refused */.L({
    code: 'packaging/changed',
    message: `The files of job "${image.job}" changed after its image was planned.`,
    hint: 'Run the command again when nothing else writes to the folder of the config.',
    cause,
});

// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(64601);
// EXTERNAL MODULE: ./lib/adapters/node/machine-programs.js
var machine_programs = __webpack_require__(28760);
;// CONCATENATED MODULE: ./lib/adapters/docker/environment.js






/** Variables by which docker finds its daemon, plug-ins and proxy. None of them is a credential. */
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
 * Returns the environment of `docker build`. Only allowed names are copied, so no AWS key, no token of the workflow and
 * no `BUILDX_BUILDER`, whose builder might not load the image. Turns BuildKit on and attestations off: with them a push
 * creates an index instead of an image.
 */
const dockerEnvironment = (environment) => ({
    ...Object.fromEntries(allowed.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))),
    DOCKER_BUILDKIT: '1',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
});
/** Allowed variables that name a folder of settings. */
const folders = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH'];
/** Returns the folder of the user's docker settings. Docker treats an empty variable as unset. */
const dockerConfigFolder = (environment) => environment.DOCKER_CONFIG || (0,external_node_path_.join)(environment.HOME || environment.USERPROFILE || '', '.docker');
/** Returns the folders from which docker, or podman in its place, loads plug-ins, credential helpers and hooks. */
const settingsFolders = (environment) => [
    dockerConfigFolder(environment),
    (0,external_node_path_.join)(environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(environment.HOME || '', '.config'), 'containers'),
];
/**
 * Returns program and environment of docker for a config in `root`, both of the machine and not of the repository: PATH
 * loses entries inside of the repository's folders. Throws `door/bad-value` for settings in these folders, because
 * settings name programs (`cli-plugins`, `credHelpers`).
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
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var diagnostics_secret = __webpack_require__(17633);
// EXTERNAL MODULE: ./lib/diagnostics/secret-lines.js
var secret_lines = __webpack_require__(71528);
;// CONCATENATED MODULE: ./lib/adapters/docker/redaction.js


/**
 * Creates the redaction of one docker process: replaces each secret of `known`, and each that is recognised by its
 * form, by `(hidden)`.
 */
const redaction = (known = []) => {
    const secrets = known.filter((secret) => secret !== '');
    const conceal = (0,secret_lines/* lineRedactor */.t)();
    return (line) => conceal(secrets.reduce((text, secret) => text.replaceAll(secret, diagnostics_secret/* redactionMark */.HA), line));
};

;// CONCATENATED MODULE: ./lib/adapters/docker/process.js



/** Most lines of `lastLines`. */
const mostLastLines = 400;
/** Longest line that is reported in one piece, in characters. */
const longestLine = 8192;
/** Characters of an unfinished line after which it is reported: a secret is recognised only as a whole. */
const longestUnfinished = 8 * longestLine;
/**
 * Runs docker without a shell and passes each line of its output, redacted, to `onLine`; a line over 8,192 characters
 * in pieces. Never rejects: a failure is part of the result. When the signal aborts, docker receives SIGTERM, and
 * SIGKILL two seconds later; with an aborted signal it is not started.
 */
const runDocker = (command, { program, environment }, 
/** Working directory, outside of the repository. */
folder, onLine, signal, redact = redaction()) => new Promise((resolve) => {
    const lastLines = [];
    if (signal?.aborted)
        return resolve({ code: undefined, lastLines });
    const report = (line) => {
        lastLines.push(line);
        if (lastLines.length > mostLastLines)
            lastLines.shift();
        onLine(line);
    };
    if (program === undefined)
        return resolve({ code: undefined, notStarted: 'ENOENT', lastLines });
    const docker = (0,external_node_child_process_.spawn)(program, command, {
        ...{ cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true },
    });
    const finish = [docker.stdout, docker.stderr].map((stream) => {
        const reader = lineReader(report, redact);
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
/** Splits a stream of bytes into lines, and reports each redacted. */
const lineReader = (report, redact) => {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    const reportPieces = (whole) => {
        const line = redact(whole);
        for (let at = 0; at === 0 || at < line.length; at += longestLine)
            report(line.slice(at, at + longestLine));
    };
    return {
        take(chunk) {
            const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
            rest = lines.pop();
            for (const line of lines)
                reportPieces(line);
            if (rest.length > longestUnfinished) {
                reportPieces(rest);
                rest = '';
            }
        },
        end() {
            const line = (rest + decoder.end()).replace(/\r$/, '');
            if (line)
                reportPieces(line);
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/docker/login.js



/**
 * Returns the forms in which a login's password may occur in output: plain, and in base64 as `docker login` stores it.
 */
const passwordForms = ({ user, password }) => [
    Buffer.from(`${user}:${password}`).toString('base64'),
    password,
];
/**
 * Returns the environment of a `docker push` that is logged in, without a file that contains the password: writes
 * docker settings with a credential helper for this one registry, which reads the login from its environment. `folder`
 * is created for these files, readable by this user only.
 * https://github.com/docker/docker-credential-helpers#development
 */
const logIn = async (folder, registry, { user, password }, 
/** Environment of docker without the login. */
inherited) => {
    const settings = dockerConfigFolder(inherited);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'docker-credential-batch-job'), helper, { mode: 0o700 });
    const config = { credHelpers: { [registry]: 'batch-job' }, ...(await chosenContext(settings)) };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    // A context other than the default names the daemon.
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
/** A credential helper for one registry, in docker's protocol. Contains no secret itself. */
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
/** Returns the context that the user's docker settings select. */
const chosenContext = async (settings) => {
    try {
        const { currentContext } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(settings, 'config.json'), 'utf8'));
        return typeof currentContext === 'string' ? { currentContext } : {};
    }
    catch {
        // Without settings that can be parsed docker uses the default context.
        return {};
    }
};

// EXTERNAL MODULE: ./lib/packaging/build-errors.js
var build_errors = __webpack_require__(41119);
;// CONCATENATED MODULE: ./lib/adapters/docker/refusals.js


/** Returns the refusal of a failed `docker build` or `docker push`, with a hint if docker's output shows the cause. */
const dockerRefusal = (verb, job, run) => {
    if (run.notStarted !== undefined)
        return new refused/* Refused */.L({
            code: 'packaging/no-docker',
            message: `docker could not be started (${run.notStarted}).`,
            hint: 'Install Docker 20.10 or newer, or use a runner that has it, such as ubuntu-24.04. A docker among the files of the repository is never started.',
        });
    // Lines of build steps begin with "#<step>": their output is not docker's own.
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
    return verb === 'build' ? buildFailed(job, run, []) : pushFailed(job, run, words);
};
/** Returns the refusal of an image whose `docker build` failed, with the errors of the programs that it ran. */
const buildFailure = ({ job }, run) => {
    const refusal = dockerRefusal('build', job, run);
    return refusal instanceof build_errors/* BuildFailed */.U ? buildFailed(job, run, (0,build_errors/* buildErrorsIn */.z)(run.lastLines)) : refusal;
};
const shown = ({ lastLines }) => lastLines.length ? `\n${lastLines.slice(-20).join('\n')}` : ' It printed nothing.';
const ending = ({ code }) => (code === undefined ? 'was killed' : `ended with exit code ${code}`);
/** Returns an error as one line, `file:line:column: sentence`. */
const errorLine = ({ sentence, file, line, column }) => [...(file === undefined ? [] : [[file, line, column].filter((one) => one !== undefined).join(':')]), sentence].join(': ');
const buildFailed = (job, run, errors) => new build_errors/* BuildFailed */.U({
    job,
    errors,
    message: errors.length > 0
        ? `The image of job "${job}" could not be built: ${errors.map(errorLine).join('\n')}`
        : `docker build of job "${job}" ${ending(run)}. Its last lines:${shown(run)}`,
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
/** Hints by words in docker's last lines. */
const hints = [
    [/no space left on device|disk quota exceeded/i, makeRoom],
    // Pulls are limited per IP address, which runners share, or per account: https://docs.docker.com/docker-hub/usage/
    [
        /toomanyrequests|pull rate limit/i,
        'Docker Hub limits how many images may be pulled. Log in to it before this step (docker/login-action), or take an official image from public.ecr.aws/docker/library.',
    ],
    [
        /package-lock\.json or npm-shrinkwrap\.json are in sync|can only install packages when your package\.json and/,
        'Run `npm install` where package.json lies, and commit package-lock.json.',
    ],
    [
        /No loader is configured for "\.node" files/,
        'A package has native parts: name it in languageSpecificConfig.dependenciesToExcludeFromBundle.',
    ],
];
const hintFor = ({ lastLines }) => hints.find(([words]) => lastLines.some((line) => words.test(line)))?.[1];
/** True for a file operation that failed because the disk or a quota is full. */
const isFullDisk = (problem) => ['ENOSPC', 'EDQUOT'].includes(problem?.code ?? '');
/** Returns the refusal for a full disk while the files of an image were copied. */
const fullDisk = (job, folder, cause) => new refused/* Refused */.L({
    code: 'packaging/build-failed',
    message: `There is no space left in ${folder} for the files of the image of job "${job}".`,
    hint: makeRoom,
    cause,
});

;// CONCATENATED MODULE: ./lib/adapters/docker/push.js






/**
 * Returns a function that pushes an image, up to three times, and returns its digest in the registry. All pushes share
 * one login; one that failed is followed by a fresh one. A tag that exists afterwards counts, whoever pushed it: tags
 * name content and are immutable, so of two simultaneous pushes one fails and loses nothing.
 */
const pushes = (options) => {
    const { registry, docker, folder, pause, signal } = options;
    let logins = 0;
    let current;
    /** Returns the shared login, or a fresh one in place of `failed`. */
    const loginFor = (host, failed) => {
        if (current === undefined || current === failed)
            current = openLogin(host);
        return current;
    };
    const openLogin = async (host) => {
        const login = await registry.login();
        const environment = await logIn((0,external_node_path_.join)(folder, `login-${++logins}`), host, login, docker.environment);
        return { environment, redact: () => redaction(passwordForms(login)) };
    };
    return async ({ image, address, onLine }) => {
        const host = address.slice(0, address.indexOf('/'));
        let login;
        for (let attempt = 1;; attempt++) {
            login = loginFor(host, login);
            const { environment, redact } = await login;
            const start = { ...docker, environment };
            const run = await runDocker(['push', address], start, folder, onLine, signal, redact());
            signal?.throwIfAborted();
            const digest = await digestAfter(options, image, run);
            if (digest !== undefined)
                return digest;
            if (run.code === 0)
                throw digestMissing(image, address);
            if (attempt === 3 || !isTransient(run))
                throw dockerRefusal('push', image.job, run);
            await pause(1000 * 3 ** (attempt - 1));
        }
    };
};
/** Returns the digest of an image after a push: as docker printed it, else as the registry knows it; undefined if not. */
const digestAfter = async (options, image, run) => {
    if (run.notStarted !== undefined)
        return undefined;
    const printed = run.code === 0 ? printedDigest(run, image.tag) : undefined;
    return printed ?? (await findDigest(options, image, run.code === 0 || tagExists(run)));
};
/** Returns the digest in docker's last words about a push, `<tag>: digest: sha256:… size: …`. */
const printedDigest = ({ lastLines }, tag) => lastLines.flatMap((line) => {
    const [, named, digest] = /^(\S{1,200}): digest: (sha256:[0-9a-f]{64}) size: \d+$/.exec(line.trim()) ?? [];
    return named === tag && digest !== undefined ? [digest] : [];
})[0];
/**
 * Pauses between reads of a tag that was pushed, in seconds, a minute in all: the registry is eventually consistent.
 */
const digestDelays = [1, 2, 4, 8, 15, 15, 15];
/** Returns the digest of the image's tag; undefined if there is none. If `isPushed`, retries for a minute. */
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
/** True if the tag exists and is immutable: another run has pushed the same content meanwhile. */
const tagExists = ({ lastLines }) => /already exists.*immutable|ImageTagAlreadyExists/i.test(lastLines.join(' '));
/** True for failures that may not occur again: of the network or the registry, or an expired login. */
const isTransient = ({ lastLines }) => /\bEOF\b|timeout|timed out|connection (reset|refused)|broken pipe|no such host|TLS handshake|unknown blob|too ?many ?requests|\b(429|500|502|503|504)\b|token has expired/i.test(lastLines.join('\n'));
const digestMissing = (image, name) => new refused/* Refused */.L({
    code: 'packaging/push-failed',
    message: `docker push of job "${image.job}" succeeded, yet a minute later the registry does not know ${name}.`,
    hint: 'Run it again; if it stays, look at the repository in the ECR console.',
});

;// CONCATENATED MODULE: ./lib/adapters/docker/images.js











/** Returns the port to images of a registry, built by the local Docker. Starts docker for missing tags only. */
const dockerImages = (options) => ({
    published: (repository, tags) => options.registry.published(repository, tags),
    async publish(images, openLog) {
        const found = await readDigests(options.registry, images);
        const missing = images.filter((image) => !found.has((0,planned_image/* imageName */.t)(image)));
        return missing.length === 0 ? found : new Map([...found, ...(await publishAll(options, missing, openLog))]);
    },
});
/** Reads the digests of those images that the registry has, by name: one look at each repository. */
const readDigests = async (registry, images) => {
    const repositories = [...new Set(images.map(({ repository }) => repository))];
    const found = await Promise.all(repositories.map(async (repository) => {
        const tags = images.filter((image) => image.repository === repository).map(({ tag }) => tag);
        const digests = await registry.published(repository, tags);
        return [...digests].map(([tag, digest]) => [(0,planned_image/* imageName */.t)({ repository, tag }), digest]);
    }));
    return new Map(found.flat());
};
/** Creates missing repositories, and returns the address of each image in the registry: `<registry>/<repository>:<tag>`. */
const ensureRepositories = async (registry, images) => {
    const repositories = [...new Set(images.map(({ repository }) => repository))];
    const addresses = new Map(await Promise.all(repositories.map(async (one) => [one, await registry.ensure(one)])));
    return ({ repository, tag }) => `${addresses.get(repository)}:${tag}`;
};
/** Builds and pushes images in a temporary folder, which is removed afterwards; returns the digests by name. */
const publishAll = async (options, images, openLog) => {
    const { registry, root, temporary, signal } = options;
    const docker = dockerStart(options.environment, root);
    const [first] = images;
    // A missing docker is found before anything is created in AWS.
    if (docker.program === undefined && first)
        throw dockerRefusal('build', first.job, { code: undefined, notStarted: 'ENOENT', lastLines: [] });
    const addressOf = await ensureRepositories(registry, images);
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, (0,leftover/* folderPrefix */.Z)(process.pid)));
    const prepare = buildFolders(root, folder);
    const push = pushes({ ...options, docker, folder });
    /** Builds and pushes one image, and returns its digest. */
    const publish = async (image, log) => {
        const address = addressOf(image);
        const command = (0,build.buildCommand)(image, address, await prepare(image), options.buildFlags);
        signal?.throwIfAborted();
        const built = await runDocker(command, docker, folder, log.line, signal);
        signal?.throwIfAborted();
        if (built.code !== 0)
            throw buildFailure(image, built);
        return push({ image, address, onLine: log.line });
    };
    try {
        const digests = await (0,side_by_side/* sideBySide */.Q)(images, options.concurrency, (image) => withLog(openLog(image), (log) => publish(image, log).catch((problem) => rethrow(problem, image, temporary))));
        return new Map(images.map((image, index) => [(0,planned_image/* imageName */.t)(image), digests[index]]));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};
/** Throws a problem, a full disk in words of its own. */
const rethrow = (problem, { job }, temporary) => {
    throw isFullDisk(problem) ? fullDisk(job, temporary, problem) : problem;
};
/** Does the work of one image, and ends its log. */
const withLog = async (log, work) => {
    try {
        const result = await work(log);
        log.end();
        return result;
    }
    catch (problem) {
        log.end(problem);
        throw problem;
    }
};


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ folderPrefix),
/* harmony export */   removeLeftFolders: () => (/* binding */ removeLeftFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Returns the prefix of the names of a process's temporary folders; `process` is its id. */
const folderPrefix = (process) => `batch-job-image-${process}-`;
/** Removes the temporary folders of a process that was killed, by its id; does nothing without an id. */
const removeLeftFolders = async (temporary, process) => {
    if (!temporary || process === undefined || !/^[1-9]\d*$/.test(process))
        return;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporary).catch(() => []);
    for (const name of names.filter((one) => one.startsWith(folderPrefix(Number(process)))))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name), { recursive: true, force: true });
};


/***/ }),

/***/ 28760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   z: () => (/* binding */ trustedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64601);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63697);




/** Returns the file extension of programs on this system. */
const extension = () => (process.platform === 'win32' ? '.exe' : '');
/** True for a path that, with links followed or not, is in no distrusted folder. */
const isTrusted = (path, distrusted) => !distrusted.some((folder) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, path) || (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(path)));
/** Returns PATH without entries that could contain a program of the repository: relative ones and distrusted folders. */
const trustedPath = (path, distrusted) => (path ?? '')
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry) && isTrusted(entry, distrusted))
    .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
/** Returns the absolute path of a program of the machine; undefined if no trusted entry of PATH contains it. */
const findProgram = (name, path, distrusted) => trustedPath(path, distrusted)
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter(Boolean)
    .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${extension()}`))
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


/***/ }),

/***/ 30503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/**
 * Does the work of each item, at most `limit` items at a time, and returns the results in the items' order. After a
 * failure no further item is begun; those under way are finished, and the first error is thrown.
 */
const sideBySide = async (items, limit, work) => {
    const results = [];
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
};


/***/ }),

/***/ 41119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BuildFailed),
/* harmony export */   z: () => (/* binding */ buildErrorsIn)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

/** The refusal of an image whose `docker build` failed. */
class BuildFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    /** The job whose image it is. */
    job;
    /** The errors that were found in docker's output; none if no program is known by its words. */
    errors;
    constructor(refusal) {
        super({ code: 'packaging/build-failed', message: refusal.message, hint: refusal.hint });
        this.job = refusal.job;
        this.errors = refusal.errors;
    }
}
/** Most errors that are taken from one build. */
const mostErrors = 10;
/** Returns a line without BuildKit's prefix, `#12 0.345 `. */
const ofStep = (line) => line.replace(/^#\d{1,6} (?:\d{1,9}\.\d{1,9} )?/, '');
const placed = (sentence, file = '', line = '', column = '') => ({
    sentence: sentence.trim(),
    ...(file ? { file: file.replace(/^\.\//, '') } : {}),
    ...(line ? { line: Number(line) } : {}),
    ...(column ? { column: Number(column) } : {}),
});
/** esbuild: `✘ [ERROR] sentence`, and below it `    file:line:column:`, column from 0. */
const esbuild = (lines, at) => {
    const [, sentence] = /^\W{0,4}\[ERROR\] (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    for (const line of lines.slice(at + 1, at + 4)) {
        const [, file, row, column] = /^\s{2,8}([^\s:][^:]{0,500}):(\d{1,9}):(\d{1,9}):$/.exec(line) ?? [];
        if (file !== undefined)
            return placed(sentence, file, row, String(Number(column) + 1));
    }
    return placed(sentence);
};
/** TypeScript: `file(line,column): error TS1234: sentence`, or with `:line:column -`. */
const typescript = (lines, at) => {
    const [, file, row, column, sentence] = /^(\S[^(:]{0,500}?)[(:](\d{1,9})[,:](\d{1,9})\)?(?: -|:) error (TS\d{1,6}: .+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence, file, row, column);
};
/** Compilers of the family of gcc, javac and go: `file:line:column: error: sentence`, the column optional. */
const compilers = (lines, at) => {
    const [, file, row, column, sentence] = /^([^\s:][^:]{0,500}\.[A-Za-z+]{1,8}):(\d{1,9}):(?:(\d{1,9}):)? (?:(?:fatal )?error: )?(\S.*)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined || /^(?:warning|note|info)\b/i.test(sentence))
        return undefined;
    return placed(sentence, file, row, column);
};
/** Lines of npm's error that say nothing about the cause. */
const npmNoise = /^(?:$|code |errno |syscall |path |command |dest |network(?: |$)|A complete log|For a full report|Clean install|Usage:|Options:|aliases:|Run "npm help|\[?-|\s)/;
/** npm: the first sentence behind `npm error` (`npm ERR!` before version 10). */
const npm = (lines, at) => {
    const [, words] = /^npm (?:error|ERR!) ?(.*)$/.exec(lines[at] ?? '') ?? [];
    return words === undefined || npmNoise.test(words) ? undefined : placed(`npm: ${words}`);
};
/** Python: `  File "x.py", line 3`, source and caret, then `SyntaxError: sentence`; and `ERROR: sentence` of pip. */
const python = (lines, at) => {
    const line = lines[at] ?? '';
    const [, pip] = /^ERROR: (?!failed to |process ")(\S.+)$/.exec(line) ?? [];
    if (pip !== undefined)
        return placed(`pip: ${pip}`);
    const [, file, row] = /^\s{0,8}File "([^"]{1,500})", line (\d{1,9})/.exec(line) ?? [];
    if (file === undefined)
        return undefined;
    const sentence = lines.slice(at + 1, at + 5).find((one) => /^\w{1,40}(?:Error|Exception)\b/.test(one));
    return sentence === undefined ? undefined : placed(sentence, file, row);
};
/** Docker: `Dockerfile:3`, and elsewhere `ERROR: failed to solve: sentence`. */
const docker = (lines, at) => {
    const [, sentence] = /^ERROR: failed to (?:build: failed to )?solve: (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    const rows = lines.flatMap((line) => /^[\w.-]{1,100}:(\d{1,9})$/.exec(line)?.[1] ?? []);
    return placed(sentence, undefined, rows.at(-1));
};
/** The programs whose errors explain a build, before docker's own words. */
const programs = [esbuild, typescript, npm, python, compilers];
const readAll = (lines, readers) => {
    const found = lines.flatMap((_, at) => {
        const error = readers.map((read) => read(lines, at)).find((one) => one !== undefined);
        return error === undefined ? [] : [error];
    });
    // Docker repeats the last lines of the step that failed.
    return [...new Map(found.map((error) => [JSON.stringify(error), error])).values()].slice(0, mostErrors);
};
/**
 * Returns the errors in the last lines of a `docker build --progress plain`: of bundlers, compilers and package managers
 * if there are any, else docker's own, of which a `line` without a `file` is one of the Dockerfile. Of npm, which
 * explains itself at length, the first sentence counts, and what the lock file lacks.
 */
const buildErrorsIn = (output) => {
    const lines = output.map(ofStep);
    const found = readAll(lines, programs);
    const [firstOfNpm] = found.filter(({ sentence }) => sentence.startsWith('npm: '));
    const kept = found.filter((error) => !/^npm: (?!Missing: |Invalid: )/.test(error.sentence) || error === firstOfNpm);
    return kept.length > 0 ? kept : readAll(lines, [docker]);
};


/***/ }),

/***/ 74541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/** Returns the name of an image: `repository:tag`. */
const imageName = ({ repository, tag }) => `${repository}:${tag}`;


/***/ })

};
