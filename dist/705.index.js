export const id = 705;
export const ids = [705];
export const modules = {

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ sayBeginning),
/* harmony export */   eh: () => (/* binding */ sayReport),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony export commentModes */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3086);


const commentModes = (/* unused pure expression or super */ null && (['auto', 'always', 'on-change', 'never']));
/** The marker of a report: runs of a workflow about one stage of a project share a slot. */
const markerOf = ({ slot, run }, { project, stage }) => ({ slot: slot ?? `${project}-${stage}`, ...run });
/** Why nothing is said; undefined where it is. */
const silence = ({ mode, about }) => {
    if (about.kind === 'none')
        return about.why;
    if (mode === 'auto' && !about.own)
        return 'comment: auto speaks on events of a pull request itself only';
    return undefined;
};
const speak = async (world, { mode }, report) => {
    const { console } = world;
    const conversation = await world.conversation();
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    if (marker?.quiet && mode !== 'always' && (await conversation.standing(marker)) === undefined)
        return console.info('No comment: nothing changes, and none stands that would have to say so.');
    const { kind, id, url, removed } = await conversation.say(report);
    console.output('comment-id', String(id));
    console.output('comment-url', url);
    if (removed > 0)
        console.info(`Removed ${removed} older of our comments of the same slot.`);
    console.info(kind === 'newer' ? `A newer run has commented already, and that stays: ${url}` : `Comment: ${url}`);
};
/** Milliseconds that a deployment waits for a comment before it goes on; the rest is left for the report at its end. */
const beginning = { most: 15_000 };
/**
 * Says that a deployment has begun, where a comment stands that would be out of date meanwhile, or one shall always
 * stand. A first comment waits for the end: GitHub notifies of a comment when it is made, and not when it changes. What
 * GitHub refuses is a line of the log; the report at the end warns of it.
 */
const sayBeginning = async (world, talk, report) => {
    if (talk.mode === 'never' || silence(talk) !== undefined)
        return;
    try {
        const conversation = await world.conversation();
        const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
        const isDue = async () => marker !== undefined && (await conversation.standing(marker, beginning)) !== undefined;
        if (talk.mode === 'always' || (await isDue()))
            await conversation.say(report, beginning);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`No comment that the deployment has begun: ${problem.message}`);
    }
};
/**
 * Says a report in the pull request of the event, as the mode wants it. What GitHub refuses is a warning: the work that
 * the report is about is done.
 */
const sayReport = async (world, talk, report) => {
    if (talk.mode === 'never')
        return;
    const why = silence(talk);
    if (why !== undefined)
        return world.console.info(`No comment: ${why}.`);
    try {
        await speak(world, talk, report);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        if (world.stopped)
            return;
        const message = `The comment was not written; the report is in the summary of the run. ${problem.message}\n${problem.hint}`;
        world.console.annotate({ severity: 'warning', title: problem.code, message });
    }
};


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7633);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);


