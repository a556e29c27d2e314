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
// EXTERNAL MODULE: ./lib/stage/image-repositories.js
var image_repositories = __webpack_require__(32216);
// EXTERNAL MODULE: ./lib/adapters/node/context-files.js
var context_files = __webpack_require__(85284);
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
// EXTERNAL MODULE: ./lib/adapters/docker/builds.js + 4 modules
var docker_builds = __webpack_require__(9328);
// EXTERNAL MODULE: ./lib/adapters/docker/environment.js
var environment = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/adapters/docker/leftover.js
var leftover = __webpack_require__(2694);
// EXTERNAL MODULE: ./lib/adapters/docker/refusals.js + 1 modules
var refusals = __webpack_require__(76969);
// EXTERNAL MODULE: ./lib/adapters/docker/source-maps.js
var source_maps = __webpack_require__(85258);
// EXTERNAL MODULE: ./lib/adapters/docker/with-log.js
var with_log = __webpack_require__(44350);
;// CONCATENATED MODULE: ./lib/adapters/docker/function-code.js



















const dockerFunctionCode = (options) => ({
    async missing(bucket, keys) {
        const found = await Promise.all(keys.map((key) => options.store.has(bucket, key)));
        return keys.filter((_, index) => !found[index]);
    },
    async publish(place, codes, openLog) {
        if (codes.length > 0)
            await publishAll(options, place, codes, openLog);
    },
});
const publishAll = async (options, place, codes, openLog) => {
    const { root, temporary, store } = options;
    const { bucket } = place;
    const built = codes.find(({ from }) => from.kind === 'built');
    const docker = built && (0,environment/* dockerStart */.ZR)(options.environment, root);
    if (built && docker?.program === undefined)
        throw (0,refusals/* dockerRefusal */.Ho)('build', built, { code: undefined, notStarted: 'ENOENT', lastLines: [] });
    await (0,leftover/* inTemporaryFolder */.P)(temporary, async (folder) => {
        const builds = docker && (await (0,docker_builds/* openBuilds */.k)({ ...options, ...(await layersOf(options, place)) }, docker, folder));
        try {
            await store.ensure(bucket);
            await publishIn(folder, builds, options, bucket, codes, openLog);
        }
        finally {
            await builds?.close();
        }
    });
};
const layersOf = async ({ cache, layersIn }, { images, preview }) => cache?.kind === 'registry' ? { layers: { ...(await layersIn()), repository: (0,image_repositories/* cacheRepository */.ZY)(images), preview } } : {};
const publishIn = async (folder, builds, options, bucket, codes, openLog) => {
    const { temporary, store, concurrency, signal } = options;
    const folders = (0,build_folder/* buildFoldersIn */.jy)(options, folder);
    const publish = async (code, log, index) => {
        const bytes = await bytesOf(code, { options, builds, folder, folders, log, bucket, index });
        signal?.throwIfAborted();
        log.line(`Uploading ${bytes.length.toLocaleString('en')} bytes to s3://${bucket}/${code.key}.`);
        await store.put(bucket, code.key, bytes);
    };
    await (0,side_by_side/* sideBySide */.Q)(codes, concurrency, (code, index) => (0,with_log/* withLog */.X)(openLog(code), (log) => publish(code, log, index).catch((problem) => (0,refusals/* rethrow */.AL)(problem, code, temporary))));
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
const buildInto = async (output, code, from, { options, builds, folder, folders, log, bucket }) => {
    if (builds === undefined)
        throw new Error(`The code of ${code.function} is built without docker.`);
    await (0,promises_.mkdir)(output);
    const subject = { kind: 'code', project: bucket, name: code.function, platform: from.platform };
    const { root, signal } = options;
    const files = await folders.build(code, from);
    const flags = builds.flags(subject);
    signal?.throwIfAborted();
    const run = await builds.run((0,build/* outputCommand */.V0)(from, output, files, flags), folder, log.line);
    signal?.throwIfAborted();
    if (run.code !== 0)
        throw (0,refusals/* buildFailure */.He)(code, from.platform, run);
    const maps = { owner: code, build: from, root, builds, folder, files, flags, onLine: log.line, signal };
    const mapsRun = await (0,source_maps/* writeSourceMaps */.w)(maps);
    if (mapsRun !== undefined && mapsRun.code !== 0)
        throw (0,refusals/* buildFailure */.He)(code, from.platform, mapsRun);
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

/***/ 85284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ keepsRepository),
/* harmony export */   z: () => (/* binding */ listContextFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68084);
/* harmony import */ var _packaging_dockerignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38365);
/* harmony import */ var _packaging_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27113);
/* harmony import */ var _packaging_ignore_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75228);
/* harmony import */ var _packaging_path_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70550);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63697);
/* harmony import */ var _written_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23480);









