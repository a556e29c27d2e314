export const id = 3480;
export const ids = [3480];
export const modules = {

/***/ 3480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listContextFiles: () => (/* binding */ listContextFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/packaging/glob.js
var packaging_glob = __webpack_require__(6985);
// EXTERNAL MODULE: ./lib/packaging/linear-pattern.js
var linear_pattern = __webpack_require__(2277);
;// CONCATENATED MODULE: ./lib/packaging/path-rules.js

const slash = 0x2f;
/**
 * Compiles rules for reading paths: the last rule that matches a path or a folder above it decides. Throws
 * `SyntaxError` for a pattern that `compilePattern` does not accept.
 */
const pathRules = (rules) => {
    const program = [];
    const starts = [];
    for (const [rule, { pattern }] of rules.entries()) {
        starts.push(program.length);
        for (const instruction of (0,linear_pattern/* compilePattern */.E)(pattern))
            program.push(instruction);
        program.push({ rule });
    }
    const seen = new Uint32Array(program.length);
    let [round, steps] = [0, 0];
    /** Returns the instructions, reachable from `places` without reading, that read a character or end a rule. */
    const reach = (places, atBeginning) => {
        round += 1;
        const found = [];
        const open = [...places];
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
                for (const distance of instruction.go)
                    open.push(at + distance);
            else
                found.push(at);
        }
        return found;
    };
    const after = ({ live, winner }, codePoint) => {
        const places = [];
        for (const at of live) {
            steps += 1;
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
        top: { live: reach(starts, true), winner: -1 },
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
/** True for an instruction that reads this character. */
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
/** Returns the state after a whole path. Many paths are faster to read folder by folder. */
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

;// CONCATENATED MODULE: ./lib/adapters/node/dockerignore.js


/** Longest pattern in characters: no path on Linux has more bytes (PATH_MAX of linux/limits.h). */
const maxPattern = 4_096;
/**
 * Parses a `.dockerignore` as Docker does, unlike git: patterns start at the context's top, the last match decides, a
 * match of a folder is a match of everything in it, and `!` readmits files even below an excluded folder.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files, github.com/moby/patternmatcher.
 * Throws SyntaxError for a pattern that Docker refuses, and for one of more than 4,096 characters.
 */
const parseDockerIgnore = (text) => text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap(parseLine);
/** Returns the rule of a line; none for a comment or an empty line. */
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
    const cleaned = external_node_path_.posix
        .normalize(body)
        .replace(/(.)\/$/, '$1')
        .replace(/^\/(?=.)/, '');
    assertMatchSyntax(cleaned);
    const pattern = expressionOf(cleaned);
    (0,linear_pattern/* compilePattern */.E)(pattern);
    return [{ pattern, admits }];
};
/**
 * Throws SyntaxError for a pattern that Go's `filepath.Match` finds malformed, as Docker calls that first: a class that
 * is empty or not closed, a `-` or `]` in place of a character of a class, a backslash at the end.
 * https://pkg.go.dev/path/filepath#Match
 */
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
/** Returns the source of a regular expression for a pattern, as github.com/moby/patternmatcher (`compile`) builds it. */
const expressionOf = (pattern) => {
    // A leading `**` with no other wildcard matches any text, even a part of a name.
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
/** Escapes a text for a regular expression. */
const escaped = (text) => text.replace(/[.+*?^$(){}|[\]\\]/g, '\\$&');

// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var inside = __webpack_require__(3697);
// EXTERNAL MODULE: ./lib/adapters/node/read-inside.js
var read_inside = __webpack_require__(3022);
;// CONCATENATED MODULE: ./lib/adapters/node/context-files.js









/** Excluded from every context: output of this program, which must not change the digest of an image. */
const alwaysExcluded = ['.batch-job', '/effective-config.yml'];
/** Largest `.dockerignore` in bytes: matching one character of a name takes at most one step for each of them. */
const maxIgnoreFile = 1024 * 1024;
/**
 * Lists the files and links of a build context relative to `base`, sorted by code unit. As Docker does, lists a link to
 * a folder itself. Leaves out `.git` folders in any spelling, sockets, pipes, devices and empty folders. Throws
 * `source/outside` for a link whose text or target leaves `root`, `packaging/context` for an ignore file that Docker
 * would not read, and the signal's reason: yields to the event loop, however long names and patterns are.
 */
const listContextFiles = async (base, root, excluded, dockerfile, signal) => {
    const docker = dockerfile === undefined ? [] : await readIgnoreFile(base, root, dockerfile);
    const rules = pathRules([...docker, ...[...alwaysExcluded, ...excluded].map(excludeRule)]);
    const pauses = pausesAfter(rules.steps, signal);
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
    const walk = async (folder, read) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(base, folder), { withFileTypes: true })) {
            if ((0,inside/* isGitFolder */.Z$)(entry.name))
                continue;
            const path = folder ? `${folder}/${entry.name}` : entry.name;
            const found = await readName(read, entry.name);
            if (entry.isDirectory()) {
                const inside = rules.enter(found);
                if (!rules.excludes(found) || rules.readmits(inside))
                    await walk(path, inside);
            }
            else if (isContent(entry) && !rules.excludes(found)) {
                if (entry.isSymbolicLink())
                    await assertStaysInside(base, root, path);
                files.push(path);
            }
        }
    };
    await walk('', rules.top);
    return files.sort((a, b) => (a < b ? -1 : 1));
};
/** Returns the rule of a glob, as in `excludeFiles`, that excludes at every depth unless it contains a slash. */
const excludeRule = (glob) => ({
    pattern: `${glob.includes('/') ? '' : '(?:.*/)?'}${(0,packaging_glob/* globPattern */.h)(glob)}`,
    admits: false,
});
/** Steps of matching between two turns of the event loop: a few milliseconds. */
const stepsBetweenYields = 200_000;
/** Returns pauses that let the event loop run; `take` throws the signal's reason if it was aborted meanwhile. */
const pausesAfter = (steps, signal) => {
    let last = 0;
    return {
        isDue: () => steps() - last > stepsBetweenYields,
        take: async () => {
            await (0,external_node_timers_promises_.setImmediate)();
            signal?.throwIfAborted();
            last = steps();
        },
    };
};
const isContent = (entry) => entry.isFile() || entry.isSymbolicLink();
/**
 * Reads the rules of `<Dockerfile>.dockerignore`, or else of `.dockerignore`; none without either.
 * https://docs.docker.com/build/concepts/context/#filename-and-location
 */
const readIgnoreFile = async (base, root, dockerfile) => {
    for (const name of [`${dockerfile}.dockerignore`, '.dockerignore']) {
        const file = await (0,promises_.realpath)((0,external_node_path_.join)(base, name)).catch(() => undefined);
        if (file === undefined)
            continue;
        if (!(0,inside/* isInside */.FK)(root, file))
            throw leavingLink(name);
        if ((await (0,promises_.stat)(file)).size > maxIgnoreFile)
            throw malformed(name, tooLarge());
        const bytes = (0,read_inside/* readInside */.xO)(root, file);
        if (bytes === undefined)
            throw notPlain(name);
        return parseIgnoreFile(name, bytes.toString('utf8'));
    }
    return [];
};
const parseIgnoreFile = (name, text) => {
    try {
        return parseDockerIgnore(text);
    }
    catch (cause) {
        throw malformed(name, cause);
    }
};
const tooLarge = () => new SyntaxError(`it has more than ${maxIgnoreFile.toLocaleString('en')} bytes`);
const malformed = (name, cause) => new refused/* Refused */.L({
    code: 'packaging/context',
    message: `${name} cannot be read as Docker would: ${cause.message}.`,
    hint: 'Mend the pattern; see https://docs.docker.com/build/concepts/context/#syntax.',
    cause,
});
const notPlain = (name) => new refused/* Refused */.L({
    code: 'packaging/context',
    message: `${name} is no plain file of the repository.`,
    hint: 'Write the patterns into a file of that name, or remove it.',
});
/** Throws `source/outside` if the text or the target of a link leaves `root`. */
const assertStaysInside = async (base, root, path) => {
    const link = (0,external_node_path_.join)(base, path);
    const target = await (0,promises_.readlink)(link);
    const end = await (0,promises_.realpath)(link).catch(() => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(link), target));
    if ((0,inside/* isInside */.FK)(root, (0,external_node_path_.resolve)((0,external_node_path_.dirname)(link), target)) && (0,inside/* isInside */.FK)(root, end))
        return;
    throw leavingLink(path);
};
const leavingLink = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `The link "${path}" in a build context points out of the folder of the config.`,
    hint: 'Copy what it points to into the folder, or leave the link out of the context with .dockerignore or excludeFiles.',
});


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ globPattern)
/* harmony export */ });
/* harmony import */ var _linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2277);

