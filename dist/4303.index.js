export const id = 4303;
export const ids = [4303];
export const modules = {

/***/ 94303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview)
});

// EXTERNAL MODULE: ./lib/operations/preview/decide-preview.js
var decide_preview = __webpack_require__(36868);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/report/preview-markdown.js
var preview_markdown = __webpack_require__(23478);
// EXTERNAL MODULE: ./lib/stack/left-operation.js
var left_operation = __webpack_require__(37875);
// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(97790);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/operations/preview/deployment-record.js
var deployment_record = __webpack_require__(32190);
;// CONCATENATED MODULE: ./lib/operations/preview/environment-url.js
const addresses = ['cdnCanonicalUrl', 'cdnUrl', 'url'];
const isQueue = (url) => /^sqs\.|\.queue\./.test(url.hostname);
const isPage = (value) => {
    const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
    return url?.protocol === 'https:' && !isQueue(url);
};
const environmentUrl = (outputs) => {
    if (outputs === undefined)
        return undefined;
    const { resources = {} } = JSON.parse(outputs);
    const names = Object.keys(resources).sort();
    return addresses.flatMap((param) => names.map((name) => resources[name]?.[param])).find(isPage);
};

// EXTERNAL MODULE: ./lib/operations/preview/preview-request.js
var preview_request = __webpack_require__(99781);
// EXTERNAL MODULE: ./lib/operations/preview/pull-now.js
var pull_now = __webpack_require__(31031);
;// CONCATENATED MODULE: ./lib/operations/preview/deploy-preview.js










const disturbed = /^(?:stack|aws)\//;
const postPlanned = async (world, request, project) => {
    const preview = { project, stage: request.stage, page: request.comment.page };
    const { mode } = request.comment;
    const always = mode === 'never' ? request.comment : { ...request.comment, mode: 'always' };
    await (0,post_comment/* postBeginning */.mT)(world, always, (0,preview_markdown/* plannedMarkdown */.Os)(preview, (0,post_comment/* markerOf */.we)(request.comment, preview, 'planned')));
};
const deploy_preview_closed = async (world, record, problem) => {
    if (problem !== undefined)
        world.console.info(problem.message);
    world.console.info('closed while deploying: the run of the closed pull request destroys the preview.');
    await record?.end('inactive');
    return { diagnostics: [], located: undefined };
};
const unlabelled = (world, number, label) => {
    const why = `Pull request ${number} does not have the label ${(0,visible/* literal */.eu)(label)} any more, which previews need.`;
    world.console.info(why);
    world.console.summary((0,preview_markdown/* skippedMarkdown */.cQ)(why));
    return { diagnostics: [], located: undefined };
};
const deployPreview = async (world, event, given, deploy) => {
    const { number, commit } = event;
    const pullNow = (0,pull_now/* pullReader */.P)(world, number);
    const isClosed = async () => (await pullNow())?.state === 'closed';
    const now = await pullNow();
    if (now?.state === 'closed')
        return deploy_preview_closed(world, undefined);
    const { label } = given.previews;
    if (label !== undefined && now !== undefined && !now.labels.includes(label))
        return unlabelled(world, number, label);
    const request = { ...(0,preview_request/* requestOf */.f)(given, event), leave: isClosed };
    const { page } = request.comment;
    const project = await (0,read_project/* readProject */.W)(world, request).catch(() => undefined);
    if (project !== undefined)
        await postPlanned(world, request, project);
    const record = project === undefined ? undefined : await (0,deployment_record/* beginRecord */.d)(world, { environment: request.stage, project, commit, page });
    try {
        const done = await deploy(world, request);
        const state = done.refusal === undefined ? 'success' : 'failure';
        await record?.end(state, environmentUrl(await world.written('outputs.json')));
        return done;
    }
    catch (problem) {
        if (world.stopped)
            throw problem;
        if (problem instanceof left_operation/* LeftOperation */.$)
            return deploy_preview_closed(world, record);
        if (problem instanceof refused/* Refused */.L && disturbed.test(problem.code) && (await isClosed()))
            return deploy_preview_closed(world, record, problem);
        await record?.end('failure');
        throw problem;
    }
};

