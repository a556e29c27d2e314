export const id = 1637;
export const ids = [1637,8760,6885,2694];
export const modules = {

/***/ 83470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ fixedTime),
/* harmony export */   jy: () => (/* binding */ buildFoldersIn)
/* harmony export */ });
/* unused harmony export buildFolders */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68084);
/* harmony import */ var _packaging_build_owner_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96081);
/* harmony import */ var _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75831);
/* harmony import */ var _node_checkout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64601);
/* harmony import */ var _node_checkout_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57037);
/* harmony import */ var _node_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4557);
/* harmony import */ var _node_inside_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63697);
/* harmony import */ var _node_read_inside_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43022);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30503);













const buildFolders = (root, folder, checkout = root, writeGit) => {
    const place = { root, checkout, writeGit };
    const contexts = new Map();
    let builds = 0;
    const contextOf = (owner, copied) => {
        const key = JSON.stringify([copied.folder, copied.digest, copied.git?.digest]);
        const context = contexts.get(key) ?? copyContext(owner, copied, place, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `context-${contexts.size + 1}`));
        contexts.set(key, context);
        return context;
    };
    return {
        async build(owner, build) {
            const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `build-${++builds}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(own);
            return refuseChanged(owner, async () => {
                const context = await contextOf(owner, build);
                const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(own);
                const dockerfile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, 'Dockerfile');
                await writeDockerfile(owner, build, place, real, dockerfile);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
                return { context, dockerfile };
            });
        },
        copy: (owner, copied) => refuseChanged(owner, () => contextOf(owner, copied)),
        async ownCopy(owner, copied) {
            const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `build-${++builds}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(own);
            const context = await refuseChanged(owner, () => copyContext(owner, copied, place, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'context')));
            return { folder: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(own), context };
        },
        bytes: (owner, { path, digest }) => refuseChanged(owner, async () => {
            const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
            const bytes = (0,_node_read_inside_js__WEBPACK_IMPORTED_MODULE_9__/* .readInside */ .xO)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path));
            if (bytes === undefined || (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)(bytes) !== digest)
                throw changed(owner);
            return bytes;
        }),
    };
};
const buildFoldersIn = ({ root, environment, signal }, folder) => {
    const top = (0,_node_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .checkoutOf */ .o5)(root, environment);
    if (top === undefined)
        return buildFolders(root, folder);
    return buildFolders(root, folder, top, async (to) => {
        const { writeRepository } = await __webpack_require__.e(/* import() */ 5885).then(__webpack_require__.bind(__webpack_require__, 5885));
        return writeRepository(to, top, environment, signal);
    });
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
const sourceOf = async (owner, { folder }, { root, checkout }) => {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,_node_checkout_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbove */ .oi)(folder) ? checkout : root);
    const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder));
    if (!(0,_node_inside_js__WEBPACK_IMPORTED_MODULE_8__/* .isInside */ .FK)(top, source))
        throw changed(owner);
    return { top, source };
};
const copyContext = async (owner, copied, place, to) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to);
    const context = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(to);
    const { source } = await sourceOf(owner, copied, place);
    await (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_10__/* .sideBySide */ .Q)(copied.files, concurrentCopies, (file) => copy(source, context, file));
    await (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_10__/* .sideBySide */ .Q)([...foldersOf(copied.files)], concurrentCopies, (inside) => fixFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, inside)));
    if ((await (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestFiles */ .Eh)(context, copied.files)) !== copied.digest)
        throw changed(owner);
    if (copied.git !== undefined)
        await copyRepository(owner, copied.git, place, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, '.git'));
    return context;
};
const copyRepository = async (owner, planned, { writeGit }, to) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to);
    if ((await writeGit?.(to))?.digest !== planned.digest)
        throw changed(owner);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(to, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name);
        if (entry.isDirectory())
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, 0o644);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(path, _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__/* .fixedSeconds */ .m, _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__/* .fixedSeconds */ .m);
    }
    for (const folder of entries.filter((entry) => entry.isDirectory()).map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(one.parentPath, one.name)))
        await fixFolder(folder);
    await fixFolder(to);
    await fixFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
};
const concurrentCopies = 32;
const writeDockerfile = async (owner, build, from, place, to) => {
    const { dockerfile } = build;
    if ('program' in dockerfile)
        throw new Error(`${dockerfile.program} builds without a Dockerfile.`);
    if ('text' in dockerfile)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, dockerfile.text);
    const { top, source } = await sourceOf(owner, build, from);
    const text = (0,_node_read_inside_js__WEBPACK_IMPORTED_MODULE_9__/* .readInside */ .xO)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, dockerfile.path));
    if (text === undefined)
        throw changed(owner);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, text);
    if ((await (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestFile */ .TM)(place, to)) !== dockerfile.digest)
        throw changed(owner);
};
const foldersOf = (files) => {
    const folders = new Set(['.']);
    for (const file of files)
        for (let at = (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isEmptyFolder */ .WF)(file) ? file.slice(0, -1) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file); !folders.has(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            folders.add(at);
    return folders;
};
const fixFolder = async (folder) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o755);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(folder, _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__/* .fixedSeconds */ .m, _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__/* .fixedSeconds */ .m);
};
const fixedTime = new Date(_packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__/* .fixedSeconds */ .m * 1000);
const copy = async (source, context, file) => {
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, file);
    if ((0,_node_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isEmptyFolder */ .WF)(file))
        return void (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const entry = await (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .entryAt */ ._f)(source, file);
    if (entry.kind === 'link') {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(entry.target, to);
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lutimes)(to, _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__/* .fixedSeconds */ .m, _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__/* .fixedSeconds */ .m);
    }
    const mode = (0,_node_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isExecutable */ .TV)(entry.open) ? 0o755 : 0o644;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,_node_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .streamContent */ .M4)(entry.open), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to, { flags: 'wx' }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(to, mode);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(to, _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__/* .fixedSeconds */ .m, _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_11__/* .fixedSeconds */ .m);
};
const changed = (owner, cause) => {
    const { of, what } = (0,_packaging_build_owner_js__WEBPACK_IMPORTED_MODULE_12__/* .ownerWords */ .$)(owner);
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


/***/ }),

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ openBuilds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/adapters/docker/build-cache.js


