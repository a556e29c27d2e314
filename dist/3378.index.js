export const id = 3378;
export const ids = [3378,5214];
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


/***/ }),

/***/ 73378:
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
// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(13037);
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(97031);
;// CONCATENATED MODULE: ./lib/report/html/shown-values.js


const lineLink = (line, { file }) => {
    if (line === undefined)
        return html/* nothing */.s6;
    const label = `line ${Math.trunc(line)}`;
    return (0,html/* html */.qy) ` <small>${file === undefined ? (0,html/* html */.qy) `${label}` : (0,html/* link */.nf)(label, `${file.url}#L${Math.trunc(line)}`)}</small>`;
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
    const own = start < points.length - end ? (0,html/* html */.qy) `<mark>${part(start, points.length - end)}</mark>` : html/* nothing */.s6;
    return (0,html/* html */.qy) `${part(0, start)}${own}${part(points.length - end, points.length)}`;
};
const markedValues = (before, after) => {
    const [was, is] = [before, after].map((value) => [...(0,markdown/* visibleText */.Q6)(value, longestValue)]);
    const start = commonStart(was, is);
    const rest = (points) => points.slice(start).reverse();
    const end = commonStart(rest(was), rest(is));
    const isAlike = (start + end) * 3 > Math.max(was.length, is.length);
    const [from, to] = isAlike ? [start, end] : [was.length, 0];
    return {
        before: (0,html/* html */.qy) `<del>${withOwnPart(was, from, to)}</del>`,
        after: (0,html/* html */.qy) `<ins>${isAlike ? withOwnPart(is, from, to) : is.join('')}</ins>`,
    };
};
const diffBlock = (lines) => (0,html/* html */.qy) `<pre class="diff">${lines.map(({ kind, text }) => {
    if (kind === 'before')
        return (0,html/* html */.qy) `<del>- ${text}</del>`;
    if (kind === 'after')
        return (0,html/* html */.qy) `<ins>+ ${text}</ins>`;
    return kind === 'gap' ? (0,html/* html */.qy) `<i>⋯ ${text} lines</i>` : (0,html/* html */.qy) `  ${text}\n`;
})}</pre>`;

;// CONCATENATED MODULE: ./lib/report/html/alert-sections.js





const predicate = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }) => {
    if (unforeseen !== undefined)
        return (0,html/* html */.qy) `<strong>may be replaced or deleted</strong>: AWS says ${(0,html/* code */.aY)(unforeseen, 80)}, which this version does not know`;
    return kind === 'interrupt'
        ? (0,html/* html */.qy) `<strong>gets new instances, and jobs that run on the old ones may be stopped</strong>`
        : (0,html/* emphasized */.hO)(review_losses/* fates */.qO[kind][fate]);
};
const lossItem = (loss) => {
    const { logicalId, type, kind, because, why, allowed, instead } = loss;
    const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
    const listed = (each) => (0,html/* joined */.oR)(allowances.map((allowance) => (0,html/* code */.aY)(each(allowance))), (0,html/* html */.qy) `, `);
    const cause = because === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) `, because ${(0,html/* code */.aY)(because.replace(/^Properties\./, ''))} changes`;
    const reason = why === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) ` It counts, since ${why}.`;
    const allowing = allowed
        ? (0,html/* html */.qy) `Allowed by ${listed((allowance) => allowance)}.`
        : (0,html/* html */.qy) `<strong>To allow it:</strong> ${listed((allowance) => `${allowance}: ${logicalId}`)}`;
    const way = instead === undefined ? allowing : (0,html/* html */.qy) `<strong>No input allows it:</strong> ${instead}.`;
    return (0,html/* html */.qy) `<li><span aria-hidden="true">${allowed ? (0,html/* html */.qy) `⚠️` : (0,html/* html */.qy) `⛔`}</span> ${(0,html/* code */.aY)(logicalId)} (${(0,html/* code */.aY)(type)}) ${predicate(loss)}${cause}.${reason} ${way}</li>`;
};
const lossesSection = ({ losses }, done) => {
    if (losses.length === 0)
        return html/* nothing */.s6;
    const look = losses.some(({ allowed }) => !allowed) ? 'bad' : 'careful';
    const verb = done ? (0,verdict_words/* lossVerb */.d5)(losses, 'past') : `would ${(0,verdict_words/* lossVerb */.d5)(losses, 'infinitive')}`;
    return (0,html/* html */.qy) `<section id="losses" class="alert ${look}"><h2>What ${verb}: ${(0,html/* count */.U9)(losses.length)}</h2><ul>${(0,review_losses/* ordered */.Sj)(losses).map(lossItem)}</ul></section>`;
};
const refusedSection = ({ refused = [] }) => refused.length === 0
    ? html/* nothing */.s6
    : (0,html/* html */.qy) `<section id="refused" class="alert bad"><h2>What AWS would refuse: ${(0,html/* count */.U9)(refused.length)}</h2><ul>${refused.map(({ logicalId, type, why, instead }) => (0,html/* html */.qy) `<li>${(0,html/* code */.aY)(logicalId)} (${(0,html/* code */.aY)(type)}): ${why}. <strong>Instead:</strong> ${instead}.</li>`)}</ul></section>`;