// EXTERNAL MODULE: ./lib/operations/preview/tear-down-preview.js
var tear_down_preview = __webpack_require__(49135);
// EXTERNAL MODULE: ./lib/operations/stack/assert-no-target.js
var assert_no_target = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/commands/deploy.js + 17 modules
var deploy = __webpack_require__(2458);
;// CONCATENATED MODULE: ./lib/commands/preview.js






const preview = async (world, request) => {
    const event = world.pullEvent();
    if (event.action !== 'closed')
        (0,assert_no_target/* assertNoTarget */.d)(world, 'preview');
    const { kind, why } = (0,decide_preview/* decidePreview */.x)(event, request.previews);
    world.console.info(why);
    if (kind === 'deploy')
        return deployPreview(world, event, request, deploy.deploy);
    if (kind === 'destroy')
        await (0,tear_down_preview/* tearDownPreview */.N)(world, event, request, why);
    else
        world.console.summary((0,preview_markdown/* skippedMarkdown */.cQ)(why));
    return { diagnostics: [], located: undefined };
};


/***/ }),

/***/ 36868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ decidePreview)
/* harmony export */ });
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89366);

const deployed = ['opened', 'reopened', 'synchronize', 'ready_for_review'];
const skip = (why) => ({ kind: 'skip', why });
const ofLabel = ({ action, labels, label }, needed) => {
    if (needed === undefined)
        return skip(`The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(label)} has nothing to do with previews: no preview-label is set.`);
    if (label !== needed)
        return skip(`The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(label)} has nothing to do with previews: preview-label is ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)}.`);
    if (action === 'labeled')
        return undefined;
    return labels.includes(needed)
        ? skip(`The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)} was removed, and the pull request has it again.`)
        : { kind: 'destroy', why: `The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)} was removed, which previews need.` };
};
const reasonForNone = ({ draft, labels }, needed) => {
    if (draft)
        return 'The pull request is a draft: its preview is deployed when it is ready for review.';
    if (needed !== undefined && !labels.includes(needed))
        return `The pull request does not have the label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)}, which previews need.`;
    return undefined;
};
const decidePreview = (event, { label: needed }) => {
    const { action, code, state } = event;
    if (code === 'fork')
        return skip('The pull request comes from a fork: no preview is ever deployed for one, so there is nothing to do.');
    if (action === 'closed')
        return { kind: 'destroy', why: 'The pull request is closed.' };
    if (state === 'closed')
        return skip(`The pull request is closed, so the event ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(action)} changes nothing.`);
    if (action === 'converted_to_draft')
        return skip('The pull request is a draft now: its preview stays as it is until it is closed or ready for review.');
    if (action === 'labeled' || action === 'unlabeled') {
        const decided = ofLabel(event, needed);
        if (decided !== undefined)
            return decided;
    }
    else if (!deployed.includes(action))
        return skip(`The event ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(action)} changes nothing of a preview.`);
    const none = reasonForNone(event, needed);
    return none === undefined ? { kind: 'deploy', why: `The pull request is open (${action}).` } : skip(none);
};


/***/ }),

/***/ 99781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27220);

const requestOf = (request, { number }) => ({
    ...request,
    stage: (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .previewStage */ .vM)(number),
    origin: { ...request.origin, pullRequest: String(number) },
});


/***/ }),

/***/ 31031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pullReader)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const pullReader = (world, number) => {
    let isTold = false;
    return async () => {
        try {
            return await (await world.pulls()).read(number);
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || world.stopped)
                throw problem;
            if (!isTold)
                world.console.info(`GitHub does not say whether pull request ${number} is still open: ${problem.message}`);
            isTold = true;
            return undefined;
        }
    };
};


/***/ }),

/***/ 49135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ postTornDown),
/* harmony export */   N: () => (/* binding */ tearDownPreview)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _report_preview_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23478);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27220);
/* harmony import */ var _compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72087);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97790);
/* harmony import */ var _report_post_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63879);
/* harmony import */ var _report_report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83416);
/* harmony import */ var _stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98948);
/* harmony import */ var _stack_identify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7141);
/* harmony import */ var _deployment_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32190);
/* harmony import */ var _preview_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99781);
/* harmony import */ var _pull_now_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31031);












