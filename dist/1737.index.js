export const id = 1737;
export const ids = [1737];
export const modules = {

/***/ 7790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(644);
/* harmony import */ var _collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2087);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3609);




/**
 * Returns the name of the project: that of the input, or of the config, of which nothing else has to be right: a stage
 * can be deleted although its config is broken or names a deleted secret.
 */
const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' && !(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenNumber */ .LT)(serviceName) ? serviceName : undefined;
    return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, written, request.repository));
};


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishCutOffRun: () => (/* binding */ finishCutOffRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1676);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9504);



/** Deletes the change set of a plan. AWS refuses it for one that is being executed, which is a line of the log. */
const discard = async (world, id) => {
    try {
        const stacks = await world.stacks();
        await stacks.deleteChangeSet({ kind: 'changes', id, stackId: '', changeSetType: 'UPDATE', changes: [] });
        world.console.info(`Discarded the change set ${id}.`);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`The change set ${id} stays: ${problem.message} The next deploy removes it.`);
    }
};
/** Reports a run that was cut off, and deletes the change set that a plan left behind. */
const finishCutOffRun = async (world, request, { command, changeSet }) => {
    try {
        await (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFailure */ .x)(world, request, command, _stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .stopped */ .c);
    }
    finally {
        if (command === 'plan' && changeSet !== undefined && !world.offline)
            await discard(world, changeSet);
    }
};


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  v: () => (/* binding */ reportingFailure)
});

// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(8051);
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
/** Returns a problem as a list item. */
const problemItem = ({ code: word, severity, sentence: words, hint, place }) => (0,markdown/* join */.fj)([
    (0,markdown/* join */.fj)([(0,markdown.md) `- ${signs[severity]}`, place ? placeOf(place) : (0,markdown.md) ``, (0,markdown/* code */.aY)(word, 80), (0,markdown/* sentence */.em)(words, 2_000)], ' '),
    hint === undefined ? (0,markdown.md) `` : (0,markdown.md) `  <br>**Next:** ${(0,markdown/* sentence */.em)(hint, 1_000)}`,
], '\n');
/** Returns a table of the resources that failed; empty without any. */
const causesTable = (causes) => causes.length === 0
    ? (0,markdown.md) ``
    : (0,markdown/* join */.fj)([
        (0,markdown.md) `#### What failed first`,
        (0,markdown/* table */.tp)(['Resource', 'Why', 'Config'], causes.map(({ logicalId, type, reason, place }) => [
            (0,markdown.md) `${(0,markdown/* code */.aY)(logicalId, 255)}<br>${(0,markdown/* code */.aY)(type)}`,
            (0,markdown/* text */.Qq)(reason, 1_000),
            place ? placeOf(place) : (0,markdown.md) ``,
        ])),
    ], '\n\n');
/** Returns a long beginning of a list that `fits` accepts, in few attempts: each tries at most 80 % of the last. */
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
/** Greatest number of problems and of causes in a comment; readers begin with the first. */
const mostProblems = 50;
/**
 * Returns the comment on a failure, shorter than `limit` UTF-16 units: its causes and problems with their places and
 * what to do next. Its first line is the marker. Says how many problems and causes did not fit.
 */
const failureMarkdown = (failure, marker, limit = review_markdown/* commentLimit */.j) => {
    const { problems, causes, links } = failure;
    const commentWith = (shownProblems, shownCauses) => {
        const left = problems.length - shownProblems.length + (causes.length - shownCauses.length);
        return (0,markdown/* join */.fj)([
            (0,report_marker/* markerLine */.B_)(marker),
            (0,review_verdict/* failedVerdict */.b9)(failure, failure.command, failure.stopped),
            causesTable(shownCauses),
            (0,markdown/* join */.fj)(shownProblems.map(problemItem), '\n'),
            left > 0 ? (0,markdown.md) `${(0,markdown/* count */.U9)(left)} more in the log of the run.` : (0,markdown.md) ``,
            (0,markdown/* join */.fj)(links.slice(0, 20).map(({ text: label, url }) => (0,markdown/* link */.nf)(label, url)), ' · '),
        ], '\n\n');
    };
    const shownCauses = fitting(causes.slice(0, mostProblems), (some) => commentWith([], some).length < limit * 0.6);
    const shownProblems = fitting(problems.slice(0, mostProblems), (some) => commentWith(some, shownCauses).length < limit);
    return `${commentWith(shownProblems, shownCauses)}\n`;
};

// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(7790);
// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(6422);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(3879);
// EXTERNAL MODULE: ./lib/operations/report/write-report.js + 1 modules
var write_report = __webpack_require__(9569);
;// CONCATENATED MODULE: ./lib/operations/report/report-failure.js








/**
 * Returns the project's name, also for a broken config: the text after `serviceName` is enough to find the comment that
 * was posted while it was not broken.
 */
const projectOf = async (world, request) => {
    const fallback = request.repository?.split('/').at(-1) ?? 'batch-jobs';
    try {
        return await (0,read_project/* readProject */.W)(world, request);
    }
    catch (problem) {
        if (!(problem instanceof diagnostics_error/* DiagnosticsError */.H) || !problem.located)
            return fallback;
        return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
    }
};
const rank = { error: 0, warning: 1, note: 2 };
/** Returns the problems of a failure, errors first. */
const problemsOf = (problem, file) => {
    if (problem instanceof diagnostics_error/* DiagnosticsError */.H)
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
/** Returns a failed command as its report shows it. */
const failureOf = async (world, request, command, problem) => {
    const causes = problem instanceof deploy_failed/* DeployFailed */.N ? problem.causes : [];
    const { page } = request.comment;
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
/** Reports a failure in `report.md`, the summary and the comment: what was wrong, where, and what to do next. */
const reportFailure = async (world, request, command, problem) => {
    const failure = await failureOf(world, request, command, problem);
    const report = failureMarkdown(failure, (0,post_comment/* markerOf */.we)(request.comment, failure));
    world.console.summary(report);
    await (0,post_comment/* postReport */.f5)(world, request.comment, report);
    await (0,write_report/* writeReport */.u)(world, report);
};
/** True in a run of GitHub or with a comment asked for; at a prompt the failure is on the screen already. */
const isReported = ({ mode, run }) => mode !== 'never' || run.run !== undefined;
/**
 * Does the work of a command, reports its failure and throws it again. A report that fails itself is a warning: the door
 * prints the failure in any case.
 */
const reportingFailure = async (world, request, command, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!world.stopped && isReported(request.comment))
            try {
                await reportFailure(world, request, command, problem);
            }
            catch (second) {
                const title = second instanceof refused/* Refused */.L ? second.code : 'door/cannot-write';
                world.console.annotate({
                    severity: 'warning',
                    title,
                    message: `The failure was not reported: ${second}`,
                });
            }
        throw problem;
    }
};


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
;// CONCATENATED MODULE: ./lib/report/review-summary.js

/**
 * Greatest size of a step's summary, 1 MiB:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const summaryLimit = 1024 * 1024;
/**
 * Returns a review as the Markdown of a step's summary, under 1 MiB of UTF-8, by `reviewMarkdown`. A UTF-16 unit takes
 * at most three bytes.
 */
const reviewSummary = (review, marker, deployed) => {
    const whole = (0,review_markdown/* reviewMarkdown */.W)(review, marker, summaryLimit, deployed);
    return Buffer.byteLength(whole) < summaryLimit
        ? whole
        : (0,review_markdown/* reviewMarkdown */.W)(review, marker, Math.floor(summaryLimit / 3), deployed);
};

// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(3879);
;// CONCATENATED MODULE: ./lib/operations/report/write-report.js



/** Returns a review with a link to the run. */
const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
/**
 * Returns the report of a review. `deployed` is how a deployment ended; `quiet` is true where nothing changes, so that no
 * new comment is posted for it.
 */
const makeReport = (review, request, about) => {
    const linked = withRun(review, request);
    const marker = { ...(0,post_comment/* markerOf */.we)(request, review), ...(about.quiet ? { quiet: true } : {}) };
    return {
        comment: (0,review_markdown/* reviewMarkdown */.W)(linked, marker, undefined, about.deployed),
        summary: reviewSummary(linked, marker, about.deployed),
    };
};
/** Writes `report.md` and names it as a step output. */
const writeReport = async (world, comment) => {
    await world.write({ 'report.md': comment });
    world.console.output('report-file', `${world.output}/report.md`);
};


/***/ }),

/***/ 6422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/** The error of a deployment that CloudFormation failed, with the resources that failed first. */
class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    causes;
    links;
    constructor(refusal, causes, links) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.causes = causes;
        this.links = links;
    }
}


/***/ })

};
