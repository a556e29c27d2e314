export const id = 1625;
export const ids = [1625];
export const modules = {

/***/ 49982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const canonicalJson = (value) => JSON.stringify(sorted(value)) ?? 'null';
const sorted = (value) => {
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value)) {
        const items = value.map(sorted);
        return items.every((item, index) => item === value[index]) ? value : items;
    }
    const map = value;
    const keys = Object.keys(map);
    const entries = [];
    let same = keys.every((key, index) => index === 0 || keys[index - 1] < key);
    for (const key of same ? keys : keys.sort()) {
        const item = sorted(map[key]);
        if (item !== map[key] || item === undefined)
            same = false;
        if (item !== undefined)
            entries.push([key, item]);
    }
    return same ? map : Object.fromEntries(entries);
};
const shortHash = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text).slice(0, digits);


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CN: () => (/* binding */ getAtt),
/* harmony export */   Cm: () => (/* binding */ arn),
/* harmony export */   Dc: () => (/* binding */ hasFunction),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   wb: () => (/* binding */ onlyIf),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* unused harmony export sub */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const ref = (id) => ({ Ref: id });
const getAtt = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
const sub = (text, values) => ({
    'Fn::Sub': values ? [text, values] : text,
});
const select = (index, from) => ({ 'Fn::Select': [index, from] });
const split = (by, from) => ({ 'Fn::Split': [by, from] });
const onlyIf = (condition, value) => ({
    'Fn::If': [condition, value, ref('AWS::NoValue')],
});
const base64 = (of) => ({ 'Fn::Base64': of });
const partsOf = (expression) => {
    const parts = expression?.['Fn::Join'];
    return parts?.[0] === '' ? parts[1] : [expression];
};
const concat = (...parts) => {
    const joined = [];
    for (const part of parts.flatMap(partsOf)) {
        const last = joined.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else if (part !== '')
            joined.push(part);
    }
    if (joined.length > 1)
        return { 'Fn::Join': ['', joined] };
    return joined.length === 1 ? joined[0] : '';
};
const partition = ref('AWS::Partition');
const region = ref('AWS::Region');
const accountId = ref('AWS::AccountId');
const arn = (service, ...rest) => concat('arn:', partition, `:${service}:`, region, ':', accountId, ':', ...rest);
const hasFunction = (value) => isMap(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
const isFunction = (value) => hasFunction(value) && Object.keys(value).length === 1;


/***/ }),

/***/ 27260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ physicalName),
/* harmony export */   Oy: () => (/* binding */ screamingSnakeCase),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   fL: () => (/* binding */ pascalCase),
/* harmony export */   tv: () => (/* binding */ hashedName)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const words = (text) => text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
const spelled = new Map();
const pascalCase = (text) => {
    const found = spelled.get(text) ??
        words(text)
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
            .join('');
    spelled.set(text, found);
    return found;
};
const screamingSnakeCase = (text) => words(text).join('_').toUpperCase();
const logicalId = (...parts) => parts.map(pascalCase).join('');
const uuid = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('-', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(2, (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('/', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)('AWS::StackId'))));
const twelveHex = [(0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(0, uuid), (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(1, uuid)];
const physicalName = (stack, resource, limit, letterCase = 'as-written') => {
    const available = limit - 14;
    const cut = (text, length) => text.slice(0, length).replace(/(?<!-)-+$/, '');
    const half = Math.floor(available / 2);
    const tail = resource.length > half ? cut(resource, half - 6) + (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(resource, 6) : resource;
    const head = `${cut(stack, available - tail.length)}-${tail}-`;
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(letterCase === 'lower' ? head.toLowerCase() : head, ...twelveHex);
};
const hashedName = (...parts) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(parts), 12)}-`, ...twelveHex);


/***/ }),

/***/ 65984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ failureMarkdown),
/* harmony export */   Dk: () => (/* binding */ problemItem),
/* harmony export */   yp: () => (/* binding */ mostProblems)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60512);
/* harmony import */ var _review_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64772);




const placeOf = (place) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)([place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':'), 300);
const signs = { error: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`, warning: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️`, note: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `ℹ️` };
const problemItem = ({ code: word, severity, sentence: words, hint, place }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${signs[severity]}`, place ? placeOf(place) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(word, 80), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(words, 2_000)], ' '),
    hint === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `  <br>**Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(hint, 1_000)}`,
], '\n');
const causesTable = (causes) => causes.length === 0
    ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``
    : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `#### What failed first`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Resource', 'Why', 'Config'], causes.map(({ logicalId, type, reason, place }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId, 255)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type)}`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason, 1_000),
            place ? placeOf(place) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
        ])),
    ], '\n\n');
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
const mostProblems = 50;
const failureMarkdown = (failure, marker, limit = _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commentLimit */ .j) => {
    const { problems, causes, links } = failure;
    const commentWith = (shownProblems, shownCauses) => {
        const left = problems.length - shownProblems.length + (causes.length - shownCauses.length);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker),
            (0,_review_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failedVerdict */ .b9)(failure, failure.command, failure.stopped),
            causesTable(shownCauses),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shownProblems.map(problemItem), '\n'),
            left > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left)} more in the log of the run.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(links.slice(0, 20).map(({ text: label, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, url)), ' · '),
        ], '\n\n');
    };
    const shownCauses = fitting(causes.slice(0, mostProblems), (some) => commentWith([], some).length < limit * 0.6);
    const shownProblems = fitting(problems.slice(0, mostProblems), (some) => commentWith(some, shownCauses).length < limit);
    return `${commentWith(shownProblems, shownCauses)}\n`;
};