const serviceVariables = [
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_RUNTIME_TOKEN',
];
const unreadable = ['none', 'write-only'];
const unwritable = ['none', 'read'];
const openCache = ({ readOnly }, environment) => {
    const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_MODE: mode = '' } = environment;
    if (!token || !(environment.ACTIONS_RESULTS_URL || environment.ACTIONS_CACHE_URL))
        throw noService();
    const given = serviceVariables.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
    return {
        environment: Object.fromEntries(given),
        known: [token],
        flags: (subject) => {
            const scope = cacheScope(subject);
            return [
                ...(unreadable.includes(mode) ? [] : ['--cache-from', `type=gha,scope=${scope}`]),
                ...(readOnly || unwritable.includes(mode)
                    ? []
                    :
                        ['--cache-to', `type=gha,scope=${scope},mode=max,ignore-error=true`]),
            ];
        },
    };
};
const cacheScope = ({ kind, project, name, platform }) => [
    ...['batch-job', project, kind === 'code' ? `code-${name}` : name, platform.replace('linux/', '')],
    (0,canonical/* shortHash */.BC)(JSON.stringify([kind, project, name, platform]), 8),
]
    .map((part) => part.replace(/[^\w.]+/g, '-'))
    .join('-');
const noService = () => new refused/* Refused */.L({
    code: 'packaging/build-cache',
    message: 'build-cache: gha needs the cache service of GitHub Actions, and this run does not know one.',
    hint: 'GitHub gives its address and token to a step with `uses:` alone: use the action itself, not a script that starts it. Anywhere else leave build-cache out.',
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/packaging/build-secrets.js
var build_secrets = __webpack_require__(18551);
// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(64601);
// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var inside = __webpack_require__(63697);
// EXTERNAL MODULE: ./lib/adapters/docker/build.js
var build = __webpack_require__(56885);
// EXTERNAL MODULE: ./lib/adapters/docker/secret-texts.js
var secret_texts = __webpack_require__(93916);
;// CONCATENATED MODULE: ./lib/adapters/docker/build-secrets.js








const mostBytes = 500 * 1024;
const neverGiven = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
];
const fileAt = (written, root, environment) => {
    const path = (0,external_node_path_.resolve)(written);
    const isNone = (wrong) => ({ wrong, hint: hints.file });
    if (!(0,external_node_fs_.existsSync)(path))
        return isNone(`there is no file ${path}`);
    const folders = (0,checkout/* repositoryFolders */.an)(root, environment);
    const inRepository = (one) => folders.some((folder) => (0,inside/* isInside */.FK)(folder, one));
    const isNamedInside = inRepository(path) || inRepository((0,checkout/* realPath */.Ye)((0,external_node_path_.resolve)(path, '..')));
    if (isNamedInside && !inRepository((0,checkout/* realPath */.Ye)(path)))
        return { wrong: `${path} is a link that leads out of the repository`, hint: hints.link };
    const stat = (0,external_node_fs_.statSync)(path);
    if (!stat.isFile())
        return isNone(`${path} is no file`);
    if (stat.size === 0)
        return isNone(`the file ${path} is empty`);
    if (stat.size > mostBytes)
        return isNone(`the file ${path} has more than 500 KiB, the most that BuildKit takes`);
    return { path: (0,checkout/* realPath */.Ye)(path) };
};
const variableComplaint = (name, environment) => {
    if (neverGiven.includes(name))
        return { wrong: `${name} is a credential that no build gets`, hint: hints.refused };
    if (environment[name])
        return undefined;
    const unset = `the environment variable ${name} is ${environment[name] === undefined ? 'not set' : 'empty'}`;
    return (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(name))
        ? { wrong: `${unset}; for the file of that name write ./${name}`, hint: hints.variable }
        : { wrong: unset, hint: hints.variable };
};
const textComplaint = (id, name, text) => id === 'npmrc' && !text.includes('=')
    ? { wrong: `${name} is no .npmrc: it has no line with \`=\``, hint: hints.npmrc }
    : undefined;
const hints = {
    variable: 'A variable is set by `env:` of the step, as NPMRC: ${{ secrets.NPMRC }}; GitHub hands no secrets to runs of forks and of Dependabot.',
    file: 'A path is relative to the folder that the command is started in, in a workflow the workspace: write the file in a step before this one.',
    link: 'Name the file itself, not a link that a commit can change.',
    refused: 'Give what builds need a login of its own, which can only read packages.',
    npmrc: 'Write the token into a line like //npm.pkg.github.com/:_authToken=<token>.',
    agent: 'A key comes from an agent (webfactory/ssh-agent), or is a file: build-ssh: default=<path>.',
};
const secretGiven = ({ id, from }, index, root, environment) => {
    if ('variable' in from) {
        const name = `BATCH_JOB_BUILD_SECRET_${index}`;
        const value = environment[from.variable] ?? '';
        const problem = variableComplaint(from.variable, environment) ?? textComplaint(id, from.variable, value);
        if (problem !== undefined)
            return { ...problem, wrong: `${id}: ${problem.wrong}` };
        return {
            flags: ['--secret', `id=${id},env=${name}`],
            environment: { [name]: value },
            known: (0,secret_texts/* secretTexts */.V)(value),
        };
    }
    const found = fileAt(from.file, root, environment);
    if ('wrong' in found)
        return { ...found, wrong: `${id}: ${found.wrong}` };
    const problem = textComplaint(id, found.path, (0,external_node_fs_.readFileSync)(found.path, 'utf8'));
    if (problem !== undefined)
        return { ...problem, wrong: `${id}: ${problem.wrong}` };
    return { flags: ['--secret', `id=${id},${(0,build/* csvField */.XR)(`src=${found.path}`)}`], known: (0,secret_texts/* textsOfFile */.M)(found.path) };
};
const sshGiven = (line, root, environment) => {
    const [id = '', ...rest] = line.split('=');
    const written = rest.join('=') || environment.SSH_AUTH_SOCK;
    if (!written)
        return { wrong: `${id}: SSH_AUTH_SOCK is not set, so there is no agent`, hint: hints.agent };
    const path = (0,external_node_path_.resolve)(written);
    if (isSocket(path))
        return { flags: ['--ssh', `${id}=${path}`] };
    const found = fileAt(written, root, environment);
    return 'wrong' in found ? { ...found, wrong: `${id}: ${found.wrong}` } : { flags: ['--ssh', `${id}=${found.path}`] };
};
const isSocket = (path) => {
    try {
        return (0,external_node_fs_.lstatSync)(path).isSocket();
    }
    catch {
        return false;
    }
};
const isWrong = (given) => 'wrong' in given;
const readBuildAccess = ({ secrets, ssh }, root, environment) => {
    const twice = [...twiceIn(secrets), ...twiceIn(ssh)];
    if (twice.length > 0)
        throw idsTwice(twice);
    const given = [
        ...secrets.map((line, index) => secretGiven((0,build_secrets/* buildSecretOf */.aZ)(line), index + 1, root, environment)),
        ...ssh.map((line) => sshGiven(line, root, environment)),
    ];
    const wrong = given.filter(isWrong);
    if (wrong.length > 0)
        throw accessMissing(wrong);
    const parts = given;
    return {
        flags: parts.flatMap(({ flags = [] }) => flags),
        environment: Object.assign({}, ...parts.map((part) => part.environment ?? {})),
        known: [...new Set(parts.flatMap(({ known = [] }) => known))],
    };
};
const twiceIn = (lines) => {
    const ids = lines.map((line) => line.split('=', 1)[0]);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
};
const idsTwice = (ids) => new refused/* Refused */.L({
    code: 'packaging/build-secret',
    message: `Nothing was built: in build-secrets or build-ssh stands more than once: ${ids.join(', ')}.`,
    hint: 'Docker would take one of them in silence. Give each an id of its own, or remove the line that is not meant.',
});
const accessMissing = (wrong) => new refused/* Refused */.L({
    code: 'packaging/build-secret',
    message: `Nothing was built: what build-secrets or build-ssh names cannot be given to a build.\n${wrong.map((one) => one.wrong).join('\n')}`,
    hint: [...new Set(wrong.map((one) => one.hint))].join(' '),
});

// EXTERNAL MODULE: ./lib/adapters/docker/process.js + 1 modules
var process = __webpack_require__(31376);
// EXTERNAL MODULE: ./lib/adapters/docker/setup-refusals.js
var setup_refusals = __webpack_require__(95856);
;// CONCATENATED MODULE: ./lib/adapters/docker/builder.js



const ask = (command, docker, folder, signal) => (0,process/* runDocker */.S)(command, docker, folder, () => undefined, signal);
const fieldOf = ({ lastLines }, field) => lastLines.flatMap((line) => {
    const [, name, value] = /^(\w{1,40}):\s{1,40}(\S{1,200})$/.exec(line.trim()) ?? [];
    return name === field && value !== undefined ? [value] : [];
})[0];
const cachingBuilder = async (docker, folder, { BUILDX_BUILDER: chosen }, signal) => {
    const { BUILDX_BUILDER: own, ...environment } = docker.environment;
    const start = { ...docker, environment };
    const found = await ask(['buildx', 'inspect', ...(chosen ? [chosen] : [])], start, folder, signal);
    signal?.throwIfAborted();
    const [name, driver] = [fieldOf(found, 'Name'), fieldOf(found, 'Driver')];
    if (found.code !== 0 || name === undefined || driver === undefined)
        throw isWithoutBuildx(found) ? buildxMissing() : ((0,setup_refusals/* setupRefusal */.G)(found) ?? noBuilder(found));
    if (driver !== 'docker')
        return { name, load: ['--load'] };
    const { lastLines } = await ask(['info', '--format', '{{json .DriverStatus}}'], start, folder, signal);
    signal?.throwIfAborted();
    if (lastLines.join('\n').includes('io.containerd.snapshotter.'))
        return { name, load: [] };
    throw cannotExport(name);
};
const isWithoutBuildx = ({ lastLines }) => /is not a docker command|unknown command|unknown flag|buildx component is missing/i.test(lastLines.join('\n'));
const setupStep = 'Add a step before this one: `uses: docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # v4.3.0`.';
const buildxMissing = () => new refused/* Refused */.L({
    code: 'packaging/no-docker',
    message: 'This docker has no BuildKit client: its buildx component is missing, and build-cache needs it.',
    hint: `${setupStep} At a prompt: install the docker-buildx-plugin package. Or leave build-cache out.`,
});
const noBuilder = ({ lastLines }) => new refused/* Refused */.L({
    code: 'packaging/build-cache',
    message: `build-cache needs a builder of buildx, and docker buildx inspect found none: ${lastLines.slice(-3).join(' ') || 'it printed nothing'}`,
    hint: `${setupStep} At a prompt: docker buildx create --use. Or leave build-cache out.`,
});
const cannotExport = (name) => new refused/* Refused */.L({
    code: 'packaging/build-cache',
    message: `build-cache needs a builder that can export layers, and "${name}" cannot: it is the daemon's own (driver docker), whose images are not in the store of containerd.`,
    hint: `${setupStep} At a prompt: docker buildx create --use. Or leave build-cache out.`,
});

// EXTERNAL MODULE: ./lib/adapters/docker/redaction.js
var redaction = __webpack_require__(84723);
// EXTERNAL MODULE: ./lib/adapters/docker/environment.js
var environment = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/adapters/docker/login.js + 1 modules
var docker_login = __webpack_require__(35698);
// EXTERNAL MODULE: ./lib/adapters/docker/user-settings.js
var user_settings = __webpack_require__(75270);
;// CONCATENATED MODULE: ./lib/adapters/docker/registry-cache.js




const openRegistryCache = async ({ registry, host, repository, preview, now }, readOnly, inherited, folder) => {
    const settings = (0,environment/* dockerConfigFolder */.Pe)(inherited);
    const user = await (0,user_settings/* readUserSettings */.r)(settings);
    const { secret } = user;
    if (secret.length > 0)
        throw secretSettings(settings, secret);
    const isRead = readOnly || preview;
    const denial = isRead ? undefined : await registry.ensureLayers(repository).then(() => undefined, denied);
    if (denial !== undefined) {
        const notes = [`Layers are not kept: ${denial.message} ${denial.hint}`];
        return { environment: {}, known: [], flags: () => [], notes };
    }
    const at = await host();
    const login = await (0,docker_login/* openLogin */.s)({ registry, hosts: [at], folder, inherited, now, forBuild: true, user });
    return {
        environment: login.environment,
        known: [],
        hide: login.hide,
        close: login.close,
        flags: (subject) => {
            const ref = `type=registry,ref=${at}/${repository}:${cacheTag(subject)}`;
            return [
                ...['--cache-from', ref],
                ...(isRead ? [] : ['--cache-to', `${ref},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`]),
            ];
        },
    };
};
const cacheTag = ({ kind, name, platform }) => `${kind === 'code' ? 'code.' : ''}${name.slice(0, 100)}-${platform.replace('linux/', '')}`
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '');
const denied = (problem) => {
    if (problem instanceof refused/* Refused */.L && problem.code === 'aws/denied')
        return problem;
    throw problem;
};
const secretSettings = (folder, names) => new refused/* Refused */.L({
    code: 'packaging/build-cache',
    message: `build-cache: registry gives docker settings of its own, and ${names.join(' and ')} in ${folder}/config.json may hold secrets, which are copied into no file.`,
    hint: 'Give the proxy to the daemon or builder instead of docker, or leave build-cache out.',
});

