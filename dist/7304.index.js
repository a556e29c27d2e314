export const id = 7304;
export const ids = [7304];
export const modules = {

/***/ 7304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   epilogue: () => (/* binding */ epilogue)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _stages_tell_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9051);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5599);



/** A change set of a plan is of no use to anybody; one of a deploy may be under way, and is then not deleted by AWS. */
const discard = async (world, id) => {
    try {
        const stacks = await world.stacks();
        await stacks.discard({ kind: 'changes', id, stackId: '', changeSetType: 'UPDATE', changes: [] });
        world.console.info(`Discarded the change set ${id}.`);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`The change set ${id} stays: ${problem.message} The next deploy removes it.`);
    }
};
/** After a run that was cut off: its report says so, and what it made for itself goes. */
const epilogue = async (world, request, { command, changeSet }) => {
    try {
        await (0,_stages_tell_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .tellFailure */ .s)(world, request, command, _stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .stopped */ .c);
    }
    finally {
        if (command === 'plan' && changeSet !== undefined && !world.offline)
            await discard(world, changeSet);
    }
};


/***/ }),

/***/ 3788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4663);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8031);


/**
 * Only the name of the project: by the input, else out of the config. Nothing else of the config has to be right, so
 * that a stage whose config broke, or names a secret that is gone, can still be deleted.
 */
const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .taker */ .u)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j)(request.project, undefined, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' ? serviceName : undefined;
    return (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .taker */ .u)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j)(undefined, written, request.repository));
};


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/** A deployment that AWS did not bring to its end: with the resources that failed first, for the report. */
class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    causes;
    links;
    constructor(refusal, causes, links) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.causes = causes;
        this.links = links;
    }
}


/***/ }),

/***/ 4688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ reportOf),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
;// CONCATENATED MODULE: ./lib/report/summary.js

/**
 * The bytes that GitHub takes in a step's summary.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const summaryLimit = 1024 * 1024;
/**
 * The same as the comment, for the summary of a step: under 1 MiB of UTF-8, so that nearly always nothing is left out.
 * A UTF-16 unit takes three bytes at most.
 */
const reviewSummary = (review, marker, deployed) => {
    const whole = (0,review_markdown/* reviewMarkdown */.W)(review, marker, summaryLimit, deployed);
    return Buffer.byteLength(whole) < summaryLimit
        ? whole
        : (0,review_markdown/* reviewMarkdown */.W)(review, marker, Math.floor(summaryLimit / 3), deployed);
};

// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var stages_talk = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/commands/stages/report.js



const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
/** The report of a review; of a deployment with how it ended. A quiet one tells that there was nothing to do. */
const reportOf = (review, talk, about) => {
    const told = withRun(review, talk);
    const marker = { ...(0,stages_talk/* markerOf */.we)(talk, review), ...(about.quiet ? { quiet: true } : {}) };
    return {
        comment: (0,review_markdown/* reviewMarkdown */.W)(told, marker, undefined, about.deployed),
        summary: reviewSummary(told, marker, about.deployed),
    };
};
/** Writes `report.md` and names it as a step output. */
const writeReport = async (world, comment) => {
    await world.write({ 'report.md': comment });
    world.console.output('report-file', `${world.output}/report.md`);
};


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ reported),
  s: () => (/* binding */ tellFailure)
});

// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __webpack_require__(2428);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/render.js
var render = __webpack_require__(1002);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
// EXTERNAL MODULE: ./lib/report/review-verdict.js
var review_verdict = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/report/failure-markdown.js




const placeOf = (place) => (0,markdown/* code */.aY)([place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':'), 300);
const signs = { error: (0,markdown.md) `❌`, warning: (0,markdown.md) `⚠️`, note: (0,markdown.md) `ℹ️` };
const problemOf = ({ code: word, severity, sentence: words, hint, place }) => (0,markdown/* join */.fj)([
    (0,markdown/* join */.fj)([(0,markdown.md) `- ${signs[severity]}`, place ? placeOf(place) : (0,markdown.md) ``, (0,markdown/* code */.aY)(word, 80), (0,markdown/* sentence */.em)(words, 2_000)], ' '),
    hint === undefined ? (0,markdown.md) `` : (0,markdown.md) `  <br>**Next:** ${(0,markdown/* sentence */.em)(hint, 1_000)}`,
], '\n');
const causesOf = (causes) => causes.length === 0
    ? (0,markdown.md) ``
    : (0,markdown/* join */.fj)([
        (0,markdown.md) `#### What failed first`,
        (0,markdown/* table */.tp)(['Resource', 'Why', 'Config'], causes.map(({ logicalId, type, reason, place }) => [
            (0,markdown.md) `${(0,markdown/* code */.aY)(logicalId, 255)}<br>${(0,markdown/* code */.aY)(type)}`,
            (0,markdown/* text */.Qq)(reason, 1_000),
            place ? placeOf(place) : (0,markdown.md) ``,
        ])),
    ], '\n\n');
