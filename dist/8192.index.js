export const id = 8192;
export const ids = [8192];
export const modules = {

/***/ 18544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn),
/* harmony export */   k: () => (/* binding */ locatedText)
/* harmony export */ });
const locatedText = (text, file) => {
    const position = positionsIn(text);
    return { file, text, locate: (place) => position(offsetOf(place) ?? 0) };
};
const offsetOf = (place) => typeof place === 'object' && 'offset' in place ? place.offset : undefined;
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

/***/ 28021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ errorAtOffset)
/* harmony export */ });
const errorAtOffset = (code, offset, sentence, hint) => ({
    code,
    severity: 'error',
    sentence,
    place: { offset },
    ...(hint === undefined ? {} : { hint }),
});


/***/ }),

/***/ 28192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSource: () => (/* binding */ parseSource),
  j9: () => (/* binding */ yamlErrorAt),
  Wz: () => (/* binding */ yamlTree)
});

// UNUSED EXPORTS: maxParts

// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/source/document.js
var source_document = __webpack_require__(18544);
// EXTERNAL MODULE: ./lib/source/error-at-offset.js
var error_at_offset = __webpack_require__(28021);
;// CONCATENATED MODULE: ./lib/source/locate.js
const locateIn = (yaml, contents, targets, position) => {
    const pairOf = pairFinder(yaml, targets);
    const childOf = (node, step) => {
        const target = yaml.isAlias(node) ? targets.get(node) : node;
        if (yaml.isMap(target))
            return pairOf(target, String(step));
        if (yaml.isSeq(target))
            return itemOf(target, step);
        return undefined;
    };
    const entryAt = (path) => {
        let entry = { key: null, value: contents };
        for (const step of path) {
            const child = childOf(entry.value, step);
            if (!child)
                return { ...entry, exists: false };
            entry = child;
        }
        return { ...entry, exists: true };
    };
    const positionOf = (node) => {
        const [begin, end] = (node ?? contents)?.range ?? [0, 0];
        return position(begin, end);
    };
    return (place) => {
        if (place === 'file')
            return { line: 1, column: 1 };
        if ('offset' in place)
            return position(place.offset);
        const { key, value, exists } = entryAt(place.path);
        const isKeyMeant = place.at === 'key' || !exists || isEmpty(value) || isBelowKey(key, value);
        return positionOf(isKeyMeant ? (key ?? value) : value);
    };
};
const isBelowKey = (key, value) => key !== null && value !== null && 'items' in value && !value.flow;
const isEmpty = (node) => node === null || node.range?.[0] === node.range?.[1];
const pairFinder = (yaml, targets) => {
    const indexes = new WeakMap();
    return (map, key) => {
        let index = indexes.get(map);
        if (!index) {
            index = new Map(map.items.map((pair) => [keyText(yaml, pair.key, targets), pair]));
            indexes.set(map, index);
        }
        return index.get(key);
    };
};
const itemOf = (list, step) => {
    const item = typeof step === 'number' || /^\d+$/.test(step) ? list.items[Number(step)] : null;
    return item ? { key: null, value: item } : undefined;
};
const keyText = (yaml, key, targets) => {
    const node = yaml.isAlias(key) ? (targets.get(key) ?? key) : key;
    if (!yaml.isScalar(node))
        return '';
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
};

// EXTERNAL MODULE: ./lib/source/plain-value.js
var plain_value = __webpack_require__(97885);
// EXTERNAL MODULE: ./lib/source/short-tags.js
var short_tags = __webpack_require__(54909);
// EXTERNAL MODULE: ./lib/source/unknown-tag.js
var unknown_tag = __webpack_require__(29746);
;// CONCATENATED MODULE: ./lib/source/syntax.js


