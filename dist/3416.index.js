export const id = 3416;
export const ids = [3416,1342,8896];
export const modules = {

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20644);
/* harmony import */ var _collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72087);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40647);




const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' && !(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenNumber */ .LT)(serviceName) ? serviceName : undefined;
    return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, written, request));
};


/***/ }),

/***/ 11973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ labelFacts),
/* harmony export */   i: () => (/* binding */ reportResult)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _report_result_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72226);
/* harmony import */ var _report_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14981);
/* harmony import */ var _post_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63879);





const mostRounds = 3;
const isLabelled = (end) => end !== 'stopped' && end !== 'torn-down';
const labelFacts = ({ labels }, about, end) => labels ? { label: (0,_report_result_label_js__WEBPACK_IMPORTED_MODULE_2__/* .labelSubject */ .$)(about), ...(isLabelled(end) ? { result: end } : {}) } : {};
const reasonForNone = (code, { pullRequest }) => {
    if (pullRequest.kind === 'none')
        return pullRequest.why;
    if (!pullRequest.own)
        return 'only events of a pull request itself label it';
    return code === 'fork' ? 'the pull request is of a fork, whose runs get a token that only reads' : undefined;
};
const newerFacts = async (world, marker) => {
    const found = await (await world.conversation()).findOwn(marker);
    const standing = marker.section === undefined
        ? (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(found?.body ?? '')
        : (0,_report_section_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsOf */ .Ks)(found?.body ?? '').find(({ key }) => key === marker.section)?.facts;
    return standing !== undefined && (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(standing, marker) ? standing : undefined;
};
const setLabel = async (world, pull, subject, result) => {
    const labels = await world.pullLabels();
    const label = result && (0,_report_result_label_js__WEBPACK_IMPORTED_MODULE_2__/* .resultLabel */ ._J)(subject, result);
    const ours = (await labels.list(pull)).filter((name) => (0,_report_result_label_js__WEBPACK_IMPORTED_MODULE_2__/* .isResultLabel */ .aP)(subject, name));
    const isOurs = (name) => name.toLowerCase() === label?.name.toLowerCase();
    for (const name of ours)
        if (!isOurs(name))
            await labels.remove(pull, name);
    if (label !== undefined && !ours.some(isOurs))
        await labels.add(pull, label);
};
const label = async (world, { number, commit }, marker) => {
    const { console, conversation } = world;
    if (commit !== undefined && (await (await conversation()).head()) !== commit)
        return console.info(`No label: pull request ${number} has newer commits, whose runs label it.`);
    if ((await newerFacts(world, marker)) !== undefined)
        return console.info('No label: a newer run has commented already, and labels the pull request.');
    let { result } = marker;
    for (let round = 0; round < mostRounds; round++) {
        await setLabel(world, number, marker.label, result);
        const newer = await newerFacts(world, marker);
        if (newer === undefined || newer.result === result)
            break;
        result = newer.result;
    }
    console.info(result === undefined ? 'Label: none.' : `Label: ${(0,_report_result_label_js__WEBPACK_IMPORTED_MODULE_2__/* .resultLabel */ ._J)(marker.label, result).name}`);
};
const reportResult = async (world, request, report) => {
    const refusal = await (0,_post_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .postReport */ .f5)(world, request, report);
    const { labels, mode, pullRequest } = request;
    if (!labels || mode === 'never' || refusal?.code === 'github/denied')
        return;
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    const why = reasonForNone(world.code, request);
    if (why !== undefined || pullRequest.kind === 'none')
        return world.console.info(`No label: ${why}.`);
    if (marker?.label === undefined)
        return world.console.info('No label: the report was written without result-labels.');
    try {
        await label(world, pullRequest, { ...marker, label: marker.label });
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        if (world.stopped)
            return;
        const message = `The pull request was not labelled. ${problem.message}\n${problem.hint}`;
        world.console.annotate({ severity: 'warning', title: problem.code, message });
    }
};


/***/ }),

