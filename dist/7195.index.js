export const id = 7195;
export const ids = [7195];
export const modules = {

/***/ 51631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);


const oneLine = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(text.replace(/\s+/g, ' ').trim()));


/***/ }),

/***/ 66384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ ranks),
/* harmony export */   MC: () => (/* binding */ cutFairly),
/* harmony export */   TK: () => (/* binding */ withoutParts),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* harmony import */ var _cut_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64130);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97031);


const ranks = [4, 3, 2, 1];
const partLine = (rank) => `<!-- batch-job-part:${rank} -->`;
const partPattern = /^<!-- batch-job-part:([0-4]) -->$/;
const joinParts = (parts, isMarked) => {
    const shown = parts.filter(([, part]) => part !== '');
    if (!isMarked)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown.map(([, part]) => part), '\n\n');
    const lines = shown.flatMap(([rank, part], index) => {
        const before = index === 0 ? 0 : (shown[index - 1]?.[0] ?? 0);
        return rank === before ? [part] : [partLine(rank), part];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(lines, '\n\n');
};
const withoutParts = (content, most) => {
    let rank = 0;
    const kept = content.split('\n').filter((line) => {
        const [, found] = partPattern.exec(line) ?? [];
        if (found !== undefined)
            rank = Number(found);
        return rank <= most;
    });
    return kept
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
};
const cutFairly = (contents, limit) => {
    const sorted = [...contents].sort((one, other) => one.length - other.length);
    let [left, share] = [limit, 0];
    for (const [index, { length }] of sorted.entries()) {
        share = Math.floor(left / (sorted.length - index));
        if (length >= share)
            break;
        left -= length;
    }
    return contents.map((content) => (content.length < share ? content : (0,_cut_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMarkdown */ .G)(content, share)));
};


/***/ }),

/***/ 78821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ configLine)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);

const configLine = (line, { file }) => {
    const number = Math.trunc(line);
    return file === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `line&nbsp;${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number)}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`line ${number}`, `${file.url}#L${number}`);
};


/***/ }),

/***/ 64130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);

const note = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>Cut to fit into a comment; the summary and the files of the run have all of it.</sub>`;
const after = ({ fence, folds }, line) => {
    const [, ticks] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined)
        return { fence: ticks?.startsWith(fence) && line.trim() === ticks ? undefined : fence, folds };
    if (ticks)
        return { fence: ticks, folds };
    const opened = line.match(/<details\b/g)?.length ?? 0;
    const closed = line.match(/<\/details>/g)?.length ?? 0;
    return { fence, folds: Math.max(0, folds + opened - closed) };
};
const closing = ({ fence, folds }) => `${fence === undefined ? '' : `\n${fence}`}${'\n\n</details>'.repeat(folds)}\n\n${note}\n`;
const cutMarkdown = (body, limit) => {
    if (body.length < limit)
        return body;
    let open = { fence: undefined, folds: 0 };
    let [kept, length] = [0, 0];
    let end = closing(open);
    for (const line of body.split('\n')) {
        const next = after(open, line);
        const rest = closing(next);
        if (kept > 0 && length + line.length + rest.length >= limit)
            break;
        [open, end] = [next, rest];
        length += line.length + 1;
        kept += 1;
    }
    return `${body.split('\n').slice(0, kept).join('\n')}${end}`;
};


/***/ }),

/***/ 97031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cr: () => (/* binding */ bold),
  aY: () => (/* binding */ code),
  U9: () => (/* binding */ count),
  zH: () => (/* binding */ details),
  EU: () => (/* binding */ fence),
  fj: () => (/* binding */ join),
  nf: () => (/* binding */ markdown_link),
  nR: () => (/* binding */ linkedCode),
  md: () => (/* binding */ md),
  em: () => (/* binding */ sentence),
  tp: () => (/* binding */ table),
  Qq: () => (/* binding */ markdown_text),
  Q6: () => (/* binding */ visibleText)
});

// EXTERNAL MODULE: ./lib/diagnostics/remember.js
var remember = __webpack_require__(67105);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/report/breakable.js
const piece = /(<(?!br>)[^<>]*>|\]\([^()\s]*\)|[*[\]])|( |&nbsp;|<br>)|(&#?\w+;|.)/suy;
const piecesOf = (markdown) => {
    const pieces = [];
    piece.lastIndex = 0;
    for (let found = piece.exec(markdown); found !== null; found = piece.exec(markdown)) {
        const [text, markup, space] = found;
        if (markup !== undefined)
            pieces.push({ kind: 'markup', text });
        else
            pieces.push({ kind: space === undefined ? 'character' : 'space', text });
    }
    return pieces;
};
const wordsOf = (pieces) => {
    const words = [[]];
    for (const one of pieces)
        if (one.kind === 'space')
            words.push([one], []);
        else
            words.at(-1)?.push(one);
    return words;
};
const letterOrDigit = /^[\p{L}\p{N}]$/u;
const isBoundary = (before, after) => letterOrDigit.test(after) && (!letterOrDigit.test(before) || (/^\p{Ll}$/u.test(before) && /^\p{Lu}$/u.test(after)));
const [longestPart, shortestPart] = [20, 8];
const withBreaks = (characters) => {
    let part = 0;
    return characters.map((character, index) => {
        const next = characters[index + 1];
        part += 1;
        const breaks = part >= longestPart || (part >= shortestPart && next !== undefined && isBoundary(character, next));
        if (next === undefined || !breaks)
            return character;
        part = 0;
        return `${character}<wbr>`;
    });
};
const hash = /[\da-f]{7}/i;
const brokenText = (markdown, longest) => {
    let inCode = false;
    return wordsOf(piecesOf(markdown))
        .map((word) => {
        const tags = word.filter(({ text }) => /^<\/?code>$/.test(text));
        const isCode = inCode || tags.length > 0;
        inCode = tags.length > 0 ? tags.at(-1)?.text === '<code>' : inCode;
        const characters = word.filter(({ kind }) => kind === 'character').map(({ text }) => text);
        if (characters.length <= longest)
            return word.map(({ text }) => text).join('');
        const broken = withBreaks(characters);
        const all = word.map(({ kind, text }) => (kind === 'character' ? broken.shift() : text)).join('');
        return hash.test(characters.join('')) && !isCode ? `<code>${all}</code>` : all;
    })
        .join('');
};
const spanAt = (cell, at) => {
    const runFrom = (from) => {
        let end = from;
        while (cell[end] === '`')
            end += 1;
        return end - from;
    };
    const ticks = runFrom(at);
    if (ticks === 0)
        return undefined;
    let close = cell.indexOf('`', at + ticks);
    while (close >= 0 && runFrom(close) !== ticks)
        close = cell.indexOf('`', close + runFrom(close));
    if (close < 0)
        return undefined;
    const inside = cell.slice(at + ticks, close);
    const isPadded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
    return { text: isPadded ? inside.slice(1, -1) : inside, length: close + ticks - at };
};
const breakable = (cell, longest, codeOf) => {
    if (cell.split(' ').every((word) => word.length <= longest))
        return cell;
    const isLong = (text) => text.split(' ').some((word) => [...word].length > longest);
    let [all, from] = ['', 0];
    for (let at = 0; at < cell.length;) {
        const span = spanAt(cell, at);
        if (span === undefined) {
            at += 1;
            continue;
        }
        const end = at + span.length;
        const broken = isLong(span.text) ? brokenText(codeOf(span.text), longest) : '';
        all += brokenText(cell.slice(from, at), longest) + (broken.includes('<wbr>') ? broken : cell.slice(at, end));
        [at, from] = [end, end];
    }
    return all + brokenText(cell.slice(from), longest);
};

;// CONCATENATED MODULE: ./lib/report/markdown.js