const alwaysExcluded = [_written_files_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultOutput */ .vi, '/effective-config.yml'];
const maxIgnoreFile = 1024 * 1024;
const listContextFiles = async (contents, base, rules, signal) => {
    const { files = [], globs = [] } = rules.included ?? {};
    if (files.length === 0 || globs.length === 0)
        return walkContext(contents, base, rules, signal);
    const named = await walkContext(contents, base, { ...rules, included: { files, globs: [] } }, signal);
    const matched = await matchedFiles(contents, base, { ...rules, included: { files: [], globs } }, signal);
    return [...new Set([...named, ...matched])].sort(byCodeUnit);
};
const byCodeUnit = (a, b) => (a < b ? -1 : 1);
const oncePerKey = () => {
    const all = new WeakMap();
    return (contents, key, make) => {
        const known = all.get(contents) ?? new Map();
        all.set(contents, known);
        const text = JSON.stringify(key);
        const found = known.get(text) ?? make();
        known.set(text, found);
        return found;
    };
};
const matchedOnce = oncePerKey();
const matchedFiles = (contents, base, rules, signal) => {
    const { excluded, included, dockerfile, ignoreFile } = rules;
    return matchedOnce(contents, [base, excluded, included, dockerfile, ignoreFile], () => walkContext(contents, base, rules, signal));
};
const walkContext = async (contents, base, { excluded, included, dockerfile, ignoreFile }, signal) => {
    const docker = await readIgnoreFile(contents, base, (0,_packaging_ignore_file_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreFilesOf */ .lP)(dockerfile, ignoreFile));
    const exclusions = [...alwaysExcluded, ...excluded].map((glob) => ruleOf(glob, false));
    const rules = compiledRules(contents, [...docker, ...(included ? rulesFor(included) : []), ...exclusions]);
    const named = namedIn(included);
    const pauses = pausesAfter(rules.steps, signal);
    const written = (0,_written_files_js__WEBPACK_IMPORTED_MODULE_8__/* .searchWritten */ .qI)(contents, base);
    const files = [];
    const readName = async (folder, name) => {
        let read = folder;
        for (const character of name) {
            read = rules.after(read, character.codePointAt(0));
            if (pauses.isDue())
                await pauses.take();
        }
        return rules.end(read);
    };
    const walkFolder = async (path, found) => {
        const inside = rules.enter(found);
        const isExcluded = rules.excludes(found) && !(named.folders.has(path) && found.winner === everything);
        if (isExcluded && !rules.readmits(inside))
            return;
        const before = files.length;
        await walk(path, await entriesOf(contents, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, path), isExcluded), inside);
        const isEmpty = files.length === before && !written.isMadeFor(path);
        if (dockerfile !== undefined && !isExcluded && isEmpty)
            files.push(`${path}/`);
    };
    const walk = async (folder, entries, read) => {
        await written.enter(folder, entries);
        for (const { name, kind } of entries) {
            const path = folder ? `${folder}/${name}` : name;
            if ((0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .isGitFolder */ .Z$)(name) || named.leavesOut(path))
                continue;
            const found = await readName(read, name);
            if (kind === 'folder')
                await walkFolder(path, found);
            else if (kind !== 'other' &&
                !(rules.excludes(found) && !(named.files.has(path) && found.winner === everything)) &&
                !(kind === 'file' && (await written.has(path)))) {
                if (kind === 'link' && !(await contents.staysInside(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, path))))
                    throw leavingLink(path);
                files.push(path);
            }
        }
    };
    await walk('', await contents.entries(base), rules.top);
    return files.sort(byCodeUnit);
};
const keepsRepository = async (contents, base, { excluded, dockerfile, ignoreFile }) => {
    const docker = await readIgnoreFile(contents, base, (0,_packaging_ignore_file_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreFilesOf */ .lP)(dockerfile, ignoreFile));
    const rules = compiledRules(contents, [...docker, ...excluded.map((glob) => ruleOf(glob, false))]);
    return _packaging_ignore_file_js__WEBPACK_IMPORTED_MODULE_5__/* .neededOfGit */ .r4.every((file) => !rules.excludes((0,_packaging_path_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .readPath */ .G)(rules, `.git/${file}`)));
};
const compiledOnce = oncePerKey();
const compiledRules = (contents, rules) => {
    const patterns = rules.map(({ pattern, admits }) => [pattern, admits]);
    return compiledOnce(contents, patterns, () => (0,_packaging_path_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .pathRules */ .f)(rules));
};
const entriesOf = async (contents, folder, isExcluded) => {
    try {
        return await contents.entries(folder);
    }
    catch (cause) {
        if (isExcluded && ['EACCES', 'EPERM'].includes(cause.code ?? ''))
            return [];
        throw cause;
    }
};
const ruleOf = (glob, admits) => ({
    pattern: `${glob.includes('/') ? '' : '(?:.*/)?'}${(0,_packaging_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globPattern */ .hp)(glob)}`,
    admits,
});
const everything = 0;
const rulesFor = ({ globs }) => [
    { pattern: '.*', admits: false },
    ...globs.map((glob) => ruleOf(glob, true)),
];
const namedIn = (included) => {
    const files = new Set(included?.files);
    const folders = new Set();
    for (const file of files)
        for (let at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file); at !== '.' && !folders.has(at); at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at))
            folders.add(at);
    const isComplete = included?.globs.length === 0;
    return { files, folders, leavesOut: (path) => isComplete && !files.has(path) && !folders.has(path) };
};
const stepsBetweenYields = 200_000;
const pausesAfter = (steps, signal) => {
    let last = steps();
    return {
        isDue: () => steps() - last > stepsBetweenYields,
        take: async () => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
            signal?.throwIfAborted();
            last = steps();
        },
    };
};
const readIgnoreFile = async (contents, base, names) => {
    for (const name of names) {
        const found = await contents.bytes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, name), maxIgnoreFile);
        if (found === 'absent')
            continue;
        if (found === 'away')
            throw leavingLink(name);
        if (found === 'too-large')
            throw malformed(name, tooLarge());
        if (found === 'other')
            throw notPlain(name);
        return parseIgnoreFile(name, found.toString('utf8'));
    }
    return [];
};
const parseIgnoreFile = (name, text) => {
    try {
        return (0,_packaging_dockerignore_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDockerIgnore */ .i)(text);
    }
    catch (cause) {
        throw malformed(name, cause);
    }
};
const tooLarge = () => new SyntaxError(`it has more than ${maxIgnoreFile.toLocaleString('en')} bytes`);
const malformed = (name, cause) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
    code: 'packaging/context',
    message: `${name} cannot be read as Docker would: ${cause.message}.`,
    hint: 'Mend the pattern; see https://docs.docker.com/build/concepts/context/#syntax.',
    cause,
});
const notPlain = (name) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
    code: 'packaging/context',
    message: `${name} is no plain file of the repository.`,
    hint: 'Write the patterns into a file of that name, or remove it.',
});
const leavingLink = (path) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
    code: 'source/outside',
    message: `The link "${path}" in a build context points out of the folder of the config.`,
    hint: 'Copy what it points to into the folder, or leave the link out of the context with .dockerignore or excludeFiles.',
});