/** Words of ours around pieces of Markdown: a plain string in the braces does not compile. */
const md = (words, ...pieces) => words.reduce((all, word, index) => `${all}${pieces[index - 1] ?? ''}${word}`);
/** Pieces side by side. */
const join = (pieces, separator) => pieces.filter(Boolean).join(separator);
/** A number, grouped in thousands. */
const count = (value) => value.toLocaleString('en-US');
/** What `visible` leaves: tags, fillers and other code points that show as nothing. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
/** At most `most` code points of a text on one line, with what nobody would see written out (`\u202e`, `\n`), and without secrets. */
const shown = (given, most) => {
    const value = (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(given);
    // Nearly every name is plain.
    if (value.length <= most && /^[ -~]*$/.test(value))
        return value;
    const all = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value.slice(0, most * 2 + 2)).replace(ignorable, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
    const points = [...all];
    return points.length > most || value.length > most * 2 + 2 ? `${points.slice(0, most - 1).join('')}…` : all;
};
const entity = (character) => `&#${character.codePointAt(0)};`;
/**
 * A mark that GitHub still reads after entities are read, even in code: an @ makes an e-mail address, a pair of $ a
 * formula. A tag around it parts it from the text beside it, as
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 * says of the dollar sign.
 */
const apart = (character) => `<span>${entity(character)}</span>`;
/** Code as HTML, every mark an entity: where Markdown is not read, and for what a span cannot hold in a table. */
const htmlCode = (line) => `<code>${line.replace(/[!-+.:-@[-`{-~]/g, (mark) => (/[@$]/.test(mark) ? apart : entity)(mark))}</code>`;
const span = (line) => {
    const ticks = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1);
    const padding = /^[` ]|[` ]$/.test(line) && line.trim() !== '' ? ' ' : '';
    return `${ticks}${padding}${line}${padding}${ticks}`;
};
const codeOfLine = (line) => (/[|<]/.test(line) ? htmlCode(line) : span(line));
/**
 * A text of others as code, where GitHub looks for no mentions, links, emoji or formulas. A backtick span, or HTML with
 * entities for what would end a table's cell. Longer ones than `most` characters are cut.
 */
const code = (value, most = 200) => (value === '' ? '*empty*' : codeOfLine(shown(value, most)));
/**
 * What GitHub makes live in finished text, after entities are read: mentions and issues, addresses, GH-1, emoji names,
 * commit hashes. Nothing but code stops it. https://docs.github.com/get-started/writing-on-github
 */
const live = /[@#]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|gh-\d|\b[\da-f]{7,40}\b/i;
/** Marks of Markdown; at a line's beginning also what would make a list, a rule or a heading. */
const inner = /[\\`*_{}[\]<>|~&$"^]/g;
const first = /[\\`*_{}[\]<>|~&$"^]|^[-+=:]+|[.)](?<=^\d+.)/g;
const prose = (value, most, html) => shown(value.replace(/\s+/g, ' ').trim(), most)
    .split(' ')
    .map((word, index) => {
    if (live.test(word))
        return html ? htmlCode(word) : codeOfLine(word);
    return word.replace(index === 0 ? first : inner, (run) => [...run].map((mark) => (mark === '$' ? apart : entity)(mark)).join(''));
})
    .join(' ');
/** A sentence of others as prose: nothing in it is Markdown, HTML, a mention or a link; those words become code. */
const text = (value, most = 500) => prose(value, most, false);
/** A word that our own sentences mark, parted from its neighbours so that no two spans of code touch. */
const marked = /(?<=^|\s)`([^`\n]+)`(?=$|\s|[.,;:?!](?:\s|$))/;
/** A sentence of a complaint as prose, its `marked` words as code. */
const sentence = (value, most = 500) => value
    .split(marked)
    .map((part, index) => (index % 2 ? code(part) : spaced(part, most)))
    .join('');
/** Prose with a blank where it began or ended with one. */
const spaced = (part, most) => part.trim() === '' ? part && ' ' : `${/^\s/.test(part) ? ' ' : ''}${text(part, most)}${/\s$/.test(part) ? ' ' : ''}`;
/** Bold prose around a piece. */
const bold = (piece) => `**${piece}**`;
/** A link of ours: https only and without a password or another secret, else its label alone. */
const link = (label, url) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    const plain = prose(label, 80, true);
    if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
        return plain;
    if ((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsSecret */ .hK)(address.href))
        return plain;
    const href = address.href.replace(/[^\w:/?#=.,%&~+-]/g, percent);
    return `[${plain || text(address.hostname)}](${href})`;
};
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** A table: heads are ours; a line is dropped by GitHub's reader if it has more cells than the head. */
const table = (head, rows) => [head, head.map((name) => (name.endsWith(':') ? '--:' : '---')), ...rows]
    .map((cells, line) => `| ${cells.map((cell) => (line === 0 ? cell.replace(/:$/, '') : cell)).join(' | ')} |`)
    .join('\n');
/** A part that folds. Its summary is HTML, where Markdown is not read. */
const details = (summary, body, open = false) => `<details${open ? ' open' : ''}><summary>${prose(summary, 300, true)}</summary>\n\n${body}\n\n</details>`;
/** A fenced block that its text cannot close; comment marks in it are parted so that no search finds a marker there. */
const fence = (language, value) => {
    const lines = value
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => shown(line, 1_000).replaceAll('<!--', '<! --'));
    const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language.replace(/[^a-z]/g, '')}\n${lines.join('\n')}\n${ticks}`;
};


/***/ }),

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   Gl: () => (/* binding */ restamped),
/* harmony export */   O1: () => (/* binding */ isSamePlace),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* unused harmony export slotKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _marker_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(412);


/** A slot as a marker holds it: as `markerKey` writes it, at most 120 characters; equal slots are equal. */
const slotKey = (slot) => {
    const written = (0,_marker_key_js__WEBPACK_IMPORTED_MODULE_1__/* .markerKey */ .s)(slot);
    if (written.length <= 120)
        return written;
    return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(slot).digest('hex').slice(0, 32)}`;
};
/** Whether a text can stand in an HTML comment as a fact of a marker. */
const isKey = (text) => /^(?:[\w%.]|-(?=[\w%.]))+$/.test(text);
const lineOf = (key, { repository, workflow, run, attempt, commit, quiet }) => {
    const facts = [
        ...(repository !== undefined && /^\d{1,20}$/.test(repository) ? [`repository=${repository}`] : []),
        ...(workflow !== undefined && isKey(workflow) ? [`workflow=${workflow}`] : []),
        ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
        ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
        ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
        ...(quiet ? ['quiet=1'] : []),
    ];
    return `<!-- ${[`batch-job:${key}`, ...facts].join(' ')} -->`;
};
/**
 * `<!-- batch-job:<slot> repository=1 workflow=<path> run=7 attempt=1 commit=<hash> -->`, the first line of a comment.
 */
const markerLine = ({ slot, ...facts }) => lineOf(slotKey(slot), facts);
/** Returns a comment's marker, its slot as `slotKey` writes it; undefined unless the first line is one. */
const readMarker = (body) => {
    const found = /^<!-- batch-job:(\S+)((?: \w+=[\w%.-]+)*) -->\r?(?:\n|$)/.exec(body);
    if (!found?.[1])
        return undefined;
    const facts = new Map((found[2] ?? '').split(' ').map((fact) => fact.split('=')));
    const number = (name) => {
        const digits = facts.get(name);
        return digits && /^\d{1,15}$/.test(digits) ? { [name]: Number(digits) } : {};
    };
    const text = (name) => {
        const value = facts.get(name);
        return value ? { [name]: value } : {};
    };
    return {
        slotKey: found[1],
        ...text('repository'),
        ...text('workflow'),
        ...number('run'),
        ...number('attempt'),
        ...text('commit'),
        ...(facts.get('quiet') === '1' ? { quiet: true } : {}),
    };
};
/** Whether two markers are about one comment: of the same repository, workflow and slot. */
const isSamePlace = (one, other) => one.slotKey === other.slotKey && one.repository === other.repository && one.workflow === other.workflow;
/** Whether one run came after the other: by its number, then by its attempt. What names no run is older than all. */
const isNewer = (one, than) => {
    const [run, other] = [one.run ?? -1, than.run ?? -1];
    return run > other || (run === other && (one.attempt ?? 0) > (than.attempt ?? 0));
};
/**
 * A body with another first line: in another slot, if one is named, and with the run that posts it where it names none
 * or one that is yet to come. Nothing if the body has no marker.
 */
const restamped = (body, posting, slot) => {
    const marker = readMarker(body);
    if (marker === undefined)
        return undefined;
    const { slotKey: key, ...facts } = marker;
    const kept = facts.run === undefined || isNewer(facts, posting) ? { ...facts, ...posting } : facts;
    const line = lineOf(slot === undefined ? key : slotKey(slot), kept);
    return `${line}${body.slice(body.indexOf('-->') + 3)}`;
};


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ changesSection),
/* harmony export */   IN: () => (/* binding */ happenings),
/* harmony export */   Y5: () => (/* binding */ happened)
/* harmony export */ });
/* unused harmony export isRoutine */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);