const md = (words, ...pieces) => words.reduce((all, word, index) => `${all}${pieces[index - 1] ?? ''}${word}`);
const join = (pieces, separator) => pieces.filter(Boolean).join(separator);
const count = (value) => (Number.isInteger(value) && value >= 0 && value < 1_000 ? `${value}` : value.toLocaleString('en-US'));
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
const visibleText = (given, most) => {
    const value = (0,secret/* redacted */.pc)(given);
    if (value.length <= most && /^[ -~]*$/.test(value))
        return value;
    const all = (0,visible/* visible */.RK)(value.slice(0, most * 2 + 2)).replace(ignorable, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
    const points = [...all];
    return points.length > most || value.length > most * 2 + 2 ? `${points.slice(0, most - 1).join('')}…` : all;
};
const entity = (character) => `&#${character.codePointAt(0)};`;
const apart = (character) => `<span>${entity(character)}</span>`;
const htmlCode = (line) => `<code>${line.replace(/[!-+.:-@[-`{-~]/g, (mark) => (/[@$]/.test(mark) ? apart : entity)(mark))}</code>`;
const span = (line) => {
    const ticks = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1);
    const padding = /^[` ]|[` ]$/.test(line) && line.trim() !== '' ? ' ' : '';
    return `${ticks}${padding}${line}${padding}${ticks}`;
};
const codeOfLine = (line) => (/[|<]/.test(line) ? htmlCode(line) : span(line));
const code = (value, most = 200) => (value === '' ? '*empty*' : codeOfLine(visibleText(value, most)));
const live = /[@#]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|gh-\d|\b[\da-f]{7,40}\b/i;
const inner = /[\\`*_{}[\]<>|~&$"^]/g;
const first = /[\\`*_{}[\]<>|~&$"^]|^[-+=:]+|[.)](?<=^\d+.)/g;
const prose = (value, most, html) => visibleText(value.replace(/\s+/g, ' ').trim(), most)
    .split(' ')
    .map((word, index) => {
    if (live.test(word))
        return html ? htmlCode(word) : codeOfLine(word);
    return word.replace(index === 0 ? first : inner, (run) => [...run].map((mark) => (mark === '$' ? apart : entity)(mark)).join(''));
})
    .join(' ');
const markdown_text = (value, most = 500) => prose(value, most, false);
const quoted = /(?<=^|\s)`([^`\n]+)`(?=$|\s|[.,;:?!](?:\s|$))/;
const sentence = (value, most = 500) => value
    .split(quoted)
    .map((part, index) => (index % 2 ? code(part) : spaced(part, most)))
    .join('');
const spaced = (part, most) => part.trim() === '' ? part && ' ' : `${/^\s/.test(part) ? ' ' : ''}${markdown_text(part, most)}${/\s$/.test(part) ? ' ' : ''}`;
const bold = (piece) => `**${piece}**`;
const markdown_link = (label, url) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    const plain = prose(label, 80, true);
    if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
        return plain;
    if ((0,secret/* containsSecret */.At)(address.href))
        return plain;
    const href = address.href.replace(/[^\w:/?#=.,%&~+-]/g, percent);
    return `[${plain || markdown_text(address.hostname)}](${href})`;
};
const linkedCode = (name, url, most = 200) => url === undefined ? code(name, most) : md `${code(name, most)} ${markdown_link('open', url)}`;
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const breaking = (longest) => (0,remember/* remembered */.H)((cell) => breakable(cell, longest, htmlCode));
const [breakLong, breakMedium, breakShort] = [breaking(28), breaking(14), breaking(10)];
const breakingIn = (columns) => {
    if (columns > 5)
        return breakShort;
    return columns === 5 ? breakMedium : breakLong;
};
const table = (head, rows) => [
    head.map((name) => name.replace(/:$/, '')),
    head.map((name) => (name.endsWith(':') ? '--:' : '---')),
    ...rows.map((cells) => cells.map(breakingIn(head.length))),
]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const details = (summary, body, open = false) => `<details${open ? ' open' : ''}><summary>${prose(summary, 300, true)}</summary>\n\n${body}\n\n</details>`;
const fence = (language, value) => {
    const lines = value
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => visibleText(line, 1_000).replaceAll('<!--', '<! --'));
    const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language.replace(/[^a-z]/g, '')}\n${lines.join('\n')}\n${ticks}`;
};


/***/ }),

/***/ 53086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   LB: () => (/* binding */ stageResults),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   Vr: () => (/* binding */ writtenFacts),
/* harmony export */   X9: () => (/* binding */ readMarkerLine),
/* harmony export */   dR: () => (/* binding */ withNewMarker),
/* harmony export */   f_: () => (/* binding */ keepingPlan),
/* harmony export */   kx: () => (/* binding */ isSameComment),
/* harmony export */   q8: () => (/* binding */ slotKey),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   tt: () => (/* binding */ withPlanOf)
/* harmony export */ });
/* unused harmony export stageStates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _marker_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30412);


const stageStates = ['planned', 'unchanged', 'deploying', 'deployed', 'failed', 'stopped', 'torn-down'];
const stageResults = [
    'no-changes',
    'changes',
    'data-loss',
    'refused',
    'failed',
    'deployed',
    'rolled-back',
];
const isLabelSubject = (text) => /^[\w./-]{3,38}$/.test(text);
const slotKey = (slot) => {
    const written = (0,_marker_key_js__WEBPACK_IMPORTED_MODULE_1__/* .markerKey */ .s)(slot);
    if (written.length <= 120)
        return written;
    return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(slot).digest('hex').slice(0, 32)}`;
};
const isKey = (text) => /^(?:[\w%.]|-(?=[\w%.]))+$/.test(text);
const lineOf = (key, facts) => `<!-- ${[`batch-job:${key}`, ...writtenFacts(facts)].join(' ')} -->`;
const writtenFacts = ({ repository, workflow, run, attempt, commit, quiet, plan, offline, planRun, section, state, label, result, }) => {
    const isSection = section !== undefined && isKey(section);
    return [
        ...(repository !== undefined && /^\d{1,20}$/.test(repository) ? [`repository=${repository}`] : []),
        ...(workflow !== undefined && isKey(workflow) ? [`workflow=${workflow}`] : []),
        ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
        ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
        ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
        ...(quiet ? ['quiet=1'] : []),
        ...(plan !== undefined && /^v1:[\da-f]{64}$/.test(plan) ? [`plan=${(0,_marker_key_js__WEBPACK_IMPORTED_MODULE_1__/* .markerKey */ .s)(plan)}`] : []),
        ...(offline ? ['offline=1'] : []),
        ...(planRun === undefined ? [] : [`planrun=${Math.trunc(planRun)}`]),
        ...(isSection ? [`section=${section}`] : []),
        ...(isSection && state !== undefined ? [`state=${state}`] : []),
        ...(label !== undefined && isLabelSubject(label) ? [`label=${(0,_marker_key_js__WEBPACK_IMPORTED_MODULE_1__/* .markerKey */ .s)(label)}`] : []),
        ...(result === undefined ? [] : [`result=${result}`]),
    ];
};
const markerLine = ({ slot, ...facts }) => lineOf(slotKey(slot), facts);
const readMarkerLine = ({ slotKey: key, ...facts }) => lineOf(key, facts);
const readMarker = (body) => {
    const found = /^<!-- batch-job:(\S+)((?: \w+=[\w%.-]+)*) -->\r?(?:\n|$)/.exec(body);
    return found?.[1] ? { slotKey: found[1], ...readFacts(found[2] ?? '') } : undefined;
};
const readFacts = (words) => {
    const facts = new Map(words.split(' ').map((fact) => fact.split('=')));
    const number = (name) => {
        const digits = facts.get(name.toLowerCase());
        return digits && /^\d{1,15}$/.test(digits) ? { [name]: Number(digits) } : {};
    };
    const text = (name) => {
        const value = facts.get(name);
        return value ? { [name]: value } : {};
    };
    const [, plan] = /^v1%3A([\da-f]{64})$/.exec(facts.get('plan') ?? '') ?? [];
    const state = stageStates.find((one) => one === facts.get('state'));
    const label = (facts.get('label') ?? '').replaceAll('%2F', '/').replaceAll('%2D', '-');
    const result = stageResults.find((one) => one === facts.get('result'));
    return {
        ...text('repository'),
        ...text('workflow'),
        ...number('run'),
        ...number('attempt'),
        ...text('commit'),
        ...(facts.get('quiet') === '1' ? { quiet: true } : {}),
        ...(plan === undefined ? {} : { plan: `v1:${plan}`, ...number('planRun') }),
        ...(facts.get('offline') === '1' ? { offline: true } : {}),
        ...text('section'),
        ...(state === undefined ? {} : { state }),
        ...(isLabelSubject(label) ? { label } : {}),
        ...(result === undefined ? {} : { result }),
    };
};
const isSameComment = (one, other) => one.slotKey === other.slotKey && one.repository === other.repository && one.workflow === other.workflow;
const isNewer = (one, than) => {
    const [run, other] = [one.run ?? -1, than.run ?? -1];
    return run > other || (run === other && (one.attempt ?? 0) > (than.attempt ?? 0));
};
const withNewMarker = (body, posting, slot) => {
    const marker = readMarker(body);
    if (marker === undefined)
        return undefined;
    const { slotKey: key, ...facts } = marker;
    const kept = facts.run === undefined || isNewer(facts, posting) ? { ...facts, ...posting } : facts;
    const line = slot === undefined ? lineOf(key, kept) : lineOf(slotKey(slot), { ...kept, section: facts.section ?? key });
    return `${line}${body.slice(body.indexOf('-->') + 3)}`;
};
const keepingPlan = (facts, replaced) => {
    const { plan, run, planRun = run } = replaced ?? {};
    if (facts.plan !== undefined || facts.offline)
        return facts;
    return plan === undefined || planRun === undefined ? facts : { ...facts, plan, planRun };
};
const withPlanOf = (body, replaced) => {
    const marker = readMarker(body);
    if (marker === undefined)
        return body;
    return `${readMarkerLine(keepingPlan(marker, replaced))}${body.slice(body.indexOf('-->') + 3)}`;
};


/***/ }),

/***/ 49789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ drawnEdges),
/* harmony export */   a4: () => (/* binding */ mermaid)
/* harmony export */ });
/* unused harmony export mostEdges */
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);