/***/ 63879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ postReport),
/* harmony export */   mT: () => (/* binding */ postBeginning),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony export commentModes */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _report_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14981);



const commentModes = (/* unused pure expression or super */ null && (['auto', 'always', 'on-change', 'never']));
const markerOf = ({ slot, run, region }, about, state) => ({
    slot: slot ?? `${about.project}-${about.stage}`,
    ...run,
    ...(slot === undefined ? {} : { section: (0,_report_section_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionKey */ .FR)({ region, ...about }), state }),
});
const reasonForNone = ({ mode, pullRequest }) => {
    if (pullRequest.kind === 'none')
        return pullRequest.why;
    if (mode === 'auto' && !pullRequest.own)
        return 'comment: auto speaks on events of a pull request itself only';
    return undefined;
};
const reasonAgainstClaim = async (world, { pullRequest }) => {
    if (pullRequest.kind === 'none' || !pullRequest.claimed)
        return undefined;
    const { number, commit } = pullRequest;
    const head = await (await world.conversation()).head();
    return head === commit ? undefined : `pull request ${number} is at ${head}, and the run was about ${commit}`;
};
const post = async (world, { mode }, report) => {
    const { console } = world;
    const conversation = await world.conversation();
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    if (marker?.quiet && mode !== 'always' && (await conversation.findOwn(marker)) === undefined)
        return console.info('No comment: nothing changes, and none stands that would have to say so.');
    const { kind, id, url, removed } = await conversation.post(report);
    console.output('comment-id', String(id));
    console.output('comment-url', url);
    if (removed > 0)
        console.info(`Removed ${removed} older of our comments of the same slot.`);
    console.info(kind === 'newer' ? `A newer run has commented already, and that stays: ${url}` : `Comment: ${url}`);
};
const beginning = { most: 15_000 };
const postBeginning = async (world, request, report) => {
    if (request.mode === 'never' || reasonForNone(request) !== undefined)
        return;
    try {
        const conversation = await world.conversation();
        const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
        const isDue = async () => marker !== undefined && (await conversation.findOwn(marker, beginning)) !== undefined;
        if (request.mode === 'always' || (await isDue()))
            await conversation.post(report, beginning);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`No comment that the deployment has begun: ${problem.message}`);
    }
};
const postReport = async (world, request, report) => {
    if (request.mode === 'never')
        return undefined;
    const why = reasonForNone(request);
    try {
        const none = why ?? (await reasonAgainstClaim(world, request));
        if (none !== undefined)
            world.console.info(`No comment: ${none}.`);
        else
            await post(world, request, report);
        return undefined;
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        if (world.stopped)
            return problem;
        const message = `The comment was not written; the report is in the summary of the run. ${problem.message}\n${problem.hint}`;
        world.console.annotate({ severity: 'warning', title: problem.code, message });
        return problem;
    }
};


/***/ }),

/***/ 21342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reportCauses),
/* harmony export */   reportCheck: () => (/* binding */ reportCheck)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41002);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11984);



