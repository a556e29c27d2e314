#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/**
 * A line that the runner takes for no command: it looks for `::` behind any leading space and for `##[` anywhere, on
 * both streams of every step (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
const plainLine = (line) => line.replace(/^([\s\u0085]*):(?=:)/, '$1:\u200b').replaceAll('##[', '##\u200b[');


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Whether a path lies in a folder, both absolute and with links resolved. */
const isInside = (root, path) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
};


/***/ }),

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stopped)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8084);

/** What a run that was stopped is told as. */
const stopped = new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'door/stopped',
    message: 'The run was stopped. What CloudFormation has begun goes on by itself.',
    hint: 'Run the same command again: it waits for what is under way, and goes on from there.',
});


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Complained)
/* harmony export */ });
/** What a command throws when a stage returned complaints that stop it; the door prints them on their lines. */
class Complained extends Error {
    name = 'Complained';
    diagnostics;
    located;
    constructor(diagnostics, located) {
        super(`${diagnostics.length} complaints`);
        this.diagnostics = diagnostics;
        this.located = located;
    }
}


/***/ }),

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   NG: () => (/* binding */ keyComplaint),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   bJ: () => (/* binding */ isError)
/* harmony export */ });
const isError = (diagnostic) => diagnostic.severity === 'error';
/** An error at a value of the config. */
const complaint = (code, path, sentence, hint) => ({
    code,
    severity: 'error',
    sentence,
    place: { path },
    ...(hint === undefined ? {} : { hint }),
});
/** The same at a key: for keys that should not be there, or are there twice. */
const keyComplaint = (code, path, sentence, hint) => ({
    ...complaint(code, path, sentence, hint),
    place: { path, at: 'key' },
});
/** A warning never stops a command. */
const warning = (code, path, sentence, hint) => ({
    ...complaint(code, path, sentence, hint),
    severity: 'warning',
});


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4262);

/**
 * The world refused: AWS, Docker, GitHub, the disk. Thrown by adapters and gates, shown without a stack trace. What the
 * world says may quote a request, so that secrets by form are taken out of its words.
 */
class Refused extends Error {
    name = 'Refused';
    code;
    /** The missing permission, setting or command: what to do next. */
    hint;
    constructor(refusal) {
        super((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(refusal.message), { cause: refusal.cause });
        this.code = refusal.code;
        this.hint = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(refusal.hint);
    }
}


/***/ }),

/***/ 1002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDiagnostics),
/* harmony export */   Y: () => (/* binding */ placeDiagnostics)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4262);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9366);


/** The same complaint without secrets that its words quote. */
const discreet = (diagnostic) => {
    const { sentence, hint } = diagnostic;
    return { ...diagnostic, sentence: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(sentence), ...(hint === undefined ? {} : { hint: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(hint) }) };
};
/** The complaints with their positions, sorted by them, secrets hidden; what is said twice at one place stands once. */
const placeDiagnostics = (diagnostics, located) => {
    const seen = new Map();
    for (const diagnostic of diagnostics.map(discreet)) {
        const position = located?.locate(diagnostic.place) ?? { line: 1, column: 1 };
        const key = `${position.line}:${position.column} ${diagnostic.code} ${diagnostic.sentence}`;
        if (!seen.has(key))
            seen.set(key, { diagnostic, position });
    }
    return [...seen.values()].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
};
/** More would bury the first, and the first is where to begin. */
const most = 200;
/**
 * The complaints as blocks for a prompt: `<file>:<line>:<column> error config/unknown-key`, the sentence, the line
 * with a caret, the hint. Texts of the user's are made visible; nothing in them reaches the terminal as a command. A line
 * that holds a secret is not shown, whatever the complaint is about.
 */
const renderDiagnostics = (diagnostics, located, file) => {
    const placed = placeDiagnostics(diagnostics, located);
    const lines = located && placed.length ? located.text.split('\n') : [];
    const hidden = new Set(placed.flatMap(({ diagnostic, position }) => (diagnostic.hidden ? [position.line] : [])));
    const readable = ({ line, column }) => {
        const text = lines[line - 1] ?? '';
        // Of a long line little is shown, and so little is looked at.
        return hidden.has(line) || (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsSecret */ .hK)(text.slice(Math.max(0, column - 1_000), column + 1_000)) ? '' : text;
    };
    const blocks = placed.slice(0, most).map((one) => block(one, readable, file));
    if (placed.length > most)
        blocks.push(`… and ${placed.length - most} more.\n`);
    return blocks.join('\n');
};
const block = ({ diagnostic, position }, readable, file) => {
    const { line, column } = position;
    const head = `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)}:${line}:${column} ${diagnostic.severity} ${diagnostic.code}`;
    const shown = diagnostic.place === 'file' ? [] : snippet(readable(position), position);
    const hint = diagnostic.hint === undefined ? [] : [`  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(diagnostic.hint)}`];
    return `${[head, `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(diagnostic.sentence)}`, ...shown, ...hint].join('\n')}\n`;
};
/** Characters of a source line that are shown around the caret. */
const before = 60;
const after = 60;
/** The source line, cut around the caret, and the caret under it. */
const snippet = (text, { line, column, endColumn }) => {
    if (text.trim() === '')
        return [];
    const source = text.replace(/\r$/, '');
    const from = Math.max(0, column - 1 - before);
    const to = Math.min(source.length, column - 1 + after);
    const lead = (from > 0 ? '…' : '') + onOneLine(source.slice(from, column - 1));
    const marked = onOneLine(source.slice(column - 1, Math.min(to, (endColumn ?? column + 1) - 1)));
    const rest = onOneLine(source.slice(column - 1, to)) + (to < source.length ? '…' : '');
    const gutter = String(line);
    return [
        `  ${gutter} | ${lead}${rest}`,
        `  ${' '.repeat(gutter.length)} | ${' '.repeat((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(lead))}${'^'.repeat(Math.max(1, (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(marked)))}`,
    ];
};
/** A tab is one space here, so that the caret stands under its character. */
const onOneLine = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.replaceAll('\t', ' '));


/***/ }),

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TU: () => (/* binding */ concealed),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Names whose values nobody should read in a log: `DB_PASSWORD`, `apiKey`, `GITHUB_TOKEN`, `DATABASE_URL`, … */
const secretName = /secret|token|passw|passphrase|pwd|credential|private_?key|api_?key|access_?key|signing_?key|encryption_?key|auth(?!or)|cookie|dsn$|connection_?string|(?:database|db|redis|mongo\w{0,20}|postgres\w{0,20}|amqp)_?ur[il]|webhook/i;
/** Whether a variable of this name is likely to hold a secret. */
const looksSecret = (name) => secretName.test(name);
/**
 * Values that are secrets whatever their name: keys of AWS, GitHub and others, PEM blocks, passwords in URLs, JWTs. The
 * parts of a JWT have an end, so that no text made for it takes time that grows with the square of its length.
 */
const secretValue = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}|\bxox[a-z]-[\w-]{10,}|\bsk[-_][\w-]{16,}|-----BEGIN [A-Z ]*KEY|:\/\/[^\s/:@]*:[^\s/@]+@|\beyJ[\w-]{8,512}\.[\w-]{8,4096}\./;
/** Whether a text holds something that is a secret by its own form. */
const holdsSecret = (text) => secretValue.test(text);
/** A whole secret where `secretValue` is sure at its beginning: a key up to its end, a JWT with its signature. */
const wholeSecret = new RegExp(`-----BEGIN [A-Z ]*KEY[^]*?(?:-----END [A-Z ]*KEY-----|$)|(?:${secretValue.source})(?:(?<=\\.)[\\w-]*)?`, 'g');
/** A text of others with `(hidden)` for each secret in it that is one by its own form. */
const concealed = (text) => holdsSecret(text)
    ? text.replace(wholeSecret, (found) => (found.startsWith(':') ? '://(hidden)@' : '(hidden)'))
    : text;


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Among more words than these nothing is looked for: no stack has as many resources, and every look costs time. */
const mostKnown = 1_000;
/** Words that are told; more would be read by nobody. */
const mostListed = 100;
/** The known word that is nearest to a mistyped one, if it is near enough to be meant; the first of equals. */
const nearest = (word, words) => {
    const known = [...words];
    if (known.length > mostKnown)
        return undefined;
    let best;
    let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
        if (distance === 0)
            return candidate;
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best ?? onlyAround(word, known, 'startsWith') ?? onlyAround(word, known, 'endsWith');
};
/**
 * The one known word that begins or ends with the word (`visibilityTimeout` of `visibilityTimeoutSeconds`, `topicArn` of
 * `snsTopicArn`), if no other does.
 */