const mostEdges = 40;
const label = (value) => {
    const points = [
        ...(0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(value)
            .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
            .trim(),
    ];
    const cut = points.length > 48 ? `${points.slice(0, 47).join('')}…` : points.join('');
    return cut.replace(/[^\p{L}\p{M}\p{N}\s_.,:/…→-]|^[-.:/]|[.](?<=^\d+.)|:(?=\/\/)/gu, (one) => `#${one.codePointAt(0)};`);
};
const drawnEdges = ({ nodes, edges }, most = mostEdges) => {
    if (edges.length <= most)
        return edges;
    const changed = new Set(nodes.filter(({ change }) => change !== 'none').map(({ name }) => name));
    const counts = ({ from, to, change }) => change !== 'none' || changed.has(from) || changed.has(to);
    const chosen = new Set([...edges.filter(counts), ...edges].slice(0, most));
    return edges.filter((edge) => chosen.has(edge));
};
const styles = {
    add: {
        node: 'fill:#dafbe1,stroke:#1a7f37,stroke-width:2px,color:#1f2328',
        edge: 'stroke:#1a7f37,stroke-width:2px',
    },
    modify: {
        node: 'fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#1f2328',
        edge: 'stroke:#9a6700,stroke-width:2px',
    },
    remove: {
        node: 'fill:#ffebe9,stroke:#cf222e,stroke-width:2px,stroke-dasharray:4,color:#1f2328',
        edge: 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:4',
    },
};
const changes = Object.keys(styles);
const mermaid = (review) => {
    const edges = drawnEdges(review);
    const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
    const ids = new Map(names.map((name, index) => [name, `n${index}`]));
    const changeOf = new Map(review.nodes.map(({ name, change }) => [name, change]));
    const used = changes.filter((change) => names.some((name) => changeOf.get(name) === change));
    return [
        'flowchart LR',
        ...names.map((name) => {
            const change = changeOf.get(name) ?? 'none';
            return `  ${ids.get(name)}["${label(name) || '-'}"]${change === 'none' ? '' : `:::${change}`}`;
        }),
        ...edges.map((edge) => {
            const words = edge.label === undefined ? '' : label(edge.label);
            return `  ${ids.get(edge.from)} -->${words ? `|"${words}"|` : ''} ${ids.get(edge.to)}`;
        }),
        ...used.map((change) => `  classDef ${change} ${styles[change].node}`),
        ...changes.flatMap((change) => {
            const numbers = edges.flatMap((edge, index) => (edge.change === change ? [index] : []));
            return numbers.length ? [`  linkStyle ${numbers.join(',')} ${styles[change].edge}`] : [];
        }),
    ].join('\n');
};


/***/ }),

/***/ 92038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ lossesByName),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   UH: () => (/* binding */ lossesInFull),
/* harmony export */   qO: () => (/* binding */ fates)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28215);


const fates = {
    delete: {
        deleted: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `is **deleted with its data**`,
        kept: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**leaves the stack**: it stays in the account with its data, and nothing of the stack finds it any more`,
        snapshot: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `is **deleted**: a snapshot of it stays in the account`,
        unread: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**leaves the stack, and may be deleted with its data**: no policy could be read`,
    },
    replace: {
        deleted: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `is **replaced: a new, empty one is made, and the old one is deleted with its data**`,
        kept: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `is **replaced by a new, empty one**: the old one stays in the account with its data, outside the stack`,
        snapshot: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `is **replaced by a new, empty one**: a snapshot of the old one stays in the account`,
        unread: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `is **replaced by a new, empty one**: the old one may be deleted with its data, no policy could be read`,
    },
    'may-replace': {
        deleted: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**may be replaced, which would delete its data**`,
        kept: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**may be replaced by a new, empty one**: the old one would stay in the account with its data, outside the stack`,
        snapshot: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**may be replaced by a new, empty one**: a snapshot of the old one would stay in the account`,
        unread: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**may be replaced by a new, empty one**: the old one may be deleted with its data, no policy could be read`,
    },
};
const predicate = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }) => {
    if (unforeseen !== undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**may be replaced or deleted**: AWS says ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(unforeseen, 80)}, which this version does not know`;
    return kind === 'interrupt'
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**gets new instances, and jobs that run on the old ones may be stopped**`
        : fates[kind][fate];
};
const lossItem = (loss) => {
    const { logicalId, type, kind, because, why, allowed, instead } = loss;
    const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
    const listed = (each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(allowances.map(each), ', ');
    const cause = because === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `, because ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(because.replace(/^Properties\./, ''))} changes`;
    const reason = why === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` It counts, since ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(why, 300)}.`;
    const allowing = allowed
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Allowed by ${listed((allowance) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(allowance))}.`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**To allow it:** ${listed((allowance) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${allowance}: ${logicalId}`, 300))}`;
    const permission = instead === undefined ? allowing : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**No input allows it:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(instead, 500)}.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `> - ${allowed ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⛔`} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId, 255)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type)}) ${predicate(loss)}${cause}.${reason} ${permission}`;
};
const ordered = (losses) => [...losses].sort((a, b) => Number(a.allowed) - Number(b.allowed));
const head = (losses, done = false) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `> [!${losses.some(({ allowed }) => !allowed) ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `CAUTION` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `WARNING`}]\n> **What ${(done ? (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .lossVerb */ .d5)(losses, 'past') : `would ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .lossVerb */ .d5)(losses, 'infinitive')}`)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(losses.length)}**`;
const lossesInFull = ({ losses }, done = false) => losses.length === 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([head(losses, done), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `>`, ...ordered(losses).map(lossItem)], '\n');
const lossesByName = ({ losses }, limit, done = false) => {
    if (losses.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const names = ordered(losses).map(({ logicalId }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId, 255));
    const start = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${head(losses, done)}\n>\n> `;
    const rest = (left) => left ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left)} more, all of them in the run's files.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const fits = (many) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${start}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(names.slice(0, many), ', ')}${rest(names.length - many)}`.length <= limit;
    if (fits(names.length))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${start}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(names, ', ')}`;
    let many = 0;
    for (let step = 2 ** Math.ceil(Math.log2(names.length)); step >= 1; step /= 2)
        if (many + step < names.length && fits(many + step))
            many += step;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${start}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(names.slice(0, many), ', ')}${rest(names.length - many)}`;
};


/***/ }),

/***/ 17195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ commentLimit),
  Wq: () => (/* binding */ reviewMarkdown),
  Lm: () => (/* binding */ sectionLimit)
});

// EXTERNAL MODULE: ./lib/report/comment-parts.js
var comment_parts = __webpack_require__(66384);
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(97031);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/config-line.js
var config_line = __webpack_require__(78821);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
;// CONCATENATED MODULE: ./lib/report/review-changes.js



