export const id = 5214;
export const ids = [5214];
export const modules = {

/***/ 75214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Wq: () => (/* binding */ failureSign),
/* harmony export */   XR: () => (/* binding */ failureData),
/* harmony export */   failurePage: () => (/* binding */ failurePage)
/* harmony export */ });
/* harmony import */ var _failure_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61962);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13037);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1764);



const fact = (name, value) => value === undefined ? _html_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6 : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<div><dt>${name}</dt><dd>${value}</dd></div>`;
const failureWords = ({ command, stopped }) => `${command} ${stopped ? 'was stopped' : 'failed'}`;
const failureSign = ({ stopped }) => (stopped ? (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `⏹️` : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `❌`);
const failureData = ({ command, stopped, problems, causes }) => ({
    ...{ command, stopped },
    codes: [...new Set(problems.map((problem) => problem.code))],
    causes: causes.slice(0, 500).map(({ logicalId, type, place }) => ({ logicalId, type, line: place?.line })),
});
const failurePage = (failure, commit) => {
    const { project, stage, stopped, config, links } = failure;
    const pages = links.slice(0, 20).map(({ text, url }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(text, url));
    const words = failureWords(failure);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .page */ .M)({
        title: `${words}: ${project} for ${stage}`,
        data: { version: 1, kind: 'failure', project, stage, commit, failure: failureData(failure) },
        body: (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<a class="skip" href="#main">Skip to the contents</a>
<header><h1>Batch jobs of ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(project, 80)} for ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(stage, 80)}</h1>
<div class="verdict ${stopped ? 'careful' : 'bad'}"><span aria-hidden="true">${failureSign(failure)}</span> <p><strong>${words}</strong></p></div>
<dl>${fact('Commit', commit === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit, 64))}${fact('Config', config && (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(config.file, config.url))}${fact('Pages', pages.length === 0 ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(pages, (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) ` · `))}</dl></header>
<main id="main">${(0,_failure_section_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSection */ .m)(failure)}</main>`,
    });
};


/***/ }),

/***/ 61962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ failureSection)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13037);
/* harmony import */ var _problems_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37146);


const mostItems = 500;
const sentences = (words) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${words.split('`').map((part, index) => (index % 2 === 1 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part) : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .emphasized */ .hO)(part)))}`;
const causeItem = ({ logicalId, type, reason, advice, place }, config) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li><span aria-hidden="true">❌</span> ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId, 255)} (${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type, 128)}) ${place && (0,_problems_section_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(place, config)}<br>${reason}${advice !== undefined && (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<br><strong>Next:</strong> ${sentences(advice)}`}</li>`;
const causesList = (causes, config) => causes.length === 0
    ? _html_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6
    : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<h2>What failed first: ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(causes.length)}</h2><ul>${causes
        .slice(0, mostItems)
        .map((cause) => causeItem(cause, config))}</ul>`;
const failureSection = ({ causes, problems, outcome, config, stopped }) => {
    const left = Math.max(0, causes.length - mostItems) + Math.max(0, problems.length - mostItems);
    const heading = stopped ? 'Why it stopped, and what to do now' : 'Why it failed, and what to do now';
    const shown = problems.slice(0, mostItems);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="failure" class="alert ${stopped ? 'careful' : 'bad'}">${causesList(causes, config)}${outcome !== undefined && (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<h2>What CloudFormation did</h2><p>${outcome}</p>`}${shown.length > 0 && (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<h2>${heading}</h2><ul>${shown.map((problem) => (0,_problems_section_js__WEBPACK_IMPORTED_MODULE_1__/* .problemItem */ .Dk)(problem, config))}</ul>`}${left > 0 && (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left)} more in the log of the run.</p>`}</section>`;
};


/***/ }),

/***/ 13037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   g4: () => (/* binding */ dataBlock),
/* harmony export */   hO: () => (/* binding */ emphasized),
/* harmony export */   m1: () => (/* binding */ ownCode),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97031);


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
        return escaped((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(part, longest));
    if (typeof part === 'number')
        return `${part}`;
    return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};
