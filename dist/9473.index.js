export const id = 9473;
export const ids = [9473];
export const modules = {

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mostTemplate: () => (/* binding */ mostTemplate),
  reviewPage: () => (/* binding */ reviewPage)
});

// EXTERNAL MODULE: ./lib/report/review-losses.js
var review_losses = __webpack_require__(92038);
// EXTERNAL MODULE: ./lib/report/review-permissions.js
var review_permissions = __webpack_require__(44201);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(97031);
;// CONCATENATED MODULE: ./lib/report/html/html.js


const trusted = (markup) => ({ markup });
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
const escaped = (value) => value.replace(/[&<>"'`]/g, (one) => entities[one]);
const longest = 12_000;
const markupOf = (part) => {
    if (part === undefined || part === false)
        return '';
    if (typeof part === 'string')
        return escaped((0,markdown/* visibleText */.Q6)(part, longest));
    if (typeof part === 'number')
        return `${part}`;
    return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};
const html = (words, ...parts) => trusted(words.reduce((all, word, index) => `${all}${markupOf(parts[index - 1])}${word}`));
const count = (value) => trusted(escaped(value.toLocaleString('en-US')));
const nothing = trusted('');
const isNothing = ({ markup }) => markup === '';
const joined = (pieces, separator = nothing) => trusted(pieces
    .filter((piece) => !isNothing(piece))
    .map(({ markup }) => markup)
    .join(separator.markup));
const code = (value, most = longest) => value === '' ? html `<em>empty</em>` : html `<code>${(0,markdown/* visibleText */.Q6)(value, most)}</code>`;
const codeBlock = (value) => html `<pre><code>${joined(value.split(/\r\n?|\n/).map((line) => html `${line}`), trusted('\n'))}</code></pre>`;
const html_link = (label, url) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
        return html `${label}`;
    if ((0,secret/* containsSecret */.At)(address.href))
        return html `${label}`;
    return trusted(`<a href="${escaped(address.href)}">${markupOf(label || address.hostname)}</a>`);
};
const emphasized = (words) => html `${words.split('**').map((part, index) => (index % 2 === 1 ? html `<strong>${part}</strong>` : html `${part}`))}`;
const jsonEscape = (one) => Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
const dataBlock = (id, value) => trusted(`<script type="application/json" id="${escaped(id)}">${JSON.stringify(value).replace(/[<>&\p{C}\p{Zl}\p{Zp}]/gu, jsonEscape)}</script>`);
const ownCode = (element, text) => trusted(`<${element}>${text}</${element}>`);

;// CONCATENATED MODULE: ./lib/report/html/shown-values.js


const lineLink = (line, { file }) => {
    if (line === undefined)
        return nothing;
    const label = `line ${Math.trunc(line)}`;
    return html ` <small>${file === undefined ? html `${label}` : html_link(label, `${file.url}#L${Math.trunc(line)}`)}</small>`;
};
const longestValue = 12_000;
const commonStart = (one, other) => {
    const most = Math.min(one.length, other.length);
    let at = 0;
    while (at < most && one[at] === other[at])
        at += 1;
    return at;
};
const withOwnPart = (points, start, end) => {
    const part = (from, to) => points.slice(from, to).join('');
    const own = start < points.length - end ? html `<mark>${part(start, points.length - end)}</mark>` : nothing;
    return html `${part(0, start)}${own}${part(points.length - end, points.length)}`;
};
const markedValues = (before, after) => {
    const [was, is] = [before, after].map((value) => [...(0,markdown/* visibleText */.Q6)(value, longestValue)]);
    const start = commonStart(was, is);
    const rest = (points) => points.slice(start).reverse();
    const end = commonStart(rest(was), rest(is));
    const isAlike = (start + end) * 3 > Math.max(was.length, is.length);
    const [from, to] = isAlike ? [start, end] : [was.length, 0];
    return {
        before: html `<del>${withOwnPart(was, from, to)}</del>`,
        after: html `<ins>${isAlike ? withOwnPart(is, from, to) : is.join('')}</ins>`,
    };
};
const diffBlock = (lines) => html `<pre class="diff">${lines.map(({ kind, text }) => {
    if (kind === 'before')
        return html `<del>- ${text}</del>`;
    if (kind === 'after')
        return html `<ins>+ ${text}</ins>`;
    return kind === 'gap' ? html `<i>⋯ ${text} lines</i>` : html `  ${text}\n`;
})}</pre>`;

;// CONCATENATED MODULE: ./lib/report/html/alert-sections.js





const predicate = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }) => {
    if (unforeseen !== undefined)
        return html `<strong>may be replaced or deleted</strong>: AWS says ${code(unforeseen, 80)}, which this version does not know`;
    return kind === 'interrupt'
        ? html `<strong>gets new instances, and jobs that run on the old ones may be stopped</strong>`
        : emphasized(review_losses/* fates */.qO[kind][fate]);
};
const lossItem = (loss) => {
    const { logicalId, type, kind, because, why, allowed, instead } = loss;
    const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
    const listed = (each) => joined(allowances.map((allowance) => code(each(allowance))), html `, `);
    const cause = because === undefined ? nothing : html `, because ${code(because.replace(/^Properties\./, ''))} changes`;
    const reason = why === undefined ? nothing : html ` It counts, since ${why}.`;
    const allowing = allowed
        ? html `Allowed by ${listed((allowance) => allowance)}.`
        : html `<strong>To allow it:</strong> ${listed((allowance) => `${allowance}: ${logicalId}`)}`;
    const way = instead === undefined ? allowing : html `<strong>No input allows it:</strong> ${instead}.`;
    return html `<li><span aria-hidden="true">${allowed ? html `⚠️` : html `⛔`}</span> ${code(logicalId)} (${code(type)}) ${predicate(loss)}${cause}.${reason} ${way}</li>`;
};
const lossesSection = ({ losses }, done) => {
    if (losses.length === 0)
        return nothing;
    const look = losses.some(({ allowed }) => !allowed) ? 'bad' : 'careful';
    const verb = done ? (0,verdict_words/* lossVerb */.d5)(losses, 'past') : `would ${(0,verdict_words/* lossVerb */.d5)(losses, 'infinitive')}`;
    return html `<section id="losses" class="alert ${look}"><h2>What ${verb}: ${count(losses.length)}</h2><ul>${(0,review_losses/* ordered */.Sj)(losses).map(lossItem)}</ul></section>`;
};
const refusedSection = ({ refused = [] }) => refused.length === 0
    ? nothing
    : html `<section id="refused" class="alert bad"><h2>What AWS would refuse: ${count(refused.length)}</h2><ul>${refused.map(({ logicalId, type, why, instead }) => html `<li>${code(logicalId)} (${code(type)}): ${why}. <strong>Instead:</strong> ${instead}.</li>`)}</ul></section>`;
