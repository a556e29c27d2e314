export const id = 8641;
export const ids = [8641];
export const modules = {

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestContext: () => (/* binding */ digestContext),
  listContext: () => (/* binding */ listContext),
  oncePerContext: () => (/* binding */ oncePerContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/packaging/glob.js + 2 modules
var packaging_glob = __webpack_require__(27113);
// EXTERNAL MODULE: ./lib/packaging/path-rules.js
var path_rules = __webpack_require__(70550);
// EXTERNAL MODULE: ./lib/packaging/linear-pattern.js
var linear_pattern = __webpack_require__(82277);
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
var inside = __webpack_require__(63697);
;// CONCATENATED MODULE: ./lib/adapters/node/context-files.js







/** Excluded from every context: output of this program, which must not change the digest of an image. */
const alwaysExcluded = ['.batch-job', '/effective-config.yml'];
/** Largest `.dockerignore` in bytes: matching one character of a name takes at most one step for each of them. */
const maxIgnoreFile = 1024 * 1024;
/**
 * Lists the files and links of a build context in the folder `base` of `contents`, relative to it, sorted by code unit.
 * As Docker does, lists a link to a folder itself and, with a Dockerfile of the user's, each folder in which nothing is
 * left, with `/` at its end. Leaves out `.git` folders in any spelling, sockets, pipes and devices. Throws
 * `source/outside` for a link whose text or target leaves the top folder, `packaging/context` for an ignore file that
 * Docker would not read, and the signal's reason: yields to the event loop, however long names and patterns are.
 */
const listContextFiles = async (contents, base, { excluded, dockerfile }, signal) => {
    const docker = dockerfile === undefined ? [] : await readIgnoreFile(contents, base, dockerfile);
    const rules = (0,path_rules/* pathRules */.f)([...docker, ...[...alwaysExcluded, ...excluded].map(excludeRule)]);
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
    const walkFolder = async (path, found) => {
        const inside = rules.enter(found);
        const isExcluded = rules.excludes(found);
        if (isExcluded && !rules.readmits(inside))
            return;
        const before = files.length;
        await walk(path, await entriesOf(contents, external_node_path_.posix.join(base, path), isExcluded), inside);
        if (dockerfile !== undefined && !isExcluded && files.length === before)
            files.push(`${path}/`);
    };
    const walk = async (folder, entries, read) => {
        for (const { name, kind } of entries) {
            if ((0,inside/* isGitFolder */.Z$)(name))
                continue;
            const path = folder ? `${folder}/${name}` : name;
            const found = await readName(read, name);
            if (kind === 'folder')
                await walkFolder(path, found);
            else if (kind !== 'other' && !rules.excludes(found)) {
                if (kind === 'link' && !(await contents.staysInside(external_node_path_.posix.join(base, path))))
                    throw leavingLink(path);
                files.push(path);
            }
        }
    };
    await walk('', await contents.entries(base), rules.top);
    return files.sort((a, b) => (a < b ? -1 : 1));
};
/** Returns the entries of a folder; none of one that is excluded and cannot be read, as Docker. */
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
            await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
            last = steps();
        },
    };
};
/**
 * Reads the rules of `<Dockerfile>.dockerignore`, or else of `.dockerignore`; none without either.
 * https://docs.docker.com/build/concepts/context/#filename-and-location
 */
const readIgnoreFile = async (contents, base, dockerfile) => {
    for (const name of [`${dockerfile}.dockerignore`, '.dockerignore']) {
        const found = await contents.bytes(external_node_path_.posix.join(base, name), maxIgnoreFile);
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
const leavingLink = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `The link "${path}" in a build context points out of the folder of the config.`,
    hint: 'Copy what it points to into the folder, or leave the link out of the context with .dockerignore or excludeFiles.',
});

// EXTERNAL MODULE: ./lib/adapters/node/digest.js
var digest = __webpack_require__(4557);
;// CONCATENATED MODULE: ./lib/adapters/node/contexts.js



