export const id = 9249;
export const ids = [9249];
export const modules = {

/***/ 9249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ listContextFiles)
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


const maxPattern = 4_096;
const parseDockerIgnore = (text) => text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap(parseLine);
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

// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var inside = __webpack_require__(63697);
;// CONCATENATED MODULE: ./lib/adapters/node/context-files.js







const alwaysExcluded = ['.batch-job', '/effective-config.yml'];
const maxIgnoreFile = 1024 * 1024;
const listContextFiles = async (contents, base, { excluded, included, dockerfile }, signal) => {
    const docker = dockerfile === undefined ? [] : await readIgnoreFile(contents, base, dockerfile);
    const exclusions = [...alwaysExcluded, ...excluded].map((glob) => ruleOf(glob, false));
    const rules = (0,path_rules/* pathRules */.f)([...docker, ...(included ? rulesFor(included) : []), ...exclusions]);
    const named = namedIn(included);
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
        const isExcluded = rules.excludes(found) && !(named.folders.has(path) && found.winner === everything);
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
            else if (kind !== 'other' &&
                !(rules.excludes(found) && !(named.files.has(path) && found.winner === everything))) {
                if (kind === 'link' && !(await contents.staysInside(external_node_path_.posix.join(base, path))))
                    throw leavingLink(path);
                files.push(path);
            }
        }
    };
    await walk('', await contents.entries(base), rules.top);
    return files.sort((a, b) => (a < b ? -1 : 1));
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
    pattern: `${glob.includes('/') ? '' : '(?:.*/)?'}${(0,packaging_glob/* globPattern */.hp)(glob)}`,
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
        for (let at = external_node_path_.posix.dirname(file); at !== '.' && !folders.has(at); at = external_node_path_.posix.dirname(at))
            folders.add(at);
    return { files, folders };
};
const stepsBetweenYields = 200_000;
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


/***/ }),

/***/ 27113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hf: () => (/* binding */ globFault),
  _J: () => (/* binding */ globLiteral),
  hp: () => (/* binding */ globPattern)
});

// EXTERNAL MODULE: ./lib/packaging/linear-pattern.js
var linear_pattern = __webpack_require__(82277);
;// CONCATENATED MODULE: ./lib/packaging/glob-class.js

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
const classPattern = (text) => {
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
const rangePattern = (text) => {
    const [, low, high] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
    if (low !== undefined && high !== undefined)
        return numbers(...(Number(low) <= Number(high) ? [low, high] : [high, low]));
    const [, from, to] = /^([a-z])\.\.([a-z])$/i.exec(text) ?? [];
    return from === undefined || to === undefined ? undefined : between(...[from, to].sort());
};
const numbers = (low, high) => {
    const isPadded = [low, high].some((one) => /^0\d/.test(one));
    const width = Math.max(low.length, high.length);
    if (isPadded)
        return `(?:${digits(low.padStart(width, '0'), high.padStart(width, '0'))})`;
    const widths = Array.from({ length: high.length - low.length + 1 }, (_, index) => low.length + index);
    const parts = widths.map((size) => digits(size === low.length ? low : `1${'0'.repeat(size - 1)}`, size === high.length ? high : '9'.repeat(size)));
    return `(?:${parts.join('|')})`;
};
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



const globPattern = (glob) => {
    const text = glob
        .replace(/^(\.?\/)+/, '')
        .replace(/(?<!\/)\/+$/, '')
        .replace(/(^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, '$1**');
    const pattern = sequence(text, { start: true, end: true, whole: true, parens: false });
    if (/^(?:\*\*\/)?\*\.\*$/.test(text))
        return pattern.replace(/\*$/, '+');
    if (/[[({"\\]/.test(text))
        return `(?:${pattern}|${(0,linear_pattern/* literal */.e)(text)})`;
    return pattern;
};
const globFault = (glob) => {
    const hint = 'Name the files that belong to it, in as many globs as needed.';
    if (/^!(?!\()/.test(glob))
        return { why: 'begins with "!"', hint };
    return /(?<!\\)!\(/.test(glob) ? { why: 'contains "!("', hint } : undefined;
};
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
const quantifier = (rest, last, part) => {
    const [sign = '', next] = rest;
    if (last === undefined || next === '(')
        return undefined;
    const isQuantifier = (sign === '?' && last.closes === 'parens') ||
        (sign === '+' && (last.closes !== undefined || part.parens) && !/(?:^|[^\\])[*+?]$/.test(last.pattern));
    if (!isQuantifier)
        return undefined;
    return { taken: 1, pattern: sign === '?' && last.pattern.endsWith('+') ? '' : sign };
};
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
const afterQuote = (text, at) => {
    const end = text.indexOf('"', at + 1);
    return end < 0 ? text.length : end + 1;
};
const globLiteral = (path) => path.replace(/[\\*?[\]{},]/g, '\\$&');


/***/ }),

/***/ 82277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
const lastCodePoint = 0x10ffff;
const anyCharacter = { ranges: [0, lastCodePoint] };
const classes = {
    d: [0x30, 0x39],
    w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
    s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
};
const compilePattern = (source) => {
    const characters = [...source];
    const groups = [{ alternatives: [], parts: [] }];
    for (let at = 0; at < characters.length;)
        at = readElement(characters, at, groups);
    if (groups.length > 1)
        throw new SyntaxError('a parenthesis is not closed');
    return closed(groups[0]);
};
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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
const openingLength = (characters, at) => {
    if (characters[at + 1] !== '?')
        return 1;
    if (characters[at + 2] !== ':')
        throw new SyntaxError('a group of an unknown kind');
    return 3;
};
const closeGroup = (groups) => {
    const group = groups.pop();
    const around = groups.at(-1);
    if (around === undefined)
        throw new SyntaxError('a parenthesis is closed and was not opened');
    around.parts.push(closed(group));
};
const repeatLastPart = (group, kind) => {
    const repeated = group.parts.pop();
    if (repeated === undefined)
        throw new SyntaxError(`nothing stands before ${kind}`);
    group.parts.push(repetition(repeated, kind));
};
const closed = ({ alternatives, parts }) => {
    const last = parts.flat();
    let behind = alternatives.reduce((sum, one) => sum + one.length + 2, last.length);
    const before = alternatives.flatMap((one) => {
        behind -= one.length + 2;
        return [{ go: [1, one.length + 2] }, ...one, { go: [behind + 1] }];
    });
    return [...before, ...last];
};
const repetition = (once, kind) => {
    if (kind === '?')
        return [{ go: [1, once.length + 1] }, ...once];
    const again = { go: [-once.length, 1] };
    return kind === '+' ? [...once, again] : [{ go: [1, once.length + 2] }, ...once, again];
};
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
const classOf = (letter) => {
    const ranges = classes[letter.toLowerCase()];
    return ranges && letter !== letter.toLowerCase() ? complement(ranges) : ranges;
};
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
const readBound = (characters, at) => {
    const isEscaped = characters[at] === '\\';
    const character = characters[isEscaped ? at + 1 : at];
    if (character === undefined)
        throw new SyntaxError('a bracket is not closed');
    if (isEscaped && /[A-Za-z0-9]/.test(character))
        throw new SyntaxError(`\\${character} has no meaning`);
    return [character.codePointAt(0), at + (isEscaped ? 2 : 1)];
};
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