const onlyAround = (word, known, side) => {
    if (word.length < 4)
        return undefined;
    const found = [...known].filter((candidate) => candidate.length > word.length && candidate.toLowerCase()[side](word.toLowerCase()));
    return found.length === 1 ? found[0] : undefined;
};
/** "Did you mean `x`?", or what is known here, or nothing where nothing is. */
const didYouMean = (word, known) => {
    const meant = nearest(word, known);
    if (meant !== undefined)
        return `Did you mean \`${meant}\`?`;
    const listed = known.slice(0, mostListed).map((name) => `\`${name}\``);
    const more = known.length > mostListed ? ` and ${known.length - mostListed} more` : '';
    return known.length ? `Known here: ${listed.join(', ')}${more}.` : undefined;
};
/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string
 * alignment). Gives up with `limit` once that many are needed, so that long words cost nothing.
 */
const editDistance = (from, to, limit = Number.POSITIVE_INFINITY) => {
    if (Math.abs(from.length - to.length) >= limit)
        return limit;
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let steps = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
                steps = Math.min(steps, beforeLast[column - 2] + 1);
            current.push(steps);
        }
        if (Math.min(...current) >= limit)
            return limit;
        beforeLast = last;
        last = current;
    }
    return Math.min(limit, last[to.length]);
};


/***/ }),

/***/ 9366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4262);

/**
 * What a terminal or a reviewer's eye would not see as it is: control characters (escape sequences begin with one),
 * marks that turn the writing direction (https://trojansource.codes), line separators, noncharacters, half pairs.
 */
const unseen = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** A text of the user's with everything unseen written as `\n` or `\u001b`: safe for one line of a terminal. */
const visible = (text) => text.replace(unseen, (character) => short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;
/** The columns that a text takes in a terminal: East Asian characters and emoji take two, combining marks none. */
const displayWidth = (text) => [...text.replace(/\p{Mark}/gu, '')].length + (text.match(wide)?.length ?? 0);
/** A value of the user's inside a sentence: `"text"`, `12`, a list, a map; secrets are hidden, long texts cut. */
const literal = (value) => {
    if (Array.isArray(value))
        return value.length ? `a list of ${value.length}` : 'an empty list';
    if (value === null || value === undefined)
        return 'empty';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    const safe = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(value);
    return safe.length > 40 ? `"${visible([...safe.slice(0, 36)].join(''))}…"` : `"${visible(safe)}"`;
};


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ enter)
});