/** The longest beginning of a list with which the text around it still fits. */
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
/** More would bury the first, and the first is where to begin. */
const mostProblems = 50;
/**
 * A failure as the Markdown of a comment, shorter than `limit` UTF-16 units: what was wrong, where, and what to do next.
 * Its first line is the marker. What does not fit is counted.
 */
const failureMarkdown = (failure, marker, limit = review_markdown/* commentLimit */.j) => {
    const { problems, causes, links } = failure;
    const whole = (some, why) => {
        const left = problems.length - some.length + (causes.length - why.length);
        return (0,markdown/* join */.fj)([
            (0,report_marker/* markerLine */.B_)(marker),
            (0,review_verdict/* failedVerdict */.b9)(failure, failure.command, failure.stopped),
            causesOf(why),
            (0,markdown/* join */.fj)(some.map(problemOf), '\n'),
            left > 0 ? (0,markdown.md) `${(0,markdown/* count */.U9)(left)} more in the log of the run.` : (0,markdown.md) ``,
            (0,markdown/* join */.fj)(links.slice(0, 20).map(({ text: label, url }) => (0,markdown/* link */.nf)(label, url)), ' · '),
        ], '\n\n');
    };
    const first = causes.slice(0, mostProblems);
    const why = fitting(first, (some) => whole([], some).length < limit * 0.6);
    const told = fitting(problems.slice(0, mostProblems), (some) => whole(some, why).length < limit);
    return `${whole(told, why)}\n`;
};

// EXTERNAL MODULE: ./lib/commands/read-project.js
var read_project = __webpack_require__(3788);
// EXTERNAL MODULE: ./lib/commands/stages/deploy-failed.js
var deploy_failed = __webpack_require__(4179);
// EXTERNAL MODULE: ./lib/commands/stages/report.js + 1 modules
var stages_report = __webpack_require__(4688);
// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var talk = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/commands/stages/tell-failure.js








/**
 * The project's name, also where the config is broken: the words after serviceName are enough to find the comment that
 * was made while it was not.
 */
const projectOf = async (world, request) => {
    const fallback = request.repository?.split('/').at(-1) ?? 'batch-jobs';
    try {
        return await (0,read_project/* readProject */.W)(world, request);
    }
    catch (problem) {
        if (!(problem instanceof complained/* Complained */.R) || !problem.located)
            return fallback;
        return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
    }
};
const rank = { error: 0, warning: 1, note: 2 };
const problemsOf = (problem, file) => {
    if (problem instanceof complained/* Complained */.R)
        return (0,render/* placeDiagnostics */.Y)(problem.diagnostics, problem.located)
            .map(({ diagnostic: { code, severity, sentence, hint }, position: { line, column } }) => ({
            code,
            severity,
            sentence,
            ...(hint === undefined ? {} : { hint }),
            place: { file, line, column },
        }))
            .sort((a, b) => rank[a.severity] - rank[b.severity]);
    if (problem instanceof refused/* Refused */.L)
        return [{ code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint }];
    const sentence = 'A bug of batch-job-action stopped it; the log of the run has the lines to report.';
    return [{ code: 'bug', severity: 'error', sentence }];
};
/** A command that did not come to its end, as the report says it. */
const failureOf = async (world, request, command, problem) => {
    const causes = problem instanceof deploy_failed/* DeployFailed */.N ? problem.causes : [];
    const { page } = request.talk;
    return {
        project: await projectOf(world, request),
        stage: request.stage,
        command,
        stopped: problem instanceof refused/* Refused */.L && problem.code === 'door/stopped',
        problems: problemsOf(problem, world.source.file),
        causes,
        links: [
            ...(problem instanceof deploy_failed/* DeployFailed */.N ? problem.links : []),
            ...(page === undefined ? [] : [{ text: 'Run', url: page }]),
        ],
    };
};
/** Reports a failure: `report.md`, the summary and the comment say what was wrong, where, and what to do next. */
const tellFailure = async (world, request, command, problem) => {
    const failure = await failureOf(world, request, command, problem);
    const report = failureMarkdown(failure, (0,talk/* markerOf */.we)(request.talk, failure));
    world.console.summary(report);
    await (0,talk/* sayReport */.eh)(world, request.talk, report);
    await (0,stages_report/* writeReport */.u)(world, report);
};
/** At a prompt the failure is on the screen already, and nothing is left behind of it. */
const isHeard = ({ mode, run }) => mode !== 'never' || run.run !== undefined;
/**
 * Runs a command; what it throws is reported and thrown on. A report that fails itself is a warning: the failure that it
 * was about is told in any case.
 */
const reported = async (world, request, command, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!world.stopped && isHeard(request.talk))
            try {
                await tellFailure(world, request, command, problem);
            }
            catch (second) {
                const title = second instanceof refused/* Refused */.L ? second.code : 'door/cannot-write';
                world.console.annotate({ severity: 'warning', title, message: `The failure was not reported: ${second}` });
            }
        throw problem;
    }
};


/***/ })

};