const effectWords = {
    add: { future: (0,markdown.md) `🟢&nbsp;add`, past: (0,markdown.md) `🟢&nbsp;added` },
    modify: { future: (0,markdown.md) `🔵&nbsp;modify`, past: (0,markdown.md) `🔵&nbsp;modified` },
    replace: { future: (0,markdown.md) `🔴&nbsp;replace`, past: (0,markdown.md) `🔴&nbsp;replaced` },
    'may-replace': { future: (0,markdown.md) `🟠&nbsp;may&nbsp;replace`, past: (0,markdown.md) `🟠&nbsp;maybe&nbsp;replaced` },
    remove: { future: (0,markdown.md) `🔴&nbsp;remove`, past: (0,markdown.md) `🔴&nbsp;removed` },
    import: { future: (0,markdown.md) `🔵&nbsp;import`, past: (0,markdown.md) `🔵&nbsp;imported` },
};
const moveWords = { future: (0,markdown.md) `🔵&nbsp;move`, past: (0,markdown.md) `🔵&nbsp;moved` };
const isRoutineChange = ({ happening, replacedBy }) => happening === 'add' || happening === 'modify' || happening === 'import' || replacedBy !== undefined;
const isRoutine = (group) => group.changes.every(isRoutineChange);
const longestSentence = 12_000;
const shortWords = { sentences: 10, length: 200 };
const saysOf = ({ says }, words, place) => {
    if (words === 'counts')
        return [says.length === 1 ? (0,markdown.md) `1 change` : (0,markdown.md) `${(0,markdown/* count */.U9)(says.length)} changes`];
    const { sentences, length } = words === 'full' ? { sentences: says.length, length: longestSentence } : shortWords;
    const rest = says.length - sentences;
    return [
        ...says
            .slice(0, sentences)
            .map((one) => one.line === undefined
            ? (0,markdown/* text */.Qq)(one.text, length)
            : (0,markdown.md) `${(0,markdown/* text */.Qq)(one.text, length)} (${(0,config_line/* configLine */.X)(one.line, place)})`),
        ...(rest > 0 ? [(0,markdown.md) `and ${(0,markdown/* count */.U9)(rest)} more`] : []),
    ];
};
const wordsRow = (group, review, { tense, values, words }) => {
    const { resource, type, effect } = group;
    return [
        effectWords[effect][tense],
        resource === undefined ? (0,markdown.md) `shared by the stack` : (0,markdown.md) `${(0,markdown/* code */.aY)(resource)}${type ? (0,markdown.md) `<br>${(0,markdown/* text */.Qq)(type)}` : (0,markdown.md) ``}`,
        (0,markdown/* join */.fj)(saysOf(group, words, values ? review : {}), '<br>'),
    ];
};
const gravityOfGroup = ({ effect }) => ['remove', 'replace', 'may-replace'].includes(effect) ? 0 : 1;
const wordsTable = (review, detail) => {
    const rows = review.groups
        .filter(({ itself, changes }) => itself && changes.length > 0)
        .sort((one, other) => gravityOfGroup(one) - gravityOfGroup(other))
        .map((group) => wordsRow(group, review, detail));
    const head = detail.tense === 'past' ? 'What changed' : 'What changes';
    return rows.length === 0 ? (0,markdown.md) `` : (0,markdown/* table */.tp)(['', 'Job or resource', head], rows);
};
const recreationWords = {
    always: (0,markdown.md) ` **replaces**`,
    conditionally: (0,markdown.md) ` **may replace**`,
    never: (0,markdown.md) ``,
    unknown: (0,markdown.md) ``,
};
const gravity = { always: 2, conditionally: 1, never: 0, unknown: 0 };
const propertyLine = (one, withValues) => {
    const name = (0,markdown.md) `${(0,markdown/* code */.aY)(one.path.replace(/^Properties\./, ''))}${recreationWords[one.recreation]}`;
    const { before, after } = one;
    const value = (shown) => (0,markdown/* code */.aY)(shown, longestSentence);
    if (!withValues || before === after)
        return name;
    if (before === undefined)
        return (0,markdown.md) `${name}: new, ${value(after ?? '')}`;
    return after === undefined
        ? (0,markdown.md) `${name}: no longer ${value(before)}`
        : (0,markdown.md) `${name}: ${value(before)} → ${value(after)}`;
};
const mostProperties = 25;
const rowOf = (change, review, { values, tense }) => {
    const { happening, insteadOf, properties, unforeseen, logicalId, type, from } = change;
    const isMove = insteadOf !== undefined;
    const all = (happening === 'add' || happening === 'remove') && !isMove ? [] : properties;
    const sorted = [...all].sort((a, b) => gravity[b.recreation] - gravity[a.recreation]);
    const rest = sorted.length - mostProperties;
    const gone = happening === 'remove' ? (0,markdown.md) `no longer in the config` : (0,markdown.md) ``;
    const unknown = unforeseen === undefined ? (0,markdown.md) `` : (0,markdown.md) `AWS says ${(0,markdown/* code */.aY)(unforeseen, 80)}, which this version does not know`;
    const instead = isMove ? (0,markdown.md) `<br>instead of ${(0,markdown/* code */.aY)(insteadOf, 255)}` : (0,markdown.md) ``;
    return [
        isMove ? moveWords[tense] : effectWords[happening][tense],
        (0,markdown.md) `${(0,markdown/* code */.aY)(logicalId, 255)}<br>${(0,markdown/* code */.aY)(type)}${instead}`,
        (0,markdown/* join */.fj)([
            ...sorted.slice(0, mostProperties).map((one) => propertyLine(one, values)),
            gone,
            unknown,
            rest > 0 ? (0,markdown.md) `and ${(0,markdown/* count */.U9)(rest)} more` : (0,markdown.md) ``,
        ], '<br>'),
        from ? (0,config_line/* configLine */.X)(from.line, values ? review : {}) : (0,markdown.md) ``,
    ];
};
const fewShared = 3;
const rowsOf = (group, review, shown) => {
    const visible = group.changes.filter(({ replacedBy }) => replacedBy === undefined);
    const added = visible.filter(({ happening }) => happening === 'add');
    if (group.resource !== undefined || added.length <= fewShared)
        return visible.map((change) => rowOf(change, review, shown));
    const said = group.says.find(({ text: words }) => words.startsWith('new: '))?.text.slice('new: '.length) ?? '';
    return [
        ...visible.filter(({ happening }) => happening !== 'add').map((change) => rowOf(change, review, shown)),
        [effectWords.add[shown.tense], (0,markdown.md) `${(0,markdown/* count */.U9)(added.length)} resources`, (0,markdown/* text */.Qq)(said, 1_000), (0,markdown.md) ``],
    ];
};
const heads = ['', 'Resource', 'What changes', 'Config'];
const groupTable = (group, review, shown) => {
    const rows = rowsOf(group, review, shown);
    const kept = heads.map((head, index) => head === '' || rows.some((row) => row[index]));
    const body = (0,markdown/* table */.tp)(heads.filter((_, index) => kept[index]), rows.map((row) => row.filter((_, index) => kept[index])));
    const name = group.resource === undefined ? (0,markdown.md) `Shared by the stack` : (0,markdown/* code */.aY)(group.resource);
    return (0,markdown/* join */.fj)([(0,markdown.md) `${(0,markdown/* bold */.Cr)(name)}: ${(0,verdict_words/* changeCounts */.Zg)(group.changes, shown.tense)}`, body], '\n\n');
};
const templateSection = (review, shown, routine) => {
    const changed = review.groups.filter(({ changes }) => changes.length > 0);
    const groups = changed.filter((one) => routine || !isRoutine(one));
    groups.sort((a, b) => Number(isRoutine(a)) - Number(isRoutine(b)));
    const left = changed.length - groups.length;
    const counts = (0,verdict_words/* changeCounts */.Zg)(changed.flatMap(({ changes }) => changes), shown.tense);
    return (0,markdown/* details */.zH)(`CloudFormation: ${counts}`, (0,markdown/* join */.fj)([
        ...groups.map((one) => groupTable(one, review, shown)),
        left
            ? (0,markdown.md) `${(0,markdown/* count */.U9)(left)} of ${(0,markdown/* count */.U9)(changed.length)} groups only add or modify; they are in the run's files.`
            : (0,markdown.md) ``,
    ], '\n\n'));
};
const hasChanges = ({ groups }) => groups.some(({ changes }) => changes.length > 0);
const wordsSection = (review, { values, tense = 'future', words = 'full' }) => hasChanges(review) ? (0,markdown/* join */.fj)([(0,markdown.md) `#### Changes`, wordsTable(review, { values, tense, words })], '\n\n') : (0,markdown.md) ``;
const resourcesSection = (review, { values, template, tense = 'future' }) => hasChanges(review) && template !== 'none' ? templateSection(review, { values, tense }, template === 'all') : (0,markdown.md) ``;
const changesSection = (review, detail) => join([wordsSection(review, detail), resourcesSection(review, detail)], '\n\n');

// EXTERNAL MODULE: ./lib/report/review-losses.js
var review_losses = __webpack_require__(92038);
// EXTERNAL MODULE: ./lib/report/review-permissions.js
var review_permissions = __webpack_require__(44201);
;// CONCATENATED MODULE: ./lib/report/review-refused.js

const most = 20;
const refusedSection = ({ refused = [] }) => {
    if (refused.length === 0)
        return (0,markdown.md) ``;
    const items = refused
        .slice(0, most)
        .map(({ logicalId, type, why, instead }) => (0,markdown.md) `> - ⛔ ${(0,markdown/* code */.aY)(logicalId, 255)} (${(0,markdown/* code */.aY)(type, 255)}): ${(0,markdown/* text */.Qq)(why, 300)}. **Instead:** ${(0,markdown/* text */.Qq)(instead, 500)}.`);
    const more = refused.length - items.length;
    const rest = more > 0 ? [(0,markdown.md) `> - and ${(0,markdown/* count */.U9)(more)} more, all of them in the run's files`] : [];
    return (0,markdown/* join */.fj)([(0,markdown.md) `> [!CAUTION]\n> **What AWS would refuse: ${(0,markdown/* count */.U9)(refused.length)}**\n>`, ...items, ...rest], '\n');
};

// EXTERNAL MODULE: ./lib/report/review-sections.js
var review_sections = __webpack_require__(76273);
// EXTERNAL MODULE: ./lib/report/review-verdict.js
var review_verdict = __webpack_require__(64772);
// EXTERNAL MODULE: ./lib/report/smoke-section.js
var smoke_section = __webpack_require__(20301);
;// CONCATENATED MODULE: ./lib/report/review-markdown.js