/***/ }),

/***/ 58896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemsIn: () => (/* binding */ problemsIn),
/* harmony export */   problemsMarkdown: () => (/* binding */ problemsMarkdown)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41002);
/* harmony import */ var _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65984);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);




const rank = { error: 0, warning: 1, note: 2 };
const problemsIn = ({ diagnostics, located }, file) => (0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .placeDiagnostics */ .Y)(diagnostics, located)
    .map(({ diagnostic: { code: word, severity, sentence, hint }, position: { line, column } }) => ({
    code: word,
    severity,
    sentence,
    ...(hint === undefined ? {} : { hint }),
    place: { file, line, column },
}))
    .sort((one, other) => rank[one.severity] - rank[other.severity]);
const headingOf = (command, failed) => {
    if (command === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ❌ The step did not begin`;
    return failed ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ❌ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(command, 40)} failed` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ✅ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(command, 40)} passed`;
};
const problemsMarkdown = (command, problems) => {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const left = problems.length - _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mostProblems */ .yp;
    const parts = [
        headingOf(command, errors > 0),
        problems.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyOf */ .sv)(problems)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(problems.slice(0, _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mostProblems */ .yp).map(_failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .problemItem */ .Dk), '\n'),
        left > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left)} more in the log of the run.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``,
    ];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(parts, '\n\n')}\n`;
};


/***/ }),

/***/ 40405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iH: () => (/* binding */ boundaryOf),
  qu: () => (/* binding */ boundaryWords),
  ho: () => (/* binding */ costOf),
  E9: () => (/* binding */ dollars),
  x8: () => (/* binding */ dollarsOfMonth),
  Ap: () => (/* binding */ familyOf),
  SQ: () => (/* binding */ fewestVcpus),
  yx: () => (/* binding */ instancesFor),
  Z1: () => (/* binding */ memoryHint),
  Vt: () => (/* binding */ mostMemoryMiB),
  KN: () => (/* binding */ percent),
  eJ: () => (/* binding */ possibleInstances),
  mB: () => (/* binding */ pricesAsOf),
  R1: () => (/* binding */ sharing)
});