const maxErrors = 10;
const syntaxErrors = (document, text, position) => {
    const found = [];
    const isYaml11 = document.directives.yaml.explicit && document.directives.yaml.version === '1.1';
    if (isYaml11)
        found.push((0,error_at_offset/* errorAtOffset */.j)('source/syntax', 0, 'The config asks for YAML 1.1, in which `no` and `on` are booleans.', 'Remove the line `%YAML 1.1`: configs are YAML 1.2.'));
    const lines = new Set();
    for (const error of withoutConsequences(document, text)) {
        const { line } = position(error.pos[0]);
        if (lines.has(line) || found.length >= maxErrors)
            continue;
        lines.add(line);
        found.push(diagnosticOf(error, document, text));
    }
    return found;
};
const withoutConsequences = (document, text) => {
    const { errors, warnings } = document;
    const tab = errors.findIndex(({ code }) => code === 'TAB_AS_INDENT');
    const bare = errors.findIndex((error) => bareDirective(error, text) !== undefined);
    const kept = errors.filter((error, index) => {
        if (tab >= 0 && index > tab)
            return error.code === 'TAB_AS_INDENT';
        return bare < 0 || index <= bare || !ofBrackets.has(error.code) || bareDirective(error, text) !== undefined;
    });
    return [...kept, ...warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')];
};
const ofBrackets = new Set(['MISSING_CHAR', 'UNEXPECTED_TOKEN', 'BAD_SCALAR_START', 'BAD_INDENT']);
const longestCall = 300;
const bareDirective = ({ code, pos: [offset] }, text) => {
    if (!ofBrackets.has(code))
        return undefined;
    const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - longestCall);
    const line = text.slice(start, offset);
    const call = /\$([A-Za-z_]\w*)\([^()]*\)?$/.exec(line);
    const before = line.slice(0, call?.index ?? 0).trimEnd();
    const name = /[[{]/.test(before) && /[[{,:]$/.test(before) ? call?.[1] : undefined;
    return name === undefined ? undefined : { name, at: start + (call?.index ?? 0) };
};
const diagnosticOf = (error, document, text) => {
    const offset = error.pos[0];
    const directive = bareDirective(error, text);
    if (directive !== undefined)
        return (0,error_at_offset/* errorAtOffset */.j)('source/syntax', directive.at, `In brackets and braces the commas, quotes and brackets of \`$${directive.name}(…)\` are read as YAML.`, `Put the directive into double quotes: "$${directive.name}('…')".`);
    if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
        const opened = lastStart(document.contents) ?? offset;
        const quote = text.charAt(opened) === "'" ? "'" : '"';
        return (0,error_at_offset/* errorAtOffset */.j)('source/syntax', opened, `The quote ${quote} that opens here is never closed.`, `Write ${quote} at the end of the text as well.`);
    }
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/.test(lineFrom(text, offset)))
        return (0,error_at_offset/* errorAtOffset */.j)('source/syntax', offset, 'This key has its value here, and the next line is indented deeper, as if it belonged to that value.', 'Let the next line begin in the column in which this key begins.');
    if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow'))
        return (0,error_at_offset/* errorAtOffset */.j)('source/syntax', offset, 'A `{` or `[` above is still open here, and what stands in it must be indented deeper.', 'Close it with `}` or `]` before this line, or indent this line deeper.');
    if (error.code === 'TAG_RESOLVE_FAILED')
        return (0,error_at_offset/* errorAtOffset */.j)(...(0,unknown_tag/* unknownTag */.J)(offset, /Unresolved tag: (\S+)/.exec(error.message)?.[1] ?? ''));
    if (error.code === 'TAB_AS_INDENT')
        return (0,error_at_offset/* errorAtOffset */.j)('source/tab-indentation', offset, 'A tab stands where YAML allows only spaces.', 'Indent with spaces.');
    if (error.code === 'BAD_ALIAS')
        return (0,error_at_offset/* errorAtOffset */.j)('source/syntax', offset, sentenceOf(error.message), 'Write the anchor (`&name`) before the alias (`*name`).');
    return (0,error_at_offset/* errorAtOffset */.j)('source/syntax', offset, texts[error.code]?.[0] ?? sentenceOf(error.message), texts[error.code]?.[1]);
};
const lineFrom = (text, offset) => /^.*/.exec(text.slice(offset))?.[0] ?? '';
const lastStart = (node) => {
    const { items, value, range, key } = (node ?? {});
    if (items)
        return lastStart(items.at(-1));
    if (key !== undefined)
        return lastStart(value ?? key);
    return range?.[0];
};
const texts = {
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
const sentenceOf = (message) => {
    const line = message.split('\n')[0].trim();
    return /[.!?]$/.test(line) ? line : `${line}.`;
};

;// CONCATENATED MODULE: ./lib/source/parse.js







const parseSource = async (text, file) => parseWith(await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), text.replace(/^\ufeff/, ''), file);
const parseWith = (yaml, text, file) => {
    const composed = compose(yaml, text);
    if ('error' in composed)
        return { diagnostics: [composed.error] };
    const { document } = composed;
    const position = (0,source_document/* positionsIn */.Y)(text);
    const errors = syntaxErrors(document, text, position);
    if (errors.some(diagnostic/* isError */.bJ))
        return { diagnostics: errors };
    const plain = (0,plain_value/* plainValue */._)(yaml, document.contents, text);
    if (plain.errors.length > 0)
        return { diagnostics: plain.errors };
    if (document.contents === null || plain.value === null)
        return { diagnostics: [emptyError()] };
    const located = {
        file,
        text,
        value: plain.value,
        locate: locateIn(yaml, document.contents, plain.targets, position),
    };
    return { value: located, diagnostics: [] };
};
const compose = (yaml, text) => {
    const parsed = parseTokens(yaml, text);
    if ('error' in parsed)
        return parsed;
    const composer = new yaml.Composer({
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
        customTags: [...short_tags/* shortTags */.eQ],
    });
    const documents = withoutStackTraces(() => [...composer.compose(parsed.tokens, true, text.length)]);
    const [first, second] = documents;
    if (second)
        return { error: severalDocuments(second, text) };
    return first ? { document: first } : { error: emptyError() };
};
const yamlTree = (yaml, text) => {
    const composed = compose(yaml, text);
    if ('error' in composed || composed.document.errors.length > 0)
        return undefined;
    return composed.document.contents;
};
const yamlErrorAt = (yaml, text) => {
    const composed = compose(yaml, text);
    if (!('error' in composed))
        return composed.document.errors[0]?.pos[0];
    const { place } = composed.error;
    return typeof place === 'object' && 'offset' in place ? place.offset : 0;
};
const maxStrangeTokens = 20;
const maxParts = 200_000;
const parseTokens = (yaml, text) => {
    const parser = new yaml.Parser();
    const tokens = [];
    let strange = 0;
    let documents = 0;
    let parts = 0;
    for (const lexeme of new yaml.Lexer().lex(text)) {
        parts += 1;
        if (parts > maxParts)
            return { error: tooManyParts(parser.offset) };
        for (const token of parser.next(lexeme)) {
            if (token.type === 'error' || token.type === 'directive')
                strange += 1;
            if (token.type === 'document')
                documents += 1;
            tokens.push(token);
        }
        if (strange > maxStrangeTokens || documents > 1)
            break;
        if (parser.stack.length > plain_value/* maxDepth */.M + 2)
            return { error: tooDeep(parser.offset) };
    }
    return { tokens: [...tokens, ...parser.end()] };
};
const emptyError = () => (0,error_at_offset/* errorAtOffset */.j)('source/empty', 0, 'The config file holds nothing but spaces and comments.', 'Begin with `resources:`, or run `init` to write a config.');
const tooDeep = (offset) => (0,error_at_offset/* errorAtOffset */.j)('source/too-deep', offset, `The config is nested deeper than ${plain_value/* maxDepth */.M} levels here.`, 'Check for brackets or dashes that are not closed or not meant.');
const tooManyParts = (offset) => (0,error_at_offset/* errorAtOffset */.j)('source/too-many-parts', offset, `The config has more than ${maxParts.toLocaleString('en')} words and marks; what stands from here on was not read.`, 'Split it into several configs, each with its own project name.');
const severalDocuments = (second, text) => (0,error_at_offset/* errorAtOffset */.j)('source/several-documents', Math.max(0, text.lastIndexOf('---', second.contents?.range[0] ?? second.range[0])), 'A second YAML document begins here; a config is one.', 'Remove the line `---`, or put the second document into a file of its own.');
const withoutStackTraces = (work) => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
};


/***/ }),