const mostShown = 10;
const mostAnnotations = 1_000;
const rank = { error: 0, warning: 1, note: 2 };
const reportCheck = async (world, { run: { run, commit } }, name, { diagnostics, located }) => {
    const levels = ['error', 'warning', 'note'];
    const isShown = levels.every((level) => diagnostics.filter(({ severity }) => severity === level).length <= mostShown);
    if (isShown || run === undefined || commit === undefined)
        return;
    const { file, path } = world.source;
    const annotations = (0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_1__/* .placeDiagnostics */ .Y)(diagnostics, located)
        .map(({ diagnostic: { code, severity, sentence, hint }, position: { line } }) => ({
        ...{ severity, title: code, message: hint === undefined ? sentence : `${sentence}\n${hint}`, line },
        path: located?.file === undefined || located.file === file ? path : located.file,
    }))
        .sort((one, other) => rank[one.severity] - rank[other.severity]);
    try {
        const page = await (await world.checks()).create({
            ...{ name, commit, title: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyOf */ .sv)(diagnostics), annotations: annotations.slice(0, mostAnnotations) },
            conclusion: diagnostics.some(({ severity }) => severity === 'error') ? 'failure' : 'neutral',
            summary: 'Every complaint about the config, at its line.',
        });
        world.console.info(`All ${diagnostics.length} annotations are in a check run: ${page}`);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`GitHub shows ${mostShown} errors and ${mostShown} warnings of a step, and there are ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyOf */ .sv)(diagnostics)}. ${problem.message} ${problem.hint} Then a check run has all of them; this log has them too, and validate writes them with format: sarif.`);
    }
};
const reportCauses = async (world, { run: { run, commit } }, { command, stage, causes }) => {
    if (causes.length <= mostShown || run === undefined || commit === undefined)
        return;
    const { file, path } = world.source;
    const annotations = causes.slice(0, mostAnnotations).map(({ logicalId, type, reason, advice, place }) => ({
        ...{ severity: 'error', title: 'stack/deploy-failed', line: place?.line ?? 1 },
        message: `${logicalId} (${type}): ${reason}${advice === undefined ? '' : `\n${advice}`}`,
        path: place === undefined || place.file === file ? path : place.file,
    }));
    const title = `${causes.length} resources failed first`;
    try {
        const page = await (await world.checks()).create({
            ...{ name: `batch-job ${command} (${stage})`, commit, title, annotations, conclusion: 'failure' },
            summary: 'Every resource that made the deployment fail, at its line of the config.',
        });
        world.console.info(`All ${causes.length} annotations are in a check run: ${page}`);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`GitHub shows ${mostShown} errors of a step, and ${title}. ${problem.message} ${problem.hint} Then a check run has all of them; this log and the report have them too.`);
    }
};


/***/ }),

/***/ 83416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ reportingFailure),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18051);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68084);
/* harmony import */ var _report_failure_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65984);
/* harmony import */ var _report_problems_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58896);
/* harmony import */ var _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37875);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97790);
/* harmony import */ var _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56422);
/* harmony import */ var _label_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11973);
/* harmony import */ var _post_comment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63879);
/* harmony import */ var _report_check_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21342);
/* harmony import */ var _write_page_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38084);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49569);













const projectOf = async (world, request) => {
    const fallback = (0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, undefined, request).value ?? 'batch-jobs';
    try {
        return await (0,_compile_read_project_js__WEBPACK_IMPORTED_MODULE_6__/* .readProject */ .W)(world, request);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .H) || !problem.located)
            return fallback;
        return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
    }
};
const problemsOf = (problem, file) => {
    if (problem instanceof _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .H)
        return (0,_report_problems_markdown_js__WEBPACK_IMPORTED_MODULE_4__.problemsIn)(problem, file);
    if (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L)
        return [{ code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint }];
    const sentence = 'A bug of batch-job-action stopped it; the log of the run has the lines to report.';
    return [{ code: 'bug', severity: 'error', sentence }];
};
const pageOfConfig = ({ source }, { comment: { files } }) => files === undefined
    ? {}
    : { config: { file: source.file, url: `${files}/${source.path.split('/').map(encodeURIComponent).join('/')}` } };