const commentLimit = 65_536;
const sectionLimit = commentLimit - 2_000;
const levels = [
    { values: true, template: 'all', words: 'full' },
    { values: false, template: 'all', words: 'full' },
    { values: false, template: 'grave', words: 'full' },
    { values: false, template: 'none', words: 'full' },
    { values: false, template: 'none', words: 'short' },
    { values: false, template: 'none', words: 'counts' },
];
const shortened = (0,markdown.md) `<sub>Shortened to fit; the run's summary and files have all of it.</sub>`;
const head = ({ review, marker, deployed }) => [
    marker,
    deployed ? (0,review_verdict/* deployedVerdict */.uM)(review, deployed) : (0,review_verdict/* verdict */.WJ)(review),
    (0,review_sections/* placeLine */.ap)(review, deployed),
    refusedSection(review),
];
const atLevel = (contents, level) => {
    const { review, deployed, isShared } = contents;
    const detail = { ...level, tense: deployed ? 'past' : 'future' };
    const parts = [
        [0, (0,markdown/* join */.fj)(head(contents), '\n\n')],
        [0, (0,smoke_section/* smokeSection */.b)(deployed?.smoke, level.template === 'none' ? 'brief' : 'full')],
        [0, (0,review_losses/* lossesInFull */.UH)(review, deployed !== undefined)],
        [0, (0,review_sections/* outputChangesSection */.W2)(review, detail.tense)],
        [1, (0,review_sections/* notesSection */.dY)(review)],
        [1, (0,review_permissions/* broaderSection */.BB)(review, level.template === 'none')],
        [2, wordsSection(review, detail)],
        [4, resourcesSection(review, detail)],
        [1, (0,review_sections/* warningsSection */.xd)(review, level.template === 'none')],
        [3, (0,review_sections/* jobsSection */.cN)(review)],
        [3, level.template === 'none' ? (0,markdown.md) `` : (0,review_sections/* sleepSection */.Fn)(review)],
        [4, level.template === 'all' ? (0,review_permissions/* holdersSection */.Zj)(review) : (0,markdown.md) ``],
        [4, level.template === 'all' ? (0,review_sections/* graphSection */.om)(review) : (0,markdown.md) ``],
        [0, (0,review_sections/* outputsSection */.kh)(review)],
        [0, level.values ? (0,markdown.md) `` : shortened],
        [3, deployed ? (0,review_verdict/* timesLine */.Fj)(deployed) : (0,markdown.md) ``],
        [0, (0,review_sections/* footer */.qr)(review)],
    ];
    return (0,comment_parts/* joinParts */.nn)(parts, isShared);
};
const outputsElsewhere = ({ outputs }) => {
    const many = outputs.filter(({ value }) => value !== '').length;
    return many === 0 ? (0,markdown.md) `` : (0,markdown.md) `Outputs (${(0,markdown/* count */.U9)(many)}): in the file of the step output ${(0,markdown/* code */.aY)('outputs-file')}.`;
};
const shortest = (contents, fits, limit) => {
    const { review, deployed } = contents;
    const around = (losses, outputs, withNotes = false) => (0,markdown/* join */.fj)([
        ...head(contents),
        (0,smoke_section/* smokeSection */.b)(deployed?.smoke, 'brief'),
        losses,
        withNotes ? (0,review_sections/* notesSection */.dY)(review) : (0,markdown.md) ``,
        outputs,
        shortened,
        (0,review_sections/* footer */.qr)({ hash: review.hash, links: withNotes ? review.links : [] }),
    ], '\n\n');
    const isDone = deployed !== undefined;
    const full = (0,review_losses/* lossesInFull */.UH)(review, isDone);
    const names = (0,review_losses/* lossesByName */.CI)(review, Number.POSITIVE_INFINITY, isDone);
    const outputs = (0,review_sections/* outputsSection */.kh)(review);
    const few = (0,review_sections/* outputsSection */.kh)(review, review_sections/* fewOutputs */.vr);
    const elsewhere = outputsElsewhere(review);
    const room = limit - around((0,markdown.md) `x`, elsewhere).length;
    const forms = [
        around(full, outputs, true),
        ...[outputs, few].flatMap((some) => [around(full, some), around(names, some)]),
        around(full, elsewhere),
    ];
    return forms.find(fits) ?? around((0,review_losses/* lossesByName */.CI)(review, room, isDone), elsewhere);
};
const unchanged = (contents, limit) => {
    const { review, marker, deployed } = contents;
    const none = deployed
        ? (0,markdown/* join */.fj)(head(contents), '\n\n')
        : (0,markdown.md) `${marker}\n✅ Batch jobs of ${(0,markdown/* code */.aY)(review.project, 80)} for ${(0,markdown/* code */.aY)(review.stage, 80)}: nothing to change. ${(0,review_sections/* placeLine */.ap)(review)} · plan ${(0,markdown/* code */.aY)((0,review_sections/* shortHash */.BC)(review.hash))}`;
    if (deployed === undefined) {
        const noted = (0,markdown/* join */.fj)([none, (0,review_sections/* notesSection */.dY)(review), (0,review_sections/* warningsSection */.xd)(review)], '\n\n');
        return noted.length < limit ? noted : none;
    }
    const { smoke } = deployed;
    const outputs = (0,review_sections/* outputsSection */.kh)(review);
    const rest = [(0,review_sections/* notesSection */.dY)(review), (0,review_sections/* warningsSection */.xd)(review), (0,review_sections/* sleepSection */.Fn)(review), outputs, (0,review_verdict/* timesLine */.Fj)(deployed)];
    const [full, brief] = [(0,smoke_section/* smokeSection */.b)(smoke), (0,smoke_section/* smokeSection */.b)(smoke, 'brief')];
    const few = (0,review_sections/* outputsSection */.kh)(review, review_sections/* fewOutputs */.vr);
    const forms = [
        [full, ...rest],
        [brief, ...rest],
        [brief, outputs],
        [brief, few],
        [brief, outputsElsewhere(review)],
    ].map((parts) => (0,markdown/* join */.fj)([none, ...parts, (0,review_sections/* footer */.qr)(review)], '\n\n'));
    return forms.find((form) => form.length < limit) ?? none;
};
const reviewMarkdown = (review, marker, limit = commentLimit, deployed) => {
    const contents = {
        ...{ review, deployed },
        marker: (0,report_marker/* markerLine */.B_)(marker),
        isShared: marker.section !== undefined,
    };
    if ((0,review_verdict/* isEmpty */.Im)(review))
        return `${unchanged(contents, limit)}\n`;
    const fits = (text) => text.length < limit;
    for (const level of levels) {
        const whole = atLevel(contents, level);
        if (fits(whole))
            return `${whole}\n`;
    }
    return `${shortest(contents, fits, limit - 1)}\n`;
};


/***/ }),

/***/ 44201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ broaderIn),
/* harmony export */   BB: () => (/* binding */ broaderSection),
/* harmony export */   Zj: () => (/* binding */ holdersSection),
/* harmony export */   iY: () => (/* binding */ holderName)
/* harmony export */ });
/* harmony import */ var _config_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78821);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97031);


const longestClause = 12_000;
const mostListed = 50;
const broaderIn = ({ permissions }) => permissions?.broader.filter(({ because }) => because !== 'new') ?? [];
const holderName = ({ identity, resource, isOwn }) => isOwn && resource !== undefined ? { name: resource } : { name: identity, ...(resource ? { of: resource } : {}) };
const nameOf = (one) => {
    const { name, of } = holderName(one);
    return of === undefined || of === name ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 255) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 255)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(of, 255)}`;
};
const broaderSection = (review, brief = false) => {
    const broader = broaderIn(review);
    if (broader.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    const names = [...new Set(broader.map((one) => holderName(one).name))];
    const listed = broader.slice(0, mostListed).map((one) => {
        const place = one.line === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) ` (${(0,_config_line_js__WEBPACK_IMPORTED_MODULE_0__/* .configLine */ .X)(one.line, review)})`;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `- ${nameOf(one)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(one.says, longestClause)}${place}`;
    });
    const rest = broader.length - listed.length;
    const some = names.slice(0, 5).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    const title = `🔓 Broader permissions: ${some}${more}`;
    if (brief)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(title, 300);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([...listed, ...(rest > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `- and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest)} more, in the run's files`] : [])], '\n'));
};
const accessWords = ({ words, actions, on, condition, denied }) => {
    const what = words === undefined
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${denied ? 'never ' : ''}${actions.join(', ')} on ${on === '*' ? 'everything' : on}`, longestClause)}`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(words, 200)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(on, 255)}`;
    return condition === undefined ? what : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${what}, if ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(condition, longestClause)}`;
};
const holderRow = ({ name, may }) => [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 255),
    may.length === 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `call nothing` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(may.map(accessWords), '<br>'),
];
const holdersSection = ({ permissions }) => {
    const holders = permissions?.holders ?? [];
    if (holders.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`What the code of each job may do in AWS (${holders.length})`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Job, function or service', 'May'], holders.map(holderRow)));
};


/***/ }),

/***/ 76273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Fn: () => (/* binding */ sleepSection),
/* harmony export */   W2: () => (/* binding */ outputChangesSection),
/* harmony export */   ap: () => (/* binding */ placeLine),
/* harmony export */   cN: () => (/* binding */ jobsSection),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   fk: () => (/* binding */ wakesOf),
/* harmony export */   kh: () => (/* binding */ outputsSection),
/* harmony export */   om: () => (/* binding */ graphSection),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   vr: () => (/* binding */ fewOutputs),
/* harmony export */   xd: () => (/* binding */ warningsSection)
/* harmony export */ });
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40405);
/* harmony import */ var _config_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78821);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97031);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49789);
/* harmony import */ var _start_by_hand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91242);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28215);