// EXTERNAL MODULE: ./lib/commands/stopped.js
var stopped = __nccwpck_require__(5599);
// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __nccwpck_require__(2428);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(9653);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __nccwpck_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/render.js
var render = __nccwpck_require__(1002);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __nccwpck_require__(258);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __nccwpck_require__(9366);
;// CONCATENATED MODULE: ./lib/input-rules.js
/** The commands that this version has. */
const commands = {
    validate: 'Tell every complaint about the config, on its line.',
    compile: 'Write the CloudFormation template and what belongs to it into the output folder.',
    plan: 'Tell what a deploy would change, line by line; without credentials, compared with the base branch or nothing.',
    deploy: 'Build what is missing, deploy the stage, and tell its outputs.',
    destroy: 'Delete a stage; needs --confirm with its name.',
    outputs: "Fetch a stage's outputs again.",
    comment: 'Say the report that plan or deploy wrote in the pull request; needs no AWS, only pull-requests: write.',
    init: 'Write a first config and workflow, from a Dockerfile, an entry file or a stacktape.yml; never over a file.',
};
/** Commands that are named already and come later. */
const laterCommands = [
    'build',
    'preview',
    'sweep',
    'drift',
    'logs',
    'run',
    'runs',
    'doctor',
    'bootstrap',
];
const online = ['plan', 'deploy', 'destroy', 'outputs'];
/** Commands that have something to say in a pull request. */
const talking = ['plan', 'deploy', 'comment'];
/** `init` writes what the others read. */
const staged = ['validate', 'compile', ...online];
/** Every input of this version, the same words as flags and in the workflow. */
const inputRules = {
    config: {
        says: 'The config file. Default: the first of batch-jobs.yml, batch-jobs.yaml, stacktape.yml, stacktape.yaml.',
        kind: 'text',
        for: staged,
    },
    'working-directory': { says: 'The folder to work in.', kind: 'text' },
    'project-name': { says: "Default: the config's serviceName, else the repository's name.", kind: 'text' },
    stage: {
        says: 'The stage: dev, production, pr-12, …',
        kind: 'text',
        for: staged,
        pattern: /^(?!preview$)[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/,
        allowed: 'up to 32 letters, digits and hyphens, and not the word preview',
    },
    'aws-region': {
        says: 'The AWS region. Default: AWS_REGION.',
        kind: 'text',
        for: staged,
        pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
        allowed: 'a region such as eu-central-1',
    },
    variables: {
        says: "Values for $CliArgs: a YAML or JSON map in one text, such as '{memory: 2048}'.",
        kind: 'text',
        for: ['validate', 'compile', 'plan', 'deploy'],
        allowed: 'a map of names to values',
    },
    'allow-custom-directives': {
        says: 'Whether programs that the config names under directives may run. Only true in a job without credentials.',
        kind: 'text',
        for: ['validate', 'compile', 'plan', 'deploy'],
        pattern: /^(true|false)$/,
        allowed: 'true or false',
    },
    'role-to-assume': {
        says: 'ARN of the role to deploy with, assumed by the OIDC token of the workflow.',
        kind: 'text',
        for: online,
        pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
        allowed: 'the ARN of an IAM role',
    },
    'role-session-name': {
        says: 'Name of the session of the role.',
        kind: 'text',
        for: online,
        pattern: /^[\w+=,.@-]{2,64}$/,
        allowed: '2 to 64 letters, digits and +=,.@-_',
    },
    'role-duration-seconds': {
        says: 'How long the credentials of the role hold.',
        kind: 'text',
        for: online,
        pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
        allowed: '900 to 43200',
    },
    'expected-account-ids': {
        says: 'Accounts that may be deployed to; any other is refused.',
        kind: 'list',
        for: online,
        pattern: /^\d{12}$/,
        allowed: 'account ids of twelve digits',
    },
    'cloudformation-role-arn': {
        says: 'ARN of the role that CloudFormation works with.',
        kind: 'text',
        for: ['plan', 'deploy'],
        pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
        allowed: 'the ARN of an IAM role',
    },
    'artifact-bucket': {
        says: 'Bucket for templates over 51,200 bytes; none forbids it. Default: made when needed.',
        kind: 'text',
        for: ['plan', 'deploy'],
    },
    'allow-replace': {
        says: 'Logical ids of resources with data that may be replaced, or *.',
        kind: 'list',
        for: ['plan', 'deploy'],
    },
    'allow-delete': {
        says: 'Logical ids of resources with data that may be deleted, or *.',
        kind: 'list',
        for: ['plan', 'deploy', 'destroy'],
    },
    'wait-minutes': {
        says: 'How long a stack operation is followed before the run gives up on it; it goes on in AWS. Default: 180.',
        kind: 'text',
        for: ['deploy', 'destroy'],
        pattern: /^[1-9]\d{0,3}$/,
        allowed: 'whole minutes, 1 to 9999',
    },
    confirm: { says: 'For destroy: the name of the stage.', kind: 'text', for: ['destroy'] },
    'base-ref': {
        says: 'Without credentials: the commit, tag or branch to compare with. Default: the base branch of a pull request.',
        kind: 'text',
        for: ['plan'],
        pattern: /^(?!-)[\w./@{}^~+-]{1,255}$/,
        allowed: 'a commit, tag or branch',
    },
    'github-token': {
        says: "The token that comments; its job needs pull-requests: write. Default: the workflow's own.",
        kind: 'text',
        for: talking,
        default: '${{ github.token }}',
    },
    comment: {
        says: 'When the pull request is told: auto, on its own events (pull_request), if something changes or fails, or a comment of ours stands that would be out of date; on-change, the same on every event that names one; always, also where nothing changes. Default: auto; at a prompt never.',
        kind: 'text',
        for: talking,
        pattern: /^(auto|always|on-change|never)$/,
        allowed: 'auto, always, on-change, never',
    },
    'comment-slot': {
        says: 'Which comment is kept up to date; runs of one slot share one. Default: project and stage.',
        kind: 'text',
        for: talking,
    },
    'output-dir': {
        says: 'Where files are written, and where comment finds the report. Default: .batch-job.',
        kind: 'text',
        for: ['compile', 'plan', 'deploy', 'destroy', 'outputs', 'comment'],
    },
};
/** Inputs that are named already and come later, with what they will be for; until then they are refused. */
const laterInputs = {
    'push-role-to-assume': 'ARN of the role that pushes images, where another one deploys.',
    tags: 'Tags for the stack and everything in it, as a map.',
    'plan-file': 'The plan.json of a plan that was reviewed.',
    'on-plan-mismatch': 'What deploy does where the change is not the reviewed one.',
    'require-plan': 'Whether deploy needs a reviewed plan.',
    'images-file': 'The images.json of a build, so that deploy builds nothing.',
    platform: 'The platform that images are built for.',
    'build-cache': 'Where layers of builds are kept between runs.',
    rollback: 'Whether a failed deployment is undone.',
    'termination-protection': 'Whether the stack is protected against deletion.',
    express: 'Whether deploy waits until everything is stable.',
    'preview-ttl-hours': 'How long a preview may stand.',
    'preview-label': 'The label that a pull request needs for a preview.',
    'drift-issue': 'The issue that is kept up to date with what drifted.',
    'fail-on-drift': 'Whether drift fails the run.',
    'drift-ignore': 'What may drift.',
    job: 'The job to start, or whose log to show.',
    event: 'The event to start a job with, as JSON.',
    'event-file': 'The file of the event to start a job with.',
};
/** Every step output of this version: what `Console.output` is called with. */
const stepOutputs = {
    'has-changes': 'Whether there is anything to change: true or false.',
    changes: 'How many resources are added, modified, removed and replaced, as JSON.',
    replacements: 'How many resources are replaced.',
    deletions: 'How many resources are removed.',
    'plan-hash': 'Hash of what a plan found; begins with offline: when AWS was not asked.',
    'plan-file': 'Path of plan.json.',
    'report-file': 'Path of report.md: what plan or deploy has to tell, also of a failure, as Markdown.',
    'template-file': 'Path of template.json.',
    'change-set-arn': 'ARN of the change set, if there was one.',
    'stack-name': 'Name of the stack.',
    'stack-id': 'ARN of the stack.',
    'stack-status': 'Status of the stack at the end.',
    'outputs-file': 'Path of outputs.json.',
    'comment-id': 'Id of the comment in the pull request.',
    'comment-url': 'Page of the comment in the pull request.',
    outputs: 'Referenceable parameters by resource, outputs of the stack and console links, as JSON.',
    diagnostics: 'Every complaint about the config with its code and place, as JSON.',
    'failure-reason': 'Code and sentence of what stopped the command.',
};
/** Step outputs that are named already and come later; until then they are never set. */
const laterOutputs = {
    images: 'The digest of each image, as JSON.',
    'images-file': 'Path of images.json.',
    'drift-status': 'Whether the stack drifted.',
    'drifted-resources': 'What drifted, as JSON.',
    'run-status': 'How a job that was started ended.',
    'run-log': 'The log of a job that was started.',
};

;// CONCATENATED MODULE: ./lib/inputs.js




/** An unknown command or flag, or a bad value: exit code 2 at the prompt. */
class Misused extends refused/* Refused */.L {
}
/** Every mistake in the inputs, at once. */
class Misread extends Error {
    name = 'Misread';
    refusals;
    constructor(refusals) {
        super(`${refusals.length} mistakes in the inputs`);
        this.refusals = refusals;
    }
}
const later = (what, known) => new refused/* Refused */.L({
    code: 'door/not-yet',
    message: `${what} belongs to a later version.`,
    hint: `This version knows: ${known.join(', ')}.`,
});
/** The command with that name; refuses one of a later version and an unknown one. */
const commandNamed = (name) => {
    const known = Object.keys(commands);
    if (known.includes(name))
        return name;
    if (laterCommands.includes(name))
        throw later(`The command ${name}`, known);
    throw new Misused({
        code: 'door/unknown-command',
        message: `There is no command ${(0,visible/* literal */.eu)(name)}.`,
        hint: meant(name, known, laterCommands),
    });
};
/** The near word, if there is one, and all that there are. */
const meant = (word, known, others, prefix = '') => {
    const near = (0,suggest/* nearest */.pA)(word, known) ?? (0,suggest/* nearest */.pA)(word, others);
    const all = `Known: ${known.map((name) => prefix + name).join(', ')}.`;
    return near === undefined ? all : `Did you mean \`${prefix}${near}\`? ${all}`;
};
/** A value by its rule; refuses unknown names and bad values. Messages name what is allowed. */
const inputNamed = (name, value, prefix) => {
    const known = Object.keys(inputRules);
    if (Object.hasOwn(laterInputs, name))
        throw later(`${prefix}${name}`, known);
    if (!known.includes(name))
        throw new Misused({
            code: 'door/unknown-flag',
            message: `There is no ${prefix ? 'flag' : 'input'} ${(0,visible/* literal */.eu)(prefix + name)}.`,
            hint: meant(name, known, Object.keys(laterInputs), prefix),
        });
    const rule = inputRules[name];
    const allowed = `Allowed: ${rule.allowed ?? 'any text'}.`;
    const parts = rule.kind === 'list' ? listed(value) : value?.trim() ? [value] : [];
    if (value === undefined || parts.length === 0)
        throw new Misused({ code: 'door/bad-value', message: `${prefix}${name} needs a value.`, hint: allowed });
    const bad = parts.find((part) => rule.pattern && !rule.pattern.test(part));
    if (bad !== undefined)
        throw new Misused({
            code: 'door/bad-value',
            message: `${prefix}${name} cannot be ${(0,visible/* literal */.eu)(bad)}.`,
            hint: allowed,
        });
    return [name, value];
};
/** The items of a list input: separated by commas or line breaks. */
const listed = (value) => (value ?? '').split(/[\n,]/).flatMap((item) => (item.trim() ? [item.trim()] : []));
/** Collects what is refused, so that all of it is told at once. */
const collector = () => {
    const refusals = [];
    return {
        try(read) {
            try {
                return read();
            }
            catch (problem) {
                if (!(problem instanceof refused/* Refused */.L))
                    throw problem;
                refusals.push(problem);
                return undefined;
            }
        },
        end() {
            if (refusals.length > 0)
                throw new Misread(refusals);
        },
    };
};
const stray = (word) => new Misused({
    code: 'door/unknown-flag',
    message: `${(0,visible/* literal */.eu)(word)} is neither a flag nor the value of one.`,
    hint: 'Write --name value or --name=value; a value of several words needs quotes.',
});
/** What a flag without a value means, where it is one of yes or no. */
const bare = (flag) => inputRules[flag]?.allowed === 'true or false' ? 'true' : undefined;
/** Reads a command line: `<command> --name value --name=value`. Throws `Misread` with every mistake. */
const readArguments = (words) => {
    const [first, ...rest] = words;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help')
        return { command: 'help', values: {} };
    const refused = collector();
    const command = refused.try(() => commandNamed(first));
    if (command && rest.some((word) => word === '--help' || word === '-h'))
        return { command: 'help', help: command, values: {} };
    const values = {};
    for (let index = 0; index < rest.length; index++) {
        const word = rest[index];
        const [, flag, given] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
        const next = rest[index + 1];
        const follows = flag !== undefined && given === undefined && next !== undefined && !next.startsWith('--');
        if (follows)
            index++;
        refused.try(() => {
            if (flag === undefined)
                throw stray(word);
            const [name, value] = inputNamed(flag, follows ? next : (given ?? bare(flag)), '--');
            values[name] = value;
        });
    }
    refused.end();
    return { command: command, values };
};
/**
 * Reads what GitHub's runner hands to a step: `INPUT_<NAME>`, empty when not given; the command is `plan` then. Throws
 * `Misread` with every mistake.
 */
const readEnvironment = (environment) => {
    const values = {};
    const refused = collector();
    let command = 'plan';
    for (const [key, value] of Object.entries(environment)) {
        if (!key.startsWith('INPUT_') || !value)
            continue;
        const name = key.slice('INPUT_'.length).toLowerCase().replaceAll(/[_ ]/g, '-');
        refused.try(() => {
            if (name === 'command')
                command = commandNamed(value);
            else {
                const [known, read] = inputNamed(name, value, '');
                values[known] = read;
            }
        });
    }
    refused.end();
    return { command, values };
};
/** The map that the input `variables` holds; refuses what is no map. */
const readVariables = async (text) => {
    if (text === undefined)
        return {};
    const { parseSource } = await __nccwpck_require__.e(/* import() */ 192).then(__nccwpck_require__.bind(__nccwpck_require__, 8192));
    const { value: document, diagnostics } = await parseSource(text, 'variables');
    const value = document?.value;
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value;
    throw new Misused({
        code: 'door/bad-value',
        message: `variables is no map: ${diagnostics[0]?.sentence ?? (0,visible/* literal */.eu)(value)}`,
        hint: 'Write a YAML or JSON map in one text, such as {memory: 2048, owner: ops}.',
    });
};
/** The text of `--help`; of one command with the flags that it reads. */
const helpText = (command) => {
    const rules = Object.entries(inputRules);
    const read = rules.filter(([, rule]) => command === undefined || (rule.for?.includes(command) ?? true));
    return [
        command ? `batch-job ${command} [--name value …]` : 'batch-job <command> [--name value …]',
        ...(command ? [commands[command]] : ['', 'Commands', ...table(Object.entries(commands))]),
        '',
        'Flags',
        ...table(read.map(([name, { says, allowed }]) => [`--${name}`, allowed ? `${says} Allowed: ${allowed}.` : says])),
        '',
    ].join('\n');
};
const table = (rows) => {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`);
};

// EXTERNAL MODULE: ./lib/adapters/github/plain-line.js
var plain_line = __nccwpck_require__(9021);
;// CONCATENATED MODULE: ./lib/adapters/node/prompt.js

/** The console of a prompt: lines on standard error, so that standard output holds only what was asked for. */
const promptConsole = (write) => {
    // Lines of a group stand further in, so that the eye sees where it ends.
    let margin = '';
    return {
        async group(title, work) {
            write(`${(0,visible/* visible */.RK)(title)}\n`);
            margin = '  ';
            try {
                return await work();
            }
            finally {
                margin = '';
            }
        },
        info: (line) => write(`${margin}${(0,visible/* visible */.RK)(line)}\n`),
        annotate: ({ severity, title, message, file, line, column }) => {
            const place = file === undefined ? '' : `${file}:${line ?? 1}:${column ?? 1} `;
            const lines = message.split(/\r?\n/).map((one) => `  ${(0,visible/* visible */.RK)(one)}\n`);
            write(`${(0,visible/* visible */.RK)(`${place}${severity} ${title}`)}\n${lines.join('')}`);
        },
        summary: () => { },
        output: () => { },
    };
};

;// CONCATENATED MODULE: ./lib/log.js


/** What `main` notes for `post`: its process, what it made, and, when it came to its end by itself, that all was told. */
const noted = { process: 'process', changeSet: 'changeset', told: 'told' };
/**
 * As the action, all goes to standard output, so that its order stays; at a prompt all but `print` to standard error.
 * A prompt may be a script in a step, where the runner reads along for commands.
 */
const openLog = async ({ out, err }, words, environment) => {
    const watched = environment.GITHUB_ACTIONS === 'true';
    // Without arguments we are the action itself: inputs and outputs are the runner's.
    const inActions = watched && words.length === 0;
    if (!inActions) {
        const tell = watched ? (text) => err(text.split('\n').map(plain_line/* plainLine */.h).join('\n')) : err;
        return {
            inActions,
            console: promptConsole(tell),
            lines: (text) => tell(`${text}\n`),
            print: (json) => out(watched ? json.replaceAll('##[', '#\\u0023[') : json),
            mask: () => { },
            state: () => { },
        };
    }
    const { actionsConsole } = await __nccwpck_require__.e(/* import() */ 679).then(__nccwpck_require__.bind(__nccwpck_require__, 9679));
    const console = actionsConsole(out, environment.GITHUB_OUTPUT, environment.GITHUB_STEP_SUMMARY, environment.GITHUB_STATE);
    const lines = (text) => {
        for (const line of text.replace(/\n$/, '').split('\n'))
            console.info(line);
    };
    return { inActions, console, lines, print: lines, mask: console.mask, state: console.state };
};

;// CONCATENATED MODULE: ./lib/report/diagnostics-file.js

/** Complaints with their places as plain data. */
const diagnosticRows = (placed, file) => placed.map(({ diagnostic, position }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file,
    line: position.line,
    column: position.column,
    sentence: diagnostic.sentence,
    hint: diagnostic.hint,
}));
/** The text of `diagnostics.json`: every complaint with its place, for programs. */
const diagnosticsFile = ({ diagnostics, located }) => {
    const rows = diagnosticRows((0,render/* placeDiagnostics */.Y)(diagnostics, located), located?.file);
    return `${JSON.stringify({ version: 1, diagnostics: rows }, null, 2)}\n`;
};

// EXTERNAL MODULE: ./lib/report/words.js
var words = __nccwpck_require__(8191);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/github/event.js


/** GitHub cuts payloads at 25 MB: https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap */
const largest = 25 * 1024 * 1024;
const payloadIn = (path) => {
    if (!path)
        return undefined;
    try {
        return (0,external_node_fs_.statSync)(path).size > largest ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
};
/** A value inside a payload that may hold anything. */
const at = (value, ...keys) => keys.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    ? inner[key]
    : undefined, value);
const isNumber = (value) => Number.isSafeInteger(value) && value > 0;
/**
 * The pull request that the event of a run is about: its own events, reviews of it, and comments on it. What a push, a
 * merge queue or a schedule may have to do with one is not guessed. Never throws, whatever the payload holds.
 */
const pullOfEvent = ({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME: name = '' }) => {
    const payload = payloadIn(GITHUB_EVENT_PATH);
    const pull = at(payload, 'pull_request', 'number');
    const issue = at(payload, 'issue', 'pull_request') ? at(payload, 'issue', 'number') : undefined;
    const number = isNumber(pull) ? pull : issue;
    if (!isNumber(number))
        return { kind: 'none', why: 'the event of the run names no pull request' };
    const commit = at(payload, 'pull_request', 'head', 'sha');
    return {
        kind: 'pull-request',
        number,
        own: name === 'pull_request' || name === 'pull_request_target',
        ...(typeof commit === 'string' ? { commit } : {}),
    };
};
/** Where and as whom to speak; refuses where there is no pull request, no token or no repository. */
const talkingTo = (about, token, { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl }) => {
    if (about.kind === 'none' || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new refused/* Refused */.L({
            code: 'github/no-pull-request',
            message: 'The event of the run names no pull request.',
            hint: 'Run it on an event of a pull request: `on: pull_request`.',
        });
    if (!token)
        throw new refused/* Refused */.L({
            code: 'github/no-token',
            message: 'A comment needs a token, and there is none.',
            hint: 'Leave github-token out in a workflow, give --github-token at a prompt, or set comment: never.',
        });
    return { pull: about.number, token, repository, apiUrl: apiUrl || 'https://api.github.com' };
};

;// CONCATENATED MODULE: ./lib/adapters/node/checkout.js


const kindAt = (path) => {
    try {
        const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
    }
    catch {
        return undefined;
    }
};
/** The top of the git checkout that a folder is in. */
const checkoutOf = (folder) => {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (kindAt((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
};
/** `owner/name` by the remote of the checkout that a folder is in, at a prompt. */
const repositoryOf = (folder) => {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const file = (0,external_node_path_.join)(at, '.git/config');
        if (kindAt(file) === 'file')
            return /url = .*?([^/:]+\/[^/]+?)(?:\.git)?\s*$/m.exec((0,external_node_fs_.readFileSync)(file, 'utf8'))?.[1];
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __nccwpck_require__(9903);
;// CONCATENATED MODULE: ./lib/adapters/node/config-file.js



/**
 * The bytes of a config file. Refuses what is missing (`source/missing-file`), no plain file or not readable
 * (`source/not-a-file`), or over 1 MiB (`source/too-large`), which is asked before anything is read.
 */
const readConfigFile = async (path) => {
    try {
        const found = await (0,promises_.stat)(path);
        if (!found.isFile()) {
            const kind = found.isDirectory() ? 'a folder' : 'no plain file';
            throw new refused/* Refused */.L({
                code: 'source/not-a-file',
                message: `The config ${path} is ${kind}.`,
                hint: found.isDirectory() ? `Name the file in it: ${path}/batch-jobs.yml.` : 'Name a YAML file.',
            });
        }
        if (found.size > decode/* largestSource */.u)
            throw new refused/* Refused */.L({
                code: 'source/too-large',
                message: `The config ${path} has ${found.size.toLocaleString('en')} bytes; 1 MiB is the most that is read.`,
                hint: 'Split it into several configs, each with its own project name.',
            });
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if (cause instanceof refused/* Refused */.L)
            throw cause;
        throw unreadable(path, cause);
    }
};
const unreadable = (path, cause) => {
    const code = cause?.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new refused/* Refused */.L({
            code: 'source/missing-file',
            message: `The config ${path} does not exist.`,
            hint: 'Name it with --config (input `config`), or run `init` to write one.',
            cause,
        });
    return new refused/* Refused */.L({
        code: 'source/not-a-file',
        message: `The config ${path} cannot be read (${code ?? 'unknown error'}).`,
        hint: 'Check that its permissions let this user read it and that its path is valid.',
        cause,
    });
};

// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var inside = __nccwpck_require__(3697);
;// CONCATENATED MODULE: ./lib/adapters/node/new-files.js



/** Creates files below a folder, never over one that is there and never through a link that leaves the folder. */
const newFilesIn = (folder) => {
    const root = (0,external_node_fs_.realpathSync)(folder);
    return async (files) => Object.entries(files).map(([path, text]) => create(root, path, text));
};
const create = (root, path, text) => {
    const file = (0,external_node_path_.join)(root, path);
    try {
        if (!(0,inside/* isInside */.F)(root, nearest((0,external_node_path_.dirname)(file))))
            return { path, kind: 'refused', why: 'a link leaves the folder' };
        makeFolder((0,external_node_path_.dirname)(file));
        // `wx` fails where anything stands, a link without target too.
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
        return { path, kind: 'written' };
    }
    catch (problem) {
        const { code } = problem;
        return code === 'EEXIST' ? { path, kind: 'there' } : { path, kind: 'refused', why: code ?? 'unknown error' };
    }
};
const makeFolder = (folder) => {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    }
    catch (problem) {
        // A file in a folder's place is nothing that stands where ours should.
        if (problem.code !== 'EEXIST')
            throw problem;
        throw Object.assign(new Error(folder), { code: 'ENOTDIR', cause: problem });
    }
};
/** The nearest folder that exists, links followed. */
const nearest = (folder) => {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch (problem) {
        if (problem.code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw problem;
        return nearest((0,external_node_path_.dirname)(folder));
    }
};

;// CONCATENATED MODULE: ./lib/adapters/node/read-inside.js


/**
 * The bytes of a plain file whose path, links resolved, lies in `root`; undefined when it lies outside or is no plain
 * file. What was opened is asked where it lies, so that a link that changes between look and read leads nowhere.
 */
const readInside = (root, path) => {
    const real = (0,external_node_fs_.realpathSync)(path);
    if (!(0,inside/* isInside */.F)(root, real))
        return undefined;
    // Without O_NONBLOCK opening a pipe would wait for whoever writes into it.
    const handle = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        return (0,external_node_fs_.fstatSync)(handle).isFile() && (0,inside/* isInside */.F)(root, placeOf(handle, real)) ? (0,external_node_fs_.readFileSync)(handle) : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
};
/** Where an open file lies: Linux says so by itself, elsewhere the path is resolved again and must be the same file. */
const placeOf = (handle, path) => {
    if (process.platform === 'linux')
        return (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${handle}`);
    const place = (0,external_node_fs_.realpathSync)(path);
    const [open, found] = [(0,external_node_fs_.fstatSync)(handle), (0,external_node_fs_.lstatSync)(place)];
    return open.ino === found.ino && open.dev === found.dev ? place : '/';
};