/** As it will be, and as it was. */
const words = {
    add: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🟢&nbsp;add`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🟢&nbsp;added`],
    modify: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🔵&nbsp;modify`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🔵&nbsp;modified`],
    replace: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🔴&nbsp;replace`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🔴&nbsp;replaced`],
    'may-replace': [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🟠&nbsp;may&nbsp;replace`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🟠&nbsp;maybe&nbsp;replaced`],
    remove: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🔴&nbsp;remove`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🔴&nbsp;removed`],
    import: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🔵&nbsp;import`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🔵&nbsp;imported`],
};
/** A group that a reviewer need not open: nothing of it goes away or is made anew. */
const isRoutine = (group) => group.changes.every(({ happening }) => happening === 'add' || happening === 'modify' || happening === 'import');
/** Kinds of changes in the order of their weight, as they will be and as they were. */
const tenses = {
    remove: ['to remove', 'removed'],
    replace: ['to replace', 'replaced'],
    'may-replace': ['may be replaced', 'modified or replaced'],
    modify: ['to modify', 'modified'],
    add: ['to add', 'added'],
    import: ['to import', 'imported'],
};
const counts = (changes, tense) => Object.entries(tenses)
    .map(([happening, words]) => [changes.filter((change) => change.happening === happening).length, words[tense]])
    .flatMap(([many, words]) => (many === 0 ? [] : [`${many} ${words}`]))
    .join(', ');