/***/ 97885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxDepth),
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89366);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20644);
/* harmony import */ var _error_at_offset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28021);
/* harmony import */ var _short_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54909);
/* harmony import */ var _unknown_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29746);





const maxDepth = 100;
const maxAliasedValues = 100_000;
const maxErrors = 200;
const plainValue = (yaml, contents, text) => {
    const walk = {
        yaml,
        text,
        anchors: new Map(),
        targets: new Map(),
        open: new Set(),
        errors: [],
        keys: [],
        aliasedValues: 0,
        reported: new Set(),
    };
    const value = dataOf(walk, contents, 0, undefined);
    return { value, targets: walk.targets, errors: walk.errors };
};
const report = (walk, node, ...error) => {
    if (walk.reported.has(node) || walk.errors.length >= maxErrors)
        return;
    walk.reported.add(node);
    walk.errors.push((0,_error_at_offset_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAtOffset */ .j)(...error));
};
const offsetOf = (node) => node?.range?.[0] ?? 0;
const jsonTags = new Set([
    '!',
    ...['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`),
]);
const dataOf = (walk, node, depth, via) => {
    const { yaml } = walk;
    if (node === null)
        return null;
    if (via && ++walk.aliasedValues > maxAliasedValues) {
        if (walk.aliasedValues === maxAliasedValues + 1)
            report(walk, via, 'source/too-many-aliases', offsetOf(via), `The aliases of this config expand to more than ${maxAliasedValues.toLocaleString('en')} values.`, 'Write the values out, or leave the aliases away.');
        return null;
    }
    if (yaml.isAlias(node))
        return aliasValue(walk, node, depth, via);
    const anchor = node.anchor;
    if (anchor !== undefined && !via)
        walk.anchors.set(anchor, node);
    const { tag } = node;
    if (tag === undefined || jsonTags.has(tag))
        return untaggedData(walk, node, depth, via);
    if ((0,_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTag */ .h7)(tag) && isTemplateLanguage(walk.keys)) {
        const value = untaggedData(walk, node, depth, via);
        return (0,_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .longForm */ .JW)(tag, yaml.isScalar(node) ? String(node.value ?? '') : value);
    }
    if ((0,_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTag */ .h7)(tag))
        report(walk, node, ...(0,_unknown_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownTag */ .J)(Math.max(0, walk.text.lastIndexOf(tag, offsetOf(node))), tag, yaml.isScalar(node) ? String(node.value ?? '') : ''));
    else
        report(walk, node, 'source/unknown-tag', offsetOf(node), `The YAML tag \`${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(tag)}\` is not known.`, 'Remove it; configs hold maps, lists, texts, numbers and booleans.');
    return null;
};
const isTemplateLanguage = ([top, , below]) => top === 'cloudformationResources' || (top === 'resources' && below === 'overrides');
const untaggedData = (walk, node, depth, via) => {
    const { yaml } = walk;
    if (yaml.isScalar(node))
        return scalarValue(walk, node);
    if (depth >= maxDepth) {
        report(walk, via ?? node, 'source/too-deep', offsetOf(via ?? node), `The config is nested deeper than ${maxDepth} levels here.`, 'Check for aliases that repeat each other.');
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
    const target = walk.targets.get(alias) ?? walk.anchors.get(alias.source);
    const name = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(alias.source);
    if (target === undefined)
        report(walk, alias, 'source/syntax', offsetOf(alias), `There is no anchor \`&${name}\` before this alias.`, 'Write the anchor before its first alias.');
    else if (walk.open.has(target))
        report(walk, alias, 'source/alias-cycle', offsetOf(alias), `The alias \`*${name}\` stands inside its own anchor.`, 'Write the value out.');
    else {
        walk.targets.set(alias, target);
        return dataOf(walk, target, depth, via ?? alias);
    }
    return null;
};
const invalidCharacter = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;
const scalarValue = (walk, scalar) => {
    const { value } = scalar;
    if (typeof value === 'string') {
        const found = invalidCharacter.exec(value)?.[0];
        if (found)
            report(walk, scalar, 'source/noncharacter', offsetOf(scalar), `This text holds U+${found.charCodeAt(0).toString(16).toUpperCase()}, which is no character.`, 'Remove it; it often comes from a broken copy and is not seen.');
        return value;
    }
    if (typeof value === 'number' && !Number.isFinite(value))
        report(walk, scalar, 'source/syntax', offsetOf(scalar), `\`${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(scalar.source ?? String(value))}\` is no number that a template can hold.`, 'Put it into quotes if it is a text.');
    if (typeof value === 'number')
        return (0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_4__/* .numberAsWritten */ .hH)(value, scalar.source);
    return value === null || typeof value === 'boolean' ? value : String(value);
};
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const mapValue = (walk, node, depth, via) => {
    const map = {};
    for (const pair of node.items) {
        const key = keyOf(walk, pair.key, node);
        walk.keys.push(key ?? '');
        const value = dataOf(walk, pair.value, depth + 1, via);
        walk.keys.pop();
        if (key === undefined)
            continue;
        if (reservedKeys.has(key))
            report(walk, pair.key, 'source/reserved-key', offsetOf(pair.key), `The key \`${key}\` is reserved by JavaScript.`, 'Use another name.');
        else if (Object.hasOwn(map, key))
            report(walk, pair.key, 'source/duplicate-key', offsetOf(pair.key), `The key ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(key)} stands twice in this map.`, 'Remove or rename one of the two.');
        else
            map[key] = value;
    }
    return map;
};
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
        return typeof value === 'string' && !(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_4__/* .isWrittenNumber */ .LT)(value) ? value : (node.source ?? String(value ?? ''));
    }
    report(walk, key ?? map, 'source/syntax', offsetOf(key ?? map), 'A key is a list, a map or an unknown alias here; keys are texts.', 'Put the key into quotes.');
    return undefined;
};