;// CONCATENATED MODULE: ./lib/adapters/node/workspace.js





/** The folder of the config on this machine's disk. Nothing outside it is ever read, whatever path or link names it. */
const openWorkspace = (folder) => {
    const root = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(folder));
    const look = (path) => lookAt(root, path);
    const inside = (path) => {
        const seen = look(path);
        if (seen === 'outside')
            throw outside(path);
        if (seen === 'absent')
            throw missing(path);
        return (0,external_node_path_.join)(root, path);
    };
    return {
        root,
        look,
        exists: (path) => ['file', 'folder'].includes(look(path)),
        text: (path) => (look(path) === 'file' ? readInside(root, (0,external_node_path_.join)(root, path))?.toString('utf8') : undefined),
        async list() {
            const { listingOf } = await __nccwpck_require__.e(/* import() */ 917).then(__nccwpck_require__.bind(__nccwpck_require__, 917));
            return listingOf(root);
        },
        async read(path, most) {
            const file = inside(path);
            if (look(path) !== 'file')
                throw missing(path);
            if (most !== undefined && (0,external_node_fs_.statSync)(file).size > most)
                throw tooLarge(path, most);
            const bytes = readInside(root, file);
            if (bytes === undefined)
                throw missing(path);
            return bytes.toString('utf8');
        },
        async digest({ folder, excluded, dockerfile }) {
            const base = (0,external_node_fs_.realpathSync)(inside(folder));
            const [{ digestFile, digestFiles }, { contextFiles }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 648).then(__nccwpck_require__.bind(__nccwpck_require__, 1648)),
                __nccwpck_require__.e(/* import() */ 249).then(__nccwpck_require__.bind(__nccwpck_require__, 9249)),
            ]);
            const files = await contextFiles(base, root, excluded, dockerfile);
            const digest = await digestFiles(base, files);
            if (dockerfile === undefined)
                return { digest, files };
            const place = (0,external_node_path_.relative)(root, (0,external_node_path_.join)(base, dockerfile));
            return { digest, files, dockerfile: await digestFile((0,external_node_fs_.realpathSync)(inside(place))) };
        },
    };
};
const lookAt = (root, path) => {
    const lexical = (0,external_node_path_.resolve)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || path.includes('\0') || !(0,inside/* isInside */.F)(root, lexical))
        return 'outside';
    try {
        const real = (0,external_node_fs_.realpathSync)(lexical);
        if (!(0,inside/* isInside */.F)(root, real))
            return 'outside';
        const stat = (0,external_node_fs_.statSync)(real);
        return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'absent';
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(error.code))
            return 'absent';
        throw error;
    }
};
const outside = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `"${path}" leaves the folder of the config.`,
    hint: 'Only files beside or below the config can be used, and no link may point elsewhere.',
});
const tooLarge = (path, most) => new refused/* Refused */.L({
    code: 'directives/too-large',
    message: `"${path}" has more than ${most.toLocaleString('en')} bytes, the most that a config reads of a file.`,
    hint: 'Put it into the image of the job, or into a bucket.',
});
const missing = (path) => new refused/* Refused */.L({
    code: 'source/missing-path',
    message: `"${path}" does not exist, or is not what it should be.`,
    hint: 'Paths are relative to the config, written with "/". What is not in the repository must be written by a step before this one.',
});