/** Lists a context and digests what is in it. Throws as `listContextFiles`, and errors of the file system. */
const digestContext = async (contents, { base, dockerfilePlace, ...rules }, signal) => {
    const files = await listContextFiles(contents, base, rules, signal);
    const at = (file) => external_node_path_.posix.join(base, file);
    const read = files.filter((file) => !(0,digest/* isEmptyFolder */.WF)(file)).map(at);
    const found = await contents.describeAll(dockerfilePlace === undefined ? read : [...read, dockerfilePlace]);
    const all = new Map(files.map((file) => [file, (0,digest/* isEmptyFolder */.WF)(file) ? digest/* emptyFolder */.id : described(found, at(file))]));
    const whole = { digest: (0,digest/* digestOf */.ol)(all), files, contents: all };
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
/**
 * Lists what a context reads: its files, links and empty folders, and the user's Dockerfile, relative to the top folder. Throws as
 * `listContextFiles`.
 */
const listContext = async (contents, { base, dockerfilePlace, ...rules }, signal) => {
    const files = await listContextFiles(contents, base, rules, signal);
    return [...files.map((file) => external_node_path_.posix.join(base, file)), ...(dockerfilePlace === undefined ? [] : [dockerfilePlace])];
};
/** Returns a function that works on each context once and returns the same promise after that. */
const oncePerContext = (work) => {
    const known = new Map();
    return (context) => {
        const key = JSON.stringify([context.base, context.excluded, context.dockerfile]);
        const found = known.get(key) ?? work(context);
        known.set(key, found);
        return found;
    };
};


/***/ }),

/***/ 27113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ globFault),
  h: () => (/* binding */ globPattern)
});

// EXTERNAL MODULE: ./lib/packaging/linear-pattern.js
var linear_pattern = __webpack_require__(82277);
;// CONCATENATED MODULE: ./lib/packaging/glob-class.js

/** The named classes of POSIX, in ASCII: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap09.html#tag_09_03_05 */
const named = {
    alnum: 'a-zA-Z0-9',
    alpha: 'a-zA-Z',
    blank: ' \t',
    digit: '0-9',
    lower: 'a-z',
    punct: '!-/:-@\\[-`{-~',
    space: ' \t-\r',
    upper: 'A-Z',
    word: 'a-zA-Z0-9_',
    xdigit: 'a-fA-F0-9',
};
/**
 * Reads a class at the beginning of a text, `[a-z]`: returns it, and its pattern for `compilePattern`; no pattern where
 * it is not valid, undefined where it is not closed. As to picomatch, a class without special characters also matches
 * its own text, a negated one no `/`, and `!` is a character.
 */