const costCell = (one) => one ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.instance)} ${one.spot ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `at most ` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(one.dollarsPerHour))}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `–`;
const eachCell = ({ after, containers }) => after === undefined || containers === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ` for each of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(containers)} containers`;
const monthCell = ({ dollarsPerMonth: month }) => month === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `<br>at most ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsOfMonth */ .x8)(month))} a month`;
const differenceCell = ({ before, after }) => {
    if (before && !after)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `not known`;
    if (after && !before)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `new`;
    if (!before || !after)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    return before.dollarsPerHour === after.dollarsPerHour
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `same`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(before.dollarsPerHour, after.dollarsPerHour));
};
const jobsSection = ({ jobs }) => {
    if (jobs.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    const compares = jobs.some(({ before }) => before !== undefined);
    const rows = jobs.map((job) => {
        const after = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${costCell(job.after)}${eachCell(job)}${monthCell(job)}`;
        const starts = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
            ...job.starts.map((start) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(start, 120)),
            ...(job.asleep ?? []).map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `💤 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(one.start, 120)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_start_by_hand_js__WEBPACK_IMPORTED_MODULE_4__/* .sleepWords */ .jx)(one))})`),
        ], '<br>');
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(job.name),
            starts || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `by hand`,
            ...(compares ? [costCell(job.before), after, differenceCell(job)] : [after]),
        ];
    });
    const hints = jobs.flatMap(({ name, hint }) => (hint ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `- 💡 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(hint)}`] : []));
    const spot = jobs.some(({ before, after }) => before?.spot || after?.spot);
    const month = jobs.some(({ dollarsPerMonth }) => dollarsPerMonth !== undefined);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `#### Jobs, and an hour of each while it runs`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Job', 'Starts', ...(compares ? ['Before:', 'After:', 'Change:'] : ['Cost:'])], rows),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(hints, '\n'),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `<sub>The cheapest instance that holds the job alone, on demand in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .pricesAsOf */ .mB.region)} as of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .pricesAsOf */ .mB.asOf)}.${spot ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ` Spot costs at most that.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``}${month ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ` A month at most: every attempt of every scheduled run takes its whole timeout.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``}</sub>`,
    ], '\n\n');
};
const wakesOfJobs = ({ jobs, project, stage, region }) => jobs.flatMap(({ name, asleep = [] }) => [...new Set(asleep.map(({ type }) => type))].map((type) => ({
    ...{ name, command: (0,_start_by_hand_js__WEBPACK_IMPORTED_MODULE_4__/* .startCommand */ .S0)({ project, stage, job: name, region, type: type ?? '' }) },
    asleep: asleep.filter((one) => one.type === type),
})));
const wakesOfFunctions = ({ functions = [], stack, region }) => functions.flatMap(({ name, asleep = [] }) => [...new Set(asleep.map(({ sample }) => sample))].map((sample) => ({
    ...{ name, command: (0,_start_by_hand_js__WEBPACK_IMPORTED_MODULE_4__/* .invokeCommand */ .Ei)({ name, stack, region, sample }) },
    asleep: asleep.filter((one) => one.sample === sample),
})));
const wakesOf = (review) => [...wakesOfJobs(review), ...wakesOfFunctions(review)];
const sleepSection = (review) => {
    const { jobs, functions = [] } = review;
    const commands = wakesOf(review).map(({ name, command, asleep }) => {
        const starts = asleep.map(({ start }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(start, 120));
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(starts, ', ')}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)('bash', command)}`;
    });
    const sleeping = [...jobs, ...functions].flatMap(({ asleep = [] }) => asleep);
    if (sleeping.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    const wakes = sleeping.some(({ because }) => because === 'preview')
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('preview: on')} in an event's ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('properties')} wakes it in previews.`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    const what = functions.some(({ asleep }) => asleep) ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `job or function` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `job`;
    const says = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Each command starts the deployed ${what} with a sample of its kind of event; ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('--event')} or ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('--event-file')} in the place of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('--sample')} takes what the job should read. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(_start_by_hand_js__WEBPACK_IMPORTED_MODULE_4__/* .programWord */ .JJ)} is ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('node')} and the ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('dist/index.js')} of this action.${wakes}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`What sleeps (${sleeping.length}), and how to start it by hand`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([says, ...commands], '\n\n'));
};
const graphSection = (review) => {
    if (review.edges.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    const drawn = (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__/* .drawnEdges */ .Ds)(review).length;
    const part = drawn < review.edges.length ? ` (${drawn} of ${review.edges.length} connections)` : '';
    const isMarked = [...review.nodes, ...review.edges].some(({ change }) => change !== 'none');
    const title = `What starts what${isMarked ? '; what is added, modified or removed is marked' : ''}${part}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)('mermaid', (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)(review)), drawn <= 16);
};
const mostOutputChanges = 50;
const outputChangesSection = ({ outputChanges = [] }, tense) => {
    const lines = outputChanges
        .slice(0, mostOutputChanges)
        .map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `- Output ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.name, 255)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_5__/* .outputWords */ .h)(one, tense))}`);
    const rest = outputChanges.length - lines.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([...lines, ...(rest > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `- and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest)} more outputs`] : [])], '\n');
};
const fewOutputs = 50;
const outputsSection = (review, most = Number.POSITIVE_INFINITY) => {
    const outputs = review.outputs.filter(({ value }) => value !== '');
    if (outputs.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    const rows = outputs.slice(0, most).map(({ resource, param, value }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(resource), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(param), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(value)]);
    const rest = outputs.length - rows.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`Outputs (${outputs.length})`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Resource', 'Param', 'Value'], rows), rest ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest)} more are in the outputs' file.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``], '\n\n'));
};
const comparisons = {
    'deployed-stack': (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `compared with the deployed stack`,
    'absent-stack': (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `the stack does not exist yet`,
    'base-branch': (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `compared with the base branch's config, without AWS`,
    'empty-stack': (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `compared with an empty stack, without AWS`,
};
const baseName = ({ ref, commit }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(ref ?? '', 80)}${commit === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ` at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 10))}`}`;
const comparison = ({ against, base }, deployed) => {
    if (deployed === undefined && against === 'base-branch' && base?.ref !== undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `compared with ${baseName(base)}, without AWS`;
    if (deployed === undefined)
        return comparisons[against];
    return deployed.isNew ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `a new stack` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
};
const placeLine = (review, deployed) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Stack ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(review.stack, 128)} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(review.region, 40)}`,
    review.account === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `account ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(review.account, 40)}`,
    comparison(review, deployed),
], ' · ');
const notesSection = ({ notes }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(notes.map((note) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `- ℹ️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(note)}`), '\n');
const mostWarnings = 30;
const warningsSection = ({ warnings = [], file }, brief = false) => {
    const many = warnings.length;
    if (many === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    const title = `Warnings about the config (${many})`;
    if (brief)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(title);
    const items = warnings.slice(0, mostWarnings).map(({ code: word, severity, sentence: words, hint, line }) => {
        const place = (0,_config_line_js__WEBPACK_IMPORTED_MODULE_1__/* .configLine */ .X)(line, { ...(file === undefined ? {} : { file }) });
        const next = hint === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `\n  <br>**Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(hint, 500)}`;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `- ${severity === 'note' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `ℹ️` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `⚠️`} ${place} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(word, 80)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(words, 1_000)}${next}`;
    });
    const rest = many > mostWarnings ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(many - mostWarnings)} more are annotations of the run.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(items, '\n'), rest], '\n\n'), many <= 3);
};
const shortHash = (hash) => hash.replace(/(?<![\da-f])([\da-f]{12})[\da-f]{20,}$/, '$1');
const footer = ({ links, hash }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(links.slice(0, 20).map(({ text: label, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(label, url)), ' · '),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `<sub>Plan ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(shortHash(hash), 128)}</sub>`,
], '\n\n');


/***/ }),

/***/ 64772:
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);
/* harmony import */ var _smoke_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20301);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28215);




const isEmpty = ({ groups, losses, refused = [], tooMany, outputChanges = [] }) => losses.length + refused.length + outputChanges.length === 0 &&
    tooMany === undefined &&
    groups.every(({ changes }) => changes.length === 0);
const subject = ({ project, stage }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Batch jobs of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(project, 80)} for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage, 80)}`;
const verdict = (review) => {
    const { losses, groups, outputChanges } = review;
    const what = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .changeWords */ .mF)(groups, 'future', outputChanges) + (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .missingWords */ .y4)(review), 400);
    const lost = [(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedVerdict */ .io)(review), (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .lossVerdict */ .L_)(losses), (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .capVerdict */ .OA)(review)].filter(Boolean).join('; ');
    if (lost === '')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ✅ ${subject(review)}: ${what}`;
    const isBlocked = review.refused?.length || review.tooMany || losses.some(({ allowed }) => !allowed);
    const icon = isBlocked ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⛔` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ${icon} ${subject(review)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(lost)}\n\n**${what}**`;
};
const rolledBackVerdict = (about, { id, time, commit }) => {
    const of = commit === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `, of commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 10))}`;
    const when = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(time.slice(0, 16).replace('T', ' '));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ↩️ ${subject(about)}: rolled back\n\nBack to the deployment ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id, 40)} of ${when} UTC${of}. The next deploy brings the config again: revert its commit, too.`;
};
const doneVerdict = (about, { smoke = [], rolledBack } = {}) => {
    if (rolledBack !== undefined)
        return rolledBackVerdict(about, rolledBack);
    const failed = smoke.filter(_smoke_section_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedSmoke */ .H);
    if (failed.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🚀 ${subject(about)}: deployed`;
    const which = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(failed.slice(0, 3).map(({ job }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job, 80)), ', ');
    const more = failed.length > 3 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed.length - 3)} more` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ❌ ${subject(about)}: deployed, and the smoke run of ${which}${more} failed`;
};
const deployedVerdict = (review, deployed) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${doneVerdict(review, deployed)}\n\n**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .changeWords */ .mF)(review.groups, 'past', review.outputChanges))}** · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(deployed.status, 60)}`;
const beginningVerdict = (about, { add, modify, replace, remove }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ⏳ ${subject(about)}: being deployed\n\n**CloudFormation: ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .effectCounts */ .a8)({ remove, replace, modify: modify - replace, add }, 0, 'future') || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `nothing to change`}**`;
const failedVerdict = (about, command, stopped) => stopped
    ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ⏹️ ${subject(about)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(command)} was stopped`
    : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ❌ ${subject(about)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(command)} failed`;
const timesLine = ({ times }) => times.length === 0
    ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``
    : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(times.map(({ what, milliseconds }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${what} ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(milliseconds)}`, 80)), ' · ')}</sub>`;


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   H_: () => (/* binding */ endSentence),
/* harmony export */   MV: () => (/* binding */ attemptsText),
/* harmony export */   W2: () => (/* binding */ runsText),
/* harmony export */   lV: () => (/* binding */ longDuration),
/* harmony export */   le: () => (/* binding */ runText),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   zv: () => (/* binding */ attemptText)
/* harmony export */ });
/* harmony import */ var _diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51631);
/* harmony import */ var _runs_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91873);
/* harmony import */ var _runs_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25567);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);




