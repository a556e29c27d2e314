export const id = 8192;
export const ids = [8192];
export const modules = {

/***/ 1908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ offsetComplaint)
/* harmony export */ });
/** An error at an offset of the text. */
const offsetComplaint = (code, offset, sentence, hint) => ({
    code,
    severity: 'error',
    sentence,
    place: { offset },
    ...(hint === undefined ? {} : { hint }),
});


/***/ }),

/***/ 8544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn),
/* harmony export */   k: () => (/* binding */ locatedText)
/* harmony export */ });
/** A text that could not be read as YAML: offsets have a line, paths are at its beginning. */
const locatedText = (text, file) => {
    const position = positionsIn(text);
    return { file, text, locate: (place) => position(offsetOf(place) ?? 0) };
};
const offsetOf = (place) => typeof place === 'object' && 'offset' in place ? place.offset : undefined;
/** From offsets (begin, and end where it is known) to line and column; offsets outside the text are moved into it. */
const positionsIn = (text) => {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (begin, end) => {
        const offset = Math.min(Math.max(0, begin), text.length);
        const line = lastAtMost(starts, offset);
        const start = starts[line];
        const feed = (starts[line + 1] ?? text.length + 1) - 1;
        const lineEnd = text[feed - 1] === '\r' ? feed - 1 : feed;
        const last = end === undefined ? offset + 1 : Math.max(offset + 1, end);
        return {
            line: line + 1,
            column: offset - start + 1,
            endColumn: Math.min(last, Math.max(lineEnd, offset + 1)) - start + 1,
        };
    };
};
/** Index of the last number that is not over `limit`, in a sorted list that begins with 0. */
const lastAtMost = (sorted, limit) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (sorted[middle] <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSource: () => (/* binding */ parseSource),
  W: () => (/* binding */ yamlTree)
});

// UNUSED EXPORTS: mostParts

// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/source/complaint.js
var source_complaint = __webpack_require__(1908);
// EXTERNAL MODULE: ./lib/source/document.js
var source_document = __webpack_require__(8544);
;// CONCATENATED MODULE: ./lib/source/locate.js
/**
 * Where places stand. A value that is an alias is at the alias, what lies below it at the anchor's text. An empty
 * value and a missing key are at the key above them, a missing item at its list's key.
 */
const locateIn = (yaml, contents, targets, position) => {
    const keys = new WeakMap();
    const pairOf = (map, key) => {
        let pairs = keys.get(map);
        if (!pairs) {
            pairs = new Map(map.items.map((pair) => [keyText(yaml, pair.key, targets), pair]));
            keys.set(map, pairs);
        }
        return pairs.get(key);
    };
    const span = (node) => position(node.range?.[0] ?? 0, node.range?.[1]);
    return (place) => {
        if (place === 'file')
            return { line: 1, column: 1 };
        if ('offset' in place)
            return position(place.offset);
        let node = contents;
        let key = null;
        for (const step of place.path) {
            const whole = yaml.isAlias(node) ? (targets.get(node) ?? null) : node;
            const pair = yaml.isMap(whole) ? pairOf(whole, String(step)) : undefined;
            const item = yaml.isSeq(whole) ? itemOf(whole, step) : undefined;
            if (!pair && !item)
                return span(key ?? node ?? contents ?? nowhere);
            key = pair ? pair.key : null;
            node = pair ? pair.value : item;
        }
        const empty = node === null || node.range?.[0] === node.range?.[1];
        return span((place.at === 'key' || empty ? key : null) ?? node ?? contents ?? nowhere);
    };
};
const nowhere = { range: [0, 0, 0] };
const itemOf = (list, step) => {
    const item = typeof step === 'number' || /^\d+$/.test(step) ? list.items[Number(step)] : undefined;
    return item ?? undefined;
};
/** The key as `plainValue` spells it. */
const keyText = (yaml, key, targets) => {
    const node = yaml.isAlias(key) ? (targets.get(key) ?? key) : key;
    if (!yaml.isScalar(node))
        return '';
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
};