;// CONCATENATED MODULE: ./lib/generated/prices.json
const prices_namespaceObject = /*#__PURE__*/JSON.parse('{"asOf":"2026-07-20","region":"us-east-1","source":"https://github.com/aws/karpenter-provider-aws","instances":[{"name":"c6i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.085},{"name":"c6i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.17},{"name":"c6i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.34},{"name":"c6i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.68},{"name":"c6i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.36},{"name":"c6i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.04},{"name":"c6i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.72},{"name":"c6i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.08},{"name":"c6i.32xlarge","vcpus":128,"memoryMiB":262144,"dollarsPerHour":5.44},{"name":"c7i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.08925},{"name":"c7i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.1785},{"name":"c7i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.357},{"name":"c7i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.714},{"name":"c7i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.428},{"name":"c7i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.142},{"name":"c7i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.856},{"name":"c7i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.284},{"name":"c7i.48xlarge","vcpus":192,"memoryMiB":393216,"dollarsPerHour":8.568},{"name":"m6i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.096},{"name":"m6i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.192},{"name":"m6i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.384},{"name":"m6i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.768},{"name":"m6i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.536},{"name":"m6i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.304},{"name":"m6i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.072},{"name":"m6i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.608},{"name":"m6i.32xlarge","vcpus":128,"memoryMiB":524288,"dollarsPerHour":6.144},{"name":"m7i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.1008},{"name":"m7i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.2016},{"name":"m7i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.4032},{"name":"m7i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.8064},{"name":"m7i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.6128},{"name":"m7i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.4192},{"name":"m7i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.2256},{"name":"m7i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.8384},{"name":"m7i.48xlarge","vcpus":192,"memoryMiB":786432,"dollarsPerHour":9.6768},{"name":"r6i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.126},{"name":"r6i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.252},{"name":"r6i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.504},{"name":"r6i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.008},{"name":"r6i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.016},{"name":"r6i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.024},{"name":"r6i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.032},{"name":"r6i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.048},{"name":"r6i.32xlarge","vcpus":128,"memoryMiB":1048576,"dollarsPerHour":8.064},{"name":"r7i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1323},{"name":"r7i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.2646},{"name":"r7i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.5292},{"name":"r7i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.0584},{"name":"r7i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.1168},{"name":"r7i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.1752},{"name":"r7i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.2336},{"name":"r7i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.3504},{"name":"r7i.48xlarge","vcpus":192,"memoryMiB":1572864,"dollarsPerHour":12.7008}],"armInstances":[{"name":"c6g.medium","vcpus":1,"memoryMiB":2048,"dollarsPerHour":0.034},{"name":"c6g.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.068},{"name":"c6g.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.136},{"name":"c6g.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.272},{"name":"c6g.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.544},{"name":"c6g.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.088},{"name":"c6g.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":1.632},{"name":"c6g.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.176},{"name":"c7g.medium","vcpus":1,"memoryMiB":2048,"dollarsPerHour":0.03625},{"name":"c7g.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.0725},{"name":"c7g.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.145},{"name":"c7g.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.29},{"name":"c7g.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.58},{"name":"c7g.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.16},{"name":"c7g.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":1.74},{"name":"c7g.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.32},{"name":"m6g.medium","vcpus":1,"memoryMiB":4096,"dollarsPerHour":0.0385},{"name":"m6g.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.077},{"name":"m6g.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.154},{"name":"m6g.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.308},{"name":"m6g.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.616},{"name":"m6g.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.232},{"name":"m6g.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":1.848},{"name":"m6g.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":2.464},{"name":"r6g.medium","vcpus":1,"memoryMiB":8192,"dollarsPerHour":0.0504},{"name":"r6g.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1008},{"name":"r6g.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.2016},{"name":"r6g.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.4032},{"name":"r6g.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":0.8064},{"name":"r6g.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":1.6128},{"name":"r6g.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":2.4192},{"name":"r6g.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":3.2256}],"gpuInstances":[{"name":"g4dn.xlarge","vcpus":4,"memoryMiB":16384,"gpus":1,"dollarsPerHour":0.526},{"name":"g4dn.2xlarge","vcpus":8,"memoryMiB":32768,"gpus":1,"dollarsPerHour":0.752},{"name":"g4dn.4xlarge","vcpus":16,"memoryMiB":65536,"gpus":1,"dollarsPerHour":1.204},{"name":"g4dn.8xlarge","vcpus":32,"memoryMiB":131072,"gpus":1,"dollarsPerHour":2.176},{"name":"g4dn.12xlarge","vcpus":48,"memoryMiB":196608,"gpus":4,"dollarsPerHour":3.912},{"name":"g4dn.16xlarge","vcpus":64,"memoryMiB":262144,"gpus":1,"dollarsPerHour":4.352},{"name":"g5.xlarge","vcpus":4,"memoryMiB":16384,"gpus":1,"dollarsPerHour":1.006},{"name":"g5.2xlarge","vcpus":8,"memoryMiB":32768,"gpus":1,"dollarsPerHour":1.212},{"name":"g5.4xlarge","vcpus":16,"memoryMiB":65536,"gpus":1,"dollarsPerHour":1.624},{"name":"g5.8xlarge","vcpus":32,"memoryMiB":131072,"gpus":1,"dollarsPerHour":2.448},{"name":"g5.12xlarge","vcpus":48,"memoryMiB":196608,"gpus":4,"dollarsPerHour":5.672},{"name":"g5.16xlarge","vcpus":64,"memoryMiB":262144,"gpus":1,"dollarsPerHour":4.096},{"name":"g5.24xlarge","vcpus":96,"memoryMiB":393216,"gpus":4,"dollarsPerHour":8.144},{"name":"g5.48xlarge","vcpus":192,"memoryMiB":786432,"gpus":8,"dollarsPerHour":16.288},{"name":"g6.xlarge","vcpus":4,"memoryMiB":16384,"gpus":1,"dollarsPerHour":0.8048},{"name":"g6.2xlarge","vcpus":8,"memoryMiB":32768,"gpus":1,"dollarsPerHour":0.9776},{"name":"g6.4xlarge","vcpus":16,"memoryMiB":65536,"gpus":1,"dollarsPerHour":1.3232},{"name":"g6.8xlarge","vcpus":32,"memoryMiB":131072,"gpus":1,"dollarsPerHour":2.0144},{"name":"g6.12xlarge","vcpus":48,"memoryMiB":196608,"gpus":4,"dollarsPerHour":4.6016},{"name":"g6.16xlarge","vcpus":64,"memoryMiB":262144,"gpus":1,"dollarsPerHour":3.3968},{"name":"g6.24xlarge","vcpus":96,"memoryMiB":393216,"gpus":4,"dollarsPerHour":6.6752},{"name":"g6.48xlarge","vcpus":192,"memoryMiB":786432,"gpus":8,"dollarsPerHour":13.3504},{"name":"g6e.xlarge","vcpus":4,"memoryMiB":32768,"gpus":1,"dollarsPerHour":1.861},{"name":"g6e.2xlarge","vcpus":8,"memoryMiB":65536,"gpus":1,"dollarsPerHour":2.24208},{"name":"g6e.4xlarge","vcpus":16,"memoryMiB":131072,"gpus":1,"dollarsPerHour":3.00424},{"name":"g6e.8xlarge","vcpus":32,"memoryMiB":262144,"gpus":1,"dollarsPerHour":4.52856},{"name":"g6e.12xlarge","vcpus":48,"memoryMiB":393216,"gpus":4,"dollarsPerHour":10.49264},{"name":"g6e.16xlarge","vcpus":64,"memoryMiB":524288,"gpus":1,"dollarsPerHour":7.57719},{"name":"g6e.24xlarge","vcpus":96,"memoryMiB":786432,"gpus":4,"dollarsPerHour":15.06559},{"name":"g6e.48xlarge","vcpus":192,"memoryMiB":1572864,"gpus":8,"dollarsPerHour":30.13118},{"name":"p4d.24xlarge","vcpus":96,"memoryMiB":1179648,"gpus":8,"dollarsPerHour":21.957642},{"name":"p5.4xlarge","vcpus":16,"memoryMiB":262144,"gpus":1,"dollarsPerHour":6.88},{"name":"p5.48xlarge","vcpus":192,"memoryMiB":2097152,"gpus":8,"dollarsPerHour":55.04}],"fargate":{"x86":{"perVcpu":0.04048,"perGib":0.004445},"arm64":{"perVcpu":0.03238,"perGib":0.00356}}}');
// EXTERNAL MODULE: ./lib/stage/gpu-families.js
var gpu_families = __webpack_require__(19217);
;// CONCATENATED MODULE: ./lib/shared/prices.js


