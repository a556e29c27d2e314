export const id = 4225;
export const ids = [4225,6885,2694];
export const modules = {

/***/ 83470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ buildFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68084);
/* harmony import */ var _packaging_build_owner_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96081);
/* harmony import */ var _node_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4557);
/* harmony import */ var _node_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63697);
/* harmony import */ var _node_read_inside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43022);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30503);










const buildFolders = (root, folder) => {
    const contexts = new Map();
    let builds = 0;
    const contextOf = (owner, copied) => {
        const key = JSON.stringify([copied.folder, copied.digest]);
        const context = contexts.get(key) ?? copyContext(owner, copied, root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `context-${contexts.size + 1}`));
        contexts.set(key, context);
        return context;
    };
    return {
        async build(owner, build) {
            const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `build-${++builds}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(own);
            return refuseChanged(owner, async () => {
                const context = await contextOf(owner, build);
                const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(own);
                const dockerfile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, 'Dockerfile');
                await writeDockerfile(owner, build, root, place, dockerfile);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
                return { context, dockerfile };
            });
        },
        copy: (owner, copied) => refuseChanged(owner, () => contextOf(owner, copied)),
        bytes: (owner, { path, digest }) => refuseChanged(owner, async () => {
            const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
            const bytes = (0,_node_read_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .readInside */ .xO)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path));
            if (bytes === undefined || (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes) !== digest)
                throw changed(owner);
            return bytes;
        }),
    };
};
const refuseChanged = async (owner, work) => {
    try {
        return await work();
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(cause.code ?? ''))
            throw changed(owner, cause);
        throw cause;
    }
};
const sourceOf = async (owner, { folder }, root) => {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, folder));
    if (!(0,_node_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(top, source))
        throw changed(owner);
    return { top, source };
};
const copyContext = async (owner, copied, root, to) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to);
    const context = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(to);
    const { source } = await sourceOf(owner, copied, root);
    await (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_8__/* .sideBySide */ .Q)(copied.files, concurrentCopies, (file) => copy(source, context, file));
    if ((await (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFiles */ .Eh)(context, copied.files)) !== copied.digest)
        throw changed(owner);
    return context;
};
const concurrentCopies = 32;
const writeDockerfile = async (owner, build, root, place, to) => {
    const { dockerfile } = build;
    if ('text' in dockerfile)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, dockerfile.text);
    const { top, source } = await sourceOf(owner, build, root);
    const text = (0,_node_read_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .readInside */ .xO)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, dockerfile.path));
    if (text === undefined)
        throw changed(owner);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, text);
    if ((await (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .TM)(place, to)) !== dockerfile.digest)
        throw changed(owner);
};
const fixedTime = new Date('2000-01-01T00:00:00Z');
const copy = async (source, context, file) => {
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, file);
    if ((0,_node_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmptyFolder */ .WF)(file))
        return void (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const entry = await (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)(source, file);
    if (entry.kind === 'link')
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(entry.target, to);
    const mode = (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isExecutable */ .TV)(entry.open) ? 0o755 : 0o644;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,_node_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .streamContent */ .M4)(entry.open), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to, { flags: 'wx' }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(to, mode);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(to, fixedTime, fixedTime);
};
const changed = (owner, cause) => {
    const { of, what } = (0,_packaging_build_owner_js__WEBPACK_IMPORTED_MODULE_9__/* .ownerWords */ .$)(owner);
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L({
        code: 'packaging/changed',
        message: `The files of ${of} changed after its ${what} was planned.`,
        hint: 'Run the command again when nothing else writes to the folder of the config.',
        cause,
    });
};


/***/ }),

/***/ 56885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildCommand: () => (/* binding */ buildCommand),
/* harmony export */   buildFlagsOf: () => (/* binding */ buildFlagsOf),
/* harmony export */   outputCommand: () => (/* binding */ outputCommand)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const commandOf = ({ platform, buildArguments }, destination, { context, dockerfile }, flags) => [
    'build',
    ...['--platform', platform],
    ...['--file', dockerfile],
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


/***/ }),

/***/ 83588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ dockerConfigFolder),
/* harmony export */   ZR: () => (/* binding */ dockerStart)
/* harmony export */ });
/* unused harmony export dockerEnvironment */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68084);
/* harmony import */ var _node_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64601);
/* harmony import */ var _node_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63697);
/* harmony import */ var _node_machine_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28760);






const allowed = [
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME'],
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_API_VERSION'],
    'CONTAINER_HOST',
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
const dockerEnvironment = (environment) => ({
    ...Object.fromEntries(allowed.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))),
    DOCKER_BUILDKIT: '1',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    BUILDKIT_PROGRESS: 'plain',
});
const folders = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH'];
const dockerConfigFolder = (environment) => environment.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.HOME || environment.USERPROFILE || '', '.docker');
const settingsFolders = (environment) => [
    dockerConfigFolder(environment),
    (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.XDG_CONFIG_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.HOME || '', '.config'), 'containers'),
];
const dockerStart = (environment, root) => {
    const distrusted = (0,_node_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryFolders */ .an)(root, environment);
    const absolute = Object.fromEntries(folders.flatMap((name) => (environment[name] ? [[name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment[name])]] : [])));
    const chosen = dockerEnvironment({ ...environment, ...absolute, PATH: (0,_node_machine_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedPath */ .z)(environment.PATH, distrusted) });
    const taken = settingsFolders(chosen).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && distrusted.some((one) => (0,_node_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(one, (0,_node_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(folder)) || (0,_node_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(one, folder)));
    if (taken !== undefined)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
            code: 'door/bad-value',
            message: `docker would take settings and plug-ins from ${taken}, which lies among the files of the repository. It was not started.`,
            hint: 'Let HOME and DOCKER_CONFIG name folders outside of the checkout, such as ${{ runner.temp }}/docker.',
        });
    return { program: (0,_node_machine_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .K)('docker', environment.PATH, distrusted), environment: chosen };
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


const folderPrefix = (process) => `batch-job-image-${process}-`;
const removeLeftFolders = async (temporary, process) => {
    if (!temporary || process === undefined || !/^[1-9]\d*$/.test(process))
        return;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporary).catch(() => []);
    for (const name of names.filter((one) => one.startsWith(folderPrefix(Number(process)))))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name), { recursive: true, force: true });
};


/***/ }),

/***/ 31376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runDocker)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./lib/adapters/docker/program.js


const patience = 2_000;
const starts = new external_node_async_hooks_.AsyncLocalStorage();
(0,external_node_diagnostics_channel_.subscribe)('child_process', (message) => starts.getStore()?.(message.process));
const runProgram = async ({ signal, ...call }) => {
    if (signal?.aborted)
        return { code: undefined };
    let child;
    let killer;
    const stop = () => {
        child?.kill('SIGTERM');
        killer ??= setTimeout(() => child?.kill('SIGKILL'), patience);
    };
    const started = (process) => {
        child = process;
        process.once('spawn', () => {
            process.stdin?.on('error', () => undefined).end();
            if (signal?.aborted)
                stop();
        });
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
        const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
        const code = await starts.run(started, () => exec(quoted(call.program), [...call.command], {
            cwd: call.folder,
            env: { ...call.environment },
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: call.onOutput, stderr: call.onErrors },
        }));
        return { code: code ?? undefined };
    }
    catch (problem) {
        return { code: undefined, notStarted: reasonOf(problem) };
    }
    finally {
        clearTimeout(killer);
        signal?.removeEventListener('abort', stop);
    }
};
const quoted = (path) => `"${path.replaceAll('"', '\\"')}"`;
const reasonOf = ({ message }) => /\bE[A-Z0-9]{3,}\b/.exec(message)?.[0] ?? 'ENOENT';

// EXTERNAL MODULE: ./lib/adapters/docker/redaction.js
var redaction = __webpack_require__(7104);
;// CONCATENATED MODULE: ./lib/adapters/docker/process.js



const mostLastLines = 400;
const longestLine = 8192;
const longestUnfinished = 8 * longestLine;
const runDocker = async (command, { program, environment }, folder, onLine, signal, redact = (0,redaction/* redaction */.G)()) => {
    const lastLines = [];
    if (program === undefined)
        return { code: undefined, notStarted: 'ENOENT', lastLines };
    const report = (line) => {
        lastLines.push(line);
        if (lastLines.length > mostLastLines)
            lastLines.shift();
        onLine(line);
    };
    const [output, errors] = [lineReader(report, redact), lineReader(report, redact)];
    const end = await runProgram({
        ...{ program, command, environment, folder, onOutput: output.take, onErrors: errors.take },
        ...(signal ? { signal } : {}),
    });
    output.end();
    errors.end();
    return { ...end, lastLines };
};
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


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17633);
/* harmony import */ var _diagnostics_secret_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71528);


const redaction = (known = []) => {
    const secrets = known.filter((secret) => secret !== '');
    const conceal = (0,_diagnostics_secret_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineRedactor */ .t)();
    return (line) => conceal(secrets.reduce((text, secret) => text.replaceAll(secret, _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redactionMark */ .HA), line));
};


/***/ }),

/***/ 32642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  He: () => (/* binding */ buildFailure),
  Ho: () => (/* binding */ dockerRefusal),
  RS: () => (/* binding */ fullDisk),
  R0: () => (/* binding */ isFullDisk)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/packaging/build-errors.js
var build_errors = __webpack_require__(41119);
// EXTERNAL MODULE: ./lib/packaging/build-owner.js
var build_owner = __webpack_require__(96081);
;// CONCATENATED MODULE: ./lib/adapters/docker/setup-refusals.js

const setups = [
    {
        says: /unknown flag: (--[\w-]{1,40})[\s\S]{0,200}See 'podman/,
        message: 'This docker is Podman, which does not know the flag $1.',
        hint: 'Take it out of BATCH_JOB_DOCKER_BUILD_FLAGS if it is there; else install a newer Podman, or Docker.',
    },
    {
        says: /buildx component is missing|buildx.{0,200}(?:not found|missing or broken)|unknown flag: --(?:file|secret|progress)/i,
        message: 'This docker has no BuildKit client: its buildx component is missing.',
        hint: "Install the docker-buildx-plugin package (Debian's docker.io has BuildKit built in).",
    },
    {
        says: /permission denied while trying to connect/i,
        message: 'The Docker daemon may not be used by this user.',
        hint: 'Add the user to the docker group, or set DOCKER_HOST to a daemon that it may use.',
    },
    {
        says: /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API/i,
        message: 'The Docker daemon does not answer.',
        hint: 'Start Docker, or set DOCKER_HOST to where its daemon listens. Rootless Docker listens on unix://$XDG_RUNTIME_DIR/docker.sock; a job in a container needs the socket of its host.',
    },
    {
        says: /cannot connect to podman|unable to connect to podman/i,
        message: 'Podman does not answer.',
        hint: 'Start its machine (podman machine start), or set CONTAINER_HOST to a socket on which it listens.',
    },
    {
        says: /insufficient UIDs or GIDs available in user namespace/i,
        message: 'Podman may use too few user and group ids for the files of an image.',
        hint: 'Give the user 65,536 of them in /etc/subuid and /etc/subgid, and run podman system migrate.',
    },
];
const ownWords = ({ lastLines }) => {
    const ofDocker = lastLines.filter((line) => !/^\s*#\d+ /.test(line));
    const step = ofDocker.findIndex((line) => /^\s*(?:\[[\w./-]{1,40}\] )?STEP \d+\/\d+: /.test(line));
    if (step === -1)
        return ofDocker.join('\n');
    return ofDocker.filter((line, at) => at < step || /^Error: /.test(line)).join('\n');
};
const setupRefusal = (run) => {
    if (run.notStarted !== undefined)
        return new refused/* Refused */.L({
            code: 'packaging/no-docker',
            message: `docker could not be started (${run.notStarted}).`,
            hint: 'Install Docker 20.10 or newer, or use a runner that has it, such as ubuntu-24.04. With Podman, install podman-docker; in a container, the client of Docker. A docker among the files of the repository is never started.',
        });
    const words = ownWords(run);
    const found = setups.find(({ says }) => says.test(words));
    if (found === undefined)
        return undefined;
    const { says, message, hint } = found;
    return new refused/* Refused */.L({
        code: 'packaging/no-docker',
        message: message.replace('$1', says.exec(words)?.[1] ?? ''),
        hint,
    });
};
const processors = { x64: 'amd64', arm64: 'arm64' };
const emulationRefusal = (of, platform, { lastLines }, processor = process.arch) => {
    const own = `linux/${processors[processor] ?? processor}`;
    if (platform === own || !lastLines.some((line) => /exec format error/i.test(line)))
        return undefined;
    const wanted = platform.replace('linux/', '');
    return new refused/* Refused */.L({
        code: 'packaging/no-emulation',
        message: `The build of ${of} is for ${platform}, and this machine, ${own}, cannot run its programs.`,
        hint: `Add a step with docker/setup-qemu-action and \`platforms: ${wanted}\` before this one, or use a runner that is ${platform}. At a prompt: docker run --privileged --rm tonistiigi/binfmt --install ${wanted}`,
    });
};