const timeText = (at) => at.toISOString().slice(0, 19).replace('T', ' ');
const longDuration = (milliseconds) => {
    const minutes = Math.round(milliseconds / 60_000);
    return minutes < 60 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(milliseconds) : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
const costText = ({ dollars, spot }) => {
    if (dollars === undefined)
        return '-';
    return spot && dollars > 0 ? `≤ ${(0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsText */ .lL)(dollars).replace('< ', '')}` : (0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsText */ .lL)(dollars);
};
const gaveWayWords = { skipped: 'skipped beside', replaced: 'replaced by', continued: 'continued by' };
const resultText = ({ status, class: kind, gaveWay }) => {
    if (gaveWay !== undefined)
        return `${gaveWayWords[gaveWay.because]} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(gaveWay.run)}`;
    return kind === undefined || kind === status ? status : `${status}: ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(kind)}`;
};
const ownAttempts = (attempts) => attempts.filter(({ infrastructureRetry }) => infrastructureRetry === undefined).length;
const attemptsText = ({ attempts }) => {
    const own = ownAttempts(attempts);
    return own === attempts.length ? String(own) : `${own} + ${attempts.length - own}`;
};
const waitingLines = ({ job, execution, waits = [] }) => waits.length === 0 ? [] : ['', `${job} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(execution)}`, ...waits.map((one) => `  ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(one)}`)];
const runsText = (rows) => {
    const head = ['START (UTC)', 'JOB', 'RUN', 'TRIGGER', 'ATTEMPTS', 'RESULT', 'DURATION', 'COST'];
    const cells = rows.map((row) => [
        timeText(row.startedAt),
        row.job,
        (0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(row.execution),
        row.trigger,
        attemptsText(row),
        resultText(row),
        longDuration(row.milliseconds),
        costText(row),
    ]);
    return `${[...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)([head, ...cells]), ...rows.flatMap(waitingLines)].join('\n')}\n`;
};
const attemptText = ({ number, infrastructureRetry, beganAt, endedAt, jobId, status, class: kind, reason, array, }) => {
    const how = endedAt === undefined ? (status ?? 'being submitted') : endText(status, kind);
    const after = endedAt === undefined ? '' : ` after ${longDuration(endedAt.getTime() - beganAt.getTime())}`;
    const words = [
        ...(array === undefined ? [] : [(0,_runs_run_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenText */ .jJ)(array)]),
        ...(status === 'SUCCEEDED' || reason === '' ? [] : [(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(reason)]),
    ];
    const why = words.length === 0 ? '' : `: ${words.join('; ')}`;
    const name = (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptName */ .LZ)({ number, ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }) });
    return `${name} ${how}${after}${why}${jobId === undefined ? '' : ` (job ${jobId})`}`;
};
const endText = (status, kind) => {
    if (status === 'SUCCEEDED')
        return 'succeeded';
    return kind === undefined ? 'failed' : `failed (${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(kind)})`;
};
const runText = (row) => {
    const { job, execution, trigger, startedAt, stoppedAt, milliseconds, attempts, waits = [], cause, page } = row;
    const facts = [
        ['result', resultText(row)],
        ['started', `${timeText(startedAt)} UTC by ${trigger}`],
        [stoppedAt === undefined ? 'runs for' : 'took', longDuration(milliseconds)],
        [
            'cost',
            `${costText(row)}${row.dollars === undefined ? '' : ', about: each attempt alone on an instance of us-east-1'}`,
        ],
        ...(cause === undefined ? [] : [['cause', (0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(cause)]]),
        ...(page === undefined ? [] : [['page', page]]),
    ];
    const lines = [...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)(facts), ...attempts.map(attemptText), ...waits.map(_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)];
    return `${[`${job} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(execution)}`, ...lines.map((one) => `  ${one}`)].join('\n')}\n`;
};
const endSentence = (row) => {
    const { job, attempts, milliseconds, dollars } = row;
    const own = ownAttempts(attempts);
    const more = attempts.length - own;
    const retries = more === 0 ? '' : ` and ${more} infrastructure ${more === 1 ? 'retry' : 'retries'}`;
    const cost = dollars === undefined ? '' : `, ${row.spot ? 'at most' : 'about'} ${(0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsText */ .lL)(dollars)}`;
    return `${job} ${resultText(row)} in ${longDuration(milliseconds)}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(own, 'attempt')}${retries}${cost}.`;
};


/***/ }),

/***/ 20301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isFailedSmoke),
/* harmony export */   b: () => (/* binding */ smokeSection)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _run_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);


const mostJobs = 20;
const [mostLines, mostOfLine] = [30, 300];
const mostOfLogs = 20_000;
const isFailedSmoke = (result) => result.kind === 'refused' || (result.kind === 'run' && result.row.status !== 'succeeded');
const signOf = (result) => {
    if (result.kind === 'awaited')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⏳`;
    return isFailedSmoke(result) ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `✅`;
};
const resultCell = (result) => {
    if (result.kind === 'awaited')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `not ended yet`;
    if (result.kind === 'refused')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(result.code, 80);
    const { row, stoppedAfter } = result;
    if (stoppedAfter !== undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `stopped: not ended after ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(stoppedAfter)} min`;
    return row.class === undefined || row.class === row.status
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(row))
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(row.status)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(row.class, 80)}`;
};
const rowOf = (result, detail) => {
    const first = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(result.job, 80), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${signOf(result)} ${resultCell(result)}`];
    if (result.kind !== 'run')
        return [...first, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `–`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `–`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `–`];
    const { execution, page, attempts, milliseconds } = result.row;
    const exitCode = attempts.at(-1)?.exitCode;
    return [
        ...first,
        exitCode === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `–` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(exitCode),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longDuration */ .lV)(milliseconds)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkedCode */ .nR)(execution, detail === 'brief' ? undefined : page, 80),
    ];
};
const whyItem = (result) => {
    if (!isFailedSmoke(result) || result.kind === 'awaited')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const why = result.kind === 'refused' ? result.why : (result.row.cause ?? result.row.attempts.at(-1)?.reason ?? '');
    if (why === '')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(result.job, 80)}: ${result.kind === 'refused' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why, 1_000) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(why, 1_000)}`;
};
const cutLine = (line) => {
    const points = [...line.slice(0, 2 * mostOfLine)];
    return points.length > mostOfLine ? `${points.slice(0, mostOfLine - 1).join('')}…` : line;
};
const lastLines = (log, most) => {
    const lines = [];
    let left = most;
    for (const line of log.slice(-mostLines).map(cutLine).reverse()) {
        left -= (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)('', line).length;
        if (left < 0)
            break;
        lines.unshift(line);
    }
    return lines;
};
const logOf = (result, most) => {
    const lines = result.kind === 'run' ? lastLines(result.log, most) : [];
    if (lines.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const title = `The last ${lines.length === 1 ? 'line' : `${lines.length} lines`} of the log of ${result.job}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)('', lines.join('\n')), isFailedSmoke(result));
};
const smokeSection = (results = [], detail = 'full') => {
    if (results.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const shown = results.slice(0, mostJobs);
    const more = results.length - shown.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `#### Smoke runs`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Job', 'Result', 'Exit code:', 'Took:', 'Run'], shown.map((result) => rowOf(result, detail))),
        more > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more)} more in the log of the run.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
        ...(detail === 'full'
            ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown.map(whyItem), '\n'), ...shown.map((result) => logOf(result, mostOfLogs / shown.length))]
            : []),
    ], '\n\n');
};


/***/ }),

/***/ 91242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ whenOrBy),
/* harmony export */   Ei: () => (/* binding */ invokeCommand),
/* harmony export */   JJ: () => (/* binding */ programWord),
/* harmony export */   S0: () => (/* binding */ startCommand),
/* harmony export */   jx: () => (/* binding */ sleepWords)
/* harmony export */ });
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);

const reasons = {
    paused: 'paused',
    preview: 'asleep in previews',
};
const durationWords = (seconds) => {
    const [unit, name] = [
        [86_400, 'day'],
        [3_600, 'hour'],
        [60, 'minute'],
    ].find(([size]) => seconds >= size && seconds % size === 0) ?? [1, 'second'];
    const count = seconds / unit;
    return `${count} ${name}${count === 1 ? '' : 's'}`;
};
const sleepWords = ({ because, keptSeconds }) => keptSeconds === undefined
    ? reasons[because]
    : `${reasons[because]}; what arrives meanwhile is lost after ${durationWords(keptSeconds)}`;
const whenOrBy = (start) => (/^(?:every|at|on) /.test(start) ? start : `by ${start}`);
const quotedJson = (json) => `'${json.replace(/[\p{C}<]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll("'", "'\\''")}'`;
const plain = (name) => name.replace(/[^A-Za-z0-9-]/g, '');
const programWord = 'batch-job';
const startCommand = ({ project, stage, job, region, type, }) => [
    `${programWord} run --job ${plain(job)} --sample ${plain(type)}`,
    `--project-name ${plain(project)} --stage ${plain(stage)} --aws-region ${plain(region)}`,
].join(' ');
const invokeCommand = ({ name, stack, region, sample, }) => {
    const query = `Stacks[0].Outputs[?OutputKey=='${plain((0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name, 'arn'))}'].OutputValue`;
    return [
        `aws lambda invoke /dev/stdout --region ${plain(region)} --cli-binary-format raw-in-base64-out --payload ${quotedJson(sample)} --function-name "$(`,
        `  aws cloudformation describe-stacks --region ${plain(region)} --stack-name ${plain(stack)} --query "${query}" --output text)"`,
    ].join('\\\n');
};


/***/ }),

/***/ 28215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ lossKind),
/* harmony export */   L_: () => (/* binding */ lossVerdict),
/* harmony export */   OA: () => (/* binding */ capVerdict),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   a8: () => (/* binding */ effectCounts),
/* harmony export */   d5: () => (/* binding */ lossVerb),
/* harmony export */   h: () => (/* binding */ outputWords),
/* harmony export */   io: () => (/* binding */ refusedVerdict),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* unused harmony export groupCounts */
/* harmony import */ var _stack_change_cap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82591);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11984);