/** `2 to add, 1 to modify` of some changes, in the order of their weight. */
const happenings = (changes) => counts(changes, 0);
/** `2 added, 1 modified`. */
const happened = (changes) => counts(changes, 1);
/** What a change of the property does, where that is more than a change in place. */
const consequence = ({ recreation }) => recreation === 'always' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` **replaces**` : recreation === 'conditionally' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` **may replace**` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
const property = (one, withValues) => {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one.path.replace(/^Properties\./, ''))}${consequence(one)}`;
    const { before, after } = one;
    if (!withValues || (before === undefined && after === undefined))
        return name;
    if (before === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${name}: new, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(after ?? '')}`;
    return after === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${name}: no longer ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(before)}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${name}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(before)} → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(after)}`;
};
/** More would hide the other rows; the run's files have all. */
const mostProperties = 25;
const rowOf = (change, withValues, done) => {
    // What is new is in the config, and what goes is gone; their properties would say it again.
    const all = change.happening === 'add' || change.happening === 'remove' ? [] : change.properties;
    // What makes the resource anew is what a reader looks for.
    const sorted = [...all].sort((a, b) => weight(b) - weight(a));
    const rest = sorted.length - mostProperties;
    const gone = change.happening === 'remove' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `no longer in the config` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const { unforeseen } = change;
    const said = unforeseen === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `AWS says ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(unforeseen, 80)}, which this version does not know`;
    return [
        words[change.happening][done ? 1 : 0],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(change.logicalId, 255)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(change.type)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            ...sorted.slice(0, mostProperties).map((one) => property(one, withValues)),
            gone,
            said,
            rest > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest)} more` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
        ], '<br>'),
        change.from ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `line&nbsp;${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(change.from.line)}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
    ];
};
const weight = ({ recreation }) => recreation === 'always' ? 2 : recreation === 'conditionally' ? 1 : 0;
const groupName = ({ resource, type }) => resource === undefined ? 'Shared by the stack' : type === undefined ? resource : `${resource} (${type})`;
/** Resources whose rows may stand open without hiding the rest of the comment. */
const fewRows = 12;
const heads = ['', 'Resource', 'What changes', 'Config'];
const group = (one, { values, open, done }) => {
    const what = counts(one.changes, done ? 1 : 0);
    const rows = one.changes.map((change) => rowOf(change, values, done));
    // A column in which nothing stands only takes room.
    const kept = heads.map((head, index) => head === '' || rows.some((row) => row[index]));
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(heads.filter((_, index) => kept[index]), rows.map((row) => row.filter((_, index) => kept[index])));
    if (isRoutine(one))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${groupName(one)}: ${what}`, body, open);
    const name = one.resource === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Shared by the stack` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one.resource);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(name)}: ${what}`, body], '\n\n');
};
/** Every change by the resource of the config that it comes from; what is dangerous stands open, what is routine folds. */
const changesSection = ({ groups }, { values, routine, done = false }) => {
    const changed = groups.filter(({ changes }) => changes.length > 0);
    if (changed.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const shown = changed.filter((one) => routine || !isRoutine(one));
    // What a reviewer must look at comes before what folds.
    shown.sort((a, b) => Number(isRoutine(a)) - Number(isRoutine(b)));
    const left = changed.length - shown.length;
    const rows = shown.flatMap(({ changes }) => changes).length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `#### Changes`,
        ...shown.map((one) => group(one, { values, open: rows <= fewRows, done })),
        left
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changed.length)} groups only add or modify; they are in the run's files.`
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
    ], '\n\n');
};


/***/ }),

/***/ 4730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ commentLimit),
  W: () => (/* binding */ reviewMarkdown)
});

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/report/review-changes.js
var review_changes = __webpack_require__(1616);
;// CONCATENATED MODULE: ./lib/report/review-losses.js

/** Words for a loss, by its kind and the fate of the resource, or of the old one where it is replaced. */
const fates = {
    delete: {
        deleted: (0,markdown.md) `is **deleted with its data**`,
        kept: (0,markdown.md) `**leaves the stack**: it stays in the account with its data, and nothing of the stack finds it any more`,
        snapshot: (0,markdown.md) `is **deleted**: a snapshot of it stays in the account`,
        unread: (0,markdown.md) `**leaves the stack, and may be deleted with its data**: no policy could be read`,
    },
    replace: {
        deleted: (0,markdown.md) `is **replaced: a new, empty one is made, and the old one is deleted with its data**`,
        kept: (0,markdown.md) `is **replaced by a new, empty one**: the old one stays in the account with its data, outside the stack`,
        snapshot: (0,markdown.md) `is **replaced by a new, empty one**: a snapshot of the old one stays in the account`,
        unread: (0,markdown.md) `is **replaced by a new, empty one**: the old one may be deleted with its data, no policy could be read`,
    },
    'may-replace': {
        deleted: (0,markdown.md) `**may be replaced, which would delete its data**`,
        kept: (0,markdown.md) `**may be replaced by a new, empty one**: the old one would stay in the account with its data, outside the stack`,
        snapshot: (0,markdown.md) `**may be replaced by a new, empty one**: a snapshot of the old one would stay in the account`,
        unread: (0,markdown.md) `**may be replaced by a new, empty one**: the old one may be deleted with its data, no policy could be read`,
    },
};
const happens = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }) => unforeseen === undefined
    ? fates[kind][fate]
    : (0,markdown.md) `**may be replaced or deleted**: AWS says ${(0,markdown/* code */.aY)(unforeseen, 80)}, which this version does not know`;