;// CONCATENATED MODULE: ./lib/aws-side.js



/** The token's mask is a line on standard output; at a prompt that belongs to what was asked for. */
const maskedAside = async (log, work) => {
    if (log.inActions)
        return work();
    const { stdout, stderr } = process;
    const write = stdout.write;
    stdout.write = stderr.write.bind(stderr);
    try {
        return await work();
    }
    finally {
        stdout.write = write;
    }
};
const roleOf = (values, environment, log) => {
    const roleArn = values['role-to-assume'];
    if (roleArn === undefined)
        return {};
    return {
        role: {
            roleArn,
            token: async () => {
                const { identityToken } = await __nccwpck_require__.e(/* import() */ 671).then(__nccwpck_require__.bind(__nccwpck_require__, 6671));
                return maskedAside(log, () => identityToken(environment));
            },
            sessionName: values['role-session-name'] ?? `batch-job-${values.stage ?? 'run'}`,
            onCredentials: ({ secretAccessKey, sessionToken }) => {
                log.mask(secretAccessKey);
                if (sessionToken)
                    log.mask(sessionToken);
            },
            durationSeconds: Number(values['role-duration-seconds'] ?? 3_600),
        },
    };
};
/** The doors to AWS and Docker, each opened when it is first asked for. `close` ends their connections. */
const awsSide = ({ values, environment, log, signal, region, root }) => {
    let doors;
    const open = () => {
        doors ??= __nccwpck_require__.e(/* import() */ 225).then(__nccwpck_require__.bind(__nccwpck_require__, 6225)).then(({ awsDoors }) => awsDoors({
            region,
            expectedAccounts: listed(values['expected-account-ids']),
            ...(values['wait-minutes'] ? { waitMinutes: Number(values['wait-minutes']) } : {}),
            signal,
            onChangeSet: (id) => log.state(noted.changeSet, id),
            ...roleOf(values, environment, log),
        }));
        return doors;
    };
    const images = async () => {
        const { clients, pace } = await open();
        const [{ dockerImages }, { buildFlagsOf }, { ecrRegistry }, { call }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 117).then(__nccwpck_require__.bind(__nccwpck_require__, 8117)),
            __nccwpck_require__.e(/* import() */ 885).then(__nccwpck_require__.bind(__nccwpck_require__, 6885)),
            __nccwpck_require__.e(/* import() */ 478).then(__nccwpck_require__.bind(__nccwpck_require__, 478)),
            __nccwpck_require__.e(/* import() */ 668).then(__nccwpck_require__.bind(__nccwpck_require__, 8668)),
        ]);
        return dockerImages({
            registry: ecrRegistry(() => clients.ecr(), (action, send) => call(pace, action, send)),
            root,
            environment,
            buildFlags: buildFlagsOf(environment.BATCH_JOB_DOCKER_BUILD_FLAGS),
            temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
            pause: pace.sleep,
            signal,
        });
    };
    return {
        identity: async () => (await open()).identity(),
        stacks: async () => (await open()).stacks(),
        leftovers: async () => (await open()).leftovers(),
        quotas: async () => (await open()).quotas(),
        lookups: async () => (await open()).lookups(),
        images,
        // What could not be opened needs no closing; whoever opened it was told.
        close: () => void doors?.then(({ close }) => close()).catch(() => { }),
    };
};

