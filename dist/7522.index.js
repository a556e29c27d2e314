export const id = 7522;
export const ids = [7522];
export const modules = {

/***/ 2740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iH: () => (/* binding */ boundaryOf),
  qu: () => (/* binding */ boundaryWords),
  ho: () => (/* binding */ costOf),
  E9: () => (/* binding */ dollars),
  Z1: () => (/* binding */ memoryHint),
  Vt: () => (/* binding */ mostMemoryMiB),
  KN: () => (/* binding */ percent),
  mB: () => (/* binding */ pricesAsOf),
  R1: () => (/* binding */ sharing)
});

;// CONCATENATED MODULE: ./lib/generated/prices.json
const prices_namespaceObject = /*#__PURE__*/JSON.parse('{"asOf":"2026-07-20","region":"us-east-1","source":"https://github.com/aws/karpenter-provider-aws","instances":[{"name":"c6i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.085},{"name":"c6i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.17},{"name":"c6i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.34},{"name":"c6i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.68},{"name":"c6i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.36},{"name":"c6i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.04},{"name":"c6i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.72},{"name":"c6i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.08},{"name":"c6i.32xlarge","vcpus":128,"memoryMiB":262144,"dollarsPerHour":5.44},{"name":"c7i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.08925},{"name":"c7i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.1785},{"name":"c7i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.357},{"name":"c7i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.714},{"name":"c7i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.428},{"name":"c7i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.142},{"name":"c7i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.856},{"name":"c7i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.284},{"name":"c7i.48xlarge","vcpus":192,"memoryMiB":393216,"dollarsPerHour":8.568},{"name":"m6i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.096},{"name":"m6i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.192},{"name":"m6i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.384},{"name":"m6i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.768},{"name":"m6i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.536},{"name":"m6i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.304},{"name":"m6i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.072},{"name":"m6i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.608},{"name":"m6i.32xlarge","vcpus":128,"memoryMiB":524288,"dollarsPerHour":6.144},{"name":"m7i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.1008},{"name":"m7i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.2016},{"name":"m7i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.4032},{"name":"m7i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.8064},{"name":"m7i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.6128},{"name":"m7i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.4192},{"name":"m7i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.2256},{"name":"m7i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.8384},{"name":"m7i.48xlarge","vcpus":192,"memoryMiB":786432,"dollarsPerHour":9.6768},{"name":"r6i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.126},{"name":"r6i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.252},{"name":"r6i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.504},{"name":"r6i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.008},{"name":"r6i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.016},{"name":"r6i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.024},{"name":"r6i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.032},{"name":"r6i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.048},{"name":"r6i.32xlarge","vcpus":128,"memoryMiB":1048576,"dollarsPerHour":8.064},{"name":"r7i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1323},{"name":"r7i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.2646},{"name":"r7i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.5292},{"name":"r7i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.0584},{"name":"r7i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.1168},{"name":"r7i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.1752},{"name":"r7i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.2336},{"name":"r7i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.3504},{"name":"r7i.48xlarge","vcpus":192,"memoryMiB":1572864,"dollarsPerHour":12.7008}]}');
;// CONCATENATED MODULE: ./lib/batch/prices.js

/** Of what day and where the prices are: `2026-07-20`, `us-east-1`. */
const pricesAsOf = prices_namespaceObject;
/**
 * The share of an instance's memory that jobs can have: the system and the ECS agent keep the rest, relatively more on
 * small instances. Measured instances give 96.7 % to 97.7 %; 15/16 is below all of them.
 * https://docs.aws.amazon.com/batch/latest/userguide/memory-management.html
 */
const usable = 15 / 16;
const mostSeen = 0.977;
/** The cheapest instance that is large enough, given the share of its memory that counts. */
const cheapest = (size, share) => prices_namespaceObject.instances
    .filter(({ vcpus, memoryMiB }) => vcpus >= size.cpu && memoryMiB * share >= size.memoryMiB)
    .reduce((best, next) => (best && best.dollarsPerHour <= next.dollarsPerHour ? best : next), undefined);
/**
 * What a job costs that has an instance of `default_x86_64` for itself: the cheapest one that holds it, in US dollars
 * an hour on demand in us-east-1. Batch may choose a larger one for several jobs, which then share it. Nothing for a job
 * that no instance of these families holds.
 */