const sentence = (loss) => {
    const { logicalId, type, kind, because, why, allowed } = loss;
    const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
    const listed = (each) => (0,markdown/* join */.fj)(allowances.map(each), ', ');
    const cause = because === undefined ? (0,markdown.md) `` : (0,markdown.md) `, because ${(0,markdown/* code */.aY)(because.replace(/^Properties\./, ''))} changes`;
    const reason = why === undefined ? (0,markdown.md) `` : (0,markdown.md) ` It counts, since ${(0,markdown/* text */.Qq)(why, 300)}.`;
    const permission = allowed
        ? (0,markdown.md) `Allowed by ${listed((allowance) => (0,markdown/* code */.aY)(allowance))}.`
        : (0,markdown.md) `**To allow it:** ${listed((allowance) => (0,markdown/* code */.aY)(`${allowance}: ${logicalId}`, 300))}`;
    return (0,markdown.md) `> - ${allowed ? (0,markdown.md) `⚠️` : (0,markdown.md) `⛔`} ${(0,markdown/* code */.aY)(logicalId, 255)} (${(0,markdown/* code */.aY)(type)}) ${happens(loss)}${cause}.${reason} ${permission}`;
};
/** What is not allowed comes first. */
const ordered = (losses) => [...losses].sort((a, b) => Number(a.allowed) - Number(b.allowed));
const head = (losses, done = false) => (0,markdown.md) `> [!${losses.some(({ allowed }) => !allowed) ? (0,markdown.md) `CAUTION` : (0,markdown.md) `WARNING`}]\n> **What ${done ? (0,markdown.md) `was` : (0,markdown.md) `would be`} lost: ${(0,markdown/* count */.U9)(losses.length)}**`;
/** Every loss with its reason, what is not allowed first; of a deployment that is done as what was lost. */
const lossesInFull = ({ losses }, done = false) => losses.length === 0 ? (0,markdown.md) `` : (0,markdown/* join */.fj)([head(losses, done), (0,markdown.md) `>`, ...ordered(losses).map(sentence)], '\n');
/** Every loss by its id alone, as many as `room` characters hold, and how many it did not. */
const lossesByName = ({ losses }, room) => {
    if (losses.length === 0)
        return (0,markdown.md) ``;
    const names = ordered(losses).map(({ logicalId }) => (0,markdown/* code */.aY)(logicalId, 255));
    const start = (0,markdown.md) `${head(losses)}\n>\n> `;
    const rest = (left) => left ? (0,markdown.md) ` and ${(0,markdown/* count */.U9)(left)} more, all of them in the run's files.` : (0,markdown.md) ``;
    const fits = (many) => (0,markdown.md) `${start}${(0,markdown/* join */.fj)(names.slice(0, many), ', ')}${rest(names.length - many)}`.length <= room;
    if (fits(names.length))
        return (0,markdown.md) `${start}${(0,markdown/* join */.fj)(names, ', ')}`;
    let many = 0;
    for (let step = 2 ** Math.ceil(Math.log2(names.length)); step >= 1; step /= 2)
        if (many + step < names.length && fits(many + step))
            many += step;
    return (0,markdown.md) `${start}${(0,markdown/* join */.fj)(names.slice(0, many), ', ')}${rest(names.length - many)}`;
};

// EXTERNAL MODULE: ./lib/batch/prices.js + 1 modules
var prices = __webpack_require__(2740);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/report/mermaid.js