;// CONCATENATED MODULE: ./lib/adapters/docker/refusals.js




const dockerRefusal = (verb, owner, run) => {
    const setup = setupRefusal(run);
    if (setup !== undefined)
        return setup;
    return verb === 'build' ? buildFailed(owner, run, []) : pushFailed(owner, run);
};
const buildFailure = (owner, platform, run) => {
    const refusal = dockerRefusal('build', owner, run);
    if (!(refusal instanceof build_errors/* BuildFailed */.U))
        return refusal;
    const { of } = (0,build_owner/* ownerWords */.$)(owner);
    return emulationRefusal(of, platform, run) ?? buildFailed(owner, run, (0,build_errors/* buildErrorsIn */.z)(run.lastLines));
};
const shown = ({ lastLines }) => lastLines.length ? `\n${lastLines.slice(-20).join('\n')}` : ' It printed nothing.';
const ending = ({ code }) => (code === undefined ? 'was killed' : `ended with exit code ${code}`);
const errorLine = ({ sentence, file, line, column }) => [...(file === undefined ? [] : [[file, line, column].filter((one) => one !== undefined).join(':')]), sentence].join(': ');
const buildFailed = (owner, run, errors) => {
    const { name, of, what } = (0,build_owner/* ownerWords */.$)(owner);
    return new build_errors/* BuildFailed */.U({
        job: name,
        errors,
        message: errors.length > 0
            ? `The ${what} of ${of} could not be built: ${errors.map(errorLine).join('\n')}`
            : `docker build of ${of} ${ending(run)}. Its last lines:${shown(run)}`,
        hint: hintFor(run) ?? 'The whole output is in the log above.',
    });
};
const pushFailed = (owner, run) => /denied|unauthorized|no basic auth|authentication required/i.test(run.lastLines.join('\n'))
    ? new refused/* Refused */.L({
        code: 'packaging/login-failed',
        message: `The registry refused the image of ${(0,build_owner/* ownerWords */.$)(owner).of}:${shown(run)}`,
        hint: 'The role needs ecr:GetAuthorizationToken and the ECR actions for pushing to the repository.',
    })
    : new refused/* Refused */.L({
        code: 'packaging/push-failed',
        message: `docker push of ${(0,build_owner/* ownerWords */.$)(owner).of} ${ending(run)}. Its last lines:${shown(run)}`,
        hint: hintFor(run) ?? 'Run it again: what was built and pushed so far is reused.',
    });