;// CONCATENATED MODULE: ./lib/adapters/docker/builds.js







const layersIn = async ({ cache, layers }, docker, folder) => cache?.kind === 'registry' && layers
    ? openRegistryCache(layers, cache.readOnly, docker.environment, (0,external_node_path_.join)(folder, 'build-login'))
    : undefined;
const openBuilds = async (options, docker, folder) => {
    const { root, environment, buildFlags, access = { secrets: [], ssh: [] }, mask = () => { }, signal } = options;
    const given = readBuildAccess(access, root, environment);
    const service = options.cache?.kind === 'gha' ? openCache(options.cache, environment) : undefined;
    const isKept = service !== undefined || (options.cache !== undefined && options.layers !== undefined);
    const known = [...given.known, ...(service?.known ?? [])];
    for (const text of known)
        mask(text);
    const builder = isKept ? await cachingBuilder(docker, folder, environment, signal) : undefined;
    const cache = service ?? (await layersIn(options, docker, folder));
    const start = {
        ...docker,
        environment: {
            ...docker.environment,
            ...cache?.environment,
            ...(builder ? { BUILDX_BUILDER: builder.name } : {}),
            ...given.environment,
        },
    };
    const redact = () => {
        const conceal = (0,redaction/* redaction */.G)(known);
        return (line) => conceal(cache?.hide?.(line) ?? line);
    };
    return {
        flags: (subject) => [
            ...(subject.kind === 'image' ? (builder?.load ?? []) : []),
            ...(cache?.flags(subject) ?? []),
            ...given.flags,
            ...buildFlags,
        ],
        run: (command, at, onLine) => {
            for (const note of cache?.notes ?? [])
                onLine(note);
            return (0,process/* runDocker */.S)(command, start, at, onLine, signal, redact());
        },
        close: async () => cache?.close?.(),
    };
};