const failureOf = async (world, request, command, problem) => {
    const deployment = problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployFailed */ .N ? problem.about : undefined;
    const { page } = request.comment;
    return {
        project: await projectOf(world, request),
        stage: request.stage,
        command,
        stopped: problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L && problem.code === 'door/stopped',
        problems: problemsOf(problem, world.source.file),
        causes: deployment?.causes ?? [],
        ...(deployment === undefined ? {} : { outcome: deployment.outcome, notes: deployment.notes ?? [] }),
        ...pageOfConfig(world, request),
        links: [...(deployment?.links ?? []), ...(page === undefined ? [] : [{ text: 'Run', url: page }])],
    };
};
const reportFailure = async (world, request, command, problem) => {
    const failure = await failureOf(world, request, command, problem);
    const state = failure.stopped ? 'stopped' : 'failed';
    const marker = { ...(0,_post_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .markerOf */ .we)(request.comment, failure, state), ...(0,_label_result_js__WEBPACK_IMPORTED_MODULE_8__/* .labelFacts */ .I)(request.comment, failure, state) };
    const report = (0,_report_failure_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .failureMarkdown */ .A5)(failure, marker);
    world.console.summary(report);
    await (0,_label_result_js__WEBPACK_IMPORTED_MODULE_8__/* .reportResult */ .i)(world, request.comment, report);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_12__/* .writeReport */ .u5)(world, report);
    const reviewed = problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployFailed */ .N ? problem.about.reviewed : undefined;
    if (reviewed !== undefined)
        world.console.output('plan-hash', reviewed.review.hash);
    await (0,_write_page_js__WEBPACK_IMPORTED_MODULE_11__/* .writePage */ .xv)(world, await (0,_write_page_js__WEBPACK_IMPORTED_MODULE_11__/* .makeFailurePage */ .OA)(world, failure, reviewed, request.comment));
    await (0,_report_check_js__WEBPACK_IMPORTED_MODULE_10__/* .reportCauses */ .$)(world, request.comment, failure);
};
const isReported = ({ mode, run }) => mode !== 'never' || run.run !== undefined;
const reportingFailure = async (world, request, command, work) => {
    try {
        return await work();
    }
    catch (problem) {
        const left = problem instanceof _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .LeftOperation */ .$;
        if (!world.stopped && !left && isReported(request.comment))
            try {
                await reportFailure(world, request, command, problem);
            }
            catch (second) {
                const title = second instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L ? second.code : 'door/cannot-write';
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

/***/ 38084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ makeFailurePage),
/* harmony export */   o9: () => (/* binding */ makePage),
/* harmony export */   xv: () => (/* binding */ writePage)
/* harmony export */ });
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49569);

const makePage = async (world, { review, compiled, before, ours, deployed, failure, running }, comment) => {
    const { mostTemplate, reviewPage } = await __webpack_require__.e(/* import() */ 3378).then(__webpack_require__.bind(__webpack_require__, 73378));
    const { problemsIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 58896));
    const { templateDiff } = await __webpack_require__.e(/* import() */ 999).then(__webpack_require__.bind(__webpack_require__, 80999));
    return reviewPage({
        review: (0,_write_report_js__WEBPACK_IMPORTED_MODULE_0__/* .withRun */ .Yq)(review, comment),
        deployed,
        failure,
        running,
        diffs: templateDiff({ before, ours }, review.groups, mostTemplate),
        problems: problemsIn(compiled, world.source.file),
        commit: comment.run.commit,
    });
};
const makeFailurePage = async (world, failure, reviewed, comment) => {
    if (reviewed !== undefined) {
        const { review } = reviewed;
        return makePage(world, { ...reviewed, failure, review: { ...review, links: failure.links } }, {
            ...comment,
            page: undefined,
        });
    }
    const { failurePage } = await __webpack_require__.e(/* import() */ 5214).then(__webpack_require__.bind(__webpack_require__, 75214));
    return failurePage(failure, comment.run.commit);
};
const writePage = async (world, page) => {
    await world.write({ 'report.html': page });
    world.console.output('report-page', `${world.output}/report.html`);
};


/***/ }),

/***/ 49569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* binding */ makeReport),
  Yq: () => (/* binding */ withRun),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/report/result-label.js
var result_label = __webpack_require__(72226);
// EXTERNAL MODULE: ./lib/report/review-markdown.js + 2 modules
var review_markdown = __webpack_require__(17195);
;// CONCATENATED MODULE: ./lib/report/review-summary.js