/**
 * Returns the pattern of a glob for `compilePattern`, over whole paths with `/`. A glob may contain `*`, `**`, `?`,
 * `[a-z]`, `[!a]` and `{a,b}`, and begins at the top folder, as in Stacktape. One that matches a folder applies to
 * everything in it: see `PathRule`.
 */
const globPattern = (glob) => {
    const text = glob.replace(/^(\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
    let pattern = '';
    let open = 0;
    for (let at = 0; at < text.length;) {
        const rest = text.slice(at);
        const [taken, made] = match(rest, /^\*\*\//, () => '(?:[^/]+/)*') ??
            match(rest, /^\*\*+/, () => '.*') ??
            match(rest, /^\*/, () => '[^/]*') ??
            match(rest, /^\?/, () => '[^/]') ??
            setOf(rest) ??
            match(rest, /^\\(.)/su, (char) => escaped(char)) ??
            brace(rest, open);
        at += taken;
        if (made === '(?:')
            open += 1;
        if (made === ')')
            open -= 1;
        pattern += made;
    }
    return `${pattern}${')'.repeat(open)}`;
};
/** Returns the pattern of what a regular expression finds at the beginning of a text; undefined if it finds nothing. */
const match = (text, pattern, made) => {
    const found = pattern.exec(text);
    return found ? [found[0].length, made(...found.slice(1))] : undefined;
};
/** Returns the pattern of a class, `[a-z]`; where it is not valid, its characters are literal. */
const setOf = (text) => match(text, /^\[([!^]?)([^\]/]+)\]/, (not, set) => {
    const made = `[${not ? '^/' : ''}${set.replace(/[\\^[]/g, '\\$&')}]`;
    try {
        (0,_linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(made);
        return made;
    }
    catch {
        return escaped(`[${not}${set}]`);
    }
});
const escaped = (char) => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Returns the pattern of `{`, `,` and `}` of alternatives, or of one literal character. */
const brace = (rest, open) => {
    const char = String.fromCodePoint(rest.codePointAt(0));
    if (char === '{' && rest.includes('}'))
        return [1, '(?:'];
    if (open > 0 && (char === ',' || char === '}'))
        return [1, char === ',' ? '|' : ')'];
    return [char.length, escaped(char)];
};


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
const lastCodePoint = 0x10ffff;
/** Matches any character, line breaks included. */
const anyCharacter = { ranges: [0, lastCodePoint] };
/** The classes `\d`, `\w` and `\s`, in ASCII, in pairs of code points: https://pkg.go.dev/regexp/syntax */
const classes = {
    d: [0x30, 0x39],
    w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
    s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
};
/**
 * Compiles a regular expression of these elements: characters, `.` (line breaks too), `[…]`, `\x`, `\d \w \s`,
 * `\D \W \S`, `(…)`, `(?:…)`, `|`, `*`, `?`, `+` and `^`. Throws `SyntaxError` for any other. Matching does not
 * backtrack: for each character of a text it takes at most as many steps as the program has instructions.
 * https://swtch.com/~rsc/regexp/regexp1.html
 */
const compilePattern = (source) => {
    const characters = [...source];
    const groups = [{ alternatives: [], parts: [] }];
    for (let at = 0; at < characters.length;)
        at = readElement(characters, at, groups);
    if (groups.length > 1)
        throw new SyntaxError('a parenthesis is not closed');
    return closed(groups[0]);
};
/** Reads the element at an index into the innermost open group; returns the index after it. */
const readElement = (characters, at, groups) => {
    const group = groups.at(-1);
    const character = characters[at];
    switch (character) {
        case '(':
            groups.push({ alternatives: [], parts: [] });
            return at + openingLength(characters, at);
        case ')':
            closeGroup(groups);
            return at + 1;
        case '|':
            group.alternatives.push(group.parts.flat());
            group.parts = [];
            return at + 1;
        case '*':
        case '?':
        case '+':
            repeatLastPart(group, character);
            return at + 1;
        case '[': {
            const [ranges, end] = readClass(characters, at + 1);
            group.parts.push([{ ranges }]);
            return end + 1;
        }
        case '\\':
            group.parts.push([escaped(characters[at + 1])]);
            return at + 2;
        case '.':
            group.parts.push([anyCharacter]);
            return at + 1;
        case '^':
            group.parts.push(['begin']);
            return at + 1;
        default:
            group.parts.push([character.codePointAt(0)]);
            return at + 1;
    }
};
/** Returns the length of the `(` or `(?:` at an index. */
const openingLength = (characters, at) => {
    if (characters[at + 1] !== '?')
        return 1;
    if (characters[at + 2] !== ':')
        throw new SyntaxError('a group of an unknown kind');
    return 3;
};
/** Closes the innermost open group and adds its program to the group around it. */
const closeGroup = (groups) => {
    const group = groups.pop();
    const around = groups.at(-1);
    if (around === undefined)
        throw new SyntaxError('a parenthesis is closed and was not opened');
    around.parts.push(closed(group));
};
/** Replaces the last part of a group by the part with `*`, `?` or `+`. */
const repeatLastPart = (group, kind) => {
    const repeated = group.parts.pop();
    if (repeated === undefined)
        throw new SyntaxError(`nothing stands before ${kind}`);
    group.parts.push(repetition(repeated, kind));
};
/** Returns the program that matches one of the alternatives of a group. */
const closed = ({ alternatives, parts }) => {
    const last = parts.flat();
    let behind = alternatives.reduce((sum, one) => sum + one.length + 2, last.length);
    const before = alternatives.flatMap((one) => {
        behind -= one.length + 2;
        return [{ go: [1, one.length + 2] }, ...one, { go: [behind + 1] }];
    });
    return [...before, ...last];
};
/** Returns the program of a part with `*`, `?` or `+`. */
const repetition = (once, kind) => {
    if (kind === '?')
        return [{ go: [1, once.length + 1] }, ...once];
    const again = { go: [-once.length, 1] };
    return kind === '+' ? [...once, again] : [{ go: [1, once.length + 2] }, ...once, again];
};
/** Returns the instruction for the character after a backslash. */
const escaped = (character) => {
    if (character === undefined)
        throw new SyntaxError('a backslash stands at the end');
    const ranges = classOf(character);
    if (ranges)
        return { ranges };
    if (/[A-Za-z0-9]/.test(character))
        throw new SyntaxError(`\\${character} has no meaning`);
    return character.codePointAt(0);
};
/** Returns the ranges of `\d`, `\w`, `\s`, `\D`, `\W` or `\S` by its letter; undefined for any other letter. */
const classOf = (letter) => {
    const ranges = classes[letter.toLowerCase()];
    return ranges && letter !== letter.toLowerCase() ? complement(ranges) : ranges;
};
/** Reads a class, `a-z]`, from after its opening bracket; returns its ranges and the index of the closing bracket. */
const readClass = (characters, from) => {
    const negated = characters[from] === '^';
    const first = negated ? from + 1 : from;
    const ranges = [];
    for (let at = first; at < characters.length; at++) {
        const character = characters[at];
        if (character === ']' && at > first)
            return [negated ? complement(ranges) : ranges, at];
        if (character === '[' && characters[at + 1] === ':')
            throw new SyntaxError('a named class of characters');
        const named = character === '\\' ? classOf(characters[at + 1] ?? '') : undefined;
        if (named) {
            ranges.push(...named);
            at += 1;
            continue;
        }
        const [low, afterLow] = readBound(characters, at);
        const isRange = characters[afterLow] === '-' && characters[afterLow + 1] !== ']';
        const [high, after] = isRange ? readBound(characters, afterLow + 1) : [low, afterLow];
        if (high < low)
            throw new SyntaxError('a range of characters ends before it begins');
        ranges.push(low, high);
        at = after - 1;
    }
    throw new SyntaxError('a bracket is not closed');
};
/** Reads a character of a class, escaped or not; returns its code point and the index after it. */
const readBound = (characters, at) => {
    const isEscaped = characters[at] === '\\';
    const character = characters[isEscaped ? at + 1 : at];
    if (character === undefined)
        throw new SyntaxError('a bracket is not closed');
    if (isEscaped && /[A-Za-z0-9]/.test(character))
        throw new SyntaxError(`\\${character} has no meaning`);
    return [character.codePointAt(0), at + (isEscaped ? 2 : 1)];
};
/** Returns the ranges of all characters that are in none of these ranges. */
const complement = (ranges) => {
    const pairs = Array.from({ length: ranges.length / 2 }, (_, index) => [ranges[index * 2], ranges[index * 2 + 1]]);
    const sorted = pairs.sort(([a], [b]) => a - b);
    const found = [];
    let next = 0;
    for (const [low, high] of sorted) {
        if (low > next)
            found.push(next, low - 1);
        next = Math.max(next, high + 1);
    }
    if (next <= lastCodePoint)
        found.push(next, lastCodePoint);
    return found;
};


/***/ })

};