;// CONCATENATED MODULE: ./lib/places.js





/** The names under which a config is looked for. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml', 'stacktape.yml', 'stacktape.yaml'];
const statOf = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
/** Whether a plain file stands at a path. */
const isFile = (path) => {
    try {
        return statOf(path)?.isFile() ?? false;
    }
    catch {
        return false;
    }
};
const isFolder = (path) => {
    try {
        return statOf(path)?.isDirectory() ?? false;
    }
    catch {
        return false;
    }
};
/** The folder to work in. Refuses one that is none. */
const baseOf = ({ values }) => {
    const folder = values['working-directory'] ?? '.';
    if (isFolder((0,external_node_path_.resolve)(folder)))
        return folder;
    throw new Misused({
        code: 'door/bad-value',
        message: `working-directory names no folder: ${folder}`,
        hint: 'Name an existing folder; in a workflow it is relative to the checkout.',
    });
};
/**
 * The config's path, and how it is told: at a prompt from where people stand, in a step from the top of the checkout,
 * as annotations need it.
 */
const configPath = (inputs, base, checkout) => {
    const given = inputs.command === 'init' ? configNames[0] : inputs.values.config;
    const named = given ?? configNames.find((name) => isFile((0,external_node_path_.join)(base, name))) ?? configNames[0] ?? '';
    const path = (0,external_node_path_.resolve)(base, named);
    const within = checkout === undefined ? '..' : (0,external_node_path_.relative)(checkout, path);
    const written = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.normalize)((0,external_node_path_.join)(base, named));
    return { file: within.startsWith('..') || (0,external_node_path_.isAbsolute)(within) ? written : within, path };
};
const unwritable = (folder, code, cause) => new refused/* Refused */.L({
    code: 'door/cannot-write',
    message: `Files cannot be written into ${folder} (${code ?? 'no folder'}).`,
    hint: 'Give another output-dir, or mend the permissions of that folder.',
    cause,
});
/** The output folder. Refuses one that could not be written to before anything is done whose result would be lost. */
const outputOf = (inputs, base) => {
    const folder = (0,external_node_path_.resolve)(inputs.values['output-dir'] ?? (0,external_node_path_.join)(base, '.batch-job'));
    const { for: readers } = inputRules['output-dir'];
    // `comment` reads what another job wrote, perhaps into a folder that is not ours.
    if (inputs.command === 'comment' || !readers.includes(inputs.command))
        return folder;
    let there = folder;
    try {
        while (statOf(there) === undefined && (0,external_node_path_.dirname)(there) !== there)
            there = (0,external_node_path_.dirname)(there);
        (0,external_node_fs_.accessSync)(there, external_node_fs_.constants.W_OK);
    }
    catch (cause) {
        throw unwritable(folder, cause.code, cause);
    }
    if (!isFolder(there))
        throw unwritable(folder, 'ENOTDIR', undefined);
    return folder;
};
/** Writes into the output folder and sees that a checkout stays clean. */
const writer = (folder) => async (files) => {
    try {
        for (const [name, text] of Object.entries({ '.gitignore': '*\n', ...files })) {
            const file = (0,external_node_path_.join)(folder, name);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
            (0,external_node_fs_.writeFileSync)(file, text);
        }
    }
    catch (cause) {
        throw unwritable(folder, cause.code, cause);
    }
};
/** Reads from the output folder; what cannot be read is not there. */
const reader = (folder) => async (name) => {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8');
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/node/own-home.js


/** Where a repository holds a copy of an action that no `owner/name` is known of. */
const copied = '.github/actions/batch-job';
/**
 * `$/` is the workflow's own repository at the running commit: no step before it can have changed the file, as it could
 * behind `./`. https://docs.zizmor.sh/audits/#self-repository
 */
const ownRepository = `$/${copied}`;
/**
 * From the file that was started: the action that a step runs, else the clone of a GitHub repository with its commit,
 * else a copy in the user's repository, with the command that makes it.
 */
const ownHome = ({ entry, environment, here, folder, top }) => {
    const way = (path) => quoted((0,external_node_path_.relative)(here, path) || '.');
    const linked = !/\.[cm]?[jt]s$/.test((0,external_node_path_.basename)(entry));
    const prompt = linked ? (0,external_node_path_.basename)(entry) : `node ${way(entry)}`;
    const flags = way(folder) === '.' ? '' : ` --working-directory ${way(folder)}`;
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.existsSync)(entry) ? (0,external_node_fs_.realpathSync)(entry) : entry));
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = environment;
    const known = repository && ref ? `${repository}@${ref}` : cloneOf(root);
    if (known && /^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(known)) {
        const elsewhere = server !== undefined && server !== 'https://github.com';
        return { uses: known, prompt, flags, ...(elsewhere ? {} : { schema: schemaAt(known) }) };
    }
    const copy = way((0,external_node_path_.join)(top, copied));
    const setUp = `mkdir -p ${copy} && cp -r ${way((0,external_node_path_.join)(root, 'action.yml'))} ${way((0,external_node_path_.join)(root, 'dist'))} ${copy}`;
    return { uses: ownRepository, prompt, flags, setUp };
};
/** The published schema at a commit or tag; editors show a warning where the repository is not public. */
const schemaAt = (uses) => `https://raw.githubusercontent.com/${uses.replace('@', '/')}/schemas/batch-jobs.schema.json`;
/** `owner/name@commit` of a clone from github.com. */
const cloneOf = (root) => {
    const read = (name) => {
        const file = (0,external_node_path_.join)(root, '.git', name);
        return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
    };
    const name = /url = \S*?github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/m.exec((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git/config')) ? read('config') : '')?.[1];
    const [, ref] = /^ref: (refs\/\S+)/.exec(read('HEAD')) ?? [];
    const packed = () => read('packed-refs')
        .split('\n')
        .find((line) => line.endsWith(` ${ref}`)) ?? '';
    const commit = /^[0-9a-f]{40}/.exec(ref ? read(ref) || packed() : read('HEAD'))?.[0];
    return name && commit ? `${name}@${commit}` : undefined;
};
/** A word that a shell reads back as it is. */
const quoted = (word) => (/^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

;// CONCATENATED MODULE: ./lib/surroundings.js
/** Commands that never call AWS. Their region only answers `$Region()`. */
const neverOnline = new Set(['validate', 'compile', 'init', 'comment']);
/** Where the SDK finds credentials without asking anybody: https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html */
const credentialVariables = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
/** Whether AWS cannot be asked: no role is named, and the environment holds no credentials. */
const isOffline = ({ command, values }, environment) => neverOnline.has(command) ||
    (values['role-to-assume'] === undefined && credentialVariables.every((name) => !environment[name]));
/** The branch that a pull request goes to, or what `base-ref` names. */
const comparedWith = ({ values }, environment) => {
    const named = values['base-ref'];
    if (named !== undefined)
        return { base: { ref: named, required: true } };
    const inherited = environment.GITHUB_BASE_REF;
    return inherited ? { base: { ref: inherited, required: false } } : {};
};
/** What of the run is written on a new stack. */
const originOf = ({ GITHUB_REPOSITORY_ID: repositoryId, GITHUB_REF: ref, }) => {
    const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1];
    return { ...(repositoryId ? { repositoryId } : {}), ...(pullRequest ? { pullRequest } : {}) };
};
const runPage = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }, run) => `${server || 'https://github.com'}/${repository}/actions/runs/${run}`;
const numberIn = (text) => text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
/** Which run of GitHub it is, at which commit, and its page; nothing at a prompt. */
const runOf = (environment, about) => {
    const run = numberIn(environment.GITHUB_RUN_ID);
    if (run === undefined)
        return { run: {} };
    const attempt = numberIn(environment.GITHUB_RUN_ATTEMPT);
    // What GITHUB_SHA names on a pull request is a merge that nobody made.
    const commit = (about.kind === 'pull-request' ? about.commit : undefined) ?? environment.GITHUB_SHA;
    const facts = { run, ...(attempt ? { attempt } : {}), ...(commit ? { commit } : {}) };
    if (!environment.GITHUB_REPOSITORY)
        return { run: facts };
    return {
        run: facts,
        page: `${runPage(environment, run)}${attempt && attempt > 1 ? `/attempts/${attempt}` : ''}`,
    };
};
/** When to speak: at a prompt only if asked to. Whoever calls `comment` wants one on whatever event. */
const modeOf = ({ command, values }, inActions) => {
    const given = values.comment;
    const mode = given ?? (inActions || command === 'comment' ? 'auto' : 'never');
    return mode === 'auto' && command === 'comment' ? 'on-change' : mode;
};