const summaryLimit = 1024 * 1024;
const reviewSummary = (review, marker, deployed) => {
    const whole = (0,review_markdown/* reviewMarkdown */.Wq)(review, marker, summaryLimit, deployed);
    return Buffer.byteLength(whole) < summaryLimit
        ? whole
        : (0,review_markdown/* reviewMarkdown */.Wq)(review, marker, Math.floor(summaryLimit / 3), deployed);
};

// EXTERNAL MODULE: ./lib/operations/report/label-result.js
var label_result = __webpack_require__(11973);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/operations/report/write-report.js





const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
const planFacts = ({ hash }) => hash.startsWith('offline:') ? { offline: true } : { plan: hash };
const makeReport = (review, request, about) => {
    const linked = withRun(review, request);
    const made = about.deployed === undefined ? 'planned' : 'deployed';
    const state = about.quiet ? 'unchanged' : made;
    const marker = {
        ...(0,post_comment/* markerOf */.we)(request, review, state),
        ...(about.quiet ? { quiet: true } : {}),
        ...(about.plan ? planFacts(review) : {}),
        ...(0,label_result/* labelFacts */.I)(request, review, (0,result_label/* resultOfReview */.$T)(review, about)),
    };
    return {
        comment: (0,review_markdown/* reviewMarkdown */.Wq)(linked, marker, marker.section === undefined ? undefined : review_markdown/* sectionLimit */.Lm, about.deployed),
        summary: reviewSummary(linked, marker, about.deployed),
    };
};
const writeReport = async (world, comment) => {
    await world.write({ 'report.md': comment });
    world.console.output('report-file', `${world.output}/report.md`);
};


/***/ }),

/***/ 56422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    about;
    constructor(refusal, about) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.about = about;
    }
    get causes() {
        return this.about.causes;
    }
    with(more) {
        const { message, hint, reason } = this;
        return new DeployFailed({ message, hint, reason }, { ...this.about, ...more });
    }
}


/***/ }),

/***/ 65984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ failureMarkdown),
/* harmony export */   Dk: () => (/* binding */ problemItem),
/* harmony export */   yp: () => (/* binding */ mostProblems)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17195);
/* harmony import */ var _review_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76273);
/* harmony import */ var _review_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64772);