/***/ }),

/***/ 83588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ findBuilder),
/* harmony export */   Pe: () => (/* binding */ dockerConfigFolder),
/* harmony export */   ZR: () => (/* binding */ dockerStart)
/* harmony export */ });
/* unused harmony export dockerEnvironment */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68084);
/* harmony import */ var _packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75831);
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
    BUILDX_BUILDER: 'default',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    BUILDKIT_PROGRESS: 'plain',
    SOURCE_DATE_EPOCH: String(_packaging_fixed_time_js__WEBPACK_IMPORTED_MODULE_6__/* .fixedSeconds */ .m),
});
const findBuilder = (name, environment, root) => (0,_node_machine_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .K)(name, environment.PATH, (0,_node_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryFolders */ .an)(root, environment));
const daemonsBuilder = (environment) => {
    if (environment.DOCKER_HOST)
        return 'default';
    if (environment.DOCKER_CONTEXT)
        return environment.DOCKER_CONTEXT;
    try {
        const { currentContext } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dockerConfigFolder(environment), 'config.json'), 'utf8'));
        return typeof currentContext === 'string' && currentContext !== '' ? currentContext : 'default';
    }
    catch {
        return 'default';
    }
};
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
    return {
        program: (0,_node_machine_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .K)('docker', environment.PATH, distrusted),
        environment: { ...chosen, BUILDX_BUILDER: daemonsBuilder(chosen) },
    };
};


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ inTemporaryFolder),
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
const inTemporaryFolder = async (temporary, work) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temporary, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, folderPrefix(process.pid)));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
};


/***/ }),

/***/ 35698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ openLogin)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var diagnostics_secret = __webpack_require__(76122);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/docker/leftover.js
var leftover = __webpack_require__(2694);
;// CONCATENATED MODULE: ./lib/adapters/docker/credential-server.js





const longestPath = 103;
const longestQuestion = 4_096;
const placeOf = async (folder) => {
    const own = (0,external_node_path_.join)(folder, 'socket');
    if (Buffer.byteLength(own) <= longestPath)
        return { path: own, remove: async () => { } };
    const isShort = (parent) => Buffer.byteLength(parent) + 60 <= longestPath;
    const other = await (0,promises_.mkdtemp)((0,external_node_path_.join)([(0,external_node_os_.tmpdir)()].find(isShort) ?? '/tmp', (0,leftover/* folderPrefix */.Z)(process.pid)));
    return { path: (0,external_node_path_.join)(other, 'socket'), remove: () => (0,promises_.rm)(other, { recursive: true, force: true }) };
};
const serveCredentials = async (folder, answer) => {
    const { path, remove } = await placeOf(folder);
    const sockets = new Set();
    const server = (0,external_node_net_.createServer)((socket) => {
        sockets.add(socket);
        let asked = '';
        socket
            .setEncoding('utf8')
            .on('error', () => socket.destroy())
            .on('close', () => sockets.delete(socket))
            .on('data', (chunk) => {
            asked += chunk;
            const end = asked.indexOf('\n');
            if (end === -1 && asked.length <= longestQuestion)
                return;
            socket.removeAllListeners('data');
            answer(asked.slice(0, Math.max(0, end))).then((found) => socket.end(`${JSON.stringify(found)}\n`), () => socket.destroy());
        });
    });
    server.unref();
    await new Promise((ready, refuse) => server.once('error', refuse).listen(path, ready));
    return {
        path,
        async close() {
            const closed = new Promise((done) => server.close(() => done()));
            for (const socket of sockets)
                socket.destroy();
            await closed;
            await remove();
        },
    };
};