const html = (words, ...parts) => trusted(words.reduce((all, word, index) => `${all}${markupOf(parts[index - 1])}${word}`));
const count = (value) => trusted(escaped((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(value)));
const nothing = trusted('');
const isNothing = ({ markup }) => markup === '';
const joined = (pieces, separator = nothing) => trusted(pieces
    .filter((piece) => !isNothing(piece))
    .map(({ markup }) => markup)
    .join(separator.markup));
const code = (value, most = longest) => value === '' ? html `<em>empty</em>` : html `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(value, most)}</code>`;
const codeBlock = (value) => html `<pre><code>${joined(value.split(/\r\n?|\n/).map((line) => html `${line}`), trusted('\n'))}</code></pre>`;
const link = (label, url) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
        return html `${label}`;
    if ((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .containsSecret */ .At)(address.href))
        return html `${label}`;
    return trusted(`<a href="${escaped(address.href)}">${markupOf(label || address.hostname)}</a>`);
};
const emphasized = (words) => html `${words.split('**').map((part, index) => (index % 2 === 1 ? html `<strong>${part}</strong>` : html `${part}`))}`;
const jsonEscape = (one) => Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
const dataBlock = (id, value) => trusted(`<script type="application/json" id="${escaped(id)}">${JSON.stringify(value).replace(/[<>&\p{C}\p{Zl}\p{Zp}]/gu, jsonEscape)}</script>`);
const ownCode = (element, text) => trusted(`<${element}>${text}</${element}>`);


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

// UNUSED EXPORTS: contentPolicy

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(13037);
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
  if (help) help.hidden = false;
  addEventListener('hashchange', openTarget);
  openTarget();

  const actions = {
    '/': () => search && search.focus(),
    j: () => step(1),
    k: () => step(-1),
    o: () => openAll(true),
    c: () => openAll(false),
    l: () => losses && losses.click(),
    '?': () => { if (!help) return; help.open = true; help.querySelector('summary').focus(); },
  };
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && form) {
      form.reset();
      apply();
      if (form.contains(document.activeElement)) document.activeElement.blur();
      return;
    }
    const isTyping = event.target.matches && event.target.matches('input:not([type=checkbox]), select, textarea');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !keys || !keys.checked) return;
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
const page = ({ title, body, data }) => `${(0,html/* html */.qy) `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${title}</title>${(0,html/* ownCode */.m1)('style', pageStyle)}</head>
<body>${body}
<footer><small>Made by batch-job-action. This page loads nothing and sends nothing.</small></footer>
${(0,html/* dataBlock */.g4)('data', (0,secret/* redactedDeep */.Bb)(data))}${(0,html/* ownCode */.m1)('script', pageScript)}</body></html>`.markup}\n`;


/***/ }),

/***/ 37146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ problemsSection),
/* harmony export */   Dk: () => (/* binding */ problemItem),
/* harmony export */   aE: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11984);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13037);


const signs = { error: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `❌`, warning: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `⚠️`, note: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `ℹ️` };
const placeLink = ({ file, line, column }, config) => {
    const words = [file, line, ...(column === undefined ? [] : [column])].join(':');
    return config?.file === file ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(words, `${config.url}#L${Math.trunc(line)}`) : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(words, 300);
};
const problemItem = ({ code: word, severity, sentence, hint, place }, config) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li><span aria-hidden="true">${signs[severity]}</span> ${severity}: ${sentence} ${place && (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${placeLink(place, config)} `}<small>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(word)}</small>${hint !== undefined && (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<br><strong>Next:</strong> ${hint}`}</li>`;
const problemsSection = (problems) => problems.length === 0
    ? _html_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6
    : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="complaints"><h2>Complaints about the config: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyOf */ .sv)(problems)}</h2><ul>${problems.map((problem) => problemItem(problem))}</ul></section>`;


/***/ })

};