;// CONCATENATED MODULE: ./lib/source/syntax.js

/** One mistake often breaks what follows: the first of each line is told, and no more than these. */
const most = 10;
/** What the YAML parser complains of, in our words; the first of each line. */
const syntaxComplaints = (document, text, position) => {
    const found = [];
    const oldVersion = document.directives.yaml.explicit && document.directives.yaml.version === '1.1';
    if (oldVersion)
        found.push((0,source_complaint/* offsetComplaint */.Z)('source/syntax', 0, 'The config asks for YAML 1.1, in which `no` and `on` are booleans.', 'Remove the line `%YAML 1.1`: configs are YAML 1.2.'));
    const lines = new Set();
    for (const error of [...document.errors, ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')]) {
        const { line } = position(error.pos[0]);
        if (lines.has(line) || found.length >= most)
            continue;
        lines.add(line);
        found.push(told(error, document, text));
    }
    return found;
};
const told = (error, document, text) => {
    const offset = error.pos[0];
    if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
        const opened = lastStart(document.contents) ?? offset;
        const quote = text.charAt(opened) === "'" ? "'" : '"';
        return (0,source_complaint/* offsetComplaint */.Z)('source/syntax', opened, `The quote ${quote} that opens here is never closed.`, `Write ${quote} at the end of the text as well.`);
    }
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/.test(lineFrom(text, offset)))
        return (0,source_complaint/* offsetComplaint */.Z)('source/syntax', offset, 'This key has its value here, and the next line is indented deeper, as if it belonged to that value.', 'Let the next line begin in the column in which this key begins.');
    if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow'))
        return (0,source_complaint/* offsetComplaint */.Z)('source/syntax', offset, 'A `{` or `[` above is still open here, and what stands in it must be indented deeper.', 'Close it with `}` or `]` before this line, or indent this line deeper.');
    if (error.code === 'TAG_RESOLVE_FAILED')
        return unknownTag(offset, error.message);
    if (error.code === 'TAB_AS_INDENT')
        return (0,source_complaint/* offsetComplaint */.Z)('source/tab-indentation', offset, 'A tab stands where YAML allows only spaces.', 'Indent with spaces.');
    if (error.code === 'BAD_ALIAS')
        return (0,source_complaint/* offsetComplaint */.Z)('source/syntax', offset, sentenceOf(error.message), 'Write the anchor (`&name`) before the alias (`*name`).');
    return (0,source_complaint/* offsetComplaint */.Z)('source/syntax', offset, ways[error.code]?.[0] ?? sentenceOf(error.message), ways[error.code]?.[1]);
};
const lineFrom = (text, offset) => /^.*/.exec(text.slice(offset))?.[0] ?? '';
/** Where the last value of all begins: the one that runs to the end of the file if its quote is not closed. */
const lastStart = (node) => {
    const { items, value, range, key } = (node ?? {});
    if (items)
        return lastStart(items.at(-1));
    if (key !== undefined)
        return lastStart(value ?? key);
    return range?.[0];
};
const ways = {
    BAD_INDENT: [undefined, 'Indent it like its neighbours.'],
    BAD_DQ_ESCAPE: [undefined, 'Write paths with `/`; in single quotes a backslash is only a backslash.'],
    BAD_SCALAR_START: [undefined, 'Put the text into quotes.'],
    BLOCK_AS_IMPLICIT_KEY: [
        'A second `key:` stands on one line.',
        'Put the value into quotes if its colon is part of the text, or begin a new line.',
    ],
    MULTILINE_IMPLICIT_KEY: [
        'Here a `key: value` is expected; a colon may be missing.',
        'Write a colon and a space after the key, and put texts of several lines after `|`.',
    ],
    MISSING_CHAR: [undefined, 'Check for a quote or bracket that is not closed, or a missing colon.'],
    UNEXPECTED_TOKEN: [undefined, 'Check the indentation and the quotes of this line and the one before.'],
};
const unknownTag = (offset, message) => {
    const tag = /Unresolved tag: (\S+)/.exec(message)?.[1] ?? '';
    const cloudFormation = /^!(Ref|GetAtt|Sub|Join|Select|Split|Base64|Cidr|FindInMap|GetAZs|If|ImportValue)$/.exec(tag);
    return (0,source_complaint/* offsetComplaint */.Z)('source/unknown-tag', offset, `The YAML tag ${tag || 'here'} is not known.`, cloudFormation
        ? `Write \`$CfResourceParam('LogicalId', 'Attribute')\`, or the long form \`${cloudFormation[1] === 'Ref' ? 'Ref' : `Fn::${cloudFormation[1]}`}: …\`.`
        : 'Remove it; put the value into quotes if it is a text that begins with `!`.');
};
const sentenceOf = (message) => {
    const line = message.split('\n')[0].trim();
    return /[.!?]$/.test(line) ? line : `${line}.`;
};

