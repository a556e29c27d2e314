export const id = 8044;
export const ids = [8044];
export const modules = {

/***/ 65984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ failureMarkdown),
/* harmony export */   Dk: () => (/* binding */ problemItem),
/* harmony export */   yp: () => (/* binding */ mostProblems)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71161);
/* harmony import */ var _review_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64772);




const placeOf = (place) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)([place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':'), 300);
const signs = { error: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`, warning: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️`, note: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `ℹ️` };
/** Returns a problem as a list item. */
const problemItem = ({ code: word, severity, sentence: words, hint, place }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${signs[severity]}`, place ? placeOf(place) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(word, 80), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(words, 2_000)], ' '),
    hint === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `  <br>**Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(hint, 1_000)}`,
], '\n');
/** Returns a table of the resources that failed; empty without any. */
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
/** Returns a long beginning of a list that `fits` accepts, in few attempts: each tries at most 80 % of the last. */
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
/** Greatest number of problems and of causes in a comment or summary; readers begin with the first. */
const mostProblems = 50;
/**
 * Returns the comment on a failure, shorter than `limit` UTF-16 units: its causes and problems with their places and
 * what to do next. Its first line is the marker. Says how many problems and causes did not fit.
 */
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
/** Returns diagnostics as problems with their places, errors first. */
const problemsIn = ({ diagnostics, located }, file) => (0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .placeDiagnostics */ .Y)(diagnostics, located)
    .map(({ diagnostic: { code: word, severity, sentence, hint }, position: { line, column } }) => ({
    code: word,
    severity,
    sentence,
    ...(hint === undefined ? {} : { hint }),
    place: { file, line, column },
}))
    .sort((one, other) => rank[one.severity] - rank[other.severity]);
/** Returns the heading of a summary; without a command, that of a step whose inputs are wrong. */
const headingOf = (command, failed) => {
    if (command === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ❌ The step did not begin`;
    return failed ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ❌ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(command, 40)} failed` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ✅ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(command, 40)} passed`;
};
/**
 * Returns the summary of a command that writes no report: whether it failed, and its problems with what to do next, at
 * most 50 of them.
 */