// EXTERNAL MODULE: ./lib/adapters/docker/environment.js
var environment = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/adapters/docker/user-settings.js
var user_settings = __webpack_require__(75270);
;// CONCATENATED MODULE: ./lib/adapters/docker/login.js







const margin = 15 * 60_000;
const formsOf = ({ user, password }) => [
    Buffer.from(`${user}:${password}`).toString('base64'),
    password,
];
const sharedToken = (registry, now) => {
    let current;
    let problem;
    const fetched = () => {
        const login = registry.login();
        current = login;
        login.then(() => {
            problem = undefined;
        }, (reason) => {
            problem = reason;
            if (current === login)
                current = undefined;
        });
        return login;
    };
    return {
        async get() {
            const held = current ?? fetched();
            const login = await held;
            if (login.expiresAt === undefined || login.expiresAt - now() >= margin)
                return login;
            return current === held || current === undefined ? fetched() : current;
        },
        token: () => current,
        renew: (token) => {
            if (current === token)
                current = undefined;
        },
        problem: () => problem,
    };
};
const openLogin = async (options) => {
    const { registry, folder, inherited, now, forBuild = false } = options;
    const settings = (0,environment/* dockerConfigFolder */.Pe)(inherited);
    const { plain, helpers, logins, ofBuilds } = options.user ?? (await (0,user_settings/* readUserSettings */.r)(settings));
    const hosts = options.hosts.filter((host) => !forBuild || !(host in helpers || logins.has(host)));
    const shared = sharedToken(registry, now);
    const hidden = new Set();
    const answer = async (asked) => {
        try {
            const login = hosts.includes(asked) ? await shared.get() : logins.get(asked);
            if (login === undefined)
                return {};
            for (const form of formsOf(login))
                if (form !== '')
                    hidden.add(form);
            return { login };
        }
        catch {
            return { failed: true };
        }
    };
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const server = await serveCredentials(folder, answer);
    const ours = Object.fromEntries([...logins.keys(), ...hosts].map((host) => [host, 'batch-job']));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify({
        ...plain,
        ...(forBuild ? ofBuilds : {}),
        credHelpers: { ...ours, ...helpers, ...Object.fromEntries(hosts.map((host) => [host, 'batch-job'])) },
    }), { mode: 0o600 });
    const program = (0,external_node_path_.join)(folder, 'ask.cjs');
    await (0,promises_.writeFile)(program, helper(server.path), { mode: 0o600 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'docker-credential-batch-job'), `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(program)} "$1"\n`, { mode: 0o700 });
    for (const name of ['contexts', 'cli-plugins', 'buildx'])
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(settings, name)))
            await (0,promises_.symlink)((0,external_node_path_.join)(settings, name), (0,external_node_path_.join)(folder, name), 'dir');
    return {
        environment: {
            ...inherited,
            PATH: [folder, inherited.PATH].filter(Boolean).join(external_node_path_.delimiter),
            DOCKER_CONFIG: folder,
        },
        hide: (line) => [...hidden]
            .sort((a, b) => b.length - a.length)
            .reduce((text, secret) => text.replaceAll(secret, diagnostics_secret/* redactionMark */.HA), line),
        ...{ token: shared.token, renew: shared.renew, problem: shared.problem },
        close: server.close,
    };
};
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const helper = (socket) => `'use strict';
const end = (text, code) => {
  process.exitCode = code;
  process.stdout.write(text + '\\n');
};
const ask = (registry) => {
  let answer = '';
  require('node:net')
    .connect(${JSON.stringify(socket)})
    .setEncoding('utf8')
    .on('connect', function () { this.write(registry + '\\n'); })
    .on('data', (chunk) => { answer += chunk; })
    .on('error', () => {})
    .on('close', () => {
      if (!answer.endsWith('\\n')) return end('batch-job does not run any more', 1);
      const { login, failed } = JSON.parse(answer);
      if (failed) return end('batch-job got no login from the registry', 1);
      if (!login) return end('credentials not found in native keychain', 1);
      end(JSON.stringify({ ServerURL: registry, Username: login.user, Secret: login.password }), 0);
    });
};
const verb = process.argv[2];
if (verb === 'list') end('{}', 0);
else if (verb !== 'get') end('batch-job hands out logins and stores none', 1);
else {
  let asked = '';
  process.stdin.setEncoding('utf8').on('data', (chunk) => { asked += chunk; }).on('end', () => ask(asked.trim()));
}
`;


/***/ }),

/***/ 31376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readOutput),
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
var redaction = __webpack_require__(84723);
;// CONCATENATED MODULE: ./lib/adapters/docker/process.js