const notesSection = ({ notes }) => notes.length === 0
    ? nothing
    : html `<section id="notes"><h2>Notes</h2><ul>${notes.map((note) => html `<li>${note}</li>`)}</ul></section>`;
const broaderSection = (review) => {
    const broader = (0,review_permissions/* broaderIn */.B$)(review);
    if (broader.length === 0)
        return nothing;
    return html `<section id="broader" class="alert careful"><h2>Broader permissions: ${count(broader.length)}</h2><ul>${broader.map((one) => {
        const { name, of } = (0,review_permissions/* holderName */.iY)(one);
        return html `<li>${code(name)}${of !== undefined && of !== name && html ` of ${code(of)}`} ${one.says}${lineLink(one.line, review)}</li>`;
    })}</ul></section>`;
};

;// CONCATENATED MODULE: ./lib/report/html/changes-section.js



const kinds = {
    remove: { future: 'remove', past: 'removed' },
    replace: { future: 'replace', past: 'replaced' },
    'may-replace': { future: 'may replace', past: 'maybe replaced' },
    modify: { future: 'modify', past: 'modified' },
    move: { future: 'move', past: 'moved' },
    add: { future: 'add', past: 'added' },
    import: { future: 'import', past: 'imported' },
};
const badge = (kind, tense) => html `<b class="kind ${kind}">${kinds[kind][tense]}</b>`;
const recreations = {
    always: html ` <strong class="replace">replaces</strong>`,
    conditionally: html ` <strong class="may-replace">may replace</strong>`,
    never: nothing,
    unknown: nothing,
};
const propertyRow = ({ path, before, after, recreation }) => {
    const name = html `<th>${code(path.replace(/^Properties\./, ''))}${recreations[recreation]}</th>`;
    if (before === after)
        return html `<tr>${name}<td colspan="2">changes${before !== undefined && html `: ${code(before)}`}</td></tr>`;
    if (before !== undefined && after !== undefined) {
        const values = markedValues(before, after);
        return html `<tr>${name}<td>${values.before}</td><td>${values.after}</td></tr>`;
    }
    return html `<tr>${name}<td>${before === undefined ? html `–` : html `<del>${before}</del>`}</td><td>${after === undefined ? html `–` : html `<ins>${after}</ins>`}</td></tr>`;
};
const propertyTable = (properties) => properties.length === 0
    ? nothing
    : html `<table class="properties"><thead><tr><th>Property</th><th>Before</th><th>After</th></tr></thead><tbody>${properties.map(propertyRow)}</tbody></table>`;
const changeItem = (change, contents, lost) => {
    const { happening, logicalId, type, insteadOf, properties, unforeseen, from } = change;
    const { tense, diffs } = contents;
    const kind = insteadOf === undefined ? happening : 'move';
    const listed = kind === 'add' || kind === 'remove' ? [] : properties;
    const diff = diffs.find((one) => one.logicalId === logicalId);
    const head = html `${badge(kind, tense)} <code>${logicalId}</code> <i>${type}</i>${from && html ` <small>line ${Math.trunc(from.line)}</small>`}`;
    const instead = insteadOf === undefined ? nothing : html `<p>instead of ${code(insteadOf)}</p>`;
    const unknown = unforeseen === undefined
        ? nothing
        : html `<p>AWS says ${code(unforeseen, 80)}, which this version does not know.</p>`;
    const template = diff === undefined
        ? nothing
        : html `<details class="template"><summary>Template</summary>${diffBlock(diff.lines)}</details>`;
    const body = joined([unknown, instead, propertyTable(listed), template]);
    const loss = lost.has(logicalId) ? html ` data-loss=""` : nothing;
    return body.markup === ''
        ? html `<li data-kind="${kind}"${loss}>${head}</li>`
        : html `<li data-kind="${kind}"${loss}><details><summary>${head}</summary>${body}</details></li>`;
};
const mostLinked = 50;
const idOf = (index) => `change-${index}`;
const groupItem = (group, index, contents, lost) => {
    const { resource, type, effect, says, changes } = group;
    const { review, tense } = contents;
    const isGrave = !['add', 'modify', 'import'].includes(effect);
    const open = isGrave || review.groups.length <= 12 ? html ` open` : nothing;
    const name = resource === undefined ? html `Shared by the stack` : html `<code>${resource}</code>`;
    const visible = changes.filter(({ replacedBy }) => replacedBy === undefined);
    const place = review.groups.length > mostLinked ? {} : review;
    const sentences = says.map(({ text, line }) => html `<li>${text}${lineLink(line, place)}</li>`);
    return html `<details class="group" id="${idOf(index)}" data-group="${index}"${open}><summary>${badge(effect, tense)} ${name} ${type !== undefined && html `<i>${type}</i> · `}<small>${(0,verdict_words/* changeCounts */.Zg)(changes, tense)}</small></summary>
<ul class="says">${sentences}</ul>
<ul class="changes">${visible.map((change) => changeItem(change, contents, lost))}</ul></details>
`;
};
const changes_section_option = (value, label) => html `<option value="${value}">${label}</option>`;
const filters = ({ review, tense }, groups) => {
    const used = new Set(groups
        .flatMap(({ changes }) => changes)
        .map(({ happening, insteadOf }) => (insteadOf === undefined ? happening : 'move')));
    const ofKinds = Object.keys(kinds)
        .filter((kind) => used.has(kind))
        .map((kind) => changes_section_option(kind, kinds[kind][tense]));
    const names = groups.map(({ resource }, index) => changes_section_option(index, resource ?? 'Shared by the stack'));
    return html `<form id="filters" hidden role="search" aria-label="Filter the changes">
<label>Search <input type="search" id="search" autocomplete="off" spellcheck="false"></label>
<label>Kind <select id="kind"><option value="">all</option>${ofKinds}</select></label>
<label>Job or resource <select id="name"><option value="">all</option>${names}</select></label>
${review.losses.length > 0 && html `<label><input type="checkbox" id="losses-only"> Losses only</label>`}
<button type="button" id="open-all">Open all</button> <button type="button" id="close-all">Close all</button> <button type="reset">Reset</button>
<output id="shown" role="status"></output></form>`;
};
const changedGroups = ({ groups }) => {
    const gravity = ({ effect }) => (['remove', 'replace', 'may-replace'].includes(effect) ? 0 : 1);
    return groups.filter(({ changes }) => changes.length > 0).sort((one, other) => gravity(one) - gravity(other));
};
const changesSection = (contents) => {
    const { review, tense, diffs } = contents;
    const groups = changedGroups(review);
    if (groups.length === 0)
        return nothing;
    const lost = new Set(review.losses.map(({ logicalId }) => logicalId));
    const total = groups.flatMap(({ changes }) => changes);
    const left = total.filter(({ replacedBy }) => replacedBy === undefined).length - diffs.length;
    const note = left > 0
        ? html `<p><small>Of ${count(left)} resources only the properties are shown, not the lines of the template.</small></p>`
        : nothing;
    return html `<section id="changes"><h2>${tense === 'past' ? 'What changed' : 'Changes'}</h2>
<p>CloudFormation: ${(0,verdict_words/* changeCounts */.Zg)(total, tense)}</p>${filters(contents, groups)}
${groups.map((group, index) => groupItem(group, index, contents, lost))}<p id="none" hidden>Nothing matches these filters.</p>${note}</section>`;
};
const groupIds = (review) => new Map(changedGroups(review).flatMap(({ resource }, index) => resource === undefined ? [] : [[resource, idOf(index)]]));
const groupNames = (review) => changedGroups(review).map(({ resource }) => resource);