/** What a reader can still follow; GitHub itself draws up to 500 edges. */
const mostEdges = 40;
/**
 * A label that Mermaid takes for nothing but text: other marks than these become its own entities (`#35;`), and so do
 * the beginnings of its Markdown lists. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
const label = (value) => {
    const points = [
        ...(0,secret/* concealed */.TU)(value)
            .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
            .trim(),
    ];
    const cut = points.length > 48 ? `${points.slice(0, 47).join('')}…` : points.join('');
    return cut.replace(/[^\p{L}\p{M}\p{N}\s_.,:/…-]|^[-.:/]|[.](?<=^\d+.)|:(?=\/\/)/gu, (one) => `#${one.codePointAt(0)};`);
};
/** Edges to draw: those that change, then the others, in their order, as many as fit. */
const drawnEdges = (edges) => {
    if (edges.length <= mostEdges)
        return edges;
    const chosen = new Set([...edges.filter(({ changed }) => changed), ...edges].slice(0, mostEdges));
    return edges.filter((edge) => chosen.has(edge));
};
/**
 * A Mermaid flowchart of a review's edges. Ids are made here; of the review come only labels. What changes has the
 * class `changed`: names of groups with changes, and both ends of an edge that changes.
 */
const mermaid = (review) => {
    const edges = drawnEdges(review.edges);
    const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
    const ids = new Map(names.map((name, index) => [name, `n${index}`]));
    const changed = new Set([
        ...review.groups.flatMap(({ resource, changes }) => (resource && changes.length ? [resource] : [])),
        ...edges.flatMap((edge) => (edge.changed ? [edge.from, edge.to] : [])),
    ]);
    const thick = edges.flatMap((edge, index) => (edge.changed ? [index] : []));
    return [
        'flowchart LR',
        ...names.map((name) => `  ${ids.get(name)}["${label(name) || '-'}"]${changed.has(name) ? ':::changed' : ''}`),
        ...edges.map((edge) => {
            const words = edge.label === undefined ? '' : label(edge.label);
            return `  ${ids.get(edge.from)} -->${words ? `|"${words}"|` : ''} ${ids.get(edge.to)}`;
        }),
        // Readable on light and on dark pages.
        '  classDef changed fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#1f2328',
        ...(thick.length ? [`  linkStyle ${thick.join(',')} stroke:#9a6700,stroke-width:2px`] : []),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/report/review-sections.js



const cost = (one) => one ? (0,markdown.md) `${(0,markdown/* code */.aY)(one.instance)} ${(0,markdown/* text */.Qq)((0,prices/* dollars */.E9)(one.dollarsPerHour))}${one.spot ? (0,markdown.md) ` Spot` : (0,markdown.md) ``}` : (0,markdown.md) `–`;
const difference = ({ before, after }) => {
    if (!before || !after)
        return before ? (0,markdown.md) `gone` : after ? (0,markdown.md) `new` : (0,markdown.md) ``;
    return before.dollarsPerHour === after.dollarsPerHour
        ? (0,markdown.md) `same`
        : (0,markdown/* text */.Qq)((0,prices/* percent */.KN)(before.dollarsPerHour, after.dollarsPerHour));
};
/** What starts each job and what an hour of it costs, before and after, and where a little less memory would save. */
const jobsSection = ({ jobs }) => {
    if (jobs.length === 0)
        return (0,markdown.md) ``;
    // Where all jobs are new there is nothing to compare.
    const compares = jobs.some(({ before }) => before !== undefined);
    const rows = jobs.map((job) => [
        (0,markdown/* code */.aY)(job.name),
        job.starts.length
            ? (0,markdown/* join */.fj)(job.starts.map((start) => (0,markdown/* text */.Qq)(start, 120)), '<br>')
            : (0,markdown.md) `by hand`,
        ...(compares ? [cost(job.before), cost(job.after), difference(job)] : [cost(job.after)]),
    ]);
    const hints = jobs.flatMap(({ name, hint }) => (hint ? [(0,markdown.md) `- 💡 ${(0,markdown/* code */.aY)(name)}: ${(0,markdown/* text */.Qq)(hint)}`] : []));
    const spot = jobs.some(({ before, after }) => before?.spot || after?.spot);
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `#### Jobs, and an hour of each while it runs`,
        (0,markdown/* table */.tp)(['Job', 'Starts', ...(compares ? ['Before:', 'After:', 'Change:'] : ['Cost:'])], rows),
        (0,markdown/* join */.fj)(hints, '\n'),
        (0,markdown.md) `<sub>The cheapest instance that holds the job alone, on demand in ${(0,markdown/* text */.Qq)(prices/* pricesAsOf */.mB.region)} as of ${(0,markdown/* text */.Qq)(prices/* pricesAsOf */.mB.asOf)}.${spot ? (0,markdown.md) ` Spot costs at most that.` : (0,markdown.md) ``}</sub>`,
    ], '\n\n');
};
/** A drawing of what starts and feeds what. */
const graphSection = (review) => {
    if (review.edges.length === 0)
        return (0,markdown.md) ``;
    const drawn = drawnEdges(review.edges).length;
    const part = drawn < review.edges.length ? ` (${drawn} of ${review.edges.length} connections)` : '';
    return (0,markdown/* details */.zH)(`What starts what; changed parts are marked${part}`, (0,markdown/* fence */.EU)('mermaid', mermaid(review)), drawn <= 16);
};
const mostOutputs = 50;
/** What other configs and workflows can refer to. */
const outputsSection = ({ outputs }) => {
    if (outputs.length === 0)
        return (0,markdown.md) ``;
    const rows = outputs
        .slice(0, mostOutputs)
        .map(({ resource, param, value }) => [(0,markdown/* code */.aY)(resource), (0,markdown/* code */.aY)(param), (0,markdown/* code */.aY)(value)]);
    const rest = outputs.length - rows.length;
    return (0,markdown/* details */.zH)(`Outputs (${outputs.length})`, (0,markdown/* join */.fj)([(0,markdown/* table */.tp)(['Resource', 'Param', 'Value'], rows), rest ? (0,markdown.md) `${(0,markdown/* count */.U9)(rest)} more are in the outputs' file.` : (0,markdown.md) ``], '\n\n'));
};
const against = {
    'deployed-stack': (0,markdown.md) `compared with the deployed stack`,
    'absent-stack': (0,markdown.md) `the stack does not exist yet`,
    'base-branch': (0,markdown.md) `compared with the base branch's config, without AWS`,
    'empty-stack': (0,markdown.md) `compared with an empty stack, without AWS`,
};
/** Where it goes and what it was compared with, in one line; of a deployment whether the stack is new. */
const placeLine = (review, deployed) => (0,markdown/* join */.fj)([
    (0,markdown.md) `Stack ${(0,markdown/* code */.aY)(review.stack, 128)} in ${(0,markdown/* code */.aY)(review.region, 40)}`,
    review.account === undefined ? (0,markdown.md) `` : (0,markdown.md) `account ${(0,markdown/* code */.aY)(review.account, 40)}`,
    deployed === undefined ? against[review.against] : deployed.isNew ? (0,markdown.md) `a new stack` : (0,markdown.md) ``,
], ' · ');
/** Sentences that every reader should see. */
const notesSection = ({ notes }) => (0,markdown/* join */.fj)(notes.map((note) => (0,markdown.md) `- ℹ️ ${(0,markdown/* text */.Qq)(note)}`), '\n');
/** Links, and the plan's hash by which `deploy` knows it again. */
const footer = ({ links, hash }) => (0,markdown/* join */.fj)([
    (0,markdown/* join */.fj)(links.slice(0, 20).map(({ text: label, url }) => (0,markdown/* link */.nf)(label, url)), ' · '),
    (0,markdown.md) `<sub>Plan ${(0,markdown/* code */.aY)(hash, 128)}</sub>`,
], '\n\n');