;// CONCATENATED MODULE: ./lib/requests.js






/** The region that was given, else inherited; what never calls AWS goes without. Refuses when none is known. */
const regionOf = (inputs, environment) => {
    const given = inputs.values['aws-region'];
    if (given)
        return given;
    const inherited = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
    if (inherited)
        return inputNamed('aws-region', inherited, '')[1];
    if (neverOnline.has(inputs.command) || (inputs.command === 'plan' && isOffline(inputs, environment)))
        return 'us-east-1';
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: 'The AWS region is not known.',
        hint: 'Give aws-region, or set AWS_REGION.',
    });
};
/** The stage; `validate` and `init` go without. Refuses when it is missing. */
const stageOf = (inputs) => {
    const { stage } = inputs.values;
    if (stage)
        return stage;
    if (['validate', 'init', 'comment'].includes(inputs.command))
        return 'dev';
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: `The stage is missing: ${inputs.command} works on one stage.`,
        hint: 'Give stage, such as --stage dev.',
    });
};
/** What was asked for, as each command wants to hear it. */
const requestsOf = (inputs, environment, { root, stage, region, entry, inActions, about }) => {
    const { values } = inputs;
    return {
        request: {
            project: values['project-name'],
            repository: environment.GITHUB_REPOSITORY ?? repositoryOf(root),
            stage,
            region,
            profile: environment.AWS_PROFILE,
        },
        changes: {
            ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
            ...(values['cloudformation-role-arn'] ? { cloudformationRole: values['cloudformation-role-arn'] } : {}),
            origin: originOf(environment),
            allow: { replace: listed(values['allow-replace']), delete: listed(values['allow-delete']) },
        },
        compared: comparedWith(inputs, environment),
        talk: {
            mode: modeOf(inputs, inActions),
            slot: values['comment-slot'],
            about,
            ...runOf(environment, about),
        },
        farewell: { confirm: values.confirm, allowDelete: listed(values['allow-delete']) },
        beginning: () => {
            const top = checkoutOf(root) ?? root;
            const folder = (0,external_node_path_.relative)(top, root).replaceAll('\\', '/') || '.';
            return {
                folder,
                fallback: (0,external_node_path_.basename)(root),
                program: ownHome({
                    entry: (0,external_node_path_.resolve)(entry),
                    environment,
                    here: process.cwd(),
                    folder: (0,external_node_path_.resolve)(root),
                    top: (0,external_node_path_.resolve)(top),
                }),
            };
        },
    };
};

;// CONCATENATED MODULE: ./lib/world.js













/**
 * Everything outside, opened as late as possible: an offline command loads no SDK. Throws `Misread` with every input
 * that is missing or cannot be used. A signal ends every wait, connection and child.
 */
const buildWorld = (inputs, environment, log, signal, entry = '') => {
    const refused = collector();
    const base = refused.try(() => baseOf(inputs)) ?? '.';
    const stage = refused.try(() => stageOf(inputs)) ?? '';
    const region = refused.try(() => regionOf(inputs, environment)) ?? '';
    const output = refused.try(() => outputOf(inputs, base)) ?? '';
    refused.end();
    const checkout = log.inActions ? (environment.GITHUB_WORKSPACE ?? '.') : undefined;
    const { file, path } = configPath(inputs, base, checkout && (0,external_node_path_.resolve)(checkout));
    const root = (0,external_node_path_.dirname)(isFile(path) ? (0,external_node_fs_.realpathSync)(path) : path);
    const about = pullOfEvent(environment);
    let workspace;
    const { close, ...aws } = awsSide({ values: inputs.values, environment, log, signal, region, root });
    signal.addEventListener('abort', close, { once: true });
    const world = {
        ...aws,
        console: log.console,
        source: { file, name: (0,external_node_path_.basename)(path), read: () => readConfigFile(path) },
        get workspace() {
            workspace ??= openWorkspace(root);
            return workspace;
        },
        now: () => new Date(),
        offline: isOffline(inputs, environment),
        output: (0,external_node_path_.relative)('', output) || '.',
        base: async () => {
            const { gitBaseBranch } = await __nccwpck_require__.e(/* import() */ 153).then(__nccwpck_require__.bind(__nccwpck_require__, 8153));
            return gitBaseBranch({ folder: root, name: (0,external_node_path_.basename)(path) }, environment, signal);
        },
        checkout: async () => {
            const { gitCheckout } = await __nccwpck_require__.e(/* import() */ 97).then(__nccwpck_require__.bind(__nccwpck_require__, 3478));
            return gitCheckout(root, environment, signal);
        },
        programs: async () => {
            const { repositoryPrograms } = await __nccwpck_require__.e(/* import() */ 341).then(__nccwpck_require__.bind(__nccwpck_require__, 9341));
            return repositoryPrograms({
                allowed: inputs.values['allow-custom-directives'] === 'true',
                environment,
                checkout: checkoutOf(root),
                workspace: world.workspace,
                temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
                signal,
            });
        },
        conversation: async () => {
            const settings = talkingTo(about, inputs.values['github-token'] ?? environment.GITHUB_TOKEN, environment);
            const { githubConversation } = await __nccwpck_require__.e(/* import() */ 408).then(__nccwpck_require__.bind(__nccwpck_require__, 4408));
            return githubConversation({ ...settings, signal });
        },
        print: log.print,
        write: writer(output),
        written: reader(output),
        elapsed: () => performance.now(),
        get stopped() {
            return signal.aborted;
        },
        create: (files) => newFilesIn(checkoutOf(root) ?? root)(files),
    };
    const { inActions } = log;
    return { world, close, ...requestsOf(inputs, environment, { root, stage, region, entry, inActions, about }) };
};

;// CONCATENATED MODULE: ./lib/door.js