const pricesAsOf = prices_namespaceObject;
const usableShare = 15 / 16;
const largestMeasuredShare = 0.977;
const familyOf = (instance) => instance.replace(/\..*$/, '');
const instancesFor = ({ arm64 = false, gpu = 0, families = gpu_families/* usualGpuFamilies */.fT, }) => {
    if (gpu === 0)
        return arm64 ? prices_namespaceObject.armInstances : prices_namespaceObject.instances;
    return prices_namespaceObject.gpuInstances.filter(({ name, gpus }) => gpus >= gpu && families.includes(familyOf(name)));
};
const cheapest = (size, share) => instancesFor(size)
    .filter(({ vcpus, memoryMiB }) => vcpus >= size.cpu && memoryMiB * share >= size.memoryMiB)
    .reduce((best, next) => (best && best.dollarsPerHour <= next.dollarsPerHour ? best : next), undefined);
const costOf = (size) => {
    if (size.fargate)
        return costOnFargate(size);
    const instance = cheapest(size, usableShare);
    return instance && { instance: instance.name, dollarsPerHour: instance.dollarsPerHour, spot: size.spot ?? false };
};
const costOnFargate = ({ cpu, memoryMiB, spot = false, arm64 = false }) => {
    const { perVcpu, perGib } = arm64 ? prices_namespaceObject.fargate.arm64 : prices_namespaceObject.fargate.x86;
    const dollarsPerHour = Number((cpu * perVcpu + (memoryMiB / 1_024) * perGib).toFixed(6));
    return { instance: spot ? 'Fargate Spot' : 'Fargate', dollarsPerHour, spot };
};
const dollars = (perHour) => {
    const fine = perHour.toFixed(5).replace(/(?<!0)0+$/, '');
    return `$${fine.length > perHour.toFixed(3).length ? fine : perHour.toFixed(3)}/h`;
};
const dollarsOfMonth = (perMonth) => perMonth < 100 ? `$${Math.max(0.01, perMonth).toFixed(2)}` : `$${Math.round(perMonth).toLocaleString('en-US')}`;
const percent = (before, after) => {
    const share = Math.round((after / before - 1) * 100);
    if (share === 0)
        return '±0 %';
    return share > 0 ? `+${share} %` : `−${-share} %`;
};
const boundaryOf = (size) => {
    if (size.fargate)
        return undefined;
    const [now, near] = [cheapest(size, usableShare), cheapest(size, 1)];
    if (!now || !near || near.dollarsPerHour >= now.dollarsPerHour)
        return undefined;
    const keeps = Math.floor(near.memoryMiB * usableShare);
    return { near, now, keeps, certain: size.memoryMiB > near.memoryMiB * largestMeasuredShare };
};
const boundaryWords = ({ memoryMiB }, { near, now, certain }) => `memory ${memoryMiB} ${certain ? 'moves' : 'may move'} this job from ${near.name} ${dollars(near.dollarsPerHour)} ` +
    `to ${now.name} ${dollars(now.dollarsPerHour)} (${percent(near.dollarsPerHour, now.dollarsPerHour)})`;