// EXTERNAL MODULE: ./lib/report/mermaid.js
var mermaid = __webpack_require__(49789);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/report/html/graph-layout.js

const boxHeight = 30;
const [rowHeight, margin, narrowestGap] = [48, 12, 56];
const [boxCharacter, labelCharacter] = [7.3, 6.4];
const cut = (name) => {
    const points = [...name];
    return points.length > 34 ? `${points.slice(0, 33).join('')}…` : name;
};
const layersOf = (names, edges) => {
    const next = new Map(names.map((name) => [name, []]));
    for (const { from, to } of edges)
        if (from !== to)
            next.get(from)?.push(to);
    const [order, begun] = [[], new Set()];
    const forward = new Set();
    const open = new Set();
    const visit = (name) => {
        begun.add(name);
        open.add(name);
        for (const other of next.get(name) ?? []) {
            if (open.has(other))
                continue;
            forward.add(JSON.stringify([name, other]));
            if (!begun.has(other))
                visit(other);
        }
        open.delete(name);
        order.unshift(name);
    };
    const targets = new Set(edges.map(({ to }) => to));
    for (const name of [...names.filter((one) => !targets.has(one)), ...names])
        if (!begun.has(name))
            visit(name);
    const layers = new Map(names.map((name) => [name, 0]));
    const ahead = (name) => (next.get(name) ?? []).filter((to) => forward.has(JSON.stringify([name, to])));
    for (const name of order)
        for (const to of ahead(name))
            layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(name) ?? 0) + 1));
    for (const name of names)
        if (!targets.has(name) && ahead(name).length > 0)
            layers.set(name, Math.min(...ahead(name).map((to) => layers.get(to) ?? 0)) - 1);
    return layers;
};
const spread = (wanted) => {
    const rows = new Map();
    let free = Number.NEGATIVE_INFINITY;
    for (const [name, row] of [...wanted].sort((one, other) => one[1] - other[1])) {
        free = Math.max(row, free);
        rows.set(name, free);
        free += 1;
    }
    const pushed = [...wanted].reduce((sum, [name, row]) => sum + ((rows.get(name) ?? row) - row), 0);
    const shift = wanted.length === 0 ? 0 : pushed / wanted.length;
    return new Map([...rows].map(([name, row]) => [name, row - shift]));
};
const rowsOf = (columns, edges) => {
    const near = new Map();
    for (const { from, to } of edges)
        for (const [one, other] of [
            [from, to],
            [to, from],
        ])
            near.set(one, [...(near.get(one) ?? []), other]);
    const rows = new Map(columns.flatMap((column) => column.map((name, index) => [name, index])));
    const mean = (name) => {
        const others = (near.get(name) ?? []).map((other) => rows.get(other) ?? 0);
        return others.length === 0 ? (rows.get(name) ?? 0) : others.reduce((sum, row) => sum + row, 0) / others.length;
    };
    for (const sweep of [columns, [...columns].reverse(), columns, [...columns].reverse()])
        for (const column of sweep)
            for (const [name, row] of spread(column.map((one) => [one, mean(one)])))
                rows.set(name, row);
    const first = Math.min(0, ...rows.values());
    return new Map([...rows].map(([name, row]) => [name, row - first]));
};
const layout = (nodes, edges) => {
    const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
    const layers = layersOf(names, edges);
    const columns = Array.from({ length: Math.max(0, ...layers.values()) + 1 }, (_, layer) => names.filter((name) => layers.get(name) === layer));
    const rows = rowsOf(columns, edges);
    const widthOf = (name) => Math.ceil((0,visible/* displayWidth */.F1)(cut(name)) * boxCharacter) + 30;
    const gapAfter = (layer) => {
        const labels = edges.filter(({ from, to }) => layers.get(from) === layer && (layers.get(to) ?? 0) > layer);
        return Math.max(narrowestGap, ...labels.map(({ label = '' }) => (0,visible/* displayWidth */.F1)(cut(label)) * labelCharacter + 52));
    };
    const changes = new Map(nodes.map(({ name, change }) => [name, change]));
    let x = margin;
    const boxes = columns.flatMap((column, layer) => {
        const placed = column.map((name) => {
            const y = margin + Math.round((rows.get(name) ?? 0) * rowHeight);
            return { name, label: cut(name), change: changes.get(name) ?? 'none', layer, x, y, width: widthOf(name) };
        });
        x += Math.ceil(Math.max(0, ...column.map(widthOf)) + (layer === columns.length - 1 ? margin : gapAfter(layer)));
        return placed.sort((one, other) => one.y - other.y);
    });
    const byName = new Map(boxes.map((box) => [box.name, box]));
    const placed = edges.flatMap((edge) => {
        const [from, to] = [byName.get(edge.from), byName.get(edge.to)];
        return from && to ? [{ from, to, edge }] : [];
    });
    const below = placed.some(({ from, to }) => from.layer === to.layer) ? 30 : margin;
    const height = Math.max(0, ...boxes.map(({ y }) => y)) + boxHeight + below;
    return { boxes, edges: placed, width: x, height };
};