const notesSection = ({ notes }) => notes.length === 0
    ? html/* nothing */.s6
    : (0,html/* html */.qy) `<section id="notes"><h2>Notes</h2><ul>${notes.map((note) => (0,html/* html */.qy) `<li>${note}</li>`)}</ul></section>`;
const broaderSection = (review) => {
    const broader = (0,review_permissions/* broaderIn */.B$)(review);
    if (broader.length === 0)
        return html/* nothing */.s6;
    return (0,html/* html */.qy) `<section id="broader" class="alert careful"><h2>Broader permissions: ${(0,html/* count */.U9)(broader.length)}</h2><ul>${broader.map((one) => {
        const { name, of } = (0,review_permissions/* holderName */.iY)(one);
        return (0,html/* html */.qy) `<li>${(0,html/* code */.aY)(name)}${of !== undefined && of !== name && (0,html/* html */.qy) ` of ${(0,html/* code */.aY)(of)}`} ${one.says}${lineLink(one.line, review)}</li>`;
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
const badge = (kind, tense) => (0,html/* html */.qy) `<b class="kind ${kind}">${kinds[kind][tense]}</b>`;
const recreations = {
    always: (0,html/* html */.qy) ` <strong class="replace">replaces</strong>`,
    conditionally: (0,html/* html */.qy) ` <strong class="may-replace">may replace</strong>`,
    never: html/* nothing */.s6,
    unknown: html/* nothing */.s6,
};
const propertyRow = ({ path, before, after, recreation }) => {
    const name = (0,html/* html */.qy) `<th>${(0,html/* code */.aY)(path.replace(/^Properties\./, ''))}${recreations[recreation]}</th>`;
    if (before === after)
        return (0,html/* html */.qy) `<tr>${name}<td colspan="2">changes${before !== undefined && (0,html/* html */.qy) `: ${(0,html/* code */.aY)(before)}`}</td></tr>`;
    if (before !== undefined && after !== undefined) {
        const values = markedValues(before, after);
        return (0,html/* html */.qy) `<tr>${name}<td>${values.before}</td><td>${values.after}</td></tr>`;
    }
    return (0,html/* html */.qy) `<tr>${name}<td>${before === undefined ? (0,html/* html */.qy) `–` : (0,html/* html */.qy) `<del>${before}</del>`}</td><td>${after === undefined ? (0,html/* html */.qy) `–` : (0,html/* html */.qy) `<ins>${after}</ins>`}</td></tr>`;
};
const propertyTable = (properties) => properties.length === 0
    ? html/* nothing */.s6
    : (0,html/* html */.qy) `<table class="properties"><thead><tr><th>Property</th><th>Before</th><th>After</th></tr></thead><tbody>${properties.map(propertyRow)}</tbody></table>`;
const changeItem = (change, contents, lost) => {
    const { happening, logicalId, type, insteadOf, properties, unforeseen, from } = change;
    const { tense, diffs } = contents;
    const kind = insteadOf === undefined ? happening : 'move';
    const listed = kind === 'add' || kind === 'remove' ? [] : properties;
    const diff = diffs.find((one) => one.logicalId === logicalId);
    const head = (0,html/* html */.qy) `${badge(kind, tense)} <code>${logicalId}</code> <i>${type}</i>${from && (0,html/* html */.qy) ` <small>line ${Math.trunc(from.line)}</small>`}`;
    const instead = insteadOf === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) `<p>instead of ${(0,html/* code */.aY)(insteadOf)}</p>`;
    const unknown = unforeseen === undefined
        ? html/* nothing */.s6
        : (0,html/* html */.qy) `<p>AWS says ${(0,html/* code */.aY)(unforeseen, 80)}, which this version does not know.</p>`;
    const template = diff === undefined
        ? html/* nothing */.s6
        : (0,html/* html */.qy) `<details class="template"><summary>Template</summary>${diffBlock(diff.lines)}</details>`;
    const body = (0,html/* joined */.oR)([unknown, instead, propertyTable(listed), template]);
    const loss = lost.has(logicalId) ? (0,html/* html */.qy) ` data-loss=""` : html/* nothing */.s6;
    return body.markup === ''
        ? (0,html/* html */.qy) `<li data-kind="${kind}"${loss}>${head}</li>`
        : (0,html/* html */.qy) `<li data-kind="${kind}"${loss}><details><summary>${head}</summary>${body}</details></li>`;
};
const mostLinked = 50;
const idOf = (index) => `change-${index}`;
const groupItem = (group, index, contents, lost) => {
    const { resource, type, effect, says, changes } = group;
    const { review, tense } = contents;
    const isGrave = !['add', 'modify', 'import'].includes(effect);
    const open = isGrave || review.groups.length <= 12 ? (0,html/* html */.qy) ` open` : html/* nothing */.s6;
    const name = resource === undefined ? (0,html/* html */.qy) `Shared by the stack` : (0,html/* html */.qy) `<code>${resource}</code>`;
    const visible = changes.filter(({ replacedBy }) => replacedBy === undefined);
    const place = review.groups.length > mostLinked ? {} : review;
    const sentences = says.map(({ text, line }) => (0,html/* html */.qy) `<li>${text}${lineLink(line, place)}</li>`);
    return (0,html/* html */.qy) `<details class="group" id="${idOf(index)}" data-group="${index}"${open}><summary>${badge(effect, tense)} ${name} ${type !== undefined && (0,html/* html */.qy) `<i>${type}</i> · `}<small>${(0,verdict_words/* changeCounts */.Zg)(changes, tense)}</small></summary>
<ul class="says">${sentences}</ul>
<ul class="changes">${visible.map((change) => changeItem(change, contents, lost))}</ul></details>
`;
};
const changes_section_option = (value, label) => (0,html/* html */.qy) `<option value="${value}">${label}</option>`;
const filters = ({ review, tense }, groups) => {
    const used = new Set(groups
        .flatMap(({ changes }) => changes)
        .map(({ happening, insteadOf }) => (insteadOf === undefined ? happening : 'move')));
    const ofKinds = Object.keys(kinds)
        .filter((kind) => used.has(kind))
        .map((kind) => changes_section_option(kind, kinds[kind][tense]));
    const names = groups.map(({ resource }, index) => changes_section_option(index, resource ?? 'Shared by the stack'));
    return (0,html/* html */.qy) `<form id="filters" hidden role="search" aria-label="Filter the changes">
<label>Search <input type="search" id="search" autocomplete="off" spellcheck="false"></label>
<label>Kind <select id="kind"><option value="">all</option>${ofKinds}</select></label>
<label>Job or resource <select id="name"><option value="">all</option>${names}</select></label>
${review.losses.length > 0 && (0,html/* html */.qy) `<label><input type="checkbox" id="losses-only"> Losses only</label>`}
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
        return html/* nothing */.s6;
    const lost = new Set(review.losses.map(({ logicalId }) => logicalId));
    const total = groups.flatMap(({ changes }) => changes);
    const left = total.filter(({ replacedBy }) => replacedBy === undefined).length - diffs.length;
    const note = left > 0
        ? (0,html/* html */.qy) `<p><small>Of ${(0,html/* count */.U9)(left)} resources only the properties are shown, not the lines of the template.</small></p>`
        : html/* nothing */.s6;
    return (0,html/* html */.qy) `<section id="changes"><h2>${tense === 'past' ? 'What changed' : 'Changes'}</h2>
<p>CloudFormation: ${(0,verdict_words/* changeCounts */.Zg)(total, tense)}</p>${filters(contents, groups)}
${groups.map((group, index) => groupItem(group, index, contents, lost))}<p id="none" hidden>Nothing matches these filters.</p>${note}</section>`;
};
const groupIds = (review) => new Map(changedGroups(review).flatMap(({ resource }, index) => resource === undefined ? [] : [[resource, idOf(index)]]));
const groupNames = (review) => changedGroups(review).map(({ resource }) => resource);