// EXTERNAL MODULE: ./lib/report/review-verdict.js
var review_verdict = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/report/review-markdown.js






/** The characters that GitHub takes in a comment; a longer one is answered with 422, "body is too long". */
const commentLimit = 65_536;
/** How much a comment says, from all of it to what it must say. */
const rungs = [
    { values: true, routine: true },
    { values: false, routine: true },
    { values: false, routine: false },
];
const shortened = (0,markdown.md) `<sub>Shortened to fit; the run's summary and files have all of it.</sub>`;
const review_markdown_head = ({ review, marker, deployed }) => [
    marker,
    deployed ? (0,review_verdict/* deployedVerdict */.uM)(review, deployed) : (0,review_verdict/* verdict */.WJ)(review),
    placeLine(review, deployed),
];
const atRung = (told, rung) => {
    const { review, deployed } = told;
    return (0,markdown/* join */.fj)([
        ...review_markdown_head(told),
        lossesInFull(review, deployed !== undefined),
        notesSection(review),
        (0,review_changes/* changesSection */.Hv)(review, { ...rung, done: deployed !== undefined }),
        jobsSection(review),
        rung.routine ? graphSection(review) : (0,markdown.md) ``,
        outputsSection(review),
        rung.values ? (0,markdown.md) `` : shortened,
        deployed ? (0,review_verdict/* timesLine */.Fj)(deployed) : (0,markdown.md) ``,
        footer(review),
    ], '\n\n');
};
/** Only verdict, losses and counts; of the losses at least the names, as many as fit. */
const least = (told, fits, room) => {
    const { review, deployed } = told;
    const around = (losses, withNotes) => (0,markdown/* join */.fj)([
        ...review_markdown_head(told),
        losses,
        withNotes ? notesSection(review) : (0,markdown.md) ``,
        shortened,
        footer({ hash: review.hash, links: withNotes ? review.links : [] }),
    ], '\n\n');
    const full = lossesInFull(review, deployed !== undefined);
    const withAll = [around(full, true), around(full, false)].find(fits);
    return withAll ?? around(lossesByName(review, room - around((0,markdown.md) `x`, false).length), false);
};
/** Where nothing changes there is little to say; a deployment still tells its outputs. */
const unchanged = (told, limit) => {
    const { review, marker, deployed } = told;
    const none = deployed
        ? (0,markdown/* join */.fj)(review_markdown_head(told), '\n\n')
        : (0,markdown.md) `${marker}\n✅ Batch jobs of ${(0,markdown/* code */.aY)(review.project, 80)} for ${(0,markdown/* code */.aY)(review.stage, 80)}: no changes. ${placeLine(review)} · plan ${(0,markdown/* code */.aY)(review.hash, 128)}`;
    const more = deployed ? [outputsSection(review), (0,review_verdict/* timesLine */.Fj)(deployed), footer(review)] : [];
    const noted = (0,markdown/* join */.fj)([none, notesSection(review), ...more], '\n\n');
    return noted.length < limit ? noted : none;
};
/**
 * A review as the Markdown of a comment, at most `limit` UTF-16 units long (never less than characters, which GitHub
 * counts); of a deployment with how it ended. Its first line is the marker; then what will be lost, which is never cut
 * short of its names. Where all of it does not fit it leaves out values of properties, then groups that only add and
 * modify and the drawing, then all but verdict, losses and counts; it says so.
 */