// EXTERNAL MODULE: ./lib/source/value.js
var value = __webpack_require__(948);
;// CONCATENATED MODULE: ./lib/source/parse.js






/**
 * A YAML text as a located document, or every reason why it is none. The places of the reasons are offsets; to show
 * their lines where there is no document, take `locatedText`. `yaml` is loaded by the first call.
 */
const parseSource = async (text, file) => parseWith(await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), text.replace(/^\ufeff/, ''), file);
const parseWith = (yaml, text, file) => {
    const read = compose(yaml, text);
    if ('complaint' in read)
        return { diagnostics: [read.complaint] };
    const { document } = read;
    const position = (0,source_document/* positionsIn */.Y)(text);
    const broken = syntaxComplaints(document, text, position);
    if (broken.some(diagnostic/* isError */.bJ))
        return { diagnostics: broken };
    const plain = (0,value/* plainValue */._)(yaml, document.contents);
    if (plain.complaints.length > 0)
        return { diagnostics: plain.complaints };
    if (document.contents === null || plain.value === null)
        return failed('source/empty', 0, emptySentence, beginning);
    const located = {
        file,
        text,
        value: plain.value,
        locate: locateIn(yaml, document.contents, plain.targets, position),
    };
    return { value: located, diagnostics: [] };
};
const emptySentence = 'The config file holds nothing but spaces and comments.';
const beginning = 'Begin with `resources:`, or run `init` to write a config.';
/** The one document of a text. */
const compose = (yaml, text) => {
    const read = tokensOf(yaml, text);
    if ('complaint' in read)
        return read;
    const composer = new yaml.Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const documents = withoutStacks(() => [...composer.compose(read.tokens, true, text.length)]);
    const [first, second] = documents;
    if (second)
        return { complaint: severalDocuments(second, text) };
    return first ? { document: first } : { complaint: (0,source_complaint/* offsetComplaint */.Z)('source/empty', 0, emptySentence, beginning) };
};
/**
 * The tree of a YAML text that is no config, read as guardedly: neither deep nor long texts can stop the process.
 * Undefined where it is no single document without mistakes; keys that stand twice are the caller's to find.
 */
const yamlTree = (yaml, text) => {
    const read = compose(yaml, text);
    if ('complaint' in read || read.document.errors.length > 0)
        return undefined;
    return read.document.contents;
};
/** Garbage makes errors without end: of their tokens, and of directives, these many are enough to tell. */
const mostStrange = 20;
/**
 * Words, marks, spaces and line ends of a config. A thousand jobs have 120,000, which is twenty times what fits into a
 * stack of CloudFormation's; reading a million takes seconds.
 */