/***/ }),

/***/ 60895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mostUnzippedBytes),
/* harmony export */   z: () => (/* binding */ mostZippedFiles)
/* harmony export */ });
const mostUnzippedBytes = 262_144_000;
const mostZippedFiles = 65_535;


/***/ }),

/***/ 38365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rulesByLine),
/* harmony export */   i: () => (/* binding */ parseDockerIgnore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _linear_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82277);


const maxPattern = 4_096;
const parseDockerIgnore = (text) => rulesByLine(text).map(({ rule }) => rule);
const rulesByLine = (text) => text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((written, index) => parseLine(written).map((rule) => ({ rule, line: index + 1 })));
const parseLine = (line) => {
    if (line.startsWith('#'))
        return [];
    const written = line.trim();
    const admits = written.startsWith('!');
    const body = (admits ? written.slice(1) : written).trim();
    if (body === '') {
        if (admits)
            throw new SyntaxError('"!" alone is no pattern');
        return [];
    }
    if (body.length > maxPattern)
        throw new SyntaxError(`a line has more than ${maxPattern} characters`);
    const cleaned = node_path__WEBPACK_IMPORTED_MODULE_0__.posix
        .normalize(body)
        .replace(/(.)\/$/, '$1')
        .replace(/^\/(?=.)/, '');
    assertMatchSyntax(cleaned);
    const pattern = expressionOf(cleaned);
    (0,_linear_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(pattern);
    return [{ pattern, admits }];
};
const assertMatchSyntax = (pattern) => {
    let at = 0;
    const assertThat = (isValid) => {
        if (!isValid)
            throw new SyntaxError(`"${pattern.slice(0, 100)}" is malformed`);
    };
    const takeEscaped = () => {
        if (pattern[at] === '\\')
            at += 1;
        assertThat(at < pattern.length);
        at += 1;
    };
    const takeBound = () => {
        assertThat(pattern[at] !== '-' && pattern[at] !== ']');
        takeEscaped();
    };
    while (at < pattern.length) {
        if (pattern[at] !== '[')
            takeEscaped();
        else {
            at += pattern[at + 1] === '^' ? 2 : 1;
            do {
                takeBound();
                if (pattern[at] === '-') {
                    at += 1;
                    takeBound();
                }
            } while (pattern[at] !== ']');
            at += 1;
        }
    }
};
const expressionOf = (pattern) => {
    if (/^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern))
        return `.*${escaped(pattern.slice(2))}`;
    if (!/[*?[\]\\]/.test(pattern))
        return escaped(pattern);
    const characters = [...pattern];
    let source = '';
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        if (character === '*' && characters[at + 1] === '*') {
            at += characters[at + 2] === '/' ? 2 : 1;
            source += at + 1 >= characters.length ? '.*' : '(?:.*/)?';
        }
        else if (character === '*')
            source += '[^/]*';
        else if (character === '?')
            source += '[^/]';
        else if (character === '\\') {
            at += 1;
            source += `\\${characters[at]}`;
        }
        else
            source += /[.+()|{}$]/.test(character) ? `\\${character}` : character;
    }
    return source;
};
const escaped = (text) => text.replace(/[.+*?^$(){}|[\]\\]/g, '\\$&');