;// CONCATENATED MODULE: ./lib/report/html/graph-section.js



const mostDrawn = 120;
const signs = { none: '', add: '+ ', modify: '~ ', remove: '− ' };
const words = {
    none: { future: '', past: '' },
    add: { future: 'to add', past: 'added' },
    modify: { future: 'to modify', past: 'modified' },
    remove: { future: 'to remove', past: 'removed' },
};
const curveBeside = (from, to) => {
    const [x, far] = [from.x + from.width / 2, to.x + to.width / 2];
    const [y, end] = [from.y + boxHeight, to.y + boxHeight];
    const low = Math.max(y, end) + 26;
    return {
        path: `M${x} ${y}C${x} ${low} ${far} ${low} ${far} ${end}M${far - 4} ${end + 7}L${far} ${end}L${far + 4} ${end + 7}`,
        x: (x + far) / 2,
        y: low,
    };
};
const curveAcross = (from, to, nearEnd) => {
    const back = to.layer < from.layer;
    const [left, right] = back ? [to, from] : [from, to];
    const lower = boxHeight / 2 + (back ? 8 : 0);
    const [x, far] = [left.x + left.width, right.x];
    const [y, end] = [left.y + lower, right.y + lower];
    const middle = (x + far) / 2;
    const head = back
        ? `M${x + 7} ${y - 4}L${x} ${y}L${x + 7} ${y + 4}`
        : `M${far - 7} ${end - 4}L${far} ${end}L${far - 7} ${end + 4}`;
    const part = nearEnd !== back ? 0.64 : 0.36;
    return {
        path: `M${x} ${y}C${middle} ${y} ${middle} ${end} ${far} ${end}${head}`,
        x: x + (far - x) * part,
        y: y + (end - y) * (part * part * (3 - 2 * part)) + (back ? 13 : -4),
    };
};
const edgeItem = ({ from, to, label, change }, tense) => {
    const how = [label, words[change][tense]].filter(Boolean).join(', ');
    return html `<li>${from} → ${to}${how && `: ${how}`}</li>`;
};
const boxOf = ({ name, label, change, x, y, width }, index, target) => {
    const shape = html `<g class="box ${change}" data-n="${index}"><title>${name}</title><rect x="${x}" y="${y}" width="${width}" height="${boxHeight}" rx="6"/><text x="${x + width / 2}" y="${y + 20}">${signs[change]}${label}</text></g>`;
    return target === undefined ? shape : html `<a href="#${target}">${shape}</a>`;
};
const graphSection = (review, targetOf, tense) => {
    const drawn = (0,mermaid/* drawnEdges */.Ds)(review, mostDrawn);
    if (drawn.length === 0)
        return { section: nothing, names: [], edges: [] };
    const { boxes, edges, width, height } = layout(review.nodes, drawn);
    const numbers = new Map(boxes.map(({ name }, index) => [name, index]));
    const leaving = new Map();
    for (const { edge } of edges)
        leaving.set(edge.from, (leaving.get(edge.from) ?? 0) + 1);
    const lines = edges.map(({ from, to, edge }, index) => {
        const many = (leaving.get(from.name) ?? 0) > 1;
        const { path, x, y } = from.layer === to.layer ? curveBeside(from, to) : curveAcross(from, to, many);
        const label = edge.label === undefined ? nothing : html `<text x="${Math.round(x)}" y="${Math.round(y)}">${edge.label}</text>`;
        return html `<g class="edge ${edge.change}" data-e="${index}"><path d="${path}"/>${label}</g>`;
    });
    const part = drawn.length < review.edges.length
        ? html ` (${count(drawn.length)} of ${count(review.edges.length)} connections)`
        : nothing;
    const used = new Set([...review.nodes, ...drawn].map(({ change }) => change));
    const marks = ['add', 'modify', 'remove'].filter((change) => used.has(change));
    const legend = html `<p class="legend">${marks.map((change) => html `<span class="${change}">${signs[change]}${words[change][tense]}</span> `)}</p>`;
    return {
        names: boxes.map(({ name }) => name),
        edges: edges.map(({ from, to }) => [numbers.get(from.name) ?? 0, numbers.get(to.name) ?? 0]),
        section: html `<section id="graph"><h2>What starts what${part}</h2>${marks.length > 0 && legend}
<div class="scroll" tabindex="0" role="region" aria-label="Diagram"><svg role="group" aria-labelledby="graph-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="graph-title">What starts what: ${drawn.length} connections, which the list below names</title>${lines}${boxes.map((box, index) => boxOf(box, index, targetOf(box.name)))}</svg></div>
<details><summary>The connections as a list</summary><ul>${drawn.map((edge) => edgeItem(edge, tense))}</ul></details></section>`,
    };
};

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/report/smoke-section.js
var smoke_section = __webpack_require__(20301);
;// CONCATENATED MODULE: ./lib/report/html/head-section.js