const overtaken = async (world, { action, number, label }) => {
    const now = await (0,_pull_now_js__WEBPACK_IMPORTED_MODULE_9__/* .pullReader */ .P)(world, number)();
    if (now?.state !== 'open')
        return undefined;
    if (action === 'closed')
        return `Pull request ${number} is open again: its preview stays.`;
    return label !== undefined && now.labels.includes(label)
        ? `Pull request ${number} has its label again: its preview stays.`
        : undefined;
};
const projectOf = async (world, request, { event }) => event === 'pull_request_target'
    ? (0,_compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined, request))
    : (0,_compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)(world, request);
const postTornDown = async (world, comment, { project, stage }, why, kept) => {
    const preview = { project, stage, page: comment.page };
    const marker = { ...(0,_report_post_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .markerOf */ .we)(comment, preview, 'torn-down'), quiet: true };
    const mode = comment.mode === 'always' ? 'auto' : comment.mode;
    await (0,_report_post_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .postReport */ .f5)(world, { ...comment, mode }, (0,_report_preview_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tornDownMarkdown */ .p_)(preview, why, kept, marker));
};
const tearDownPreview = async (world, event, given, why) => {
    const late = await overtaken(world, event);
    if (late !== undefined)
        return world.console.info(late);
    const project = await projectOf(world, given, event);
    const request = { ...(0,_preview_request_js__WEBPACK_IMPORTED_MODULE_10__/* .requestOf */ .f)(given, event), project };
    const stage = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_11__/* .stageOf */ .gV)(project, (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_11__/* .previewStage */ .vM)(event.number));
    await (0,_report_report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .reportingFailure */ .v)(world, request, 'preview', async () => {
        await (0,_stack_identify_js__WEBPACK_IMPORTED_MODULE_7__/* .readCaller */ .w)(world);
        const { repositoryId, settings: { cloudformationRole } = {} } = request;
        const inputs = { confirm: stage.stage, allowDelete: ['*'], repositoryId, cloudformationRole };
        const deleted = await (0,_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .destroyStack */ .P)(world, stage, inputs);
        await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_8__/* .removeRecords */ .D)(world, stage);
        if (deleted === undefined && event.event === 'pull_request_target' && given.project === undefined)
            world.console.info(`The project is taken for ${project}, after the repository: give project-name where the config has another serviceName.`);
        await postTornDown(world, request.comment, stage, why, deleted?.outcome.kept ?? []);
    });
};


/***/ }),

/***/ 23478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ idleMarkdown),
/* harmony export */   Os: () => (/* binding */ plannedMarkdown),
/* harmony export */   YD: () => (/* binding */ idleRemovedMarkdown),
/* harmony export */   cQ: () => (/* binding */ skippedMarkdown),
/* harmony export */   p_: () => (/* binding */ tornDownMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);


const mostListed = 30;
const comment = ({ page }, marker, paragraphs) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker), ...paragraphs, page === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('Run', page)], '\n\n')}\n`;
const subject = ({ project, stage }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Preview ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage, 80)} of the batch jobs of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(project, 80)}`;
const skippedMarkdown = (why) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ⏭️ Preview skipped\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why)}`}\n`;
const plannedMarkdown = (preview, marker) => comment(preview, marker, [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🕒 ${subject(preview)}: planned`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Images that are missing are built first. What changes, and how it ends, will stand here.`,
]);
const tornDownMarkdown = (preview, why, kept, marker) => {
    const more = kept.length - mostListed;
    return comment(preview, marker, [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🧹 ${subject(preview)}: torn down`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why)} ${kept.length === 0
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Nothing of it is left.`
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Kept in the account, as the config asked: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(kept.length)}.`}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            ...kept
                .slice(0, mostListed)
                .map(({ logicalId, type, physicalId }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type)}): ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(physicalId, 300)}`),
            ...(more > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more)} more in the log of the run`] : []),
        ], '\n'),
    ]);
};
const idleMarkdown = (preview, since, hours, marker) => comment(preview, marker, [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 💤 ${subject(preview)}: idle`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Nothing was deployed and no job has run since ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(since.toISOString())}, for more than ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hours)} hours (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('preview-idle-hours')}). The next sweep removes it.`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**Next:** push a commit or start a job to keep it. A later push deploys it anew.`,
]);
const idleRemovedMarkdown = (preview, marker) => comment(preview, marker, [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🧹 ${subject(preview)}: removed`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `It was idle. A later push, or a re-run of its workflow, deploys it anew.`,
]);


/***/ })

};
