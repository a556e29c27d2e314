export const id = 8121;
export const ids = [8121];
export const modules = {

/***/ 78121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerFunctionCode: () => (/* binding */ dockerFunctionCode)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/packaging/code/function-code.js
var function_code = __webpack_require__(60895);
// EXTERNAL MODULE: ./lib/adapters/node/context-files.js + 1 modules
var context_files = __webpack_require__(9249);
// EXTERNAL MODULE: ./lib/adapters/node/digest.js
var digest = __webpack_require__(4557);
// EXTERNAL MODULE: ./lib/adapters/node/folder-contents.js
var folder_contents = __webpack_require__(28280);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/adapters/node/zip.js



const modes = { file: 0o100644, executable: 0o100755, link: 0o120777 };
const unix = 3;
const entryTime = () => new Date(2000, 0, 1, 12);
const contentAt = async (base, file) => {
    const entry = await (0,digest/* entryAt */._f)(base, file);
    if (entry.kind === 'link')
        return { bytes: Buffer.from(entry.target), mode: modes.link };
    const { open } = entry;
    try {
        return { bytes: (0,external_node_fs_.readFileSync)(open.handle), mode: (0,digest/* isExecutable */.TV)(open) ? modes.executable : modes.file };
    }
    finally {
        (0,external_node_fs_.closeSync)(open.handle);
    }
};
const zipFiles = async (base, files, signal) => {
    const { Zip, ZipDeflate } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const parts = [];
    const zip = new Zip((problem, part) => {
        if (problem)
            throw problem;
        parts.push(part);
    });
    for (const file of files) {
        const { bytes, mode } = await contentAt(base, file);
        const entry = Object.assign(new ZipDeflate(file, { level: 9 }), {
            os: unix,
            attrs: (mode << 16) >>> 0,
            mtime: entryTime(),
        });
        zip.add(entry);
        entry.push(bytes, true);
        await (0,external_node_timers_promises_.setImmediate)();
        signal?.throwIfAborted();
    }
    zip.end();
    return Buffer.concat(parts);
};

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
// EXTERNAL MODULE: ./lib/adapters/docker/refusals.js + 1 modules
var refusals = __webpack_require__(32642);
// EXTERNAL MODULE: ./lib/adapters/docker/with-log.js
var with_log = __webpack_require__(44350);
;// CONCATENATED MODULE: ./lib/adapters/docker/function-code.js

















const dockerFunctionCode = (options) => ({
    async missing(bucket, keys) {
        const found = await Promise.all(keys.map((key) => options.store.has(bucket, key)));
        return keys.filter((_, index) => !found[index]);
    },
    async publish(bucket, codes, openLog) {
        if (codes.length > 0)
            await publishAll(options, bucket, codes, openLog);
    },
});
const publishAll = async (options, bucket, codes, openLog) => {
    const { root, temporary, store, concurrency, signal } = options;
    const built = codes.find(({ from }) => from.kind === 'built');
    const docker = built && (0,environment/* dockerStart */.ZR)(options.environment, root);
    if (built && docker?.program === undefined)
        throw (0,refusals/* dockerRefusal */.Ho)('build', built, { code: undefined, notStarted: 'ENOENT', lastLines: [] });
    await store.ensure(bucket);
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, (0,leftover/* folderPrefix */.Z)(process.pid)));
    const folders = (0,build_folder/* buildFolders */.s)(root, folder);
    const publish = async (code, log, index) => {
        const bytes = await bytesOf(code, { options, docker, folder, folders, log, index });
        signal?.throwIfAborted();
        log.line(`Uploading ${bytes.length.toLocaleString('en')} bytes to s3://${bucket}/${code.key}.`);
        await store.put(bucket, code.key, bytes);
    };
    try {
        await (0,side_by_side/* sideBySide */.Q)(codes, concurrency, (code, index) => (0,with_log/* withLog */.X)(openLog(code), (log) => publish(code, log, index).catch((problem) => {
            throw (0,refusals/* isFullDisk */.R0)(problem) ? (0,refusals/* fullDisk */.RS)(code, temporary, problem) : problem;
        })));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};
const bytesOf = async (code, making) => {
    const { from } = code;
    const { options, folders } = making;
    if (from.kind === 'zip')
        return folders.bytes(code, from);
    if (from.kind === 'folder')
        return zipFiles(await folders.copy(code, from), from.files, options.signal);
    const output = (0,external_node_path_.join)(making.folder, `code-${making.index}`);
    await buildInto(output, code, from, making);
    const files = await listOutput(code, output, options.signal);
    await assertFits(code, output, files);
    return zipFiles(output, files, options.signal);
};
const buildInto = async (output, code, from, { options, docker, folder, folders, log }) => {
    if (docker === undefined)
        throw new Error(`The code of ${code.function} is built without docker.`);
    await (0,promises_.mkdir)(output);
    const command = (0,build.outputCommand)(from, output, await folders.build(code, from), options.buildFlags);
    options.signal?.throwIfAborted();
    const run = await (0,docker_process/* runDocker */.S)(command, docker, folder, log.line, options.signal);
    options.signal?.throwIfAborted();
    if (run.code !== 0)
        throw (0,refusals/* buildFailure */.He)(code, from.platform, run);
};
const listOutput = async ({ function: name }, output, signal) => {
    const contents = (0,folder_contents/* folderContents */.$)((0,external_node_fs_.realpathSync)(output));
    const staysInside = async (link) => {
        if (await contents.staysInside(link))
            return true;
        throw new refused/* Refused */.L({
            code: 'packaging/function-code',
            message: `The link "${link}" in the built code of function "${name}" points out of it, and would lead nowhere in Lambda.`,
            hint: 'A package of a workspace is linked into node_modules: bundle it, instead of naming it in dependenciesToExcludeFromBundle.',
        });
    };
    return (0,context_files/* listContextFiles */.z)({ ...contents, staysInside }, '', { excluded: [] }, signal);
};
const assertFits = async ({ function: name }, base, files) => {
    const sizes = await (0,digest/* describeAll */.lb)(files, async (file) => (await (0,promises_.lstat)((0,external_node_path_.join)(base, file))).size);
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    if (bytes <= function_code/* mostUnzippedBytes */.i && files.length <= function_code/* mostZippedFiles */.z)
        return;
    throw new refused/* Refused */.L({
        code: 'packaging/function-code',
        message: `The built code of function "${name}" has ${files.length.toLocaleString('en')} files and ${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB, and Lambda takes 250 MB.`,
        hint: 'Leave out what the function does not need, put large files into a bucket, or make it a batch-job.',
    });
};


/***/ }),

/***/ 60895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mostUnzippedBytes),
/* harmony export */   z: () => (/* binding */ mostZippedFiles)
/* harmony export */ });
const mostUnzippedBytes = 262_144_000;
const mostZippedFiles = 65_535;


/***/ })

};