const verdictOf = (review, deployed) => {
    if (deployed !== undefined) {
        const failed = (deployed.smoke ?? []).filter(smoke_section/* isFailedSmoke */.H).map(({ job }) => job);
        const smoke = failed.length === 0 ? '' : `, and the smoke run of ${failed.slice(0, 3).join(', ')} failed`;
        const words = [`deployed${smoke}`, (0,verdict_words/* changeWords */.mF)(review.groups, 'past')];
        return { look: failed.length === 0 ? 'good' : 'bad', sentences: words };
    }
    const lost = [(0,verdict_words/* refusedVerdict */.io)(review), (0,verdict_words/* lossVerdict */.L_)(review.losses)].filter(Boolean);
    const what = (0,verdict_words/* changeWords */.mF)(review.groups, 'future') + (0,verdict_words/* missingWords */.y4)(review);
    const isBlocked = (review.refused?.length ?? 0) > 0 || review.losses.some(({ allowed }) => !allowed);
    if (lost.length === 0)
        return { look: 'good', sentences: [what] };
    return { look: isBlocked ? 'bad' : 'careful', sentences: [lost.join('; '), what] };
};
const head_section_signs = { good: html `✅`, careful: html `⚠️`, bad: html `⛔` };
const comparisons = {
    'deployed-stack': 'the deployed stack',
    'absent-stack': 'nothing: the stack does not exist yet',
    'base-branch': "the base branch's config, without AWS",
    'empty-stack': 'an empty stack, without AWS',
};
const comparedWith = ({ against, base }) => {
    if (against !== 'base-branch' || base?.ref === undefined)
        return html `${comparisons[against]}`;
    const at = base.commit === undefined ? nothing : html ` at ${code(base.commit.slice(0, 10))}`;
    return html `${code(base.ref, 80)}${at}, without AWS`;
};
const fact = (name, value) => value === undefined ? nothing : html `<div><dt>${name}</dt><dd>${value}</dd></div>`;
const titleOf = ({ project, stage }, deployed) => `${deployed ? 'Deployment' : 'Plan'} of ${project} for ${stage}`;
const headSection = (review, deployed, { commit }) => {
    const { project, stage, stack, region, account, hash, file, links } = review;
    const { look, sentences } = verdictOf(review, deployed);
    const pages = links.slice(0, 20).map(({ text, url }) => html_link(text, url));
    const times = (deployed?.times ?? []).map(({ what, milliseconds }) => `${what} ${(0,plain_text/* duration */.p0)(milliseconds)}`);
    return html `<header><h1>Batch jobs of ${code(project, 80)} for ${code(stage, 80)}</h1>
<div class="verdict ${look}"><span aria-hidden="true">${head_section_signs[look]}</span> ${sentences.map((words, index) => index === 0 ? html `<p><strong>${words}</strong></p>` : html `<p>${words}</p>`)}</div>
<dl>${fact('Stack', code(stack, 128))}${fact('Region', code(region, 40))}${fact('Account', account === undefined ? undefined : code(account, 40))}${deployed === undefined
        ? fact('Compared with', comparedWith(review))
        : fact('Status', html `${code(deployed.status, 60)}${deployed.isNew && ', a new stack'}`)}${fact('Commit', commit === undefined ? undefined : code(commit, 64))}${fact('Config', file === undefined ? undefined : html_link('its page at the commit', file.url))}${fact('Plan', code(hash, 128))}${fact('Pages', pages.length === 0 ? undefined : joined(pages, html ` · `))}${fact('Took', times.length === 0 ? undefined : html `${times.join(' · ')}`)}</dl></header>`;
};

// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(40405);
// EXTERNAL MODULE: ./lib/report/review-sections.js
var review_sections = __webpack_require__(76273);
// EXTERNAL MODULE: ./lib/report/run-text.js
var run_text = __webpack_require__(8855);
// EXTERNAL MODULE: ./lib/report/start-by-hand.js
var start_by_hand = __webpack_require__(91242);
;// CONCATENATED MODULE: ./lib/report/html/job-sections.js