const mostLastLines = 400;
const longestLine = 8192;
const longestUnfinished = 8 * longestLine;
const runDocker = async (command, { program, environment }, folder, onLine, signal, redact = (0,redaction/* redaction */.G)()) => {
    const { lastLines, report } = reporter(onLine);
    if (program === undefined)
        return { code: undefined, notStarted: 'ENOENT', lastLines };
    const [output, errors] = [lineReader(report, redact), lineReader(report, redact)];
    const end = await runProgram({
        ...{ program, command, environment, folder, onOutput: output.take, onErrors: errors.take },
        ...(signal ? { signal } : {}),
    });
    output.end();
    errors.end();
    return { ...end, lastLines };
};
const readOutput = async (command, { program, environment }, folder, onLine, signal) => {
    const output = [];
    const { lastLines, report } = reporter(onLine);
    if (program === undefined)
        return { code: undefined, notStarted: 'ENOENT', lastLines, output: Buffer.alloc(0) };
    const errors = lineReader(report, (0,redaction/* redaction */.G)());
    const onOutput = (chunk) => void output.push(chunk);
    const end = await runProgram({
        ...{ program, command, environment, folder, onOutput, onErrors: errors.take },
        ...(signal ? { signal } : {}),
    });
    errors.end();
    return { ...end, lastLines, output: Buffer.concat(output) };
};
const reporter = (onLine) => {
    const lastLines = [];
    const report = (line) => {
        lastLines.push(line);
        if (lastLines.length > mostLastLines)
            lastLines.shift();
        onLine(line);
    };
    return { lastLines, report };
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

/***/ 84723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
/* harmony import */ var _diagnostics_secret_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71528);


const redaction = (known = []) => {
    const secrets = known.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    const conceal = (0,_diagnostics_secret_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineRedactor */ .t)();
    return (line) => conceal(secrets.reduce((text, secret) => text.replaceAll(secret, _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redactionMark */ .HA), line));
};


/***/ }),

/***/ 76969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  He: () => (/* binding */ buildFailure),
  Ho: () => (/* binding */ dockerRefusal),
  K1: () => (/* binding */ ending),
  BP: () => (/* binding */ errorLine),
  JR: () => (/* binding */ hintFor),
  AL: () => (/* binding */ rethrow),
  SP: () => (/* binding */ shown)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/packaging/build-errors.js + 1 modules
var build_errors = __webpack_require__(85633);
// EXTERNAL MODULE: ./lib/packaging/build-owner.js
var build_owner = __webpack_require__(96081);
;// CONCATENATED MODULE: ./lib/adapters/docker/missed-file.js
const words = [
    'no required module provides package|cannot find module providing package|no matching files found',
    'fatal error: [^ ]{1,500}: No such file or directory',
    '(?:error:|\\]) package [\\w.]{1,500} does not exist',
    'Child module [^ ]{1,500} of [^ ]{1,500} does not exist|Non-resolvable parent POM',
    "Could not read script '[^']{1,500}' as it does not exist|Project directory '[^']{1,500}' does not exist",
    'error (?:MSB4019|MSB3202|CS2001|CS1566)\\b',
    'Could not scan for classes inside|Source path "[^"]{1,500}" is not found',
    'The path `[^`]{1,500}` does not exist',
];
const missedFile = new RegExp(words.join('|'));
const missedFileHint = 'A build by the buildpack has only the files that its sources and build files name. If the file is there, add it to includeFiles.';

// EXTERNAL MODULE: ./lib/adapters/docker/setup-refusals.js
var setup_refusals = __webpack_require__(95856);
;// CONCATENATED MODULE: ./lib/adapters/docker/refusals.js





const dockerRefusal = (verb, owner, run) => {
    const setup = (0,setup_refusals/* setupRefusal */.G)(run);
    if (setup !== undefined)
        return setup;
    return verb === 'build' ? buildFailed(owner, run, []) : pushFailed(owner, run);
};
const buildFailure = (owner, platform, run) => {
    const refusal = dockerRefusal('build', owner, run);
    if (!(refusal instanceof build_errors/* BuildFailed */.U))
        return refusal;
    const { of } = (0,build_owner/* ownerWords */.$)(owner);
    return (0,setup_refusals/* emulationRefusal */.f)(of, platform, run) ?? buildFailed(owner, run, (0,build_errors/* buildErrorsIn */.z)(run.lastLines));
};
const shown = ({ lastLines }) => lastLines.length ? `\n${lastLines.slice(-20).join('\n')}` : ' It printed nothing.';
const ending = ({ code }) => code === undefined ? 'was killed' : `ended with exit code ${code}`;
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
        /public\.ecr\.aws\/.{0,500}toomanyrequests|toomanyrequests: (?:Rate|Data limit) exceeded/i,
        'Amazon ECR Public limits how much may be pulled without a login. Run it again in a minute, or log in before this step: aws ecr-public get-login-password --region us-east-1, with docker/login-action and registry: public.ecr.aws.',
    ],
    [
        /toomanyrequests|pull rate limit|registry-1\.docker\.io\/.{0,500}429 Too Many Requests/i,
        'Docker Hub limits how many images may be pulled. Log in to it before this step (docker/login-action), or take an official image from public.ecr.aws/docker/library.',
    ],
    [
        /^(?:ERROR: )?(?:failed to (?:build: failed to )?solve: )?secret \S{1,128}?:? not found/,
        'The Dockerfile requires a secret that the build was not given: name it in build-secrets, as <id>=<environment variable or file>.',
    ],
    [
        /no SSH key .{0,200} forwarded from the client|unset ssh forward key/,
        'The Dockerfile requires an SSH key: name it in build-ssh, as default for the agent of SSH_AUTH_SOCK or default=<path of a key>.',
    ],
    [
        /no match for platform in manifest|no matching manifest for linux\//i,
        'A base image has no variant for the platform of this image, which follows from its job: arm64: true is linux/arm64, and without it linux/amd64. Choose a base that has it (docker buildx imagetools inspect <image> lists them).',
    ],
    [
        /pull access denied|insufficient_scope|failed to resolve source metadata for .{1,500}: not found|manifest unknown/i,
        'A base image is not there under this name, or needs a login: look at the line FROM, and log in to its registry before this step (docker/login-action).',
    ],
    [
        /short-name resolution enforced|short-name .{1,200} did not resolve to an alias/i,
        'Podman needs the whole name of a base image: docker.io/library/node:24 in place of node:24. Or write unqualified-search-registries = ["docker.io"] into registries.conf of the machine.',
    ],
    [
        /"\/\.git(?:\/[^"]{0,200})?": not found/,
        "A build context has a .git folder only where it is the top of a git checkout, .dockerignore does not exclude the folder, and the Dockerfile names it or runs git after a COPY of the whole context. Of the clone's settings, branches, logs and hooks it has nothing. Or give the build what it needs as one of buildArgs, such as the value $GitInfo('commit').",
    ],
    [
        /package-lock\.json or npm-shrinkwrap\.json are in sync|can only install packages when your package\.json and/,
        'Run `npm install` where package.json lies, and commit package-lock.json.',
    ],
    [
        /ERR_PNPM_OUTDATED_LOCKFILE|Your lockfile needs to be updated|YN0028: .{1,3}The lockfile would have been modified|lockfile had changes, but lockfile is frozen/,
        'Install the packages where the lock file lies, by the version of the package manager that `packageManager` in package.json names, and commit the lock file.',
    ],
    [
        /Could not resolve "\.{1,2}(?:\/|")/,
        'A build by the buildpack has only the files that its sources name. If the file is there, under another name than the one written, add it to includeFiles.',
    ],
    [
        /No loader is configured for "\.node" files/,
        'A package has native parts: name it in languageSpecificConfig.dependenciesToExcludeFromBundle.',
    ],
    [missedFile, missedFileHint],
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
const rethrow = (problem, owner, folder) => {
    throw isFullDisk(problem) ? fullDisk(owner, folder, problem) : problem;
};