const reviewMarkdown = (review, marker, limit = commentLimit, deployed) => {
    const told = { review, marker: (0,report_marker/* markerLine */.B_)(marker), deployed };
    if ((0,review_verdict/* isEmpty */.Im)(review))
        return `${unchanged(told, limit)}\n`;
    const fits = (text) => text.length < limit;
    for (const rung of rungs) {
        const whole = atRung(told, rung);
        if (fits(whole))
            return `${whole}\n`;
    }
    return `${least(told, fits, limit - 1)}\n`;
};


/***/ }),

/***/ 4772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ timesLine),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   UO: () => (/* binding */ doneVerdict),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   b9: () => (/* binding */ failedVerdict),
/* harmony export */   bJ: () => (/* binding */ beginningVerdict),
/* harmony export */   uM: () => (/* binding */ deployedVerdict)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);
/* harmony import */ var _review_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);



/** Nothing changes and nothing is lost. */
const isEmpty = ({ groups, losses }) => losses.length === 0 && groups.every(({ changes }) => changes.length === 0);
const subject = ({ project, stage }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Batch jobs of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(project, 80)} for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage, 80)}`;
const changesOf = ({ groups }) => groups.flatMap(({ changes }) => changes);
/** The line that answers: may it go on, and how much happens. */
const verdict = (review) => {
    const { losses } = review;
    const forbidden = losses.filter(({ allowed }) => !allowed).length;
    const what = (0,_review_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .happenings */ .IN)(changesOf(review)) || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `no changes`;
    const stage = subject(review);
    const lost = (many) => (many === 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `1 resource` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(many)} resources`);
    if (forbidden)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ⛔ ${stage}: blocked, ${lost(forbidden)} would be lost without permission\n\n**${what}**`;
    if (losses.length)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ⚠️ ${stage}: ${lost(losses.length)} will be lost, as allowed\n\n**${what}**`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ✅ ${stage}: ${what}`;
};
/** Returns the headline of a deployment that is done. */
const doneVerdict = (about) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🚀 ${subject(about)}: deployed`;
/** Returns the headline of a deployment that is done, with what changed. */
const deployedVerdict = (review, { status }) => {
    const what = (0,_review_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .happened */ .Y5)(changesOf(review)) || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `nothing to change`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${doneVerdict(review)}\n\n**${what}** · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(status, 60)}`;
};
/** The same of a deployment that has begun: counts of resources, those that are replaced among the modified ones. */
const beginningVerdict = (about, { add, modify, replace, remove }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ⏳ ${subject(about)}: being deployed\n\n**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(remove)} to remove, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(modify)} to modify${replace ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(replace)} by replacement)` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(add)} to add**`;
/** The line that says that a command did not come to its end. */
const failedVerdict = (about, command, stopped) => stopped
    ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ⏹️ ${subject(about)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(command)} was stopped`
    : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ❌ ${subject(about)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(command)} failed`;
/** What took how long, in small print. */
const timesLine = ({ times }) => times.length === 0
    ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``
    : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(times.map(({ what, milliseconds }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${what} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(milliseconds)}`, 80)), ' · ')}</sub>`;


/***/ })

};