const mostParts = 200_000;
/** The syntax tokens of a text. Reading stops where it gets too deep, long before anything recursive sees it. */
const tokensOf = (yaml, text) => {
    const parser = new yaml.Parser();
    const tokens = [];
    let strange = 0;
    let documents = 0;
    let parts = 0;
    for (const lexeme of new yaml.Lexer().lex(text)) {
        parts += 1;
        if (parts > mostParts)
            return { complaint: tooManyParts(parser.offset) };
        for (const token of parser.next(lexeme)) {
            if (token.type === 'error' || token.type === 'directive')
                strange += 1;
            if (token.type === 'document')
                documents += 1;
            tokens.push(token);
        }
        if (strange > mostStrange || documents > 1)
            break;
        // The stack holds the document and, for each level, one collection.
        if (parser.stack.length > value/* deepest */.J + 2)
            return { complaint: tooDeep(parser.offset) };
    }
    return { tokens: [...tokens, ...parser.end()] };
};
const tooDeep = (offset) => (0,source_complaint/* offsetComplaint */.Z)('source/too-deep', offset, `The config is nested deeper than ${value/* deepest */.J} levels here.`, 'Check for brackets or dashes that are not closed or not meant.');
const tooManyParts = (offset) => (0,source_complaint/* offsetComplaint */.Z)('source/too-many-parts', offset, `The config has more than ${mostParts.toLocaleString('en')} words and marks; what stands from here on was not read.`, 'Split it into several configs, each with its own project name.');
/** The mark stands before the second document's first value. */
const severalDocuments = (second, text) => (0,source_complaint/* offsetComplaint */.Z)('source/several-documents', Math.max(0, text.lastIndexOf('---', second.contents?.range[0] ?? second.range[0])), 'A second YAML document begins here; a config is one.', 'Remove the line `---`, or put the second document into a file of its own.');
/** `yaml` makes an error object of each mistake; their stacks take most of the time and nobody reads them. */
const withoutStacks = (work) => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
};
const failed = (...complaint) => ({
    diagnostics: [(0,source_complaint/* offsetComplaint */.Z)(...complaint)],
});


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deepest),
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9366);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1908);


/** Levels of lists and maps that a config may have, in the file or through its aliases. */
const deepest = 100;
/** Values that all aliases together may add: a bomb has millions, a config of a thousand jobs some ten thousand. */
const mostAliased = 100_000;
/** A file with more mistakes than these is none that somebody wrote. */
const mostComplaints = 200;
/**
 * The JSON data of a document. Complains of what JSON or the compiler cannot hold: keys that stand twice or are
 * reserved, aliases that contain themselves or expand without measure, numbers that are none, noncharacters.
 */