const classPattern = (text) => {
    // Fast for many brackets of which none is closed.
    if (!text.startsWith('[') || !text.includes(']'))
        return undefined;
    const [all, negated, body = ''] = /^\[(\^?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/s.exec(text) ?? [];
    if (all === undefined)
        return undefined;
    const set = [...body.matchAll(/\[:(\w+):\]|\\.|./gsu)].map(([one, name]) => characters(one, name)).join('');
    const pattern = `[${negated ? `^${body.includes('/') ? '' : '/'}` : ''}${set}]`;
    try {
        (0,linear_pattern/* compilePattern */.E)(pattern);
    }
    catch {
        return [all];
    }
    return [all, /[-*+?.^${}(|)[\]]/.test(`${negated}${body}`) ? pattern : `(?:${(0,linear_pattern/* literal */.e)(all)}|${pattern})`];
};
/** Returns an element of a class as `compilePattern` reads it. */
const characters = (one, name) => {
    if (name !== undefined && named[name] !== undefined)
        return named[name];
    if (name !== undefined)
        return one.replace(/[[\]]/g, '\\$&');
    if (/^\\[A-Za-z0-9]$/.test(one))
        return /[dwsDWS]/.test(one) ? one : one.slice(1);
    return /^[\][]$/.test(one) || one === '\\' ? `\\${one}` : one;
};

;// CONCATENATED MODULE: ./lib/packaging/glob-range.js
/**
 * Returns the pattern of a range in braces, `1..12`, `01..12` or `a..f`, in any order; undefined for any other text. Its
 * length grows with the digits, not with the numbers.
 */
const rangePattern = (text) => {
    const [, low, high] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
    if (low !== undefined && high !== undefined)
        return numbers(...(Number(low) <= Number(high) ? [low, high] : [high, low]));
    const [, from, to] = /^([a-z])\.\.([a-z])$/i.exec(text) ?? [];
    return from === undefined || to === undefined ? undefined : between(...[from, to].sort());
};
/** Returns the pattern of the numbers from one to another, as wide as the wider one if either begins with 0. */
const numbers = (low, high) => {
    const isPadded = [low, high].some((one) => /^0\d/.test(one));
    const width = Math.max(low.length, high.length);
    if (isPadded)
        return `(?:${digits(low.padStart(width, '0'), high.padStart(width, '0'))})`;
    const widths = Array.from({ length: high.length - low.length + 1 }, (_, index) => low.length + index);
    const parts = widths.map((size) => digits(size === low.length ? low : `1${'0'.repeat(size - 1)}`, size === high.length ? high : '9'.repeat(size)));
    return `(?:${parts.join('|')})`;
};
/** Returns the pattern of the numbers from one to another of as many digits. */
const digits = (low, high) => {
    if (low === '')
        return '';
    const [first, last] = [low[0], high[0]];
    const [lowRest, highRest] = [low.slice(1), high.slice(1)];
    const any = '[0-9]'.repeat(lowRest.length);
    if (/^0*$/.test(lowRest) && /^9*$/.test(highRest))
        return `${between(first, last)}${any}`;
    if (first === last)
        return `${first}${group(digits(lowRest, highRest))}`;
    const parts = [`${first}${group(digits(lowRest, '9'.repeat(lowRest.length)))}`];
    if (Number(last) - Number(first) > 1)
        parts.push(`${between(String(Number(first) + 1), String(Number(last) - 1))}${any}`);
    return [...parts, `${last}${group(digits('0'.repeat(highRest.length), highRest))}`].join('|');
};
const group = (pattern) => (pattern.includes('|') ? `(?:${pattern})` : pattern);
const between = (first, last) => (first === last ? first : `[${first}-${last}]`);

;// CONCATENATED MODULE: ./lib/packaging/glob.js



/**
 * Returns the pattern of a glob for `compilePattern`, over whole paths with `/`. A glob means what it means in Stacktape,
 * to picomatch with `dot: true` (https://github.com/micromatch/picomatch#globbing-features): `*`, `**`, `?`, `[a-z]`,
 * `[^a]`, `{a,b}`, `{1..3}`, `@(a|b)`, `?(a)`, `*(a)`, `+(a)`, `"…"`, `\` and, for any glob, its own text. Begins at the
 * top folder; one that matches a folder applies to everything in it: see `PathRule`. A glob with a `globFault` has no
 * meaning.
 */
const globPattern = (glob) => {
    const text = glob
        .replace(/^(\.?\/)+/, '')
        .replace(/(?<!\/)\/+$/, '')
        // Several globstars in a row mean one.
        .replace(/(^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, '$1**');
    const pattern = sequence(text, { start: true, end: true, whole: true, parens: false });
    // To picomatch, these two want a character after the dot, as no other glob does.
    if (/^(?:\*\*\/)?\*\.\*$/.test(text))
        return pattern.replace(/\*$/, '+');
    if (/[[({"\\]/.test(text))
        return `(?:${pattern}|${(0,linear_pattern/* literal */.e)(text)})`;
    return pattern;
};
/**
 * Returns why a glob is refused and what to write instead; undefined for any other. To picomatch an exclusion depends on
 * what follows it, and at the beginning it matches all other files.
 */
const globFault = (glob) => {
    const hint = 'Name the files that belong to it, in as many globs as needed.';
    if (/^!(?!\()/.test(glob))
        return { why: 'begins with "!"', hint };
    return /(?<!\\)!\(/.test(glob) ? { why: 'contains "!("', hint } : undefined;
};
/** Returns the pattern of a part of a glob. */
const sequence = (text, part) => {
    let pattern = '';
    let last;
    for (let at = 0; at < text.length; at += last.taken) {
        const start = at === 0 ? part.start : text[at - 1] === '/';
        const rest = text.slice(at);
        if (part.whole && rest === '/**' && !/(?<!\\)\*$/.test(text.slice(0, at)))
            return `${pattern}(?:/.*)?`;
        last = quantifier(rest, last, part) ?? stars(rest, start, part) ?? glob_group(rest, start, part) ?? single(rest);
        pattern += last.pattern;
    }
    return pattern;
};
/** Reads a `?` or `+` that belongs to what was read before it. */
const quantifier = (rest, last, part) => {
    const [sign = '', next] = rest;
    if (last === undefined || next === '(')
        return undefined;
    const isQuantifier = (sign === '?' && last.closes === 'parens') ||
        (sign === '+' && (last.closes !== undefined || part.parens) && !/(?:^|[^\\])[*+?]$/.test(last.pattern));
    if (!isQuantifier)
        return undefined;
    // As in a regular expression, `+?` repeats at least once.
    return { taken: 1, pattern: sign === '?' && last.pattern.endsWith('+') ? '' : sign };
};
/** Reads stars: two that fill a name are any number of folders, any others any text of a name. */
const stars = (rest, start, part) => {
    const [all] = (start ? /^(?:\*{3,}|\*+(?!\())/ : /^\*+(?!\()/).exec(rest) ?? [];
    if (all === undefined)
        return undefined;
    const after = rest.slice(all.length);
    if (all !== '**' || !start)
        return { taken: all.length, pattern: '[^/]*' };
    if (after.startsWith('/'))
        return { taken: 3, pattern: '(?:[^/]+/)*' };
    if (after !== '' || !part.end)
        return { taken: 2, pattern: '[^/]*' };
    return { taken: 2, pattern: '.*' };
};
/** Reads a class, braces, parentheses or a quoted text; undefined for one that is not closed. */
const glob_group = (rest, start, part) => {
    const char = rest[0];
    if (char === '[') {
        const [all, pattern] = classPattern(rest) ?? [];
        return all === undefined ? undefined : { taken: all.length, pattern: pattern ?? (0,linear_pattern/* literal */.e)(all), closes: 'class' };
    }
    if (char === '"') {
        const [all, quoted = ''] = /^"([^"]*)"?/.exec(rest);
        return { taken: all.length, pattern: (0,linear_pattern/* literal */.e)(quoted) };
    }
    const sign = /^[@?*+]\((?!\?)/.test(rest) ? char : '';
    const open = rest[sign.length];
    if (open !== '(' && open !== '{')
        return undefined;
    const close = closeOf(rest, sign.length);
    if (close === undefined)
        return undefined;
    const inner = rest.slice(sign.length + 1, close);
    const taken = close + 1;
    const after = rest.slice(taken);
    const place = { start, end: after === '' ? part.end : after.startsWith('/'), whole: false };
    if (open === '{')
        return braces(inner, taken, { ...place, parens: part.parens });
    const pattern = alternatives(inner, '|', { ...place, parens: true });
    return { taken, pattern: `${pattern}${sign === '@' ? '' : sign}`, closes: 'parens' };
};
/** Reads braces: alternatives, a range, or just characters. */
const braces = (inner, taken, part) => {
    if (split(inner, ',').length > 1)
        return { taken, pattern: alternatives(inner, ',', part), closes: 'braces' };
    const range = rangePattern(inner);
    if (range !== undefined)
        return { taken, pattern: range, closes: 'braces' };
    const within = sequence(inner, { ...part, start: false, end: false });
    return { taken, pattern: `\\{${within}\\}`, closes: 'braces' };
};
const alternatives = (inner, separator, part) => `(?:${split(inner, separator)
    .map((one) => sequence(one, part))
    .join('|')})`;
/** Reads one character. */
const single = (rest) => {
    const [char = '', next] = rest;
    if (char === '\\' && next !== undefined) {
        const escaped = String.fromCodePoint(rest.codePointAt(1));
        return { taken: 1 + escaped.length, pattern: (0,linear_pattern/* literal */.e)(escaped) };
    }
    if (char === '?')
        return { taken: 1, pattern: '[^/]' };
    const whole = String.fromCodePoint(rest.codePointAt(0));
    return { taken: whole.length, pattern: (0,linear_pattern/* literal */.e)(whole) };
};
/** Returns the index of the bracket that closes the one at an index; undefined without one. */
const closeOf = (text, open) => {
    const closers = [];
    for (const [at, char] of structure(text, open)) {
        if (char === '(' || char === '{')
            closers.push(char === '(' ? ')' : '}');
        else if (char === closers.at(-1) && closers.pop() && closers.length === 0)
            return at;
    }
    return undefined;
};
/** Splits a text at a separator that stands in no brackets. */
const split = (text, separator) => {
    const closers = [];
    const parts = [];
    let from = 0;
    for (const [at, char] of structure(text, 0)) {
        if (char === separator && closers.length === 0) {
            parts.push(text.slice(from, at));
            from = at + 1;
        }
        else if (char === '(' || char === '{')
            closers.push(char === '(' ? ')' : '}');
        else if (char === closers.at(-1))
            closers.pop();
    }
    return [...parts, text.slice(from)];
};
/** Returns brackets and separators with their indexes: none that is escaped, quoted or in a class. */
function* structure(text, from) {
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === '"')
            at = afterQuote(text, at) - 1;
        else if (char === '[')
            at += (classPattern(text.slice(at))?.[0].length ?? 1) - 1;
        else if ('(){}|,'.includes(char))
            yield [at, char];
    }
}
/** Returns the index after a quoted text that begins at an index. */
const afterQuote = (text, at) => {
    const end = text.indexOf('"', at + 1);
    return end < 0 ? text.length : end + 1;
};


/***/ }),

/***/ 82277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   e: () => (/* binding */ literal)
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
/** Returns the pattern that matches a text and no other. */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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


/***/ }),

/***/ 70550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readPath),
/* harmony export */   f: () => (/* binding */ pathRules)
/* harmony export */ });
/* harmony import */ var _linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82277);

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
        for (const instruction of (0,_linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(pattern))
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


/***/ })

};