/***/ }),

/***/ 75228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ lineIgnoringGit),
/* harmony export */   lP: () => (/* binding */ ignoreFilesOf),
/* harmony export */   r4: () => (/* binding */ neededOfGit),
/* harmony export */   wG: () => (/* binding */ unreadIgnoreFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19653);
/* harmony import */ var _dockerignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38365);
/* harmony import */ var _path_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70550);




const neededOfGit = ['HEAD', 'packed-refs', 'objects/pack/pack-1.pack', 'refs/tags/1'];
const ignoreFilesOf = (dockerfile, ignoreFile) => {
    if (dockerfile !== undefined)
        return [`${dockerfile}.dockerignore`, '.dockerignore'];
    return ignoreFile === undefined ? [] : [ignoreFile];
};
const lineIgnoringGit = ({ folder, dockerfile, files }) => {
    const name = ignoreFilesOf(dockerfile, undefined).find((one) => files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, one)) !== undefined);
    if (name === undefined)
        return undefined;
    try {
        const written = (0,_dockerignore_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesByLine */ .T)(files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name)) ?? '');
        const rules = (0,_path_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .pathRules */ .f)(written.map(({ rule }) => rule));
        const deciding = neededOfGit.map((file) => (0,_path_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G)(rules, `.git/${file}`)).find((read) => rules.excludes(read));
        const line = deciding && written[deciding.winner]?.line;
        return line === undefined ? undefined : `${name}:${line}`;
    }
    catch (problem) {
        if (problem instanceof SyntaxError)
            return undefined;
        throw problem;
    }
};
const unreadIgnoreFile = ({ folder, dockerfile, files }) => {
    const beside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(dockerfile), '.dockerignore');
    const own = `${dockerfile}.dockerignore`;
    const isFile = (path) => files.look(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)) === 'file';
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(dockerfile) === '.' || !isFile(beside) || isFile(own))
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .noteAt */ .Mp)('packaging/ignore-file', ['properties', 'dockerfilePath'], `${beside} in the build context is not read: Docker reads ${own}, else the .dockerignore at the top of the context.`, `Rename it to ${own}, or move it to the top of the context, with patterns that begin there; or remove it.`),
    ];
};