const line = html `<br>`;
const tableOf = (label, heads, rows) => html `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${heads.map((head) => html `<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(([first = nothing, ...cells]) => html `<tr><th scope="row">${first}</th>${cells.map((cell) => html `<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
const costCell = (one) => one === undefined ? html `–` : html `${code(one.instance)} ${one.spot && 'at most '}${(0,prices/* dollars */.E9)(one.dollarsPerHour)}`;
const afterCell = ({ after, containers, dollarsPerMonth: month }) => html `${costCell(after)}${after !== undefined && containers !== undefined && html ` for each of ${count(containers)} containers`}${month !== undefined && html `<br>at most ${(0,prices/* dollarsOfMonth */.x8)(month)} a month`}`;
const differenceCell = ({ before, after }) => {
    if (before === undefined)
        return after === undefined ? nothing : html `new`;
    if (after === undefined)
        return html `not known`;
    return before.dollarsPerHour === after.dollarsPerHour
        ? html `same`
        : html `${(0,prices/* percent */.KN)(before.dollarsPerHour, after.dollarsPerHour)}`;
};
const startsCell = ({ starts, asleep = [] }) => joined([...starts.map((start) => html `${start}`), ...asleep.map((one) => html `💤 ${one.start} (${(0,start_by_hand/* sleepWords */.jx)(one)})`)], line);
const jobsSection = ({ jobs, functions = [] }) => {
    if (jobs.length === 0 && functions.length === 0)
        return nothing;
    const rows = [
        ...jobs.map((job) => [
            code(job.name),
            joined([startsCell(job), job.starts.length + (job.asleep?.length ?? 0) === 0 ? html `by hand` : nothing]),
            costCell(job.before),
            html `${afterCell(job)}${job.hint !== undefined && html `<br>💡 ${job.hint}`}`,
            differenceCell(job),
        ]),
        ...functions.map((one) => [code(one.name), startsCell(one), html `–`, html `–`, nothing]),
    ];
    return html `<section id="jobs"><h2>Jobs, and an hour of each while it runs</h2>
${tableOf('Jobs', ['Job', 'Starts', 'Before', 'After', 'Change'], rows)}
<p><small>The cheapest instance that holds the job alone, on demand in ${prices/* pricesAsOf */.mB.region} as of ${prices/* pricesAsOf */.mB.asOf}. Spot costs at most that. A month at most: every attempt of every scheduled run takes its whole timeout.</small></p></section>`;
};
const accessWords = ({ words, actions, on, condition, denied }) => {
    const what = words === undefined
        ? html `${denied && 'never '}${actions.join(', ')} on ${on === '*' ? 'everything' : on}`
        : html `${words} ${code(on)}`;
    return html `${what}${condition !== undefined && html `, if ${condition}`}`;
};
const permissionsSection = ({ permissions }) => {
    const holders = permissions?.holders ?? [];
    if (holders.length === 0)
        return nothing;
    const rows = holders.map(({ name, may }) => [
        code(name),
        may.length === 0 ? html `call nothing` : joined(may.map(accessWords), line),
    ]);
    return html `<section id="permissions"><h2>What the code of each job may do in AWS</h2>
${tableOf('Permissions', ['Job or function', 'May'], rows)}</section>`;
};
const sleepSection = (review) => {
    const wakes = (0,review_sections/* wakesOf */.fk)(review);
    if (wakes.length === 0)
        return nothing;
    const items = wakes.map(({ name, command, asleep }) => html `<li>${code(name)}: ${asleep.map(({ start }) => start).join(', ')}${codeBlock(command)}</li>`);
    return html `<section id="sleep"><h2>What sleeps, and how to start it by hand</h2><ul>${items}</ul></section>`;
};
const outputsSection = ({ outputs }) => {
    const rows = outputs
        .filter(({ value }) => value !== '')
        .map(({ resource, param, value }) => [code(resource), code(param), code(value)]);
    if (rows.length === 0)
        return nothing;
    return html `<section id="outputs"><h2>Outputs</h2>${tableOf('Outputs', ['Resource', 'Param', 'Value'], rows)}</section>`;
};
const smokeRow = (result) => {
    const name = code(result.job);
    const sign = (0,smoke_section/* isFailedSmoke */.H)(result) ? '❌' : '✅';
    if (result.kind === 'awaited')
        return [name, html `⏳ not ended yet`, html `–`, html `–`];
    if (result.kind === 'refused')
        return [name, html `${sign} ${code(result.code)}<br>${result.why}`, html `–`, html `–`];
    const { row, log, stoppedAfter } = result;
    const why = row.cause ?? row.attempts.at(-1)?.reason;
    const what = stoppedAfter === undefined ? (0,run_text/* resultText */.D6)(row) : `stopped: not ended after ${stoppedAfter} min`;
    const tail = log.slice(-30);
    return [
        name,
        html `${sign} ${what}${(0,smoke_section/* isFailedSmoke */.H)(result) && why !== undefined && html `<br>${why}`}${tail.length > 0 && html `<details><summary>The end of its log</summary>${codeBlock(tail.join('\n'))}</details>`}`,
        html `${(0,run_text/* longDuration */.lV)(row.milliseconds)}`,
        row.page === undefined ? code(row.execution) : html_link(row.execution, row.page),
    ];
};
const smokeSection = (results = []) => results.length === 0
    ? nothing
    : html `<section id="smoke"><h2>Smoke runs</h2>${tableOf('Smoke runs', ['Job', 'Result', 'Took', 'Run'], results.map(smokeRow))}</section>`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/html/page-script.js
const pageScript = String.raw `
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const groups = all('.group').map((group) => ({
    group,
    head: (group.querySelector('summary').textContent + ' ' + group.querySelector('.says').textContent).toLowerCase(),
    items: all('.changes > li', group).map((item) => ({ item, text: item.textContent.toLowerCase() })),
  }));
  const [form, search, kind, name, losses, keys] =
    ['filters', 'search', 'kind', 'name', 'losses-only', 'use-keys'].map((id) => document.getElementById(id));
  const kindsOf = { replace: ['replace', 'may-replace'] };

  const markNeighbours = (wanted) => {
    const at = data.graph.names.indexOf(wanted);
    const near = new Set([at]);
    for (const [from, to] of data.graph.edges) if (from === at || to === at) near.add(from).add(to);
    for (const box of all('.box')) box.classList.toggle('far', at >= 0 && !near.has(Number(box.dataset.n)));
    for (const edge of all('.edge')) {
      const ends = data.graph.edges[Number(edge.dataset.e)];
      edge.classList.toggle('far', at >= 0 && !ends.includes(at));
    }
  };

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = kind.value === '' ? undefined : (kindsOf[kind.value] || [kind.value]);
    const has = (text) => words.every((word) => text.includes(word));
    let [shownGroups, shownItems, allItems] = [0, 0, 0];
    for (const { group, head, items } of groups) {
      const isNamed = name.value === '' || group.dataset.group === name.value;
      let some = items.length === 0 && isNamed && !wanted && !(losses && losses.checked) && has(head);
      for (const { item, text } of items) {
        const show = isNamed && (!wanted || wanted.includes(item.dataset.kind)) &&
          (!losses || !losses.checked || 'loss' in item.dataset) && has(head + ' ' + text);
        item.hidden = !show;
        some = some || show;
        shownItems += show ? 1 : 0;
        allItems += 1;
      }
      group.hidden = !some;
      shownGroups += some ? 1 : 0;
    }
    document.getElementById('none').hidden = shownGroups > 0;
    document.getElementById('shown').value =
      shownGroups + ' of ' + groups.length + ' parts, ' + shownItems + ' of ' + allItems + ' resources';
    markNeighbours(name.value === '' ? undefined : data.groups[Number(name.value)]);
  };

  const openAll = (open) => {
    for (const { group } of groups) for (const one of [group, ...all('.changes > li > details', group)]) one.open = open;
  };
  const step = (by) => {
    const heads = groups.filter(({ group }) => !group.hidden).map(({ group }) => group.querySelector('summary'));
    const at = heads.findIndex((head) => head.parentNode.contains(document.activeElement));
    const next = heads[at < 0 ? (by > 0 ? 0 : heads.length - 1) : Math.min(heads.length - 1, Math.max(0, at + by))];
    if (next) next.focus();
  };
  const openTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.matches('details')) {
      target.open = true;
      target.querySelector('summary').focus();
    }
  };

  if (form) {
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    document.getElementById('open-all').addEventListener('click', () => openAll(true));
    document.getElementById('close-all').addEventListener('click', () => openAll(false));
    apply();
  }
  const help = document.getElementById('keys');
  help.hidden = false;
  addEventListener('hashchange', openTarget);
  openTarget();

  const actions = {
    '/': () => search && search.focus(),
    j: () => step(1),
    k: () => step(-1),
    o: () => openAll(true),
    c: () => openAll(false),
    l: () => losses && losses.click(),
    '?': () => { help.open = true; help.querySelector('summary').focus(); },
  };
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && form) {
      form.reset();
      if (form.contains(document.activeElement)) document.activeElement.blur();
      return;
    }
    const isTyping = event.target.matches && event.target.matches('input:not([type=checkbox]), select, textarea');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !keys.checked) return;
    const action = Object.hasOwn(actions, event.key) && actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
})();
`;

;// CONCATENATED MODULE: ./lib/report/html/page-style.js
const pageStyle = `
:root{color-scheme:light dark;--text:#1f2328;--dim:#59636e;--back:#fff;--soft:#f6f8fa;--line:#d1d9e0;--link:#0757ba;--focus:#0969da;
--red:#b5191f;--red-back:#ffebe9;--amber:#7d4e00;--amber-back:#fff8c5;--green:#116329;--green-back:#dafbe1;--blue:#0757ba;--blue-back:#ddf4ff;--mark:#fff1a8}
@media (prefers-color-scheme:dark){:root{--text:#f0f6fc;--dim:#a9b3be;--back:#0d1117;--soft:#151b23;--line:#3d444d;--link:#6cb2ff;--focus:#58a6ff;
--red:#ff938a;--red-back:#3c1618;--amber:#e3b341;--amber-back:#332600;--green:#56d364;--green-back:#0f2d1a;--blue:#79c0ff;--blue-back:#10233f;--mark:#3d2e00}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:1rem 1.25rem 3rem;background:var(--back);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}
h2{font-size:1.15rem;margin:0 0 .5rem}
section{margin:1.75rem 0}
a{color:var(--link)}
code,pre,del,ins{font:.87em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--soft);border-radius:4px;padding:.1em .3em}
h1 code{font-size:.9em}
pre{margin:.5rem 0;padding:.75rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;overflow-x:auto;overflow-wrap:normal}
pre code{padding:0;background:none}
small,i{color:var(--dim);font-style:normal;font-size:.87em}
ul{margin:.25rem 0;padding-left:1.4rem}
mark{background:var(--mark);color:inherit;border-radius:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--back);padding:.5rem;z-index:1}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:1rem 0;padding:0}
.verdict,.alert{border:1px solid;border-left-width:5px;border-radius:6px;padding:.6rem .9rem}
.verdict{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}
.verdict p{margin:0;grid-column:2}
.good{border-color:var(--green);background:var(--green-back)}
.careful{border-color:var(--amber);background:var(--amber-back)}
.bad{border-color:var(--red);background:var(--red-back)}
.alert code{background:none;padding:0}
.alert li{margin:.3rem 0}
dl{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:1rem 0}
dl div{min-width:8rem}
dt{color:var(--dim);font-size:.87em}
dd{margin:0}
.kind{display:inline-block;min-width:4.6em;text-align:center;border:1px solid;border-radius:1em;padding:0 .6em;font-size:.8em;font-weight:600}
.add{color:var(--green)}.modify,.move,.import{color:var(--blue)}.may-replace{color:var(--amber)}.replace,.remove{color:var(--red)}
.group{border:1px solid var(--line);border-radius:6px;margin:.6rem 0;padding:.5rem .9rem}
.group>summary{font-size:1.02em}
.group[open]>summary{margin-bottom:.4rem}
summary{cursor:pointer}
.changes{list-style:none;padding-left:0;border-top:1px solid var(--line);margin-top:.6rem;padding-top:.4rem}
.says:empty,.changes:empty{display:none}
.changes>li{padding:.15rem 0 .15rem 1.1rem}
.changes>li:has(>details){padding-left:0}
.changes>li>details>:not(summary){margin-left:1.1rem}
.changes>li[data-loss]{border-left:4px solid var(--red);padding-left:.6rem}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top;min-width:6rem}
thead th{background:var(--soft)}
tbody th{font-weight:400}
th{overflow-wrap:break-word}
.properties{table-layout:fixed}
.properties th{overflow-wrap:anywhere;min-width:0}
.properties th:first-child{width:30%}
del{color:var(--red);text-decoration:none}
ins{color:var(--green);text-decoration:none}
.diff del,.diff ins{display:block;font-size:1em}
.diff del{background:var(--red-back)}
.diff ins{background:var(--green-back)}
.diff i{display:block;font-size:1em}
form{display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:center;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.6rem .9rem;margin:.6rem 0}
@media (min-width:60rem) and (min-height:30rem){form{position:sticky;top:0;z-index:1}.group{scroll-margin-top:6rem}}
[hidden]{display:none!important}
input,select,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--dim);border-radius:5px;padding:.2rem .5rem;max-width:15rem}
button{cursor:pointer}
output{color:var(--dim);font-size:.87em}
svg{display:block}
svg text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:var(--text);text-anchor:middle}
.box rect{fill:var(--soft);stroke:var(--dim)}
.box.add rect{fill:var(--green-back);stroke:var(--green);stroke-width:2}
.box.modify rect{fill:var(--amber-back);stroke:var(--amber);stroke-width:2}
.box.remove rect{fill:var(--red-back);stroke:var(--red);stroke-width:2;stroke-dasharray:5 3}
.edge path{fill:none;stroke:var(--dim);stroke-width:1.3}
.edge.add path{stroke:var(--green);stroke-width:2}
.edge.modify path{stroke:var(--amber);stroke-width:2}
.edge.remove path{stroke:var(--red);stroke-width:2;stroke-dasharray:5 3}
.edge text{font-size:10.5px;fill:var(--dim);paint-order:stroke;stroke:var(--back);stroke-width:4px}
svg .far{opacity:.25}
.legend span{border:1px solid;border-radius:1em;padding:0 .6em;font-size:.87em}
.legend .modify{color:var(--amber)}
kbd{border:1px solid var(--dim);border-radius:4px;padding:0 .4em;font:.87em ui-monospace,Menlo,Consolas,monospace}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:.5rem;color:var(--dim)}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11px}form,nav,.skip,#keys{display:none!important}
details::details-content{content-visibility:visible;display:block}.scroll,pre{overflow:visible;white-space:pre-wrap}svg{max-width:100%;height:auto}
.group,.alert,tr,svg{break-inside:avoid-page}a{color:inherit}}
`;

;// CONCATENATED MODULE: ./lib/report/html/page.js





const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
const contentPolicy = () => [
    "default-src 'none'",
    `script-src ${digest(pageScript)}`,
    `style-src ${digest(pageStyle)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const page = ({ title, body, data }) => `${html `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${title}</title>${ownCode('style', pageStyle)}</head>
<body>${body}
<footer><small>Made by batch-job-action. This page loads nothing and sends nothing.</small></footer>
${dataBlock('data', (0,secret/* redactedDeep */.Bb)(data))}${ownCode('script', pageScript)}</body></html>`.markup}\n`;

;// CONCATENATED MODULE: ./lib/report/html/problems-section.js


const problems_section_signs = { error: html `❌`, warning: html `⚠️`, note: html `ℹ️` };
const problemItem = ({ code: word, severity, sentence, hint, place }) => {
    const where = place && [place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':');
    return html `<li><span aria-hidden="true">${problems_section_signs[severity]}</span> ${severity}: ${sentence} ${where !== undefined && html `${code(where)} `}<small>${code(word)}</small>${hint !== undefined && html `<br><strong>Next:</strong> ${hint}`}</li>`;
};
const problemsSection = (problems) => problems.length === 0
    ? nothing
    : html `<section id="complaints"><h2>Complaints about the config: ${(0,plain_text/* tallyOf */.sv)(problems)}</h2><ul>${problems.map(problemItem)}</ul></section>`;

;// CONCATENATED MODULE: ./lib/report/html/review-page.js








const mostTemplate = 60_000;
const names = {
    refused: 'Refused',
    losses: 'Losses',
    smoke: 'Smoke runs',
    notes: 'Notes',
    broader: 'Broader permissions',
    graph: 'Diagram',
    changes: 'Changes',
    jobs: 'Jobs and costs',
    permissions: 'Permissions',
    sleep: 'What sleeps',
    outputs: 'Outputs',
    complaints: 'Complaints',
};
const keysSection = html `<details id="keys" hidden><summary>Keys</summary><p><kbd>/</kbd> search, <kbd>j</kbd> and <kbd>k</kbd> next and previous part, <kbd>Enter</kbd> opens or closes it, <kbd>o</kbd> open all, <kbd>c</kbd> close all, <kbd>l</kbd> losses only, <kbd>Esc</kbd> resets the filters, <kbd>?</kbd> shows this.</p><p><label><input type="checkbox" id="use-keys" checked> Use these keys</label></p></details>`;
const dataOf = ({ review, deployed, commit }, graph) => {
    const { project, stage, stack, region, account, against, hash, counts, losses } = review;
    return {
        version: 1,
        kind: deployed === undefined ? 'plan' : 'deployment',
        ...{ project, stage, stack, region, account, against, hash, counts, commit, status: deployed?.status },
        losses: losses.slice(0, 500).map(({ logicalId, type, kind, allowed }) => ({ logicalId, type, kind, allowed })),
        groups: groupNames(review).map((name) => name ?? null),
        graph: { names: graph.names, edges: graph.edges },
    };
};
const reviewPage = (contents) => {
    const { review, deployed, diffs, problems, commit } = contents;
    const done = deployed !== undefined;
    const ids = groupIds(review);
    const tense = done ? 'past' : 'future';
    const graph = graphSection(review, (name) => ids.get(name), tense);
    const sections = [
        ['refused', refusedSection(review)],
        ['smoke', smokeSection(deployed?.smoke)],
        ['losses', lossesSection(review, done)],
        ['notes', notesSection(review)],
        ['broader', broaderSection(review)],
        ['graph', graph.section],
        ['changes', changesSection({ review, diffs, tense })],
        ['jobs', jobsSection(review)],
        ['permissions', permissionsSection(review)],
        ['sleep', sleepSection(review)],
        ['outputs', outputsSection(review)],
        ['complaints', problemsSection(problems)],
    ];
    const shown = sections.filter(([, section]) => !isNothing(section));
    const contentsList = shown.map(([id]) => html `<li><a href="#${id}">${names[id]}</a></li>`);
    return page({
        title: titleOf(review, done),
        data: dataOf(contents, graph),
        body: html `<a class="skip" href="#main">Skip to the contents</a>
${headSection(review, deployed, { commit })}<nav aria-label="Contents"><ul>${contentsList}</ul></nav>
${keysSection}<main id="main">${shown.map(([, section]) => section)}</main>`,
    });
};


/***/ })

};