const memoryHint = (size) => {
    const boundary = boundaryOf(size);
    return boundary && `${boundaryWords(size, boundary)}; ${boundary.keeps} keeps it`;
};
const sharing = (size) => {
    const instance = cheapest(size, usableShare);
    if (!instance)
        return undefined;
    const { vcpus, memoryMiB, gpus = 0 } = instance;
    const byGpus = size.gpu ? gpus / size.gpu : Number.POSITIVE_INFINITY;
    const jobs = Math.min(vcpus / size.cpu, (memoryMiB * usableShare) / size.memoryMiB, byGpus);
    return { instance: instance.name, gpus, jobs: Math.floor(jobs) };
};
const fewestVcpus = (size) => possibleInstances(size).reduce((least, { vcpus }) => Math.min(least ?? vcpus, vcpus), undefined);
const possibleInstances = (size) => instancesFor(size).filter((one) => one.vcpus >= size.cpu && one.memoryMiB * largestMeasuredShare >= size.memoryMiB);
const mostMemoryMiB = (cpu, arm64 = false, gpus = {}) => Math.max(0, ...instancesFor({ arm64, ...gpus }).map((one) => (one.vcpus >= cpu ? Math.floor(one.memoryMiB * usableShare) : 0)));


/***/ }),

/***/ 19217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fT: () => (/* binding */ usualGpuFamilies),
/* harmony export */   gY: () => (/* binding */ allGpuFamilies),
/* harmony export */   tY: () => (/* binding */ gpuFamilies)
/* harmony export */ });
const regionsByFamilies = {
    'p4d g5': 'ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-2 ca-central-1 cn-northwest-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 sa-east-1 us-east-1 us-east-2 us-west-2',
    'p5 g5': 'ap-southeast-3',
    'p4d g6': 'us-gov-west-1',
    'p4d g4dn': 'ap-southeast-1',
    'p5 g4dn': 'us-west-1',
    g5: 'ap-east-1 cn-north-1 eu-south-2 eu-west-3 il-central-1 me-central-1',
    g6: 'ap-south-2 ap-southeast-5 eu-central-2 us-gov-east-1',
    g6e: 'ap-northeast-3',
    g4dn: 'af-south-1 eu-south-1 me-south-1',
};
const allGpuFamilies = [
    ...new Set(Object.keys(regionsByFamilies).flatMap((families) => families.split(' '))),
];
const usualGpuFamilies = ['p4d', 'g5'];
const gpuFamilies = (region) => Object.entries(regionsByFamilies)
    .find(([, regions]) => regions.split(' ').includes(region))?.[0]
    .split(' ') ?? [];


/***/ })

};