/***/ }),

/***/ 54909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ longForm),
/* harmony export */   eQ: () => (/* binding */ shortTags),
/* harmony export */   h7: () => (/* binding */ isShortTag),
/* harmony export */   u0: () => (/* binding */ usableTags)
/* harmony export */ });
const names = [
    ...['Ref', 'GetAtt', 'Sub', 'Join', 'Select', 'Split', 'Base64', 'Cidr', 'GetAZs', 'ImportValue'],
    ...['FindInMap', 'If', 'And', 'Equals', 'Not', 'Or', 'Transform', 'Condition'],
];
const shortTags = names.flatMap((name) => [
    { tag: `!${name}`, resolve: (text) => text },
    { tag: `!${name}`, collection: 'seq' },
    { tag: `!${name}`, collection: 'map' },
]);
const usableTags = names.slice(0, 10).map((name) => `!${name}`);
const isShortTag = (tag) => tag.startsWith('!') && names.includes(tag.slice(1));
const longForm = (tag, value) => {
    const name = tag.slice(1);
    if (name === 'Ref' || name === 'Condition')
        return { [name]: value };
    if (name !== 'GetAtt' || typeof value !== 'string')
        return { [`Fn::${name}`]: value };
    const [resource = '', ...attribute] = value.split('.');
    return { 'Fn::GetAtt': [resource, attribute.join('.')] };
};