/***/ }),

/***/ 70550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readPath),
/* harmony export */   f: () => (/* binding */ pathRules)
/* harmony export */ });
/* harmony import */ var _linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82277);

const slash = 0x2f;
const programs = new Map();
const programOf = (pattern) => {
    const found = programs.get(pattern) ?? (0,_linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(pattern);
    programs.set(pattern, found);
    return found;
};
const pathRules = (rules) => {
    const program = [];
    const starts = [];
    for (const [rule, { pattern }] of rules.entries()) {
        starts.push(program.length);
        for (const instruction of programOf(pattern))
            program.push(instruction);
        program.push({ rule });
    }
    const seen = new Uint32Array(program.length);
    let [round, steps] = [0, 0];
    const reach = (open, atBeginning) => {
        round += 1;
        const found = [];
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen[at] === round)
                continue;
            seen[at] = round;
            steps += 1;
            const instruction = program[at];
            if (instruction === 'begin') {
                if (atBeginning)
                    open.push(at + 1);
            }
            else if (typeof instruction === 'object' && 'go' in instruction)
                for (let index = 0; index < instruction.go.length; index++)
                    open.push(at + instruction.go[index]);
            else
                found.push(at);
        }
        return found;
    };
    const after = ({ live, winner }, codePoint) => {
        const places = [];
        steps += live.length;
        for (let index = 0; index < live.length; index++) {
            const at = live[index];
            if (reads(program[at], codePoint))
                places.push(at + 1);
        }
        return { live: reach(places, false), winner };
    };
    const ruleAt = (place) => program[place].rule ?? -1;
    const ownerOf = new Uint32Array(program.length);
    for (const [rule, start] of starts.entries())
        ownerOf.fill(rule, start, starts[rule + 1]);
    return {
        top: { live: reach([...starts], true), winner: -1 },
        after,
        end: ({ live, winner }) => ({ live, winner: live.reduce((best, place) => Math.max(best, ruleAt(place)), winner) }),
        enter: (read) => after(read, slash),
        excludes: ({ winner }) => rules[winner]?.admits === false,
        readmits: ({ live, winner }) => live.some((place) => {
            const owner = ownerOf[place] ?? 0;
            return owner > winner && rules[owner]?.admits;
        }),
        steps: () => steps,
    };
};
const reads = (instruction, codePoint) => {
    if (instruction === codePoint)
        return true;
    if (typeof instruction !== 'object' || !('ranges' in instruction))
        return false;
    const { ranges } = instruction;
    for (let at = 0; at < ranges.length; at += 2)
        if (codePoint >= ranges[at] && codePoint <= ranges[at + 1])
            return true;
    return false;
};
const readPath = (rules, path) => {
    let read = rules.top;
    for (const [index, name] of path.split('/').entries()) {
        if (index > 0)
            read = rules.enter(read);
        for (const character of name)
            read = rules.after(read, character.codePointAt(0));
        read = rules.end(read);
    }
    return read;
};


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