const makeRoom = 'The disk is full. Free some of it (docker system prune), keep large files out of the context with .dockerignore, or use a runner with a larger disk.';
const hints = [
    [/no space left on device|disk quota exceeded/i, makeRoom],
    [
        /toomanyrequests|pull rate limit/i,
        'Docker Hub limits how many images may be pulled. Log in to it before this step (docker/login-action), or take an official image from public.ecr.aws/docker/library.',
    ],
    [
        /short-name resolution enforced|short-name .{1,200} did not resolve to an alias/i,
        'Podman needs the whole name of a base image: docker.io/library/node:24 in place of node:24. Or write unqualified-search-registries = ["docker.io"] into registries.conf of the machine.',
    ],
    [
        /package-lock\.json or npm-shrinkwrap\.json are in sync|can only install packages when your package\.json and/,
        'Run `npm install` where package.json lies, and commit package-lock.json.',
    ],
    [
        /Could not resolve "\.{1,2}(?:\/|")/,
        'A build by the buildpack has only the files that its sources name. If the file is there, under another name than the one written, add it to includeFiles.',
    ],
    [
        /No loader is configured for "\.node" files/,
        'A package has native parts: name it in languageSpecificConfig.dependenciesToExcludeFromBundle.',
    ],
];
const hintFor = ({ lastLines }) => hints.find(([words]) => lastLines.some((line) => words.test(line)))?.[1];
const isFullDisk = (problem) => ['ENOSPC', 'EDQUOT'].includes(problem?.code ?? '');
const fullDisk = (owner, folder, cause) => {
    const { of, what } = (0,build_owner/* ownerWords */.$)(owner);
    return new refused/* Refused */.L({
        code: 'packaging/build-failed',
        message: `There is no space left in ${folder} for the files of the ${what} of ${of}.`,
        hint: makeRoom,
        cause,
    });
};