const problemsMarkdown = (command, problems) => {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const left = problems.length - _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mostProblems */ .yp;
    const parts = [
        headingOf(command, errors > 0),
        problems.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(errors, 'error')}, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(problems.length - errors, 'warning')}`) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``,
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
  SQ: () => (/* binding */ fewestVcpus),
  Z1: () => (/* binding */ memoryHint),
  Vt: () => (/* binding */ mostMemoryMiB),
  KN: () => (/* binding */ percent),
  mB: () => (/* binding */ pricesAsOf),
  R1: () => (/* binding */ sharing)
});

;// CONCATENATED MODULE: ./lib/generated/prices.json
const prices_namespaceObject = /*#__PURE__*/JSON.parse('{"asOf":"2026-07-20","region":"us-east-1","source":"https://github.com/aws/karpenter-provider-aws","instances":[{"name":"c6i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.085},{"name":"c6i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.17},{"name":"c6i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.34},{"name":"c6i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.68},{"name":"c6i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.36},{"name":"c6i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.04},{"name":"c6i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.72},{"name":"c6i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.08},{"name":"c6i.32xlarge","vcpus":128,"memoryMiB":262144,"dollarsPerHour":5.44},{"name":"c7i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.08925},{"name":"c7i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.1785},{"name":"c7i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.357},{"name":"c7i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.714},{"name":"c7i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.428},{"name":"c7i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.142},{"name":"c7i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.856},{"name":"c7i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.284},{"name":"c7i.48xlarge","vcpus":192,"memoryMiB":393216,"dollarsPerHour":8.568},{"name":"m6i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.096},{"name":"m6i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.192},{"name":"m6i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.384},{"name":"m6i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.768},{"name":"m6i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.536},{"name":"m6i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.304},{"name":"m6i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.072},{"name":"m6i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.608},{"name":"m6i.32xlarge","vcpus":128,"memoryMiB":524288,"dollarsPerHour":6.144},{"name":"m7i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.1008},{"name":"m7i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.2016},{"name":"m7i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.4032},{"name":"m7i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.8064},{"name":"m7i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.6128},{"name":"m7i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.4192},{"name":"m7i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.2256},{"name":"m7i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.8384},{"name":"m7i.48xlarge","vcpus":192,"memoryMiB":786432,"dollarsPerHour":9.6768},{"name":"r6i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.126},{"name":"r6i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.252},{"name":"r6i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.504},{"name":"r6i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.008},{"name":"r6i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.016},{"name":"r6i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.024},{"name":"r6i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.032},{"name":"r6i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.048},{"name":"r6i.32xlarge","vcpus":128,"memoryMiB":1048576,"dollarsPerHour":8.064},{"name":"r7i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1323},{"name":"r7i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.2646},{"name":"r7i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.5292},{"name":"r7i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.0584},{"name":"r7i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.1168},{"name":"r7i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.1752},{"name":"r7i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.2336},{"name":"r7i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.3504},{"name":"r7i.48xlarge","vcpus":192,"memoryMiB":1572864,"dollarsPerHour":12.7008}]}');
;// CONCATENATED MODULE: ./lib/shared/prices.js

/** The day and the region of the price list: `2026-07-20`, `us-east-1`. */
const pricesAsOf = prices_namespaceObject;
/**
 * The share of an instance's memory that jobs can surely use: the system and the ECS agent reserve the rest, relatively
 * more on small instances. Measured instances give 96.7 % to 97.7 %; 15/16 is below all of them.
 * https://docs.aws.amazon.com/batch/latest/userguide/memory-management.html
 */
const usableShare = 15 / 16;
/** The largest share of an instance's memory that was measured as usable for jobs. */
const largestMeasuredShare = 0.977;
/** Returns the cheapest instance with enough vCPUs, and with enough memory in the given share of it. */
const cheapest = (size, share) => prices_namespaceObject.instances
    .filter(({ vcpus, memoryMiB }) => vcpus >= size.cpu && memoryMiB * share >= size.memoryMiB)
    .reduce((best, next) => (best && best.dollarsPerHour <= next.dollarsPerHour ? best : next), undefined);
/**
 * Returns the price of a job that has an instance of `default_x86_64` for itself: of the cheapest one large enough, on
 * demand in us-east-1. Batch may place several jobs on a larger one instead. Undefined for a job that is too large for
 * every instance of these families.
 */
const costOf = (size) => {
    const instance = cheapest(size, usableShare);
    return instance && { instance: instance.name, dollarsPerHour: instance.dollarsPerHour, spot: size.spot ?? false };
};
/** Formats US dollars per hour as `$0.096/h`: with three decimals, or up to five where the price has more. */
const dollars = (perHour) => {
    const fine = perHour.toFixed(5).replace(/(?<!0)0+$/, '');
    return `$${fine.length > perHour.toFixed(3).length ? fine : perHour.toFixed(3)}/h`;
};
/** Formats US dollars of a month: `$2.59`, `$1,240` from a hundred on, or `$0.01` for anything less. */
const dollarsOfMonth = (perMonth) => perMonth < 100 ? `$${Math.max(0.01, perMonth).toFixed(2)}` : `$${Math.round(perMonth).toLocaleString('en-US')}`;
/** Formats the change between two prices as `+31 %`, `−24 %` (with U+2212, a minus sign) or `±0 %`. */
const percent = (before, after) => {
    const share = Math.round((after / before - 1) * 100);
    if (share === 0)
        return '±0 %';
    return share > 0 ? `+${share} %` : `−${-share} %`;
};
/** Returns the memory boundary of a job; undefined where no cheaper instance has as much memory as the job reserves. */
const boundaryOf = (size) => {
    const [now, near] = [cheapest(size, usableShare), cheapest(size, 1)];
    if (!now || !near || near.dollarsPerHour >= now.dollarsPerHour)
        return undefined;
    const keeps = Math.floor(near.memoryMiB * usableShare);
    return { near, now, keeps, certain: size.memoryMiB > near.memoryMiB * largestMeasuredShare };
};
/** Returns a boundary as text: `memory 8192 moves this job from m6i.large $0.096/h to r6i.large …`. */
const boundaryWords = ({ memoryMiB }, { near, now, certain }) => `memory ${memoryMiB} ${certain ? 'moves' : 'may move'} this job from ${near.name} ${dollars(near.dollarsPerHour)} ` +
    `to ${now.name} ${dollars(now.dollarsPerHour)} (${percent(near.dollarsPerHour, now.dollarsPerHour)})`;
/** Returns a job's memory boundary as text with the MiB to write instead; undefined for a job without one. */
const memoryHint = (size) => {
    const boundary = boundaryOf(size);
    return boundary && `${boundaryWords(size, boundary)}; ${boundary.keeps} keeps it`;
};
/**
 * Returns the cheapest instance for a job and the number of such jobs that it can run at once; undefined for a job that
 * is too large for every instance.
 */
const sharing = (size) => {
    const instance = cheapest(size, usableShare);
    if (!instance)
        return undefined;
    const jobs = Math.min(instance.vcpus / size.cpu, (instance.memoryMiB * usableShare) / size.memoryMiB);
    return { instance: instance.name, jobs: Math.floor(jobs) };
};
/**
 * Returns the number of vCPUs of the smallest instance that may hold a job, by the largest measured share of its memory;
 * undefined for a job that is too large for every instance.
 */
const fewestVcpus = ({ cpu, memoryMiB }) => prices_namespaceObject.instances
    .filter((one) => one.vcpus >= cpu && one.memoryMiB * largestMeasuredShare >= memoryMiB)
    .reduce((least, { vcpus }) => Math.min(least ?? vcpus, vcpus), undefined);
/** Returns the most memory, in MiB, that a job with `cpu` vCPUs can reserve; 0 if no instance has this many vCPUs. */
const mostMemoryMiB = (cpu) => Math.max(0, ...prices_namespaceObject.instances.map((one) => (one.vcpus >= cpu ? Math.floor(one.memoryMiB * usableShare) : 0)));


/***/ })

};