/***/ }),

/***/ 93916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ textsOfFile),
/* harmony export */   V: () => (/* binding */ secretTexts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const shortest = { whole: 4, part: 6 };
const namedValue = /(?:auth|token|password|passwd|secret|key)[\w.-]{0,40}["']?[ \t]{0,8}[=:> \t][ \t]{0,8}["']?([^\s"'<>,]{1,4096})/gi;
const addressUser = /:\/\/([^\s/@]{1,4096})@/g;
const secretTexts = (value) => {
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const parts = lines.flatMap((line) => [
        ...[...line.matchAll(namedValue)].map(([, found = '']) => found),
        ...[...line.matchAll(addressUser)].flatMap(([, found = '']) => [found, found.slice(found.indexOf(':') + 1)]),
    ]);
    const texts = [
        ...[value.trim()].filter((text) => text.length >= shortest.whole),
        ...[...lines, ...parts].filter((text) => text.length >= shortest.part),
    ];
    return [...new Set(texts)].sort((a, b) => b.length - a.length);
};
const textsOfFile = (path) => secretTexts((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));


/***/ }),

/***/ 95856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ setupRefusal),
/* harmony export */   f: () => (/* binding */ emulationRefusal)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

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
        return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'packaging/no-docker',
            message: `docker could not be started (${run.notStarted}).`,
            hint: 'Install Docker 20.10 or newer, or use a runner that has it, such as ubuntu-24.04. With Podman, install podman-docker; in a container, the client of Docker. A docker among the files of the repository is never started.',
        });
    const words = ownWords(run);
    const found = setups.find(({ says }) => says.test(words));
    if (found === undefined)
        return undefined;
    const { says, message, hint } = found;
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
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
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'packaging/no-emulation',
        message: `The build of ${of} is for ${platform}, and this machine, ${own}, cannot run its programs.`,
        hint: `Add a step with docker/setup-qemu-action and \`platforms: ${wanted}\` before this one, or use a runner that is ${platform}. At a prompt: docker run --privileged --rm tonistiigi/binfmt --install ${wanted}`,
    });
};


/***/ }),

/***/ 85258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeSourceMaps)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68084);
/* harmony import */ var _packaging_build_owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96081);
/* harmony import */ var _node_output_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20557);
/* harmony import */ var _node_read_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43022);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56885);








const writeSourceMaps = async (request) => {
    const { owner, build, root, builds, folder, files, flags, onLine, signal } = request;
    if (build.sourceMaps === undefined)
        return undefined;
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'source-maps-'));
    const target = { ...build, target: build.sourceMaps.stage };
    signal?.throwIfAborted();
    const run = await builds.run((0,_build_js__WEBPACK_IMPORTED_MODULE_6__/* .outputCommand */ .V0)(target, output, files, withoutExports(flags)), folder, onLine);
    signal?.throwIfAborted();
    if (run.code !== 0)
        return run;
    const from = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(output);
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(from)
        .filter((one) => one.endsWith('.map'))
        .sort()) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(build.sourceMaps.folder, (0,_packaging_build_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerWords */ .$)(owner).name, name);
        const text = (0,_node_read_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .readInside */ .xO)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name))?.toString('utf8');
        if (text === undefined)
            continue;
        try {
            (0,_node_output_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), path, text);
            (0,_node_output_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .listWritten */ .GU)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path), { [name]: text });
        }
        catch (cause) {
            throw notWritten(owner, path, cause);
        }
        onLine(`Wrote the source map ${path}.`);
    }
    return run;
};
const withoutExports = (flags) => flags.filter((flag, index) => flag !== '--load' && !/^--cache-to(?:=|$)/.test(flag) && flags[index - 1] !== '--cache-to');
const notWritten = (owner, path, cause) => {
    const { message } = cause;
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L({
        code: 'packaging/source-maps',
        message: `The source map ${path} of ${(0,_packaging_build_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerWords */ .$)(owner).of} could not be written: ${message}`,
        hint: 'Name a folder in outputSourceMapsTo that this user may write, below the config, with no link on its path. Nothing of it was pushed.',
        cause,
    });
};


/***/ }),