const effectWords = {
    remove: { future: 'to remove', past: 'removed' },
    replace: { future: 'to replace', past: 'replaced' },
    'may-replace': { future: 'may be replaced', past: 'modified or replaced' },
    modify: { future: 'to modify', past: 'modified' },
    add: { future: 'to add', past: 'added' },
    import: { future: 'to import', past: 'imported' },
};
const moveWords = { future: 'to move', past: 'moved' };
const kinds = Object.keys(effectWords);
const effectCounts = (counts, moves, tense) => {
    const words = kinds.flatMap((kind) => (counts[kind] ? [`${counts[kind]} ${effectWords[kind][tense]}`] : []));
    return [...words, ...(moves ? [`${moves} ${moveWords[tense]}`] : [])].join(', ');
};
const changeCounts = (changes, tense) => {
    const counts = {};
    for (const { happening, insteadOf, replacedBy } of changes)
        if (insteadOf === undefined && replacedBy === undefined)
            counts[happening] = (counts[happening] ?? 0) + 1;
    return effectCounts(counts, changes.filter(({ insteadOf }) => insteadOf !== undefined).length, tense);
};
const nounOf = ({ resource, type }) => {
    if (resource === undefined)
        return 'shared parts';
    return type === 'batch-job' ? 'job' : 'resource';
};
const groupCounts = (groups, tense) => {
    const changed = groups.filter(({ itself, changes }) => itself && changes.length > 0);
    const phrases = kinds.flatMap((kind) => {
        const of = changed.filter(({ effect }) => effect === kind);
        return ['job', 'resource', 'shared parts'].flatMap((noun) => {
            const many = of.filter((group) => nounOf(group) === noun).length;
            if (many === 0)
                return [];
            return [`${noun === 'shared parts' ? noun : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(many, noun)} ${effectWords[kind][tense]}`];
        });
    });
    return phrases.join(', ');
};
const changeWords = (groups, tense, outputs = []) => {
    const hasChanges = groups.some(({ changes }) => changes.length > 0);
    const said = hasChanges ? [groupCounts(groups, tense) || 'nothing of the config'] : [];
    const changed = `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(outputs.length, 'output')} of the stack ${tense === 'past' ? 'changed' : 'to change'}`;
    const words = outputs.length > 0 ? [...said, changed] : said;
    return words.join(', ') || (tense === 'past' ? 'nothing changed' : 'nothing to change');
};
const outputVerbs = {
    add: ['is added', 'was added'],
    modify: ['changes', 'changed'],
    remove: ['goes', 'is gone'],
};
const outputWords = ({ happening, exported }, tense) => `${outputVerbs[happening][tense === 'past' ? 1 : 0]}${exported ? ', and other stacks may import it' : ''}`;
const lossVerbs = {
    lost: { infinitive: 'be lost', past: 'was lost' },
    kept: { infinitive: 'leave the stack', past: 'left the stack' },
    interrupt: { infinitive: 'stop running jobs', past: 'may have stopped running jobs' },
};
const lossKind = ({ kind, kept, fate = kept ? 'kept' : 'deleted' }) => {
    if (kind === 'interrupt')
        return 'interrupt';
    return fate === 'kept' ? 'kept' : 'lost';
};
const lossVerb = (losses, form) => {
    const kinds = new Set(losses.map(lossKind));
    const verbs = Object.keys(lossVerbs).filter((kind) => kinds.has(kind));
    return verbs.map((kind) => lossVerbs[kind][form]).join(' or ');
};
const lossVerdict = (losses) => {
    const forbidden = losses.filter(({ allowed }) => !allowed);
    if (forbidden.length)
        return `blocked, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(forbidden.length, 'resource')} would ${lossVerb(forbidden, 'infinitive')} without permission`;
    return losses.length
        ? `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(losses.length, 'resource')} will ${lossVerb(losses, 'infinitive')}, as allowed`
        : '';
};
const refusedVerdict = ({ refused = [] }) => refused.length ? `blocked, AWS would refuse ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(refused.length, 'change')}` : '';
const capVerdict = ({ tooMany }) => tooMany === undefined ? '' : `blocked, ${(0,_stack_change_cap_js__WEBPACK_IMPORTED_MODULE_0__/* .capClause */ .o6)(tooMany)}`;
const missingWords = ({ base }) => base?.missing === undefined ? '' : `, compared with an empty stack: ${base.missing}`;


/***/ }),

/***/ 91873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ dollarsOf),
/* harmony export */   OD: () => (/* binding */ priceOfJob),
/* harmony export */   lL: () => (/* binding */ dollarsText)
/* harmony export */ });
/* unused harmony export timeRun */
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40405);

const priceOfJob = (need, region) => need && (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)({ ...need, families: region === undefined ? undefined : (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .familiesIn */ .ST)(region, need) });
const timeRun = (attempts, now) => attempts.reduce((sum, { job }) => {
    if (job?.startedAt === undefined)
        return sum;
    return sum + Math.max(0, (job.stoppedAt ?? now).getTime() - job.startedAt.getTime());
}, 0);
const leastSeconds = 60;
const dollarsOf = (attempts, price, now) => {
    if (price === undefined)
        return undefined;
    const seconds = attempts.reduce((sum, attempt) => {
        const one = timeRun([attempt], now) / 1_000;
        return sum + (one > 0 ? Math.max(leastSeconds, one) : 0);
    }, 0);
    return (seconds / 3_600) * price.dollarsPerHour;
};
const dollarsText = (dollars) => {
    if (dollars === 0)
        return '$0';
    if (dollars < 0.001)
        return '< $0.001';
    return `$${dollars.toFixed(dollars < 0.1 ? 3 : 2)}`;
};


/***/ }),

/***/ 25567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Dj: () => (/* binding */ childIds),
/* harmony export */   LZ: () => (/* binding */ attemptName),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Sf: () => (/* binding */ failureClassOf),
/* harmony export */   em: () => (/* binding */ runStatus),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   jJ: () => (/* binding */ childrenText),
/* harmony export */   tw: () => (/* binding */ givenWay)
/* harmony export */ });
const attemptName = ({ number, infrastructureRetry }) => `Attempt ${number}${infrastructureRetry === undefined ? '' : `, infrastructure retry ${infrastructureRetry},`}`;
const statuses = {
    RUNNING: 'running',
    PENDING_REDRIVE: 'running',
    SUCCEEDED: 'succeeded',
    FAILED: 'failed',
    TIMED_OUT: 'timed-out',
    ABORTED: 'stopped',
};
const runStatus = ({ status }) => statuses[status] ?? 'running';
const failureClassOf = (execution) => {
    const status = runStatus(execution);
    if (status === 'running' || status === 'succeeded')
        return undefined;
    if (status === 'stopped')
        return 'stopped';
    return execution.error ?? (status === 'timed-out' ? 'timed-out' : 'unknown');
};
const keysOfOutput = { skipped: 'skipped', replacedBy: 'replaced', continuedBy: 'continued' };
const givenWay = ({ status, output }) => {
    if (status !== 'SUCCEEDED' || output === undefined)
        return undefined;
    const parsed = Object(JSON.parse(output));
    for (const [key, because] of Object.entries(keysOfOutput)) {
        const arn = parsed[key];
        if (typeof arn === 'string')
            return { because, run: arn.slice(arn.lastIndexOf(':') + 1) };
    }
    return undefined;
};
const hasEnded = ({ status }) => status === 'SUCCEEDED' || status === 'FAILED';
const isOver = ({ endedAt, job }) => endedAt !== undefined || (job !== undefined && hasEnded(job));
const childIds = (jobId, indices) => indices.map((index) => `${jobId}:${index}`);
const inStatus = (status, words) => ({ status, words });
const childWords = [
    inStatus('SUCCEEDED', 'succeeded'),
    inStatus('FAILED', 'failed'),
    inStatus('RUNNING', 'running'),
    inStatus('STARTING', 'starting'),
];
const childrenText = ({ size, counts }) => {
    const shown = childWords.map(({ status, words }) => ({ count: counts[status] ?? 0, words }));
    const waiting = Math.max(0, size - shown.reduce((sum, { count }) => sum + count, 0));
    const parts = [...shown, { count: waiting, words: 'waiting' }].filter(({ count }) => count > 0);
    return `${size} children: ${parts.map(({ count, words }) => `${count} ${words}`).join(', ')}`;
};
const reasonOf = ({ reason, containerReason, exitCode }) => [reason, containerReason, exitCode === undefined ? undefined : `exit code ${exitCode}`].filter(Boolean).join('; ');


/***/ }),

/***/ 82591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ refusalOfCap),
/* harmony export */   Q7: () => (/* binding */ exceededCap),
/* harmony export */   gK: () => (/* binding */ capHint),
/* harmony export */   o6: () => (/* binding */ capClause)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const exceededCap = ({ changes, differs }, max) => {
    if (max === undefined)
        return undefined;
    const count = new Set(changes.map(({ logicalId }) => logicalId)).size;
    return count > max || (max === 0 && differs) ? { max, changes: count } : undefined;
};
const capClause = ({ max, changes }) => {
    const what = changes === 1 ? '1 resource' : `${changes} resources`;
    return `${changes === 0 ? 'the stack, though none of its resources,' : what} would change, and max-changes is ${max}`;
};
const capHint = ({ changes }) => `If all of it is meant, say so with max-changes: ${Math.max(changes, 1)}; or deploy it in smaller parts.`;
const starts = { plan: 'A deploy would refuse this change', deploy: 'Nothing was changed' };
const refusalOfCap = (cap, command) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'stack/too-many-changes',
    message: `${starts[command]}: ${capClause(cap)}.`,
    hint: capHint(cap) + (command === 'plan' ? ' With fail-on-blocked: false a plan only tells it.' : ''),
});


/***/ })

};