/***/ }),

/***/ 44350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withLog)
/* harmony export */ });
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




const extension = () => (process.platform === 'win32' ? '.exe' : '');
const isTrusted = (path, distrusted) => !distrusted.some((folder) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, path) || (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(path)));
const trustedPath = (path, distrusted) => (path ?? '')
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry) && isTrusted(entry, distrusted))
    .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
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

class BuildFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    job;
    errors;
    constructor(refusal) {
        super({ code: 'packaging/build-failed', message: refusal.message, hint: refusal.hint });
        this.job = refusal.job;
        this.errors = refusal.errors;
    }
}
const mostErrors = 10;
const ofStep = (line) => line.replace(/^#\d{1,6} (?:\d{1,9}\.\d{1,9} )?/, '');
const placed = (sentence, file = '', line = '', column = '') => ({
    sentence: sentence.trim(),
    ...(file ? { file: file.replace(/^\.\//, '') } : {}),
    ...(line ? { line: Number(line) } : {}),
    ...(column ? { column: Number(column) } : {}),
});
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
const typescript = (lines, at) => {
    const [, file, row, column, sentence] = /^(\S[^(:]{0,500}?)[(:](\d{1,9})[,:](\d{1,9})\)?(?: -|:) error (TS\d{1,6}: .+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence, file, row, column);
};
const compilers = (lines, at) => {
    const [, file, row, column, sentence] = /^([^\s:][^:]{0,500}\.[A-Za-z+]{1,8}):(\d{1,9}):(?:(\d{1,9}):)? (?:(?:fatal )?error: )?(\S.*)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined || /^(?:warning|note|info)\b/i.test(sentence))
        return undefined;
    return placed(sentence, file, row, column);
};
const npmNoise = /^(?:$|code |errno |syscall |path |command |dest |network(?: |$)|A complete log|For a full report|Clean install|Usage:|Options:|aliases:|Run "npm help|\[?-|\s)/;
const npm = (lines, at) => {
    const [, words] = /^npm (?:error|ERR!) ?(.*)$/.exec(lines[at] ?? '') ?? [];
    return words === undefined || npmNoise.test(words) ? undefined : placed(`npm: ${words}`);
};
const python = (lines, at) => {
    const line = lines[at] ?? '';
    const [, pip] = /^ERROR: (?!failed to |process "|executor failed )(\S.+)$/.exec(line) ?? [];
    if (pip !== undefined)
        return placed(`pip: ${pip}`);
    const [, file, row] = /^\s{0,8}File "([^"]{1,500})", line (\d{1,9})/.exec(line) ?? [];
    if (file === undefined)
        return undefined;
    const sentence = lines.slice(at + 1, at + 5).find((one) => /^\w{1,40}(?:Error|Exception)\b/.test(one));
    return sentence === undefined ? undefined : placed(sentence, file, row);
};
const packageManagers = (lines, at) => {
    const line = lines[at] ?? '';
    const [, sentence] = /^error: (?!subprocess-exited-with-error)(\S.+)$/.exec(line) ?? [];
    const [, cause] = /^ {2}cause: (\S.+)$/.exec(lines[at + 1] ?? '') ?? [];
    if (sentence !== undefined)
        return placed(cause === undefined ? sentence : `${sentence}: ${cause}`);
    return /^pyproject\.toml changed significantly since poetry\.lock was last generated/.test(line)
        ? placed(line)
        : undefined;
};
const docker = (lines, at) => {
    const [, sentence] = /^ERROR: failed to (?:build: failed to )?solve: (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    const rows = lines.flatMap((line) => /^[\w.-]{1,100}:(\d{1,9})$/.exec(line)?.[1] ?? []);
    return placed(sentence, undefined, rows.at(-1));
};
const programs = [esbuild, typescript, npm, python, packageManagers, compilers];
const readAll = (lines, readers) => {
    const found = lines.flatMap((_, at) => {
        const error = readers.map((read) => read(lines, at)).find((one) => one !== undefined);
        return error === undefined ? [] : [error];
    });
    return [...new Map(found.map((error) => [JSON.stringify(error), error])).values()].slice(0, mostErrors);
};
const buildErrorsIn = (output) => {
    const lines = output.map(ofStep);
    const found = readAll(lines, programs);
    const [firstOfNpm] = found.filter(({ sentence }) => sentence.startsWith('npm: '));
    const kept = found.filter((error) => !/^npm: (?!Missing: |Invalid: )/.test(error.sentence) || error === firstOfNpm);
    return kept.length > 0 ? kept : readAll(lines, [docker]);
};


/***/ }),

/***/ 96081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ownerWords)
/* harmony export */ });
const ownerWords = (owner) => 'job' in owner
    ? { name: owner.job, of: `job "${owner.job}"`, what: 'image' }
    : { name: owner.function, of: `function "${owner.function}"`, what: 'code' };


/***/ })

};
