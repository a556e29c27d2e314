export const id = 1737;
export const ids = [1737,8896];
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

/***/ 21737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishCutOffRun: () => (/* binding */ finishCutOffRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83416);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69504);



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
        return;
    const why = reasonForNone(request);
    if (why !== undefined)
        return world.console.info(`No comment: ${why}.`);
    try {
        const other = await reasonAgainstClaim(world, request);
        if (other !== undefined)
            return world.console.info(`No comment: ${other}.`);
        await post(world, request, report);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        if (world.stopped)
            return;
        const message = `The comment was not written; the report is in the summary of the run. ${problem.message}\n${problem.hint}`;
        world.console.annotate({ severity: 'warning', title: problem.code, message });
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
/* harmony import */ var _post_comment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63879);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49569);










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
    const causes = problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployFailed */ .N ? problem.causes : [];
    const { page } = request.comment;
    return {
        project: await projectOf(world, request),
        stage: request.stage,
        command,
        stopped: problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L && problem.code === 'door/stopped',
        problems: problemsOf(problem, world.source.file),
        causes,
        ...(problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployFailed */ .N ? { outcome: problem.outcome } : {}),
        ...pageOfConfig(world, request),
        links: [
            ...(problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployFailed */ .N ? problem.links : []),
            ...(page === undefined ? [] : [{ text: 'Run', url: page }]),
        ],
    };
};
const reportFailure = async (world, request, command, problem) => {
    const failure = await failureOf(world, request, command, problem);
    const state = failure.stopped ? 'stopped' : 'failed';
    const report = (0,_report_failure_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .failureMarkdown */ .A5)(failure, (0,_post_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .markerOf */ .we)(request.comment, failure, state));
    world.console.summary(report);
    await (0,_post_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .postReport */ .f5)(world, request.comment, report);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReport */ .u5)(world, report);
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

/***/ 49569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* binding */ makeReport),
  Yq: () => (/* binding */ withRun),
  u5: () => (/* binding */ writeReport)
});

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

// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/operations/report/write-report.js



const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
const makeReport = (review, request, about) => {
    const linked = withRun(review, request);
    const made = about.deployed === undefined ? 'planned' : 'deployed';
    const state = about.quiet ? 'unchanged' : made;
    const marker = {
        ...(0,post_comment/* markerOf */.we)(request, review, state),
        ...(about.quiet ? { quiet: true } : {}),
        ...(about.plan ? { plan: review.hash } : {}),
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
    causes;
    outcome;
    links;
    constructor(refusal, causes, outcome, links) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.causes = causes;
        this.outcome = outcome;
        this.links = links;
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
/* harmony import */ var _review_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64772);




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
    const { problems, causes, links, outcome, config } = failure;
    const commentWith = (shownProblems, shownCauses) => {
        const left = problems.length - shownProblems.length + (causes.length - shownCauses.length);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker),
            (0,_review_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failedVerdict */ .b9)(failure, failure.command, failure.stopped),
            causesTable(shownCauses, config),
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

/***/ 14981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   B$: () => (/* binding */ writtenSection),
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
const sectionFacts = ({ run, attempt, commit, state, plan }) => ({
    ...(run === undefined ? {} : { run }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(commit === undefined ? {} : { commit }),
    ...(state === undefined ? {} : { state }),
    ...(plan === undefined ? {} : { plan }),
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
    const { section, state, quiet, ...kept } = marker;
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