/** One command, from the door into its room and back. Each is loaded only when it is asked for. */
const run = async (inputs, door) => {
    const { world, changes, compared, farewell, beginning, talk } = door;
    const request = { ...door.request, variables: await readVariables(inputs.values.variables) };
    switch (inputs.command) {
        case 'validate':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(31), __nccwpck_require__.e(554), __nccwpck_require__.e(754)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5754))).validate(world, request);
        case 'compile':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(31), __nccwpck_require__.e(554)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9173))).compileCommand(world, request);
        case 'plan':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(31), __nccwpck_require__.e(554), __nccwpck_require__.e(705), __nccwpck_require__.e(579), __nccwpck_require__.e(262)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5262))).plan(world, { ...request, ...changes, ...compared, talk });
        case 'deploy':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(31), __nccwpck_require__.e(554), __nccwpck_require__.e(705), __nccwpck_require__.e(579), __nccwpck_require__.e(419)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3419))).deploy(world, { ...request, ...changes, talk });
        case 'destroy':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(31), __nccwpck_require__.e(326)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6326))).destroy(world, { ...request, ...farewell });
        case 'outputs':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(31), __nccwpck_require__.e(554), __nccwpck_require__.e(980)]).then(__nccwpck_require__.bind(__nccwpck_require__, 980))).outputs(world, request);
        case 'comment':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(705), __nccwpck_require__.e(522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2733))).comment(world, talk);
        case 'init':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(31), __nccwpck_require__.e(554), __nccwpck_require__.e(223)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1223))).init(world, { ...request, ...beginning() });
        case 'help':
            throw new Error('help needs no world');
    }
};
/** A step's annotations and output hold no more complaints than these; the log's first lines are where to begin. */
const mostTold = 200;
const annotateComplaints = ({ console }, { diagnostics, located }, file) => {
    const placed = (0,render/* placeDiagnostics */.Y)(diagnostics, located)
        .sort((a, b) => Number((0,diagnostic/* isError */.bJ)(b.diagnostic)) - Number((0,diagnostic/* isError */.bJ)(a.diagnostic)))
        .slice(0, mostTold);
    for (const { diagnostic, position } of placed) {
        const { code, severity, sentence, hint } = diagnostic;
        const message = hint === undefined ? sentence : `${sentence}\n${hint}`;
        console.annotate({ severity, title: code, message, file, ...position });
    }
    console.output('diagnostics', JSON.stringify(diagnosticRows(placed, file)));
};
const tellComplaints = (log, ended, file) => {
    const { diagnostics, located } = ended;
    if (log.inActions)
        annotateComplaints(log, ended, file);
    if (diagnostics.length === 0)
        return;
    log.lines((0,render/* renderDiagnostics */.D)(diagnostics, located, file));
    const errors = diagnostics.filter(diagnostic/* isError */.bJ).length;
    log.lines(`${(0,words/* counted */.hS)(errors, 'error')}, ${(0,words/* counted */.hS)(diagnostics.length - errors, 'warning')}`);
};
/** Commands after which no `diagnostics.json` stands. */
const leavesNothing = new Set(['validate', 'init', 'comment']);
/** What is wrong with the config file as a whole stands at its beginning. */
const ofTheFile = new Set(['source/missing-file', 'source/not-a-file', 'source/too-large']);
const tellRefusal = (log, { code, message, hint }, file) => {
    const place = file !== undefined && ofTheFile.has(code) ? { file, line: 1, column: 1 } : {};
    log.console.annotate({ severity: 'error', title: code, message: `${message}\n${hint}`, ...place });
    log.console.output('failure-reason', `${code}: ${message}`);
};
const tellProblem = (log, problem, door) => {
    const file = door?.world.source.file;
    if (problem instanceof complained/* Complained */.R && file !== undefined) {
        tellComplaints(log, problem, file);
        const first = problem.diagnostics.find(diagnostic/* isError */.bJ);
        log.console.output('failure-reason', `${first?.code}: ${first?.sentence}`);
        return 1;
    }
    const refusals = problem instanceof Misread ? problem.refusals : problem instanceof refused/* Refused */.L ? [problem] : undefined;
    if (refusals) {
        for (const refusal of refusals)
            tellRefusal(log, refusal, file);
        return !log.inActions && refusals.some((refusal) => refusal instanceof Misused) ? 2 : 1;
    }
    log.lines(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
    log.lines('This is a bug of batch-job-action. Please report it with the lines above.');
    return 70;
};
/**
 * The step's `post`: if the run was cut off, its comment says so, and what it made for itself goes. It has its own time,
 * a minute at most, and never fails a run.
 */
const post = async (around, log) => {
    const { environment, signal } = around;
    if (environment[`STATE_${noted.told}`])
        return 0;
    let door;
    try {
        const { removeLeftFolders } = await __nccwpck_require__.e(/* import() */ 694).then(__nccwpck_require__.bind(__nccwpck_require__, 2694));
        await removeLeftFolders(environment.RUNNER_TEMP, environment[`STATE_${noted.process}`]);
        const inputs = readEnvironment(environment);
        const { command } = inputs;
        if (command !== 'plan' && command !== 'deploy')
            return 0;
        const limit = AbortSignal.any([signal, AbortSignal.timeout(60_000)]);
        door = (around.build ?? buildWorld)(inputs, environment, log, limit, around.entry);
        const { epilogue } = await Promise.all(/* import() */[__nccwpck_require__.e(31), __nccwpck_require__.e(705), __nccwpck_require__.e(304)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7304));
        const changeSet = environment[`STATE_${noted.changeSet}`];
        await epilogue(door.world, { ...door.request, talk: door.talk }, { command, changeSet });
    }
    catch (problem) {
        const [title, message] = problem instanceof refused/* Refused */.L ? [problem.code, problem.message] : ['door/stopped', String(problem)];
        log.console.annotate({ severity: 'warning', title, message: `After the run: ${message}` });
    }
    finally {
        door?.close();
    }
    return 0;
};
/** Reads what was asked for, runs it, and tells how it ended. Never throws: the exit code is the answer. */
const enter = async (around) => {
    const { words, environment, signal } = around;
    const log = await openLog(around, words, environment);
    if (log.inActions && environment[`STATE_${noted.process}`])
        return post(around, log);
    let door;
    log.state(noted.process, String(around.process ?? 0));
    try {
        const inputs = log.inActions ? readEnvironment(environment) : readArguments(words);
        if (inputs.command === 'help') {
            around.out(helpText(inputs.help));
            return 0;
        }
        door = (around.build ?? buildWorld)(inputs, environment, log, signal, around.entry);
        const ended = await run(inputs, door);
        tellComplaints(log, ended, door.world.source.file);
        if (!leavesNothing.has(inputs.command))
            await door.world.write({ 'diagnostics.json': diagnosticsFile(ended) });
        return ended.diagnostics.some(diagnostic/* isError */.bJ) ? 1 : 0;
    }
    catch (problem) {
        return tellProblem(log, signal.aborted ? stopped/* stopped */.c : problem, door);
    }
    finally {
        door?.close();
        if (!signal.aborted)
            log.state(noted.told, 'true');
    }
};


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8098);

/** How long what is under way may take to end by itself after a signal, in milliseconds. */
const grace = 4_000;
const stop = new AbortController();
// Only the first signal is caught: a second one ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
        stop.abort();
        setTimeout(() => process.exit(1), grace).unref();
    });
/** Writes to a stream, which is made when it is first written to: making one takes milliseconds. */
const writer = (stream) => {
    let open;
    return (text) => {
        // Whoever reads may leave (`… | head`): what is said then is lost, and the work goes on.
        open ??= stream().on('error', () => { });
        open.write(text);
    };
};
process.exitCode = await (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .V)({
    words: process.argv.slice(2),
    environment: process.env,
    entry: process.argv[1] ?? '',
    out: writer(() => process.stdout),
    err: writer(() => process.stderr),
    signal: stop.signal,
    process: process.pid,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** `1 resource`, `2 resources`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** A time as people say it: `0.4 s`, `12 s`, `3 min 5 s`. */
const duration = (milliseconds) => {
    const seconds = Math.max(0, milliseconds) / 1_000;
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
/** Texts in columns, two spaces apart: all but the last padded to the widest. */
const columns = (rows) => {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell)).join('  '));
};


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   u: () => (/* binding */ largestSource)
/* harmony export */ });
/** The largest config that is read, in bytes: a thousand jobs fit, and it is judged within a second. */
const largestSource = 1024 * 1024;
/** The text of a config file's bytes, without its byte order mark. Everything but UTF-8 text is a complaint. */
const decodeSource = (bytes) => {
    if (bytes.length > largestSource)
        return refused('source/too-large', `The config file has ${bytes.length.toLocaleString('en')} bytes; 1 MiB is the most that is read.`, 'Split it into several configs, each with its own project name.');
    const utf16 = [bytes[0], bytes[1]].join() === '255,254' || [bytes[0], bytes[1]].join() === '254,255';
    if (utf16)
        return refused('source/not-utf8', 'The config file is UTF-16 text.', 'Save it as UTF-8 in your editor.');
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return refused('source/not-utf8', `The config file is not text: byte ${nul + 1} is NUL.`, 'Check that `config` names the YAML file, and that it is saved as UTF-8.');
    try {
        return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
    }
    catch {
        return notUtf8(bytes);
    }
};
const notUtf8 = (bytes) => {
    const line = lineOfFirstBadByte(bytes);
    return refused('source/not-utf8', `The config file is not UTF-8 text: line ${line} holds bytes that UTF-8 does not know.`, 'Save it as UTF-8 in your editor.');
};
/** The line, counted from 1, of the first byte that is not UTF-8. */
const lineOfFirstBadByte = (bytes) => {
    let line = 1;
    let start = 0;
    while (start < bytes.length) {
        const end = bytes.indexOf(10, start);
        const next = end < 0 ? bytes.length : end + 1;
        if (new TextDecoder().decode(bytes.subarray(start, next)).includes('\ufffd'))
            return line;
        line += 1;
        start = next;
    }
    return line;
};
const refused = (code, sentence, hint) => ({
    diagnostics: [{ code, severity: 'error', sentence, hint, place: 'file' }],
});


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