const costOf = (size) => {
    const instance = cheapest(size, usable);
    return instance && { instance: instance.name, dollarsPerHour: instance.dollarsPerHour, spot: size.spot ?? false };
};
/** `$0.096/h`: three decimals, more only where the price is finer. */
const dollars = (perHour) => {
    const fine = perHour.toFixed(5).replace(/(?<!0)0+$/, '');
    return `$${fine.length > perHour.toFixed(3).length ? fine : perHour.toFixed(3)}/h`;
};
/** `+31 %`, `−24 %`, `±0 %`: with a real minus sign. */
const percent = (before, after) => {
    const share = Math.round((after / before - 1) * 100);
    return `${share > 0 ? '+' : share < 0 ? '−' : '±'}${Math.abs(share)} %`;
};
/** The boundary that a job's memory has just passed; nothing where no cheaper instance is that close. */
const boundaryOf = (size) => {
    const [now, near] = [cheapest(size, usable), cheapest(size, 1)];
    if (!now || !near || near.dollarsPerHour >= now.dollarsPerHour)
        return undefined;
    const keeps = Math.floor(near.memoryMiB * usable);
    return { near, now, keeps, certain: size.memoryMiB > near.memoryMiB * mostSeen };
};
/** The boundary in words: `memory 8192 moves this job from m6i.large $0.096/h to r6i.large …`. */
const boundaryWords = ({ memoryMiB }, { near, now, certain }) => `memory ${memoryMiB} ${certain ? 'moves' : 'may move'} this job from ${near.name} ${dollars(near.dollarsPerHour)} ` +
    `to ${now.name} ${dollars(now.dollarsPerHour)} (${percent(near.dollarsPerHour, now.dollarsPerHour)})`;
/** The memory-boundary hint, with what to write instead; nothing where no cheaper instance is that close. */
const memoryHint = (size) => {
    const boundary = boundaryOf(size);
    return boundary && `${boundaryWords(size, boundary)}; ${boundary.keeps} keeps it`;
};
/** How many jobs of one size the cheapest instance for it holds at once, and which that is; nothing where none does. */
const sharing = (size) => {
    const instance = cheapest(size, usable);
    if (!instance)
        return undefined;
    const jobs = Math.min(instance.vcpus / size.cpu, (instance.memoryMiB * usable) / size.memoryMiB);
    return { instance: instance.name, jobs: Math.floor(jobs) };
};
/** The most memory that a job of so many vCPUs can have, in MiB; 0 where no instance has that many. */
const mostMemoryMiB = (cpu) => Math.max(0, ...prices_namespaceObject.instances.map((one) => (one.vcpus >= cpu ? Math.floor(one.memoryMiB * usable) : 0)));


/***/ }),

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
;// CONCATENATED MODULE: ./lib/report/cut-markdown.js

const note = (0,markdown.md) `<sub>Cut to fit into a comment; the summary and the files of the run have all of it.</sub>`;
const after = ({ fence, parts }, line) => {
    const [, ticks] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined)
        return { fence: ticks?.startsWith(fence) && line.trim() === ticks ? undefined : fence, parts };
    if (ticks)
        return { fence: ticks, parts };
    const opened = line.match(/<details\b/g)?.length ?? 0;
    const closed = line.match(/<\/details>/g)?.length ?? 0;
    return { fence, parts: Math.max(0, parts + opened - closed) };
};
const closing = ({ fence, parts }) => `${fence === undefined ? '' : `\n${fence}`}${'\n\n</details>'.repeat(parts)}\n\n${note}\n`;
/**
 * Markdown that is shorter than `limit` UTF-16 units: as it is where it fits, else as many whole lines as fit, with
 * blocks and folded parts closed behind them and a note. The first line always stays.
 */
const cutMarkdown = (body, limit) => {
    if (body.length < limit)
        return body;
    let open = { fence: undefined, parts: 0 };
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

// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var stages_talk = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/commands/comment.js





/**
 * Throws for a report of another run: it may have been brought by a commit. In a run that another one has started by
 * its end (`workflow_run`), the report is that one's; at a prompt there is no run, and no report of one.
 */
const assertOfThisRun = (report, name, { reportRun }) => {
    const { run } = (0,marker/* readMarker */.t7)(report) ?? {};
    if (run === reportRun)
        return;
    const wanted = reportRun === undefined ? 'outside of any run (GITHUB_RUN_ID)' : `by run ${reportRun}`;
    throw new refused/* Refused */.L({
        code: 'github/not-a-report',
        message: `${name} was not written ${wanted}: its marker names ${run === undefined ? 'no run' : `run ${run}`}.`,
        hint: 'Say the report in the run that made it: let plan or deploy write it outside of the checkout, and hand it on as an artifact of that run.',
    });
};
/**
 * Says the report that `plan` or `deploy` left in the output folder, perhaps in another job of the run: nothing but
 * `pull-requests: write` is needed, and the config is not read. A report of another run is refused.
 */
const comment = async (world, talk) => {
    const name = `${world.output}/report.md`;
    const text = await world.written('report.md');
    const report = text && (0,marker/* restamped */.Gl)(text, talk.run, talk.slot);
    if (!report)
        throw new refused/* Refused */.L({
            code: 'github/not-a-report',
            message: text === undefined ? `There is no ${name}.` : `${name} does not begin with the marker of a report.`,
            hint: 'plan and deploy write it; in another job, download it first and name its folder by output-dir.',
        });
    assertOfThisRun(text, name, talk);
    const cut = cutMarkdown(report, review_markdown/* commentLimit */.j);
    if (cut !== report)
        world.console.annotate({
            severity: 'warning',
            title: 'github/too-long',
            message: `${name} has ${report.length} characters, and a comment holds ${review_markdown/* commentLimit */.j}: it ends earlier, and says so.`,
        });
    await (0,stages_talk/* sayReport */.eh)(world, talk, cut);
    return { diagnostics: [], located: undefined };
};


/***/ })

};