/***/ 75270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readUserSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const withoutSecrets = ['currentContext', 'credsStore', 'cliPluginsExtraDirs', 'plugins', 'features', 'aliases'];
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const loginOf = (entry) => {
    if (!isMap(entry))
        return undefined;
    const { auth, identitytoken: token, username, password } = entry;
    if (typeof token === 'string' && token)
        return { user: '<token>', password: token };
    const written = typeof auth === 'string' ? Buffer.from(auth, 'base64').toString('utf8').replaceAll('\0', '') : '';
    const at = written.indexOf(':');
    if (at > 0)
        return { user: written.slice(0, at), password: written.slice(at + 1) };
    return typeof username === 'string' && typeof password === 'string' && username
        ? { user: username, password }
        : undefined;
};
const hostOf = (registry) => registry.replace(/^https?:\/\//, '').split('/', 1)[0];
const loginsOf = (auths) => {
    const written = Object.entries(isMap(auths) ? auths : {}).flatMap(([registry, entry]) => {
        const login = loginOf(entry);
        return login === undefined ? [] : [[registry, login]];
    });
    return new Map([...written.map(([registry, login]) => [hostOf(registry), login]), ...written]);
};
const readUserSettings = async (folder) => {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.json'), 'utf8').catch(() => '');
    const config = parsed(text);
    const plain = Object.fromEntries(withoutSecrets.flatMap((key) => (key in config ? [[key, config[key]]] : [])));
    const helpers = Object.fromEntries(Object.entries(isMap(config.credHelpers) ? config.credHelpers : {}).filter((pair) => typeof pair[1] === 'string'));
    const proxies = config.proxies;
    const headers = Object.keys(isMap(config.HttpHeaders) ? config.HttpHeaders : {});
    const secret = [
        ...(JSON.stringify(proxies ?? null).includes('@') ? ['proxies'] : []),
        ...(headers.some((name) => name.toLowerCase() !== 'user-agent') ? ['HttpHeaders'] : []),
    ];
    const ofBuilds = isMap(proxies) && !secret.includes('proxies') ? { proxies } : {};
    const logins = config.credsStore ? new Map() : loginsOf(config.auths);
    return { plain, helpers, logins, ofBuilds, secret };
};
const parsed = (text) => {
    try {
        const config = JSON.parse(text);
        return isMap(config) ? config : {};
    }
    catch {
        return {};
    }
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

/***/ 49982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const canonicalJson = (value) => JSON.stringify(sorted(value)) ?? 'null';
const sorted = (value) => {
    if (value === null || typeof value !== 'object')
        return value;
    return Array.isArray(value) ? sortedList(value) : sortedMap(value);
};
const sortedMap = (map) => {
    const keys = Object.keys(map);
    let other;
    if (!isInOrder(keys)) {
        keys.sort();
        other = {};
    }
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const item = sorted(map[key]);
        if (other === undefined && (item !== map[key] || item === undefined)) {
            other = {};
            for (const before of keys.slice(0, index))
                other[before] = map[before];
        }
        if (other !== undefined && item !== undefined)
            other[key] = item;
    }
    return other ?? map;
};
const isInOrder = (keys) => {
    for (let index = 1; index < keys.length; index++)
        if (keys[index - 1] > keys[index])
            return false;
    return true;
};
const sortedList = (list) => {
    let other;
    for (let index = 0; index < list.length; index++) {
        const item = sorted(list[index]);
        if (other === undefined && item !== list[index])
            other = list.slice(0, index);
        other?.push(item);
    }
    return other ?? list;
};
const shortHash = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text).slice(0, digits);


/***/ }),

/***/ 85633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ BuildFailed),
  z: () => (/* binding */ buildErrorsIn)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/packaging/package-errors.js
const pnpm = /^\s{0,2}\[?ERR_PNPM_[A-Z_]{1,60}\]?\s{1,3}(\S.*)$/;
const classicYarn = /^error (?!Command failed\b|Found incompatible module\b|TS\d)([A-Z"].*)$/;
const yarn = /^➤ YN00(?:01|09|16|18|22|27|28|35|41|56|80|82): [│·└] (\S.*)$/;
const packageError = (line) => {
    const [, ofPnpm] = pnpm.exec(line) ?? [];
    if (ofPnpm !== undefined)
        return `pnpm: ${ofPnpm}`;
    const [, ofYarn] = yarn.exec(line) ?? classicYarn.exec(line) ?? [];
    return ofYarn === undefined ? undefined : `Yarn: ${ofYarn}`;
};

;// CONCATENATED MODULE: ./lib/packaging/build-errors.js


class BuildFailed extends refused/* Refused */.L {
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
    ...(file ? { file: file.replace(/^(?:\.|\/build)\//, '') } : {}),
    ...(line ? { line: Number(line) } : {}),
    ...(column ? { column: Number(column) } : {}),
});
const esbuild = (lines, at) => {
    const [, sentence] = /^\W{1,4}\[ERROR\] (.+)$/.exec(lines[at] ?? '') ?? [];
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
const maven = (lines, at) => {
    const [, unresolved] = /^\[ERROR\] [^:]{0,200}: (Could not (?:resolve|find|transfer) .+?)(?: -> \[Help \d\])?$/.exec(lines[at] ?? '') ??
        [];
    if (unresolved !== undefined)
        return placed(`Maven: ${unresolved}`);
    const [, file, row, column, sentence] = /^\[ERROR\] (\/[^:]{1,500}):\[(\d{1,9}),(\d{1,9})\] (.+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence, file, row, column);
};
const dotnet = (lines, at) => {
    const [, file, row, column, sentence] = /^\s{0,8}(\/[^(:]{1,500}?)(?:\((\d{1,9}),(\d{1,9})\))? ?: error ((?:CS|NU|MSB|NETSDK)\d{1,6}: .+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence.replace(/ \[\/[^\]]*\]$/, ''), file, row, column);
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
const build_errors_packages = (lines, at) => {
    const sentence = packageError(lines[at] ?? '');
    return sentence === undefined ? undefined : placed(sentence);
};
const docker = (lines, at) => {
    const [, sentence] = /^(?:ERROR: )?failed to (?:build: failed to )?solve(?: with frontend [\w.-]{1,100}: failed to create LLB definition)?: (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    const [, parsed] = /^dockerfile parse error (?:on )?line (\d{1,9}):/.exec(sentence) ?? [];
    const rows = lines.flatMap((line) => /^[\w.-]{1,100}:(\d{1,9})$/.exec(line)?.[1] ?? []);
    return placed(sentence, undefined, parsed ?? rows.at(-1));
};
const programs = [
    esbuild,
    typescript,
    npm,
    python,
    packageManagers,
    maven,
    dotnet,
    build_errors_packages,
    compilers,
];
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


/***/ }),

/***/ 75831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fixedSeconds)
/* harmony export */ });
const fixedSeconds = 946_684_800;


/***/ })

};