/***/ }),

/***/ 29746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unknownTag)
/* harmony export */ });
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40258);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89366);
/* harmony import */ var _short_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54909);



const unknownTag = (offset, tag, argument = '') => {
    if ((0,_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTag */ .h7)(tag))
        return [
            'source/unknown-tag',
            offset,
            `The YAML tag ${tag} is read only in \`cloudformationResources\` and \`overrides\`, which are in CloudFormation's language.`,
            directiveFor(tag, argument),
        ];
    const meant = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(tag.replace(/^!Fn::/i, '!'), _short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .usableTags */ .u0);
    return [
        'source/unknown-tag',
        offset,
        `The YAML tag ${tag === '' ? 'here' : `\`${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(tag)}\``} is not known.`,
        meant === undefined
            ? 'Remove it; put the value into quotes if it is a text that begins with `!`.'
            : `Did you mean \`${meant}\`? Such short forms are read in \`cloudformationResources\` and \`overrides\`.`,
    ];
};
const directiveFor = (tag, argument) => {
    const inPlace = 'in its place';
    if (tag === '!Ref' && /^[A-Za-z0-9]+$/.test(argument))
        return `Write $CfResourceParam('${argument}', 'Ref') ${inPlace}.`;
    const [, id, attribute] = /^([A-Za-z0-9]+)\.([\w.]+)$/.exec(argument) ?? [];
    if (tag === '!GetAtt' && id !== undefined)
        return `Write $CfResourceParam('${id}', '${attribute}') ${inPlace}.`;
    const [, stack, output] = /^([A-Za-z0-9-]+)-([A-Za-z0-9]+)$/.exec(argument) ?? [];
    if (tag === '!ImportValue')
        return stack === undefined
            ? `Write $CfStackOutput('<stack>', '<output>') ${inPlace}, with the stack and the output that exports the value.`
            : `Write $CfStackOutput('${stack}', '${output}') ${inPlace}, if the output ${output} of the stack ${stack} exports the value.`;
    return `Write \`$CfResourceParam('LogicalId', 'Attribute')\`, or another directive, ${inPlace}.`;
};


/***/ })

};