// EXTERNAL MODULE: ./lib/report/html/failure-page.js
var failure_page = __webpack_require__(75214);
// EXTERNAL MODULE: ./lib/report/html/failure-section.js
var failure_section = __webpack_require__(61962);
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
    return (0,html/* html */.qy) `<li>${from} → ${to}${how && `: ${how}`}</li>`;
};
const boxOf = ({ name, label, change, x, y, width }, index, target) => {
    const shape = (0,html/* html */.qy) `<g class="box ${change}" data-n="${index}"><title>${name}</title><rect x="${x}" y="${y}" width="${width}" height="${boxHeight}" rx="6"/><text x="${x + width / 2}" y="${y + 20}">${signs[change]}${label}</text></g>`;
    return target === undefined ? shape : (0,html/* html */.qy) `<a href="#${target}">${shape}</a>`;
};
const graphSection = (review, targetOf, tense) => {
    const drawn = (0,mermaid/* drawnEdges */.Ds)(review, mostDrawn);
    if (drawn.length === 0)
        return { section: html/* nothing */.s6, names: [], edges: [] };
    const { boxes, edges, width, height } = layout(review.nodes, drawn);
    const numbers = new Map(boxes.map(({ name }, index) => [name, index]));
    const leaving = new Map();
    for (const { edge } of edges)
        leaving.set(edge.from, (leaving.get(edge.from) ?? 0) + 1);
    const lines = edges.map(({ from, to, edge }, index) => {
        const many = (leaving.get(from.name) ?? 0) > 1;
        const { path, x, y } = from.layer === to.layer ? curveBeside(from, to) : curveAcross(from, to, many);
        const label = edge.label === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) `<text x="${Math.round(x)}" y="${Math.round(y)}">${edge.label}</text>`;
        return (0,html/* html */.qy) `<g class="edge ${edge.change}" data-e="${index}"><path d="${path}"/>${label}</g>`;
    });
    const part = drawn.length < review.edges.length
        ? (0,html/* html */.qy) ` (${(0,html/* count */.U9)(drawn.length)} of ${(0,html/* count */.U9)(review.edges.length)} connections)`
        : html/* nothing */.s6;
    const used = new Set([...review.nodes, ...drawn].map(({ change }) => change));
    const marks = ['add', 'modify', 'remove'].filter((change) => used.has(change));
    const legend = (0,html/* html */.qy) `<p class="legend">${marks.map((change) => (0,html/* html */.qy) `<span class="${change}">${signs[change]}${words[change][tense]}</span> `)}</p>`;
    return {
        names: boxes.map(({ name }) => name),
        edges: edges.map(({ from, to }) => [numbers.get(from.name) ?? 0, numbers.get(to.name) ?? 0]),
        section: (0,html/* html */.qy) `<section id="graph"><h2>What starts what${part}</h2>${marks.length > 0 && legend}
<div class="scroll" tabindex="0" role="region" aria-label="Diagram"><svg role="group" aria-labelledby="graph-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="graph-title">What starts what: ${drawn.length} connections, which the list below names</title>${lines}${boxes.map((box, index) => boxOf(box, index, targetOf(box.name)))}</svg></div>
<details><summary>The connections as a list</summary><ul>${drawn.map((edge) => edgeItem(edge, tense))}</ul></details></section>`,
    };
};

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/report/smoke-section.js
var smoke_section = __webpack_require__(20301);
;// CONCATENATED MODULE: ./lib/report/html/head-section.js





