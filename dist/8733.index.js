export const id = 8733;
export const ids = [8733];
export const modules = {

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

/***/ 28733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestContext: () => (/* binding */ digestContext),
/* harmony export */   listContext: () => (/* binding */ listContext),
/* harmony export */   oncePerContext: () => (/* binding */ oncePerContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _context_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85284);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4557);



const digestContext = async (contents, { base, dockerfilePlace, git, ...rules }, signal) => {
    const files = await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listContextFiles */ .z)(contents, base, rules, signal);
    const at = (file) => (base === '' ? file : `${base}/${file}`);
    const read = files.filter((file) => !(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyFolder */ .WF)(file)).map(at);
    const found = await contents.describeAll(dockerfilePlace === undefined ? read : [...read, dockerfilePlace]);
    const all = new Map(files.map((file) => [file, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyFolder */ .WF)(file) ? _digest_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyFolder */ .id : described(found, at(file))]));
    const repository = git && (await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsRepository */ .J)(contents, base, rules)) ? await git() : undefined;
    const whole = {
        ...{ digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(all), files },
        contents: repository === undefined ? all : new Map([...all, ['.git', `${repository.digest} git`]]),
        ...(repository === undefined ? {} : { git: repository }),
    };
    return dockerfilePlace === undefined
        ? whole
        : { ...whole, dockerfile: described(found, dockerfilePlace).slice(0, 64) };
};
const described = (found, path) => {
    const one = found.get(path);
    if (one === undefined)
        throw new Error(`${path} was not read.`);
    return one;
};
const listContext = async (contents, { base, dockerfilePlace, git: _, ...rules }, signal) => {
    const files = await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listContextFiles */ .z)(contents, base, rules, signal);
    return [...files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, file)), ...(dockerfilePlace === undefined ? [] : [dockerfilePlace])];
};
const oncePerContext = (work) => {
    const known = new Map();
    return (context) => {
        const key = JSON.stringify([
            context.base,
            context.excluded,
            context.included,
            context.dockerfile,
            context.ignoreFile,
            context.git !== undefined,
        ]);
        const found = known.get(key) ?? work(context);
        known.set(key, found);
        return found;
    };
};


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


/***/ })

};