const plainValue = (yaml, contents) => {
    const walk = {
        yaml,
        anchors: new Map(),
        targets: new Map(),
        open: new Set(),
        complaints: [],
        aliased: 0,
        told: new Set(),
    };
    const value = dataOf(walk, contents, 0, undefined);
    return { value, targets: walk.targets, complaints: walk.complaints };
};
const complain = (walk, about, ...complaint) => {
    if (walk.told.has(about) || walk.complaints.length >= mostComplaints)
        return;
    walk.told.add(about);
    walk.complaints.push((0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetComplaint */ .Z)(...complaint));
};
const offsetOf = (node) => node?.range?.[0] ?? 0;
/** Tags that say what JSON knows; `yaml` also reads sets, dates and binary data. */
const plainTags = new Set([
    '!',
    ...['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`),
]);
/** `via` is the alias through which the node was reached. */
const dataOf = (walk, node, depth, via) => {
    const { yaml } = walk;
    if (node === null)
        return null;
    if (via && ++walk.aliased > mostAliased) {
        if (walk.aliased === mostAliased + 1)
            complain(walk, via, 'source/too-many-aliases', offsetOf(via), `The aliases of this config expand to more than ${mostAliased.toLocaleString('en')} values.`, 'Write the values out, or leave the aliases away.');
        return null;
    }
    if (yaml.isAlias(node))
        return aliasValue(walk, node, depth, via);
    const anchor = node.anchor;
    if (anchor !== undefined && !via)
        walk.anchors.set(anchor, node);
    const { tag } = node;
    if (tag !== undefined && !plainTags.has(tag)) {
        complain(walk, node, 'source/unknown-tag', offsetOf(node), `The YAML tag \`${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(tag)}\` is not known.`, 'Remove it; configs hold maps, lists, texts, numbers and booleans.');
        return null;
    }
    if (yaml.isScalar(node))
        return scalarValue(walk, node);
    if (depth >= deepest) {
        complain(walk, via ?? node, 'source/too-deep', offsetOf(via ?? node), `The config is nested deeper than ${deepest} levels here.`, 'Check for aliases that repeat each other.');
        return null;
    }
    walk.open.add(node);
    const value = yaml.isMap(node)
        ? mapValue(walk, node, depth, via)
        : node.items.map((item) => dataOf(walk, item, depth + 1, via));
    walk.open.delete(node);
    return value;
};
const aliasValue = (walk, alias, depth, via) => {
    // What stands below an alias was met before, when its anchor was.
    const target = walk.targets.get(alias) ?? walk.anchors.get(alias.source);
    const name = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(alias.source);
    if (target === undefined)
        complain(walk, alias, 'source/syntax', offsetOf(alias), `There is no anchor \`&${name}\` before this alias.`, 'Write the anchor before its first alias.');
    else if (walk.open.has(target))
        complain(walk, alias, 'source/alias-cycle', offsetOf(alias), `The alias \`*${name}\` stands inside its own anchor.`, 'Write the value out.');
    else {
        walk.targets.set(alias, target);
        return dataOf(walk, target, depth, via ?? alias);
    }
    return null;
};
const unfit = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;
const scalarValue = (walk, scalar) => {
    const { value } = scalar;
    if (typeof value === 'string') {
        const found = unfit.exec(value)?.[0];
        if (found)
            complain(walk, scalar, 'source/noncharacter', offsetOf(scalar), `This text holds U+${found.charCodeAt(0).toString(16).toUpperCase()}, which is no character.`, 'Remove it; it often comes from a broken copy and is not seen.');
        return value;
    }
    if (typeof value === 'number' && !Number.isFinite(value))
        complain(walk, scalar, 'source/syntax', offsetOf(scalar), `\`${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(scalar.source ?? String(value))}\` is no number that a template can hold.`, 'Put it into quotes if it is a text.');
    return value === null || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};
/** They would reach into every JavaScript object. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const mapValue = (walk, node, depth, via) => {
    const made = {};
    for (const pair of node.items) {
        const key = keyOf(walk, pair.key, node);
        const value = dataOf(walk, pair.value, depth + 1, via);
        if (key === undefined)
            continue;
        if (reserved.has(key))
            complain(walk, pair.key, 'source/reserved-key', offsetOf(pair.key), `The key \`${key}\` is reserved by JavaScript.`, 'Use another name.');
        else if (Object.hasOwn(made, key))
            complain(walk, pair.key, 'source/duplicate-key', offsetOf(pair.key), `The key ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(key)} stands twice in this map.`, 'Remove or rename one of the two.');
        else
            made[key] = value;
    }
    return made;
};
/** The text of a key; a list or map as a key is a mistake (often braces that were meant as a text). */
const keyOf = (walk, key, map) => {
    const { yaml } = walk;
    const node = yaml.isAlias(key) ? (walk.targets.get(key) ?? walk.anchors.get(key.source)) : key;
    if (yaml.isAlias(key) && node)
        walk.targets.set(key, node);
    if (node === null)
        return '';
    if (yaml.isScalar(node)) {
        if (node.anchor !== undefined)
            walk.anchors.set(node.anchor, node);
        const value = scalarValue(walk, node);
        return value === null ? (node.source ?? '') : typeof value === 'string' ? value : (node.source ?? String(value));
    }
    complain(walk, key ?? map, 'source/syntax', offsetOf(key ?? map), 'A key is a list, a map or an unknown alias here; keys are texts.', 'Put the key into quotes.');
    return undefined;
};


/***/ })

};