const placeOf = ({ file, line, column }, config) => {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(':');
    const page = config?.file === file ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(place, `${config.url}#L${Math.trunc(line)}`) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    return page.startsWith('[') ? page : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place, 300);
};
const signs = { error: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`, warning: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️`, note: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `ℹ️` };
const problemItem = ({ code: word, severity, sentence: words, hint, place }, config) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${signs[severity]}`, place ? placeOf(place, config) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(word, 80), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(words, 2_000)], ' '),
    hint === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `  <br>**Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(hint, 1_000)}`,
], '\n');
const causesTable = (causes, config) => causes.length === 0
    ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``
    : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `#### What failed first`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Resource', 'Why', 'Config'], causes.map(({ logicalId, type, reason, advice, place }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId, 255)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type)}`,
            advice === undefined
                ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason, 1_000)
                : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason, 1_000)}<br>**Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(advice, 1_000)}`,
            place ? placeOf(place, config) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
        ])),
    ], '\n\n');
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
const mostProblems = 50;
const failureMarkdown = (failure, marker, limit = _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commentLimit */ .j9) => {
    const { problems, causes, links, outcome, config, notes = [] } = failure;
    const commentWith = (shownProblems, shownCauses) => {
        const left = problems.length - shownProblems.length + (causes.length - shownCauses.length);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker),
            (0,_review_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failedVerdict */ .b9)(failure, failure.command, failure.stopped),
            causesTable(shownCauses, config),
            (0,_review_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .notesSection */ .dY)({ notes }),
            outcome === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**What CloudFormation did:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(outcome)}`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shownProblems.map((problem) => problemItem(problem, config)), '\n'),
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97031);
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
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(problems.slice(0, _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mostProblems */ .yp).map((problem) => (0,_failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .problemItem */ .Dk)(problem)), '\n'),
        left > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left)} more in the log of the run.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``,
    ];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(parts, '\n\n')}\n`;
};


/***/ }),

/***/ 72226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ labelSubject),
/* harmony export */   $T: () => (/* binding */ resultOfReview),
/* harmony export */   _J: () => (/* binding */ resultLabel),
/* harmony export */   aP: () => (/* binding */ isResultLabel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27220);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _smoke_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20301);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28215);





const looks = {
    'no-changes': ['no changes', 'c2e0c6', 'A deploy would change nothing'],
    changes: ['changes', '1d76db', 'A deploy would change something, and lose no data'],
    'data-loss': ['data loss', 'd93f0b', 'A deploy would lose data'],
    refused: ['refused', 'b60205', 'A deploy would refuse this change'],
    failed: ['failed', 'b60205', 'The last run failed'],
    deployed: ['deployed', '0e8a16', 'Deployed from this pull request'],
    'rolled-back': ['taken back', 'fbca04', 'Rolled back to an earlier deployment'],
};
const mostSubject = 38;
const labelSubject = ({ project, stage }) => {
    const whole = `${project}/${(0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .isPreview */ .bU)(stage) ? 'preview' : stage}`;
    const plain = whole.replace(/[^\w./-]/g, '-');
    if (plain === whole && whole.length <= mostSubject)
        return whole;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 6);
    return `${plain.slice(0, mostSubject - hash.length - 1)}-${hash}`;
};
const resultLabel = (subject, result) => {
    const [words, colour, says] = looks[result];
    return { name: `${subject}: ${words}`, colour, description: `batch-job-action: ${says}` };
};
const isResultLabel = (subject, name) => _marker_js__WEBPACK_IMPORTED_MODULE_1__/* .stageResults */ .LB.some((result) => resultLabel(subject, result).name.toLowerCase() === name.toLowerCase());
const plannedResult = ({ losses, refused = [], tooMany }, isQuiet) => {
    if (losses.some((loss) => (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .lossKind */ .Gw)(loss) === 'lost'))
        return 'data-loss';
    if (refused.length > 0 || tooMany !== undefined || losses.some(({ allowed }) => !allowed))
        return 'refused';
    return isQuiet ? 'no-changes' : 'changes';
};
const resultOfReview = (review, { quiet, deployed }) => {
    if (deployed === undefined)
        return plannedResult(review, quiet);
    if (deployed.rolledBack !== undefined)
        return 'rolled-back';
    if (deployed.smoke?.some(_smoke_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailedSmoke */ .H))
        return 'failed';
    return quiet ? 'no-changes' : 'deployed';
};


/***/ }),

/***/ 14981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   B$: () => (/* binding */ writtenSection),
/* harmony export */   Cm: () => (/* binding */ withoutPlan),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   FR: () => (/* binding */ sectionKey),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Lw: () => (/* binding */ sectionOfReport),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   X0: () => (/* binding */ mergeSections),
/* harmony export */   ek: () => (/* binding */ holdsSection),
/* harmony export */   wd: () => (/* binding */ isLaterSection)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);


const sectionKey = ({ project, stage, region = '' }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .slotKey */ .q8)([project, stage, region].join('/'));
const sectionName = (key) => {
    const [project, stage, region, ...more] = decoded(key).split('/');
    if (!project || !stage || region === undefined || more.length > 0 || region.includes('#'))
        return undefined;
    return { project, stage, ...(region === '' ? {} : { region }) };
};
const decoded = (key) => {
    try {
        return decodeURIComponent(key);
    }
    catch {
        return key;
    }
};
const [from, to] = ['<!-- batch-job-from -->', '<!-- batch-job-to -->'];
const writtenSection = ({ key, facts, digest, isShort, content }, wrap = ['', '']) => {
    const words = [
        `batch-job-section:${key}`,
        ...(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenFacts */ .Vr)({ ...facts, section: key }),
        `digest=${digest}`,
        ...(isShort ? ['short=1'] : []),
    ];
    const [before, after] = wrap.map((one) => (one === '' ? [] : [one]));
    return [`<!-- ${words.join(' ')} -->`, ...before, from, '', content, '', to, ...after].join('\n');
};
const digestOf = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 16);
const sectionFacts = ({ run, attempt, commit, state, plan, offline, planRun, result }) => ({
    ...(run === undefined ? {} : { run }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(commit === undefined ? {} : { commit }),
    ...(state === undefined ? {} : { state }),
    ...(plan === undefined ? {} : { plan }),
    ...(offline ? { offline } : {}),
    ...(planRun === undefined ? {} : { planRun }),
    ...(result === undefined ? {} : { result }),
});
const sectionOfReport = (report) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    if (marker?.section === undefined)
        return undefined;
    const content = report.slice(report.indexOf('\n') + 1).trim();
    return { key: marker.section, facts: sectionFacts(marker), digest: digestOf(content), content };
};
const sectionLine = /^<!-- batch-job-section:(\S+)((?: \w+=[\w%.-]+)*) -->$/;
const sectionsOf = (body) => {
    const head = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(body);
    if (head === undefined)
        return [];
    const found = new Map();
    let open;
    for (const line of body.replaceAll('\r\n', '\n').split('\n')) {
        const [, key, words = ''] = sectionLine.exec(line) ?? [];
        if (open?.lines !== undefined) {
            if (line !== to)
                open.lines.push(line);
            else {
                const facts = sectionFacts((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readFacts */ .MH)(open.words));
                const [, digest = ''] = / digest=([\da-f]+)/.exec(open.words) ?? [];
                const short = / short=1(?: |$)/.test(open.words) ? { isShort: true } : {};
                const section = { key: open.key, facts, digest, ...short, content: open.lines.join('\n').trim() };
                if (!(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(facts, head))
                    found.set(open.key, newerSection(found.get(open.key), section));
                open = undefined;
            }
        }
        else if (key !== undefined)
            open = { key, words };
        else if (line === from && open !== undefined)
            open = { ...open, lines: [] };
    }
    return inOrder([...found.values()]);
};
const inOrder = (sections) => [...sections].sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
const rankOf = {
    ...{ planned: 0, unchanged: 0, deploying: 1 },
    ...{ deployed: 2, failed: 2, stopped: 2, 'torn-down': 2 },
};
const isLaterSection = (one, other) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(one.facts, other.facts) ||
    (!(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(other.facts, one.facts) && rankOf[one.facts.state ?? 'planned'] > rankOf[other.facts.state ?? 'planned']);
const newerSection = (known, given) => known !== undefined && isLaterSection(known, given) ? known : given;
const mergeSections = (...lists) => {
    const latest = new Map();
    for (const section of lists.flat())
        latest.set(section.key, newerSection(latest.get(section.key), section));
    return inOrder([...latest.values()]);
};
const withoutPlan = ({ facts: { plan, planRun, ...facts }, ...section }) => ({
    ...section,
    facts,
});
const holdsSection = (sections, wanted) => {
    const found = sections.find(({ key }) => key === wanted.key);
    if (found === undefined)
        return false;
    return isLaterSection(found, wanted) || (!isLaterSection(wanted, found) && found.digest === wanted.digest);
};
const headOf = (marker, sections) => {
    const [newest] = sections
        .map(({ facts }) => facts)
        .sort((one, other) => Number((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(other, one)) - Number((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(one, other)));
    const { section, state, quiet, label, result, ...kept } = marker;
    const { run, attempt, commit } = newest ?? marker;
    return {
        ...kept,
        ...(run === undefined ? {} : { run }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(commit === undefined ? {} : { commit }),
    };
};


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LeftOperation)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class LeftOperation extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    constructor(stack) {
        super({
            code: 'stack/left',
            message: `closed while deploying: the operation on ${stack} goes on in AWS, and this run no longer follows it.`,
            hint: 'The run of the closed pull request waits for the operation, and deletes the stack.',
        });
    }
}


/***/ })

};