const mostOutputs = 50;
const outputSentences = ({ outputChanges = [] }) => outputChanges.slice(0, mostOutputs).map((one) => `Output ${one.name} ${(0,verdict_words/* outputWords */.h)(one, 'future')}.`);
const verdictOf = (review, { deployed, failure, running }) => {
    if (failure !== undefined) {
        const wanted = `wanted: ${(0,verdict_words/* changeWords */.mF)(review.groups, 'future', review.outputChanges)}`;
        const look = failure.stopped ? 'careful' : 'bad';
        return { look, sign: (0,failure_page/* failureSign */.Wq)(failure), sentences: [(0,failure_page/* failureWords */.AC)(failure), wanted] };
    }
    if (deployed !== undefined) {
        const failed = (deployed.smoke ?? []).filter(smoke_section/* isFailedSmoke */.H).map(({ job }) => job);
        const smoke = failed.length === 0 ? '' : `, and the smoke run of ${failed.slice(0, 3).join(', ')} failed`;
        const done = deployed.rolledBack === undefined ? 'deployed' : `rolled back to ${deployed.rolledBack.id}`;
        const words = [`${done}${smoke}`, (0,verdict_words/* changeWords */.mF)(review.groups, 'past', review.outputChanges)];
        return { look: failed.length === 0 ? 'good' : 'bad', sentences: words };
    }
    if (running !== undefined) {
        const words = ['being deployed', (0,verdict_words/* changeWords */.mF)(review.groups, 'future', review.outputChanges)];
        return { look: 'careful', sign: (0,html/* html */.qy) `⏳`, sentences: words };
    }
    const lost = [(0,verdict_words/* refusedVerdict */.io)(review), (0,verdict_words/* lossVerdict */.L_)(review.losses), (0,verdict_words/* capVerdict */.OA)(review)].filter(Boolean);
    const what = (0,verdict_words/* changeWords */.mF)(review.groups, 'future', review.outputChanges) + (0,verdict_words/* missingWords */.y4)(review);
    const isBlocked = (review.refused?.length ?? 0) > 0 || review.tooMany !== undefined || review.losses.some(({ allowed }) => !allowed);
    const outputs = outputSentences(review);
    if (lost.length === 0)
        return { look: 'good', sentences: [what, ...outputs] };
    return { look: isBlocked ? 'bad' : 'careful', sentences: [lost.join('; '), what, ...outputs] };
};
const head_section_signs = { good: (0,html/* html */.qy) `✅`, careful: (0,html/* html */.qy) `⚠️`, bad: (0,html/* html */.qy) `⛔` };
const comparisons = {
    'deployed-stack': 'the deployed stack',
    'absent-stack': 'nothing: the stack does not exist yet',
    'base-branch': "the base branch's config, without AWS",
    'empty-stack': 'an empty stack, without AWS',
};
const comparedWith = ({ against, base }) => {
    if (against !== 'base-branch' || base?.ref === undefined)
        return (0,html/* html */.qy) `${comparisons[against]}`;
    const at = base.commit === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) ` at ${(0,html/* code */.aY)(base.commit.slice(0, 10))}`;
    return (0,html/* html */.qy) `${(0,html/* code */.aY)(base.ref, 80)}${at}, without AWS`;
};
const fact = (name, value) => value === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) `<div><dt>${name}</dt><dd>${value}</dd></div>`;
const titleOf = ({ project, stage }, { deployed, failure, running }) => {
    if (failure !== undefined)
        return `${(0,failure_page/* failureWords */.AC)(failure)}: ${project} for ${stage}`;
    return `${deployed || running ? 'Deployment' : 'Plan'} of ${project} for ${stage}`;
};
const headSection = (review, subject) => {
    const { deployed, running, commit } = subject;
    const { project, stage, stack, region, account, hash, file, links } = review;
    const { look, sign = head_section_signs[look], sentences } = verdictOf(review, subject);
    const pages = links.slice(0, 20).map(({ text, url }) => (0,html/* link */.nf)(text, url));
    const times = (deployed?.times ?? []).map(({ what, milliseconds }) => `${what} ${(0,plain_text/* duration */.p0)(milliseconds)}`);
    return (0,html/* html */.qy) `<header><h1>Batch jobs of ${(0,html/* code */.aY)(project, 80)} for ${(0,html/* code */.aY)(stage, 80)}</h1>
<div class="verdict ${look}"><span aria-hidden="true">${sign}</span> ${sentences.map((words, index) => index === 0 ? (0,html/* html */.qy) `<p><strong>${words}</strong></p>` : (0,html/* html */.qy) `<p>${words}</p>`)}</div>
<dl>${fact('Stack', (0,html/* code */.aY)(stack, 128))}${fact('Region', (0,html/* code */.aY)(region, 40))}${fact('Account', account === undefined ? undefined : (0,html/* code */.aY)(account, 40))}${running !== undefined && fact('Status', (0,html/* code */.aY)(running, 60))}${deployed === undefined
        ? fact('Compared with', comparedWith(review))
        : fact('Status', (0,html/* html */.qy) `${(0,html/* code */.aY)(deployed.status, 60)}${deployed.isNew && ', a new stack'}`)}${fact('Commit', commit === undefined ? undefined : (0,html/* code */.aY)(commit, 64))}${fact('Config', file === undefined ? undefined : (0,html/* link */.nf)('its page at the commit', file.url))}${fact('Plan', (0,html/* code */.aY)(hash, 128))}${fact('Pages', pages.length === 0 ? undefined : (0,html/* joined */.oR)(pages, (0,html/* html */.qy) ` · `))}${fact('Took', times.length === 0 ? undefined : (0,html/* html */.qy) `${times.join(' · ')}`)}</dl></header>`;
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






const line = (0,html/* html */.qy) `<br>`;
const tableOf = (label, heads, rows) => (0,html/* html */.qy) `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${heads.map((head) => (0,html/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(([first = html/* nothing */.s6, ...cells]) => (0,html/* html */.qy) `<tr><th scope="row">${first}</th>${cells.map((cell) => (0,html/* html */.qy) `<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
const costCell = (one) => one === undefined ? (0,html/* html */.qy) `–` : (0,html/* html */.qy) `${(0,html/* code */.aY)(one.instance)} ${one.spot && 'at most '}${(0,prices/* dollars */.E9)(one.dollarsPerHour)}`;
const afterCell = ({ after, containers, dollarsPerMonth: month }) => (0,html/* html */.qy) `${costCell(after)}${after !== undefined && containers !== undefined && (0,html/* html */.qy) ` for each of ${(0,html/* count */.U9)(containers)} containers`}${month !== undefined && (0,html/* html */.qy) `<br>at most ${(0,prices/* dollarsOfMonth */.x8)(month)} a month`}`;
const differenceCell = ({ before, after }) => {
    if (before === undefined)
        return after === undefined ? html/* nothing */.s6 : (0,html/* html */.qy) `new`;
    if (after === undefined)
        return (0,html/* html */.qy) `not known`;
    return before.dollarsPerHour === after.dollarsPerHour
        ? (0,html/* html */.qy) `same`
        : (0,html/* html */.qy) `${(0,prices/* percent */.KN)(before.dollarsPerHour, after.dollarsPerHour)}`;
};
const startsCell = ({ starts, asleep = [] }) => (0,html/* joined */.oR)([...starts.map((start) => (0,html/* html */.qy) `${start}`), ...asleep.map((one) => (0,html/* html */.qy) `💤 ${one.start} (${(0,start_by_hand/* sleepWords */.jx)(one)})`)], line);
const jobsSection = ({ jobs, functions = [] }) => {
    if (jobs.length === 0 && functions.length === 0)
        return html/* nothing */.s6;
    const rows = [
        ...jobs.map((job) => [
            (0,html/* code */.aY)(job.name),
            (0,html/* joined */.oR)([startsCell(job), job.starts.length + (job.asleep?.length ?? 0) === 0 ? (0,html/* html */.qy) `by hand` : html/* nothing */.s6]),
            costCell(job.before),
            (0,html/* html */.qy) `${afterCell(job)}${job.hint !== undefined && (0,html/* html */.qy) `<br>💡 ${job.hint}`}`,
            differenceCell(job),
        ]),
        ...functions.map((one) => [(0,html/* code */.aY)(one.name), startsCell(one), (0,html/* html */.qy) `–`, (0,html/* html */.qy) `–`, html/* nothing */.s6]),
    ];
    return (0,html/* html */.qy) `<section id="jobs"><h2>Jobs, and an hour of each while it runs</h2>
${tableOf('Jobs', ['Job', 'Starts', 'Before', 'After', 'Change'], rows)}
<p><small>The cheapest instance that holds the job alone, on demand in ${prices/* pricesAsOf */.mB.region} as of ${prices/* pricesAsOf */.mB.asOf}. Spot costs at most that. A month at most: every attempt of every scheduled run takes its whole timeout.</small></p></section>`;
};
const accessWords = ({ words, actions, on, condition, denied }) => {
    const what = words === undefined
        ? (0,html/* html */.qy) `${denied && 'never '}${actions.join(', ')} on ${on === '*' ? 'everything' : on}`
        : (0,html/* html */.qy) `${words} ${(0,html/* code */.aY)(on)}`;
    return (0,html/* html */.qy) `${what}${condition !== undefined && (0,html/* html */.qy) `, if ${condition}`}`;
};
const permissionsSection = ({ permissions }) => {
    const holders = permissions?.holders ?? [];
    if (holders.length === 0)
        return html/* nothing */.s6;
    const rows = holders.map(({ name, may }) => [
        (0,html/* code */.aY)(name),
        may.length === 0 ? (0,html/* html */.qy) `call nothing` : (0,html/* joined */.oR)(may.map(accessWords), line),
    ]);
    return (0,html/* html */.qy) `<section id="permissions"><h2>What the code of each job may do in AWS</h2>
${tableOf('Permissions', ['Job, function or service', 'May'], rows)}</section>`;
};
const sleepSection = (review) => {
    const wakes = (0,review_sections/* wakesOf */.fk)(review);
    if (wakes.length === 0)
        return html/* nothing */.s6;
    const items = wakes.map(({ name, command, asleep }) => (0,html/* html */.qy) `<li>${(0,html/* code */.aY)(name)}: ${asleep.map(({ start }) => start).join(', ')}${(0,html/* codeBlock */.DV)(command)}</li>`);
    return (0,html/* html */.qy) `<section id="sleep"><h2>What sleeps, and how to start it by hand</h2><ul>${items}</ul></section>`;
};
const outputsSection = ({ outputs }) => {
    const rows = outputs
        .filter(({ value }) => value !== '')
        .map(({ resource, param, value }) => [(0,html/* code */.aY)(resource), (0,html/* code */.aY)(param), (0,html/* code */.aY)(value)]);
    if (rows.length === 0)
        return html/* nothing */.s6;
    return (0,html/* html */.qy) `<section id="outputs"><h2>Outputs</h2>${tableOf('Outputs', ['Resource', 'Param', 'Value'], rows)}</section>`;
};
const smokeRow = (result) => {
    const name = (0,html/* code */.aY)(result.job);
    const sign = (0,smoke_section/* isFailedSmoke */.H)(result) ? '❌' : '✅';
    if (result.kind === 'awaited')
        return [name, (0,html/* html */.qy) `⏳ not ended yet`, (0,html/* html */.qy) `–`, (0,html/* html */.qy) `–`];
    if (result.kind === 'refused')
        return [name, (0,html/* html */.qy) `${sign} ${(0,html/* code */.aY)(result.code)}<br>${result.why}`, (0,html/* html */.qy) `–`, (0,html/* html */.qy) `–`];
    const { row, log, stoppedAfter } = result;
    const why = row.cause ?? row.attempts.at(-1)?.reason;
    const what = stoppedAfter === undefined ? (0,run_text/* resultText */.D6)(row) : `stopped: not ended after ${stoppedAfter} min`;
    const tail = log.slice(-30);
    return [
        name,
        (0,html/* html */.qy) `${sign} ${what}${(0,smoke_section/* isFailedSmoke */.H)(result) && why !== undefined && (0,html/* html */.qy) `<br>${why}`}${tail.length > 0 && (0,html/* html */.qy) `<details><summary>The end of its log</summary>${(0,html/* codeBlock */.DV)(tail.join('\n'))}</details>`}`,
        (0,html/* html */.qy) `${(0,run_text/* longDuration */.lV)(row.milliseconds)}`,
        row.page === undefined ? (0,html/* code */.aY)(row.execution) : (0,html/* link */.nf)(row.execution, row.page),
    ];
};
const smokeSection = (results = []) => results.length === 0
    ? html/* nothing */.s6
    : (0,html/* html */.qy) `<section id="smoke"><h2>Smoke runs</h2>${tableOf('Smoke runs', ['Job', 'Result', 'Took', 'Run'], results.map(smokeRow))}</section>`;

// EXTERNAL MODULE: ./lib/report/html/page.js + 2 modules
var page = __webpack_require__(1764);
// EXTERNAL MODULE: ./lib/report/html/problems-section.js
var problems_section = __webpack_require__(37146);
;// CONCATENATED MODULE: ./lib/report/html/review-page.js










const mostTemplate = 60_000;
const names = {
    failure: 'What failed',
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
const keysSection = (0,html/* html */.qy) `<details id="keys" hidden><summary>Keys</summary><p><kbd>/</kbd> search, <kbd>j</kbd> and <kbd>k</kbd> next and previous part, <kbd>Enter</kbd> opens or closes it, <kbd>o</kbd> open all, <kbd>c</kbd> close all, <kbd>l</kbd> losses only, <kbd>Esc</kbd> resets the filters, <kbd>?</kbd> shows this.</p><p><label><input type="checkbox" id="use-keys" checked> Use these keys</label></p></details>`;
const dataOf = ({ review, deployed, failure, running, commit }, graph) => {
    const { project, stage, stack, region, account, against, hash, counts, losses } = review;
    const made = deployed === undefined && running === undefined ? 'plan' : 'deployment';
    return {
        version: 1,
        kind: failure === undefined ? made : 'failure',
        ...(failure === undefined ? {} : { failure: (0,failure_page/* failureData */.XR)(failure) }),
        ...{ project, stage, stack, region, account, against, hash, counts, commit, status: deployed?.status ?? running },
        losses: losses.slice(0, 500).map(({ logicalId, type, kind, allowed }) => ({ logicalId, type, kind, allowed })),
        groups: groupNames(review).map((name) => name ?? null),
        graph: { names: graph.names, edges: graph.edges },
    };
};
const reviewPage = (contents) => {
    const { review, deployed, failure, running, diffs, problems, commit } = contents;
    const done = deployed !== undefined;
    const ids = groupIds(review);
    const tense = done ? 'past' : 'future';
    const graph = graphSection(review, (name) => ids.get(name), tense);
    const sections = [
        ['failure', failure === undefined ? html/* nothing */.s6 : (0,failure_section/* failureSection */.m)(failure)],
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
        ['complaints', (0,problems_section/* problemsSection */.Ad)(problems)],
    ];
    const shown = sections.filter(([, section]) => !(0,html/* isNothing */.qv)(section));
    const contentsList = shown.map(([id]) => (0,html/* html */.qy) `<li><a href="#${id}">${names[id]}</a></li>`);
    return (0,page/* page */.M)({
        title: titleOf(review, { deployed, failure, running }),
        data: dataOf(contents, graph),
        body: (0,html/* html */.qy) `<a class="skip" href="#main">Skip to the contents</a>
${headSection(review, { deployed, failure, running, commit })}<nav aria-label="Contents"><ul>${contentsList}</ul></nav>
${keysSection}<main id="main">${shown.map(([, section]) => section)}</main>`,
    });
};


/***/ })

};
